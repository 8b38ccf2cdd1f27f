//! The one table of commands: their names, what they take and give, and what they run.

use crate::commands::{
    self, check, documents, dossier, exchange, find, folder, governance, history, letters, lists,
    meetings, network, office, paper, people, plan, report, sample, settings, several, tables,
    template, travel,
};
use crate::error::Failure;
use crate::session::Context;
use crate::wire;
use plenaria_core::kinds::Kind;
use schemars::{Schema, schema_for};
use serde_json::Value;

type Run = fn(&mut Context<'_>, Value) -> Result<Value, Failure>;

/// A command that is not one of the five of each kind.
pub(crate) struct Command {
    pub(crate) name: &'static str,
    /// What it takes.
    pub(crate) input: fn() -> Schema,
    /// What it gives.
    pub(crate) output: fn() -> Schema,
    run: Run,
}

macro_rules! commands {
    ($( $name:literal: $input:ty => $output:ty, $run:path; )+) => {
        /// Every command that is not one of the five of each kind, alphabetical.
        pub(crate) const COMMANDS: &[Command] = &[$(
            Command {
                name: $name,
                input: || schema_for!($input),
                output: || schema_for!($output),
                run: |context, input| {
                    let input: $input = serde_json::from_value(input)?;
                    let output: $output = $run(context, input)?;
                    Ok(serde_json::to_value(output)?)
                },
            },
        )+];
    };
}

commands! {
    "add_walk_in": meetings::WalkInInput => meetings::NotedValue, meetings::walk_in;
    "advance_minutes": meetings::AdvanceInput => meetings::AdvancedValue, meetings::advance;
    "agenda": meetings::EventInput => meetings::AgendaValue, meetings::agenda;
    "apply_statutes_template": template::TemplateInput => template::TemplateValue, template::apply;
    "attach_document": documents::AttachInput => wire::RecordValue, documents::attach;
    "balance": governance::BodyInput => governance::BalanceValue, governance::balance;
    "change_records": several::ChangesInput => several::ChangedRecords, several::change;
    "check_in": meetings::CheckInInput => meetings::NotedValue, meetings::check_in;
    "check_network": commands::Nothing => check::CheckValue, check::check;
    "check_out": meetings::CheckOutInput => meetings::NotedValue, meetings::check_out;
    "checklist": meetings::EventInput => meetings::ChecklistValue, meetings::checklist;
    "clone_event": meetings::CloneInput => meetings::ClonedValue, meetings::clone;
    "close_network": commands::Nothing => commands::Nothing, network::close;
    "close_previews": commands::Nothing => commands::Nothing, paper::close_previews;
    "compare_versions": plan::CompareVersionsInput => plan::CompareVersionsValue, plan::compare_versions;
    "composition": governance::BodyInput => governance::CompositionValue, governance::composition;
    "conclude_election": governance::ConcludeInput => governance::ConcludedValue, governance::conclude;
    "contacts": people::ContactsInput => people::ContactsValue, people::contacts;
    "copy_plan": plan::CopyPlanInput => plan::CopiedPlanValue, plan::copy_plan;
    "count_election": governance::ElectionInput => governance::ElectionCountValue, governance::election;
    "count_vote": governance::VoteInput => governance::VoteCountValue, governance::vote;
    "create_network": network::CreateInput => wire::NetworkInfo, network::create;
    "create_sample": sample::SampleInput => wire::NetworkInfo, sample::create;
    "describe_records": commands::Nothing => crate::schema::Records, crate::schema::describe;
    "dismiss_duplicate": people::DismissInput => people::DismissedValue, people::dismiss;
    "dump_network": commands::Nothing => Value, check::dump;
    "duplicates": people::DuplicatesInput => people::DuplicatesValue, people::duplicates;
    "edit_settings": settings::SettingsInput => crate::settings::Settings, settings::edit;
    "eligible": governance::BodyInput => governance::EligibleValue, governance::eligible;
    "erase_person": people::EraseInput => people::ErasedValue, people::erase;
    "export_figures": tables::ExportFiguresInput => people::WrittenValue, tables::figures;
    "export_person": people::ExportPersonInput => people::WrittenValue, people::export;
    "export_table": tables::ExportTableInput => people::WrittenValue, tables::export;
    "figures": report::FiguresInput => Vec<report::FigureValue>, report::figures;
    "find_participant": meetings::DoorInput => Vec<meetings::DoorValue>, meetings::find;
    "finish_activity": plan::FinishInput => plan::FinishedValue, plan::finish_activity;
    "freeze_plan": plan::FreezePlanInput => plan::FrozenPlanValue, plan::freeze_plan;
    "generate_network": sample::GenerateInput => wire::NetworkInfo, sample::generate;
    "get_records": several::RefsInput => Vec<several::KindRecordValue>, several::get;
    "get_settings": commands::Nothing => crate::settings::Settings, settings::get;
    "history": history::HistoryInput => Vec<wire::HistoryEntry>, history::history;
    "import_table": exchange::ImportInput => exchange::ImportDone, exchange::import;
    "indicator_table": plan::IndicatorTableInput => plan::IndicatorTableValue, plan::indicator_table;
    "invite": meetings::InviteInput => meetings::InvitedValue, meetings::invite;
    "list_countries": lists::CountriesInput => Vec<wire::CountryValue>, lists::countries;
    "list_findings": commands::Nothing => Vec<wire::FindingValue>, check::findings;
    "list_texts": find::TextsInput => find::TextsPage, find::texts;
    "list_values": lists::ValuesInput => Vec<lists::CountedValue>, lists::values;
    "make_ballots": governance::BallotsInput => paper::MadeValue, governance::ballots;
    "make_document": office::MakeDocumentInput => paper::MadeValue, office::make;
    "make_dossier": dossier::DossierInput => dossier::DossierValue, dossier::make;
    "make_folder": folder::FolderInput => folder::FolderValue, folder::make;
    "make_letter": letters::MakeLetterInput => paper::MadeValue, letters::make;
    "make_report": report::MakeInput => paper::MadeValue, report::make;
    "mark_attendance": meetings::MarkInput => meetings::MarkedValue, meetings::mark;
    "merge": people::MergeInput => people::MergedValue, people::merge;
    "minutes": meetings::MinutesInput => meetings::MinutesValue, meetings::minutes;
    "network_info": commands::Nothing => wire::NetworkInfo, network::info;
    "next_number": meetings::NextNumberInput => meetings::NextNumberValue, meetings::next_number;
    "number_decisions": meetings::EventInput => meetings::NumberedValue, meetings::number;
    "open_commitments": meetings::CommitmentsInput => meetings::CommitmentsValue, meetings::commitments;
    "open_network": network::OpenInput => wire::NetworkInfo, network::open;
    "open_vote": meetings::OpenVoteInput => governance::VoteCountValue, meetings::open;
    "overview": commands::Nothing => Value, check::overview;
    "participation": meetings::ParticipationInput => meetings::ParticipationValue, meetings::participation;
    "plan_from_decision": plan::PlanFromDecisionInput => plan::PlannedValue, plan::plan_from_decision;
    "plan_totals": plan::PlanTotalsInput => plan::PlanTotalsValue, plan::plan_totals;
    "plan_tree": plan::PlanInput => plan::PlanTreeValue, plan::plan_tree;
    "preview_document": office::DocumentOptions => paper::PreviewValue, office::preview;
    "preview_import": exchange::ImportInput => exchange::ImportPreview, exchange::preview;
    "preview_report": report::ReportOptions => paper::PreviewValue, report::preview;
    "preview_revert": history::RevertInput => wire::RevertValue, history::preview_revert;
    "propose": governance::BodyInput => governance::ProposedValue, governance::propose;
    "quorum": meetings::QuorumInput => meetings::QuorumValue, meetings::quorum;
    "record_vote": meetings::RecordVoteInput => governance::VoteCountValue, meetings::record;
    "redo": commands::Nothing => history::StepValue, history::redo;
    "revert": history::RevertInput => wire::RevertValue, history::revert;
    "review_plan": plan::ReviewPlanInput => plan::ReviewPlanValue, plan::review_plan;
    "roll_call": meetings::RollInput => meetings::RollValue, meetings::roll;
    "save_document": documents::SaveInput => commands::Nothing, documents::save;
    "schedule": plan::PlanInput => plan::ScheduleValue, plan::schedule;
    "search": find::SearchInput => Vec<wire::FoundValue>, find::search;
    "start_checklist": meetings::EventInput => meetings::StartedValue, meetings::start;
    "substitute_seat": governance::SubstituteInput => governance::SubstitutedValue, governance::substitute;
    "travel_sums": meetings::EventInput => travel::TravelSumsValue, travel::sums;
    "undo": commands::Nothing => history::StepValue, history::undo;
    "write_letters": letters::WriteLettersInput => letters::WrittenLetters, letters::write;
    "year_figures": report::YearsInput => Vec<report::YearFiguresValue>, report::year_figures;
}

/// One of the five commands of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    Add,
    Delete,
    Edit,
    Get,
    List,
}

/// The five commands of each kind, by name.
pub(crate) fn of_kinds() -> impl Iterator<Item = (String, Verb, Kind)> {
    Kind::ALL.iter().flat_map(|&kind| {
        [
            (format!("add_{}", kind.name()), Verb::Add, kind),
            (format!("delete_{}", kind.name()), Verb::Delete, kind),
            (format!("edit_{}", kind.name()), Verb::Edit, kind),
            (format!("get_{}", kind.name()), Verb::Get, kind),
            (format!("list_{}", kind.many()), Verb::List, kind),
        ]
    })
}

/// The names of all commands, alphabetical.
pub fn command_names() -> Vec<String> {
    let mut names: Vec<String> = of_kinds().map(|(name, _, _)| name).collect();
    names.extend(COMMANDS.iter().map(|command| command.name.to_owned()));
    names.sort();
    names
}

pub(crate) fn run(context: &mut Context<'_>, name: &str, input: Value) -> Result<Value, Failure> {
    if let Some(command) = COMMANDS.iter().find(|command| command.name == name) {
        return (command.run)(context, input);
    }
    let unknown = || Failure::UnknownCommand(name.chars().take(80).collect());
    let (verb, noun) = name.split_once('_').ok_or_else(unknown)?;
    let kind = match verb {
        "list" => Kind::ALL.iter().copied().find(|kind| kind.many() == noun),
        _ => Kind::named(noun),
    }
    .ok_or_else(unknown)?;
    let value = match verb {
        "add" => serde_json::to_value(commands::records::add(
            context,
            kind,
            serde_json::from_value(input)?,
        )?),
        "delete" => serde_json::to_value(commands::records::delete(
            context,
            kind,
            serde_json::from_value(input)?,
        )?),
        "edit" => serde_json::to_value(commands::records::edit(
            context,
            kind,
            serde_json::from_value(input)?,
        )?),
        "get" => serde_json::to_value(commands::records::get(
            context,
            kind,
            serde_json::from_value(input)?,
        )?),
        "list" => serde_json::to_value(commands::records::list(
            context,
            kind,
            serde_json::from_value(input)?,
        )?),
        _ => return Err(unknown()),
    };
    Ok(value?)
}
