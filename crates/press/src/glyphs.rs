//! Characters that our fonts lack: the export would refuse them, so they are printed as a box and told apart.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::world::FONTS;

/// What stands for a character that no font has.
const BOX: char = '\u{25A1}';

/// A word longer than this gets places where it may break, or it would run over the edge.
const LONG: usize = 36;

/// A space without width, at which a line may break.
const BREAK: char = '\u{200B}';

/// Whether one of our fonts draws it.
fn is_covered(c: char) -> bool {
    FONTS
        .iter()
        .any(|font| font.info().coverage.contains(u32::from(c)))
}

/// Makes every text in a piece of data printable; what had to be replaced is added to `substituted`.
pub(crate) fn make_printable(value: &mut Value, substituted: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => {
            if let Some(printable) = printable(text, substituted) {
                *text = printable;
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| make_printable(item, substituted)),
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|field| make_printable(field, substituted)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The printable form of a text, when it is another.
fn printable(text: &str, substituted: &mut BTreeSet<char>) -> Option<String> {
    let fine =
        |c: char| (' '..='~').contains(&c) || ('\u{A1}'..='\u{FF}').contains(&c) && c != '\u{AD}';
    let mut run = 0;
    let short = text.chars().all(|c| {
        run = if c.is_whitespace() { 0 } else { run + 1 };
        fine(c) && run <= LONG
    });
    if short {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars() {
        let c = match c {
            '\n' => c,
            c if c.is_control() => ' ',
            c if is_invisible(c) => continue,
            c if fine(c) || is_covered(c) => c,
            c => {
                substituted.insert(c);
                // A sequence of such characters is one box each, but never a wall of them.
                if out.ends_with("\u{25A1}\u{25A1}\u{25A1}") {
                    continue;
                }
                BOX
            }
        };
        run = if c.is_whitespace() { 0 } else { run + 1 };
        out.push(c);
        if run > LONG {
            out.push(BREAK);
            run = LONG / 2;
        }
    }
    (out != text).then_some(out)
}

/// Characters that say how others are drawn and are themselves not seen.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFC}' | '\u{E0000}'..='\u{E0FFF}' | '\u{1F3FB}'..='\u{1F3FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_has_becomes_a_box_and_is_told() {
        let mut value =
            serde_json::json!({"name": "María 🎉 中文 Ỹ g̃ ₡ →", "plain": "ñandú", "n": 3});
        let mut substituted = BTreeSet::new();
        make_printable(&mut value, &mut substituted);
        assert_eq!(value["name"], "María □ □□ Ỹ g̃ ₡ →");
        assert_eq!(value["plain"], "ñandú");
        assert_eq!(substituted, BTreeSet::from(['🎉', '中', '文']));
    }

    #[test]
    fn the_box_and_the_marks_of_templates_are_in_the_fonts() {
        for c in "□—–−·✓≈>«»“”’…\u{202F}\u{A0}½²ªº°×".chars() {
            assert!(is_covered(c), "{c:?}");
        }
    }

    #[test]
    fn a_word_without_end_may_break() {
        let mut value = Value::String("x".repeat(100));
        make_printable(&mut value, &mut BTreeSet::new());
        assert!(value.as_str().is_some_and(|text| text.contains(BREAK)));
    }

    #[test]
    fn marks_of_direction_and_control_are_dropped() {
        let mut value = Value::String("a\u{202E}b\u{7}c\u{200D}".to_owned());
        make_printable(&mut value, &mut BTreeSet::new());
        assert_eq!(value, "ab c");
    }
}
