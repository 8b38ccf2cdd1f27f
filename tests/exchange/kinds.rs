//! Members, posts, seats and participants of a table.

use crate::{columns, done, notes, pasted, problems, values, verdicts};
use plenaria_core::testing::{added, network};
use plenaria_core::{Kind, Network};
use plenaria_exchange::ImportKind::{Members, Participants, Posts, Seats};
use plenaria_exchange::import::{Asked, Decision};
use serde_json::json;

fn with_profile() -> Network {
    let mut net = network();
    added(
        &mut net,
        Kind::Profile,
        "",
        json!({"name": {"es": "Red"}, "main_language": "es", "languages": ["es", "en"]}),
    );
    net
}

#[test]
fn members_come_from_a_list_of_countries_with_their_names() {
    let mut net = with_profile();
    added(
        &mut net,
        Kind::Subregion,
        "caribbean",
        json!({"name": {"es": "Caribe"}}),
    );
    let table = pasted(
        Members,
        "País\tSubregión\tDesde\nSaint Lucia\tCaribe\t2005\nBRA\t\t01/07/2003\nAtlantis\t\t\n",
    );
    let imported = done(&mut net, Members, &table, &Asked::default());
    assert_eq!(verdicts(&imported), ["create", "create", "reject"]);
    assert_eq!(
        values(&net, Kind::Member, "name")[0],
        json!({"es": "Santa Lucía", "en": "Saint Lucia"})
    );
    assert_eq!(
        values(&net, Kind::Membership, "begin"),
        [json!("2005"), json!("2003-07-01")]
    );
    assert_eq!(values(&net, Kind::MemberSubregion, "member").len(), 1);
    assert!(net.reader().id_of(Kind::Member, "BR").unwrap().is_some());
    assert!(problems(&imported, 2).contains(&"country: unknown-country".to_owned()));
}

#[test]
fn a_date_that_there_is_none_of_is_refused_where_the_period_stands_too() {
    let mut net = with_profile();
    for (day, found) in [("2005", vec![]), ("31/02/2012", vec!["begin: bad-date"])] {
        let text = format!("País\tDesde\nUruguay\t{day}\nChile\t2010\n");
        let table = pasted(Members, &text);
        let imported = done(&mut net, Members, &table, &Asked::default());
        assert_eq!(problems(&imported, 0), found);
    }
}

#[test]
fn a_status_is_never_begun_again_silently() {
    let mut net = with_profile();
    done(
        &mut net,
        Members,
        &pasted(Members, "País\tDesde\nUruguay\t2005\n"),
        &Asked::default(),
    );
    let table = pasted(Members, "País\tDesde\nUruguay\t2012\n");
    let kept = done(&mut net, Members, &table, &Asked::default());
    assert_eq!(
        (verdicts(&kept), notes(&kept, 0)),
        (vec!["same"], vec!["period-kept"])
    );
    assert_eq!(values(&net, Kind::Membership, "begin"), [json!("2005")]);
    let decided = Asked {
        decisions: [(
            2,
            Decision {
                dates: true,
                ..Decision::default()
            },
        )]
        .into(),
        ..Asked::default()
    };
    assert_eq!(
        verdicts(&done(&mut net, Members, &table, &decided)),
        ["update"]
    );
    assert_eq!(values(&net, Kind::Membership, "begin"), [json!("2012")]);
}

#[test]
fn posts_come_with_who_holds_them_and_tenures_stand() {
    let mut net = with_profile();
    added(
        &mut net,
        Kind::Member,
        "UY",
        json!({"country": "UY", "name": "Uruguay"}),
    );
    let text = "País\tPuesto\tTitular\tCorreo oficial\tDesde\tCalidad\nUruguay\tPunto focal\tAna Ríos Mar\tfocal@example.org\t03/2019\tTitular\n";
    let table = pasted(Posts, text);
    assert_eq!(
        columns(Posts, &table),
        [
            "member",
            "post_name",
            "person",
            "post_email",
            "begin",
            "tenure_capacity"
        ]
        .map(Some)
    );
    let imported = done(&mut net, Posts, &table, &Asked::default());
    assert_eq!(verdicts(&imported), ["create"]);
    assert_eq!(values(&net, Kind::Tenure, "begin"), [json!("2019-03")]);
    assert_eq!(
        verdicts(&done(&mut net, Posts, &table, &Asked::default())),
        ["same"]
    );
    let later = pasted(Posts, &text.replace("03/2019", "01/2021"));
    let kept = done(&mut net, Posts, &later, &Asked::default());
    assert_eq!(
        (verdicts(&kept), notes(&kept, 0)),
        (vec!["same"], vec!["period-kept"])
    );
    assert_eq!(values(&net, Kind::Tenure, "begin"), [json!("2019-03")]);
    // Another titular while one holds the post: core's rule says who.
    let other = pasted(Posts, &text.replace("Ana Ríos Mar", "Luz Mar Sol"));
    let refused = done(&mut net, Posts, &other, &Asked::default());
    assert_eq!(problems(&refused, 0), ["begin: two-titulars"]);
    assert_eq!(
        values(&net, Kind::Person, "printed_name").len(),
        1,
        "nobody is made for a row that stays out"
    );
}

#[test]
fn seats_are_of_a_term_and_participants_of_an_event() {
    let mut net = with_profile();
    added(
        &mut net,
        Kind::Member,
        "UY",
        json!({"country": "UY", "name": "Uruguay"}),
    );
    added(&mut net, Kind::Body, "ec", json!({"name": "Comité"}));
    added(
        &mut net,
        Kind::Term,
        "t",
        json!({"body": "ec", "begin": "2015"}),
    );
    let asked = Asked {
        term: Some("t".into()),
        ..Asked::default()
    };
    let table = pasted(
        Seats,
        "País\tCargo\nUruguay\tPresidenta\nPerú\tVocal\nGuatemala\t\nGuatemala\t\n",
    );
    let imported = done(&mut net, Seats, &table, &asked);
    assert_eq!(
        verdicts(&imported),
        ["create"; 4],
        "a country may be listed twice"
    );
    assert_eq!(
        verdicts(&done(&mut net, Seats, &table, &asked)),
        ["same"; 4]
    );
    assert_eq!(
        values(&net, Kind::Seat, "office")[..2],
        [json!("chair"), json!("member")]
    );
    assert_eq!(values(&net, Kind::Seat, "country")[1], json!("PE"));

    added(&mut net, Kind::Event, "e", json!({"name": "Reunión"}));
    let asked = Asked {
        event: Some("e".into()),
        ..Asked::default()
    };
    let text = "Participante\tPaís\tCargo\tCorreo\tAsistió\nAna Ríos Mar\tUruguay\tDirectora\tana@example.org\tSí\n\tBrasil\t\t\t\n";
    let imported = done(&mut net, Participants, &pasted(Participants, text), &asked);
    assert_eq!(verdicts(&imported), ["create", "create"]);
    assert_eq!(
        values(&net, Kind::Participant, "presence")[0],
        json!("present")
    );
    assert_eq!(
        values(&net, Kind::Participant, "capacity")[0],
        json!({"es": "Directora"})
    );
    assert_eq!(
        verdicts(&done(
            &mut net,
            Participants,
            &pasted(Participants, text),
            &asked
        )),
        ["same", "same"]
    );
    assert_eq!(
        values(&net, Kind::Person, "email"),
        [json!("ana@example.org")]
    );
}

#[test]
fn an_event_that_is_not_there_is_refused_by_name() {
    let mut net = with_profile();
    let table = pasted(Participants, "Participante\tPaís\nAna Ríos\tUruguay\n");
    let columns = columns(Participants, &table);
    let asked = Asked {
        event: Some("nowhere".into()),
        ..Asked::default()
    };
    let by = plenaria_core::testing::BY;
    let fault =
        plenaria_exchange::import::preview(&mut net, by, Participants, &table, &columns, &asked);
    assert!(
        matches!(fault, Err(plenaria_exchange::Fault::Asked { what: "event", value }) if value == "nowhere")
    );
}
