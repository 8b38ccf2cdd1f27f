//! Who is elected by the votes of one round, for the seats of one subregion.

/// What the votes decided.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decided {
    /// The places of those elected, most votes first.
    pub elected: Vec<usize>,
    /// The places of those tied for the last seats.
    pub tied: Vec<usize>,
}

/// Decides: those with the most votes, as many as there are seats, each with at least the votes needed (and one, at
/// any rate). Where some are tied for more seats than are left, none of them is elected.
pub fn decide(votes: &[i64], seats: i64, needed: Option<i64>) -> Decided {
    let least = needed.unwrap_or(1).max(1);
    let mut order: Vec<usize> = (0..votes.len()).filter(|n| votes[*n] >= least).collect();
    order.sort_by_key(|n| std::cmp::Reverse(votes[*n]));
    let seats = usize::try_from(seats).unwrap_or_default();
    if order.len() <= seats {
        return Decided {
            elected: order,
            tied: Vec::new(),
        };
    }
    // More reach it than there are seats: all above the last one who would be seated are elected for certain.
    let Some(last) = seats.checked_sub(1).map(|n| votes[order[n]]) else {
        return Decided::default();
    };
    let open = votes[order[seats]] == last;
    let (mut elected, mut tied) = (Vec::new(), Vec::new());
    for (place, n) in order.into_iter().enumerate() {
        if votes[n] > last || (!open && place < seats) {
            elected.push(n);
        } else if votes[n] == last && open {
            tied.push(n);
        }
    }
    Decided { elected, tied }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every list of up to four candidates with up to five votes each, for up to three seats, by the words of the rule.
    #[test]
    fn the_most_votes_are_elected_and_a_tie_elects_nobody_of_the_tied() {
        for length in 0..=4_u32 {
            for code in 0..6_i64.pow(length) {
                let votes: Vec<i64> = (0..length).map(|n| code / 6_i64.pow(n) % 6).collect();
                for seats in 0..=3_i64 {
                    for needed in [None, Some(3)] {
                        check(&votes, seats, needed);
                    }
                }
            }
        }
    }

    fn check(votes: &[i64], seats: i64, needed: Option<i64>) {
        let decided = decide(votes, seats, needed);
        let least = needed.unwrap_or(1);
        for n in 0..votes.len() {
            let ahead = votes.iter().filter(|other| **other > votes[n]).count() as i64;
            let level = votes.iter().filter(|other| **other == votes[n]).count() as i64;
            let reached = votes[n] >= least;
            let sure = reached && ahead + level <= seats;
            let tied = reached && ahead < seats && ahead + level > seats;
            assert_eq!(
                decided.elected.contains(&n),
                sure,
                "{votes:?} {seats} {needed:?}"
            );
            assert_eq!(
                decided.tied.contains(&n),
                tied,
                "{votes:?} {seats} {needed:?}"
            );
        }
        assert!(decided.elected.len() as i64 <= seats);
        assert!(decided.elected.is_sorted_by_key(|n| -votes[*n]));
    }
}
