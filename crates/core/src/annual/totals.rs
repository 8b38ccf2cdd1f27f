//! The network in figures: what a year adds up to, and what sources state of it, never mixed.

use chrono::NaiveDate;

use super::book::{Book, name_of, same, texts};
use super::data as d;
use super::events::{Totals, totals};
use super::spans::{is_within, when};
use crate::documents::Figure;
use crate::error::Result;
use crate::network::{Profile, Scope};
use crate::record::{Record, Stored};
use crate::storage::participation::EventDates;
use crate::values::AnyRef;

/// For how many years a series goes back, the report's own included.
const SERIES_YEARS: i32 = 5;

/// The figures of the network as a whole. Things of which there are no records are not counted as none.
pub(super) fn figures(
    book: &Book<'_>,
    annual: &d::Annual,
    held: &Totals,
) -> Result<Vec<d::Figure>> {
    use d::FigureName as Name;
    let current = |line: &&d::MemberLine| {
        matches!(
            line.status,
            Some(d::MemberStatus::Active | d::MemberStatus::Suspended)
        )
    };
    let of_line = |line: &d::MemberLine| line.party.record.clone();
    let changed = |kind: d::MemberChangeKind| -> Vec<d::RecordRef> {
        let all = annual.members.changes.iter().filter(|c| c.change == kind);
        all.filter_map(|c| c.party.record.clone()).collect()
    };
    let records = |events: &[d::Event]| -> Vec<d::RecordRef> {
        let took_place = events.iter().filter(|e| e.status == d::EventStatus::Held);
        took_place.map(|e| e.record.clone()).collect()
    };
    let commitments = |keep: &dyn Fn(&d::Commitment) -> bool| -> Vec<d::RecordRef> {
        annual
            .commitments
            .iter()
            .filter(|c| keep(c))
            .map(|c| c.record.clone())
            .collect()
    };
    let groups = || annual.indicators.iter().flat_map(|group| &group.indicators);
    let projects = annual
        .cooperation
        .projects
        .iter()
        .filter(|p| p.scope == d::Scope::Own);
    let own: Vec<&d::Plan> = annual
        .plans
        .iter()
        .filter(|p| p.scope == d::Scope::Own)
        .collect();
    let of_plans = |name: Name| -> Vec<d::RecordRef> {
        let all = own
            .iter()
            .flat_map(|plan| &plan.figures)
            .filter(|f| f.name == name);
        all.flat_map(|figure| figure.records.clone()).collect()
    };
    let vacant = annual
        .directory
        .iter()
        .filter(|post| post.holders.is_empty());
    let seats = committee_seats(annual);
    let members: Vec<_> = annual
        .members
        .list
        .iter()
        .filter(current)
        .filter_map(of_line)
        .collect();
    let counted = [
        ("members", Name::Members, members),
        (
            "members_admitted",
            Name::MembersAdmitted,
            changed(d::MemberChangeKind::Admitted),
        ),
        (
            "members_left",
            Name::MembersLeft,
            changed(d::MemberChangeKind::Left),
        ),
        ("events_own", Name::EventsOwn, held.held.clone()),
        (
            "events_supported",
            Name::EventsSupported,
            records(&annual.events.supported),
        ),
        (
            "events_related",
            Name::EventsRelated,
            records(&annual.events.related),
        ),
        ("countries", Name::Countries, held.attended.countries()),
        (
            "organizations",
            Name::Organizations,
            held.attended.organizations(),
        ),
        ("persons", Name::Persons, held.attended.persons()),
        (
            "participations",
            Name::Participations,
            held.attended.participations(),
        ),
        (
            "decisions",
            Name::Decisions,
            annual.decisions.iter().map(|d| d.record.clone()).collect(),
        ),
        ("commitments", Name::Commitments, commitments(&|_| true)),
        (
            "commitments_done",
            Name::CommitmentsDone,
            commitments(&|c| c.state == d::CommitmentState::Done),
        ),
        (
            "commitments_late",
            Name::CommitmentsLate,
            commitments(&|c| c.late),
        ),
        ("activities", Name::Activities, of_plans(Name::Activities)),
        (
            "activities_done",
            Name::ActivitiesDone,
            of_plans(Name::ActivitiesDone),
        ),
        (
            "activities_late",
            Name::ActivitiesLate,
            of_plans(Name::ActivitiesLate),
        ),
        (
            "indicators",
            Name::Indicators,
            groups().map(|i| i.record.clone()).collect(),
        ),
        (
            "indicators_met",
            Name::IndicatorsMet,
            groups()
                .filter(|i| i.met == Some(true))
                .map(|i| i.record.clone())
                .collect(),
        ),
        (
            "projects",
            Name::Projects,
            projects.map(|p| p.record.clone()).collect(),
        ),
        (
            "resources",
            Name::Resources,
            annual.resources.iter().map(|r| r.record.clone()).collect(),
        ),
        (
            "posts",
            Name::Posts,
            annual
                .directory
                .iter()
                .map(|post| post.record.clone())
                .collect(),
        ),
        (
            "posts_vacant",
            Name::PostsVacant,
            vacant.map(|post| post.record.clone()).collect(),
        ),
        ("seats", Name::Seats, seats),
    ];
    let mut figures: Vec<d::Figure> = counted
        .into_iter()
        .filter(|(_, _, records)| !records.is_empty())
        .map(|(key, name, records)| d::Figure::counted(key, name, records))
        .collect();
    for figure in book.reader.all::<Figure>()? {
        if figure.scope == Scope::Own
            && is_of_network(&figure)
            && is_within(figure.as_of.as_ref(), annual.period)
        {
            figures.push(stated(book, &figure)?);
        }
    }
    Ok(figures)
}

/// Whether a stated figure is about the network as a whole.
fn is_of_network(figure: &Figure) -> bool {
    figure
        .about
        .as_ref()
        .and_then(AnyRef::split)
        .is_none_or(|(kind, _)| kind == Profile::KIND)
}

/// The seats held in the own committee.
fn committee_seats(annual: &d::Annual) -> Vec<d::RecordRef> {
    let committee = annual
        .governance
        .bodies
        .iter()
        .find(|b| b.kind == d::BodyKind::ExecutiveCommittee && b.scope == d::Scope::Own);
    let seats = committee.map_or(&[][..], |body| &body.seats);
    seats
        .iter()
        .filter(|s| s.holder.is_some())
        .filter_map(|s| s.record.clone())
        .collect()
}

/// A figure that a source states, with its words.
pub(super) fn stated(book: &Book<'_>, figure: &Stored<Figure>) -> Result<d::Figure> {
    let whole = figure.value.0.parse::<i64>();
    Ok(d::Figure {
        label: Some(texts(&figure.name, &figure.language)),
        value: whole.map_or_else(
            |_| d::Quantity::Decimal(figure.value.0.clone()),
            d::Quantity::Count,
        ),
        kind: d::FigureKind::Stated,
        bound: same!(Bound, figure.bound),
        as_of: when(figure.as_of.as_ref()),
        source: book.shelf.source(Figure::KIND, &figure.id),
        ..d::Figure::counted(
            format!("stated.{}", name_of(figure)),
            d::FigureName::Stated,
            vec![book.refer(figure)?],
        )
    })
}

/// The first and the last day of a year.
pub(crate) fn whole_year(year: i32) -> d::Period {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    d::Period {
        from: day(1, 1),
        to: day(12, 31),
    }
}

/// Own events and those that took part in them over the last years; a year without an own event is left out, because
/// nobody knows whether there was none.
pub(super) fn series(
    book: &Book<'_>,
    calendar: &[EventDates],
    period: d::Period,
    own: &Totals,
) -> Result<Vec<d::Series>> {
    use d::FigureName as Name;
    let Some(year) = period.year() else {
        return Ok(Vec::new());
    };
    let names = [
        (Name::EventsOwn, "events_own"),
        (Name::Countries, "countries"),
        (Name::Persons, "persons"),
        (Name::Participations, "participations"),
    ];
    let mut series: Vec<d::Series> = names
        .iter()
        .map(|(name, _)| d::Series {
            name: *name,
            label: None,
            points: Vec::new(),
        })
        .collect();
    for at in year - SERIES_YEARS + 1..=year {
        let earlier;
        let of_year = if at == year {
            own
        } else {
            earlier = totals(book, calendar, whole_year(at))?;
            &earlier
        };
        let [countries, persons, participations] = of_year.attended.counts();
        let counts = [of_year.held.len(), countries, persons, participations];
        for ((line, (name, key)), count) in series.iter_mut().zip(&names).zip(counts) {
            if count > 0 {
                let figure = d::Figure {
                    value: d::Quantity::Count(i64::try_from(count).unwrap_or(i64::MAX)),
                    ..d::Figure::counted(format!("series.{key}.{at}"), *name, of_year.held.clone())
                };
                line.points.push(d::SeriesPoint { year: at, figure });
            }
        }
    }
    // One year alone is no series.
    series.retain(|line| line.points.len() > 1);
    Ok(series)
}
