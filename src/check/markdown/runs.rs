//! Where the words of each block stand in a page's file, so that one block can be replaced and all else stay as it is,
//! byte for byte.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::target_of;
use crate::model::{BREAK, Pair, Piece, Segment, target_name};

/// The words of one block: a heading, a paragraph, an item, a row, a term or a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// One for each cell of a table's row, else one: the bytes of the file, and what stands there.
    pub cells: Vec<(Range<usize>, Segment)>,
}

/// The runs of the Markdown that begins at byte `start`, in the order in which
/// [`page_blocks`](crate::model::page_blocks) has them. For a text without faults there are exactly as many.
pub fn runs(text: &str, start: usize) -> Vec<Run> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    let mut finder = Finder { text, start, runs: Vec::new(), cell: Cell::default(), row: None, pairs: Vec::new() };
    for (event, range) in Parser::new_ext(&text[start..], options).into_offset_iter() {
        finder.event(event, range.start + start..range.end + start);
    }
    finder.end_run();
    finder.runs
}

#[derive(Default)]
struct Cell {
    range: Option<Range<usize>>,
    pieces: Vec<Piece>,
}

struct Finder<'a> {
    text: &'a str,
    start: usize,
    runs: Vec<Run>,
    cell: Cell,
    /// The cells of a row that isn't at its end.
    row: Option<Vec<(Range<usize>, Segment)>>,
    /// What the links and stress that are open are written with; none for what Varde doesn't know.
    pairs: Vec<Option<(Pair, usize)>>,
}

impl Finder<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Text(words) => self.inline(range, Piece::Text(words.into_string())),
            Event::SoftBreak => self.inline(range, Piece::Text(" ".into())),
            Event::HardBreak => self.inline(range, Piece::Code(BREAK.into())),
            Event::Start(Tag::Emphasis) => self.open(range, "*", "*".into()),
            Event::Start(Tag::Strong) => self.open(range, "**", "**".into()),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let target = target_of(&dest_url).map_or_else(|| dest_url.to_string(), |target| target_name(&target));
                self.open(range, "[", format!("]({target})"));
            }
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link) => self.close(),
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                self.end_run();
                self.row = Some(Vec::new());
            }
            Event::Start(Tag::TableCell) => self.cell = Cell { range: Some(self.inner(range)), pieces: Vec::new() },
            Event::End(TagEnd::TableCell) => {
                let cell = std::mem::take(&mut self.cell);
                if let (Some(row), Some(range)) = (&mut self.row, cell.range) {
                    row.push((range, Segment(cell.pieces).normalised()));
                }
            }
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => {
                self.cell = Cell::default();
                self.runs.extend(self.row.take().map(|cells| Run { cells }));
            }
            Event::Code(_) | Event::InlineHtml(_) => {}
            // A heading without words is a block all the same.
            Event::Start(Tag::Heading { .. }) => {
                self.end_run();
                self.cell.range = Some(range.start..range.start);
            }
            Event::End(TagEnd::Heading(_)) => {
                let cell = std::mem::take(&mut self.cell);
                let range = cell.range.unwrap_or(range);
                self.runs.push(Run { cells: vec![(range, Segment(cell.pieces).normalised())] });
            }
            _ => self.end_run(),
        }
    }

    fn inline(&mut self, range: Range<usize>, piece: Piece) {
        // A backslash before the first character isn't in its range.
        let escaped = range.start > self.start && self.text.as_bytes()[range.start - 1] == b'\\';
        let range = range.start - usize::from(escaped)..range.end;
        match &mut self.cell.range {
            // The range of a cell or heading is set before its words are known.
            Some(known) if self.cell.pieces.is_empty() => *known = range,
            Some(known) => known.end = known.end.max(range.end),
            None => self.cell.range = Some(range),
        }
        self.cell.pieces.push(piece);
    }

    fn open(&mut self, range: Range<usize>, open: &str, close: String) {
        let pair = Pair { open: open.to_owned(), close };
        self.inline(range, Piece::Open(pair.clone()));
        self.pairs.push(Some((pair, self.cell.pieces.len())));
    }

    fn close(&mut self) {
        let Some(Some((pair, begun))) = self.pairs.pop() else { return };
        if begun == self.cell.pieces.len() && begun > 0 {
            // Without words of its own it shows what its target is called.
            self.cell.pieces[begun - 1] = Piece::Code(format!("{}{}", pair.open, pair.close));
        } else {
            self.cell.pieces.push(Piece::Close(pair));
        }
    }

    /// What stands between the borders of a cell, without the blanks beside them.
    fn inner(&self, range: Range<usize>) -> Range<usize> {
        let cell = &self.text[range.clone()];
        let bare = cell.trim_matches(['|', ' ', '\t']);
        let begin = range.start + cell.find(bare).filter(|_| !bare.is_empty()).unwrap_or(0);
        begin..begin + bare.len()
    }

    /// Running text that stands directly in an item or a definition ends with whatever comes next.
    fn end_run(&mut self) {
        self.pairs.clear();
        let cell = std::mem::take(&mut self.cell);
        if let Some(range) = cell.range
            && !cell.pieces.is_empty()
            && self.row.is_none()
        {
            self.runs.push(Run { cells: vec![(range, Segment(cell.pieces).normalised())] });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Dialect;

    fn written(text: &str) -> Vec<String> {
        let line = |run: Run| -> String {
            let cells = run
                .cells
                .iter()
                .map(|(range, cell)| format!("{}‹{}›", cell.written(Dialect::Page), &text[range.clone()]));
            cells.collect::<Vec<_>>().join(" / ")
        };
        runs(text, 0).into_iter().map(line).collect()
    }

    #[test]
    fn each_block_is_found_with_its_bytes() {
        let text = "## Å ringe {#call}\n\nRing [ROSA](contact:rosa), [](tel:rosa) *nå*.\nLinje\n\n[](contact:nav)\n\n\
            - en\n- to\n  linjer\n  - inne\n\n> [!NOTE]\n> Husk\n> dette\n\n| A | B |\n|---|---|\n| x |  |\n\n\
            Ord\n: Mening \\*\n\n1. \\# først\n";
        let want = [
            "Å ringe‹Å ringe›",
            "Ring [ROSA](contact:rosa), [](tel:rosa) *nå*. Linje‹Ring [ROSA](contact:rosa), [](tel:rosa) *nå*.\nLinje›",
            "[](contact:nav)‹[](contact:nav)›",
            "en‹en›",
            "to linjer‹to\n  linjer›",
            "inne‹inne›",
            "Husk dette‹Husk\n> dette›",
            "A‹A› / B‹B›",
            "x‹x› / ‹›",
            "Ord‹Ord›",
            "Mening \\*‹Mening \\*›",
            "# først‹\\# først›",
        ];
        assert_eq!(written(text), want);
    }
}
