//! The sentences of `locales/`, resolved in one language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;

use crate::functions::{country, date, formatter, language, number};
use crate::{Args, Lang, NumberFormat, dates};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The texts of one language, with numbers as the network writes them. A clone is a handle to the same texts.
///
/// In a text, `NUMBER($n)` takes `maximumFractionDigits`, `useGrouping: "false"` and `style: "percent"`;
/// `DATE($d)` takes a partial date ("2015", "2015-10", "2015-10-26") and `style`: `long` (default), `short`, `weekday`.
/// `COUNTRY($code)` and `LANGUAGE($tag)` name a country and a language.
#[derive(Clone)]
pub struct Texts {
    lang: Lang,
    numbers: NumberFormat,
    bundle: Arc<Bundle>,
    faults: Arc<Mutex<Faults>>,
}

struct Bundle {
    keys: Vec<String>,
    fluent: FluentBundle<FluentResource>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({}, {})", self.lang, self.numbers)
    }
}

#[derive(Default)]
struct Faults {
    missing: BTreeSet<String>,
    errors: BTreeSet<String>,
}

impl Texts {
    /// The texts of a language, with the numbers that are usual in it.
    pub fn new(lang: Lang) -> Self {
        Self::with_numbers(lang, NumberFormat::for_lang(lang))
    }

    /// The texts of a language, with numbers as a network writes them.
    pub fn with_numbers(lang: Lang, numbers: NumberFormat) -> Self {
        static BUNDLES: [[OnceLock<Arc<Bundle>>; NumberFormat::COUNT]; 3] =
            [const { [const { OnceLock::new() }; NumberFormat::COUNT] }; 3];
        let bundle = BUNDLES[lang.index()][numbers.index()]
            .get_or_init(|| Arc::new(Bundle::new(lang, numbers)));
        Texts {
            lang,
            numbers,
            bundle: Arc::clone(bundle),
            faults: Arc::default(),
        }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// How numbers are written.
    pub fn numbers(&self) -> NumberFormat {
        self.numbers
    }

    /// The text of a key. An unknown key answers itself in brackets, `⟦key⟧`, and is kept for [`Texts::missing`].
    pub fn get(&self, key: &str, args: &Args) -> String {
        match self.bundle.format(key, Some(&args.fluent(self.lang))) {
            Some((text, errors)) => {
                if !errors.is_empty() {
                    self.faults()
                        .errors
                        .extend(errors.into_iter().map(|error| format!("{key}: {error}")));
                }
                text
            }
            None => {
                self.faults().missing.insert(key.to_owned());
                format!("⟦{key}⟧")
            }
        }
    }

    /// The text of a key that mentions nothing.
    pub fn text(&self, key: &str) -> String {
        self.get(key, &Args::new())
    }

    /// True when there is such a key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.fluent.has_message(key)
    }

    /// Every key, sorted.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.bundle.keys.iter().map(String::as_str)
    }

    /// Every text without variables whose key begins so, for templates that are fed once; `""` is all.
    pub fn plain(&self, prefix: &str) -> BTreeMap<String, String> {
        let keys = self
            .bundle
            .keys
            .iter()
            .filter(|key| key.starts_with(prefix));
        keys.filter_map(|key| match self.bundle.format(key, None) {
            Some((text, errors)) if errors.is_empty() => Some((key.clone(), text)),
            _ => None,
        })
        .collect()
    }

    /// Keys that were asked for, here or through a clone, and do not exist.
    pub fn missing(&self) -> Vec<String> {
        self.faults().missing.iter().cloned().collect()
    }

    /// Faults met while resolving, such as a variable that was not given; any is a failing test.
    pub fn errors(&self) -> Vec<String> {
        self.faults().errors.iter().cloned().collect()
    }

    /// A period in words: "desde 2015", "26 y 27 de octubre de 2015", "hasta octubre de 2016, inicio desconocido".
    /// `end` is a partial date, `open` or `unknown`, as records keep it.
    pub fn period(&self, begin: Option<&str>, end: &str) -> String {
        match (begin, end) {
            (Some(begin), "open") => self.get("common-period-open", &args(&[("begin", begin)])),
            (Some(begin), "unknown") => {
                self.get("common-period-end-unknown", &args(&[("begin", begin)]))
            }
            (Some(begin), end) => dates::range(self.lang, begin, end),
            (None, "open") => self.text("common-period-begin-unknown"),
            (None, "unknown") => self.text("common-period-unknown"),
            (None, end) => self.get("common-period-until", &args(&[("end", end)])),
        }
    }

    fn faults(&self) -> std::sync::MutexGuard<'_, Faults> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn args(values: &[(&str, &str)]) -> Args {
    values
        .iter()
        .fold(Args::new(), |args, (name, value)| args.with(name, *value))
}

impl Bundle {
    fn new(lang: Lang, numbers: NumberFormat) -> Self {
        let tag = lang.tag().parse().expect("the three tags are well formed");
        let mut fluent = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks would be printed as boxes, and no text of ours mixes directions.
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(formatter(numbers)));
        let functions = [
            fluent.add_function("NUMBER", number),
            fluent.add_function("DATE", move |values, named| date(lang, values, named)),
            fluent.add_function("COUNTRY", move |values, _| country(lang, values)),
            fluent.add_function("LANGUAGE", move |values, _| language(lang, values)),
        ];
        debug_assert!(
            functions.iter().all(Result::is_ok),
            "each function is added once"
        );
        let mut keys = BTreeSet::new();
        for (_, _, text) in FILES.iter().filter(|(tag, _, _)| *tag == lang.tag()) {
            // What parses is used; `check::compare` names what does not.
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
            keys.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            fluent.add_resource_overriding(resource);
        }
        Bundle {
            keys: keys.into_iter().collect(),
            fluent,
        }
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<(String, Vec<String>)> {
        let message = self.fluent.get_message(key)?;
        let mut errors = Vec::new();
        let text = self
            .fluent
            .format_pattern(message.value()?, args, &mut errors)
            .into_owned();
        Some((text, errors.iter().map(ToString::to_string).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(source: &str, args: &Args) -> String {
        let mut bundle = Bundle::new(Lang::Es, NumberFormat::for_lang(Lang::Es));
        let parsed = FluentResource::try_new(format!("sample = {source}\n")).expect("a sound text");
        bundle.fluent.add_resource_overriding(parsed);
        let (text, errors) = bundle
            .format("sample", Some(&args.fluent(Lang::Es)))
            .expect("it is there");
        assert_eq!(errors, Vec::<String>::new());
        text
    }

    #[test]
    fn numbers_and_dates_in_a_text_are_localised() {
        assert_eq!(
            format("{ $count } visitas", &crate::args! { "count" => 1234567 }),
            "1.234.567 visitas"
        );
        assert_eq!(
            format(
                "{ NUMBER($n, maximumFractionDigits: 1) }",
                &crate::args! { "n" => 2.25 }
            ),
            "2,2"
        );
        assert_eq!(
            format(
                "{ NUMBER($n, style: \"percent\") }",
                &crate::args! { "n" => 0.45 }
            ),
            "45\u{a0}%"
        );
        let years = crate::args! { "min" => "1800", "max" => 2200 };
        let plain =
            r#"{ NUMBER($min, useGrouping: "false") } a { NUMBER($max, useGrouping: "false") }"#;
        assert_eq!(format(plain, &years), "1800 a 2200");
        assert_eq!(
            format("el { DATE($d) }", &crate::args! { "d" => "2015-10-26" }),
            "el 26 de octubre de 2015"
        );
        assert_eq!(
            format(
                "{ DATE($d, style: \"short\") }",
                &crate::args! { "d" => "2015-10" }
            ),
            "oct 2015"
        );
    }

    #[test]
    fn codes_of_countries_and_languages_become_names() {
        let codes = crate::args! { "country" => "BR", "language" => "pt" };
        assert_eq!(
            format("{ COUNTRY($country) }, { LANGUAGE($language) }", &codes),
            "Brasil, portugués"
        );
        assert_eq!(
            format("{ COUNTRY($country) }", &crate::args! { "country" => "ZZ" }),
            "ZZ"
        );
    }

    #[test]
    fn a_value_of_the_texts_language_is_preferred() {
        let names = crate::args! { "name" => "Reunión", "name-pt" => "Reunião" };
        assert_eq!(format("{ $name }", &names), "Reunión");
        let own = names.fluent(Lang::Pt);
        assert_eq!(own.get("name"), Some(&fluent::FluentValue::from("Reunião")));
    }

    #[test]
    fn no_invisible_marks_surround_a_value() {
        assert_eq!(
            format("de { $name }.", &crate::args! { "name" => "Ana" }),
            "de Ana."
        );
    }

    #[test]
    fn a_missing_key_shows_itself_and_is_kept() {
        let texts = Texts::new(Lang::En);
        assert_eq!(texts.clone().text("no-such-key"), "⟦no-such-key⟧");
        assert_eq!(texts.missing(), ["no-such-key"]);
        assert!(!texts.has("no-such-key"));
        assert!(texts.has("common-yes"));
    }

    #[test]
    fn a_variable_not_given_is_an_error() {
        let texts = Texts::new(Lang::En);
        texts.text("problem-too-long");
        assert!(!texts.errors().is_empty());
    }

    #[test]
    fn plain_texts_are_those_without_variables() {
        let texts = Texts::new(Lang::Pt);
        let plain = texts.plain("common-");
        assert_eq!(plain.get("common-yes").map(String::as_str), Some("Sim"));
        assert!(!plain.contains_key("common-period-open"));
        assert!(texts.plain("").keys().all(|key| texts.has(key)));
    }

    #[test]
    fn periods_in_words() {
        let texts = Texts::new(Lang::Es);
        assert_eq!(
            texts.period(Some("2015-10-26"), "2015-10-27"),
            "26 y 27 de octubre de 2015"
        );
        assert_eq!(texts.period(Some("2015"), "open"), "desde 2015");
        assert_eq!(
            texts.period(None, "2016-10"),
            "hasta octubre de 2016, inicio desconocido"
        );
        assert!(texts.errors().is_empty() && texts.missing().is_empty());
    }

    #[test]
    fn texts_can_be_used_from_any_thread() {
        fn shared<T: Send + Sync + Clone>() {}
        shared::<Texts>();
    }
}
