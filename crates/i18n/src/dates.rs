//! Dates known to the year, the month or the day, and intervals of them, in words.
//!
//! ICU4X has neither intervals nor partial dates, so the forms are here; names of months and days follow CLDR.

use chrono::{Datelike, NaiveDate};

use crate::Lang;

const MONTHS: [[&str; 12]; 3] = [
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
];

const SHORT: [[&str; 12]; 3] = [
    [
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
    ],
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec",
    ],
    [
        "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez",
    ],
];

const WEEKDAYS: [[&str; 7]; 3] = [
    [
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
    ],
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
    [
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ],
];

/// A date taken apart; month and day are absent where they are not known.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Partial {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

/// A date in words: "26 de octubre de 2015", "26 October 2015", "26 de outubro de 2015"; "octubre de 2015"; "2015".
/// A text that is no date comes back as it is.
pub fn date(lang: Lang, value: &str) -> String {
    match Partial::read(value) {
        Some(date) => date.long(lang),
        None => value.to_owned(),
    }
}

/// A short date for tables: "26 oct 2015", "26 Oct 2015", "26 out 2015".
pub fn date_short(lang: Lang, value: &str) -> String {
    match Partial::read(value) {
        Some(date) => date.short(lang),
        None => value.to_owned(),
    }
}

/// A date with its day of the week: "lunes, 26 de octubre de 2015", "Monday 26 October 2015".
/// A date not known to the day has none.
pub fn date_with_weekday(lang: Lang, value: &str) -> String {
    let long = date(lang, value);
    match weekday(lang, value) {
        Some(day) => lang.pick(
            format!("{day}, {long}"),
            format!("{day} {long}"),
            format!("{day}, {long}"),
        ),
        None => long,
    }
}

/// The day of the week of a date known to the day: "lunes", "Monday", "segunda-feira".
pub fn weekday(lang: Lang, value: &str) -> Option<&'static str> {
    let day = Partial::read(value)?
        .whole()?
        .weekday()
        .num_days_from_monday();
    WEEKDAYS[lang.index()]
        .get(usize::try_from(day).ok()?)
        .copied()
}

/// The name of a month, 1 to 12, as it stands within a sentence.
pub fn month(lang: Lang, number: u32) -> Option<&'static str> {
    let at = usize::try_from(number.checked_sub(1)?).ok()?;
    MONTHS[lang.index()].get(at).copied()
}

/// An interval in words, from and to included: "26 y 27 de octubre de 2015", "26-27 October 2015",
/// "26 e 27 de outubro de 2015"; across months and years both ends say what differs.
/// Where either is no date, both are given as they are.
pub fn range(lang: Lang, begin: &str, end: &str) -> String {
    let (Some(from), Some(to)) = (Partial::read(begin), Partial::read(end)) else {
        return format!("{begin} - {end}");
    };
    if from == to {
        return from.long(lang);
    }
    match (from.day, to.day) {
        (Some(_), Some(_)) => days(lang, from, to),
        (None, None) => months(lang, from, to),
        _ => {
            let joint = if to.day.is_some() {
                lang.pick("al", "to", "a")
            } else {
                lang.pick("a", "to", "a")
            };
            format!("{} {joint} {}", from.long(lang), to.long(lang))
        }
    }
}

/// A short interval for tables: "26-27 oct 2015", "31 oct - 2 nov 2015", "2014-2015".
pub fn range_short(lang: Lang, begin: &str, end: &str) -> String {
    let (Some(from), Some(to)) = (Partial::read(begin), Partial::read(end)) else {
        return format!("{begin} - {end}");
    };
    if from == to {
        return from.short(lang);
    }
    let whole = |date: Partial| date.short(lang);
    match (from.day, to.day, from.month, to.month) {
        (Some(first), Some(_), a, b) if from.year == to.year && a == b => {
            format!("{first}-{}", whole(to))
        }
        (Some(_), Some(_), _, _) if from.year == to.year => {
            let first = whole(from);
            let first = first
                .rsplit_once(' ')
                .map_or(first.as_str(), |(start, _)| start);
            format!("{first} - {}", whole(to))
        }
        (None, None, None, None) => format!("{}-{}", from.year, to.year),
        _ => format!("{} - {}", whole(from), whole(to)),
    }
}

fn days(lang: Lang, from: Partial, to: Partial) -> String {
    let next = from.whole().and_then(|day| day.succ_opt());
    let adjacent = next.is_some() && next == to.whole();
    if from.year != to.year {
        let joint = lang.pick("al", "to", "a");
        return format!("{} {joint} {}", from.long(lang), to.long(lang));
    }
    if from.month == to.month {
        let first = from.day_text(lang);
        return match (lang, adjacent) {
            (Lang::Es, true) => format!("{first} y {}", to.long(lang)),
            (Lang::Es, false) => format!("{first} al {}", to.long(lang)),
            (Lang::En, _) => format!("{first}-{}", to.long(lang)),
            (Lang::Pt, true) => format!("{first} e {}", to.long(lang)),
            (Lang::Pt, false) => format!("{first} a {}", to.long(lang)),
        };
    }
    let joint = match adjacent {
        true => lang.pick("y", "and", "e"),
        false => lang.pick("al", "to", "a"),
    };
    format!("{} {joint} {}", from.without_year(lang), to.long(lang))
}

fn months(lang: Lang, from: Partial, to: Partial) -> String {
    let joint = lang.pick("a", "to", "a");
    match (from.month, to.month) {
        (None, None) => format!("{}-{}", from.year, to.year),
        (Some(_), Some(_)) if from.year == to.year => {
            format!("{} {joint} {}", from.without_year(lang), to.long(lang))
        }
        _ => format!("{} {joint} {}", from.long(lang), to.long(lang)),
    }
}

impl Partial {
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let number = |part: &str, width: usize| -> Option<u32> {
            let digits = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
            if digits { part.parse().ok() } else { None }
        };
        let year = i32::try_from(number(parts.next()?, 4)?).ok()?;
        let month = match parts.next() {
            Some(part) => Some(number(part, 2)?),
            None => None,
        };
        let day = match parts.next() {
            Some(part) => Some(number(part, 2)?),
            None => None,
        };
        let date = Partial { year, month, day };
        let real = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1)).is_some();
        (real && parts.next().is_none()).then_some(date)
    }

    fn whole(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month?, self.day?)
    }

    fn month_name(self, lang: Lang) -> &'static str {
        self.month
            .and_then(|number| month(lang, number))
            .unwrap_or_default()
    }

    /// Brazilian usage writes the first of a month as an ordinal.
    fn day_text(self, lang: Lang) -> String {
        match (lang, self.day) {
            (Lang::Pt, Some(1)) => "1º".to_owned(),
            (_, Some(day)) => day.to_string(),
            (_, None) => String::new(),
        }
    }

    fn without_year(self, lang: Lang) -> String {
        let month = self.month_name(lang);
        match self.day {
            Some(_) => {
                let day = self.day_text(lang);
                lang.pick(
                    format!("{day} de {month}"),
                    format!("{day} {month}"),
                    format!("{day} de {month}"),
                )
            }
            None => month.to_owned(),
        }
    }

    fn long(self, lang: Lang) -> String {
        match self.month {
            Some(_) => {
                let start = self.without_year(lang);
                let of = lang.pick("de ", "", "de ");
                format!("{start} {of}{}", self.year)
            }
            None => self.year.to_string(),
        }
    }

    fn short(self, lang: Lang) -> String {
        let month = self
            .month
            .and_then(|number| SHORT[lang.index()].get(number as usize - 1))
            .copied();
        match (self.day, month) {
            (Some(day), Some(month)) => format!("{day} {month} {}", self.year),
            (_, Some(month)) => format!("{month} {}", self.year),
            _ => self.year.to_string(),
        }
    }
}

#[cfg(test)]
#[path = "dates_tests.rs"]
mod tests;
