//! A letter: addressee in the window of the envelope, number and date in the head, text, signature.

use plenaria_core::annual::data::LetterSheet;
use plenaria_i18n::country_name;
use serde_json::{Value, json};

use super::Made;
use crate::desk::Desk;

/// What a letter says around its text, for PDF and DOCX alike.
pub(crate) struct Lines {
    /// The addressee, a line each; the first is the person or the institution.
    pub(crate) to: Vec<Value>,
    /// "San José, 5 October 2026", or the date alone.
    pub(crate) dateline: Option<String>,
    /// Who signs.
    pub(crate) signer: Option<String>,
    /// As what.
    pub(crate) signer_post: Option<Value>,
}

pub(crate) fn lines(desk: &Desk<'_>, letter: &LetterSheet) -> Lines {
    let to = &letter.to;
    let mut lines = Vec::new();
    if let Some(name) = &to.name {
        let treatment = to.treatment.as_ref().filter(|text| !text.is_empty());
        let treatment = treatment.map(|text| format!("{} ", desk.plain(text)));
        lines.push(Value::String(format!(
            "{}{name}",
            treatment.unwrap_or_default()
        )));
    } else if to.institution.is_some() {
        lines.push(Value::String(desk.word("office-letter-to-head")));
    }
    let texts = [to.post.as_ref(), to.institution.as_ref()];
    lines.extend(
        texts
            .into_iter()
            .flatten()
            .filter(|text| !text.is_empty())
            .map(|text| desk.said(text)),
    );
    if let Some(party) = &to.party {
        let party = desk.party(party);
        if !lines.contains(&party) {
            lines.push(party);
        }
    }
    let place = letter
        .from_country
        .as_deref()
        .and_then(|code| country_name(code, desk.lang()));
    let date = letter.date.as_ref().map(|date| desk.long(date));
    let dateline: Vec<_> = place.map(str::to_owned).into_iter().chain(date).collect();
    let secretariat = desk.data().network.secretariat.as_ref();
    let post = letter.signer_post.as_ref().or(secretariat);
    Lines {
        to: lines,
        dateline: (!dateline.is_empty()).then(|| dateline.join(", ")),
        signer: letter.signer.clone(),
        signer_post: post.map(|post| desk.said(post)),
    }
}

pub(super) fn make(desk: &Desk<'_>, letter: &LetterSheet) -> Made {
    let around = lines(desk, letter);
    let (title, plain) = desk.both(&letter.subject);
    let right = letter.number.iter().cloned().chain(around.dateline);
    Made {
        template: "/templates/office/letter.typ",
        title,
        plain,
        sub: None,
        right: right.collect(),
        data: json!({
            "to": around.to,
            "text": letter.text.as_ref().map(|text| desk.narrative(text)),
            "signer": around.signer,
            "post": around.signer_post,
            "m": desk.mark(std::slice::from_ref(&letter.record)),
        }),
    }
}
