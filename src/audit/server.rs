//! Headers as settings of servers say them: `_headers` of static hosts, nginx, Caddy, Apache.

/// Headers that a server sends together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set {
    /// Where they begin, as a byte offset.
    pub at: usize,
    /// True when nothing else adds to them: then each needed one has to be here.
    pub whole: bool,
    /// Name, value, place of the line.
    pub headers: Vec<(String, String, usize)>,
}

/// What a file of settings says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Its headers.
    pub sets: Vec<Set>,
    /// Where it has visits written down, or doesn't say that they mustn't be.
    pub log: Option<usize>,
}

/// The settings in a file; none when its name is of no server that is known.
pub fn settings(path: &str, text: &str) -> Option<Settings> {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name {
        "_headers" => Some(host(text)),
        "Caddyfile" => Some(caddy(text)),
        ".htaccess" => Some(apache(text)),
        name if name.ends_with(".conf") && text.contains("add_header") => Some(nginx(text)),
        name if name.ends_with(".conf") && text.contains("Header ") => Some(apache(text)),
        _ => None,
    }
}

/// Lines without their ends, with their places.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line.trim_end()))
    })
}

/// A path at the beginning of a line, and its headers indented below.
fn host(text: &str) -> Settings {
    let mut sets: Vec<Set> = Vec::new();
    for (at, line) in lines(text) {
        let trimmed = line.trim_start();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        if trimmed.len() == line.len() {
            sets.push(Set { at, whole: line.ends_with("/*"), headers: Vec::new() });
        } else if let Some(set) = sets.last_mut() {
            let (name, value) = trimmed.split_once(':').unwrap_or((trimmed, ""));
            // `! Name` takes a header away.
            if !name.starts_with('!') {
                set.headers.push((name.trim().to_owned(), value.trim().to_owned(), at + line.len() - trimmed.len()));
            }
        }
    }
    Settings { sets, log: None }
}

/// A word of a file of settings.
#[derive(Debug, PartialEq, Eq)]
enum Word {
    Text(usize, String),
    Open,
    Close(usize),
    End(usize),
}

/// The words of a file: texts in quotation marks are one, `#` begins a comment. In nginx's a `;` ends a line, in Caddy's
/// the line's end does.
fn words(text: &str, semicolons: bool) -> Vec<Word> {
    let mut out = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '#' => while chars.next_if(|(_, c)| *c != '\n').is_some() {},
            '\n' if !semicolons => out.push(Word::End(at)),
            ';' if semicolons => out.push(Word::End(at)),
            '{' if semicolons => out.push(Word::Open),
            '}' if semicolons => out.push(Word::Close(at)),
            _ if c.is_whitespace() => {}
            '"' | '\'' if semicolons || c == '"' => {
                let mut word = String::new();
                while let Some((_, inner)) = chars.next() {
                    match inner {
                        _ if inner == c => break,
                        '\\' => word.extend(chars.next().map(|(_, c)| c)),
                        _ => word.push(inner),
                    }
                }
                out.push(Word::Text(at, word));
            }
            _ => {
                let mut word = String::from(c);
                let ends = |c: char| c.is_whitespace() || semicolons && matches!(c, ';' | '{' | '}');
                while let Some((_, inner)) = chars.next_if(|(_, c)| !ends(*c)) {
                    word.push(inner);
                }
                // Caddy's braces stand alone; `{path}` is a word.
                match word.as_str() {
                    "{" => out.push(Word::Open),
                    "}" => out.push(Word::Close(at)),
                    _ => out.push(Word::Text(at, word)),
                }
            }
        }
    }
    out.push(Word::End(text.len()));
    out
}

/// `add_header` in a block takes the place of all those around it.
fn nginx(text: &str) -> Settings {
    let mut open = vec![Set { whole: true, ..Set::default() }];
    let mut done = Vec::new();
    let mut line: Vec<(usize, String)> = Vec::new();
    let (mut off, mut log) = (false, None);
    for word in words(text, true) {
        match word {
            Word::Text(at, word) => line.push((at, word)),
            Word::Open => {
                let at = line.first().map_or(0, |(at, _)| *at);
                line.clear();
                open.push(Set { at, whole: true, headers: Vec::new() });
            }
            Word::Close(_) => {
                line.clear();
                if open.len() > 1 {
                    done.extend(open.pop());
                }
            }
            Word::End(_) => {
                let parts: Vec<&str> = line.iter().map(|(_, word)| word.as_str()).collect();
                match (parts.as_slice(), open.last_mut()) {
                    (["add_header", name, value, ..], Some(set)) => {
                        set.headers.push(((*name).to_owned(), (*value).to_owned(), line[0].0));
                    }
                    (["access_log", "off"], _) => off = true,
                    (["access_log", ..], _) => log = Some(line[0].0),
                    _ => {}
                }
                line.clear();
            }
        }
    }
    open.reverse();
    done.extend(open);
    done.retain(|set| !set.headers.is_empty());
    done.sort_by_key(|set| set.at);
    // Without a word on it nginx writes each visit down.
    Settings { sets: done, log: log.or((!off).then_some(0)) }
}

/// `header` with one field, or with a block of them; those within `handle_errors` are for answers that end in an error.
fn caddy(text: &str) -> Settings {
    let mut sets = vec![Set { whole: true, ..Set::default() }];
    let (mut names, mut log): (Vec<String>, Option<usize>) = (Vec::new(), None);
    let mut line: Vec<(usize, String)> = Vec::new();
    let mut current = vec![0];
    for word in words(text, false) {
        match word {
            Word::Text(at, word) => line.push((at, word)),
            Word::Open => {
                let (at, name) = line.first().cloned().unwrap_or_default();
                // A matcher (`header /x {`) limits it: what holds everywhere stands elsewhere.
                let limited = name == "header" && line.len() > 1;
                if name == "handle_errors" || limited {
                    sets.push(Set { at, whole: !limited, headers: Vec::new() });
                    current.push(sets.len() - 1);
                } else {
                    current.push(current.last().copied().unwrap_or(0));
                }
                if name == "log" {
                    log = Some(at);
                }
                names.push(name);
                line.clear();
            }
            Word::Close(_) => {
                names.pop();
                if current.len() > 1 {
                    current.pop();
                }
                line.clear();
            }
            Word::End(_) => {
                let inside = names.last().is_some_and(|name| name == "header");
                let set = &mut sets[current.last().copied().unwrap_or(0)];
                let parts: Vec<&str> = line.iter().map(|(_, word)| word.as_str()).collect();
                let field = match parts.as_slice() {
                    [name, value] if inside => Some((*name, *value)),
                    ["header", name, value] if !name.starts_with(['/', '@']) => Some((*name, *value)),
                    ["log", ..] => {
                        log = Some(line[0].0);
                        None
                    }
                    _ => None,
                };
                if let Some((name, value)) = field.filter(|(name, _)| !name.starts_with('-')) {
                    let name = name.trim_start_matches(['+', '?', '>']);
                    set.headers.push((name.to_owned(), value.to_owned(), line[0].0));
                }
                line.clear();
            }
        }
    }
    let has_errors = |set: &Set| set.at > 0 && set.whole;
    sets.retain(|set| !set.headers.is_empty() || has_errors(set));
    Settings { sets, log }
}

/// `Header set Name "value"`, with or without `always`.
fn apache(text: &str) -> Settings {
    let mut set = Set { whole: true, ..Set::default() };
    for (at, line) in lines(text) {
        let found = words(line, true);
        let parts: Vec<&str> =
            found.iter().filter_map(|w| if let Word::Text(_, t) = w { Some(t.as_str()) } else { None }).collect();
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.eq_ignore_ascii_case("always")).collect();
        if let [directive, action, name, value, ..] = parts.as_slice()
            && directive.eq_ignore_ascii_case("Header")
            && ["set", "add", "append", "merge", "setifempty"].contains(&action.to_ascii_lowercase().as_str())
        {
            set.headers.push(((*name).to_owned(), (*value).to_owned(), at));
        }
    }
    Settings { sets: vec![set], log: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<Vec<(String, String)>> {
        let sets = settings(path, text).expect("settings").sets;
        sets.into_iter().map(|set| set.headers.into_iter().map(|(name, value, _)| (name, value)).collect()).collect()
    }

    #[test]
    fn the_same_headers_are_read_from_the_settings_of_each_server() {
        let wanted = vec![vec![("A".to_owned(), "b 'c'; d".to_owned()), ("E".to_owned(), "f".to_owned())]];
        for (path, text) in [
            ("_headers", "# comment\n/*\n  A: b 'c'; d\n  E: f\n"),
            (
                "server/nginx.conf",
                "access_log off; # x\nadd_header A \"b 'c'; d\" always;\nadd_header E f;\nlocation / { }",
            ),
            ("Caddyfile", "example.org {\n\theader {\n\t\t-Server\n\t\tA \"b 'c'; d\"\n\t}\n\theader E f\n}\n"),
            (".htaccess", "<IfModule x>\nHeader always set A \"b 'c'; d\"\nHeader set E \"f\"\n</IfModule>\n"),
        ] {
            assert_eq!(found(path, text), wanted, "{path}");
        }
    }

    #[test]
    fn a_block_of_nginx_with_headers_of_its_own_is_a_set_of_its_own() {
        let text = "add_header A b; location /x { add_header C d; }";
        assert_eq!(found("a.conf", text).len(), 2);
        let settings = settings("a.conf", text).expect("settings");
        assert!(settings.log.is_some() && settings.sets.iter().all(|set| set.whole));
    }

    #[test]
    fn caddy_forgets_headers_of_errors() {
        let text = "header A b\nhandle_errors {\n\tfile_server\n}\n";
        assert_eq!(found("Caddyfile", text), [vec![("A".to_owned(), "b".to_owned())], vec![]]);
    }

    #[test]
    fn any_text_can_be_read() {
        for text in ["{", "}", "}}}{{{", "\"", "add_header", "add_header \"", "header {", "\u{0}", "Header set"] {
            for path in ["_headers", "Caddyfile", ".htaccess"] {
                settings(path, text);
            }
            settings("a.conf", &format!("add_header {text}"));
        }
    }
}
