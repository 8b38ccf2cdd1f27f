//! By what a reader gets to a record, and who acts.

use super::book::{Book, texts};
use super::data as d;
use crate::bodies::Body;
use crate::error::Result;
use crate::members::{Member, MemberKind};
use crate::people::{Organization, Person};
use crate::record::{Record, Stored};
use crate::storage::participation::person_name;
use crate::values::{Country, Line, Ref, Texts};

/// Who may act: at most one of them does.
#[derive(Default, Clone, Copy)]
pub(crate) struct Who<'a> {
    pub(crate) member: Option<&'a Ref<Member>>,
    pub(crate) country: Option<&'a Country>,
    pub(crate) organization: Option<&'a Ref<Organization>>,
    pub(crate) body: Option<&'a Ref<Body>>,
    pub(crate) person: Option<&'a Ref<Person>>,
    pub(crate) stated: Option<&'a Line>,
}

impl Book<'_> {
    /// A record by which a reader gets to it.
    pub(crate) fn refer<T: Record>(&self, record: &Stored<T>) -> Result<d::RecordRef> {
        Ok(d::RecordRef {
            kind: T::NAME.to_owned(),
            title: self
                .reader
                .title(T::KIND, &record.id, self.reader.main_language())?,
            id: record.id.clone(),
            key: record.key.clone(),
        })
    }

    /// All of several.
    pub(crate) fn refer_all<'s, T: Record + 's>(
        &self,
        records: impl IntoIterator<Item = &'s Stored<T>>,
    ) -> Result<Vec<d::RecordRef>> {
        records
            .into_iter()
            .map(|record| self.refer(record))
            .collect()
    }

    /// The record of an id, as a reader gets to it.
    pub(crate) fn refer_to<T: Record>(&self, id: &str) -> Result<Option<d::RecordRef>> {
        self.reader
            .get::<T>(id)?
            .map(|record| self.refer(&record))
            .transpose()
    }

    /// The member of an id.
    pub(crate) fn member(&self, id: &str) -> Option<&Stored<Member>> {
        self.places.get(id).map(|place| &self.members[*place])
    }

    /// The organization of an id.
    pub(crate) fn organization(&self, id: &str) -> Option<&Stored<Organization>> {
        self.organizations.get(id)
    }

    /// A title in the main language.
    fn named(&self, texts: &Texts, original: &str) -> String {
        texts.best(self.reader.main_language(), original).to_owned()
    }

    /// A member, as a reader gets to it.
    pub(crate) fn member_ref(&self, member: &Stored<Member>) -> d::RecordRef {
        d::RecordRef {
            kind: Member::NAME.to_owned(),
            id: member.id.clone(),
            key: member.key.clone(),
            title: self.named(&member.name, &member.language),
        }
    }

    /// A person, as a reader gets to it.
    pub(crate) fn person_ref(&self, id: &str) -> Result<d::RecordRef> {
        if !self.persons.borrow().contains_key(id) {
            let found = person_name(self.reader.connection(), id)?.unwrap_or_default();
            self.persons.borrow_mut().insert(id.to_owned(), found);
        }
        let (key, title) = self.persons.borrow().get(id).cloned().unwrap_or_default();
        Ok(d::RecordRef {
            kind: Person::NAME.to_owned(),
            id: id.to_owned(),
            key,
            title,
        })
    }

    /// A member as one who acts. A country's own name is left out where it does not stand in each of the three
    /// languages, so that the country's usual name takes its place.
    pub(crate) fn member_party(&self, member: &Stored<Member>) -> d::Party {
        let is_country = member.kind == MemberKind::Country;
        let everywhere = ["es", "en", "pt"]
            .iter()
            .all(|tag| member.name.0.contains_key(*tag));
        d::Party {
            record: Some(self.member_ref(member)),
            country: member.country.as_ref().map(|c| c.as_str().to_owned()),
            name: (!is_country || everywhere).then(|| texts(&member.name, &member.language)),
            stated: None,
        }
    }

    /// Who acts, when any record says.
    pub(crate) fn party(&self, who: Who<'_>) -> Result<Option<d::Party>> {
        let stated = who.stated.map(|line| line.0.clone());
        if let Some(member) = who.member.and_then(|m| self.member(m.id())) {
            return Ok(Some(d::Party {
                stated,
                ..self.member_party(member)
            }));
        }
        if let Some(country) = who.country {
            let country = Some(country.as_str().to_owned());
            return Ok(Some(d::Party {
                country,
                stated,
                ..d::Party::default()
            }));
        }
        let (record, name) =
            if let Some(o) = who.organization.and_then(|o| self.organization(o.id())) {
                let title = self.named(&o.name, &o.language);
                let kind = Organization::NAME.to_owned();
                let record = d::RecordRef {
                    kind,
                    id: o.id.clone(),
                    key: o.key.clone(),
                    title,
                };
                (record, texts(&o.name, &o.language))
            } else if let Some(body) = who.body {
                let Some(body) = self.reader.get::<Body>(body.id())? else {
                    return Ok(None);
                };
                (self.refer(&body)?, texts(&body.name, &body.language))
            } else if let Some(person) = who.person {
                let record = self.person_ref(person.id())?;
                let name = d::Text::new("und", record.title.clone());
                (record, name)
            } else {
                return Ok(stated.map(|stated| d::Party {
                    stated: Some(stated),
                    ..d::Party::default()
                }));
            };
        Ok(Some(d::Party {
            record: Some(record),
            country: None,
            name: Some(name),
            stated,
        }))
    }

    /// An organization's name.
    pub(crate) fn organization_name(&self, id: &str) -> Option<d::Text> {
        self.organization(id).map(|o| texts(&o.name, &o.language))
    }
}
