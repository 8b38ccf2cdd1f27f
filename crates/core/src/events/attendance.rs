//! Who was in the room.

use super::{Participant, Session};
use crate::checks;
use crate::record::*;
use serde_json::json;

choices! {
    /// Whether a participant was in a session.
    AttendanceState "attendance_state" { Present = "present", Excused = "excused", Absent = "absent" }
}

record! {
    /// A participant in a session.
    Attendance, table "attendance", many "attendances", name "ref:participant";
    /// The session.
    session: Part<Session>,
    /// Who.
    participant: Part<Participant>,
    /// Whether in the room.
    state: AttendanceState = AttendanceState::Present,
    /// Since when, in the event's zone; of one who came back, since the last time.
    arrival: Option<Time>,
    /// Until when, in the event's zone.
    departure: Option<Time>,
    /// Stays before this one, oldest first: "09:05-10:30", or "-10:30" where nobody noted the arrival.
    earlier: Vec<Line>,
}

/// An unbroken time in the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    /// Since when; none where nobody noted it.
    pub from: Option<String>,
    /// Until when; none for one who did not leave.
    pub until: Option<String>,
}

impl Stay {
    /// As it is kept: "09:05-10:30".
    pub(crate) fn kept(&self) -> String {
        let time = |time: &Option<String>| time.clone().unwrap_or_default();
        format!("{}-{}", time(&self.from), time(&self.until))
    }

    fn read(kept: &str) -> Option<Stay> {
        let (from, until) = kept.split_once('-')?;
        let said = |time: &str| (!time.is_empty()).then(|| time.to_owned());
        Some(Stay {
            from: said(from),
            until: said(until),
        })
    }
}

impl Attendance {
    /// Every stay in the room, oldest first; none of one who was excused or absent.
    pub fn stays(&self) -> Vec<Stay> {
        if self.state != AttendanceState::Present {
            return Vec::new();
        }
        let time = |time: &Option<Time>| time.as_ref().map(|time| time.0.clone());
        let last = Stay {
            from: time(&self.arrival),
            until: time(&self.departure),
        };
        let earlier = self.earlier.iter().map(|stay| stay.0.as_str());
        stays(earlier, last)
    }
}

/// The stays as they are kept, with the last.
pub(crate) fn stays<'a>(earlier: impl Iterator<Item = &'a str>, last: Stay) -> Vec<Stay> {
    earlier.filter_map(Stay::read).chain([last]).collect()
}

impl Rules for Attendance {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::times(
            self.arrival.as_ref(),
            self.departure.as_ref(),
            "departure",
            problems,
        );
        self.check_earlier(problems);
        if let (Some(session), Some(participant)) = (
            reader.get::<Session>(self.session.id())?,
            reader.get::<Participant>(self.participant.id())?,
        ) && session.event != participant.event
        {
            problems.add("participant", "of-another");
        }
        let mut others = checks::others(
            id,
            reader.children::<Attendance>("session", self.session.id())?,
        );
        if others.any(|other| other.participant == self.participant) {
            problems.add("participant", "already-there");
        }
        Ok(())
    }
}

impl Attendance {
    /// Each stay ends before the next begins, and only who is present has any.
    fn check_earlier(&self, problems: &mut Problems) {
        if self.state != AttendanceState::Present && !self.earlier.is_empty() {
            problems.add("earlier", "stays-of-absent");
        }
        let mut before: Option<Time> = None;
        for (n, stay) in self.earlier.iter().enumerate() {
            let field = format!("earlier.{n}");
            let Some(Stay { from, until }) = Stay::read(&stay.0) else {
                let value = [("value", stay.0.chars().take(40).collect())];
                problems.add_with(&field, "bad-stay", &value);
                continue;
            };
            let from = from.and_then(|from| Time::parse(&field, &json!(from), problems));
            let until = Time::parse(&field, &json!(until.unwrap_or_default()), problems);
            checks::times(before.as_ref(), from.as_ref(), &field, problems);
            let begin = from.as_ref().or(before.as_ref());
            checks::times(begin, until.as_ref(), &field, problems);
            before = until.or(from).or(before);
        }
        checks::times(before.as_ref(), self.arrival.as_ref(), "arrival", problems);
        if self.arrival.is_none() {
            checks::times(
                before.as_ref(),
                self.departure.as_ref(),
                "departure",
                problems,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn a_participant_is_once_in_a_session_of_the_same_event() {
        let mut net = network();
        for event in ["a", "b"] {
            added(&mut net, Kind::Event, event, json!({"name": event}));
            added(
                &mut net,
                Kind::Participant,
                event,
                json!({"event": event, "country": "BR"}),
            );
        }
        added(
            &mut net,
            Kind::Session,
            "s",
            json!({"event": "a", "name": "Sesión"}),
        );
        added(
            &mut net,
            Kind::Attendance,
            "",
            json!({"session": "s", "participant": "a"}),
        );
        let again =
            json!({"session": "s", "participant": "a", "arrival": "10:00", "departure": "09:00"});
        assert_eq!(
            refused(try_add(&mut net, Kind::Attendance, "", again)),
            ["departure: end-before-begin", "participant: already-there"]
        );
        let foreign = try_add(
            &mut net,
            Kind::Attendance,
            "",
            json!({"session": "s", "participant": "b"}),
        );
        assert_eq!(refused(foreign), ["participant: of-another"]);
    }

    #[test]
    fn stays_follow_each_other_and_only_who_is_present_has_any() {
        let mut net = network();
        added(&mut net, Kind::Event, "a", json!({"name": "a"}));
        let of = json!({"event": "a", "country": "BR"});
        added(&mut net, Kind::Participant, "p", of);
        let session = json!({"event": "a", "name": "Sesión"});
        added(&mut net, Kind::Session, "s", session);
        let mut noted = |fields: serde_json::Value| {
            let mut all = json!({"session": "s", "participant": "p"});
            for (name, value) in fields.as_object().unwrap() {
                all[name] = value.clone();
            }
            refused(try_add(&mut net, Kind::Attendance, "", all))
        };
        for (fields, problems) in [
            (
                json!({"earlier": ["09:00-10:00", "9:50-11:00", "soon"]}),
                vec!["earlier.1: bad-time", "earlier.2: bad-stay"],
            ),
            (
                json!({"earlier": ["09:00-10:00", "09:50-11:00"], "arrival": "10:59"}),
                vec!["earlier.1: end-before-begin", "arrival: end-before-begin"],
            ),
            (
                json!({"earlier": ["-10:00"], "departure": "09:00"}),
                vec!["departure: end-before-begin"],
            ),
            (
                json!({"earlier": ["-10:00"], "state": "absent"}),
                vec!["earlier: stays-of-absent"],
            ),
        ] {
            assert_eq!(noted(fields), problems);
        }
    }
}
