//! A seat: a place in a body.

use super::Term;
use crate::checks;
use crate::elections::Election;
use crate::members::{Member, Subregion};
use crate::people::{Organization, Person, Post};
use crate::record::*;

choices! {
    /// What the holder of a seat does in the body.
    Office "office" {
        Chair = "chair", ViceChair = "vice_chair", Coordinator = "coordinator", Secretary = "secretary",
        Rapporteur = "rapporteur", Member = "member", Adviser = "adviser", Observer = "observer",
    }
}

choices! {
    /// Why a seat ended before its term.
    SeatEnd "seat_end" {
        Resignation = "resignation", Replacement = "replacement", Withdrawal = "withdrawal", Other = "other",
    }
}

record! {
    /// A place in a body, held from a date to a date.
    Seat, table "seat", many "seats", name "ref:member|country|organization";
    /// The body's period that it belongs to.
    term: Part<Term>,
    /// Who holds it: a member ...
    member: Option<Ref<Member>>,
    /// ... a country that is not one ...
    country: Option<Country>,
    /// ... or an organization.
    organization: Option<Ref<Organization>>,
    /// What the holder does there.
    office: Office = Office::Member,
    /// Whether it votes.
    votes: bool = true,
    /// The subregion that it is filled for.
    subregion: Option<Ref<Subregion>>,
    /// The post whose holder sits in it.
    post: Option<Ref<Post>>,
    /// The person, when not the post's holder.
    person: Option<Ref<Person>>,
    /// The holder as a source writes it.
    stated: Option<Line>,
    /// Since when; none means since the term's begin.
    begin: Option<PartialDate>,
    /// Until when; open means until the term's end.
    end: End = End::Open,
    /// Why it ended early.
    ended_by: Option<SeatEnd>,
    /// The election that filled it, when not the term's.
    election: Option<Ref<Election>>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Seat {
    /// Whether another seat has the same holder.
    pub(crate) fn same_holder(&self, other: &Seat) -> bool {
        self.member == other.member
            && self.country == other.country
            && self.organization == other.organization
    }
}

impl Rules for Seat {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        checks::exactly_one(
            &[
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
                ("organization", self.organization.is_some()),
            ],
            problems,
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn a_seat_has_one_holder() {
        let mut net = network();
        added(&mut net, Kind::Body, "committee", json!({"name": "Comité"}));
        added(
            &mut net,
            Kind::Term,
            "t",
            json!({"body": "committee", "begin": "2015"}),
        );
        added(
            &mut net,
            Kind::Member,
            "UY",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        let none = try_add(&mut net, Kind::Seat, "", json!({"term": "t"}));
        assert_eq!(refused(none), ["member: one-needed"]);
        let both = try_add(
            &mut net,
            Kind::Seat,
            "",
            json!({"term": "t", "member": "UY", "country": "MX"}),
        );
        assert_eq!(refused(both), ["member: only-one", "country: only-one"]);
    }

    #[test]
    fn a_country_may_be_listed_twice_as_its_source_does() {
        let mut net = network();
        added(&mut net, Kind::Body, "committee", json!({"name": "Comité"}));
        added(
            &mut net,
            Kind::Term,
            "t",
            json!({"body": "committee", "begin": "2000"}),
        );
        for _ in 0..2 {
            assert!(
                try_add(
                    &mut net,
                    Kind::Seat,
                    "",
                    json!({"term": "t", "country": "GT"})
                )
                .is_ok()
            );
        }
    }
}
