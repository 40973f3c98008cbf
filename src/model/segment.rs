use std::collections::BTreeMap;

/// A text to translate: words, and what must come through a translation unchanged. It has one form for pages and
/// messages, so that every way of exchange treats both alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segment(pub Vec<Piece>);

/// A piece of a [`Segment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// Something that stands for itself: `[](tel:rosa)`, `{ $name }`, [`CELL`] or [`BREAK`].
    Code(String),
    /// Here words begin that are marked: a link or stress.
    Open(Pair),
    /// Here they end.
    Close(Pair),
}

/// How marked words are written: before and after them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    /// `[`, `*` or `**`.
    pub open: String,
    /// `](page:rights)`, `*` or `**`.
    pub close: String,
}

/// Divides the cells of a table's row.
pub const CELL: &str = "|";
/// A forced line break.
pub const BREAK: &str = "↵";

/// How a text is written as one line of plain characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Titles: there are only words.
    Plain,
    /// Pages: links as `[words](page:rights)`, values as `[](tel:rosa)`, stress as `*words*` and `**words**`.
    Page,
    /// Messages: values as `{ $name }`.
    Message,
}

/// What a backslash stands before in a page's text, when the character itself is meant.
const ESCAPED: [char; 5] = ['\\', '*', '[', '|', '↵'];

/// What word processors make of quotation marks.
const CURLY: [char; 5] = ['“', '”', '„', '«', '»'];

impl Pair {
    fn stress(mark: &str) -> Pair {
        Pair { open: mark.to_owned(), close: mark.to_owned() }
    }

    /// True for stress, which a language may use otherwise than the source; a link must stay.
    pub fn is_stress(&self) -> bool {
        self.open == self.close
    }
}

impl Piece {
    /// The piece as it is written, without escapes.
    fn written(&self) -> &str {
        match self {
            Piece::Text(text) | Piece::Code(text) => text,
            Piece::Open(pair) => &pair.open,
            Piece::Close(pair) => &pair.close,
        }
    }
}

impl Segment {
    /// The same text with words in one piece each, runs of blanks as one space and none at the ends. A no-break space
    /// is no blank: it means something.
    pub fn normalised(&self) -> Segment {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut after_blank = true;
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => {
                    let mut words = String::new();
                    for c in text.chars() {
                        let blank = is_blank(c);
                        if !(blank && after_blank) {
                            words.push(if blank { ' ' } else { c });
                        }
                        after_blank = blank;
                    }
                    match pieces.last_mut() {
                        Some(Piece::Text(last)) => last.push_str(&words),
                        _ if words.is_empty() => {}
                        _ => pieces.push(Piece::Text(words)),
                    }
                }
                Piece::Code(code) => {
                    // Around a cell's border and a line break blanks mean nothing.
                    let edge = code == CELL || code == BREAK;
                    if edge {
                        trim_end(&mut pieces);
                    }
                    pieces.push(piece.clone());
                    after_blank = edge;
                }
                Piece::Open(_) => pieces.push(piece.clone()),
                Piece::Close(_) => {
                    pieces.push(piece.clone());
                    after_blank = false;
                }
            }
        }
        trim_end(&mut pieces);
        Segment(pieces)
    }

    /// The text as one line of plain characters, which [`Segment::parse`] reads again.
    pub fn written(&self, dialect: Dialect) -> String {
        let mut line = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(text) if dialect == Dialect::Page => {
                    for c in text.chars() {
                        if ESCAPED.contains(&c) {
                            line.push('\\');
                        }
                        line.push(c);
                    }
                }
                Piece::Code(code) if code == CELL => line.push_str(" | "),
                piece => line.push_str(piece.written()),
            }
        }
        line
    }

    /// Reads what [`Segment::written`] wrote and somebody has changed. Nothing is an error here: a mark that makes no
    /// sense is words, and a value that is then missing is found by [`Segment::codes`].
    pub fn parse(line: &str, dialect: Dialect) -> Segment {
        let pieces = match dialect {
            Dialect::Plain => vec![Piece::Text(line.to_owned())],
            Dialect::Page => parse_page(line),
            Dialect::Message => parse_message(line),
        };
        Segment(pieces).normalised()
    }

    /// True when there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.normalised().0.is_empty()
    }

    /// True when somebody could translate something here.
    pub fn has_words(&self) -> bool {
        self.0.iter().any(|piece| matches!(piece, Piece::Text(text) if text.chars().any(char::is_alphabetic)))
    }

    /// What must come through a translation, each with how often it stands there: links, values, cells and line breaks.
    /// Stress is for the language to decide.
    pub fn codes(&self) -> BTreeMap<String, usize> {
        let mut codes = BTreeMap::new();
        for piece in &self.0 {
            let code = match piece {
                Piece::Code(code) => code.clone(),
                Piece::Open(pair) if !pair.is_stress() => format!("{}…{}", pair.open, pair.close),
                _ => continue,
            };
            *codes.entry(code).or_default() += 1;
        }
        codes
    }
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

fn trim_end(pieces: &mut Vec<Piece>) {
    if let Some(Piece::Text(last)) = pieces.last_mut() {
        last.truncate(last.trim_end_matches(is_blank).len());
        if last.is_empty() {
            pieces.pop();
        }
    }
}

/// Words collected until something else comes.
#[derive(Default)]
struct Pieces {
    done: Vec<Piece>,
    words: String,
}

impl Pieces {
    fn flush(&mut self) {
        if !self.words.is_empty() {
            self.done.push(Piece::Text(std::mem::take(&mut self.words)));
        }
    }

    fn push(&mut self, piece: Piece) {
        self.flush();
        self.done.push(piece);
    }
}

fn parse_page(line: &str) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    // Marks that wait for their end: the piece that holds them, and which.
    let mut open: Vec<(usize, &str)> = Vec::new();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let mut taken = c.len_utf8();
        match c {
            '\\' => match rest[1..].chars().next().filter(|next| ESCAPED.contains(next)) {
                Some(next) => {
                    pieces.words.push(next);
                    taken += next.len_utf8();
                }
                None => pieces.words.push(c),
            },
            '|' => pieces.push(Piece::Code(CELL.to_owned())),
            '↵' => pieces.push(Piece::Code(BREAK.to_owned())),
            '[' => {
                pieces.flush();
                open.push((pieces.done.len(), "["));
                pieces.done.push(Piece::Text("[".into()));
            }
            ']' => match (target(&rest[1..]), open.iter().rposition(|(_, mark)| *mark == "[")) {
                (Some(length), Some(at)) => {
                    pieces.flush();
                    taken += length;
                    let begun = open[at].0;
                    open.truncate(at);
                    // A blank is no word that a link could be shown with.
                    let blank = |piece: &Piece| matches!(piece, Piece::Text(text) if text.chars().all(is_blank));
                    if pieces.done[begun + 1..].iter().all(blank) {
                        pieces.done.truncate(begun + 1);
                        pieces.done[begun] = Piece::Code(format!("[{}", &rest[..taken]));
                    } else {
                        let pair = Pair { open: "[".into(), close: rest[..taken].to_owned() };
                        pieces.done[begun] = Piece::Open(pair.clone());
                        pieces.done.push(Piece::Close(pair));
                    }
                }
                _ => pieces.words.push(c),
            },
            '*' => {
                let run = rest.len() - rest.trim_start_matches('*').len();
                let last = open.last().copied();
                let mark = match last {
                    Some((_, "*")) if run % 2 == 1 => "*",
                    _ if run >= 2 => "**",
                    _ => "*",
                };
                taken = mark.len();
                pieces.flush();
                match last {
                    Some((begun, kind)) if kind == mark && begun + 1 < pieces.done.len() => {
                        open.pop();
                        pieces.done[begun] = Piece::Open(Pair::stress(mark));
                        pieces.done.push(Piece::Close(Pair::stress(mark)));
                    }
                    _ => {
                        open.push((pieces.done.len(), mark));
                        pieces.done.push(Piece::Text(mark.to_owned()));
                    }
                }
            }
            c => pieces.words.push(c),
        }
        rest = &rest[taken..];
    }
    pieces.flush();
    pieces.done
}

/// The length of `(scheme:name)` at the beginning of a text.
fn target(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('(')?;
    let end = inner.find(')')?;
    let (scheme, name) = inner[..end].split_once(':')?;
    let plain = !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_lowercase());
    (plain && !name.contains(|c: char| c.is_whitespace() || c == '(')).then_some(end + 2)
}

fn parse_message(line: &str) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let length = if c == '{' { value(rest) } else { None };
        match length {
            Some(length) => {
                // Word processors turn quotation marks and widen spaces.
                let inner = straight(&rest[1..length - 1]);
                let inner = inner.split_whitespace().collect::<Vec<_>>().join(" ");
                pieces.push(Piece::Code(format!("{{ {inner} }}")));
                rest = &rest[length..];
            }
            None => {
                pieces.words.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    pieces.flush();
    pieces.done
}

/// What stands in a value with straight quotation marks, when it has only curly ones and is one value with straight ones
/// as well.
fn straight(inner: &str) -> String {
    let straight = inner.replace(CURLY, "\"");
    let whole = format!("{{{straight}}}");
    if !inner.contains('"') && value(&whole) == Some(whole.len()) { straight } else { inner.to_owned() }
}

/// The length of `{ … }` at the beginning of a text. What stands in quotation marks doesn't count.
fn value(text: &str) -> Option<usize> {
    let (mut depth, mut quoted) = (0usize, false);
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(words: &str) -> Piece {
        Piece::Text(words.into())
    }

    #[test]
    fn links_values_stress_and_cells_are_told_from_words() {
        let line = r"Ring [ROSA](contact:rosa) på [](tel:rosa) | **Nå *helst* ** \* [en] \| ↵ a ] b";
        let found = Segment::parse(line, Dialect::Page);
        let link = Pair { open: "[".into(), close: "](contact:rosa)".into() };
        assert_eq!(found.0[..4], [text("Ring "), Piece::Open(link.clone()), text("ROSA"), Piece::Close(link)]);
        assert_eq!(found.0[5], Piece::Code("[](tel:rosa)".into()));
        assert_eq!(found.0[6], Piece::Code(CELL.into()));
        assert!(found.0.contains(&text(" * [en] |")), "{found:?}");
        assert_eq!(Segment::parse(&found.written(Dialect::Page), Dialect::Page), found);
        let codes: Vec<(String, usize)> = found.codes().into_iter().collect();
        let want = [("[](tel:rosa)", 1), ("[…](contact:rosa)", 1), ("|", 1), ("↵", 1)];
        assert_eq!(codes, want.map(|(code, n)| (code.to_owned(), n)));
    }

    #[test]
    fn a_link_that_is_torn_is_words_and_its_code_is_missing() {
        for torn in ["[ROSA] (contact:rosa)", "[ROSA](contact: rosa)", "ROSA](contact:rosa)", "[ROSA](rosa)"] {
            let found = Segment::parse(torn, Dialect::Page);
            assert!(found.codes().is_empty(), "{torn}: {found:?}");
        }
    }

    #[test]
    fn values_of_messages_are_one_whatever_a_word_processor_made_of_them() {
        let want = Segment(vec![text("Ring "), Piece::Code("{ PHONE(\"rosa\") }".into()), text(" } {")]);
        assert_eq!(Segment::parse("Ring {PHONE(“rosa”)} } {", Dialect::Message), want);
        assert_eq!(Segment::parse("Ring { PHONE(\"rosa\")\u{a0}} } {", Dialect::Message), want);
        // Marks that are no pair, or would hide a brace, aren't made straight.
        for odd in ["{”}", "{{”}”}", "{ “a” \"b\" }"] {
            let once = Segment::parse(odd, Dialect::Message);
            assert_eq!(Segment::parse(&once.written(Dialect::Message), Dialect::Message), once, "{odd}");
        }
        let brace = Segment::parse("{ \"}\" }", Dialect::Message);
        assert_eq!(brace.0, [Piece::Code("{ \"}\" }".into())]);
    }

    #[test]
    fn blanks_are_one_space_and_a_no_break_space_stays() {
        let found =
            Segment(vec![text(" a \n b"), text("\u{a0}c "), Piece::Code(CELL.into()), text(" d ")]).normalised();
        assert_eq!(found.0, [text("a b\u{a0}c"), Piece::Code(CELL.into()), text("d")]);
        assert!(Segment(vec![text(" \n")]).is_empty());
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_again(line in r"([a-z ]|\*|\[|\]|\(tel:x\)|\\|\||\{|\}|ก|”){0,30}") {
            for dialect in [Dialect::Plain, Dialect::Page, Dialect::Message] {
                let once = Segment::parse(&line, dialect);
                let again = Segment::parse(&once.written(dialect), dialect);
                if dialect != Dialect::Page {
                    prop_assert_eq!(&again, &once);
                } else {
                    // Stress beside stress can be read in two ways; words and codes can't.
                    prop_assert_eq!(again.codes(), once.codes());
                }
            }
        }
    }
}
