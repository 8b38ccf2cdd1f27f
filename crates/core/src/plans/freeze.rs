//! Keeping a plan's rows as they stand when a body approves them.

use super::compare::{responsible, versions};
use super::tree::tree;
use super::{BudgetLine, Plan, PlanStatus, VersionKind};
use crate::Kind;
use crate::error::Result;
use crate::file::{By, Network};
use crate::op::Op;
use crate::record::Fields;
use crate::records::{Edit, NewRecord, add_in, edit_in};
use crate::transact::Done;
use crate::values::AnyRef;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What was approved, when and by what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Approval {
    /// The plan: id or key.
    pub plan: String,
    /// When, as typed.
    pub date: String,
    /// The event: id or key.
    pub event: Option<String>,
    /// The decision: id or key.
    pub decision: Option<String>,
    /// Why, in the network's main language.
    pub reason: Option<String>,
}

/// Keeps the plan's rows as a version: the baseline when there is none yet, else an amendment. With the baseline the
/// plan itself becomes approved.
///
/// # Errors
/// `NotFound`; `Refused` with what is wrong with the version's fields.
pub fn freeze(
    network: &mut Network,
    by: By<'_>,
    approval: &Approval,
    today: NaiveDate,
) -> Result<Done<String>> {
    network.transact(by, Op::FreezePlan, |tx| {
        let (plan, rows, first) = {
            let reader = tx.reader();
            let plan = reader.need::<Plan>(&approval.plan)?;
            let rows = tree(&reader, &plan.id, today)?.rows;
            let first = versions(&reader, &plan.id)?.is_empty();
            (plan, rows, first)
        };
        let kind = if first {
            VersionKind::Baseline
        } else {
            VersionKind::Amendment
        };
        let mut fields = Fields::new();
        fields.insert("plan".into(), json!(plan.id));
        fields.insert("kind".into(), json!(kind.as_str()));
        fields.insert("date".into(), json!(approval.date));
        fields.insert("event".into(), json!(approval.event));
        fields.insert("decision".into(), json!(approval.decision));
        if let Some(reason) = &approval.reason {
            fields.insert("reason".into(), json!(reason));
        }
        let new = |fields: Fields, language: Option<String>| NewRecord {
            fields,
            language,
            ..NewRecord::default()
        };
        let version = add_in(tx, Kind::PlanVersion, &new(fields, None))?;
        for (position, row) in rows.iter().enumerate() {
            let activity = &row.activity;
            let mut money: BTreeMap<String, i64> = BTreeMap::new();
            for line in tx
                .reader()
                .children::<BudgetLine>("activity", &activity.id)?
            {
                if let (Some(planned), Some(currency)) = (line.planned, &line.currency) {
                    *money.entry(currency.0.clone()).or_default() += planned.0;
                }
            }
            let planned: Vec<String> = money.iter().map(|(c, n)| format!("{c} {n}")).collect();
            let answers = responsible(activity).map(|(kind, id)| AnyRef::new(kind, id).0);
            let mut fields = Fields::new();
            fields.insert("version".into(), json!(version));
            fields.insert("activity".into(), json!(activity.id));
            fields.insert("level".into(), json!(activity.level.as_str()));
            fields.insert(
                "number".into(),
                json!(activity.number.as_ref().map(|n| &n.0)),
            );
            let name = activity.name.best(&activity.language, &activity.language);
            fields.insert("name".into(), json!(name));
            fields.insert("responsible".into(), json!(answers));
            fields.insert(
                "begin".into(),
                json!(activity.begin.as_ref().map(|d| d.as_str())),
            );
            fields.insert(
                "end".into(),
                json!(activity.end.as_ref().map(|d| d.as_str())),
            );
            fields.insert("planned".into(), json!(planned));
            fields.insert("position".into(), json!(position));
            add_in(
                tx,
                Kind::PlanVersionRow,
                &new(fields, Some(activity.language.clone())),
            )?;
        }
        if first {
            approve(tx, &plan, approval)?;
        }
        let language = tx.reader().main_language().to_owned();
        let name = tx.reader().title(Kind::Plan, &plan.id, &language)?;
        tx.mention("name", name);
        tx.mention("record", plan.id.clone());
        Ok(version)
    })
}

/// The plan says itself that it is approved, when and at what, where it did not say so yet.
fn approve(
    tx: &mut crate::transact::Tx<'_>,
    plan: &crate::record::Stored<Plan>,
    approval: &Approval,
) -> Result<()> {
    let mut fields = Fields::new();
    if plan.status == PlanStatus::Draft {
        fields.insert("status".into(), json!(PlanStatus::Approved.as_str()));
    }
    if plan.approved.is_none() {
        fields.insert("approved".into(), json!(approval.date));
    }
    if plan.event.is_none() && approval.event.is_some() {
        fields.insert("event".into(), Value::from(approval.event.clone()));
    }
    if !fields.is_empty() {
        let edit = Edit {
            id: plan.id.clone(),
            fields,
            ..Edit::default()
        };
        edit_in(tx, Kind::Plan, &edit)?;
    }
    Ok(())
}
