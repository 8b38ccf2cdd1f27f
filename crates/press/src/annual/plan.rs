//! The annual plan: axes, activities with status, and the year as a strip.

use chrono::{Datelike as _, Months, NaiveDate};
use plenaria_core::annual::data::{Activity, ActivityStatus, Axis, Plan, Scope};
use plenaria_i18n::{args, date, month};
use serde_json::{Value, json};

use crate::desk::Desk;

pub(super) fn chapter(desk: &Desk<'_>) -> Option<Value> {
    let plans = &desk.data().plans;
    if plans.is_empty() {
        return None;
    }
    let own = plans.iter().find(|plan| plan.scope == Scope::Own);
    Some(json!({
        "lead": own.and_then(|own| lead(desk, own)),
        "plans": plans.iter().map(|p| plan(desk, p)).collect::<Vec<_>>(),
    }))
}

/// What the network's own plan came to, in a sentence.
fn lead(desk: &Desk<'_>, plan: &Plan) -> Option<String> {
    let activities: Vec<&Activity> = plan.axes.iter().flat_map(|axis| &axis.activities).collect();
    if activities.is_empty() {
        return None;
    }
    // What was finished only after the period's end is late in it, as in the network's figures.
    let done = activities
        .iter()
        .filter(|activity| activity.status == ActivityStatus::Done && !activity.is_late())
        .count();
    let late = activities
        .iter()
        .filter(|activity| activity.is_late())
        .count();
    let counts = args! {
        "axes" => desk.words("report-plan-axes", &args! { "count" => plan.axes.len() }),
        "activities" => desk.words("report-plan-activities", &args! { "count" => activities.len() }),
        "done" => desk.words("report-plan-done", &args! { "count" => done }),
        "late" => desk.words("report-plan-late", &args! { "count" => late }),
    };
    let key = if late > 0 {
        "report-plan-lead-late"
    } else {
        "report-plan-lead"
    };
    Some(desk.words(key, &counts))
}

fn plan(desk: &Desk<'_>, plan: &Plan) -> Value {
    let activities: Vec<&Activity> = plan.axes.iter().flat_map(|axis| &axis.activities).collect();
    let approved = match (&plan.approved, &plan.approved_at) {
        (Some(when), Some(event)) => Some(desk.words(
            "report-plan-approved-at",
            &args! { "date" => date(desk.lang(), when), "event" => desk.event_name(event) },
        )),
        (Some(when), None) => Some(desk.words(
            "report-plan-approved",
            &args! { "date" => date(desk.lang(), when) },
        )),
        (None, Some(event)) => Some(desk.words(
            "report-plan-approved-in",
            &args! { "event" => desk.event_name(event) },
        )),
        (None, None) => None,
    };
    let scale = Scale::of(desk, &activities);
    let axes: Vec<_> = plan
        .axes
        .iter()
        .map(|a| axis(desk, a, scale.as_ref()))
        .collect();
    json!({
        "title": desk.said(&plan.title),
        "own": plan.scope == Scope::Own,
        "scope": desk.choice("scope", plan.scope.tag()),
        "approved": approved,
        "summary": plan.summary.as_ref().map(|text| desk.narrative(text)),
        "axes": axes,
        "activities": activities.len(),
        "ticks": scale.as_ref().map(|scale| scale.ticks(desk)),
        "alt": desk.words("report-plan-strip-alt", &args! { "count" => activities.len() }),
        "src": desk.source(plan.source.as_ref()),
        "m": desk.mark(std::slice::from_ref(&plan.record)),
    })
}

fn axis(desk: &Desk<'_>, axis: &Axis, scale: Option<&Scale>) -> Value {
    let known: Vec<i64> = axis
        .activities
        .iter()
        .filter_map(|a| a.progress.map(i64::from))
        .collect();
    let average = i64::try_from(known.len())
        .ok()
        .filter(|n| *n > 0)
        .map(|n| known.iter().sum::<i64>() / n);
    let progress = average.map(|average| {
        desk.words(
            "report-plan-average",
            &args! { "percent" => desk.percent(average) },
        )
    });
    json!({
        "n": axis.number,
        "title": desk.said_maybe(axis.title.as_ref()),
        "objectives": axis.objectives.iter().map(|text| desk.said(text)).collect::<Vec<_>>(),
        "average": average,
        "progress": progress,
        "activities": axis.activities.iter().map(|a| activity(desk, a, scale)).collect::<Vec<_>>(),
        "m": desk.mark(axis.record.as_slice()),
    })
}

fn activity(desk: &Desk<'_>, activity: &Activity, scale: Option<&Scale>) -> Value {
    let late = activity.late_days.map(|days| {
        let (key, count) = if days >= 60 {
            ("report-plan-late-months", days / 30)
        } else {
            ("report-plan-late-days", days)
        };
        desk.words(key, &args! { "count" => count })
    });
    json!({
        "n": activity.number,
        "title": desk.said(&activity.title),
        "resp": desk.party_maybe(activity.responsible.as_ref()),
        "state": if late.is_some() { "late" } else { state(activity.status) },
        "word": late.unwrap_or_else(|| desk.choice("activity-status", activity.status.tag())),
        "progress": activity.progress,
        "percent": activity.progress.map(|percent| desk.percent(i64::from(percent))),
        "when": desk.range(activity.begin.as_ref(), activity.end.as_ref()),
        "tasks": (activity.tasks > 0).then(|| tasks(desk, activity)),
        "bar": scale.and_then(|scale| scale.bar(desk, activity)),
        "m": desk.mark(std::slice::from_ref(&activity.record)),
    })
}

/// How many of its tasks are done, and how many late.
fn tasks(desk: &Desk<'_>, activity: &Activity) -> String {
    let done = format!("{}/{}", activity.tasks_done, activity.tasks);
    if activity.tasks_late == 0 {
        return done;
    }
    let late = desk.words(
        "report-plan-tasks-late",
        &args! { "count" => activity.tasks_late },
    );
    format!("{done}, {late}")
}

/// How a status is drawn.
fn state(status: ActivityStatus) -> &'static str {
    match status {
        ActivityStatus::Done => "done",
        ActivityStatus::InProgress => "going",
        ActivityStatus::Planned => "todo",
        ActivityStatus::Suspended | ActivityStatus::Cancelled => "off",
        ActivityStatus::Unknown => "unknown",
    }
}

/// The months that the strip shows: those of the period, and those that plans reach into.
struct Scale {
    from: NaiveDate,
    months: u32,
}

impl Scale {
    fn of(desk: &Desk<'_>, activities: &[&Activity]) -> Option<Self> {
        let dated = activities
            .iter()
            .any(|a| first(a).is_some() && a.end.is_some());
        if !dated {
            return None;
        }
        let period = &desk.data().period;
        let from = activities
            .iter()
            .filter_map(|a| first(a))
            .fold(period.from, Ord::min);
        let to = activities
            .iter()
            .filter_map(|a| last(a))
            .fold(period.to, Ord::max);
        // Beyond three years a strip of months says nothing; what lies outside is cut at the edge.
        let from = from
            .max(period.from.checked_sub_months(Months::new(12))?)
            .with_day(1)?;
        let to = to.min(period.to.checked_add_months(Months::new(12))?);
        let months = (to.year() - from.year()) * 12 + i32::try_from(to.month0()).ok()?
            - i32::try_from(from.month0()).ok()?
            + 1;
        Some(Self {
            from,
            months: u32::try_from(months).ok()?,
        })
    }

    /// Where a day stands, from 0 to 1.
    fn at(&self, day: NaiveDate) -> f64 {
        let months = (day.year() - self.from.year()) * 12 + day.month0().cast_signed()
            - self.from.month0().cast_signed();
        let part = f64::from(day.day0()) / 31.0;
        ((f64::from(months) + part) / f64::from(self.months)).clamp(0.0, 1.0)
    }

    fn ticks(&self, desk: &Desk<'_>) -> Value {
        let step = match self.months {
            0..=14 => 1,
            15..=26 => 2,
            _ => 3,
        };
        let ticks = (0..self.months).filter_map(|n| {
            let day = self.from.checked_add_months(Months::new(n))?;
            let name: String = month(desk.lang(), day.month())?.chars().take(3).collect();
            let label = if n % step == 0 { name } else { String::new() };
            Some(json!({"x": self.at(day), "label": label, "strong": day.month0() % 3 == 0, "year": day.month() == 1}))
        });
        let width = f64::from(step) / f64::from(self.months);
        json!({"list": ticks.collect::<Vec<_>>(), "w": width})
    }

    /// Planned and actual bars; a late part begins where the plan ended.
    fn bar(&self, desk: &Desk<'_>, activity: &Activity) -> Option<Value> {
        let (begin, end) = (first(activity)?, last(activity)?);
        let planned = (
            planned_begin(activity),
            activity.end.as_deref().and_then(end_of),
        );
        let today = desk.data().date.min(desk.data().period.to).max(begin);
        let running =
            matches!(activity.status, ActivityStatus::InProgress) || activity.late_days.is_some();
        let end = if running && activity.actual_end.is_none() {
            end.max(today)
        } else {
            end
        };
        let x = |day: NaiveDate| self.at(day);
        // A day is drawn to its evening, so that one of a single day can be seen.
        let evening = |day: NaiveDate| self.at(day.succ_opt().unwrap_or(day));
        let late = planned
            .1
            .filter(|planned| *planned < end && activity.late_days.is_some());
        let plan = planned
            .0
            .zip(planned.1)
            .map(|(a, b)| json!([x(a), evening(b)]));
        Some(json!({
            "x0": x(begin), "x1": evening(end), "plan": plan, "late": late.map(evening),
            "done": f64::from(activity.progress.unwrap_or(if activity.status == ActivityStatus::Done { 100 } else { 0 })) / 100.0,
        }))
    }
}

fn planned_begin(activity: &Activity) -> Option<NaiveDate> {
    activity.begin.as_deref().and_then(start_of)
}

fn first(activity: &Activity) -> Option<NaiveDate> {
    activity
        .actual_begin
        .as_deref()
        .and_then(start_of)
        .or_else(|| planned_begin(activity))
}

fn last(activity: &Activity) -> Option<NaiveDate> {
    activity
        .actual_end
        .as_deref()
        .or(activity.end.as_deref())
        .and_then(end_of)
}

/// The first day that a partial date may mean.
pub(crate) fn start_of(when: &str) -> Option<NaiveDate> {
    let mut parts = when.split('-').map(str::parse::<u32>);
    let year = i32::try_from(parts.next()?.ok()?).ok()?;
    let month = parts.next().and_then(Result::ok).unwrap_or(1);
    NaiveDate::from_ymd_opt(year, month, parts.next().and_then(Result::ok).unwrap_or(1))
}

/// The last day that a partial date may mean.
pub(crate) fn end_of(when: &str) -> Option<NaiveDate> {
    let start = start_of(when)?;
    match when.len() {
        0..=4 => NaiveDate::from_ymd_opt(start.year(), 12, 31),
        5..=7 => start.checked_add_months(Months::new(1))?.pred_opt(),
        _ => Some(start),
    }
}
