//! What a folder says of itself: a manifest for programs, and a page for people that needs no network.

use super::{Inside, Whole};
use plenaria_i18n::{Lang, Texts, args};
use serde_json::json;

pub(super) fn manifest(whole: &Whole, files: &[Inside]) -> Inside {
    let meeting = whole.meeting();
    let listed: Vec<_> = files.iter().map(Inside::listed).collect();
    let value = json!({
        "made_by": "Plenaria",
        "format": 1,
        "date": whole.date.to_string(),
        "event": {
            "id": meeting.record.id,
            "key": meeting.record.key,
            "title": meeting.title.values,
        },
        "files": listed,
    });
    let mut bytes = serde_json::to_vec_pretty(&value).unwrap_or_default();
    bytes.push(b'\n');
    Inside {
        path: "manifest.json".to_owned(),
        kind: "manifest",
        language: None,
        recipient: None,
        pages: None,
        bytes,
    }
}

const STYLE: &str = "body{font:15px/1.5 'Source Sans 3',system-ui,sans-serif;color:#1b1f20;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1.5rem}h1{font-weight:300;color:#0c3a46;font-size:2rem;margin:.2rem 0}h2{font-size:1rem;margin:1.6rem 0 .3rem;color:#0c3a46}table{border-collapse:collapse;width:100%;border-top:2px solid #1b1f20;border-bottom:2px solid #1b1f20}th{font-size:.8rem;text-align:left;color:#474d50;border-bottom:1px solid #1b1f20;padding:.3rem .5rem}td{border-top:1px solid #dde1e0;padding:.35rem .5rem}th:nth-child(n+2),td:nth-child(n+2){width:7rem}a{color:#2f6470}nav{display:flex;gap:1rem}section{display:none}section:target,section.first{display:block}body:has(section:target:not(.first)) section.first{display:none}.demo{color:#9a4a1c;font-weight:600}@media(prefers-color-scheme:dark){body{background:#14191a;color:#e8efef}h1,h2{color:#a9c3c7}a{color:#a9c3c7}th{color:#bfc5c4;border-color:#bfc5c4}td{border-color:#333b3d}table{border-color:#bfc5c4}.demo{color:#e9a76c}}@media print{section{display:block!important}nav{display:none}}";

/// The page in three languages; the network's own is shown first, the others by a link within the page.
pub(super) fn index(whole: &Whole, files: &[Inside]) -> Inside {
    let languages = Lang::all();
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>{}</title><style>{STYLE}</style></head><body><nav>",
        whole.main.tag(),
        escaped(title(whole, whole.main)),
    );
    for lang in languages {
        html += &format!(
            "<a href=\"#{0}\" lang=\"{0}\" hreflang=\"{0}\">{1}</a>",
            lang.tag(),
            escaped(lang.own_name())
        );
    }
    html += "</nav>\n";
    for lang in languages {
        let first = if lang == whole.main {
            " class=\"first\""
        } else {
            ""
        };
        html += &format!("<section id=\"{0}\" lang=\"{0}\"{first}>", lang.tag());
        html += &section(whole, files, lang);
        html += "</section>\n";
    }
    html += "</body></html>\n";
    Inside {
        path: "index.html".to_owned(),
        kind: "index",
        language: None,
        recipient: None,
        pages: None,
        bytes: html.into_bytes(),
    }
}

fn title(whole: &Whole, lang: Lang) -> &str {
    plenaria_press::in_language(&whole.meeting().title, lang)
}

fn section(whole: &Whole, files: &[Inside], lang: Lang) -> String {
    let texts = Texts::new(lang);
    let mut html = format!(
        "<h1>{}</h1><p>{}: {}</p>",
        escaped(title(whole, lang)),
        escaped(&texts.text("papers-folder-title")),
        escaped(&texts.get("papers-folder-lead", &args! { "count" => files.len() })),
    );
    if whole.paperwork.annual.demo {
        html += &format!(
            "<p class=\"demo\">{}</p>",
            escaped(&texts.text("report-demo-line"))
        );
    }
    let mut kinds: Vec<&'static str> = Vec::new();
    for file in files {
        if !kinds.contains(&file.kind) {
            kinds.push(file.kind);
        }
    }
    for kind in kinds {
        html += &format!(
            "<h2>{}</h2><table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>",
            escaped(&texts.text(words(kind))),
            escaped(&texts.text("papers-folder-file")),
            escaped(&texts.text("papers-folder-for")),
            escaped(&texts.text("papers-folder-pages")),
        );
        for file in files.iter().filter(|file| file.kind == kind) {
            let name = file.path.rsplit('/').next().unwrap_or(&file.path);
            let pages = file
                .pages
                .map(|pages| pages.to_string())
                .unwrap_or_default();
            html += &format!(
                "<tr><td><a href=\"{}\">{}</a></td><td>{}</td><td>{pages}</td></tr>",
                escaped(&file.path),
                escaped(name),
                escaped(file.recipient.as_deref().unwrap_or_default()),
            );
        }
        html += "</tbody></table>";
    }
    html
}

/// The heading of the files of a kind.
fn words(kind: &str) -> &'static str {
    match kind {
        "convocation" => "papers-dossier-convocation",
        "message" => "papers-folder-message",
        "calendar" => "papers-folder-calendar",
        "agenda" => "papers-agenda-title",
        "agenda_annotated" => "papers-agenda-annotated-title",
        "participants" => "papers-participants-title",
        "sign_in" => "papers-signin-title",
        "tents" => "papers-tents-title",
        "badges" => "papers-badges-title",
        "seating" => "papers-seating-title",
        "credentials" => "papers-credentials-title",
        "certificates" => "papers-certificates-title",
        "ballots" => "papers-folder-ballots",
        "minutes" => "papers-folder-minutes",
        "funding" => "papers-funding-title",
        "rooming" => "papers-rooming-title",
        "travels" => "papers-travels-title",
        "receipts" => "papers-receipts-title",
        "visa" => "papers-visas-title",
        _ => "papers-folder-documents",
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
