//! Attached files of every sort, small ones made here.

use super::read::read;
use super::repair::repaired;
use lopdf::{Document, Object, dictionary};

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
