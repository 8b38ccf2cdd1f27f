//! A large network like real ones, for benchmarks and tests: the same seed gives the same network.

use crate::error::Result;
use crate::file::{By, Network};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::records::{NewRecord, add_in};
use crate::transact::Tx;
use serde_json::{Value, json};

/// How large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Members.
    pub members: usize,
    /// People; each takes part in five events.
    pub people: usize,
    /// Events, spread over twenty years.
    pub events: usize,
    /// The seed.
    pub seed: u64,
}

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap_or_default()
    }

    fn one<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }
}

const GIVEN: &[&str] = &[
    "Ana",
    "Beatriz",
    "Carlos",
    "Daniela",
    "Elías",
    "Fernanda",
    "Gonçalo",
    "Helena",
    "Íñigo",
    "João",
    "Karina",
    "Lucía",
    "Marcos",
    "Núria",
    "Óscar",
    "Paula",
    "Quim",
    "Rosângela",
    "Sérgio",
    "Teresa",
    "Úrsula",
    "Víctor",
    "Wendy",
    "Ximena",
    "Yolanda",
    "Zoé",
    "José María",
    "Ana Luísa",
    "Luiz Otávio",
    "María José",
];
const SURNAMES: &[&str] = &[
    "Acuña",
    "Bolaños",
    "Cárdenas",
    "Domínguez",
    "Echeverría",
    "Fuentes",
    "Guimarães",
    "Hernández",
    "Ibáñez",
    "Jiménez",
    "Krüger",
    "Llanos",
    "Muñoz",
    "Núñez",
    "Ñáñez",
    "Ordóñez",
    "Peña",
    "Quispe",
    "Rodrigues",
    "Sepúlveda",
    "Tavares",
    "Urrutia",
    "Vasconcelos",
    "Wong",
    "Ximenes",
    "Yáñez",
    "Zúñiga",
    "da Silva",
    "de la Cruz",
    "dos Santos",
    "Brown",
    "Charles",
    "Joseph",
    "Pierre",
    "Williams",
    "Arévalo",
    "Béliz",
    "Cunha",
    "Drummond",
    "Estévez",
];
const COUNTRIES: &[&str] = &[
    "AG", "AR", "BS", "BB", "BZ", "BO", "BR", "CA", "CL", "CO", "CR", "DM", "DO", "EC", "SV", "GD",
    "GT", "GY", "HT", "HN", "JM", "MX", "NI", "PA", "PY", "PE", "KN", "LC", "VC", "SR", "TT", "US",
    "UY", "VE",
];
const TOPICS: &[&str] = &[
    "datos abiertos",
    "software público",
    "firma digital",
    "interoperabilidad",
    "identidad digital",
    "medición",
    "gobiernos locales",
    "ciberseguridad",
    "accesibilidad",
    "compras públicas",
    "archivo",
    "trámites en línea",
];
const KINDS: &[(&str, &str)] = &[
    ("workshop", "Taller"),
    ("webinar", "Seminario web"),
    ("training", "Curso"),
    ("body_session", "Sesión"),
    ("annual_meeting", "Reunión anual"),
];

fn add(tx: &mut Tx<'_>, kind: Kind, fields: Value) -> Result<String> {
    let fields: Fields = fields.as_object().cloned().unwrap_or_default();
    add_in(
        tx,
        kind,
        &NewRecord {
            fields,
            ..NewRecord::default()
        },
    )
}

/// Fills an empty network.
///
/// # Errors
/// `NoSpace`; `Cancelled` when `step` says so, which hears how many records are there.
pub fn generate(
    network: &mut Network,
    by: By<'_>,
    size: Size,
    step: &dyn Fn(usize) -> Result<()>,
) -> Result<usize> {
    let done = network.transact(by, Op::Create, |tx| fill(tx, size, step))?;
    Ok(done.value)
}

/// How many people of a generated network are there twice: one of a hundred.
pub fn doubles_of(people: usize) -> usize {
    people / 100
}

/// A person as a second list has it: in capitals, turned round, with a slip, without the second surname, or bare.
fn double(original: &Value, at: usize) -> Value {
    let text = |name: &str| original[name].as_str().unwrap_or_default().to_owned();
    let (given, first, second) = (
        text("given_names"),
        text("first_surname"),
        text("second_surname"),
    );
    let country = &original["country"];
    match at % 5 {
        0 => json!({
            "printed_name": crate::plain(&format!("{given} {first} {second}")).to_uppercase(),
            "email": text("email").to_uppercase(),
        }),
        1 => json!({
            "printed_name": format!("{first} {second} {given}"),
            "phone": text("phone").replace("+598 ", "0"),
            "country": country,
        }),
        2 => json!({
            "printed_name": format!("{given} {} {second}", slipped(&first)),
            "email": original["email"],
            "country": country,
        }),
        3 => json!({
            "given_names": given,
            "first_surname": first,
            "printed_name": format!("{given} {first}"),
            "email": original["email"],
        }),
        _ => json!({
            "given_names": given,
            "first_surname": first,
            "second_surname": second,
            "printed_name": format!("{given} {first} {second}"),
            "country": country,
        }),
    }
}

/// A long surname with two signs swapped, as fingers do.
fn slipped(surname: &str) -> String {
    let mut signs: Vec<char> = surname.chars().collect();
    if signs.len() >= 6 && !surname.contains(' ') {
        signs.swap(3, 4);
    }
    signs.into_iter().collect()
}

fn fill(tx: &mut Tx<'_>, size: Size, step: &dyn Fn(usize) -> Result<()>) -> Result<usize> {
    let mut chance = Chance(size.seed);
    let name = format!("Red generada {}", size.seed);
    tx.mention("name", name.clone());
    let profile = json!({"name": {"es": name}, "main_language": "es", "languages": ["es", "en", "pt"], "demo": true});
    add(tx, Kind::Profile, profile)?;
    let mut members = Vec::with_capacity(size.members);
    for n in 0..size.members {
        let country = COUNTRIES[n % COUNTRIES.len()];
        let name = format!("{} {} {n:03}", chance.one(SURNAMES), country);
        let organization = add(
            tx,
            Kind::Organization,
            json!({"name": {"es": name}, "country": country}),
        )?;
        let fields = json!({
            "kind": "institution", "country": country, "organization": organization, "name": {"es": name},
        });
        let id = add(tx, Kind::Member, fields)?;
        let begin = format!("{}", 2003 + n % 10);
        add(
            tx,
            Kind::Membership,
            json!({"member": id, "status": "active", "begin": begin}),
        )?;
        members.push(id);
    }
    step(members.len())?;
    let mut events = Vec::with_capacity(size.events);
    for n in 0..size.events {
        let year = 2006 + n * 20 / size.events.max(1);
        let (month, day) = (1 + chance.below(12), 1 + chance.below(26));
        let (kind, word) = chance.one(KINDS);
        let fields = json!({
            "name": {"es": format!("{word} de {} {}", chance.one(TOPICS), n + 1)},
            "kind": kind,
            "scope": "own",
            "status": "held",
            "country": chance.one(COUNTRIES),
            "begin": format!("{year}-{month:02}-{day:02}"),
            "end": format!("{year}-{month:02}-{:02}", day + chance.below(3)),
        });
        events.push(add(tx, Kind::Event, fields)?);
    }
    step(members.len() + events.len())?;
    let mut count = members.len() * 3 + events.len() + 1;
    let doubles = doubles_of(size.people);
    let mut originals: Vec<Value> = Vec::with_capacity(doubles);
    for n in 0..size.people {
        let given = chance.one(GIVEN);
        let (first, second) = (chance.one(SURNAMES), chance.one(SURNAMES));
        let mut fields = json!({
            "given_names": given,
            "first_surname": first,
            "second_surname": second,
            "printed_name": format!("{given} {first} {second}"),
            "email": format!("persona{n}@example.org"),
            "country": chance.one(COUNTRIES),
            "expertise": [chance.one(TOPICS)],
        });
        let mut key = None;
        if originals.len() < doubles && n % 7 == 0 {
            // Every one of these comes again at the end, as lists write people the second time.
            fields["phone"] = json!(format!("+598 2{n:07}"));
            key = Some(format!("original-{}", originals.len()));
            originals.push(fields.clone());
        } else if n >= size.people - doubles {
            let at = n + doubles - size.people;
            fields = double(&originals[at], at);
            key = Some(format!("double-{at}"));
        }
        let new = NewRecord {
            key,
            fields: fields.as_object().cloned().unwrap_or_default(),
            ..NewRecord::default()
        };
        let person = add_in(tx, Kind::Person, &new)?;
        count += 1;
        let first = chance.below(events.len());
        for k in 0..5.min(events.len()) {
            // Five different events: the steps add up to less than the whole circle.
            let event = &events[(first + k * (events.len() / 6).max(1)) % events.len()];
            let member = chance.one(&members);
            let fields =
                json!({"event": event, "person": person, "member": member, "presence": "present"});
            add(tx, Kind::Participant, fields)?;
            count += 1;
        }
        if n % 500 == 0 {
            step(count)?;
        }
    }
    Ok(count)
}
