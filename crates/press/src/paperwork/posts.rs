//! The directory of posts, and what is vacant.

use plenaria_core::annual::data::{Capacity, Ending, OpenSeats, Post, Vacancies, VacantPost};
use plenaria_i18n::args;
use serde_json::{Value, json};

use super::Made;
use crate::desk::Desk;

/// Posts and holders, grouped by whose they are.
pub(super) fn directory(desk: &Desk<'_>) -> Made {
    let mut posts: Vec<&Post> = desk.data().directory.iter().collect();
    let whose = |post: &&Post| {
        let party = post.party.as_ref();
        party
            .map(|party| desk.party_name(party))
            .unwrap_or_default()
    };
    desk.sort_by_name(&mut posts, whose);
    // What is nobody's stands last.
    posts.sort_by_key(|post| post.party.is_none());
    let mut groups: Vec<(String, Value)> = Vec::new();
    for post in &posts {
        let name = whose(post);
        if groups.last().is_none_or(|(last, _)| *last != name) {
            let iso = post.party.as_ref().and_then(|party| party.country.clone());
            let who = desk.party_maybe(post.party.as_ref());
            groups.push((name, json!({"who": who, "iso": iso, "posts": []})));
        }
        if let Some((_, group)) = groups.last_mut()
            && let Some(list) = group["posts"].as_array_mut()
        {
            list.push(line(desk, post));
        }
    }
    let vacant = posts
        .iter()
        .filter(|post| post.holders.is_empty() && !post.unknown)
        .count();
    let parts = args! {
        "posts" => desk.words("report-directory-part", &args! { "count" => posts.len() }),
        "vacant" => desk.words("report-directory-vacant-part", &args! { "count" => vacant }),
        "date" => desk.long(&desk.data().period.to.to_string()),
    };
    let key = match (posts.is_empty(), vacant > 0) {
        (true, _) => "office-directory-empty",
        (false, true) => "report-directory-lead-vacant",
        (false, false) => "report-directory-lead",
    };
    let title = desk.word("office-directory-title");
    let groups: Vec<_> = groups.into_iter().map(|(_, group)| group).collect();
    Made {
        template: "/templates/office/directory.typ",
        title: Value::String(title.clone()),
        plain: title,
        sub: Some(desk.words(key, &parts)),
        right: vec![desk.as_of()],
        data: json!({"groups": groups}),
    }
}

fn line(desk: &Desk<'_>, post: &Post) -> Value {
    let holders = post.holders.iter().map(|holder| {
        let capacity = (holder.capacity != Capacity::Titular)
            .then(|| desk.choice("capacity", holder.capacity.tag()));
        let since = holder.since.as_ref().map(|since| desk.since(since));
        json!({"name": holder.name, "capacity": capacity, "since": since})
    });
    json!({
        "title": desk.said(&post.title),
        "inst": desk.said_maybe(post.institution.as_ref()),
        "holders": holders.collect::<Vec<_>>(),
        "contact": post.contact,
        "unknown": post.unknown,
        "m": desk.mark(std::slice::from_ref(&post.record)),
    })
}

/// Vacant posts with who left them and what was asked, open seats, and what ends within ninety days.
pub(super) fn vacancies(desk: &Desk<'_>, found: &Vacancies) -> Made {
    let mut posts: Vec<&VacantPost> = found.posts.iter().collect();
    desk.sort_by_name(&mut posts, |vacant| {
        let party = vacant.post.party.as_ref();
        party
            .map(|party| desk.party_name(party))
            .unwrap_or_default()
    });
    let posts: Vec<_> = posts
        .into_iter()
        .map(|vacant| vacant_line(desk, vacant))
        .collect();
    let seats: Vec<_> = found
        .seats
        .iter()
        .map(|open| open_line(desk, open))
        .collect();
    let ending: Vec<_> = found
        .ending
        .iter()
        .map(|one| ending_line(desk, one))
        .collect();
    let open: usize = found.seats.iter().map(|open| open.open).sum();
    let parts = args! {
        "posts" => desk.words("office-vacancies-posts", &args! { "count" => posts.len(), "all" => found.of_posts }),
        "seats" => desk.words("office-vacancies-seats", &args! { "count" => open }),
    };
    let nothing = posts.is_empty() && seats.is_empty();
    let key = if nothing {
        "office-vacancies-none"
    } else {
        "office-vacancies-lead"
    };
    let title = desk.word("office-vacancies-title");
    Made {
        template: "/templates/office/vacancies.typ",
        title: Value::String(title.clone()),
        plain: title,
        sub: Some(desk.words(key, &parts)),
        right: vec![desk.as_of()],
        data: json!({"posts": posts, "seats": seats, "ending": ending}),
    }
}

fn vacant_line(desk: &Desk<'_>, vacant: &VacantPost) -> Value {
    let post = &vacant.post;
    let next = vacant.next.as_ref().map(|(name, since)| match since {
        Some(since) => format!("{name}, {}", desk.since(since)),
        None => name.clone(),
    });
    let until = vacant.until.as_deref().filter(|until| *until != "unknown");
    let until = until.map(|until| {
        desk.words(
            "report-date-until",
            &args! { "date" => plenaria_i18n::date_short(desk.lang(), until) },
        )
    });
    let letter = vacant.letter.as_ref().map(|letter| {
        json!({"number": letter.number, "date": desk.short(letter.date.as_ref()),
            "m": desk.mark(std::slice::from_ref(&letter.record))})
    });
    let holders = post.holders.iter().map(|holder| {
        format!(
            "{} ({})",
            holder.name,
            desk.choice("capacity", holder.capacity.tag())
        )
    });
    json!({
        "who": desk.party_maybe(post.party.as_ref()),
        "title": desk.said(&post.title),
        "inst": desk.said_maybe(post.institution.as_ref()),
        "last": vacant.last,
        "until": until,
        "meanwhile": holders.collect::<Vec<_>>(),
        "next": next,
        "letter": letter,
        "m": desk.mark(std::slice::from_ref(&post.record)),
    })
}

fn open_line(desk: &Desk<'_>, open: &OpenSeats) -> Value {
    let count = args! { "open" => open.open, "seats" => open.seats };
    json!({
        "body": desk.said(&open.body),
        "area": desk.said_maybe(open.subregion.as_ref()),
        "open": desk.words("office-vacancies-open", &count),
        "m": desk.mark(open.record.as_slice()),
    })
}

fn ending_line(desk: &Desk<'_>, ending: &Ending) -> Value {
    json!({
        "until": desk.short(Some(&ending.until)),
        "what": desk.said(&ending.what),
        "who": ending.who.clone().unwrap_or_else(|| desk.word("office-vacancies-term")),
        "m": desk.mark(std::slice::from_ref(&ending.record)),
    })
}
