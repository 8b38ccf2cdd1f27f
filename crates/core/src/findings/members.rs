//! Members: whose status, admission or subregion no record says.

use crate::error::Result;
use crate::finding::{Found, Severity::*, named};
use crate::members::{MemberInstitution, MemberKind, MembershipStatus};

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    let today = found.book.today;
    let book = found.book;
    let present: Vec<_> = book
        .members
        .iter()
        .filter(|member| {
            book.memberships(&member.id)
                .iter()
                .any(|m| m.status != MembershipStatus::Candidate)
        })
        .collect();
    let without_status: Vec<_> = book
        .members
        .iter()
        .filter(|member| book.memberships(&member.id).is_empty())
        .map(named)
        .collect();
    let undated: Vec<_> = present
        .iter()
        .filter(|member| {
            let first = book
                .memberships(&member.id)
                .into_iter()
                .find(|m| m.status != MembershipStatus::Candidate);
            first.is_some_and(|m| m.begin.is_none())
        })
        .map(|member| named(*member))
        .collect();
    let belongs: Vec<_> = present
        .iter()
        .filter(|member| book.belongs(&member.id, today))
        .collect();
    // A network without subregions lacks none.
    let unplaced: Vec<_> = belongs
        .iter()
        .filter(|member| !book.subregions.is_empty() && member.kind == MemberKind::Country)
        .filter(|member| book.subregion_on(&member.id, today).is_none())
        .map(|member| named(**member))
        .collect();
    let institutions = book.reader.all::<MemberInstitution>()?;
    let without_institution: Vec<_> = belongs
        .iter()
        .filter(|member| member.kind == MemberKind::Country)
        .filter(|member| !institutions.iter().any(|i| i.member.id() == member.id))
        .map(|member| named(**member))
        .collect();
    found.add_all(Medium, "members-without-status", without_status, &[]);
    found.add_all(Low, "members-without-admission", undated, &[]);
    found.add_all(Low, "members-without-subregion", unplaced, &[]);
    found.add_all(Low, "members-without-institution", without_institution, &[]);
    Ok(())
}
