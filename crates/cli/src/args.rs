//! What can be written on the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Plenaria without a window: the same commands, for scripts and tests.
#[derive(Parser, Debug)]
#[command(name = "plenaria", version, about, disable_help_subcommand = true)]
pub struct Cli {
    /// What to do
    #[command(subcommand)]
    pub action: Action,
    /// Options that every action takes
    #[command(flatten)]
    pub common: Common,
}

/// Options that every action takes.
#[derive(Args, Debug)]
pub struct Common {
    /// Language of messages; the network's main language when left out
    #[arg(long, global = true, value_enum)]
    pub lang: Option<LangArg>,
    /// The day that counts as today
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = day)]
    pub today: Option<chrono::NaiveDate>,
    /// Who writes, as the history shows it
    #[arg(long, global = true, value_name = "NAME")]
    pub author: Option<String>,
    /// Answers and refusals as JSON
    #[arg(long, global = true)]
    pub json: bool,
}

fn day(text: &str) -> Result<chrono::NaiveDate, String> {
    text.parse()
        .map_err(|_| format!("{text} is not a date: YYYY-MM-DD"))
}

/// A language of the interface.
#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum LangArg {
    /// Spanish
    Es,
    /// English
    En,
    /// Portuguese
    Pt,
}

impl LangArg {
    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            LangArg::Es => "es",
            LangArg::En => "en",
            LangArg::Pt => "pt",
        }
    }
}

/// What to do.
#[derive(Subcommand, Debug)]
pub enum Action {
    /// Create one of the two samples
    Sample {
        /// The file to create
        file: PathBuf,
        /// Which sample
        #[arg(long, default_value = "gealc", value_parser = ["gealc", "demo"])]
        kind: String,
    },
    /// Create a network
    New {
        /// The file to create
        file: PathBuf,
        /// The network's name
        #[arg(long)]
        name: String,
        /// The language that every text should have
        #[arg(long)]
        main_language: String,
    },
    /// Say what a file holds
    Info {
        /// The network's file
        file: PathBuf,
    },
    /// Check a file and its records
    Check {
        /// The network's file
        file: PathBuf,
    },
    /// Print the annual report
    Report(Report),
    /// Print the ballots of an election's next round
    Ballots(Ballots),
    /// Print one of the secretariat's shorter documents
    Document(Document),
    /// Make a letter of the register as PDF or DOCX
    Letter(Letter),
    /// Print the progress report of a plan, or its Gantt alone
    PlanReport(PlanReport),
    /// Print the report to the donor of a project, over a period
    DonorReport(DonorReport),
    /// Print the minutes of an event
    Minutes(OfEvent),
    /// Print certificates for those who were at an event
    Certificates(OfEvent),
    /// Print the badges of an event
    Badges(OfEvent),
    /// Print the name tents of an event
    Tents(OfEvent),
    /// Make the folder of a meeting: everything that is printed or sent
    Folder(Folder),
    /// Make the dossier of a meeting: one PDF of all that is to be read
    Dossier(OfEvent),
    /// List every figure of the report
    Figures {
        /// The network's file
        file: PathBuf,
        /// The year
        #[arg(long)]
        year: i32,
        /// A table to write instead of printing: .xlsx or .csv
        #[arg(long, value_name = "PATH")]
        out: Option<PathBuf>,
    },
    /// Bring in a table of another program
    Import(Import),
    /// Run a command of the list, or one a line
    Call {
        /// The network's file
        file: PathBuf,
        /// The command
        #[arg(required_unless_present = "batch")]
        command: Option<String>,
        /// What it takes, as JSON; - reads standard input
        input: Option<String>,
        /// Read one {command, input} a line, write one {ok|error, ms} a line
        #[arg(long, conflicts_with = "command")]
        batch: bool,
    },
    /// List the commands with what they take and give, as JSON Schema
    Commands,
    /// Write the whole network as sorted JSON
    Dump {
        /// The network's file
        file: PathBuf,
    },
    /// Take back the last operation
    Undo {
        /// The network's file
        file: PathBuf,
    },
    /// Do again what was undone
    Redo {
        /// The network's file
        file: PathBuf,
    },
    /// List what was done, latest first
    History {
        /// The network's file
        file: PathBuf,
    },
    /// Take back one older operation
    Revert {
        /// The network's file
        file: PathBuf,
        /// Its number in the history
        op: i64,
    },
    /// Create a large network like real ones, for benchmarks and tests
    Generate {
        /// The file to create
        file: PathBuf,
        /// How many people
        #[arg(long, default_value_t = 20_000)]
        people: usize,
        /// How many events
        #[arg(long, default_value_t = 2_000)]
        events: usize,
        /// The same seed gives the same network
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
}

/// Which ballots, and how many.
#[derive(Args, Debug)]
pub struct Ballots {
    /// The network's file
    pub file: PathBuf,
    /// The election's id or key
    #[arg(long, value_name = "KEY")]
    pub election: String,
    /// As many as delegates accredited, members that may vote, or a number
    #[arg(long, value_name = "delegates|members|N")]
    pub copies: String,
    /// How many more, in case of need
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub spare: usize,
    /// The paper; the network's when left out
    #[arg(long, value_parser = ["a4", "letter"])]
    pub paper: Option<String>,
    /// The language of the ballots; the network's main language when left out
    #[arg(long = "in", value_name = "LANG", value_parser = ["es", "en", "pt", "all"])]
    pub language: Option<String>,
    /// The file to write; a folder with --in all
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
}

/// Which report, and how.
#[derive(Args, Debug)]
pub struct Report {
    /// The network's file
    pub file: PathBuf,
    /// The year
    #[arg(long, required_unless_present_all = ["from", "to"], conflicts_with_all = ["from", "to"])]
    pub year: Option<i32>,
    /// The first day
    #[arg(long, value_name = "YYYY-MM-DD", requires = "to")]
    pub from: Option<String>,
    /// The last day
    #[arg(long, value_name = "YYYY-MM-DD", requires = "from")]
    pub to: Option<String>,
    /// Annexes beside the directory
    #[arg(long, value_delimiter = ',', value_parser = ["directory", "findings", "sources"])]
    pub annex: Option<Vec<String>>,
    /// Leave the map of members out
    #[arg(long)]
    pub no_map: bool,
    /// A dark cover, or a white one for office printers
    #[arg(long, value_parser = ["full", "light"])]
    pub cover: Option<String>,
    /// Chapters without records say what is missing
    #[arg(long)]
    pub say_missing: bool,
    /// How it is printed, and where
    #[command(flatten)]
    pub how: Printed,
}

/// Which document, and how.
#[derive(Args, Debug)]
pub struct Document {
    /// The network's file
    pub file: PathBuf,
    /// Which document
    #[arg(long, value_parser = ["calendar", "directory", "vacancies", "composition", "balance", "rotation", "election", "letter", "group_report", "phones", "phone_cards", "plan_progress", "plan_gantt", "donor_report", "agenda", "agenda_annotated", "participants", "sign_in", "tents", "badges", "seating", "credentials", "certificates", "minutes", "funding", "rooming", "travels", "receipts", "visas"])]
    pub kind: String,
    /// The year of a calendar or of a group's report
    #[arg(long)]
    pub year: Option<i32>,
    /// The day as of which it is shown
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub on: Option<String>,
    /// The body, election, letter or event, such as body:executive-committee
    #[arg(long, value_name = "KIND:KEY")]
    pub record: Option<String>,
    /// Whose telephones: titulars, alternates, titulars:focal_point, all or body:KEY
    #[arg(long, value_name = "LIST")]
    pub list: Option<String>,
    /// For whom a visa letter is; may be repeated; those whose travel says that one is needed when left out
    #[arg(long, value_name = "KEY")]
    pub participant: Vec<String>,
    /// Of the directory those with these words
    #[arg(long, value_name = "WORDS")]
    pub text: Option<String>,
    /// Of the directory those whose field has this value, such as expertise=interoperabilidad; may be repeated
    #[arg(long, value_name = "FIELD=VALUE")]
    pub filter: Vec<String>,
    /// What a Gantt draws
    #[command(flatten)]
    pub drawn: Drawn,
    /// How it is printed, and where
    #[command(flatten)]
    pub how: Printed,
}

/// Which letter, and how.
#[derive(Args, Debug)]
pub struct Letter {
    /// The network's file
    pub file: PathBuf,
    /// The letter, such as letter:conv-vi-AR
    #[arg(long, value_name = "letter:KEY")]
    pub record: String,
    /// The language; the recipient's when left out
    #[arg(long = "in", value_name = "LANG", value_parser = ["es", "en", "pt"])]
    pub language: Option<String>,
    /// The paper; the recipient's when left out
    #[arg(long, value_parser = ["a4", "letter"])]
    pub paper: Option<String>,
    /// The file to write, .pdf or .docx
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
}

/// Which event, and how its paper is to be.
#[derive(Args, Debug)]
pub struct OfEvent {
    /// The network's file
    pub file: PathBuf,
    /// The event's id or key
    #[arg(long, value_name = "KEY")]
    pub event: String,
    /// How badges are: 90x55, 86x54, a6, 4x3in, avery-5395, herma-4412 or custom:...
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// How it is printed, and where
    #[command(flatten)]
    pub how: Printed,
}

/// Which meeting, and where its folder goes.
#[derive(Args, Debug)]
pub struct Folder {
    /// The network's file
    pub file: PathBuf,
    /// The event's id or key
    #[arg(long, value_name = "KEY")]
    pub event: String,
    /// The date printed on its papers
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// How badges are: 90x55, 86x54, a6, 4x3in, avery-5395, herma-4412 or custom:...
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// The folder to make; a file with --zip
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// One archive instead of a folder
    #[arg(long)]
    pub zip: bool,
}

/// Which table, and as what.
#[derive(Args, Debug)]
pub struct Import {
    /// The network's file
    pub file: PathBuf,
    /// What its rows are
    #[arg(long, value_parser = ["members", "people", "posts", "seats", "participants"])]
    pub kind: String,
    /// The table: CSV, XLSX, ODS or XLS
    #[arg(long, value_name = "TABLE")]
    pub from: PathBuf,
    /// Say what would be done, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// The sheet of a workbook
    #[arg(long)]
    pub sheet: Option<String>,
    /// The number of the header's row; 0 for none
    #[arg(long, value_name = "ROW")]
    pub header: Option<usize>,
    /// What each column is, in order, with an empty name for one that stays out
    #[arg(long, value_name = "FIELD,FIELD", value_delimiter = ',')]
    pub columns: Option<Vec<String>>,
    /// The event of participants
    #[arg(long, value_name = "KEY")]
    pub event: Option<String>,
    /// The term of seats
    #[arg(long, value_name = "KEY")]
    pub term: Option<String>,
    /// The country of rows that name none
    #[arg(long)]
    pub country: Option<String>,
    /// The system whose ids the table has
    #[arg(long, value_name = "NAME")]
    pub system: Option<String>,
    /// Where rows that stay out are written, as CSV
    #[arg(long, value_name = "PATH", conflicts_with = "dry_run")]
    pub rejected: Option<PathBuf>,
}

/// Which plan's progress, and how.
#[derive(Args, Debug)]
pub struct PlanReport {
    /// The network's file
    pub file: PathBuf,
    /// The plan's key or id
    #[arg(long, value_name = "KEY")]
    pub plan: String,
    /// The Gantt alone
    #[arg(long)]
    pub gantt: bool,
    /// What a Gantt draws
    #[command(flatten)]
    pub drawn: Drawn,
    /// How it is printed, and where
    #[command(flatten)]
    pub how: Printed,
}

/// What a Gantt draws; a donor's report takes the period alone.
#[derive(Args, Debug)]
pub struct Drawn {
    /// The first day of a Gantt or of a donor's report
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub from: Option<String>,
    /// Its last day
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub to: Option<String>,
    /// How much of time one picture of a Gantt shows; as fits when left out
    #[arg(long, value_parser = ["all", "year", "half", "quarter"])]
    pub scale: Option<String>,
    /// The deepest level that a Gantt draws; all when left out
    #[arg(long, value_parser = ["axis", "objective", "activity", "task"])]
    pub level: Option<String>,
    /// Leave the approved dates out of a Gantt
    #[arg(long)]
    pub no_baseline: bool,
    /// Leave out of a Gantt what waits for what
    #[arg(long)]
    pub no_dependencies: bool,
}

/// Which project's report, and how.
#[derive(Args, Debug)]
pub struct DonorReport {
    /// The network's file
    pub file: PathBuf,
    /// The project's key or id
    #[arg(long, value_name = "KEY")]
    pub project: String,
    /// The first day
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub from: String,
    /// The last day
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub to: String,
    /// How it is printed, and where
    #[command(flatten)]
    pub how: Printed,
}

/// How a document is printed, and where: the same for all.
#[derive(Args, Debug)]
pub struct Printed {
    /// The language; the network's main language when left out
    #[arg(long = "in", value_name = "LANG", value_parser = ["es", "en", "pt", "all"])]
    pub language: Option<String>,
    /// The paper; the network's when left out
    #[arg(long, value_parser = ["a4", "letter"])]
    pub paper: Option<String>,
    /// The date printed on it; today when left out
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// The file to write, .pdf, for minutes also .docx; a folder with --in all
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
}
