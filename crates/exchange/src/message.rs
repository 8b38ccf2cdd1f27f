//! A message as a draft that mail programs open, ready to be sent by a person; the same bytes for the same data.

use chrono::NaiveDate;
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};

/// A message to be sent by whoever opens it.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Never changes for the same message.
    pub id: String,
    /// Who sends: the name, and the address where one is known.
    pub from: (String, Option<String>),
    /// To whom: the name and the addresses.
    pub to: (String, Vec<String>),
    /// What it is about.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// Its date.
    pub date: NaiveDate,
    /// Media type, name and contents of what is attached.
    pub attachments: Vec<(&'static str, String, Vec<u8>)>,
}

/// The file.
#[must_use]
pub fn message(draft: &Draft) -> Vec<u8> {
    let mut parts = vec![MimePart::new(
        ContentType::new("text/plain").attribute("charset", "utf-8"),
        BodyPart::Text(draft.text.as_str().into()),
    )];
    parts.extend(draft.attachments.iter().map(|(kind, name, bytes)| {
        let part = MimePart::new(
            ContentType::new(*kind),
            BodyPart::Binary(bytes.as_slice().into()),
        );
        part.attachment(name.as_str())
    }));
    // A border of our own: the library's would be another each time.
    let mixed = ContentType::new("multipart/mixed")
        .attribute("boundary", format!("=_plenaria_{}", draft.id));
    let seconds = draft
        .date
        .and_hms_opt(12, 0, 0)
        .map_or(0, |at| at.and_utc().timestamp());
    let mut built = MessageBuilder::new()
        .message_id(format!("{}@plenaria.invalid", draft.id))
        .date(seconds)
        .subject(draft.subject.as_str())
        // Outlook opens such a file as one to be sent.
        .header("X-Unsent", Raw::new("1"))
        .body(MimePart::new(mixed, BodyPart::Multipart(parts)));
    if let Some(address) = &draft.from.1 {
        built = built.from((draft.from.0.as_str(), address.as_str()));
    }
    let to = draft.to.1.iter();
    let to: Vec<Address<'_>> = to
        .map(|address| Address::new_address(Some(draft.to.0.as_str()), address.as_str()))
        .collect();
    if !to.is_empty() {
        built = built.to(Address::new_list(to));
    }
    // Writing into memory cannot fail.
    built.write_to_vec().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_has_its_attachments_and_is_the_same_twice() {
        let draft = Draft {
            id: "viii-2026-MX".into(),
            from: ("Secretaría".into(), Some("secretaria@example.org".into())),
            to: ("Iván Maqueta".into(), vec!["ivan@example.org".into()]),
            subject: "Convocatoria: VIII Reunión\r\nBcc: x@example.org".into(),
            text: "Estimado Sr. Maqueta:\n\nAdjunto.".into(),
            date: "2026-10-05".parse().unwrap(),
            attachments: vec![(
                "application/pdf",
                "../MX-es.pdf".into(),
                b"%PDF-1.7".to_vec(),
            )],
        };
        let bytes = message(&draft);
        assert_eq!(bytes, message(&draft));
        let text = String::from_utf8(bytes).unwrap();
        assert!(
            text.contains("X-Unsent: 1") && text.contains("multipart/mixed"),
            "{text}"
        );
        assert!(text.contains("Content-Type: application/pdf"), "{text}");
        assert!(!text.lines().any(|line| line.starts_with("Bcc")), "{text}");
        assert!(text.contains("ivan@example.org"));
    }
}
