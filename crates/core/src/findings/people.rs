//! Posts without a holder, tenures that end soon, letters that wait for an answer.

use std::collections::HashMap;

use super::AHEAD;
use crate::annual::{holds, may_hold};
use crate::error::Result;
use crate::finding::{Found, Severity::*, named};
use crate::letters::{Letter, LetterStatus};
use crate::people::{Post, Tenure};
use crate::record::Stored;
use crate::values::End;

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    let today = found.book.today;
    let mut tenures: HashMap<String, Vec<Stored<Tenure>>> = HashMap::new();
    for tenure in found.book.reader.all::<Tenure>()? {
        tenures
            .entry(tenure.post.id().to_owned())
            .or_default()
            .push(tenure);
    }
    for post in found.book.reader.all::<Post>()? {
        if !holds(post.begin.as_ref(), &post.end, today, today) {
            continue;
        }
        let all = tenures.get(&post.id).map_or(&[][..], Vec::as_slice);
        if !all
            .iter()
            .any(|t| may_hold(t.begin.as_ref(), &t.end, today))
        {
            found.add(
                Medium,
                "post-vacant",
                vec![named(&post)],
                &[("name", found.title(&post)?)],
            );
        }
        for tenure in all {
            let End::On(end) = &tenure.end else { continue };
            let days = (end.latest() - today).num_days();
            if (0..=AHEAD).contains(&days) {
                let values = [
                    ("name", found.title(&post)?),
                    ("text", found.title(tenure)?),
                    ("date", end.as_str().to_owned()),
                    ("n", days.to_string()),
                ];
                found.add(
                    Medium,
                    "tenure-ending",
                    vec![named(tenure), named(&post)],
                    &values,
                );
            }
        }
    }
    letters(found)
}

fn letters(found: &mut Found<'_, '_>) -> Result<()> {
    let letters = found.book.reader.all::<Letter>()?;
    let mut numbers: HashMap<(&str, &str), Vec<&Stored<Letter>>> = HashMap::new();
    for letter in &letters {
        if let Some(number) = &letter.number {
            numbers
                .entry((letter.direction.as_str(), &number.0))
                .or_default()
                .push(letter);
        }
        let waits = matches!(letter.status, LetterStatus::Sent | LetterStatus::Received);
        let answered = letters
            .iter()
            .any(|other| other.answers.as_ref().is_some_and(|a| a.id() == letter.id));
        if let Some(due) = &letter.due
            && waits
            && !answered
            && due.latest() < found.book.today
        {
            let days = (found.book.today - due.latest()).num_days();
            let values = [
                ("name", found.title(letter)?),
                ("date", due.as_str().to_owned()),
                ("n", days.to_string()),
            ];
            found.add(Medium, "letter-late", vec![named(letter)], &values);
        }
    }
    let mut twice: Vec<_> = numbers
        .into_iter()
        .filter(|(_, letters)| letters.len() > 1)
        .collect();
    twice.sort_by_key(|(key, _)| *key);
    for ((_, number), letters) in twice {
        let records = letters.iter().map(|letter| named(*letter)).collect();
        found.add_all(
            Medium,
            "letter-number-twice",
            records,
            &[("text", number.to_owned())],
        );
    }
    Ok(())
}
