//! Decisions without their text or document, numbers used twice, votes that do not meet, commitments that are late.

use std::collections::{HashMap, HashSet};

use crate::annual::{Dated, dated};
use crate::decisions::{Commitment, CommitmentState, Decision, DecisionState};
use crate::documents::Document;
use crate::error::Result;
use crate::events::Event;
use crate::finding::{Found, Severity::*, named};
use crate::network::Scope;
use crate::record::Stored;
use crate::votes::{Majority, Vote, VoteResult};

pub(crate) fn find(found: &mut Found<'_, '_>) -> Result<()> {
    let decisions = dated(found.book)?;
    let documented: HashSet<String> = found
        .book
        .reader
        .all::<Document>()?
        .into_iter()
        .filter_map(|document| Some(document.fields.about?.0))
        .collect();
    let mut numbers: HashMap<(String, String), Vec<&Stored<Decision>>> = HashMap::new();
    for Dated { decision, date } in &decisions {
        let name = found.title(decision)?;
        let taken = decision.state != DecisionState::Draft && decision.scope == Scope::Own;
        if taken && !documented.contains(&format!("decision:{}", decision.id)) {
            let code = if decision.text.is_none() {
                "decision-without-text"
            } else {
                "decision-without-document"
            };
            let severity = if decision.text.is_none() { Medium } else { Low };
            found.add(
                severity,
                code,
                vec![named(decision)],
                &[("name", name.clone())],
            );
        }
        if taken && date.is_none() {
            found.add(
                Low,
                "decision-without-date",
                vec![named(decision)],
                &[("name", name)],
            );
        }
        if let Some(number) = &decision.number {
            let body = decision
                .body
                .as_ref()
                .map(|body| body.id().to_owned())
                .unwrap_or_default();
            numbers
                .entry((body, number.0.clone()))
                .or_default()
                .push(decision);
        }
    }
    let mut twice: Vec<_> = numbers
        .into_iter()
        .filter(|(_, all)| all.len() > 1)
        .collect();
    twice.sort_by(|a, b| a.0.cmp(&b.0));
    for ((_, number), all) in twice {
        let records = all.into_iter().map(named).collect();
        found.add_all(
            Medium,
            "decision-number-twice",
            records,
            &[("text", number)],
        );
    }
    votes(found)?;
    commitments(found, &decisions)
}

fn votes(found: &mut Found<'_, '_>) -> Result<()> {
    for vote in found.book.reader.all::<Vote>()? {
        if vote.result != VoteResult::Adopted {
            continue;
        }
        let name = found.title(&vote)?;
        if let (Some(present), Some(required)) = (vote.present, vote.quorum_required)
            && present < required
        {
            let values = [
                ("name", name.clone()),
                ("total", required.0.to_string()),
                ("actual", present.0.to_string()),
            ];
            found.add(High, "vote-without-quorum", vec![named(&vote)], &values);
        }
        let (Some(favour), Some(against)) = (vote.in_favour, vote.against) else {
            continue;
        };
        let (favour, against) = (favour.0, against.0);
        let lost = match vote.majority {
            Majority::Unstated | Majority::Plurality | Majority::MoreThanHalf => favour <= against,
            Majority::TwoThirds => favour * 3 < (favour + against) * 2,
            Majority::ThreeQuarters => favour * 4 < (favour + against) * 3,
            Majority::FourFifths => favour * 5 < (favour + against) * 4,
            Majority::Consensus | Majority::Unanimity => against > 0,
        };
        if lost {
            let values = [
                ("name", name),
                ("total", favour.to_string()),
                ("actual", against.to_string()),
            ];
            found.add(High, "vote-result-differs", vec![named(&vote)], &values);
        }
    }
    Ok(())
}

fn commitments(found: &mut Found<'_, '_>, decisions: &[Dated]) -> Result<()> {
    let by_id: HashMap<&str, &Dated> = decisions
        .iter()
        .map(|d| (d.decision.id.as_str(), d))
        .collect();
    let (mut without_due, mut without_responsible) = (Vec::new(), Vec::new());
    for commitment in found.book.reader.all::<Commitment>()? {
        let decision = commitment
            .decision
            .as_ref()
            .and_then(|d| by_id.get(d.id()).copied());
        let event = match (&commitment.event, decision) {
            (Some(event), None) => found.book.reader.get::<Event>(event.id())?,
            _ => None,
        };
        let scope = decision
            .map(|d| d.decision.scope)
            .or(event.map(|event| event.scope));
        if scope.is_some_and(|scope| scope != Scope::Own) {
            continue;
        }
        late(found, &commitment)?;
        let open = matches!(
            commitment.state,
            CommitmentState::Open | CommitmentState::InProgress
        );
        if open && commitment.due.is_none() {
            without_due.push(named(&commitment));
        }
        let someone = commitment.member.is_some()
            || commitment.country.is_some()
            || commitment.organization.is_some()
            || commitment.body.is_some()
            || commitment.person.is_some()
            || commitment.responsible_stated.is_some();
        if open && !someone {
            without_responsible.push(named(&commitment));
        }
        if let (Some(closed), Some(taken)) =
            (&commitment.closed, decision.and_then(|d| d.date.as_ref()))
            && closed.latest() < taken.earliest()
        {
            let values = [
                ("name", found.title(&commitment)?),
                ("date", closed.as_str().to_owned()),
                ("text", taken.as_str().to_owned()),
            ];
            found.add(
                Medium,
                "commitment-closed-before",
                vec![named(&commitment)],
                &values,
            );
        }
    }
    found.add_all(Low, "commitments-without-date", without_due, &[]);
    found.add_all(
        Low,
        "commitments-without-responsible",
        without_responsible,
        &[],
    );
    Ok(())
}

fn late(found: &mut Found<'_, '_>, commitment: &Stored<Commitment>) -> Result<()> {
    let open = matches!(
        commitment.state,
        CommitmentState::Open | CommitmentState::InProgress
    );
    let Some(due) = commitment
        .due
        .as_ref()
        .filter(|due| open && due.latest() < found.book.today)
    else {
        return Ok(());
    };
    let days = (found.book.today - due.latest()).num_days();
    let mut records = vec![named(commitment)];
    if let Some(member) = commitment
        .member
        .as_ref()
        .and_then(|m| found.book.member(m.id()))
    {
        records.push(named(member));
    }
    let values = [
        ("name", found.title(commitment)?),
        ("date", due.as_str().to_owned()),
        ("n", days.to_string()),
    ];
    found.add(Medium, "commitment-late", records, &values);
    Ok(())
}
