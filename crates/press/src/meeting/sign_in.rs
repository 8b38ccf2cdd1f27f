//! Sheets to sign: one for each session, or for each half-day where there are none.

use chrono::{Days, NaiveDate};
use plenaria_core::annual::data::{Meeting, MeetingSession};
use plenaria_i18n::{args, date_with_weekday};
use serde_json::{Value, json};

use super::agenda::capital;
use super::{by_party, expected, post, titled};
use crate::desk::Desk;
use crate::paperwork::Made;

/// An event that lasts longer gets sheets for its first days only.
const MOST_DAYS: u64 = 15;

pub(super) fn make(desk: &Desk<'_>, meeting: &Meeting) -> Made {
    let rows: Vec<_> = by_party(desk, expected(meeting))
        .into_iter()
        .map(|one| {
            json!({
                "who": desk.party_maybe(one.party.as_ref()),
                "name": one.name,
                "post": post(desk, one),
            })
        })
        .collect();
    let sheets: Vec<Value> = if meeting.sessions.is_empty() {
        half_days(desk, meeting)
    } else {
        let sessions = meeting.sessions.iter();
        sessions.map(|session| of_session(desk, session)).collect()
    };
    let quorum = meeting.quorum.zip(meeting.entitled);
    let quorum = quorum.map(|(quorum, entitled)| {
        desk.words(
            "papers-signin-quorum",
            &args! { "quorum" => quorum, "entitled" => entitled },
        )
    });
    let data = json!({
        "event": desk.said(&meeting.title),
        "sheets": sheets,
        "rows": rows,
        "quorum": quorum,
        "m": desk.mark(std::slice::from_ref(&meeting.record)),
    });
    titled(
        desk,
        meeting,
        "/templates/meeting/sign_in.typ",
        "papers-signin-title",
        data,
    )
}

fn of_session(desk: &Desk<'_>, session: &MeetingSession) -> Value {
    let day = session.date.as_ref();
    let day = day.map(|date| capital(&date_with_weekday(desk.lang(), date)));
    let hours = match (&session.begin, &session.end) {
        (Some(begin), Some(end)) => Some(format!("{begin}–{end}")),
        (one, other) => one.clone().or_else(|| other.clone()),
    };
    let room = session.room.as_ref().map(|room| desk.plain(room));
    let about: Vec<_> = [day, hours, room].into_iter().flatten().collect();
    json!({
        "name": desk.said(&session.name),
        "about": about.join(" · "),
        "m": desk.mark(std::slice::from_ref(&session.record)),
    })
}

fn half_days(desk: &Desk<'_>, meeting: &Meeting) -> Vec<Value> {
    let day = |when: &Option<String>| when.as_ref()?.parse::<NaiveDate>().ok();
    let first = day(&meeting.begin).or_else(|| day(&meeting.end));
    let Some(first) = first else {
        let dates = super::dates(desk, meeting);
        return vec![json!({"name": desk.said(&meeting.title), "about": dates, "m": null})];
    };
    let last = day(&meeting.end).unwrap_or(first);
    let mut sheets = Vec::new();
    for after in 0..MOST_DAYS {
        let Some(date) = first.checked_add_days(Days::new(after)) else {
            break;
        };
        if date > last {
            break;
        }
        let words = capital(&date_with_weekday(desk.lang(), &date.to_string()));
        for key in ["papers-signin-morning", "papers-signin-afternoon"] {
            let name = desk.words(key, &args! { "day" => words.as_str() });
            sheets.push(json!({"name": name, "about": null, "m": null}));
        }
    }
    sheets
}
