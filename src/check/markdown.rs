//! Markdown -> [`Document`]. The only module that names pulldown-cmark.
//!
//! CommonMark with tables, heading ids, definition lists and callouts. Whatever could become markup of its
//! own (raw HTML, images, outside links) is refused, so a page is made of Varde's own elements only.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::prose;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{
    Block, CalloutKind, Document, Generated, Heading, Inline, Item, Lang, LinkTarget, ListKind, PageId, Row, SourceFile,
};

pub mod runs;

/// How deep quotes and lists may stand in each other. Deeper is no text for readers, and a parser that
/// follows it without end runs out of stack.
const MAX_DEPTH: usize = 12;

/// Parses the Markdown of `file` that starts at byte `start`, and reports what is wrong with it as a text in `lang`.
pub fn parse(file: &SourceFile, start: usize, lang: &Lang, out: &mut Diagnostics) -> Document {
    read(file, start, Some((lang, out)))
}

/// The same for a text that was checked.
pub fn reread(file: &SourceFile, start: usize) -> Document {
    read(file, start, None)
}

fn read(file: &SourceFile, start: usize, out: Option<(&Lang, &mut Diagnostics)>) -> Document {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    let events = Parser::new_ext(&file.text[start..], options).into_offset_iter();
    let mut reader = Reader {
        events,
        file,
        start,
        out,
        depth: 0,
        last_text: None,
        last_hidden: None,
        tags: Vec::new(),
        generated: Vec::new(),
    };
    let blocks = reader.blocks(None).0;
    for at in std::mem::take(&mut reader.generated) {
        let hint = "let it stand alone, with an empty line before and after it";
        reader.report(Code::LinkUnsupported, at, "a list, a conversation or a figure can't stand within a text", hint);
    }
    Document { blocks }
}

struct Reader<'a, 'o, I> {
    events: I,
    file: &'a SourceFile,
    start: usize,
    /// The text's language, and what is wrong with it; none for a text that was checked.
    out: Option<(&'o Lang, &'o mut Diagnostics)>,
    depth: usize,
    /// End of the last text that was checked: emphasis marks are reported once a line.
    last_text: Option<u32>,
    /// Line of the last hidden character: they often come in pairs, and one finding a line is enough to find them.
    last_hidden: Option<u32>,
    /// The tags that were reported: their ends needn't be.
    tags: Vec<String>,
    /// Links to lists made from data: all that stand here at the end don't stand alone.
    generated: Vec<usize>,
}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Reader<'a, '_, I> {
    fn next(&mut self) -> Option<(Event<'a>, Range<usize>)> {
        let (event, range) = self.events.next()?;
        Some((event, range.start + self.start..range.end + self.start))
    }

    fn report(&mut self, code: Code, at: usize, message: impl Into<String>, hint: impl Into<String>) {
        if let Some((_, out)) = &mut self.out {
            out.at(code, self.file, at, message, hint);
        }
    }

    /// Reads blocks up to `end` (or the end of the text). The flag says whether running text stood
    /// directly among them, as in a list without blank lines.
    fn blocks(&mut self, end: Option<TagEnd>) -> (Vec<Block>, bool) {
        let mut blocks = Vec::new();
        let mut loose: Vec<Inline> = Vec::new();
        let mut loose_span = 0..0;
        let mut tight = false;
        self.depth += 1;
        while let Some((event, range)) = self.next() {
            if let Event::End(tag) = &event
                && Some(*tag) == end
            {
                break;
            }
            if is_inline(&event) {
                if loose.is_empty() {
                    loose_span = range.clone();
                }
                loose_span.end = range.end;
                tight = true;
                self.inline(event, range, &mut loose, false);
                continue;
            }
            if !loose.is_empty() {
                blocks.push(Block::Paragraph(std::mem::take(&mut loose), loose_span.clone()));
            }
            self.block(event, range, &mut blocks);
        }
        if !loose.is_empty() {
            blocks.push(Block::Paragraph(loose, loose_span));
        }
        self.depth -= 1;
        (blocks, tight)
    }

    fn block(&mut self, event: Event<'a>, range: Range<usize>, blocks: &mut Vec<Block>) {
        let Event::Start(tag) = event else {
            match event {
                Event::Rule => blocks.push(Block::Rule),
                Event::Html(_) => self.report_html(range.start),
                _ => {}
            }
            return;
        };
        let end = tag.to_end();
        if self.depth > MAX_DEPTH {
            let hint = "write it as plain paragraphs and simple lists";
            self.report(Code::MarkdownUnsupported, range.start, "quotes and lists stand too deep in each other", hint);
            self.skip(end);
            return;
        }
        match tag {
            Tag::Paragraph => {
                let before = self.generated.len();
                let content = self.inlines(end, false);
                if let Some(block) = self.lone_link(&content, &range) {
                    self.generated.truncate(before);
                    blocks.push(block);
                } else {
                    blocks.push(Block::Paragraph(content, range));
                }
            }
            Tag::Heading { level, id, classes, attrs } => {
                let content = self.inlines(end, false);
                if self.depth > 1 {
                    let hint = "write it in **strong words**, or outside of the list or quote";
                    self.report(
                        Code::MarkdownUnsupported,
                        range.start,
                        "a heading can't stand in a list or quote",
                        hint,
                    );
                }
                if !classes.is_empty() || !attrs.is_empty() {
                    let hint = "write only {#name-of-the-heading}";
                    self.report(
                        Code::MarkdownUnsupported,
                        range.start,
                        "a heading can have an id and nothing else",
                        hint,
                    );
                }
                blocks.extend(self.heading(level, id.as_deref(), content, range));
            }
            Tag::BlockQuote(kind) => {
                let inner = self.blocks(Some(end)).0;
                blocks.push(match kind {
                    None => Block::Quote(inner),
                    Some(kind) => Block::Callout(callout_kind(kind), inner, range),
                });
            }
            Tag::List(first) => {
                let mut items = Vec::new();
                while let Some((event, _)) = self.next() {
                    match event {
                        Event::Start(Tag::Item) => {
                            let (blocks, tight) = self.blocks(Some(TagEnd::Item));
                            items.push(Item { blocks, tight });
                        }
                        Event::End(tag) if tag == end => break,
                        _ => {}
                    }
                }
                blocks.push(Block::List(first.map_or(ListKind::Bullet, ListKind::Numbered), items));
            }
            Tag::Table(_) => blocks.push(self.table()),
            Tag::DefinitionList => blocks.push(self.definitions()),
            Tag::HtmlBlock => {
                self.report_html(range.start);
                self.skip(end);
            }
            Tag::CodeBlock(_) => {
                let hint = "take the spaces at the line's start away, or write the text as a paragraph";
                self.report(Code::MarkdownUnsupported, range.start, "this is read as program code", hint);
                self.skip(end);
            }
            _ => {
                self.report(
                    Code::MarkdownUnsupported,
                    range.start,
                    "Varde doesn't use this kind of Markdown",
                    "write it as a paragraph, list or table",
                );
                self.skip(end);
            }
        }
    }

    fn table(&mut self) -> Block {
        let (mut head, mut rows, mut row): (Row, Vec<Row>, Row) = Default::default();
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(Tag::TableCell) => row.push(self.inlines(TagEnd::TableCell, false)),
                Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Block::Table(head, rows)
    }

    fn definitions(&mut self) -> Block {
        let mut entries: Vec<(Vec<Inline>, Vec<Vec<Block>>)> = Vec::new();
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    entries.push((self.inlines(TagEnd::DefinitionListTitle, false), Vec::new()));
                }
                Event::Start(Tag::DefinitionListDefinition) => {
                    let blocks = self.blocks(Some(TagEnd::DefinitionListDefinition)).0;
                    if let Some((_, definitions)) = entries.last_mut() {
                        definitions.push(blocks);
                    }
                }
                Event::End(TagEnd::DefinitionList) => break,
                _ => {}
            }
        }
        Block::Definitions(entries)
    }

    fn heading(
        &mut self,
        level: HeadingLevel,
        id: Option<&str>,
        content: Vec<Inline>,
        span: Range<usize>,
    ) -> Option<Block> {
        let level = level as u8;
        if level > 4 || self.depth > 1 {
            let hint = "use ## to #### outside lists and boxes, or write it as **strong words**";
            self.report(Code::MarkdownUnsupported, span.start, "a heading can't stand here, or is too deep", hint);
            return None;
        }
        if level == 1 {
            let hint = "begin the line with ## ; the page's first heading is its title";
            self.report(
                Code::MarkdownUnsupported,
                span.start,
                "a page has only one first-level heading, its title",
                hint,
            );
            return None;
        }
        let good =
            |id: &str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        match id {
            Some(id) if good(id) => {
                let heading = Heading { level, id: id.to_owned(), content, span };
                Some(Block::Heading(heading))
            }
            Some(id) => {
                let message = format!("“{id}” can't be a heading's id");
                self.report(
                    Code::HeadingId,
                    span.start,
                    message,
                    "use a-z, 0-9 and hyphens, the same as in the source language",
                );
                None
            }
            None => {
                let hint = "add {#name-of-the-heading} at its end, the same in every language";
                self.report(Code::HeadingId, span.start, "this heading has no id", hint);
                None
            }
        }
    }

    /// A paragraph that is one link without words of its own stands for something made from data.
    fn lone_link(&mut self, content: &[Inline], range: &Range<usize>) -> Option<Block> {
        let [Inline::Link(LinkTarget::Contact(id), words, _)] = content else {
            let text = self.file.text[range.clone()].trim();
            let target = text.strip_prefix("[](").and_then(|t| t.strip_suffix(')'))?;
            let (scheme, name) = target.split_once(':')?;
            return generated(scheme).map(|kind| Block::Generated(kind, name.to_owned(), range.clone()));
        };
        words.is_empty().then(|| Block::Contact(id.clone(), range.clone()))
    }

    fn inlines(&mut self, end: TagEnd, in_fact: bool) -> Vec<Inline> {
        let mut inlines = Vec::new();
        self.depth += 1;
        while let Some((event, range)) = self.next() {
            if matches!(&event, Event::End(tag) if *tag == end) {
                break;
            }
            if self.depth > MAX_DEPTH * 2 {
                continue;
            }
            self.inline(event, range, &mut inlines, in_fact);
        }
        self.depth -= 1;
        inlines
    }

    fn inline(&mut self, event: Event<'a>, range: Range<usize>, into: &mut Vec<Inline>, in_fact: bool) {
        match event {
            Event::Text(text) => {
                self.check_text(&text, range, in_fact);
                push_text(into, &text);
            }
            Event::SoftBreak => push_text(into, " "),
            Event::HardBreak => into.push(Inline::Break),
            Event::InlineHtml(tag) => {
                let name = tag_name(&tag).to_owned();
                match self.tags.iter().position(|open| *open == name) {
                    Some(at) if tag.starts_with("</") => drop(self.tags.remove(at)),
                    _ => {
                        self.tags.push(name);
                        self.report_html(range.start);
                    }
                }
            }
            Event::Start(Tag::Emphasis) => into.push(Inline::Emphasis(self.inlines(TagEnd::Emphasis, in_fact))),
            Event::Start(Tag::Strong) => into.push(Inline::Strong(self.inlines(TagEnd::Strong, in_fact))),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                if !title.is_empty() {
                    let hint = "take the text in quotation marks away";
                    self.report(Code::MarkdownUnsupported, range.start, "a link has no title of its own", hint);
                }
                let target = self.target(&dest_url, link_type, range.start);
                if matches!(link_type, LinkType::Autolink | LinkType::Email) {
                    // Its words are its address, which has been reported.
                    self.skip(TagEnd::Link);
                    push_text(into, &dest_url);
                    return;
                }
                let words = self.inlines(TagEnd::Link, matches!(target, Some(Target::Link(LinkTarget::Fact(_)))));
                match target {
                    Some(Target::Link(target)) => into.push(Inline::Link(target, words, range)),
                    Some(Target::Generated) => {
                        self.generated.push(range.start);
                        into.extend(words);
                    }
                    None => into.extend(words),
                }
            }
            Event::Code(_) => {
                self.report(
                    Code::MarkdownUnsupported,
                    range.start,
                    "Varde doesn't use program code in text",
                    "take the ` marks away",
                );
            }
            Event::Start(tag) => {
                self.report(
                    Code::MarkdownUnsupported,
                    range.start,
                    "Varde doesn't use this in text",
                    "pictures and footnotes aren't part of a page; write it in words",
                );
                self.skip(tag.to_end());
            }
            _ => {}
        }
    }

    fn skip(&mut self, end: TagEnd) {
        let mut open = 1usize;
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(tag) if tag.to_end() == end => open += 1,
                Event::End(tag) if tag == end => {
                    open -= 1;
                    if open == 0 {
                        return;
                    }
                }
                _ => {}
            }
        }
    }

    fn report_html(&mut self, at: usize) {
        let hint = "write it as Markdown; for a plain < write \\<";
        self.report(Code::RawHtml, at, "HTML isn't allowed in a page", hint);
    }

    fn check_text(&mut self, text: &str, range: Range<usize>, in_fact: bool) {
        let Some(lang) = self.out.as_ref().map(|(lang, _)| *lang) else { return };
        if prose::is_plain(text) {
            return;
        }
        for (at, found) in prose::typed_facts(text) {
            if !(in_fact && found.allowed_in_fact()) {
                self.report(Code::TypedFact, range.start + at, found.message(), found.hint());
            }
        }
        if let Some((at, name)) = prose::unsafe_character(text, lang) {
            let message = format!("there is a hidden character here ({name})");
            let line = self.file.location(range.start + at).line;
            if self.last_hidden.replace(line) == Some(line) {
                return;
            }
            self.report(Code::UnsafeCharacter, range.start + at, message, "delete it and type the words again");
        }
        if !text.bytes().any(|b| matches!(b, b'*' | b'_' | b'~')) {
            return;
        }
        let escaped = self.file.text[..range.start].ends_with('\\');
        let marks = ["**", "__", "~~", "*"].iter().filter(|mark| !(escaped && **mark == "*"));
        if let Some(at) = marks.filter_map(|mark| text.find(mark)).min() {
            let line = self.file.location(range.start).line;
            if self.last_text == Some(line) {
                return;
            }
            self.last_text = Some(line);
            let hint = "put the marks right beside the words, with a space outside them, or write \\* for a star";
            self.report(
                Code::EmphasisBroken,
                range.start + at,
                "these stars or underscores would be seen by readers",
                hint,
            );
        }
    }

    fn target(&mut self, dest: &str, link_type: LinkType, at: usize) -> Option<Target> {
        let (scheme, rest) = dest.split_once(':').unwrap_or(("", dest));
        let target = target_of(dest);
        if generated(scheme).is_some() {
            return Some(Target::Generated);
        }
        if target.is_none() {
            let (message, hint) = if matches!(link_type, LinkType::Autolink | LinkType::Email) || rest.starts_with("//")
            {
                (
                    "a page links to other sites only through content/data/contacts.toml".to_owned(),
                    "add the address to a contact there and write [words](web:name-of-the-contact)",
                )
            } else {
                (
                    format!("“{dest}” is no link that Varde knows"),
                    "write page:…, contact:…, tel:…, mail:…, web:… or fact:…, as CONTRIBUTING.md shows",
                )
            };
            self.report(Code::LinkUnsupported, at, message, hint);
        }
        target.map(Target::Link)
    }
}

/// What a link's address means; none when Varde has no such link.
fn target_of(dest: &str) -> Option<LinkTarget> {
    let (scheme, rest) = dest.split_once(':')?;
    let (name, part) = match rest.split_once('#') {
        Some((name, part)) => (name, Some(part)),
        None => (rest, None),
    };
    let number = || part.map_or(Some(0), |p| p.parse::<usize>().ok()?.checked_sub(1));
    match (scheme, part) {
        ("page", _) => Some(LinkTarget::Page(PageId::named(name), part.map(str::to_owned))),
        ("contact", None) => Some(LinkTarget::Contact(name.to_owned())),
        ("fact", None) => Some(LinkTarget::Fact(name.to_owned())),
        ("mail", None) => Some(LinkTarget::Mail(name.to_owned())),
        ("tel", _) => number().map(|n| LinkTarget::Phone(name.to_owned(), n)),
        ("web", _) => number().map(|n| LinkTarget::Web(name.to_owned(), n)),
        _ => None,
    }
}

enum Target {
    Link(LinkTarget),
    Generated,
}

fn generated(scheme: &str) -> Option<Generated> {
    match scheme {
        "indicators" => Some(Generated::Indicators),
        "conversation" => Some(Generated::Conversation),
        "statistic" => Some(Generated::Statistic),
        _ => None,
    }
}

/// The name of a tag: `script` in `<script src="…">` and `</script>`.
fn tag_name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    &name[..name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len())]
}

fn is_inline(event: &Event) -> bool {
    match event {
        Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::SoftBreak | Event::HardBreak => true,
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
        }
        _ => false,
    }
}

fn push_text(into: &mut Vec<Inline>, text: &str) {
    if let Some(Inline::Text(last)) = into.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        into.push(Inline::Text(text.to_owned()));
    }
}

fn callout_kind(kind: BlockQuoteKind) -> CalloutKind {
    match kind {
        BlockQuoteKind::Note => CalloutKind::Note,
        BlockQuoteKind::Tip => CalloutKind::Tip,
        BlockQuoteKind::Important => CalloutKind::Important,
        BlockQuoteKind::Warning => CalloutKind::Warning,
        BlockQuoteKind::Caution => CalloutKind::Caution,
    }
}
