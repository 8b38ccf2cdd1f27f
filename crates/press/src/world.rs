//! The closed world that templates see: our fonts, our templates and assets, and the data as JSON.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::flags;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

macro_rules! embedded {
    ($($path:literal),+ $(,)?) => { &[$((concat!("/", $path), include_bytes!(concat!("../", $path)))),+] };
}

/// The faces; nothing is looked up on the machine.
const FACES: &[(&str, &[u8])] = embedded![
    "fonts/SourceSans3_400Regular.ttf",
    "fonts/SourceSans3_400Regular_Italic.ttf",
    "fonts/SourceSans3_600SemiBold.ttf",
    "fonts/SourceSerif4_300Light.ttf",
    "fonts/SourceSerif4_400Regular.ttf",
    "fonts/SourceSerif4_400Regular_Italic.ttf",
    "fonts/SourceSerif4_600SemiBold.ttf",
];

const TEMPLATES: &[(&str, &[u8])] = embedded![
    "templates/annual.typ",
    "templates/lib/tokens.typ",
    "templates/lib/text.typ",
    "templates/lib/parts.typ",
    "templates/lib/board.typ",
    "templates/lib/charts.typ",
    "templates/lib/frame.typ",
    "templates/chapters/cover.typ",
    "templates/chapters/opening.typ",
    "templates/chapters/foreword.typ",
    "templates/chapters/figures.typ",
    "templates/chapters/members.typ",
    "templates/chapters/governance.typ",
    "templates/chapters/plan.typ",
    "templates/chapters/budget.typ",
    "templates/chapters/indicators.typ",
    "templates/chapters/events.typ",
    "templates/chapters/decisions.typ",
    "templates/chapters/cooperation.typ",
    "templates/chapters/projects.typ",
    "templates/chapters/awards.typ",
    "templates/chapters/directory.typ",
    "templates/chapters/findings.typ",
    "templates/chapters/sources.typ",
    "templates/chapters/list.typ",
    "templates/chapters/back.typ",
    "templates/lib/cards.typ",
    "templates/lib/office.typ",
    "templates/office/balance.typ",
    "templates/office/calendar.typ",
    "templates/office/composition.typ",
    "templates/office/directory.typ",
    "templates/office/election.typ",
    "templates/office/follow_up.typ",
    "templates/office/group.typ",
    "templates/office/letter.typ",
    "templates/office/phone_cards.typ",
    "templates/office/phones.typ",
    "templates/office/rotation.typ",
    "templates/office/vacancies.typ",
    "templates/meeting/agenda.typ",
    "templates/meeting/badges.typ",
    "templates/meeting/certificates.typ",
    "templates/meeting/credentials.typ",
    "templates/meeting/dossier.typ",
    "templates/meeting/minutes.typ",
    "templates/meeting/participants.typ",
    "templates/meeting/receipts.typ",
    "templates/meeting/seating.typ",
    "templates/meeting/sign_in.typ",
    "templates/meeting/tents.typ",
    "templates/meeting/travel.typ",
    "templates/meeting/visas.typ",
];

const ASSETS: &[(&str, &[u8])] = embedded!["assets/land.svg", "assets/caribbean.svg"];

/// The fonts in the order of their book.
pub(crate) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let faces = FACES.iter();
    faces
        .flat_map(|(_, bytes)| Font::iter(Bytes::new(*bytes)))
        .collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::builder().build()));

/// Templates, parsed once.
static SOURCES: LazyLock<HashMap<FileId, Source>> = LazyLock::new(|| {
    let sources = TEMPLATES.iter().filter_map(|(path, bytes)| {
        let id = file_id(path);
        let text = std::str::from_utf8(bytes).ok()?;
        Some((id, Source::new(id, text.to_owned())))
    });
    sources.collect()
});

static FILES: LazyLock<HashMap<FileId, Bytes>> = LazyLock::new(|| {
    let files = ASSETS.iter();
    files
        .map(|(path, bytes)| (file_id(path), Bytes::new(*bytes)))
        .collect()
});

/// The id of a path of ours. Ids are interned for the life of the program, so paths must be few and fixed.
fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the paths of this crate are well formed");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// A template with its data.
pub(crate) struct PressWorld {
    main: FileId,
    data: HashMap<FileId, Bytes>,
}

impl PressWorld {
    /// The world of a template, fed with files of data by path.
    pub(crate) fn new(template: &str, data: Vec<(&'static str, Vec<u8>)>) -> Self {
        let data = data.into_iter();
        Self {
            main: file_id(template),
            data: data
                .map(|(path, bytes)| (file_id(path), Bytes::new(bytes)))
                .collect(),
        }
    }
}

impl World for PressWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let file = self.data.get(&id).or_else(|| FILES.get(&id)).cloned();
        let file = file.or_else(|| flags::at(id.vpath().get_without_slash()));
        file.ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
