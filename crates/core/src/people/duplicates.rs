//! Records that are likely one and the same, with the reasons: weighted rules, none of which decides alone.
//!
//! Two people are shown from 50 points, two organizations from 60:
//!
//! | What they share | People | Organizations |
//! | --- | --- | --- |
//! | the same words in the name, in any order | 60 (two words: 45) | 60 |
//! | all words of one name are in the other | 35 | 30 |
//! | all words but one, which differs by a slip | 45 (two words: 30) | 50 |
//! | the same second surname; another one | 10; -45 | |
//! | the same e-mail; one that three or more share | 50; 15 | |
//! | the same telephone (last eight digits); one that three or more share | 25; 5 | |
//! | have held the same post | 15 | |
//! | the same organization | 10 | |
//! | the same country; another one | 5; -30 | 10; -60 |
//! | both listed in one term of a body or at one event | -25 | |
//! | the same acronym; the same web page | | 30; 30 |
//!
//! What a person has told apart is left out, and an organization that the other names as its parent or successor.

use super::likeness::{Alike, Name, bare};
use super::{Distinction, Organization};
use crate::error::Result;
use crate::kinds::Kind;
use crate::record::Stored;
use crate::records::Reader;
use crate::storage::Raw;
use crate::values::Ref;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Two people are shown from so many points.
pub const PEOPLE_FROM: i64 = 50;
/// Two organizations are shown from so many points.
pub const ORGANIZATIONS_FROM: i64 = 60;
/// A group of likely pairs larger than this says nothing of anyone in it.
const MAX_GROUP: usize = 400;

/// Two records that are likely one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The older one's id.
    pub a: String,
    /// The newer one's id.
    pub b: String,
    /// The points.
    pub points: i64,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// One rule that speaks for, or against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// A stable code, of which there is a sentence `duplicate-<code>`.
    pub code: &'static str,
    /// What they have in common, when that is a value; a record's id for `post` and `organization`.
    pub value: String,
    /// Its points.
    pub points: i64,
}

/// Pairs of a kind, likeliest first.
///
/// # Errors
/// What reading the file may give.
pub fn duplicates(reader: &Reader<'_>, kind: Kind) -> Result<Vec<Pair>> {
    let mut pairs = match kind {
        Kind::Organization => organizations(reader)?,
        _ => people(reader)?,
    };
    let mut apart = HashSet::new();
    for distinction in reader.all::<Distinction>()? {
        if let (Some((_, a)), Some((_, b))) = (distinction.a.split(), distinction.b.split()) {
            apart.insert((a.min(b).to_owned(), a.max(b).to_owned()));
        }
    }
    pairs.retain(|pair| !apart.contains(&(pair.a.clone(), pair.b.clone())));
    pairs.sort_by(|x, y| (-x.points, &x.a, &x.b).cmp(&(-y.points, &y.a, &y.b)));
    Ok(pairs)
}

/// Groups of places in a list that share something, and the pairs within them.
#[derive(Default)]
struct Groups(HashMap<String, Vec<usize>>);

impl Groups {
    fn put(&mut self, key: String, at: usize) {
        let group = self.0.entry(key).or_default();
        if group.last() != Some(&at) {
            group.push(at);
        }
    }

    fn pairs(self, pairs: &mut BTreeSet<(usize, usize)>) {
        for group in self.0.into_values().filter(|g| g.len() <= MAX_GROUP) {
            for (n, &a) in group.iter().enumerate() {
                pairs.extend(group[n + 1..].iter().map(|&b| (a.min(b), a.max(b))));
            }
        }
    }
}

struct One {
    id: String,
    name: Name,
    second: String,
    emails: Vec<String>,
    phones: Vec<String>,
    country: Option<String>,
    organization: Option<String>,
    posts: Vec<String>,
    places: Vec<String>,
}

/// The end of a telephone number, which is the same with and without the country's code.
fn digits(phone: &str) -> Option<String> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    (digits.len() >= 7).then(|| digits[digits.len().saturating_sub(8)..].to_owned())
}

/// By person, the values of a column of records that name people.
fn by_person(
    reader: &Reader<'_>,
    kind: Kind,
    column: &str,
) -> Result<HashMap<String, Vec<String>>> {
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    for raw in reader.raws(kind, None)? {
        let text = |name: &str| raw.fields.get(name).and_then(Value::as_str);
        if let (Some(person), Some(value)) = (text("person"), text(column)) {
            found
                .entry(person.to_owned())
                .or_default()
                .push(value.to_owned());
        }
    }
    Ok(found)
}

fn one(person: Raw, posts: &[String], places: Vec<String>) -> One {
    let text = |name: &str| {
        person
            .fields
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let some = |name: &str| {
        Some(text(name))
            .filter(|t| !t.is_empty())
            .map(str::to_owned)
    };
    let emails = ["email", "second_email"].iter().filter_map(|n| some(n));
    let phones = ["phone", "mobile"].iter().filter_map(|n| digits(text(n)));
    One {
        name: Name::new(text("printed_name")),
        second: bare(text("second_surname")),
        emails: emails.map(|e| e.to_lowercase()).collect(),
        phones: phones.collect(),
        country: some("country"),
        organization: some("organization"),
        posts: posts.to_vec(),
        places,
        id: person.id,
    }
}

fn people(reader: &Reader<'_>) -> Result<Vec<Pair>> {
    let posts = by_person(reader, Kind::Tenure, "post")?;
    let mut places = by_person(reader, Kind::Seat, "term")?;
    for (person, events) in by_person(reader, Kind::Participant, "event")? {
        places.entry(person).or_default().extend(events);
    }
    let none = Vec::new();
    let all: Vec<One> = reader
        .raws(Kind::Person, None)?
        .into_iter()
        .filter(|person| person.fields.get("erased").is_none_or(Value::is_null))
        .map(|person| {
            let posts = posts.get(&person.id).unwrap_or(&none);
            let places = places.remove(&person.id).unwrap_or_default();
            one(person, posts, places)
        })
        .collect();
    let mut groups = Groups::default();
    let mut shared: HashMap<&str, usize> = HashMap::new();
    for (at, one) in all.iter().enumerate() {
        for (mark, values) in [("e", &one.emails), ("p", &one.phones)] {
            for value in values {
                groups.put(format!("{mark} {value}"), at);
                *shared.entry(value).or_default() += 1;
            }
        }
        // A word and the beginning of another: whole names, parts and slips all share that.
        for (n, word) in one.name.words.iter().enumerate() {
            for (m, other) in one.name.words.iter().enumerate() {
                if n != m {
                    let begin: String = other.chars().take(3).collect();
                    groups.put(format!("n {word} {begin}"), at);
                }
            }
        }
    }
    let mut likely = BTreeSet::new();
    groups.pairs(&mut likely);
    let mut pairs = Vec::new();
    for (a, b) in likely {
        let reasons = compare(&all[a], &all[b], &shared);
        let points: i64 = reasons.iter().map(|reason| reason.points).sum();
        if points >= PEOPLE_FROM {
            pairs.push(pair(&all[a].id, &all[b].id, points, reasons));
        }
    }
    Ok(pairs)
}

fn pair(one: &str, other: &str, points: i64, reasons: Vec<Reason>) -> Pair {
    Pair {
        a: one.min(other).to_owned(),
        b: one.max(other).to_owned(),
        points,
        reasons,
    }
}

fn common<'v>(one: &'v [String], other: &[String]) -> Option<&'v String> {
    one.iter().find(|value| other.contains(value))
}

fn compare(a: &One, b: &One, shared: &HashMap<&str, usize>) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let mut add = |code, value: &str, points| {
        reasons.push(Reason {
            code,
            value: value.to_owned(),
            points,
        });
    };
    let few = a.name.words.len().min(b.name.words.len()) <= 2;
    match a.name.like(&b.name) {
        Alike::Same => add("name-order", "", if few { 45 } else { 60 }),
        Alike::Part => add("name-part", "", 35),
        Alike::Close => add("name-close", "", if few { 30 } else { 45 }),
        // What else they share, a switchboard or an office, does not make two names one.
        Alike::No => return Vec::new(),
    }
    if !a.second.is_empty() && !b.second.is_empty() {
        if Name::new(&a.second).words == Name::new(&b.second).words {
            add("second-surname", "", 10);
        } else if !super::likeness::slip(&a.second, &b.second) {
            add("other-second-surname", "", -45);
        }
    }
    let many = |value: &String| shared.get(value.as_str()).is_some_and(|count| *count > 2);
    if let Some(email) = common(&a.emails, &b.emails) {
        add("email", email, if many(email) { 15 } else { 50 });
    }
    if let Some(phone) = common(&a.phones, &b.phones) {
        add("phone", phone, if many(phone) { 5 } else { 25 });
    }
    if let Some(post) = common(&a.posts, &b.posts) {
        add("post", post, 15);
    }
    if let (Some(organization), true) = (&a.organization, a.organization == b.organization) {
        add("organization", organization, 10);
    }
    match (&a.country, &b.country) {
        (Some(one), Some(other)) if one == other => add("country", "", 5),
        (Some(_), Some(_)) => add("other-country", "", -30),
        _ => {}
    }
    if let Some(place) = common(&a.places, &b.places) {
        add("together", place, -25);
    }
    reasons
}

fn names_of(organization: &Stored<Organization>) -> Vec<Name> {
    let aliases = organization.aliases.iter().map(|alias| alias.0.as_str());
    let mut names: Vec<Name> = organization
        .name
        .0
        .values()
        .map(String::as_str)
        .chain(aliases)
        .map(Name::new)
        .collect();
    names.dedup();
    names
}

/// The site of a page, without its protocol and www.
fn site(organization: &Stored<Organization>) -> Option<String> {
    let address = organization.website.as_ref()?.0.to_lowercase();
    let (_, rest) = address.split_once("://")?;
    Some(
        rest.trim_start_matches("www.")
            .trim_end_matches('/')
            .to_owned(),
    )
}

fn organizations(reader: &Reader<'_>) -> Result<Vec<Pair>> {
    let all = reader.all::<Organization>()?;
    let names: Vec<Vec<Name>> = all.iter().map(names_of).collect();
    let mut groups = Groups::default();
    for (at, organization) in all.iter().enumerate() {
        for name in &names[at] {
            groups.put(format!("k {}", name.key()), at);
            for pair in name.words.windows(2) {
                groups.put(format!("w {} {}", pair[0], pair[1]), at);
            }
        }
        if let Some(site) = site(organization) {
            groups.put(format!("s {site}"), at);
        }
    }
    let mut likely = BTreeSet::new();
    groups.pairs(&mut likely);
    let mut pairs = Vec::new();
    for (a, b) in likely {
        let (one, other) = (&all[a], &all[b]);
        let names_it = |from: &Stored<Organization>, to: &str| {
            [&from.parent, &from.successor]
                .into_iter()
                .flatten()
                .map(Ref::id)
                .any(|id| id == to)
        };
        if names_it(one, &other.id) || names_it(other, &one.id) {
            continue;
        }
        let mut reasons = Vec::new();
        let mut add = |code, value: &str, points| {
            reasons.push(Reason {
                code,
                value: value.to_owned(),
                points,
            });
        };
        let alike = |wanted: Alike| {
            names[a]
                .iter()
                .any(|x| names[b].iter().any(|y| x.like(y) == wanted))
        };
        if alike(Alike::Same) {
            add("name-order", "", 60);
        } else if alike(Alike::Close) {
            add("name-close", "", 50);
        } else if alike(Alike::Part) {
            add("name-part", "", 30);
        }
        if let (Some(x), Some(y)) = (&one.acronym, &other.acronym)
            && bare(&x.0) == bare(&y.0)
        {
            add("acronym", &x.0, 30);
        }
        if let (Some(x), Some(y)) = (site(one), site(other))
            && x == y
        {
            add("website", &x, 30);
        }
        match (&one.country, &other.country) {
            (Some(x), Some(y)) if x == y => add("country", "", 10),
            (Some(_), Some(_)) => add("other-country", "", -60),
            _ => {}
        }
        let points: i64 = reasons.iter().map(|reason| reason.points).sum();
        if points >= ORGANIZATIONS_FROM {
            pairs.push(pair(&one.id, &other.id, points, reasons));
        }
    }
    Ok(pairs)
}
