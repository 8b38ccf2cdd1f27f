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
    if counted.next.is_none() {
        problems.add("election", "no-round-open");
    }
    let copies = match input.copies.trim() {
        "delegates" => counted.voters.accredited.unwrap_or_default(),
        "members" => counted.voters.entitled,
        number => number.parse().unwrap_or(-1),
    };
    let count = usize::try_from(copies).ok().filter(|copies| *copies > 0);
    let total = count.map_or(0, |count| count.saturating_add(input.spare));
    if count.is_none() && input.copies.trim() == "delegates" {
        problems.add("copies", "no-delegates");
    } else if count.is_none() || total > MOST {
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
        ballots.count = total;
        let sheets = plenaria_press::ballots(&ballots, lang, sheet, counted.on)
            .map_err(|_| Failure::Press)?;
        let path = if printing.all {
            path.join(format!("ballots-{}-{}.pdf", ballots.round, lang.tag()))
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

/// The next round's ballot in a language.
fn ballot(reader: &Reader<'_>, counted: &ElectionCounted, lang: Lang) -> Found<Ballots> {
    let name = |kind: Kind, id: &str| reader.title(kind, id, lang.tag());
    let network = reader.all::<Profile>()?;
    let network = match network.first() {
        Some(profile) => name(Kind::Profile, &profile.id)?,
        None => String::new(),
    };
    let next = counted.next.as_ref();
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
    let sections = next.map_or(&[][..], |next| &next.contests);
    Ok(Ballots {
        network,
        election: name(Kind::Election, &counted.election.id)?,
        round: next.map_or(0, |next| next.number),
        date: Some(counted.on.to_string()),
        sections: sections.iter().map(section).collect::<Found<_>>()?,
        count: 0,
    })
}
