//! The five commands that every kind of record has.

use crate::convert;
use crate::error::Failure;
use crate::session::Context;
use crate::wire::{
    AddInput, DeleteInput, DeletedValue, EditInput, GetInput, ListInput, PageValue, RecordValue,
};
use plenaria_core::kinds::Kind;
use plenaria_core::records::{self, Edit, NewRecord};
use plenaria_core::storage::Query;

pub(crate) fn get(
    context: &mut Context<'_>,
    kind: Kind,
    input: GetInput,
) -> Result<RecordValue, Failure> {
    context.read(|network| {
        let reader = network.reader();
        let raw = reader.raw(kind, &input.id)?;
        convert::record_with_texts(context, &reader, kind, raw)
    })
}

pub(crate) fn list(
    context: &mut Context<'_>,
    kind: Kind,
    input: ListInput,
) -> Result<PageValue, Failure> {
    context.read(|network| {
        let reader = network.reader();
        let query = Query {
            offset: input.offset,
            limit: input.limit,
            sort: input.sort.iter().map(convert::sort).collect(),
            filter: convert::filters(&reader, kind, &input.filter)?,
            text: input.text,
        };
        let page = reader.page(kind, &query)?;
        let items = page
            .items
            .into_iter()
            .map(|(raw, _)| convert::record(context, &reader, kind, raw));
        Ok(PageValue {
            total: page.total,
            items: items.collect::<plenaria_core::Result<_>>()?,
        })
    })
}

pub(crate) fn add(
    context: &mut Context<'_>,
    kind: Kind,
    input: AddInput,
) -> Result<RecordValue, Failure> {
    let new = NewRecord {
        id: input.id,
        key: input.key,
        language: input.language,
        fields: input.fields,
    };
    let id = context.write(|network, by| records::add(network, by, kind, &new))?;
    get(context, kind, GetInput { id })
}

pub(crate) fn edit(
    context: &mut Context<'_>,
    kind: Kind,
    input: EditInput,
) -> Result<RecordValue, Failure> {
    let edit = Edit {
        id: input.id,
        revision: input.revision,
        key: input.key,
        fields: input.fields,
    };
    let id = context.write(|network, by| records::edit(network, by, kind, &edit))?;
    get(context, kind, GetInput { id })
}

pub(crate) fn delete(
    context: &mut Context<'_>,
    kind: Kind,
    input: DeleteInput,
) -> Result<DeletedValue, Failure> {
    let deleted = context
        .write(|network, by| records::delete(network, by, kind, &input.id, input.revision))?;
    let place = |kind: Kind, id: &str| format!("{}:{id}", kind.name());
    Ok(DeletedValue {
        deleted: deleted
            .deleted
            .iter()
            .map(|(kind, id)| place(*kind, id))
            .collect(),
        cleared: deleted
            .cleared
            .iter()
            .map(|(kind, id, _)| place(*kind, id))
            .collect(),
    })
}
