//! Bodies with their compositions as of the last day, the period's changes, and the committee's rotation.

use chrono::{Datelike, NaiveDate};

use super::book::{Book, narratives_maybe, same, small, texts};
use super::data as d;
use super::rules::Rulebook;
use super::seats::{Shown, Terms, body_name, counts, held, seat_line, subregion, vacant};
use super::spans::{ended_by, may_hold, meets, when};
use super::totals::whole_year;
use super::turnover::changes;
use crate::bodies::precedence::{place, ranks};
use crate::bodies::{Body, BodyKind, Precedence};
use crate::error::Result;
use crate::network::Scope;
use crate::record::Stored;

/// How many years back the rotation goes.
const ROTATION_YEARS: i32 = 8;

/// The chapter of governance.
pub(super) fn governance(book: &Book<'_>, period: d::Period) -> Result<d::Governance> {
    let rules = Rulebook::on(book, period.to)?;
    let mut bodies: Vec<_> = book.reader.all::<Body>()?;
    bodies.retain(|body| is_of_period(book, body, period));
    bodies.sort_by_key(|body| (body.scope, order(body.kind), body.position));
    let mut chapter = d::Governance {
        elections: super::elections::elections(book, period)?,
        statutes: rules.statutes(book)?,
        ..d::Governance::default()
    };
    for body in &bodies {
        let terms = Terms::of(book, &body.id)?;
        // What others do or did is named only where it certainly fell in the period.
        let shown = body.scope == Scope::Own
            || meets(body.begin.as_ref(), &body.end, period, book.today)
            || terms
                .terms
                .iter()
                .any(|(t, _)| meets(t.begin.as_ref(), &t.end, period, book.today));
        if !shown {
            continue;
        }
        if body.kind == BodyKind::ExecutiveCommittee
            && body.scope == Scope::Own
            && chapter.rotation.is_empty()
        {
            chapter.rotation = rotation(book, &terms, period.to)?;
        }
        chapter
            .bodies
            .push(line(book, body, &terms, &rules, period)?);
    }
    Ok(chapter)
}

fn is_of_period(book: &Book<'_>, body: &Body, period: d::Period) -> bool {
    let began = body
        .begin
        .as_ref()
        .is_none_or(|begin| begin.earliest() <= period.to);
    began
        && (may_hold(None, &body.end, period.from)
            || meets(body.begin.as_ref(), &body.end, period, book.today))
}

/// The order in which bodies are named.
pub(super) fn order(kind: BodyKind) -> usize {
    match kind {
        BodyKind::ExecutiveCommittee => 0,
        BodyKind::Presidency => 1,
        BodyKind::Assembly => 2,
        BodyKind::WorkingGroup => 3,
        BodyKind::SupportCommittee => 4,
        BodyKind::Secretariat => 5,
        BodyKind::Jury => 6,
        BodyKind::Other => 7,
    }
}

/// A body as of a period's last day, with the period's changes.
pub(super) fn line(
    book: &Book<'_>,
    body: &Stored<Body>,
    terms: &Terms,
    rules: &Rulebook,
    period: d::Period,
) -> Result<d::Body> {
    let shown = terms.shown(period, book.today);
    let term = shown.as_ref().map(|shown| shown.term);
    let seats = match &shown {
        Some(shown) => composition(book, shown, rules, &body.id, period.to)?,
        None => Vec::new(),
    };
    Ok(d::Body {
        record: Some(book.refer(body)?),
        kind: same!(BodyKind, body.kind),
        name: body_name(body),
        mandate: narratives_maybe(body.mandate.as_ref(), &body.language),
        begin: term.and_then(|t| when(t.begin.as_ref())),
        end: term.map(|t| super::seats::end_of(t).as_str().to_owned()),
        seats_stated: small(body.seats_stated),
        quotas: rules.quotas(book, &body.id),
        seats,
        changes: changes(book, terms, period)?,
        products: super::paperwork::products(book, &body.id, period)?,
        scope: same!(Scope, body.scope),
        source: book.shelf.source_for(body),
    })
}

/// The seats of a term on a day, and those that someone left early and that nobody took. That a seat is not recorded
/// does not make it vacant: sources name members of committees one by one.
fn composition(
    book: &Book<'_>,
    shown: &Shown<'_>,
    rules: &Rulebook,
    body: &str,
    day: NaiveDate,
) -> Result<Vec<d::SeatLine>> {
    let mut lines = Vec::new();
    let rule = rules.of(body);
    let precedence = rule.map_or(Precedence::Unstated, |rule| rule.rule.precedence);
    let mut places = Vec::new();
    for seat in &shown.seats {
        lines.push(seat_line(book, shown.term, seat, day)?);
        let by_right = rule.is_some_and(|rule| rule.gives_by_right(seat));
        places.push(place(book.reader, precedence, seat, by_right)?);
    }
    for (line, rank) in lines.iter_mut().zip(ranks(&places)) {
        line.rank = rank;
    }
    lines.sort_by_key(|line| line.rank);
    let Some(seats) = rule.and_then(|rule| rule.rule.seats) else {
        return Ok(lines);
    };
    let filled = shown.seats.iter().filter(|seat| counts(seat)).count();
    let open = usize::try_from(seats.0).unwrap_or(0).saturating_sub(filled);
    let left = shown.all.iter().filter(|seat| {
        let (_, end) = held(seat, shown.term);
        seat.ended_by.is_some() && counts(seat) && ended_by(&end).is_some_and(|end| end < day)
    });
    lines.extend(
        left.rev()
            .take(open)
            .map(|seat| vacant(subregion(book, seat, day).and_then(|id| book.subregion_name(&id)))),
    );
    Ok(lines)
}

/// The committee at the end of each of the last years, from the first of them of which anything is known.
fn rotation(book: &Book<'_>, terms: &Terms, last: NaiveDate) -> Result<Vec<d::RotationYear>> {
    let mut years = Vec::new();
    for year in last.year() - ROTATION_YEARS + 1..=last.year() {
        let end = NaiveDate::from_ymd_opt(year, 12, 31)
            .unwrap_or(last)
            .min(last);
        let mut seats = Vec::new();
        if let Some(shown) = terms.shown(
            d::Period {
                to: end,
                ..whole_year(year)
            },
            book.today,
        ) {
            for seat in &shown.seats {
                seats.push(seat_line(book, shown.term, seat, end)?);
            }
        }
        if !seats.is_empty() {
            years.push(d::RotationYear { year, seats });
        }
    }
    // One year alone shows no rotation.
    Ok(if years.len() > 1 { years } else { Vec::new() })
}

/// The name of a body by its id.
pub(super) fn name_of_body(book: &Book<'_>, id: &str) -> Result<d::Text> {
    let body = book.reader.get::<Body>(id)?;
    Ok(body
        .map(|body| texts(&body.name, &body.language))
        .unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use crate::annual::data::{Annual, SeatChangeKind};
    use crate::annual::{read, year};
    use crate::testing::{added, network};
    use crate::{Kind, Network};
    use serde_json::json;

    fn of(net: &Network, at: i32) -> Annual {
        let today = "2026-10-05".parse().unwrap();
        net.at_one_moment(|reader| read(reader, year(at), today))
            .unwrap()
    }

    fn committee() -> Network {
        let mut net = network();
        for (key, name) in [("UY", "Uruguay"), ("CL", "Chile"), ("PE", "Perú")] {
            added(
                &mut net,
                Kind::Member,
                key,
                json!({"country": key, "name": name}),
            );
            added(
                &mut net,
                Kind::Membership,
                "",
                json!({"member": key, "begin": "2003"}),
            );
        }
        let body = json!({"name": "Comité", "kind": "executive_committee"});
        added(&mut net, Kind::Body, "committee", body);
        added(
            &mut net,
            Kind::Statutes,
            "rules",
            json!({"name": "Estatutos", "begin": "2003"}),
        );
        added(
            &mut net,
            Kind::BodyRule,
            "",
            json!({"statutes": "rules", "body": "committee", "seats": 2}),
        );
        for (key, begin, end) in [
            ("t15", "2015-01-01", "2015-12-31"),
            ("t16", "2016-01-01", "2016-12-31"),
        ] {
            let term = json!({"body": "committee", "begin": begin, "end": end});
            added(&mut net, Kind::Term, key, term);
        }
        net
    }

    fn seat(net: &mut Network, term: &str, member: &str, more: serde_json::Value) {
        let mut fields = json!({"term": term, "member": member});
        fields
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        added(net, Kind::Seat, "", fields);
    }

    fn holders(annual: &Annual) -> Vec<Option<String>> {
        let seats = &annual.governance.bodies[0].seats;
        seats
            .iter()
            .map(|seat| seat.holder.as_ref()?.country.clone())
            .collect()
    }

    fn changes(annual: &Annual) -> Vec<(String, SeatChangeKind)> {
        let changes = &annual.governance.bodies[0].changes;
        changes
            .iter()
            .map(|c| (c.party.country.clone().unwrap_or_default(), c.change))
            .collect()
    }

    #[test]
    fn the_composition_is_that_of_the_last_day_and_one_that_goes_on_changed_nothing() {
        let mut net = committee();
        seat(&mut net, "t15", "UY", json!({}));
        seat(&mut net, "t15", "CL", json!({}));
        seat(&mut net, "t16", "UY", json!({}));
        seat(&mut net, "t16", "PE", json!({}));
        let annual = of(&net, 2016);
        assert_eq!(holders(&annual), [Some("UY".into()), Some("PE".into())]);
        assert_eq!(
            changes(&annual),
            [
                ("PE".into(), SeatChangeKind::Entered),
                ("UY".into(), SeatChangeKind::Left),
                ("PE".into(), SeatChangeKind::Left)
            ]
        );
        assert_eq!(annual.governance.rotation.len(), 2);
    }

    #[test]
    fn a_seat_is_vacant_where_its_holder_left_early_and_nobody_took_it() {
        let mut net = committee();
        seat(&mut net, "t15", "UY", json!({}));
        seat(
            &mut net,
            "t15",
            "CL",
            json!({"end": "2015-06-30", "ended_by": "resignation"}),
        );
        assert_eq!(holders(&of(&net, 2015)), [Some("UY".into()), None]);
        seat(&mut net, "t15", "PE", json!({"begin": "2015-07-01"}));
        assert_eq!(
            holders(&of(&net, 2015)),
            [Some("UY".into()), Some("PE".into())]
        );
    }

    #[test]
    fn a_seat_that_is_not_recorded_is_not_called_vacant() {
        let mut net = committee();
        seat(&mut net, "t15", "UY", json!({}));
        assert_eq!(holders(&of(&net, 2015)), [Some("UY".into())]);
    }

    #[test]
    fn a_presidency_known_by_its_year_is_shown_in_its_year() {
        let mut net = committee();
        added(
            &mut net,
            Kind::Body,
            "presidency",
            json!({"name": "Presidencia", "kind": "presidency"}),
        );
        added(
            &mut net,
            Kind::Term,
            "p",
            json!({"body": "presidency", "begin": "2014", "end": "2014"}),
        );
        seat(&mut net, "p", "CL", json!({"office": "chair"}));
        let seats = |at| of(&net, at).governance.bodies[1].seats.len();
        assert_eq!((seats(2014), seats(2015)), (1, 0));
    }
}
