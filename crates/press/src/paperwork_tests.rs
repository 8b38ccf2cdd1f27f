//! What the shorter documents must hold in every language and on both sheets.

use plenaria_core::annual::data::*;
use plenaria_i18n::Lang;

use crate::fixture::{annual as rich, country, day, empty, es, rec};
use crate::{Composed, Options, PaperSize, docx, paperwork};

fn slot(n: u32, scope: Scope, title: &str) -> Slot {
    Slot {
        record: rec("event", &format!("e{n}")),
        title: es(title),
        kind: EventKind::Workshop,
        scope,
        status: EventStatus::Held,
        begin: Some(format!("2025-{:02}-{:02}", n % 12 + 1, n % 27 + 1)),
        end: Some(format!("2025-{:02}-{:02}", n % 12 + 1, n % 27 + 2)),
        place: Some(es("Ciudad de México")),
        country: Some("MX".to_owned()),
    }
}

fn letter() -> LetterSheet {
    LetterSheet {
        record: rec("letter", "a"),
        number: Some("OF-2025-041".to_owned()),
        date: Some("2025-09-14".to_owned()),
        subject: es("Designación pendiente: punto focal de Costa Rica"),
        text: Some(es(
            "Estimada Sra. Volcán:\n\nSe ruega *designar*:\n\n- titular\n- suplente\n\n1. uno <b>\n",
        )),
        to: Addressee {
            treatment: Some(es("Sra.")),
            name: Some("Eulalia Volcán Serrano".to_owned()),
            surname: Some("Volcán".to_owned()),
            post: Some(es("Directora")),
            institution: Some(es("Dirección de Gobierno Ameno & Cía")),
            party: Some(country("CR")),
            ..Addressee::default()
        },
        signer: Some("Hermenegilda Faro".to_owned()),
        signer_post: Some(es("Secretaria técnica")),
        from_country: Some("UY".to_owned()),
    }
}

fn election() -> ElectionRecord {
    let tally = |code: &str, votes, elected| TallyLine {
        party: country(code),
        votes,
        elected,
    };
    let standing = |code: &str, elected| CandidacyLine {
        record: rec("candidacy", code),
        party: country(code),
        office: Office::Member,
        subregion: Some(es("Caribe")),
        state: if elected { "elected" } else { "not_elected" }.to_owned(),
        elected,
    };
    ElectionRecord {
        record: rec("election", "x"),
        title: es("Elección del Comité Ejecutivo"),
        body: es("Comité Ejecutivo"),
        event: Some(es("VII Reunión Anual")),
        place: Some(es("Santo Domingo")),
        date: Some("2025-11-20".to_owned()),
        method: ElectionMethod::Ballot,
        state: "decided".to_owned(),
        seats: Some(1),
        quorum: Quorum::MoreThanHalf,
        majority: Majority::MoreThanHalf,
        base: Base::Cast,
        candidacies: vec![standing("JM", true), standing("BS", false)],
        rounds: vec![RoundLine {
            record: rec("ballot_round", "1"),
            number: 1,
            subregion: None,
            date: None,
            seats: Some(1),
            entitled: Some(27),
            present: Some(12),
            quorum: Some(14),
            cast: Some(12),
            blank: Some(0),
            invalid: None,
            tallies: vec![tally("JM", 8, true), tally("BS", 4, false)],
        }],
        note: Some(Text::new("en", "One round only.")),
    }
}

fn rotation() -> Rotation {
    let line = |code: &str, years: &[i32]| RotationLine {
        party: country(code),
        subregion: Some(es("Caribe")),
        years: years.iter().map(|year| (*year, Office::Chair)).collect(),
        terms: 2,
        records: vec![rec("seat", code)],
    };
    Rotation {
        record: rec("body", "c"),
        body: es("Comité Ejecutivo"),
        years: (2006..=2025).map(|year| (year, year != 2010)).collect(),
        lines: vec![line("JM", &[2006, 2007, 2025]), line("UY", &[2024])],
        never: vec![(country("PE"), None), (country("CL"), Some(es("Sur")))],
    }
}

fn vacancies(data: &Annual) -> Vacancies {
    let post = |n: usize| VacantPost {
        post: Post {
            holders: Vec::new(),
            ..data.directory[n].clone()
        },
        last: Some("Ana Ríos".to_owned()),
        until: Some("2025-03-31".to_owned()),
        next: Some(("Eva Sol".to_owned(), Some("2026-02-01".to_owned()))),
        letter: (n > 0).then(|| LetterLine {
            record: rec("letter", "a"),
            number: Some("OF-2025-041".to_owned()),
            date: Some("2025-09-14".to_owned()),
        }),
    };
    Vacancies {
        posts: vec![post(0), post(1)],
        seats: vec![OpenSeats {
            record: Some(rec("body", "c")),
            body: es("Comité Ejecutivo"),
            subregion: Some(es("Caribe")),
            open: 1,
            seats: 2,
        }],
        ending: vec![Ending {
            record: rec("term", "t"),
            what: es("Comité Ejecutivo"),
            who: None,
            until: "2025-12-31".to_owned(),
        }],
        of_posts: 12,
    }
}

/// One of each, of a network with records and of one without.
fn sheets() -> Vec<(&'static str, Paperwork)> {
    let full = rich();
    let body = |data: &Annual| data.governance.bodies.first().cloned();
    let slots = (0..30).map(|n| slot(n, Scope::ALL[n as usize % 3], "Taller de interoperabilidad"));
    let mut all = vec![
        ("calendar", Sheet::Calendar(slots.collect())),
        ("directory", Sheet::Directory),
        ("vacancies", Sheet::Vacancies(vacancies(&full))),
        ("rotation", Sheet::Rotation(rotation())),
        ("election", Sheet::Election(Box::new(election()))),
        ("letter", Sheet::Letter(Box::new(letter()))),
    ];
    if let Some(body) = body(&full) {
        let party = |code: &str| (country(code), None);
        let verdict = |code: &str, state: &str| VerdictLine {
            record: rec("quota", "q"),
            code: code.to_owned(),
            state: state.to_owned(),
            subregion: Some(es("Caribe")),
            office: Some(Office::Chair),
            total: 2,
            actual: 1,
            possible: 1,
            names: vec![country("JM")],
            eligible: vec![party("BS"), (country("TT"), Some(2019))],
        };
        let standing = |code: &str, bars: &[&str]| StandingLine {
            party: country(code),
            subregion: Some(es("Caribe")),
            terms: 1,
            last_year: Some(2019),
            bars: bars.iter().map(|bar| (*bar).to_owned()).collect(),
            rank: bars.is_empty().then_some(1),
        };
        let balance = BalanceSheet {
            body: body.clone(),
            verdicts: vec![verdict("quota", "lacks"), verdict("office", "holds")],
            standings: vec![standing("TT", &[]), standing("JM", &["sits", "in-a-row"])],
            in_a_row: 2,
        };
        all.push(("balance", Sheet::Balance(Box::new(balance))));
        let composition = Composition {
            body,
            terms: Vec::new(),
        };
        all.push(("composition", Sheet::Composition(Box::new(composition))));
    }
    let with = |annual: &Annual, sheet| Paperwork {
        annual: annual.clone(),
        sheet,
    };
    let mut made: Vec<_> = all
        .into_iter()
        .map(|(name, sheet)| (name, with(&full, sheet)))
        .collect();
    let bare = [
        ("empty calendar", Sheet::Calendar(Vec::new())),
        ("empty directory", Sheet::Directory),
        ("empty vacancies", Sheet::Vacancies(Vacancies::default())),
        ("empty letter", Sheet::Letter(Box::default())),
    ];
    made.extend(bare.map(|(name, sheet)| (name, with(&empty(), sheet))));
    made
}

fn compose(data: &Paperwork, language: Lang, paper: PaperSize) -> Composed {
    let options = Options::new(language, paper, day(2026, 1, 29));
    paperwork(data, &options).unwrap_or_else(|error| panic!("{error}"))
}

fn words(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = document.extract_text(&pages).expect("text");
    text.split_whitespace().collect()
}

#[test]
fn every_document_meets_both_standards_in_every_language_on_both_sheets() {
    for (name, data) in sheets() {
        for language in Lang::all() {
            for paper in [PaperSize::A4, PaperSize::Letter] {
                let composed = compose(&data, language, paper);
                let pdf = composed.pdf();
                let pdf =
                    pdf.unwrap_or_else(|error| panic!("{name} {language:?} {paper:?}: {error}"));
                assert!(!words(&pdf).contains('⟦'), "{name} {language:?}");
            }
        }
    }
}

#[test]
fn every_table_of_a_document_has_heads() {
    for (name, data) in sheets() {
        let pdf = compose(&data, Lang::Pt, PaperSize::A4)
            .pdf()
            .expect("a file");
        let document = lopdf::Document::load_mem(&pdf).expect("a PDF");
        let count = |role: &[u8]| {
            let objects = document.objects.values();
            let of = |object: &&lopdf::Object| {
                let element = object.as_dict().and_then(|d| d.get(b"S"));
                element
                    .and_then(lopdf::Object::as_name)
                    .is_ok_and(|name| name == role)
            };
            objects.filter(of).count()
        };
        let (tables, heads) = (count(b"Table"), count(b"TH"));
        assert!(
            heads >= tables * 2,
            "{name}: {tables} tables, {heads} heads"
        );
    }
}

#[test]
fn the_same_data_give_the_same_bytes() {
    for (name, data) in sheets() {
        let make = || {
            compose(&data, Lang::Es, PaperSize::A4)
                .pdf()
                .expect("a file")
        };
        let one = make();
        typst::comemo::evict(0);
        assert!(one == make(), "{name}");
    }
}

#[test]
fn a_year_of_thirty_events_fits_on_a_page_and_a_fuller_one_goes_on() {
    let (_, year) = sheets().swap_remove(0);
    assert_eq!(compose(&year, Lang::Pt, PaperSize::A4).pages().len(), 1);
    let many = (0..400).map(|n| slot(n, Scope::Own, "Seminario en línea con un título largo"));
    let sheet = Sheet::Calendar(many.collect());
    let composed = compose(&Paperwork { sheet, ..year }, Lang::Pt, PaperSize::Letter);
    assert!(composed.pages().len() > 1);
    assert_eq!(composed.marks().len(), 400, "no event is lost");
}

#[test]
fn a_letters_docx_says_what_its_pdf_says_and_is_the_same_twice() {
    let data = Paperwork {
        annual: rich(),
        sheet: Sheet::Letter(Box::new(letter())),
    };
    let options = Options::new(Lang::Es, PaperSize::Letter, day(2026, 1, 29));
    let one = docx(&data, &options).expect("a file");
    assert!(one == docx(&data, &options).expect("a file"));
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(one)).expect("an archive");
    let part = archive.by_name("word/document.xml").expect("a part");
    let xml = std::io::read_to_string(part).expect("text");
    for said in [
        "OF-2025-041",
        "Gobierno Ameno &amp; Cía",
        "<w:i/>",
        "– ",
        "1. ",
        "uno &lt;b&gt;",
        "Hermenegilda Faro",
        r#"w:w="12240""#,
    ] {
        assert!(xml.contains(said), "{said}: {xml}");
    }
    let pdf = compose(&data, Lang::Es, PaperSize::Letter)
        .pdf()
        .expect("a file");
    let text = words(&pdf);
    for said in [
        "OF-2025-041",
        "GobiernoAmeno&Cía",
        "uno<b>",
        "HermenegildaFaro",
        "14deseptiembrede2025",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn an_election_without_quorum_says_so() {
    let (_, data) = sheets().swap_remove(4);
    let text = words(
        &compose(&data, Lang::Es, PaperSize::A4)
            .pdf()
            .expect("a file"),
    );
    assert!(
        text.contains("Nohuboquórum:12presentes,14requeridos."),
        "{text}"
    );
}
