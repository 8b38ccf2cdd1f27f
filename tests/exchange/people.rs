//! People of a table: known again, asked about, never made twice.

use crate::{done, notes, pasted, problems, tried, values, verdicts};
use plenaria_core::Kind;
use plenaria_core::testing::{BY, added, network};
use plenaria_exchange::ImportKind::People;
use plenaria_exchange::import::{Asked, Decision, Do};
use serde_json::json;

#[test]
fn an_import_is_one_operation_and_a_dry_run_none() {
    let mut net = network();
    let table = pasted(
        People,
        "Nombre completo\tCorreo\tPaís\nAna Ríos\tana@example.org\tBrasil\nLuz Mar\tluz@example.org\tPeru\n",
    );
    let before = net.reader().dump().unwrap();
    tried(&mut net, People, &table, &Asked::default());
    assert_eq!(net.reader().dump().unwrap(), before);
    assert_eq!(net.last_op().unwrap(), 0);
    let imported = done(&mut net, People, &table, &Asked::default());
    assert_eq!(verdicts(&imported), ["create", "create"]);
    assert_eq!(
        values(&net, Kind::Person, "country"),
        [json!("BR"), json!("PE")]
    );
    let after = net.reader().dump().unwrap();
    net.undo(BY).unwrap();
    assert_eq!(net.reader().dump().unwrap(), before);
    net.redo(BY).unwrap();
    assert_eq!(net.reader().dump().unwrap(), after);
}

#[test]
fn the_same_table_again_changes_nothing_and_a_new_value_is_an_update() {
    let mut net = network();
    let text = "Nombre completo\tCorreo\tTeléfono\nAna Ríos Mar\tana@example.org\t2901 2929\n";
    done(&mut net, People, &pasted(People, text), &Asked::default());
    let again = done(&mut net, People, &pasted(People, text), &Asked::default());
    assert_eq!(verdicts(&again), ["same"]);
    let changed = pasted(
        People,
        "Nombre completo\tCorreo\tTeléfono\nRIOS MAR ANA\tana@example.org\t2902 0000\n",
    );
    let update = done(&mut net, People, &changed, &Asked::default());
    assert_eq!(verdicts(&update), ["update"]);
    assert_eq!(update.rows[0].found.as_ref().map(|f| f.by), Some("email"));
    assert_eq!(values(&net, Kind::Person, "phone"), [json!("2902 0000")]);
}

#[test]
fn an_empty_cell_takes_nothing_away() {
    let mut net = network();
    added(
        &mut net,
        Kind::Person,
        "ana",
        json!({"printed_name": "Ana Ríos Mar", "email": "ana@example.org", "phone": "2901 2929"}),
    );
    let table = pasted(
        People,
        "Clave\tNombre completo\tTeléfono\tPaís\nana\tAna Ríos Mar\t\tUruguay\n",
    );
    assert_eq!(
        verdicts(&done(&mut net, People, &table, &Asked::default())),
        ["update"]
    );
    assert_eq!(values(&net, Kind::Person, "phone"), [json!("2901 2929")]);
}

#[test]
fn an_id_of_the_list_knows_a_person_whose_name_and_address_changed() {
    let mut net = network();
    let asked = Asked {
        system: Some("crm".into()),
        ..Asked::default()
    };
    done(
        &mut net,
        People,
        &pasted(
            People,
            "ID\tNombre completo\tCorreo\n7\tAna Ríos\tana@example.org\n8\tAna Ríos\tother@example.org\n",
        ),
        &asked,
    );
    assert_eq!(
        values(&net, Kind::Person, "email").len(),
        2,
        "another id is another person"
    );
    let later = done(
        &mut net,
        People,
        &pasted(
            People,
            "ID\tNombre completo\tCorreo\n7\tAna Ríos de Mar\tana.rios@example.org\n",
        ),
        &asked,
    );
    assert_eq!(verdicts(&later), ["update"]);
    assert_eq!(
        later.rows[0].found.as_ref().map(|f| f.by),
        Some("external_id")
    );
}

#[test]
fn two_of_a_name_are_asked_about_and_the_answer_is_done() {
    let mut net = network();
    let one = added(
        &mut net,
        Kind::Person,
        "a",
        json!({"printed_name": "Ana Ríos Mar"}),
    );
    added(
        &mut net,
        Kind::Person,
        "b",
        json!({"printed_name": "Ana Ríos Mar"}),
    );
    let table = pasted(
        People,
        "Nombre completo\tTeléfono\nAna Ríos Mar\t2901 2929\n",
    );
    let asked = tried(&mut net, People, &table, &Asked::default());
    assert_eq!(verdicts(&asked), ["reject"]);
    assert_eq!(problems(&asked, 0), ["person: which-one"]);
    assert_eq!(asked.rows[0].others.len(), 2);
    let decide = |decision: Decision| Asked {
        decisions: [(2, decision)].into(),
        ..Asked::default()
    };
    let named = decide(Decision {
        record: Some("person:a".into()),
        ..Decision::default()
    });
    let done_ = done(&mut net, People, &table, &named);
    assert_eq!(
        (verdicts(&done_), &done_.rows[0].record),
        (vec!["update"], &Some((Kind::Person, one)))
    );
    let new = decide(Decision {
        what: Some(Do::Create),
        ..Decision::default()
    });
    assert_eq!(verdicts(&tried(&mut net, People, &table, &new)), ["create"]);
    let skip = decide(Decision {
        what: Some(Do::Skip),
        ..Decision::default()
    });
    assert_eq!(verdicts(&tried(&mut net, People, &table, &skip)), ["skip"]);
}

#[test]
fn a_row_with_wrong_values_stays_out_alone_with_every_reason() {
    let mut net = network();
    let table = pasted(
        People,
        "Nombre completo\tCorreo\tPaís\tTeléfono\nAna Ríos\tana@example.org\tUruguay\t2901 2929\nLuz Mar\tluz@\tAtlantis\tninguno\n\tx@example.org\t\t\nIván Sol\tivan@example.org\tPerú\t\n",
    );
    let imported = done(&mut net, People, &table, &Asked::default());
    assert_eq!(
        verdicts(&imported),
        ["create", "reject", "reject", "create"]
    );
    assert_eq!(
        problems(&imported, 1),
        [
            "country: unknown-country",
            "email: bad-email",
            "phone: bad-phone"
        ]
    );
    assert_eq!(problems(&imported, 2), ["person: required"]);
    assert_eq!(
        values(&net, Kind::Person, "printed_name"),
        [json!("Ana Ríos"), json!("Iván Sol")]
    );
}

#[test]
fn names_are_split_only_where_the_table_does_and_the_split_is_shown() {
    let mut net = network();
    let table = pasted(
        People,
        "Nombre completo\tCorreo\nAna Lucía Ríos Mar\ta@example.org\n\"de la Cruz Pérez, Luz\"\tb@example.org\n",
    );
    let imported = done(&mut net, People, &table, &Asked::default());
    assert_eq!(
        values(&net, Kind::Person, "first_surname"),
        [json!(null), json!("de la Cruz")]
    );
    assert_eq!(
        values(&net, Kind::Person, "printed_name")[1],
        json!("Luz de la Cruz Pérez")
    );
    assert_eq!(notes(&imported, 1), ["name-split"]);
    let parts = pasted(People, "Nombres\tApellidos\nIván\tSol Díaz\n");
    let imported = done(&mut net, People, &parts, &Asked::default());
    assert_eq!(notes(&imported, 0), ["surnames-split"]);
    assert_eq!(
        values(&net, Kind::Person, "second_surname")[2],
        json!("Díaz")
    );
}

#[test]
fn an_organization_is_found_by_any_name_or_made_once() {
    let mut net = network();
    let known = added(
        &mut net,
        Kind::Organization,
        "agesic",
        json!({"name": {"es": "Agencia de Gobierno Electrónico"}, "acronym": "AGESIC"}),
    );
    let table = pasted(
        People,
        "Nombre completo\tInstitución\nAna Ríos\tAgesic\nLuz Mar\tMinisterio Nuevo\nIván Sol\tMINISTERIO NUEVO\n",
    );
    let imported = done(&mut net, People, &table, &Asked::default());
    let of = values(&net, Kind::Person, "organization");
    assert_eq!(of[0], json!(known));
    assert_eq!(of[1], of[2]);
    assert_eq!(notes(&imported, 1), ["organization-new"]);
    assert_eq!(values(&net, Kind::Organization, "name").len(), 2);
}

#[test]
fn what_a_rejected_row_would_have_made_is_not_there_for_the_next() {
    let mut net = network();
    let table = pasted(
        People,
        "Nombre completo\tInstitución\tCorreo\nAna Ríos Mar\tOficina Uno\tno es\nAna Ríos Mar\tOficina Uno\tana@example.org\n",
    );
    let imported = done(&mut net, People, &table, &Asked::default());
    assert_eq!(verdicts(&imported), ["reject", "create"]);
    assert_eq!(values(&net, Kind::Organization, "name").len(), 1);
}
