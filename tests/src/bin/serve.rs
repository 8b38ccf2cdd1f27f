//! The session behind a loopback server, for developing and testing the user interface in a browser. It is never shipped.
//!
//! `serve FILE --port N [--today YYYY-MM-DD]`: `POST /call`, `POST /cancel`, `GET /resource/<path>`, `GET /events`,
//! and the built user interface at `/`. With port 0 any free one; the first line printed is the address.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the address is told on standard output"
)]

use plenaria_tests::serve::{Server, Settings};
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let served = settings().and_then(|settings| {
        let server = Server::start(&settings)?;
        println!("{}", server.address());
        server.run().map_err(|why| why.to_string())
    });
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}\nserve [FILE] [--port N] [--today YYYY-MM-DD]");
            ExitCode::FAILURE
        }
    }
}

fn settings() -> Result<Settings, String> {
    let mut settings = Settings::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} takes a value."));
        match argument.as_str() {
            "--port" => settings.port = value()?.parse().map_err(|_| "A port is a number.")?,
            "--today" => {
                settings.today = Some(
                    value()?
                        .parse()
                        .map_err(|_| "A day is written 2015-10-26.")?,
                )
            }
            option if option.starts_with('-') => return Err(format!("{option} is unknown.")),
            file => settings.file = Some(PathBuf::from(file)),
        }
    }
    Ok(settings)
}
