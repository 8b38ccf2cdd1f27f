//! Who took part in an event: persons, countries and organizations, each counted once, and numbers of people apart.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::book::{Book, name_of, same_bound};
use super::data as d;
use crate::error::Result;
use crate::events::{Event, Participant};
use crate::members::Member;
use crate::people::{Organization, Person};
use crate::record::{Record, Stored};
use crate::storage::participation::{Listed, Took};
use crate::values::{Country, Ref};

/// Those who certainly took part in one event or several, each once, but for participations.
#[derive(Default)]
pub(super) struct Attended {
    persons: BTreeMap<String, d::RecordRef>,
    countries: BTreeMap<String, d::RecordRef>,
    organizations: BTreeMap<String, d::RecordRef>,
    participations: Vec<d::RecordRef>,
    /// Members represented.
    pub(super) members: BTreeSet<String>,
}

impl Attended {
    /// Those of a list.
    pub(super) fn of(book: &Book<'_>, list: &[Listed]) -> Result<Attended> {
        let mut attended = Attended::default();
        for entry in list.iter().filter(|entry| entry.took == Took::Yes) {
            let record = participant_ref(book, entry);
            let member = entry.member.as_deref().and_then(|id| book.member(id));
            let country = member.and_then(|m| m.country.as_ref().map(|c| c.0.clone()));
            if let Some(country) = country.or_else(|| entry.country.clone()) {
                let found = || member.map_or_else(|| record.clone(), |m| book.member_ref(m));
                attended.countries.entry(country).or_insert_with(found);
            }
            attended.members.extend(member.map(|m| m.id.clone()));
            if let Some(id) = &entry.organization {
                let found = || organization_ref(book, id).unwrap_or_else(|| record.clone());
                attended
                    .organizations
                    .entry(id.clone())
                    .or_insert_with(found);
            }
            if let Some(id) = &entry.person {
                let person = d::RecordRef {
                    kind: Person::NAME.to_owned(),
                    id: id.clone(),
                    key: entry.person_key.clone(),
                    title: entry.person_name.clone().unwrap_or_default(),
                };
                attended.persons.entry(id.clone()).or_insert(person);
                attended.participations.push(record);
            }
        }
        Ok(attended)
    }

    /// Adds those of another event.
    pub(super) fn merge(&mut self, other: Attended) {
        for (id, record) in other.persons {
            self.persons.entry(id).or_insert(record);
        }
        for (id, record) in other.countries {
            self.countries.entry(id).or_insert(record);
        }
        for (id, record) in other.organizations {
            self.organizations.entry(id).or_insert(record);
        }
        self.participations.extend(other.participations);
        self.members.extend(other.members);
    }

    /// How many countries, persons and participations.
    pub(super) fn counts(&self) -> [usize; 3] {
        [
            self.countries.len(),
            self.persons.len(),
            self.participations.len(),
        ]
    }

    /// Different persons.
    pub(super) fn persons(&self) -> Vec<d::RecordRef> {
        self.persons.values().cloned().collect()
    }

    /// Different countries.
    pub(super) fn countries(&self) -> Vec<d::RecordRef> {
        self.countries.values().cloned().collect()
    }

    /// Different organizations.
    pub(super) fn organizations(&self) -> Vec<d::RecordRef> {
        self.organizations.values().cloned().collect()
    }

    /// Persons at events: one at two events counts twice.
    pub(super) fn participations(&self) -> Vec<d::RecordRef> {
        self.participations.clone()
    }
}

fn participant_ref(book: &Book<'_>, entry: &Listed) -> d::RecordRef {
    let member = || {
        book.member(entry.member.as_deref()?)
            .map(|m| book.member_ref(m).title)
    };
    let organization = || organization_ref(book, entry.organization.as_deref()?).map(|o| o.title);
    d::RecordRef {
        kind: Participant::NAME.to_owned(),
        id: entry.id.clone(),
        key: entry.key.clone(),
        title: entry
            .person_name
            .clone()
            .or_else(member)
            .or_else(|| entry.country.clone())
            .or_else(organization)
            .or_else(|| entry.stated.clone())
            .unwrap_or_default(),
    }
}

fn organization_ref(book: &Book<'_>, id: &str) -> Option<d::RecordRef> {
    let organization = book.organization(id)?;
    Some(d::RecordRef {
        kind: Organization::NAME.to_owned(),
        id: id.to_owned(),
        key: organization.key.clone(),
        title: organization
            .name
            .best(book.reader.main_language(), &organization.language)
            .to_owned(),
    })
}

/// For whom one takes part, as lines of participation are grouped.
#[derive(PartialEq, Eq, Hash, Clone)]
enum For {
    Member(String),
    Country(String),
    Organization(String),
    Person(String),
    Stated(String),
}

fn for_whom(entry: &Listed) -> Option<For> {
    let member = entry.member.clone().map(For::Member);
    let country = || entry.country.clone().map(For::Country);
    let organization = || entry.organization.clone().map(For::Organization);
    let person = || entry.person.clone().map(For::Person);
    let stated = || {
        entry
            .stated
            .clone()
            .filter(|_| entry.number.is_none())
            .map(For::Stated)
    };
    member
        .or_else(country)
        .or_else(organization)
        .or_else(person)
        .or_else(stated)
}

fn party(book: &Book<'_>, whom: &For) -> Result<d::Party> {
    let who = super::book::Who::default();
    let found = match whom {
        For::Member(id) => book.party(super::book::Who {
            member: Some(&Ref::<Member>::new(id.clone())),
            ..who
        })?,
        For::Country(code) => book.party(super::book::Who {
            country: Some(&Country(code.clone())),
            ..who
        })?,
        For::Organization(id) => {
            let organization = Ref::<Organization>::new(id.clone());
            book.party(super::book::Who {
                organization: Some(&organization),
                ..who
            })?
        }
        For::Person(id) => book.party(super::book::Who {
            person: Some(&Ref::<Person>::new(id.clone())),
            ..who
        })?,
        For::Stated(words) => Some(d::Party {
            stated: Some(words.clone()),
            ..d::Party::default()
        }),
    };
    Ok(found.unwrap_or_default())
}

/// The lines of participation of an event, members first, then other countries, organizations and the rest, each in the
/// order of the list.
pub(super) fn participation(
    book: &Book<'_>,
    event: &Stored<Event>,
    list: &[Listed],
    sessions: &[&str],
    attendance: &[(String, String, String)],
) -> Result<Vec<d::Participation>> {
    let mut places: HashMap<For, usize> = HashMap::new();
    let mut groups: Vec<(For, Vec<&Listed>)> = Vec::new();
    for entry in list.iter().filter(|entry| entry.took == Took::Yes) {
        let Some(whom) = for_whom(entry) else {
            continue;
        };
        let place = *places.entry(whom.clone()).or_insert_with(|| {
            groups.push((whom, Vec::new()));
            groups.len() - 1
        });
        groups[place].1.push(entry);
    }
    groups.sort_by_key(|(whom, _)| match whom {
        For::Member(_) => 0,
        For::Country(_) => 1,
        For::Organization(_) => 2,
        For::Person(_) | For::Stated(_) => 3,
    });
    let states: HashMap<(&str, &str), &str> = attendance
        .iter()
        .map(|(s, p, state)| ((s.as_str(), p.as_str()), state.as_str()))
        .collect();
    let on = event.begin.as_ref().or(event.end.as_ref());
    let mut lines = Vec::new();
    for (whom, entries) in groups {
        let persons: BTreeSet<_> = entries.iter().filter_map(|e| e.person.as_deref()).collect();
        let member = match (&whom, on) {
            (For::Member(id), Some(on)) => book.belongs(id, on.latest()),
            _ => false,
        };
        lines.push(d::Participation {
            party: party(book, &whom)?,
            member,
            persons: u32::try_from(persons.len()).unwrap_or(u32::MAX),
            stated: entries
                .iter()
                .filter_map(|entry| number(book, event, entry))
                .collect(),
            presence: sessions
                .iter()
                .map(|session| presence(session, &entries, &states))
                .collect(),
            records: entries
                .iter()
                .map(|entry| participant_ref(book, entry))
                .collect(),
        });
    }
    Ok(lines)
}

/// How a party was in a session: as its best present one was.
fn presence(
    session: &str,
    entries: &[&Listed],
    states: &HashMap<(&str, &str), &str>,
) -> d::Presence {
    let one = |entry: &&Listed| match states.get(&(session, entry.id.as_str())) {
        Some(&"present") if entry.remote => d::Presence::Remote,
        Some(&"present") => d::Presence::Present,
        Some(&"excused") => d::Presence::Excused,
        Some(_) => d::Presence::Absent,
        None => d::Presence::Unknown,
    };
    entries
        .iter()
        .map(one)
        .min()
        .unwrap_or(d::Presence::Unknown)
}

/// A number of people as a source states it.
fn number(book: &Book<'_>, event: &Stored<Event>, entry: &Listed) -> Option<d::Figure> {
    let value = entry.number?;
    let record = participant_ref(book, entry);
    let key = format!(
        "event.{}.people.{}",
        name_of(event),
        entry.key.as_deref().unwrap_or(&entry.id)
    );
    let label = entry
        .stated
        .as_ref()
        .map(|words| d::Text::new(event.language.clone(), words.clone()));
    Some(d::Figure {
        value: d::Quantity::Count(value),
        kind: d::FigureKind::Stated,
        bound: same_bound(&entry.bound),
        label,
        source: book.shelf.source(Participant::KIND, &entry.id),
        ..d::Figure::counted(key, d::FigureName::PeopleStated, vec![record])
    })
}

/// Numbers of people that are of no country, organization or person.
pub(super) fn numbers_of_nobody(
    book: &Book<'_>,
    event: &Stored<Event>,
    list: &[Listed],
) -> Vec<d::Figure> {
    let of_nobody = |entry: &&Listed| for_whom(entry).is_none() && entry.took != Took::No;
    list.iter()
        .filter(of_nobody)
        .filter_map(|entry| number(book, event, entry))
        .collect()
}
