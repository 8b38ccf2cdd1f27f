//! Who was in the room.

use super::{Participant, Session};
use crate::checks;
use crate::record::*;

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
    /// Since when, in the event's zone.
    arrival: Option<Time>,
    /// Until when, in the event's zone.
    departure: Option<Time>,
}

impl Rules for Attendance {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::times(
            self.arrival.as_ref(),
            self.departure.as_ref(),
            "departure",
            problems,
        );
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
}
