//! The secretariat's shorter documents: one frame, and each document's own data made ready to be drawn.

mod balance;
mod calendar;
mod election;
mod follow_up;
mod group;
mod letter;
mod phones;
mod posts;
mod rotation;
mod seats;

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike as _;
use plenaria_core::annual::data::{Paperwork, Sheet, Text};
use plenaria_i18n::args;
use serde_json::{Value, json};

pub(crate) use group::product;
pub(crate) use letter::lines;

use crate::compose::Composed;
use crate::desk::Desk;
use crate::glyphs::make_printable;
use crate::meeting;
use crate::options::{Options, PressError};
use crate::world::PressWorld;

/// What a document says above its first line, and its own data.
pub(crate) struct Made {
    pub(crate) template: &'static str,
    /// The heading.
    pub(crate) title: Value,
    /// The same without its language, for the file.
    pub(crate) plain: String,
    /// The line under the heading.
    pub(crate) sub: Option<String>,
    /// What stands at the right of the head, a line each.
    pub(crate) right: Vec<String>,
    pub(crate) data: Value,
}

/// Composes a document.
///
/// # Errors
/// Only when a template is wrong: data never fail it.
pub fn paperwork(data: &Paperwork, options: &Options) -> Result<Composed, PressError> {
    let desk = Desk::new(&data.annual, options);
    let made = match &data.sheet {
        Sheet::Calendar(slots) => calendar::make(&desk, slots),
        Sheet::Directory => posts::directory(&desk),
        Sheet::Vacancies(vacancies) => posts::vacancies(&desk, vacancies),
        Sheet::Composition(composition) => seats::make(&desk, composition),
        Sheet::Rotation(rotation) => rotation::make(&desk, rotation),
        Sheet::Balance(sheet) => balance::make(&desk, sheet),
        Sheet::Election(election) => election::make(&desk, election),
        Sheet::Letter(letter) => letter::make(&desk, letter),
        Sheet::Meeting(sheet) => meeting::make(&desk, sheet),
        Sheet::FollowUp(data) => follow_up::make(&desk, data),
        Sheet::Group(report) => group::make(&desk, report),
        Sheet::Phones(list) => phones::make(&desk, list),
    };
    compose(desk, made)
}

/// Composes what was made ready.
pub(crate) fn compose(desk: Desk<'_>, mut made: Made) -> Result<Composed, PressError> {
    // A heading without words would fail the standards.
    if made.plain.trim().is_empty() {
        made.plain = "—".to_owned();
        made.title = Value::String(made.plain.clone());
    }
    let files = [
        ("/data/doc.json", frame(&desk, &made)),
        ("/data/words.json", words(&desk)),
        ("/data/sheet.json", made.data),
    ];
    let mut substituted = BTreeSet::new();
    let files = files.map(|(path, mut value)| {
        make_printable(&mut value, &mut substituted);
        (path, value.to_string().into_bytes())
    });
    let world = PressWorld::new(made.template, files.into());
    Composed::new(&world, &desk.into_marks(), substituted)
}

/// The file that the frame reads.
fn frame(desk: &Desk<'_>, made: &Made) -> Value {
    let network = &desk.data().network;
    let name = desk.plain(&network.name);
    let long = network.long_name.as_ref();
    let long = long.filter(|long| !long.is_empty() && desk.plain(long) != name);
    let author = network.secretariat.as_ref();
    let date = desk.options().date;
    let number = |n: u32| i32::try_from(n).unwrap_or(1);
    json!({
        "paper": desk.paper(),
        "lang": desk.lang().tag(),
        "region": desk.region(),
        "demo": desk.data().demo,
        "title": made.title,
        "full": format!("{} · {name}", made.plain),
        "running": made.plain,
        "sub": made.sub,
        "right": made.right,
        "name": desk.said(&network.name),
        "long": long.map(|long| desk.said(long)),
        "head": name,
        "author": author.map_or(name, |author| desk.plain(author)),
        "date": [date.year(), number(date.month()), number(date.day())],
        "foot": foot(desk),
    })
}

/// The secretariat and the first of its addresses.
fn foot(desk: &Desk<'_>) -> String {
    let network = &desk.data().network;
    let secretariat = network.secretariat.as_ref();
    let secretariat = secretariat.map(|text| desk.plain(text));
    let mail = network.contact.iter().find(|line| line.contains('@'));
    let parts = secretariat.into_iter().chain(mail.cloned());
    parts.collect::<Vec<_>>().join(" · ")
}

fn words(desk: &Desk<'_>) -> Value {
    let mut words: BTreeMap<_, _> = desk.texts().plain("report-");
    words.extend(desk.texts().plain("office-"));
    words.extend(desk.texts().plain("papers-"));
    json!(words)
}

impl Desk<'_> {
    /// "as of 31 December 2026".
    fn as_of(&self) -> String {
        let date = self.long(&self.data().period.to.to_string());
        self.words("office-as-of", &args! { "date" => date })
    }

    /// A text with its language and the same without.
    fn both(&self, text: &Text) -> (Value, String) {
        (self.said(text), self.plain(text))
    }
}
