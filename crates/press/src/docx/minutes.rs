//! Minutes as DOCX: what stands on paper, in headings, paragraphs and plain tables that a secretary edits.

use plenaria_core::annual::data::MeetingSheet;
use serde_json::Value;

use super::{blocks, paragraph, run, said};
use crate::desk::Desk;
use crate::meeting;

/// Title and body.
pub(super) fn body(desk: &Desk<'_>, sheet: &MeetingSheet) -> (String, String) {
    let made = meeting::make(desk, sheet);
    let d = &made.data;
    let mut out = paragraph("Head", &run(&desk.plain(&desk.data().network.name), ""));
    for line in made.right.iter().chain(&made.sub) {
        out += &paragraph("Reference", &run(line, ""));
    }
    out += &paragraph("Heading1", &run(&made.plain, ""));
    out += &paragraph(
        "Normal",
        &run(d["status"].as_str().unwrap_or_default(), "<w:i/>"),
    );
    let facts = list(&d["facts"]).map(|fact| {
        let what = run(fact["what"].as_str().unwrap_or_default(), "<w:b/>");
        vec![what, said(&fact["is"], "")]
    });
    out += &table(&facts.collect::<Vec<_>>());
    out += &narrative(&d["opening"]);
    if let (true, Some(opened)) = (d["opening"].is_null(), d["opened"].as_str()) {
        out += &paragraph("Normal", &run(opened, ""));
    }
    out += &attendance(desk, &d["attendance"]);
    for item in list(&d["items"]) {
        let style = if item["depth"] == 0 {
            "Heading2"
        } else {
            "Heading3"
        };
        let number = item["n"]
            .as_str()
            .map(|number| run(&format!("{number}. "), ""));
        let title = said(&item["title"], "");
        out += &paragraph(style, &(number.unwrap_or_default() + &title));
        if let Some(postponed) = item["postponed"].as_str() {
            out += &paragraph("Normal", &run(postponed, "<w:b/>"));
        }
        out += &narrative(&item["note"]);
        for vote in list(&item["votes"]) {
            let result = vote["result"]
                .as_str()
                .map(|result| run(&format!(": {result}"), ""));
            out += &paragraph(
                "Normal",
                &(said(&vote["title"], "<w:b/>") + &result.unwrap_or_default()),
            );
            out += &words(&vote["vote"]);
        }
        for one in list(&item["decisions"]) {
            out += &decision(desk, one);
        }
    }
    out += &part(
        desk,
        "papers-minutes-other",
        list(&d["rest"]).map(|one| decision(desk, one)),
    );
    let loose: Vec<_> = list(&d["loose"]).map(promise).collect();
    let loose = (!loose.is_empty()).then(|| promises(desk, loose));
    out += &part(desk, "papers-minutes-commitments", loose.into_iter());
    out += &narrative(&d["discussion"]);
    let closing = match (narrative(&d["closing"]), d["closed"].as_str()) {
        (closing, Some(closed)) if closing.is_empty() => paragraph("Normal", &run(closed, "")),
        (closing, _) => closing,
    };
    let closing = (!closing.is_empty()).then_some(closing);
    out += &part(desk, "papers-minutes-closing", closing.into_iter());
    if d["signatures"] == true {
        let chair = if d["chair"].is_null() {
            String::new()
        } else {
            said(&d["chair"], "")
        };
        out += &paragraph("Signature", &chair);
        out += &paragraph(
            "SignaturePost",
            &run(&desk.texts().text("papers-seating-chair"), ""),
        );
        out += &paragraph(
            "Signature",
            &run(d["signer"].as_str().unwrap_or_default(), ""),
        );
        let post = if d["post"].is_null() {
            run(&desk.texts().text("papers-seating-secretariat"), "")
        } else {
            said(&d["post"], "")
        };
        out += &paragraph("SignaturePost", &post);
    }
    if desk.data().demo {
        out += &paragraph(
            "SignaturePost",
            &run(&desk.texts().text("report-demo-line"), ""),
        );
    }
    (made.plain, out)
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn narrative(value: &Value) -> String {
    if value.is_null() {
        String::new()
    } else {
        blocks(&value["c"], None)
    }
}

fn part(desk: &Desk<'_>, key: &str, parts: impl Iterator<Item = String>) -> String {
    let parts: String = parts.collect();
    if parts.is_empty() {
        return parts;
    }
    paragraph("Heading2", &run(&desk.texts().text(key), "")) + &parts
}

fn attendance(desk: &Desk<'_>, attendance: &Value) -> String {
    if attendance.is_null() {
        return String::new();
    }
    let mut out = paragraph(
        "Heading2",
        &run(&desk.texts().text("papers-minutes-present"), ""),
    );
    out += &narrative(&attendance["words"]);
    match attendance["present"].as_str() {
        Some(present) => {
            let sentence = attendance["sentence"].as_str().unwrap_or_default();
            let words = format!("{present} {sentence}");
            out += &paragraph("Normal", &run(words.trim_end(), ""));
        }
        None if attendance["words"].is_null() => {
            out += &paragraph(
                "Normal",
                &run(&desk.texts().text("papers-minutes-unrecorded"), "<w:i/>"),
            );
        }
        None => {}
    }
    for (key, names) in [
        ("papers-minutes-excused", &attendance["excused"]),
        ("papers-minutes-absent", &attendance["absent"]),
    ] {
        if let Some(names) = names.as_str() {
            out += &paragraph("Heading3", &run(&desk.texts().text(key), ""));
            out += &paragraph("Normal", &run(names, ""));
        }
    }
    out += &quorums(desk, &attendance["quorums"]);
    let sessions = &attendance["sessions"];
    if !sessions.is_null() {
        out += &paragraph(
            "Heading3",
            &run(&desk.texts().text("papers-minutes-attendance"), ""),
        );
        let mut head = vec![run(&desk.texts().text("papers-country"), "<w:b/>")];
        head.extend(list(&sessions["heads"]).map(|head| said(head, "<w:b/>")));
        let rows = list(&sessions["rows"]).map(|row| {
            let name = run(row["name"].as_str().unwrap_or_default(), "");
            let cells = list(&row["cells"]);
            let cells = cells.map(|cell| {
                let word = cell["word"].as_str().unwrap_or_default();
                match cell["stays"].as_str() {
                    Some(stays) => run(&format!("{word} ({stays})"), ""),
                    None => run(word, ""),
                }
            });
            std::iter::once(name).chain(cells).collect()
        });
        out += &table(&std::iter::once(head).chain(rows).collect::<Vec<_>>());
    }
    out
}

fn quorums(desk: &Desk<'_>, quorums: &Value) -> String {
    let rows: Vec<_> = list(quorums)
        .map(|one| {
            let cell = |name: &str| match &one[name] {
                Value::Null => run("—", ""),
                value => said(value, ""),
            };
            ["session", "day", "present", "required", "word"]
                .map(cell)
                .to_vec()
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let head = ["session", "day", "voting", "required", "result"].map(|key| {
        let key = format!("papers-minutes-{key}");
        run(&desk.texts().text(&key), "<w:b/>")
    });
    let heading = run(&desk.texts().text("papers-minutes-quorums"), "");
    let all = std::iter::once(head.to_vec())
        .chain(rows)
        .collect::<Vec<_>>();
    paragraph("Heading3", &heading) + &table(&all)
}

fn decision(desk: &Desk<'_>, one: &Value) -> String {
    let kind = one["kind"].as_str().unwrap_or_default();
    let name: Vec<_> = [kind, one["n"].as_str().unwrap_or_default()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let mut out = paragraph(
        "Normal",
        &(run(&format!("{}. ", name.join(" ")), "<w:b/>") + &said(&one["title"], "<w:b/>")),
    );
    out += &narrative(&one["text"]);
    out += &words(&one["vote"]);
    let commits: Vec<_> = list(&one["commits"]).map(promise).collect();
    if !commits.is_empty() {
        out += &promises(desk, commits);
    }
    out
}

fn words(vote: &Value) -> String {
    match vote["words"].as_str().filter(|words| !words.is_empty()) {
        Some(words) => paragraph("Normal", &run(words, "<w:i/>")),
        None => String::new(),
    }
}

fn promise(one: &Value) -> Vec<String> {
    let cell = |value: &Value| {
        if value.is_null() {
            run("—", "")
        } else {
            said(value, "")
        }
    };
    vec![cell(&one["who"]), cell(&one["what"]), cell(&one["due"])]
}

fn promises(desk: &Desk<'_>, rows: Vec<Vec<String>>) -> String {
    let head = [
        "papers-minutes-who",
        "papers-minutes-commitment",
        "papers-minutes-due",
    ];
    let head = head
        .map(|key| run(&desk.texts().text(key), "<w:b/>"))
        .to_vec();
    table(&std::iter::once(head).chain(rows).collect::<Vec<_>>())
}

/// A table of cells that hold runs, with lines between its rows.
fn table(rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let border = |side: &str| format!(r#"<w:{side} w:val="single" w:sz="4" w:color="BFC5C4"/>"#);
    let borders: String = ["top", "bottom", "insideH"].map(border).concat();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(1);
    let grid = "<w:gridCol/>".repeat(columns);
    let rows: String = rows
        .iter()
        .map(|cells| {
            let cells: String = cells
                .iter()
                .map(|runs| {
                    format!(
                        r#"<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>{}</w:tc>"#,
                        paragraph("Addressee", runs)
                    )
                })
                .collect();
            format!("<w:tr>{cells}</w:tr>")
        })
        .collect();
    // Word asks for a paragraph between a table and what follows.
    format!(
        r#"<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>{}"#,
        paragraph("Normal", "")
    )
}
