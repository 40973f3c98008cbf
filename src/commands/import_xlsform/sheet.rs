//! A spreadsheet as rows of named cells. The only module that names calamine.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};

/// The largest spreadsheet that is read, in bytes.
const MAX_BYTES: usize = 2 * 1024 * 1024;
/// The most that a spreadsheet may unpack to: a small file can hold gigabytes of nothing.
const MAX_UNPACKED: u64 = 64 * 1024 * 1024;
const MAX_ROWS: u32 = 5_000;
const MAX_COLUMNS: u32 = 200;

/// A sheet: the first row names the columns.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Column names as written, with their places.
    pub columns: Vec<(u32, String)>,
    /// The rows below, each with its place.
    pub rows: Vec<Row>,
}

/// A row: column's place -> text, without empty cells.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// The row's place, from 0.
    pub row: u32,
    /// The cells.
    pub cells: BTreeMap<u32, String>,
}

impl Sheet {
    /// The place of a column, whose name is compared without regard to case and spaces around it.
    pub fn column(&self, name: &str) -> Option<u32> {
        self.columns.iter().find(|(_, other)| other.eq_ignore_ascii_case(name)).map(|(place, _)| *place)
    }

    /// The text of a row in a column, and the column's place; `None` where the cell is empty.
    pub fn get<'a>(&self, row: &'a Row, name: &str) -> Option<(&'a str, u32)> {
        let column = self.column(name)?;
        row.cells.get(&column).map(|text| (text.as_str(), column))
    }
}

/// Opens a spreadsheet and reads the sheets of these names; one that isn't there is empty.
///
/// # Errors
/// One sentence: it is no spreadsheet, or larger than a form can be.
pub fn read<const N: usize>(bytes: &[u8], names: [&str; N]) -> Result<[Sheet; N], String> {
    if bytes.len() > MAX_BYTES {
        return Err(format!("the file has {} bytes; the most is {MAX_BYTES}", bytes.len()));
    }
    match unpacked_size(bytes) {
        Some(size) if size <= MAX_UNPACKED => {}
        Some(_) => return Err("the file would unpack to more than a form can be".to_owned()),
        None => return Err("the file is no spreadsheet of the kind .xlsx".to_owned()),
    }
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(bytes)).map_err(|error| format!("the spreadsheet can't be read: {error}"))?;
    let known = book.sheet_names();
    let mut sheets: [Sheet; N] = std::array::from_fn(|_| Sheet::default());
    for (name, sheet) in names.into_iter().zip(&mut sheets) {
        if let Some(name) = known.iter().find(|other| other.trim().eq_ignore_ascii_case(name)) {
            *sheet = read_sheet(&mut book, name)?;
        }
    }
    Ok(sheets)
}

/// Cells are read one by one: a range of calamine's would be as large as its farthest cell is away.
fn read_sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Sheet, String> {
    let fail = |error: calamine::XlsxError| format!("the sheet “{name}” can't be read: {error}");
    let mut cells: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
    let mut reader = book.worksheet_cells_reader(name).map_err(fail)?;
    while let Some(cell) = reader.next_cell().map_err(fail)? {
        let text = match cell.get_value() {
            DataRef::String(text) => text.trim().to_owned(),
            DataRef::SharedString(text) => text.trim().to_owned(),
            DataRef::Int(number) => number.to_string(),
            DataRef::Float(number) => number.to_string(),
            DataRef::Bool(value) => value.to_string(),
            DataRef::DateTime(_) | DataRef::DateTimeIso(_) | DataRef::DurationIso(_) => "(a date)".to_owned(),
            DataRef::Error(_) => "(an error)".to_owned(),
            DataRef::Empty => String::new(),
        };
        let (row, column) = cell.get_position();
        if text.is_empty() {
            continue;
        }
        if row >= MAX_ROWS || column >= MAX_COLUMNS {
            return Err(format!("the sheet “{name}” goes on beyond row {MAX_ROWS} or column {MAX_COLUMNS}"));
        }
        cells.entry(row).or_default().insert(column, text);
    }
    let columns = cells.remove(&0).unwrap_or_default().into_iter().collect();
    Ok(Sheet { columns, rows: cells.into_iter().map(|(row, cells)| Row { row, cells }).collect() })
}

/// What the entries of a zip archive say they unpack to, from its directory at the end; `None` when it is no
/// zip archive, or one with the extension for huge files.
fn unpacked_size(bytes: &[u8]) -> Option<u64> {
    let number = |at: usize, length: usize| {
        let part = bytes.get(at..at + length)?;
        Some(part.iter().rev().fold(0u64, |sum, byte| sum << 8 | u64::from(*byte)))
    };
    let from = bytes.len().saturating_sub(22 + 65_535);
    let end = (from..=bytes.len().checked_sub(22)?).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))?;
    let (count, start) = (number(end + 10, 2)?, number(end + 16, 4)?);
    let mut at = usize::try_from(start).ok()?;
    let mut size = 0u64;
    for _ in 0..count {
        if !bytes.get(at..)?.starts_with(b"PK\x01\x02") {
            return None;
        }
        size = size.checked_add(number(at + 24, 4)?)?;
        let names = number(at + 28, 2)? + number(at + 30, 2)? + number(at + 32, 2)?;
        at = at.checked_add(46 + usize::try_from(names).ok()?)?;
    }
    Some(size)
}

/// A cell's name as spreadsheets write it: `C5`.
pub fn cell_name(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    format!("{}{}", letters.iter().rev().collect::<String>(), row + 1)
}
