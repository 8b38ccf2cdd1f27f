//! The picture of a plan over time: one of all, or one for each year.

use chrono::{Datelike as _, Months, NaiveDate};
use plenaria_core::annual::data::{ActivityStatus, FollowRow, FollowUp, GanttScale, PlanPaper};
use plenaria_i18n::month;
use serde_json::{Value, json};

use super::{headed, is_group, state};
use crate::annual::plan::{end_of, start_of};
use crate::desk::Desk;

/// A stretch of time that one picture shows.
struct Window {
    title: String,
    from: NaiveDate,
    months: u32,
}

impl Window {
    /// Where a day stands, from 0 to 1; outside, at the edge.
    fn at(&self, day: NaiveDate) -> f64 {
        let months = (day.year() - self.from.year()) * 12 + day.month0().cast_signed()
            - self.from.month0().cast_signed();
        let part = f64::from(day.day0()) / 31.0;
        ((f64::from(months) + part) / f64::from(self.months)).clamp(0.0, 1.0)
    }

    fn end(&self) -> NaiveDate {
        let next = self.from.checked_add_months(Months::new(self.months));
        next.and_then(|next| next.pred_opt()).unwrap_or(self.from)
    }

    fn shows(&self, (begin, end): (NaiveDate, NaiveDate)) -> bool {
        begin <= self.end() && end >= self.from
    }

    /// Both ends of a time within the window, the last day drawn to its evening; none where it lies outside.
    fn stretch(&self, begin: Option<NaiveDate>, end: Option<NaiveDate>) -> Option<[f64; 2]> {
        let (begin, end) = (begin.or(end)?, end.or(begin)?);
        let evening = end.succ_opt().unwrap_or(end);
        self.shows((begin, end))
            .then(|| [self.at(begin), self.at(evening)])
    }
}

/// From the first to the last day of a row, planned and actual.
pub(super) fn span(
    row: &FollowRow,
    data: &FollowUp,
    today: NaiveDate,
) -> Option<(NaiveDate, NaiveDate)> {
    let begins = [&row.begin, &row.actual_begin, &row.approved.0];
    let ends = [&row.end, &row.actual_end, &row.approved.1];
    let first = begins
        .iter()
        .filter_map(|date| date.as_deref().and_then(start_of))
        .min();
    let last = ends
        .iter()
        .filter_map(|date| date.as_deref().and_then(end_of))
        .max();
    // What is late and unfinished is drawn until today, as far as the plan goes.
    let last = match row.late_days {
        Some(_) if row.actual_end.is_none() => last.map(|last| last.max(today.min(data.to))),
        _ => last,
    };
    let (first, last) = (first.or(last)?, last.or(first)?);
    Some((first, last.max(first)))
}

/// The pictures: one of all, or one for each piece of time; those that show nothing are left out.
pub(super) fn windows(desk: &Desk<'_>, data: &FollowUp) -> Vec<Value> {
    let today = desk.options().date;
    let spans = data.rows.iter().filter_map(|row| span(row, data, today));
    let spans: Vec<_> = spans.collect();
    let first = spans.iter().map(|(first, _)| *first).min();
    let last = spans.iter().map(|(_, last)| *last).max();
    let first = data.gantt.from.or(first);
    let last = data.gantt.to.or(last);
    let (Some(first), Some(last)) = (first, last) else {
        return Vec::new();
    };
    let last = last.max(first);
    let asked = data.gantt.from.is_some() || data.gantt.to.is_some();
    let months = months_from(first, last);
    let each = match data.gantt.scale {
        Some(GanttScale::All) => months,
        Some(GanttScale::Year) => 12,
        Some(GanttScale::Half) => 6,
        Some(GanttScale::Quarter) => 3,
        None if months <= 14 => months,
        None => 12,
    };
    // A year, half or quarter of the calendar, unless it was asked from which month on.
    let begin = if each >= months || asked {
        first.with_day(1)
    } else {
        let month = first.month0() / each * each;
        NaiveDate::from_ymd_opt(first.year(), month + 1, 1)
    };
    let Some(begin) = begin else {
        return Vec::new();
    };
    let only = each >= months_from(begin, last);
    let count = months_from(begin, last).div_ceil(each.max(1)).min(PICTURES);
    let all = (0..count).filter_map(|n| {
        let from = begin.checked_add_months(Months::new(n * each))?;
        let months = each.max(3);
        let mut window = Window {
            title: String::new(),
            from,
            months,
        };
        if !only {
            window.title = title(desk, &window);
        }
        Some(window)
    });
    all.map(|window| picture(desk, data, &window))
        .filter(|picture| picture["rows"] != json!([]))
        .collect()
}

/// No plan is so long that more pictures of it are of use.
const PICTURES: u32 = 120;

/// How many months two days lie in.
fn months_from(first: NaiveDate, last: NaiveDate) -> u32 {
    let months = (last.year() - first.year()) * 12 + last.month0().cast_signed()
        - first.month0().cast_signed()
        + 1;
    u32::try_from(months).unwrap_or(1)
}

/// What time a picture shows: "2026", "July to December 2026".
fn title(desk: &Desk<'_>, window: &Window) -> String {
    let end = window.end();
    if window.months == 12 && window.from.month() == 1 {
        return window.from.year().to_string();
    }
    let month = |day: NaiveDate| day.format("%Y-%m").to_string();
    let (from, to) = (month(window.from), month(end));
    let range = desk.range(Some(&from), Some(&to));
    range.as_str().unwrap_or_default().to_owned()
}

fn picture(desk: &Desk<'_>, data: &FollowUp, window: &Window) -> Value {
    // So many months that their names would run into one another are named by quarter, or by year alone.
    let named = match window.months {
        0..=18 => 1,
        19..=54 => 3,
        _ => 12,
    };
    let ticks = (0..window.months).filter_map(|n| {
        let day = window.from.checked_add_months(Months::new(n))?;
        let whole = month(desk.lang(), day.month())?;
        let name: String = if window.months <= 6 {
            whole.to_owned()
        } else {
            whole.chars().take(3).collect()
        };
        let shown = day.month0() % named == 0 && named < 12;
        let year = day.month() == 1 || n == 0;
        Some(json!({
            "label": if shown { name } else { String::new() },
            "year": year.then(|| day.year().to_string()),
            "edge": day.month0() % named == 0,
        }))
    });
    let today = desk.options().date;
    let inside = window.shows((today, today));
    let mut rows = Vec::new();
    let mut ids = Vec::new();
    for (n, row) in data.rows.iter().enumerate() {
        let group = is_group(row);
        let shown = span(row, data, today).is_some_and(|span| window.shows(span));
        // What has parts is named where one of them is drawn.
        let below = data.rows[n + 1..]
            .iter()
            .take_while(|other| other.depth > row.depth);
        let mut below = below.filter_map(|other| span(other, data, today));
        if shown || (group && below.any(|span| window.shows(span))) {
            ids.push(row.record.id.as_str());
            rows.push(bar(desk, data, window, row, group));
        }
    }
    let drawn = |id: &str| ids.iter().position(|one| *one == id);
    let after = ids.iter().map(|id| {
        let row = data.rows.iter().find(|row| row.record.id == *id);
        let waits = row.into_iter().flat_map(|row| &row.after);
        let waits = waits.map(|(id, name)| json!({"n": name, "row": drawn(id)}));
        Value::Array(waits.collect())
    });
    let after: Vec<Value> = after.collect();
    for (row, after) in rows.iter_mut().zip(after) {
        row["after"] = after;
    }
    json!({
        "title": window.title,
        "ticks": ticks.collect::<Vec<_>>(),
        "today": inside.then(|| window.at(today)),
        "rows": headed(rows),
    })
}

fn bar(desk: &Desk<'_>, data: &FollowUp, window: &Window, row: &FollowRow, group: bool) -> Value {
    let start = |date: &Option<String>| date.as_deref().and_then(start_of);
    let end = |date: &Option<String>| date.as_deref().and_then(end_of);
    let begin = start(&row.actual_begin).or(start(&row.begin));
    let planned_end = end(&row.end);
    let last = end(&row.actual_end).or(planned_end);
    let today = desk.options().date;
    let overdue = row.late_days.and(planned_end).map(|planned| {
        let until = end(&row.actual_end).unwrap_or(today).max(planned);
        (planned, until)
    });
    let late = overdue.and_then(|(planned, until)| window.stretch(planned.succ_opt(), Some(until)));
    let done = match (row.progress, row.status) {
        (Some(percent), _) => percent,
        (None, ActivityStatus::Done) => 100,
        _ => 0,
    };
    // How much is done is drawn along the whole bar, whichever part of it this picture shows.
    let whole = begin
        .zip(last)
        .map(|(begin, last)| (last - begin).num_days() + 1);
    let until = whole
        .zip(begin)
        .and_then(|(days, begin)| {
            begin.checked_add_signed(chrono::Duration::days(days * done / 100 - 1))
        })
        .filter(|_| done > 0);
    let (drawn, _) = state(desk, row);
    let baseline = window.stretch(start(&row.approved.0), end(&row.approved.1));
    let point = row.milestone.then(|| last.or(begin)).flatten();
    // Where lines between bars begin and end; a day outside the picture is none, not its edge.
    let within = |day: &NaiveDate| window.shows((*day, *day));
    let closing = overdue.map(|(_, until)| until).max(last).or(begin);
    let closing = if row.milestone { point } else { closing };
    let closes = closing.filter(within).map(|day| match row.milestone {
        true => window.at(day),
        false => window.at(day.succ_opt().unwrap_or(day)),
    });
    let opening = if row.milestone { point } else { begin.or(last) };
    json!({
        "group": group,
        "depth": row.depth,
        "n": row.number,
        "title": desk.said(&row.title),
        "state": drawn,
        "opens": opening.filter(within).map(|day| window.at(day)),
        "closes": closes,
        "bar": window.stretch(begin, last).filter(|_| !row.milestone),
        "done": until.and_then(|until| window.stretch(begin, Some(until))).filter(|_| !row.milestone),
        "late": late,
        "base": baseline,
        "point": point.filter(|day| window.shows((*day, *day))).map(|day| window.at(day)),
        "critical": row.critical && data.paper == PlanPaper::Gantt,
        "m": desk.mark(std::slice::from_ref(&row.record)),
    })
}
