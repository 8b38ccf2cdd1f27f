//! A person.

use super::Organization;
use crate::record::*;

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
}

impl Rules for Person {}
