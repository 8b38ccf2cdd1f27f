//! A plan's follow-up on paper: progress for a committee, the Gantt alone, the report to one donor.

use chrono::{Datelike as _, Months, NaiveDate};
use plenaria_core::annual::data::{
    ActivityStatus, DueLine, FollowRow, FollowUp, MeasureLine, MoneyRow, PlanPaper, Project,
    RecordRef,
};
use plenaria_i18n::{args, month};
use serde_json::{Value, json};

use super::Made;
use crate::annual::plan::{end_of, start_of};
use crate::desk::Desk;

pub(super) fn make(desk: &Desk<'_>, data: &FollowUp) -> Made {
    let name = desk.plain(&data.title);
    let key = match data.paper {
        PlanPaper::Progress => "papers-plan-progress-title",
        PlanPaper::Gantt => "papers-plan-gantt-title",
        PlanPaper::Donor => "papers-plan-donor-title",
    };
    let plain = desk.words(key, &args! { "name" => name });
    let right = match data.paper {
        PlanPaper::Donor => {
            let (from, to) = (data.from.to_string(), data.to.to_string());
            desk.range(Some(&from), Some(&to))
                .as_str()
                .unwrap_or_default()
                .to_owned()
        }
        _ => desk.as_of(),
    };
    let tree = data.paper == PlanPaper::Progress || data.paper == PlanPaper::Donor;
    Made {
        template: "/templates/office/follow_up.typ",
        title: Value::String(plain.clone()),
        plain,
        sub: sub(desk, data),
        right: vec![right],
        data: json!({
            "kind": match data.paper {
                PlanPaper::Progress => "progress",
                PlanPaper::Gantt => "gantt",
                PlanPaper::Donor => "donor",
            },
            "approved": approved(desk, data),
            "rows": if tree { data.rows.iter().map(|r| row(desk, r)).collect::<Vec<_>>() } else { Vec::new() },
            "gantt": if data.paper == PlanPaper::Donor { Vec::new() } else { windows(desk, data) },
            "undated": undated(desk, data),
            "money": money(desk, data),
            "lines": lines(desk, data),
            "dues": data.dues.iter().map(|d| due(desk, d)).collect::<Vec<_>>(),
            "indicators": data.indicators.iter().map(|i| indicator(desk, i)).collect::<Vec<_>>(),
            "frame": frame(desk, data),
            "project": data.project.as_ref().map(|p| project(desk, p)),
        }),
    }
}

/// What it came to, in a sentence.
fn sub(desk: &Desk<'_>, data: &FollowUp) -> Option<String> {
    if data.paper == PlanPaper::Donor {
        let project = data.project.as_ref()?;
        let donors: Vec<String> = project
            .partners
            .iter()
            .map(|partner| desk.party_name(&partner.party))
            .collect();
        let mut parts: Vec<String> = project.code.iter().cloned().collect();
        parts.extend(donors.into_iter().take(4));
        return (!parts.is_empty()).then(|| parts.join(" · "));
    }
    let top = data.rows.iter().filter(|row| row.depth == 0);
    let (work, done, late) = top.fold((0, 0, 0), |sum, row| {
        (sum.0 + row.work.0, sum.1 + row.work.1, sum.2 + row.work.2)
    });
    if work == 0 {
        return Some(desk.word("papers-plan-empty"));
    }
    Some(desk.words(
        "papers-plan-lead",
        &args! {
            "work" => desk.words("papers-plan-work-part", &args! { "count" => work }),
            "done" => desk.words("papers-plan-done-part", &args! { "count" => done }),
            "late" => desk.words("papers-plan-late-part", &args! { "count" => late }),
        },
    ))
}

fn approved(desk: &Desk<'_>, data: &FollowUp) -> Vec<Value> {
    let by = |record: Option<&RecordRef>| record.map(|record| record.title.clone());
    let mut found = Vec::new();
    for version in &data.versions {
        let what = if version.number == 0 {
            desk.word("papers-plan-baseline")
        } else {
            desk.words(
                "papers-plan-amendment",
                &args! { "number" => version.number },
            )
        };
        found.push(json!({
            "what": what,
            "date": desk.long(&version.date),
            "by": by(version.by.as_ref()),
            "why": desk.said_maybe(version.reason.as_ref()),
            "m": desk.mark(std::slice::from_ref(&version.record)),
        }));
    }
    if let (true, Some(date)) = (found.is_empty(), &data.approved) {
        found.push(json!({
            "what": desk.word("papers-plan-approved"),
            "date": desk.long(date),
            "by": by(data.approved_at.as_ref()),
            "why": null, "m": null,
        }));
    }
    found
}

/// How a status is drawn, and its word.
fn state(desk: &Desk<'_>, row: &FollowRow) -> (&'static str, String) {
    if let Some(days) = row.late_days {
        return (
            "late",
            desk.words("report-plan-late-days", &args! { "count" => days }),
        );
    }
    let word = desk.choice("activity-status", row.status.tag());
    let drawn = match row.status {
        ActivityStatus::Done => "done",
        ActivityStatus::InProgress => "going",
        ActivityStatus::Planned => "todo",
        ActivityStatus::Suspended | ActivityStatus::Cancelled => "off",
        ActivityStatus::Unknown => "unknown",
    };
    (drawn, word)
}

fn row(desk: &Desk<'_>, row: &FollowRow) -> Value {
    let group = matches!(row.level.as_str(), "axis" | "objective");
    let (drawn, word) = state(desk, row);
    let actual = desk.range(row.actual_begin.as_ref(), row.actual_end.as_ref());
    json!({
        "group": group && row.work.0 > 0,
        "depth": row.depth,
        "n": row.number,
        "title": desk.said(&row.title),
        "resp": desk.party_maybe(row.responsible.as_ref()),
        "when": desk.range(row.begin.as_ref(), row.end.as_ref()),
        "actual": actual,
        "state": drawn,
        "word": word,
        "percent": row.progress.map(|percent| desk.percent(percent)),
        "count": desk.words("papers-plan-of", &args! { "done" => row.work.1, "work" => row.work.0 }),
        "reason": desk.said_maybe(row.reason.as_ref()),
        "holds": row.holds_up.iter().map(|text| desk.said(text)).collect::<Vec<_>>(),
        "m": desk.mark(std::slice::from_ref(&row.record)),
    })
}

fn undated(desk: &Desk<'_>, data: &FollowUp) -> Vec<Value> {
    let work = data
        .rows
        .iter()
        .filter(|row| !matches!(row.level.as_str(), "axis" | "objective"));
    let without = work.filter(|row| span(row, data).is_none());
    without
        .map(|row| json!({"n": row.number, "title": desk.said(&row.title), "m": desk.mark(std::slice::from_ref(&row.record))}))
        .collect()
}

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
fn span(row: &FollowRow, data: &FollowUp) -> Option<(NaiveDate, NaiveDate)> {
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
    let last = match row.late_days {
        Some(_) => last.map(|last| last.max(data.to.min(last.max(data.from)))),
        None => last,
    };
    let (first, last) = (first.or(last)?, last.or(first)?);
    Some((first, last.max(first)))
}

/// One picture of all, or one for each year where it is longer than one.
fn windows(desk: &Desk<'_>, data: &FollowUp) -> Vec<Value> {
    let spans: Vec<_> = data.rows.iter().filter_map(|row| span(row, data)).collect();
    let first = spans.iter().map(|(first, _)| *first).min();
    let last = spans.iter().map(|(_, last)| *last).max();
    let (Some(first), Some(last)) = (first, last) else {
        return Vec::new();
    };
    let Some(from) = first.with_day(1) else {
        return Vec::new();
    };
    let months = (last.year() - from.year()) * 12 + last.month0().cast_signed()
        - from.month0().cast_signed()
        + 1;
    let months = u32::try_from(months).unwrap_or(1);
    let all: Vec<Window> = if months <= 14 {
        vec![Window {
            title: String::new(),
            from,
            months: months.max(3),
        }]
    } else {
        let year = |year: i32| {
            let from = NaiveDate::from_ymd_opt(year, 1, 1)?;
            Some(Window {
                title: year.to_string(),
                from,
                months: 12,
            })
        };
        (first.year()..=last.year()).filter_map(year).collect()
    };
    all.iter()
        .map(|window| picture(desk, data, window))
        .filter(|picture| picture["rows"] != json!([]))
        .collect()
}

fn picture(desk: &Desk<'_>, data: &FollowUp, window: &Window) -> Value {
    let ticks = (0..window.months).filter_map(|n| {
        let day = window.from.checked_add_months(Months::new(n))?;
        let name: String = month(desk.lang(), day.month())?.chars().take(3).collect();
        let year = day.month() == 1 || n == 0;
        Some(json!({"label": name, "year": year.then(|| day.year().to_string())}))
    });
    let today = desk.options().date;
    let inside = window.shows((today, today));
    let mut rows = Vec::new();
    for (n, row) in data.rows.iter().enumerate() {
        let group = matches!(row.level.as_str(), "axis" | "objective");
        let shown = span(row, data).is_some_and(|span| window.shows(span));
        // What has parts is named where one of them is drawn.
        let below = data.rows[n + 1..]
            .iter()
            .take_while(|other| other.depth > row.depth);
        let mut below = below.filter_map(|other| span(other, data));
        if shown || (group && below.any(|span| window.shows(span))) {
            rows.push(bar(desk, data, window, row, group));
        }
    }
    json!({
        "title": window.title,
        "ticks": ticks.collect::<Vec<_>>(),
        "today": inside.then(|| window.at(today)),
        "rows": rows,
    })
}

fn bar(desk: &Desk<'_>, data: &FollowUp, window: &Window, row: &FollowRow, group: bool) -> Value {
    let start = |date: &Option<String>| date.as_deref().and_then(start_of);
    let end = |date: &Option<String>| date.as_deref().and_then(end_of);
    let begin = start(&row.actual_begin).or(start(&row.begin));
    let planned_end = end(&row.end);
    let last = end(&row.actual_end).or(planned_end);
    let today = desk.options().date;
    let late = row.late_days.and(planned_end).and_then(|planned| {
        window.stretch(
            planned.succ_opt(),
            Some(end(&row.actual_end).unwrap_or(today).max(planned)),
        )
    });
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
    json!({
        "group": group,
        "depth": row.depth,
        "n": row.number,
        "title": desk.said(&row.title),
        "after": row.after.join(", "),
        "state": drawn,
        "bar": window.stretch(begin, last).filter(|_| !row.milestone),
        "done": until.and_then(|until| window.stretch(begin, Some(until))).filter(|_| !row.milestone),
        "late": late,
        "base": baseline,
        "point": point.filter(|day| window.shows((*day, *day))).map(|day| window.at(day)),
        "critical": row.critical && data.paper == PlanPaper::Gantt,
        "m": desk.mark(std::slice::from_ref(&row.record)),
    })
}

/// Amounts of a group: a line for each currency, then all in the currency of totals where there are several.
fn amounts(desk: &Desk<'_>, data: &FollowUp, row: &MoneyRow) -> Vec<Value> {
    let write = |parts: &[Option<i64>; 3], currency: &str, execution: Option<i64>| {
        let over = parts[2]
            .zip(parts[0])
            .is_some_and(|(spent, planned)| spent > planned);
        let [planned, committed, spent] =
            parts.map(|part| part.map(|minor| desk.amount(minor, currency)));
        json!({
            "currency": currency, "planned": planned, "committed": committed, "spent": spent,
            "percent": execution.map(|tenths| tenth(desk, tenths)),
            "over": over,
        })
    };
    let mut found: Vec<Value> = row
        .currencies
        .iter()
        .map(|(currency, parts)| {
            let execution = parts[0].filter(|planned| *planned > 0).map(|planned| {
                let spent = i128::from(parts[2].unwrap_or_default());
                i64::try_from(spent * 1000 / i128::from(planned)).unwrap_or_default()
            });
            write(parts, currency, execution)
        })
        .collect();
    let into = data.currency.as_deref().unwrap_or_default();
    let only = row.currencies.len() == 1 && row.currencies[0].0 == into;
    if !only && row.without_rate.is_empty() && !into.is_empty() && !row.currencies.is_empty() {
        let mut all = write(&row.total, into, row.execution);
        all["all"] = json!(true);
        found.push(all);
    }
    found
}

fn tenth(desk: &Desk<'_>, tenths: i64) -> String {
    let text = format!("{}.{}", tenths / 10, tenths % 10);
    desk.texts()
        .numbers()
        .percent(desk.lang(), text.strip_suffix(".0").unwrap_or(&text))
}

fn money(desk: &Desk<'_>, data: &FollowUp) -> Value {
    let group = |row: &MoneyRow| {
        let name = match (&row.title, &row.party) {
            (Some(title), _) => desk.said(title),
            (None, Some(party)) => desk.party(party),
            (None, None) => Value::String(desk.word("report-budget-no-source")),
        };
        json!({"name": name, "amounts": amounts(desk, data, row), "m": desk.mark(&row.records)})
    };
    let Some(whole) = &data.whole else {
        return Value::Null;
    };
    let missing = (!whole.without_rate.is_empty()).then(|| {
        let list = whole.without_rate.join(", ");
        match &data.currency {
            Some(currency) => desk.words(
                "papers-plan-no-rate",
                &args! { "list" => list, "currency" => currency.as_str() },
            ),
            None => desk.words("papers-plan-no-currency", &args! { "list" => list }),
        }
    });
    json!({
        "axes": data.axes.iter().map(group).collect::<Vec<_>>(),
        "sources": data.sources.iter().map(group).collect::<Vec<_>>(),
        "total": amounts(desk, data, whole),
        "missing": missing,
    })
}

fn lines(desk: &Desk<'_>, data: &FollowUp) -> Vec<Value> {
    if data.paper == PlanPaper::Gantt {
        return Vec::new();
    }
    let line = |line: &plenaria_core::annual::data::MoneyLine| {
        let [planned, committed, spent] = line
            .amounts
            .map(|part| part.map(|minor| desk.amount(minor, &line.currency)));
        json!({
            "row": desk.said(&line.row), "name": desk.said(&line.name),
            "party": desk.party_maybe(line.party.as_ref()), "currency": line.currency,
            "planned": planned, "committed": committed, "spent": spent,
            "m": desk.mark(std::slice::from_ref(&line.record)),
        })
    };
    data.lines.iter().map(line).collect()
}

fn due(desk: &Desk<'_>, due: &DueLine) -> Value {
    let money =
        |money: &Option<plenaria_core::annual::data::Money>| money.as_ref().map(|m| desk.money(m));
    json!({
        "party": desk.party_maybe(due.party.as_ref()),
        "name": desk.said(&due.name),
        "date": desk.short(due.date.as_ref()),
        "due": money(&due.due),
        "received": money(&due.received),
        "received_date": desk.short(due.received_date.as_ref()),
        "arrears": money(&due.arrears),
        "m": desk.mark(std::slice::from_ref(&due.record)),
    })
}

fn indicator(desk: &Desk<'_>, line: &MeasureLine) -> Value {
    let number = |text: &Option<String>| text.as_ref().map(|text| desk.decimal(text));
    let at = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<f64>().ok());
    let (base, target, value) = (at(&line.baseline), at(&line.target), at(&line.value));
    let top = [base, target, value]
        .into_iter()
        .flatten()
        .fold(0.0, f64::max)
        * 1.06;
    let part = |n: Option<f64>| {
        n.map(|n| {
            if top > 0.0 {
                (n / top).clamp(0.0, 1.0)
            } else {
                0.0
            }
        })
    };
    let standing = line.standing.replace('_', "-");
    let unequal = line.unequal.iter().map(|(by, sum, difference)| {
        let by = desk.word(&format!("papers-plan-by-{by}"));
        let values = args! { "by" => by, "sum" => desk.decimal(sum), "difference" => desk.decimal(difference) };
        desk.words("papers-plan-unequal", &values)
    });
    json!({
        "name": desk.said(&line.name),
        "unit": desk.said_maybe(line.unit.as_ref()),
        "base": number(&line.baseline), "target": number(&line.target), "value": number(&line.value),
        "fb": part(base), "ft": part(target), "fv": part(value),
        "standing": line.standing,
        "word": desk.word(&format!("plan-standing-{standing}")),
        "counted": line.origin == "counted",
        "unequal": unequal.collect::<Vec<_>>(),
        "m": desk.mark(&line.records),
    })
}

/// The logical framework: what is to be reached, how it is seen, and what proves it.
fn frame(desk: &Desk<'_>, data: &FollowUp) -> Vec<Value> {
    if data.paper != PlanPaper::Progress {
        return Vec::new();
    }
    let cell = |row: Option<usize>| {
        let own = data.indicators.iter().filter(|line| line.row == row);
        let lines: Vec<Value> = own
            .map(|line| {
                let number = |text: &Option<String>| text.as_ref().map(|text| desk.decimal(text));
                let mut proof: Vec<Value> =
                    line.evidence.iter().map(|text| desk.said(text)).collect();
                proof.dedup();
                if line.origin == "counted" {
                    proof.push(Value::String(desk.word("papers-plan-counted")));
                }
                json!({
                    "name": desk.said(&line.name), "unit": desk.said_maybe(line.unit.as_ref()),
                    "base": number(&line.baseline), "target": number(&line.target),
                    "value": number(&line.value), "proof": proof,
                    "m": desk.mark(&line.records),
                })
            })
            .collect();
        lines
    };
    let mut found = Vec::new();
    let whole = cell(None);
    if !whole.is_empty() {
        found.push(json!({"level": desk.word("papers-plan-frame-plan"), "n": null, "title": desk.said(&data.title), "depth": 0, "indicators": whole}));
    }
    for (n, row) in data.rows.iter().enumerate() {
        let indicators = cell(Some(n));
        if matches!(row.level.as_str(), "axis" | "objective") || !indicators.is_empty() {
            found.push(json!({
                "level": desk.choice("activity-level", &row.level), "n": row.number,
                "title": desk.said(&row.title), "depth": row.depth, "indicators": indicators,
            }));
        }
    }
    if data.indicators.is_empty() {
        Vec::new()
    } else {
        found
    }
}

fn project(desk: &Desk<'_>, project: &Project) -> Value {
    let frames = project.frames.iter().map(|frame| {
        json!({
            "kind": desk.choice("time-frame-kind", frame.kind.tag()),
            "when": desk.range(frame.begin.as_ref(), frame.end.as_ref()),
            "stated": desk.said_maybe(frame.stated.as_ref()),
            "months": months(desk, frame.begin.as_deref(), frame.end.as_deref()),
        })
    });
    let amounts = project.amounts.iter().map(|amount| {
        json!({
            "kind": desk.choice("amount-kind", amount.kind.tag()),
            "when": desk.range(amount.begin.as_ref(), amount.end.as_ref()),
            "money": amount.money.minor.map(|_| desk.money(&amount.money)),
            "stated": amount.money.stated,
        })
    });
    let done = project.accomplishments.iter().map(
        |one| json!({"date": desk.short(one.date.as_ref()), "text": desk.narrative(&one.text)}),
    );
    let partners = project.partners.iter().map(|partner| {
        json!({"role": desk.choice("partner-role", partner.role.tag()), "name": desk.party(&partner.party)})
    });
    json!({
        "summary": project.summary.as_ref().map(|text| desk.narrative(text)),
        "objectives": project.objectives.iter().map(|text| desk.said(text)).collect::<Vec<_>>(),
        "frames": frames.collect::<Vec<_>>(),
        "amounts": amounts.collect::<Vec<_>>(),
        "partners": partners.collect::<Vec<_>>(),
        "done": done.collect::<Vec<_>>(),
        "m": desk.mark(std::slice::from_ref(&project.record)),
    })
}

/// How many months two dates span, beside what a source says.
fn months(desk: &Desk<'_>, begin: Option<&str>, end: Option<&str>) -> Option<String> {
    let (begin, end) = (
        start_of(begin?)?,
        end_of(end.filter(|end| *end != "open" && *end != "unknown")?)?,
    );
    let after = end.succ_opt()?;
    let months = (after.year() - begin.year()) * 12 + after.month0().cast_signed()
        - begin.month0().cast_signed()
        - i32::from(after.day() < begin.day());
    (months > 0).then(|| desk.words("papers-plan-months", &args! { "count" => months }))
}
