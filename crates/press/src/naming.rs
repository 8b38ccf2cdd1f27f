//! Names of who acts, and figures as they are printed.

use plenaria_core::annual::data::{Bound, Event, Figure, FigureKind, Party, Quantity, RecordRef};
use plenaria_i18n::{Sorter, args, country_name};
use serde_json::{Value, json};

use crate::desk::Desk;

impl Desk<'_> {
    /// The name of who acts.
    pub(crate) fn party(&self, party: &Party) -> Value {
        match (&party.name, &party.stated) {
            (Some(name), _) if !name.is_empty() => self.said(name),
            (_, Some(stated)) => Value::String(stated.clone()),
            _ => Value::String(self.party_name(party)),
        }
    }

    /// The name of who may act, or a dash.
    pub(crate) fn party_maybe(&self, party: Option<&Party>) -> Value {
        party.map_or(Value::Null, |party| self.party(party))
    }

    /// The same without its language.
    pub(crate) fn party_name(&self, party: &Party) -> String {
        let named = party
            .name
            .as_ref()
            .filter(|name| !name.is_empty())
            .map(|name| self.plain(name));
        let country = || {
            party
                .country
                .as_ref()
                .and_then(|code| country_name(code, self.lang()))
                .map(str::to_owned)
        };
        let record = || party.record.as_ref().map(|record| record.title.clone());
        let code = || party.country.clone();
        named
            .or_else(|| party.stated.clone())
            .or_else(country)
            .or_else(record)
            .or_else(code)
            .unwrap_or_default()
    }

    /// The title of an event in the document's language, where the report has the event; else as its record has it.
    pub(crate) fn event_title(&self, record: &RecordRef) -> Value {
        self.event(record).map_or_else(
            || Value::String(record.title.clone()),
            |event| self.said(&event.title),
        )
    }

    /// The same without its language.
    pub(crate) fn event_name(&self, record: &RecordRef) -> String {
        self.event(record)
            .map_or_else(|| record.title.clone(), |event| self.plain(&event.title))
    }

    fn event(&self, record: &RecordRef) -> Option<&Event> {
        let events = &self.data().events;
        let mut all = events
            .own
            .iter()
            .chain(&events.supported)
            .chain(&events.related);
        all.find(|event| event.record.id == record.id)
    }

    /// Alphabetical order of the document's language.
    pub(crate) fn sort_by_name<T>(&self, items: &mut [T], name: impl Fn(&T) -> String) {
        let sorter = Sorter::new(self.lang());
        items.sort_by(|a, b| sorter.compare(&name(a), &name(b)));
    }

    /// A figure: its number as read, its words, its mark.
    pub(crate) fn figure(&self, figure: &Figure) -> Value {
        let label = match &figure.label {
            Some(label) if !label.is_empty() => self.said(label),
            _ => Value::String(self.figure_words(figure)),
        };
        json!({
            "v": self.figure_value(figure),
            "label": label,
            "counted": figure.kind == FigureKind::Counted,
            "money": matches!(figure.value, Quantity::Money(_)),
            "src": self.source(figure.source.as_ref()),
            "at": self.short(figure.as_of.as_ref()),
            "m": self.mark(&figure.records),
        })
    }

    /// A figure's value as it is printed: with its currency, and with a sign where it is not exact.
    pub(crate) fn figure_value(&self, figure: &Figure) -> String {
        let value = match &figure.value {
            Quantity::Count(count) => self.number(*count),
            Quantity::Money(money) => self.money(money),
            Quantity::Decimal(text) => self.decimal(text),
        };
        match figure.bound {
            Bound::Exact => value,
            Bound::Over => format!(">\u{202F}{value}"),
            Bound::About => format!("≈\u{202F}{value}"),
        }
    }

    /// The words of a figure's name, in the number that its value asks for.
    pub(crate) fn figure_words(&self, figure: &Figure) -> String {
        let count = match figure.value {
            Quantity::Count(count) => count,
            Quantity::Money(_) | Quantity::Decimal(_) => 2,
        };
        let key = format!("report-figure-{}", figure.name.tag().replace('_', "-"));
        self.words(&key, &args! { "count" => count })
    }
}
