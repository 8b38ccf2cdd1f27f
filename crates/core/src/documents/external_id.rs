//! The id of a record in another system, so that what comes from there again is known.

use crate::record::*;

record! {
    /// The id of a record in another system or list.
    ExternalId, table "external_id", many "external_ids", name "value";
    /// The record.
    about: AnyRef,
    /// The system or list, as the person who imports names it.
    system: Line,
    /// The id there.
    value: Line,
}

impl Rules for ExternalId {}
