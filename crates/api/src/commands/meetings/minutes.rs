//! The minutes of an event, structured: what was edited where it was, else what the records say, in sentences.

mod values;

pub use values::{
    AttenderValue, DelegationValue, MinutesAttendanceValue, MinutesDecisionValue,
    MinutesHeadingValue, MinutesInput, MinutesItemValue, MinutesOrganizerValue, MinutesPartValue,
    MinutesRecordValue, MinutesSessionValue, MinutesValue, OutcomeValue, ParagraphValue,
    PreviousMinutesValue, StatementValue,
};

use super::agenda::{documents, speaker};
use super::figures::BareNumberValue;
use super::quorum::value as quorum_value;
use super::told;
use crate::commands::governance::{Naming, day, vote_value};
use crate::error::{Failure, beginning};
use crate::session::Context;
use plenaria_core::decisions::{Decision, Paragraph, Statement};
use plenaria_core::error::Problems;
use plenaria_core::kinds::Kind;
use plenaria_core::meetings::{
    self, AgendaItem, Attender, Composed, MINUTES_PARTS, MinutesState, OpenCommitment, Outcome,
};
use plenaria_core::votes::count_vote;
use plenaria_core::{Result, Stored};
use plenaria_i18n::{Sorter, args, country_name, date, range};

pub(crate) fn minutes(
    context: &mut Context<'_>,
    input: MinutesInput,
) -> std::result::Result<MinutesValue, Failure> {
    let today = day(context, None)?;
    let mut problems = Problems::default();
    for (n, part) in input.parts.iter().flatten().enumerate() {
        if !MINUTES_PARTS.contains(&part.as_str()) {
            let value = [("value", beginning(part))];
            problems.add_with(&format!("parts.{n}"), "unknown-choice", &value);
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
            .map_or_else(|| self.opening(&heading), Ok)?;
        let sessions = found.agenda.sessions.iter().map(|one| {
            let session = &one.session;
            let chair = session.chair.as_ref();
            Ok(MinutesSessionValue {
                id: session.id.clone(),
                title: naming.text(&session.name, &session.language),
                date: session.date.as_ref().map(|date| date.as_str().to_owned()),
                begin: session.begin.as_ref().map(|time| time.0.clone()),
                end: session.end.as_ref().map(|time| time.0.clone()),
                room: session
                    .room
                    .as_ref()
                    .map(|room| naming.text(room, &session.language)),
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
                .or_else(|| self.closing())
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
            texts.map(|texts| naming.text(texts, &event.language))
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

    /// When it was opened and by whom; the place and the days stand in the heading already, and are said again only
    /// where nothing else is known.
    fn opening(&self, heading: &MinutesHeadingValue) -> Result<String> {
        let texts = &self.naming.context.texts;
        if let Some((time, chair)) = self.found.opened() {
            let chair = chair.map(|id| self.naming.named(Kind::Participant, &id));
            return Ok(match chair.transpose()? {
                Some(chair) => texts.get(
                    "minutes-opened-by",
                    &args! {"time" => time, "chair" => chair.title},
                ),
                None => texts.get("minutes-opened", &args! {"time" => time}),
            });
        }
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
        Ok(match (&heading.dates, place) {
            (None, _) => texts.get("minutes-opening-without-date", &args! {"name" => name}),
            (Some(dates), None) => texts.get(
                "minutes-opening-without-place",
                &args! {"name" => name, "dates" => dates.as_str()},
            ),
            (Some(dates), Some(place)) => texts.get(
                "minutes-opening-line",
                &args! {"name" => name, "dates" => dates.as_str(), "place" => place.as_str()},
            ),
        })
    }

    fn closing(&self) -> Option<String> {
        let time = self.found.closed()?;
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
        let (members, persons) = (self.found.members(), self.found.persons());
        let key = if self.found.taken {
            "minutes-attendance-line"
        } else if self.found.there().next().is_none() {
            "minutes-attendance-nobody"
        } else {
            "minutes-attendance-listed"
        };
        let values = args! {"members" => members as i64, "count" => persons as i64};
        let quorums = self.found.quorums.iter();
        Ok(MinutesAttendanceValue {
            taken: self.found.taken,
            sentence: edited.unwrap_or_else(|| self.naming.context.texts.get(key, &values)),
            members,
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
                    .map(|texts| self.naming.text(texts, &of.language)),
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
                title: self.naming.text(&item.name, &item.language),
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

    fn decision(&self, one: &Stored<Decision>) -> Result<MinutesDecisionValue> {
        let naming = self.naming;
        let mut paragraphs = naming.reader.children::<Paragraph>("decision", &one.id)?;
        paragraphs.sort_by_key(|paragraph| paragraph.position);
        let mut statements = naming.reader.children::<Statement>("decision", &one.id)?;
        statements.sort_by_key(|statement| statement.position);
        let statements = statements.iter().map(|said| {
            let (member, country) = (said.member.as_ref(), said.country.as_ref());
            Ok(StatementValue {
                id: said.id.clone(),
                kind: said.kind.as_str().to_owned(),
                party: naming.party(member, country, said.organization.as_ref())?,
                date: said.date.as_ref().map(|date| date.as_str().to_owned()),
                text: told(said.text.as_ref(), naming, &said.language),
                paragraph: said.paragraph.as_ref().map(|p| p.id().to_owned()),
            })
        });
        Ok(MinutesDecisionValue {
            id: one.id.clone(),
            number: one.number.as_ref().map(|number| number.0.clone()),
            title: naming.text(&one.name, &one.language),
            kind: one.kind.as_str().to_owned(),
            state: one.state.as_str().to_owned(),
            text: told(one.text.as_ref(), naming, &one.language),
            vote: one.vote.as_ref().map(|vote| vote.id().to_owned()),
            authentic: one
                .authentic
                .iter()
                .map(|language| language.as_str().to_owned())
                .collect(),
            paragraphs: paragraphs
                .iter()
                .map(|paragraph| ParagraphValue {
                    id: paragraph.id.clone(),
                    number: paragraph.number.as_ref().map(|number| number.0.clone()),
                    text: told(Some(&paragraph.text), naming, &paragraph.language)
                        .unwrap_or_default(),
                })
                .collect(),
            statements: statements.collect::<Result<_>>()?,
        })
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
                let told = vote_value(naming, named, &counted)?;
                value.votes.push(told);
            }
        }
        if self.has("decisions") {
            let decisions = outcome.decisions.iter().map(|one| self.decision(one));
            value.decisions = decisions.collect::<Result<_>>()?;
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
