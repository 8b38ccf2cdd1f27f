//! The one list of commands, their wire types, and errors as people read them.
//!
//! The shell, the command line and the tests come in through [`Session::call`] and nowhere else.

mod convert;
mod edge;
mod error;
mod files;
mod job;
mod schema;
mod session;
mod settings;
mod table;
mod typescript;
pub mod wire;

mod commands;

pub use edge::Edge;
pub use error::Refusal;
pub use job::{Job, Progress};
pub use schema::describe_commands;
pub use session::{Answer, FileToWrite, Resource, Session};
pub use table::command_names;
pub use typescript::typescript;
pub use wire::Changed;
