//! Files that belong to the making of a site and not to the site.

use super::{File, Kind, kind};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};

/// Ends of names that editors, systems and tools leave, or that are the source of something.
const ENDS: &[&str] = &[
    "~", ".map", ".bak", ".orig", ".rej", ".swp", ".swo", ".tmp", ".old", ".log", ".scss", ".sass", ".less", ".ts",
    ".tsx", ".jsx", ".md", ".ftl", ".sql", ".sqlite", ".db", ".pem", ".key", ".env", ".patch", ".diff", ".lock",
    ".php", ".py", ".rb", ".sh", ".yml", ".yaml", ".docx", ".xlsx", ".psd", ".fig",
];

/// Names of the same kind.
const NAMES: &[&str] = &[
    "thumbs.db",
    "desktop.ini",
    "package.json",
    "package-lock.json",
    "makefile",
    "dockerfile",
    "composer.json",
    "gemfile",
    "cargo.toml",
    "site.toml",
    "readme",
    "tsconfig.json",
    "npm-debug.log",
];

/// Names with a dot at their beginning that belong to a site: Varde's own mark, settings of hosts, RFC 8615.
const DOTTED: &[&str] = &[".varde", ".nojekyll", ".htaccess", ".well-known"];

/// Checks a file by its name, and a style sheet for its source map.
pub fn check(path: &str, file: &File, out: &mut Diagnostics) {
    let lower = path.to_ascii_lowercase();
    let name = lower.rsplit('/').next().unwrap_or(&lower);
    let dotted = path.split('/').find(|part| part.starts_with('.') && !DOTTED.contains(part));
    let message = if let Some(part) = dotted {
        format!("{part} is hidden and doesn't belong to a site")
    } else if NAMES.contains(&name) || ENDS.iter().any(|end| name.ends_with(end)) || lower.contains("node_modules/") {
        "this file belongs to the making of the site".to_owned()
    } else if kind(path, file) == Kind::Style && file.bytes.windows(17).any(|part| part == b"sourceMappingURL=") {
        "the style sheet names a source map".to_owned()
    } else {
        return;
    };
    out.push(Diagnostic::new(Code::AuditLeftover, Location::file(path), message, "don't publish it"));
}
