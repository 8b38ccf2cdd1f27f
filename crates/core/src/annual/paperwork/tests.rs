//! What the shorter documents say of a network.

use super::*;
use crate::annual::data as d;
use crate::testing::{added, network, refused};
use crate::{Kind, Network};
use serde_json::json;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn read(net: &Network, asked: &Asked) -> Sheet {
    let today = day("2026-10-05");
    net.at_one_moment(|reader| paperwork(reader, asked, today))
        .unwrap()
        .sheet
}

fn committee() -> Network {
    let mut net = network();
    for (key, name) in [("UY", "Uruguay"), ("CL", "Chile"), ("PE", "Perú")] {
        let member = json!({"country": key, "name": name});
        added(&mut net, Kind::Member, key, member);
        let status = json!({"member": key, "begin": "2003"});
        added(&mut net, Kind::Membership, "", status);
    }
    let body = json!({"name": "Comité", "kind": "executive_committee"});
    added(&mut net, Kind::Body, "committee", body);
    for (key, begin, end) in [
        ("t", "2014-01-01", "2014-12-31"),
        ("u", "2016-01-01", "2016-12-31"),
    ] {
        let term = json!({"body": "committee", "begin": begin, "end": end});
        added(&mut net, Kind::Term, key, term);
    }
    added(
        &mut net,
        Kind::Seat,
        "",
        json!({"term": "t", "member": "UY", "office": "chair"}),
    );
    added(
        &mut net,
        Kind::Seat,
        "",
        json!({"term": "u", "member": "UY"}),
    );
    added(
        &mut net,
        Kind::Seat,
        "",
        json!({"term": "u", "member": "CL"}),
    );
    net
}

#[test]
fn rotation_says_who_sat_when_and_who_never_did() {
    let asked = Asked::Rotation(None, day("2016-06-30"));
    let Sheet::Rotation(rotation) = read(&committee(), &asked) else {
        panic!("no rotation")
    };
    assert_eq!(rotation.years, [(2014, true), (2015, false), (2016, true)]);
    let uy = &rotation.lines[0];
    assert_eq!(
        uy.years,
        [(2014, d::Office::Chair), (2016, d::Office::Member)]
    );
    assert_eq!((uy.terms, rotation.lines[1].terms), (2, 1));
    let never: Vec<_> = rotation
        .never
        .iter()
        .map(|(p, _)| p.country.as_deref())
        .collect();
    assert_eq!(never, [Some("PE")]);
}

#[test]
fn a_calendar_holds_the_events_that_begin_in_its_year() {
    let mut net = network();
    for (key, begin) in [
        ("a", "2015-12-30"),
        ("b", "2016-03"),
        ("c", "2016-01-02"),
        ("d", "2017"),
    ] {
        added(
            &mut net,
            Kind::Event,
            key,
            json!({"name": key, "begin": begin}),
        );
    }
    let Sheet::Calendar(slots) = read(&net, &Asked::Calendar(2016)) else {
        panic!("no calendar")
    };
    let keys: Vec<_> = slots
        .iter()
        .map(|slot| slot.record.title.as_str())
        .collect();
    assert_eq!(keys, ["c", "b"]);
}

#[test]
fn a_post_with_only_an_acting_holder_is_vacant_and_says_who_left_it() {
    let mut net = network();
    added(
        &mut net,
        Kind::Post,
        "p",
        json!({"name": "Punto focal", "begin": "2020"}),
    );
    for (name, begin, end, capacity) in [
        ("Ana", "2020-01-01", "2024-05-31", "titular"),
        ("Luz", "2024-06-01", "open", "acting"),
        ("Eva", "2026-12-01", "open", "titular"),
    ] {
        let person = added(&mut net, Kind::Person, "", json!({"printed_name": name}));
        let tenure = json!({"post": "p", "person": person, "begin": begin, "end": end, "capacity": capacity});
        added(&mut net, Kind::Tenure, "", tenure);
    }
    let Sheet::Vacancies(found) = read(&net, &Asked::Vacancies(day("2026-10-05"))) else {
        panic!("no vacancies")
    };
    let post = &found.posts[0];
    assert_eq!(post.last.as_deref(), Some("Ana"));
    assert_eq!(post.post.holders[0].name, "Luz");
    assert_eq!(post.next.as_ref().map(|next| next.0.as_str()), Some("Eva"));
}

#[test]
fn without_bodies_there_is_no_composition_and_without_records_nothing_else() {
    let net = network();
    let asked = Asked::Composition(None, day("2026-10-05"));
    let none = net.at_one_moment(|reader| paperwork(reader, &asked, day("2026-10-05")));
    assert_eq!(refused(none), ["record: no-body"]);
    assert_eq!(
        read(&net, &Asked::Calendar(2026)),
        Sheet::Calendar(Vec::new())
    );
}

/// A project that a donor pays in dollars, with two activities in two plans.
fn donated(rate: Option<&str>) -> d::FollowUp {
    let mut net = network();
    added(&mut net, Kind::Project, "fund", json!({"name": "Fondo"}));
    let approved =
        json!({"project": "fund", "kind": "approved", "amount": 500000, "currency": "USD"});
    added(&mut net, Kind::ProjectAmount, "", approved);
    for (what, date) in [
        ("Antes", Some("2025-11")),
        ("Durante", Some("2026")),
        ("Sin fecha", None),
    ] {
        let fields = json!({"project": "fund", "text": what, "date": date});
        added(&mut net, Kind::Accomplishment, "", fields);
    }
    for (plan, work, line) in [
        ("a", "a1", json!({"currency": "USD", "planned": 10000})),
        ("b", "b1", json!({"currency": "UYU", "planned": 400000})),
    ] {
        let span = json!({"name": plan, "begin": "2026-01-01", "end": "2026-12-31"});
        added(&mut net, Kind::Plan, plan, span);
        let activity = json!({"plan": plan, "name": work, "level": "activity"});
        added(&mut net, Kind::Activity, work, activity);
        let mut fields = line;
        fields["activity"] = json!(work);
        fields["name"] = json!("Gasto");
        fields["project"] = json!("fund");
        added(&mut net, Kind::BudgetLine, work, fields);
    }
    for (line, date, amount, currency) in [
        ("a1", "2025-12", 700, "USD"),
        ("a1", "2026-02-10", 1300, "USD"),
        ("b1", "2026-03-01", 20000, "UYU"),
        ("a1", "2027-01-15", 3000, "USD"),
    ] {
        let payment =
            json!({"budget_line": line, "date": date, "amount": amount, "currency": currency});
        added(&mut net, Kind::Payment, "", payment);
    }
    if let Some(value) = rate {
        let fields =
            json!({"from_currency": "UYU", "to_currency": "USD", "value": value, "date": "2026"});
        added(&mut net, Kind::Rate, "", fields);
    }
    let asked = Asked::Donor("fund".into(), day("2026-01-01"), day("2026-12-31"));
    let today = day("2027-01-31");
    let sheet = net.at_one_moment(|reader| paperwork(reader, &asked, today));
    match sheet.unwrap().sheet {
        Sheet::FollowUp(report) => *report,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_donor_s_report_adds_up_in_the_donor_s_currency_as_a_plan_does() {
    let report = donated(Some("0.025"));
    let names: Vec<_> = report
        .rows
        .iter()
        .map(|row| (row.record.key.as_deref(), row.depth))
        .collect();
    assert_eq!(names, [(Some("a1"), 0), (Some("b1"), 0)]);
    assert_eq!(report.currency.as_deref(), Some("USD"));
    let spending = report.spending.unwrap();
    assert_eq!(spending.total, [Some(20000), Some(700), Some(1800), None]);
    let rate = &spending.rates[0];
    assert_eq!((rate.from.as_str(), rate.value.as_str()), ("UYU", "0.025"));
    let paid: Vec<_> = spending.payments.iter().map(|one| one.amount).collect();
    assert_eq!(paid, [1300, 20000]);
}

#[test]
fn a_donor_s_report_names_what_was_done_in_its_period_and_what_nobody_dated() {
    let done = donated(None).project.unwrap().accomplishments;
    let dates: Vec<_> = done.iter().map(|one| one.date.as_deref()).collect();
    assert_eq!(dates, [None, Some("2026")]);
}

#[test]
fn a_donor_s_report_has_no_total_of_what_no_rate_converts() {
    let spending = donated(None).spending.unwrap();
    assert_eq!(spending.without_rate, ["UYU"]);
    // What was paid before is all in dollars: that is known.
    assert_eq!(spending.total, [None, Some(700), None, None]);
    let said: Vec<_> = spending
        .currencies
        .iter()
        .map(|(code, sums)| (code.as_str(), sums[0]))
        .collect();
    assert_eq!(said, [("USD", Some(10000)), ("UYU", Some(400000))]);
}

#[test]
fn the_lines_of_a_plan_s_progress_add_up_to_what_was_paid() {
    let mut net = network();
    added(&mut net, Kind::Plan, "p", json!({"name": "Plan"}));
    let activity = json!({"plan": "p", "name": "Taller"});
    added(&mut net, Kind::Activity, "a", activity);
    let line = json!({"activity": "a", "name": "Viajes", "planned": 900, "currency": "USD"});
    added(&mut net, Kind::BudgetLine, "l", line);
    let payment = json!({"budget_line": "l", "date": "2026-03", "amount": 500, "currency": "USD"});
    added(&mut net, Kind::Payment, "", payment);
    let asked = Asked::Progress("p".into(), day("2026-10-05"));
    let sheet = net.at_one_moment(|reader| paperwork(reader, &asked, day("2026-10-05")));
    let Sheet::FollowUp(report) = sheet.unwrap().sheet else {
        panic!("no progress");
    };
    assert_eq!(report.lines[0].amounts, [Some(900), None, Some(500)]);
    assert_eq!(report.whole.unwrap().total[2], Some(500));
}

#[test]
fn who_stands_on_a_list_of_telephones_by_two_posts_counts_once() {
    let mut net = network();
    added(
        &mut net,
        Kind::Member,
        "UY",
        json!({"country": "UY", "name": "Uruguay"}),
    );
    for (person, phone) in [("ana", None), ("eva", Some("+598 2150 0000"))] {
        let fields = json!({"printed_name": person});
        added(&mut net, Kind::Person, person, fields);
        for (post, phone) in [("first", phone), ("second", None)] {
            let key = format!("{person}-{post}");
            let fields = json!({"name": post, "member": "UY", "phone": phone});
            added(&mut net, Kind::Post, &key, fields);
            let tenure = json!({"post": key, "person": person, "begin": "2020-01-01"});
            added(&mut net, Kind::Tenure, "", tenure);
        }
    }
    let on = day("2026-10-05");
    let asked = Asked::Phones(crate::people::Listed::Titulars(None), on, false);
    let sheet = net.at_one_moment(|reader| paperwork(reader, &asked, on));
    let Sheet::Phones(phones) = sheet.unwrap().sheet else {
        panic!("no telephones");
    };
    assert_eq!((phones.lines.len(), phones.without), (1, 1));
}

#[test]
fn what_was_handed_in_for_a_session_stands_with_it_in_its_order() {
    let mut net = network();
    added(&mut net, Kind::Event, "e", json!({"name": "Taller"}));
    let session = json!({"event": "e", "name": "Apertura"});
    added(&mut net, Kind::Session, "s", session);
    for (position, name) in [(1, "Segunda"), (0, "Primera")] {
        let fields = json!({
            "name": name, "about": "session:s", "size_stated": "1.38 MB", "position": position,
        });
        added(&mut net, Kind::Document, "", fields);
    }
    let asked = Asked::Meeting(d::MeetingPaper::Participants, "e".into());
    let Sheet::Meeting(meeting) = read(&net, &asked) else {
        panic!("no meeting");
    };
    let documents = meeting.meeting.sessions[0].documents.iter();
    let named: Vec<_> = documents
        .map(|one| (one.title.values["es"].as_str(), one.size_stated.as_deref()))
        .collect();
    let size = Some("1.38 MB");
    assert_eq!(named, [("Primera", size), ("Segunda", size)]);
}
