//! How those on an event's list travel, and what each donor pays of it.

use std::collections::{BTreeMap, HashMap};

use crate::annual::book::{Book, Who, line};
use crate::annual::data as d;
use crate::annual::money::{exact, half_even};
use crate::annual::spans::when;
use crate::error::Result;
use crate::events::{Event, Participant, Travel};
use crate::record::Stored;
use crate::values::{Decimal, Minor, PartialDate};

/// The travels in the order of the list, and who pays for them: donors in the order in which they first appear, those
/// for whom nobody is named last.
pub(super) fn travels(
    book: &Book<'_>,
    event: &Stored<Event>,
    participants: &[d::MeetingParticipant],
) -> Result<(Vec<d::TravelLine>, Vec<d::Funding>)> {
    let places: HashMap<&str, usize> = participants
        .iter()
        .enumerate()
        .map(|(place, one)| (one.record.id.as_str(), place))
        .collect();
    let mut found: Vec<(usize, Stored<Travel>)> = Vec::new();
    for one in book.reader.children::<Participant>("event", &event.id)? {
        for travel in book.reader.children::<Travel>("participant", &one.id)? {
            found.extend(places.get(one.id.as_str()).map(|place| (*place, travel)));
        }
    }
    found.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
    let mut lines = Vec::new();
    let mut funding: Vec<d::Funding> = Vec::new();
    for (participant, travel) in &found {
        let payer = book.party(Who {
            member: travel.member.as_ref(),
            organization: travel.organization.as_ref(),
            ..Who::default()
        })?;
        match funding.iter_mut().find(|one| one.payer == payer) {
            Some(of) => of.travels.push(lines.len()),
            None => funding.push(d::Funding {
                payer,
                travels: vec![lines.len()],
                totals: Vec::new(),
            }),
        }
        lines.push(of_travel(book, *participant, travel)?);
    }
    funding.sort_by_key(|one| one.payer.is_none());
    for one in &mut funding {
        one.totals = totals(one.travels.iter().map(|at| &lines[*at]));
    }
    Ok((lines, funding))
}

fn of_travel(
    book: &Book<'_>,
    participant: usize,
    travel: &Stored<Travel>,
) -> Result<d::TravelLine> {
    let currency = travel.currency.as_ref().map(|c| c.as_str());
    let money = |minor: Option<Minor>| Some(exact(minor?.0, currency?));
    let allowance = travel.per_diem.zip(travel.per_diem_days.as_ref());
    let allowance = allowance.and_then(|(rate, days)| times(rate, days));
    let time = |time: &Option<crate::values::Time>| time.as_ref().map(|time| time.0.clone());
    let leg = |date: &Option<PartialDate>, hour, by| d::TravelLeg {
        date: when(date.as_ref()),
        time: time(hour),
        by: line(by),
    };
    let (begin, end) = (&travel.lodging_begin, &travel.lodging_end);
    let exactly = |date: &Option<PartialDate>| {
        let date = date.as_ref().filter(|date| date.is_exact());
        date.map(PartialDate::earliest)
    };
    let nights = exactly(begin).zip(exactly(end));
    Ok(d::TravelLine {
        record: book.refer(travel)?,
        participant,
        ticket: travel.ticket.as_str().to_owned(),
        ticket_cost: money(travel.ticket_cost),
        arrival: leg(
            &travel.arrival_date,
            &travel.arrival_time,
            travel.arrival_by.as_ref(),
        ),
        departure: leg(
            &travel.departure_date,
            &travel.departure_time,
            travel.departure_by.as_ref(),
        ),
        lodging: line(travel.lodging.as_ref()),
        lodging_begin: when(begin.as_ref()),
        lodging_end: when(end.as_ref()),
        nights: nights.and_then(|(begin, end)| u32::try_from((end - begin).num_days()).ok()),
        per_diem: money(travel.per_diem),
        days: travel.per_diem_days.as_ref().map(|days| days.0.clone()),
        allowance: money(allowance),
        visa: travel.visa.as_str().to_owned(),
    })
}

/// A rate for a number of days, rounded once, half to even.
fn times(rate: Minor, days: &Decimal) -> Option<Minor> {
    let product = i128::from(rate.0).checked_mul(days.nanos())?;
    let minor = half_even(product, 1_000_000_000);
    i64::try_from(minor).ok().map(Minor)
}

/// Sums by currency, by its code; nothing is added across currencies.
pub(super) fn totals<'l>(lines: impl Iterator<Item = &'l d::TravelLine>) -> Vec<d::FundingTotal> {
    let mut sums: BTreeMap<&str, (usize, [i64; 2])> = BTreeMap::new();
    for one in lines {
        let mut paid = [&one.ticket_cost, &one.allowance].into_iter().flatten();
        // All of a journey is in one currency.
        if let Some(money) = paid.next() {
            sums.entry(money.currency.as_str()).or_default().0 += 1;
        }
        for (place, money) in [&one.ticket_cost, &one.allowance].into_iter().enumerate() {
            if let Some(money) = money {
                let (_, sum) = sums.entry(money.currency.as_str()).or_default();
                sum[place] = sum[place].saturating_add(money.minor.unwrap_or(0));
            }
        }
    }
    let total =
        |(currency, (people, [tickets, allowances])): (&str, (usize, [i64; 2]))| d::FundingTotal {
            people,
            tickets: exact(tickets, currency),
            allowances: exact(allowances, currency),
            total: exact(tickets.saturating_add(allowances), currency),
        };
    sums.into_iter().map(total).collect()
}

#[cfg(test)]
mod tests {
    use crate::Kind;
    use crate::annual::data::{MeetingPaper, Sheet};
    use crate::annual::{Asked, paperwork};
    use crate::testing::{added, network};
    use chrono::NaiveDate;
    use serde_json::json;

    #[test]
    fn each_donor_pays_its_own_and_currencies_are_never_added() {
        let mut net = network();
        added(
            &mut net,
            Kind::Organization,
            "bank",
            json!({"name": "Banco"}),
        );
        added(&mut net, Kind::Event, "e", json!({"name": "Reunión"}));
        for (key, fields) in [
            (
                "AR",
                json!({"currency": "USD", "per_diem": 10_001, "per_diem_days": "2.5", "ticket_cost": 40_000}),
            ),
            (
                "BR",
                json!({"organization": "bank", "currency": "CLP", "per_diem": 33, "per_diem_days": "1.5"}),
            ),
            (
                "CL",
                json!({"organization": "bank", "currency": "USD", "ticket_cost": 700, "per_diem": 5_000}),
            ),
            (
                "UY",
                json!({"organization": "bank", "currency": "USD", "ticket_cost": 300, "lodging_begin": "2026-11-30", "lodging_end": "2026-12-03"}),
            ),
        ] {
            let participant = json!({"event": "e", "country": key});
            added(&mut net, Kind::Participant, key, participant);
            let mut travel = json!({"participant": key});
            for (name, value) in fields.as_object().unwrap() {
                travel[name] = value.clone();
            }
            added(&mut net, Kind::Travel, "", travel);
        }
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let asked = Asked::Meeting(MeetingPaper::Funding, "e".to_owned());
        let read = net.at_one_moment(|reader| paperwork(reader, &asked, date));
        let Sheet::Meeting(sheet) = read.unwrap().sheet else {
            panic!("no paper of a meeting");
        };
        let meeting = sheet.meeting;
        let said: Vec<_> = meeting
            .funding
            .iter()
            .map(|one| {
                let totals = one.totals.iter();
                let totals = totals.map(|t| (t.total.currency.clone(), t.total.minor.unwrap()));
                let totals: Vec<_> = totals.collect();
                (one.payer.is_some(), one.travels.clone(), totals)
            })
            .collect();
        let sum = |currency: &str, minor| (currency.to_owned(), minor);
        assert_eq!(
            said,
            [
                (true, vec![1, 2, 3], vec![sum("CLP", 50), sum("USD", 1_000)]),
                (false, vec![0], vec![sum("USD", 65_002)]),
            ]
        );
        assert_eq!(meeting.travels[2].allowance, None);
        assert_eq!(meeting.travels[3].nights, Some(3));
    }
}
