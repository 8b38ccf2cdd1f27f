//! From when to when a project runs, as each of its papers says.

use super::Project;
use crate::checks;
use crate::record::*;

choices! {
    /// Which of a project's time frames one is.
    TimeFrameKind "time_frame_kind" {
        Original = "original", Stated = "stated", Extension = "extension", Actual = "actual",
    }
}

record! {
    /// A time frame of a project; amendments are added, never written over.
    TimeFrame, table "time_frame", many "time_frames", name "stated";
    /// The project.
    project: Part<Project>,
    /// Which one.
    kind: TimeFrameKind = TimeFrameKind::Original,
    /// Its first day.
    begin: Option<PartialDate>,
    /// Its last day.
    end: End = End::Unknown,
    /// The time frame as written.
    stated: Option<Line>,
    /// When it was agreed.
    agreed: Option<PartialDate>,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for TimeFrame {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::period(self.begin.as_ref(), &self.end, problems);
        Ok(())
    }
}
