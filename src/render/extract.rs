//! A part of a page in a language, as leaflets take it.

use crate::check::Site;
use crate::model::{Block, Lang, Page, PageId, page_blocks};

/// The blocks of a page, of a section or of one place of it. As on the page, what the source says now stands before a
/// critical block that it has overtaken. Where the translation lacks the part, the source's words are better than none.
pub fn blocks_of(site: &Site, lang: &Lang, page: &PageId, section: Option<&str>, block: Option<usize>) -> Vec<Block> {
    let Some(versions) = site.pages.get(page) else { return Vec::new() };
    let source = versions.get(site.config.source_lang());
    let own = versions.get(lang).map(|page| part(page, section, block)).unwrap_or_default();
    if own.is_empty() {
        let original = source.map(|page| part(page, section, block)).unwrap_or_default();
        return original.into_iter().map(|(_, block)| Block::Current(vec![block])).collect();
    }
    let overdue = site.translations.overdue(page, lang);
    let originals = source.filter(|_| !overdue.is_empty()).map(|page| page.document().blocks).unwrap_or_default();
    let mut all = Vec::new();
    for (place, block) in own {
        let newer = overdue.iter().filter(|(own, _)| *own == place);
        let newer = newer.filter_map(|(_, original)| originals.get(*original));
        all.extend(newer.map(|block| Block::Current(vec![block.clone()])));
        all.push(block);
    }
    all
}

/// The blocks of a part of a page with their places in it.
fn part(page: &Page, section: Option<&str>, block: Option<usize>) -> Vec<(usize, Block)> {
    let document = page.document();
    let Some(section) = section else { return document.blocks.into_iter().enumerate().collect() };
    if let Some(number) = block {
        let name = format!("page:{}#{section}/{number}", page.id);
        let blocks = page_blocks(page, &document, &|_| false);
        let top = blocks.into_iter().find(|block| block.id == name).and_then(|block| block.top);
        return top.and_then(|top| document.blocks.into_iter().enumerate().nth(top)).into_iter().collect();
    }
    let mut level = None;
    let mut found = Vec::new();
    for (place, block) in document.blocks.into_iter().enumerate() {
        match (&block, level) {
            (Block::Heading(heading), Some(level)) if heading.level <= level => break,
            (Block::Heading(heading), None) if section.is_empty() || heading.id == section => {
                if section.is_empty() {
                    break;
                }
                level = Some(heading.level);
                found.push((place, block));
            }
            (_, None) if section.is_empty() => found.push((place, block)),
            (_, Some(_)) => found.push((place, block)),
            (_, None) => {}
        }
    }
    found
}
