//! How far a sheet reaches, before it is read: readers make room for the whole rectangle, which two cells can stretch
//! over all a sheet may have.

/// The number after `name="` in a tag; 1 without it.
fn repeated(tag: &str, name: &str) -> usize {
    let found = tag
        .split_once(name)
        .and_then(|(_, rest)| rest.split('"').nth(1));
    found.and_then(|text| text.parse().ok()).unwrap_or(1)
}

/// A cell's reference, such as `XFD1048576`, as column and row.
fn reference(text: &str) -> Option<(usize, usize)> {
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = text.split_at(digits);
    let mut column: usize = 0;
    for letter in letters.bytes() {
        let place = letter.to_ascii_uppercase().checked_sub(b'A')?;
        column = column
            .checked_mul(26)?
            .checked_add(usize::from(place) + 1)?;
    }
    Some((column, row.parse().ok()?))
}

/// The cells of the rectangle around all cells with contents, in a part of a workbook of XLSX; 0 for other parts.
pub(crate) fn of_xlsx(part: &str) -> usize {
    if !part.contains("sheetData") {
        return 0;
    }
    let (mut wide, mut high) = ((usize::MAX, 0), (usize::MAX, 0));
    for tag in tags(part) {
        // `<c r="A1">`, with or without a prefix; one that closes itself has only a format.
        let name = tag
            .split([' ', '\n', '\t', '\r'])
            .next()
            .unwrap_or_default();
        if name.rsplit(':').next() != Some("c") || tag.ends_with('/') {
            continue;
        }
        let at = tag
            .split_once(" r=\"")
            .and_then(|(_, rest)| reference(rest.split('"').next()?));
        if let Some((column, row)) = at {
            wide = (wide.0.min(column), wide.1.max(column));
            high = (high.0.min(row), high.1.max(row));
        }
    }
    if wide.1 == 0 {
        return 0;
    }
    (wide.1 - wide.0 + 1).saturating_mul(high.1 - high.0 + 1)
}

/// The same for the contents of an OpenDocument: rows and cells may be repeated.
pub(crate) fn of_ods(content: &str) -> usize {
    let (mut largest, mut row, mut next, mut column, mut width): (
        usize,
        usize,
        usize,
        usize,
        usize,
    ) = (0, 0, 0, 0, 0);
    let mut times = 1;
    for tag in tags(content) {
        if tag.starts_with("table:table ") {
            (row, next, width) = (0, 0, 0);
        } else if tag.starts_with("table:table-row") {
            times = repeated(tag, "number-rows-repeated=");
            row = next;
            next = next.saturating_add(times);
            column = 0;
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell")
        {
            column = column.saturating_add(repeated(tag, "number-columns-repeated="));
            if !tag.ends_with('/') {
                width = width.max(column);
                largest = largest.max(row.saturating_add(times).saturating_mul(width));
            }
        }
    }
    largest
}

/// The insides of tags, without comments' care: what is counted too much is refused, never what is counted too little.
fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.split('<')
        .skip(1)
        .map(|rest| rest.split('>').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_cells_at_the_corners_reach_over_the_whole_sheet() {
        let sheet = r#"<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="XFD1" s="2"/></x:row>"#;
        assert_eq!(of_xlsx(sheet), 1);
        let far = format!("{sheet}<c r=\"XFD1048576\"><v>2</v></c>");
        assert_eq!(of_xlsx(&far), 16_384 * 1_048_576);
        assert_eq!(of_xlsx("<c r=\"XFD1048576\">"), 0, "no sheet");
    }

    #[test]
    fn repeated_cells_count_and_empty_ones_behind_them_do_not() {
        let table = |row: &str| format!("<table:table table:name=\"S\">{row}</table:table>");
        let row = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"1023\"/></table:table-row><table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>";
        assert_eq!(of_ods(&table(row)), 1);
        let many = "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell table:number-columns-repeated=\"100\"><text:p>x</text:p></table:table-cell></table:table-row>";
        assert_eq!(of_ods(&table(many)), 100_000);
    }
}
