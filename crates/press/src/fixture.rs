//! A fictional network for this crate's tests: enough of everything to fill a report.

mod cooperation;
mod events;
mod governance;
mod work;

use chrono::NaiveDate;
use plenaria_core::annual::data::*;
use std::collections::BTreeMap;

/// Countries of the fixture with a subregion each.
pub(crate) const COUNTRIES: &[(&str, &str)] = &[
    ("AR", "sur"),
    ("BO", "andina"),
    ("BR", "sur"),
    ("BS", "caribe"),
    ("CL", "sur"),
    ("CO", "andina"),
    ("CR", "meso"),
    ("CU", "caribe"),
    ("DO", "caribe"),
    ("EC", "andina"),
    ("GT", "meso"),
    ("GY", "caribe"),
    ("HN", "meso"),
    ("HT", "caribe"),
    ("JM", "caribe"),
    ("MX", "meso"),
    ("NI", "meso"),
    ("PA", "meso"),
    ("PE", "andina"),
    ("PY", "sur"),
    ("SR", "caribe"),
    ("SV", "meso"),
    ("TT", "caribe"),
    ("UY", "sur"),
    ("VE", "andina"),
    ("ES", "sur"),
];

pub(crate) fn rec(kind: &str, key: &str) -> RecordRef {
    RecordRef {
        kind: kind.to_owned(),
        id: format!("{kind}-{key}"),
        key: Some(key.to_owned()),
        title: key.replace('-', " "),
    }
}

pub(crate) fn es(value: &str) -> Text {
    Text::new("es", value)
}

pub(crate) fn three(es: &str, en: &str, pt: &str) -> Text {
    Text::new("es", es).with("en", en).with("pt", pt)
}

pub(crate) fn country(code: &str) -> Party {
    Party {
        record: Some(rec("member", code)),
        country: Some(code.to_owned()),
        ..Party::default()
    }
}

pub(crate) fn organization(name: &str) -> Party {
    Party {
        record: Some(rec("organization", name)),
        name: Some(es(name)),
        ..Party::default()
    }
}

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the fixture")
}

pub(crate) fn when(text: &str) -> Option<When> {
    Some(text.to_owned())
}

pub(crate) fn source(id: &str) -> Option<SourceRef> {
    Some(SourceRef {
        id: id.to_owned(),
        ..SourceRef::default()
    })
}

pub(crate) fn area(name: &str) -> Text {
    match name {
        "sur" => three("Cono Sur", "Southern Cone", "Cone Sul"),
        "andina" => three("Área Andina", "Andean Area", "Área Andina"),
        "meso" => three("Mesoamérica", "Mesoamerica", "Mesoamérica"),
        _ => three("Caribe", "Caribbean", "Caribe"),
    }
}

pub(crate) fn counted(key: &str, name: FigureName, count: usize) -> Figure {
    Figure::counted(
        key,
        name,
        (0..count)
            .map(|n| rec("event", &format!("{key}-{n}")))
            .collect(),
    )
}

pub(crate) fn stated(key: &str, label: Text, value: i64, bound: Bound) -> Figure {
    Figure {
        key: key.to_owned(),
        name: FigureName::Stated,
        label: Some(label),
        value: Quantity::Count(value),
        kind: FigureKind::Stated,
        bound,
        as_of: when("2017"),
        records: vec![rec("figure", key)],
        source: source("web"),
    }
}

const FOREWORD: &str = "La Red de los Faros reúne desde 2003 a quienes dirigen el gobierno digital de veinticinco países \
inventados en todo menos en el código. *Este informe* se imprime desde sus registros: cada cifra puede seguirse hasta \
quien la escribió.\n\nEl año tuvo cuatro reuniones propias. La asamblea renovó el comité ejecutivo y dejó **un puesto \
por cubrir** en el Caribe; el plan llegó a diciembre con dos actividades atrasadas, que se publican aquí junto a las \
cumplidas. Conviene decir con franqueza lo que puede afirmarse y lo que no: la concurrencia anunciada y la contada no \
coinciden, y ninguna de las dos se ha corregido.\n\nA quienes financian este trabajo se les debe, antes que ninguna \
otra cosa, que cada número tenga origen. Ese es el propósito del signo que acompaña a cada uno.\n\n> Lo que no se \
cuenta no se gobierna.\n\nLas prioridades del año próximo son tres:\n\n1. cerrar el cuestionario anual en los tres \
idiomas;\n2. cubrir el puesto vacante;\n3. publicar el catálogo común.";

/// The whole report.
pub(crate) fn annual() -> Annual {
    let mut data = empty();
    data.network.long_name = Some(three(
        "Red de Faros de Gobierno Digital",
        "Lighthouse Network of Digital Government",
        "Rede de Faróis de Governo Digital",
    ));
    data.network.secretariat = Some(three(
        "Secretaría Técnica de la Red de los Faros",
        "Technical Secretariat",
        "Secretaria Técnica",
    ));
    data.network.contact = vec![
        "Avenida de los Faros 100, San José".to_owned(),
        "secretaria@faros.example".to_owned(),
    ];
    data.narratives = narratives();
    data.figures = figures();
    data.series = vec![
        series(FigureName::EventsOwn, &[2, 3, 3, 5]),
        series(FigureName::Countries, &[17, 19, 22, 24]),
        series(FigureName::Persons, &[88, 140, 131, 212]),
    ];
    data.members = members();
    data.governance = governance::governance();
    data.plans = vec![work::plan()];
    data.budgets = work::budgets();
    data.indicators = work::indicators();
    data.events = events::events();
    data.decisions = events::decisions();
    data.commitments = events::commitments();
    data.cooperation = cooperation::cooperation();
    data.awards = cooperation::awards();
    data.resources = cooperation::resources();
    data.directory = governance::directory();
    data.findings = governance::findings();
    data.sources = sources();
    data
}

/// A network about which nothing is known.
pub(crate) fn empty() -> Annual {
    Annual {
        network: Network {
            name: es("Red de los Faros"),
            main_language: "es".to_owned(),
            region: Some("CR".to_owned()),
            number_style: Some(NumberStyle::Space),
            record: Some(rec("network", "faros")),
            ..Network::default()
        },
        period: Period {
            from: day(2025, 1, 1),
            to: day(2025, 12, 31),
        },
        date: day(2026, 1, 29),
        demo: true,
        ..Annual::default()
    }
}

fn narratives() -> BTreeMap<Chapter, Narrative> {
    let one = |text: Text| Narrative {
        text,
        record: Some(rec("report_text", "2025")),
        ..Narrative::default()
    };
    BTreeMap::from([
        (
            Chapter::Foreword,
            Narrative {
                signed_by: Some("Ottoline Seagrupe".to_owned()),
                signed_as: Some(three(
                    "Presidencia de la Red",
                    "Presidency of the Network",
                    "Presidência da Rede",
                )),
                ..one(es(FOREWORD))
            },
        ),
        (
            Chapter::Members,
            one(three(
                "La admisión de **Surinam** cerró una espera de dos años. La lista distingue a quien participó de quien figura.",
                "The admission of **Suriname** ended a wait of two years. The list tells those who took part from those who are on it.",
                "A admissão do **Suriname** encerrou uma espera de dois anos.",
            )),
        ),
        (
            Chapter::Budget,
            one(es(
                "El cuestionario cerró tarde y con él los contratos de la medición: por eso ese eje llega a la mitad.\n\n## Qué \
             explica la diferencia\n\nLas traducciones de la guía de licencias explican casi todo lo no gastado.\n\n### Pagos \
             del primer trimestre\n\nLo comprometido se paga en marzo.",
            )),
        ),
    ])
}

fn figures() -> Vec<Figure> {
    let mut figures = vec![
        counted("members", FigureName::Members, 25),
        counted("events.own", FigureName::EventsOwn, 4),
        counted("events.own.countries", FigureName::Countries, 24),
        counted("events.own.persons", FigureName::Persons, 212),
        counted("decisions", FigureName::Decisions, 6),
        counted("commitments.done", FigureName::CommitmentsDone, 41),
        counted("exchanges", FigureName::Exchanges, 5),
        counted("posts.vacant", FigureName::PostsVacant, 1),
    ];
    figures.push(stated(
        "stated.experts",
        es("expertos intercambiados por el fondo de cooperación"),
        100,
        Bound::Over,
    ));
    figures.push(stated(
        "stated.servants",
        es("servidores públicos en talleres y reuniones"),
        1250,
        Bound::About,
    ));
    figures.push(stated(
        "stated.studies",
        Text::new("en", "studies of electronic government"),
        4,
        Bound::Exact,
    ));
    figures
}

fn series(name: FigureName, values: &[usize]) -> Series {
    let points = values.iter().zip(2022..).map(|(value, year)| SeriesPoint {
        year,
        figure: counted(&format!("{}.{year}", name.tag()), name, *value),
    });
    Series {
        name,
        label: None,
        points: points.collect(),
    }
}

fn members() -> Members {
    let list = COUNTRIES
        .iter()
        .enumerate()
        .map(|(n, (code, place))| MemberLine {
            party: country(code),
            subregion: Some(area(place)),
            kind: if *code == "ES" {
                MemberKind::Observer
            } else {
                MemberKind::Country
            },
            status: (*code == "VE").then_some(MemberStatus::Suspended),
            since: (n % 4 != 0).then(|| format!("{}", 2003 + n % 9)),
            attested: when("2012-11"),
            until: when("open"),
            institution: Some(es([
                "Ministerio de la Marea",
                "Agencia de Datos y Faros",
                "Secretaría de Modernización del Estado",
            ][n % 3])),
            events: if n % 5 == 3 {
                Vec::new()
            } else {
                vec![rec("event", "ix")]
            },
            host: *code == "MX",
        });
    Members {
        list: list.collect(),
        changes: vec![
            MemberChange {
                date: when("2025-10-26"),
                party: country("SR"),
                change: MemberChangeKind::Admitted,
                source: source("acta"),
            },
            MemberChange {
                date: when("2025-03"),
                party: country("VE"),
                change: MemberChangeKind::Status,
                source: None,
            },
        ],
        supporters: vec![
            Supporter {
                party: organization("Organización de las Mareas Unidas"),
                since: when("2003"),
                role: SupporterRole::Founder,
                stated: None,
                source: source("web"),
            },
            Supporter {
                party: organization("Banco de las Dos Orillas"),
                since: when("2005"),
                role: SupporterRole::Donor,
                stated: Some(Text::new("en", "Regional public goods")),
                source: source("web"),
            },
        ],
    }
}

fn sources() -> Vec<Source> {
    let one = |id: &str, title: &str, note: Option<&str>| Source {
        id: id.to_owned(),
        record: Some(rec("document", id)),
        title: Text::new("en", title),
        publisher: Some("Secretaría Técnica".to_owned()),
        date: when("2017-05"),
        address: Some(format!(
            "https://faros.example/documentos/{id}/una-direccion-larga-que-debe-partirse-en-algun-lugar.html"
        )),
        note: note.map(es),
    };
    vec![
        one(
            "web",
            "Who we are",
            Some("Regla del comité y cifras declaradas."),
        ),
        one("acta", "Minutes of the ninth meeting", None),
        one("ficha", "Project sheet INT/001/13", None),
    ]
}
