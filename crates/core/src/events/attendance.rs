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
