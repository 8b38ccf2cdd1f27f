//! What is there already, by the ways in which a table may name it.

use super::{Asked, SYSTEM};
use crate::fields::ImportKind;
use crate::names;
use crate::words::plain;
use plenaria_core::Kind;
use plenaria_core::documents::ExternalId;
use plenaria_core::error::Result;
use plenaria_core::record::Fields;
use plenaria_core::records::Reader;
use plenaria_core::transact::Tx;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// A person as far as a table can know it.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    pub(super) emails: Vec<String>,
    pub(super) country: Option<String>,
    pub(super) external: Vec<String>,
}

type Index = HashMap<String, Vec<String>>;

/// What is there already.
pub(super) struct World<'a> {
    pub(super) asked: &'a Asked,
    /// The network's main language.
    pub(super) language: String,
    /// The languages that the network works in, of those that texts have.
    pub(super) languages: Vec<plenaria_i18n::Lang>,
    /// The record that all rows belong to: the event or the term.
    pub(super) whole: Option<String>,
    /// The member that rows stand for which name none.
    pub(super) member: Option<String>,
    people: HashMap<String, Known>,
    by_email: Index,
    by_name: Index,
    by_external: HashMap<(Kind, String), String>,
    organizations: Index,
    members: Index,
    /// Members that are countries, by code.
    countries: Index,
    subregions: Index,
    /// What the row at hand has added, so that it can be forgotten with it.
    learned: Vec<Learned>,
    /// Records that a row of this table is already: a country listed twice is two seats, here and the next time.
    claimed: HashSet<String>,
}

enum Learned {
    Claim(String),
    Email(String, String),
    Name(String, String),
    Person(String),
    External(Kind, String),
    Organization(String, String),
    Member(String, String),
    Country(String, String),
}

fn text(fields: &Fields, name: &str) -> Option<String> {
    fields.get(name).and_then(Value::as_str).map(str::to_owned)
}

/// Every wording of a text in languages, plain.
fn wordings(fields: &Fields, name: &str) -> Vec<String> {
    let texts = fields.get(name).and_then(Value::as_object);
    texts
        .into_iter()
        .flat_map(|texts| texts.values())
        .filter_map(Value::as_str)
        .map(plain)
        .filter(|text| !text.is_empty())
        .collect()
}

fn put(index: &mut Index, key: String, id: &str) {
    let ids = index.entry(key).or_default();
    if !ids.iter().any(|known| known == id) {
        ids.push(id.to_owned());
    }
}

fn take(index: &mut Index, key: &str, id: &str) {
    if let Some(ids) = index.get_mut(key) {
        ids.retain(|known| known != id);
    }
}

impl<'a> World<'a> {
    pub(super) fn new(tx: &Tx<'_>, kind: ImportKind, asked: &'a Asked) -> Result<Self> {
        let reader = tx.reader();
        let need = |kind: Kind, named: &Option<String>| -> Result<Option<String>> {
            named
                .as_deref()
                .map(|named| Ok(reader.raw(kind, named)?.id))
                .transpose()
        };
        let missing = |kind: &'static str| plenaria_core::Error::NotFound {
            kind,
            id: String::new(),
        };
        let whole = match kind {
            ImportKind::Seats => {
                Some(need(Kind::Term, &asked.term)?.ok_or_else(|| missing("term"))?)
            }
            ImportKind::Participants => {
                Some(need(Kind::Event, &asked.event)?.ok_or_else(|| missing("event"))?)
            }
            _ => None,
        };
        let mut world = World {
            asked,
            language: reader.main_language().to_owned(),
            languages: Vec::new(),
            whole,
            member: need(Kind::Member, &asked.member)?,
            people: HashMap::new(),
            by_email: Index::new(),
            by_name: Index::new(),
            by_external: HashMap::new(),
            organizations: Index::new(),
            members: Index::new(),
            countries: Index::new(),
            subregions: Index::new(),
            learned: Vec::new(),
            claimed: HashSet::new(),
        };
        world.read(&reader)?;
        world.learned.clear();
        Ok(world)
    }

    fn read(&mut self, reader: &Reader<'_>) -> Result<()> {
        for profile in reader.raws(Kind::Profile, None)? {
            let tags = profile.fields.get("languages").and_then(Value::as_array);
            let tags = tags.into_iter().flatten().filter_map(Value::as_str);
            self.languages = tags.filter_map(|tag| tag.parse().ok()).collect();
        }
        if let (true, Ok(main)) = (self.languages.is_empty(), self.language.parse()) {
            self.languages.push(main);
        }
        let system = self.system().to_owned();
        for external in reader.all::<ExternalId>()? {
            if let Some((kind, id)) = external
                .about
                .split()
                .filter(|_| external.system.0 == system)
            {
                self.external(kind, &external.value.0, id);
            }
        }
        for person in reader.raws(Kind::Person, None)? {
            if person.fields.get("erased").is_none_or(Value::is_null) {
                self.person(&person.id, &person.fields);
            }
        }
        for organization in reader.raws(Kind::Organization, None)? {
            self.organization(&organization.id, &organization.fields);
        }
        for name in reader.raws(Kind::OrganizationName, None)? {
            if let Some(id) = text(&name.fields, "organization") {
                self.organization(&id, &name.fields);
            }
        }
        for member in reader.raws(Kind::Member, None)? {
            self.add_member(&member.id, member.key.as_deref(), &member.fields);
        }
        for subregion in reader.raws(Kind::Subregion, None)? {
            let mut names = wordings(&subregion.fields, "name");
            names.extend(subregion.key.as_deref().map(plain));
            for name in names {
                put(&mut self.subregions, name, &subregion.id);
            }
        }
        Ok(())
    }

    /// The system of the table's ids.
    pub(super) fn system(&self) -> &str {
        self.asked.system.as_deref().unwrap_or(SYSTEM)
    }

    /// From here on, what is learned is the next row's.
    pub(super) fn next_row(&mut self) {
        self.learned.clear();
    }

    /// Forgets what the row at hand added, which stays out.
    pub(super) fn forget(&mut self) {
        for learned in std::mem::take(&mut self.learned) {
            match learned {
                Learned::Claim(id) => {
                    self.claimed.remove(&id);
                }
                Learned::Email(key, id) => take(&mut self.by_email, &key, &id),
                Learned::Name(key, id) => take(&mut self.by_name, &key, &id),
                Learned::Person(id) => {
                    self.people.remove(&id);
                }
                Learned::External(kind, value) => {
                    self.by_external.remove(&(kind, value));
                }
                Learned::Organization(key, id) => take(&mut self.organizations, &key, &id),
                Learned::Member(key, id) => take(&mut self.members, &key, &id),
                Learned::Country(key, id) => take(&mut self.countries, &key, &id),
            }
        }
    }

    pub(super) fn external(&mut self, kind: Kind, value: &str, id: &str) {
        self.by_external
            .insert((kind, value.to_owned()), id.to_owned());
        self.learned.push(Learned::External(kind, value.to_owned()));
        if kind == Kind::Person {
            let known = self.people.entry(id.to_owned()).or_default();
            known.external.push(value.to_owned());
        }
    }

    pub(super) fn person(&mut self, id: &str, fields: &Fields) {
        let new = !self.people.contains_key(id);
        let known = self.people.entry(id.to_owned()).or_default();
        known.country = text(fields, "country").or(known.country.take());
        let emails = ["email", "second_email"].iter();
        for email in emails.filter_map(|name| text(fields, name)) {
            let email = email.to_lowercase();
            if !known.emails.contains(&email) {
                known.emails.push(email.clone());
                put(&mut self.by_email, email.clone(), id);
                self.learned.push(Learned::Email(email, id.to_owned()));
            }
        }
        if new {
            self.learned.push(Learned::Person(id.to_owned()));
        }
        if let Some(name) = text(fields, "printed_name") {
            let parts = ["given_names", "first_surname", "second_surname"];
            let whole: Vec<String> = parts.iter().filter_map(|p| text(fields, p)).collect();
            for key in [names::key(&name), names::key(&whole.join(" "))] {
                if !key.is_empty() {
                    put(&mut self.by_name, key.clone(), id);
                    self.learned.push(Learned::Name(key, id.to_owned()));
                }
            }
        }
    }

    pub(super) fn organization(&mut self, id: &str, fields: &Fields) {
        let mut names = wordings(fields, "name");
        names.extend(text(fields, "acronym").map(|acronym| plain(&acronym)));
        let aliases = fields.get("aliases").and_then(Value::as_array);
        let aliases = aliases.into_iter().flatten().filter_map(Value::as_str);
        names.extend(aliases.map(plain));
        for name in names {
            put(&mut self.organizations, name.clone(), id);
            self.learned
                .push(Learned::Organization(name, id.to_owned()));
        }
    }

    pub(super) fn add_member(&mut self, id: &str, key: Option<&str>, fields: &Fields) {
        let mut names = wordings(fields, "name");
        names.extend(wordings(fields, "official_name"));
        names.extend(key.map(plain));
        for name in names {
            put(&mut self.members, name.clone(), id);
            self.learned.push(Learned::Member(name, id.to_owned()));
        }
        if let Some(code) =
            text(fields, "country").filter(|_| text(fields, "kind").as_deref() == Some("country"))
        {
            put(&mut self.countries, code.clone(), id);
            self.learned.push(Learned::Country(code, id.to_owned()));
        }
    }

    /// Says that a record is the row at hand.
    pub(super) fn claim(&mut self, id: &str) {
        if self.claimed.insert(id.to_owned()) {
            self.learned.push(Learned::Claim(id.to_owned()));
        }
    }

    /// Whether a record is another row of this table.
    pub(super) fn is_claimed(&self, id: &str) -> bool {
        self.claimed.contains(id)
    }

    pub(super) fn known(&self, id: &str) -> Option<&Known> {
        self.people.get(id)
    }

    pub(super) fn by_external(&self, kind: Kind, value: &str) -> Option<&str> {
        let found = self.by_external.get(&(kind, value.to_owned()));
        found.map(String::as_str)
    }

    pub(super) fn by_email(&self, email: &str) -> Vec<String> {
        self.by_email
            .get(&email.to_lowercase())
            .cloned()
            .unwrap_or_default()
    }

    pub(super) fn by_name(&self, name: &str) -> Vec<String> {
        self.by_name
            .get(&names::key(name))
            .cloned()
            .unwrap_or_default()
    }

    pub(super) fn organizations(&self, name: &str) -> Vec<String> {
        self.organizations
            .get(&plain(name))
            .cloned()
            .unwrap_or_default()
    }

    pub(super) fn members(&self, name: &str) -> Vec<String> {
        self.members.get(&plain(name)).cloned().unwrap_or_default()
    }

    pub(super) fn countries(&self, code: &str) -> Vec<String> {
        self.countries.get(code).cloned().unwrap_or_default()
    }

    pub(super) fn subregions(&self, name: &str) -> Vec<String> {
        self.subregions
            .get(&plain(name))
            .cloned()
            .unwrap_or_default()
    }
}
