//! Tests of dates in words.

use super::*;

fn three(give: impl Fn(Lang) -> String) -> [String; 3] {
    [Lang::Es, Lang::En, Lang::Pt].map(give)
}

#[test]
fn a_date_is_said_as_far_as_it_is_known() {
    assert_eq!(
        three(|lang| date(lang, "2015-10-26")),
        [
            "26 de octubre de 2015",
            "26 October 2015",
            "26 de outubro de 2015"
        ]
    );
    assert_eq!(
        three(|lang| date(lang, "2015-10")),
        ["octubre de 2015", "October 2015", "outubro de 2015"]
    );
    assert_eq!(three(|lang| date(lang, "2015")), ["2015", "2015", "2015"]);
    assert_eq!(date(Lang::Pt, "2015-03-01"), "1º de março de 2015");
}

#[test]
fn what_is_no_date_comes_back_as_it_is() {
    for text in [
        "",
        "2015-02-30",
        "2015-13",
        "26/10/2015",
        "2015-1-2",
        "2015-10-26-1",
        "year",
    ] {
        assert_eq!(date(Lang::Es, text), text);
        assert_eq!(weekday(Lang::Es, text), None);
    }
}

#[test]
fn short_dates_for_tables() {
    assert_eq!(
        three(|lang| date_short(lang, "2015-10-26")),
        ["26 oct 2015", "26 Oct 2015", "26 out 2015"]
    );
    assert_eq!(
        three(|lang| date_short(lang, "2015-09")),
        ["sept 2015", "Sept 2015", "set 2015"]
    );
}

#[test]
fn two_days_that_follow_are_joined_by_and() {
    assert_eq!(
        three(|lang| range(lang, "2015-10-26", "2015-10-27")),
        [
            "26 y 27 de octubre de 2015",
            "26-27 October 2015",
            "26 e 27 de outubro de 2015"
        ]
    );
    assert_eq!(
        three(|lang| range(lang, "2015-10-31", "2015-11-01")),
        [
            "31 de octubre y 1 de noviembre de 2015",
            "31 October and 1 November 2015",
            "31 de outubro e 1º de novembro de 2015"
        ]
    );
}

#[test]
fn longer_intervals_say_from_and_to() {
    assert_eq!(
        three(|lang| range(lang, "2015-10-26", "2015-10-30")),
        [
            "26 al 30 de octubre de 2015",
            "26-30 October 2015",
            "26 a 30 de outubro de 2015"
        ]
    );
    assert_eq!(
        three(|lang| range(lang, "2015-10-30", "2015-11-02")),
        [
            "30 de octubre al 2 de noviembre de 2015",
            "30 October to 2 November 2015",
            "30 de outubro a 2 de novembro de 2015"
        ]
    );
    assert_eq!(
        three(|lang| range(lang, "2015-12-31", "2016-01-01")),
        [
            "31 de diciembre de 2015 al 1 de enero de 2016",
            "31 December 2015 to 1 January 2016",
            "31 de dezembro de 2015 a 1º de janeiro de 2016"
        ]
    );
}

#[test]
fn intervals_of_partial_dates() {
    assert_eq!(
        three(|lang| range(lang, "2015-10", "2015-12")),
        [
            "octubre a diciembre de 2015",
            "October to December 2015",
            "outubro a dezembro de 2015"
        ]
    );
    assert_eq!(
        range(Lang::Es, "2014-10", "2015-03"),
        "octubre de 2014 a marzo de 2015"
    );
    assert_eq!(range(Lang::Es, "2014", "2015"), "2014-2015");
    assert_eq!(
        range(Lang::Es, "2014", "2015-03-02"),
        "2014 al 2 de marzo de 2015"
    );
    assert_eq!(
        range(Lang::En, "2015-10-26", "2015-10-26"),
        "26 October 2015"
    );
}

#[test]
fn short_intervals() {
    assert_eq!(
        range_short(Lang::Es, "2015-10-26", "2015-10-27"),
        "26-27 oct 2015"
    );
    assert_eq!(
        range_short(Lang::En, "2015-10-31", "2015-11-02"),
        "31 Oct - 2 Nov 2015"
    );
    assert_eq!(
        range_short(Lang::Pt, "2015-12-31", "2016-01-01"),
        "31 dez 2015 - 1 jan 2016"
    );
    assert_eq!(range_short(Lang::Es, "2014", "2015"), "2014-2015");
    assert_eq!(
        range_short(Lang::Es, "2015-10", "2015-12"),
        "oct 2015 - dic 2015"
    );
}

#[test]
fn a_day_has_its_weekday() {
    assert_eq!(weekday(Lang::Pt, "2015-10-27"), Some("terça-feira"));
    assert_eq!(
        three(|lang| date_with_weekday(lang, "2015-10-26")),
        [
            "lunes, 26 de octubre de 2015",
            "Monday 26 October 2015",
            "segunda-feira, 26 de outubro de 2015"
        ]
    );
    assert_eq!(date_with_weekday(Lang::Es, "2015-10"), "octubre de 2015");
}
