//! Names of members, subregions and other records in the person's language, each read once.

use super::NamedValue;
use crate::convert;
use crate::session::Context;
use plenaria_core::Result;
use plenaria_core::bodies::Seat;
use plenaria_core::kinds::Kind;
use plenaria_core::members::Member;
use plenaria_core::records::Reader;
use plenaria_core::values::{Country, Ref, Texts};
use plenaria_i18n::{args, country_name, list_and};
use std::cell::RefCell;
use std::collections::HashMap;

/// How many names a sentence lists before it says how many more there are.
const LISTED: usize = 6;

pub(crate) struct Naming<'c, 'r> {
    pub(crate) context: &'c Context<'c>,
    pub(crate) reader: &'r Reader<'r>,
    known: RefCell<HashMap<String, NamedValue>>,
}

impl<'c, 'r> Naming<'c, 'r> {
    pub(crate) fn new(context: &'c Context<'c>, reader: &'r Reader<'r>) -> Self {
        Naming {
            context,
            reader,
            known: RefCell::default(),
        }
    }

    /// A record by its kind and id.
    pub(crate) fn named(&self, kind: Kind, id: &str) -> Result<NamedValue> {
        if let Some(known) = self.known.borrow().get(id) {
            return Ok(known.clone());
        }
        let country = match kind {
            Kind::Member => self
                .reader
                .get::<Member>(id)?
                .and_then(|member| member.country.as_ref().map(|c| c.as_str().to_owned())),
            _ => None,
        };
        let value = NamedValue {
            kind: kind.name().to_owned(),
            id: id.to_owned(),
            title: convert::title(self.context, self.reader, kind, id)?,
            country,
        };
        self.known.borrow_mut().insert(id.to_owned(), value.clone());
        Ok(value)
    }

    pub(crate) fn member(&self, id: &str) -> Result<NamedValue> {
        self.named(Kind::Member, id)
    }

    pub(crate) fn subregion(&self, id: Option<&String>) -> Result<Option<NamedValue>> {
        id.map(|id| self.named(Kind::Subregion, id)).transpose()
    }

    /// Who holds a seat or stands for one.
    pub(crate) fn party(
        &self,
        member: Option<&Ref<Member>>,
        country: Option<&Country>,
        organization: Option<&Ref<plenaria_core::people::Organization>>,
    ) -> Result<NamedValue> {
        if let Some(member) = member {
            return self.member(member.id());
        }
        if let Some(organization) = organization {
            return self.named(Kind::Organization, organization.id());
        }
        Ok(self.country(country.map(Country::as_str).unwrap_or_default()))
    }

    /// A country that is no member, by its code.
    pub(crate) fn country(&self, code: &str) -> NamedValue {
        NamedValue {
            kind: "country".to_owned(),
            id: code.to_owned(),
            title: country_name(code, self.context.lang())
                .unwrap_or(code)
                .to_owned(),
            country: Some(code.to_owned()),
        }
    }

    /// A line in the person's language, else in its original one.
    pub(crate) fn text(&self, texts: &Texts, original: &str) -> String {
        texts.best(self.context.lang().tag(), original).to_owned()
    }

    pub(crate) fn holder(&self, seat: &Seat) -> Result<NamedValue> {
        self.party(
            seat.member.as_ref(),
            seat.country.as_ref(),
            seat.organization.as_ref(),
        )
    }

    /// Names joined as a sentence does, the first few and how many more.
    pub(crate) fn list(&self, names: &[String]) -> String {
        let mut shown: Vec<String> = names.iter().take(LISTED).cloned().collect();
        // One more name is as short as saying that there is one more.
        if names.len() > LISTED + 1 {
            let count = names.len() - LISTED;
            shown.push(
                self.context
                    .texts
                    .get("balance-more", &args! {"count" => count}),
            );
        } else {
            shown = names.to_vec();
        }
        list_and(self.context.lang(), &shown)
    }
}
