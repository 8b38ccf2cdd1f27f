//! Plenaria without a window: the same commands as the window's, for scripts and tests.

mod args;
mod output;

use args::{Action, Ballots, Cli, Document, Drawn, Import, LangArg, OfEvent, Printed, Report};
use clap::Parser;
use output::{Failed, write_files};
use plenaria_api::{Edge, Job, Session};
use serde_json::{Value, json};
use std::io::{BufRead, Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return output::wrong_usage(&error),
    };
    let session = session(&cli);
    match run(&session, cli.action) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => failed.tell(cli.common.json),
    }
}

fn session(cli: &Cli) -> Session {
    let common = &cli.common;
    // A network that is being made has no language of its own yet but the one it is to have.
    let network = match &cli.action {
        Action::New { main_language, .. } => Some(main_language.as_str()),
        _ => None,
    };
    let mut edge = Edge::of_this_machine();
    if let Some(author) = &common.author {
        edge.author.clone_from(author);
    }
    if let Some(today) = common.today {
        edge.today = Box::new(move || today);
    }
    let language = common.lang.map(LangArg::tag).or(network);
    edge.language = language.and_then(|tag| tag.parse().ok());
    Session::new(edge)
}

fn call(session: &Session, name: &str, input: Value) -> Result<Value, Failed> {
    let answer = session.call(name, input, &Job::none())?;
    write_files(session, &answer.files)?;
    Ok(answer.value)
}

fn open(session: &Session, file: &Path) -> Result<Value, Failed> {
    call(session, "open_network", json!({"path": file}))
}

fn run(session: &Session, action: Action) -> Result<(), Failed> {
    let on = |file: &Path, name: &str, input: Value| {
        open(session, file)?;
        call(session, name, input)
    };
    let value = match action {
        Action::Sample { file, kind } => call(
            session,
            "create_sample",
            json!({"path": file, "kind": kind}),
        )?,
        Action::New {
            file,
            name,
            main_language,
        } => call(
            session,
            "create_network",
            json!({"path": file, "name": name, "main_language": main_language}),
        )?,
        Action::Generate {
            file,
            people,
            events,
            seed,
        } => {
            let input = json!({"path": file, "people": people, "events": events, "seed": seed});
            call(session, "generate_network", input)?
        }
        Action::Info { file } => open(session, &file)?,
        Action::Check { file } => {
            let value = on(&file, "check_network", json!({}))?;
            output::print(&value)?;
            call(session, "close_network", json!({}))?;
            return if value["whole"] == json!(true) {
                Ok(())
            } else {
                Err(Failed::Refused)
            };
        }
        Action::Ballots(ballots) => {
            open(session, &ballots.file)?;
            call(session, "make_ballots", ballots_input(ballots))?
        }
        Action::Report(report) => {
            open(session, &report.file)?;
            call(session, "make_report", report_input(report))?
        }
        Action::Document(document) => {
            open(session, &document.file)?;
            call(session, "make_document", document_input(document))?
        }
        Action::PlanReport(report) => {
            let kind = if report.gantt {
                "plan_gantt"
            } else {
                "plan_progress"
            };
            let mut options = json!({"document": kind, "record": report.plan});
            if report.gantt {
                drawn(&mut options, &report.drawn);
            }
            on(&report.file, "make_document", printed(options, report.how))?
        }
        Action::DonorReport(report) => {
            let options = json!({
                "document": "donor_report", "record": report.project, "from": report.from, "to": report.to,
            });
            on(&report.file, "make_document", printed(options, report.how))?
        }
        Action::Letter(letter) => {
            let input = json!({"letter": letter.record, "path": letter.out, "language": letter.language, "paper": letter.paper});
            on(&letter.file, "make_letter", input)?
        }
        Action::Minutes(of) => event_paper(session, "minutes", of)?,
        Action::Certificates(of) => event_paper(session, "certificates", of)?,
        Action::Badges(of) => event_paper(session, "badges", of)?,
        Action::Tents(of) => event_paper(session, "tents", of)?,
        Action::Dossier(of) => {
            let input = json!({"event": of.event, "path": of.how.out, "language": of.how.language, "paper": of.how.paper, "date": of.how.date});
            on(&of.file, "make_dossier", input)?
        }
        Action::Folder(folder) => {
            let input = json!({"event": folder.event, "path": folder.out, "date": folder.date, "zip": folder.zip, "format": folder.format});
            on(&folder.file, "make_folder", input)?
        }
        Action::Figures {
            file,
            year,
            out: None,
        } => on(&file, "figures", json!({"year": year}))?,
        Action::Figures {
            file,
            year,
            out: Some(out),
        } => on(&file, "export_figures", json!({"year": year, "path": out}))?,
        Action::Import(import) => {
            open(session, &import.file)?;
            let name = if import.dry_run {
                "preview_import"
            } else {
                "import_table"
            };
            call(session, name, import_input(import))?
        }
        Action::Call {
            file, batch: true, ..
        } => {
            open(session, &file)?;
            batch(session)?;
            call(session, "close_network", json!({}))?;
            return Ok(());
        }
        Action::Call {
            file,
            command,
            input,
            ..
        } => {
            let command = command.unwrap_or_default();
            if !plenaria_api::command_names().contains(&command) {
                return Err(Failed::unknown_command(session.call(
                    &command,
                    json!({}),
                    &Job::none(),
                )));
            }
            open(session, &file)?;
            let input = read_input(input)?;
            let input = object(&input).ok_or_else(|| session.not_understood())?;
            call(session, &command, input)?
        }
        Action::Commands => Value::Array(plenaria_api::describe_commands()),
        Action::Dump { file } => on(&file, "dump_network", json!({}))?,
        Action::Undo { file } => on(&file, "undo", json!({}))?,
        Action::Redo { file } => on(&file, "redo", json!({}))?,
        Action::History { file } => {
            open(session, &file)?;
            history(session)?
        }
        Action::Revert { file, op } => on(&file, "revert", json!({"op": op}))?,
    };
    // Closing takes the lock file away, whatever was done.
    call(session, "close_network", json!({}))?;
    output::print(&value)
}

/// One of the papers of an event.
fn event_paper(session: &Session, document: &str, of: OfEvent) -> Result<Value, Failed> {
    open(session, &of.file)?;
    let options = json!({"document": document, "record": of.event, "format": of.format});
    call(session, "make_document", printed(options, of.how))
}

fn import_input(import: Import) -> Value {
    let columns = import.columns.map(|columns| {
        let named = |name: String| Some(name).filter(|name| !name.is_empty());
        columns.into_iter().map(named).collect::<Vec<_>>()
    });
    json!({
        "kind": import.kind,
        "path": import.from,
        "sheet": import.sheet,
        "header": import.header,
        "mapping": columns,
        "event": import.event,
        "term": import.term,
        "country": import.country,
        "system": import.system,
        "rejected": import.rejected,
        "limit": 500,
    })
}

fn ballots_input(ballots: Ballots) -> Value {
    json!({
        "election": ballots.election,
        "copies": ballots.copies,
        "spare": ballots.spare,
        "paper": ballots.paper,
        "language": ballots.language,
        "path": ballots.out,
    })
}

fn report_input(report: Report) -> Value {
    let options = json!({
        "year": report.year,
        "from": report.from,
        "to": report.to,
        "annex": report.annex,
        "map": !report.no_map,
        "cover": report.cover,
        "empty": report.say_missing.then_some("say_missing"),
    });
    printed(options, report.how)
}

fn document_input(document: Document) -> Value {
    let mut options = json!({
        "document": document.kind,
        "year": document.year,
        "on": document.on,
        "record": document.record,
        "list": document.list,
        "text": document.text,
        "participants": (!document.participant.is_empty()).then_some(&document.participant),
        "filter": (!document.filter.is_empty()).then(|| fields(&document.filter)),
    });
    drawn(&mut options, &document.drawn);
    printed(options, document.how)
}

/// What a Gantt draws, and the period of a donor's report.
fn drawn(options: &mut Value, drawn: &Drawn) {
    options["from"] = json!(drawn.from);
    options["to"] = json!(drawn.to);
    options["scale"] = json!(drawn.scale);
    options["level"] = json!(drawn.level);
    options["baseline"] = json!(drawn.no_baseline.then_some(false));
    options["dependencies"] = json!(drawn.no_dependencies.then_some(false));
}

/// `expertise=interoperabilidad` as a filter; a field without a value must be empty.
fn fields(filters: &[String]) -> serde_json::Map<String, Value> {
    let pair = |filter: &String| match filter.split_once('=') {
        Some((field, value)) => (field.trim().to_owned(), json!(value.trim())),
        None => (filter.trim().to_owned(), Value::Null),
    };
    filters.iter().map(pair).collect()
}

/// The input of a document with these options.
fn printed(mut options: Value, how: Printed) -> Value {
    options["language"] = json!(how.language);
    options["paper"] = json!(how.paper);
    options["date"] = json!(how.date);
    json!({"path": how.out, "options": options})
}

/// All operations: a command gives so many at a time.
fn history(session: &Session) -> Result<Value, Failed> {
    const PAGE: usize = 500;
    let mut all = Vec::new();
    loop {
        let asked = json!({"offset": all.len(), "limit": PAGE});
        let Value::Array(page) = call(session, "history", asked)? else {
            return Ok(Value::Array(all));
        };
        let last = page.len() < PAGE;
        all.extend(page);
        if last {
            return Ok(Value::Array(all));
        }
    }
}

fn read_input(input: Option<String>) -> Result<Vec<u8>, Failed> {
    match input.as_deref() {
        None => Ok(b"{}".to_vec()),
        Some("-") => {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes)?;
            Ok(bytes)
        }
        Some(text) => Ok(text.as_bytes().to_vec()),
    }
}

/// A JSON object in UTF-8, if it is one: anything else is refused rather than guessed at.
fn object(bytes: &[u8]) -> Option<Value> {
    serde_json::from_slice(bytes).ok().filter(Value::is_object)
}

/// One `{command, input}` a line in, one `{ok|error, ms}` a line out; the file stays open.
fn batch(session: &Session) -> Result<(), Failed> {
    let mut out = std::io::stdout().lock();
    let mut input = std::io::stdin().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let start = Instant::now();
        let answer = match asked(session, &line) {
            Ok(value) => json!({"ok": value, "ms": elapsed(start)}),
            Err(Failed::Refusal(refusal)) => json!({"error": refusal, "ms": elapsed(start)}),
            Err(other) => return Err(other),
        };
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
}

/// What one line of a batch asks for.
fn asked(session: &Session, line: &[u8]) -> Result<Value, Failed> {
    let line = object(line).filter(|line| line["command"].is_string());
    let line = line.ok_or_else(|| session.not_understood())?;
    let name = line["command"].as_str().unwrap_or_default();
    call(session, name, line["input"].clone())
}

fn elapsed(start: Instant) -> f64 {
    (start.elapsed().as_secs_f64() * 1_000_000.0).round() / 1000.0
}
