//! Countries and territories of ISO 3166-1, with names in the three languages.

use std::sync::OnceLock;

use crate::{Lang, Sorter};

static TABLE: &str = include_str!("../data/countries.tsv");
static REGIONS: &str = include_str!("../data/regions.tsv");

/// A country or territory.
#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2, or the code it had there (ISO 3166-3).
    pub code: &'static str,
    /// ISO 3166-1 alpha-3.
    pub code3: &'static str,
    /// ISO 3166-1 numeric, with its zeros, as maps are keyed; empty for Kosovo, which has none.
    pub numeric: &'static str,
    /// UN M49 code of its subregion, such as `029` for the Caribbean. A network's own subregions are its own data.
    pub region: &'static str,
    /// True when the code is no longer used.
    pub retired: bool,
    names: [&'static str; 3],
    official: [&'static str; 3],
    pub(crate) others: Vec<&'static str>,
}

impl Country {
    /// The short name: "Bolivia".
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names[lang.index()]
    }

    /// The official name, where it is known here: "Estado Plurinacional de Bolivia".
    pub fn official(&self, lang: Lang) -> Option<&'static str> {
        Some(self.official[lang.index()]).filter(|name| !name.is_empty())
    }

    /// Every name, in any language.
    pub(crate) fn all_names(&self) -> impl Iterator<Item = &'static str> + '_ {
        let own = self.names.iter().chain(&self.official).chain(&self.others);
        own.copied().filter(|name| !name.is_empty())
    }
}

/// All, by alpha-2 code, the retired among them.
pub(crate) fn table() -> &'static [Country] {
    static ALL: OnceLock<Vec<Country>> = OnceLock::new();
    ALL.get_or_init(|| {
        TABLE
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(read)
            .collect()
    })
}

/// The country of an alpha-2 code in any case, retired codes included.
pub fn country(code: &str) -> Option<&'static Country> {
    let code = code.to_ascii_uppercase();
    let all = table();
    all.binary_search_by(|country| country.code.cmp(&code))
        .ok()
        .and_then(|at| all.get(at))
}

/// The short name of an alpha-2 code.
pub fn country_name(code: &str, lang: Lang) -> Option<&'static str> {
    country(code).map(|country| country.name(lang))
}

/// The official name of an alpha-2 code; the short one where no other is known here.
pub fn country_official(code: &str, lang: Lang) -> Option<&'static str> {
    country(code).map(|country| country.official(lang).unwrap_or(country.name(lang)))
}

/// Present countries in alphabetical order of their short names.
pub fn countries(lang: Lang) -> Vec<&'static Country> {
    let sorter = Sorter::new(lang);
    let mut all: Vec<_> = table().iter().filter(|country| !country.retired).collect();
    all.sort_by(|a, b| sorter.compare(a.name(lang), b.name(lang)));
    all
}

/// The name of a UN M49 region: "Caribe" for `029`.
pub fn region_name(code: &str, lang: Lang) -> Option<&'static str> {
    let line = REGIONS
        .lines()
        .find(|line| line.split('\t').next() == Some(code))?;
    line.split('\t').nth(2 + lang.index())
}

fn read(line: &'static str) -> Option<Country> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [
        code,
        code3,
        numeric,
        region,
        es,
        en,
        pt,
        long_es,
        long_en,
        long_pt,
        state,
        others,
    ] = cells[..]
    else {
        return None;
    };
    Some(Country {
        code,
        code3,
        numeric,
        region,
        retired: state == "retired",
        names: [es, en, pt],
        official: [long_es, long_en, long_pt],
        others: others.split('|').filter(|name| !name.is_empty()).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The members of the Organization of American States.
    const OAS: [&str; 35] = [
        "AG", "AR", "BB", "BO", "BR", "BS", "BZ", "CA", "CL", "CO", "CR", "CU", "DM", "DO", "EC",
        "GD", "GT", "GY", "HN", "HT", "JM", "KN", "LC", "MX", "NI", "PA", "PE", "PY", "SR", "SV",
        "TT", "US", "UY", "VC", "VE",
    ];

    #[test]
    fn the_table_is_sound_and_sorted() {
        let all = table();
        assert_eq!(
            all.len(),
            TABLE.lines().filter(|line| !line.starts_with('#')).count()
        );
        assert!(all.windows(2).all(|pair| pair[0].code < pair[1].code));
        for country in all {
            assert!(
                country.code.len() == 2 && country.code3.len() == 3,
                "{}",
                country.code
            );
            assert!(
                Lang::all()
                    .iter()
                    .all(|lang| !country.name(*lang).is_empty()),
                "{}",
                country.code
            );
            assert!(
                region_name(country.region, Lang::Es).is_some(),
                "{}",
                country.code
            );
        }
    }

    #[test]
    fn names_are_those_of_latin_america_and_brazil() {
        assert_eq!(country_name("TT", Lang::Es), Some("Trinidad y Tobago"));
        assert_eq!(country_name("KN", Lang::En), Some("Saint Kitts and Nevis"));
        assert_eq!(country_name("ee", Lang::Pt), Some("Estônia"));
        assert_eq!(country_name("QQ", Lang::Pt), None);
        assert_eq!(
            country_official("BO", Lang::Es),
            Some("Estado Plurinacional de Bolivia")
        );
        assert_eq!(country_official("TG", Lang::Es), Some("Togo"));
    }

    #[test]
    fn every_state_of_the_americas_has_an_official_name() {
        for code in OAS {
            for lang in Lang::all() {
                assert!(
                    country(code)
                        .and_then(|found| found.official(lang))
                        .is_some(),
                    "{code} {lang}"
                );
            }
        }
    }

    #[test]
    fn countries_are_in_alphabetical_order_without_the_retired() {
        let names: Vec<_> = countries(Lang::Pt)
            .iter()
            .map(|country| country.name(Lang::Pt))
            .collect();
        let place = |name: &str| names.iter().position(|found| *found == name);
        assert!(place("África do Sul") < place("Albânia"));
        assert!(place("Zimbábue").is_some() && place("Iugoslávia").is_none());
        assert!(country("YU").is_some_and(|found| found.retired));
    }

    #[test]
    fn regions_have_names() {
        let region = country("JM").map_or("", |found| found.region);
        assert_eq!(region_name(region, Lang::Es), Some("Caribe"));
        assert_eq!(region_name("999", Lang::Es), None);
    }
}
