//! A plan.

use crate::checks;
use crate::events::Event;
use crate::network::Scope;
use crate::record::*;

choices! {
    /// How far a plan has come.
    PlanStatus "plan_status" { Draft = "draft", Approved = "approved", Closed = "closed", Unknown = "unknown" }
}

record! {
    /// What is to be done in a period: an annual plan, or another's programme.
    Plan, table "plan", many "plans", name "name";
    /// Its name.
    name: Texts,
    /// Whose it is.
    scope: Scope = Scope::Own,
    /// Its first day.
    begin: Option<PartialDate>,
    /// Its last day.
    end: Option<PartialDate>,
    /// The event that approved it.
    event: Option<Ref<Event>>,
    /// When it was approved.
    approved: Option<PartialDate>,
    /// How far it has come.
    status: PlanStatus = PlanStatus::Draft,
    /// The currency of its totals.
    currency: Option<Currency>,
    /// What it is for.
    summary: Option<Narratives>,
}

impl Rules for Plan {
    fn check(&self, _id: &str, _reader: &Reader<'_>, problems: &mut Problems) -> Result<()> {
        checks::order(self.begin.as_ref(), self.end.as_ref(), "end", problems);
        Ok(())
    }
}
