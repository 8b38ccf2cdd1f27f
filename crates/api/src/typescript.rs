//! The types of the seam as TypeScript, for the window.

use crate::commands::{
    Nothing, check, documents, find, history, letters, lists, network, office, pages, paper, report, sample, settings,
    several, template,
};
use crate::{error, schema, table, wire};
use ts_rs::{Config, TS};

/// The whole of `ui/src/generated/api.ts`.
pub fn typescript() -> String {
    let config = Config::default().with_large_int("number");
    let mut text =
        String::from("// Made by `cargo xtask generate` from crates/api. Do not edit.\n");
    macro_rules! types {
        ($( $type:ty ),+ $(,)?) => {
            $( text.push_str(&format!("\nexport {}\n", <$type as TS>::decl(&config))); )+
        };
    }
    types!(
        Nothing,
        check::CheckValue,
        crate::settings::Recent,
        crate::settings::Settings,
        documents::AttachInput,
        documents::SaveInput,
        error::FieldProblem,
        error::Refusal,
        find::KindCount,
        find::LanguageLacks,
        find::SearchInput,
        find::TextSideBySide,
        find::TextsInput,
        find::TextsPage,
        history::HistoryInput,
        history::RevertInput,
        history::StepValue,
        letters::MakeLetterInput,
        letters::WriteLettersInput,
        letters::WrittenLetter,
        letters::WrittenLetters,
        lists::CountedValue,
        lists::CountriesInput,
        lists::ValuesInput,
        network::CreateInput,
        network::OpenInput,
        office::DocumentOptions,
        office::MakeDocumentInput,
        pages::Name,
        pages::PageOfRecord,
        paper::MadeFile,
        paper::MadeValue,
        paper::MarkValue,
        paper::PageSizeValue,
        paper::PreviewValue,
        paper::RecordRefValue,
        report::FigureValue,
        report::MakeInput,
        report::PeriodInput,
        report::ReportOptions,
        sample::GenerateInput,
        sample::SampleInput,
        sample::SampleKind,
        schema::FieldValue,
        schema::KindValue,
        schema::Records,
        schema::TypeValue,
        settings::SettingsInput,
        several::ChangeInput,
        several::ChangedRecords,
        several::ChangesInput,
        several::Do,
        several::KindRecordValue,
        several::RefsInput,
        template::TemplateInput,
        template::TemplateValue,
        wire::AddInput,
        wire::ChangeValue,
        wire::Changed,
        wire::CountryValue,
        wire::DeleteInput,
        wire::DeletedValue,
        wire::EditInput,
        wire::FindingValue,
        wire::FoundValue,
        wire::GetInput,
        wire::HistoryEntry,
        wire::ListInput,
        wire::NetworkInfo,
        wire::PageValue,
        wire::RecordValue,
        wire::RevertValue,
        wire::SortInput,
        wire::TextStateValue,
    );
    text.push_str("\n/** Every command. */\nexport type CommandName =\n");
    for name in table::command_names() {
        text.push_str(&format!("  | '{name}'\n"));
    }
    text.truncate(text.trim_end().len());
    text.push_str(";\n");
    text
}
