//! What is found to be one, made one, told apart and erased.

use super::*;
use crate::generate::{Size, doubles_of, generate};
use crate::journal::{JournalChange, Which};
use crate::testing::{BY, added, network, refused};
use crate::{Error, Kind, Network};
use serde_json::{Value, json};

fn person(net: &mut Network, key: &str, fields: Value) -> String {
    added(net, Kind::Person, key, fields)
}

fn pairs(net: &Network, kind: Kind) -> Vec<(String, String)> {
    let pairs = duplicates(&net.reader(), kind).unwrap();
    pairs.into_iter().map(|pair| (pair.a, pair.b)).collect()
}

fn fields(value: Value) -> crate::record::Fields {
    value.as_object().cloned().unwrap()
}

#[test]
fn every_double_of_a_generated_network_is_found() {
    let mut net = network();
    let size = Size {
        members: 20,
        people: 2000,
        events: 200,
        seed: 4,
    };
    generate(&mut net, BY, size, &|_| Ok(())).unwrap();
    let found = pairs(&net, Kind::Person);
    let id = |key: String| net.reader().id_of(Kind::Person, &key).unwrap().unwrap();
    assert_eq!(doubles_of(2000), 20);
    for n in 0..20 {
        let pair = (id(format!("original-{n}")), id(format!("double-{n}")));
        assert!(found.contains(&pair), "double {n}");
    }
    // The rest are namesakes of one country, of whom nobody can say more without asking.
    assert!(found.len() < 40, "{} pairs", found.len());
}

#[test]
fn reasons_add_up_and_speak_for_and_against() {
    let mut net = network();
    person(
        &mut net,
        "a",
        json!({"printed_name": "Ana Ríos Mar", "email": "ana@example.org", "country": "UY"}),
    );
    person(
        &mut net,
        "b",
        json!({"printed_name": "RIOS MAR, ANA", "email": "Ana@Example.org", "country": "PE"}),
    );
    let pair = &duplicates(&net.reader(), Kind::Person).unwrap()[0];
    let reasons: Vec<_> = pair.reasons.iter().map(|r| (r.code, r.points)).collect();
    assert_eq!(
        reasons,
        [("name-order", 60), ("email", 50), ("other-country", -30)]
    );
    assert_eq!(pair.points, 80);
}

#[test]
fn namesakes_and_families_are_no_pairs() {
    let mut net = network();
    person(
        &mut net,
        "",
        json!({"printed_name": "Ana Ríos", "country": "UY"}),
    );
    person(
        &mut net,
        "",
        json!({"printed_name": "Ana Ríos", "country": "PE"}),
    );
    person(
        &mut net,
        "",
        json!({"printed_name": "Luis Sol Díaz", "phone": "2901 2929"}),
    );
    person(
        &mut net,
        "",
        json!({"printed_name": "Luisa Sol Díaz", "phone": "2901 2929"}),
    );
    let second = |second: &str| json!({"printed_name": "Iván Gil", "first_surname": "Gil", "second_surname": second, "country": "CL"});
    person(&mut net, "", second("Mora"));
    person(&mut net, "", second("Torres"));
    assert_eq!(pairs(&net, Kind::Person), []);
}

#[test]
fn ministries_of_one_name_in_two_countries_are_two() {
    let mut net = network();
    let ministry = |country: &str, name: &str| json!({"name": {"es": name}, "country": country});
    added(
        &mut net,
        Kind::Organization,
        "ar",
        ministry("AR", "Ministerio de Economía"),
    );
    added(
        &mut net,
        Kind::Organization,
        "cl",
        ministry("CL", "Ministerio de Economía"),
    );
    assert_eq!(pairs(&net, Kind::Organization), []);
    added(
        &mut net,
        Kind::Organization,
        "ar-2",
        ministry("AR", "MINISTERIO DE ECONOMIA"),
    );
    assert_eq!(pairs(&net, Kind::Organization).len(), 1);
}

#[test]
fn what_was_told_apart_is_not_asked_again_until_that_is_undone() {
    let mut net = network();
    person(&mut net, "a", json!({"printed_name": "Ana Ríos Mar"}));
    person(&mut net, "b", json!({"printed_name": "Ana Ríos Mar"}));
    assert_eq!(pairs(&net, Kind::Person).len(), 1);
    dismiss_duplicate(&mut net, BY, "person:b", "a").unwrap();
    assert_eq!(pairs(&net, Kind::Person), []);
    assert_eq!(
        dismiss_duplicate(&mut net, BY, "a", "b").unwrap().op,
        None,
        "saying so twice writes once"
    );
    net.undo(BY).unwrap();
    assert_eq!(pairs(&net, Kind::Person).len(), 1);
    added(
        &mut net,
        Kind::Organization,
        "o",
        json!({"name": "Oficina"}),
    );
    assert_eq!(
        refused(dismiss_duplicate(&mut net, BY, "a", "o")),
        ["drop: not-the-same-kind"]
    );
}

/// Two records of one person, at one event both, each with something of its own.
fn doubled() -> (Network, String, String) {
    let mut net = network();
    let keep = person(
        &mut net,
        "ana",
        json!({"printed_name": "Ana Ríos Mar", "email": "ana@example.org"}),
    );
    let drop = person(
        &mut net,
        "ana-2",
        json!({"printed_name": "Ana Ríos", "email": "arios@example.org", "phone": "2901 2929", "note": {"es": "Experta"}}),
    );
    for event in ["one", "two"] {
        added(&mut net, Kind::Event, event, json!({"name": event}));
    }
    added(
        &mut net,
        Kind::Session,
        "s",
        json!({"event": "one", "name": "Sesión"}),
    );
    let at = |event: &str, who: &str| json!({"event": event, "person": who});
    added(&mut net, Kind::Participant, "p1", at("one", "ana"));
    added(
        &mut net,
        Kind::Participant,
        "p2",
        json!({"event": "one", "person": "ana-2", "role": "speaker", "stated": "A. Ríos"}),
    );
    added(&mut net, Kind::Participant, "p3", at("two", "ana-2"));
    for who in ["p1", "p2"] {
        added(
            &mut net,
            Kind::Attendance,
            "",
            json!({"session": "s", "participant": who}),
        );
    }
    added(&mut net, Kind::Post, "post", json!({"name": "Punto focal"}));
    added(
        &mut net,
        Kind::Tenure,
        "",
        json!({"post": "post", "person": "ana-2", "begin": "2019"}),
    );
    added(
        &mut net,
        Kind::Document,
        "cv",
        json!({"name": "CV", "about": "person:ana-2", "personal": true}),
    );
    (net, keep, drop)
}

#[test]
fn a_merge_keeps_every_link_and_nobody_is_twice_at_an_event() {
    let (mut net, keep, drop) = doubled();
    let before = net.reader().dump().unwrap();
    let merged = merge(&mut net, BY, "ana", "ana-2", &fields(json!({})))
        .unwrap()
        .value;
    let reader = net.reader();
    assert!(reader.id_of(Kind::Person, &drop).unwrap().is_none());
    let listed = reader
        .raws(Kind::Participant, Some(("person", &keep)))
        .unwrap();
    assert_eq!(listed.len(), 2, "once at each event");
    let one = reader.raw(Kind::Participant, "p1").unwrap();
    assert_eq!(
        (&one.fields["role"], &one.fields["stated"]),
        (&json!("speaker"), &json!("A. Ríos"))
    );
    assert_eq!(reader.raws(Kind::Attendance, None).unwrap().len(), 1);
    assert_eq!(
        reader
            .raws(Kind::Tenure, Some(("person", &keep)))
            .unwrap()
            .len(),
        1
    );
    let about = format!("person:{keep}");
    assert_eq!(
        reader
            .raws(Kind::Document, Some(("about", &about)))
            .unwrap()
            .len(),
        1
    );
    let ana = reader.need::<Person>("ana").unwrap();
    assert_eq!(
        ana.email.as_ref().map(|e| e.0.as_str()),
        Some("ana@example.org")
    );
    assert_eq!(
        ana.second_email.as_ref().map(|e| e.0.as_str()),
        Some("arios@example.org")
    );
    assert!(ana.phone.is_some() && ana.note.is_some());
    assert_eq!(merged.collapsed.len(), 2);
    net.undo(BY).unwrap();
    assert_eq!(net.reader().dump().unwrap(), before, "one step back");
    net.redo(BY).unwrap();
    assert!(net.reader().id_of(Kind::Person, &drop).unwrap().is_none());
}

#[test]
fn what_was_chosen_wins_and_a_merge_that_breaks_a_rule_is_refused_whole() {
    let (mut net, ..) = doubled();
    let chosen = fields(json!({"printed_name": "Ana Ríos de Mar"}));
    merge(&mut net, BY, "ana", "ana-2", &chosen).unwrap();
    assert_eq!(
        net.reader().need::<Person>("ana").unwrap().printed_name.0,
        "Ana Ríos de Mar"
    );
    net.undo(BY).unwrap();
    // Both hold the post as titulars at times that are not the same.
    added(
        &mut net,
        Kind::Tenure,
        "",
        json!({"post": "post", "person": "ana", "begin": "2010", "end": "2012"}),
    );
    merge(&mut net, BY, "ana", "ana-2", &fields(json!({}))).unwrap();
    assert_eq!(
        net.reader().raws(Kind::Tenure, None).unwrap().len(),
        2,
        "two times in office stay two"
    );
    assert_eq!(
        refused(merge(&mut net, BY, "ana", "ana", &fields(json!({})))),
        ["drop: itself"]
    );
}

#[test]
fn organizations_merge_with_their_members_people_and_names() {
    let mut net = network();
    added(
        &mut net,
        Kind::Organization,
        "o",
        json!({"name": {"es": "Agencia Digital"}}),
    );
    added(
        &mut net,
        Kind::Organization,
        "o2",
        json!({"name": {"es": "Agencia de lo Digital"}, "acronym": "AD"}),
    );
    person(
        &mut net,
        "a",
        json!({"printed_name": "Ana Ríos", "organization": "o2"}),
    );
    merge(&mut net, BY, "organization:o", "o2", &fields(json!({}))).unwrap();
    let kept = net.reader().need::<Organization>("o").unwrap();
    assert_eq!(kept.aliases[0].0, "Agencia de lo Digital");
    assert_eq!(kept.acronym.as_ref().map(|a| a.0.as_str()), Some("AD"));
    assert_eq!(
        net.reader()
            .need::<Person>("a")
            .unwrap()
            .organization
            .as_ref()
            .map(|o| o.id()),
        Some(kept.id.as_str())
    );
}

fn journal_holds(net: &Network, word: &str) -> bool {
    let side = |change: &JournalChange| format!("{:?}{:?}", change.before, change.after);
    let history = net.history(&Which::default(), 0, 500, 500).unwrap();
    history.iter().any(|step| {
        step.entry.params.to_string().contains(word)
            || step.changes.iter().any(|c| side(c).contains(word))
    })
}

#[test]
fn an_erased_person_is_nowhere_but_in_office() {
    let (mut net, keep, _) = doubled();
    merge(&mut net, BY, "ana", "ana-2", &fields(json!({}))).unwrap();
    added(
        &mut net,
        Kind::Source,
        "",
        json!({"about": "person:ana", "quote": "Ana Ríos Mar dixit"}),
    );
    added(
        &mut net,
        Kind::Decision,
        "d",
        json!({"name": {"es": "Agradecer a Ana Ríos Mar"}}),
    );
    let today = "2026-10-05".parse().unwrap();
    assert_eq!(
        refused(erase(&mut net, BY, today, "ana", "Ana")),
        ["confirm: confirm-name"]
    );
    let erased = erase(&mut net, BY, today, "ana", "Ana Ríos Mar")
        .unwrap()
        .value;
    assert_eq!(
        (erased.person.as_str(), erased.documents),
        (keep.as_str(), 1)
    );
    assert_eq!(
        erased.mentions.iter().map(|m| m.0).collect::<Vec<_>>(),
        [Kind::Decision]
    );
    let ana = net.reader().need::<Person>(&keep).unwrap();
    assert_eq!(
        (
            ana.printed_name.0.as_str(),
            ana.email.is_some(),
            ana.key.as_deref()
        ),
        (ERASED_NAME, false, None)
    );
    assert_eq!(
        net.reader()
            .raws(Kind::Tenure, Some(("person", &keep)))
            .unwrap()
            .len(),
        1,
        "the record of office stays"
    );
    assert_eq!(
        net.reader()
            .raws(Kind::Participant, Some(("person", &keep)))
            .unwrap()
            .len(),
        2
    );
    for word in ["Ríos", "arios@", "ana@", "Experta", "2901"] {
        let dump = net
            .reader()
            .dump()
            .unwrap()
            .to_string()
            .replace("Agradecer a Ana Ríos Mar", "");
        assert!(!dump.contains(word), "{word} in the records");
    }
    for word in ["arios@", "ana@", "Experta", "2901", "dixit", "A. Ríos"] {
        assert!(!journal_holds(&net, word), "{word} in the journal");
    }
    assert_eq!(net.reader().search("Experta", &[], 9).unwrap(), []);
}

#[test]
fn nothing_brings_an_erased_person_back() {
    let (mut net, keep, _) = doubled();
    merge(&mut net, BY, "ana", "ana-2", &fields(json!({}))).unwrap();
    let today = "2026-10-05".parse().unwrap();
    erase(&mut net, BY, today, "person:ana", " Ana  Ríos Mar ").unwrap();
    // Undo goes on with what was done before, and leaves the person as it is.
    let mut steps = 0;
    while let Ok(done) = net.undo(BY) {
        assert_ne!(done.value.kind, "erase_person");
        steps += 1;
        let left = net.reader().get::<Person>(&keep).unwrap();
        assert!(left.is_none_or(|p| p.printed_name.0 == ERASED_NAME));
        assert!(steps < 50);
    }
    assert!(matches!(net.undo(BY), Err(Error::NothingTo("undo"))));
    while net.redo(BY).is_ok() {}
    assert_eq!(
        net.reader().need::<Person>(&keep).unwrap().printed_name.0,
        ERASED_NAME
    );
    assert!(!journal_holds(&net, "arios@"));
    let edit = crate::records::Edit {
        id: keep.clone(),
        fields: fields(json!({"printed_name": "Ana"})),
        ..crate::records::Edit::default()
    };
    let again = crate::records::edit(&mut net, BY, Kind::Person, &edit);
    assert_eq!(refused(again), ["printed_name: erased-person"]);
    person(&mut net, "luz", json!({"printed_name": "Luz Mar"}));
    assert_eq!(
        refused(merge(&mut net, BY, "luz", &keep, &fields(json!({})))),
        ["drop: erased-person"]
    );
}

#[test]
fn undo_passes_an_erasure_by_and_goes_on_to_the_beginning() {
    let mut net = network();
    added(&mut net, Kind::Event, "e", json!({"name": "Reunión"}));
    let ana = person(&mut net, "ana", json!({"printed_name": "Ana Ríos"}));
    let listed = json!({"event": "e", "person": "ana", "stated": "A. Ríos"});
    added(&mut net, Kind::Participant, "p", listed);
    erase(
        &mut net,
        BY,
        "2026-10-05".parse().unwrap(),
        "ana",
        "Ana Ríos",
    )
    .unwrap();
    let undone: Vec<String> = std::iter::from_fn(|| net.undo(BY).ok())
        .map(|done| done.value.kind)
        .collect();
    assert_eq!(undone, ["add_participant", "add_event"]);
    assert_eq!(
        net.reader().need::<Person>(&ana).unwrap().printed_name.0,
        ERASED_NAME
    );
    net.redo(BY).unwrap();
    net.redo(BY).unwrap();
    let back = net.reader().raw(Kind::Participant, "p").unwrap();
    assert_eq!(
        (&back.fields["person"], &back.fields["stated"]),
        (&json!(ana), &Value::Null)
    );
}

#[test]
fn a_file_holds_no_byte_of_an_erased_person() {
    let folder = std::env::temp_dir().join(format!("plenaria-erase-{}", std::process::id()));
    let _ = std::fs::create_dir_all(&folder);
    let path = folder.join("net.plenaria");
    let _ = std::fs::remove_file(&path);
    let opening = crate::file::Opening {
        ids: crate::testing::fixed_ids(),
        who: "Ana".into(),
        now: "2026-10-05T12:00:00Z".into(),
        backups: None,
    };
    let mut net = Network::create(&path, "es", opening).unwrap();
    person(
        &mut net,
        "x",
        json!({"printed_name": "Zzyzx Quetzalcoatl", "email": "zzyzx@example.org", "note": {"es": "Zzyzxnota"}}),
    );
    person(&mut net, "y", json!({"printed_name": "Luz Mar"}));
    assert!(holds(&path, "quetzalcoatl"));
    erase(
        &mut net,
        BY,
        "2026-10-05".parse().unwrap(),
        "x",
        "Zzyzx Quetzalcoatl",
    )
    .unwrap();
    net.close().unwrap();
    for word in ["quetzalcoatl", "zzyzx"] {
        assert!(!holds(&path, word), "{word} is still in the file");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

fn holds(path: &std::path::Path, word: &str) -> bool {
    let bytes = std::fs::read(path).unwrap().to_ascii_lowercase();
    bytes
        .windows(word.len())
        .any(|part| part == word.as_bytes())
}

#[test]
fn lists_of_contacts_are_as_of_a_day() {
    let mut net = network();
    added(
        &mut net,
        Kind::Member,
        "UY",
        json!({"country": "UY", "name": "Uruguay", "correspondence_language": "es"}),
    );
    added(
        &mut net,
        Kind::Post,
        "focal",
        json!({"name": "Punto focal", "member": "UY", "email": "focal@example.org"}),
    );
    for (key, name) in [("ana", "Ana Ríos"), ("luz", "Luz Mar"), ("eva", "Eva Sol")] {
        person(
            &mut net,
            key,
            json!({"printed_name": name, "email": format!("{key}@example.org")}),
        );
    }
    let held = |who: &str, capacity: &str, begin: &str, end: &str| json!({"post": "focal", "person": who, "capacity": capacity, "begin": begin, "end": end});
    added(
        &mut net,
        Kind::Tenure,
        "",
        held("ana", "titular", "2019", "2021-06-30"),
    );
    added(
        &mut net,
        Kind::Tenure,
        "",
        held("luz", "titular", "2021-07-01", "open"),
    );
    added(
        &mut net,
        Kind::Tenure,
        "",
        held("eva", "alternate", "2020", "open"),
    );
    added(&mut net, Kind::Body, "ec", json!({"name": "Comité"}));
    added(
        &mut net,
        Kind::Term,
        "t",
        json!({"body": "ec", "begin": "2020"}),
    );
    added(
        &mut net,
        Kind::Seat,
        "",
        json!({"term": "t", "member": "UY"}),
    );
    let names = |list: &str, on: &str| -> Vec<String> {
        let list = Listed::named(list).unwrap();
        let found = contacts(&net.reader(), &list, on.parse().unwrap()).unwrap();
        found.into_iter().map(|c| c.name).collect()
    };
    assert_eq!(names("titulars", "2021-05-15"), ["Ana Ríos"]);
    assert_eq!(names("titulars", "2021-07-01"), ["Luz Mar"]);
    assert_eq!(names("alternates", "2021-05-15"), ["Eva Sol"]);
    assert_eq!(names("body:ec", "2021-05-15"), ["Ana Ríos"]);
    assert_eq!(
        names("all", "2021-05-15"),
        ["Ana Ríos", "Eva Sol", "Luz Mar"]
    );
    let list = contacts(
        &net.reader(),
        &Listed::Titulars(None),
        "2021-05-15".parse().unwrap(),
    )
    .unwrap();
    assert_eq!(
        list[0].email.as_deref(),
        Some("focal@example.org"),
        "the post's own address first"
    );
    let empty = contacts(
        &net.reader(),
        &Listed::Titulars(None),
        "2018-05-15".parse().unwrap(),
    )
    .unwrap();
    assert_eq!(
        (empty[0].person.as_deref(), empty[0].email.as_deref()),
        (None, Some("focal@example.org")),
        "a vacant post is still written to"
    );
    assert!(Listed::named("everyone").is_none());
}

#[test]
fn one_persons_data_are_all_that_names_the_person() {
    let (net, ..) = doubled();
    let data = export(&net.reader(), "ana-2").unwrap();
    assert_eq!(data["person"]["key"], json!("ana-2"));
    for (kind, count) in [
        ("participants", 2),
        ("tenures", 1),
        ("documents", 1),
        ("attendances", 1),
    ] {
        assert_eq!(
            data["records"][kind].as_array().map(Vec::len),
            Some(count),
            "{kind}"
        );
    }
    assert!(!data.to_string().contains("Ana Ríos Mar"), "nobody else's");
}
