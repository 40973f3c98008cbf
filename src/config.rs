//! `site.toml`: everything about a site that is neither text nor theme.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Lang, Numbering, SourceFile};

/// The settings of a site. Unknown keys are refused, so that a misspelt one can't be without effect.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// Where the site will stand, such as `https://example.org/`; empty while that isn't known. Then
    /// pages have no canonical link and there is no sitemap.
    #[serde(default)]
    pub base_url: String,
    /// Where the same site stands as an onion service, such as `http://….onion/`: Tor Browser offers to go there. Empty
    /// for none.
    #[serde(default)]
    pub onion: String,
    /// Where the site's sources can be read, such as `https://example.org/varde/blob/main/`: what proves a promise links
    /// to its file there. Empty while they are nowhere.
    #[serde(default)]
    pub repository: String,
    /// Who runs the site, shown to readers.
    pub operator: String,
    /// The date of this edition. Ages of contacts and facts are counted to it: a build reads no clock.
    pub date: toml::value::Datetime,
    /// The languages in the order in which readers see them. The first is the source.
    pub languages: Vec<Lang>,
    /// The same, whole: a run may be asked to leave some of [`Config::languages`] out.
    #[serde(skip)]
    pub all_languages: Vec<Lang>,
    /// Where the exit leads, by language; `default` for the rest.
    #[serde(default)]
    pub exit: BTreeMap<String, String>,
    /// The id of the contact that stands on every page.
    pub helpline: String,
    /// How phone numbers are written and dialled.
    #[serde(default)]
    pub phones: Numbering,
    /// Other tags by which readers and browsers ask for a language of the site, by language: `nb = ["nn"]`.
    #[serde(default)]
    pub aliases: BTreeMap<String, Vec<Lang>>,
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
        let mut config: Config = match toml::from_str(&file.text) {
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
        config.all_languages = config.languages.clone();
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
        if !self.repository.is_empty() && !is_web_address(&self.repository, true) {
            let message = format!("“{}” is no address below which files can be read", self.repository);
            report("repository", message, "write it with https:// and a slash at the end, or leave it out");
        }
        if !self.onion.is_empty() && !is_onion(&self.onion) {
            let message = format!("“{}” is no address of an onion service", self.onion);
            report(
                "onion",
                message,
                "write http://, 56 of the characters a-z and 2-7, .onion and a slash, or leave it out",
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
        let numbers = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let Numbering { country_code, trunk_prefix, lengths, short } = &self.phones;
        if !numbers(country_code) || country_code.len() > 3 || country_code.starts_with('0') {
            let hint = "write its one to three digits without + and zeros before it, such as \"47\"";
            report("country-code", format!("“{country_code}” is no code of a country"), hint);
        }
        if !numbers(trunk_prefix) || trunk_prefix.len() > 3 {
            let hint = "write the digits that aren't dialled from abroad, such as \"0\", or leave the line out";
            report("trunk-prefix", format!("“{trunk_prefix}” can't stand before a number"), hint);
        }
        if country_code.is_empty() != lengths.is_empty() {
            let hint = "write both, such as country-code = \"47\" and lengths = [8]";
            report("[phones]", "a country's code and the lengths of its numbers belong together".into(), hint);
        }
        if let Some(both) = lengths.iter().find(|length| short.contains(length)) {
            let hint = "a number of this length is either dialled with the country's code or without it";
            report("short", format!("{both} stands in lengths and in short"), hint);
        }
        for (tag, others) in &self.aliases {
            let owner = self.languages.iter().find(|lang| lang.as_str() == tag);
            if owner.is_none() {
                let hint = "write a language of the site before the equals sign";
                report("[aliases]", format!("“{tag}” under [aliases] is no language of the site"), hint);
            }
            for other in others.iter().filter(|other| self.languages.contains(other)) {
                let hint = "take it out: readers of that language have pages of their own";
                report("[aliases]", format!("“{other}” under [aliases] is a language of the site"), hint);
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

    /// The tags that lead readers of another tag to this language: those of [`Lang::aliases`] and of `[aliases]`,
    /// unless they are languages of the site themselves.
    pub fn aliases(&self, lang: &Lang) -> Vec<&str> {
        let own = self.aliases.get(lang.as_str()).into_iter().flatten().map(Lang::as_str);
        let mut all: Vec<&str> = lang.aliases().collect();
        all.extend(own);
        all
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

    /// The address at which the site stands for everybody, for what is printed: none while it isn't decided, and none
    /// for the machine itself or a name that is reserved for examples (RFC 2606, RFC 6761).
    pub fn public_address(&self) -> Option<&str> {
        let host = self.base_url.split_once("://")?.1.split(['/', ':']).next()?;
        let reserved = ["localhost", "example", "test", "invalid", "example.com", "example.net", "example.org"];
        let below = |name: &str| host.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        (!host.starts_with("127.") && !reserved.into_iter().any(below)).then_some(self.base_url.as_str())
    }

    /// Where the exit leads in a language.
    pub fn exit_for(&self, lang: &Lang) -> &str {
        self.exit.get(lang.as_str()).or_else(|| self.exit.get("default")).map_or("", String::as_str)
    }
}

/// True for the root of an onion service (version 3), or a folder of it.
fn is_onion(address: &str) -> bool {
    let rest = address.strip_prefix("http://").or_else(|| address.strip_prefix("https://"));
    let Some((host, path)) = rest.and_then(|rest| rest.split_once(".onion/")) else { return false };
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-/".contains(&b);
    host.len() == 56
        && host.bytes().all(|b| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b))
        && path.bytes().all(plain)
        && (path.is_empty() || path.ends_with('/'))
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
