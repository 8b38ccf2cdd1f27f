//! A file whose table of objects is wrong, read by looking for the objects themselves.

use std::collections::BTreeMap;

/// The file with a table of objects made anew; nothing when no catalog is found.
pub(super) fn repaired(bytes: &[u8]) -> Option<Vec<u8>> {
    let start = bytes.windows(5).position(|word| word == b"%PDF-")?;
    let bytes = &bytes[start..];
    // Of two with one number the later one counts.
    let mut objects: BTreeMap<u32, (u16, usize)> = BTreeMap::new();
    let mut root = None;
    for at in positions(bytes, b" obj") {
        let Some((id, generation, begin)) = header(bytes, at) else {
            continue;
        };
        objects.insert(id, (generation, begin));
        let body = &bytes[at..bytes.len().min(at + 400)];
        let end = find(body, b"endobj").unwrap_or(body.len());
        let is_catalog = find(&body[..end], b"/Catalog").is_some();
        if is_catalog && find(&body[..end], b"/Pages").is_some() {
            root = Some((id, generation));
        }
    }
    let (root, root_generation) = root?;
    let size = objects.last_key_value()?.0.checked_add(1)?;
    let mut out = bytes.to_vec();
    out.extend_from_slice(b"\n");
    let table = out.len();
    out.extend_from_slice(b"xref\n0 1\n0000000000 65535 f \n");
    for (id, (generation, begin)) in objects {
        out.extend_from_slice(format!("{id} 1\n{begin:010} {generation:05} n \n").as_bytes());
    }
    out.extend_from_slice(
        format!(
            "trailer\n<< /Size {size} /Root {root} {root_generation} R >>\nstartxref\n{table}\n%%EOF\n"
        )
        .as_bytes(),
    );
    Some(out)
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|found| found == word)
}

fn positions<'b>(bytes: &'b [u8], word: &'b [u8]) -> impl Iterator<Item = usize> + 'b {
    let windows = bytes.windows(word.len()).enumerate();
    windows.filter_map(move |(at, found)| (found == word).then_some(at))
}

/// Number, generation and beginning of the object whose " obj" stands at a place.
fn header(bytes: &[u8], at: usize) -> Option<(u32, u16, usize)> {
    let digits = |end: usize| {
        let mut begin = end;
        while begin > 0 && bytes[begin - 1].is_ascii_digit() && end - begin < 10 {
            begin -= 1;
        }
        (begin < end).then_some(begin)
    };
    let generation = digits(at)?;
    let space = generation
        .checked_sub(1)
        .filter(|space| bytes[*space] == b' ')?;
    let begin = digits(space)?;
    let number = |from: usize, to: usize| std::str::from_utf8(&bytes[from..to]).ok();
    Some((
        number(begin, space)?.parse().ok()?,
        number(generation, at)?.parse().ok()?,
        begin,
    ))
}
