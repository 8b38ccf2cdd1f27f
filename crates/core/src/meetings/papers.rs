//! What was handed in for a session: its documents, beside those of the event and of its items.

use crate::annual::data::{DocumentLine, RecordRef, Text};
use crate::documents::Document;
use crate::error::Result;
use crate::events::Session;
use crate::record::{Record, Stored};
use crate::records::Reader;

/// The documents of each session of an event that has any, by the session's id, each list in its order.
///
/// # Errors
/// What reading the file may give.
pub fn session_documents(
    reader: &Reader<'_>,
    event: &str,
) -> Result<Vec<(String, Vec<DocumentLine>)>> {
    let mut found = Vec::new();
    for session in reader.children::<Session>("event", event)? {
        let about = format!("{}:{}", Session::NAME, session.id);
        let mut all = reader.children::<Document>("about", &about)?;
        all.sort_by_key(|document| document.position);
        let lines = all.iter().map(|document| line(reader, document));
        let lines: Vec<_> = lines.collect::<Result<_>>()?;
        if !lines.is_empty() {
            found.push((session.id, lines));
        }
    }
    Ok(found)
}

fn line(reader: &Reader<'_>, document: &Stored<Document>) -> Result<DocumentLine> {
    let title = reader.title(Document::KIND, &document.id, reader.main_language())?;
    Ok(DocumentLine {
        record: RecordRef {
            kind: Document::NAME.to_owned(),
            id: document.id.clone(),
            key: document.key.clone(),
            title,
        },
        title: Text {
            original: document.language.clone(),
            values: document.name.0.clone(),
        },
        file_name: document.file_name.as_ref().map(|name| name.0.clone()),
        media_type: document.media_type.as_ref().map(|kind| kind.0.clone()),
        size: document.size.and_then(|size| u64::try_from(size.0).ok()),
        size_stated: document.size_stated.as_ref().map(|size| size.0.clone()),
        content: document.content.as_ref().map(|hash| hash.0.clone()),
        address: document.address.as_ref().map(|place| place.0.clone()),
        date: document.date.as_ref().map(|date| date.as_str().to_owned()),
        personal: document.personal,
    })
}

#[cfg(test)]
mod tests {
    use super::session_documents;
    use crate::kinds::Kind;
    use crate::testing::{added, network};
    use serde_json::json;

    #[test]
    fn what_was_handed_in_for_a_session_is_found_with_its_stated_size() {
        let mut net = network();
        added(&mut net, Kind::Event, "e", json!({"name": "Taller"}));
        for session in ["s1", "s2"] {
            let fields = json!({"event": "e", "name": session});
            added(&mut net, Kind::Session, session, fields);
        }
        for (position, name) in [(1, "Segunda"), (0, "Primera")] {
            let fields = json!({
                "name": name, "about": "session:s2", "size_stated": "1.38 MB", "position": position,
            });
            added(&mut net, Kind::Document, "", fields);
        }
        let found = net.at_one_moment(|reader| {
            let event = reader.id_of(Kind::Event, "e")?.unwrap();
            session_documents(reader, &event)
        });
        let found = found.unwrap();
        assert_eq!(found.len(), 1, "only sessions that have documents");
        let titles: Vec<_> = found[0].1.iter().map(|one| &*one.record.title).collect();
        assert_eq!(titles, ["Primera", "Segunda"]);
        assert_eq!(found[0].1[0].size_stated.as_deref(), Some("1.38 MB"));
    }
}
