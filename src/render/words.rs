//! Messages as pages need them: in the reader's language, or the source's, marked as such.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use super::html::Text;
use crate::check::{Data, Locale, Site};
use crate::i18n::{Args, Formatted, Registry, escape, with_units};
use crate::model::seen::Seen;
use crate::model::{Direction, FactValue, Lang, SourceWords};

/// The messages of all languages.
#[derive(Debug)]
pub struct Words {
    locales: Arc<BTreeMap<Lang, Locale>>,
    data: Arc<Data>,
    source: Lang,
    source_words: Arc<SourceWords>,
    seen: Option<Arc<Seen>>,
}

impl Words {
    /// The messages of a site.
    pub fn new(site: &Site) -> Arc<Words> {
        Arc::new(Words {
            locales: Arc::clone(&site.locales),
            data: Arc::clone(&site.data),
            source: site.config.source_lang().clone(),
            source_words: Arc::clone(&site.source_words),
            seen: site.seen.clone(),
        })
    }

    /// The language that all others are translated from.
    pub fn source(&self) -> &Lang {
        &self.source
    }

    /// True for a preview that wants to know where each message is seen.
    pub fn notes_what_is_seen(&self) -> bool {
        self.seen.is_some()
    }

    /// The language in which a name is to be said, where that isn't the text's.
    pub fn name_lang(&self, lang: &Lang, name: &str) -> Option<Lang> {
        (*lang != self.source && !self.source_words.is_kept(name)).then(|| self.source.clone())
    }

    /// Adds a text in a language to HTML: escaped, with the source's words in it marked as such, and numbers on one line
    /// with their units.
    pub fn write(&self, lang: &Lang, text: &str, html: &mut String) {
        let mut rest = 0;
        if *lang != self.source {
            for place in self.source_words.places(text) {
                escape(&with_units(&text[rest..place.start]), html);
                let word = Text(&text[place.clone()]);
                let _ = write!(html, "<bdi lang=\"{}\">{word}</bdi>", self.source);
                rest = place.end;
            }
        }
        escape(&with_units(&text[rest..]), html);
    }

    /// The direction of a language.
    pub fn direction(&self, lang: &Lang) -> Direction {
        self.locales[lang].language.direction
    }

    /// True when the language has the message, or this attribute of it.
    pub fn has(&self, lang: &Lang, key: &str, attribute: Option<&str>) -> bool {
        self.locales[lang].messages.has(key, attribute)
    }

    /// A message with its values still apart, and whether it is in the source's words for want of a translation.
    ///
    /// # Errors
    /// What is wrong with the message, as one sentence.
    pub fn formatted(
        &self,
        lang: &Lang,
        key: &str,
        attribute: Option<&str>,
        args: &Args,
    ) -> Result<(Formatted, bool), String> {
        if let Some(seen) = &self.seen {
            seen.note(key, attribute);
        }
        let fallback = !self.has(lang, key, attribute);
        let lang = if fallback { &self.source } else { lang };
        let formatted = self.locales[lang].messages.format(key, attribute, args, &*self.data as &dyn Registry);
        formatted.map(|f| (f, fallback)).map_err(|error| error.to_string())
    }

    /// A message as HTML. Where it isn't translated, the source's words with their language marked.
    ///
    /// # Errors
    /// What is wrong with the message, as one sentence.
    pub fn html(&self, lang: &Lang, key: &str, attribute: Option<&str>, args: &Args) -> Result<String, String> {
        let (formatted, fallback) = self.formatted(lang, key, attribute, args)?;
        if !fallback || *lang == self.source {
            let write = |text: &str, html: &mut String| self.write(lang, text, html);
            return Ok(formatted.to_html_with(self.direction(lang), &write, &|name| self.name_lang(lang, name)));
        }
        let direction = self.direction(&self.source);
        let dir = match direction {
            _ if direction == self.direction(lang) => "",
            Direction::Ltr => " dir=\"ltr\"",
            Direction::Rtl => " dir=\"rtl\"",
        };
        Ok(format!("<span lang=\"{}\"{dir}>{}</span>", self.source, formatted.to_html(direction)))
    }

    /// A message as plain text, for attributes and titles.
    ///
    /// # Errors
    /// What is wrong with the message, as one sentence.
    pub fn text(&self, lang: &Lang, key: &str, attribute: Option<&str>, args: &Args) -> Result<String, String> {
        self.formatted(lang, key, attribute, args).map(|(formatted, _)| formatted.to_text())
    }

    /// A message that takes no arguments, as HTML; its key where it can't be shown, which `check` has
    /// then reported.
    pub fn plain_html(&self, lang: &Lang, key: &str) -> String {
        self.html(lang, key, None, &Args::default()).unwrap_or_else(|_| String::new())
    }

    /// The same as plain text.
    pub fn plain_text(&self, lang: &Lang, key: &str) -> String {
        self.text(lang, key, None, &Args::default()).unwrap_or_else(|_| String::new())
    }

    /// A fact's value in words, as HTML: a number with its unit, a paragraph of law as it is.
    ///
    /// # Errors
    /// What is wrong with the unit's message.
    pub fn fact(&self, lang: &Lang, id: &str) -> Result<String, String> {
        let fact = self.data.facts.get(id).ok_or_else(|| format!("there is no fact “{id}”"))?;
        match fact.value() {
            Some(FactValue::Number(value, unit)) => {
                self.html(lang, &format!("unit-{unit}"), None, &Args::new().number("n", value))
            }
            Some(FactValue::Text(text)) => {
                // “§ 8-3” broken over two lines, in right-to-left text even turned about, would be another one.
                let html = match text.find('§') {
                    Some(at) => format!("{}<span class=\"nowrap\">{}</span>", Text(&text[..at]), Text(&text[at..])),
                    None => Text(text).to_string(),
                };
                if *lang == self.source {
                    return Ok(html);
                }
                Ok(format!("<bdi lang=\"{}\">{html}</bdi>", self.source))
            }
            None => Err(format!("the fact “{id}” has no value")),
        }
    }

    /// A day in words, on one line.
    pub fn date(&self, lang: &Lang, day: toml::value::Date) -> String {
        let dates = &self.locales[lang].messages.formats().dates;
        let long = dates.long(i32::from(day.year), day.month, day.day).unwrap_or_else(|| day.to_string());
        long.replace(' ', "\u{a0}")
    }

    /// A figure of a table; as many decimals as it has, three at the most.
    pub fn decimal(&self, lang: &Lang, value: f64) -> String {
        let numbers = &self.locales[lang].messages.formats().numbers;
        if value.fract() == 0.0 && value.abs() < 1e15 {
            return numbers.whole(value as i64);
        }
        let text = format!("{value:.3}");
        let decimal = text.trim_end_matches('0').parse().unwrap_or_default();
        numbers.decimal(&decimal, crate::i18n::Grouping::Auto)
    }
}
