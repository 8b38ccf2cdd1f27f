//! A letter or minutes as DOCX, because ministries edit before they sign: the same words as on paper, in styles, the same bytes
//! twice. A letter needs six small parts, so they are written here and only packed by a library.

use std::io::{Cursor, Write as _};

use plenaria_core::annual::data::{LetterSheet, MeetingPaper, Paperwork, Sheet};
use serde_json::Value;
use zip::write::SimpleFileOptions;

use crate::desk::Desk;
use crate::options::{Options, PaperSize, PressError};
use crate::paperwork::lines;

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

const DOCUMENT_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;

mod minutes;

/// A letter or minutes as a file of Word and LibreOffice.
///
/// # Errors
/// When the document is neither, or cannot be packed.
pub fn docx(data: &Paperwork, options: &Options) -> Result<Vec<u8>, PressError> {
    let desk = Desk::new(&data.annual, options);
    let (title, body) = match &data.sheet {
        Sheet::Letter(letter) => (desk.plain(&letter.subject), letter_body(&desk, letter)),
        Sheet::Meeting(sheet) if sheet.paper == MeetingPaper::Minutes => {
            minutes::body(&desk, sheet)
        }
        _ => return Err(PressError::NoPage),
    };
    let parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", properties(&desk, &title)),
        (
            "word/_rels/document.xml.rels",
            DOCUMENT_RELATIONS.to_owned(),
        ),
        ("word/styles.xml", styles(desk.lang().full_tag())),
        ("word/document.xml", document(&desk, &body)),
    ];
    pack(&parts).map_err(|error| PressError::Standard(error.to_string()))
}

/// Packs the parts in order, each dated as ZIP's first day.
fn pack(parts: &[(&str, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for (name, text) in parts {
        archive.start_file(*name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn properties(desk: &Desk<'_>, title: &str) -> String {
    let network = &desk.data().network;
    let author = network.secretariat.as_ref().unwrap_or(&network.name);
    let date = desk.options().date.format("%Y-%m-%dT00:00:00Z");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{date}</dcterms:created></cp:coreProperties>"#,
        escaped(title),
        escaped(&desk.plain(author)),
        desk.lang().full_tag(),
    )
}

fn styles(language: &str) -> String {
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        format!(
            r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"#
        )
    };
    let sans = r#"<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>"#;
    let parts = [
        style(
            "Head",
            "Network",
            r#"<w:spacing w:after="0"/>"#,
            &format!(r#"{sans}<w:b/><w:color w:val="0C3A46"/>"#),
        ),
        style(
            "Reference",
            "Reference",
            r#"<w:spacing w:after="0"/><w:jc w:val="right"/>"#,
            &format!(r#"{sans}<w:sz w:val="18"/><w:color w:val="474D50"/>"#),
        ),
        style(
            "Addressee",
            "Addressee",
            r#"<w:spacing w:after="0"/>"#,
            &format!(r#"{sans}<w:sz w:val="20"/>"#),
        ),
        style(
            "Heading1",
            "heading 1",
            r#"<w:keepNext/><w:spacing w:before="480" w:after="240"/><w:outlineLvl w:val="0"/>"#,
            r#"<w:color w:val="0C3A46"/><w:sz w:val="32"/>"#,
        ),
        style(
            "Heading2",
            "heading 2",
            r#"<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/>"#,
            r#"<w:b/>"#,
        ),
        style(
            "Heading3",
            "heading 3",
            r#"<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="2"/>"#,
            r#"<w:b/><w:sz w:val="20"/>"#,
        ),
        style("Quote", "Quote", r#"<w:ind w:left="400"/>"#, "<w:i/>"),
        style(
            "Signature",
            "Signature",
            r#"<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="1B1F20"/></w:pBdr><w:spacing w:before="1250" w:after="0"/><w:ind w:right="5000"/>"#,
            &format!(r#"{sans}<w:b/><w:sz w:val="18"/>"#),
        ),
        style(
            "SignaturePost",
            "Signature post",
            "",
            &format!(r#"{sans}<w:sz w:val="18"/><w:color w:val="474D50"/>"#),
        ),
    ];
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Cambria"/><w:sz w:val="22"/><w:lang w:val="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>{}</w:styles>"#,
        parts.concat()
    )
}

fn letter_body(desk: &Desk<'_>, letter: &LetterSheet) -> String {
    let around = lines(desk, letter);
    let network = &desk.data().network;
    let mut body = paragraph("Head", &run(&desk.plain(&network.name), ""));
    for line in letter.number.iter().chain(&around.dateline) {
        body += &paragraph("Reference", &run(line, ""));
    }
    for (at, line) in around.to.iter().enumerate() {
        body += &paragraph(
            "Addressee",
            &said(line, if at == 0 { "<w:b/>" } else { "" }),
        );
    }
    body += &paragraph("Heading1", &said(&desk.said(&letter.subject), ""));
    if let Some(text) = &letter.text {
        body += &blocks(&desk.narrative(text)["c"], None);
    }
    body += &paragraph(
        "Signature",
        &run(around.signer.as_deref().unwrap_or_default(), ""),
    );
    if let Some(post) = &around.signer_post {
        body += &paragraph("SignaturePost", &said(post, ""));
    }
    if desk.data().demo {
        body += &paragraph(
            "SignaturePost",
            &run(&desk.texts().text("report-demo-line"), ""),
        );
    }
    body
}

fn document(desk: &Desk<'_>, body: &str) -> String {
    // Twentieths of a point; the margins are those of the printed letter.
    let (width, height) = match desk.options().paper {
        PaperSize::A4 => (11906, 16838),
        PaperSize::Letter => (12240, 15840),
    };
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1361" w:left="1417" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>"#
    )
}

fn paragraph(style: &str, runs: &str) -> String {
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>"#)
}

fn run(text: &str, properties: &str) -> String {
    format!(
        r#"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>"#,
        escaped(text)
    )
}

/// A text that carries its language where that is another.
fn said(value: &Value, properties: &str) -> String {
    match value {
        Value::String(text) => run(text, properties),
        other => {
            let language = other["l"].as_str().unwrap_or_default();
            let properties = format!(r#"{properties}<w:lang w:val="{}"/>"#, escaped(language));
            run(other["t"].as_str().unwrap_or_default(), &properties)
        }
    }
}

/// The blocks of a narrative; `list` is the sign before an item of a list, or its number.
fn blocks(tree: &Value, style: Option<&str>) -> String {
    let mut out = String::new();
    let mut runs = String::new();
    let style = style.unwrap_or("Normal");
    for block in tree.as_array().into_iter().flatten() {
        let kind = block["k"].as_str();
        if matches!(kind, Some("p" | "h2" | "h3" | "q" | "ul" | "ol")) && !runs.is_empty() {
            out += &paragraph(style, &std::mem::take(&mut runs));
        }
        match kind {
            Some("p") => out += &paragraph(style, &inlines(&block["c"], "")),
            Some("h2") => out += &paragraph("Heading2", &inlines(&block["c"], "")),
            Some("h3") => out += &paragraph("Heading3", &inlines(&block["c"], "")),
            Some("q") => out += &blocks(&block["c"], Some("Quote")),
            Some(list @ ("ul" | "ol")) => {
                for (at, item) in block["c"].as_array().into_iter().flatten().enumerate() {
                    let sign = if list == "ol" {
                        format!("{}. ", at + 1)
                    } else {
                        "– ".to_owned()
                    };
                    out += &blocks(&with_sign(&item["c"], &sign), Some(style));
                }
            }
            _ => runs += &inline(block, ""),
        }
    }
    if !runs.is_empty() {
        out += &paragraph(style, &runs);
    }
    out
}

/// An item with its sign before its first words.
fn with_sign(item: &Value, sign: &str) -> Value {
    let mut item = item.as_array().cloned().unwrap_or_default();
    match item.first_mut() {
        Some(Value::Object(first)) if first.get("k") == Some(&Value::from("p")) => {
            if let Some(Value::Array(words)) = first.get_mut("c") {
                words.insert(0, Value::from(sign));
            }
        }
        _ => item.insert(0, Value::from(sign)),
    }
    Value::Array(item)
}

fn inlines(tree: &Value, properties: &str) -> String {
    let items = tree.as_array().into_iter().flatten();
    items.map(|item| inline(item, properties)).collect()
}

fn inline(item: &Value, properties: &str) -> String {
    let within = |more: &str| inlines(&item["c"], &format!("{properties}{more}"));
    match item {
        Value::String(text) => run(text, properties),
        _ => match item["k"].as_str() {
            Some("em") => within("<w:i/>"),
            Some("b") => within("<w:b/>"),
            Some("br") => "<w:r><w:br/></w:r>".to_owned(),
            _ => within(""),
        },
    }
}

/// A text as XML; what XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && c != '\n' => {}
            '\u{FFFE}' | '\u{FFFF}' => {}
            c => out.push(c),
        }
    }
    out
}
