//! The named subset of CommonMark, read into a tree that templates draw. Nothing of it is ever run as markup.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Value, json};

/// Deeper nesting than this is flattened.
const DEPTH: usize = 6;

/// Reads a narrative: paragraphs, headings, emphasis, lists, links, quotations. Anything else is kept as its text.
///
/// Blocks are `{k, c}` with k one of p, h2, h3, ul, ol, q; inlines are strings or `{k, c}` with k one of em, b, a, br.
pub(crate) fn read(text: &str) -> Value {
    let mut builder = Builder::default();
    for event in Parser::new_ext(text, Options::empty()) {
        builder.event(event);
    }
    Value::Array(builder.finish())
}

#[derive(Default)]
struct Builder {
    open: Vec<Node>,
    done: Vec<Value>,
    /// Whether a heading was seen: the first stands right under the chapter's, and no level may be skipped.
    headed: Option<u8>,
}

struct Node {
    kind: &'static str,
    extra: Option<String>,
    children: Vec<Value>,
}

impl Builder {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Html(text) => {
                self.open("p", None);
                self.text(text.trim_end());
                self.close();
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.push(json!({"k": "br"})),
            Event::Rule
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::CodeBlock(_) => self.open("p", None),
            Tag::Heading { level, .. } => {
                let level = level as u8;
                let first = *self.headed.get_or_insert(level);
                self.open(if level <= first { "h2" } else { "h3" }, None);
            }
            Tag::BlockQuote(_) => self.open("q", None),
            Tag::List(Some(_)) => self.open("ol", None),
            Tag::List(None) => self.open("ul", None),
            Tag::Item => self.open("li", None),
            Tag::Emphasis => self.open("em", None),
            Tag::Strong => self.open("b", None),
            Tag::Link { dest_url, .. } => self.open("a", Some(dest_url.to_string())),
            // A block of HTML brings its own paragraph; an image leaves its words.
            _ => self.open("span", None),
        }
    }

    fn end(&mut self, end: TagEnd) {
        let _ = end;
        self.close();
    }

    fn text(&mut self, text: &str) {
        // Words outside any block stand in a list's item without blank lines; the item is their block.
        if let Some(Node { children, .. }) = self.open.last_mut()
            && let Some(Value::String(last)) = children.last_mut()
        {
            last.push_str(text);
            return;
        }
        self.push(Value::String(text.to_owned()));
    }

    fn open(&mut self, kind: &'static str, extra: Option<String>) {
        self.open.push(Node {
            kind,
            extra,
            children: Vec::new(),
        });
    }

    fn close(&mut self) {
        let Some(node) = self.open.pop() else {
            return;
        };
        let flat = node.kind == "span" || self.open.len() >= DEPTH;
        if flat {
            node.children.into_iter().for_each(|child| self.push(child));
            return;
        }
        let mut value = json!({"k": node.kind, "c": node.children});
        if let Some(address) = node.extra.filter(|address| is_web(address)) {
            value["u"] = Value::String(address);
        } else if node.kind == "a" {
            value["k"] = Value::String("em".to_owned());
        }
        self.push(value);
    }

    fn push(&mut self, value: Value) {
        match self.open.last_mut() {
            Some(node) => node.children.push(value),
            None => self.done.push(value),
        }
    }

    fn finish(mut self) -> Vec<Value> {
        while !self.open.is_empty() {
            self.close();
        }
        self.done
    }
}

/// Only what a reader may safely follow becomes a link.
fn is_web(address: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|start| address.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_emphasis_lists_and_quotations_are_read() {
        let tree = read("Uno *dos* **tres**.\n\n- a\n- b\n\n> cita\n");
        assert_eq!(
            tree,
            json!([
                {"k": "p", "c": ["Uno ", {"k": "em", "c": ["dos"]}, " ", {"k": "b", "c": ["tres"]}, "."]},
                {"k": "ul", "c": [{"k": "li", "c": ["a"]}, {"k": "li", "c": ["b"]}]},
                {"k": "q", "c": [{"k": "p", "c": ["cita"]}]}
            ])
        );
    }

    #[test]
    fn markup_of_others_stays_text() {
        let tree = read("#read(\"/etc/passwd\") <script>x</script> $a$").to_string();
        assert!(
            tree.contains("#read(\\\"/etc/passwd\\\") <script>x</script> $a$"),
            "{tree}"
        );
    }

    #[test]
    fn the_first_heading_stands_right_under_the_chapter() {
        let tree = read("### A\n\n#### B\n\n## C\n");
        let kinds: Vec<_> = tree
            .as_array()
            .into_iter()
            .flatten()
            .map(|b| b["k"].clone())
            .collect();
        assert_eq!(kinds, ["h2", "h3", "h2"]);
    }

    #[test]
    fn a_link_to_anything_but_the_web_is_no_link() {
        assert_eq!(
            read("[x](javascript:alert)")[0]["c"][0],
            json!({"k": "em", "c": ["x"]})
        );
        assert_eq!(
            read("[x](https://a.example)")[0]["c"][0]["u"],
            "https://a.example"
        );
    }

    #[test]
    fn nesting_without_end_is_flattened() {
        let tree = read(&"> ".repeat(400)).to_string() + &read(&"* ".repeat(3000)).to_string();
        assert!(!tree.is_empty());
    }
}
