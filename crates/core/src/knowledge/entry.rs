//! An entry of an award, and what became of it.

use super::{Award, AwardCategory};
use crate::checks;
use crate::members::Member;
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What became of an entry.
    EntryResult "entry_result" {
        Entered = "entered", Finalist = "finalist", Mention = "mention", Winner = "winner",
    }
}

record! {
    /// A solution that entered an award.
    Entry, table "entry", many "entries", name "name";
    /// The award.
    award: Part<Award>,
    /// The category.
    category: Option<Ref<AwardCategory>>,
    /// The solution, when a source names it.
    name: Option<Texts>,
    /// Whose: a member's ...
    member: Option<Ref<Member>>,
    /// ... or of a country that is not one.
    country: Option<Country>,
    /// The organization behind it.
    organization: Option<Ref<Organization>>,
    /// What became of it.
    result: EntryResult = EntryResult::Entered,
    /// Its place, from 1.
    rank: Option<Count>,
}

impl Rules for Entry {
    fn check(&self, _id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::at_most_one(
            &[
                ("member", self.member.is_some()),
                ("country", self.country.is_some()),
            ],
            problems,
        );
        if let Some(category) = &self.category
            && reader
                .get::<AwardCategory>(category.id())?
                .is_some_and(|category| category.award != self.award)
        {
            problems.add("category", "of-another");
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
    fn a_category_is_of_the_entry_s_own_award() {
        let mut net = network();
        added(&mut net, Kind::Award, "a", json!({"name": "Premio 2012"}));
        added(&mut net, Kind::Award, "b", json!({"name": "Premio 2016"}));
        added(
            &mut net,
            Kind::AwardCategory,
            "c",
            json!({"award": "b", "name": "Software"}),
        );
        let result = try_add(
            &mut net,
            Kind::Entry,
            "",
            json!({"award": "a", "category": "c", "name": "Mer-link"}),
        );
        assert_eq!(refused(result), ["category: of-another"]);
    }
}
