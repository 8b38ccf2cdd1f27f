//! Which activity comes before which: the plan's tree and its dependencies as one graph of begins and ends.

use crate::error::Result;
use crate::records::Reader;
use crate::storage::plans as lean;
use std::collections::HashMap;

/// The tree and the dependencies of a plan, by places of activities in `ids`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Order {
    /// Ids of the activities.
    pub(crate) ids: Vec<String>,
    /// What each is part of.
    pub(crate) parents: Vec<Option<usize>>,
    /// What depends on what.
    pub(crate) links: Vec<Link>,
}

/// A dependency by places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    /// The dependency's id.
    pub(crate) id: String,
    /// What is finished first.
    pub(crate) from: usize,
    /// What begins then.
    pub(crate) to: usize,
    /// Days between.
    pub(crate) lag: i64,
}

impl Order {
    /// The graph of some activities and dependencies; what names others is left out.
    pub(crate) fn of(
        activities: &[lean::PlanActivity],
        dependencies: &[lean::PlanDependency],
    ) -> Order {
        let places: HashMap<&str, usize> = activities
            .iter()
            .enumerate()
            .map(|(n, a)| (a.id.as_str(), n))
            .collect();
        let place = |id: &str| places.get(id).copied();
        let links = dependencies.iter().filter_map(|d| {
            Some(Link {
                id: d.id.clone(),
                from: place(&d.predecessor)?,
                to: place(&d.successor)?,
                lag: d.lag,
            })
        });
        Order {
            ids: activities.iter().map(|a| a.id.clone()).collect(),
            parents: activities
                .iter()
                .map(|a| a.parent.as_deref().and_then(place))
                .collect(),
            links: links.collect(),
        }
    }

    /// The graph of a plan, without one dependency.
    pub(crate) fn read(reader: &Reader<'_>, plan: &str, without: Option<&str>) -> Result<Order> {
        let conn = reader.connection();
        let mut dependencies = lean::dependencies(conn, plan)?;
        dependencies.retain(|d| Some(d.id.as_str()) != without);
        Ok(Order::of(&lean::activities(conn, plan)?, &dependencies))
    }

    /// What follows each point. Activity n begins at point 2n and ends at 2n + 1; what is part of another begins after
    /// that one's begin and ends before its end.
    pub(crate) fn followers(&self) -> Vec<Vec<usize>> {
        let mut next: Vec<Vec<usize>> = vec![Vec::new(); self.ids.len() * 2];
        for (n, parent) in self.parents.iter().enumerate() {
            next[2 * n].push(2 * n + 1);
            if let Some(parent) = parent {
                next[2 * parent].push(2 * n);
                next[2 * n + 1].push(2 * parent + 1);
            }
        }
        for link in &self.links {
            next[2 * link.from + 1].push(2 * link.to);
        }
        next
    }
}

/// The shortest way back from the end of a new dependency to its beginning, as ids of activities that begin and end
/// with the predecessor; none where it closes no circle.
pub(crate) fn cycle_through(
    order: &Order,
    predecessor: &str,
    successor: &str,
) -> Option<Vec<String>> {
    let place = |id: &str| order.ids.iter().position(|other| other == id);
    let (from, to) = (place(predecessor)?, place(successor)?);
    let path = way(&order.followers(), 2 * to, 2 * from + 1)?;
    let mut ids = vec![predecessor.to_owned()];
    for point in path {
        let id = &order.ids[point / 2];
        if ids.last() != Some(id) {
            ids.push(id.clone());
        }
    }
    if ids.last().map(String::as_str) != Some(predecessor) {
        ids.push(predecessor.to_owned());
    }
    Some(ids)
}

/// The shortest way from a point to another, both included.
fn way(next: &[Vec<usize>], from: usize, to: usize) -> Option<Vec<usize>> {
    let mut came: Vec<Option<usize>> = vec![None; next.len()];
    let mut queue = std::collections::VecDeque::from([from]);
    came[from] = Some(from);
    while let Some(at) = queue.pop_front() {
        if at == to {
            let mut path = vec![at];
            let mut back = at;
            while back != from {
                back = came[back]?;
                path.push(back);
            }
            path.reverse();
            return Some(path);
        }
        for &after in &next[at] {
            if came[after].is_none() {
                came[after] = Some(at);
                queue.push_back(after);
            }
        }
    }
    None
}

/// An order in which every point comes after those that it follows; and the points that lie on circles.
pub(crate) fn sorted(next: &[Vec<usize>]) -> (Vec<usize>, Vec<usize>) {
    let mut waits = vec![0_usize; next.len()];
    next.iter().flatten().for_each(|&after| waits[after] += 1);
    let mut ready: Vec<usize> = (0..next.len()).filter(|&n| waits[n] == 0).collect();
    let mut order = Vec::with_capacity(next.len());
    while let Some(at) = ready.pop() {
        order.push(at);
        for &after in &next[at] {
            waits[after] -= 1;
            if waits[after] == 0 {
                ready.push(after);
            }
        }
    }
    let left = (0..next.len()).filter(|&n| waits[n] > 0).collect();
    (order, left)
}

/// Every circle of dependencies as places of activities, each once; and the order without the links that close them.
pub(crate) fn without_cycles(mut order: Order) -> (Order, Vec<Vec<usize>>) {
    let mut cycles = Vec::new();
    loop {
        let next = order.followers();
        let (_, left) = sorted(&next);
        if left.is_empty() {
            return (order, cycles);
        }
        // Of the links among what is left, the first that closes a circle is named and taken out.
        let closing = order.links.iter().position(|link| {
            left.contains(&(2 * link.to)) && way(&next, 2 * link.to, 2 * link.from + 1).is_some()
        });
        let Some(closing) = closing else {
            return (order, cycles);
        };
        let link = order.links.remove(closing);
        if let Some(path) = way(&next, 2 * link.to, 2 * link.from + 1) {
            let mut places = vec![link.from];
            for point in path {
                if places.last() != Some(&(point / 2)) {
                    places.push(point / 2);
                }
            }
            cycles.push(places);
        }
    }
}
