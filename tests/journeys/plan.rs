//! A plan over a whole year: approved, amended, followed, reported; what it refuses, in three languages.

use crate::{call, done, refused, sample, session};
use plenaria_api::Session;
use serde_json::{Value, json};

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn add(session: &Session, kind: &str, key: &str, fields: Value) -> String {
    let key = (!key.is_empty()).then_some(key);
    let input = json!({"key": key, "fields": fields});
    let id = done(session, &format!("add_{kind}"), input)["id"].clone();
    id.as_str().unwrap().to_owned()
}

/// A network with an empty plan of 2026, in dollars.
fn network(session: &Session, folder: &std::path::Path) {
    let path = folder.join("red.plenaria");
    let new = json!({"path": path, "name": "Red", "main_language": "es"});
    done(session, "create_network", new);
    let plan =
        json!({"name": "Plan 2026", "begin": "2026-01-01", "end": "2026-12-31", "currency": "USD"});
    add(session, "plan", "p", plan);
}

/// An axis with two activities, the second after the first.
fn rows(session: &Session) {
    add(
        session,
        "activity",
        "axis",
        json!({"plan": "p", "level": "axis", "number": "1", "name": "Datos"}),
    );
    for (key, number, begin, end) in [
        ("one", "1.1", "2026-02-01", "2026-04-30"),
        ("two", "1.2", "2026-05-01", "2026-08-31"),
    ] {
        let fields = json!({
            "plan": "p", "parent": "axis", "level": "activity", "number": number, "name": key, "begin": begin, "end": end,
        });
        add(session, "activity", key, fields);
    }
    add(
        session,
        "dependency",
        "",
        json!({"predecessor": "one", "successor": "two"}),
    );
}

#[test]
fn a_year_of_a_plan_from_its_approval_to_its_reports() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    network(&session, folder.path());
    rows(&session);
    let project = json!({"name": "Fondo", "status": "running"});
    add(&session, "project", "fund", project);
    let approved =
        json!({"project": "fund", "kind": "approved", "amount": 900_000, "currency": "USD"});
    add(&session, "project_amount", "", approved);
    let line = json!({"activity": "one", "name": "Honorarios", "planned": 400_000, "currency": "USD", "project": "fund"});
    add(&session, "budget_line", "line", line);
    // Approved: the baseline keeps the rows as they stand.
    let event = json!({"name": "Asamblea", "begin": "2025-11-20", "status": "held"});
    add(&session, "event", "viii", event);
    done(
        &session,
        "freeze_plan",
        json!({"plan": "p", "date": "2025-11-20", "event": "viii"}),
    );
    // Amended: the second activity ends later, and a decision says so.
    let decision = json!({"name": "Se prorroga", "event": "viii", "date": "2026-06-15"});
    add(&session, "decision", "d", decision);
    done(
        &session,
        "edit_activity",
        json!({"id": "two", "fields": {"end": "2026-09-30"}}),
    );
    done(
        &session,
        "freeze_plan",
        json!({"plan": "p", "date": "2026-06-15", "decision": "d", "reason": "Más tiempo"}),
    );
    let versions = done(
        &session,
        "compare_versions",
        json!({"plan": "p", "from": "baseline", "to": "plan"}),
    );
    assert_eq!(
        (&versions["from_title"], &versions["to_title"]),
        (
            &json!("Plan aprobado, 20 nov 2025"),
            &json!("El plan como está")
        )
    );
    let changed: Vec<_> = list(&versions["rows"])
        .iter()
        .filter(|row| row["change"] == "changed")
        .map(|row| (row["title"].clone(), row["end_days"].clone()))
        .collect();
    assert_eq!(changed, [(json!("two"), json!(30))]);
    // Followed: dates, progress and payments; the money moves by what was paid.
    let begun = json!({"actual_begin": "2026-02-03", "actual_end": "2026-05-10", "status": "done", "progress": 100});
    done(
        &session,
        "edit_activity",
        json!({"id": "one", "fields": begun}),
    );
    for (date, amount) in [("2026-03-01", 150_000), ("2026-07-01", 100_000)] {
        let payment =
            json!({"budget_line": "line", "date": date, "amount": amount, "currency": "USD"});
        add(&session, "payment", "", payment);
    }
    let indicator = json!({"activity": "one", "name": "Catálogos", "kind": "cumulative", "baseline": "0", "target": "10", "target_date": "2026-12-31"});
    add(&session, "indicator", "i", indicator);
    for (begin, end, value) in [
        ("2026-01-01", "2026-06-30", "4"),
        ("2026-07-01", "2026-09-30", "3"),
    ] {
        add(
            &session,
            "reading",
            "",
            json!({"indicator": "i", "begin": begin, "end": end, "value": value}),
        );
    }
    for by in ["activity", "source", "project", "currency"] {
        let totals = done(&session, "plan_totals", json!({"plan": "p", "by": by}));
        let spent: i64 = list(&totals["rows"])
            .iter()
            .filter(|row| row["depth"] == 0)
            .map(|row| row["total"]["spent"].as_i64().unwrap())
            .sum();
        assert_eq!(
            (spent, &totals["total"]["total"]["spent"]),
            (250_000, &json!(250_000)),
            "{by}"
        );
    }
    let table = done(
        &session,
        "indicator_table",
        json!({"plan": "p", "period": "2026"}),
    );
    assert_eq!(table["rows"][0]["value"], "7");
    let half = done(
        &session,
        "indicator_table",
        json!({"plan": "p", "period": "2026-H1"}),
    );
    assert_eq!(half["rows"][0]["value"], "4");
    let schedule = done(
        &session,
        "schedule",
        json!({"plan": "p", "on": "2026-10-05"}),
    );
    // The first ended ten days late, and the second waits for it.
    let delay = &schedule["delays"][0];
    assert_eq!(
        (
            &delay["activity"]["title"],
            &delay["by"]["title"],
            &delay["days"]
        ),
        (&json!("two"), &json!("one"), &json!(10))
    );
    let tree = done(
        &session,
        "plan_tree",
        json!({"plan": "p", "on": "2026-10-05"}),
    );
    let late = |row: &&Value| row["late_days"].as_i64() == Some(5);
    assert_eq!(list(&tree["rows"]).iter().filter(late).count(), 1);
    let review = done(
        &session,
        "review_plan",
        json!({"plan": "p", "period": "2026"}),
    );
    assert_eq!(review["late"][0]["activity"]["title"], "two");
    // Reported: three papers in three languages, and a donor's period takes what was paid in it.
    for (document, record) in [
        ("plan_progress", "p"),
        ("plan_gantt", "p"),
        ("donor_report", "fund"),
    ] {
        let path = folder.path().join(document);
        let options = json!({"document": document, "record": record, "from": "2026-01-01", "to": "2026-06-30", "language": "all"});
        let made = done(
            &session,
            "make_document",
            json!({"options": options, "path": path}),
        );
        assert_eq!(list(&made["files"]).len(), 3, "{document}");
        for file in list(&made["files"]) {
            let bytes = std::fs::read(file["path"].as_str().unwrap()).unwrap();
            assert!(bytes.starts_with(b"%PDF"), "{document}");
        }
    }
}

#[test]
fn what_is_late_is_drawn_in_the_picture_of_each_year_until_today() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    network(&session, folder.path());
    let plan = json!({"name": "Dos años", "begin": "2025-01-01", "end": "2026-12-31"});
    add(&session, "plan", "two", plan);
    let late = json!({
        "plan": "two", "level": "activity", "name": "Tarde", "begin": "2025-02-01", "end": "2025-11-30",
        "status": "in_progress",
    });
    let late = add(&session, "activity", "late", late);
    let long = json!({
        "plan": "two", "level": "activity", "name": "Larga", "begin": "2025-01-01", "end": "2026-12-31",
    });
    add(&session, "activity", "long", long);
    let options = json!({"document": "plan_gantt", "record": "two", "scale": "year"});
    let shown = done(&session, "preview_document", options);
    let marks = list(&shown["marks"]).iter();
    let rows = marks.filter(|mark| mark["records"][0]["id"] == json!(late));
    assert_eq!(rows.count(), 2);
}

#[test]
fn a_commitment_becomes_work_and_returns_closed_to_the_next_agenda() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    network(&session, folder.path());
    rows(&session);
    add(
        &session,
        "series",
        "annual",
        json!({"name": "Reunión anual"}),
    );
    for (key, begin, status) in [
        ("viii", "2025-11-20", "held"),
        ("ix", "2026-11-20", "planned"),
    ] {
        add(
            &session,
            "event",
            key,
            json!({"name": key, "begin": begin, "status": status}),
        );
        add(
            &session,
            "edition",
            "",
            json!({"event": key, "series": "annual", "number": key}),
        );
    }
    add(
        &session,
        "commitment",
        "guide",
        json!({"name": "Publicar la guía", "event": "viii", "due": "2026-09-30"}),
    );
    let asked = json!({"about": "commitment:guide", "plan": "p", "parent": "two"});
    let task = done(&session, "plan_from_decision", asked.clone())["activity"].clone();
    let row = done(&session, "get_activity", json!({"id": task}));
    assert_eq!(
        (&row["title"], &row["fields"]["end"]),
        (&json!("Publicar la guía"), &json!("2026-09-30"))
    );
    assert_eq!(
        refused(&session, "plan_from_decision", asked).problems[0].field,
        "about"
    );
    let finished = done(
        &session,
        "finish_activity",
        json!({"activity": task, "date": "2026-10-01"}),
    );
    assert_eq!(list(&finished["commitments"]).len(), 1);
    let agenda = done(&session, "list_items", json!({"filter": {"event": "ix"}}));
    let about = agenda["items"][0]["fields"]["about"]
        .as_str()
        .unwrap()
        .to_owned();
    let commitment = done(&session, "get_commitment", json!({"id": "guide"}));
    assert_eq!(
        about,
        format!("commitment:{}", commitment["id"].as_str().unwrap())
    );
    assert_eq!(
        (
            &commitment["fields"]["state"],
            &commitment["fields"]["closed"]
        ),
        (&json!("done"), &json!("2026-10-01"))
    );
}

#[test]
fn what_cannot_be_of_a_plan_is_refused_in_words_of_three_languages() {
    let folder = tempfile::tempdir().unwrap();
    for language in ["es", "en", "pt"] {
        let session = session(language);
        let folder = folder.path().join(language);
        std::fs::create_dir(&folder).unwrap();
        network(&session, &folder);
        rows(&session);
        let circle = refused(
            &session,
            "add_dependency",
            json!({"fields": {"predecessor": "two", "successor": "one"}}),
        );
        let words = &circle.problems[0].message;
        assert!(
            words.contains("one") && words.contains("two"),
            "named in full: {words}"
        );
        let activity = |fields: Value| {
            refused(
                &session,
                "edit_activity",
                json!({"id": "one", "fields": fields}),
            )
        };
        let line = |fields: Value| refused(&session, "add_budget_line", json!({"fields": fields}));
        let rate = json!({"from_currency": "EUR", "to_currency": "USD", "value": "0", "date": "2026-01-01"});
        let found = [
            circle,
            activity(json!({"end": "2026-01-01"})),
            activity(json!({"progress": 101})),
            refused(&session, "add_rate", json!({"fields": rate})),
            line(json!({"activity": "one", "name": "x", "planned": 100})),
            line(json!({"activity": "one", "name": "x", "organization": "nobody"})),
            // As the window hands on what can't be so much of a currency without decimals.
            line(json!({"activity": "one", "name": "x", "planned": "100,50", "currency": "CLP"})),
            line(json!({"activity": "one", "name": "x", "planned": 100, "currency": "XQZ"})),
        ];
        let fields: Vec<_> = found
            .iter()
            .map(|one| one.problems[0].field.clone())
            .collect();
        assert_eq!(
            fields,
            [
                "successor",
                "end",
                "progress",
                "value",
                "currency",
                "organization",
                "planned",
                "currency"
            ]
        );
        let mut words: Vec<_> = found
            .iter()
            .map(|one| one.problems[0].message.clone())
            .collect();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), 8, "{words:#?}");
        assert!(words.iter().all(|one| !one.contains('⟦')), "{words:#?}");
    }
}

#[test]
fn a_circle_of_dependencies_is_named_in_the_language_that_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    for (language, names) in [
        ("es", "dos → uno → dos"),
        ("en", "two → one → two"),
        // What has no text in a language is named as it is.
        ("pt", "dos → uno → dos"),
    ] {
        let session = session(language);
        let folder = folder.path().join(language);
        std::fs::create_dir(&folder).unwrap();
        network(&session, &folder);
        rows(&session);
        for (key, es, en) in [("one", "uno", "one"), ("two", "dos", "two")] {
            let fields = json!({"name": {"es": es, "en": en}});
            done(
                &session,
                "edit_activity",
                json!({"id": key, "fields": fields}),
            );
        }
        let circle = json!({"fields": {"predecessor": "two", "successor": "one"}});
        let circle = refused(&session, "add_dependency", circle);
        let words = &circle.problems[0].message;
        assert!(words.contains(names), "{language}: {words}");
    }
}

#[test]
fn no_heading_of_a_plan_stands_on_a_page_without_a_row_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    network(&session, folder.path());
    let mut changes = Vec::new();
    for n in 0..40 {
        let axis = json!({"plan": "p", "level": "axis", "position": n, "name": format!("Eje {n}")});
        changes
            .push(json!({"do": "add", "kind": "activity", "key": format!("a{n}"), "fields": axis}));
        // So many rows below each that any place of the page's foot is met.
        for m in 0..=n % 4 {
            let row = json!({
                "plan": "p", "parent": format!("a{n}"), "level": "activity", "position": m, "name": format!("Tarea {n}.{m}"),
                "begin": "2026-02-01", "end": "2026-04-30",
            });
            changes.push(json!({"do": "add", "kind": "activity", "fields": row}));
        }
    }
    done(&session, "change_records", json!({"changes": changes}));
    let tree = done(&session, "plan_tree", json!({"plan": "p"}));
    let mut axis_of = std::collections::HashMap::new();
    let mut axis = String::new();
    for row in list(&tree["rows"]) {
        let id = row["id"].as_str().unwrap().to_owned();
        if row["level"] == "axis" {
            axis.clone_from(&id);
        }
        axis_of.insert(id, axis.clone());
    }
    assert_eq!(axis_of.len(), 140);
    for paper in ["a4", "letter"] {
        for document in ["plan_gantt", "plan_progress"] {
            let options = json!({"document": document, "record": "p", "paper": paper});
            let shown = done(&session, "preview_document", options);
            assert!(list(&shown["pages"]).len() > 3, "{document}");
            // Of each row that a page shows, its axis; the axes that it names must be just these.
            let (mut named, mut meant) = (Vec::new(), Vec::new());
            for mark in list(&shown["marks"]) {
                let id = mark["records"][0]["id"].as_str().unwrap();
                if let Some(axis) = axis_of.get(id) {
                    let place = (mark["page"].as_i64().unwrap(), axis.clone());
                    let list = if axis == id { &mut named } else { &mut meant };
                    list.push(place);
                }
            }
            named.sort();
            named.dedup();
            meant.sort();
            meant.dedup();
            assert_eq!(named, meant, "{document} on {paper}");
        }
    }
}

#[test]
fn there_is_no_total_of_two_currencies_without_a_rate_and_none_has_decimals_that_it_lacks() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    network(&session, folder.path());
    rows(&session);
    for (name, planned, currency) in [("a", 10_000, "USD"), ("b", 5_000, "CLP")] {
        add(
            &session,
            "budget_line",
            "",
            json!({"activity": "one", "name": name, "planned": planned, "currency": currency}),
        );
    }
    let without = done(
        &session,
        "plan_totals",
        json!({"plan": "p", "by": "currency"}),
    );
    assert_eq!(
        (
            &without["total"]["total"]["planned"],
            &without["total"]["without_rate"]
        ),
        (&Value::Null, &json!(["CLP"]))
    );
    let pesos = list(&without["rows"])
        .iter()
        .find(|row| row["currencies"][0]["currency"] == "CLP")
        .unwrap();
    assert_eq!(pesos["currencies"][0]["exponent"], 0);
    let rate = json!({"from_currency": "CLP", "to_currency": "USD", "value": "0.001", "date": "2026-01-01"});
    add(&session, "rate", "", rate);
    let with = done(
        &session,
        "plan_totals",
        json!({"plan": "p", "by": "currency"}),
    );
    // 5,000 pesos are 5 dollars: 500 cents beside 10,000.
    assert_eq!(with["total"]["total"]["planned"], 10_500);
}

#[test]
fn the_programme_of_2000_and_the_projects_of_gealc_are_shown_as_their_sources_have_them() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "gealc");
    let plans = done(&session, "list_plans", json!({"limit": 500}));
    let trees = list(&plans["items"])
        .iter()
        .map(|plan| done(&session, "plan_tree", json!({"plan": plan["id"]})));
    let ten = |tree: &Value| {
        list(&tree["rows"])
            .iter()
            .filter(|row| row["level"] == "task")
            .count()
            == 10
    };
    assert_eq!(trees.filter(ten).count(), 1);
    let findings = done(&session, "list_findings", json!({}));
    for code in ["tasks-without-scope", "tasks-without-time"] {
        assert!(
            list(&findings).iter().any(|one| one["code"] == code),
            "{code}"
        );
    }
    // On paper the lacks of the programme stand below its tasks, and the months that differ below the time frames.
    for (document, record, codes) in [
        ("plan_progress", "programme-2000", 4),
        ("donor_report", "idrc-innovations", 1),
    ] {
        let options = json!({"document": document, "record": record, "from": "2010-03-01", "to": "2013-04-01"});
        let shown = done(&session, "preview_document", options);
        let whole = done(
            &session,
            &format!(
                "get_{}",
                if document == "plan_progress" {
                    "plan"
                } else {
                    "project"
                }
            ),
            json!({"id": record}),
        )["id"]
            .clone();
        let told = list(&shown["marks"]).iter().filter(|mark| {
            let records = list(&mark["records"]);
            records.len() > 1 && records[0]["id"] == whole
        });
        assert_eq!(told.count(), codes, "{document}");
    }
    let count = |kind: &str| {
        let found = call(
            &session,
            &format!("list_{kind}"),
            json!({"filter": {"project": "int-001-13"}}),
        )
        .unwrap();
        found["total"].as_i64().unwrap()
    };
    // Each as its source counts them.
    assert_eq!(
        [
            count("project_amounts"),
            count("time_frames"),
            count("accomplishments")
        ],
        [3, 3, 7]
    );
}
