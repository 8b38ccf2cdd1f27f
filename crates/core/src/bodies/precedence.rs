//! The order of precedence: in which order those who sit in a body are listed, seated and called.

use super::{Office, Precedence, Seat};
use crate::error::Result;
use crate::members::Membership;
use crate::records::Reader;
use crate::values::PartialDate;
use chrono::Datelike;

/// A place in the order of precedence. Those of the same place stand by name, as the reader's language sorts.
pub(crate) type Place = (usize, i64, i64);

/// The place of a seat. Where the alphabet or seniority decides, whoever presides comes first all the same, and who
/// has no vote, advises or observes comes last.
pub(crate) fn place(
    reader: &Reader<'_>,
    precedence: Precedence,
    seat: &Seat,
    by_right: bool,
) -> Result<Place> {
    let group = match seat.office {
        Office::Chair | Office::Coordinator => 0,
        Office::Adviser => 3,
        Office::Observer => 4,
        _ if !seat.votes => 2,
        _ => 1,
    };
    Ok(match precedence {
        Precedence::Office | Precedence::Unstated => {
            (rank(seat.office), i64::from(by_right), seat.position.0)
        }
        Precedence::Alphabetical => (group, 0, 0),
        Precedence::Seniority => {
            let member = seat.member.as_ref().map(|member| member.id());
            (group, seniority(reader, member)?, 0)
        }
    })
}

/// The place by seniority; those of whom nobody knows since when stand last.
pub(crate) fn seniority(reader: &Reader<'_>, member: Option<&str>) -> Result<i64> {
    let since = match member {
        Some(member) => since(reader, member)?,
        None => None,
    };
    Ok(since.map_or(i64::MAX, |since| {
        i64::from(since.earliest().num_days_from_ce())
    }))
}

/// Since when somebody is in the network: the begin of its first status, or the earliest date at which a source shows it.
pub(crate) fn since(reader: &Reader<'_>, member: &str) -> Result<Option<PartialDate>> {
    let memberships = reader.children::<Membership>("member", member)?;
    let begins = memberships
        .into_iter()
        .filter_map(|status| status.fields.begin.or(status.fields.attested));
    Ok(begins.min_by_key(PartialDate::earliest))
}

/// The order of offices: who leads first, who advises and observes last.
fn rank(office: Office) -> usize {
    match office {
        Office::Chair | Office::Coordinator => 0,
        Office::ViceChair => 1,
        Office::Secretary | Office::Rapporteur => 2,
        Office::Member => 3,
        Office::Adviser => 4,
        Office::Observer => 5,
    }
}

/// Places as whole numbers from 0, equal where they are.
pub(crate) fn ranks(places: &[Place]) -> Vec<usize> {
    let mut order: Vec<&Place> = places.iter().collect();
    order.sort_unstable();
    order.dedup();
    let of = |place: &Place| order.binary_search(&place).unwrap_or_default();
    places.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::bodies::composition;
    use crate::testing::{added, network};
    use serde_json::json;

    /// Chile came first, then Uruguay, then Argentina; Uruguay presides, Peru observes.
    fn listed(precedence: &str) -> Vec<(String, usize)> {
        let mut net = network();
        for (code, begin) in [
            ("CL", "2003"),
            ("UY", "2005"),
            ("AR", "2010"),
            ("PE", "2001"),
        ] {
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
                json!({"member": code, "begin": begin}),
            );
        }
        added(
            &mut net,
            Kind::Statutes,
            "s",
            json!({"name": "Estatutos", "begin": "2000"}),
        );
        added(&mut net, Kind::Body, "b", json!({"name": "Comité"}));
        let rule = json!({"statutes": "s", "body": "b", "precedence": precedence});
        added(&mut net, Kind::BodyRule, "r", rule);
        let term = json!({"body": "b", "begin": "2026-01-01", "end": "2026-12-31"});
        added(&mut net, Kind::Term, "t", term);
        for (position, (code, office)) in [
            ("AR", "member"),
            ("PE", "observer"),
            ("UY", "chair"),
            ("CL", "member"),
        ]
        .into_iter()
        .enumerate()
        {
            let seat = json!({"term": "t", "member": code, "office": office, "position": position});
            added(&mut net, Kind::Seat, code, seat);
        }
        let day = "2026-06-01".parse().expect("a date");
        let found = composition(&net.reader(), "b", day, day).expect("a composition");
        let seats = found.seats.iter();
        seats
            .map(|s| (s.seat.key.clone().unwrap_or_default(), s.rank))
            .collect()
    }

    fn of(list: &[(&str, usize)]) -> Vec<(String, usize)> {
        list.iter()
            .map(|(key, rank)| ((*key).to_owned(), *rank))
            .collect()
    }

    #[test]
    fn by_office_each_has_a_place_of_its_own() {
        for precedence in ["office", "unstated"] {
            let expected = of(&[("UY", 0), ("AR", 1), ("CL", 2), ("PE", 3)]);
            assert_eq!(listed(precedence), expected, "{precedence}");
        }
    }

    #[test]
    fn by_seniority_the_first_of_the_network_comes_before_the_later() {
        let expected = of(&[("UY", 0), ("CL", 1), ("AR", 2), ("PE", 3)]);
        assert_eq!(listed("seniority"), expected);
    }

    #[test]
    fn by_the_alphabet_those_with_a_vote_share_a_place_and_the_language_decides() {
        let expected = of(&[("UY", 0), ("AR", 1), ("CL", 1), ("PE", 2)]);
        assert_eq!(listed("alphabetical"), expected);
    }
}
