//! What every kind of record promises: checked, journalled, undone.

use crate::error::{Error, Result};
use crate::file::Network;
use crate::journal::Reverted;
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::records::{self, Edit, NewRecord, add, delete, edit};
use crate::storage::{Filter, Query, Sort};
use crate::testing::{BY, added, network, refused, try_add};
use crate::values::FieldType;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn fields(value: Value) -> Fields {
    value.as_object().cloned().unwrap()
}

fn change(network: &mut Network, kind: Kind, id: &str, value: Value) -> Result<String> {
    let edited = Edit {
        id: id.into(),
        fields: fields(value),
        ..Edit::default()
    };
    edit(network, BY, kind, &edited).map(|done| done.value)
}

fn dump(network: &Network) -> Value {
    network.reader().dump().unwrap()
}

/// A value that a field of this type takes, made from records that are there.
fn sample_value(field_type: &FieldType, there: &BTreeMap<&str, String>) -> Value {
    match field_type {
        FieldType::Texts | FieldType::Narratives => json!({"es": "Uno", "pt": "Um"}),
        FieldType::Date => json!("2015-10"),
        FieldType::End => json!("open"),
        FieldType::Time => json!("09:30"),
        FieldType::Bool => json!(true),
        // A year is one too.
        FieldType::Integer { max, .. } => json!(2015.min(*max)),
        FieldType::Minor => json!(1),
        FieldType::Decimal => json!("1.5"),
        FieldType::Country => json!("UY"),
        FieldType::Currency => json!("USD"),
        FieldType::Language => json!("es"),
        FieldType::Zone => json!("America/Montevideo"),
        FieldType::Email => json!("ana@example.org"),
        FieldType::Phone => json!("+598 2901 2929"),
        FieldType::Part(kind) | FieldType::Ref(kind) => json!(there[*kind]),
        FieldType::AnyRef => json!(format!("event:{}", there["event"])),
        FieldType::List(item) => json!([sample_value(item, there)]),
        FieldType::Choice { values, .. } => json!(values[0]),
        FieldType::Line | FieldType::Narrative | FieldType::Address => json!("Uno"),
    }
}

/// The least that a kind asks for, beside its required fields.
fn least(kind: Kind, there: &BTreeMap<&str, String>) -> Value {
    let mut typed = Fields::new();
    for field in kind.description().fields.iter().filter(|f| f.required) {
        typed.insert(field.name.into(), sample_value(&field.field_type, there));
    }
    if kind == Kind::Rate {
        // A rate is between two currencies.
        typed.insert("to_currency".into(), json!("BRL"));
    }
    if kind == Kind::Distinction {
        // Two are told apart, not one from itself.
        typed.insert("b".into(), json!(format!("event:{}", there["other"])));
    }
    if kind == Kind::Dependency {
        // One of two, not of itself.
        typed.insert("successor".into(), json!(there["other-activity"]));
    }
    Value::Object(typed)
}

/// One record of every kind, in order, each with what its rules ask for.
fn one_of_each(network: &mut Network) -> BTreeMap<&'static str, String> {
    let mut there: BTreeMap<&'static str, String> = BTreeMap::new();
    for &kind in Kind::ALL {
        let id = add_least(network, kind, &there);
        there.insert(kind.name(), id);
        if kind == Kind::Event {
            there.insert("other", add_least(network, kind, &there));
        }
        if kind == Kind::Activity {
            there.insert("other-activity", add_least(network, kind, &there));
        }
    }
    there
}

fn add_least(network: &mut Network, kind: Kind, there: &BTreeMap<&'static str, String>) -> String {
    try_again(network, kind, there).unwrap_or_else(|| panic!("no sound {}", kind.name()))
}

/// Adds a record with its required fields, or with one more where its rules ask for one of several.
fn try_again(
    network: &mut Network,
    kind: Kind,
    there: &BTreeMap<&'static str, String>,
) -> Option<String> {
    let required = least(kind, there);
    if let Ok(id) = try_add(network, kind, "", required.clone()) {
        return Some(id);
    }
    let known = |field_type: &FieldType| match field_type {
        FieldType::Ref(other) | FieldType::Part(other) => there.contains_key(other),
        FieldType::AnyRef => there.contains_key("event"),
        _ => true,
    };
    kind.description()
        .fields
        .iter()
        .filter(|f| !f.required && known(&f.field_type))
        .find_map(|field| {
            let mut more = fields(required.clone());
            more.insert(field.name.into(), sample_value(&field.field_type, there));
            try_add(network, kind, "", Value::Object(more)).ok()
        })
}

#[test]
fn every_operation_undoes_to_an_equal_dump() {
    let mut network = network();
    let there = one_of_each(&mut network);
    for op in Op::all() {
        let before = dump(&network);
        match op {
            Op::Add(Kind::Profile) => {
                // There is one already: the rule says so, and nothing is written.
                assert!(
                    try_add(
                        &mut network,
                        Kind::Profile,
                        "",
                        json!({"name": {"es": "Dos"}, "main_language": "es"})
                    )
                    .is_err()
                );
                continue;
            }
            Op::Add(kind) => {
                let title = there[kind.name()].clone();
                if try_again(&mut network, kind, &there).is_none() {
                    // Its rules allow one only: then its deletion and return are the walk.
                    delete(&mut network, BY, kind, &title, None).unwrap();
                }
            }
            Op::Edit(kind) => {
                let edited = Edit {
                    id: there[kind.name()].clone(),
                    key: Some(format!("edited-{}", kind.name().replace('_', "-"))),
                    ..Edit::default()
                };
                edit(&mut network, BY, kind, &edited).unwrap();
            }
            Op::Delete(kind) => {
                let mut deleted = delete(&mut network, BY, kind, &there[kind.name()], None);
                if let Err(Error::Refused(_)) = deleted {
                    // Others need it: a fresh one that nobody needs is deleted instead.
                    let Some(id) = try_again(&mut network, kind, &there) else {
                        continue;
                    };
                    let middle = dump(&network);
                    deleted = delete(&mut network, BY, kind, &id, None);
                    deleted.unwrap();
                    network.undo(BY).unwrap();
                    assert_eq!(dump(&network), middle, "{}", op.name());
                } else {
                    deleted.unwrap();
                }
            }
            Op::ConcludeElection => {
                let election = json!({"name": "Elección", "body": there["body"], "seats": 1});
                let election = try_add(&mut network, Kind::Election, "", election).unwrap();
                let stands = json!({"election": election, "member": there["member"]});
                try_add(&mut network, Kind::Candidacy, "", stands).unwrap();
                let middle = dump(&network);
                let conclusion = crate::elections::Conclusion {
                    election,
                    by_acclamation: true,
                    ..Default::default()
                };
                let today = "2026-10-05".parse().unwrap();
                crate::elections::conclude(&mut network, BY, &conclusion, today).unwrap();
                network.undo(BY).unwrap();
                assert_eq!(dump(&network), middle, "one undo takes it back");
                network.undo(BY).unwrap();
                network.undo(BY).unwrap();
                assert_eq!(dump(&network), before);
                continue;
            }
            Op::SubstituteSeat => {
                let substitution = crate::elections::Substitution {
                    seat: there["seat"].clone(),
                    on: "2026-09-01".into(),
                    reason: "resignation".into(),
                    ..Default::default()
                };
                crate::elections::substitute(&mut network, BY, &substitution).unwrap();
            }
            Op::AttachDocument => {
                let attachment = crate::documents::Attachment {
                    about: format!("event:{}", there["event"]),
                    file_name: "acta.pdf".into(),
                    title: None,
                    bytes: b"%PDF-1.7".to_vec(),
                };
                crate::documents::attach(&mut network, BY, &attachment).unwrap();
            }
            Op::Revert => {
                let done = change(
                    &mut network,
                    Kind::Event,
                    &there["event"],
                    json!({"country": "BR"}),
                );
                done.unwrap();
                let op = network.last_op().unwrap();
                let after = dump(&network);
                network.revert(BY, op).unwrap();
                assert_eq!(dump(&network), before);
                network.undo(BY).unwrap();
                assert_eq!(dump(&network), after);
            }
            Op::Change => {
                let changes = ["Uno", "Dos"].map(|name| {
                    let new = NewRecord {
                        fields: fields(json!({ "name": { "es": name } })),
                        ..NewRecord::default()
                    };
                    records::Change::Add(Kind::Organization, new)
                });
                records::change(&mut network, BY, &changes).unwrap();
            }
            Op::CopyPlan => {
                let parts = crate::plans::PARTS.map(str::to_owned);
                crate::plans::copy(&mut network, BY, &there["plan"], 2027, &parts).unwrap();
            }
            Op::FinishActivity => {
                crate::plans::finish(&mut network, BY, &there["activity"], "2026-09-30").unwrap();
            }
            Op::FreezePlan => {
                let approval = crate::plans::Approval {
                    plan: there["plan"].clone(),
                    date: "2026-09-30".into(),
                    ..Default::default()
                };
                let today = "2026-10-05".parse().unwrap();
                crate::plans::freeze(&mut network, BY, &approval, today).unwrap();
            }
            Op::PlanDecision => {
                let carrying = crate::plans::Carrying {
                    about: format!("commitment:{}", there["commitment"]),
                    plan: there["plan"].clone(),
                    ..Default::default()
                };
                crate::plans::from_decision(&mut network, BY, &carrying).unwrap();
            }
            Op::WriteLetters => {
                let draft = crate::letters::Draft {
                    language: "es".into(),
                    fields: fields(json!({"name": "Designación"})),
                };
                let date = "2026-10-05".parse().unwrap();
                crate::letters::write(&mut network, BY, date, &[draft]).unwrap();
            }
            Op::DismissDuplicate | Op::Merge => {
                let other = added(
                    &mut network,
                    Kind::Person,
                    "",
                    json!({"printed_name": "Otra"}),
                );
                let two = dump(&network);
                let first = there["person"].as_str();
                if op == Op::Merge {
                    crate::people::merge(&mut network, BY, first, &other, &Fields::new()).unwrap();
                } else {
                    crate::people::dismiss_duplicate(&mut network, BY, first, &other).unwrap();
                }
                let after = dump(&network);
                assert_ne!(after, two, "{}", op.name());
                network.undo(BY).unwrap();
                assert_eq!(dump(&network), two, "{}", op.name());
                network.redo(BY).unwrap();
                assert_eq!(dump(&network), after, "redo of {}", op.name());
                network.undo(BY).unwrap();
                network.undo(BY).unwrap();
                continue;
            }
            Op::ErasePerson => {
                // The one that cannot be undone: undo passes it by.
                let other = added(
                    &mut network,
                    Kind::Person,
                    "",
                    json!({"printed_name": "Otra"}),
                );
                let today = "2026-10-05".parse().unwrap();
                crate::people::erase(&mut network, BY, today, &other, "Otra").unwrap();
                let next = network.undo_and_redo().unwrap().0.unwrap();
                assert_ne!(next.kind, "erase_person");
                delete(&mut network, BY, Kind::Person, &other, None).unwrap();
                assert_eq!(dump(&network), before);
                continue;
            }
            Op::AddWalkIn
            | Op::AdvanceMinutes
            | Op::CheckIn
            | Op::CheckOut
            | Op::CloneEvent
            | Op::Invite
            | Op::MarkAttendance
            | Op::NumberDecisions
            | Op::OpenVote
            | Op::RecordVote
            | Op::StartChecklist => {
                let prepared = of_a_meeting(&mut network, op, &there);
                let after = dump(&network);
                network.undo(BY).unwrap();
                let middle = dump(&network);
                network.redo(BY).unwrap();
                assert_eq!(dump(&network), after, "redo of {}", op.name());
                network.undo(BY).unwrap();
                assert_eq!(dump(&network), middle, "{}", op.name());
                assert_ne!(after, middle, "{} changed nothing", op.name());
                (0..prepared).for_each(|_| drop(network.undo(BY).unwrap()));
                assert_eq!(dump(&network), before, "{}", op.name());
                continue;
            }
            // These two are what walks all the others; a creation is where undo ends; an import is many additions;
            // a template wants a network without statutes, and is undone in its own test.
            Op::Undo | Op::Redo | Op::Create | Op::Import | Op::AdoptTemplate => continue,
        }
        let after = dump(&network);
        assert_ne!(after, before, "{} changed nothing", op.name());
        network.undo(BY).unwrap();
        assert_eq!(dump(&network), before, "{}", op.name());
        network.redo(BY).unwrap();
        assert_eq!(dump(&network), after, "redo of {}", op.name());
        network.undo(BY).unwrap();
    }
}

/// Does an operation of a meeting; gives how many others it took to make that possible.
fn of_a_meeting(network: &mut Network, op: Op, there: &BTreeMap<&'static str, String>) -> usize {
    use crate::meetings as m;
    let today = "2026-10-05".parse().unwrap();
    let (event, session) = (there["event"].as_str(), there["session"].as_str());
    let whom = m::Whom::Participant(there["participant"].clone());
    match op {
        Op::AddWalkIn => {
            let new = m::WalkIn {
                session: session.into(),
                name: Some("Otra".into()),
                ..m::WalkIn::default()
            };
            m::add_walk_in(network, BY, &new).unwrap();
        }
        Op::AdvanceMinutes => {
            let step = m::Advance {
                event: event.into(),
                state: m::MinutesState::Circulated,
                date: None,
                approved_by: None,
                amendments: None,
            };
            m::advance_minutes(network, BY, &step, today).unwrap();
        }
        Op::CheckIn => {
            let fields = json!({"event": event, "name": "Otra"});
            let other = try_add(network, Kind::Session, "", fields).unwrap();
            m::check_in(network, BY, &other, &whom, Some("09:00")).unwrap();
            return 1;
        }
        Op::CheckOut => {
            m::check_out(network, BY, session, &whom, "10:00").unwrap();
        }
        Op::CloneEvent => {
            let wanted = m::Cloning {
                event: event.into(),
                ..m::Cloning::default()
            };
            m::clone_event(network, BY, &wanted).unwrap();
        }
        Op::Invite => {
            let proposed = crate::events::Invitation::Proposed;
            m::invite(network, BY, &there["other"], proposed, today).unwrap();
        }
        Op::MarkAttendance => {
            let excused = Some(crate::events::AttendanceState::Excused);
            m::mark_attendance(network, BY, session, &m::Marked::All, excused).unwrap();
        }
        Op::NumberDecisions => {
            let fields = json!({"name": "Plan", "event": event, "date": "2026-10-05"});
            try_add(network, Kind::Decision, "", fields).unwrap();
            m::number_decisions(network, BY, event).unwrap();
            return 1;
        }
        Op::OpenVote => {
            let opening = m::Opening {
                session: session.into(),
                name: Some(json!("Plan")),
                method: "show".into(),
                ..m::Opening::default()
            };
            m::open_vote(network, BY, &opening, today).unwrap();
        }
        Op::RecordVote => {
            let numbers = m::Numbers {
                vote: there["vote"].clone(),
                in_favour: Some(1),
                ..m::Numbers::default()
            };
            m::record_vote(network, BY, &numbers, today).unwrap();
        }
        _ => {
            let words = |name: &str| json!({ "es": name });
            m::start_checklist(network, BY, &there["other"], &words).unwrap();
        }
    }
    0
}

#[test]
fn the_schema_has_the_columns_that_the_records_declare() {
    let network = network();
    for &kind in Kind::ALL {
        let mut statement = network
            .conn
            .prepare(&format!(
                "SELECT name FROM pragma_table_info('{}')",
                kind.name()
            ))
            .unwrap();
        let there: Vec<String> = statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(|name| name.unwrap())
            .collect();
        let declared = ["id", "revision", "key", "language"]
            .into_iter()
            .chain(crate::storage::columns(kind));
        assert_eq!(there, declared.collect::<Vec<_>>(), "{}", kind.name());
    }
}

#[test]
fn every_problem_is_named_with_its_field_at_once() {
    let mut network = network();
    let typed = json!({"name": {"es": "x".repeat(400)}, "country": "ZZ", "begin": "2015-02-30", "colour": "red"});
    let mut problems = refused(try_add(&mut network, Kind::Event, "a key", typed));
    problems.sort();
    assert_eq!(
        problems,
        [
            "begin: bad-date",
            "colour: unknown-field",
            "country: unknown-country",
            "key: bad-key",
            "name.es: too-long"
        ]
    );
    assert_eq!(dump(&network), json!({}));
}

#[test]
fn a_name_of_a_megabyte_is_refused_and_nothing_is_written() {
    let mut network = network();
    let problems = refused(try_add(
        &mut network,
        Kind::Event,
        "",
        json!({"name": {"es": "ñ".repeat(1 << 20)}}),
    ));
    assert_eq!(problems, ["name.es: too-long"]);
    assert_eq!(network.last_op().unwrap(), 0);
}

#[test]
fn a_form_sent_twice_writes_once() {
    let mut network = network();
    let id = "01890000-0000-7000-8000-000000000001".to_owned();
    let new = NewRecord {
        id: Some(id.clone()),
        fields: fields(json!({"name": {"es": "Taller"}})),
        ..NewRecord::default()
    };
    assert_eq!(add(&mut network, BY, Kind::Event, &new).unwrap().value, id);
    let again = add(&mut network, BY, Kind::Event, &new).unwrap();
    assert_eq!((again.value, again.op), (id, None));
}

#[test]
fn a_stale_edit_is_refused_also_after_an_undo() {
    let mut network = network();
    let id = added(
        &mut network,
        Kind::Event,
        "x",
        json!({"name": {"es": "Taller"}}),
    );
    let seen = network.reader().raw(Kind::Event, &id).unwrap().revision;
    change(
        &mut network,
        Kind::Event,
        &id,
        json!({"name": {"es": "Curso"}}),
    )
    .unwrap();
    network.undo(BY).unwrap();
    let late = Edit {
        id,
        revision: Some(seen),
        fields: fields(json!({"country": "UY"})),
        ..Edit::default()
    };
    assert!(matches!(
        edit(&mut network, BY, Kind::Event, &late),
        Err(Error::Stale { .. })
    ));
}

#[test]
fn a_translation_is_outdated_when_its_original_changes() {
    let mut network = network();
    let id = added(
        &mut network,
        Kind::Event,
        "",
        json!({"name": {"es": "Taller", "en": "Workshop"}}),
    );
    let outdated = |network: &Network| {
        let states = network.reader().text_states(&id).unwrap();
        states
            .into_iter()
            .find(|s| s.lang == "en")
            .unwrap()
            .outdated
    };
    assert!(!outdated(&network));
    change(
        &mut network,
        Kind::Event,
        &id,
        json!({"name": {"es": "Curso"}}),
    )
    .unwrap();
    assert!(outdated(&network));
    change(
        &mut network,
        Kind::Event,
        &id,
        json!({"name": {"en": "Course"}}),
    )
    .unwrap();
    assert!(!outdated(&network));
}

#[test]
fn what_others_need_is_not_deleted_and_what_belongs_goes_with_its_whole() {
    let mut network = network();
    let member = added(
        &mut network,
        Kind::Member,
        "UY",
        json!({"country": "UY", "name": {"es": "Uruguay"}}),
    );
    let event = added(
        &mut network,
        Kind::Event,
        "e",
        json!({"name": {"es": "Taller"}}),
    );
    let participant = json!({"event": event, "member": "UY"});
    let participant = added(&mut network, Kind::Participant, "", participant);
    let before = dump(&network);
    delete(&mut network, BY, Kind::Event, &event, None).unwrap();
    assert!(
        network
            .reader()
            .raw(Kind::Participant, &participant)
            .is_err()
    );
    network.undo(BY).unwrap();
    assert_eq!(dump(&network), before);
    delete(&mut network, BY, Kind::Member, &member, None).unwrap();
    assert_eq!(
        network
            .reader()
            .raw(Kind::Participant, &participant)
            .unwrap()
            .fields["member"],
        Value::Null
    );
}

#[test]
fn reverting_answers_in_three_buckets() {
    let mut network = network();
    let id = added(
        &mut network,
        Kind::Event,
        "",
        json!({"name": {"es": "Taller"}}),
    );
    change(
        &mut network,
        Kind::Event,
        &id,
        json!({"country": "UY", "begin": "2015"}),
    )
    .unwrap();
    let op = network.last_op().unwrap();
    change(&mut network, Kind::Event, &id, json!({"country": "BR"})).unwrap();
    let seen = network.preview_revert(BY, op).unwrap();
    let names = |places: &[crate::journal::Place]| {
        places.iter().map(|p| p.field.clone()).collect::<Vec<_>>()
    };
    let done: Reverted = network.revert(BY, op).unwrap().value;
    assert_eq!(done, seen);
    assert_eq!(names(&done.reversed), ["begin"]);
    assert_eq!(names(&done.kept), ["country"]);
    let record = network.reader().raw(Kind::Event, &id).unwrap();
    assert_eq!(
        (&record.fields["begin"], &record.fields["country"]),
        (&Value::Null, &json!("BR"))
    );
}

#[test]
fn redo_ends_when_something_new_is_done() {
    let mut network = network();
    added(
        &mut network,
        Kind::Event,
        "",
        json!({"name": {"es": "Uno"}}),
    );
    network.undo(BY).unwrap();
    added(
        &mut network,
        Kind::Event,
        "",
        json!({"name": {"es": "Dos"}}),
    );
    assert!(matches!(network.redo(BY), Err(Error::NothingTo("redo"))));
    network.undo(BY).unwrap();
    assert!(matches!(network.undo(BY), Err(Error::NothingTo("undo"))));
}

#[test]
fn lists_sort_as_spanish_does_and_search_forgets_accents() {
    let mut network = network();
    for name in ["Ñandú", "Nube", "Ópera", "Zorro", "oca"] {
        added(&mut network, Kind::Event, "", json!({"name": {"es": name}}));
    }
    let titles = |query: &Query| {
        let page = network.reader().page(Kind::Event, query).unwrap();
        page.items
            .into_iter()
            .map(|(_, title)| title)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        titles(&Query::default()),
        ["Nube", "Ñandú", "oca", "Ópera", "Zorro"]
    );
    let descending = vec![Sort {
        field: "title".into(),
        descending: true,
    }];
    assert_eq!(
        titles(&Query {
            sort: descending,
            limit: 2,
            ..Query::default()
        }),
        ["Zorro", "Ópera"]
    );
    assert_eq!(
        titles(&Query {
            text: "ope".into(),
            ..Query::default()
        }),
        ["Ópera"]
    );
    let found = network.reader().search("nandu", &[], 10).unwrap();
    assert_eq!(found[0].2, "Ñandú");
    let nowhere = vec![("shape".to_owned(), Filter::Empty)];
    assert!(
        network
            .reader()
            .page(
                Kind::Event,
                &Query {
                    filter: nowhere,
                    ..Query::default()
                }
            )
            .is_err()
    );
}

#[test]
fn a_list_is_filtered_by_what_it_holds_and_its_values_are_counted() {
    let mut network = network();
    for (key, expertise) in [("ana", json!(["nube", "firma"])), ("luz", json!(["firma"]))] {
        let fields = json!({"printed_name": key, "expertise": expertise});
        added(&mut network, Kind::Person, key, fields);
    }
    let who = |expert: &str| {
        let query = Query {
            filter: vec![(
                "expertise".to_owned(),
                Filter::In(vec![expert.to_owned().into()]),
            )],
            ..Query::default()
        };
        network.reader().count(Kind::Person, &query).unwrap()
    };
    assert_eq!((who("firma"), who("nube"), who("fir")), (2, 1, 0));
    let values = network.reader().values(Kind::Person, "expertise").unwrap();
    assert_eq!(values, [("firma".to_owned(), 2), ("nube".to_owned(), 1)]);
    assert!(network.reader().values(Kind::Person, "shape").is_err());
}
