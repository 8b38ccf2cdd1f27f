//! People: likely duplicates, merging, telling apart, erasing, named lists, and one person's data as a file.

use crate::convert;
use crate::error::{Failure, kind_word};
use crate::session::{Context, FileToWrite};
use crate::wire::{Fields, FoundValue};
use plenaria_core::kinds::Kind;
use plenaria_core::people::{self, Contact, Listed, ORGANIZATIONS_FROM, PEOPLE_FROM, Pair, Reason};
use plenaria_core::records::Reader;
use plenaria_core::storage::MAX_LIMIT;
use plenaria_core::{Error, Problems};
use plenaria_i18n::{args, country_name, language_name};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// So many addresses go into one message: most mail servers take no more at once.
const BATCH: usize = 50;

/// Which duplicates.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DuplicatesInput {
    /// person or organization.
    pub kind: String,
    /// Words that one of the two must have in its name or e-mail.
    pub text: String,
    /// Only pairs with this record: id or key.
    pub record: Option<String>,
    /// How many to pass over.
    pub offset: usize,
    /// How many to give: 100 when left out, 500 at most.
    pub limit: usize,
}

/// One of a pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct PairSide {
    /// Its id.
    pub id: String,
    /// Its key.
    pub key: Option<String>,
    /// What a list shows.
    pub title: String,
    /// What tells it apart: e-mail, country.
    pub note: String,
}

/// A rule that speaks for a pair, or against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct LikenessValue {
    /// A stable code.
    pub code: String,
    /// In words.
    pub message: String,
    /// Its points; less than zero speaks against.
    pub points: i64,
}

/// Two records that are likely one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct PairValue {
    /// The older one.
    pub a: PairSide,
    /// The newer one.
    pub b: PairSide,
    /// The points of all reasons.
    pub points: i64,
    /// Why.
    pub reasons: Vec<LikenessValue>,
}

/// Likely duplicates, likeliest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct DuplicatesValue {
    /// How many pairs there are in all.
    pub total: usize,
    /// From how many points a pair is shown.
    pub from: i64,
    /// Those of this page.
    pub pairs: Vec<PairValue>,
}

/// Two records that are not one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct DismissInput {
    /// One: id, key, or "kind:id".
    pub a: String,
    /// The other.
    pub b: String,
}

/// What remembers that two are not one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct DismissedValue {
    /// The id of the record that remembers it; deleting it asks again.
    pub distinction: String,
}

/// Two records that are one.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeInput {
    /// The one that stays: id, key, or "kind:id".
    pub keep: String,
    /// The one that goes.
    pub drop: String,
    /// What the one that stays shall have, where the two differ; else it keeps its own and gets what it lacks.
    #[serde(default)]
    #[ts(type = "Record<string, any>")]
    pub fields: Fields,
}

/// What a merge did; records as "kind:id".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct MergedValue {
    /// The record that stays.
    pub kept: String,
    /// Records that name it now.
    pub moved: Vec<String>,
    /// Records that were there twice and are there once.
    pub collapsed: Vec<String>,
}

/// Whom to erase.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct EraseInput {
    /// The person's id or key.
    pub person: String,
    /// The person's name as it is printed: what is done cannot be undone.
    #[serde(default)]
    pub confirm: String,
}

/// What an erasure did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ErasedValue {
    /// The person's id, which stays with the record of office.
    pub person: String,
    /// How many documents went.
    pub documents: usize,
    /// Records whose own words may still name the person.
    pub mentions: Vec<FoundValue>,
    /// Backups of the network that still hold the data.
    pub backups: Vec<String>,
    /// False when the disk had no room to write the file anew.
    pub compacted: bool,
}

/// Which list, as of when.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactsInput {
    /// titulars, alternates, all, or body:<key>.
    pub list: String,
    /// The day; today when left out.
    #[serde(default)]
    pub on: Option<String>,
}

/// Someone on a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ContactValue {
    /// The person's id; none for a seat that nobody holds.
    pub person: Option<String>,
    /// The name.
    pub name: String,
    /// The post's id.
    pub post: Option<String>,
    /// The post's name.
    pub post_title: String,
    /// The member's id.
    pub member: Option<String>,
    /// The member or country.
    pub member_title: String,
    /// The address to write to: the post's, else the person's.
    pub email: Option<String>,
    /// The telephone.
    pub phone: Option<String>,
    /// The mobile telephone.
    pub mobile: Option<String>,
    /// The language of letters.
    pub language: String,
}

/// The addresses of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct AddressesValue {
    /// The language.
    pub language: String,
    /// Its name.
    pub title: String,
    /// How many addresses.
    pub count: usize,
    /// The addresses for the clipboard, 50 at a time, separated by semicolons.
    pub batches: Vec<String>,
}

/// A list of contacts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct ContactsValue {
    /// As of which day.
    pub on: String,
    /// Those on it, by name.
    pub contacts: Vec<ContactValue>,
    /// Their addresses by language.
    pub addresses: Vec<AddressesValue>,
    /// How many have no address.
    pub without: usize,
}

/// Whose data, and where to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportPersonInput {
    /// The person's id or key.
    pub person: String,
    /// The file: JSON.
    pub path: String,
}

/// Where a file was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct WrittenValue {
    /// Where.
    pub path: String,
    /// How many rows or records it has.
    pub rows: usize,
}

fn side(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    id: &str,
) -> plenaria_core::Result<PairSide> {
    let raw = reader.raw(kind, id)?;
    let text = |name: &str| raw.fields.get(name).and_then(Value::as_str);
    let country = text("country").and_then(|code| country_name(code, context.lang()));
    let note: Vec<&str> = [text("email"), text("acronym"), country]
        .into_iter()
        .flatten()
        .collect();
    Ok(PairSide {
        id: raw.id.clone(),
        key: raw.key.clone(),
        title: convert::title(context, reader, kind, id)?,
        note: note.join(", "),
    })
}

fn reason(
    context: &Context<'_>,
    reader: &Reader<'_>,
    reason: &Reason,
) -> plenaria_core::Result<LikenessValue> {
    let title = |kinds: &[Kind]| -> plenaria_core::Result<String> {
        for &kind in kinds {
            if reader.id_of(kind, &reason.value)?.is_some() {
                return convert::title(context, reader, kind, &reason.value);
            }
        }
        Ok(reason.value.clone())
    };
    let value = match reason.code {
        "post" => title(&[Kind::Post])?,
        "organization" => title(&[Kind::Organization])?,
        "together" => title(&[Kind::Event, Kind::Term])?,
        _ => reason.value.clone(),
    };
    Ok(LikenessValue {
        code: reason.code.to_owned(),
        message: context.texts.get(
            &format!("duplicate-{}", reason.code),
            &args! {"value" => value},
        ),
        points: reason.points,
    })
}

pub(crate) fn duplicates(
    context: &mut Context<'_>,
    input: DuplicatesInput,
) -> Result<DuplicatesValue, Failure> {
    let kind = match input.kind.as_str() {
        "person" | "people" => Kind::Person,
        "organization" | "organizations" => Kind::Organization,
        other => {
            let mut problems = Problems::default();
            problems.add_with(
                "kind",
                "unknown-choice",
                &[("value", other.chars().take(60).collect())],
            );
            return Err(Error::Refused(problems).into());
        }
    };
    let words: Vec<String> = plenaria_core::plain(&input.text)
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    context.read(|network| {
        network.at_one_moment(|reader| {
            let only = match &input.record {
                Some(named) => Some(reader.raw(kind, named)?.id),
                None => None,
            };
            let mut pairs = people::duplicates(reader, kind)?;
            pairs.retain(|p| only.as_ref().is_none_or(|id| p.a == *id || p.b == *id));
            let limit = match input.limit {
                0 => 100,
                limit => limit.min(MAX_LIMIT),
            };
            let mut total = 0;
            let mut page = Vec::new();
            for pair in &pairs {
                let within = total >= input.offset && page.len() < limit;
                if words.is_empty() && !within {
                    total += 1;
                    continue;
                }
                let value = pair_value(context, reader, kind, pair)?;
                let text = format!(
                    "{} {} {} {}",
                    value.a.title, value.a.note, value.b.title, value.b.note
                );
                let text = plenaria_core::plain(&text);
                if words.iter().all(|word| text.contains(word.as_str())) {
                    total += 1;
                    if within {
                        page.push(value);
                    }
                }
            }
            Ok(DuplicatesValue {
                total,
                from: if kind == Kind::Person {
                    PEOPLE_FROM
                } else {
                    ORGANIZATIONS_FROM
                },
                pairs: page,
            })
        })
    })
}

fn pair_value(
    context: &Context<'_>,
    reader: &Reader<'_>,
    kind: Kind,
    pair: &Pair,
) -> plenaria_core::Result<PairValue> {
    Ok(PairValue {
        a: side(context, reader, kind, &pair.a)?,
        b: side(context, reader, kind, &pair.b)?,
        points: pair.points,
        reasons: pair
            .reasons
            .iter()
            .map(|one| reason(context, reader, one))
            .collect::<plenaria_core::Result<_>>()?,
    })
}

pub(crate) fn dismiss(
    context: &mut Context<'_>,
    input: DismissInput,
) -> Result<DismissedValue, Failure> {
    let distinction =
        context.write(|network, by| people::dismiss_duplicate(network, by, &input.a, &input.b))?;
    Ok(DismissedValue { distinction })
}

pub(crate) fn merge(context: &mut Context<'_>, input: MergeInput) -> Result<MergedValue, Failure> {
    let merged = context
        .write(|network, by| people::merge(network, by, &input.keep, &input.drop, &input.fields))?;
    let places = |records: &[(Kind, String)]| -> Vec<String> {
        records
            .iter()
            .map(|(kind, id)| format!("{}:{id}", kind.name()))
            .collect()
    };
    Ok(MergedValue {
        kept: merged.kept.clone(),
        moved: places(&merged.moved),
        collapsed: places(&merged.collapsed),
    })
}

pub(crate) fn erase(context: &mut Context<'_>, input: EraseInput) -> Result<ErasedValue, Failure> {
    let today = (context.session.edge().today)();
    let erased = context
        .write(|network, by| people::erase(network, by, today, &input.person, &input.confirm))?;
    let path = context.read(|network| Ok(network.path().map(Path::to_owned)))?;
    let backups = path.map(|path| backups_of(&path, context.session.edge().backups.as_deref()));
    Ok(ErasedValue {
        person: erased.person,
        documents: erased.documents,
        mentions: erased
            .mentions
            .into_iter()
            .map(|(kind, id, title)| FoundValue {
                kind: kind.name().to_owned(),
                id,
                title,
                note: kind_word(&context.texts, kind.name()),
                within: None,
                field: None,
                excerpt: None,
            })
            .collect(),
        backups: backups.unwrap_or_default(),
        compacted: erased.compacted,
    })
}

/// Files that are copies of a network by their name: in the folder of backups, and beside the network.
fn backups_of(network: &Path, folder: Option<&Path>) -> Vec<String> {
    let stem = network
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let beside = network.parent().unwrap_or(Path::new(""));
    let mut found = Vec::new();
    for folder in [Some(beside), folder].into_iter().flatten() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let copy =
                name.starts_with(&stem) && name.contains(".plenaria") && !name.ends_with(".lock");
            if copy && path != network && path.is_file() {
                found.push(path.display().to_string());
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// A name before an address, in quotes where its signs ask for them (RFC 5322).
fn addressed(name: &str, email: &str) -> String {
    let plain = name
        .chars()
        .all(|c| c.is_alphanumeric() || " '-".contains(c));
    match (name, plain) {
        ("", _) => email.to_owned(),
        (name, true) => format!("{name} <{email}>"),
        (name, false) => format!("\"{}\" <{email}>", name.replace(['"', '\\'], "")),
    }
}

pub(crate) fn contacts(
    context: &mut Context<'_>,
    input: ContactsInput,
) -> Result<ContactsValue, Failure> {
    let mut problems = Problems::default();
    let value = |text: &str| [("value", text.chars().take(60).collect::<String>())];
    let list = Listed::named(&input.list);
    if list.is_none() {
        problems.add_with("list", "unknown-choice", &value(&input.list));
    }
    let on = match input.on.as_deref() {
        None => Some((context.session.edge().today)()),
        Some(text) => text.parse().ok(),
    };
    if on.is_none() {
        problems.add_with(
            "on",
            "bad-date",
            &value(input.on.as_deref().unwrap_or_default()),
        );
    }
    problems.into_result()?;
    let (Some(list), Some(on)) = (list, on) else {
        return Err(Failure::BadInput);
    };
    let contacts: Vec<ContactValue> = context.read(|network| {
        network.at_one_moment(|reader| {
            let found = people::contacts(reader, &list, on)?;
            found
                .iter()
                .map(|one| contact(context, reader, one))
                .collect()
        })
    })?;
    let mut by_language: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for contact in &contacts {
        if let Some(email) = &contact.email {
            let list = by_language.entry(contact.language.clone()).or_default();
            let address = addressed(&contact.name, email);
            if !list.contains(&address) {
                list.push(address);
            }
        }
    }
    let lang = context.lang();
    Ok(ContactsValue {
        on: on.to_string(),
        without: contacts
            .iter()
            .filter(|contact| contact.email.is_none())
            .count(),
        contacts,
        addresses: by_language
            .into_iter()
            .map(|(language, list)| AddressesValue {
                title: language_name(&language, lang),
                language,
                count: list.len(),
                batches: list.chunks(BATCH).map(|some| some.join("; ")).collect(),
            })
            .collect(),
    })
}

fn contact(
    context: &Context<'_>,
    reader: &Reader<'_>,
    one: &Contact,
) -> plenaria_core::Result<ContactValue> {
    let title = |kind: Kind, id: &Option<String>| match id {
        Some(id) => convert::title(context, reader, kind, id),
        None => Ok(String::new()),
    };
    let country = one
        .country
        .as_deref()
        .and_then(|code| country_name(code, context.lang()));
    let mut member_title = title(Kind::Member, &one.member)?;
    if member_title.is_empty() {
        member_title = country.unwrap_or_default().to_owned();
    }
    Ok(ContactValue {
        person: one.person.clone(),
        name: one.name.clone(),
        post: one.post.clone(),
        post_title: title(Kind::Post, &one.post)?,
        member: one.member.clone(),
        member_title,
        email: one.email.clone(),
        phone: one.phone.clone(),
        mobile: one.mobile.clone(),
        language: one.language.clone(),
    })
}

pub(crate) fn export(
    context: &mut Context<'_>,
    input: ExportPersonInput,
) -> Result<WrittenValue, Failure> {
    let data = context
        .read(|network| network.at_one_moment(|reader| people::export(reader, &input.person)))?;
    let lists = data["records"]
        .as_object()
        .into_iter()
        .flat_map(|kinds| kinds.values());
    let rows = 1 + lists
        .filter_map(Value::as_array)
        .map(Vec::len)
        .sum::<usize>();
    let mut bytes = serde_json::to_vec_pretty(&data)?;
    bytes.push(b'\n');
    context.files.push(FileToWrite {
        path: PathBuf::from(&input.path),
        bytes,
    });
    Ok(WrittenValue {
        path: input.path,
        rows,
    })
}
