//! What a report must hold in every language and on both sheets.

use std::collections::BTreeSet;

use plenaria_core::annual::data::*;
use plenaria_i18n::Lang;

use crate::fixture::{annual as rich, country, day, empty, es};
use crate::{Annexes, Composed, Empty, Options, PaperSize, annual, figures};

fn all_annexes() -> Annexes {
    Annexes {
        directory: true,
        findings: true,
        sources: true,
    }
}

fn options(language: Lang, paper: PaperSize) -> Options {
    Options {
        annexes: all_annexes(),
        ..Options::new(language, paper, day(2026, 1, 29))
    }
}

fn compose(data: &Annual, options: &Options) -> Composed {
    annual(data, options).unwrap_or_else(|error| panic!("{error}"))
}

/// The text of a page or document, as a reader's program extracts it.
fn words(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).expect("text")
}

#[test]
fn both_standards_pass_in_every_language_on_both_sheets() {
    let data = rich();
    for language in Lang::all() {
        for paper in [PaperSize::A4, PaperSize::Letter] {
            let composed = compose(&data, &options(language, paper));
            let pdf = composed
                .pdf()
                .unwrap_or_else(|error| panic!("{language:?} {paper:?}: {error}"));
            assert!(pdf.starts_with(b"%PDF-1.7"));
            let width = if paper == PaperSize::A4 {
                595.276
            } else {
                612.0
            };
            assert!(
                composed
                    .pages()
                    .iter()
                    .all(|page| (page.width - width).abs() < 0.01)
            );
            assert!(
                composed.substituted().is_empty(),
                "{:?}",
                composed.substituted()
            );
        }
    }
}

#[test]
fn the_same_data_options_and_date_give_the_same_bytes() {
    let options = options(Lang::Es, PaperSize::A4);
    let one = compose(&rich(), &options).pdf().expect("a file");
    typst::comemo::evict(0);
    let two = compose(&rich(), &options).pdf().expect("a file");
    assert!(one == two);
}

#[test]
fn words_of_people_are_data_and_never_markup() {
    let mut data = rich();
    let evil = "#read(\"/etc/passwd\") <script>alert(1)</script> $x$ *b* @ref";
    data.directory[0].holders[0].name = evil.to_owned();
    data.decisions[0].title = es(evil);
    let text = words(
        &compose(&data, &options(Lang::Es, PaperSize::A4))
            .pdf()
            .expect("a file"),
    );
    let text: String = text.split_whitespace().collect();
    let evil: String = evil.split_whitespace().collect();
    assert_eq!(text.matches(&evil).count(), 2, "{text}");
}

#[test]
fn a_character_without_a_glyph_never_fails_a_report() {
    let mut data = rich();
    data.directory[0].holders[0].name = "María 🎉 中文 \u{202E}אבג".to_owned();
    data.members.list[0].institution = Some(es("Institución 🏛️ العربية"));
    let composed = compose(&data, &options(Lang::En, PaperSize::A4));
    composed.pdf().expect("a file");
    let expected: BTreeSet<char> = "🎉中文אבג🏛العربية".chars().collect();
    assert_eq!(*composed.substituted(), expected);
}

#[test]
fn a_network_without_records_prints_with_chapters_left_out_or_saying_so() {
    for (choice, pages) in [(Empty::LeaveOut, 3), (Empty::SayMissing, 5)] {
        let composed = compose(
            &empty(),
            &Options {
                empty: choice,
                ..options(Lang::Pt, PaperSize::Letter)
            },
        );
        composed.pdf().expect("a file");
        assert_eq!(composed.pages().len(), pages, "{choice:?}");
    }
}

#[test]
fn texts_without_end_and_numbers_without_end_print() {
    let mut data = rich();
    let long = "Declaración ".repeat(25);
    let unbroken = "x".repeat(300);
    data.events.own[0].title = es(&long);
    data.events.own[1].title = es(&unbroken);
    data.decisions[0].title = es(&unbroken);
    data.plans[0].axes[0].activities[0].title = es(&long);
    data.network.name = es(&long);
    data.figures[0].value = Quantity::Count(i64::MAX);
    data.commitments[0].title = es(&unbroken);
    compose(&data, &options(Lang::Es, PaperSize::A4))
        .pdf()
        .expect("a file");
}

#[test]
fn a_table_of_two_hundred_rows_breaks_with_its_head() {
    let mut data = empty();
    let line = rich().members.list[0].clone();
    data.members.list = (0..200)
        .map(|n| MemberLine {
            party: Party {
                name: Some(es(&format!("Miembro número {n:03}"))),
                ..Party::default()
            },
            ..line.clone()
        })
        .collect();
    let composed = compose(
        &data,
        &Options {
            map: false,
            ..options(Lang::Es, PaperSize::A4)
        },
    );
    let pdf = composed.pdf().expect("a file");
    let document = lopdf::Document::load_mem(&pdf).expect("a PDF");
    let pages = document.get_pages();
    let with_rows = pages
        .keys()
        .filter_map(|page| document.extract_text(&[*page]).ok())
        .filter(|text| text.contains("Miembro número"));
    let with_rows: Vec<_> = with_rows.collect();
    assert!(with_rows.len() > 3, "{}", with_rows.len());
    assert!(with_rows.iter().all(|text| text.contains("Institución")));
}

#[test]
fn a_mark_leads_from_a_figure_to_its_records() {
    let data = rich();
    let composed = compose(&data, &options(Lang::Es, PaperSize::A4));
    let of_members = composed
        .marks()
        .iter()
        .find(|mark| mark.records == data.figures[0].records)
        .expect("a mark");
    assert!(of_members.page > 3 && of_members.x > 10.0 && of_members.y > 10.0);
    assert!(
        of_members.width.is_some_and(|width| width > 10.0),
        "{of_members:?}"
    );
    let pages = composed.pages().len();
    assert!(
        composed
            .marks()
            .iter()
            .all(|mark| (1..=pages).contains(&mark.page))
    );
}

#[test]
fn every_figure_of_the_report_is_on_paper_as_it_is_in_the_list() {
    let data = rich();
    // Which space stands between thousands is lost when text is extracted.
    let solid = |text: &str| text.split_whitespace().collect::<String>();
    let text = solid(&words(
        &compose(&data, &options(Lang::En, PaperSize::A4))
            .pdf()
            .expect("a file"),
    ));
    for figure in data.every_figure() {
        assert!(text.contains(&solid(&figure.key)), "{}", figure.key);
    }
    let list = figures(&data, Lang::En);
    assert!(list.len() > data.every_figure().len());
    for (figure, value) in list {
        // A table names its currency once, in its head.
        let value = solid(&value);
        let value = value.trim_start_matches(|c: char| c.is_ascii_uppercase());
        assert!(text.contains(value), "{} {value}", figure.key);
    }
}

#[test]
fn a_passage_in_another_language_is_said_to_be() {
    let data = rich();
    let composed = compose(&data, &options(Lang::En, PaperSize::A4));
    let pdf = composed.pdf().expect("a file");
    let document = lopdf::Document::load_mem(&pdf).expect("a PDF");
    let mut languages = BTreeSet::new();
    for object in document.objects.values() {
        if let Ok(dictionary) = object.as_dict()
            && let Ok(language) = dictionary.get(b"Lang").and_then(lopdf::Object::as_str)
        {
            languages.insert(String::from_utf8_lossy(language).into_owned());
        }
    }
    assert!(
        languages.iter().any(|tag| tag.starts_with("en")),
        "{languages:?}"
    );
    assert!(languages.iter().any(|tag| tag == "es"), "{languages:?}");
}

#[test]
fn every_table_of_a_template_has_a_head() {
    let templates = include_str!("../templates/lib/parts.typ");
    assert_eq!(
        templates.matches(" table(").count(),
        1,
        "tables are made in one place"
    );
    assert_eq!(templates.matches("table.header(table.hline").count(), 1);
}

#[test]
fn no_text_of_the_report_is_missing_or_fails() {
    for language in Lang::all() {
        let text = words(
            &compose(&rich(), &options(language, PaperSize::A4))
                .pdf()
                .expect("a file"),
        );
        let missing: Vec<_> = text
            .split('⟦')
            .skip(1)
            .filter(|rest| !rest.starts_with("finding-"))
            .collect();
        assert!(missing.is_empty(), "{language:?} {missing:?}");
    }
}

#[test]
fn a_page_is_given_as_svg_and_a_page_that_is_not_there_is_refused() {
    let composed = compose(&rich(), &options(Lang::Pt, PaperSize::Letter));
    assert!(composed.svg(1).is_ok_and(|svg| svg.starts_with("<svg")));
    assert!(composed.svg(0).is_err() && composed.svg(9_999).is_err());
}

#[test]
fn members_outside_the_map_are_named_and_a_map_of_none_is_left_out() {
    let mut data = rich();
    data.members
        .list
        .iter_mut()
        .for_each(|line| line.party = country("EE"));
    compose(&data, &options(Lang::Es, PaperSize::A4))
        .pdf()
        .expect("a file");
}
