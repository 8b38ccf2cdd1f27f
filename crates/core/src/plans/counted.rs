//! What the program counts for an indicator by itself: who was at the events that an activity is linked to.

use super::{Activity, ActivityLink, Counted, Indicator};
use crate::Kind;
use crate::annual::Book;
use crate::error::Result;
use crate::events::{Event, EventStatus};
use crate::people::Person;
use crate::record::Stored;
use crate::storage::participation::{Listed, Took, listed};
use crate::values::certainly_within;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// By what an indicator is told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// By country.
    Country,
    /// By subregion.
    Subregion,
    /// By sex.
    Sex,
    /// By parts in words.
    Part,
}

impl Dimension {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Dimension::Country => "country",
            Dimension::Subregion => "subregion",
            Dimension::Sex => "sex",
            Dimension::Part => "part",
        }
    }
}

/// What was counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many.
    pub value: i64,
    /// The records that were counted: persons, participants, members or events.
    pub records: Vec<(Kind, String)>,
    /// The events at which they were counted.
    pub events: Vec<String>,
    /// The same by country's code, subregion's id and sex; an empty name is what no record says.
    pub parts: BTreeMap<Dimension, BTreeMap<String, i64>>,
}

/// The events linked to what an indicator measures, that were held within the period for certain.
fn events(
    book: &Book<'_>,
    indicator: &Indicator,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Stored<Event>>> {
    let reader = book.reader;
    let mut activities: Vec<String> = Vec::new();
    if let Some(plan) = &indicator.plan {
        let all = reader.children::<Activity>("plan", plan.id())?;
        activities.extend(all.into_iter().map(|activity| activity.id));
    }
    if let Some(activity) = &indicator.activity {
        activities.push(activity.id().to_owned());
        let mut next = 0;
        while let Some(id) = activities.get(next).cloned() {
            next += 1;
            let below = reader.children::<Activity>("parent", &id)?;
            activities.extend(below.into_iter().map(|activity| activity.id));
        }
    }
    if let Some(project) = &indicator.project {
        let links = reader.children::<ActivityLink>(
            "about",
            &crate::values::AnyRef::new(Kind::Project, project.id()).0,
        )?;
        activities.extend(links.into_iter().map(|link| link.activity.id().to_owned()));
    }
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    for activity in activities {
        for link in reader.children::<ActivityLink>("activity", &activity)? {
            let Some((Kind::Event, id)) = link.about.split() else {
                continue;
            };
            if !seen.insert(id.to_owned()) {
                continue;
            }
            let Some(event) = reader.get::<Event>(id)? else {
                continue;
            };
            let within = event.begin.as_ref().is_some_and(|begin| {
                let end = event.end.as_ref().unwrap_or(begin);
                certainly_within(begin, from, to) && certainly_within(end, from, to)
            });
            if within && event.status == EventStatus::Held {
                found.push(event);
            }
        }
    }
    found.sort_by_key(|event| (event.begin.as_ref().map(|b| b.earliest()), event.id.clone()));
    Ok(found)
}

/// Counts for an indicator what it asks for, within a period.
pub(crate) fn count(
    book: &Book<'_>,
    indicator: &Indicator,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Option<Tally>> {
    if indicator.counted == Counted::Nothing {
        return Ok(None);
    }
    let events = events(book, indicator, from, to)?;
    let mut tally = Tally {
        events: events.iter().map(|event| event.id.clone()).collect(),
        ..Tally::default()
    };
    if indicator.counted == Counted::Events {
        tally.records = events.iter().map(|e| (Kind::Event, e.id.clone())).collect();
        tally.value = size(tally.records.len());
        return Ok(Some(tally));
    }
    // What is told apart: by whom, by country, by subregion, by sex.
    let (mut whole, mut parts) = (BTreeSet::new(), BTreeMap::<_, BTreeSet<String>>::new());
    for event in &events {
        let day = event.begin.as_ref().map_or(to, |begin| begin.earliest());
        for one in listed(book.reader.connection(), &event.id)? {
            if one.took != Took::Yes {
                continue;
            }
            let Some((record, name)) = counted_as(indicator.counted, book, &one) else {
                continue;
            };
            for (dimension, part) in parts_of(indicator.counted, book, &one, day)? {
                parts
                    .entry((dimension, part))
                    .or_default()
                    .insert(name.clone());
            }
            whole.insert(name);
            if !tally.records.contains(&record) {
                tally.records.push(record);
            }
        }
    }
    tally.value = size(whole.len());
    for ((dimension, part), names) in parts {
        tally
            .parts
            .entry(dimension)
            .or_default()
            .insert(part, size(names.len()));
    }
    Ok(Some(tally))
}

fn size(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn country_of(book: &Book<'_>, one: &Listed) -> Option<String> {
    let of_member = one
        .member
        .as_deref()
        .and_then(|id| book.member(id)?.country.clone());
    of_member
        .map(|country| country.0)
        .or_else(|| one.country.clone())
}

/// As what a participant counts: the record, and the name under which it counts once.
fn counted_as(counted: Counted, book: &Book<'_>, one: &Listed) -> Option<((Kind, String), String)> {
    match counted {
        Counted::Persons => {
            let person = one.person.clone()?;
            Some(((Kind::Person, person.clone()), person))
        }
        // A bare number of people is never added to persons.
        Counted::Participations => {
            one.person.as_ref()?;
            Some(((Kind::Participant, one.id.clone()), one.id.clone()))
        }
        Counted::Countries => {
            let name = country_of(book, one)?;
            let record = one
                .member
                .clone()
                .map_or((Kind::Participant, one.id.clone()), |id| (Kind::Member, id));
            Some((record, name))
        }
        Counted::Events | Counted::Nothing => None,
    }
}

fn parts_of(
    counted: Counted,
    book: &Book<'_>,
    one: &Listed,
    day: NaiveDate,
) -> Result<Vec<(Dimension, String)>> {
    let subregion = one
        .member
        .as_deref()
        .and_then(|member| book.subregion_on(member, day))
        .map(|subregion| subregion.id.clone());
    let mut parts = vec![(Dimension::Subregion, subregion.unwrap_or_default())];
    if counted != Counted::Countries {
        parts.push((
            Dimension::Country,
            country_of(book, one).unwrap_or_default(),
        ));
        let sex = match &one.person {
            Some(person) => book
                .reader
                .get::<Person>(person)?
                .and_then(|p| p.fields.sex),
            None => None,
        };
        parts.push((
            Dimension::Sex,
            sex.map(|sex| sex.as_str().to_owned()).unwrap_or_default(),
        ));
    }
    Ok(parts)
}
