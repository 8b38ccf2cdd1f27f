//! Who speaks on an agenda item, or moderates it.

use super::Item;
use crate::members::Member;
use crate::people::{Organization, Person};
use crate::record::*;

choices! {
    /// What somebody does on an agenda item.
    SpeakerRole "speaker_role" {
        Speaker = "speaker", Moderator = "moderator", Panellist = "panellist", Rapporteur = "rapporteur",
    }
}

record! {
    /// Who speaks on an agenda item, or moderates it.
    Speaker, table "speaker", many "speakers", name "ref:person|member|organization";
    /// The item.
    item: Part<Item>,
    /// What is done there.
    role: SpeakerRole = SpeakerRole::Speaker,
    /// The person, when known.
    person: Option<Ref<Person>>,
    /// For which member ...
    member: Option<Ref<Member>>,
    /// ... or organization.
    organization: Option<Ref<Organization>>,
    /// The speaker as a programme writes it.
    stated: Option<Line>,
    /// The place among those of the item, from 0.
    position: Count = Count(0),
}

impl Rules for Speaker {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        let someone = self.person.is_some() || self.member.is_some() || self.organization.is_some();
        if !someone && self.stated.is_none() {
            problems.add("person", "one-needed");
        }
        if self.person.is_some() {
            let beside = reader.children::<Speaker>("item", self.item.id())?;
            let mut others = crate::checks::others(id, beside);
            if others.any(|other| other.person == self.person && other.role == self.role) {
                problems.add("person", "already-there");
            }
        }
        Ok(())
    }
}
