//! The secretariat's shorter documents as plain data: each is an [`Annual`] of which only its part is filled, and what
//! no report has.

use serde::{Deserialize, Serialize};

use super::{
    Annual, Base, Body, ElectionMethod, EventKind, EventStatus, FollowUp, GroupReport, Majority,
    MeetingSheet, Office, Party, Phones, Post, Quorum, RecordRef, Scope, Text, Until, When,
};

/// A shorter document, ready to be printed in any of the languages.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Paperwork {
    /// Network, period, date; the posts of a directory.
    pub annual: Annual,
    /// Which document, with what no report has.
    pub sheet: Sheet,
}

/// Which document.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub enum Sheet {
    /// The events of a year.
    Calendar(Vec<Slot>),
    /// Posts and their holders.
    Directory,
    /// Posts and seats without a holder.
    Vacancies(Vacancies),
    /// A body as of a day.
    Composition(Box<Composition>),
    /// Who sat in a body when.
    Rotation(Rotation),
    /// A body against its rules.
    Balance(Box<BalanceSheet>),
    /// The record of an election.
    Election(Box<ElectionRecord>),
    /// A letter.
    Letter(Box<LetterSheet>),
    /// A paper of a meeting.
    Meeting(Box<MeetingSheet>),
    /// A paper of a plan's follow-up.
    FollowUp(Box<FollowUp>),
    /// What a body did in a year.
    Group(Box<GroupReport>),
    /// Whom to call.
    Phones(Phones),
}

/// An event on a calendar.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Slot {
    /// The record.
    pub record: RecordRef,
    /// Its title.
    pub title: Text,
    /// What it is.
    pub kind: EventKind,
    /// Whose it is.
    pub scope: Scope,
    /// How far it has come.
    pub status: EventStatus,
    /// First day.
    pub begin: Option<When>,
    /// Last day.
    pub end: Option<When>,
    /// City.
    pub place: Option<Text>,
    /// ISO 3166-1 alpha-2 code of its country.
    pub country: Option<String>,
}

/// Posts and seats without a holder, and what ends soon.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Vacancies {
    /// Posts that exist and that nobody holds as titular.
    pub posts: Vec<VacantPost>,
    /// Seats that rules ask for, or that somebody left, and that nobody holds.
    pub seats: Vec<OpenSeats>,
    /// Tenures and terms that end within ninety days.
    pub ending: Vec<Ending>,
    /// How many posts there are in all.
    pub of_posts: usize,
}

/// A post that nobody holds as titular.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct VacantPost {
    /// The post; its holders are those who act or stand in.
    pub post: Post,
    /// Who held it last, as printed.
    pub last: Option<String>,
    /// Until when.
    pub until: Option<Until>,
    /// Who will hold it, and since when.
    pub next: Option<(String, Option<When>)>,
    /// The last letter that asked for an appointment: number and date.
    pub letter: Option<LetterLine>,
}

/// A letter of the register by the way.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct LetterLine {
    /// The record.
    pub record: RecordRef,
    /// Its number.
    pub number: Option<String>,
    /// Its date.
    pub date: Option<When>,
}

/// Open seats of a body.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct OpenSeats {
    /// The body's record.
    pub record: Option<RecordRef>,
    /// The body.
    pub body: Text,
    /// The subregion whose seats they are.
    pub subregion: Option<Text>,
    /// How many are open.
    pub open: usize,
    /// How many there are.
    pub seats: usize,
}

/// What ends soon.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Ending {
    /// The record.
    pub record: RecordRef,
    /// The post or the body.
    pub what: Text,
    /// Who holds it; none for a term.
    pub who: Option<String>,
    /// When it ends.
    pub until: When,
}

/// A body as of a day.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Composition {
    /// The body with its seats and the year's changes.
    pub body: Body,
    /// How many terms each holder has sat, by the seat's record, the one under way included.
    pub terms: Vec<(String, usize)>,
}

/// Who sat in a body when.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Rotation {
    /// The body's record.
    pub record: RecordRef,
    /// The body.
    pub body: Text,
    /// The years shown, oldest first, and whether any seat of theirs is recorded.
    pub years: Vec<(i32, bool)>,
    /// Those who sat, by subregion and name.
    pub lines: Vec<RotationLine>,
    /// Members that never did.
    pub never: Vec<(Party, Option<Text>)>,
}

/// One who sat.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct RotationLine {
    /// Who.
    pub party: Party,
    /// The subregion, that of the last seat.
    pub subregion: Option<Text>,
    /// The years in which they certainly sat, with the first office of each.
    pub years: Vec<(i32, Office)>,
    /// In how many terms.
    pub terms: usize,
    /// The seats.
    pub records: Vec<RecordRef>,
}

/// A body against its rules on a day.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct BalanceSheet {
    /// The body with its seats.
    pub body: Body,
    /// What each rule finds.
    pub verdicts: Vec<VerdictLine>,
    /// Members that may be elected or have sat, the eligible first in the order in which they would be asked.
    pub standings: Vec<StandingLine>,
    /// How many terms in a row the rules allow.
    pub in_a_row: i64,
}

/// What a rule finds; its words are the messages `balance-<code>-<state>`.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct VerdictLine {
    /// The rule.
    pub record: RecordRef,
    /// Which rule: "quota".
    pub code: String,
    /// "holds", "lacks", "broken" or "unknown".
    pub state: String,
    /// The subregion that it is about.
    pub subregion: Option<Text>,
    /// The office that it is about.
    pub office: Option<Office>,
    /// What the rule asks for.
    pub total: i64,
    /// What there is.
    pub actual: i64,
    /// How many more there may be.
    pub possible: i64,
    /// Those whom it names.
    pub names: Vec<Party>,
    /// Those who could make it hold, with the last year in which each sat.
    pub eligible: Vec<(Party, Option<i32>)>,
}

/// A member as one who may be elected.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct StandingLine {
    /// Who.
    pub party: Party,
    /// Its subregion.
    pub subregion: Option<Text>,
    /// In how many terms it sat.
    pub terms: i64,
    /// The last year in which it sat.
    pub last_year: Option<i32>,
    /// What keeps it from a seat: "sits", "waits"; nothing when it is eligible.
    pub bars: Vec<String>,
    /// Its place among the eligible of its subregion, from 1.
    pub rank: Option<usize>,
}

/// The record of an election.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct ElectionRecord {
    /// The record.
    pub record: RecordRef,
    /// Its title.
    pub title: Text,
    /// The body elected.
    pub body: Text,
    /// The event at which it was held.
    pub event: Option<Text>,
    /// Where.
    pub place: Option<Text>,
    /// When it was decided.
    pub date: Option<When>,
    /// How.
    pub method: ElectionMethod,
    /// How far it has come: "decided".
    pub state: String,
    /// How many seats it fills.
    pub seats: Option<u32>,
    /// What the statutes ask for: quorum, majority and its base.
    pub quorum: Quorum,
    /// The majority that decides.
    pub majority: Majority,
    /// Of what it is counted.
    pub base: Base,
    /// Who stood.
    pub candidacies: Vec<CandidacyLine>,
    /// The rounds in order.
    pub rounds: Vec<RoundLine>,
    /// What else is to be known: a narrative.
    pub note: Option<Text>,
}

/// One who stood.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct CandidacyLine {
    /// The record.
    pub record: RecordRef,
    /// Who.
    pub party: Party,
    /// For which office.
    pub office: Office,
    /// For the seat of which subregion.
    pub subregion: Option<Text>,
    /// What became of it: "elected".
    pub state: String,
    /// Elected by its state or by a tally.
    pub elected: bool,
}

/// A round.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct RoundLine {
    /// The record.
    pub record: RecordRef,
    /// Its place, from 1.
    pub number: u32,
    /// The subregion whose members alone voted for its seats.
    pub subregion: Option<Text>,
    /// When.
    pub date: Option<When>,
    /// Seats still open.
    pub seats: Option<u32>,
    /// How many may vote.
    pub entitled: Option<u32>,
    /// How many are present.
    pub present: Option<u32>,
    /// How many the statutes ask to be present.
    pub quorum: Option<u32>,
    /// Ballots cast.
    pub cast: Option<u32>,
    /// Blank ballots among them.
    pub blank: Option<u32>,
    /// Invalid ballots among them.
    pub invalid: Option<u32>,
    /// What each received, most votes first.
    pub tallies: Vec<TallyLine>,
}

/// What one received in a round.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct TallyLine {
    /// Who.
    pub party: Party,
    /// Its votes.
    pub votes: u32,
    /// Whether they elected it.
    pub elected: bool,
}

/// A letter as it is printed.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct LetterSheet {
    /// The record.
    pub record: RecordRef,
    /// Its number in the register.
    pub number: Option<String>,
    /// Its date.
    pub date: Option<When>,
    /// What it is about.
    pub subject: Text,
    /// Its text, salutation included: a narrative.
    pub text: Option<Text>,
    /// To whom it goes.
    pub to: Addressee,
    /// Who signs.
    pub signer: Option<String>,
    /// The signer's post.
    pub signer_post: Option<Text>,
    /// The place from where it is sent: the secretariat's country.
    pub from_country: Option<String>,
}

/// To whom a letter goes.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Addressee {
    /// The form of address: "Sra.".
    pub treatment: Option<Text>,
    /// The person's printed name.
    pub name: Option<String>,
    /// What is put in place of first names in a salutation.
    pub surname: Option<String>,
    /// The person's post.
    pub post: Option<Text>,
    /// The institution.
    pub institution: Option<Text>,
    /// The member or country.
    pub party: Option<Party>,
    /// BCP 47 tag of the language in which they are written to.
    pub language: Option<String>,
    /// "a4" or "letter", where a record says.
    pub paper: Option<String>,
}
