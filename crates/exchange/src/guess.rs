//! Which column is what: by its name in three languages, and by whether its values look so.

use crate::fields::{ImportKind, Target, target};
use crate::parse;
use crate::table::{Cell, Table};
use crate::words::plain;
use std::collections::BTreeMap;

/// What a column was taken for, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The field's name; none when the column stays out.
    pub field: Option<&'static str>,
    /// `given` by the person, `remembered` from an earlier import, `name`, `values`, or `none`.
    pub by: &'static str,
}

const NONE: Guess = Guess {
    field: None,
    by: "none",
};

/// Enough rows to know a column by.
const SAMPLE: usize = 200;

fn values(table: &Table, at: usize) -> impl Iterator<Item = &Cell> {
    table
        .rows
        .iter()
        .take(SAMPLE)
        .filter_map(move |row| row.cells.get(at))
        .filter(|cell| !cell.is_empty())
}

/// Whether most of a column's values look as a field's do; a column without values looks like anything.
fn looks(table: &Table, at: usize, field: &Target) -> bool {
    let sound: fn(&Cell) -> bool = match field.looks {
        "email" => |cell| cell.shown().contains('@'),
        "phone" => |cell| cell.shown().chars().filter(char::is_ascii_digit).count() >= 5,
        "date" => |cell| parse::date(cell).is_some() || parse::end(cell).is_some(),
        "country" => |cell| plenaria_i18n::match_country(&cell.shown()).is_some(),
        _ => return true,
    };
    let all = values(table, at).count();
    let good = values(table, at).filter(|cell| sound(cell)).count();
    // A column named "member" may hold institutions too.
    if field.name == "member" {
        return true;
    }
    good * 2 >= all
}

/// What each column is. `remembered` holds what the person chose before, by the column's plain name.
pub fn guess(
    table: &Table,
    kind: ImportKind,
    given: Option<&[Option<String>]>,
    remembered: &BTreeMap<String, String>,
) -> Vec<Guess> {
    let targets = kind.targets();
    let width = table.columns.len();
    if let Some(given) = given {
        let field = |at: usize| {
            let name = given.get(at)?.as_deref()?;
            targets.iter().find(|t| t.name == name).map(|t| t.name)
        };
        return (0..width)
            .map(|at| Guess {
                field: field(at),
                by: "given",
            })
            .collect();
    }
    let mut found: Vec<Guess> = vec![NONE; width];
    let mut taken: Vec<&str> = Vec::new();
    let names: Vec<String> = table.columns.iter().map(|name| plain(name)).collect();
    for (at, name) in names.iter().enumerate() {
        let Some(field) = remembered.get(name) else {
            continue;
        };
        let known = targets.iter().find(|t| t.name == field).map(|t| t.name);
        found[at] = Guess {
            field: known,
            by: "remembered",
        };
        taken.extend(known);
    }
    // Whole names first, in the order of each field's words: the plainest name wins over a vaguer one.
    for exact in [true, false] {
        let mut candidates: Vec<(usize, usize, usize, &'static str)> = Vec::new();
        for (order, target) in targets.iter().enumerate() {
            for (at, name) in names.iter().enumerate() {
                if found[at].by != "none" || table.header.is_none() {
                    continue;
                }
                let place = target.words().position(|word| {
                    if exact {
                        name == word
                    } else {
                        word.len() > 3 && holds(name, word)
                    }
                });
                if let Some(place) = place
                    && looks(table, at, target)
                {
                    candidates.push((place, order, at, target.name));
                }
            }
        }
        candidates.sort_unstable();
        for (_, _, at, field) in candidates {
            if found[at].by == "none" && !taken.contains(&field) {
                found[at] = Guess {
                    field: Some(field),
                    by: "name",
                };
                taken.push(field);
            }
        }
    }
    by_values(table, kind, &mut found, &mut taken);
    part_names(&mut found, &taken);
    found
}

/// Whether a name holds all of a word's words, as "correo electronico del titular" holds "correo electronico".
fn holds(name: &str, word: &str) -> bool {
    format!(" {name} ").contains(&format!(" {word} "))
}

/// Columns without a known name whose values speak for themselves.
fn by_values(table: &Table, kind: ImportKind, found: &mut [Guess], taken: &mut Vec<&str>) {
    let offered = kind.targets();
    for name in ["email", "country", "member"] {
        let Some(field) = target(name).filter(|t| offered.contains(t)) else {
            continue;
        };
        if taken.contains(&name) {
            continue;
        }
        let sure = |at: usize| {
            let all = values(table, at).count();
            let good = values(table, at).filter(|cell| match field.looks {
                "email" => cell.shown().contains('@'),
                _ => {
                    cell.shown().chars().count() > 3
                        && plenaria_i18n::match_country(&cell.shown()).is_some()
                }
            });
            all > 1 && good.count() * 10 >= all * 9
        };
        let free = (0..found.len()).find(|&at| found[at].by == "none" && sure(at));
        if let Some(at) = free {
            found[at] = Guess {
                field: Some(field.name),
                by: "values",
            };
            taken.push(field.name);
        }
    }
    // A table of people without a header: the first column of words is their name.
    if table.header.is_none()
        && offered.iter().any(|t| t.name == "person")
        && !taken.contains(&"person")
    {
        let worded = |at: usize| {
            let all = values(table, at).count();
            let good = values(table, at)
                .filter(|cell| matches!(cell, Cell::Text(text) if text.contains(' ')))
                .count();
            all > 0 && good * 2 > all
        };
        if let Some(at) = (0..found.len()).find(|&at| found[at].by == "none" && worded(at)) {
            found[at] = Guess {
                field: Some("person"),
                by: "values",
            };
            taken.push("person");
        }
    }
}

/// "Nombre" beside "Apellidos" is the given names, not the whole name.
fn part_names(found: &mut [Guess], taken: &[&str]) {
    let has = |name: &str| taken.contains(&name);
    if has("person") && !has("given_names") && (has("surnames") || has("first_surname")) {
        for guess in found.iter_mut().filter(|g| g.field == Some("person")) {
            guess.field = Some("given_names");
        }
    }
}
