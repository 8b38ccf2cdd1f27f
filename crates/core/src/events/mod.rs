//! Events: their series and editions, parts and agenda, who takes part and who was in the room.

mod attendance;
mod event;
mod item;
mod organizer;
mod participant;
mod segment;
mod series;
mod session;
mod speaker;
mod step;
mod travel;

pub(crate) use attendance::stays;
pub use attendance::{Attendance, AttendanceState, Stay};
pub use event::{Event, EventKind, EventMode, EventStatus};
pub use item::{Item, ItemKind, ItemState};
pub use organizer::{Organizer, OrganizerRole};
pub use participant::{Invitation, Participant, ParticipantRole, Presence};
pub use segment::{Segment, SegmentKind};
pub use series::{Edition, Series};
pub use session::Session;
pub use speaker::{Speaker, SpeakerRole};
pub use step::Step;
pub use travel::{TicketState, Travel, VisaState};
