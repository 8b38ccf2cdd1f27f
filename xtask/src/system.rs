//! What machine this is, and the one way packages are installed on it.

use crate::shell::{Done, ask, exists, line, program, run};
use std::process::Command;

/// The systems that this tool treats differently.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum System {
    /// Debian, Ubuntu and what is made from them: packages are installed by apt.
    Debian,
    /// Any other Linux: packages are named and left to the person.
    OtherLinux,
    /// macOS.
    Mac,
    /// Windows.
    Windows,
}

impl System {
    /// The one that this program runs on.
    pub fn here() -> Self {
        if cfg!(target_os = "windows") {
            System::Windows
        } else if cfg!(target_os = "macos") {
            System::Mac
        } else if exists("apt-get") && exists("dpkg-query") {
            System::Debian
        } else {
            System::OtherLinux
        }
    }

    /// Whether it is a Linux of any kind.
    pub fn is_linux(self) -> bool {
        matches!(self, System::Debian | System::OtherLinux)
    }
}

/// Whether a Debian package is installed.
fn has_package(name: &str) -> bool {
    ask(program("dpkg-query").args(["-W", "-f=${Status}", name]))
        .is_some_and(|status| status.ends_with("ok installed"))
}

fn is_root() -> bool {
    ask(program("id").arg("-u")).as_deref() == Some("0")
}

/// Installs those of the Debian packages that are missing: says which and why, installs them, or stops with the command to type.
pub fn packages(why: &str, names: &[&str]) -> Done {
    let missing: Vec<&str> = names.iter().copied().filter(|n| !has_package(n)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Needed {why}, and missing here: {}.", missing.join(" "));
    let root = is_root();
    let apt = |arguments: &[&str]| -> Command {
        let mut command = if root {
            program("apt-get")
        } else {
            let mut sudo = program("sudo");
            sudo.arg("apt-get");
            sudo
        };
        command.args(arguments);
        command
    };
    let mut install = apt(&["install", "--yes", "--no-install-recommends"]);
    install.args(&missing);
    if !root && !exists("sudo") {
        return Err(format!(
            "Installing needs the administrator. Please run this as root, then try again:\n  {}",
            line(&install).trim_start_matches("sudo ")
        ));
    }
    println!("Installing them with apt.");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    run(&mut apt(&["update", "--quiet"]))?;
    run(&mut install)
}
