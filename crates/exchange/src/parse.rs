//! From cells to values: dates as people and spreadsheets write them, numbers, yes and no, codes, choices.

use crate::table::Cell;
use crate::words::plain;
use plenaria_core::values::{FieldType, PartialDate};
use plenaria_i18n::{Lang, Texts};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Months in three languages, whole and short; the first three letters tell them apart but for few.
const MONTHS: [&str; 12] = [
    "enero january janeiro ene jan",
    "febrero february fevereiro feb fev",
    "marzo march marco mar",
    "abril april abr apr",
    "mayo may maio mai",
    "junio june junho jun",
    "julio july julho jul",
    "agosto august ago aug",
    "septiembre setiembre september setembro sep set sept",
    "octubre october outubro oct out",
    "noviembre november novembro nov",
    "diciembre december dezembro dic dec dez",
];

/// Days of Excel's 1900 epoch that are likely dates: 1920 to 2100.
const SERIALS: std::ops::Range<f64> = 7_300.0..73_400.0;

fn made(year: i64, month: Option<i64>, day: Option<i64>) -> Option<String> {
    let text = match (month, day) {
        (None, _) => format!("{year:04}"),
        (Some(month), None) => format!("{year:04}-{month:02}"),
        (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
    };
    PartialDate::new(&text).map(|date| date.as_str().to_owned())
}

fn year_of(text: &str) -> Option<i64> {
    let number: i64 = text.parse().ok()?;
    match text.len() {
        4 => Some(number),
        // As spreadsheets take two digits: to 2029, then from 1930.
        2 => Some(if number < 30 {
            2000 + number
        } else {
            1900 + number
        }),
        _ => None,
    }
}

/// A date as ISO 8601: `2015`, `oct 2015`, `10/2015`, `26/10/2015`, `26 de octubre de 2015`, `October 26, 2015`,
/// `2015-10-26`, a spreadsheet's date, or its number of days where a number stands in a column of dates.
/// Days come first where both could be: only `13` and above in second place turns it round.
pub fn date(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Date(text) => PartialDate::new(text.get(..10)?).map(|d| d.as_str().to_owned()),
        Cell::Number(number) if number.fract() == 0.0 && (1800.0..=2200.0).contains(number) => {
            Some(format!("{number:.0}"))
        }
        Cell::Number(number) if SERIALS.contains(number) => {
            let first = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?;
            let days = chrono::Days::new(number.trunc() as u64);
            Some(first.checked_add_days(days)?.format("%Y-%m-%d").to_string())
        }
        Cell::Text(text) => date_text(text),
        _ => None,
    }
}

fn date_text(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some(date) = PartialDate::new(text) {
        return Some(date.as_str().to_owned());
    }
    // A time behind the day is no part of it.
    let head = text.split(['T', ' ']).next().unwrap_or_default();
    if text.contains(':') && head.len() >= 8 {
        return date_text(head);
    }
    let words = plain(text);
    let parts: Vec<&str> = words
        .split(' ')
        .filter(|w| !["de", "del", "of", "do", "the", "a"].contains(w))
        .collect();
    let month = |word: &str| {
        let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
        let at = MONTHS
            .iter()
            .position(|names| names.split(' ').any(|name| name == word))?;
        i64::try_from(at + 1).ok()
    };
    let number = |word: &str| -> Option<i64> {
        let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
        (digits.len() <= 4).then(|| digits.parse().ok())?
    };
    match parts[..] {
        [only] if only.len() == 8 && only.bytes().all(|b| b.is_ascii_digit()) => made(
            only[..4].parse().ok()?,
            Some(only[4..6].parse().ok()?),
            Some(only[6..].parse().ok()?),
        ),
        [first, second] => {
            if let Some(named) = month(first) {
                return made(year_of(second)?, Some(named), None);
            }
            if first.len() == 4 {
                return made(year_of(first)?, Some(number(second)?), None);
            }
            let month = month(second).is_none().then(|| number(first))??;
            (second.len() == 4).then(|| made(year_of(second)?, Some(month), None))?
        }
        [first, second, third] => {
            if let Some(named) = month(second) {
                return made(year_of(third)?, Some(named), Some(number(first)?));
            }
            if let Some(named) = month(first) {
                return made(year_of(third)?, Some(named), Some(number(second)?));
            }
            let (a, b) = (number(first)?, number(second)?);
            if first.len() == 4 {
                return made(a, Some(b), Some(number(third)?));
            }
            let year = year_of(third)?;
            if b > 12 {
                made(year, Some(a), Some(b))
            } else {
                made(year, Some(b), Some(a))
            }
        }
        _ => None,
    }
}

/// The end of a period: a date, or the words for one that goes on.
pub fn end(cell: &Cell) -> Option<String> {
    const OPEN: &[&str] = &[
        "actual",
        "actualidad",
        "presente",
        "vigente",
        "abierto",
        "open",
        "present",
        "current",
        "atual",
        "aberto",
        "a la fecha",
        "hasta la fecha",
        "indefinido",
        "to date",
        "ate hoje",
    ];
    let word = plain(&cell.shown());
    if OPEN.contains(&word.as_str()) {
        return Some("open".into());
    }
    if ["unknown", "desconocido", "desconhecido"].contains(&word.as_str()) {
        return Some("unknown".into());
    }
    date(cell)
}

/// Yes or no.
pub fn yes_or_no(cell: &Cell) -> Option<bool> {
    match cell {
        Cell::Bool(answer) => Some(*answer),
        Cell::Number(number) if *number == 1.0 => Some(true),
        Cell::Number(number) if *number == 0.0 => Some(false),
        cell => match plain(&cell.shown()).as_str() {
            "si" | "yes" | "sim" | "x" | "s" | "y" | "true" | "verdadero" | "verdadeiro" | "1" => {
                Some(true)
            }
            "no" | "nao" | "n" | "false" | "falso" | "0" => Some(false),
            _ => None,
        },
    }
}

/// A whole number; thousands may be marked with point, comma or space.
pub fn integer(cell: &Cell) -> Option<i64> {
    match cell {
        Cell::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            Some(*number as i64)
        }
        Cell::Text(text) => {
            let decimal = decimal(text)?;
            decimal.split_once('.').map_or_else(
                || decimal.parse().ok(),
                |(whole, rest)| {
                    rest.bytes()
                        .all(|b| b == b'0')
                        .then(|| whole.parse().ok())?
                },
            )
        }
        _ => None,
    }
}

/// A decimal as `1234.5`, from `1.234,5`, `1,234.5`, `1234,5` or `1 234,5`. One mark with three digits behind it is a
/// thousand's where it could be either, as in `1.234`.
pub fn decimal(text: &str) -> Option<String> {
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{a0}')
        .collect();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest.to_owned()),
        None => ("", text),
    };
    if digits.is_empty()
        || !digits
            .chars()
            .all(|c| c.is_ascii_digit() || ".,".contains(c))
    {
        return None;
    }
    let last = digits.rfind(['.', ',']);
    let Some(at) = last else {
        return Some(format!("{sign}{digits}"));
    };
    let mark = digits[at..].chars().next()?;
    let behind = &digits[at + 1..];
    let marks = digits.matches(mark).count();
    let other = digits.contains(if mark == '.' { ',' } else { '.' });
    let grouped = digits[..at].split(['.', ',']).skip(1).all(|g| g.len() == 3);
    let thousands = behind.len() == 3
        && !other
        && !digits.starts_with('0')
        && (1..=3).contains(&digits.find(['.', ','])?);
    if !grouped && marks > 1 || behind.is_empty() {
        return None;
    }
    let plain = |text: &str| text.replace(['.', ','], "");
    Some(if marks > 1 || thousands {
        format!("{sign}{}", plain(&digits))
    } else {
        format!("{sign}{}.{behind}", plain(&digits[..at]))
    })
}

/// The value of a choice by its stable name or its words in any of the three languages.
pub fn choice(name: &str, values: &[&'static str], text: &str) -> Option<&'static str> {
    type Words = HashMap<(String, String), &'static str>;
    static KNOWN: OnceLock<std::sync::Mutex<Words>> = OnceLock::new();
    let known = KNOWN.get_or_init(Default::default);
    let mut known = known
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let wanted = plain(text);
    if !known.contains_key(&(name.to_owned(), String::new())) {
        known.insert((name.to_owned(), String::new()), "");
        let dashed = |name: &str| name.replace('_', "-");
        for value in values {
            known.insert((name.to_owned(), plain(value)), value);
            for lang in Lang::all() {
                let key = format!("choice-{}-{}", dashed(name), dashed(value));
                let words = plain(&Texts::new(lang).text(&key));
                known.entry((name.to_owned(), words)).or_insert(value);
            }
        }
        for (word, value) in SYNONYMS {
            if let Some(value) = values.iter().find(|v| *v == value) {
                known
                    .entry((name.to_owned(), (*word).to_owned()))
                    .or_insert(value);
            }
        }
    }
    let found = known.get(&(name.to_owned(), wanted.clone())).copied();
    found.or_else(|| {
        // The feminine of what the texts have in the masculine.
        let other = format!("{}o", wanted.strip_suffix('a')?);
        known.get(&(name.to_owned(), other)).copied()
    })
}

/// Words that lists use beside our own, plain, in three languages.
const SYNONYMS: &[(&str, &str)] = &[
    ("activa", "active"),
    ("suplente", "alternate"),
    ("alterno", "alternate"),
    ("alterna", "alternate"),
    ("encargado", "acting"),
    ("encargada", "acting"),
    ("interino", "acting"),
    ("interina", "acting"),
    ("principal", "titular"),
    ("propietario", "titular"),
    ("presidente", "chair"),
    ("presidenta", "chair"),
    ("president", "chair"),
    ("chairperson", "chair"),
    ("vicepresidente", "vice_chair"),
    ("vicepresidenta", "vice_chair"),
    ("vice presidente", "vice_chair"),
    ("vocal", "member"),
    ("miembro", "member"),
    ("membro", "member"),
    ("jefe de delegacion", "head"),
    ("jefa de delegacion", "head"),
    ("ponente", "speaker"),
    ("expositor", "speaker"),
    ("expositora", "speaker"),
    ("conferencista", "speaker"),
    ("palestrante", "speaker"),
    ("moderadora", "moderator"),
    ("observadora", "observer"),
    ("invitada", "guest"),
    ("prensa", "press"),
    ("si", "confirmed"),
    ("yes", "confirmed"),
    ("sim", "confirmed"),
    ("no", "declined"),
    ("nao", "declined"),
    ("asistio", "present"),
    ("x", "present"),
    ("si", "present"),
    ("yes", "present"),
    ("sim", "present"),
    ("no", "absent"),
    ("nao", "absent"),
    ("si", "yes"),
    ("sim", "yes"),
    ("virtual", "yes"),
    ("remoto", "yes"),
    ("en linea", "yes"),
    ("online", "yes"),
    ("remote", "yes"),
    ("a distancia", "yes"),
    ("presencial", "no"),
    ("in person", "no"),
    ("nao", "no"),
    ("pais", "country"),
    ("institucion", "institution"),
    ("instituicao", "institution"),
    ("observador", "observer"),
];

/// A language by its tag or its name in three languages.
pub fn language(text: &str) -> Option<String> {
    let wanted = plain(text);
    let tag = text.trim().to_ascii_lowercase();
    for lang in Lang::all() {
        for (known, name) in plenaria_i18n::languages(lang) {
            if known == tag || plain(name) == wanted {
                return Some(known.to_owned());
            }
        }
    }
    None
}

/// What several values in one cell are: split at ; and line breaks, or at commas where there is neither.
pub fn several(text: &str) -> Vec<String> {
    let marks: &[char] = if text.contains([';', '\n']) {
        &[';', '\n', '\r']
    } else {
        &[',', '/', '|']
    };
    text.split(marks)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A cell as the JSON that core reads for a type of field. What cannot be read goes on as written: core's own rule
/// refuses it with the field and the words.
pub fn value(cell: &Cell, field: &FieldType) -> Value {
    let shown = cell.shown();
    match field {
        FieldType::Date => date(cell).map_or(json!(shown), |d| json!(d)),
        FieldType::End => end(cell).map_or(json!(shown), |d| json!(d)),
        FieldType::Bool => yes_or_no(cell).map_or(json!(shown), |b| json!(b)),
        FieldType::Integer { .. } | FieldType::Minor => {
            integer(cell).map_or(json!(shown), |n| json!(n))
        }
        FieldType::Decimal => decimal(&shown).map_or(json!(shown), |d| json!(d)),
        FieldType::Country => {
            plenaria_i18n::match_country(&shown).map_or(json!(shown), |country| json!(country.code))
        }
        FieldType::Language => language(&shown).map_or(json!(shown), |tag| json!(tag)),
        FieldType::Email => {
            let bare = shown
                .trim_start_matches("mailto:")
                .trim_matches(['<', '>', ' ', ';', ',']);
            json!(bare)
        }
        FieldType::Choice { name, values } => {
            choice(name, values, &shown).map_or(json!(shown), |value| json!(value))
        }
        FieldType::List(item) => Value::Array(
            several(&shown)
                .iter()
                .map(|part| value(&Cell::text(part), item))
                .collect(),
        ),
        // Lines hold no breaks; a cell may.
        FieldType::Line | FieldType::Texts | FieldType::Phone | FieldType::Address => {
            json!(shown.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => json!(shown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        date(&Cell::text(text))
    }

    #[test]
    fn dates_are_read_as_people_type_them() {
        for (typed, read_as) in [
            ("26/10/2015", "2015-10-26"),
            ("26-10-15", "2015-10-26"),
            ("26.10.2015", "2015-10-26"),
            ("03/04/2015", "2015-04-03"),
            ("10/26/2015", "2015-10-26"),
            ("2015-10-26", "2015-10-26"),
            ("2015/10/26", "2015-10-26"),
            ("20151026", "2015-10-26"),
            ("26 de octubre de 2015", "2015-10-26"),
            ("26 oct 2015", "2015-10-26"),
            ("October 26th, 2015", "2015-10-26"),
            ("26 de março de 2015", "2015-03-26"),
            ("oct 2015", "2015-10"),
            ("outubro de 2015", "2015-10"),
            ("10/2015", "2015-10"),
            ("2015-10", "2015-10"),
            ("2015", "2015"),
            ("26/10/2015 14:30", "2015-10-26"),
            ("2015-10-26T14:30:00", "2015-10-26"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(read_as), "{typed}");
        }
        for wrong in [
            "30/02/2015",
            "31/13/2015",
            "pronto",
            "15",
            "1/2",
            "99/99/9999",
            "",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_number_of_days_is_a_date_where_a_date_is_asked_for() {
        assert_eq!(date(&Cell::Number(42303.0)).as_deref(), Some("2015-10-26"));
        assert_eq!(date(&Cell::Number(2015.0)).as_deref(), Some("2015"));
        assert_eq!(date(&Cell::Number(5.0)), None);
        assert_eq!(end(&Cell::text("A la fecha")).as_deref(), Some("open"));
    }

    #[test]
    fn decimals_have_either_mark() {
        for (typed, number) in [
            ("1.234,5", "1234.5"),
            ("1,234.5", "1234.5"),
            ("1234,5", "1234.5"),
            ("1 234,56", "1234.56"),
            ("1.234.567", "1234567"),
            ("1.234", "1234"),
            ("22,5", "22.5"),
            ("-3,25", "-3.25"),
            ("0,125", "0.125"),
        ] {
            assert_eq!(decimal(typed).as_deref(), Some(number), "{typed}");
        }
        assert_eq!(decimal("12,34,5"), None);
        assert_eq!(decimal("abc"), None);
        assert_eq!(integer(&Cell::text("1.234")), Some(1234));
        assert_eq!(integer(&Cell::text("3,00")), Some(3));
        assert_eq!(integer(&Cell::text("3,5")), None);
    }

    #[test]
    fn choices_are_known_in_three_languages() {
        let values = &["titular", "acting", "alternate"];
        for (typed, value) in [
            ("Titular", "titular"),
            ("SUPLENTE", "alternate"),
            ("Alternate", "alternate"),
            ("interina", "acting"),
        ] {
            assert_eq!(choice("capacity", values, typed), Some(value), "{typed}");
        }
        assert_eq!(choice("capacity", values, "rey"), None);
        assert_eq!(language("Portugués").as_deref(), Some("pt"));
    }
}
