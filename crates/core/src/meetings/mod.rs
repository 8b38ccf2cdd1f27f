//! Meetings prepared, held and closed: agenda, quorum, who is in the room, votes, minutes, what follows.

mod advance;
mod agenda;
mod apart;
mod before;
mod checklist;
mod clone;
mod commitments;
mod compose;
mod find;
mod invite;
mod minutes;
mod numbering;
mod participation;
mod quorum;
mod room;
mod voting;

#[cfg(test)]
mod tests;

pub use advance::{Advance, advance_minutes};
pub use agenda::{Agenda, AgendaItem, AgendaSession, agenda};
pub(crate) use agenda::{at_once, same_room};
pub use apart::apart;
pub use before::Previous;
pub use checklist::{DatedStep, StepState, TemplateStep, checklist, start_checklist, template};
pub use clone::{CLONE_PARTS, Cloning, clone_event};
pub use commitments::{CommitmentsBy, GroupKey, OpenCommitment, grouped, open_commitments};
pub use compose::{Attender, Composed, Outcome, compose};
pub(crate) use compose::{compose_in, was_there};
pub use find::find_participants;
pub use invite::{Invited, invite};
pub use minutes::{MINUTES_PARTS, Minutes, MinutesState};
pub use numbering::{next_number, number_decisions};
pub use participation::{
    BareNumber, Count as ParticipationCount, Participation, ParticipationBy, Sessions,
    participation,
};
pub use quorum::{Here, QuorumNow, Voter, quorum};
pub use room::{Marked, Noted, WalkIn, Whom, add_walk_in, check_in, check_out, mark_attendance};
pub use voting::{Answered, Called, Numbers, Opening, open_vote, record_vote, roll};
