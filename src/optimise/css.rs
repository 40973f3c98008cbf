//! The only module that names lightningcss.

use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use lightningcss::targets::{Browsers, Features, Targets};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};

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

/// The theme's sheets as one, minified. Each is parsed by itself first, so that a fault has its place.
pub fn theme(sheets: &[(String, String)], out: &mut Diagnostics) -> String {
    let mut joined = String::new();
    for (path, text) in sheets {
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
