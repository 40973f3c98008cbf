//! Document -> HTML. Every text is escaped here; there is no other way from content to markup.

use std::fmt::Write;

use crate::i18n::close_with_marks;
use crate::model::{Block, CalloutKind, Document, Heading, Inline, Item, LinkTarget, ListKind};

/// What the document's author left to the program: texts, links and blocks made from data.
pub trait Blocks {
    /// The opening tag of a link (`<a href=…>`), or `None` where it is no link, and the words to show where
    /// the author wrote none, as HTML.
    fn link(&mut self, target: &LinkTarget) -> (Option<String>, String);
    /// Running text, escaped.
    fn text(&self, text: &str, html: &mut String);
    /// A contact's card.
    fn contact(&mut self, id: &str) -> String;
    /// A block made from data.
    fn generated(&mut self, kind: crate::model::Generated, name: &str) -> String;
    /// The label of a callout, as HTML.
    fn callout_label(&mut self, kind: CalloutKind) -> String;
    /// The source's blocks, in the source's language and marked as such.
    fn current(&mut self, blocks: &[Block], html: &mut String);
    /// Who stands behind a section's words, as HTML, where that isn't the same for the whole page.
    fn section_state(&mut self, _heading: &str) -> String {
        String::new()
    }
    /// The page's title, which names a table that stands under no heading.
    fn title(&self) -> &str;
}

/// The HTML of a text.
pub fn document(document: &Document, parts: &mut impl Blocks) -> String {
    let mut html = String::new();
    blocks(&document.blocks, parts, &mut html);
    html
}

/// Adds the HTML of blocks.
pub fn blocks(list: &[Block], parts: &mut impl Blocks, html: &mut String) {
    for (index, block) in list.iter().enumerate() {
        match block {
            Block::Heading(Heading { level, id, content, .. }) => {
                let _ = write!(html, "<h{level} id=\"{}\">", Attribute(id));
                inlines(content, parts, html);
                let _ = write!(html, "</h{level}>");
                html.push_str(&parts.section_state(id));
            }
            Block::Paragraph(content, _) => {
                html.push_str("<p>");
                inlines(content, parts, html);
                html.push_str("</p>");
            }
            Block::List(kind, items) => {
                let (open, close) = match kind {
                    ListKind::Bullet if items.iter().all(is_choice) => ("<ul class=\"choices\">".to_owned(), "</ul>"),
                    ListKind::Bullet => ("<ul>".to_owned(), "</ul>"),
                    ListKind::Numbered(1) => ("<ol>".to_owned(), "</ol>"),
                    ListKind::Numbered(first) => (format!("<ol start=\"{first}\">"), "</ol>"),
                };
                html.push_str(&open);
                for Item { blocks: inner, tight } in items {
                    html.push_str("<li>");
                    match inner.split_first() {
                        Some((Block::Paragraph(content, _), rest)) if *tight => {
                            inlines(content, parts, html);
                            blocks(rest, parts, html);
                        }
                        _ => blocks(inner, parts, html),
                    }
                    html.push_str("</li>");
                }
                html.push_str(close);
            }
            Block::Table(head, rows) => {
                let label = label(parts.title(), last_heading(&list[..index]));
                let _ = write!(
                    html,
                    "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table><thead><tr>",
                    Attribute(&label)
                );
                for cell in head {
                    // An empty header would be announced as a header of nothing.
                    let (open, close) =
                        if cell.is_empty() { ("<td>", "</td>") } else { ("<th scope=\"col\">", "</th>") };
                    html.push_str(open);
                    inlines(cell, parts, html);
                    html.push_str(close);
                }
                html.push_str("</tr></thead><tbody>");
                for row in rows {
                    html.push_str("<tr>");
                    for (index, cell) in row.iter().enumerate() {
                        let (open, close) =
                            if index == 0 { ("<th scope=\"row\">", "</th>") } else { ("<td>", "</td>") };
                        html.push_str(open);
                        inlines(cell, parts, html);
                        html.push_str(close);
                    }
                    html.push_str("</tr>");
                }
                html.push_str("</tbody></table></div>");
            }
            Block::Definitions(entries) => {
                html.push_str("<dl>");
                for (term, definitions) in entries {
                    html.push_str("<dt>");
                    inlines(term, parts, html);
                    html.push_str("</dt>");
                    for definition in definitions {
                        html.push_str("<dd>");
                        match definition.as_slice() {
                            [Block::Paragraph(content, _)] => inlines(content, parts, html),
                            inner => blocks(inner, parts, html),
                        }
                        html.push_str("</dd>");
                    }
                }
                html.push_str("</dl>");
            }
            Block::Quote(inner) => {
                html.push_str("<blockquote>");
                blocks(inner, parts, html);
                html.push_str("</blockquote>");
            }
            Block::Callout(kind, inner, _) => {
                let label = parts.callout_label(*kind);
                // A group, not an aside: several unnamed landmarks on a page would be noise to a screen reader.
                let _ = write!(
                    html,
                    "<div class=\"callout callout-{}\"><p class=\"callout-label\">{label}</p>",
                    kind.as_str()
                );
                blocks(inner, parts, html);
                html.push_str("</div>");
            }
            Block::Rule => html.push_str("<hr>"),
            Block::Current(inner) => parts.current(inner, html),
            Block::Contact(id, _) => html.push_str(&parts.contact(id)),
            Block::Generated(kind, name, _) => html.push_str(&parts.generated(*kind, name)),
        }
    }
}

/// True for an item that is nothing but a link: with others like it it makes a list of ways to go on.
fn is_choice(item: &Item) -> bool {
    matches!(item.blocks.as_slice(), [Block::Paragraph(content, _)] if matches!(content.as_slice(), [Inline::Link(..)]))
}

/// The words of the last heading among blocks.
fn last_heading(before: &[Block]) -> Option<String> {
    before.iter().rev().find_map(|block| match block {
        Block::Heading(heading) => Some(crate::model::plain_text(&heading.content)),
        _ => None,
    })
}

/// The name of a table for screen readers.
fn label(title: &str, heading: Option<String>) -> String {
    heading.filter(|words| !words.is_empty()).unwrap_or_else(|| title.to_owned())
}

/// The HTML of running text.
pub fn inlines(list: &[Inline], parts: &mut impl Blocks, html: &mut String) {
    // How much of the next text is there already.
    let mut written = 0;
    for (index, inline) in list.iter().enumerate() {
        let begun = std::mem::take(&mut written);
        match inline {
            Inline::Text(text) => parts.text(&text[begun..], html),
            Inline::Break => html.push_str("<br>"),
            Inline::Emphasis(inner) => {
                html.push_str("<em>");
                inlines(inner, parts, html);
                html.push_str("</em>");
            }
            Inline::Strong(inner) => {
                html.push_str("<strong>");
                inlines(inner, parts, html);
                html.push_str("</strong>");
            }
            Inline::Link(target, words, _) => {
                let (open, own) = parts.link(target);
                let from = html.len();
                html.push_str(open.as_deref().unwrap_or(""));
                if words.is_empty() {
                    html.push_str(&own);
                } else {
                    inlines(words, parts, html);
                }
                if open.is_some() {
                    html.push_str("</a>");
                }
                if let (LinkTarget::Phone(..), Some(Inline::Text(after))) = (target, list.get(index + 1)) {
                    written = close_with_marks(html, from, after);
                }
            }
        }
    }
}

/// Text as HTML text.
pub struct Text<'a>(pub &'a str);

/// Text as the inside of a double-quoted attribute.
pub struct Attribute<'a>(pub &'a str);

impl std::fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        crate::i18n::write_escaped(self.0, f)
    }
}

impl std::fmt::Display for Attribute<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        crate::i18n::write_escaped(self.0, f)
    }
}
