//! The only module that names lightningcss.

use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use lightningcss::targets::{Browsers, Features, Targets};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::SourceFile;

/// Chrome and Android WebView 70, Safari 12.1, Firefox 78. Logical properties and `:dir()` aren't lowered: that
/// goes by lists of languages, not by the page's direction, and is wrong for several of ours; we write logical
/// longhands, which these browsers know.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    Targets {
        browsers: Some(Browsers {
            android: version(70, 0),
            chrome: version(70, 0),
            safari: version(12, 1),
            ios_saf: version(12, 1),
            firefox: version(78, 0),
            ..Browsers::default()
        }),
        exclude: Features::LogicalProperties | Features::DirSelector,
        ..Targets::default()
    }
}

/// How deep rules and brackets may stand in each other, and how many selectors rules within rules may make: two dozen
/// rules of a line each, one in the other, would become a sheet that fills any memory.
const MAX_DEPTH: usize = 32;
const MAX_SELECTORS: usize = 20_000;

/// The byte at which a sheet goes beyond these bounds. It is counted on the bare text: a bracket in quotation marks
/// counts too, which no sheet comes near to.
fn beyond_bounds(text: &str) -> Option<(usize, &'static str)> {
    let (mut open, mut brackets, mut prelude, mut sum) = (vec![1usize], 0usize, 0, 0usize);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => {
                let head = text.get(prelude..at).unwrap_or("").trim_start();
                let own = if head.starts_with('@') { 1 } else { head.matches(',').count() + 1 };
                let all = open.last().copied().unwrap_or(1).saturating_mul(own);
                sum = sum.saturating_add(all);
                open.push(all);
                if sum > MAX_SELECTORS {
                    return Some((at, "the rules within rules make too many selectors"));
                }
            }
            b'}' if open.len() > 1 => drop(open.pop()),
            b'(' | b'[' => brackets += 1,
            b')' | b']' => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        if matches!(byte, b'{' | b'}' | b';') {
            (prelude, brackets) = (at + 1, 0);
        }
        if open.len() + brackets > MAX_DEPTH {
            return Some((at, "rules or brackets stand too deep in each other"));
        }
    }
    None
}

/// The theme's sheets as one, minified. Each is parsed by itself first, so that a fault has its place.
pub fn theme(sheets: &[(String, String)], out: &mut Diagnostics) -> String {
    let mut joined = String::new();
    for (path, text) in sheets {
        if let Some((at, message)) = beyond_bounds(text) {
            let file = SourceFile::new(path.as_str(), text.as_str());
            out.at(Code::StyleInvalid, &file, at, message, "write the rules one after the other");
            continue;
        }
        match StyleSheet::parse(text, ParserOptions::default()) {
            Ok(_) => {
                joined.push_str(text);
                joined.push('\n');
            }
            Err(error) => {
                let (line, column) = error.loc.as_ref().map_or((0, 0), |at| (at.line + 1, at.column));
                let location = Location { path: path.clone(), line, column };
                let excerpt = text.lines().nth(line.saturating_sub(1) as usize).unwrap_or("").to_owned();
                let mut finding = Diagnostic::new(
                    Code::StyleInvalid,
                    location,
                    error.kind.to_string(),
                    "correct the style sheet here",
                );
                finding.excerpt = (line > 0).then_some(excerpt);
                out.push(finding);
            }
        }
    }
    minify(&joined).unwrap_or_else(|message| {
        out.push(Diagnostic::new(Code::StyleInvalid, Location::file("themes"), message, "correct the style sheet"));
        String::new()
    })
}

/// Rules that the program made, minified.
pub fn generated(text: &str, out: &mut Diagnostics) -> String {
    minify(text).unwrap_or_else(|message| {
        out.push(Diagnostic::new(
            Code::StyleInvalid,
            Location::file("content/data/checks"),
            message,
            "this is a fault of Varde's; report it",
        ));
        String::new()
    })
}

fn minify(text: &str) -> Result<String, String> {
    let mut sheet = StyleSheet::parse(text, ParserOptions::default()).map_err(|e| e.to_string())?;
    sheet.minify(MinifyOptions { targets: targets(), ..Default::default() }).map_err(|e| e.to_string())?;
    let options = PrinterOptions { minify: true, targets: targets(), ..Default::default() };
    let code = sheet.to_css(options).map_err(|e| e.to_string())?.code;
    if code.contains("</") || code.contains("<!--") {
        return Err("a style sheet can't hold markup".to_owned());
    }
    Ok(code.trim().to_owned())
}
