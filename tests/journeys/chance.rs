//! Random sequences of valid and invalid commands: no panic, no broken file, and undo leads back to the beginning.

use crate::{call, done, sample, session};
use serde_json::{Value, json};

struct Dice(u64);

impl Dice {
    /// xorshift64*: the same sequence in every run.
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % below
    }
}

fn value(dice: &mut Dice, field: &Value) -> Value {
    let texts = [
        "",
        "x",
        "2015-02-30",
        "2015-10",
        "open",
        "UY",
        "ZZ",
        "#read(\"/etc/passwd\")",
        "<script>alert(1)</script>",
        "🦜 中文",
        "\u{0}",
        "-1",
    ];
    match (dice.roll(8), field["type"].as_str().unwrap_or_default()) {
        (0, _) => json!(texts[dice.roll(texts.len())]),
        (1, _) => json!({"es": texts[dice.roll(texts.len())]}),
        (2, _) => Value::Null,
        (3, _) => json!(dice.roll(1_000_000) as i64 - 500),
        (_, "texts" | "narratives") => {
            json!({"es": format!("Texto {}", dice.roll(99)), "pt": "Texto"})
        }
        (_, "date" | "end") => json!(format!("20{:02}-{:02}", dice.roll(30), 1 + dice.roll(12))),
        (_, "country") => json!(["UY", "BR", "JM", "MX"][dice.roll(4)]),
        (_, "choice") => {
            field["values"][dice.roll(field["values"].as_array().map_or(1, Vec::len))].clone()
        }
        (_, "bool") => json!(dice.roll(2) == 1),
        (_, "integer" | "minor") => json!(dice.roll(100)),
        _ => json!(format!("Valor {}", dice.roll(99))),
    }
}

#[test]
fn no_sequence_of_commands_breaks_the_network() {
    let folder = tempfile::tempdir().unwrap();
    let session = session("es");
    sample(&session, folder.path(), "demo");
    let kinds = done(&session, "describe_records", json!({}))["kinds"]
        .as_array()
        .unwrap()
        .clone();
    let before = done(&session, "dump_network", json!({}));
    for seed in [7_u64, 1978, 20_260_105] {
        let mut dice = Dice(seed);
        for _ in 0..250 {
            let kind = &kinds[dice.roll(kinds.len())];
            let (one, many) = (
                kind["kind"].as_str().unwrap(),
                kind["many"].as_str().unwrap(),
            );
            let list = done(&session, &format!("list_{many}"), json!({"limit": 20}));
            let some = list["items"]
                .as_array()
                .filter(|i| !i.is_empty())
                .map(|items| items[dice.roll(items.len())].clone());
            let mut fields = serde_json::Map::new();
            for field in kind["fields"].as_array().unwrap() {
                if dice.roll(3) == 0 {
                    fields.insert(
                        field["name"].as_str().unwrap().to_owned(),
                        value(&mut dice, field),
                    );
                }
            }
            let (name, input) = match (dice.roll(6), some) {
                (0, Some(record)) => (format!("delete_{one}"), json!({"id": record["id"]})),
                (1, _) => ("undo".into(), json!({})),
                (2, _) => ("redo".into(), json!({})),
                (3, Some(record)) => {
                    let mut all = record["fields"].as_object().unwrap().clone();
                    all.extend(fields);
                    (format!("add_{one}"), json!({"fields": all}))
                }
                (_, Some(record)) => (
                    format!("edit_{one}"),
                    json!({"id": record["id"], "fields": fields}),
                ),
                (_, None) => (format!("add_{one}"), json!({"fields": fields})),
            };
            if let Err(refusal) = call(&session, &name, input.clone()) {
                assert_ne!(refusal.code, "internal", "{name} {input}");
                assert!(
                    !refusal.message.contains('⟦'),
                    "{name} {input}: {refusal:?}"
                );
                for problem in &refusal.problems {
                    assert!(
                        !problem.message.contains('⟦') && !problem.message.contains("{$"),
                        "{problem:?}"
                    );
                }
            }
        }
        let check = done(&session, "check_network", json!({}));
        assert_eq!(check["whole"], true, "{}", check["integrity"]);
        done(&session, "figures", json!({"year": 2025}));
        while call(&session, "undo", json!({})).is_ok() {}
        assert_eq!(done(&session, "dump_network", json!({})), before);
    }
}
