//! The list of every kind of record.

use crate::error::{Problems, Result};
use crate::record::{Description, Fields, Record, Rules};
use crate::records::Reader;
use std::sync::OnceLock;

macro_rules! kinds {
    ($( $feature:ident :: $name:ident ),+ $(,)?) => {
        /// A kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $(
            #[doc = concat!("See [`crate::", stringify!($feature), "::", stringify!($name), "`].")]
            $name,
        )+ }

        impl Kind {
            /// Every kind, those that others refer to first.
            pub const ALL: &'static [Kind] = &[$( Kind::$name ),+];

            /// What is known of the kind.
            pub fn description(self) -> &'static Description {
                static ALL: OnceLock<Vec<Description>> = OnceLock::new();
                let all = ALL.get_or_init(|| vec![$( crate::$feature::$name::description() ),+]);
                &all[self as usize]
            }

            /// Its name, which is its table's, such as `member`.
            pub fn name(self) -> &'static str {
                match self { $( Kind::$name => crate::$feature::$name::NAME ),+ }
            }

            /// The name of many, such as `members`.
            pub fn many(self) -> &'static str {
                match self { $( Kind::$name => crate::$feature::$name::MANY ),+ }
            }

            /// Reads fields as this kind and applies its rules; gives them back in their normal form.
            ///
            /// # Errors
            /// Only what reading the file may give; what is wrong with the fields is in `problems`.
            pub(crate) fn check(
                self,
                id: &str,
                fields: &Fields,
                reader: &Reader<'_>,
                problems: &mut Problems,
            ) -> Result<Option<Fields>> {
                match self { $(
                    Kind::$name => {
                        let Some(record) = crate::$feature::$name::parse(fields, problems) else { return Ok(None) };
                        record.check(id, reader, problems)?;
                        Ok(Some(record.to_fields()))
                    }
                )+ }
            }
        }
    };
}

kinds! {
    network::Profile,
    network::NetworkName,
    people::Organization,
    people::OrganizationName,
    people::Person,
    members::Subregion,
    members::Member,
    members::Membership,
    members::MemberSubregion,
    members::MemberInstitution,
    people::Post,
    people::Tenure,
    cooperation::Supporter,
    bodies::Statutes,
    bodies::Body,
    bodies::BodyRule,
    bodies::Quota,
    bodies::RuleSeat,
    bodies::RuleOffice,
    bodies::RuleMajority,
    events::Series,
    events::Event,
    events::Edition,
    events::Organizer,
    events::Segment,
    events::Session,
    events::Item,
    events::Participant,
    events::Attendance,
    events::Speaker,
    events::Travel,
    events::Step,
    votes::Accreditation,
    elections::Election,
    bodies::Term,
    bodies::Seat,
    elections::Candidacy,
    elections::BallotRound,
    elections::Tally,
    votes::Vote,
    votes::VoteCast,
    decisions::Decision,
    decisions::Paragraph,
    decisions::Statement,
    decisions::Commitment,
    meetings::Minutes,
    plans::Plan,
    plans::Activity,
    plans::BudgetLine,
    plans::Payment,
    plans::Rate,
    plans::Dependency,
    plans::ActivityLink,
    plans::PlanVersion,
    plans::PlanVersionRow,
    cooperation::Project,
    cooperation::ProjectObjective,
    cooperation::ProjectPartner,
    cooperation::TimeFrame,
    cooperation::ProjectAmount,
    cooperation::Accomplishment,
    plans::Indicator,
    plans::Reading,
    plans::IndicatorTarget,
    cooperation::Exchange,
    cooperation::Contribution,
    knowledge::Award,
    knowledge::AwardCategory,
    knowledge::Entry,
    knowledge::Resource,
    bodies::Product,
    letters::Letter,
    network::ReportText,
    documents::Document,
    documents::Figure,
    documents::FindingNote,
    people::Distinction,
    documents::ExternalId,
    documents::Source,
}

impl Kind {
    /// The kind of this name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}
