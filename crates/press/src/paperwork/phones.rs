//! Whom to call: telephones as lines on a sheet, or as cards to cut.

use plenaria_core::annual::data::{PhoneLine, PhoneList, Phones};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::Made;
use crate::desk::Desk;
use crate::meeting::flag;
use crate::options::PaperSize;

pub(super) fn make(desk: &Desk<'_>, phones: &Phones) -> Made {
    let title = match &phones.list {
        PhoneList::Titulars(None) => desk.word("office-phones-titulars"),
        PhoneList::Titulars(Some(kind)) => desk.words(
            "office-phones-titulars-of",
            &args! { "kind" => desk.choice("post-kind", kind) },
        ),
        PhoneList::Alternates(None) => desk.word("office-phones-alternates"),
        PhoneList::Alternates(Some(kind)) => desk.words(
            "office-phones-alternates-of",
            &args! { "kind" => desk.choice("post-kind", kind) },
        ),
        PhoneList::Body(body) => desk.plain(body),
        PhoneList::All => desk.word("office-phones-all"),
        PhoneList::Some => desk.word("office-phones-some"),
    };
    let lead = args! { "count" => phones.lines.len(), "without" => phones.without };
    let lead = match (phones.lines.is_empty(), phones.without > 0) {
        (true, _) => desk.word("office-phones-empty"),
        (false, true) => desk.words("office-phones-lead-without", &lead),
        (false, false) => desk.words("office-phones-lead", &lead),
    };
    let plain = desk.words("office-phones-title", &args! { "list" => title.as_str() });
    let mut data = json!({
        "lines": phones.lines.iter().map(|one| line(desk, one)).collect::<Vec<_>>(),
        "list": title,
    });
    if phones.cards {
        lay(desk, &mut data);
    }
    Made {
        template: if phones.cards {
            "/templates/office/phone_cards.typ"
        } else {
            "/templates/office/phones.typ"
        },
        title: Value::String(plain.clone()),
        plain,
        sub: Some(lead),
        right: vec![desk.as_of()],
        data,
    }
}

fn line(desk: &Desk<'_>, one: &PhoneLine) -> Value {
    json!({
        "name": one.name,
        "post": desk.said_maybe(one.post.as_ref()),
        "who": desk.party_maybe(one.party.as_ref()),
        "flag": one.party.as_ref().map_or(Value::Null, flag),
        "phone": one.phone,
        "mobile": one.mobile.as_ref().filter(|mobile| Some(*mobile) != one.phone.as_ref()),
        "email": one.email,
        "m": desk.mark(std::slice::from_ref(&one.record)),
    })
}

/// Cards of the size that wallets take, in millimetres: two by five, in the middle of a sheet of either paper.
fn lay(desk: &Desk<'_>, data: &mut Value) {
    let (width, height) = (86.0, 54.0);
    let (across, down) = (2_u8, 5_u8);
    let sheet = match desk.options().paper {
        PaperSize::A4 => (210.0, 297.0),
        PaperSize::Letter => (215.9, 279.4),
    };
    data["across"] = json!(across);
    data["down"] = json!(down);
    data["width"] = json!(width);
    data["height"] = json!(height);
    data["left"] = json!((sheet.0 - width * f64::from(across)) / 2.0);
    data["top"] = json!((sheet.1 - height * f64::from(down)) / 2.0);
}
