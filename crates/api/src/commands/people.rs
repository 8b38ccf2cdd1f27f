//! People: likely duplicates, merging, telling apart, erasing, named lists, and one person's data as a file.

mod contacts;
mod duplicates;
mod rights;

pub(crate) use contacts::contacts;
pub use contacts::{AddressesValue, ContactSeatValue, ContactValue, ContactsInput, ContactsValue};
pub use duplicates::{
    DismissInput, DismissedValue, DuplicatesInput, DuplicatesValue, LikenessValue, MergeInput,
    MergedValue, PairSide, PairValue,
};
pub(crate) use duplicates::{dismiss, duplicates, merge};
pub use rights::{EraseInput, ErasedValue, ExportPersonInput, WrittenValue};
pub(crate) use rights::{erase, export};
