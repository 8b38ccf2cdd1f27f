//! Who speaks and votes for a member at an event.

use crate::checks;
use crate::documents::Document;
use crate::events::{Event, Segment};
use crate::members::Member;
use crate::people::{Organization, Person};
use crate::record::*;

choices! {
    /// As what a person is accredited.
    AccreditationRole "accreditation_role" { Head = "head", Alternate = "alternate", Delegate = "delegate" }
}

record! {
    /// A person who may speak, and perhaps vote, for a member at an event.
    Accreditation, table "accreditation", many "accreditations", name "ref:person|member|organization|country";
    /// The event.
    event: Part<Event>,
    /// For whom: a member ...
    member: Option<Ref<Member>>,
    /// ... a country that is not one ...
    country: Option<Country>,
    /// ... or an organization.
    organization: Option<Ref<Organization>>,
    /// Who.
    person: Option<Ref<Person>>,
    /// As what.
    role: AccreditationRole = AccreditationRole::Head,
    /// The alternate's place, from 1.
    rank: Option<Count>,
    /// Whether the member's vote is given by this person.
    votes: bool = false,
    /// The member that gave its vote to this one.
    proxy_of: Option<Ref<Member>>,
    /// The letter that says so.
    document: Option<Ref<Document>>,
    /// The segment that it is for, when not the whole event.
    segment: Option<Ref<Segment>>,
}

impl Rules for Accreditation {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::exactly_one(
            &[
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
                ("organization", self.organization.is_some()),
            ],
            problems,
        );
        if self.votes && self.member.is_some() {
            let mut others = checks::others(
                id,
                reader.children::<Accreditation>("event", self.event.id())?,
            );
            if others.any(|other| {
                other.votes && other.member == self.member && other.segment == self.segment
            }) {
                problems.add("votes", "one-member-one-vote");
            }
        }
        if let Some(segment) = &self.segment
            && reader
                .get::<Segment>(segment.id())?
                .is_some_and(|segment| segment.event != self.event)
        {
            problems.add("segment", "of-another");
        }
        if self.proxy_of.is_some() && self.proxy_of == self.member {
            problems.add("proxy_of", "itself");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::testing::{added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn one_member_one_vote() {
        let mut net = network();
        added(&mut net, Kind::Event, "e", json!({"name": "Asamblea"}));
        added(
            &mut net,
            Kind::Member,
            "UY",
            json!({"country": "UY", "name": "Uruguay"}),
        );
        added(
            &mut net,
            Kind::Accreditation,
            "",
            json!({"event": "e", "member": "UY", "votes": true}),
        );
        let second = json!({"event": "e", "member": "UY", "role": "alternate", "votes": true});
        assert_eq!(
            refused(try_add(&mut net, Kind::Accreditation, "", second)),
            ["votes: one-member-one-vote"]
        );
        let silent = json!({"event": "e", "member": "UY", "role": "alternate"});
        assert!(try_add(&mut net, Kind::Accreditation, "", silent).is_ok());
    }
}
