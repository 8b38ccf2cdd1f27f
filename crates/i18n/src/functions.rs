//! What texts can do with a value: dates in words and numbers in the network's form.

use fluent::memoizer::MemoizerKind;
use fluent::types::{FluentNumber, FluentNumberStyle};
use fluent::{FluentArgs, FluentValue};

use crate::{Lang, NumberFormat, dates, numbers};

/// `DATE($d, style: "short")` of the texts.
pub(crate) fn date<'a>(
    lang: Lang,
    values: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let Some(FluentValue::String(value)) = values.first() else {
        return FluentValue::Error;
    };
    let style = match named.get("style") {
        Some(FluentValue::String(style)) => style.as_ref(),
        _ => "long",
    };
    FluentValue::from(match style {
        "short" => dates::date_short(lang, value),
        "weekday" => dates::date_with_weekday(lang, value),
        _ => dates::date(lang, value),
    })
}

/// `COUNTRY($country)` of the texts: the usual name of a country's code; the code itself when nobody knows it.
pub(crate) fn country<'a>(lang: Lang, values: &[FluentValue<'a>]) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::String(code)) => match crate::country_name(code, lang) {
            Some(name) => FluentValue::from(name),
            None => FluentValue::from(code.to_string()),
        },
        _ => FluentValue::Error,
    }
}

/// `LANGUAGE($language)` of the texts: the name of a language's tag.
pub(crate) fn language<'a>(lang: Lang, values: &[FluentValue<'a>]) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::String(tag)) => FluentValue::from(crate::language_name(tag, lang)),
        _ => FluentValue::Error,
    }
}

/// `NUMBER($n, useGrouping: "false")` of the texts; a number may arrive as text, as core's problems carry it.
pub(crate) fn number<'a>(values: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let value = match values.first() {
        Some(FluentValue::String(text)) => FluentValue::try_number(text).into_owned(),
        Some(value) => value.clone(),
        None => return FluentValue::Error,
    };
    match value {
        FluentValue::Number(mut number) => {
            number.options.merge(named);
            FluentValue::Number(number)
        }
        other => other,
    }
}

/// Fluent takes a plain function, so each number format has its own copy of one.
pub(crate) fn formatter<M: MemoizerKind>(
    numbers: NumberFormat,
) -> fn(&FluentValue, &M) -> Option<String> {
    fn with<const FORMAT: usize, M>(value: &FluentValue, _: &M) -> Option<String> {
        match value {
            FluentValue::Number(number) => Some(number_text(number, NumberFormat::ALL[FORMAT])),
            _ => None,
        }
    }
    const { assert!(NumberFormat::COUNT == 3) };
    match numbers.index() {
        0 => with::<0, M>,
        1 => with::<1, M>,
        _ => with::<2, M>,
    }
}

fn number_text(number: &FluentNumber, format: NumberFormat) -> String {
    let options = &number.options;
    let percent = options.style == FluentNumberStyle::Percent;
    let value = if percent {
        number.value * 100.0
    } else {
        number.value
    };
    let most = options
        .maximum_fraction_digits
        .unwrap_or(if percent { 0 } else { 3 });
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let text = numbers::trim(&format!("{value:.*}", most.max(least)), least);
    let text = if options.use_grouping {
        format.decimal(&text)
    } else {
        format.ungrouped(&text)
    };
    if percent {
        format!("{text}\u{a0}%")
    } else {
        text
    }
}
