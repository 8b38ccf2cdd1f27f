//! The subregions that the network balances, and who is in each.

use super::Member;
use crate::annual::may_hold;
use crate::checks;
use crate::record::*;
use chrono::NaiveDate;

record! {
    /// A part of the region, by which the network balances its bodies.
    Subregion, table "subregion", many "subregions", name "name";
    /// Its name.
    name: Texts,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Subregion {}

record! {
    /// A member's subregion, from a date to a date.
    MemberSubregion, table "member_subregion", many "member_subregions", name "ref:subregion";
    /// The member.
    member: Part<Member>,
    /// Where it belongs.
    subregion: Ref<Subregion>,
    /// Since when, when that is known.
    begin: Option<PartialDate>,
    /// Until when.
    end: End = End::Open,
}

/// Whether a member may belong to a subregion on a day, or, where no day is known, ever did.
pub(crate) fn belongs_to(
    reader: &Reader<'_>,
    member: &str,
    subregion: &str,
    on: Option<NaiveDate>,
) -> Result<bool> {
    let places = reader.children::<MemberSubregion>("member", member)?;
    Ok(places.iter().any(|place| {
        place.subregion.id() == subregion
            && on.is_none_or(|on| may_hold(place.begin.as_ref(), &place.end, on))
    }))
}

impl Rules for MemberSubregion {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        let own = (self.begin.as_ref(), &self.end);
        let mut others = checks::others(
            id,
            reader.children::<MemberSubregion>("member", self.member.id())?,
        );
        if others.any(|other| checks::overlap(own, (other.begin.as_ref(), &other.end))) {
            problems.add("begin", "two-at-once");
        }
        Ok(())
    }
}
