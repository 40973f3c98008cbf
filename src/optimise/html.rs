//! The only module that names minify-html.

use super::{MARKS, Policy};
use crate::render::Extra;

/// What goes into every page.
pub struct Parts<'a> {
    /// The policy, named as meta tags.
    pub policy: &'a Policy,
    /// The theme's style sheet.
    pub style: &'a str,
    /// The theme's script.
    pub script: &'a str,
    /// The script of pages with a search.
    pub search: &'a str,
    /// The script of files that hold a whole language.
    pub pages: &'a str,
}

// Stand-ins that the minifier carries through untouched, so that it needn't read the same style sheet and
// script on every page. U+E000.. are private: no text of ours has them.
const STYLE: &str = "\u{e000}style\u{e000}";
const OWN: &str = "\u{e000}own\u{e000}";
const SCRIPT: &str = "\u{e000}script\u{e000}";
const INDEX: &str = "\u{e000}index\u{e000}";
const EXTRA: &str = "\u{e000}extra\u{e000}";

/// A page's final bytes.
///
/// # Errors
/// One sentence, when a mark is missing, stands twice, or the minifier lost something.
pub fn page(html: &str, parts: &Parts, own_style: &str, extra: &Extra) -> Result<Vec<u8>, String> {
    for mark in MARKS {
        let count = html.matches(mark).count();
        if count != 1 {
            return Err(format!("the page has {mark} {count} times"));
        }
    }
    let own = if own_style.is_empty() { String::new() } else { format!("<style>{OWN}</style>") };
    // Data for the script: of this type a browser runs nothing.
    let (script, before) = match extra {
        Extra::Nothing => ("", String::new()),
        Extra::Search(_) => (
            parts.search,
            format!("<script type=\"application/json\" id=\"words\">{INDEX}</script><script>{EXTRA}</script>"),
        ),
        Extra::Pages => (parts.pages, format!("<script>{EXTRA}</script>")),
    };
    let html = html
        .replacen(MARKS[0], &parts.policy.meta(script), 1)
        .replacen(MARKS[1], &format!("<style>{STYLE}</style>{own}"), 1)
        .replacen(MARKS[2], &format!("{before}<script>{SCRIPT}</script>"), 1);
    let small = minify_html::minify(html.as_bytes(), &configuration());
    let small = String::from_utf8(small).map_err(|_| "the minified page is no text".to_owned())?;
    // A text that holds a mark would be taken for the place of what belongs in the head.
    let marks = [
        (STYLE, true),
        (OWN, !own.is_empty()),
        (SCRIPT, true),
        (INDEX, matches!(extra, Extra::Search(_))),
        (EXTRA, !script.is_empty()),
    ];
    if marks.iter().any(|(mark, wanted)| small.matches(mark).count() != usize::from(*wanted)) {
        return Err("the minified page lost its style or script, or a text has a mark in their place".to_owned());
    }
    let mut whole = small.replacen(STYLE, parts.style, 1).replacen(OWN, own_style, 1).replacen(SCRIPT, parts.script, 1);
    if let Extra::Search(index) = extra {
        // “</script” in a word would end the element; in JSON it may be written so.
        whole = whole.replacen(INDEX, &index.replace('<', "\\u003c"), 1);
    }
    if !script.is_empty() {
        whole = whole.replacen(EXTRA, script, 1);
    }
    Ok(whole.into_bytes())
}

fn configuration() -> minify_html::Cfg {
    minify_html::Cfg {
        // Old and strict readers (screen readers' own parsers, validators, archive tools) want whole elements.
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        // Styles are minified for our browsers, the script is written small: their hashes are in the policy.
        minify_css: false,
        minify_js: false,
        ..minify_html::Cfg::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minified(body: &str) -> String {
        let policy = Policy::new(["a{}"].into_iter(), "1", &[]);
        let parts = Parts { policy: &policy, style: "a{}", script: "1", search: "", pages: "" };
        let page = format!(
            "<!doctype html><html lang=nb><head><!--policy--><!--style--></head><body>{body}<!--script--></body></html>"
        );
        String::from_utf8(super::page(&page, &parts, "", &Extra::Nothing).expect("a page")).expect("text")
    }

    #[test]
    fn spaces_between_words_in_running_text_stay() {
        let html = minified("<p>one <a href=x>two</a> <bdi>three</bdi> <strong>four</strong></p><li>a <b>b</b> c</li>");
        assert!(html.contains("one <a href=x>two</a> <bdi>three</bdi> <strong>four</strong>"), "{html}");
        assert!(html.contains("a <b>b</b> c"), "{html}");
    }

    #[test]
    fn language_and_direction_of_a_part_stay() {
        let html = minified("<p lang=ar dir=rtl>نص <span lang=nb dir=ltr>norsk</span></p>");
        assert!(
            html.contains("lang=ar")
                && html.contains("dir=rtl")
                && html.contains("lang=nb")
                && html.contains("dir=ltr"),
            "{html}"
        );
    }

    #[test]
    fn a_text_that_holds_a_mark_cannot_take_the_place_of_a_style_or_script() {
        let policy = Policy::new(["a{}"].into_iter(), "1", &[]);
        let parts = Parts { policy: &policy, style: "a{}", script: "1", search: "", pages: "" };
        for mark in [STYLE, OWN, SCRIPT, INDEX, EXTRA] {
            let page = format!("<!doctype html><title>{mark}</title><!--policy--><!--style--><p>x<!--script-->");
            assert!(super::page(&page, &parts, "b{}", &Extra::Nothing).is_err(), "{mark}");
        }
    }

    #[test]
    fn a_page_without_its_marks_is_refused() {
        let policy = Policy::new(std::iter::empty(), "", &[]);
        let parts = Parts { policy: &policy, style: "", script: "", search: "", pages: "" };
        assert!(super::page("<!doctype html><p>x", &parts, "", &Extra::Nothing).is_err());
    }
}
