//! The minutes of an event, structured: what was edited where it was, else what the records say, in sentences.

use super::agenda::{ItemDocumentValue, SpeakerValue, documents, speaker};
use super::figures::BareNumberValue;
use super::quorum::{QuorumValue, value as quorum_value};
use super::{best, told};
use crate::commands::governance::{NamedValue, Naming, VoteCountValue, day, vote_value};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::Result;
use plenaria_core::error::Problems;
use plenaria_core::kinds::Kind;
use plenaria_core::meetings::{
    self, AgendaItem, Attender, Composed, MINUTES_PARTS, MinutesState, OpenCommitment, Outcome,
};
use plenaria_core::votes::count_vote;
use plenaria_i18n::{Sorter, args, country_name, date, range};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// Which minutes, with which parts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct MinutesInput {
    /// The event's id or key.
    pub event: String,
    /// The parts; those that the minutes have when left out.
    #[serde(default)]
    pub parts: Option<Vec<String>>,
}

/// The minutes of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesValue {
    /// The record that says how far they have come; none while nobody began it.
    pub minutes: Option<MinutesRecordValue>,
    /// Every part there may be, in order.
    pub parts: Vec<MinutesPartValue>,
    /// Which event, where, when, by whom.
    pub heading: MinutesHeadingValue,
    /// How it was opened: as edited, or else in a sentence of ours.
    pub opening: String,
    /// The minutes before these.
    pub previous: Option<PreviousMinutesValue>,
    /// Who was there.
    pub attendance: MinutesAttendanceValue,
    /// Its sessions with what happened on each item.
    pub sessions: Vec<MinutesSessionValue>,
    /// Items that no session treats.
    pub unplaced: Vec<MinutesItemValue>,
    /// What was said that belongs to no item.
    pub discussion: Option<String>,
    /// What followed that belongs to no item.
    pub other: OutcomeValue,
    /// How it was closed: as edited, or else in a sentence of ours; none when no record says.
    pub closing: Option<String>,
    /// Documents of the event.
    pub documents: Vec<ItemDocumentValue>,
}

/// How far minutes have come, and what was edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesRecordValue {
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: i64,
    /// The language in which they are written.
    pub language: String,
    /// Their number.
    pub number: Option<String>,
    /// draft, circulated, amended or approved.
    pub state: String,
    /// When they were circulated.
    pub circulated: Option<String>,
    /// When they were amended.
    pub amended: Option<String>,
    /// When they were approved.
    pub approved: Option<String>,
    /// The event at which they were.
    pub approved_by: Option<NamedValue>,
    /// What was asked to be amended.
    pub amendments: Option<String>,
}

/// A part of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesPartValue {
    /// Its stable name.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// Whether these minutes have it.
    pub included: bool,
}

/// The heading of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesHeadingValue {
    /// The event.
    pub event: NamedValue,
    /// Its numbers in series.
    pub editions: Vec<String>,
    /// What it is.
    pub kind: String,
    /// on_site, remote or hybrid.
    pub mode: Option<String>,
    /// The body that met.
    pub body: Option<NamedValue>,
    /// The city.
    pub place: Option<String>,
    /// The building.
    pub venue: Option<String>,
    /// The country's code.
    pub country: Option<String>,
    /// The first day.
    pub begin: Option<String>,
    /// The last day.
    pub end: Option<String>,
    /// The days in words.
    pub dates: Option<String>,
    /// The zone of its times.
    pub zone: Option<String>,
    /// Working languages.
    pub languages: Vec<String>,
    /// Who made it.
    pub organizers: Vec<MinutesOrganizerValue>,
}

/// Who made an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesOrganizerValue {
    /// As what.
    pub role: String,
    /// Who.
    pub party: NamedValue,
}

/// The minutes before these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct PreviousMinutesValue {
    /// The event whose they are.
    pub event: NamedValue,
    /// The record's id.
    pub minutes: Option<String>,
    /// How far they have come.
    pub state: Option<String>,
    /// Whether they were approved at this event.
    pub approved_here: bool,
    /// In a sentence.
    pub sentence: String,
}

/// Who was at an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesAttendanceValue {
    /// Whether attendance was taken in any session.
    pub taken: bool,
    /// As edited, or else in a sentence of ours.
    pub sentence: String,
    /// How many members were represented.
    pub members: usize,
    /// How many people with names were there.
    pub people: usize,
    /// Who was there, for whom: members first, by name.
    pub present: Vec<DelegationValue>,
    /// Who was excused and did not come.
    pub excused: Vec<DelegationValue>,
    /// Who did not come.
    pub absent: Vec<DelegationValue>,
    /// Of whom nobody knows.
    pub unknown: Vec<DelegationValue>,
    /// Numbers of people without names.
    pub numbers: Vec<BareNumberValue>,
    /// The quorum of each session that a rule gives one and in which attendance was taken.
    pub quorums: Vec<QuorumValue>,
}

/// Those of one member, country or organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct DelegationValue {
    /// For whom; none for those who came for nobody.
    pub party: Option<NamedValue>,
    /// Who.
    pub people: Vec<AttenderValue>,
}

/// One on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AttenderValue {
    /// The participant's id.
    pub participant: String,
    /// The person, or the seat.
    pub title: String,
    /// The person's id.
    pub person: Option<String>,
    /// As what.
    pub role: String,
    /// What the badge says.
    pub capacity: Option<String>,
    /// Whether from a distance.
    pub remote: bool,
    /// Sessions in which present.
    pub sessions: Vec<String>,
}

/// A session of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesSessionValue {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its day.
    pub date: Option<String>,
    /// When it began.
    pub begin: Option<String>,
    /// When it ended.
    pub end: Option<String>,
    /// The room.
    pub room: Option<String>,
    /// Who chaired it.
    pub chair: Option<NamedValue>,
    /// Its items.
    pub items: Vec<MinutesItemValue>,
}

/// An item of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesItemValue {
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: i64,
    /// Its number.
    pub number: Option<String>,
    /// What it is called.
    pub title: String,
    /// What it asked of the room.
    pub kind: String,
    /// How far it came.
    pub state: String,
    /// When it was opened, or was to be.
    pub begin: Option<String>,
    /// When it was closed, or was to be.
    pub end: Option<String>,
    /// Who spoke.
    pub speakers: Vec<SpeakerValue>,
    /// What was said.
    pub note: Option<String>,
    /// Its documents.
    pub documents: Vec<ItemDocumentValue>,
    /// What followed.
    #[serde(flatten)]
    pub outcome: OutcomeValue,
    /// Its parts.
    pub items: Vec<MinutesItemValue>,
}

/// What followed from an item.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, JsonSchema, TS)]
pub struct OutcomeValue {
    /// Votes with their counts, explained.
    pub votes: Vec<VoteCountValue>,
    /// Decisions.
    pub decisions: Vec<MinutesDecisionValue>,
    /// Commitments.
    pub commitments: Vec<super::CommitmentValue>,
}

/// A decision of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MinutesDecisionValue {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// What it is called.
    pub title: String,
    /// What it is.
    pub kind: String,
    /// How far it has come.
    pub state: String,
    /// What it says.
    pub text: Option<String>,
    /// The vote that took it.
    pub vote: Option<String>,
}

pub(crate) fn minutes(
    context: &mut Context<'_>,
    input: MinutesInput,
) -> std::result::Result<MinutesValue, Failure> {
    let today = day(context, None)?;
    let mut problems = Problems::default();
    for (n, part) in input.parts.iter().flatten().enumerate() {
        if !MINUTES_PARTS.contains(&part.as_str()) {
            let value = part.chars().take(40).collect();
            problems.add_with(&format!("parts.{n}"), "unknown-choice", &[("value", value)]);
        }
    }
    problems.into_result()?;
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let mut found = meetings::compose(reader, &input.event, today)?;
            if let Some(parts) = &input.parts {
                found.parts = MINUTES_PARTS
                    .iter()
                    .copied()
                    .filter(|part| parts.iter().any(|chosen| chosen == part))
                    .collect();
            }
            let naming = Naming::new(context, reader);
            let page = Page {
                naming: &naming,
                found: &found,
                today,
            };
            page.value()
        })
    })
}

struct Page<'p, 'c, 'r> {
    naming: &'p Naming<'c, 'r>,
    found: &'p Composed,
    today: chrono::NaiveDate,
}

impl Page<'_, '_, '_> {
    fn has(&self, part: &str) -> bool {
        self.found.parts.contains(&part)
    }

    fn value(&self) -> Result<MinutesValue> {
        let naming = self.naming;
        let found = self.found;
        let texts = &naming.context.texts;
        let record = found.minutes.as_ref();
        let language = record.map_or("", |record| record.language.as_str());
        let edited =
            |words: Option<&plenaria_core::values::Narratives>| told(words, naming, language);
        let heading = self.heading()?;
        let opening = edited(record.and_then(|r| r.opening.as_ref()))
            .unwrap_or_else(|| self.opening(&heading));
        let sessions = found.agenda.sessions.iter().map(|one| {
            let session = &one.session;
            let chair = session.chair.as_ref();
            Ok(MinutesSessionValue {
                id: session.id.clone(),
                title: best(&session.name, naming, &session.language),
                date: session.date.as_ref().map(|date| date.as_str().to_owned()),
                begin: session.begin.as_ref().map(|time| time.0.clone()),
                end: session.end.as_ref().map(|time| time.0.clone()),
                room: session
                    .room
                    .as_ref()
                    .map(|room| best(room, naming, &session.language)),
                chair: chair
                    .map(|chair| naming.named(Kind::Participant, chair.id()))
                    .transpose()?,
                items: self.items(&one.items)?,
            })
        });
        let sessions = sessions.collect::<Result<Vec<_>>>()?;
        Ok(MinutesValue {
            minutes: self.record()?,
            parts: MINUTES_PARTS
                .iter()
                .map(|part| MinutesPartValue {
                    name: (*part).to_owned(),
                    title: texts.text(&format!("minutes-part-{part}")),
                    included: self.has(part),
                })
                .collect(),
            opening,
            previous: self.previous()?,
            attendance: self.attendance(edited(record.and_then(|r| r.attendance.as_ref())))?,
            unplaced: self.items(&found.agenda.unplaced)?,
            discussion: edited(record.and_then(|r| r.discussion.as_ref()))
                .filter(|_| self.has("notes")),
            other: self.outcome(found.outcomes.get(""))?,
            closing: edited(record.and_then(|r| r.closing.as_ref()))
                .or_else(|| self.closing(&sessions))
                .filter(|_| self.has("closing")),
            documents: documents(naming, &found.agenda.documents),
            heading,
            sessions,
        })
    }

    fn record(&self) -> Result<Option<MinutesRecordValue>> {
        let Some(record) = &self.found.minutes else {
            return Ok(None);
        };
        let on = |date: Option<&plenaria_core::values::PartialDate>| {
            date.map(|date| date.as_str().to_owned())
        };
        let at = record.approved_by.as_ref();
        Ok(Some(MinutesRecordValue {
            id: record.id.clone(),
            revision: record.revision,
            language: record.language.clone(),
            number: record.number.as_ref().map(|number| number.0.clone()),
            state: record.state.as_str().to_owned(),
            circulated: on(record.circulated.as_ref()),
            amended: on(record.amended.as_ref()),
            approved: on(record.approved.as_ref()),
            approved_by: at
                .map(|event| self.naming.named(Kind::Event, event.id()))
                .transpose()?,
            amendments: told(record.amendments.as_ref(), self.naming, &record.language),
        }))
    }

    fn heading(&self) -> Result<MinutesHeadingValue> {
        let (naming, event) = (self.naming, &self.found.agenda.event);
        let lang = naming.context.lang();
        let text = |texts: Option<&plenaria_core::values::Texts>| {
            texts.map(|texts| best(texts, naming, &event.language))
        };
        let begin = event.begin.as_ref().map(|date| date.as_str().to_owned());
        let end = event.end.as_ref().map(|date| date.as_str().to_owned());
        let dates = match (&begin, &end) {
            (Some(begin), Some(end)) => Some(range(lang, begin, end)),
            (Some(one), None) | (None, Some(one)) => Some(date(lang, one)),
            (None, None) => event.dates_stated.as_ref().map(|stated| stated.0.clone()),
        };
        let body = event.body.as_ref();
        let organizers = self.found.organizers.iter().map(|one| {
            let (member, country) = (one.member.as_ref(), one.country.as_ref());
            Ok(MinutesOrganizerValue {
                role: one.role.as_str().to_owned(),
                party: naming.party(member, country, one.organization.as_ref())?,
            })
        });
        Ok(MinutesHeadingValue {
            event: naming.named(Kind::Event, &event.id)?,
            editions: self
                .found
                .editions
                .iter()
                .filter_map(|edition| edition.number.as_ref().map(|number| number.0.clone()))
                .collect(),
            kind: event.kind.as_str().to_owned(),
            mode: event.mode.map(|mode| mode.as_str().to_owned()),
            body: body
                .map(|body| naming.named(Kind::Body, body.id()))
                .transpose()?,
            place: text(event.place.as_ref()),
            venue: text(event.venue.as_ref()),
            country: event.country.as_ref().map(|code| code.as_str().to_owned()),
            begin,
            end,
            dates,
            zone: event.zone.as_ref().map(|zone| zone.as_str().to_owned()),
            languages: event
                .languages
                .iter()
                .map(|l| l.as_str().to_owned())
                .collect(),
            organizers: organizers.collect::<Result<_>>()?,
        })
    }

    fn opening(&self, heading: &MinutesHeadingValue) -> String {
        let texts = &self.naming.context.texts;
        let name = heading.event.title.as_str();
        let country = heading
            .country
            .as_deref()
            .and_then(|code| country_name(code, self.naming.context.lang()));
        let place = match (heading.place.as_deref(), country) {
            (Some(city), Some(country)) => Some(format!("{city}, {country}")),
            (Some(city), None) => Some(city.to_owned()),
            (None, country) => country.map(str::to_owned),
        };
        match (&heading.dates, place) {
            (None, _) => texts.get("minutes-opening-without-date", &args! {"name" => name}),
            (Some(dates), None) => texts.get(
                "minutes-opening-without-place",
                &args! {"name" => name, "dates" => dates.as_str()},
            ),
            (Some(dates), Some(place)) => texts.get(
                "minutes-opening-line",
                &args! {"name" => name, "dates" => dates.as_str(), "place" => place.as_str()},
            ),
        }
    }

    /// The last that is recorded: an item closed, or the end of the last session when the event was held.
    fn closing(&self, sessions: &[MinutesSessionValue]) -> Option<String> {
        let last = sessions.last()?;
        let ended = last.items.iter().filter_map(|item| {
            let agenda = self.found.agenda.sessions.last()?;
            let found = agenda.items.iter().find(|one| one.item.id == item.id)?;
            found.item.ended.as_ref().map(|time| time.0.clone())
        });
        let held = self.found.agenda.event.status.as_str() == "held";
        let time = ended.max().or_else(|| last.end.clone().filter(|_| held))?;
        let values = args! {"time" => time.as_str()};
        Some(
            self.naming
                .context
                .texts
                .get("minutes-closing-line", &values),
        )
    }

    fn previous(&self) -> Result<Option<PreviousMinutesValue>> {
        let Some((event, minutes)) = &self.found.previous else {
            return Ok(None);
        };
        if !self.has("previous") {
            return Ok(None);
        }
        let event = self.naming.named(Kind::Event, &event.id)?;
        let here = &self.found.agenda.event.id;
        let key = match minutes.as_ref().map(|minutes| minutes.state) {
            Some(MinutesState::Approved) => "minutes-previous-approved",
            Some(_) => "minutes-previous-pending",
            None => "minutes-previous-none",
        };
        let values = args! {"name" => event.title.as_str()};
        Ok(Some(PreviousMinutesValue {
            minutes: minutes.as_ref().map(|minutes| minutes.id.clone()),
            state: minutes.as_ref().map(|m| m.state.as_str().to_owned()),
            approved_here: minutes
                .as_ref()
                .and_then(|minutes| minutes.approved_by.as_ref())
                .is_some_and(|by| by.id() == here),
            sentence: self.naming.context.texts.get(key, &values),
            event,
        }))
    }

    fn attendance(&self, edited: Option<String>) -> Result<MinutesAttendanceValue> {
        let named = |one: &&Attender| one.participant.number.is_none();
        let people = || self.found.people.iter().filter(named);
        let of = |wanted: &dyn Fn(&Attender) -> bool| {
            self.delegations(&people().filter(|one| wanted(one)).collect::<Vec<_>>())
        };
        let excused = |one: &Attender| one.was_there == Some(false) && !one.excused.is_empty();
        let there = || people().filter(|one| one.was_there == Some(true));
        let members: HashSet<&str> = there()
            .filter_map(|one| one.participant.member.as_ref().map(|m| m.id()))
            .collect();
        let persons = there()
            .filter(|one| one.participant.person.is_some())
            .count();
        let key = if self.found.taken {
            "minutes-attendance-line"
        } else if there().next().is_none() {
            "minutes-attendance-nobody"
        } else {
            "minutes-attendance-listed"
        };
        let values = args! {"members" => members.len() as i64, "count" => persons as i64};
        let quorums = self.found.quorums.iter();
        Ok(MinutesAttendanceValue {
            taken: self.found.taken,
            sentence: edited.unwrap_or_else(|| self.naming.context.texts.get(key, &values)),
            members: members.len(),
            people: persons,
            present: of(&|one| one.was_there == Some(true))?,
            excused: of(&excused)?,
            absent: of(&|one| one.was_there == Some(false) && !excused(one))?,
            unknown: of(&|one| one.was_there.is_none())?,
            numbers: self
                .found
                .people
                .iter()
                .filter_map(|one| {
                    Some(BareNumberValue {
                        value: one.participant.number?.0,
                        bound: one.participant.bound.as_str().to_owned(),
                        record: format!("participant:{}", one.participant.id),
                    })
                })
                .collect(),
            quorums: quorums
                .map(|now| quorum_value(self.naming, now))
                .collect::<Result<_>>()?,
        })
    }

    /// People by whom they came for: members first, then countries, organizations and those who came for nobody.
    fn delegations(&self, people: &[&Attender]) -> Result<Vec<DelegationValue>> {
        let mut groups: Vec<DelegationValue> = Vec::new();
        for one in people {
            let of = &one.participant;
            let somebody = of.member.is_some() || of.country.is_some() || of.organization.is_some();
            let party = if somebody {
                let (member, country) = (of.member.as_ref(), of.country.as_ref());
                Some(
                    self.naming
                        .party(member, country, of.organization.as_ref())?,
                )
            } else {
                None
            };
            let value = AttenderValue {
                participant: of.id.clone(),
                title: match (&of.person, &of.stated) {
                    (None, Some(stated)) => stated.0.clone(),
                    _ => self.naming.named(Kind::Participant, &of.id)?.title,
                },
                person: of.person.as_ref().map(|person| person.id().to_owned()),
                role: of.role.as_str().to_owned(),
                capacity: of
                    .capacity
                    .as_ref()
                    .map(|texts| best(texts, self.naming, &of.language)),
                remote: of.remote.as_str() == "yes",
                sessions: one.present.clone(),
            };
            match groups.iter_mut().find(|group| group.party == party) {
                Some(group) => group.people.push(value),
                None => groups.push(DelegationValue {
                    party,
                    people: vec![value],
                }),
            }
        }
        let rank = |group: &DelegationValue| match group.party.as_ref().map(|p| p.kind.as_str()) {
            Some("member") => 0,
            Some("country") => 1,
            Some(_) => 2,
            None => 3,
        };
        let title = |group: &DelegationValue| {
            let party = group.party.as_ref();
            party.map(|party| party.title.clone()).unwrap_or_default()
        };
        let sorter = Sorter::new(self.naming.context.lang());
        groups.sort_by(|a, b| {
            let by_name = || sorter.compare(&title(a), &title(b));
            rank(a).cmp(&rank(b)).then_with(by_name)
        });
        Ok(groups)
    }

    fn items(&self, all: &[AgendaItem]) -> Result<Vec<MinutesItemValue>> {
        let mut values = Vec::with_capacity(all.len());
        for one in all {
            let item = &one.item;
            let time = |time: Option<&plenaria_core::values::Time>| time.map(|t| t.0.clone());
            let note = told(item.note.as_ref(), self.naming, &item.language);
            values.push(MinutesItemValue {
                id: item.id.clone(),
                revision: item.revision,
                number: one.number.clone(),
                title: best(&item.name, self.naming, &item.language),
                kind: item.kind.as_str().to_owned(),
                state: item.state.as_str().to_owned(),
                begin: time(item.begun.as_ref()).or_else(|| one.begin.clone()),
                end: time(item.ended.as_ref()).or_else(|| one.end.clone()),
                speakers: one
                    .speakers
                    .iter()
                    .map(|one| speaker(self.naming, one))
                    .collect::<Result<_>>()?,
                note: note.filter(|_| self.has("notes")),
                documents: documents(self.naming, &one.documents),
                outcome: self.outcome(self.found.outcomes.get(&item.id))?,
                items: self.items(&one.items)?,
            });
        }
        Ok(values)
    }

    fn outcome(&self, outcome: Option<&Outcome>) -> Result<OutcomeValue> {
        let Some(outcome) = outcome else {
            return Ok(OutcomeValue::default());
        };
        let naming = self.naming;
        let mut value = OutcomeValue::default();
        if self.has("votes") {
            for vote in &outcome.votes {
                let counted = count_vote(naming.reader, &vote.id, self.today)?;
                let named = naming.named(Kind::Vote, &vote.id)?;
                let told = vote_value(&naming.context.texts, named, &counted);
                value.votes.push(told);
            }
        }
        if self.has("decisions") {
            let decisions = outcome.decisions.iter().map(|one| MinutesDecisionValue {
                id: one.id.clone(),
                number: one.number.as_ref().map(|number| number.0.clone()),
                title: best(&one.name, naming, &one.language),
                kind: one.kind.as_str().to_owned(),
                state: one.state.as_str().to_owned(),
                text: told(one.text.as_ref(), naming, &one.language),
                vote: one.vote.as_ref().map(|vote| vote.id().to_owned()),
            });
            value.decisions = decisions.collect();
        }
        if self.has("commitments") {
            let commitments = outcome.commitments.iter().map(|one| {
                let number = outcome.decisions.iter().find_map(|decision| {
                    let of = one.decision.as_ref().map(|d| d.id()) == Some(&decision.id);
                    of.then(|| decision.number.as_ref().map(|n| n.0.clone()))?
                });
                let open = OpenCommitment {
                    late: one
                        .due
                        .as_ref()
                        .is_some_and(|due| due.latest() < self.today)
                        && matches!(one.state.as_str(), "open" | "in_progress"),
                    commitment: one.clone(),
                    given: None,
                    event: None,
                    body: None,
                    number,
                };
                super::figures::commitment(naming, &open)
            });
            value.commitments = commitments.collect::<Result<_>>()?;
        }
        Ok(value)
    }
}
