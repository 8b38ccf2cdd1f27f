//! Names of languages: those of the region's offices and of its partners.

use crate::{Lang, country_name};

/// Tag, then its name in Spanish, English and Portuguese.
const NAMES: [(&str, [&str; 3]); 26] = [
    ("ar", ["árabe", "Arabic", "árabe"]),
    ("ay", ["aimara", "Aymara", "aimará"]),
    ("ca", ["catalán", "Catalan", "catalão"]),
    ("da", ["danés", "Danish", "dinamarquês"]),
    ("de", ["alemán", "German", "alemão"]),
    ("en", ["inglés", "English", "inglês"]),
    ("es", ["español", "Spanish", "espanhol"]),
    ("et", ["estonio", "Estonian", "estoniano"]),
    ("eu", ["euskera", "Basque", "basco"]),
    ("fi", ["finés", "Finnish", "finlandês"]),
    ("fr", ["francés", "French", "francês"]),
    ("gl", ["gallego", "Galician", "galego"]),
    ("gn", ["guaraní", "Guarani", "guarani"]),
    ("hi", ["hindi", "Hindi", "híndi"]),
    (
        "ht",
        ["criollo haitiano", "Haitian Creole", "crioulo haitiano"],
    ),
    ("it", ["italiano", "Italian", "italiano"]),
    ("ja", ["japonés", "Japanese", "japonês"]),
    ("ko", ["coreano", "Korean", "coreano"]),
    ("nl", ["neerlandés", "Dutch", "holandês"]),
    ("no", ["noruego", "Norwegian", "norueguês"]),
    ("pap", ["papiamento", "Papiamento", "papiamento"]),
    ("pt", ["portugués", "Portuguese", "português"]),
    ("qu", ["quechua", "Quechua", "quíchua"]),
    ("ru", ["ruso", "Russian", "russo"]),
    ("sv", ["sueco", "Swedish", "sueco"]),
    ("zh", ["chino", "Chinese", "chinês"]),
];

/// The name of a BCP 47 tag, with its country in brackets where the tag has one: "portugués (Brasil)".
/// A language without a name here is its tag.
pub fn language_name(tag: &str, lang: Lang) -> String {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let known = NAMES
        .iter()
        .find(|(code, _)| code.eq_ignore_ascii_case(language));
    let Some((_, names)) = known else {
        return tag.to_owned();
    };
    let name = names[lang.index()];
    match parts.find_map(|part| country_name(part, lang)) {
        Some(country) => format!("{name} ({country})"),
        None => name.to_owned(),
    }
}

/// Tags that have a name, with it, in no particular order of importance: sort them with [`crate::Sorter`].
pub fn languages(lang: Lang) -> Vec<(&'static str, &'static str)> {
    NAMES
        .iter()
        .map(|(tag, names)| (*tag, names[lang.index()]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_a_name_and_its_country() {
        assert_eq!(language_name("fr", Lang::Es), "francés");
        assert_eq!(language_name("pt-BR", Lang::En), "Portuguese (Brazil)");
        assert_eq!(language_name("es-419", Lang::Pt), "espanhol");
        assert_eq!(language_name("tlh", Lang::Pt), "tlh");
    }

    #[test]
    fn all_languages_of_the_interface_are_listed() {
        let listed = languages(Lang::Es);
        assert!(
            Lang::all()
                .iter()
                .all(|lang| listed.iter().any(|(tag, _)| *tag == lang.tag()))
        );
    }
}
