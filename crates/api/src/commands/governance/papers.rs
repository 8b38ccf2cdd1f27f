//! Ballots of an election's next round, on paper.

use super::day;
use crate::commands::paper::{self, MadeFile, MadeValue};
use crate::commands::report::own_paper;
use crate::error::{Failure, beginning};
use crate::session::{Context, FileToWrite};
use plenaria_core::elections::{self, Contest, ElectionCounted};
use plenaria_core::error::Problems;
use plenaria_core::kinds::Kind;
use plenaria_core::network::Profile;
use plenaria_core::records::Reader;
use plenaria_core::{Error, Result as Found};
use plenaria_i18n::{Lang, country_name};
use plenaria_press::{BallotSection, Ballots};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

/// More than this at once is a slip of the finger.
const MOST: usize = 5_000;

/// Which ballots, and how many.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct BallotsInput {
    /// The election's id or key.
    pub election: String,
    /// `delegates` for as many as are accredited to vote at its event, `members` for all who may vote, or a number.
    pub copies: String,
    /// How many more, in case of need.
    #[serde(default)]
    pub spare: usize,
    /// a4 or letter; the network's when left out.
    #[serde(default)]
    pub paper: Option<String>,
    /// es, en, pt or all; the network's main language when left out.
    #[serde(default)]
    pub language: Option<String>,
    /// The file to write; a folder when all languages are asked for.
    pub path: String,
}

pub(crate) fn ballots(
    context: &mut Context<'_>,
    input: BallotsInput,
) -> Result<MadeValue, Failure> {
    let today = day(context, None)?;
    let mut problems = Problems::default();
    let path = paper::target(input.path.trim(), &mut problems);
    let (language, sheet) = (input.language.as_deref(), input.paper.as_deref());
    let printing = paper::printing(context, language, sheet, None, &mut problems);
    let languages = match printing.languages {
        none if none.is_empty() => vec![paper::main_language(context)?],
        asked => asked,
    };
    let read = |reader: &Reader<'_>| {
        let counted = elections::count_election(reader, &input.election, today)?;
        let own = own_paper(reader)?;
        let data = languages
            .iter()
            .map(|lang| Ok((*lang, ballot(reader, &counted, *lang)?)))
            .collect::<Found<Vec<_>>>()?;
        Ok((counted, own, data))
    };
    let (counted, own, data) = context.read(|network| network.at_one_moment(read))?;
    let groups = groups(&counted);
    if groups.is_empty() {
        problems.add("election", "no-round-open");
    }
    let asked = input.copies.trim();
    let copies = |contests: &Vec<Contest>| {
        // Each of its own, where each subregion votes for its own seats; else all vote for all.
        let own = contests.first().and_then(|c| c.subregion.as_deref());
        let voters = counted.voters_of(own.filter(|_| counted.by_subregion()));
        let copies = match asked {
            "delegates" => voters.accredited.unwrap_or_default(),
            "members" => voters.entitled,
            number => number.parse().unwrap_or(-1),
        };
        usize::try_from(copies).ok().filter(|copies| *copies > 0)
    };
    let counts: Vec<Option<usize>> = groups.iter().map(copies).collect();
    let with_spare = |count: &Option<usize>| count.map_or(0, |n| n.saturating_add(input.spare));
    let all = counts
        .iter()
        .map(with_spare)
        .fold(0_usize, usize::saturating_add);
    // A subregion that nobody is accredited for gets no ballots, as long as another does.
    let (some, whole) = (
        counts.iter().any(Option::is_some),
        counts.iter().all(Option::is_some),
    );
    if !some && asked == "delegates" {
        problems.add("copies", "no-delegates");
    } else if !(whole || some && asked == "delegates") || all > MOST {
        let values = [
            ("min", "1".to_owned()),
            ("max", MOST.to_string()),
            ("value", beginning(&input.copies)),
        ];
        problems.add_with("copies", "out-of-range", &values);
    }
    if !problems.is_empty() {
        return Err(Error::Refused(problems).into());
    }
    let sheet = printing.paper.unwrap_or(paper::size(own));
    let mut made = Vec::new();
    for (lang, mut ballots) in data {
        for (own, count) in ballots.iter_mut().zip(&counts) {
            own.count = with_spare(count);
        }
        ballots.retain(|own| own.count > 0);
        let round = ballots.first().map_or(1, |own| own.round);
        let sheets = plenaria_press::ballots(&ballots, lang, sheet, counted.on)
            .map_err(|_| Failure::Press)?;
        let path = if printing.all {
            path.join(format!("ballots-{round}-{}.pdf", lang.tag()))
        } else {
            path.clone()
        };
        made.push(MadeFile {
            path: path.display().to_string(),
            language: lang.tag().to_owned(),
            pages: sheets.pages,
        });
        let bytes = sheets.bytes;
        context.files.push(FileToWrite { path, bytes });
    }
    Ok(MadeValue { files: made })
}

/// The seats of the next round that stand on one ballot: all together, or each subregion's apart where only its own
/// members vote for them. Those for which lots are drawn stand on none.
fn groups(counted: &ElectionCounted) -> Vec<Vec<Contest>> {
    let contests = counted.next.iter().flat_map(|next| &next.contests);
    let voted: Vec<Contest> = contests.filter(|c| !c.by_lot).cloned().collect();
    if counted.by_subregion() {
        voted.into_iter().map(|contest| vec![contest]).collect()
    } else if voted.is_empty() {
        Vec::new()
    } else {
        vec![voted]
    }
}

/// The next round's ballots in a language, one for each group of those who vote.
fn ballot(reader: &Reader<'_>, counted: &ElectionCounted, lang: Lang) -> Found<Vec<Ballots>> {
    let name = |kind: Kind, id: &str| reader.title(kind, id, lang.tag());
    let network = reader.all::<Profile>()?;
    let network = match network.first() {
        Some(profile) => name(Kind::Profile, &profile.id)?,
        None => String::new(),
    };
    let section = |contest: &Contest| {
        let mut candidates = Vec::new();
        for n in &contest.candidates {
            let of = &counted.candidacies[*n];
            let title = name(Kind::Candidacy, &of.id)?;
            let coded = of
                .country
                .as_ref()
                .and_then(|c| country_name(c.as_str(), lang));
            candidates.push(coded.map_or(title, str::to_owned));
        }
        candidates.sort_by(|a, b| plenaria_i18n::Sorter::new(lang).compare(a, b));
        Ok(BallotSection {
            title: contest
                .subregion
                .as_ref()
                .map(|id| name(Kind::Subregion, id))
                .transpose()?,
            // Nobody marks more names than there are.
            seats: contest.seats.min(candidates.len() as i64),
            candidates,
        })
    };
    let election = name(Kind::Election, &counted.election.id)?;
    let group = |contests: Vec<Contest>| {
        Ok(Ballots {
            network: network.clone(),
            election: election.clone(),
            round: contests.iter().map(|c| c.number).min().unwrap_or(1),
            date: Some(counted.on.to_string()),
            own: counted.by_subregion() && contests.iter().any(|c| c.subregion.is_some()),
            sections: contests.iter().map(section).collect::<Found<_>>()?,
            count: 0,
        })
    };
    groups(counted).into_iter().map(group).collect()
}
