//! A plan through its year: approved, amended, followed, copied; from a decision to work and back.

use super::*;
use crate::events::Item;
use crate::testing::{BY, added, network, refused, try_add};
use crate::{Kind, Network};
use chrono::NaiveDate;
use serde_json::json;

fn today() -> NaiveDate {
    "2026-10-05".parse().unwrap()
}

fn plan() -> Network {
    let mut net = network();
    let period =
        json!({"name": "Plan 2026", "begin": "2026-01-01", "end": "2026-12-31", "currency": "USD"});
    added(&mut net, Kind::Plan, "p", period);
    added(
        &mut net,
        Kind::Activity,
        "axis",
        json!({"plan": "p", "level": "axis", "name": "Eje"}),
    );
    let work = json!({"plan": "p", "parent": "axis", "name": "Taller", "begin": "2026-02-01", "end": "2026-03-31"});
    added(&mut net, Kind::Activity, "work", work);
    let line = json!({"activity": "work", "name": "Viajes", "planned": 100_000, "currency": "USD"});
    added(&mut net, Kind::BudgetLine, "line", line);
    net
}

fn edit(net: &mut Network, kind: Kind, id: &str, fields: serde_json::Value) {
    let change = crate::records::Edit {
        id: id.into(),
        fields: fields.as_object().cloned().unwrap(),
        ..Default::default()
    };
    crate::records::edit(net, BY, kind, &change).unwrap();
}

fn approve(net: &mut Network, date: &str) -> String {
    let approval = Approval {
        plan: "p".into(),
        date: date.into(),
        ..Approval::default()
    };
    freeze(net, BY, &approval, today()).unwrap().value
}

#[test]
fn a_version_keeps_the_rows_as_they_stood_and_is_one_undo() {
    let mut net = plan();
    let before = net.reader().dump().unwrap();
    approve(&mut net, "2025-11-20");
    edit(
        &mut net,
        Kind::Activity,
        "work",
        json!({"end": "2026-04-15"}),
    );
    edit(
        &mut net,
        Kind::BudgetLine,
        "line",
        json!({"planned": 120_000}),
    );
    approve(&mut net, "2026-03-01");
    let found = compare(&net.reader(), "p", "baseline", "plan", today()).unwrap();
    assert_eq!(found.rows[1].end_days, Some(15));
    assert_eq!(found.rows[1].from.as_ref().unwrap().money["USD"], 100_000);
    assert_eq!(found.rows[1].to.as_ref().unwrap().money["USD"], 120_000);
    let changes: Vec<_> = found.rows.iter().map(|row| row.change).collect();
    assert_eq!(changes, ["same", "changed"]);
    let kinds: Vec<_> = versions(&net.reader(), &found.plan.id)
        .unwrap()
        .iter()
        .map(|v| v.kind)
        .collect();
    assert_eq!(kinds, [VersionKind::Baseline, VersionKind::Amendment]);
    for _ in 0..4 {
        net.undo(BY).unwrap();
    }
    assert_eq!(net.reader().dump().unwrap(), before);
}

#[test]
fn what_was_deleted_since_is_still_named() {
    let mut net = plan();
    approve(&mut net, "2025-11-20");
    crate::records::delete(&mut net, BY, Kind::Activity, "work", None).unwrap();
    let found = compare(&net.reader(), "p", "baseline", "plan", today()).unwrap();
    let last = found.rows.last().unwrap();
    assert_eq!((last.change, last.activity.as_ref()), ("removed", None));
    assert_eq!(last.from.as_ref().unwrap().name, "Taller");
    assert_eq!(
        refused(compare(&net.reader(), "p", "nothing", "plan", today())),
        ["from: unknown-version"]
    );
}

#[test]
fn a_plan_that_was_never_approved_has_no_baseline_to_compare_with() {
    let net = plan();
    assert_eq!(
        refused(compare(&net.reader(), "p", "baseline", "actual", today())),
        ["from: no-baseline"]
    );
    assert!(compare(&net.reader(), "p", "plan", "actual", today()).is_ok());
    let Err(crate::Error::Refused(problems)) =
        compare(&net.reader(), "p", "plan", "draft", today())
    else {
        panic!("there is no such version");
    };
    assert_eq!(problems.0[0].values["names"], "plan, actual");
}

#[test]
fn next_years_plan_has_the_parts_that_were_chosen() {
    let mut net = plan();
    added(
        &mut net,
        Kind::Activity,
        "task",
        json!({"plan": "p", "parent": "work", "level": "task", "name": "Sala"}),
    );
    edit(
        &mut net,
        Kind::Activity,
        "work",
        json!({"status": "done", "actual_end": "2026-03-30", "progress": 100}),
    );
    edit(&mut net, Kind::BudgetLine, "line", json!({"spent": 90_000}));
    let parts = ["dates".to_owned(), "budget".to_owned()];
    let (id, rows) = copy(&mut net, BY, "p", 2028, &parts).unwrap().value;
    assert_eq!(rows, 2, "tasks were not chosen");
    let reader = net.reader();
    let copied = tree(&reader, &id, today()).unwrap();
    assert_eq!(copied.plan.name.0["es"], "Plan 2028");
    let work = &copied.rows[1].activity;
    assert_eq!(work.begin.as_ref().unwrap().as_str(), "2028-02-01");
    assert_eq!(
        (work.status, work.progress, work.actual_end.clone()),
        (ActivityStatus::Planned, None, None)
    );
    let lines = reader.children::<BudgetLine>("activity", &work.id).unwrap();
    assert_eq!(
        (lines[0].planned.unwrap().0, lines[0].spent),
        (100_000, None)
    );
    drop(copied);
    assert_eq!(
        refused(copy(&mut net, BY, "p", 2028, &["colours".to_owned()])),
        ["parts: unknown-choice"]
    );
}

#[test]
fn a_commitment_becomes_a_task_and_returns_closed_to_the_next_agenda() {
    let mut net = plan();
    added(
        &mut net,
        Kind::Series,
        "annual",
        json!({"name": "Reunión anual"}),
    );
    for (key, begin, status) in [
        ("viii", "2025-11-20", "held"),
        ("ix", "2026-11-20", "planned"),
    ] {
        added(
            &mut net,
            Kind::Event,
            key,
            json!({"name": key, "begin": begin, "status": status}),
        );
        added(
            &mut net,
            Kind::Edition,
            "",
            json!({"event": key, "series": "annual", "number": key}),
        );
    }
    let commitment = json!({"name": "Publicar la guía", "event": "viii", "due": "2026-09-30"});
    let commitment = added(&mut net, Kind::Commitment, "guide", commitment);
    let carrying = Carrying {
        about: "commitment:guide".into(),
        plan: "p".into(),
        parent: Some("work".into()),
        level: None,
    };
    let task = from_decision(&mut net, BY, &carrying).unwrap().value;
    let made = net.reader().need::<Activity>(&task).unwrap();
    assert_eq!(
        (made.level, made.name.0["es"].as_str()),
        (ActivityLevel::Task, "Publicar la guía")
    );
    assert_eq!(made.end.as_ref().unwrap().as_str(), "2026-09-30");
    assert_eq!(
        refused(from_decision(&mut net, BY, &carrying)),
        ["about: already-there"]
    );
    let done = finish(&mut net, BY, &task, "2026-10-01").unwrap().value;
    assert_eq!(done.commitments, std::slice::from_ref(&commitment));
    let item = net.reader().need::<Item>(&done.items[0]).unwrap();
    assert_eq!(
        item.about.as_ref().unwrap().0,
        format!("commitment:{commitment}")
    );
    let closed = net
        .reader()
        .need::<crate::decisions::Commitment>("guide")
        .unwrap();
    assert_eq!(closed.closed.as_ref().unwrap().as_str(), "2026-10-01");
    net.undo(BY).unwrap();
    let open = net
        .reader()
        .need::<crate::decisions::Commitment>("guide")
        .unwrap();
    assert_eq!(open.closed, None);
}

fn reading(net: &mut Network, fields: serde_json::Value) {
    try_add(net, Kind::Reading, "", fields).unwrap();
}

fn table(net: &Network) -> Measures {
    measures(&net.reader(), "p", None, today()).unwrap()
}

#[test]
fn readings_of_separate_periods_are_added_and_none_is_counted_twice() {
    let mut net = plan();
    added(
        &mut net,
        Kind::Indicator,
        "i",
        json!({"plan": "p", "name": "Talleres", "kind": "cumulative", "baseline": "0", "target": "10", "target_date": "2026-12-31"}),
    );
    for (begin, end, value) in [
        ("2026-01-01", "2026-03-31", "2"),
        ("2026-04-01", "2026-06-30", "3"),
        ("2026-01-01", "2026-06-30", "5"),
    ] {
        reading(
            &mut net,
            json!({"indicator": "i", "begin": begin, "end": end, "value": value}),
        );
    }
    let found = table(&net);
    assert_eq!(found.rows[0].value.map(decimal), Some("5".into()));
    assert_eq!(found.rows[0].progress, Some(500));
    assert_eq!(found.rows[0].standing, MeasureStanding::OnTrack);
}

#[test]
fn parts_that_do_not_add_up_say_by_how_much() {
    let mut net = plan();
    added(
        &mut net,
        Kind::Indicator,
        "i",
        json!({"activity": "work", "name": "Personas"}),
    );
    reading(
        &mut net,
        json!({"indicator": "i", "end": "2026-06-30", "value": "78"}),
    );
    for (sex, value) in [("female", "44"), ("male", "33")] {
        reading(
            &mut net,
            json!({"indicator": "i", "end": "2026-06-30", "value": value, "sex": sex}),
        );
    }
    let found = table(&net);
    let parts = &found.rows[0].parts[0];
    assert_eq!(parts.sum.map(decimal), Some("77".into()));
    assert_eq!(parts.difference.map(decimal), Some("1".into()));
    assert_eq!(found.rows[0].standing, MeasureStanding::Untargeted);
}

#[test]
fn parts_of_a_percentage_are_weighted_and_never_added() {
    let mut net = plan();
    added(
        &mut net,
        Kind::Indicator,
        "i",
        json!({"plan": "p", "name": "Respuestas", "kind": "percentage"}),
    );
    reading(
        &mut net,
        json!({"indicator": "i", "end": "2026-06-30", "value": "40"}),
    );
    for (country, value, base) in [("UY", "50", "10"), ("CL", "30", "10")] {
        reading(
            &mut net,
            json!({"indicator": "i", "end": "2026-06-30", "value": value, "country": country, "base": base}),
        );
    }
    assert_eq!(table(&net).rows[0].parts[0].difference, Some(0));
    reading(
        &mut net,
        json!({"indicator": "i", "end": "2026-06-30", "value": "30", "country": "BR"}),
    );
    assert_eq!(
        table(&net).rows[0].parts[0].sum,
        None,
        "nobody says of how many"
    );
}

#[test]
fn persons_at_linked_events_are_counted_once_and_bare_numbers_never() {
    let mut net = plan();
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
    for (event, people) in [("a", &["ana", "luz"][..]), ("b", &["ana"])] {
        added(
            &mut net,
            Kind::Event,
            event,
            json!({"name": event, "begin": "2026-05-04", "status": "held"}),
        );
        added(
            &mut net,
            Kind::ActivityLink,
            "",
            json!({"activity": "work", "about": format!("event:{event}")}),
        );
        for person in people {
            added(
                &mut net,
                Kind::Participant,
                "",
                json!({"event": event, "person": person, "member": "UY"}),
            );
        }
        added(
            &mut net,
            Kind::Participant,
            "",
            json!({"event": event, "country": "EE", "number": 30}),
        );
    }
    for (key, counted) in [
        ("i", "persons"),
        ("j", "participations"),
        ("k", "countries"),
        ("l", "events"),
    ] {
        added(
            &mut net,
            Kind::Indicator,
            key,
            json!({"activity": "axis", "name": key, "counted": counted}),
        );
    }
    let found = table(&net);
    let values: Vec<_> = found
        .rows
        .iter()
        .map(|row| row.value.map(decimal).unwrap())
        .collect();
    assert_eq!(values, ["2", "3", "2", "2"]);
    assert!(found.rows.iter().all(|row| row.origin == Origin::Counted));
}

#[test]
fn a_review_says_what_is_late_what_comes_and_what_was_changed() {
    let mut net = plan();
    let next = json!({"plan": "p", "parent": "axis", "name": "Informe", "begin": "2026-10-01", "end": "2026-10-20", "position": 1});
    added(&mut net, Kind::Activity, "next", next);
    edit(
        &mut net,
        Kind::Activity,
        "work",
        json!({"status": "in_progress", "progress": 20}),
    );
    let found = review(&net.reader(), "p", "2026-10-01".parse().unwrap(), today()).unwrap();
    let key = |n: usize| found.tree.rows[n].activity.key.clone().unwrap();
    assert_eq!(
        found.late.iter().map(|n| key(*n)).collect::<Vec<_>>(),
        ["work"]
    );
    assert_eq!(
        found.coming.iter().map(|n| key(*n)).collect::<Vec<_>>(),
        ["next"]
    );
    let fields: Vec<_> = found
        .changes
        .iter()
        .map(|change| change.field.as_str())
        .collect();
    assert_eq!(fields, ["progress", "status"]);
}

#[test]
fn an_activity_whose_tasks_are_done_is_told_when_it_is_late_or_ends() {
    let mut net = plan();
    for (key, fields) in [
        (
            "task",
            json!({"parent": "work", "level": "task", "status": "done", "actual_end": "2026-03-01"}),
        ),
        ("bare", json!({"level": "axis", "end": "2026-01-31"})),
    ] {
        let mut fields = fields;
        fields["plan"] = json!("p");
        fields["name"] = json!(key);
        added(&mut net, Kind::Activity, key, fields);
    }
    edit(
        &mut net,
        Kind::Activity,
        "work",
        json!({"end": "2026-03-01"}),
    );
    let seen = |net: &crate::Network| {
        let found = review(&net.reader(), "p", "2026-01-01".parse().unwrap(), today()).unwrap();
        let key = |n: &usize| found.tree.rows[*n].activity.key.clone().unwrap();
        let done: Vec<String> = found.done.iter().map(key).collect();
        let late: Vec<String> = found.late.iter().map(key).collect();
        (done, late)
    };
    assert_eq!(seen(&net), (vec!["task".into()], vec!["work".into()]));
    let ended = json!({"status": "done", "actual_end": "2026-04-01"});
    edit(&mut net, Kind::Activity, "work", ended);
    assert_eq!(seen(&net), (vec!["work".into(), "task".into()], vec![]));
}
