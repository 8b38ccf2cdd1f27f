//! Compositions for the open seats of a body: the first ten that satisfy every rule, or the fewest rules that conflict.

use std::cmp::Ordering;

/// How many compositions are proposed.
pub const FIRST: usize = 10;

/// A rule that a proposal must satisfy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleNamed {
    /// The body has so many seats.
    Seats,
    /// The subregion at this place in the list has so many of them.
    Quota(usize),
    /// Only active members sit.
    Status,
    /// Nobody sits more terms in a row than allowed.
    InARow,
    /// It does not fall to the same subregion twice in a row.
    Rotates,
}

/// A composition: for each group, the places in it of those who are elected.
pub type Choice = Vec<Vec<usize>>;

/// What can be proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposals {
    /// The first ten compositions, the best first; none where no seat is open.
    Found(Vec<Choice>),
    /// A smallest set of rules that cannot be satisfied together.
    Conflict(Vec<RuleNamed>),
}

/// The members of one subregion.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// How many seats the rule gives it; none where it says nothing.
    pub quota: Option<i64>,
    /// How many certainly are held.
    pub filled: i64,
    /// Those who hold none, in their order, each with the rules that it would break.
    pub free: Vec<Vec<RuleNamed>>,
}

/// The seats of a body and who may take them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Case {
    /// How many seats the body has.
    pub seats: i64,
    /// Its subregions; those whose subregion is not known are a group of their own.
    pub groups: Vec<Group>,
}

impl Case {
    /// Whether each subregion has exactly its seats: else some are at large, and each has them at least.
    fn exact(&self) -> bool {
        let placed: i64 = self.groups.iter().filter_map(|g| g.quota).sum();
        placed >= self.seats
    }

    fn rules(&self) -> Vec<RuleNamed> {
        let mut rules = vec![RuleNamed::Seats];
        let placed = self.groups.iter().enumerate();
        rules.extend(
            placed
                .filter(|(_, g)| g.quota.is_some())
                .map(|(n, _)| RuleNamed::Quota(n)),
        );
        rules.extend([RuleNamed::Status, RuleNamed::InARow, RuleNamed::Rotates]);
        rules
    }

    /// The fewest and the most that may be elected of each group while these rules hold; none when that is nobody.
    fn bounds(&self, rules: &[RuleNamed]) -> Option<Vec<(i64, i64)>> {
        let mut bounds = Vec::new();
        for (n, group) in self.groups.iter().enumerate() {
            let able = |bars: &&Vec<RuleNamed>| !bars.iter().any(|bar| rules.contains(bar));
            let able = group.free.iter().filter(able).count() as i64;
            let quota = group.quota.filter(|_| rules.contains(&RuleNamed::Quota(n)));
            let (least, most) = match quota {
                Some(quota) if self.exact() => (quota - group.filled, quota - group.filled),
                Some(quota) => ((quota - group.filled).max(0), able),
                None => (0, able),
            };
            if least < 0 || least > able {
                return None;
            }
            bounds.push((least, most.min(able)));
        }
        Some(bounds)
    }

    fn open(&self) -> i64 {
        self.seats - self.groups.iter().map(|g| g.filled).sum::<i64>()
    }

    fn possible(&self, rules: &[RuleNamed]) -> bool {
        let Some(bounds) = self.bounds(rules) else {
            return false;
        };
        let (least, most) = bounds
            .iter()
            .fold((0, 0), |sum, b| (sum.0 + b.0, sum.1 + b.1));
        !rules.contains(&RuleNamed::Seats) || (least..=most).contains(&self.open())
    }

    /// The fewest rules that cannot hold together; of several such sets, the first in the order of rules.
    fn conflict(&self) -> Option<Vec<RuleNamed>> {
        let rules = self.rules();
        (1..=rules.len()).find_map(|size| {
            let mut places: Vec<usize> = (0..size).collect();
            loop {
                let some: Vec<RuleNamed> = places.iter().map(|n| rules[*n]).collect();
                if !self.possible(&some) {
                    return Some(some);
                }
                if !next_combination(&mut places, rules.len()) {
                    return None;
                }
            }
        })
    }
}

/// The next choice of as many of `of` things, in order of places; false after the last.
fn next_combination(places: &mut [usize], of: usize) -> bool {
    let size = places.len();
    let movable = (0..size).rev().find(|n| places[*n] < of - size + n);
    let Some(n) = movable else {
        return false;
    };
    places[n] += 1;
    for later in n + 1..size {
        places[later] = places[later - 1] + 1;
    }
    true
}

/// A choice on its way: what it is sorted by and who is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Way {
    /// The ranks of all that are elected, lowest first.
    ranks: Vec<usize>,
    /// For each group, the ranks in it.
    groups: Vec<Vec<usize>>,
}

impl Way {
    fn order(&self, other: &Way) -> Ordering {
        self.ranks
            .cmp(&other.ranks)
            .then_with(|| self.groups.cmp(&other.groups))
    }
}

/// Proposes. A rank is a place among those of a group who break no rule. Compositions are ordered by their ranks,
/// sorted, the lowest first; among equal ones by group.
///
/// Groups are joined one after the other, keeping the first ten for each number elected so far: putting the same
/// members to two beginnings of equal size keeps their order, so what is not among the first ten never gets there.
pub fn propose(case: &Case) -> Proposals {
    if let Some(conflict) = case.conflict() {
        return Proposals::Conflict(conflict);
    }
    let open = case.open();
    let Some(bounds) = case.bounds(&case.rules()).filter(|_| open > 0) else {
        return Proposals::Found(Vec::new());
    };
    let open = usize::try_from(open).unwrap_or_default();
    let start = Way {
        ranks: Vec::new(),
        groups: Vec::new(),
    };
    let mut ways: Vec<Vec<Way>> = vec![Vec::new(); open + 1];
    ways[0].push(start);
    for (group, (least, most)) in case.groups.iter().zip(bounds) {
        let able = group.free.iter().filter(|bars| bars.is_empty()).count();
        let mut next: Vec<Vec<Way>> = vec![Vec::new(); open + 1];
        let sizes = least..=most.min(open as i64);
        for size in sizes.filter_map(|size| usize::try_from(size).ok()) {
            let picks = first_picks(size, able);
            for elected in 0..=open - size {
                for (way, pick) in ways[elected]
                    .iter()
                    .flat_map(|w| picks.iter().map(move |p| (w, p)))
                {
                    next[elected + size].push(joined(way, pick));
                }
            }
        }
        for ways in &mut next {
            ways.sort_by(Way::order);
            ways.truncate(FIRST);
        }
        ways = next;
    }
    let found = ways.pop().unwrap_or_default();
    Proposals::Found(found.iter().map(|way| places(case, way)).collect())
}

/// The first ten choices of so many out of so many ranks.
fn first_picks(size: usize, able: usize) -> Vec<Vec<usize>> {
    let mut pick: Vec<usize> = (0..size).collect();
    let mut picks = vec![pick.clone()];
    while picks.len() < FIRST && next_combination(&mut pick, able) {
        picks.push(pick.clone());
    }
    picks
}

fn joined(way: &Way, pick: &[usize]) -> Way {
    let mut ranks = way.ranks.clone();
    ranks.extend(pick);
    ranks.sort_unstable();
    let mut groups = way.groups.clone();
    groups.push(pick.to_vec());
    Way { ranks, groups }
}

/// From ranks among the eligible to places in the group.
fn places(case: &Case, way: &Way) -> Choice {
    let of = |(group, ranks): (&Group, &Vec<usize>)| {
        let free = group.free.iter().enumerate();
        let able: Vec<usize> = free
            .filter(|(_, bars)| bars.is_empty())
            .map(|(n, _)| n)
            .collect();
        ranks.iter().map(|rank| able[*rank]).collect()
    };
    case.groups.iter().zip(&way.groups).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// SplitMix64, so that every run tries the same cases.
    struct Chance(u64);

    impl Chance {
        fn below(&mut self, limit: u64) -> u64 {
            self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            (z ^ (z >> 31)) % limit
        }
    }

    fn random(chance: &mut Chance) -> Case {
        let count = 1 + chance.below(3);
        let mut groups = Vec::new();
        for _ in 0..count {
            let free = (0..chance.below(5))
                .map(|_| {
                    let bars = [RuleNamed::Status, RuleNamed::InARow, RuleNamed::Rotates];
                    bars.into_iter().filter(|_| chance.below(9) == 0).collect()
                })
                .collect();
            groups.push(Group {
                quota: (chance.below(3) > 0).then(|| chance.below(3) as i64),
                filled: (chance.below(5) / 3) as i64,
                free,
            });
        }
        // Mostly seats that meet the quotas, so that many cases can be satisfied.
        let placed: i64 = groups.iter().filter_map(|g| g.quota).sum();
        let seats = match chance.below(4) {
            0 => chance.below(7) as i64,
            1 => placed + 1 + chance.below(2) as i64,
            _ => placed,
        };
        Case { seats, groups }
    }

    /// Every choice of free members, by trying all.
    fn every_choice(case: &Case) -> Vec<Choice> {
        let sizes: Vec<usize> = case.groups.iter().map(|g| g.free.len()).collect();
        let total: usize = sizes.iter().sum();
        (0..1_u32 << total)
            .map(|bits| {
                let mut at = 0;
                sizes
                    .iter()
                    .map(|size| {
                        let chosen = (0..*size).filter(|n| bits >> (at + n) & 1 == 1).collect();
                        at += size;
                        chosen
                    })
                    .collect()
            })
            .collect()
    }

    /// Whether a choice satisfies rules, read off their words.
    fn satisfies(case: &Case, choice: &Choice, rules: &[RuleNamed]) -> bool {
        let sitting = |n: usize| case.groups[n].filled + choice[n].len() as i64;
        let placed: i64 = case.groups.iter().filter_map(|g| g.quota).sum();
        rules.iter().all(|rule| match rule {
            RuleNamed::Seats => (0..choice.len()).map(sitting).sum::<i64>() == case.seats,
            RuleNamed::Quota(n) => {
                let quota = case.groups[*n].quota.unwrap();
                if placed >= case.seats {
                    sitting(*n) == quota
                } else {
                    sitting(*n) >= quota
                }
            }
            bar => case
                .groups
                .iter()
                .zip(choice)
                .all(|(group, chosen)| chosen.iter().all(|n| !group.free[*n].contains(bar))),
        })
    }

    fn subsets(rules: &[RuleNamed], size: usize) -> Vec<Vec<RuleNamed>> {
        (0..1_u32 << rules.len())
            .filter(|bits| bits.count_ones() as usize == size)
            .map(|bits| {
                let chosen = (0..rules.len()).filter(|n| bits >> n & 1 == 1);
                chosen.map(|n| rules[n]).collect()
            })
            .collect()
    }

    /// The ranks of a choice: places among those of each group who break no rule.
    fn ranks(case: &Case, choice: &Choice) -> (Vec<usize>, Vec<Vec<usize>>) {
        let by_group: Vec<Vec<usize>> = case
            .groups
            .iter()
            .zip(choice)
            .map(|(group, chosen)| {
                let before = |n: usize| group.free[..n].iter().filter(|b| b.is_empty()).count();
                chosen.iter().map(|n| before(*n)).collect()
            })
            .collect();
        let mut all = by_group.concat();
        all.sort_unstable();
        (all, by_group)
    }

    #[test]
    fn proposals_are_the_first_ten_of_all_that_satisfy_every_rule() {
        let mut chance = Chance(7);
        let (mut found, mut conflicting, mut long) = (0, 0, 0);
        for _ in 0..2000 {
            let case = random(&mut chance);
            let rules = case.rules();
            let mut all = every_choice(&case);
            let choices = all.clone();
            all.retain(|choice| satisfies(&case, choice, &rules));
            match propose(&case) {
                Proposals::Found(proposed) => {
                    found += 1;
                    assert!(!all.is_empty(), "{case:?}");
                    all.sort_by_key(|choice| ranks(&case, choice));
                    long += usize::from(all.len() > FIRST);
                    all.truncate(FIRST);
                    if case.open() == 0 {
                        all.clear();
                    }
                    assert_eq!(proposed, all, "{case:?}");
                }
                Proposals::Conflict(conflict) => {
                    conflicting += 1;
                    assert!(all.is_empty(), "{case:?}");
                    let can = |rules: &[RuleNamed]| {
                        choices.iter().any(|choice| satisfies(&case, choice, rules))
                    };
                    assert!(!can(&conflict), "{conflict:?} can hold: {case:?}");
                    let smaller = subsets(&rules, conflict.len() - 1);
                    assert!(
                        smaller.iter().all(|s| can(s)),
                        "{conflict:?} is not the smallest: {case:?}"
                    );
                }
            }
        }
        assert!(
            found > 200 && conflicting > 200 && long > 20,
            "{found} {conflicting} {long}"
        );
    }

    #[test]
    fn two_of_each_of_four_subregions_are_proposed_by_rank() {
        let group = |free: usize| Group {
            quota: Some(2),
            filled: 0,
            free: vec![Vec::new(); free],
        };
        let case = Case {
            seats: 8,
            groups: vec![group(8), group(8), group(8), group(9)],
        };
        let Proposals::Found(found) = propose(&case) else {
            panic!("nothing conflicts")
        };
        assert_eq!(found.len(), 10);
        assert_eq!(found[0], vec![vec![0, 1]; 4]);
        assert_eq!(found[1], [vec![0, 1], vec![0, 1], vec![0, 1], vec![0, 2]]);
    }

    #[test]
    fn seats_that_do_not_meet_their_quotas_conflict() {
        let case = Case {
            seats: 3,
            groups: vec![
                Group {
                    quota: Some(2),
                    filled: 0,
                    free: vec![Vec::new(); 4],
                },
                Group {
                    quota: Some(2),
                    filled: 0,
                    free: vec![Vec::new(); 4],
                },
            ],
        };
        let rules = vec![RuleNamed::Seats, RuleNamed::Quota(0), RuleNamed::Quota(1)];
        assert_eq!(propose(&case), Proposals::Conflict(rules));
    }
}
