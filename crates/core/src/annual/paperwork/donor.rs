//! The report to the donor of a project: its work, its money and its results over the donor's own period.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use super::super::book::{Book, line, texts};
use super::super::data as d;
use super::super::money::{Rates, last_rates};
use super::super::named::findings_of;
use super::super::projects::project_whole;
use super::super::spans::when;
use super::follow_up::{due_line, lines, measured, rows};
use crate::Kind;
use crate::cooperation::{Contribution, Project, ProjectAmount, ProjectPartner};
use crate::documents::Document;
use crate::error::Result;
use crate::plans::{self, Activity, ActivityLink, BudgetLine, Due, Payment, Plan, Rate};
use crate::record::Stored;
use crate::values::{AnyRef, PartialDate};

/// The report to the donor of a project, over the donor's own period and in its currency.
pub(super) fn of_project(
    book: &Book<'_>,
    id: &str,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<d::FollowUp> {
    let reader = book.reader;
    let on = to.min(book.today);
    let project = reader.need::<Project>(id)?;
    let mut of_it: Vec<String> = Vec::new();
    let about = AnyRef::new(Kind::Project, &project.id).0;
    for link in reader.children::<ActivityLink>("about", &about)? {
        of_it.push(link.activity.id().to_owned());
    }
    let budget = project_budget(book, &project.id, &of_it)?;
    of_it.extend(budget.iter().map(|line| line.activity.id().to_owned()));
    let works = Works::read(book, of_it)?;
    let currency = donor_currency(book, &project.id)?;
    let mut dues = Vec::new();
    for contribution in reader.children::<Contribution>("project", &project.id)? {
        let dated = [&contribution.received_date, &contribution.due_date];
        let inside = |date: &PartialDate| date.latest() >= from && date.earliest() <= to;
        if dated.into_iter().flatten().any(inside) {
            dues.push(due_line(book, &Due::of(contribution, on))?);
        }
    }
    let mut indicators = Vec::new();
    for measure in plans::project_measures(reader, &project.id, from, to, book.today)? {
        indicators.push(measured(book, &measure, None)?);
    }
    let mut record = project_whole(book, &project)?;
    record.accomplishments.retain(|one| {
        let date = one.date.as_deref().and_then(PartialDate::new);
        // What nobody dated may be of any period: it is named, without a date.
        date.is_none_or(|date| date.latest() >= from && date.earliest() <= to)
    });
    let mut findings = findings_of(book, &project.id)?;
    // Its amounts stand each with its kind in the table.
    findings.retain(|finding| finding.code != "project-amounts-several");
    Ok(d::FollowUp {
        paper: d::PlanPaper::Donor,
        record: book.refer(&project)?,
        title: texts(&project.name, &project.language),
        from,
        to,
        approved: None,
        approved_at: None,
        versions: Vec::new(),
        rows: work(book, &works, from, to)?,
        ends: None,
        whole: None,
        currency: currency.clone(),
        sources: Vec::new(),
        axes: Vec::new(),
        lines: Vec::new(),
        dues,
        indicators,
        gantt: d::GanttOptions::default(),
        project: Some(record),
        spending: spending(book, &budget, &works, currency.as_deref(), (from, to))?,
        findings,
    })
}

/// The activities of a project by id, and their plans by id; each is read once.
struct Works {
    activities: BTreeMap<String, Stored<Activity>>,
    plans: HashMap<String, Stored<Plan>>,
}

impl Works {
    fn read(book: &Book<'_>, ids: Vec<String>) -> Result<Works> {
        let mut works = Works {
            activities: BTreeMap::new(),
            plans: HashMap::new(),
        };
        for id in BTreeSet::from_iter(ids) {
            let activity = book.reader.need::<Activity>(&id)?;
            let plan = activity.plan.id();
            if !works.plans.contains_key(plan) {
                let read = book.reader.need::<Plan>(plan)?;
                works.plans.insert(plan.to_owned(), read);
            }
            works.activities.insert(id, activity);
        }
        Ok(works)
    }

    /// The plan of one of the activities.
    fn plan_of(&self, activity: &str) -> Option<&Stored<Plan>> {
        let activity = self.activities.get(activity)?;
        self.plans.get(activity.plan.id())
    }
}

/// Of a project's activities those that meet a period, by plan and in the order of its tree.
fn work(
    book: &Book<'_>,
    works: &Works,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<d::FollowRow>> {
    let reader = book.reader;
    let on = to.min(book.today);
    let mut by_plan: BTreeMap<(NaiveDate, String), BTreeSet<String>> = BTreeMap::new();
    for (id, activity) in &works.activities {
        let Some(plan) = works.plan_of(id) else {
            continue;
        };
        if meets(activity, plan, from, to) {
            let begin = plan.begin.as_ref().map(PartialDate::earliest);
            let place = (begin.unwrap_or_default(), plan.id.clone());
            by_plan.entry(place).or_default().insert(id.clone());
        }
    }
    let mut found = Vec::new();
    let several = by_plan.len() > 1;
    for ((_, plan), within) in by_plan {
        let tree = plans::tree(reader, &plan, on)?;
        let schedule = plans::schedule(reader, &plan, on)?;
        let all = rows(book, &tree, &schedule)?.into_iter();
        let own = all.filter(|row| within.contains(&row.record.id));
        // Plans of several years number their activities alike.
        let plan = several.then(|| texts(&tree.plan.name, &tree.plan.language));
        found.extend(own.map(|row| d::FollowRow {
            depth: 0,
            plan: plan.clone(),
            ..row
        }));
    }
    Ok(found)
}

/// What was planned and paid of a project's lines, before and within a period.
fn spending(
    book: &Book<'_>,
    budget: &[Stored<BudgetLine>],
    works: &Works,
    into: Option<&str>,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<Option<d::Spending>> {
    if budget.is_empty() {
        return Ok(None);
    }
    let on = to.min(book.today);
    let all = book.reader.all::<Rate>()?;
    let rates = Rates::new(&all, into.unwrap_or_default(), on);
    let (mut currencies, mut total) = (BTreeMap::<String, Sum>::new(), Sum::default());
    let (mut without_rate, mut broken) = (BTreeSet::new(), [false; 4]);
    let (mut found, mut payments) = (Vec::new(), Vec::new());
    let ids: Vec<String> = budget.iter().map(|line| line.id.clone()).collect();
    for (line, own) in budget.iter().zip(lines(book, &ids)?) {
        let spent = plans::spending(book.reader, line, from, to)?;
        let planned = line.planned.map(|minor| minor.0);
        let amounts = [planned, spent.before, spent.within, spent.undated];
        let code = own.currency.clone();
        if !code.is_empty() {
            add(currencies.entry(code.clone()).or_default(), amounts);
            let turned = amounts.map(|part| part.map(|minor| rates.convert(minor, &code)));
            if into.is_some() && turned.iter().flatten().all(Option::is_some) {
                add(&mut total, turned.map(Option::flatten));
            } else {
                for (broken, part) in broken.iter_mut().zip(amounts) {
                    *broken |= part.is_some();
                }
                without_rate.insert(code.clone());
            }
        }
        for payment in spent.payments {
            payments.push((payment.date.earliest(), paid(book, &payment, &own)?));
        }
        // The activity of each line is among the project's.
        if let Some(plan) = works.plan_of(line.activity.id()) {
            found.push(d::SpendingLine {
                plan: texts(&plan.name, &plan.language),
                line: own,
                amounts,
            });
        }
    }
    for (part, broken) in total.iter_mut().zip(broken) {
        if broken {
            *part = None;
        }
    }
    payments.sort_by(|a, b| (a.0, &a.1.record.id).cmp(&(b.0, &b.1.record.id)));
    let used = |code: &&str| currencies.contains_key(*code);
    let last = last_rates(&all, into.unwrap_or_default(), on);
    let last: BTreeMap<&str, &Stored<Rate>> =
        last.into_iter().filter(|(code, _)| used(code)).collect();
    let last = last.into_values().map(|rate| {
        Ok(d::RateLine {
            record: book.refer(rate)?,
            from: rate.from_currency.0.clone(),
            into: rate.to_currency.0.clone(),
            value: rate.value.0.clone(),
            date: rate.date.as_str().to_owned(),
            source: line(rate.source_stated.as_ref()),
        })
    });
    Ok(Some(d::Spending {
        rates: last.collect::<Result<_>>()?,
        currencies: currencies.into_iter().collect(),
        total,
        without_rate: without_rate.into_iter().collect(),
        lines: found,
        payments: payments.into_iter().map(|(_, payment)| payment).collect(),
    }))
}

/// Planned, paid before, paid within, without a day.
type Sum = [Option<i64>; 4];

fn add(sum: &mut Sum, more: Sum) {
    for (sum, more) in sum.iter_mut().zip(more) {
        if let Some(more) = more {
            *sum = Some(sum.unwrap_or_default().saturating_add(more));
        }
    }
}

fn paid(book: &Book<'_>, payment: &Stored<Payment>, of: &d::MoneyLine) -> Result<d::PaymentLine> {
    let document = match &payment.document {
        Some(document) => book.refer_to::<Document>(document.id())?,
        None => None,
    };
    Ok(d::PaymentLine {
        record: book.refer(payment)?,
        date: when(Some(&payment.date)).unwrap_or_default(),
        name: of.name.clone(),
        row: of.row.clone(),
        voucher: line(payment.voucher.as_ref()),
        document,
        amount: payment.amount.0,
        currency: of.currency.clone(),
    })
}

/// The lines that are accounted to a project; and of activities that are linked to it, those that say no project and
/// whose money comes from one of its partners.
fn project_budget(
    book: &Book<'_>,
    project: &str,
    linked: &[String],
) -> Result<Vec<Stored<BudgetLine>>> {
    let reader = book.reader;
    let mut budget = reader.children::<BudgetLine>("project", project)?;
    let partners = reader.children::<ProjectPartner>("project", project)?;
    for activity in linked {
        for line in reader.children::<BudgetLine>("activity", activity)? {
            let organization = line.organization.as_ref();
            let of_partner = partners
                .iter()
                .any(|p| organization.is_some() && p.organization.as_ref() == organization);
            if line.project.is_none() && of_partner {
                budget.push(line);
            }
        }
    }
    Ok(budget)
}

/// The currency in which a project's money was approved, or else that of its first amount.
fn donor_currency(book: &Book<'_>, project: &str) -> Result<Option<String>> {
    let mut amounts = book.reader.children::<ProjectAmount>("project", project)?;
    amounts.retain(|amount| amount.currency.is_some());
    amounts.sort_by_key(|amount| {
        (
            amount.kind != crate::cooperation::AmountKind::Approved,
            amount.position,
        )
    });
    let first = amounts.into_iter().next();
    Ok(first
        .and_then(|amount| amount.fields.currency)
        .map(|currency| currency.0))
}

/// Whether an activity, or else its plan, may have been at work within a period.
fn meets(activity: &Activity, plan: &Plan, from: NaiveDate, to: NaiveDate) -> bool {
    let begin = activity
        .actual_begin
        .as_ref()
        .or(activity.begin.as_ref())
        .or(plan.begin.as_ref());
    let end = activity
        .actual_end
        .as_ref()
        .or(activity.end.as_ref())
        .or(plan.end.as_ref());
    begin.is_none_or(|begin| begin.earliest() <= to) && end.is_none_or(|end| end.latest() >= from)
}
