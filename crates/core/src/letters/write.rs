//! Writing letters into the register: each gets the next number of its year, all in one operation.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::{Letter, LetterDirection};
use crate::error::Result;
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::{Fields, Stored};
use crate::records::{NewRecord, add_in};
use crate::transact::Done;

/// A letter without its number.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Draft {
    /// The language in which it goes out.
    pub language: String,
    /// Its fields; direction, date and number are given here.
    pub fields: Fields,
}

/// A letter of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
}

/// How the numbers of a network that has none yet begin.
const HEAD: &str = "OF-";

/// Registers letters as drafts dated on a day.
///
/// # Errors
/// `Refused` with every problem of the first that has one; nothing is written then.
pub fn write(
    network: &mut Network,
    by: By<'_>,
    date: NaiveDate,
    drafts: &[Draft],
) -> Result<Done<Vec<Written>>> {
    network.transact(by, Op::WriteLetters, |tx| {
        let register = tx.reader().all::<Letter>()?;
        let mut next = Numbers::of(&register, date.year());
        let mut written = Vec::new();
        for draft in drafts {
            let number = next.next();
            let mut fields = draft.fields.clone();
            fields.insert("direction".into(), json!(LetterDirection::Out.as_str()));
            fields.insert("date".into(), json!(date.to_string()));
            fields.insert("number".into(), json!(number));
            let new = NewRecord {
                language: Some(draft.language.clone()),
                fields,
                ..NewRecord::default()
            };
            let id = add_in(tx, Kind::Letter, &new)?;
            written.push(Written { id, number });
        }
        tx.mention("count", Value::from(written.len()));
        Ok(written)
    })
}

/// The numbers of a year: what stands before, the last one given, how many digits.
#[derive(Debug, PartialEq, Eq)]
struct Numbers {
    head: String,
    last: u64,
    width: usize,
}

impl Numbers {
    /// Goes on as the register does: in the year's own series, or in that of the last letter out begun anew.
    fn of(register: &[Stored<Letter>], year: i32) -> Numbers {
        let year = year.to_string();
        let mut out: Vec<_> = register
            .iter()
            .filter(|letter| letter.direction == LetterDirection::Out)
            .collect();
        out.sort_by_key(|letter| letter.date.as_ref().map(|date| date.earliest()));
        let numbers = out.iter().rev().filter_map(|letter| {
            let (head, last, width) = split(&letter.number.as_ref()?.0)?;
            let of = letter.date.as_ref().map(|date| date.year().to_string());
            Some((head, last, width, of))
        });
        let numbers: Vec<_> = numbers.collect();
        let this = numbers.iter().find(|(head, ..)| head.contains(&year));
        // A series that names no year goes on from year to year.
        let plain = || {
            let latest = numbers.first()?;
            let dated = latest.3.as_ref().is_some_and(|of| latest.0.contains(of));
            (!dated).then_some(latest)
        };
        if let Some((head, _, width, _)) = this.or_else(plain) {
            let same = numbers.iter().filter(|(other, ..)| other == head);
            let last = same.map(|(_, last, ..)| *last).max().unwrap_or_default();
            return Numbers {
                head: head.clone(),
                last,
                width: *width,
            };
        }
        let begun = numbers.first().and_then(|(head, _, width, of)| {
            let head = head.replace(of.as_deref()?, &year);
            Some((head, *width))
        });
        let (head, width) = begun.unwrap_or_else(|| (format!("{HEAD}{year}-"), 3));
        Numbers {
            head,
            last: 0,
            width,
        }
    }

    fn next(&mut self) -> String {
        self.last += 1;
        format!("{}{:0width$}", self.head, self.last, width = self.width)
    }
}

/// A number as what stands before its last digits, these, and how many they are.
fn split(number: &str) -> Option<(String, u64, usize)> {
    let head = number.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &number[head.len()..];
    Some((head.to_owned(), digits.parse().ok()?, digits.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letters::appointments;
    use crate::testing::{BY, added, network, refused};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn register(net: &mut Network, number: &str, date: &str) {
        let fields = json!({"name": "x", "number": number, "date": date});
        added(net, Kind::Letter, "", fields);
    }

    fn draft() -> Draft {
        let mut fields = Fields::new();
        fields.insert("name".into(), json!("Designación"));
        Draft {
            language: "es".into(),
            fields,
        }
    }

    fn numbers(net: &mut Network, date: &str, count: usize) -> Vec<String> {
        let done = write(net, BY, day(date), &vec![draft(); count]).unwrap();
        done.value.into_iter().map(|letter| letter.number).collect()
    }

    #[test]
    fn a_register_without_letters_begins_with_one_of_the_year() {
        let mut net = network();
        assert_eq!(
            numbers(&mut net, "2026-10-05", 2),
            ["OF-2026-001", "OF-2026-002"]
        );
    }

    #[test]
    fn numbers_go_on_as_the_register_does_and_begin_anew_with_the_year() {
        let mut net = network();
        register(&mut net, "SG/2025/0041", "2025-03-01");
        register(&mut net, "SG/2025/0009", "2025-06-01");
        assert_eq!(numbers(&mut net, "2025-10-05", 1), ["SG/2025/0042"]);
        assert_eq!(numbers(&mut net, "2026-01-05", 1), ["SG/2026/0001"]);
        assert_eq!(numbers(&mut net, "2026-01-06", 1), ["SG/2026/0002"]);
    }

    #[test]
    fn a_series_without_a_year_goes_on() {
        let mut net = network();
        register(&mut net, "Oficio 118", "2025-12-01");
        assert_eq!(numbers(&mut net, "2026-01-05", 1), ["Oficio 119"]);
    }

    #[test]
    fn letters_written_together_are_undone_together() {
        let mut net = network();
        numbers(&mut net, "2026-10-05", 3);
        net.undo(BY).unwrap();
        let left = net.at_one_moment(|reader| reader.all::<Letter>()).unwrap();
        assert!(left.is_empty());
    }

    #[test]
    fn the_authority_of_the_same_member_is_written_to_and_a_post_that_is_held_refused() {
        let mut net = network();
        let member = json!({"country": "UY", "name": "Uruguay", "correspondence_language": "pt"});
        added(&mut net, Kind::Member, "UY", member);
        let post =
            |kind: &str| json!({"name": kind, "kind": kind, "member": "UY", "begin": "2020"});
        added(&mut net, Kind::Post, "focal", post("focal_point"));
        added(&mut net, Kind::Post, "boss", post("authority"));
        let person = json!({"printed_name": "Ana Ríos", "treatment": "Sra."});
        added(&mut net, Kind::Person, "ana", person);
        let tenure = json!({"post": "boss", "person": "ana", "begin": "2021-01-01"});
        added(&mut net, Kind::Tenure, "", tenure);
        let on = day("2026-10-05");
        let ask = |net: &Network, post: &str| {
            net.at_one_moment(|reader| appointments(reader, &[post.to_owned()], on))
        };
        let one = ask(&net, "focal").unwrap().remove(0);
        assert_eq!(one.to.name.as_deref(), Some("Ana Ríos"));
        assert_eq!(one.to.language.as_deref(), Some("pt"));
        assert_eq!(refused(ask(&net, "boss")), ["posts: post-held"]);
    }
}
