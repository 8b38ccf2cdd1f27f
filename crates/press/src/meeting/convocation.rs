//! The letter that calls to a meeting, in the recipient's language, where the register has no words for it.

use plenaria_core::annual::data::{Annual, Convocation, LetterSheet, Meeting, Text};
use plenaria_i18n::args;

use super::{city, dates};
use crate::desk::Desk;
use crate::letter::{plain, salutation};
use crate::options::Options;

/// So many items of the agenda stand in a letter; the agenda is beside it.
const ITEMS: usize = 12;

/// A convocation as a letter: the register's words where it has them, ours elsewhere.
#[must_use]
pub fn convocation(
    annual: &Annual,
    meeting: &Meeting,
    of: &Convocation,
    options: &Options,
) -> LetterSheet {
    let desk = Desk::new(annual, options);
    let tag = desk.lang().tag();
    let event = desk.plain(&meeting.title);
    let subject = of.subject.clone().unwrap_or_else(|| {
        let words = args! { "event" => event.as_str() };
        Text::new(tag, desk.words("papers-convocation-subject", &words))
    });
    // A text of the register that is in another language only is no letter to this recipient's taste, but it is the one
    // that was signed.
    let text = of.text.clone().filter(|text| !text.is_empty());
    let text = text.unwrap_or_else(|| Text::new(tag, words(&desk, meeting, of)));
    LetterSheet {
        record: of.letter.clone().unwrap_or_default(),
        number: of.number.clone(),
        date: of.date.clone().or_else(|| Some(options.date.to_string())),
        subject,
        text: Some(text),
        to: of.to.clone(),
        signer: meeting.signer.clone(),
        signer_post: meeting.signer_post.clone(),
        from_country: annual.network.region.clone(),
    }
}

/// What stands in the message to which the letter is attached.
#[must_use]
pub fn convocation_message(
    annual: &Annual,
    meeting: &Meeting,
    of: &Convocation,
    options: &Options,
) -> String {
    let desk = Desk::new(annual, options);
    let words = args! { "event" => desk.plain(&meeting.title) };
    let dear = salutation(desk.texts(), &of.to);
    let body = desk.words("papers-convocation-message", &words);
    let secretariat = annual.network.secretariat.as_ref();
    let from = secretariat.or(Some(&annual.network.name));
    let from = from.map(|text| desk.plain(text)).unwrap_or_default();
    let signer = meeting.signer.clone().into_iter();
    let signed: Vec<_> = signer.chain([from]).collect();
    format!("{dear}\n\n{body}\n\n{}\n", signed.join("\n"))
}

fn words(desk: &Desk<'_>, meeting: &Meeting, of: &Convocation) -> String {
    let network = &desk.data().network;
    let long = network.long_name.as_ref().filter(|long| !long.is_empty());
    let event = plain(&desk.plain(&meeting.title));
    let mut parts = vec![plain(&salutation(desk.texts(), &of.to))];
    parts.push(desk.words(
        "papers-convocation-greeting",
        &args! { "network" => plain(&desk.plain(long.unwrap_or(&network.name))), "event" => event },
    ));
    parts.extend(held(desk, meeting));
    if let Some(objective) = meeting.objective.as_ref().filter(|text| !text.is_empty()) {
        parts.push(desk.plain(objective));
    }
    let items = meeting.items.iter();
    let items = items.filter(|item| item.depth == 0 && item.kind != "break");
    let items: Vec<_> = items
        .take(ITEMS)
        .map(|item| format!("- {}", plain(&desk.plain(&item.name))))
        .collect();
    if !items.is_empty() {
        parts.push(desk.texts().text("papers-convocation-agenda"));
        parts.push(items.join("\n"));
    }
    parts.push(match &of.due {
        Some(due) => {
            let words = args! { "due" => desk.long(due) };
            desk.words("papers-convocation-due", &words)
        }
        None => desk.texts().text("papers-convocation-answer"),
    });
    parts.push(desk.texts().text("office-letter-close"));
    parts.join("\n\n")
}

/// Where and when it is held, in a sentence; nothing where neither is known.
pub(super) fn held(desk: &Desk<'_>, meeting: &Meeting) -> Option<String> {
    let venue = meeting.venue.as_ref().map(|venue| desk.plain(venue));
    let place: Vec<_> = venue.into_iter().chain(city(desk, meeting)).collect();
    let place = plain(&place.join(", "));
    let when = dates(desk, meeting).map(|dates| plain(&dates));
    Some(match (place.is_empty(), when) {
        (false, Some(dates)) => desk.words(
            "papers-convocation-when",
            &args! { "place" => place, "dates" => dates },
        ),
        (true, Some(dates)) => {
            desk.words("papers-convocation-when-only", &args! { "dates" => dates })
        }
        (false, None) => desk.words("papers-convocation-where-only", &args! { "place" => place }),
        (true, None) => return None,
    })
}
