//! The findings of a report: those that concern what it shows, and what the report itself cannot be sure of.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::data::{self as d, Annual};
use super::events::perhaps;
use crate::documents::FindingState;
use crate::error::Result;
use crate::events::Event;
use crate::finding::{Finding, Severity, findings_in};
use crate::record::Record;
use crate::storage::participation::EventDates;

/// What findings say of today; a report of a period that is over does not repeat it.
const OF_TODAY: [&str; 7] = [
    "body-seats-missing",
    "body-seats-too-many",
    "body-without-composition",
    "plan-missing",
    "post-vacant",
    "tenure-ending",
    "term-ending",
];

/// Findings that name everything of the network that lacks something: a report names what of it is in the report.
const OF_ALL: [&str; 12] = [
    "commitments-without-date",
    "commitments-without-responsible",
    "documents-elsewhere",
    "documents-missing",
    "figures-undated",
    "members-without-admission",
    "members-without-institution",
    "members-without-status",
    "members-without-subregion",
    "texts-outdated",
    "texts-untranslated",
    "texts-without-main-language",
];

/// A finding as the report carries it.
pub(crate) fn reported(book: &Book<'_>, finding: &Finding) -> Result<d::Finding> {
    let language = book.reader.main_language();
    let mut records = Vec::new();
    for (kind, id) in &finding.records {
        records.push(d::RecordRef {
            kind: kind.name().to_owned(),
            id: id.clone(),
            key: None,
            title: book.reader.title(*kind, id, language)?,
        });
    }
    Ok(d::Finding {
        code: finding.code.to_owned(),
        severity: match finding.severity {
            Severity::Low => d::Severity::Low,
            Severity::Medium => d::Severity::Medium,
            Severity::High => d::Severity::High,
        },
        values: finding
            .values
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
        records,
    })
}

/// What is found of one plan or project itself, but for what is dismissed.
pub(crate) fn findings_of(book: &Book<'_>, id: &str) -> Result<Vec<d::Finding>> {
    let of_it = |finding: &&Finding| {
        finding
            .records
            .first()
            .is_some_and(|(_, first)| first == id)
            && finding.state != Some(FindingState::Dismissed)
            && !OF_ALL.contains(&finding.code)
    };
    let all = findings_in(book)?;
    all.iter()
        .filter(of_it)
        .map(|one| reported(book, one))
        .collect()
}

/// Adds the findings that name a record of the report, and ties events and projects to theirs. Dismissed ones are left
/// out.
pub(super) fn attach_findings(
    book: &Book<'_>,
    calendar: &[EventDates],
    annual: &mut Annual,
) -> Result<()> {
    let shown = shown(annual);
    let over = annual.period.to < book.today;
    for mut finding in findings_in(book)? {
        if over && OF_TODAY.contains(&finding.code) {
            continue;
        }
        if OF_ALL.contains(&finding.code) {
            finding.records.retain(|(_, id)| shown.contains(id));
            let count = finding.records.len().to_string();
            finding.values.insert("count", count);
            if finding.records.is_empty() {
                continue;
            }
        }
        let dismissed = finding.state == Some(FindingState::Dismissed);
        let concerns =
            finding.records.is_empty() || finding.records.iter().any(|(_, id)| shown.contains(id));
        if !dismissed && concerns {
            annual.findings.push(reported(book, &finding)?);
        }
    }
    let perhaps = perhaps(calendar, annual.period);
    for dates in perhaps {
        let name = book
            .reader
            .title(Event::KIND, &dates.id, book.reader.main_language())?;
        let date = dates
            .begin
            .clone()
            .or_else(|| dates.end.clone())
            .unwrap_or_default();
        let finding = Finding {
            code: "event-perhaps-in-period",
            severity: Severity::Low,
            records: vec![(Event::KIND, dates.id.clone())],
            values: BTreeMap::from([("name", name), ("date", date)]),
            state: None,
        };
        annual.findings.push(reported(book, &finding)?);
    }
    annual
        .findings
        .sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (n, finding) in annual.findings.iter().enumerate() {
        for record in &finding.records {
            let of_it = places.entry(record.id.clone()).or_default();
            if !of_it.contains(&n) {
                of_it.push(n);
            }
        }
    }
    let found = |record: &d::RecordRef| places.get(&record.id).cloned().unwrap_or_default();
    let events = &mut annual.events;
    for event in [&mut events.own, &mut events.supported, &mut events.related]
        .into_iter()
        .flatten()
    {
        event.findings = found(&event.record);
    }
    for project in &mut annual.cooperation.projects {
        project.findings = found(&project.record);
    }
    Ok(())
}

/// The ids of all records that the report is about.
fn shown(annual: &Annual) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut add =
        |record: Option<&d::RecordRef>| ids.extend(record.map(|record| record.id.clone()));
    add(annual.network.record.as_ref());
    annual
        .members
        .list
        .iter()
        .for_each(|line| add(line.party.record.as_ref()));
    for body in &annual.governance.bodies {
        add(body.record.as_ref());
        body.seats.iter().for_each(|seat| add(seat.record.as_ref()));
    }
    annual
        .governance
        .elections
        .iter()
        .for_each(|election| add(Some(&election.record)));
    if let Some(statutes) = &annual.governance.statutes {
        add(Some(&statutes.record));
        statutes
            .rules
            .iter()
            .for_each(|rule| add(Some(&rule.record)));
    }
    for plan in &annual.plans {
        add(Some(&plan.record));
        for axis in &plan.axes {
            axis.activities
                .iter()
                .for_each(|activity| add(Some(&activity.record)));
        }
    }
    annual
        .indicators
        .iter()
        .flat_map(|group| &group.indicators)
        .for_each(|i| add(Some(&i.record)));
    let events = &annual.events;
    for event in [&events.own, &events.supported, &events.related]
        .into_iter()
        .flatten()
    {
        add(Some(&event.record));
    }
    annual
        .decisions
        .iter()
        .for_each(|decision| add(Some(&decision.record)));
    annual
        .commitments
        .iter()
        .for_each(|commitment| add(Some(&commitment.record)));
    annual
        .cooperation
        .exchanges
        .iter()
        .for_each(|exchange| add(Some(&exchange.record)));
    annual
        .cooperation
        .projects
        .iter()
        .for_each(|project| add(Some(&project.record)));
    annual
        .cooperation
        .contributions
        .iter()
        .for_each(|contribution| add(Some(&contribution.record)));
    annual
        .awards
        .iter()
        .for_each(|award| add(Some(&award.record)));
    annual
        .resources
        .iter()
        .for_each(|resource| add(Some(&resource.record)));
    annual
        .directory
        .iter()
        .for_each(|post| add(Some(&post.record)));
    annual
        .figures
        .iter()
        .flat_map(|figure| &figure.records)
        .filter(|r| r.kind == "figure")
        .for_each(|r| add(Some(r)));
    ids
}
