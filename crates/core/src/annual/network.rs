//! Whose report it is, and what people wrote for its chapters.

use std::collections::BTreeMap;

use super::book::{Book, line, narratives, same, texts, texts_maybe};
use super::data as d;
use crate::error::Result;
use crate::network::{DecimalMark, ReportText};
use crate::people::{Post, PostKind};

/// The network as a report shows it.
pub(super) fn network(book: &Book<'_>) -> Result<d::Network> {
    let Some(profile) = &book.profile else {
        return Ok(d::Network {
            main_language: book.reader.main_language().to_owned(),
            ..d::Network::default()
        });
    };
    let short = profile.acronym.as_ref();
    let long = texts(&profile.name, &profile.language);
    let secretariat = profile.secretariat.as_ref();
    let mut contact = Vec::new();
    for post in book.reader.all::<Post>()? {
        if post.kind == PostKind::Secretariat {
            contact.extend(post.email.iter().map(|email| email.0.clone()));
            contact.extend(post.phone.iter().map(|phone| phone.0.clone()));
        }
    }
    contact.extend(profile.website.iter().map(|site| site.0.clone()));
    contact.dedup();
    Ok(d::Network {
        name: short.map_or_else(
            || long.clone(),
            |s| d::Text::new(profile.language.clone(), s.0.clone()),
        ),
        long_name: short.map(|_| long),
        secretariat: secretariat.and_then(|o| book.organization_name(o.id())),
        contact,
        main_language: profile.main_language.0.clone(),
        region: profile.country.as_ref().map(|c| c.0.clone()),
        number_style: Some(match profile.decimal_mark {
            DecimalMark::Point => d::NumberStyle::Point,
            DecimalMark::Comma => d::NumberStyle::Comma,
        }),
        record: Some(book.refer(profile)?),
    })
}

/// What people wrote for the chapters of a year's report; a period that is no whole year has none.
pub(super) fn written(
    book: &Book<'_>,
    period: d::Period,
) -> Result<BTreeMap<d::Chapter, d::Narrative>> {
    let Some(year) = period.year() else {
        return Ok(BTreeMap::new());
    };
    let mut chapters = BTreeMap::new();
    for text in book
        .reader
        .children::<ReportText>("year", &year.to_string())?
    {
        let person = match &text.person {
            Some(person) => Some(book.person_ref(person.id())?.title),
            None => None,
        };
        let narrative = d::Narrative {
            title: texts_maybe(text.title.as_ref(), &text.language),
            text: narratives(&text.text, &text.language),
            signed_by: line(text.signed_by.as_ref()).or(person),
            signed_as: texts_maybe(text.signed_as.as_ref(), &text.language),
            record: Some(book.refer(&text)?),
        };
        chapters.insert(same!(Chapter, text.chapter), narrative);
    }
    Ok(chapters)
}
