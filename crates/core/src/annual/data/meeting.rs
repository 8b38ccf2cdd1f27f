//! One event as its papers need it: agenda, people, seats, credentials, what was decided.

use serde::{Deserialize, Serialize};

use super::{
    Addressee, Commitment, Decision, Edition, EventKind, EventMode, EventStatus, Funding, Office,
    Party, Presence, RecordRef, Text, TravelLine, Until, When,
};

/// Which paper of a meeting.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub enum MeetingPaper {
    /// The agenda; annotated ones say what each item asks for.
    Agenda {
        /// With the notes and documents of each item.
        annotated: bool,
    },
    /// Who takes part, by country and institution.
    Participants,
    /// A sheet to sign for each session, or for each half-day where there are none.
    SignIn,
    /// Name tents.
    Tents,
    /// Badges, in a format and on a sheet of a name that the press knows.
    Badges {
        /// "90x55", "avery-5395", "custom:90x55:15:11:0:0"; the first when none is named.
        format: Option<String>,
    },
    /// Who sits where, by the body's precedence.
    Seating,
    /// Who speaks and votes for whom, and the quorum.
    Credentials,
    /// A certificate for each person who was there.
    Certificates,
    /// The minutes.
    Minutes,
    /// Whose travel each donor pays, and what of it.
    Funding,
    /// Who sleeps where, from when to when.
    Rooming,
    /// Who comes and leaves, by day and hour.
    Travels,
    /// A receipt to sign for each per diem.
    Receipts,
    /// A letter to the consular authorities for each who needs a visa, or for those chosen.
    Visas {
        /// Ids of participants; when empty, those whose travel says that the letter is needed.
        participants: Vec<String>,
    },
}

/// A paper of a meeting.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct MeetingSheet {
    /// Which.
    pub paper: MeetingPaper,
    /// The event.
    pub meeting: Meeting,
}

/// An event with all that its papers say.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Meeting {
    /// The record.
    pub record: RecordRef,
    /// Its title.
    pub title: Text,
    /// What it is.
    pub kind: EventKind,
    /// Where people take part from.
    pub mode: Option<EventMode>,
    /// How far it has come.
    pub status: EventStatus,
    /// Editions with their series.
    pub editions: Vec<Edition>,
    /// The body that meets.
    pub body: Option<Text>,
    /// First day.
    pub begin: Option<When>,
    /// Last day.
    pub end: Option<When>,
    /// The dates as a source writes them.
    pub dates_stated: Option<String>,
    /// City.
    pub place: Option<Text>,
    /// Building.
    pub venue: Option<Text>,
    /// ISO 3166-1 alpha-2 code of its country.
    pub country: Option<String>,
    /// IANA name of the zone of its times.
    pub zone: Option<String>,
    /// BCP 47 tags of its working languages.
    pub languages: Vec<String>,
    /// What it is for: a narrative.
    pub objective: Option<Text>,
    /// What it was: a narrative.
    pub summary: Option<Text>,
    /// Who makes it, with what each does: "host".
    pub organizers: Vec<(Party, String)>,
    /// Its sessions in order.
    pub sessions: Vec<MeetingSession>,
    /// Its agenda in order, items under their parents.
    pub items: Vec<AgendaItem>,
    /// Documents of the event itself.
    pub documents: Vec<DocumentLine>,
    /// Everyone listed.
    pub participants: Vec<MeetingParticipant>,
    /// Those who may sit at the table, in the order of the body's precedence.
    pub places: Vec<Place>,
    /// The precedence of the body: "alphabetical"; alphabetical too when the rules say nothing.
    pub precedence: String,
    /// How many may vote.
    pub entitled: Option<u32>,
    /// How many must be present.
    pub quorum: Option<u32>,
    /// Who presides: the chair of the body on the day.
    pub chair: Option<Party>,
    /// Decisions, each with the id of its item.
    pub decisions: Vec<(Decision, Option<String>)>,
    /// Votes that no decision names, each with the id of its item and its title.
    pub votes: Vec<(super::VoteLine, Option<String>, Text, Option<String>)>,
    /// Commitments, each with the id of its decision.
    pub commitments: Vec<(Commitment, Option<String>)>,
    /// The meeting before it, of the same body or series, with its minutes.
    pub previous: Option<PreviousMeeting>,
    /// The quorum of each session that a rule gives one and in which attendance was taken.
    pub quorums: Vec<SessionQuorum>,
    /// How many members were represented.
    pub members_there: usize,
    /// How many persons were there, each once.
    pub persons_there: usize,
    /// When it was opened, "09:05", and the name of who chaired then.
    pub opened: Option<(String, Option<String>)>,
    /// When it was closed, "17:40".
    pub closed: Option<String>,
    /// How its participants travel, in the order of the list.
    pub travels: Vec<TravelLine>,
    /// Who pays for them.
    pub funding: Vec<Funding>,
    /// The letter that called it: number and date of the first.
    pub called_by: Option<(Option<String>, Option<When>)>,
    /// Who signs for the secretariat, and as what.
    pub signer: Option<String>,
    /// The signer's post.
    pub signer_post: Option<Text>,
    /// Its minutes, where they are begun.
    pub minutes: Option<MinutesSheet>,
    /// Whether attendance was taken in its sessions.
    pub attendance_taken: bool,
}

/// The meeting before one.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct PreviousMeeting {
    /// Its title.
    pub title: Text,
    /// Its first day.
    pub date: Option<When>,
    /// The number of its minutes.
    pub number: Option<String>,
    /// How far its minutes have come; none where there are none.
    pub state: Option<String>,
}

/// The quorum of a session.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct SessionQuorum {
    /// The session's position in [`Meeting::sessions`].
    pub session: usize,
    /// How many of those who may vote were there or represented.
    pub present: i64,
    /// Of how many.
    pub entitled: i64,
    /// How many had to be.
    pub required: i64,
}

/// A session.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct MeetingSession {
    /// The record.
    pub record: RecordRef,
    /// Its name.
    pub name: Text,
    /// The segment that it belongs to.
    pub segment: Option<Text>,
    /// Its day.
    pub date: Option<When>,
    /// From when, "09:00".
    pub begin: Option<String>,
    /// Until when.
    pub end: Option<String>,
    /// The room.
    pub room: Option<Text>,
    /// BCP 47 tags of the languages interpreted.
    pub interpretation: Vec<String>,
    /// The id of the participant who chairs it.
    pub chair: Option<String>,
    /// Its documents.
    pub documents: Vec<DocumentLine>,
}

/// An item of the agenda.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct AgendaItem {
    /// The record.
    pub record: RecordRef,
    /// The session's position in [`Meeting::sessions`].
    pub session: Option<usize>,
    /// How deep it stands, from 0.
    pub depth: usize,
    /// Its number as printed.
    pub number: Option<String>,
    /// Its name.
    pub name: Text,
    /// What it asks of the room: "decision".
    pub kind: String,
    /// When it begins.
    pub begin: Option<String>,
    /// How long it lasts.
    pub minutes: Option<u32>,
    /// What was said: a narrative.
    pub note: Option<Text>,
    /// Who speaks: in which role, the person's name, for whom, and as a programme writes it.
    pub speakers: Vec<ItemSpeaker>,
    /// Whether it was put off to another meeting.
    pub postponed: bool,
    /// Its documents.
    pub documents: Vec<DocumentLine>,
}

/// Who speaks on an item.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct ItemSpeaker {
    /// What is done there: "moderator".
    pub role: String,
    /// The person's name, or the words of a programme.
    pub name: Option<String>,
    /// For whom.
    pub party: Option<Party>,
}

/// Minutes as far as they are written.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct MinutesSheet {
    /// The record.
    pub record: RecordRef,
    /// Their number.
    pub number: Option<String>,
    /// How far they have come: "draft".
    pub state: String,
    /// The day of that state.
    pub since: Option<When>,
    /// Parts that they do not have: "votes".
    pub left_out: Vec<String>,
    /// How the event was opened: a narrative.
    pub opening: Option<Text>,
    /// Who was there, in words: a narrative.
    pub attendance: Option<Text>,
    /// What belongs to no item: a narrative.
    pub discussion: Option<Text>,
    /// How it was closed: a narrative.
    pub closing: Option<Text>,
    /// What was asked to be amended: a narrative.
    pub amendments: Option<Text>,
    /// The event at which they were approved.
    pub approved_by: Option<Text>,
}

/// An unbroken time in the room: since when and until when.
pub type MeetingStay = (Option<String>, Option<String>);

/// One who takes part.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct MeetingParticipant {
    /// The record.
    pub record: RecordRef,
    /// The person's id.
    pub person: Option<String>,
    /// The name as printed.
    pub name: Option<String>,
    /// Given names, first and second surname, where they are recorded apart.
    pub parts: [Option<String>; 3],
    /// The form of address.
    pub treatment: Option<Text>,
    /// For whom.
    pub party: Option<Party>,
    /// What the badge says: a post, a title.
    pub capacity: Option<Text>,
    /// The institution.
    pub institution: Option<Text>,
    /// The post held on the day, where the list says no capacity.
    pub post: Option<Text>,
    /// BCP 47 tag of the language in which they are written to.
    pub language: Option<String>,
    /// "a4" or "letter", where a record says.
    pub paper: Option<String>,
    /// As what: "head".
    pub role: String,
    /// How far the invitation has come: "confirmed".
    pub invitation: String,
    /// From a distance.
    pub remote: bool,
    /// How many people, when this is a number.
    pub number: Option<u32>,
    /// Whether there: yes, no, or nobody knows.
    pub took: Option<bool>,
    /// In each session of [`Meeting::sessions`]: state, and every stay in the room, since when and until when.
    pub presence: Vec<(Presence, Vec<MeetingStay>)>,
}

/// A place at the table.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Place {
    /// Whose.
    pub party: Party,
    /// With a vote.
    pub vote: bool,
    /// The office in the body.
    pub office: Option<Office>,
    /// Since when, for the order by seniority.
    pub since: Option<Until>,
    /// Those accredited: name, role ("head"), whether they give the vote, the letter that says so.
    pub accredited: Vec<(Option<String>, String, bool, Option<Text>)>,
    /// The member whose vote it holds by proxy.
    pub proxy_of: Option<Party>,
    /// The head of its delegation, as listed.
    pub head: Option<String>,
    /// What the head is.
    pub head_capacity: Option<Text>,
    /// Whether anyone of it was there.
    pub present: Option<bool>,
}

/// A letter that calls to a meeting.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Convocation {
    /// Whom it calls: the member's, country's or institution's key or code, for the file's name.
    pub code: String,
    /// The letter of the register, where there is one.
    pub letter: Option<RecordRef>,
    /// Its number.
    pub number: Option<String>,
    /// Its date.
    pub date: Option<When>,
    /// What it is about, where the register says.
    pub subject: Option<Text>,
    /// Its text, where the register has one.
    pub text: Option<Text>,
    /// By when an answer is awaited.
    pub due: Option<When>,
    /// To whom it goes.
    pub to: Addressee,
    /// E-mail addresses.
    pub emails: Vec<String>,
}

/// A document by the way.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct DocumentLine {
    /// The record.
    pub record: RecordRef,
    /// Its title.
    pub title: Text,
    /// The file's name.
    pub file_name: Option<String>,
    /// Its internet media type.
    pub media_type: Option<String>,
    /// Its size in bytes.
    pub size: Option<u64>,
    /// Its size as stated.
    pub size_stated: Option<String>,
    /// The hash of its contents, when the network keeps them.
    pub content: Option<String>,
    /// Where it is kept otherwise.
    pub address: Option<String>,
    /// Its date.
    pub date: Option<When>,
    /// Whether it holds personal data, and so goes into no folder and no dossier.
    pub personal: bool,
}
