//! Where the statutes have each subregion vote for its own seats: whose vote may be taken apart in a session, and with
//! which quorum.

use super::quorum::{QuorumNow, quorum_in};
use crate::annual::Book;
use crate::bodies::{Body, BodyRule, statutes_on};
use crate::error::Result;
use crate::records::Reader;
use crate::votes::SeatVoters;
use chrono::NaiveDate;

/// The subregions of which somebody may vote in a session, in their order, each with its own quorum; none where the
/// statutes of the day have nobody vote apart, neither for the body that meets nor for one that it elects.
///
/// # Errors
/// What reading the file may give.
pub fn apart(
    reader: &Reader<'_>,
    now: &QuorumNow,
    today: NaiveDate,
) -> Result<Vec<(String, QuorumNow)>> {
    let Some(body) = &now.body else {
        return Ok(Vec::new());
    };
    let Some(statutes) = statutes_on(reader, now.on, today)? else {
        return Ok(Vec::new());
    };
    let mut said = false;
    for rule in reader.children::<BodyRule>("statutes", &statutes.id)? {
        let of = rule.body.id();
        said |= rule.seat_voters == SeatVoters::Subregion
            && (of == body.id
                || reader.get::<Body>(of)?.is_some_and(|elected| {
                    elected.parent.as_ref().map(|above| above.id()) == Some(body.id.as_str())
                }));
    }
    if !said {
        return Ok(Vec::new());
    }
    let book = Book::new(reader, today)?;
    let mut parts = Vec::new();
    for subregion in &book.subregions {
        let id = subregion.id.as_str();
        let own = quorum_in(&book, &now.session.id, now.at.as_deref(), Some(id))?;
        if own.entitled > 0 {
            parts.push((id.to_owned(), own));
        }
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::apart;
    use crate::Network;
    use crate::kinds::Kind;
    use crate::meetings::{Answered, Here, Numbers, Opening, Whom, check_in, open_vote, quorum};
    use crate::meetings::{record_vote, roll};
    use crate::testing::{BY, added, network, refused, try_add};
    use crate::votes::{VoteResult, count_vote};
    use chrono::NaiveDate;
    use serde_json::{Value, json};

    fn today() -> NaiveDate {
        "2026-10-05".parse().unwrap()
    }

    /// An assembly of three and of two members; the committee that it elects has each subregion vote for its own seats
    /// when the statutes say so.
    fn assembly(seat_voters: &str, electorate: &str) -> Network {
        let mut net = network();
        let mut add = |kind: Kind, key: &str, fields: Value| added(&mut net, kind, key, fields);
        add(
            Kind::Statutes,
            "st",
            json!({"name": "Estatutos", "begin": "2020"}),
        );
        add(
            Kind::Body,
            "assembly",
            json!({"name": "Asamblea", "kind": "assembly"}),
        );
        add(
            Kind::Body,
            "committee",
            json!({"name": "Comité", "parent": "assembly"}),
        );
        let rule = json!({
            "statutes": "st", "body": "assembly", "electorate": electorate, "quorum": "more_than_half",
            "majority": "more_than_half", "base": "valid",
        });
        add(Kind::BodyRule, "", rule);
        let rule = json!({"statutes": "st", "body": "committee", "seat_voters": seat_voters});
        add(Kind::BodyRule, "", rule);
        let event = json!({"name": "Asamblea 2026", "body": "assembly", "begin": "2026-10-05"});
        add(Kind::Event, "e", event);
        add(
            Kind::Session,
            "s",
            json!({"event": "e", "name": "Plenaria", "date": "2026-10-05"}),
        );
        for (place, codes) in [
            ("caribe", &["BB", "JM", "TT"][..]),
            ("andina", &["CL", "PE"]),
        ] {
            add(
                Kind::Subregion,
                place,
                json!({"name": place, "position": codes.len()}),
            );
            for code in codes {
                add(Kind::Member, code, json!({"country": code, "name": code}));
                add(
                    Kind::Membership,
                    "",
                    json!({"member": code, "begin": "2020"}),
                );
                let own = json!({"member": code, "subregion": place, "begin": "2020"});
                add(Kind::MemberSubregion, "", own);
                let person = format!("p-{code}");
                add(Kind::Person, &person, json!({"printed_name": code}));
                let listed =
                    json!({"event": "e", "member": code, "person": person, "role": "head"});
                add(Kind::Participant, "", listed);
            }
        }
        net
    }

    fn come(net: &mut Network, codes: &[&str]) {
        for code in codes {
            check_in(net, BY, "s", &Whom::Member((*code).into()), Some("09:00")).unwrap();
        }
    }

    fn opening(subregion: &str) -> Opening {
        Opening {
            session: "s".into(),
            name: Some(json!("Sede del Caribe")),
            method: "roll_call".into(),
            subregion: Some(subregion.into()),
            ..Opening::default()
        }
    }

    fn parts(net: &Network) -> Vec<(String, i64, i64, Option<i64>)> {
        net.at_one_moment(|reader| {
            let now = quorum(reader, "s", None, today())?;
            let found = apart(reader, &now, today())?.into_iter().map(|(id, own)| {
                let key = ["caribe", "andina"].into_iter();
                let mut key = key.filter(|key| {
                    reader.id_of(Kind::Subregion, key).unwrap().as_ref() == Some(&id)
                });
                (
                    key.next().unwrap().into(),
                    own.entitled,
                    own.present,
                    own.required,
                )
            });
            Ok(found.collect())
        })
        .unwrap()
    }

    #[test]
    fn a_vote_is_taken_apart_only_where_the_statutes_say_so() {
        let mut net = assembly("subregion", "members");
        come(&mut net, &["BB", "CL"]);
        let own = |key: &str, entitled, present, required| {
            (key.to_owned(), entitled, present, Some(required))
        };
        assert_eq!(
            parts(&net),
            [own("andina", 2, 1, 2), own("caribe", 3, 1, 2)]
        );
        for said in ["all", "unstated"] {
            assert_eq!(parts(&assembly(said, "members")), []);
        }
    }

    #[test]
    fn a_vote_of_a_subregion_freezes_its_own_quorum_and_calls_only_its_members() {
        let mut net = assembly("subregion", "members");
        come(&mut net, &["BB", "JM", "CL", "PE"]);
        assert_eq!(
            refused(open_vote(&mut net, BY, &opening("pacífico"), today())),
            ["subregion: unknown-record"]
        );
        let vote = open_vote(&mut net, BY, &opening("caribe"), today())
            .unwrap()
            .value;
        let (frozen, called) = net
            .at_one_moment(|reader| {
                let (frozen, _, called) = roll(reader, &vote, None, today())?;
                Ok((frozen, called.len()))
            })
            .unwrap();
        let number = |count: Option<crate::values::Count>| count.map(|n| n.0);
        assert_eq!(
            (
                number(frozen.entitled),
                number(frozen.present),
                number(frozen.quorum_required)
            ),
            (Some(3), Some(2), Some(2))
        );
        assert_eq!(called, 3);
        let answers = |codes: &[&str]| Numbers {
            vote: vote.clone(),
            answers: codes
                .iter()
                .map(|code| Answered {
                    member: Some((*code).into()),
                    organization: None,
                    answer: "in_favour".into(),
                })
                .collect(),
            ..Numbers::default()
        };
        assert_eq!(
            refused(record_vote(&mut net, BY, &answers(&["BB", "CL"]), today())),
            ["answers.1.member: not-of-subregion"]
        );
        let result = record_vote(&mut net, BY, &answers(&["BB", "JM"]), today()).unwrap();
        assert_eq!(result.value, VoteResult::Adopted);
        let counted = net
            .at_one_moment(|reader| count_vote(reader, &vote, today()))
            .unwrap();
        assert_eq!(
            (counted.counted.given.in_favour, counted.voters.entitled),
            (2, 3)
        );
    }

    #[test]
    fn a_proxy_counts_for_a_subregion_only_in_the_hands_of_one_of_it() {
        for (by, here) in [("JM", Here::Represented), ("CL", Here::Unknown)] {
            let mut net = assembly("subregion", "members");
            come(&mut net, &["BB", "JM", "CL"]);
            let paper = json!({"event": "e", "member": by, "votes": true, "proxy_of": "TT"});
            added(&mut net, Kind::Accreditation, "", paper);
            let vote = open_vote(&mut net, BY, &opening("caribe"), today())
                .unwrap()
                .value;
            let trinidad = net.reader().id_of(Kind::Member, "TT").unwrap();
            let called = net
                .at_one_moment(|reader| roll(reader, &vote, None, today()))
                .unwrap()
                .2;
            let own = called
                .iter()
                .find(|one| one.voter.member == trinidad)
                .unwrap();
            assert_eq!(own.voter.here, here, "given to {by}");
        }
    }

    #[test]
    fn an_organization_votes_in_a_subregion_only_by_a_seat_of_it() {
        let mut net = assembly("subregion", "seats");
        added(
            &mut net,
            Kind::Term,
            "t",
            json!({"body": "assembly", "begin": "2026-01-01"}),
        );
        for (key, subregion) in [
            ("bank", Some("caribe")),
            ("fund", Some("andina")),
            ("school", None),
        ] {
            added(&mut net, Kind::Organization, key, json!({"name": key}));
            let seat = json!({"term": "t", "organization": key, "subregion": subregion});
            added(&mut net, Kind::Seat, "", seat);
        }
        let silent =
            json!({"term": "t", "organization": "school", "subregion": "caribe", "votes": false});
        added(&mut net, Kind::Seat, "", silent);
        added(
            &mut net,
            Kind::Seat,
            "",
            json!({"term": "t", "member": "BB"}),
        );
        let vote = open_vote(&mut net, BY, &opening("caribe"), today())
            .unwrap()
            .value;
        let called = net
            .at_one_moment(|reader| roll(reader, &vote, None, today()))
            .unwrap()
            .2;
        let bank = net.reader().id_of(Kind::Organization, "bank").unwrap();
        assert_eq!(
            called
                .iter()
                .map(|one| one.voter.organization.clone())
                .collect::<Vec<_>>(),
            [None, bank]
        );
        let cast = |who: &str, key: &str| json!({"vote": vote, who: key, "answer": "in_favour"});
        for key in ["fund", "school"] {
            assert_eq!(
                refused(try_add(
                    &mut net,
                    Kind::VoteCast,
                    "",
                    cast("organization", key)
                )),
                ["organization: no-seat-of-subregion"]
            );
        }
        assert_eq!(
            refused(try_add(&mut net, Kind::VoteCast, "", cast("member", "PE"))),
            ["member: not-of-subregion"]
        );
        for (who, key) in [("organization", "bank"), ("member", "BB")] {
            assert!(
                try_add(&mut net, Kind::VoteCast, "", cast(who, key)).is_ok(),
                "{key}"
            );
        }
    }
}
