//! A person.

use super::Organization;
use crate::record::*;
use serde_json::Value;

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

/// What a person sorts by: the key that was written for it, else its surnames and given names; none where a source names
/// it in one piece. A Spanish name sorts by the first surname, a Portuguese one by the last, and its particles do not count.
pub(crate) fn order_of(fields: &Fields) -> Option<String> {
    let text = |name: &str| {
        let typed = fields.get(name).and_then(Value::as_str);
        typed.map(str::trim).filter(|text| !text.is_empty())
    };
    if let Some(key) = text("sort_key") {
        return Some(key.to_owned());
    }
    let (given, first, second) = (
        text("given_names").unwrap_or_default(),
        text("first_surname"),
        text("second_surname"),
    );
    let last = second.or(first)?;
    let portuguese = match text("country") {
        Some(country) => PORTUGUESE.contains(&country),
        None => text("correspondence_language").is_some_and(|tag| tag.starts_with("pt")),
    };
    let ordered = if portuguese {
        let before = second.and(first).unwrap_or_default();
        format!("{} {given} {before}", last_name(last))
    } else {
        let after = first.and(second).unwrap_or_default();
        format!("{} {after} {given}", first.unwrap_or(last))
    };
    Some(ordered.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Countries whose people are named in the Portuguese way.
const PORTUGUESE: [&str; 8] = ["AO", "BR", "CV", "GW", "MZ", "PT", "ST", "TL"];

/// The last of the words of a surname; one that only tells son from father goes with the word before it.
fn last_name(surname: &str) -> String {
    let words: Vec<&str> = surname.split_whitespace().collect();
    let kin = |word: &str| {
        let kin = [
            "filho", "filha", "neto", "neta", "sobrinho", "júnior", "junior", "jr.",
        ];
        kin.contains(&word.to_lowercase().as_str())
    };
    match words.as_slice() {
        [.., name, end] if kin(end) => format!("{name} {end}"),
        [.., name] => (*name).to_owned(),
        [] => String::new(),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn order(country: &str, given: &str, first: &str, second: &str) -> String {
        let fields = json!({
            "given_names": given, "first_surname": first, "second_surname": second, "country": country,
        });
        order_of(fields.as_object().unwrap()).unwrap_or_default()
    }

    #[test]
    fn a_spanish_name_sorts_by_the_first_surname_and_a_portuguese_one_by_the_last() {
        assert_eq!(order("UY", "Ana", "Ríos", "Vega"), "Ríos Vega Ana");
        assert_eq!(order("UY", "Ana", "Ríos", ""), "Ríos Ana");
        assert_eq!(
            order("BR", "Thiago", "Amostra", "do Vale"),
            "Vale Thiago Amostra"
        );
        assert_eq!(order("PT", "Rui", "dos Santos", ""), "Santos Rui");
        assert_eq!(
            order("BR", "Caio", "Lima", "de Souza Filho"),
            "Souza Filho Caio Lima"
        );
        assert_eq!(order("BR", "Caio", "", ""), "", "named in one piece");
        let typed = json!({"sort_key": "Zeta", "first_surname": "Ríos"});
        assert_eq!(order_of(typed.as_object().unwrap()).unwrap(), "Zeta");
        let speaks = json!({"first_surname": "da Silva", "correspondence_language": "pt-BR"});
        assert_eq!(order_of(speaks.as_object().unwrap()).unwrap(), "Silva");
    }
}
