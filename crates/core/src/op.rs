//! Every operation a user can name. Names are in files for ever: never rename one.

use crate::kinds::Kind;

/// What a person did, as the history names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// A record was added.
    Add(Kind),
    /// Somebody whom nobody expected came into a session.
    AddWalkIn,
    /// Statutes came from a template.
    AdoptTemplate,
    /// A file or a reference became a document of a record.
    AttachDocument,
    /// Several records were changed at once.
    Change,
    /// Somebody came into a session.
    CheckIn,
    /// Somebody left a session.
    CheckOut,
    /// An event was made after another.
    CloneEvent,
    /// Those elected took their seats.
    ConcludeElection,
    /// A plan was copied for another year.
    CopyPlan,
    /// The network was created.
    Create,
    /// A record was deleted, with those that belong to it.
    Delete(Kind),
    /// Two records that look like one were told apart.
    DismissDuplicate,
    /// Fields of a record were changed.
    Edit(Kind),
    /// A person's data were erased: the one operation that cannot be undone.
    ErasePerson,
    /// An activity was finished, and what it carried out was closed.
    FinishActivity,
    /// A plan's rows were kept as they were approved.
    FreezePlan,
    /// A table of records came in at once.
    Import,
    /// Those who hold the posts, or sit in the body, were put on an event's list.
    Invite,
    /// Many were marked in a session at once.
    MarkAttendance,
    /// Two records that are one became one.
    Merge,
    /// The minutes of an event went a step further.
    AdvanceMinutes,
    /// Decisions of an event were numbered.
    NumberDecisions,
    /// A vote was opened, with the quorum of its moment.
    OpenVote,
    /// The numbers or answers of a vote were noted, and what it decided.
    RecordVote,
    /// A decision or a commitment became part of a plan.
    PlanDecision,
    /// An undone operation was done again.
    Redo,
    /// One older operation was taken back.
    Revert,
    /// The steps of an event's preparation came from a template.
    StartChecklist,
    /// A seat was left within its term, and perhaps taken by another.
    SubstituteSeat,
    /// The last operation was taken back.
    Undo,
    /// Letters were written and numbered.
    WriteLetters,
}

impl Op {
    /// The name in the journal, such as `add_member`.
    pub fn name(self) -> String {
        match self {
            Op::Add(kind) => format!("add_{}", kind.name()),
            Op::AddWalkIn => "walk_in".into(),
            Op::AdoptTemplate => "adopt_template".into(),
            Op::AdvanceMinutes => "advance_minutes".into(),
            Op::CheckIn => "check_in".into(),
            Op::CheckOut => "check_out".into(),
            Op::CloneEvent => "clone_event".into(),
            Op::Invite => "invite".into(),
            Op::MarkAttendance => "mark_attendance".into(),
            Op::NumberDecisions => "number_decisions".into(),
            Op::OpenVote => "open_vote".into(),
            Op::RecordVote => "record_vote".into(),
            Op::StartChecklist => "start_checklist".into(),
            Op::AttachDocument => "attach_document".into(),
            Op::Change => "change".into(),
            Op::ConcludeElection => "conclude_election".into(),
            Op::CopyPlan => "copy_plan".into(),
            Op::Create => "create".into(),
            Op::Delete(kind) => format!("delete_{}", kind.name()),
            Op::DismissDuplicate => "dismiss_duplicate".into(),
            Op::Edit(kind) => format!("edit_{}", kind.name()),
            Op::ErasePerson => "erase_person".into(),
            Op::FinishActivity => "finish_activity".into(),
            Op::FreezePlan => "freeze_plan".into(),
            Op::Import => "import".into(),
            Op::Merge => "merge".into(),
            Op::PlanDecision => "plan_decision".into(),
            Op::Redo => "redo".into(),
            Op::Revert => "revert".into(),
            Op::SubstituteSeat => "substitute_seat".into(),
            Op::Undo => "undo".into(),
            Op::WriteLetters => "write_letters".into(),
        }
    }

    /// Every operation there is, so that a test can walk them all.
    pub fn all() -> Vec<Op> {
        let mut all = vec![
            Op::AddWalkIn,
            Op::AdoptTemplate,
            Op::AdvanceMinutes,
            Op::CheckIn,
            Op::CheckOut,
            Op::CloneEvent,
            Op::Invite,
            Op::MarkAttendance,
            Op::NumberDecisions,
            Op::OpenVote,
            Op::RecordVote,
            Op::StartChecklist,
            Op::AttachDocument,
            Op::Change,
            Op::ConcludeElection,
            Op::CopyPlan,
            Op::Create,
            Op::DismissDuplicate,
            Op::ErasePerson,
            Op::FinishActivity,
            Op::FreezePlan,
            Op::Import,
            Op::Merge,
            Op::PlanDecision,
            Op::Redo,
            Op::Revert,
            Op::SubstituteSeat,
            Op::Undo,
            Op::WriteLetters,
        ];
        for &kind in Kind::ALL {
            all.extend([Op::Add(kind), Op::Delete(kind), Op::Edit(kind)]);
        }
        all
    }
}
