//! Bodies: rules whose numbers do not meet, holders that are listed twice or have left, terms without dates.

use super::AHEAD;
use crate::annual::data::Period;
use crate::annual::{Terms, counts, end_of, ended_by, held, may_hold, whole_year};
use crate::bodies::{Body, BodyKind, Office, Rule, Seat, Statutes, Term, rules_of};
use crate::elections::{Election, count_in};
use crate::error::Result;
use crate::finding::{Found, Severity::*, named};
use crate::members::MembershipStatus;
use crate::network::Scope;
use crate::record::Stored;
use crate::values::{Count, End};

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    let bodies = found.book.reader.all::<Body>()?;
    let mut current: Vec<Rule> = Vec::new();
    for statutes in found.book.reader.all::<Statutes>()? {
        let rules = rules_of(found.book.reader, &statutes.id)?;
        for rule in &rules {
            quotas(found, &statutes, rule)?;
            stated_seats(found, rule, &bodies)?;
        }
        if may_hold(statutes.begin.as_ref(), &statutes.end, found.book.today) {
            current = rules;
        }
    }
    elections(found)?;
    for body in &bodies {
        let terms = Terms::of(found.book, &body.id)?;
        for (term, seats) in &terms.terms {
            twice(found, body, term, seats)?;
            chairs(found, body, term, seats)?;
            for seat in seats {
                former_member(found, body, term, seat)?;
                outsider(found, body, seat)?;
            }
            ending(found, body, term)?;
            if term.begin.is_none() {
                let name = found.title(body)?;
                found.add(
                    Low,
                    "term-undated",
                    vec![named(body), named(term)],
                    &[("name", name)],
                );
            }
        }
        overlaps(found, body, &terms)?;
        if body.scope == Scope::Own {
            let rule = current.iter().find(|rule| rule.rule.body.id() == body.id);
            composition(found, body, &terms, rule)?;
        }
    }
    Ok(())
}

/// Rounds that are void for want of quorum, and results that are not the ones counted.
fn elections(found: &mut Found<'_, '_>) -> Result<()> {
    for election in found.book.reader.all::<Election>()? {
        let name = found.title(&election)?;
        let counted = count_in(found.book, election, None)?;
        for round in &counted.rounds {
            if round.quorum_met == Some(false) {
                let values = [
                    ("name", name.clone()),
                    ("n", round.round.number.0.to_string()),
                    ("total", round.quorum.unwrap_or_default().to_string()),
                    ("actual", round.round.present.map_or(0, |n| n.0).to_string()),
                ];
                let records = vec![named(&counted.election), named(&round.round)];
                found.add(High, "round-without-quorum", records, &values);
            }
            // By the statutes each subregion votes for its own seats, and this round does not.
            let placed = round.contests.iter().any(|c| c.subregion.is_some());
            if counted.apart() && round.round.subregion.is_none() && placed {
                let number = round.round.number.0.to_string();
                let values = [("name", name.clone()), ("n", number)];
                let records = vec![named(&counted.election), named(&round.round)];
                found.add(Medium, "round-for-all", records, &values);
            }
        }
        if !counted.differing.is_empty() {
            let mut records = vec![named(&counted.election)];
            let differing = counted
                .differing
                .iter()
                .map(|n| named(&counted.candidacies[*n]));
            records.extend(differing);
            let values = [
                ("name", name),
                ("count", counted.differing.len().to_string()),
            ];
            found.add(Medium, "election-result-differs", records, &values);
        }
    }
    Ok(())
}

/// The seats of subregions should add up to the seats of the body.
fn quotas(found: &mut Found<'_, '_>, statutes: &Stored<Statutes>, rule: &Rule) -> Result<()> {
    let sum: i64 = rule.quotas.iter().map(|quota| quota.seats.0).sum();
    if let Some(seats) = rule.rule.seats
        && !rule.quotas.is_empty()
        && sum != seats.0
    {
        let name = found.title(&rule.rule)?;
        let values = [
            ("name", name),
            ("total", seats.0.to_string()),
            ("actual", sum.to_string()),
        ];
        found.add(
            High,
            "statutes-quotas-differ",
            vec![named(&rule.rule), named(statutes)],
            &values,
        );
    }
    Ok(())
}

fn stated_seats(found: &mut Found<'_, '_>, rule: &Rule, bodies: &[Stored<Body>]) -> Result<()> {
    let Some(body) = bodies.iter().find(|body| body.id == rule.rule.body.id()) else {
        return Ok(());
    };
    if let (Some(Count(stated)), Some(Count(seats))) = (body.seats_stated, rule.rule.seats)
        && stated != seats
    {
        let values = [
            ("name", found.title(body)?),
            ("total", seats.to_string()),
            ("actual", stated.to_string()),
        ];
        found.add(
            Medium,
            "body-seats-stated-differ",
            vec![named(body), named(&rule.rule)],
            &values,
        );
    }
    Ok(())
}

fn same_holder(a: &Seat, b: &Seat) -> bool {
    a.member == b.member && a.country == b.country && a.organization == b.organization
}

/// A holder that is listed twice in one composition.
fn twice(
    found: &mut Found<'_, '_>,
    body: &Stored<Body>,
    term: &Stored<Term>,
    seats: &[Stored<Seat>],
) -> Result<()> {
    for (n, seat) in seats.iter().enumerate() {
        let again: Vec<&Stored<Seat>> = seats[n + 1..]
            .iter()
            .filter(|s| same_holder(s, seat))
            .collect();
        let earlier = seats[..n].iter().any(|s| same_holder(s, seat));
        let overlaps = again.iter().any(|other| together(seat, other, term));
        if overlaps && !earlier {
            let mut records = vec![named(body), named(seat)];
            records.extend(again.iter().map(|s| named(*s)));
            let values = [
                ("name", found.title(body)?),
                ("text", found.title(seat)?),
                ("count", (again.len() + 1).to_string()),
            ];
            found.add(High, "body-holder-twice", records, &values);
        }
    }
    Ok(())
}

/// Whether two seats of a term are held at once: neither certainly ended before the other began.
fn together(seat: &Seat, other: &Seat, term: &Term) -> bool {
    let (a, b) = (held(seat, term), held(other, term));
    let apart = |end: &End, begin: &Option<crate::values::PartialDate>| {
        ended_by(end)
            .zip(begin.as_ref())
            .is_some_and(|(end, begin)| end <= begin.earliest())
    };
    !apart(&a.1, &b.0) && !apart(&b.1, &a.0)
}

/// Two who preside over a body at once; the same holder listed twice is told as such.
fn chairs(
    found: &mut Found<'_, '_>,
    body: &Stored<Body>,
    term: &Stored<Term>,
    seats: &[Stored<Seat>],
) -> Result<()> {
    let chairs = || seats.iter().filter(|seat| seat.office == Office::Chair);
    let at_once = chairs().filter(|seat| {
        chairs().any(|other| {
            other.id != seat.id && !same_holder(other, seat) && together(seat, other, term)
        })
    });
    let at_once: Vec<_> = at_once.collect();
    if at_once.is_empty() {
        return Ok(());
    }
    let mut records = vec![named(body), named(term)];
    records.extend(at_once.iter().map(|seat| named(*seat)));
    let values = [
        ("name", found.title(body)?),
        ("count", at_once.len().to_string()),
    ];
    found.add(Medium, "body-two-chairs", records, &values);
    Ok(())
}

/// A seat whose member certainly left the network before it ends.
fn former_member(
    found: &mut Found<'_, '_>,
    body: &Stored<Body>,
    term: &Stored<Term>,
    seat: &Stored<Seat>,
) -> Result<()> {
    let Some(member) = seat.member.as_ref().and_then(|m| found.book.member(m.id())) else {
        return Ok(());
    };
    let (begin, end) = held(seat, term);
    let (Some(begin), false) = (begin, end == End::Unknown) else {
        return Ok(());
    };
    // The last day of the seat, or today when it goes on.
    let last = match &end {
        End::On(end) => end.earliest(),
        End::Open | End::Unknown => found.book.today,
    };
    let memberships = found.book.memberships(&member.id);
    let left = memberships.iter().any(|m| {
        m.status == MembershipStatus::Withdrawn
            && m.begin.as_ref().is_some_and(|gone| gone.latest() <= last)
            && found
                .book
                .membership_on(&member.id, last.max(begin.latest()))
                .is_some_and(|now| now.id == m.id)
    });
    let ended = memberships.last().is_some_and(|m| {
        m.status != MembershipStatus::Withdrawn && ended_by(&m.end).is_some_and(|gone| gone < last)
    });
    if left || ended {
        let values = [("name", found.title(body)?), ("text", found.title(seat)?)];
        found.add(
            High,
            "seat-of-former-member",
            vec![named(body), named(seat)],
            &values,
        );
    }
    Ok(())
}

/// A voting seat of the committee that is no member's.
fn outsider(found: &mut Found<'_, '_>, body: &Stored<Body>, seat: &Stored<Seat>) -> Result<()> {
    let elected = matches!(
        body.kind,
        BodyKind::ExecutiveCommittee | BodyKind::Presidency
    );
    if body.scope == Scope::Own && elected && seat.member.is_none() && counts(seat) {
        let name = found.title(body)?;
        let records = vec![named(body), named(seat)];
        let title = found.title(seat)?;
        match &seat.country {
            Some(country) => {
                let values = [("name", name), ("country", country.0.clone())];
                found.add(Low, "seat-of-country-not-member", records, &values);
            }
            None => found.add(
                Low,
                "seat-of-organization",
                records,
                &[("name", name), ("text", title)],
            ),
        }
    }
    Ok(())
}

fn ending(found: &mut Found<'_, '_>, body: &Stored<Body>, term: &Stored<Term>) -> Result<()> {
    let End::On(end) = end_of(term) else {
        return Ok(());
    };
    let days = (end.latest() - found.book.today).num_days();
    if body.scope == Scope::Own && (0..=AHEAD).contains(&days) {
        let values = [
            ("name", found.title(body)?),
            ("date", end.as_str().to_owned()),
            ("n", days.to_string()),
        ];
        found.add(
            Medium,
            "term-ending",
            vec![named(body), named(term)],
            &values,
        );
    }
    Ok(())
}

fn overlaps(found: &mut Found<'_, '_>, body: &Stored<Body>, terms: &Terms) -> Result<()> {
    for pair in terms.terms.windows(2) {
        let ((one, _), (other, _)) = (&pair[0], &pair[1]);
        let (a, b) = (end_of(one), end_of(other));
        if one.begin.is_some()
            && other.begin.is_some()
            && crate::checks::overlap((one.begin.as_ref(), &a), (other.begin.as_ref(), &b))
            && !touch(&a, other)
        {
            let records = vec![named(body), named(one), named(other)];
            found.add(
                Medium,
                "terms-overlap",
                records,
                &[("name", found.title(body)?)],
            );
        }
    }
    Ok(())
}

/// A term may begin on the day on which the one before it ends.
fn touch(end: &End, next: &Term) -> bool {
    matches!((end, &next.begin), (End::On(end), Some(begin)) if end.earliest() <= begin.latest())
}

/// The present composition against what the rules ask for.
fn composition(
    found: &mut Found<'_, '_>,
    body: &Stored<Body>,
    terms: &Terms,
    rule: Option<&Rule>,
) -> Result<()> {
    let today = found.book.today;
    let elected = matches!(
        body.kind,
        BodyKind::ExecutiveCommittee | BodyKind::Presidency
    );
    // What is known to be this year's is today's, as far as anybody knows.
    let year = whole_year(chrono::Datelike::year(&today));
    let period = Period { to: today, ..year };
    let shown = terms
        .shown(period, today)
        .or_else(|| terms.shown(year, today));
    let Some(shown) = shown else {
        if elected {
            let values = [("name", found.title(body)?)];
            found.add(
                Medium,
                "body-without-composition",
                vec![named(body)],
                &values,
            );
        }
        return Ok(());
    };
    let Some(Count(total)) = rule.and_then(|rule| rule.rule.seats) else {
        return Ok(());
    };
    let actual = shown.seats.iter().filter(|seat| counts(seat)).count() as i64;
    if elected && actual != total {
        let values = [
            ("name", found.title(body)?),
            ("total", total.to_string()),
            ("actual", actual.to_string()),
        ];
        let (severity, code) = if actual > total {
            (High, "body-seats-too-many")
        } else {
            (Medium, "body-seats-missing")
        };
        found.add(severity, code, vec![named(body)], &values);
    }
    Ok(())
}
