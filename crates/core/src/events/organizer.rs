//! Who makes an event.

use super::Event;
use crate::checks;
use crate::members::Member;
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What an organizer does for an event.
    OrganizerRole "organizer_role" {
        Organizer = "organizer", CoOrganizer = "co_organizer", Host = "host", Through = "through",
        Chair = "chair", Sponsor = "sponsor", Partner = "partner",
    }
}

record! {
    /// An organization, member or country with a part in making an event.
    Organizer, table "organizer", many "organizers", name "ref:organization|member|country";
    /// The event.
    event: Part<Event>,
    /// An organization ...
    organization: Option<Ref<Organization>>,
    /// ... a member ...
    member: Option<Ref<Member>>,
    /// ... or a country that is not one.
    country: Option<Country>,
    /// What it does.
    role: OrganizerRole = OrganizerRole::Organizer,
    /// What it does, as a source states it.
    stated: Option<Line>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Organizer {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::exactly_one(
            &[
                ("organization", self.organization.is_some()),
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
            ],
            problems,
        );
        Ok(())
    }
}
