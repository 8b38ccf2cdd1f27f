//! The profile of the network that a file is about: one row.

use crate::checks;
use crate::people::Organization;
use crate::record::*;

choices! {
    /// What separates a number's decimals: a habit of the network's countries, not of a language.
    DecimalMark "decimal_mark" { Point = "point", Comma = "comma" }
}

choices! {
    /// A size of paper.
    Paper "paper" { A4 = "a4", Letter = "letter" }
}

record! {
    /// The network that the file is about: one row, made with the file.
    Profile, table "network", many "networks", name "name";
    /// The name it bears now.
    name: Texts,
    /// What it is called for short.
    acronym: Option<Line>,
    /// What it is for.
    mission: Option<Narratives>,
    /// When it was created.
    founded: Option<PartialDate>,
    /// The one language that every text should have.
    main_language: Language,
    /// The languages it works in, the main one among them.
    languages: Vec<Language>,
    /// The country of its secretariat.
    country: Option<Country>,
    /// The zone of its secretariat, for events that name none.
    zone: Option<Zone>,
    /// What separates decimals.
    decimal_mark: DecimalMark = DecimalMark::Point,
    /// The paper of its documents.
    paper: Paper = Paper::A4,
    /// The currency of its totals.
    currency: Option<Currency>,
    /// Who keeps its secretariat.
    secretariat: Option<Ref<Organization>>,
    /// Its own page.
    website: Option<Address>,
    /// True for a network that does not exist, which every screen and page then says.
    demo: bool = false,
}

impl Rules for Profile {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        if checks::others(id, reader.all::<Profile>()?)
            .next()
            .is_some()
        {
            problems.add("", "one-network");
        }
        if !self.languages.is_empty() && !self.languages.contains(&self.main_language) {
            problems.add("languages", "main-language-missing");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::records;
    use crate::testing::{BY, added, network, refused, try_add};
    use serde_json::json;

    #[test]
    fn the_network_of_a_file_is_never_deleted() {
        let mut net = network();
        let profile = json!({"name": "Red", "main_language": "es"});
        added(&mut net, Kind::Profile, "red", profile);
        let gone = records::delete(&mut net, BY, Kind::Profile, "red", None);
        assert_eq!(refused(gone), [": network-stays"]);
        let change = records::Change::Delete(Kind::Profile, "red".into(), None);
        assert_eq!(
            refused(records::change(&mut net, BY, &[change])),
            ["0.: network-stays"]
        );
    }

    #[test]
    fn a_file_holds_one_network() {
        let mut net = network();
        let profile = json!({"name": "Red", "main_language": "es", "languages": ["es", "en"]});
        added(&mut net, Kind::Profile, "red", profile);
        let second = json!({"name": "Otra", "main_language": "pt", "languages": ["es"]});
        assert_eq!(
            refused(try_add(&mut net, Kind::Profile, "", second)),
            [": one-network", "languages: main-language-missing"]
        );
    }
}
