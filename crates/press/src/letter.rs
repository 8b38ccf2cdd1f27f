//! The words of letters: salutation by treatment and grammatical gender, and the letter that asks for an appointment.

use plenaria_core::annual::data::{Addressee, Text};
use plenaria_i18n::{Args, Lang, Texts, args, date};

/// The grammatical gender in which a person is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// "Estimada señora".
    Feminine,
    /// "Estimado señor".
    Masculine,
    /// Nothing says; the words are then chosen so that none is needed.
    Unknown,
}

impl Gender {
    fn tag(self) -> &'static str {
        match self {
            Self::Feminine => "feminine",
            Self::Masculine => "masculine",
            Self::Unknown => "unknown",
        }
    }
}

/// Forms of address that say a gender, without their point. "Dr." and "Prof." do not: English has one for both.
const FEMININE: &[&str] = &[
    "sra",
    "srta",
    "señora",
    "senhora",
    "dra",
    "excma",
    "exma",
    "ilma",
    "ilustrísima",
    "excelentísima",
    "mtra",
    "lcda",
    "lda",
    "licda",
    "profa",
    "doña",
    "dona",
    "ms",
    "mrs",
    "miss",
    "madam",
    "dame",
    "mme",
    "ministra",
    "diputada",
    "senadora",
];
const MASCULINE: &[&str] = &[
    "sr",
    "señor",
    "senhor",
    "excmo",
    "exmo",
    "ilmo",
    "ilustrísimo",
    "excelentísimo",
    "mtro",
    "lcdo",
    "ldo",
    "licdo",
    "don",
    "dom",
    "mr",
    "sir",
    "ministro",
    "diputado",
    "senador",
];

/// What a person's form of address says of the gender, in whichever language one is recorded.
#[must_use]
pub fn gender(treatment: Option<&Text>) -> Gender {
    let words = treatment.into_iter().flat_map(|text| text.values.values());
    let words = words.flat_map(|value| value.split_whitespace());
    let words: Vec<String> = words
        .map(|word| word.trim_matches(['.', ',']).to_lowercase())
        .collect();
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    match (any(FEMININE), any(MASCULINE)) {
        (true, false) => Gender::Feminine,
        (false, true) => Gender::Masculine,
        _ => Gender::Unknown,
    }
}

/// A text in a language, else in its original, else in any.
#[must_use]
pub fn in_language(text: &Text, lang: Lang) -> &str {
    let value = text
        .values
        .get(lang.tag())
        .or_else(|| text.values.get(&text.original));
    value
        .or_else(|| text.values.values().next())
        .map_or("", String::as_str)
}

/// The words before a letter's text: "Estimada Sra. Ríos:".
pub(crate) fn salutation(texts: &Texts, to: &Addressee) -> String {
    let lang = texts.lang();
    let treatment = to.treatment.as_ref().map(|text| in_language(text, lang));
    let gender = gender(to.treatment.as_ref());
    // Portuguese letters name the whole person.
    let name = match (&to.surname, &to.name) {
        (Some(surname), _) if lang != Lang::Pt => Some(surname),
        (_, name) => name.as_ref(),
    };
    match (treatment.filter(|text| !text.trim().is_empty()), name) {
        (Some(treatment), Some(name)) => texts.get(
            "office-letter-dear",
            &args! { "gender" => gender.tag(), "treatment" => treatment, "name" => name.as_str() },
        ),
        (None, Some(name)) => texts.get(
            "office-letter-dear-name",
            &args! { "name" => to.name.as_ref().unwrap_or(name).as_str() },
        ),
        _ => texts.text("office-letter-dear-nobody"),
    }
}

/// What the letter that asks for an appointment is about, in a language.
#[must_use]
pub fn appointment_subject(lang: Lang, post: &Text) -> String {
    let post = in_language(post, lang);
    Texts::new(lang).get(
        "office-letter-appointment-subject",
        &args! { "post" => post },
    )
}

/// The text of a letter that asks for an appointment, salutation included, in the subset of CommonMark.
#[must_use]
pub fn appointment(lang: Lang, to: &Addressee, network: &Text, post: &Text, due: &str) -> String {
    let texts = Texts::new(lang);
    let body = args! {
        "network" => plain(in_language(network, lang)),
        "post" => plain(in_language(post, lang)),
        "due" => date(lang, due),
    };
    let parts = [
        plain(&salutation(&texts, to)),
        texts.get("office-letter-appointment-greeting", &body),
        texts.get("office-letter-appointment-request", &body),
        texts.get("office-letter-appointment-due", &body),
        texts.get("office-letter-close", &Args::new()),
    ];
    parts.join("\n\n")
}

/// A name as CommonMark that reads as the name: its signs of markup are escaped.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(treatment: &str) -> Addressee {
        Addressee {
            treatment: (!treatment.is_empty()).then(|| Text::new("es", treatment)),
            name: Some("Ana Ríos".to_owned()),
            surname: Some("Ríos".to_owned()),
            ..Addressee::default()
        }
    }

    fn dear(lang: Lang, treatment: &str) -> String {
        salutation(&Texts::new(lang), &to(treatment))
    }

    #[test]
    fn the_form_of_address_says_the_gender_where_it_has_one() {
        for (treatment, expected) in [
            ("Excma. Sra.", Gender::Feminine),
            ("Ms.", Gender::Feminine),
            ("Sr.", Gender::Masculine),
            ("Dr.", Gender::Unknown),
            ("Sr. / Sra.", Gender::Unknown),
        ] {
            assert_eq!(
                gender(Some(&Text::new("es", treatment))),
                expected,
                "{treatment}"
            );
        }
        let both = Text::new("es", "Dra.").with("en", "Dr.");
        assert_eq!(gender(Some(&both)), Gender::Feminine);
    }

    #[test]
    fn a_salutation_agrees_with_the_person_and_with_the_language() {
        assert_eq!(dear(Lang::Es, "Sra."), "Estimada Sra. Ríos:");
        assert_eq!(dear(Lang::Es, "Sr."), "Estimado Sr. Ríos:");
        assert_eq!(dear(Lang::En, "Ms."), "Dear Ms. Ríos,");
        assert_eq!(dear(Lang::Pt, "Sra."), "Prezada Sra. Ana Ríos,");
        assert_eq!(dear(Lang::Es, ""), "De nuestra consideración, Ana Ríos:");
        assert_eq!(
            salutation(&Texts::new(Lang::Es), &Addressee::default()),
            "De nuestra consideración:"
        );
    }

    #[test]
    fn names_in_a_letter_are_no_markup() {
        let post = Text::new("es", "*Punto* [focal](x)");
        let text = appointment(
            Lang::Es,
            &to("Sra."),
            &Text::new("es", "Red"),
            &post,
            "2026-11-05",
        );
        let tree = crate::narrative::read(&text).to_string();
        assert!(tree.contains("*Punto* [focal](x)"), "{tree}");
    }
}
