//! What a body such as a working group did in a year: mandate, members, meetings, decisions, activities, products.

use chrono::NaiveDate;
use std::collections::HashSet;

use crate::annual::book::{Book, line, texts, texts_maybe};
use crate::annual::data as d;
use crate::annual::rules::Rulebook;
use crate::annual::seats::Terms;
use crate::annual::spans::{dates_meet, perhaps_within, when, within};
use crate::annual::{dated, governance};
use crate::bodies::{Body, Product, ProductState};
use crate::documents::Document;
use crate::error::Result;
use crate::events::Event;
use crate::knowledge::Resource;
use crate::plans::{Activity, Plan};
use crate::record::Stored;
use crate::values::PartialDate;

/// The report of a body on the year of the period, as of its last day.
pub(super) fn report(
    book: &Book<'_>,
    body: &Stored<Body>,
    year: i32,
    period: d::Period,
) -> Result<d::GroupReport> {
    let terms = Terms::of(book, &body.id)?;
    let rules = Rulebook::on(book, period.to)?;
    let parent = body.parent.as_ref();
    Ok(d::GroupReport {
        body: governance::line(book, body, &terms, &rules, period)?,
        year,
        parent: match parent {
            Some(parent) => Some(governance::name_of_body(book, parent.id())?),
            None => None,
        },
        meetings: meetings(book, body, period)?,
        decisions: decisions(book, body, period)?,
        activities: activities(book, body, period)?,
    })
}

fn meetings(
    book: &Book<'_>,
    body: &Stored<Body>,
    period: d::Period,
) -> Result<Vec<d::GroupMeeting>> {
    let mut events = book.reader.children::<Event>("body", &body.id)?;
    events.retain(|event| dates_meet(event.begin.as_ref(), event.end.as_ref(), period));
    events.sort_by_key(|event| event.begin.as_ref().map(PartialDate::earliest));
    let line = |event: &Stored<Event>| {
        Ok(d::GroupMeeting {
            record: book.refer(event)?,
            title: texts(&event.name, &event.language),
            begin: when(event.begin.as_ref()),
            end: when(event.end.as_ref()),
            place: texts_maybe(event.place.as_ref(), &event.language),
            mode: event.mode.map(|mode| mode.as_str().to_owned()),
            status: event.status.as_str().to_owned(),
        })
    };
    events.iter().map(line).collect()
}

fn decisions(
    book: &Book<'_>,
    body: &Stored<Body>,
    period: d::Period,
) -> Result<Vec<d::GroupDecision>> {
    let mut all = dated(book)?;
    all.retain(|one| {
        one.decision
            .body
            .as_ref()
            .is_some_and(|of| of.id() == body.id)
            && one.date.as_ref().is_some_and(|date| within(date, period))
    });
    all.sort_by_key(|one| one.date.as_ref().map(PartialDate::earliest));
    let made = |one: &crate::annual::Dated| {
        Ok(d::GroupDecision {
            record: book.refer(&one.decision)?,
            number: line(one.decision.number.as_ref()),
            title: texts(&one.decision.name, &one.decision.language),
            date: when(one.date.as_ref()),
            state: one.decision.state.as_str().to_owned(),
        })
    };
    all.iter().map(made).collect()
}

/// What it answers for, where its own dates or else those of the plan fall in the year.
fn activities(
    book: &Book<'_>,
    body: &Stored<Body>,
    period: d::Period,
) -> Result<Vec<d::GroupActivity>> {
    let mut lines = Vec::new();
    let all = book.reader.children::<Activity>("body", &body.id)?;
    let own: HashSet<String> = all.iter().map(|activity| activity.id.clone()).collect();
    // A task stands for itself only where the activity above it is another's.
    let above = |activity: &Activity| {
        activity
            .parent
            .as_ref()
            .is_some_and(|up| own.contains(up.id()))
    };
    for activity in all.into_iter().filter(|activity| !above(activity)) {
        let Some(plan) = book.reader.get::<Plan>(activity.plan.id())? else {
            continue;
        };
        let own = (activity.begin.as_ref(), activity.end.as_ref());
        let (begin, end) = if own == (None, None) {
            (plan.begin.as_ref(), plan.end.as_ref())
        } else {
            own
        };
        let perhaps = |date: Option<&PartialDate>| date.is_some_and(|d| perhaps_within(d, period));
        if dates_meet(begin, end, period) || perhaps(begin) || perhaps(end) {
            let number = activity
                .number
                .as_ref()
                .map_or("", |number| number.0.as_str());
            let number: Vec<u32> = number.split('.').filter_map(|n| n.parse().ok()).collect();
            lines.push((plan.begin.clone(), number, plan, activity));
        }
    }
    lines.sort_by_key(|(begin, number, _, activity)| {
        let begin = begin.as_ref().map(PartialDate::earliest);
        (begin, number.clone(), activity.position)
    });
    let made = |(_, _, plan, activity): &(_, _, Stored<Plan>, Stored<Activity>)| {
        Ok(d::GroupActivity {
            record: book.refer(activity)?,
            number: line(activity.number.as_ref()),
            title: texts(&activity.name, &activity.language),
            plan: texts(&plan.name, &plan.language),
            begin: when(activity.begin.as_ref()),
            end: when(activity.end.as_ref()),
            status: activity.status.as_str().to_owned(),
            progress: activity.progress.map(|progress| progress.0),
        })
    };
    lines.iter().map(made).collect()
}

/// What a body makes, but for what was done or dropped before a period, in the order of its list.
pub(crate) fn products(
    book: &Book<'_>,
    body: &str,
    period: d::Period,
) -> Result<Vec<d::ProductLine>> {
    let mut products = book.reader.children::<Product>("body", body)?;
    products.retain(|product| {
        let done =
            product.state != ProductState::Planned && product.state != ProductState::InProgress;
        let last = product.date.as_ref().or(product.due.as_ref());
        let before = |date: &PartialDate| date.latest() < period.from;
        let after = |date: &PartialDate| date.earliest() > period.to;
        !(done && last.is_some_and(|date| before(date) || after(date)))
    });
    products.sort_by_key(|product| product.position);
    products
        .iter()
        .map(|product| product_line(book, product, period.to))
        .collect()
}

fn product_line(
    book: &Book<'_>,
    product: &Stored<Product>,
    on: NaiveDate,
) -> Result<d::ProductLine> {
    let mut documents = Vec::new();
    let about = format!("product:{}", product.id);
    for document in book.reader.children::<Document>("about", &about)? {
        documents.push(texts(&document.name, &document.language));
    }
    if let Some(resource) = &product.resource
        && let Some(resource) = book.reader.get::<Resource>(resource.id())?
    {
        documents.push(texts(&resource.name, &resource.language));
    }
    let open = matches!(
        product.state,
        ProductState::Planned | ProductState::InProgress
    );
    Ok(d::ProductLine {
        record: book.refer(product)?,
        title: texts(&product.name, &product.language),
        state: product.state.as_str().to_owned(),
        due: when(product.due.as_ref()),
        date: when(product.date.as_ref()),
        late: open && product.due.as_ref().is_some_and(|due| due.latest() < on),
        documents,
    })
}
