//! Reading a period: every chapter from one moment of the file.

use chrono::NaiveDate;

use super::book::Book;
use super::data::{Annual, Period};
use super::members::Presence;
use super::named::attach_findings;
use super::totals::whole_year;
use super::{
    budget, cooperation, decisions, directory, events, governance, indicators, knowledge, members,
    network, plans, projects, totals,
};
use crate::error::Result;
use crate::records::Reader;
use crate::storage::participation::EventDates;

/// The period of a year.
#[must_use]
pub fn year(year: i32) -> Period {
    whole_year(year)
}

/// Everything that a report of the period says but findings, as of a day: compositions, members and posts are those of
/// the period's last day, the state of tasks and commitments is that of `date`. Only what certainly falls in the period
/// is counted. Read it within [`crate::Network::at_one_moment`].
///
/// # Errors
/// What reading the file may give.
pub fn read(reader: &Reader<'_>, period: Period, date: NaiveDate) -> Result<Annual> {
    let book = Book::new(reader, date)?;
    let calendar = events::calendar(&book)?;
    let mut annual = report(&book, &calendar, period)?;
    annual.sources = book.shelf.cited(reader)?;
    Ok(annual)
}

/// The same with the findings on what it shows; what may fall in the period is among them.
///
/// # Errors
/// What reading the file may give.
pub fn read_with_findings(reader: &Reader<'_>, period: Period, date: NaiveDate) -> Result<Annual> {
    let book = Book::new(reader, date)?;
    let calendar = events::calendar(&book)?;
    let mut annual = report(&book, &calendar, period)?;
    attach_findings(&book, &calendar, &mut annual)?;
    annual.sources = book.shelf.cited(reader)?;
    Ok(annual)
}

fn report(book: &Book<'_>, calendar: &[EventDates], period: Period) -> Result<Annual> {
    let (mut annual, held) = chapters(book, calendar, period)?;
    annual.series = totals::series(book, calendar, period, &held)?;
    Ok(annual)
}

/// What the period itself says, and what its own events add up to; the years before it are not read.
pub(super) fn chapters(
    book: &Book<'_>,
    calendar: &[EventDates],
    period: Period,
) -> Result<(Annual, events::Totals)> {
    let trees = plans::trees(book, period)?;
    let dated = decisions::dated(book)?;
    let mut annual = Annual {
        network: network::network(book)?,
        period,
        date: book.today,
        demo: book.profile.as_ref().is_some_and(|profile| profile.demo),
        narratives: network::written(book, period)?,
        ..Annual::default()
    };
    let (events, held) = events::events(book, calendar, period)?;
    annual.events = events;
    let presence = Presence {
        events: held.members.clone(),
        hosts: held.hosts.clone(),
    };
    annual.members = members::members(book, period, &presence)?;
    annual.governance = governance::governance(book, period)?;
    for tree in &trees {
        annual.plans.push(plans::plan(book, tree, period)?);
    }
    let (budgets, money) = budget::budgets(book, &trees, period)?;
    annual.budgets = budgets;
    annual.indicators = indicators::indicators(book, &trees, period)?;
    annual.decisions = decisions::decisions(book, &dated, period)?;
    annual.commitments = decisions::commitments(book, &dated, period)?;
    annual.cooperation = cooperation::cooperation(book, period)?;
    annual.cooperation.projects = projects::projects(book, period)?;
    annual.awards = knowledge::awards(book, period)?;
    annual.resources = knowledge::resources(book, period)?;
    annual.directory = directory::directory(book, period.to)?;
    annual.figures = totals::figures(book, &annual, &held)?;
    annual.figures.extend(money);
    Ok((annual, held))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annual::data::{FigureKind, Quantity};
    use crate::annual::figures;
    use crate::testing::{added, network};
    use crate::{Kind, Network};
    use serde_json::json;

    fn today() -> NaiveDate {
        "2026-10-05".parse().unwrap()
    }

    fn of(net: &Network, at: i32) -> Annual {
        net.at_one_moment(|reader| read_with_findings(reader, year(at), today()))
            .unwrap()
    }

    fn value(annual: &Annual, key: &str) -> Option<i64> {
        let figure = figures(annual)
            .into_iter()
            .find(|figure| figure.key == key)?;
        match figure.value {
            Quantity::Count(count) => Some(count),
            _ => None,
        }
    }

    fn event(net: &mut Network, key: &str, more: serde_json::Value) -> String {
        let mut fields = json!({"name": key, "status": "held"});
        fields
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        added(net, Kind::Event, key, fields)
    }

    #[test]
    fn events_of_others_are_named_apart_and_not_counted() {
        let mut net = network();
        event(&mut net, "own", json!({"begin": "2015-10-26"}));
        event(
            &mut net,
            "supported",
            json!({"begin": "2015", "scope": "supported"}),
        );
        event(
            &mut net,
            "related",
            json!({"begin": "2015-03", "scope": "related"}),
        );
        let annual = of(&net, 2015);
        let counts =
            ["events_own", "events_supported", "events_related"].map(|key| value(&annual, key));
        assert_eq!(counts, [Some(1); 3]);
        assert_eq!(annual.events.own.len(), 1);
        assert_eq!(
            annual.events.supported[0].record.key.as_deref(),
            Some("supported")
        );
    }

    #[test]
    fn only_what_was_certainly_held_in_the_period_is_counted() {
        let mut net = network();
        event(&mut net, "held", json!({"begin": "2015-05"}));
        event(
            &mut net,
            "planned",
            json!({"begin": "2015-06-01", "status": "planned"}),
        );
        event(
            &mut net,
            "before",
            json!({"begin": "2014-12-31", "end": "2015-01-02"}),
        );
        event(&mut net, "undated", json!({}));
        let annual = of(&net, 2015);
        assert_eq!(value(&annual, "events_own"), Some(1));
        assert_eq!(
            annual.events.own.len(),
            2,
            "what was planned is named with its state"
        );
        let half = Period {
            from: "2015-05-10".parse().unwrap(),
            to: "2015-12-31".parse().unwrap(),
        };
        let annual = net
            .at_one_moment(|reader| read_with_findings(reader, half, today()))
            .unwrap();
        assert_eq!(value(&annual, "events_own"), None);
        let codes: Vec<_> = annual.findings.iter().map(|f| f.code.as_str()).collect();
        assert!(codes.contains(&"event-perhaps-in-period"), "{codes:?}");
    }

    #[test]
    fn over_several_events_persons_and_participations_are_two_figures() {
        let mut net = network();
        added(
            &mut net,
            Kind::Member,
            "UY",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        for person in ["ana", "luz"] {
            added(
                &mut net,
                Kind::Person,
                person,
                json!({"printed_name": person}),
            );
        }
        for (key, people) in [("a", &["ana", "luz"][..]), ("b", &["ana"])] {
            event(
                &mut net,
                key,
                json!({"begin": "2015-05-01", "people_stated": 40}),
            );
            for person in people {
                let fields = json!({"event": key, "person": person, "member": "UY"});
                added(&mut net, Kind::Participant, "", fields);
            }
            let many = json!({"event": key, "country": "EE", "number": 30, "bound": "over"});
            added(&mut net, Kind::Participant, "", many);
        }
        let annual = of(&net, 2015);
        assert_eq!(value(&annual, "persons"), Some(2));
        assert_eq!(value(&annual, "participations"), Some(3));
        assert_eq!(value(&annual, "countries"), Some(2));
        let lines = &annual.events.own[0].participation;
        assert_eq!((lines[0].persons, lines[0].stated.len()), (2, 0));
        assert_eq!(lines[1].stated[0].kind, FigureKind::Stated);
        assert_eq!(
            lines[1].stated[0].value,
            Quantity::Count(30),
            "never added to the persons"
        );
    }

    #[test]
    fn presence_is_by_attendance_where_any_was_taken() {
        let mut net = network();
        event(&mut net, "a", json!({"begin": "2015-05-01"}));
        added(
            &mut net,
            Kind::Session,
            "s",
            json!({"event": "a", "name": "Sesión"}),
        );
        for (person, state) in [("ana", "present"), ("luz", "absent"), ("eva", "")] {
            added(
                &mut net,
                Kind::Person,
                person,
                json!({"printed_name": person}),
            );
            let fields = json!({"event": "a", "person": person, "invitation": "confirmed"});
            let participant = added(&mut net, Kind::Participant, "", fields);
            if !state.is_empty() {
                let fields = json!({"session": "s", "participant": participant, "state": state});
                added(&mut net, Kind::Attendance, "", fields);
            }
        }
        assert_eq!(value(&of(&net, 2015), "persons"), Some(1));
    }

    #[test]
    fn one_that_was_only_invited_is_not_counted_where_no_attendance_was_taken() {
        let mut net = network();
        event(&mut net, "a", json!({"begin": "2015-05-01"}));
        for (person, invitation) in [
            ("ana", "unrecorded"),
            ("luz", "confirmed"),
            ("eva", "declined"),
        ] {
            added(
                &mut net,
                Kind::Person,
                person,
                json!({"printed_name": person}),
            );
            let fields = json!({"event": "a", "person": person, "invitation": invitation});
            added(&mut net, Kind::Participant, "", fields);
        }
        let annual = of(&net, 2015);
        assert_eq!(value(&annual, "persons"), Some(1));
        let unrecorded = annual
            .findings
            .iter()
            .find(|f| f.code == "event-presence-unrecorded")
            .unwrap();
        assert_eq!(unrecorded.values["count"], "1");
    }

    #[test]
    fn a_member_whose_admission_is_unknown_counts_from_the_date_that_shows_it() {
        let mut net = network();
        added(
            &mut net,
            Kind::Member,
            "UY",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        let shown = json!({"member": "UY", "status": "active", "attested": "2012-11"});
        added(&mut net, Kind::Membership, "", shown);
        assert_eq!(value(&of(&net, 2011), "members"), None);
        assert_eq!(value(&of(&net, 2012), "members"), Some(1));
        assert_eq!(
            value(&of(&net, 2012), "members_admitted"),
            None,
            "nobody says that it was admitted then"
        );
    }

    #[test]
    fn one_that_left_in_the_period_stands_in_its_list_and_is_no_member_any_more() {
        let mut net = network();
        added(
            &mut net,
            Kind::Member,
            "UY",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        let was = json!({"member": "UY", "status": "active", "begin": "2010", "end": "2015-06-30"});
        added(&mut net, Kind::Membership, "", was);
        let annual = of(&net, 2015);
        assert_eq!(value(&annual, "members"), None);
        assert_eq!(value(&annual, "members_left"), Some(1));
        assert_eq!(annual.members.list[0].until.as_deref(), Some("2015-06-30"));
        assert!(of(&net, 2016).members.list.is_empty());
    }

    #[test]
    fn every_counted_figure_has_records_and_every_key_occurs_once() {
        let mut net = network();
        crate::samples::load(
            &mut net,
            crate::samples::BY,
            "gealc",
            &crate::annual::gealc_files(),
            &|_| None,
        )
        .unwrap();
        let annual = of(&net, 2015);
        let all = figures(&annual);
        let mut keys: Vec<_> = all.iter().map(|figure| figure.key.as_str()).collect();
        keys.sort_unstable();
        let before = keys.len();
        keys.dedup();
        assert_eq!(keys.len(), before);
        for figure in &all {
            assert!(!figure.records.is_empty(), "{} has no records", figure.key);
        }
        assert_eq!(value(&annual, "event.ix-2015.countries"), Some(20));
        assert_eq!(value(&annual, "event.ix-2015.countries_stated"), Some(21));
        assert_eq!(annual, of(&net, 2015), "the same twice");
    }
}
