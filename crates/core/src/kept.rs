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

/// What is known of one state of the file.
#[derive(Default)]
pub(crate) struct Kept {
    of: Option<(i64, u64, NaiveDate)>,
    pub(crate) findings: Option<Arc<[Finding]>>,
    pub(crate) years: BTreeMap<i32, Arc<YearFigures>>,
}

impl Network {
    /// What is still true today; nothing, when something was written since or the day is another.
    pub(crate) fn kept(&self, today: NaiveDate) -> Result<RefMut<'_, Kept>> {
        // The first counts what other connections have written, the second what this one has.
        let others = self
            .conn
            .pragma_query_value(None, "data_version", |row| row.get(0))?;
        let of = Some((others, self.conn.total_changes(), today));
        let mut kept = self.kept.borrow_mut();
        if kept.of != of {
            *kept = Kept {
                of,
                ..Kept::default()
            };
        }
        Ok(kept)
    }
}
