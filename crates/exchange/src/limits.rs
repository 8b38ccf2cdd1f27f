//! How much a table may be: stated here, enforced while reading, and told in each refusal.

/// A file may have this many bytes: 50 MB.
pub const MAX_FILE: u64 = 50_000_000;
/// A table may have this many rows below its header.
pub const MAX_ROWS: usize = 50_000;
/// A table may have this many columns.
pub const MAX_COLUMNS: usize = 200;
/// A table may have this many cells.
pub const MAX_CELLS: usize = 2_000_000;
/// A cell may have this many characters: what a spreadsheet's own cell may have.
pub const MAX_CELL: usize = 32_767;
/// What is packed in a workbook may unfold to this many bytes: 400 MB.
pub const MAX_UNPACKED: u64 = 400_000_000;
/// A packed part may unfold to this many times its size; honest sheets stay below 50.
pub const MAX_RATIO: u64 = 200;
/// Parts smaller than this unfold as they like: a sheet of equal cells is small and harmless.
pub const RATIO_FROM: u64 = 10_000_000;
