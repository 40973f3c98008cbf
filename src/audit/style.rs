//! The only module that names cssparser: the addresses that a style sheet loads.

use cssparser::{ParseError, Parser, ParserInput, Token};

/// How deep blocks may stand in each other. Browsers' rules end long before; reading on would use up the stack.
const DEEPEST: usize = 100;

/// An address in a style sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Where, as a byte offset in the style sheet.
    pub at: usize,
    /// The address as written, its escapes undone.
    pub address: String,
    /// Of an `@import`, of an `@font-face`, or of anything else.
    pub by: By,
}

/// What asks for an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Another style sheet.
    Import,
    /// A font.
    Font,
    /// A picture, a cursor, a filter.
    Image,
}

/// The addresses that a style sheet asks for.
///
/// # Errors
/// Says so when blocks stand in each other deeper than a browser would read.
pub fn asked(text: &str) -> Result<Vec<Asked>, String> {
    let mut input = ParserInput::new(text);
    let mut parser = Parser::new(&mut input);
    let mut found = Vec::new();
    if block(&mut parser, Context { by: By::Image, url: false, depth: 0 }, &mut found) {
        Ok(found)
    } else {
        Err(format!("blocks stand in each other deeper than {DEEPEST} times"))
    }
}

#[derive(Clone, Copy)]
struct Context {
    by: By,
    /// Within a function whose texts are addresses.
    url: bool,
    depth: usize,
}

/// Reads a block to its end. False when it is too deep.
fn block(parser: &mut Parser, context: Context, found: &mut Vec<Asked>) -> bool {
    if context.depth > DEEPEST {
        return false;
    }
    let mut context = context;
    let mut whole = true;
    // A namespace is a name that looks like an address: nothing fetches it.
    let mut is_name = false;
    while let Ok(token) = parser.next_including_whitespace().cloned() {
        let at = |parser: &Parser| parser.position().byte_index();
        match token {
            Token::AtKeyword(name) => {
                let name = name.to_ascii_lowercase();
                is_name = name == "namespace";
                context.by = match name.as_str() {
                    "import" => By::Import,
                    "font-face" => By::Font,
                    _ => context.by,
                };
            }
            Token::UnquotedUrl(address) if !is_name => {
                found.push(Asked { at: at(parser), address: address.to_string(), by: context.by });
            }
            Token::QuotedString(address)
                if !is_name && (context.url || context.by == By::Import && context.depth == 0) =>
            {
                found.push(Asked { at: at(parser), address: address.to_string(), by: context.by });
            }
            Token::Function(name) => {
                let name = name.to_ascii_lowercase();
                let url = matches!(name.as_str(), "url" | "src" | "image-set" | "-webkit-image-set" | "image")
                    // `type("image/png")` stands within `image-set()` and is no address.
                    || context.url && name != "type" && name != "format";
                let url = url && !is_name;
                whole &= nested(parser, Context { url, depth: context.depth + 1, ..context }, found);
            }
            Token::ParenthesisBlock | Token::SquareBracketBlock => {
                whole &= nested(parser, Context { depth: context.depth + 1, ..context }, found);
            }
            Token::CurlyBracketBlock => {
                let inner = Context { depth: context.depth + 1, url: false, ..context };
                whole &= nested(parser, inner, found);
                (context.by, is_name) = (By::Image, false);
            }
            Token::Semicolon => {
                is_name = false;
                if context.by == By::Import {
                    context.by = By::Image;
                }
            }
            _ => {}
        }
    }
    whole
}

fn nested(parser: &mut Parser, context: Context, found: &mut Vec<Asked>) -> bool {
    let read: Result<bool, ParseError<()>> = parser.parse_nested_block(|inner| Ok(block(inner, context, found)));
    // What wasn't read to its end was left because it is too deep.
    read.unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(text: &str) -> Vec<(String, By)> {
        asked(text).expect("a style sheet").into_iter().map(|asked| (asked.address, asked.by)).collect()
    }

    #[test]
    fn addresses_are_found_in_every_place_where_a_browser_finds_them() {
        for (text, address, by) in [
            ("a{background:url(//e.example/a)}", "//e.example/a", By::Image),
            ("a{background:u\\72l( \"x\" )}", "x", By::Image),
            ("@import 'x.css';", "x.css", By::Import),
            ("@import url(x.css) screen;", "x.css", By::Import),
            ("@font-face{src:local(a),url(f.woff2) format('woff2')}", "f.woff2", By::Font),
            ("@media print{a{cursor:image-set('a.png' 1x)}}", "a.png", By::Image),
            ("a{--x:{b:url(c)}}", "c", By::Image),
            ("a{background:url(x", "x", By::Image),
        ] {
            assert_eq!(addresses(text), [(address.to_owned(), by)], "{text}");
        }
    }

    #[test]
    fn texts_that_are_no_addresses_are_passed_over() {
        let text = "@namespace url(http://www.w3.org/1999/xhtml);@charset 'utf-8';a::before{content:'//e.example'}/* url(x) */\
            [href^='http://']{color:red}@font-face{font-family:'x';src:local('x')}";
        assert!(addresses(text).is_empty(), "{:?}", addresses(text));
    }

    #[test]
    fn depth_has_an_end() {
        assert!(asked(&"a{".repeat(100_000)).is_err());
        assert!(asked(&"(".repeat(100_000)).is_err());
    }
}
