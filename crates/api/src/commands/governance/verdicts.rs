//! What the rules find in a composition, who is eligible and why, and proposals for open seats, in words.

use super::naming::Naming;
use super::seats::{self, CompositionValue, SeatColumnValue};
use super::{BodyInput, NamedValue, day};
use crate::error::Failure;
use crate::session::Context;
use plenaria_core::bodies::{
    self, Balance, Bar, Proposed, RuleNamed, RuleOffice, RuleSeat, Standing, State, Verdict,
};
use plenaria_core::kinds::Kind;
use plenaria_i18n::args;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

type Found<T> = plenaria_core::Result<T>;

/// A body against its rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct BalanceValue {
    /// Who sits.
    pub composition: CompositionValue,
    /// What each rule finds, in a sentence each.
    pub verdicts: Vec<VerdictValue>,
    /// Every member, by name, with its history in the body.
    pub standings: Vec<StandingValue>,
}

/// What a rule finds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct VerdictValue {
    /// Which rule: seats, quota, by-right, office, once, members, in-a-row, rotates, length or quorum.
    pub code: String,
    /// holds, lacks, broken or unknown.
    pub state: String,
    /// The subregion that it is about.
    pub subregion: Option<NamedValue>,
    /// What the rule asks for.
    pub total: Option<i64>,
    /// What there is.
    pub actual: i64,
    /// How many more there may be.
    pub possible: i64,
    /// The rule's record, as "kind:id".
    pub rule: String,
    /// The seats that it is about.
    pub seats: Vec<String>,
    /// Members that could make it hold, in the order in which they would be asked.
    pub eligible: Vec<NamedValue>,
    /// All of it in words.
    pub sentence: String,
}

/// A member as one who may be elected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct StandingValue {
    /// The member.
    pub member: NamedValue,
    /// Its subregion on the date.
    pub subregion: Option<NamedValue>,
    /// Its status on the date, when it is certain.
    pub status: Option<String>,
    /// Whether it certainly sits.
    pub sits: bool,
    /// Whether nothing keeps it from a seat.
    pub eligible: bool,
    /// Its place among the eligible of its subregion, from 1.
    pub rank: Option<usize>,
    /// In how many terms it sat.
    pub terms: i64,
    /// The last year in which it sat.
    pub last_year: Option<i32>,
    /// "never" or "last sat 2019", in the person's language.
    pub note: String,
    /// What speaks for and against it.
    pub reasons: Vec<ReasonValue>,
    /// Where it sat, oldest first.
    pub cells: Vec<CellValue>,
}

/// A reason for or against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ReasonValue {
    /// A stable code.
    pub code: String,
    /// Whether it keeps the member from a seat.
    pub against: bool,
    /// In words.
    pub sentence: String,
}

/// A seat that a member held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CellValue {
    /// The term.
    pub term: String,
    /// The seat.
    pub seat: String,
    /// What it did there.
    pub office: String,
    /// Whether the rule counts the seat.
    pub counts: bool,
    /// Since when.
    pub begin: Option<String>,
    /// Until when.
    pub end: String,
    /// Whether it left before the term's end.
    pub early: bool,
}

/// Who may be elected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct EligibleValue {
    /// The body.
    pub body: NamedValue,
    /// The date.
    pub on: String,
    /// Seats by subregion.
    pub columns: Vec<SeatColumnValue>,
    /// Every member: the eligible by rank, the others by name.
    pub members: Vec<StandingValue>,
}

/// Compositions for the open seats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ProposedValue {
    /// The body.
    pub body: NamedValue,
    /// The date.
    pub on: String,
    /// How many seats are open; none where no rule says how many there are.
    pub open: Option<i64>,
    /// The first ten compositions that satisfy every rule, the best first.
    pub compositions: Vec<ProposalValue>,
    /// A smallest set of rules that conflict, where no composition satisfies all.
    pub conflict: Vec<ReasonValue>,
    /// What came of it, in words.
    pub sentence: String,
}

/// One composition: those who would be elected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ProposalValue {
    /// In the order of subregions, then by rank.
    pub members: Vec<CandidateValue>,
}

/// One who would be elected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct CandidateValue {
    /// The member.
    pub member: NamedValue,
    /// Its subregion.
    pub subregion: Option<NamedValue>,
    /// Its place among the eligible of its subregion, from 1.
    pub rank: Option<usize>,
    /// "never" or "last sat 2019".
    pub note: String,
}

pub(crate) fn balance(
    context: &mut Context<'_>,
    input: BodyInput,
) -> Result<BalanceValue, Failure> {
    let on = day(context, input.on.as_deref())?;
    let today = (context.session.edge().today)();
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let found = bodies::balance(reader, &input.body, on, today)?;
            let naming = Naming::new(context, reader);
            let verdicts = found.verdicts.iter().map(|v| verdict(&naming, &found, v));
            let standings = found.standings.iter().map(|s| standing(&naming, &found, s));
            Ok(BalanceValue {
                verdicts: verdicts.collect::<Found<_>>()?,
                standings: standings.collect::<Found<_>>()?,
                composition: seats::value(&naming, &found.composition)?,
            })
        })
    })
}

pub(crate) fn eligible(
    context: &mut Context<'_>,
    input: BodyInput,
) -> Result<EligibleValue, Failure> {
    let on = day(context, input.on.as_deref())?;
    let today = (context.session.edge().today)();
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let found = bodies::balance(reader, &input.body, on, today)?;
            let naming = Naming::new(context, reader);
            let mut order: Vec<&Standing> = found.standings.iter().collect();
            order.sort_by_key(|s| (!s.bars.is_empty(), s.rank));
            let members = order.iter().map(|s| standing(&naming, &found, s));
            let columns = found.composition.columns.iter();
            Ok(EligibleValue {
                body: naming.named(Kind::Body, &found.composition.body.id)?,
                on: on.to_string(),
                members: members.collect::<Found<_>>()?,
                columns: columns
                    .map(|c| seats::column(&naming, c))
                    .collect::<Found<_>>()?,
            })
        })
    })
}

pub(crate) fn propose(
    context: &mut Context<'_>,
    input: BodyInput,
) -> Result<ProposedValue, Failure> {
    let on = day(context, input.on.as_deref())?;
    let today = (context.session.edge().today)();
    let context = &*context;
    context.read(|network| {
        network.at_one_moment(|reader| {
            let found = bodies::proposals(reader, &input.body, on, today)?;
            proposed(&Naming::new(context, reader), &found)
        })
    })
}

fn proposed(naming: &Naming<'_, '_>, found: &Proposed) -> Found<ProposedValue> {
    let texts = &naming.context.texts;
    let composition = &found.balance.composition;
    let conflict = found
        .conflict
        .iter()
        .map(|rule| conflicting(naming, found, *rule));
    let conflict: Vec<ReasonValue> = conflict.collect::<Found<_>>()?;
    let of = |members: &Vec<String>| {
        let members = members
            .iter()
            .map(|id| candidate(naming, &found.balance, id));
        Ok(ProposalValue {
            members: members.collect::<Found<_>>()?,
        })
    };
    let sentence = match found.open {
        None => texts.text("propose-no-rule"),
        Some(_) if !conflict.is_empty() => texts.text("propose-conflict"),
        Some(0) => texts.text("propose-none-open"),
        Some(open) => {
            let count = found.compositions.len();
            texts.get("propose-found", &args! {"count" => count, "open" => open})
        }
    };
    Ok(ProposedValue {
        body: naming.named(Kind::Body, &composition.body.id)?,
        on: composition.on.to_string(),
        open: found.open,
        compositions: found.compositions.iter().map(of).collect::<Found<_>>()?,
        conflict,
        sentence,
    })
}

fn candidate(naming: &Naming<'_, '_>, balance: &Balance, id: &str) -> Found<CandidateValue> {
    let standing = balance.standings.iter().find(|s| s.member == id);
    Ok(CandidateValue {
        member: naming.member(id)?,
        subregion: naming.subregion(standing.and_then(|s| s.subregion.as_ref()))?,
        rank: standing.and_then(|s| s.rank).map(|rank| rank + 1),
        note: standing.map(|s| note(naming, s)).unwrap_or_default(),
    })
}

fn conflicting(naming: &Naming<'_, '_>, found: &Proposed, rule: RuleNamed) -> Found<ReasonValue> {
    let composition = &found.balance.composition;
    let stated = composition.rule.as_ref();
    let (code, values) = match rule {
        RuleNamed::Seats => (
            "seats",
            args! {"total" => stated.and_then(bodies::Rule::seats).unwrap_or_default()},
        ),
        RuleNamed::Quota(n) => {
            let subregion = found.groups.get(n).cloned().flatten();
            let column = composition
                .columns
                .iter()
                .find(|c| c.subregion == subregion);
            let able = found.balance.standings.iter().filter(|s| {
                s.subregion == subregion
                    && !s.sits
                    && s.bars.iter().all(|bar| *bar == Bar::SubregionFull)
            });
            let name = naming.subregion(subregion.as_ref())?;
            let values = args! {
                "subregion" => name.map(|name| name.title).unwrap_or_default(),
                "total" => column.and_then(|c| c.seats).unwrap_or_default(),
                "actual" => column.map_or(0, |c| c.filled),
                "count" => able.count(),
            };
            ("quota", values)
        }
        RuleNamed::Status => ("status", args! {}),
        RuleNamed::InARow => {
            let allowed = stated.and_then(|rule| rule.rule.terms_in_a_row);
            ("in-a-row", args! {"total" => allowed.map_or(0, |n| n.0)})
        }
        RuleNamed::Rotates => ("rotates", args! {}),
    };
    Ok(ReasonValue {
        code: code.to_owned(),
        against: true,
        sentence: naming
            .context
            .texts
            .get(&format!("conflict-{code}"), &values),
    })
}

/// "never" or "last sat 2019".
fn note(naming: &Naming<'_, '_>, standing: &Standing) -> String {
    let texts = &naming.context.texts;
    match standing.last_year {
        Some(year) => texts.get("standing-last", &args! {"year" => year.to_string()}),
        None => texts.text("standing-never"),
    }
}

fn standing(
    naming: &Naming<'_, '_>,
    balance: &Balance,
    standing: &Standing,
) -> Found<StandingValue> {
    let subregion = naming.subregion(standing.subregion.as_ref())?;
    let cells = standing.cells.iter().map(|cell| CellValue {
        term: cell.term.clone(),
        seat: cell.seat.clone(),
        office: cell.office.as_str().to_owned(),
        counts: cell.counts,
        begin: cell.begin.as_ref().map(|date| date.as_str().to_owned()),
        end: cell.end.as_str().to_owned(),
        early: cell.early,
    });
    Ok(StandingValue {
        member: naming.member(&standing.member)?,
        status: standing.status.map(|status| status.as_str().to_owned()),
        sits: standing.sits,
        eligible: standing.bars.is_empty(),
        rank: standing.rank.map(|rank| rank + 1),
        terms: standing.terms,
        last_year: standing.last_year,
        note: note(naming, standing),
        reasons: reasons(naming, balance, standing, subregion.as_ref()),
        cells: cells.collect(),
        subregion,
    })
}

fn reasons(
    naming: &Naming<'_, '_>,
    balance: &Balance,
    standing: &Standing,
    subregion: Option<&NamedValue>,
) -> Vec<ReasonValue> {
    let texts = &naming.context.texts;
    let rule = balance.composition.rule.as_ref().map(|rule| &rule.rule);
    let allowed = rule.and_then(|rule| rule.terms_in_a_row).map(|n| n.0);
    let reason = |code: &str, against: bool, values: &plenaria_i18n::Args| ReasonValue {
        code: code.to_owned(),
        against,
        sentence: {
            let side = if against { "bar-" } else { "reason-" };
            texts.get(&format!("{side}{code}"), values)
        },
    };
    let mut reasons: Vec<ReasonValue> = standing
        .bars
        .iter()
        .map(|bar| {
            reason(
                bar.as_str(),
                true,
                &args! {"total" => allowed.unwrap_or_default()},
            )
        })
        .collect();
    let barred = |bar: Bar| standing.bars.contains(&bar);
    if !barred(Bar::Status) && !barred(Bar::StatusUnknown) {
        reasons.push(reason("active", false, &args! {}));
    }
    if let Some(subregion) = subregion {
        let values = args! {"subregion" => subregion.title.as_str()};
        reasons.push(reason("subregion", false, &values));
    }
    match standing.last_year {
        None => reasons.push(reason("never", false, &args! {})),
        Some(year) => {
            let values = args! {"count" => standing.terms, "year" => year.to_string()};
            reasons.push(reason("sat", false, &values));
        }
    }
    if let Some(allowed) = allowed.filter(|_| !standing.sits && !barred(Bar::InARow)) {
        let values = args! {"n" => standing.in_a_row, "total" => allowed};
        reasons.push(reason("in-a-row", false, &values));
    }
    reasons
}

fn verdict(naming: &Naming<'_, '_>, balance: &Balance, found: &Verdict) -> Found<VerdictValue> {
    let eligible = found.eligible.iter().map(|id| naming.member(id));
    let eligible: Vec<NamedValue> = eligible.collect::<Found<_>>()?;
    let subregion = naming.subregion(found.subregion.as_ref())?;
    Ok(VerdictValue {
        code: found.code.to_owned(),
        state: found.state.as_str().to_owned(),
        total: found.total,
        actual: found.actual,
        possible: found.possible,
        rule: format!("{}:{}", found.rule.0.name(), found.rule.1),
        seats: found.seats.clone(),
        sentence: sentence(naming, balance, found, &eligible, subregion.as_ref())?,
        eligible,
        subregion,
    })
}

fn sentence(
    naming: &Naming<'_, '_>,
    balance: &Balance,
    found: &Verdict,
    eligible: &[NamedValue],
    subregion: Option<&NamedValue>,
) -> Found<String> {
    let texts = &naming.context.texts;
    let mut names = Vec::new();
    for id in &found.seats {
        let seats = &balance.composition.seats;
        if let Some(sitting) = seats.iter().find(|s| s.seat.id == *id) {
            names.push(naming.holder(&sitting.seat)?.title);
        }
    }
    let mut key = format!("balance-{}-{}", found.code, found.state.as_str());
    if found.state == State::Lacks && !eligible.is_empty() {
        key.push_str("-names");
        names.clear();
        for member in eligible {
            let standing = balance.standings.iter().find(|s| s.member == member.id);
            let note = standing.map(|s| note(naming, s)).unwrap_or_default();
            let values = args! {"name" => member.title.as_str(), "note" => note};
            names.push(texts.get("standing-named", &values));
        }
    }
    if found.code == "by-right"
        && names.is_empty()
        && let Some(right) = naming.reader.get::<RuleSeat>(&found.rule.1)?
    {
        let party = naming.party(
            right.member.as_ref(),
            right.country.as_ref(),
            right.organization.as_ref(),
        )?;
        names.push(party.title);
    }
    let mut values = args! {
        "total" => found.total.unwrap_or_default(),
        "actual" => found.actual,
        "names" => naming.list(&names),
        "subregion" => subregion.map(|s| s.title.clone()).unwrap_or_default(),
    };
    if found.code == "office"
        && let Some(rule) = naming.reader.get::<RuleOffice>(&found.rule.1)?
    {
        let key = format!("choice-office-{}", rule.office.as_str().replace('_', "-"));
        values.set("office", texts.text(&key));
    }
    let mut sentence = texts.get(&key, &values);
    if found.possible > 0 {
        let more = texts.get("balance-possible", &args! {"count" => found.possible});
        sentence = format!("{sentence} {more}");
    }
    Ok(sentence)
}
