//! Gives each glyph its own letters, so that a PDF's text can be read by every program.
//!
//! A Thai letter with its marks is one cluster of several glyphs, and Typst says of each of them that it stands for
//! the whole cluster. In a PDF/UA every glyph has to name its letters, so programs that look at glyphs read such a
//! cluster two or three times (the browsers' own readers do). After layout it is known which glyph is which letter,
//! and nothing that is seen changes.

use std::ops::Range;

use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// The document with its glyphs' letters put right.
pub fn separate(document: &PagedDocument) -> PagedDocument {
    let pages = document.pages().iter().map(|page| {
        let mut page = page.clone();
        in_frame(&mut page.frame);
        page
    });
    PagedDocument::new(pages.collect(), typst::model::Document::info(document).clone())
}

/// The glyphs that show one piece of text: an item of the frame, counted among its texts, and a glyph of it.
struct Cluster {
    text: String,
    glyphs: Vec<(usize, usize)>,
}

fn in_frame(frame: &mut Frame) {
    let clusters = clusters(frame);
    let mut changes: Vec<Vec<(usize, String)>> = Vec::new();
    for cluster in clusters.iter().filter(|cluster| cluster.glyphs.len() > 1) {
        let Some(parts) = parts(&cluster.text, cluster.glyphs.len()) else { continue };
        for ((item, glyph), part) in cluster.glyphs.iter().zip(parts) {
            changes.resize_with(changes.len().max(item + 1), Vec::new);
            changes[*item].push((*glyph, part));
        }
    }
    let mut item = 0;
    let groups = frame.items().any(|(_, item)| matches!(item, FrameItem::Group(_)));
    if changes.is_empty() && !groups {
        return;
    }
    frame.retain(|inner| {
        match inner {
            FrameItem::Group(group) => in_frame(&mut group.frame),
            FrameItem::Text(text) => {
                for (glyph, part) in changes.get(item).into_iter().flatten() {
                    name(text, *glyph, part);
                }
                item += 1;
            }
            _ => {}
        }
        true
    });
}

/// The clusters of a frame's texts. One goes on in the next text where that touches it: Typst begins a new one at
/// each glyph that is raised.
fn clusters(frame: &Frame) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    let texts = frame.items().filter_map(|(at, item)| match item {
        FrameItem::Text(text) => Some((*at, text)),
        _ => None,
    });
    let mut last: Option<(Point, Abs)> = None;
    for (index, (at, text)) in texts.enumerate() {
        let touches = last.is_some_and(|(from, width)| (at.x - (from.x + width)).abs() < Abs::pt(0.01));
        last = Some((at, text.width()));
        let mut before: Option<Range<usize>> = None;
        for (number, glyph) in text.glyphs.iter().enumerate() {
            let range = glyph.range();
            let Some(own) = text.text.get(range.clone()) else { continue };
            if before.as_ref() == Some(&range)
                && let Some(cluster) = clusters.last_mut()
            {
                cluster.glyphs.push((index, number));
                continue;
            }
            let goes_on = before.is_none() && touches;
            before = Some(range);
            match clusters.last_mut() {
                Some(cluster) if goes_on && cluster.text == own && lacks_glyphs(cluster) => {
                    cluster.glyphs.push((index, number));
                }
                _ => clusters.push(Cluster { text: own.to_owned(), glyphs: vec![(index, number)] }),
            }
        }
    }
    clusters
}

/// True while a cluster has fewer glyphs than it can have.
fn lacks_glyphs(cluster: &Cluster) -> bool {
    cluster.glyphs.len() < spelt_out(&cluster.text).len()
}

/// SARA AM, which shapers draw as two glyphs, in its two parts. The first part moves before a tone mark.
fn spelt_out(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = Vec::new();
    for letter in text.chars() {
        if letter == '\u{e33}' {
            let tone = letters.last().is_some_and(|c| ('\u{e48}'..='\u{e4b}').contains(c));
            letters.insert(letters.len() - usize::from(tone), '\u{e4d}');
            letters.push('\u{e32}');
        } else {
            letters.push(letter);
        }
    }
    letters
}

/// The letters of each of `glyphs` glyphs. None where that can't be known: Arabic joins and reorders.
fn parts(text: &str, glyphs: usize) -> Option<Vec<String>> {
    let joins = |c: char| ('\u{590}'..='\u{8ff}').contains(&c) || ('\u{fb1d}'..='\u{fefc}').contains(&c);
    if text.chars().any(joins) {
        return None;
    }
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < glyphs {
        letters = spelt_out(text);
    }
    if letters.len() < glyphs {
        return None;
    }
    let mut parts: Vec<String> = letters[..glyphs].iter().map(char::to_string).collect();
    // Two marks that became one glyph stand above the letter, so theirs is the last one.
    parts.last_mut()?.extend(&letters[glyphs..]);
    Some(parts)
}

/// Lets a glyph stand for `part`, which is added to the item's text where it isn't a piece of it.
fn name(text: &mut TextItem, glyph: usize, part: &str) {
    let range = text.glyphs[glyph].range();
    let inside = text.text.get(range.clone()).and_then(|own| own.find(part)).map(|at| range.start + at);
    let start = inside.unwrap_or(text.text.len());
    let (Ok(from), Ok(to)) = (u16::try_from(start), u16::try_from(start + part.len())) else { return };
    if inside.is_none() {
        text.text.push_str(part);
    }
    text.glyphs[glyph].range = from..to;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_glyph_gets_its_letters() {
        let of = |text: &str, glyphs| parts(text, glyphs).map(|parts| parts.join("|"));
        assert_eq!(of("คุ", 2).as_deref(), Some("ค|ุ"));
        assert_eq!(of("น้ำ", 4).as_deref(), Some("น|ํ|้|า"));
        assert_eq!(of("คำ", 3).as_deref(), Some("ค|ํ|า"));
        assert_eq!(of("ก็์", 2).as_deref(), Some("ก|็์"));
        assert_eq!(of("لا", 2), None);
        assert_eq!(of("x", 2), None);
    }
}
