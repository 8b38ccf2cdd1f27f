//! The samples and their reports.

use crate::{done, refused, sample, session};
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn two_samples_of_a_kind_dump_equal() {
    for kind in ["gealc", "demo"] {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (first, second) = (session("es"), session("pt"));
        sample(&first, one.path(), kind);
        sample(&second, two.path(), kind);
        let dumps = [&first, &second].map(|s| done(s, "dump_network", json!({})));
        assert_eq!(dumps[0], dumps[1], "{kind}");
        assert_eq!(done(&first, "check_network", json!({}))["whole"], true);
    }
}

#[test]
fn gealc_keeps_what_its_sources_contradict() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("en");
    sample(&session, folder.path(), "gealc");
    let findings = done(&session, "list_findings", json!({}));
    let messages: Vec<&str> = findings
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["message"].as_str().unwrap())
        .collect();
    assert!(
        messages
            .iter()
            .all(|m| !m.contains('⟦') && !m.contains("{$")),
        "{messages:#?}"
    );
    // IX Annual Meeting: 21 announced, 20 named, Uruguay twice, the host not among them.
    assert!(
        messages
            .iter()
            .any(|m| m.contains("21") && m.contains("20")),
        "{messages:#?}"
    );
    assert!(
        messages.iter().any(|m| m.contains("Uruguay")),
        "{messages:#?}"
    );
    assert!(
        messages.iter().any(|m| m.contains("Mexico")),
        "{messages:#?}"
    );
    for gone in ["CU", "EE", "KR"] {
        assert_eq!(
            refused(&session, "get_member", json!({"id": gone})).code,
            "not-found"
        );
    }
}

#[test]
fn the_report_is_made_in_three_languages_on_both_papers_and_twice_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    for paper in ["a4", "letter"] {
        let out = folder.path().join(paper);
        let options = json!({"year": 2025, "language": "all", "paper": paper, "date": "2026-01-29", "annex": ["findings", "sources"]});
        let made = done(
            &session,
            "make_report",
            json!({"options": options, "path": out}),
        );
        let files = made["files"].as_array().unwrap();
        let names: Vec<_> = std::fs::read_dir(&out)
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect();
        let expected: BTreeSet<String> = ["es", "en", "pt"]
            .map(|l| format!("annual-report-2025-{l}.pdf"))
            .into();
        assert_eq!(names.into_iter().collect::<BTreeSet<_>>(), expected);
        assert!(
            files.iter().all(|f| f["pages"].as_u64().unwrap() > 20),
            "{files:?}"
        );
        let first = std::fs::read(out.join("annual-report-2025-pt.pdf")).unwrap();
        assert!(first.starts_with(b"%PDF-1.7"));
        let again = folder.path().join(format!("again-{paper}.pdf"));
        let options = json!({"year": 2025, "language": "pt", "paper": paper, "date": "2026-01-29", "annex": ["findings", "sources"]});
        done(
            &session,
            "make_report",
            json!({"options": options, "path": again}),
        );
        assert_eq!(
            std::fs::read(again).unwrap(),
            first,
            "{paper}: the same data, options and date give the same bytes"
        );
    }
}

#[test]
fn a_preview_shows_pages_whose_figures_open_their_records() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    let preview = done(
        &session,
        "preview_report",
        json!({"year": 2025, "language": "es"}),
    );
    let number = preview["preview"].as_u64().unwrap();
    let page = session.resource(&format!("page/{number}/1.svg")).unwrap();
    assert!(page.bytes.starts_with(b"<svg"));
    assert!(
        session
            .resource(&format!("page/{number}/9999.svg"))
            .is_none()
    );
    let marks = preview["marks"].as_array().unwrap();
    assert!(!marks.is_empty());
    for record in marks
        .iter()
        .flat_map(|m| m["records"].as_array().unwrap())
        .take(20)
    {
        let name = format!("get_{}", record["kind"].as_str().unwrap());
        assert_eq!(
            done(&session, &name, json!({"id": record["id"]}))["id"],
            record["id"]
        );
    }
    let refusal = refused(
        &session,
        "preview_report",
        json!({"year": 2025, "paper": "papyrus", "date": "2026-02-30"}),
    );
    let fields: BTreeSet<_> = refusal.problems.iter().map(|p| p.field.as_str()).collect();
    assert_eq!(fields, BTreeSet::from(["date", "paper"]));

    done(&session, "close_previews", json!({}));
    assert!(
        session.resource(&format!("page/{number}/1.svg")).is_none(),
        "what nobody looks at is let go"
    );
}

#[test]
fn every_figure_is_counted_from_records_or_stated_by_a_source() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "gealc");
    let figures = done(&session, "figures", json!({"year": 2015}));
    let figures = figures.as_array().unwrap();
    assert!(!figures.is_empty());
    let keys: BTreeSet<_> = figures.iter().map(|f| f["key"].as_str().unwrap()).collect();
    assert_eq!(keys.len(), figures.len());
    for figure in figures {
        match figure["kind"].as_str().unwrap() {
            "counted" => assert!(
                figure["value"] == "0" || !figure["records"].as_array().unwrap().is_empty(),
                "{figure}"
            ),
            kind => {
                assert_eq!(kind, "stated");
                assert!(
                    !figure["source"].is_null()
                        || !figure["records"].as_array().unwrap().is_empty(),
                    "{figure}"
                );
            }
        }
    }
}
