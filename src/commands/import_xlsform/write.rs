//! Names and texts as TOML and Fluent write them.

use std::fmt::Write;

/// A name as an id: `Pay_Missing` gives `pay-missing`.
pub fn kebab(name: &str) -> Option<String> {
    let id: String =
        name.to_lowercase().chars().map(|c| if matches!(c, '_' | '.' | ' ' | '-') { '-' } else { c }).collect();
    let good = !id.is_empty()
        && id.len() <= 80
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    good.then_some(id)
}

/// A text as a TOML string.
pub fn quoted(text: &str) -> String {
    let mut string = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => string.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(string, "\\u{:04X}", c as u32);
            }
            c => string.push(c),
        }
    }
    string + "\""
}

/// A text as the value of a Fluent message: one line, with the marks of Fluent made harmless.
pub fn fluent(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = line.chars().filter(|c| !c.is_control()).collect::<String>();
    let line = line.replace('{', "\u{0}").replace('}', "{\"}\"}").replace('\u{0}', "{\"{\"}");
    if line.is_empty() { "{\"\"}".to_owned() } else { line }
}
