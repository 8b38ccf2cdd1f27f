//! Counting: who must be present.

use super::Quorum;
use crate::values::Count;

/// How many must be present of so many who may vote; none where the statutes do not say.
pub fn required(quorum: Quorum, number: Option<Count>, entitled: i64) -> Option<i64> {
    match quorum {
        Quorum::Unstated => None,
        Quorum::None => Some(0),
        Quorum::Half => Some((entitled + 1) / 2),
        Quorum::MoreThanHalf => Some(entitled / 2 + 1),
        Quorum::TwoThirds => Some((entitled * 2 + 2) / 3),
        Quorum::ThreeQuarters => Some((entitled * 3 + 3) / 4),
        Quorum::Number => number.map(|n| n.0),
    }
}
