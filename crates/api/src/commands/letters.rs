//! Letters: those that ask for an appointment are written and numbered; any is made as PDF or DOCX.

use super::office::{self, DocumentOptions};
use super::paper::{self, MadeFile, MadeValue};
use crate::error::Failure;
use crate::session::{Context, FileToWrite};
use plenaria_core::annual::data::Text;
use plenaria_core::letters::{Appointment, Draft};
use plenaria_core::network::Profile;
use plenaria_core::record::Fields;
use plenaria_core::{Problems, letters};
use plenaria_i18n::Lang;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use ts_rs::TS;

/// For which vacant posts to write.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct WriteLettersInput {
    /// Ids or keys of posts.
    pub posts: Vec<String>,
    /// The letters' date, ISO 8601; today when left out.
    pub date: Option<String>,
    /// By when an answer is asked for; thirty days later when left out.
    pub due: Option<String>,
}

/// Letters that were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct WrittenLetters {
    /// In the order of the posts.
    pub letters: Vec<WrittenLetter>,
}

/// A letter that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct WrittenLetter {
    /// Its id.
    pub id: String,
    /// Its number in the register.
    pub number: String,
    /// The language in which it goes out.
    pub language: String,
    /// What it is about, in the person's language.
    pub title: String,
}

/// Which letter to make, and where.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct MakeLetterInput {
    /// The letter: its id or key, or "letter:" and either.
    pub letter: String,
    /// A file that ends with .pdf or .docx.
    pub path: String,
    /// es, en or pt; the recipient's when left out.
    pub language: Option<String>,
    /// a4 or letter; the recipient's when left out.
    pub paper: Option<String>,
}

/// How many days an answer may take when nobody says.
const DAYS: u64 = 30;

pub(crate) fn write(
    context: &mut Context<'_>,
    input: WriteLettersInput,
) -> Result<WrittenLetters, Failure> {
    let mut problems = Problems::default();
    let today = (context.session.edge().today)();
    let date = paper::day("date", input.date.as_deref(), &mut problems).unwrap_or(today);
    let later = date
        .checked_add_days(chrono::Days::new(DAYS))
        .unwrap_or(date);
    let due = paper::day("due", input.due.as_deref(), &mut problems).unwrap_or(later);
    if due < date {
        problems.add("due", "end-before-begin");
    }
    if input.posts.is_empty() {
        problems.add("posts", "required");
    }
    problems.into_result()?;
    let main = paper::main_language(context)?;
    let (network, found) = context.read(|network| {
        network.at_one_moment(|reader| {
            let name = reader.all::<Profile>()?.into_iter().next();
            let name = name.map(|profile| Text {
                original: profile.language.clone(),
                values: profile.name.0.clone(),
            });
            let found = letters::appointments(reader, &input.posts, date)?;
            Ok((name.unwrap_or_default(), found))
        })
    })?;
    let due = due.to_string();
    let plan = found.iter().map(|one| {
        let own = one.to.language.as_deref().and_then(office::ours);
        let language = own.unwrap_or(main);
        (language, draft(one, &network, &due, language, main))
    });
    let (languages, drafts): (Vec<Lang>, Vec<Draft>) = plan.unzip();
    let written = context.write(|network, by| letters::write(network, by, date, &drafts))?;
    let lang = context.lang();
    let written = written.into_iter().zip(&languages).zip(&found);
    let written = written.map(|((letter, language), one)| WrittenLetter {
        id: letter.id,
        number: letter.number,
        language: language.tag().to_owned(),
        title: plenaria_press::appointment_subject(lang, &one.title),
    });
    Ok(WrittenLetters {
        letters: written.collect(),
    })
}

/// A letter in the recipient's language; in the main one too, so that the secretariat can read it.
fn draft(one: &Appointment, network: &Text, due: &str, language: Lang, main: Lang) -> Draft {
    let text = |lang: Lang| plenaria_press::appointment(lang, &one.to, network, &one.title, due);
    let texts = BTreeMap::from([language, main].map(|lang| (lang.tag(), text(lang))));
    let subjects = Lang::all().map(|lang| {
        let subject = plenaria_press::appointment_subject(lang, &one.title);
        (lang.tag(), subject)
    });
    let mut fields = Fields::new();
    fields.insert("name".into(), json!(BTreeMap::from(subjects)));
    fields.insert("text".into(), json!(texts));
    fields.insert("member".into(), json!(one.member));
    fields.insert("organization".into(), json!(one.organization));
    fields.insert("person".into(), json!(one.person));
    fields.insert("post".into(), json!(one.post.id));
    fields.insert("due".into(), json!(due));
    Draft {
        language: language.tag().to_owned(),
        fields,
    }
}

pub(crate) fn make(
    context: &mut Context<'_>,
    input: MakeLetterInput,
) -> Result<MadeValue, Failure> {
    let mut problems = Problems::default();
    let path = paper::target(&input.path, &mut problems);
    let ending = path.extension().and_then(|ending| ending.to_str());
    let as_docx = ending.is_some_and(|ending| ending.eq_ignore_ascii_case("docx"));
    let options = DocumentOptions {
        document: "letter".into(),
        record: Some(input.letter),
        language: input.language.filter(|language| language != "all"),
        paper: input.paper,
        ..DocumentOptions::default()
    };
    let ready = office::ready(context, &options, problems)?;
    if !as_docx {
        return paper::write(context, &ready.printing, &path, "", |language| {
            ready.compose(language)
        });
    }
    let language = ready.language();
    let bytes = plenaria_press::docx(ready.data(), &ready.options(language));
    let bytes = bytes.map_err(|_| Failure::Press)?;
    let made = MadeFile {
        path: path.display().to_string(),
        language: language.tag().to_owned(),
        // A file that is edited before it is printed has no pages yet.
        pages: 0,
    };
    context.files.push(FileToWrite { path, bytes });
    Ok(MadeValue { files: vec![made] })
}
