//! Attached files of every sort, small ones made here.

use super::marks::{MOST_MARKS, Mark};
use super::read::read;
use super::repair::repaired;
use lopdf::{Document, Object, ObjectId, StringFormat, dictionary};

/// A file of as many pages, each of a size.
fn file(pages: usize, side: i64) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let root = document.new_object_id();
    let kids: Vec<Object> = (0..pages)
        .map(|_| {
            document
                .add_object(dictionary! { "Type" => "Page", "Parent" => root })
                .into()
        })
        .collect();
    document.objects.insert(
        root,
        dictionary! {
            "Type" => "Pages", "Count" => pages as i64, "Kids" => kids,
            "MediaBox" => vec![0.into(), 0.into(), 300.into(), side.into()],
            "Rotate" => 90,
        }
        .into(),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn reason(bytes: &[u8]) -> &'static str {
    match read(bytes) {
        Ok(_) => "merged",
        Err(reason) => reason,
    }
}

#[test]
fn a_file_is_merged_or_the_reason_is_said() {
    assert_eq!(reason(&file(3, 400)), "merged");
    assert_eq!(reason(&file(0, 400)), "empty");
    assert_eq!(reason(&file(1, 2_083)), "too-large");
    assert_eq!(reason(b"%PDF-1.7 and noise"), "damaged");
    assert_eq!(reason(b""), "damaged");
    let whole = file(2, 400);
    assert_eq!(reason(&whole[..whole.len() / 3]), "damaged");
}

#[test]
fn a_word_in_a_text_is_no_password_and_a_page_that_is_named_and_not_there_is_damage() {
    let mut wrong = file(1, 400);
    let at = wrong.windows(9).rposition(|word| word == b"startxref");
    wrong.truncate(at.unwrap());
    wrong.extend_from_slice(b"% (/Encrypt) Tj\nstartxref\n999999\n%%EOF");
    assert_eq!(reason(&wrong), "merged");
    wrong.extend_from_slice(b"\ntrailer << /Encrypt 9 0 R >>");
    assert_eq!(reason(&wrong), "encrypted");
    let mut document = Document::load_mem(&file(1, 400)).unwrap();
    let page = document.page_iter().next().unwrap();
    document.objects.remove(&page);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert_eq!(reason(&bytes), "damaged");
}

#[test]
fn what_pages_inherit_goes_with_them() {
    let attached = read(&file(2, 400)).ok().unwrap();
    let keys: Vec<_> = attached.pages[1]
        .inherited
        .iter()
        .map(|(key, _)| String::from_utf8_lossy(key).into_owned())
        .collect();
    assert_eq!(keys, ["MediaBox", "Rotate"]);
}

#[test]
fn pages_that_form_a_loop_are_said_to() {
    let mut document = Document::load_mem(&file(2, 400)).unwrap();
    let root = document.catalog().unwrap().get(b"Pages").unwrap();
    let root = root.as_reference().unwrap();
    let kids = vec![Object::Reference(root)];
    document.get_dictionary_mut(root).unwrap().set("Kids", kids);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert_eq!(reason(&bytes), "loop");
}

#[test]
fn a_wrong_table_of_objects_is_made_anew() {
    let mut bytes = file(2, 400);
    let at = bytes
        .windows(9)
        .rposition(|word| word == b"startxref")
        .unwrap();
    bytes.truncate(at);
    bytes.extend_from_slice(b"startxref\n999999\n%%EOF");
    assert!(Document::load_mem(&bytes).is_err());
    assert!(repaired(&bytes).is_some());
    assert_eq!(reason(&bytes), "merged");
}

#[test]
fn a_content_that_breaks_off_is_told_from_one_that_does_not() {
    for (content, whole) in [
        ("BT (a) Tj ET", true),
        (
            "BT (a\\) b) Tj <414> Tj [(a) 3] TJ ET /P <</MCID 0>> BDC EMC",
            true,
        ),
        ("BI /W 1 ID x EI Q", true),
        ("% ( [\nq Q", true),
        ("BI /W 1 ID x", false),
        ("[ /oops", false),
        ("<< /oops", false),
        ("(open", false),
    ] {
        assert_eq!(
            super::content::is_whole(content.as_bytes()),
            whole,
            "{content}"
        );
    }
}

/// A file of three pages whose bookmarks are made by `make` from the ids of its pages; it gives the first.
fn marked(make: impl Fn(&mut Document, &[ObjectId]) -> ObjectId) -> Vec<Mark> {
    let mut document = Document::load_mem(&file(3, 400)).unwrap();
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let first = make(&mut document, &pages);
    let outlines = document.add_object(dictionary! { "Type" => "Outlines", "First" => first });
    document.catalog_mut().unwrap().set("Outlines", outlines);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    read(&bytes).ok().unwrap().marks
}

fn to(page: ObjectId) -> Vec<Object> {
    vec![page.into(), "Fit".into()]
}

fn mark(level: usize, title: &str, page: usize) -> Mark {
    Mark {
        level,
        title: title.to_owned(),
        page,
    }
}

#[test]
fn bookmarks_are_read_by_page_name_and_action_in_their_order() {
    let found = marked(|document, pages| {
        let named = Object::string_literal("two");
        let old = dictionary! { "old" => to(pages[1]) };
        let pair = vec![named.clone(), dictionary! { "D" => to(pages[2]) }.into()];
        let leaf = document.add_object(dictionary! { "Names" => pair });
        let tree = dictionary! { "Kids" => vec![leaf.into()] };
        let catalog = document.catalog_mut().unwrap();
        catalog.set("Names", dictionary! { "Dests" => tree });
        catalog.set("Dests", old);
        let turned = Object::string_literal("A\u{7}b  c");
        let last = document.add_object(
            dictionary! { "Title" => turned, "A" => dictionary! { "S" => "GoTo", "D" => named } },
        );
        let nowhere = document.add_object(
            dictionary! { "Title" => Object::string_literal("Web"), "A" => dictionary! { "S" => "URI" }, "Next" => last },
        );
        let old = document
            .add_object(dictionary! { "Title" => Object::string_literal("Old"), "Dest" => "old" });
        let mut utf16 = Vec::new();
        lopdf::encode_utf16_be("Año\u{202E}", &mut utf16);
        document.add_object(dictionary! {
            "Title" => Object::String(utf16, StringFormat::Hexadecimal), "Dest" => to(pages[0]),
            "First" => old, "Next" => nowhere,
        })
    });
    assert_eq!(
        found,
        [mark(0, "Año", 0), mark(1, "Old", 1), mark(0, "Ab c", 2)]
    );
}

#[test]
fn bookmarks_in_a_loop_or_without_number_end() {
    let found = marked(|document, pages| {
        let first = document.new_object_id();
        let second = document.add_object(dictionary! {
            "Title" => Object::string_literal("B"), "Dest" => to(pages[1]), "Next" => first, "First" => first,
        });
        let item = dictionary! {
            "Title" => Object::string_literal("A"), "Dest" => to(pages[0]), "Next" => second, "First" => first,
        };
        document.objects.insert(first, item.into());
        first
    });
    assert_eq!(found, [mark(0, "A", 0), mark(0, "B", 1)]);
    let found = marked(|document, pages| {
        let mut next: Option<ObjectId> = None;
        for n in 0..MOST_MARKS + 10 {
            let mut item = dictionary! {
                "Title" => Object::string_literal(n.to_string()), "Dest" => to(pages[2]),
            };
            if let Some(next) = next {
                // As deep as long.
                item.set("First", next);
            }
            next = Some(document.add_object(item));
        }
        next.unwrap()
    });
    assert_eq!(found.len(), MOST_MARKS);
    assert_eq!(found.iter().map(|mark| mark.level).max(), Some(8));
}
