//! A person.

use super::Organization;
use crate::record::*;

choices! {
    /// A person's sex, as the person states it.
    Sex "sex" { Female = "female", Male = "male", Other = "other" }
}

record! {
    /// A person, with the names that lists sort by and papers print.
    Person, table "person", many "people", name "printed_name";
    /// Given names.
    given_names: Option<Line>,
    /// The first surname, by which a Spanish name sorts.
    first_surname: Option<Line>,
    /// The second surname.
    second_surname: Option<Line>,
    /// The name as the person wants it printed.
    printed_name: Line,
    /// What the name sorts by, when not what its parts give.
    sort_key: Option<Line>,
    /// The form of address, such as "Sra." or "Excmo. Sr.".
    treatment: Option<Texts>,
    /// The language of letters to the person.
    correspondence_language: Option<Language>,
    /// Languages the person speaks.
    languages: Vec<Language>,
    /// The person's country.
    country: Option<Country>,
    /// Where the person works, when no post says so.
    organization: Option<Ref<Organization>>,
    /// What the person is there, as a source states it.
    position_stated: Option<Line>,
    /// E-mail.
    email: Option<Email>,
    /// Another e-mail.
    second_email: Option<Email>,
    /// Telephone.
    phone: Option<Phone>,
    /// Mobile telephone.
    mobile: Option<Phone>,
    /// Sectors the person knows.
    sectors: Vec<Line>,
    /// What the person is an expert in.
    expertise: Vec<Line>,
    /// What else is to be known.
    note: Option<Narratives>,
    /// When the person's data were erased; then nothing but the record of office is left.
    erased: Option<PartialDate>,
    /// The person's sex, as the person states it; figures of participation count by it.
    sex: Option<Sex>,
}

/// What stands where the name of an erased person stood: a sign, so that it needs no language.
pub const ERASED_NAME: &str = "—";

impl Rules for Person {
    fn check(&self, id: &str, reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        // An erased person never gets values again: neither typed, nor imported, nor merged in.
        let erased = reader
            .get::<Person>(id)?
            .is_some_and(|old| old.erased.is_some());
        if erased && !self.is_blank() || self.erased.is_some() && !self.is_blank() {
            problems.add("printed_name", "erased-person");
        } else if erased && self.erased.is_none() {
            problems.add("erased", "erased-person");
        }
        Ok(())
    }
}

impl Person {
    /// True when nothing tells who it is.
    fn is_blank(&self) -> bool {
        self.printed_name.0 == ERASED_NAME
            && self.to_fields().iter().all(|(name, value)| {
                matches!(name.as_str(), "printed_name" | "erased")
                    || value.is_null()
                    || value.as_array().is_some_and(Vec::is_empty)
                    || value.as_object().is_some_and(serde_json::Map::is_empty)
            })
    }
}
