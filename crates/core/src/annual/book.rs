//! What every chapter is read with: names of records, who acts, and where a thing is said.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::NaiveDate;

use super::data as d;
use super::spans::holds;
use crate::error::Result;
use crate::members::{
    Member, MemberKind, MemberSubregion, Membership, MembershipStatus, Subregion,
};
use crate::network::Profile;
use crate::people::Organization;
use crate::record::Stored;
use crate::records::Reader;
use crate::values::{Line, Narratives, Texts};

use super::sources::Shelf;

/// A choice of a record as the report's choice of the same name; a test holds the two lists equal.
macro_rules! same {
    ($choice:ident, $value:expr) => {
        $crate::annual::data::$choice::from_tag($value.as_str())
            .unwrap_or($crate::annual::data::$choice::ALL[0])
    };
}
pub(crate) use super::parties::Who;
pub(crate) use same;

/// The network's small kinds at hand, read once.
pub(crate) struct Book<'a> {
    pub(crate) reader: &'a Reader<'a>,
    pub(crate) today: NaiveDate,
    pub(crate) profile: Option<Stored<Profile>>,
    pub(crate) members: Vec<Stored<Member>>,
    pub(crate) subregions: Vec<Stored<Subregion>>,
    pub(crate) shelf: Shelf,
    pub(super) places: HashMap<String, usize>,
    pub(super) organizations: HashMap<String, Stored<Organization>>,
    memberships: HashMap<String, Vec<Stored<Membership>>>,
    in_subregions: HashMap<String, Vec<Stored<MemberSubregion>>>,
    pub(super) persons: RefCell<HashMap<String, (Option<String>, String)>>,
}

fn by<T>(records: Vec<Stored<T>>, of: impl Fn(&T) -> &str) -> HashMap<String, Vec<Stored<T>>> {
    let mut groups: HashMap<String, Vec<Stored<T>>> = HashMap::new();
    for record in records {
        groups
            .entry(of(&record.fields).to_owned())
            .or_default()
            .push(record);
    }
    groups
}

impl<'a> Book<'a> {
    pub(crate) fn new(reader: &'a Reader<'a>, today: NaiveDate) -> Result<Self> {
        let members = reader.all::<Member>()?;
        let mut subregions = reader.all::<Subregion>()?;
        subregions.sort_by_key(|s| s.position);
        let organizations = reader.all::<Organization>()?;
        Ok(Book {
            reader,
            today,
            profile: reader.all::<Profile>()?.into_iter().next(),
            places: members
                .iter()
                .enumerate()
                .map(|(n, m)| (m.id.clone(), n))
                .collect(),
            members,
            subregions,
            shelf: Shelf::new(reader)?,
            organizations: organizations
                .into_iter()
                .map(|o| (o.id.clone(), o))
                .collect(),
            memberships: by(reader.all()?, |m: &Membership| m.member.id()),
            in_subregions: by(reader.all()?, |s: &MemberSubregion| s.member.id()),
            persons: RefCell::default(),
        })
    }

    /// A member's statuses, in the order of their begin.
    pub(crate) fn memberships(&self, member: &str) -> Vec<&Stored<Membership>> {
        let mut all: Vec<_> = self.memberships.get(member).into_iter().flatten().collect();
        all.sort_by_key(|m| {
            m.begin
                .as_ref()
                .or(m.attested.as_ref())
                .map(|date| date.earliest())
        });
        all
    }

    /// A member's status that certainly holds on a day. Where its begin is not known, the earliest date at which a
    /// source shows it stands for it.
    pub(crate) fn membership_on(&self, member: &str, on: NaiveDate) -> Option<&Stored<Membership>> {
        self.memberships.get(member)?.iter().find(|m| {
            holds(
                m.begin.as_ref().or(m.attested.as_ref()),
                &m.end,
                on,
                self.today,
            )
        })
    }

    /// Whether a member certainly belongs to the network on a day.
    pub(crate) fn belongs(&self, member: &str, on: NaiveDate) -> bool {
        self.membership_on(member, on).is_some_and(|m| {
            matches!(
                m.status,
                MembershipStatus::Active | MembershipStatus::Suspended
            )
        })
    }

    /// A member's subregions.
    pub(crate) fn subregions_of(&self, member: &str) -> &[Stored<MemberSubregion>] {
        self.in_subregions.get(member).map_or(&[], Vec::as_slice)
    }

    /// The subregion to which a member certainly belongs on a day.
    pub(crate) fn subregion_on(&self, member: &str, on: NaiveDate) -> Option<&Stored<Subregion>> {
        let place = place_on(self.subregions_of(member), on, self.today)?;
        self.subregion(place.subregion.id())
    }

    /// The members with a vote on a day: active ones that are no observers.
    pub(crate) fn voting_on(&self, on: NaiveDate) -> impl Iterator<Item = &Stored<Member>> {
        let active = move |member: &&Stored<Member>| {
            self.membership_on(&member.id, on)
                .is_some_and(|m| m.status == MembershipStatus::Active)
        };
        self.members
            .iter()
            .filter(|m| m.kind != MemberKind::Observer)
            .filter(active)
    }

    /// The subregion of an id.
    pub(crate) fn subregion(&self, id: &str) -> Option<&Stored<Subregion>> {
        self.subregions.iter().find(|s| s.id == id)
    }

    /// The subregion's name.
    pub(crate) fn subregion_name(&self, id: &str) -> Option<d::Text> {
        self.subregion(id).map(|s| texts(&s.name, &s.language))
    }
}

/// Where a member certainly belongs on a day, of all the subregions that it was in.
pub(crate) fn place_on(
    places: &[Stored<MemberSubregion>],
    on: NaiveDate,
    today: NaiveDate,
) -> Option<&Stored<MemberSubregion>> {
    places
        .iter()
        .find(|place| holds(place.begin.as_ref(), &place.end, on, today))
}

/// A line in its languages, as the report carries it.
pub(crate) fn texts(texts: &Texts, original: &str) -> d::Text {
    d::Text {
        original: original.to_owned(),
        values: texts.0.clone(),
    }
}

/// A line that may be missing.
pub(crate) fn texts_maybe(found: Option<&Texts>, original: &str) -> Option<d::Text> {
    found.map(|found| texts(found, original))
}

/// A narrative in its languages, as the report carries it.
pub(crate) fn narratives(texts: &Narratives, original: &str) -> d::Text {
    d::Text {
        original: original.to_owned(),
        values: texts.0.clone(),
    }
}

/// A narrative that may be missing.
pub(crate) fn narratives_maybe(texts: Option<&Narratives>, original: &str) -> Option<d::Text> {
    texts.map(|texts| narratives(texts, original))
}

/// A line of one language.
pub(crate) fn line_text(line: Option<&Line>, language: &str) -> Option<d::Text> {
    line.map(|line| d::Text::new(language, line.0.clone()))
}

/// By what a record is called in the keys of figures.
pub(crate) fn name_of<T>(record: &Stored<T>) -> &str {
    record.key.as_deref().unwrap_or(&record.id)
}

/// A line's words.
pub(crate) fn line(line: Option<&Line>) -> Option<String> {
    line.map(|line| line.0.clone())
}

/// How exact a number is, by its stable name.
pub(crate) fn same_bound(tag: &str) -> d::Bound {
    d::Bound::from_tag(tag).unwrap_or(d::Bound::Exact)
}

/// A number that fits a report.
pub(crate) fn small(count: Option<crate::values::Count>) -> Option<u32> {
    count.and_then(|count| u32::try_from(count.0).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Field, FieldType};

    #[test]
    fn every_choice_of_a_record_is_a_choice_of_the_report() {
        macro_rules! agree {
            ($( $record:ty => $report:ident ),+ $(,)?) => { $(
                let FieldType::Choice { values, .. } = <$record>::field_type() else { panic!("no choice") };
                for value in values {
                    assert!(d::$report::from_tag(value).is_some(), "{}: {value}", stringify!($report));
                }
            )+ };
        }
        agree! {
            crate::network::Scope => Scope, crate::network::Bound => Bound, crate::network::Chapter => Chapter,
            crate::members::MemberKind => MemberKind, crate::members::MembershipStatus => MemberStatus,
            crate::cooperation::SupporterRole => SupporterRole, crate::bodies::BodyKind => BodyKind,
            crate::bodies::Office => Office, crate::bodies::SeatEnd => SeatEnd,
            crate::elections::ElectionMethod => ElectionMethod, crate::votes::Electorate => Electorate,
            crate::votes::Quorum => Quorum, crate::votes::Majority => Majority, crate::votes::Base => Base,
            crate::votes::VoteMethod => VoteMethod, crate::people::Capacity => Capacity,
            crate::plans::ActivityStatus => ActivityStatus, crate::events::EventKind => EventKind,
            crate::events::EventMode => EventMode, crate::events::EventStatus => EventStatus,
            crate::decisions::DecisionKind => DecisionKind, crate::decisions::CommitmentState => CommitmentState,
            crate::cooperation::ExchangeStatus => ExchangeStatus, crate::cooperation::AmountKind => AmountKind,
            crate::cooperation::TimeFrameKind => FrameKind, crate::cooperation::PartnerRole => PartnerRole,
            crate::cooperation::ContributionKind => ContributionKind, crate::knowledge::EntryResult => EntryResult,
            crate::knowledge::ResourceKind => ResourceKind,
        }
    }
}
