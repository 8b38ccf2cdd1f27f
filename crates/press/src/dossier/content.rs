//! Whether a page's content ends where a reader expects it to.

/// True when every array, dictionary, text and inline image of a content is closed before its end.
///
/// lopdf's decoder could say it too, but it keeps every operation of the page, many times the content's size.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    let mut at = 0;
    let mut open: Vec<u8> = Vec::new();
    while let Some(byte) = bytes.get(at) {
        let two = &bytes[at..bytes.len().min(at + 2)];
        match byte {
            b'%' => {
                let line = bytes[at..].iter().position(|b| matches!(b, b'\n' | b'\r'));
                at += line.unwrap_or(bytes.len() - at);
                continue;
            }
            b'(' => match text(bytes, at) {
                Some(end) => at = end,
                None => return false,
            },
            b'<' if two == b"<<" => {
                open.push(b'<');
                at += 1;
            }
            b'<' => match bytes[at..].iter().position(|b| *b == b'>') {
                Some(length) => at += length,
                None => return false,
            },
            b'>' => {
                if two != b">>" || open.pop() != Some(b'<') {
                    return false;
                }
                at += 1;
            }
            b'[' => open.push(b'['),
            b']' if open.last() == Some(&b'[') => {
                open.pop();
            }
            b']' => return false,
            b'I' if two == b"ID" && stands_alone(bytes, at) => match image(bytes, at + 2) {
                Some(end) => at = end,
                None => return false,
            },
            _ => {}
        }
        at += 1;
    }
    open.is_empty()
}

/// The end of a text in parentheses, which may hold others.
fn text(bytes: &[u8], begin: usize) -> Option<usize> {
    let mut depth = 0;
    let mut at = begin;
    loop {
        match bytes.get(at)? {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// Where an inline image's data end: after the next EI that stands alone.
fn image(bytes: &[u8], begin: usize) -> Option<usize> {
    let mut ends = bytes.windows(2).enumerate().skip(begin);
    let end = ends.find(|(at, word)| *word == b"EI" && stands_alone(bytes, *at))?;
    Some(end.0 + 1)
}

/// Whether a word of two letters has space, or nothing, on both sides.
fn stands_alone(bytes: &[u8], at: usize) -> bool {
    let space =
        |byte: Option<&u8>| byte.is_none_or(|byte| byte.is_ascii_whitespace() || *byte == 0);
    let before = at.checked_sub(1).map(|before| &bytes[before]);
    space(before) && space(bytes.get(at + 2))
}
