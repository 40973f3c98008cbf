//! What a script could do: the names of interfaces that send, store, leave the page, or run text as code.
//!
//! Scripts are read token by token. A parser of the whole language calls itself for each level of nesting, and a script of
//! somebody else may nest as deep as it likes. What stands in comments and in texts is passed over, except a text that
//! is exactly such a name: `window["fetch"]`. What a script puts together while it runs can't be read; the names by
//! which that is done are reported.

use crate::diagnostic::Code;
use crate::model::interface::{COOKIES, EVALUATES, LEAVES, SENDS, STORES};

/// Something that a script names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naming {
    /// Where, as a byte offset in the script.
    pub at: usize,
    /// The kind of finding.
    pub code: Code,
    /// The name.
    pub name: String,
}

/// Where answers and typed words are read.
const READS: &str = "value checked FormData selectedOptions selectedIndex valueAsNumber valueAsDate";

/// Attributes by which an element asks for something, or leads somewhere.
const ASKING: &str = "src srcset href action formAction formaction data poster ping manifest background srcdoc";

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// A name or word of the language.
    Name(String),
    /// A text, with its escapes undone.
    Text(String),
    /// Any other character.
    Sign(char),
    /// A number or a regular expression.
    Other,
}

/// What a script names, each name once.
pub fn namings(text: &str) -> Vec<Naming> {
    let tokens = tokens(text);
    let tokens = joined(&tokens);
    let mut found: Vec<Naming> = Vec::new();
    let mut add = |at: usize, code: Code, name: &str| {
        if !found.iter().any(|f| f.code == code && f.name == name) {
            found.push(Naming { at, code, name: name.to_owned() });
        }
    };
    let sign = |index: Option<usize>| match index.and_then(|i| tokens.get(i)) {
        Some((_, Token::Sign(c))) => *c,
        _ => ' ',
    };
    let name = |index: Option<usize>| match index.and_then(|i| tokens.get(i)) {
        Some((_, Token::Name(name))) => name.as_str(),
        _ => "",
    };
    let mut reads = None;
    let mut goes = false;
    for (index, (at, token)) in tokens.iter().enumerate() {
        match token {
            Token::Name(word) => {
                let before = |n: usize| index.checked_sub(n);
                let member = sign(before(1)) == '.';
                let next = sign(Some(index + 1));
                let assigned = next == '=' && !matches!(sign(Some(index + 2)), '=' | '>');
                // A place on the same page: `a.href = '#' + …` asks nobody.
                let within = matches!(tokens.get(index + 2), Some((_, Token::Text(text))) if text.starts_with('#'));
                let of_window = !member || is_window(name(before(2)));
                let called = next == '(';
                // What asks the network or goes to another address.
                let leaves = word == "open" && called && of_window
                    || member && assigned && !within && ASKING.split_whitespace().any(|asking| asking == word)
                    || assigned && (word == "location" || member && matches!(word.as_str(), "hash" | "search"))
                    || member && called && (word == "assign" && name(before(2)) != "Object")
                    || member && called && word == "submit";
                if let Some(code) = forbidden(word) {
                    add(*at, code, word);
                } else if word == "name" && member && is_window(name(before(2))) {
                    add(*at, Code::AuditScriptStores, "window.name");
                } else if leaves {
                    add(*at, Code::AuditScriptLeaves, word);
                } else if member && word == "write" && called || member && word == "writeln" {
                    add(*at, Code::AuditScriptEvaluates, word);
                } else if word == "setAttribute"
                    && called
                    && let Some((_, Token::Text(attribute))) = tokens.get(index + 2)
                {
                    let attribute = attribute.to_ascii_lowercase();
                    if ASKING.split_whitespace().any(|asking| asking == attribute) || attribute.starts_with("on") {
                        add(*at, Code::AuditScriptLeaves, &format!("setAttribute(\"{attribute}\")"));
                    }
                }
                if member && READS.split_whitespace().any(|read| read == word) || word == "FormData" {
                    reads.get_or_insert((*at, word.clone()));
                }
                goes |= word == "location";
            }
            Token::Text(text) => {
                if let Some(code) = forbidden(text).filter(|_| !COMMON.split_whitespace().any(|common| common == text))
                {
                    add(*at, code, text);
                }
            }
            _ => {}
        }
    }
    if let (Some((at, word)), true) = (reads, goes) {
        add(at, Code::AuditScriptReads, &word);
    }
    found
}

/// Names that are words of everyday use too: as a text they mean nothing.
const COMMON: &str = "import share usb serial constructor Image Audio Function navigation clipboard";

fn is_window(name: &str) -> bool {
    matches!(name, "window" | "self" | "top" | "parent" | "opener" | "frames" | "globalThis" | "document")
}

fn forbidden(word: &str) -> Option<Code> {
    let lists = [
        (SENDS, Code::AuditScriptSends),
        (STORES, Code::AuditScriptStores),
        (COOKIES, Code::AuditCookie),
        (LEAVES, Code::AuditScriptLeaves),
        (EVALUATES, Code::AuditScriptEvaluates),
    ];
    lists.into_iter().find(|(list, _)| list.split_whitespace().any(|name| name == word)).map(|(_, code)| code)
}

/// Texts that are added to each other are one.
fn joined(tokens: &[(usize, Token)]) -> Vec<(usize, Token)> {
    let mut all: Vec<(usize, Token)> = Vec::with_capacity(tokens.len());
    for (at, token) in tokens {
        if let Token::Text(text) = token
            && let [.., (_, Token::Text(before)), (_, Token::Sign('+'))] = &mut all[..]
        {
            before.push_str(text);
            all.pop();
            continue;
        }
        all.push((*at, token.clone()));
    }
    all
}

/// The tokens of a script with their places. Any text has some.
fn tokens(text: &str) -> Vec<(usize, Token)> {
    let mut reader = Reader { text, at: 0, tokens: Vec::new(), templates: Vec::new() };
    while reader.at < text.len() {
        reader.step();
    }
    reader.tokens
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<(usize, Token)>,
    /// For each template that is open, how many braces are open in its `${`.
    templates: Vec<usize>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn skip_to(&mut self, end: &str) {
        self.at = self.text[self.at..].find(end).map_or(self.text.len(), |n| self.at + n + end.len());
    }

    fn step(&mut self) {
        let start = self.at;
        let rest = &self.text[start..];
        if rest.starts_with("//") {
            let line = rest.find(['\n', '\r', '\u{2028}', '\u{2029}']);
            self.at = line.map_or(self.text.len(), |n| start + n);
        } else if rest.starts_with("/*") {
            self.at += 2;
            self.skip_to("*/");
        } else if let Some(c) = self.next() {
            match c {
                _ if c.is_whitespace() => {}
                '"' | '\'' => self.quoted(start, c),
                '`' => self.template(start),
                '/' if self.begins_expression() => self.expression(start),
                '{' => {
                    if let Some(open) = self.templates.last_mut() {
                        *open += 1;
                    }
                    self.tokens.push((start, Token::Sign(c)));
                }
                '}' => match self.templates.last_mut() {
                    Some(0) => {
                        self.templates.pop();
                        self.template(start);
                    }
                    Some(open) => {
                        *open -= 1;
                        self.tokens.push((start, Token::Sign(c)));
                    }
                    None => self.tokens.push((start, Token::Sign(c))),
                },
                '0'..='9' => {
                    while self.peek().is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_')) {
                        self.next();
                    }
                    self.tokens.push((start, Token::Other));
                }
                _ if is_name(c) || c == '\\' => {
                    self.at = start;
                    self.name(start);
                }
                _ => self.tokens.push((start, Token::Sign(c))),
            }
        }
    }

    fn name(&mut self, start: usize) {
        let mut name = String::new();
        while let Some(c) = self.peek() {
            if c == '\\' {
                self.next();
                match self.escape() {
                    Some(c) => name.push(c),
                    None => break,
                }
            } else if is_name(c) {
                name.push(c);
                self.next();
            } else {
                break;
            }
        }
        self.tokens.push((start, Token::Name(name)));
    }

    /// What stands after a backslash, undone.
    fn escape(&mut self) -> Option<char> {
        match self.next()? {
            'n' => Some('\n'),
            'x' => self.hex(2),
            'u' if self.peek() == Some('{') => {
                self.next();
                let end = self.text[self.at..].find('}').filter(|n| *n <= 8)?;
                let code = u32::from_str_radix(&self.text[self.at..self.at + end], 16).ok();
                self.at += end + 1;
                code.and_then(char::from_u32)
            }
            'u' => self.hex(4),
            c => Some(c),
        }
    }

    fn hex(&mut self, digits: usize) -> Option<char> {
        let code = self.text.get(self.at..self.at + digits)?;
        let c = u32::from_str_radix(code, 16).ok().and_then(char::from_u32)?;
        self.at += digits;
        Some(c)
    }

    fn quoted(&mut self, start: usize, quote: char) {
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                _ if c == quote => break,
                '\n' => break,
                '\\' => text.extend(self.escape()),
                _ => text.push(c),
            }
        }
        self.tokens.push((start, Token::Text(text)));
    }

    fn template(&mut self, start: usize) {
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                '`' => {
                    self.tokens.push((start, Token::Text(text)));
                    return;
                }
                '\\' => text.extend(self.escape()),
                '$' if self.peek() == Some('{') => {
                    self.next();
                    self.templates.push(0);
                    self.tokens.push((start, Token::Text(text)));
                    return;
                }
                _ => text.push(c),
            }
        }
        self.tokens.push((start, Token::Text(text)));
    }

    /// True when a stroke here begins a regular expression rather than divides. After `)` and `}` both are possible:
    /// then it is taken for a division, so that what follows is read.
    fn begins_expression(&self) -> bool {
        match self.tokens.last() {
            None => true,
            Some((_, Token::Sign(c))) => !matches!(c, ')' | ']' | '}'),
            Some((_, Token::Name(word))) => {
                let member = matches!(self.tokens.iter().nth_back(1), Some((_, Token::Sign('.'))));
                !member
                    && ["return", "typeof", "case", "in", "of", "void", "delete", "do", "else"].contains(&word.as_str())
            }
            Some(_) => false,
        }
    }

    fn expression(&mut self, start: usize) {
        let mut in_class = false;
        let body = self.at;
        while let Some(c) = self.next() {
            match c {
                '\\' => drop(self.next()),
                '[' => in_class = true,
                ']' => in_class = false,
                '/' if !in_class => {
                    while self.peek().is_some_and(is_name) {
                        self.next();
                    }
                    self.tokens.push((start, Token::Other));
                    return;
                }
                // No regular expression goes over the end of a line: it was a division after all.
                '\n' => break,
                _ => {}
            }
        }
        self.at = body;
        self.tokens.push((start, Token::Sign('/')));
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(script: &str) -> Vec<String> {
        namings(script).into_iter().map(|naming| naming.name).collect()
    }

    #[test]
    fn names_in_comments_and_texts_mean_nothing() {
        let script = "/* fetch */ // localStorage\nvar a='no cookie here',b=`eval is ${1} evil`,c=/cookie/.test(a)";
        assert!(names(script).is_empty(), "{:?}", names(script));
    }

    #[test]
    fn names_are_found_however_they_are_written() {
        for (script, name) in [
            ("fetch('/x')", "fetch"),
            ("window['fetch']('/x')", "fetch"),
            ("window['fe'+'tch']('/x')", "fetch"),
            ("f\\u0065tch('/x')", "fetch"),
            ("self['\\x66etch']", "fetch"),
            ("`${fetch('/x')}`", "fetch"),
            ("a=1/fetch('/x')/2", "fetch"),
            ("x.return /fetch('/x')/ 2", "fetch"),
            ("if(a)/x/.test(b);fetch()", "fetch"),
            ("const {cookie: c} = document", "cookie"),
            ("location = 'https://evil.example'", "location"),
            ("l.href = u", "href"),
            ("open(u)", "open"),
            ("window.open(u)", "open"),
            ("new Image().src = u", "Image"),
            ("window.name = x", "window.name"),
            ("document.write(x)", "write"),
            ("i.setAttribute('src', x)", "setAttribute(\"src\")"),
            ("import('/x.js')", "import"),
        ] {
            assert!(names(script).contains(&name.to_owned()), "{script}: {:?}", names(script));
        }
    }

    #[test]
    fn everyday_names_mean_nothing() {
        let script =
            "details.open=true;if(a.href==b)x.getAttribute('href');Object.assign(a,b);item.name;b.search(/x/);e.click";
        assert!(names(script).is_empty(), "{:?}", names(script));
    }

    #[test]
    fn a_script_that_reads_answers_may_not_know_the_way_out() {
        assert_eq!(names("show(field.value)"), Vec::<String>::new());
        assert_eq!(namings("location.replace(u + field.value)")[0].code, Code::AuditScriptReads);
    }
}
