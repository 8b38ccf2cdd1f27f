//! What can be read from the words of a source: days, months, numbers, and dates that may be read in two ways.

/// A date of digits only whose day and month can be exchanged, such as "02-08-2006", if there is one.
pub(super) fn ambiguous_date(text: &str) -> Option<&str> {
    let mut start = 0;
    for part in text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '/' | '.')) {
        let at = start;
        start = at
            + part.len()
            + text[at + part.len()..]
                .chars()
                .next()
                .map_or(0, char::len_utf8);
        let date = part.trim_matches(|c: char| !c.is_ascii_digit());
        let fields: Vec<&str> = date.split(['-', '/', '.']).collect();
        let [first, second, year] = fields[..] else {
            continue;
        };
        let small = |field: &str| {
            (1..=2)
                .contains(&field.len())
                .then(|| field.parse::<u32>().ok())
                .flatten()
        };
        if let (Some(first), Some(second)) = (small(first), small(second))
            && (year.len() == 4 || year.len() == 2)
            && first != second
            && (1..=12).contains(&first)
            && (1..=12).contains(&second)
        {
            return Some(date);
        }
    }
    None
}

/// The numbers of a text that may be days of a month.
pub(super) fn days(text: &str) -> Vec<u32> {
    numbers(text)
        .into_iter()
        .filter(|n| (1..=31).contains(n))
        .collect()
}

/// The whole numbers of a text, in order.
pub(super) fn numbers(text: &str) -> Vec<u32> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter_map(|part| part.parse().ok())
        .collect()
}

/// How many months a text says, such as "32 months" or "18 meses".
pub(super) fn months(text: &str) -> Option<i64> {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|w| {
            w.trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase()
        })
        .collect();
    words.windows(2).find_map(|pair| {
        let unit = matches!(
            pair[1].as_str(),
            "month" | "months" | "mes" | "meses" | "mês" | "mois"
        );
        if unit { pair[0].parse().ok() } else { None }
    })
}

/// The number that a text says of some things: in digits, or in English or Spanish words up to forty.
pub(super) fn number_said(text: &str) -> Option<u32> {
    const ENGLISH: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one thirty-two thirty-three thirty-four thirty-five thirty-six thirty-seven thirty-eight thirty-nine forty";
    const SPANISH: &str = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta";
    let text = text
        .to_lowercase()
        .replace("twenty ", "twenty-")
        .replace("thirty ", "thirty-");
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let value = word.parse().ok().or_else(|| {
            let place = |list: &str| list.split(' ').position(|known| known == word);
            place(ENGLISH)
                .or_else(|| place(SPANISH))
                .and_then(|n| u32::try_from(n).ok())
        });
        let next = words
            .peek()
            .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()));
        let of_countries = |w: &str| {
            [
                "countr",
                "nation",
                "país",
                "pais",
                "delegation",
                "delegaci",
                "latin",
            ]
            .iter()
            .any(|s| w.starts_with(s))
        };
        if let (Some(value), Some(next)) = (value, next)
            && of_countries(next)
        {
            return Some(value);
        }
        // "Twenty-three" loses its second word to the replacement when it is followed by the thing counted.
        if let Some((tens, thing)) = word.split_once('-')
            && of_countries(thing)
        {
            return match tens {
                "twenty" => Some(20),
                "thirty" => Some(30),
                _ => None,
            };
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_ambiguous_when_day_and_month_can_be_exchanged() {
        assert_eq!(
            ambiguous_date("Publication Date 02-08-2006 3:00 pm"),
            Some("02-08-2006")
        );
        assert_eq!(ambiguous_date("3/4/15."), Some("3/4/15"));
        assert_eq!(ambiguous_date("Wed, 23/10/2013 - Fri, 25/10/2013"), None);
        assert_eq!(ambiguous_date("05-05-2015"), None);
        assert_eq!(ambiguous_date("INT/001/13, página 2-3"), None);
        assert_eq!(ambiguous_date("año 2015-10-26"), None);
    }

    #[test]
    fn months_and_days_are_read_from_words() {
        assert_eq!(months("32 months"), Some(32));
        assert_eq!(months("duración de 18 meses."), Some(18));
        assert_eq!(months("September 2013"), None);
        assert_eq!(days("November 18-21, 2020"), [18, 21]);
    }

    #[test]
    fn numbers_of_countries_are_read_in_words_and_digits() {
        assert_eq!(
            number_said("Thirty countries of the Americas, Asia and Europe"),
            Some(30)
        );
        assert_eq!(number_said("33 nations"), Some(33));
        assert_eq!(
            number_said("Representatives of twenty-nine countries"),
            Some(29)
        );
        assert_eq!(
            number_said("Twenty three Latin American and Caribbean countries"),
            Some(23)
        );
        assert_eq!(
            number_said("Estuvieron representados 21 países miembros"),
            Some(21)
        );
        assert_eq!(number_said("in 2015 the countries met"), None);
    }
}
