//! Ballots on paper: as many to a sheet as fit, with lines to cut along, drawn at exact millimetres.

use crate::options::{PaperSize, PressError};
use chrono::NaiveDate;
use plenaria_i18n::{Lang, Texts, args};
use printpdf::{
    Color, CustomPdfConformance, FontId, Greyscale, Line, LineDashPattern, LinePoint, Mm, Op,
    PaintMode, ParsedFont, PdfConformance, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point, Pt, Rect, TextItem,
};

/// A round's ballot, and how many of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballots {
    /// The network's name.
    pub network: String,
    /// What the election is called.
    pub election: String,
    /// The round's number.
    pub round: i64,
    /// When it is held.
    pub date: Option<String>,
    /// The seats voted on, with those who stand.
    pub sections: Vec<BallotSection>,
    /// Whether only members of the subregion whose seats these are vote.
    pub own: bool,
    /// How many ballots, spare ones included.
    pub count: usize,
}

/// The seats of one subregion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotSection {
    /// The subregion; none where seats belong to none.
    pub title: Option<String>,
    /// How many names may be marked.
    pub seats: i64,
    /// Those who stand.
    pub candidates: Vec<String>,
}

/// The sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotSheets {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many sheets.
    pub pages: usize,
    /// How many ballots on each, at most.
    pub per_page: usize,
}

const REGULAR: &[u8] = include_bytes!("../fonts/SourceSans3_400Regular.ttf");
const BOLD: &[u8] = include_bytes!("../fonts/SourceSans3_600SemiBold.ttf");

/// Millimetres: the margin in a ballot, a line of a name, the head of a section, head and foot of a ballot.
const MARGIN: f32 = 9.0;
const ROW: f32 = 7.6;
const SECTION: f32 = 11.5;
const HEAD: f32 = 34.0;
const FOOT: f32 = 13.0;

/// The ways to divide a sheet: ballots across and down, and columns in each. The first in which all fits is taken.
const WAYS: [(usize, usize, usize); 4] = [(2, 2, 1), (1, 2, 2), (1, 1, 1), (1, 1, 2)];

/// Draws ballots in a language: those of each group that votes on sheets of their own.
///
/// # Errors
/// `Standard` when the file cannot be written.
pub fn ballots(
    groups: &[Ballots],
    language: Lang,
    paper: PaperSize,
    date: NaiveDate,
) -> Result<BallotSheets, PressError> {
    let texts = Texts::new(language);
    let (width, height) = match paper {
        PaperSize::A4 => (210.0, 297.0),
        PaperSize::Letter => (215.9, 279.4),
    };
    let sheet = Sheet::new(height)?;
    let name = groups.first().map_or("", |first| first.election.as_str());
    let mut document = PdfDocument::new(&texts.get("ballot-title", &args! {"name" => name}));
    document.metadata.info.conformance = PdfConformance::Custom(CustomPdfConformance::default());
    // Names of our own: the library counts on from one document to the next, and the same data must give the same bytes.
    for (name, font) in [("F0", &sheet.regular), ("F1", &sheet.bold)] {
        let id = FontId(name.to_owned());
        document
            .resources
            .fonts
            .map
            .insert(id, PdfFont::new(font.clone()));
    }
    let mut most = 1;
    for data in groups {
        let (across, down, columns) = way(data, height);
        let per_page = across * down;
        let ballot = Ballot {
            data,
            texts: &texts,
            columns,
            cell: (width / across as f32, height / down as f32),
        };
        most = most.max(per_page);
        for page in 0..data.count.div_ceil(per_page) {
            let mut ops = Vec::new();
            for place in 0..per_page.min(data.count - page * per_page) {
                let left = (place % across) as f32 * ballot.cell.0;
                let top = (place / across) as f32 * ballot.cell.1;
                ballot.draw(&sheet, &mut ops, left, top);
            }
            sheet.cuts(&mut ops, (across, down), (width, height));
            document
                .pages
                .push(PdfPage::new(Mm(width), Mm(height), ops));
        }
    }
    let pages = document.pages.len();
    let bytes = document.save(&PdfSaveOptions::default(), &mut Vec::new());
    Ok(BallotSheets {
        bytes: settled(&bytes, date)?,
        pages,
        per_page: most,
    })
}

/// The same bytes for the same data: the trailer's id is that of the content, not of the moment.
fn settled(bytes: &[u8], date: NaiveDate) -> Result<Vec<u8>, PressError> {
    let wrong = |error: lopdf::Error| PressError::Standard(error.to_string());
    let mut document = lopdf::Document::load_mem(bytes).map_err(wrong)?;
    let id = lopdf::Object::string_literal(format!("plenaria-ballots-{date}"));
    document.trailer.set("ID", vec![id.clone(), id]);
    let stamp = format!("D:{}000000Z", date.format("%Y%m%d"));
    let info = document
        .trailer
        .get(b"Info")
        .and_then(lopdf::Object::as_reference);
    if let Ok(info) = info.and_then(|id| document.get_dictionary_mut(id)) {
        for key in ["CreationDate", "ModDate"] {
            info.set(key, lopdf::Object::string_literal(stamp.clone()));
        }
        info.set("Creator", lopdf::Object::string_literal("Plenaria"));
    }
    let mut settled = Vec::new();
    document
        .save_to(&mut settled)
        .map_err(|error| PressError::Standard(error.to_string()))?;
    Ok(settled)
}

/// The height that sections take one below the other.
fn tall(sections: &[BallotSection]) -> f32 {
    sections
        .iter()
        .map(|s| SECTION + ROW * s.candidates.len() as f32)
        .sum()
}

/// Where the second column begins, so that the taller of the two is as short as can be.
fn split(sections: &[BallotSection]) -> usize {
    let taller = |at: &usize| tall(&sections[..*at]).max(tall(&sections[*at..]));
    (0..=sections.len())
        .min_by(|a, b| taller(a).total_cmp(&taller(b)))
        .unwrap_or_default()
}

fn way(data: &Ballots, height: f32) -> (usize, usize, usize) {
    let fits = |way: &&(usize, usize, usize)| {
        let room = height / way.1 as f32 - HEAD - FOOT;
        let at = if way.2 == 1 {
            data.sections.len()
        } else {
            split(&data.sections)
        };
        tall(&data.sections[..at]).max(tall(&data.sections[at..])) <= room
    };
    WAYS.iter().find(fits).copied().unwrap_or(WAYS[3])
}

/// Where things are drawn: fonts, and the height from which places are counted down.
struct Sheet {
    regular: ParsedFont,
    bold: ParsedFont,
    height: f32,
}

/// How a text is written.
#[derive(Clone, Copy)]
struct Style {
    bold: bool,
    size: f32,
    grey: f32,
}

const fn style(bold: bool, size: f32, grey: f32) -> Style {
    Style { bold, size, grey }
}

impl Sheet {
    fn new(height: f32) -> Result<Self, PressError> {
        let font = |bytes: &[u8]| {
            ParsedFont::from_bytes(bytes, 0, &mut Vec::new())
                .ok_or_else(|| PressError::Standard("a font of ours is damaged".to_owned()))
        };
        Ok(Sheet {
            regular: font(REGULAR)?,
            bold: font(BOLD)?,
            height,
        })
    }

    fn font(&self, bold: bool) -> &ParsedFont {
        if bold { &self.bold } else { &self.regular }
    }

    /// A text whose characters the font has; what it lacks is a box.
    fn printable(&self, text: &str, bold: bool) -> String {
        let has = |c: char| {
            self.font(bold)
                .lookup_glyph_index(u32::from(c))
                .is_some_and(|glyph| glyph > 0)
        };
        text.chars()
            .map(|c| if has(c) { c } else { '\u{25A1}' })
            .collect()
    }

    /// Its width in millimetres.
    fn width(&self, text: &str, style: Style) -> f32 {
        let font = self.font(style.bold);
        let units: f32 = text
            .chars()
            .filter_map(|c| font.get_glyph_width(font.lookup_glyph_index(u32::from(c))?))
            .map(f32::from)
            .sum();
        units / f32::from(font.units_per_em) * style.size * 25.4 / 72.0
    }

    /// Writes a line that keeps within a width, smaller where it must be.
    fn write(&self, ops: &mut Vec<Op>, at: (f32, f32), text: &str, wanted: Style, most: f32) {
        let text = self.printable(text, wanted.bold);
        let wide = self.width(&text, wanted);
        let size = if wide > most {
            wanted.size * most / wide
        } else {
            wanted.size
        };
        let font = FontId(if wanted.bold { "F1" } else { "F0" }.to_owned());
        ops.push(Op::StartTextSection);
        ops.push(Op::SetFillColor {
            col: grey(wanted.grey),
        });
        ops.push(Op::SetFont {
            font: PdfFontHandle::External(font),
            size: Pt(size),
        });
        ops.push(Op::SetTextCursor {
            pos: self.point(at.0, at.1),
        });
        ops.push(Op::ShowText {
            items: vec![TextItem::Text(text)],
        });
        ops.push(Op::EndTextSection);
    }

    /// Breaks a text into at most two lines of a width.
    fn two_lines(&self, text: &str, style: Style, most: f32) -> Vec<String> {
        if self.width(text, style) <= most {
            return vec![text.to_owned()];
        }
        let mut first = String::new();
        let mut rest = text;
        for (at, _) in text.match_indices(' ') {
            if self.width(&text[..at], style) > most {
                break;
            }
            first = text[..at].to_owned();
            rest = &text[at + 1..];
        }
        if first.is_empty() {
            vec![text.to_owned()]
        } else {
            vec![first, rest.to_owned()]
        }
    }

    fn point(&self, x: f32, y: f32) -> Point {
        Point::new(Mm(x), Mm(self.height - y))
    }

    fn line(&self, ops: &mut Vec<Op>, from: (f32, f32), to: (f32, f32)) {
        let end = |at: (f32, f32)| LinePoint {
            p: self.point(at.0, at.1),
            bezier: false,
        };
        let line = Line {
            points: vec![end(from), end(to)],
            is_closed: false,
        };
        ops.push(Op::DrawLine { line });
    }

    /// Lines to cut along, between ballots.
    fn cuts(&self, ops: &mut Vec<Op>, (across, down): (usize, usize), (width, height): (f32, f32)) {
        ops.push(Op::SaveGraphicsState);
        ops.push(Op::SetOutlineColor { col: grey(0.55) });
        ops.push(Op::SetOutlineThickness { pt: Pt(0.5) });
        ops.push(Op::SetLineDashPattern {
            dash: LineDashPattern::new(0.0, &[3.0, 3.0]),
        });
        for n in 1..across {
            let x = width * n as f32 / across as f32;
            self.line(ops, (x, 0.0), (x, height));
        }
        for n in 1..down {
            let y = height * n as f32 / down as f32;
            self.line(ops, (0.0, y), (width, y));
        }
        ops.push(Op::RestoreGraphicsState);
    }

    /// A square to mark.
    fn square(&self, ops: &mut Vec<Op>, left: f32, top: f32, side: f32) {
        let corner = self.point(left, top + side);
        ops.push(Op::SetOutlineColor { col: grey(0.0) });
        ops.push(Op::SetOutlineThickness { pt: Pt(0.9) });
        ops.push(Op::DrawRectangle {
            rectangle: Rect {
                x: corner.x,
                y: corner.y,
                width: Mm(side).into(),
                height: Mm(side).into(),
                mode: Some(PaintMode::Stroke),
                winding_order: None,
            },
        });
    }
}

fn grey(percent: f32) -> Color {
    Color::Greyscale(Greyscale {
        percent,
        icc_profile: None,
    })
}

/// One ballot of a size.
struct Ballot<'d> {
    data: &'d Ballots,
    texts: &'d Texts,
    columns: usize,
    cell: (f32, f32),
}

impl Ballot<'_> {
    fn draw(&self, sheet: &Sheet, ops: &mut Vec<Op>, left: f32, top: f32) {
        let (x, wide) = (left + MARGIN, self.cell.0 - 2.0 * MARGIN);
        sheet.write(
            ops,
            (x, top + 11.5),
            &self.data.network,
            style(false, 8.5, 0.35),
            wide,
        );
        let head = style(true, 13.0, 0.0);
        let mut y = top + 17.5;
        for line in sheet.two_lines(&self.data.election, head, wide) {
            sheet.write(ops, (x, y), &line, head, wide);
            y += 5.4;
        }
        let round = self
            .texts
            .get("ballot-round", &args! {"n" => self.data.round});
        let when = self
            .data
            .date
            .as_deref()
            .map(|date| plenaria_i18n::date(self.texts.lang(), date));
        let mut under = when.map_or(round.clone(), |when| format!("{round} · {when}"));
        let own = self.data.sections.first().and_then(|s| s.title.as_deref());
        if let Some(own) = own.filter(|_| self.data.own) {
            let who = self
                .texts
                .get("electorate-ballot", &args! {"subregion" => own});
            under = format!("{under} · {who}");
        }
        sheet.write(ops, (x, y), &under, style(false, 9.5, 0.25), wide);
        ops.push(Op::SetOutlineColor { col: grey(0.0) });
        ops.push(Op::SetOutlineThickness { pt: Pt(0.7) });
        sheet.line(ops, (x, top + HEAD - 3.5), (x + wide, top + HEAD - 3.5));
        let sections = &self.data.sections;
        let at = if self.columns == 1 {
            sections.len()
        } else {
            split(sections)
        };
        let gap = 10.0;
        let column = if self.columns == 1 {
            wide
        } else {
            (wide - gap) / 2.0
        };
        // What is longer than the largest sheet is drawn closer together.
        let room = self.cell.1 - HEAD - FOOT;
        let squeeze = (room / tall(&sections[..at]).max(tall(&sections[at..]))).min(1.0);
        for (n, part) in [&sections[..at], &sections[at..]].into_iter().enumerate() {
            let mut y = top + HEAD;
            let x = x + n as f32 * (column + gap);
            for section in part {
                self.section(sheet, ops, section, (x, y), column, squeeze);
                y += squeeze * tall(std::slice::from_ref(section));
            }
        }
        let hint = self.texts.text("ballot-hint");
        sheet.write(
            ops,
            (x, top + self.cell.1 - 6.5),
            &hint,
            style(false, 8.0, 0.35),
            wide,
        );
    }

    fn section(
        &self,
        sheet: &Sheet,
        ops: &mut Vec<Op>,
        section: &BallotSection,
        (x, top): (f32, f32),
        wide: f32,
        squeeze: f32,
    ) {
        let mark = self
            .texts
            .get("ballot-mark", &args! {"count" => section.seats});
        let small = style(false, 8.5, 0.25);
        let room = sheet.width(&mark, small);
        let base = top + 6.4 * squeeze;
        let title = section.title.as_deref().unwrap_or_default();
        sheet.write(
            ops,
            (x, base),
            title,
            style(true, 10.5, 0.0),
            wide - room - 3.0,
        );
        let at = if title.is_empty() { x } else { x + wide - room };
        sheet.write(ops, (at, base), &mark, small, room.max(1.0));
        for (n, candidate) in section.candidates.iter().enumerate() {
            let y = top + (SECTION + ROW * n as f32) * squeeze;
            let side = 4.4 * squeeze;
            sheet.square(ops, x, y - 1.2 * squeeze, side);
            let name = style(false, 11.5 * squeeze, 0.0);
            sheet.write(
                ops,
                (x + side + 3.0, y + 2.3 * squeeze),
                candidate,
                name,
                wide - side - 3.0,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(title: &str, candidates: &[&str]) -> BallotSection {
        BallotSection {
            title: Some(title.to_owned()),
            seats: 2,
            candidates: candidates.iter().map(|c| (*c).to_owned()).collect(),
        }
    }

    fn round() -> Ballots {
        Ballots {
            network: "Red de Ejemplo".to_owned(),
            election: "Elección del Comité Ejecutivo 2025-2026".to_owned(),
            round: 1,
            date: Some("2025-11-20".to_owned()),
            sections: vec![
                section("Mercosur", &["Argentina", "Brasil", "Paraguay"]),
                section("Andina", &["Bolivia", "Chile", "Perú"]),
                section(
                    "Mesoamérica",
                    &["Costa Rica", "Guatemala", "República Dominicana"],
                ),
                section("Caribe", &["Bahamas", "Barbados", "Jamaica"]),
            ],
            own: false,
            count: 29,
        }
    }

    fn made(data: &Ballots, paper: PaperSize) -> BallotSheets {
        let date = NaiveDate::from_ymd_opt(2025, 11, 20).expect("a date");
        ballots(std::slice::from_ref(data), Lang::Es, paper, date).expect("ballots are drawn")
    }

    #[test]
    fn the_same_ballots_are_the_same_bytes() {
        for paper in [PaperSize::A4, PaperSize::Letter] {
            assert_eq!(made(&round(), paper), made(&round(), paper));
        }
    }

    #[test]
    fn as_many_sheets_are_drawn_as_the_ballots_take() {
        let two = made(&round(), PaperSize::A4);
        assert_eq!((two.per_page, two.pages), (2, 15));
        let mut tie = round();
        tie.sections = vec![section(
            "Mesoamérica",
            &["Guatemala", "República Dominicana"],
        )];
        let four = made(&tie, PaperSize::Letter);
        assert_eq!((four.per_page, four.pages), (4, 8));
        let pages = lopdf::Document::load_mem(&four.bytes)
            .expect("a PDF")
            .get_pages()
            .len();
        assert_eq!(pages, 8);
        tie.count = 0;
        assert_eq!(made(&tie, PaperSize::A4).pages, 0);
    }

    #[test]
    fn every_candidate_and_nobody_else_is_on_a_ballot() {
        let mut data = round();
        data.count = 1;
        let sheets = made(&data, PaperSize::A4);
        let document = lopdf::Document::load_mem(&sheets.bytes).expect("a PDF");
        let text = document.extract_text(&[1]).expect("text");
        for name in [
            "Argentina",
            "República Dominicana",
            "Jamaica",
            "Marque hasta 2",
        ] {
            assert_eq!(
                text.matches(name).count(),
                if name.starts_with("Marque") { 4 } else { 1 },
                "{name}: {text}"
            );
        }
    }
    #[test]
    fn each_subregion_that_votes_apart_has_sheets_of_its_own() {
        let part = |name: &str, candidates: &[&str], count: usize| Ballots {
            own: true,
            sections: vec![section(name, candidates)],
            count,
            ..round()
        };
        let groups = [
            part("Caribe", &["Barbados", "Jamaica"], 5),
            part("Andina", &["Chile", "Perú"], 3),
        ];
        let date = NaiveDate::from_ymd_opt(2025, 11, 20).expect("a date");
        let sheets = ballots(&groups, Lang::Es, PaperSize::A4, date).expect("ballots are drawn");
        assert_eq!((sheets.per_page, sheets.pages), (4, 3), "4 + 1 and 3");
        let document = lopdf::Document::load_mem(&sheets.bytes).expect("a PDF");
        let text = |page: u32| document.extract_text(&[page]).expect("text");
        assert!(text(2).contains("Jamaica") && !text(2).contains("Chile"));
        assert!(
            text(3).contains("solo miembros de la subregión Andina")
                && !text(3).contains("Jamaica")
        );
    }
}
