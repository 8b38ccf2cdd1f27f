//! Finding one among thousands at the door, by the first letters of a name, a country or an institution.

use crate::error::Result;
use crate::events::Event;
use crate::records::Reader;
use crate::storage::meetings::{Wanted, at_the_door};
use crate::storage::plain;

/// How many are ranked; more than anybody reads.
const HANDFUL: usize = 200;

/// Participants of an event of whom every typed word begins a word of their name, capacity, member, country or
/// organization, those whose name begins so first: id and title. Accents and capitals do not count. `countries` gives
/// the codes of countries of which a word of the name begins as typed.
///
/// # Errors
/// `NotFound` when there is no such event.
pub fn find_participants(
    reader: &Reader<'_>,
    event: &str,
    text: &str,
    countries: &dyn Fn(&str) -> Vec<String>,
    limit: usize,
) -> Result<Vec<(String, String)>> {
    let event = reader.need::<Event>(event)?.id;
    let words: Vec<Wanted> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(6)
        .map(|word| Wanted {
            prefix: format!("\"{word}\" *"),
            countries: countries(&plain(word)),
        })
        .collect();
    let mut found = at_the_door(reader.connection(), &event, &words, HANDFUL.max(limit))?;
    let typed = plain(text.trim());
    found.sort_by_cached_key(|(_, title)| {
        let title = plain(title);
        let begins = title
            .split_whitespace()
            .any(|word| word.starts_with(&typed));
        (!title.starts_with(&typed), !begins)
    });
    found.truncate(limit);
    Ok(found)
}
