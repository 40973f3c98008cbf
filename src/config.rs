//! `site.toml`: everything about a site that is neither text nor theme.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Lang, SourceFile};

/// The settings of a site. Unknown keys are refused, so that a misspelt one can't be without effect.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// Where the site will stand, such as `https://example.org/`; empty while that isn't known. Then
    /// pages have no canonical link and there is no sitemap.
    #[serde(default)]
    pub base_url: String,
    /// Who runs the site, shown to readers.
    pub operator: String,
    /// The date of this edition. Ages of contacts and facts are counted to it: a build reads no clock.
    pub date: toml::value::Datetime,
    /// The languages in the order in which readers see them. The first is the source.
    pub languages: Vec<Lang>,
    /// Where the exit leads, by language; `default` for the rest.
    #[serde(default)]
    pub exit: BTreeMap<String, String>,
    /// The id of the contact that stands on every page.
    pub helpline: String,
    /// The needs that say who a reader is rather than what is needed: the directory asks for them apart.
    #[serde(default)]
    pub readers: Vec<String>,
    /// Age in months at which a contact or fact is reported as old.
    pub max_age_months: u32,
    /// The folder under `themes/`.
    #[serde(default = "default_theme")]
    pub theme: String,
    /// The most that a page may weigh.
    #[serde(default)]
    pub budget: Budget,
    /// Whether each language is also made as one file, and the site as a zip. The command line says so.
    #[serde(skip)]
    pub single_file: bool,
    /// Words that may not stand in a person's titles and descriptions, by language, and in any address (`addresses`).
    #[serde(default)]
    pub unsafe_words: BTreeMap<String, Vec<String>>,
}

/// Weights in bytes.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Budget {
    /// A page with its styles and script, compressed with brotli at level 11.
    pub page: usize,
    /// The script, compressed with gzip.
    pub script: usize,
    /// A page with a search, compressed with brotli at level 11.
    pub search: usize,
    /// A file with a whole language, as it is.
    pub single: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Budget { page: 13_000, script: 1_000, search: 40_000, single: 300_000 }
    }
}

fn default_theme() -> String {
    "default".to_owned()
}

impl Config {
    /// Reads `site.toml`. Findings are `config-invalid`; `None` when nothing could be made of it.
    pub fn parse(file: &SourceFile, out: &mut Diagnostics) -> Option<Config> {
        let config: Config = match toml::from_str(&file.text) {
            Ok(config) => config,
            Err(error) => {
                out.at(
                    Code::ConfigInvalid,
                    file,
                    error.span().map_or(0, |s| s.start),
                    error.message().to_owned(),
                    "correct the key or value; docs/site-toml.md lists them all",
                );
                return None;
            }
        };
        let before = out.count(crate::diagnostic::Severity::Error);
        config.check(file, out);
        (out.count(crate::diagnostic::Severity::Error) == before).then_some(config)
    }

    fn check(&self, file: &SourceFile, out: &mut Diagnostics) {
        let mut report = |key: &str, message: String, hint: &str| {
            let offset = file.text.lines().scan(0, |at, line| {
                let start = *at;
                *at += line.len() + 1;
                Some((start, line))
            });
            let offset = offset.filter(|(_, line)| line.trim_start().starts_with(key)).map(|(at, _)| at).next();
            out.at(Code::ConfigInvalid, file, offset.unwrap_or(0), message, hint);
        };
        if self.languages.is_empty() {
            report(
                "languages",
                "there is no language".into(),
                "name at least the source language, for example [\"nb\"]",
            );
        }
        for (index, lang) in self.languages.iter().enumerate() {
            if self.languages[..index].contains(lang) {
                report("languages", format!("the language “{lang}” stands twice"), "leave one out");
            }
        }
        if !self.base_url.is_empty() && !is_web_address(&self.base_url, true) {
            report(
                "base-url",
                format!("“{}” is no address that a site can stand at", self.base_url),
                "write it with https:// and a slash at the end, or leave it empty",
            );
        }
        for (lang, address) in &self.exit {
            if lang != "default" && !self.languages.iter().any(|known| known.as_str() == lang) {
                report(
                    "[exit]",
                    format!("“{lang}” under [exit] is no language of the site"),
                    "write a language of the site, or default",
                );
            }
            if !is_web_address(address, false) {
                report(
                    "[exit]",
                    format!("“{address}” (for {lang}) is no address on the web"),
                    "write it with https://",
                );
            }
        }
        for lang in &self.languages {
            if !self.exit.contains_key(lang.as_str()) && !self.exit.contains_key("default") {
                report("[exit]", format!("the exit leads nowhere in “{lang}”"), "add a line default = \"https://…\"");
            }
        }
        if self.date.date.is_none() {
            report("date", "the date has no day".into(), "write it as 2026-11-22");
        }
        if self.theme.is_empty() || !self.theme.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            report(
                "theme",
                format!("“{}” is no name of a theme", self.theme),
                "write the name of a folder under themes/",
            );
        }
    }

    /// The language that all others are translated from.
    pub fn source_lang(&self) -> &Lang {
        &self.languages[0]
    }

    /// Replaces the address at which the site stands.
    pub fn set_base_url(&mut self, address: &str, out: &mut Diagnostics) {
        if address.is_empty() || is_web_address(address, true) {
            self.base_url = address.to_owned();
        } else {
            out.push(Diagnostic::new(
                Code::ConfigInvalid,
                Location::file("site.toml"),
                format!("--base-url “{address}” is no address that a site can stand at"),
                "write it with https:// and a slash at the end",
            ));
        }
    }

    /// Where the exit leads in a language.
    pub fn exit_for(&self, lang: &Lang) -> &str {
        self.exit.get(lang.as_str()).or_else(|| self.exit.get("default")).map_or("", String::as_str)
    }
}

/// True for an absolute `https` address of plain ASCII (`http` only for the machine itself).
pub fn is_web_address(address: &str, with_slash: bool) -> bool {
    let rest = address.strip_prefix("https://").or_else(|| {
        address.strip_prefix("http://").filter(|r| r.starts_with("localhost") || r.starts_with("127.0.0.1"))
    });
    let Some(rest) = rest else { return false };
    let host = rest.split('/').next().unwrap_or("");
    !host.is_empty()
        && address.bytes().all(|b| b.is_ascii_graphic() && !b"\"'<>`{}|\\^".contains(&b))
        && (!with_slash || address.ends_with('/'))
}
