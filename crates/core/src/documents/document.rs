//! A document: a file kept in the network, or a reference to one that is not.

use crate::people::{Organization, Person};
use crate::record::*;

record! {
    /// A file kept in the network, or a reference to one that is not.
    Document, table "document", many "documents", name "name";
    /// Its title.
    name: Texts,
    /// What it belongs to.
    about: Option<AnyRef>,
    /// The name of the file.
    file_name: Option<Line>,
    /// What kind of file it is, as an internet media type.
    media_type: Option<Line>,
    /// Its size in bytes.
    size: Option<Count>,
    /// Its size as written, when the file is not here.
    size_stated: Option<Line>,
    /// The hash of its contents, SHA-256 in hexadecimal, when the file is here.
    content: Option<Line>,
    /// Where it is, when it is not here: an address or a shelf.
    address: Option<Address>,
    /// The organization that made or presented it.
    organization: Option<Ref<Organization>>,
    /// The person who made or presented it.
    person: Option<Ref<Person>>,
    /// Its date.
    date: Option<PartialDate>,
    /// Whether it holds personal data, and goes when its person is erased.
    personal: bool = false,
    /// Its place in lists, from 0.
    position: Count = Count(0),
}

impl Rules for Document {}
