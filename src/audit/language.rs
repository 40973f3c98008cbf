//! `lang` and `dir`: a wrong one has a page read aloud in the wrong voice, and laid out the wrong way round.

use std::collections::BTreeMap;

use scraper::{ElementRef, Node};

use super::Report;
use super::html::Document;
use crate::diagnostic::Code;
use crate::model::Lang;

/// Languages that are written from right to left.
const RTL: &[&str] = &[
    "ar", "arc", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo",
    "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
];

/// Scripts that are.
const RTL_SCRIPTS: &[&str] = &["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"];

/// What is written in other letters than Latin ones, as far as a page of ours is likely to be.
const SCRIPTS: &[(&str, &str)] = &[
    ("ar fa ur ps prs ckb sd ug", "Arabic"),
    ("he yi", "Hebrew"),
    ("uk ru bg be mk sr kk ky tg mn", "Cyrillic"),
    ("el", "Greek"),
    ("th", "Thai"),
    ("ti am", "Ethiopic"),
    ("hi ne mr", "Devanagari"),
    ("bn", "Bengali"),
    ("ta", "Tamil"),
    ("my", "Burmese"),
    ("zh ja", "Han"),
    ("ko", "Hangul"),
    ("ka", "Georgian"),
    ("hy", "Armenian"),
    ("nb nn no en es pt ro pl vi fr it lt de sv da fi et lv sq so sw tl fil tr nl cs sk hu hr bs sl is se", "Latin"),
];

/// Fewer letters than this tell nothing: a name, an address.
const FEW: usize = 20;

/// Checks a page.
pub fn check(document: &Document, out: &mut Report) {
    let Some(root) = document.first("html") else { return };
    let at = document.at(root);
    match root.attr("lang").map(str::trim) {
        None | Some("") => {
            out.add(Code::AuditLang, at, "the page doesn't say in which language it is", "write <html lang=\"…\">");
        }
        Some(_) => {}
    }
    for element in document.all("[lang]") {
        let tag = element.attr("lang").unwrap_or("").trim();
        if !tag.is_empty() && Lang::meant(tag).is_err() {
            let message = format!("“{tag}” is no language tag");
            out.add(Code::AuditLang, document.at(element), message, "write one such as nb or fa-AF");
        } else if !tag.is_empty() {
            let wanted = if is_rtl(tag) { "rtl" } else { "ltr" };
            let said = direction(element);
            if said != wanted && said != "auto" {
                let message = format!(
                    "“{tag}” is written from {}, and the page says otherwise",
                    if wanted == "rtl" { "right to left" } else { "left to right" }
                );
                out.add(
                    Code::AuditDir,
                    document.at(element),
                    message,
                    format!("write dir=\"{wanted}\" beside lang=\"{tag}\""),
                );
            }
        }
    }
    letters(document, out);
}

/// True for a tag whose language is written from right to left.
pub fn is_rtl(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or("");
    match parts.find(|part| part.len() == 4) {
        Some(script) => RTL_SCRIPTS.contains(&script),
        None => RTL.contains(&language),
    }
}

/// The direction of an element: its own, or that of the nearest around it that has one.
fn direction(element: ElementRef) -> String {
    let around = std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap));
    let own = around.filter_map(|element| match element.attr("dir") {
        Some(dir) if ["ltr", "rtl", "auto"].iter().any(|known| known.eq_ignore_ascii_case(dir)) => {
            Some(dir.to_ascii_lowercase())
        }
        _ if element.value().name() == "bdi" => Some("auto".to_owned()),
        _ => None,
    });
    own.into_iter().next().unwrap_or_else(|| "ltr".to_owned())
}

/// The script of a letter, by the blocks of Unicode.
fn script(c: char) -> Option<&'static str> {
    Some(match c {
        _ if !c.is_alphabetic() => return None,
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => "Latin",
        '\u{370}'..='\u{3ff}' => "Greek",
        '\u{400}'..='\u{52f}' => "Cyrillic",
        '\u{530}'..='\u{58f}' => "Armenian",
        '\u{590}'..='\u{5ff}' => "Hebrew",
        '\u{600}'..='\u{6ff}'
        | '\u{750}'..='\u{77f}'
        | '\u{8a0}'..='\u{8ff}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefe}' => "Arabic",
        '\u{900}'..='\u{97f}' => "Devanagari",
        '\u{980}'..='\u{9ff}' => "Bengali",
        '\u{b80}'..='\u{bff}' => "Tamil",
        '\u{e00}'..='\u{e7f}' => "Thai",
        '\u{1000}'..='\u{109f}' => "Burmese",
        '\u{10a0}'..='\u{10ff}' => "Georgian",
        '\u{1200}'..='\u{139f}' => "Ethiopic",
        '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' => "Han",
        '\u{ac00}'..='\u{d7af}' => "Hangul",
        _ => return None,
    })
}

/// Reports a text that says it is in a language, and is mostly in letters which that language doesn't have.
fn letters(document: &Document, out: &mut Report) {
    let mut counts: BTreeMap<String, (usize, BTreeMap<&str, usize>)> = BTreeMap::new();
    for node in document.html.tree.nodes() {
        let Node::Text(text) = node.value() else { continue };
        let Some(parent) = node.parent().and_then(ElementRef::wrap) else { continue };
        let within = |names: &[&str]| {
            let mut around = std::iter::once(parent).chain(parent.ancestors().filter_map(ElementRef::wrap));
            around.any(|element| names.contains(&element.value().name()))
        };
        // What is set apart is a name, a number or an address, in whatever letters.
        if within(&["script", "style", "noscript", "bdi", "code"]) {
            continue;
        }
        let around = std::iter::once(parent).chain(parent.ancestors().filter_map(ElementRef::wrap));
        let Some(holder) = around.into_iter().find(|element| element.attr("lang").is_some()) else { continue };
        let tag = holder.attr("lang").unwrap_or("").to_ascii_lowercase();
        let (_, scripts) = counts.entry(tag).or_insert_with(|| (document.at(holder), BTreeMap::new()));
        for script in text.chars().filter_map(script) {
            *scripts.entry(script).or_default() += 1;
        }
    }
    for (tag, (at, scripts)) in counts {
        let language = tag.split(['-', '_']).next().unwrap_or("");
        let known = SCRIPTS.iter().find(|(languages, _)| languages.split(' ').any(|known| known == language));
        // A tag with a script in it (`sr-Latn`) says more than this list knows.
        let Some((_, own)) = known.filter(|_| !tag.split('-').skip(1).any(|part| part.len() == 4)) else { continue };
        let all: usize = scripts.values().sum();
        let most = scripts.iter().max_by_key(|(_, count)| **count);
        if let Some((script, count)) = most.filter(|(script, count)| *script != own && all >= FEW && **count * 2 > all)
        {
            let message = format!("what is said to be in “{tag}” is mostly in {script} letters ({count} of {all})");
            out.add(Code::AuditLang, at, message, "correct lang, or the text");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_goes_by_language_and_script() {
        assert!(is_rtl("ar") && is_rtl("fa-AF") && is_rtl("az-Arab") && is_rtl("ur_PK"));
        assert!(!is_rtl("nb") && !is_rtl("ar-Latn") && !is_rtl("ku"));
    }
}
