//! Whose rules an election follows: those of its day, of the body that elects.

use super::Election;
use crate::bodies::{Body, Rule, Statutes, rule_of, statutes_on};
use crate::error::Result;
use crate::events::Event;
use crate::record::Stored;
use crate::records::Reader;
use crate::values::PartialDate;
use chrono::NaiveDate;

/// The rules that an election follows.
pub(crate) struct Electing {
    /// The day: when it was decided, or else when its event begins.
    pub(crate) on: NaiveDate,
    /// What the statutes of that day say of the body elected.
    pub(crate) elected: Option<Rule>,
    /// The body that elects: the one it answers to, where the statutes say something of that, or else itself.
    pub(crate) elector: String,
    /// What they say of the body that elects.
    pub(crate) electing: Option<Rule>,
}

impl Electing {
    pub(crate) fn of(
        reader: &Reader<'_>,
        election: &Election,
        today: NaiveDate,
    ) -> Result<Electing> {
        let on = day_of(reader, election, today)?;
        let statutes = statutes_on(reader, on, today)?;
        let body = election.body.id();
        let elected = said_of(reader, statutes.as_ref(), body)?;
        let above = reader.get::<Body>(body)?;
        let above = above.and_then(|body| Some(body.parent.as_ref()?.id().to_owned()));
        if let Some(above) = above
            && let Some(electing) = said_of(reader, statutes.as_ref(), &above)?
        {
            return Ok(Electing {
                on,
                elected,
                elector: above,
                electing: Some(electing),
            });
        }
        Ok(Electing {
            on,
            elector: body.to_owned(),
            electing: elected.clone(),
            elected,
        })
    }
}

fn said_of(
    reader: &Reader<'_>,
    statutes: Option<&Stored<Statutes>>,
    body: &str,
) -> Result<Option<Rule>> {
    match statutes {
        Some(statutes) => rule_of(reader, &statutes.id, body),
        None => Ok(None),
    }
}

fn day_of(reader: &Reader<'_>, election: &Election, today: NaiveDate) -> Result<NaiveDate> {
    if let Some(date) = &election.date {
        return Ok(date.latest());
    }
    let held = match &election.event {
        Some(event) => reader.get::<Event>(event.id())?,
        None => None,
    };
    let begin = held.and_then(|event| event.begin.as_ref().map(PartialDate::latest));
    Ok(begin.unwrap_or(today))
}
