//! Reading a file that somebody attached: its pages in order, or the reason why they cannot be had.

use std::collections::HashSet;

use lopdf::{Document, LoadOptions, Object, ObjectId};

use super::marks::{self, Mark};
use super::repair::repaired;
use crate::meeting::LARGEST;

/// A file that can be merged.
pub(super) struct Attached {
    pub(super) document: Document,
    /// Its pages in order, each with what it inherits.
    pub(super) pages: Vec<Page>,
    /// Its bookmarks.
    pub(super) marks: Vec<Mark>,
}

/// A page with what its ancestors say of it.
pub(super) struct Page {
    pub(super) id: ObjectId,
    /// Resources, MediaBox, CropBox, Rotate, as far as the page itself does not have them.
    pub(super) inherited: Vec<(Vec<u8>, Object)>,
}

/// A stream that unpacks to more is refused before it fills the memory.
const MOST_UNPACKED: usize = 256 * 1024 * 1024;
const MOST_PAGES: usize = 5_000;
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];

/// The pages of a PDF, or the end of the message that says why they cannot be had.
pub(super) fn read(bytes: &[u8]) -> Result<Attached, &'static str> {
    let document = load(bytes)?;
    let root = document
        .catalog()
        .ok()
        .and_then(|catalog| catalog.get(b"Pages").ok()?.as_reference().ok());
    let root = root.ok_or("damaged")?;
    let mut walk = Walk {
        document: &document,
        above: Vec::new(),
        pages: Vec::new(),
        seen: HashSet::new(),
        missing: false,
    };
    walk.node(root, &[])?;
    let pages = walk.pages;
    if pages.is_empty() {
        return Err(if walk.missing { "damaged" } else { "empty" });
    }
    for page in &pages {
        let (width, height) = size(&document, page);
        if width.max(height) > LARGEST {
            return Err("too-large");
        }
    }
    let ids: Vec<ObjectId> = pages.iter().map(|page| page.id).collect();
    Ok(Attached {
        marks: marks::read(&document, &ids),
        document,
        pages,
    })
}

fn load(bytes: &[u8]) -> Result<Document, &'static str> {
    let open = |bytes: &[u8]| {
        let options = LoadOptions::with_max_decompressed_size(MOST_UNPACKED);
        Document::load_mem_with_options(bytes, options)
    };
    let usable = |document: &Document| {
        let catalog = document.catalog();
        catalog.is_ok_and(|catalog| catalog.get_deref(b"Pages", document).is_ok())
    };
    let encrypted = || names_encryption(bytes);
    match open(bytes) {
        // What is still encrypted asks for a password that nobody gave.
        Ok(document) if document.is_encrypted() && !unlocked(&document) => Err("encrypted"),
        Ok(document) if usable(&document) => Ok(document),
        Err(lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_)) => Err("encrypted"),
        _ if encrypted() => Err("encrypted"),
        _ => repaired(bytes)
            .and_then(|bytes| open(&bytes).ok())
            .filter(usable)
            .ok_or("damaged"),
    }
}

/// Whether a trailer names how the file is encrypted; a text that has the word in it does not.
fn names_encryption(bytes: &[u8]) -> bool {
    let mut places = bytes.windows(8).enumerate();
    places.any(|(at, word)| {
        let after = bytes[at + word.len()..].iter();
        let mut after = after.skip_while(|byte| byte.is_ascii_whitespace());
        let next = after.next();
        word == b"/Encrypt" && next.is_some_and(|byte| byte.is_ascii_digit() || *byte == b'<')
    })
}

/// Whether the empty password opened it.
fn unlocked(document: &Document) -> bool {
    document.encryption_state.is_some()
}

struct Walk<'d> {
    document: &'d Document,
    /// The nodes above, by which a loop is seen.
    above: Vec<ObjectId>,
    pages: Vec<Page>,
    seen: HashSet<ObjectId>,
    /// Whether a page was named that cannot be read.
    missing: bool,
}

impl Walk<'_> {
    fn node(&mut self, id: ObjectId, inherited: &[(Vec<u8>, Object)]) -> Result<(), &'static str> {
        if self.above.contains(&id) {
            return Err("loop");
        }
        // No program makes a tree as deep; one of ours would end with its stack.
        if self.above.len() > 200 {
            return Err("damaged");
        }
        let Ok(node) = self.document.get_dictionary(id) else {
            // A page that is not there is left out, as readers do.
            self.missing = true;
            return Ok(());
        };
        let mut passed: Vec<(Vec<u8>, Object)> = inherited.to_vec();
        for key in INHERITED {
            if let Ok(value) = node.get(key) {
                passed.retain(|(known, _)| known != key);
                passed.push((key.to_vec(), value.clone()));
            }
        }
        let kids = node.get_deref(b"Kids", self.document);
        let Ok(kids) = kids.and_then(Object::as_array) else {
            if node.has_type(b"Pages") {
                return Ok(());
            }
            // The same page twice in a tree is no page of its own the second time.
            if self.seen.insert(id) {
                passed.retain(|(key, _)| !node.has(key));
                self.pages.push(Page {
                    id,
                    inherited: passed,
                });
            }
            return if self.pages.len() > MOST_PAGES {
                Err("too-many")
            } else {
                Ok(())
            };
        };
        self.above.push(id);
        for kid in kids.iter().filter_map(|kid| kid.as_reference().ok()) {
            self.node(kid, &passed)?;
        }
        self.above.pop();
        Ok(())
    }
}

/// A page's box as four numbers: left, bottom, right, top.
pub(super) fn boxed(document: &Document, value: &Object) -> Option<[f32; 4]> {
    let (_, value) = document.dereference(value).ok()?;
    let sides: Vec<f32> = value
        .as_array()
        .ok()?
        .iter()
        .filter_map(|side| document.dereference(side).ok()?.1.as_float().ok())
        .collect();
    let [a, b, c, d] = sides[..].try_into().ok()?;
    Some([a.min(c), b.min(d), a.max(c), b.max(d)])
}

fn size(document: &Document, page: &Page) -> (f32, f32) {
    let own = document.get_dictionary(page.id).ok();
    let of = |key: &[u8]| {
        let inherited = page.inherited.iter().find(|(known, _)| known == key);
        let value = own
            .and_then(|own| own.get(key).ok())
            .or(inherited.map(|(_, value)| value))?;
        boxed(document, value)
    };
    let [left, bottom, right, top] = of(b"MediaBox").unwrap_or([0.0, 0.0, 612.0, 792.0]);
    let unit = own.and_then(|own| own.get(b"UserUnit").ok()?.as_float().ok());
    let unit = unit.unwrap_or(1.0).max(1.0);
    ((right - left) * unit, (top - bottom) * unit)
}
