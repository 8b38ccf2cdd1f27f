//! A participant: a person, a seat without a person yet, or a number of people.

use super::Event;
use crate::checks;
use crate::members::Member;
use crate::network::{Bound, Known};
use crate::people::{Organization, Person};
use crate::record::*;

choices! {
    /// As what one takes part.
    ParticipantRole "participant_role" {
        Head = "head", Delegate = "delegate", Observer = "observer", Speaker = "speaker", Moderator = "moderator",
        Expert = "expert", Guest = "guest", Trainee = "trainee", Secretariat = "secretariat", Staff = "staff",
        Press = "press", Public = "public",
    }
}

choices! {
    /// How far an invitation has come.
    Invitation "invitation" {
        Unrecorded = "unrecorded", Proposed = "proposed", Invited = "invited", Confirmed = "confirmed",
        Declined = "declined",
    }
}

choices! {
    /// Whether one was at the event. By attendance, when its sessions have any; else as a source states it.
    Presence "presence" { ByAttendance = "by_attendance", Present = "present", Absent = "absent" }
}

record! {
    /// A person, a country's or organization's seat without a person yet, or a number of people, at an event.
    Participant, table "participant", many "participants", name "ref:person|member|country|organization";
    /// The event.
    event: Part<Event>,
    /// The person, when known.
    person: Option<Ref<Person>>,
    /// For whom: a member ...
    member: Option<Ref<Member>>,
    /// ... a country that is not one ...
    country: Option<Country>,
    /// ... or an organization.
    organization: Option<Ref<Organization>>,
    /// The participant as a source writes it.
    stated: Option<Line>,
    /// How many people, when this is a number of people.
    number: Option<Count>,
    /// How exact the number is.
    bound: Bound = Bound::Exact,
    /// Whether the number includes those who are listed one by one.
    includes_listed: Known = Known::Unknown,
    /// As what.
    role: ParticipantRole = ParticipantRole::Delegate,
    /// What the badge says: a post, a title.
    capacity: Option<Texts>,
    /// How far the invitation has come.
    invitation: Invitation = Invitation::Unrecorded,
    /// Whether present.
    presence: Presence = Presence::ByAttendance,
    /// Whether from a distance.
    remote: Known = Known::Unknown,
    /// The place in the list, from 0.
    position: Count = Count(0),
}

impl Rules for Participant {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let for_whom = [
            ("member", self.member.is_some()),
            ("country", self.country.is_some()),
            ("organization", self.organization.is_some()),
        ];
        checks::at_most_one(&for_whom[..2], problems);
        let someone = self.person.is_some() || self.stated.is_some() || self.number.is_some();
        if !someone && for_whom.iter().all(|(_, given)| !given) {
            problems.add("person", "one-needed");
        }
        checks::at_most_one(
            &[
                ("person", self.person.is_some()),
                ("number", self.number.is_some()),
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
    fn a_participant_is_someone_or_a_number_of_people() {
        let mut net = network();
        added(&mut net, Kind::Event, "e", json!({"name": "Reunión"}));
        added(
            &mut net,
            Kind::Person,
            "ana",
            json!({"printed_name": "Ana Ríos"}),
        );
        let nobody = try_add(&mut net, Kind::Participant, "", json!({"event": "e"}));
        assert_eq!(refused(nobody), ["person: one-needed"]);
        let both = try_add(
            &mut net,
            Kind::Participant,
            "",
            json!({"event": "e", "person": "ana", "number": 60}),
        );
        assert_eq!(refused(both), ["person: only-one", "number: only-one"]);
        for fields in [
            json!({"event": "e", "country": "BR", "stated": "Brazil representative"}),
            json!({"event": "e", "number": 300, "bound": "over"}),
        ] {
            assert!(try_add(&mut net, Kind::Participant, "", fields).is_ok());
        }
    }
}
