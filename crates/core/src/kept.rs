//! Answers that stay true until something is written or the day is another, kept because several screens ask for them at
//! once and in a large network they take longer than all else that these show.

use std::cell::RefMut;
use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::Network;
use crate::annual::YearFigures;
use crate::error::Result;
use crate::finding::Finding;
use crate::storage::written;

/// A state of the file, as seen by this connection, and a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment((i64, u64), NaiveDate);

/// What is known of one moment.
#[derive(Default)]
pub(crate) struct Kept {
    of: Option<Moment>,
    pub(crate) findings: Option<Arc<[Finding]>>,
    pub(crate) years: BTreeMap<i32, Arc<YearFigures>>,
}

impl Network {
    /// The present moment. Ask for it before reading what is to be kept: what another window writes meanwhile makes
    /// another one.
    pub(crate) fn moment(&self, today: NaiveDate) -> Result<Moment> {
        Ok(Moment(written(&self.conn)?, today))
    }

    /// What is known of a moment; nothing, when what was kept is of another.
    pub(crate) fn kept(&self, of: Moment) -> RefMut<'_, Kept> {
        let mut kept = self.kept.borrow_mut();
        if kept.of != Some(of) {
            *kept = Kept {
                of: Some(of),
                ..Kept::default()
            };
        }
        kept
    }
}
