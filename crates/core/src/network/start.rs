//! Starting a network: a new file with its profile.

use crate::error::{Error, Problems, Result};
use crate::file::{By, Network, Opening};
use crate::kinds::Kind;
use crate::op::Op;
use crate::record::Fields;
use crate::records::{NewRecord, add_in};
use crate::values::{Field, Language};
use serde_json::json;
use std::path::Path;

/// Creates a file for a network of this name.
///
/// # Errors
/// `FileExists`; `Refused` when the name or the language is none; nothing stays behind then.
pub fn start(
    path: &Path,
    name: &str,
    main_language: &str,
    by: By<'_>,
    opening: Opening,
) -> Result<Network> {
    let mut problems = Problems::default();
    let language = Language::parse("main_language", &json!(main_language), &mut problems);
    let Some(language) = language else {
        return Err(Error::Refused(problems));
    };
    let mut network = Network::create(path, language.as_str(), opening)?;
    let made = network.transact(by, Op::Create, |tx| {
        let fields = json!({
            "name": { language.as_str(): name },
            "main_language": language.as_str(),
            "languages": [language.as_str()],
        });
        let fields: Fields = fields.as_object().cloned().unwrap_or_default();
        tx.mention("name", name);
        add_in(
            tx,
            Kind::Profile,
            &NewRecord {
                key: Some("network".into()),
                fields,
                ..NewRecord::default()
            },
        )
    });
    match made {
        Ok(_) => Ok(network),
        Err(error) => {
            network.close()?;
            // It was made just now, and holds nothing.
            let _ = std::fs::remove_file(path);
            Err(error)
        }
    }
}
