//! Pages made small: marks replaced, white space and quotation marks that no reader misses taken out.

use super::{MARKS, Policy};
use crate::model::find_byte;
use crate::render::Extra;

/// What goes into every page.
pub struct Parts {
    style: String,
    script: String,
    /// The policy as meta tags, and the script beside the theme's: for pages that carry nothing else, a search, a whole
    /// language.
    kinds: [(String, String); 3],
}

impl Parts {
    /// The theme's style sheet and script, and the scripts of a search and of files that hold a whole language.
    pub fn new(policy: &Policy, style: &str, script: &str, (search, pages): (&str, &str)) -> Parts {
        let element = |script: &str| format!("<script>{script}</script>");
        let kind = |more: &str| {
            (policy.meta(more), Some(more).filter(|more| !more.is_empty()).map(element).unwrap_or_default())
        };
        let kinds = [kind(""), kind(search), kind(pages)];
        Parts { style: format!("<style>{style}</style>"), script: element(script), kinds }
    }
}

/// A page's final bytes.
///
/// # Errors
/// One sentence, when a mark is missing or stands twice, or a tag or comment has no end.
pub fn page(html: &str, parts: &Parts, own_style: &str, extra: &Extra) -> Result<Vec<u8>, String> {
    let kind = match extra {
        Extra::Nothing => 0,
        Extra::Search(_) => 1,
        Extra::Pages => 2,
    };
    let (policy, more) = &parts.kinds[kind];
    let room = html.len() + own_style.len() + policy.len() + parts.style.len() + more.len() + parts.script.len();
    let mut small = Small { out: String::with_capacity(room), edge: true };
    let mut counts = [0; MARKS.len()];
    let mut rest = html;
    while let Some(at) = find_byte(rest.as_bytes(), |byte, _| byte == b'<') {
        small.text(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with("<!--") {
            let end = rest.find("-->").ok_or("a comment has no end")? + 3;
            if let Some(mark) = MARKS.iter().position(|mark| *mark == &rest[..end]) {
                counts[mark] += 1;
                match mark {
                    0 => small.raw(policy),
                    1 => {
                        small.raw(&parts.style);
                        if !own_style.is_empty() {
                            ["<style>", own_style, "</style>"].into_iter().for_each(|part| small.raw(part));
                        }
                    }
                    _ => {
                        if let Extra::Search(index) = extra {
                            // Data for the script: of this type a browser runs nothing. “</script” in a word would end
                            // the element; in JSON it may be written so.
                            let index = index.replace('<', "\\u003c");
                            let open = "<script type=application/json id=words>";
                            [open, &index, "</script>"].into_iter().for_each(|part| small.raw(part));
                        }
                        small.raw(more);
                        small.raw(&parts.script);
                    }
                }
            }
            rest = &rest[end..];
        } else {
            rest = small.tag(rest)?;
        }
    }
    small.text(rest);
    small.trim();
    if let Some(wrong) = counts.iter().position(|count| *count != 1) {
        return Err(format!("the page has {} {} times", MARKS[wrong], counts[wrong]));
    }
    Ok(small.out.into_bytes())
}

/// True for an element that begins and ends a line: white space beside its tags is never seen. (Whatever is styled to
/// stand in a line is no such element to its neighbours: `button`, `label` and `input` aren't here.)
fn is_block(name: &str) -> bool {
    // As bytes, which are compared by length first.
    matches!(
        name.as_bytes(),
        b"address"
            | b"article"
            | b"aside"
            | b"base"
            | b"blockquote"
            | b"body"
            | b"br"
            | b"caption"
            | b"col"
            | b"colgroup"
            | b"dd"
            | b"details"
            | b"div"
            | b"dl"
            | b"dt"
            | b"fieldset"
            | b"figcaption"
            | b"figure"
            | b"footer"
            | b"form"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"head"
            | b"header"
            | b"hr"
            | b"html"
            | b"legend"
            | b"li"
            | b"link"
            | b"main"
            | b"meta"
            | b"nav"
            | b"ol"
            | b"option"
            | b"p"
            | b"pre"
            | b"script"
            | b"section"
            | b"style"
            | b"summary"
            | b"table"
            | b"tbody"
            | b"td"
            | b"tfoot"
            | b"th"
            | b"thead"
            | b"title"
            | b"tr"
            | b"ul"
    )
}

/// Elements whose inside is kept byte for byte.
const VERBATIM: &[&str] = &["pre", "textarea", "script", "style"];

struct Small {
    out: String,
    /// True where a space would stand at the beginning of a line.
    edge: bool,
}

impl Small {
    /// Adds what belongs between two blocks as it is.
    fn raw(&mut self, html: &str) {
        self.trim();
        self.out.push_str(html);
        self.edge = true;
    }

    /// Adds text: runs of white space become one space, and none at the edge of a block.
    fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        // What is copied as it is begins at `from`.
        let (mut from, mut at) = (0, 0);
        let odd = |byte, next| (byte == b'&') | (byte < b' ') | ((byte == b' ') & (next <= b' '));
        while let Some(&byte) = bytes.get(at) {
            let lone = byte == b' ' && at > from && bytes.get(at + 1).is_some_and(|next| *next > b' ');
            if byte > b' ' && byte != b'&' || lone {
                // Nothing happens before the next reference, or the next white space that is no single space.
                let rest = &bytes[at + 1..];
                at += 1 + find_byte(rest, odd).unwrap_or(rest.len());
                continue;
            }
            self.words(&text[from..at]);
            if let Some((plain, after)) = reference(&text[at..]) {
                self.out.push(plain);
                self.edge = false;
                at = text.len() - after.len();
            } else if byte == b'&' {
                self.words("&");
                at += 1;
            } else {
                if !self.edge {
                    self.out.push(' ');
                    self.edge = true;
                }
                at += bytes[at..].iter().take_while(|byte| **byte <= b' ').count();
            }
            from = at;
        }
        self.words(&text[from..]);
    }

    fn words(&mut self, words: &str) {
        if !words.is_empty() {
            self.out.push_str(words);
            self.edge = false;
        }
    }

    /// Takes away a space that turned out to stand at the end of a line.
    fn trim(&mut self) {
        if self.edge && self.out.ends_with(' ') {
            self.out.pop();
        }
    }

    /// Adds the tag with which `html` begins, and gives what comes after it.
    fn tag<'a>(&mut self, html: &'a str) -> Result<&'a str, String> {
        let bytes = html.as_bytes();
        let name_start = if bytes.get(1) == Some(&b'/') { 2 } else { 1 };
        let ends = |b: &u8| matches!(b, b'>' | b'/') || b.is_ascii_whitespace();
        let name_end = name_start + bytes[name_start..].iter().take_while(|b| !ends(b)).count();
        let name = &html[name_start..name_end];
        let no_end = || format!("the tag <{name} has no end");
        if html.starts_with("<!") || name.is_empty() {
            let end = html.find('>').ok_or_else(no_end)? + 1;
            self.raw(&html[..end]);
            return Ok(&html[end..]);
        }
        let block = is_block(name);
        if block {
            self.trim();
        }
        self.out.push_str(&html[..name_end]);
        let mut at = name_end;
        let mut bare = false;
        loop {
            at += bytes[at..].iter().take_while(|b| b.is_ascii_whitespace()).count();
            match bytes.get(at).ok_or_else(no_end)? {
                b'>' => break,
                b'/' => {
                    // Means something in SVG alone; after a value without marks it would be a part of it.
                    if bytes.get(at + 1) == Some(&b'>') && !block {
                        self.out.push_str(if bare { " /" } else { "/" });
                    }
                    at += 1;
                }
                _ => {
                    let length =
                        bytes[at..].iter().position(|b| matches!(b, b'=' | b'>' | b'/') || b.is_ascii_whitespace());
                    let end = at + length.ok_or_else(no_end)?.max(1);
                    self.out.push(' ');
                    self.out.push_str(&html[at..end]);
                    at = end;
                    bare = false;
                    if bytes.get(at) == Some(&b'=') {
                        let (value, after) = value(html, at + 1).ok_or_else(no_end)?;
                        bare = self.value(value);
                        at = after;
                    }
                }
            }
        }
        self.out.push('>');
        at += 1;
        self.edge = block;
        if name_start == 1 && VERBATIM.contains(&name) {
            let end = html[at..].find(&format!("</{name}")).ok_or_else(no_end)?;
            self.out.push_str(&html[at..at + end]);
            self.edge = false;
            at += end;
        }
        Ok(&html[at..])
    }

    /// Adds the value of an attribute, and says whether without quotation marks.
    fn value(&mut self, value: &str) -> bool {
        if value.is_empty() {
            return false;
        }
        let must = |b: u8| b <= b' ' || matches!(b, b'"' | b'\'' | b'`' | b'=' | b'<' | b'>');
        let quoted = value.bytes().any(must);
        self.out.push('=');
        if !quoted {
            self.out.push_str(value);
            return true;
        }
        let mark = if value.contains('"') { '\'' } else { '"' };
        self.out.push(mark);
        self.out.push_str(value);
        self.out.push(mark);
        false
    }
}

/// The value of an attribute that begins at byte `at`, without its quotation marks, and the byte after it.
fn value(html: &str, at: usize) -> Option<(&str, usize)> {
    let rest = &html[at..];
    match rest.bytes().next()? {
        mark @ (b'"' | b'\'') => {
            let end = 1 + rest.bytes().skip(1).position(|b| b == mark)?;
            Some((&rest[1..end], at + end + 1))
        }
        _ => {
            let end = rest.bytes().position(|b| b == b'>' || b.is_ascii_whitespace())?;
            Some((&rest[..end], at + end))
        }
    }
}

/// A character that is written as a reference and needn't be between tags.
fn reference(text: &str) -> Option<(char, &str)> {
    let known = [("&#39;", '\''), ("&#x27;", '\''), ("&quot;", '"'), ("&gt;", '>')];
    known.iter().find_map(|(name, plain)| text.strip_prefix(name).map(|rest| (*plain, rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small(body: &str) -> String {
        let policy = Policy::new(["a{}"].into_iter(), "1", &[]);
        let parts = Parts::new(&policy, "a{}", "1", ("", ""));
        let page = format!(
            "<!doctype html>\n<html lang=\"nb\">\n<head>\n<!--policy-->\n<!--style-->\n</head>\n<body>\n{body}\n<!--script-->\n</body>\n</html>\n"
        );
        let small = String::from_utf8(super::page(&page, &parts, "", &Extra::Nothing).expect("a page")).expect("text");
        let body = small.strip_suffix("<script>1</script></body></html>").expect("the end");
        body.split_once("<style>a{}</style></head><body>").expect("the beginning").1.to_owned()
    }

    #[test]
    fn spaces_between_words_in_running_text_stay() {
        let text = "<p>one <a href=x>two</a> <bdi>three</bdi> <strong>four</strong></p><li>a <b>b</b> c</li>";
        assert_eq!(small(text), text);
        assert_eq!(small("<div><a>one</a>\n <button>two</button></div>"), "<div><a>one</a> <button>two</button></div>");
        assert_eq!(small("<label><input type=radio>\n yes</label>"), "<label><input type=radio> yes</label>");
    }

    #[test]
    fn spaces_at_the_edge_of_a_block_go() {
        assert_eq!(
            small("\n<p> one\n\ttwo </p>\n  <ul>\n<li>a</li>\n</ul>  x<br> y "),
            "<p>one two</p><ul><li>a</li></ul>x<br>y"
        );
        assert_eq!(small("<p>a <!-- b --> c</p>"), "<p>a c</p>");
    }

    #[test]
    fn what_is_kept_as_it_is() {
        for text in [
            "<pre> a\n  <b> b </b></pre>",
            "<textarea>\n a  b</textarea>",
            "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><g id=a /></svg>",
            "<p>\u{a0}\u{200b}\u{200f} \u{3000}x</p>",
            "<p>a &lt;b&gt;".replace("&gt;", ">").as_str(),
            "<a title=\"&quot;a&quot; &amp; b\" data-x='\"'>&amp;</a>",
            "<x-y a=b>c</x-y>",
        ] {
            assert_eq!(small(text), text);
        }
    }

    #[test]
    fn marks_of_values_go_where_none_are_needed() {
        assert_eq!(small("<a  class=\"x\" href='y/' alt=\"\" hidden>z</a >"), "<a class=x href=y/ alt hidden>z</a>");
        assert_eq!(small("<hr class=\"x\"/><g class=\"x\"/>"), "<hr class=x><g class=x />");
        assert_eq!(
            small("<p title=\"a b\" lang=\"ar\" dir=\"rtl\">&quot;&#39;x</p>"),
            "<p title=\"a b\" lang=ar dir=rtl>\"'x</p>"
        );
    }

    #[test]
    fn a_page_without_its_marks_or_ends_is_refused() {
        let parts = Parts::new(&Policy::new(std::iter::empty(), "", &[]), "", "", ("", ""));
        for page in ["<!doctype html><p>x", "<p class=\"", "<p", "<!-- x", "<pre>"] {
            assert!(super::page(page, &parts, "", &Extra::Nothing).is_err(), "{page}");
        }
    }
}
