//! The bookmarks of a file that somebody attached, as far as they lead to a page of it.
//!
//! lopdf reads them too, but never ends where one is followed by itself, and gives none where one is damaged.

use std::collections::{HashMap, HashSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

/// A bookmark: how deep it stands, its title, and the position of its page among those of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) level: usize,
    pub(super) title: String,
    pub(super) page: usize,
}

/// More bookmarks of one file are not carried: nobody finds a way among them.
pub(super) const MOST_MARKS: usize = 2_000;
/// Deeper ones stand at this depth.
const DEEPEST: usize = 8;
const LONGEST: usize = 200;
/// Nodes of a tree of names beyond this are an attack.
const MOST_NODES: usize = 20_000;

/// The bookmarks in order. What leads nowhere, stands in a loop or is damaged is passed over; what stands below it is
/// not lost.
pub(super) fn read(document: &Document, pages: &[ObjectId]) -> Vec<Mark> {
    let Ok(catalog) = document.catalog() else {
        return Vec::new();
    };
    let outlines = catalog.get_deref(b"Outlines", document);
    let Ok(outlines) = outlines.and_then(Object::as_dict) else {
        return Vec::new();
    };
    let mut walk = Walk {
        document,
        pages: pages.iter().enumerate().map(|(at, id)| (*id, at)).collect(),
        names: names(document, catalog),
        seen: HashSet::new(),
        found: Vec::new(),
    };
    walk.list(outlines);
    walk.found
}

struct Walk<'d> {
    document: &'d Document,
    pages: HashMap<ObjectId, usize>,
    /// Destinations by name.
    names: HashMap<Vec<u8>, Object>,
    seen: HashSet<ObjectId>,
    found: Vec<Mark>,
}

impl<'d> Walk<'d> {
    /// Those of an outline. A list of what is still to be read stands in for the stack: no depth of theirs is ours.
    fn list(&mut self, outlines: &'d Dictionary) {
        let mut waiting: Vec<(ObjectId, usize)> = Vec::new();
        waiting.extend(first(outlines).map(|id| (id, 0)));
        while let Some((id, level)) = waiting.pop() {
            if self.found.len() >= MOST_MARKS || !self.seen.insert(id) {
                continue;
            }
            let Ok(item) = self.document.get_dictionary(id) else {
                continue;
            };
            let next = item.get(b"Next").and_then(Object::as_reference);
            waiting.extend(next.map(|next| (next, level)));
            let title = self.title(item);
            let page = self.page(item);
            let mut below = level;
            if let (Some(title), Some(page)) = (title, page) {
                self.found.push(Mark {
                    level: level.min(DEEPEST),
                    title,
                    page,
                });
                below += 1;
            }
            waiting.extend(first(item).map(|id| (id, below)));
        }
    }

    fn title(&self, item: &Dictionary) -> Option<String> {
        let title = item.get_deref(b"Title", self.document).ok()?;
        let title = lopdf::decode_text_string(title).ok()?;
        // Signs that turn or hide text have no business in a list of titles.
        let shown = title
            .chars()
            .map(|c| if c.is_whitespace() { ' ' } else { c });
        let shown = shown.filter(|c| !c.is_control() && !turns(*c));
        let title: String = shown.collect();
        let words: Vec<&str> = title.split_whitespace().collect();
        let title: String = words.join(" ").chars().take(LONGEST).collect();
        (!title.is_empty()).then_some(title)
    }

    fn page(&self, item: &Dictionary) -> Option<usize> {
        let own = item.get_deref(b"Dest", self.document).ok();
        let action = || {
            let action = item.get_deref(b"A", self.document).ok()?.as_dict().ok()?;
            let goes = action.get(b"S").and_then(Object::as_name);
            goes.is_ok_and(|kind| kind == b"GoTo")
                .then(|| action.get_deref(b"D", self.document).ok())?
        };
        self.target(own.or_else(action)?, 0)
    }

    /// The page of a destination: an array, its name, or a dictionary that holds it.
    fn target(&self, value: &Object, depth: usize) -> Option<usize> {
        if depth > 4 {
            return None;
        }
        let (_, value) = self.document.dereference(value).ok()?;
        match value {
            Object::Array(parts) => match parts.first()? {
                Object::Reference(id) => self.pages.get(id).copied(),
                Object::Integer(number) => {
                    let number = usize::try_from(*number).ok()?;
                    (number < self.pages.len()).then_some(number)
                }
                _ => None,
            },
            Object::Dictionary(dictionary) => self.target(dictionary.get(b"D").ok()?, depth + 1),
            Object::String(name, _) | Object::Name(name) => {
                self.target(self.names.get(name)?, depth + 1)
            }
            _ => None,
        }
    }
}

fn first(of: &Dictionary) -> Option<ObjectId> {
    of.get(b"First").and_then(Object::as_reference).ok()
}

/// Marks of direction and signs of no width.
fn turns(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Destinations by name: those of the old dictionary, and those of the tree of names.
fn names(document: &Document, catalog: &Dictionary) -> HashMap<Vec<u8>, Object> {
    let mut found: HashMap<Vec<u8>, Object> = HashMap::new();
    let old = catalog.get_deref(b"Dests", document);
    if let Ok(old) = old.and_then(Object::as_dict) {
        found.extend(
            old.iter()
                .map(|(name, value)| (name.clone(), value.clone())),
        );
    }
    let tree = catalog.get_deref(b"Names", document);
    let tree = tree.and_then(Object::as_dict);
    let tree = tree.and_then(|names| names.get_deref(b"Dests", document));
    let mut waiting: Vec<&Dictionary> = tree.and_then(Object::as_dict).ok().into_iter().collect();
    let mut seen = HashSet::new();
    let mut nodes = 0;
    while let Some(node) = waiting.pop() {
        nodes += 1;
        if nodes > MOST_NODES {
            break;
        }
        let list = |key: &[u8]| {
            let list = node.get_deref(key, document).and_then(Object::as_array);
            list.map(Vec::as_slice).unwrap_or_default()
        };
        for pair in list(b"Names").chunks(2) {
            let [name, value] = pair else { continue };
            if let Ok((_, Object::String(name, _))) = document.dereference(name) {
                found.insert(name.clone(), value.clone());
            }
        }
        // A node that stands below itself is read once.
        let kids = list(b"Kids").iter();
        let kids = kids.filter(|kid| kid.as_reference().map_or(true, |id| seen.insert(id)));
        waiting.extend(kids.filter_map(|kid| document.dereference(kid).ok()?.1.as_dict().ok()));
    }
    found
}
