//! The yearly report of a body such as a working group, and lists of telephones, as plain data.

use serde::{Deserialize, Serialize};

use super::{Body, Party, RecordRef, Text, Until, When};

/// What a body did in a year.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct GroupReport {
    /// The body with its members and what it makes.
    pub body: Body,
    /// The year.
    pub year: i32,
    /// The body that it answers to.
    pub parent: Option<Text>,
    /// Its meetings of the year, oldest first.
    pub meetings: Vec<GroupMeeting>,
    /// What it decided in the year, oldest first.
    pub decisions: Vec<GroupDecision>,
    /// What it answers for in the plans of the year.
    pub activities: Vec<GroupActivity>,
}

/// A meeting of a body.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct GroupMeeting {
    /// The record.
    pub record: RecordRef,
    /// Its title.
    pub title: Text,
    /// Its first day.
    pub begin: Option<When>,
    /// Its last day.
    pub end: Option<Until>,
    /// Where.
    pub place: Option<Text>,
    /// On site, remote, hybrid: by its stable name.
    pub mode: Option<String>,
    /// How far it has come: by its stable name.
    pub status: String,
}

/// A decision of a body.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct GroupDecision {
    /// The record.
    pub record: RecordRef,
    /// Its number.
    pub number: Option<String>,
    /// What it is called.
    pub title: Text,
    /// When it was taken.
    pub date: Option<When>,
    /// How far it has come: by its stable name.
    pub state: String,
}

/// An activity of a plan that a body answers for.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct GroupActivity {
    /// The record.
    pub record: RecordRef,
    /// Its number as printed.
    pub number: Option<String>,
    /// What it is.
    pub title: Text,
    /// The plan.
    pub plan: Text,
    /// When it should begin.
    pub begin: Option<When>,
    /// When it should end.
    pub end: Option<Until>,
    /// How far it has come: by its stable name.
    pub status: String,
    /// How much is done, in percent.
    pub progress: Option<i64>,
}

/// Something that a body makes.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct ProductLine {
    /// The record.
    pub record: RecordRef,
    /// What it is called.
    pub title: Text,
    /// How far it has come: by its stable name.
    pub state: String,
    /// Until when it is to be delivered.
    pub due: Option<When>,
    /// When it was delivered.
    pub date: Option<When>,
    /// Whether it should have been delivered by now.
    pub late: bool,
    /// The files and references kept of it, and where it stands in the catalogue.
    pub documents: Vec<Text>,
}

/// A list of telephones.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct Phones {
    /// Whose.
    pub list: PhoneList,
    /// Printed as cards instead of lines.
    pub cards: bool,
    /// Those with a telephone, by name.
    pub lines: Vec<PhoneLine>,
    /// How many on the list have none.
    pub without: usize,
}

/// Whose telephones a list has.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub enum PhoneList {
    /// Titulars of posts; of one kind of post, by its stable name.
    Titulars(Option<String>),
    /// Alternates of posts.
    Alternates(Option<String>),
    /// Who sits in a body.
    Body(Text),
    /// Everyone.
    All,
    /// Some of the directory.
    Some,
}

/// Somebody to call.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq)]
pub struct PhoneLine {
    /// The person.
    pub record: RecordRef,
    /// The name, as printed.
    pub name: String,
    /// The post by which the person is listed, or what the person is where no post says so.
    pub post: Option<Text>,
    /// The member, country or organization.
    pub party: Option<Party>,
    /// The official telephone, else the person's.
    pub phone: Option<String>,
    /// The mobile telephone.
    pub mobile: Option<String>,
    /// The address.
    pub email: Option<String>,
}
