//! Meetings prepared, held and closed: agenda, quorum, who is in the room, votes, minutes, what follows.

mod minutes;

pub use minutes::{MINUTES_PARTS, Minutes, MinutesState};
