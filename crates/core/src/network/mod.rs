//! The network itself: its profile, the names it has had, and the words of its yearly reports.

mod name;
mod profile;
mod report_text;
mod start;

pub use name::NetworkName;
pub use profile::{DecimalMark, Paper, Profile};
pub use report_text::{Chapter, ReportText};
pub use start::start;

use crate::record::*;

choices! {
    /// Whose something is. Only what is the network's own counts in the network's figures; the rest is named apart.
    Scope "scope" { Own = "own", Supported = "supported", Related = "related" }
}

choices! {
    /// How exact a number is.
    Bound "bound" { Exact = "exact", Over = "over", About = "about" }
}

choices! {
    /// An answer that sources may not give.
    Known "known" { Yes = "yes", No = "no", Unknown = "unknown" }
}
