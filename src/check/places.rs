//! Where each text of a page stands in its file, and putting another text there.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::markdown::runs::runs;
use crate::model::{BREAK, Piece, Segment};

pub use super::markdown::runs::Run;

/// The texts of a page, in the order of [`page_blocks`](crate::model::page_blocks): title, description, then a run for
/// each block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageTexts(Vec<Run>);

#[derive(Deserialize)]
struct Front {
    title: Spanned<String>,
    description: Spanned<String>,
}

/// How many of the texts stand in the front matter.
const FRONT: usize = 2;

/// The texts of a page's file; none when its front matter can't be read.
pub fn page_texts(file: &str) -> Option<PageTexts> {
    let rest = file.strip_prefix("+++\n")?;
    let end = rest
        .find("\n+++\n")
        .map(|at| (at + 1, at + 5))
        .or_else(|| rest.ends_with("\n+++").then(|| (rest.len() - 3, rest.len())));
    let (end, body) = end?;
    let front: Front = toml::from_str(&rest[..end]).ok()?;
    let words = |text: &Spanned<String>| {
        let Range { start, end } = text.span();
        let segment = Segment(vec![Piece::Text(text.get_ref().clone())]).normalised();
        Run { cells: vec![(start + 4..end + 4, segment)] }
    };
    let mut all = vec![words(&front.title), words(&front.description)];
    all.extend(runs(file, body + 4));
    Some(PageTexts(all))
}

impl PageTexts {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// One of them; the cells of a table's row with their borders between them.
    pub fn get(&self, index: usize) -> Option<Segment> {
        let mut pieces = Vec::new();
        for (n, (_, cell)) in self.0.get(index)?.cells.iter().enumerate() {
            if n > 0 {
                pieces.push(Piece::Code(crate::model::CELL.to_owned()));
            }
            pieces.extend(cell.0.iter().cloned());
        }
        Some(Segment(pieces).normalised())
    }

    /// True for title and description, which have no links and no stress.
    pub fn is_front(index: usize) -> bool {
        index < FRONT
    }
}

/// The file with another text in one place, and nothing else changed. That is proved by reading it again.
///
/// # Errors
/// The text can't stand there: one sentence.
pub fn replace(file: &str, index: usize, text: &Segment) -> Result<String, String> {
    let before = page_texts(file).ok_or("the page's front matter can't be read")?;
    let run = before.0.get(index).ok_or("the page has no such place")?;
    let text = text.normalised();
    let cells: Vec<&[Piece]> =
        text.0.split(|piece| matches!(piece, Piece::Code(c) if c == crate::model::CELL)).collect();
    if cells.len() != run.cells.len() {
        return Err(format!("it has {} cells, the page {}", cells.len(), run.cells.len()));
    }
    let expected = |after: &PageTexts| {
        after.count() == before.count()
            && (0..after.count()).all(|n| match n == index {
                true => after.get(n).is_some_and(|found| found == text),
                false => after.0[n].cells.iter().map(|c| &c.1).eq(before.0[n].cells.iter().map(|c| &c.1)),
            })
    };
    // With as few backslashes as will do: translators read these files too.
    for all in [false, true] {
        let mut new = file.to_owned();
        for ((range, _), cell) in run.cells.iter().zip(&cells).rev() {
            let written = if PageTexts::is_front(index) {
                quoted(&cell.iter().map(|p| if let Piece::Text(words) = p { words } else { "" }).collect::<String>())
            } else {
                markdown(cell, &prefix(file, range.start), all)
            };
            new.replace_range(range.clone(), &written);
        }
        if page_texts(&new).is_some_and(|after| expected(&after)) {
            return Ok(new);
        }
    }
    Err("Markdown would read it as something else; write it without *, [, | and signs at its beginning".into())
}

/// What a further line of the same paragraph begins with: the signs of the quotes that it stands in, blanks for others.
fn prefix(file: &str, at: usize) -> String {
    let line = file[..at].rfind('\n').map_or(0, |end| end + 1);
    file[line..at].chars().map(|c| if c == '>' { '>' } else { ' ' }).collect()
}

fn markdown(pieces: &[Piece], prefix: &str, all: bool) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(words) => {
                for c in words.chars() {
                    let needed = matches!(c, '\\' | '*' | '[' | ']' | '<' | '`' | '|' | '~');
                    if needed && c != ']' || all && c.is_ascii_punctuation() {
                        out.push('\\');
                    }
                    out.push(c);
                }
            }
            Piece::Code(code) if code == BREAK => {
                out.push_str("\\\n");
                out.push_str(prefix);
            }
            Piece::Code(code) => out.push_str(code),
            Piece::Open(pair) => out.push_str(&pair.open),
            Piece::Close(pair) => out.push_str(&pair.close),
        }
    }
    out
}

/// A text as a string of TOML.
fn quoted(text: &str) -> String {
    let mut string = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => string.extend(['\\', c]),
            c if c.is_control() => string.push_str(&format!("\\u{:04X}", c as u32)),
            c => string.push(c),
        }
    }
    string + "\""
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::Dialect;

    const PAGE: &str = "+++\ntitle = \"Tit\\\"tel\"\naudience = \"person\"\ndescription = 'Kort'\n+++\n\nEn *to* tre.\n\n\
        > [!IMPORTANT]\n> Ring [](tel:rosa).\\\n> Nå\n> igjen\n\n- a\n\n| x | y |\n|---|---|\n| 1 | [](tel:nav) |\n\n\
        ## Slutt {#end}\n";

    fn at(index: usize) -> String {
        page_texts(PAGE).unwrap().get(index).unwrap().written(Dialect::Page)
    }

    #[test]
    fn every_text_is_found_in_order() {
        let all: Vec<String> = (0..page_texts(PAGE).unwrap().count()).map(at).collect();
        let want = [
            "Tit\"tel",
            "Kort",
            "En *to* tre.",
            "Ring [](tel:rosa).↵Nå igjen",
            "a",
            "x | y",
            "1 | [](tel:nav)",
            "Slutt",
        ];
        assert_eq!(all, want);
    }

    #[test]
    fn one_text_is_replaced_and_nothing_else() {
        let new = |index: usize, line: &str| replace(PAGE, index, &Segment::parse(line, Dialect::Page)).unwrap();
        assert_eq!(new(0, "Ny \"en\""), PAGE.replace("Tit\\\"tel", "Ny \\\"en\\\""));
        assert_eq!(new(1, "Ny"), PAGE.replace("'Kort'", "\"Ny\""));
        assert_eq!(new(2, "[Å](page:x) **b**"), PAGE.replace("En *to* tre.", "[Å](page:x) **b**"));
        assert_eq!(
            new(3, "Først↵så [](tel:rosa)"),
            PAGE.replace("Ring [](tel:rosa).\\\n> Nå\n> igjen", "Først\\\n> så [](tel:rosa)")
        );
        assert_eq!(new(6, "to | [](tel:nav) nå"), PAGE.replace("1 | [](tel:nav)", "to | [](tel:nav) nå"));
        assert_eq!(new(7, "Ende"), PAGE.replace("## Slutt", "## Ende"));
    }

    #[test]
    fn what_markdown_would_read_otherwise_is_escaped() {
        for line in ["- x", "# x", "1. x", "> x", "a \\* b", "<b>x</b>", "&amp;", "a\\[b](tel:x)", "---", ": x", "`x`"]
        {
            let text = Segment::parse(line, Dialect::Page);
            let new = replace(PAGE, 2, &text).unwrap_or_else(|why| panic!("{line}: {why}"));
            assert_eq!(page_texts(&new).unwrap().get(2).unwrap(), text, "{new}");
        }
    }

    #[test]
    fn a_row_keeps_its_cells() {
        assert!(replace(PAGE, 6, &Segment::parse("to", Dialect::Page)).unwrap_err().contains("cells"));
    }

    proptest! {
        #[test]
        fn whatever_is_put_in_is_read_again_or_refused(
            index in 0usize..8,
            line in r"([a-zก ]|\*|\[|\]|\(tel:x\)|\\|\||\{|\}|#|-|1\.|<|>|&|`|_|~|:|=|!|\n|↵|“){0,20}",
        ) {
            let dialect = if PageTexts::is_front(index) { Dialect::Plain } else { Dialect::Page };
            let text = Segment::parse(&line, dialect);
            if let Ok(new) = replace(PAGE, index, &text) {
                prop_assert_eq!(page_texts(&new).unwrap().get(index).unwrap(), text);
            }
        }
    }
}
