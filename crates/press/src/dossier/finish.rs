//! What makes one file of many pages: one flat tree, links of the contents, bookmarks, running numbers, fixed ids.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::{content, read, wrong};
use crate::options::{Options, PressError};

/// One flat tree of pages in their order.
pub(super) fn tree(base: &mut Document, order: &[ObjectId]) -> Result<(), PressError> {
    let root = base
        .catalog()
        .and_then(|catalog| catalog.get(b"Pages")?.as_reference())
        .map_err(wrong)?;
    // What base's own pages inherit from nodes that go away.
    for page in order {
        let mut found = Vec::new();
        let mut node = base.get_dictionary(*page).ok();
        for _ in 0..20 {
            let above = node.and_then(|node| node.get(b"Parent").ok()?.as_reference().ok());
            node = above.and_then(|above| base.get_dictionary(above).ok());
            let Some(above) = node else { break };
            for key in [&b"Resources"[..], b"MediaBox", b"CropBox", b"Rotate"] {
                if let Ok(value) = above.get(key) {
                    found.push((key.to_vec(), value.clone()));
                }
            }
        }
        let own = base.get_dictionary_mut(*page).map_err(wrong)?;
        for (key, value) in found {
            if !own.has(&key) {
                own.set(key, value);
            }
        }
        own.set("Parent", root);
    }
    let kids: Vec<Object> = order.iter().map(|id| Object::Reference(*id)).collect();
    let pages = dictionary! {
        "Type" => "Pages",
        "Count" => order.len() as i64,
        "Kids" => kids,
    };
    base.objects.insert(root, Object::Dictionary(pages));
    Ok(())
}

/// A link over each line of the contents. `places` are the number of the entry, the page from 1 and its point.
pub(super) fn links(
    base: &mut Document,
    own: &[ObjectId],
    places: &[(i64, usize, f64, f64)],
    begins: &[Option<ObjectId>],
) -> Result<(), PressError> {
    for (entry, page, x, y) in places {
        let target = usize::try_from(*entry)
            .ok()
            .and_then(|entry| *begins.get(entry)?);
        let (Some(target), Some(page)) = (target, page.checked_sub(1).and_then(|p| own.get(p)))
        else {
            continue;
        };
        let media = base
            .get_dictionary(*page)
            .and_then(|page| page.get(b"MediaBox"));
        let [left, _, right, top] = media
            .ok()
            .and_then(|media| read::boxed(base, media))
            .unwrap_or([0.0, 0.0, 612.0, 792.0]);
        let (x, y) = (*x as f32, *y as f32);
        // From the number before the title to the page's number at the end of the line.
        let rect = [left + x - 50.0, top - y - 6.0, right - 56.0, top - y + 11.0];
        let rect: Vec<Object> = rect.into_iter().map(Object::Real).collect();
        let link = base.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => rect,
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4,
            "Dest" => to(target),
        });
        let own = base.get_dictionary_mut(*page).map_err(wrong)?;
        let mut annotations = own
            .get(b"Annots")
            .and_then(Object::as_array)
            .cloned()
            .unwrap_or_default();
        annotations.push(Object::Reference(link));
        own.set("Annots", annotations);
    }
    Ok(())
}

fn to(page: ObjectId) -> Vec<Object> {
    vec![
        page.into(),
        "XYZ".into(),
        Object::Null,
        Object::Null,
        Object::Null,
    ]
}

/// A text of the file's own structures: UTF-16 with its mark.
fn text(value: &str) -> Object {
    let mut bytes = Vec::new();
    lopdf::encode_utf16_be(value, &mut bytes);
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// Bookmarks by title, one below the other as deep as the parts stand.
pub(super) fn outline(
    base: &mut Document,
    contents: Option<ObjectId>,
    titles: &[(usize, String, ObjectId)],
    options: &Options,
) -> Result<(), PressError> {
    let heading = plenaria_i18n::Texts::new(options.language).text("papers-dossier-contents");
    let mut all: Vec<(usize, String, ObjectId)> = Vec::new();
    all.extend(contents.map(|page| (0, heading, page)));
    all.extend(titles.iter().cloned());
    let root = base.new_object_id();
    let ids: Vec<ObjectId> = all.iter().map(|_| base.new_object_id()).collect();
    // The parent of each is the nearest before it that stands less deep.
    let mut above: Vec<usize> = Vec::new();
    let mut parents: Vec<Option<usize>> = Vec::new();
    for (at, (level, ..)) in all.iter().enumerate() {
        while above.last().is_some_and(|up| all[*up].0 >= *level) {
            above.pop();
        }
        parents.push(above.last().copied());
        above.push(at);
    }
    // In the order of the list, so that thousands of bookmarks are one pass.
    let mut top: Vec<usize> = Vec::new();
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
    let mut places: Vec<usize> = Vec::with_capacity(all.len());
    for (at, parent) in parents.iter().enumerate() {
        let siblings = parent.map_or(&mut top, |parent| &mut below[parent]);
        places.push(siblings.len());
        siblings.push(at);
    }
    for (at, (_, title, page)) in all.iter().enumerate() {
        let siblings = parents[at].map_or(&top, |parent| &below[parent]);
        let place = places[at];
        let mut item = dictionary! {
            "Title" => text(title),
            "Parent" => parents[at].map_or(root, |parent| ids[parent]),
            "Dest" => to(*page),
        };
        if let Some(before) = place.checked_sub(1) {
            item.set("Prev", ids[siblings[before]]);
        }
        if let Some(after) = siblings.get(place + 1) {
            item.set("Next", ids[*after]);
        }
        let own = &below[at];
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            item.set("First", ids[*first]);
            item.set("Last", ids[*last]);
            // Closed, so that the first level is seen at once.
            item.set("Count", -(own.len() as i64));
        }
        base.objects.insert(ids[at], Object::Dictionary(item));
    }
    let mut outlines = dictionary! { "Type" => "Outlines", "Count" => top.len() as i64 };
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        outlines.set("First", ids[*first]);
        outlines.set("Last", ids[*last]);
    }
    base.objects.insert(root, Object::Dictionary(outlines));
    let catalog = base.catalog_mut().map_err(wrong)?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    catalog.remove(b"PageLabels");
    Ok(())
}

/// The name of our face in a page's resources; nobody else's is called so.
const FACE: &str = "PlenariaFolio";
/// Widths of Helvetica's digits, space and slash in thousandths.
const DIGIT: f32 = 0.556;
const OTHER: f32 = 0.278;
const SIZE: f32 = 8.0;
/// The name of a page's own content, where that is drawn apart.
const DRAWING: &str = "PlenariaPage";
/// A content that unpacks to more is taken as it is.
const MOST: usize = 64 * 1024 * 1024;

/// "12 / 340" at the foot of every page, where there is room, upright as the page is read.
pub(super) fn stamp(base: &mut Document, order: &[ObjectId]) -> Result<(), PressError> {
    let face = base.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type1",
        "BaseFont" => "Helvetica",
        "Encoding" => "WinAnsiEncoding",
    });
    let open = base.add_object(Stream::new(Dictionary::new(), b"q\n".to_vec()));
    for (at, page) in order.iter().enumerate() {
        let Some(turned) = turned(base, *page) else {
            continue;
        };
        let words = format!("{} / {}", at + 1, order.len());
        let digits = words.bytes().filter(u8::is_ascii_digit).count() as f32;
        let width = (digits * DIGIT + (words.len() as f32 - digits) * OTHER) * SIZE;
        let drawn = turned.draw(&words, width);
        let own = base.get_dictionary(*page).map_err(wrong)?;
        let mut contents: Vec<Object> = match own.get(b"Contents") {
            Ok(Object::Array(items)) => items.clone(),
            Ok(Object::Reference(id)) => match base.get_object(*id) {
                Ok(Object::Array(items)) => items.clone(),
                _ => vec![Object::Reference(*id)],
            },
            _ => Vec::new(),
        };
        // What is no stream draws nothing.
        contents.retain(|item| {
            let found = base.dereference(item);
            found.is_ok_and(|(_, item)| matches!(item, Object::Stream(_)))
        });
        let mut resources = own_resources(base, *page);
        let broken = base.get_page_content_with_limit(*page, MOST).ok();
        let broken = broken.filter(|bytes| !content::is_whole(bytes));
        if let Some(bytes) = broken {
            // A content that breaks off would swallow the number: it becomes a drawing of its own within the page.
            let own = base.get_dictionary(*page).map_err(wrong)?;
            let sides = own.get(b"MediaBox").cloned();
            let letter = || Object::Array([0, 0, 612, 792].map(Object::Integer).to_vec());
            let drawing = dictionary! {
                "Type" => "XObject",
                "Subtype" => "Form",
                "BBox" => sides.unwrap_or_else(|_| letter()),
                "Resources" => resources.clone(),
            };
            let drawing = base.add_object(Stream::new(drawing, bytes));
            resources.set("XObject", dictionary! { DRAWING => drawing });
            contents = Vec::new();
            let all = format!("q\n/{DRAWING} Do\nQ\n{drawn}");
            contents.push(
                base.add_object(Stream::new(Dictionary::new(), all.into_bytes()))
                    .into(),
            );
        } else {
            let close = format!("\nQ\n{drawn}");
            let close = base.add_object(Stream::new(Dictionary::new(), close.into_bytes()));
            contents.insert(0, open.into());
            contents.push(close.into());
        }
        let own = base.get_dictionary_mut(*page).map_err(wrong)?;
        own.set("Contents", contents);
        let mut fonts = match resources.get(b"Font") {
            Ok(Object::Dictionary(fonts)) => fonts.clone(),
            Ok(Object::Reference(id)) => base.get_dictionary(*id).cloned().unwrap_or_default(),
            _ => Dictionary::new(),
        };
        fonts.set(FACE, face);
        resources.set("Font", fonts);
        let own = base.get_dictionary_mut(*page).map_err(wrong)?;
        own.set("Resources", resources);
    }
    Ok(())
}

/// A page's resources as its own, so that no other page's change with them.
fn own_resources(base: &Document, page: ObjectId) -> Dictionary {
    let own = base.get_dictionary(page).ok();
    let resources = own.and_then(|own| own.get_deref(b"Resources", base).ok());
    let resources = resources.and_then(|resources| resources.as_dict().ok());
    resources.cloned().unwrap_or_default()
}

/// A page as it is read: its visible box and how it is turned.
struct Turned {
    sides: [f32; 4],
    rotate: i64,
}

fn turned(base: &Document, page: ObjectId) -> Option<Turned> {
    let own = base.get_dictionary(page).ok()?;
    let of = |key: &[u8]| read::boxed(base, own.get(key).ok()?);
    let media = of(b"MediaBox").unwrap_or([0.0, 0.0, 612.0, 792.0]);
    let mut sides = media;
    if let Some(crop) = of(b"CropBox") {
        sides = [
            media[0].max(crop[0]),
            media[1].max(crop[1]),
            media[2].min(crop[2]),
            media[3].min(crop[3]),
        ];
    }
    let rotate = own.get_deref(b"Rotate", base).ok();
    let rotate = rotate
        .and_then(|turn| turn.as_i64().ok())
        .unwrap_or(0)
        .rem_euclid(360);
    let (width, height) = (sides[2] - sides[0], sides[3] - sides[1]);
    (width >= 90.0 && height >= 60.0).then_some(Turned { sides, rotate })
}

impl Turned {
    /// The number with white beneath, at the lower right as the page is read; an artifact to readers that speak.
    fn draw(&self, words: &str, width: f32) -> String {
        let [left, bottom, right, top] = self.sides;
        let (page_width, page_height) = (right - left, top - bottom);
        // A point of the page as it is read, from its lower left, to the page as it is drawn.
        let (a, b, c, d, e, f) = match self.rotate {
            90 => (0.0, 1.0, -1.0, 0.0, right, bottom),
            180 => (-1.0, 0.0, 0.0, -1.0, right, top),
            270 => (0.0, -1.0, 1.0, 0.0, left, top),
            _ => (1.0, 0.0, 0.0, 1.0, left, bottom),
        };
        let read_width = if self.rotate % 180 == 90 {
            page_height
        } else {
            page_width
        };
        let x = read_width - 28.0 - width;
        let y = 17.0;
        format!(
            "/Artifact <</Type /Pagination>> BDC\nq\n{a} {b} {c} {d} {e:.2} {f:.2} cm\n1 g\n{:.2} {:.2} {:.2} 12 re f\n0.28 g\nBT /{FACE} {SIZE} Tf {x:.2} {y:.2} Td ({words}) Tj ET\nQ\nEMC\n",
            x - 4.0,
            y - 3.0,
            width + 8.0,
        )
    }
}

/// The file, with what says when and by which program it was made fixed by the date.
pub(super) fn write(
    mut base: Document,
    titles: &[(usize, String, ObjectId)],
    options: &Options,
) -> Result<Vec<u8>, PressError> {
    let stamp = format!("D:{}000000Z", options.date.format("%Y%m%d"));
    let info = base.trailer.get(b"Info").and_then(Object::as_reference);
    if let Ok(info) = info.and_then(|id| base.get_dictionary_mut(id)) {
        for key in ["CreationDate", "ModDate"] {
            info.set(key, Object::string_literal(stamp.clone()));
        }
    }
    let id = format!("plenaria-dossier-{stamp}-{}", titles.len());
    let id = Object::string_literal(id);
    base.trailer.set("ID", vec![id.clone(), id]);
    base.trailer.remove(b"Prev");
    base.version = "1.7".to_owned();
    base.reference_table.cross_reference_type = lopdf::xref::XrefType::CrossReferenceTable;
    // Nodes of trees that went away, and what only they named.
    base.prune_objects();
    base.renumber_objects();
    let mut bytes = Vec::new();
    base.save_to(&mut bytes)
        .map_err(|error| PressError::Standard(error.to_string()))?;
    Ok(bytes)
}
