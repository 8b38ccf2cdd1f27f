//! Codes of international standards, and addresses of people.

use super::{Field, FieldType, text_of};
use crate::error::Problems;
use serde_json::Value;

macro_rules! code {
    ($(#[$doc:meta])* $name:ident, $kind:ident, $problem:literal, $read:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub String);

        impl $name {
            /// As it is written and kept.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Field for $name {
            fn field_type() -> FieldType {
                FieldType::$kind
            }

            fn parse(field: &str, value: &Value, problems: &mut Problems) -> Option<Self> {
                let text = text_of(field, value, problems)?;
                let read: fn(&str) -> Option<String> = $read;
                let read = read(text).map($name);
                if read.is_none() {
                    problems.add_with(field, $problem, &[("value", text.chars().take(60).collect())]);
                }
                read
            }

            fn to_json(&self) -> Value {
                Value::from(self.0.clone())
            }
        }
    };
}

code!(
    /// A country or territory, ISO 3166-1 alpha-2, officially assigned.
    Country, Country, "unknown-country", |text| {
        let code = text.to_ascii_uppercase();
        COUNTRIES.split(' ').any(|known| known == code).then_some(code)
    }
);

code!(
    /// A currency, ISO 4217, retired ones included. Reading checks only the form, because files outlive lists: whether
    /// there is such a currency is asked where it is typed ([`Currency::is_known`]).
    Currency, Currency, "unknown-currency", |text| {
        let code = text.to_ascii_uppercase();
        (code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())).then_some(code)
    }
);

impl Currency {
    /// Whether ISO 4217 has or had a currency of this code.
    pub fn is_known(code: &str) -> bool {
        CURRENCIES.split(' ').any(|known| known == code)
    }
}

code!(
    /// A language, BCP 47: a language of two or three letters with optional script, region and variants.
    Language, Language, "unknown-language", |text| {
        let mut parts = text.split('-');
        let language = parts.next()?;
        let sound = (2..=3).contains(&language.len())
            && language.bytes().all(|b| b.is_ascii_lowercase())
            && text.len() <= 35
            && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        sound.then(|| text.to_owned())
    }
);

code!(
    /// A time zone of the IANA database, such as America/Mexico_City; only the form is checked.
    Zone, Zone, "unknown-zone", |text| {
        let sound = text == "UTC"
            || (text.contains('/')
                && text.len() <= 60
                && text.split('/').all(|p| {
                    !p.is_empty() && p.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'+'))
                }));
        sound.then(|| text.to_owned())
    }
);

code!(
    /// An e-mail address: something@domain.tld, at most 254 characters (RFC 5321).
    Email, Email, "bad-email", |text| {
        let (local, domain) = text.rsplit_once('@')?;
        let sound = !local.is_empty()
            && text.len() <= 254
            && domain.contains('.')
            && !domain.starts_with('.')
            && !domain.ends_with('.')
            && !text.chars().any(|c| c.is_whitespace() || c.is_control());
        sound.then(|| text.to_owned())
    }
);

code!(
    /// A telephone number as typed, with at least five digits; compared by its digits.
    Phone, Phone, "bad-phone", |text| {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let sound = (5..=20).contains(&digits)
            && text.len() <= 60
            && text.chars().all(|c| c.is_ascii_digit() || " +-()./extEXT#".contains(c));
        sound.then(|| text.to_owned())
    }
);

code!(
    /// A URL, or in words the shelf or folder where something is kept; at most 2,000 characters on one line.
    Address, Address, "bad-address", |text| {
        (text.len() <= 2000 && !text.chars().any(char::is_control)).then(|| text.to_owned())
    }
);

/// ISO 3166-1 alpha-2, the 249 officially assigned codes, and XK by common use.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// ISO 4217, current codes and retired ones; those of `crates/i18n/data/currencies.tsv`, as a test holds them to.
const CURRENCIES: &str = "ADP AED AFA AFN ALK ALL AMD ANG AOA AOK AON AOR ARA ARP ARS ATS AUD AWG AYM AZM AZN BAD BAM BBD BDT BEF BGL BGN BHD BIF BMD BND BOB BOP BOV BRB BRC BRE BRL BRN BRR BSD BTN BWP BYB BYN BYR BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CSD CSK CUC CUP CVE CYP CZK DDM DEM DJF DKK DOP DZD ECS ECV EEK EGP ERN ESA ESB ESP ETB EUR FIM FJD FKP FRF GBP GEK GEL GHC GHS GIP GMD GNE GNF GNS GQE GRD GTQ GWE GWP GYD HKD HNL HRD HRK HTG HUF IDR IEP ILS INR IQD IRR ISJ ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LTT LUF LVL LVR LYD MAD MAF MCF MDL MGA MGF MKD MLF MMK MNT MOP MRO MRU MTL MTP MUR MVQ MVR MWK MXN MXP MXV MYR MZE MZM MZN NAD NGN NIC NIO NLG NOK NPR NZD OMR PAB PEH PEI PEN PES PGK PHP PKR PLN PLZ PTE PYG QAR ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SDP SEK SGD SHP SIT SKK SLE SLL SOS SRD SRG SSP STD STN SUR SVC SYP SZL THB TJR TJS TLE TMM TMT TND TOP TPE TRL TRY TTD TWD TZS UAH UAK UGS UGX USD USN UYI UYN UYP UYU UYW UZS VEB VED VEF VES VNC VND VUV WST XAF XCD XCG XDR XEU XFO XFU XOF XPF XSU XUA YDD YER YUM YUN ZAL ZAR ZMK ZMW ZRN ZRZ ZWD ZWG ZWL ZWR";

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn reads<T: Field>(text: &str) -> bool {
        T::parse("field", &json!(text), &mut Problems::default()).is_some()
    }

    #[test]
    fn a_country_that_does_not_exist_is_refused() {
        assert!(reads::<Country>("uy"));
        assert!(!reads::<Country>("ZZ"));
        assert!(!reads::<Country>("Uruguay"));
    }

    #[test]
    fn currencies_are_those_that_the_program_has_names_and_decimals_for() {
        let table = include_str!("../../../i18n/data/currencies.tsv");
        let rows = table.lines().filter(|line| !line.starts_with('#'));
        let codes: Vec<&str> = rows.filter_map(|row| row.split('\t').next()).collect();
        assert_eq!(codes.join(" "), CURRENCIES);
        for row in table.lines().filter(|line| !line.starts_with('#')) {
            let mut cells = row.split('\t');
            let (code, digits) = (cells.next().unwrap(), cells.next().unwrap());
            let known = crate::annual::exponent(code).to_string();
            assert_eq!((code, known.as_str()), (code, digits));
        }
    }

    #[test]
    fn forms_of_codes() {
        assert!(
            reads::<Language>("pt-BR") && reads::<Language>("gn") && !reads::<Language>("español")
        );
        assert!(reads::<Zone>("America/Argentina/Buenos_Aires") && !reads::<Zone>("Mexico City"));
        assert!(
            reads::<Email>("ana@example.org")
                && !reads::<Email>("ana@example")
                && !reads::<Email>("a b@c.de")
        );
        assert!(reads::<Phone>("+598 2901 2929") && !reads::<Phone>("none"));
    }
}
