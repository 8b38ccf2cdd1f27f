//! Meetings on real networks: an assembly of five, and the two samples.

use super::*;
use crate::events::{Attendance, AttendanceState, Invitation};
use crate::kinds::Kind;
use crate::testing::{BY, added, network, refused};
use crate::votes::VoteResult;
use crate::{Network, Result};
use chrono::NaiveDate;
use serde_json::json;

fn today() -> NaiveDate {
    "2026-10-05".parse().unwrap()
}

/// Five members with a focal point each, an assembly whose quorum is more than half, and its next meeting.
fn assembly() -> Network {
    let mut net = network();
    added(
        &mut net,
        Kind::Statutes,
        "st",
        json!({"name": "Estatutos", "begin": "2020"}),
    );
    added(
        &mut net,
        Kind::Body,
        "assembly",
        json!({"name": "Asamblea", "kind": "assembly"}),
    );
    added(
        &mut net,
        Kind::BodyRule,
        "rule",
        json!({
            "statutes": "st", "body": "assembly", "electorate": "members", "quorum": "more_than_half",
            "majority": "more_than_half", "base": "valid", "precedence": "seniority",
        }),
    );
    for (n, code) in ["BR", "CL", "MX", "PE", "UY"].into_iter().enumerate() {
        added(
            &mut net,
            Kind::Member,
            code,
            json!({"country": code, "name": code}),
        );
        added(
            &mut net,
            Kind::Membership,
            "",
            json!({"member": code, "begin": format!("{}", 2010 - n)}),
        );
        let post =
            json!({"name": "Punto focal", "kind": "focal_point", "member": code, "begin": "2015"});
        added(&mut net, Kind::Post, &format!("post-{code}"), post);
        let name = [
            "Ana Ríos",
            "Luz Núñez",
            "Eva Gómez",
            "Iván Peña",
            "Sol García",
        ][n];
        let person = json!({"printed_name": name, "sex": if n == 3 { "male" } else { "female" }});
        added(&mut net, Kind::Person, &format!("p-{code}"), person);
        if code != "PE" {
            let tenure = json!({"post": format!("post-{code}"), "person": format!("p-{code}"), "begin": "2020-01-01"});
            added(&mut net, Kind::Tenure, "", tenure);
        }
    }
    added(
        &mut net,
        Kind::Event,
        "e",
        json!({
            "name": "Asamblea 2026", "kind": "assembly", "body": "assembly", "begin": "2026-10-05", "end": "2026-10-06",
            "place": "Lima", "country": "PE", "zone": "America/Lima",
        }),
    );
    let session = json!({"event": "e", "name": "Plenaria", "date": "2026-10-05", "begin": "09:00", "end": "11:00", "room": "Sala 1"});
    added(&mut net, Kind::Session, "s", session);
    net
}

fn reading<R>(net: &Network, read: impl FnOnce(&crate::records::Reader<'_>) -> Result<R>) -> R {
    net.at_one_moment(read).unwrap()
}

fn now(net: &Network, at: Option<&str>) -> QuorumNow {
    reading(net, |reader| quorum(reader, "s", at, today()))
}

fn member(code: &str) -> Whom {
    Whom::Member(code.into())
}

#[test]
fn all_members_are_put_on_the_list_once_and_a_vacant_post_leaves_its_seat() {
    let mut net = assembly();
    let done = invite(&mut net, BY, "e", Invitation::Proposed, today()).unwrap();
    let pe = net.reader().id_of(Kind::Member, "PE").unwrap().unwrap();
    assert_eq!(
        (done.value.participants.len(), done.value.without),
        (5, vec![pe])
    );
    let again = invite(&mut net, BY, "e", Invitation::Proposed, today()).unwrap();
    assert_eq!(
        (
            again.value.participants.len(),
            again.value.there.len(),
            again.op
        ),
        (0, 5, None)
    );
    net.undo(BY).unwrap();
    assert!(
        net.reader()
            .raws(Kind::Participant, None)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn the_quorum_is_counted_by_member_at_any_time_of_the_session() {
    let mut net = assembly();
    invite(&mut net, BY, "e", Invitation::Proposed, today()).unwrap();
    assert_eq!(
        (now(&net, None).taken, now(&net, None).required),
        (false, Some(3))
    );
    for (code, at) in [("BR", "9:02"), ("CL", "09:05"), ("MX", "09:20")] {
        check_in(&mut net, BY, "s", &member(code), Some(at)).unwrap();
    }
    let early = now(&net, Some("09:10"));
    assert_eq!(
        (early.present, early.missing(), early.met()),
        (2, 1, Some(false))
    );
    assert_eq!(now(&net, Some("09:20")).met(), Some(true));
    check_out(&mut net, BY, "s", &member("BR"), "10:00").unwrap();
    assert_eq!(now(&net, Some("10:30")).present, 2);
    assert_eq!(now(&net, Some("09:59")).present, 3);
    // Whoever comes back is there again; whoever is there is not noted twice.
    check_in(&mut net, BY, "s", &member("BR"), Some("10:40")).unwrap();
    assert_eq!(
        check_in(&mut net, BY, "s", &member("BR"), Some("10:41"))
            .unwrap()
            .op,
        None
    );
    assert_eq!(now(&net, None).present, 3);
    // Every stay is kept: the quorum of an earlier time is that of then.
    let at = |net: &Network, at: &str| {
        let now = now(net, Some(at));
        (now.present, now.people)
    };
    for (time, there) in [
        ("09:00", (0, 0)),
        ("09:30", (3, 3)),
        ("10:00", (2, 2)),
        ("10:39", (2, 2)),
        ("10:40", (3, 3)),
    ] {
        assert_eq!(at(&net, time), there, "{time}");
    }
    let early = check_in(&mut net, BY, "s", &member("BR"), Some("10:00"));
    assert!(early.unwrap().op.is_none());
    check_out(&mut net, BY, "s", &member("BR"), "11:00").unwrap();
    let early = check_in(&mut net, BY, "s", &member("BR"), Some("10:50"));
    assert_eq!(refused(early), ["at: back-before-left"]);
    // Back at a time that nobody noted, out again, and in within the minute.
    check_in(&mut net, BY, "s", &member("BR"), None).unwrap();
    check_out(&mut net, BY, "s", &member("BR"), "11:30").unwrap();
    check_in(&mut net, BY, "s", &member("BR"), Some("11:30")).unwrap();
    assert_eq!(at(&net, "10:30"), (2, 2));
    assert_eq!(at(&net, "11:40"), (3, 3));
    let noted = reading(&net, |reader| reader.all::<Attendance>());
    let stays: usize = noted.iter().map(|one| one.stays().len()).sum();
    assert_eq!(stays, 5);
    net.undo(BY).unwrap();
    net.undo(BY).unwrap();
    net.undo(BY).unwrap();
    assert_eq!(at(&net, "11:40"), (2, 2));
    check_in(&mut net, BY, "s", &member("BR"), Some("11:05")).unwrap();
    // A vote given to another counts for the quorum, not for the people in the room.
    let proxy =
        json!({"event": "e", "member": "CL", "person": "p-CL", "votes": true, "proxy_of": "PE"});
    added(&mut net, Kind::Accreditation, "", proxy);
    let with = now(&net, None);
    assert_eq!((with.present, with.represented, with.people), (4, 1, 3));
}

#[test]
fn who_is_not_listed_walks_in_as_one_step() {
    let mut net = assembly();
    let unknown = check_in(&mut net, BY, "s", &Whom::Person("p-UY".into()), None);
    assert_eq!(refused(unknown), ["person: not-listed"]);
    let before = net.reader().dump().unwrap();
    let new = WalkIn {
        session: "s".into(),
        name: Some("Inés Soto".into()),
        country: Some("CU".into()),
        at: Some("09:30".into()),
        ..WalkIn::default()
    };
    add_walk_in(&mut net, BY, &new).unwrap();
    assert_eq!(now(&net, None).people, 1);
    net.undo(BY).unwrap();
    assert_eq!(net.reader().dump().unwrap(), before);
    let nobody = WalkIn {
        session: "s".into(),
        ..WalkIn::default()
    };
    assert_eq!(
        refused(add_walk_in(&mut net, BY, &nobody)),
        ["person: one-needed"]
    );
}

#[test]
fn everybody_is_marked_at_once_and_then_the_few() {
    let mut net = assembly();
    invite(&mut net, BY, "e", Invitation::Invited, today()).unwrap();
    let present = Some(AttendanceState::Present);
    assert_eq!(
        mark_attendance(&mut net, BY, "s", &Marked::All, present)
            .unwrap()
            .value,
        5
    );
    let uy = reading(&net, |reader| {
        find_participants(reader, "e", "gar", &|_| Vec::new(), 5)
    });
    let few = Marked::These(vec![uy[0].0.clone()]);
    let excused = Some(AttendanceState::Excused);
    assert_eq!(
        mark_attendance(&mut net, BY, "s", &few, excused)
            .unwrap()
            .value,
        1
    );
    assert_eq!(
        (now(&net, None).present, now(&net, None).met()),
        (4, Some(true))
    );
    assert_eq!(
        mark_attendance(&mut net, BY, "s", &Marked::Rest, present)
            .unwrap()
            .value,
        0
    );
    assert_eq!(
        mark_attendance(&mut net, BY, "s", &few, None)
            .unwrap()
            .value,
        1
    );
}

#[test]
fn three_letters_find_one_by_name_country_or_institution() {
    let mut net = assembly();
    invite(&mut net, BY, "e", Invitation::Proposed, today()).unwrap();
    added(
        &mut net,
        Kind::Organization,
        "o",
        json!({"name": "Universidad de Ejemplo"}),
    );
    added(
        &mut net,
        Kind::Person,
        "q",
        json!({"printed_name": "Núria Blanc"}),
    );
    added(
        &mut net,
        Kind::Participant,
        "",
        json!({"event": "e", "person": "q", "organization": "o"}),
    );
    let countries = |word: &str| {
        let brazil = "brasil".starts_with(word);
        brazil.then(|| "BR".to_owned()).into_iter().collect()
    };
    let find = |text: &str| -> Vec<String> {
        let found = reading(&net, |reader| {
            find_participants(reader, "e", text, &countries, 9)
        });
        found.into_iter().map(|(_, title)| title).collect()
    };
    assert_eq!(find("nun"), ["Luz Núñez"]);
    assert_eq!(find("GAR"), ["Sol García"]);
    assert_eq!(find("uni"), ["Núria Blanc"]);
    assert_eq!(find("bras"), ["Ana Ríos"]);
    assert_eq!(find("ana br"), ["Ana Ríos"]);
    assert_eq!(find("\"' OR 1=1 --"), Vec::<String>::new());
}

#[test]
fn each_of_two_words_may_name_another_record_in_any_order_and_only_of_this_event() {
    let mut net = assembly();
    invite(&mut net, BY, "e", Invitation::Proposed, today()).unwrap();
    let lab = json!({"name": "Laboratorio de Ejemplo"});
    added(&mut net, Kind::Organization, "o", lab);
    added(&mut net, Kind::Event, "other", json!({"name": "Otra"}));
    for (key, name, event, fields) in [
        ("n1", "Núria Blanc", "e", json!({"organization": "o"})),
        (
            "n2",
            "Núria Serra",
            "e",
            json!({"country": "HT", "capacity": {"es": "Asesora de energía"}}),
        ),
        ("n3", "Núria Blanc", "other", json!({"organization": "o"})),
    ] {
        added(&mut net, Kind::Person, key, json!({"printed_name": name}));
        let mut fields = fields;
        fields["event"] = json!(event);
        fields["person"] = json!(key);
        added(&mut net, Kind::Participant, &format!("at-{key}"), fields);
    }
    let countries = |word: &str| -> Vec<String> {
        let names = [("haiti", "HT"), ("brasil", "BR")];
        let begin = names.iter().filter(|(name, _)| name.starts_with(word));
        begin.map(|(_, code)| (*code).to_owned()).collect()
    };
    let find = |text: &str| -> Vec<String> {
        let found = reading(&net, |reader| {
            find_participants(reader, "e", text, &countries, 9)
        });
        found.into_iter().map(|(_, title)| title).collect()
    };
    assert_eq!(find("núr"), ["Núria Blanc", "Núria Serra"]);
    for (text, who) in [
        ("nur lab", "Núria Blanc"),
        ("lab nur", "Núria Blanc"),
        ("nur hai", "Núria Serra"),
        ("hai nur", "Núria Serra"),
        ("ener serr", "Núria Serra"),
        ("bras rí", "Ana Ríos"),
        ("núr ejem bla", "Núria Blanc"),
    ] {
        assert_eq!(find(text), [who], "{text}");
    }
    assert!(find("nur bras").is_empty());
    assert!(find("hai lab").is_empty());
    assert_eq!(find("").len(), 7, "nothing typed: everybody");
}

#[test]
fn a_vote_freezes_its_quorum_and_is_counted_once() {
    let mut net = assembly();
    invite(&mut net, BY, "e", Invitation::Proposed, today()).unwrap();
    for code in ["BR", "CL", "MX"] {
        check_in(&mut net, BY, "s", &member(code), Some("09:00")).unwrap();
    }
    let opening = Opening {
        session: "s".into(),
        name: Some(json!("Plan 2027")),
        method: "roll_call".into(),
        at: Some("09:30".into()),
        ..Opening::default()
    };
    let vote = open_vote(&mut net, BY, &opening, today()).unwrap().value;
    let (frozen, _, called) = reading(&net, |reader| roll(reader, &vote, Some("09:30"), today()));
    let number = |count: Option<crate::values::Count>| count.map(|n| n.0);
    assert_eq!(
        (
            number(frozen.entitled),
            number(frozen.present),
            number(frozen.quorum_required)
        ),
        (Some(5), Some(3), Some(3))
    );
    let order: Vec<_> = called.iter().map(|one| one.voter.member.clone()).collect();
    let uy = net.reader().id_of(Kind::Member, "UY").unwrap();
    assert_eq!(order[0], uy, "the eldest member is called first");
    let answer = |member: &str, answer: &str| Answered {
        member: Some(member.into()),
        organization: None,
        answer: answer.into(),
    };
    let numbers = |answers| Numbers {
        vote: vote.clone(),
        answers,
        ..Numbers::default()
    };
    let twice = numbers(vec![answer("BR", "in_favour"), answer("BR", "against")]);
    assert_eq!(
        refused(record_vote(&mut net, BY, &twice, today())),
        ["answers.1.member: voted-already"]
    );
    added(
        &mut net,
        Kind::Member,
        "JM",
        json!({"country": "JM", "name": "Jamaica"}),
    );
    let foreign = numbers(vec![answer("JM", "in_favour")]);
    assert_eq!(
        refused(record_vote(&mut net, BY, &foreign, today())),
        ["answers.0.member: not-a-voter"]
    );
    let good = numbers(vec![
        answer("BR", "in_favour"),
        answer("CL", "in_favour"),
        answer("MX", "against"),
        answer("PE", "absent"),
    ]);
    assert_eq!(
        record_vote(&mut net, BY, &good, today()).unwrap().value,
        VoteResult::Adopted
    );
    let again = Numbers {
        vote: vote.clone(),
        in_favour: Some(3),
        ..Numbers::default()
    };
    assert_eq!(
        refused(record_vote(&mut net, BY, &again, today())),
        ["vote: already-counted"]
    );
    check_out(&mut net, BY, "s", &member("BR"), "10:00").unwrap();
    let later = now(&net, Some("10:30"));
    assert_eq!(
        (later.met(), number(later.votes[0].present)),
        (Some(false), Some(3))
    );
}

#[test]
fn an_agenda_counts_times_and_numbers_and_says_what_it_does_not_keep() {
    let mut net = assembly();
    let item = |name: &str, position: i64, more: serde_json::Value| {
        let mut item = json!({"event": "e", "session": "s", "name": name, "position": position});
        item.as_object_mut()
            .unwrap()
            .extend(more.as_object().cloned().unwrap());
        item
    };
    added(
        &mut net,
        Kind::Item,
        "a",
        item("Apertura", 0, json!({"minutes": 30})),
    );
    added(
        &mut net,
        Kind::Item,
        "b",
        item("Pausa", 1, json!({"minutes": 15, "kind": "break"})),
    );
    added(&mut net, Kind::Item, "c", item("Grupos", 2, json!({})));
    added(
        &mut net,
        Kind::Item,
        "c1",
        item("Software", 0, json!({"parent": "c", "minutes": 40})),
    );
    added(
        &mut net,
        Kind::Item,
        "c2",
        item("Datos", 1, json!({"parent": "c", "minutes": 45})),
    );
    let other = json!({"event": "e", "name": "Taller", "date": "2026-10-05", "begin": "10:30", "end": "12:00", "room": "sala 1", "position": 1});
    added(&mut net, Kind::Session, "s2", other);
    let late = json!({"event": "e", "name": "Cierre", "date": "2026-10-09", "position": 2});
    added(&mut net, Kind::Session, "s3", late);
    let found = reading(&net, |reader| agenda(reader, "e", today()));
    let first = &found.sessions[0];
    let lines: Vec<_> = first
        .items
        .iter()
        .map(|i| (i.number.as_deref(), i.begin.as_deref(), i.end.as_deref()))
        .collect();
    assert_eq!(
        lines,
        [
            (Some("1"), Some("09:00"), Some("09:30")),
            (None, Some("09:30"), Some("09:45")),
            (Some("2"), Some("09:45"), Some("11:10")),
        ]
    );
    let parts: Vec<_> = first.items[2]
        .items
        .iter()
        .map(|i| (i.number.clone().unwrap(), i.begin.clone().unwrap()))
        .collect();
    assert_eq!(
        parts,
        [
            ("2.1".into(), "09:45".into()),
            ("2.2".into(), "10:25".to_owned())
        ]
    );
    assert_eq!(
        (first.slot, first.planned, first.overrun),
        (Some(120), 130, 10)
    );
    assert_eq!((first.parallel.len(), first.same_room.len()), (1, 1));
    assert!(found.sessions[2].outside && !first.outside);
}

#[test]
fn what_is_open_or_postponed_is_offered_until_an_item_takes_it_up() {
    let mut net = assembly();
    let before = json!({"name": "Asamblea 2025", "body": "assembly", "begin": "2025-10-05", "status": "held"});
    added(&mut net, Kind::Event, "old", before);
    let put_off = json!({"event": "old", "name": "Reforma", "state": "postponed"});
    let put_off = added(&mut net, Kind::Item, "late", put_off);
    let commitment =
        json!({"name": "Publicar", "event": "old", "member": "CL", "due": "2026-03-31"});
    added(&mut net, Kind::Commitment, "c", commitment);
    let found = reading(&net, |reader| agenda(reader, "e", today()));
    assert_eq!((found.commitments.len(), found.postponed.len()), (1, 1));
    assert!(found.commitments[0].late);
    let item = json!({"event": "e", "name": "Reforma", "about": format!("item:{put_off}")});
    added(&mut net, Kind::Item, "", item);
    let found = reading(&net, |reader| agenda(reader, "e", today()));
    assert_eq!((found.commitments.len(), found.postponed.len()), (1, 0));
    let on = |day: &str| {
        reading(&net, |reader| {
            open_commitments(reader, day.parse().unwrap(), today())
        })
    };
    assert_eq!((on("2025-10-01").len(), on("2025-11-01").len()), (0, 1));
    let groups = grouped(on("2026-04-01"), CommitmentsBy::Responsible);
    assert!(matches!(&groups[0].0, GroupKey::Record("member", _)));
}

#[test]
fn minutes_go_from_draft_to_approved_and_are_final_then() {
    let mut net = assembly();
    let after = json!({"name": "Asamblea 2027", "body": "assembly", "begin": "2027-10-05"});
    added(&mut net, Kind::Event, "next", after);
    let step = |state, date: &str, at: Option<&str>| Advance {
        event: "e".into(),
        state,
        date: Some(date.into()),
        approved_by: at.map(str::to_owned),
        amendments: None,
    };
    let id = advance_minutes(
        &mut net,
        BY,
        &step(MinutesState::Circulated, "2026-10-12", None),
        today(),
    )
    .unwrap()
    .value;
    let early = step(MinutesState::Amended, "2026-10-01", None);
    assert_eq!(
        refused(advance_minutes(&mut net, BY, &early, today())),
        ["date: end-before-begin"]
    );
    let good = step(MinutesState::Approved, "2027-10-05", Some("next"));
    assert_eq!(
        advance_minutes(&mut net, BY, &good, today()).unwrap().value,
        id
    );
    assert_eq!(
        refused(advance_minutes(&mut net, BY, &good, today())),
        ["state: minutes-approved"]
    );
    let edit = crate::records::Edit {
        id: id.clone(),
        fields: json!({"closing": "Otra cosa."})
            .as_object()
            .cloned()
            .unwrap(),
        ..crate::records::Edit::default()
    };
    assert_eq!(
        refused(crate::records::edit(&mut net, BY, Kind::Minutes, &edit)),
        ["state: minutes-approved"]
    );
    let next = reading(&net, |reader| compose(reader, "next", today()));
    let (event, minutes) = next.previous.unwrap();
    assert_eq!(
        (event.key.as_deref(), minutes.unwrap().state),
        (Some("e"), MinutesState::Approved)
    );
}

#[test]
fn decisions_get_the_next_numbers_in_the_order_of_the_agenda() {
    let mut net = assembly();
    for (n, key) in ["b", "a"].into_iter().enumerate() {
        added(
            &mut net,
            Kind::Item,
            key,
            json!({"event": "e", "session": "s", "name": key, "position": 1 - n}),
        );
        let decision = json!({"name": key, "event": "e", "item": key, "body": "assembly", "date": "2026-10-05"});
        added(&mut net, Kind::Decision, key, decision);
    }
    let old = json!({"name": "Vieja", "number": "2026-07", "date": "2026-03-01"});
    added(&mut net, Kind::Decision, "old", old);
    let numbers = |net: &mut Network| -> Vec<String> {
        let done = number_decisions(net, BY, "e").unwrap().value;
        done.into_iter().map(|(_, number)| number).collect()
    };
    assert_eq!(numbers(&mut net), ["2026-08", "2026-09"]);
    assert_eq!(
        net.reader().raw(Kind::Decision, "a").unwrap().fields["number"],
        "2026-08"
    );
    net.undo(BY).unwrap();
    let edit = crate::records::Edit {
        id: "assembly".into(),
        fields: json!({"numbering": "AG-{nnn}/{year}"})
            .as_object()
            .cloned()
            .unwrap(),
        ..crate::records::Edit::default()
    };
    crate::records::edit(&mut net, BY, Kind::Body, &edit).unwrap();
    assert_eq!(numbers(&mut net), ["AG-001/2026", "AG-002/2026"]);
}

#[test]
fn an_event_is_made_after_another_with_chosen_parts_and_its_days_move() {
    let mut net = assembly();
    invite(&mut net, BY, "e", Invitation::Invited, today()).unwrap();
    added(
        &mut net,
        Kind::Item,
        "i",
        json!({"event": "e", "session": "s", "name": "Apertura", "note": "Se abrió.", "state": "treated"}),
    );
    added(
        &mut net,
        Kind::Item,
        "j",
        json!({"event": "e", "session": "s", "parent": "i", "name": "Himno"}),
    );
    let words = |name: &str| json!({"es": name});
    start_checklist(&mut net, BY, "e", &words).unwrap();
    added(
        &mut net,
        Kind::Series,
        "annual",
        json!({"name": "Asambleas"}),
    );
    let edition = json!({"event": "e", "series": "annual", "number": "VIII", "ordinal": 8});
    added(&mut net, Kind::Edition, "", edition);
    assert_eq!(
        refused(start_checklist(&mut net, BY, "e", &words)),
        ["event: already-there"]
    );
    let before = net.reader().dump().unwrap();
    let wanted = Cloning {
        event: "e".into(),
        date: Some("2027-10-04".into()),
        name: Some(json!("Asamblea 2027")),
        key: Some("n".into()),
        parts: vec![
            "sessions".into(),
            "agenda".into(),
            "invited".into(),
            "checklist".into(),
            "series".into(),
        ],
    };
    clone_event(&mut net, BY, &wanted).unwrap();
    let event = net.reader().raw(Kind::Event, "n").unwrap();
    assert_eq!(
        (&event.fields["end"], &event.fields["status"]),
        (&json!("2027-10-05"), &json!("planned"))
    );
    let of = |kind| net.reader().raws(kind, Some(("event", &event.id))).unwrap();
    let edition = &of(Kind::Edition)[0].fields;
    assert_eq!(
        (&edition["number"], &edition["ordinal"]),
        (&json!("IX"), &json!(9))
    );
    let session = &of(Kind::Session)[0];
    assert_eq!(
        (&session.fields["date"], &session.fields["begin"]),
        (&json!("2027-10-04"), &json!("09:00"))
    );
    let items = of(Kind::Item);
    assert_eq!(items.len(), 2);
    for item in &items {
        let said = item.fields.get("note").and_then(|note| note.get("es"));
        assert_eq!((said, &item.fields["state"]), (None, &json!("planned")));
        assert_eq!(item.fields["session"], json!(session.id));
    }
    assert_eq!(items[1].fields["parent"], json!(items[0].id));
    assert!(
        of(Kind::Participant)
            .iter()
            .all(|p| p.fields["invitation"] == "proposed")
    );
    let (_, steps) = reading(&net, |reader| checklist(reader, "n", today()));
    assert_eq!(
        (steps.len(), steps[0].due.map(|d| d.to_string())),
        (17, Some("2027-06-06".into()))
    );
    net.undo(BY).unwrap();
    assert_eq!(net.reader().dump().unwrap(), before);
    let wrong = Cloning {
        parts: vec!["poems".into()],
        ..wanted
    };
    assert_eq!(
        refused(clone_event(&mut net, BY, &wrong)),
        ["parts.0: unknown-choice"]
    );
}

#[test]
fn participation_counts_only_sessions_within_the_membership_and_keeps_numbers_apart() {
    let mut net = assembly();
    let held = |name: &str, day: &str| json!({"name": name, "begin": day, "status": "held"});
    for (key, day) in [("x", "2024-05-01"), ("y", "2025-05-01")] {
        added(&mut net, Kind::Event, key, held(key, day));
        let session = json!({"event": key, "name": "S", "date": day});
        added(&mut net, Kind::Session, &format!("{key}-s"), session);
        for code in ["BR", "UY"] {
            let participant = json!({"event": key, "member": code, "person": format!("p-{code}")});
            added(
                &mut net,
                Kind::Participant,
                &format!("{key}-{code}"),
                participant,
            );
            let attendance =
                json!({"session": format!("{key}-s"), "participant": format!("{key}-{code}")});
            added(&mut net, Kind::Attendance, "", attendance);
        }
        added(
            &mut net,
            Kind::Participant,
            "",
            json!({"event": key, "number": 40, "presence": "present", "member": "BR"}),
        );
    }
    added(
        &mut net,
        Kind::Member,
        "JM",
        json!({"country": "JM", "name": "Jamaica"}),
    );
    added(
        &mut net,
        Kind::Membership,
        "",
        json!({"member": "JM", "begin": "2025-01-01"}),
    );
    let from = "2024-01-01".parse().unwrap();
    let to = "2025-12-31".parse().unwrap();
    let of = |by| reading(&net, |reader| participation(reader, from, to, by, today()));
    let found = of(ParticipationBy::Country);
    let br = &found.groups["BR"];
    assert_eq!(
        (br.persons.len(), br.participations.len(), br.numbers.len()),
        (1, 2, 2)
    );
    let sessions = |code: &str| {
        let id = net.reader().id_of(Kind::Member, code).unwrap().unwrap();
        let own = &found.sessions[&id];
        (own.attended.len(), own.within.len())
    };
    assert_eq!(
        (sessions("BR"), sessions("CL"), sessions("JM")),
        ((2, 2), (0, 2), (0, 1))
    );
    assert_eq!(of(ParticipationBy::Sex).groups["female"].persons.len(), 2);
    assert_eq!(
        of(ParticipationBy::Year).groups["2024"]
            .participations
            .len(),
        2
    );
}

#[test]
fn the_sparse_meeting_of_2015_has_minutes_without_inventing_anything() {
    let mut net = network();
    let files = crate::annual::gealc_files();
    crate::samples::load(&mut net, crate::samples::BY, "gealc", &files, &|_| None).unwrap();
    let found = reading(&net, |reader| compose(reader, "ix-2015", today()));
    assert!(!found.taken && found.quorums.is_empty() && found.agenda.sessions.is_empty());
    assert_eq!(
        found
            .people
            .iter()
            .filter(|one| one.was_there == Some(true))
            .count(),
        21
    );
    let (before, minutes) = found.previous.unwrap();
    assert!(minutes.is_none() && before.begin.is_some());
}

#[test]
fn one_room_two_chairs_two_heads_and_too_many_are_found() {
    let mut net = assembly();
    let session = json!({"event": "e", "name": "Taller", "date": "2026-10-05", "begin": "10:00", "end": "12:00", "room": "SALA 1"});
    added(&mut net, Kind::Session, "s2", session);
    for code in ["BR", "UY"] {
        let chair = json!({"event": "e", "member": code, "role": "chair"});
        added(&mut net, Kind::Organizer, "", chair);
        let head =
            json!({"event": "e", "member": "CL", "person": format!("p-{code}"), "role": "head"});
        added(&mut net, Kind::Accreditation, "", head);
        let one = json!({"event": "e", "member": "CL", "person": format!("p-{code}")});
        added(&mut net, Kind::Participant, "", one);
    }
    // Who declined and numbers without names are none of a delegation.
    for one in [
        json!({"event": "e", "member": "BR", "invitation": "confirmed"}),
        json!({"event": "e", "member": "BR", "invitation": "declined"}),
        json!({"event": "e", "member": "BR", "number": 12}),
    ] {
        added(&mut net, Kind::Participant, "", one);
    }
    let edit = crate::records::Edit {
        id: "e".into(),
        fields: json!({"delegation_limit": 1}).as_object().cloned().unwrap(),
        ..crate::records::Edit::default()
    };
    crate::records::edit(&mut net, BY, Kind::Event, &edit).unwrap();
    let found = reading(&net, |reader| crate::finding::findings(reader, today()));
    for code in [
        "sessions-share-room",
        "event-two-chairs",
        "delegation-two-heads",
        "delegation-over-limit",
    ] {
        assert_eq!(
            found.iter().filter(|one| one.code == code).count(),
            1,
            "{code}"
        );
    }
}

#[test]
fn two_chairs_of_one_term_and_two_heads_on_the_list_are_found() {
    let mut net = assembly();
    let body = json!({"name": "Comité", "kind": "executive_committee"});
    added(&mut net, Kind::Body, "c", body);
    let term = json!({"body": "c", "begin": "2025-01-01", "end": "2026-12-31"});
    added(&mut net, Kind::Term, "c-1", term);
    // One presides until the middle of 2025, the next from then on.
    for (code, begin, end) in [
        ("BR", "2025-01-01", "2025-06-30"),
        ("UY", "2025-07-01", "open"),
    ] {
        let seat =
            json!({"term": "c-1", "member": code, "office": "chair", "begin": begin, "end": end});
        added(&mut net, Kind::Seat, "", seat);
    }
    let listed = |event: &str, code: &str, role: &str, invitation: &str| json!({"event": event, "member": "CL", "person": format!("p-{code}"), "role": role, "invitation": invitation});
    for (code, role, invitation) in [
        ("CL", "head", "confirmed"),
        ("BR", "head", "declined"),
        ("MX", "delegate", "confirmed"),
    ] {
        added(
            &mut net,
            Kind::Participant,
            "",
            listed("e", code, role, invitation),
        );
    }
    // At another event each segment has its own head, as accredited.
    added(&mut net, Kind::Event, "e2", json!({"name": "Cumbre"}));
    for code in ["CL", "PE"] {
        let segment = json!({"event": "e2", "name": code});
        added(&mut net, Kind::Segment, &format!("seg-{code}"), segment);
        let head = json!({"event": "e2", "member": "CL", "person": format!("p-{code}"), "role": "head", "segment": format!("seg-{code}")});
        added(&mut net, Kind::Accreditation, "", head);
        added(
            &mut net,
            Kind::Participant,
            "",
            listed("e2", code, "head", "invited"),
        );
    }
    let count = |net: &Network, code: &str| {
        let found = reading(net, |reader| crate::finding::findings(reader, today()));
        found.iter().filter(|one| one.code == code).count()
    };
    assert_eq!(count(&net, "body-two-chairs"), 0);
    assert_eq!(count(&net, "delegation-two-heads-listed"), 0);
    let third = json!({"term": "c-1", "member": "MX", "office": "chair", "begin": "2026-01-01"});
    added(&mut net, Kind::Seat, "", third);
    added(
        &mut net,
        Kind::Participant,
        "",
        listed("e", "PE", "head", "invited"),
    );
    assert_eq!(count(&net, "body-two-chairs"), 1);
    assert_eq!(count(&net, "delegation-two-heads-listed"), 1);
    assert_eq!(count(&net, "delegation-two-heads"), 0);
}

#[test]
fn who_declined_is_absent_only_once_attendance_was_taken() {
    let mut net = assembly();
    invite(&mut net, BY, "e", Invitation::Confirmed, today()).unwrap();
    let one = json!({"event": "e", "member": "UY", "person": "p-UY", "role": "observer", "invitation": "declined"});
    added(&mut net, Kind::Participant, "no", one);
    let was = |net: &Network| {
        let found = reading(net, |reader| compose(reader, "e", today()));
        let one = found
            .people
            .iter()
            .find(|one| one.participant.key.as_deref() == Some("no"));
        one.unwrap().was_there
    };
    assert_eq!(was(&net), None, "an answer is no absence");
    check_in(&mut net, BY, "s", &member("BR"), Some("09:00")).unwrap();
    assert_eq!(was(&net), Some(false));
}

#[test]
fn a_letter_to_whom_it_may_concern_is_registered_and_calls_nobody() {
    let mut net = assembly();
    for fields in [
        json!({"event": "e", "number": "OF-1", "date": "2026-08-01", "name": "Visa de Ana Ríos"}),
        json!({"event": "e", "number": "OF-2", "date": "2026-08-02", "name": "Convocatoria", "member": "BR"}),
    ] {
        added(&mut net, Kind::Letter, "", fields);
    }
    let found = reading(&net, |reader| {
        crate::annual::convocations(reader, "e", today())
    });
    let numbers: Vec<_> = found.iter().map(|one| one.number.as_deref()).collect();
    assert_eq!(numbers, [Some("OF-2")]);
}
