//! Appending the pages of one file to another: each with all that it reaches, and with nothing else.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::read::Attached;

/// What leads out of a page to the whole that it was in.
const LEADS_OUT: [&[u8]; 5] = [b"Parent", b"StructParents", b"StructParent", b"B", b"Tabs"];
/// Kinds of objects that belong to that whole.
const OF_THE_WHOLE: [&[u8]; 5] = [
    b"Catalog",
    b"Pages",
    b"StructElem",
    b"StructTreeRoot",
    b"ObjStm",
];

/// Appends the pages; gives their new ids. They are in no tree of pages yet.
pub(super) fn append(base: &mut Document, attached: Attached) -> Vec<ObjectId> {
    let Attached {
        mut document,
        pages,
        ..
    } = attached;
    for page in &pages {
        if let Ok(own) = document.get_dictionary_mut(page.id) {
            for (key, value) in &page.inherited {
                own.set(key.clone(), value.clone());
            }
            if !own.has(b"MediaBox") {
                let letter = [0, 0, 612, 792].map(Object::Integer);
                own.set("MediaBox", letter.to_vec());
            }
            if !own.has(b"Resources") {
                own.set("Resources", Dictionary::new());
            }
            own.set("Type", Object::Name(b"Page".to_vec()));
        }
    }
    let mut copy = Copy {
        from: document,
        ids: HashMap::new(),
        waiting: Vec::new(),
    };
    let mut begun = Vec::new();
    for page in &pages {
        let id = base.new_object_id();
        copy.ids.insert(page.id, id);
        begun.push(id);
    }
    copy.waiting = pages.iter().map(|page| page.id).collect();
    while let Some(id) = copy.waiting.pop() {
        let Some(new) = copy.ids.get(&id).copied() else {
            continue;
        };
        let mut object = copy.from.objects.remove(&id).unwrap_or(Object::Null);
        copy.turn(base, &mut object);
        base.objects.insert(new, object);
    }
    begun
}

struct Copy {
    from: Document,
    /// The new id of each object that is copied.
    ids: HashMap<ObjectId, ObjectId>,
    waiting: Vec<ObjectId>,
}

impl Copy {
    /// Turns the references of an object to the new ids, and has what it refers to copied too.
    fn turn(&mut self, base: &mut Document, object: &mut Object) {
        match object {
            Object::Reference(id) => match self.new_id(base, *id) {
                Some(new) => *id = new,
                None => *object = Object::Null,
            },
            Object::Array(items) => items.iter_mut().for_each(|item| self.turn(base, item)),
            Object::Dictionary(dictionary) => self.dictionary(base, dictionary),
            Object::Stream(stream) => {
                self.dictionary(base, &mut stream.dict);
                stream.dict.set("Length", stream.content.len() as i64);
            }
            _ => {}
        }
    }

    fn dictionary(&mut self, base: &mut Document, dictionary: &mut Dictionary) {
        let is_page = dictionary.has_type(b"Page");
        for key in LEADS_OUT {
            // A field's parent holds its value; only a page's leads out.
            if is_page || key != b"Parent" && key != b"B" {
                dictionary.remove(key);
            }
        }
        for (_, value) in dictionary.iter_mut() {
            self.turn(base, value);
        }
    }

    /// What stands for an object in the new file. One that is only a reference is passed through: readers want what it
    /// leads to, and nothing where it leads back to itself.
    fn new_id(&mut self, base: &mut Document, mut id: ObjectId) -> Option<ObjectId> {
        let mut hops = 0;
        while let Some(Object::Reference(next)) = self.from.objects.get(&id) {
            id = *next;
            hops += 1;
            if hops > 20 {
                return None;
            }
        }
        if let Some(new) = self.ids.get(&id) {
            return Some(*new);
        }
        let object = self.from.objects.get(&id)?;
        let kind = object.type_name().unwrap_or_default();
        // A page that is not among ours is reached by a link only: what leads there leads nowhere.
        if kind == b"Page" || OF_THE_WHOLE.contains(&kind) {
            return None;
        }
        let new = base.new_object_id();
        self.ids.insert(id, new);
        self.waiting.push(id);
        Some(new)
    }
}
