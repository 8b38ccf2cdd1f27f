//! When each activity can begin and end at the earliest and must at the latest, what clashes, and what delays what.
//!
//! Typed dates are never moved: what follows from them and from the dependencies stands beside them. A date known to
//! the month or the year is some day in it, so that only what is certain pushes anything.

use super::order::{Link, Order, sorted, without_cycles};
use super::{ActivityStatus, Plan};
use crate::error::Result;
use crate::records::Reader;
use crate::storage::plans::{self as lean, PlanActivity};
use crate::values::{Field, PartialDate};
use chrono::{Datelike, NaiveDate};

/// A plan's schedule as of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The day.
    pub on: NaiveDate,
    /// The first day of all work.
    pub begin: Option<NaiveDate>,
    /// The last day of all work, as it now stands.
    pub end: Option<NaiveDate>,
    /// Every activity, in no order that means anything.
    pub rows: Vec<Scheduled>,
    /// Every dependency within the plan.
    pub links: Vec<Waiting>,
    /// Dependencies that the typed dates break.
    pub clashes: Vec<Clash>,
    /// What is pushed beyond the day that it should begin, and by what.
    pub delays: Vec<Delay>,
    /// Circles of dependencies, each as ids that begin and end with the same one. Core lets none in; a file that was
    /// changed by hand may hold some, and then the dependency that closes each is left out.
    pub cycles: Vec<Vec<String>>,
}

/// An activity in the schedule.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scheduled {
    /// Its id.
    pub id: String,
    /// The first day that it can begin; when it began.
    pub early_begin: Option<NaiveDate>,
    /// The first day that it can end; when it ended.
    pub early_end: Option<NaiveDate>,
    /// The last day that it may begin without moving the end of all work.
    pub late_begin: Option<NaiveDate>,
    /// The last day that it may end without moving it.
    pub late_end: Option<NaiveDate>,
    /// Days between the two; none for what is done, cancelled or without dates.
    pub slack: Option<i64>,
    /// Whether a day more of it moves the end of all work.
    pub critical: bool,
    /// Whether a date that this comes from is not known to the day, or is missing.
    pub approximate: bool,
    /// Days beyond the end that was typed: certain ones only.
    pub delay: i64,
    /// What it waits for longest, when that pushes its begin.
    pub waits_for: Option<String>,
    /// Whether it should be finished and is not.
    pub overdue: bool,
}

/// A dependency in the schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The dependency's id.
    pub id: String,
    /// What is finished first.
    pub predecessor: String,
    /// What begins then.
    pub successor: String,
    /// Days between.
    pub lag: i64,
    /// Whether a day more before it moves the end of all work.
    pub critical: bool,
}

/// A dependency that the typed dates break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The dependency's id.
    pub dependency: String,
    /// What is finished first.
    pub predecessor: String,
    /// What begins too early.
    pub successor: String,
    /// By how many days; at least, where dates are not known to the day.
    pub days: i64,
}

/// What is pushed, and by what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delay {
    /// What pushes.
    pub by: String,
    /// What is pushed.
    pub activity: String,
    /// How many days beyond the day that it should begin.
    pub days: i64,
}

impl Schedule {
    /// All that an activity pushes, and what that pushes in turn, by id.
    pub fn held_up_by(&self, id: &str) -> Vec<String> {
        let mut held: Vec<String> = vec![id.to_owned()];
        let mut next = 0;
        while let Some(by) = held.get(next).cloned() {
            next += 1;
            for row in &self.rows {
                if row.waits_for.as_ref() == Some(&by) && !held.contains(&row.id) {
                    held.push(row.id.clone());
                }
            }
        }
        held.remove(0);
        held
    }
}

/// A plan's schedule as of a day.
///
/// # Errors
/// `NotFound`; what reading the file may give.
pub fn schedule(reader: &Reader<'_>, plan: &str, on: NaiveDate) -> Result<Schedule> {
    let plan = reader.need::<Plan>(plan)?;
    let conn = reader.connection();
    let activities = lean::activities(conn, &plan.id)?;
    let dependencies = lean::dependencies(conn, &plan.id)?;
    Ok(of(&activities, &dependencies, on))
}

/// The schedule of some activities and dependencies.
pub(crate) fn of(
    activities: &[PlanActivity],
    dependencies: &[lean::PlanDependency],
    on: NaiveDate,
) -> Schedule {
    let (order, cycles) = without_cycles(Order::of(activities, dependencies));
    let work = Work::new(activities, order, on.num_days_from_ce());
    let named = |places: &Vec<usize>| places.iter().map(|n| work.order.ids[*n].clone()).collect();
    let cycles = cycles.iter().map(named).collect();
    work.schedule(on, cycles)
}

/// A day as a number; the end of something is the day after its last.
type Day = i32;

/// What is known of an activity without the others.
#[derive(Debug, Clone, Default)]
struct Typed {
    /// The first and the last day that it may be meant to begin.
    begin: Option<(Day, Day)>,
    /// The first and the last end that may be meant.
    end: Option<(Day, Day)>,
    /// Whether it has begun: then nothing pushes its begin.
    begun: Option<Day>,
    /// Where it is done, when it ended, if that is known.
    ended: Option<Option<Day>>,
    cancelled: bool,
    /// Whether nobody says how far it has come.
    unknown: bool,
    approximate: bool,
}

impl Typed {
    fn of(activity: &PlanActivity, on: Day) -> Typed {
        let date = |text: &Option<String>| text.as_deref().and_then(PartialDate::new);
        let span = |date: &PartialDate| {
            (
                date.earliest().num_days_from_ce(),
                date.latest().num_days_from_ce(),
            )
        };
        let (begin, end) = (date(&activity.begin), date(&activity.end));
        let exact = |date: &Option<PartialDate>| date.as_ref().is_some_and(PartialDate::is_exact);
        let status = status(&activity.status);
        let (from, to) = match (begin.as_ref().map(span), end.as_ref().map(span)) {
            // One that ends in the month in which it begins ends no earlier than it begins.
            (Some(from), Some(to)) => (
                Some(from),
                Some((to.0.max(from.0) + 1, to.1.max(from.0) + 1)),
            ),
            (Some(from), None) => (Some(from), Some((from.0 + 1, from.1 + 1))),
            (None, Some(to)) => (Some(to), Some((to.0 + 1, to.1 + 1))),
            (None, None) => (None, None),
        };
        let actual = |text| date(text).map(|date| date.earliest().num_days_from_ce());
        let done = status == ActivityStatus::Done;
        let ended = actual(&activity.actual_end).map(|day| day + 1);
        let begun = actual(&activity.actual_begin).or_else(|| {
            let under_way = status == ActivityStatus::InProgress;
            (under_way || done).then(|| from.map_or(on, |from| from.0.min(on)))
        });
        Typed {
            begin: from,
            end: to,
            begun,
            ended: done.then(|| ended.or_else(|| to.map(|to| to.0.min(on + 1)))),
            cancelled: status == ActivityStatus::Cancelled,
            unknown: status == ActivityStatus::Unknown,
            approximate: !exact(&begin) || !exact(&end),
        }
    }

    /// How many days its end may be meant earlier than the last that may be.
    fn doubt(&self) -> Day {
        self.end.map_or(0, |(first, last)| last - first)
    }

    fn is_done(&self) -> bool {
        self.ended.is_some()
    }
}

fn status(text: &str) -> ActivityStatus {
    let mut problems = crate::error::Problems::default();
    ActivityStatus::parse("status", &text.into(), &mut problems).unwrap_or(ActivityStatus::Unknown)
}

/// The two passes over the graph.
struct Work {
    order: Order,
    typed: Vec<Typed>,
    children: Vec<Vec<usize>>,
    /// Points of the graph, each after those that it follows.
    points: Vec<usize>,
    on: Day,
    /// From when nothing that it waits for stands in the way, and what it waits for.
    release: Vec<Option<(Day, Option<usize>)>>,
    begin: Vec<Option<Day>>,
    end: Vec<Option<Day>>,
}

impl Work {
    fn new(activities: &[PlanActivity], order: Order, on: Day) -> Work {
        let count = activities.len();
        let mut children = vec![Vec::new(); count];
        for (n, parent) in order.parents.iter().enumerate() {
            if let Some(parent) = parent {
                children[*parent].push(n);
            }
        }
        let (points, _) = sorted(&order.followers());
        let mut work = Work {
            typed: activities.iter().map(|a| Typed::of(a, on)).collect(),
            children,
            points,
            on,
            release: vec![None; count],
            begin: vec![None; count],
            end: vec![None; count],
            order,
        };
        work.forward();
        work
    }

    /// The earliest end that is certain.
    fn sure_end(&self, n: usize) -> Option<Day> {
        let typed = &self.typed[n];
        let doubt = if typed.is_done() || !self.children[n].is_empty() {
            0
        } else {
            typed.doubt()
        };
        self.end[n].map(|end| end - doubt)
    }

    fn forward(&mut self) {
        let mut from: Vec<Vec<usize>> = vec![Vec::new(); self.typed.len()];
        for (place, link) in self.order.links.iter().enumerate() {
            from[link.to].push(place);
        }
        for point in self.points.clone() {
            let n = point / 2;
            if self.typed[n].cancelled {
                continue;
            }
            if point % 2 == 0 {
                self.release[n] = self.released(n, &from[n]);
                self.begin[n] = self.begins(n);
            } else {
                self.end[n] = self.ends(n);
                if let Some(first) = self.children[n].iter().filter_map(|c| self.begin[*c]).min() {
                    let own = self.begin[n].filter(|_| self.typed[n].begin.is_some());
                    self.begin[n] = Some(own.map_or(first, |own| own.min(first)));
                }
            }
        }
    }

    fn released(&self, n: usize, links: &[usize]) -> Option<(Day, Option<usize>)> {
        let inherited = self.order.parents[n].and_then(|parent| self.release[parent]);
        let waits = links.iter().filter_map(|place| {
            let link = &self.order.links[*place];
            Some((self.sure_end(link.from)? + lag(link), Some(link.from)))
        });
        inherited
            .into_iter()
            .chain(waits)
            .max_by_key(|(day, _)| *day)
    }

    fn begins(&self, n: usize) -> Option<Day> {
        let typed = &self.typed[n];
        if typed.begun.is_some() {
            return typed.begun;
        }
        let release = self.release[n].map(|(day, _)| day);
        let first = match (typed.begin, release) {
            (Some((first, _)), Some(release)) => first.max(release),
            (Some((first, _)), None) => first,
            (None, release) => release?,
        };
        // What has not begun yet cannot begin in the past; of what has no status nobody knows.
        let waits = !typed.unknown && self.children[n].is_empty() && typed.begin.is_some();
        Some(if waits { first.max(self.on) } else { first })
    }

    fn ends(&self, n: usize) -> Option<Day> {
        let typed = &self.typed[n];
        if let Some(ended) = typed.ended {
            return ended;
        }
        let own = self.begin[n].map(|begin| match (typed.begin, typed.end) {
            (Some((_, last)), Some((_, end))) => {
                // What has parts ends with them: that it began late says nothing of its end.
                let parts = typed.begun.is_some() && !self.children[n].is_empty();
                let end = end + if parts { 0 } else { (begin - last).max(0) };
                let unfinished =
                    typed.begun.is_some() && self.children[n].is_empty() && !typed.unknown;
                if unfinished {
                    end.max(self.on + 1)
                } else {
                    end
                }
            }
            _ => begin,
        });
        self.children[n]
            .iter()
            .filter_map(|c| self.end[*c])
            .chain(own)
            .max()
    }

    /// The latest end of each that does not move the end of all work.
    fn backward(&self, horizon: Day) -> Vec<Day> {
        let count = self.typed.len();
        let mut after: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (place, link) in self.order.links.iter().enumerate() {
            after[link.from].push(place);
        }
        let (mut last_end, mut last_release) = (vec![horizon; count], vec![Day::MAX; count]);
        for point in self.points.iter().rev() {
            let n = point / 2;
            let typed = &self.typed[n];
            if point % 2 == 1 {
                let above = self.order.parents[n]
                    .filter(|p| self.counts(*p))
                    .map(|p| last_end[p]);
                let doubt = self.end[n]
                    .zip(self.sure_end(n))
                    .map_or(0, |(end, sure)| end - sure);
                let then = after[n].iter().filter_map(|place| {
                    let link = &self.order.links[*place];
                    let release = last_release[link.to];
                    (release < Day::MAX).then(|| release - lag(link) + doubt)
                });
                last_end[n] = then.chain(above).fold(horizon, Day::min);
            } else if self.counts(n) {
                let own = match (typed.begun, typed.begin, typed.end) {
                    (Some(_), ..) => Day::MAX,
                    (None, Some((_, last)), Some((_, end))) => last_end[n] - (end - last),
                    _ if self.children[n].is_empty() => last_end[n],
                    _ => Day::MAX,
                };
                last_release[n] = self.children[n]
                    .iter()
                    .map(|c| last_release[*c])
                    .fold(own, Day::min);
            }
        }
        last_end
    }

    /// Whether it still lies ahead, and may move.
    fn counts(&self, n: usize) -> bool {
        !self.typed[n].cancelled && !self.typed[n].is_done()
    }

    fn schedule(&self, on: NaiveDate, cycles: Vec<Vec<String>>) -> Schedule {
        let horizon = self.end.iter().flatten().max().copied();
        let last_end = self.backward(horizon.unwrap_or(self.on));
        let mut slack: Vec<Option<Day>> = (0..self.typed.len())
            .map(|n| Some(last_end[n] - self.end[n]?).filter(|_| self.counts(n)))
            .collect();
        // What has parts has no more slack than any of them.
        for point in self.points.iter().filter(|point| *point % 2 == 1) {
            let n = point / 2;
            let parts = self.children[n].iter().filter_map(|c| slack[*c]).min();
            if let (Some(own), Some(parts)) = (slack[n], parts) {
                slack[n] = Some(own.min(parts));
            }
        }
        let id = |n: usize| self.order.ids[n].clone();
        let rows = (0..self.typed.len())
            .map(|n| self.row(n, slack[n]))
            .collect();
        let critical = |link: &Link| {
            let (before, after) = (slack[link.from], slack[link.to]);
            before == Some(0)
                && after == Some(0)
                && self.release[link.to].is_some_and(|(_, by)| by == Some(link.from))
                && self.begin[link.to] == self.release[link.to].map(|(day, _)| day)
        };
        let links = self.order.links.iter().map(|link| Waiting {
            id: link.id.clone(),
            predecessor: id(link.from),
            successor: id(link.to),
            lag: link.lag,
            critical: critical(link),
        });
        Schedule {
            on,
            begin: self.begin.iter().flatten().min().and_then(|day| date(*day)),
            end: horizon.and_then(|day| date(day - 1)),
            rows,
            links: links.collect(),
            clashes: self.clashes(),
            delays: self.delays(),
            cycles,
        }
    }

    fn row(&self, n: usize, slack: Option<Day>) -> Scheduled {
        let typed = &self.typed[n];
        let (begin, end) = (self.begin[n], self.end[n]);
        let known = end.filter(|end| begin.is_none_or(|begin| begin < *end));
        let meant = typed.end.filter(|_| typed.begin.is_some());
        let delay = self
            .sure_end(n)
            .zip(meant)
            .map_or(0, |(sure, (_, last))| (sure - last).max(0));
        let pushed = self.release[n].filter(|(day, _)| {
            typed.begun.is_none() && typed.begin.is_some_and(|(_, last)| *day > last)
        });
        let leaf = self.children[n].is_empty();
        Scheduled {
            id: self.order.ids[n].clone(),
            early_begin: begin.and_then(date),
            early_end: known.and_then(|end| date(end - 1)),
            late_begin: begin
                .zip(slack)
                .and_then(|(begin, slack)| date(begin + slack)),
            late_end: known
                .zip(slack)
                .and_then(|(end, slack)| date(end - 1 + slack)),
            slack: slack.map(i64::from),
            critical: slack == Some(0),
            approximate: typed.approximate,
            delay: i64::from(delay),
            waits_for: pushed
                .and_then(|(_, by)| by)
                .map(|by| self.order.ids[by].clone()),
            overdue: leaf
                && self.counts(n)
                && !typed.unknown
                && meant.is_some_and(|(_, last)| last <= self.on),
        }
    }

    fn clashes(&self) -> Vec<Clash> {
        let clash = |link: &Link| {
            let (before, after) = (&self.typed[link.from], &self.typed[link.to]);
            if before.cancelled || after.cancelled {
                return None;
            }
            let days = before.end?.0 + lag(link) - after.begin?.1;
            (days > 0).then(|| Clash {
                dependency: link.id.clone(),
                predecessor: self.order.ids[link.from].clone(),
                successor: self.order.ids[link.to].clone(),
                days: i64::from(days),
            })
        };
        self.order.links.iter().filter_map(clash).collect()
    }

    fn delays(&self) -> Vec<Delay> {
        let delay = |link: &Link| {
            let after = &self.typed[link.to];
            if !self.counts(link.to) || after.begun.is_some() {
                return None;
            }
            let days = self.sure_end(link.from)? + lag(link) - after.begin?.1;
            (days > 0).then(|| Delay {
                by: self.order.ids[link.from].clone(),
                activity: self.order.ids[link.to].clone(),
                days: i64::from(days),
            })
        };
        self.order.links.iter().filter_map(delay).collect()
    }
}

fn lag(link: &Link) -> Day {
    Day::try_from(link.lag).unwrap_or_default()
}

fn date(day: Day) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(day)
}
