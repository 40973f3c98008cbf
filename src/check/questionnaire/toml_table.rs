//! Pieces of TOML, each with its place in the file.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::reader::Reader;
use super::{KEYS, nearest};
use crate::check::data::is_id;

/// A value with its place.
pub(super) type Value<'i> = Spanned<DeValue<'i>>;

/// The keys that a kind of table can have.
pub(super) fn keys_of(kind: &str) -> &'static [&'static str] {
    KEYS.iter().find(|(name, _)| *name == kind).map_or(&[], |(_, keys)| keys)
}

impl<'t, 'i> Reader<'t, 'i, '_> {
    pub(super) fn keys(&mut self, kind: &str, table: &DeTable) {
        let known = keys_of(kind);
        for key in table.keys() {
            let name = key.get_ref();
            if !known.contains(&name.as_ref()) {
                let hint = nearest(name, known.iter().copied())
                    .unwrap_or_else(|| format!("the keys here are {}", known.join(", ")));
                self.invalid(key.span().start, format!("“{name}” is no key here"), hint);
            }
        }
    }

    /// The tables `[[key]]`, each with the byte at which it begins.
    pub(super) fn tables(&mut self, table: &'t DeTable<'i>, key: &str) -> Vec<(&'t DeTable<'i>, usize)> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let at = value.span().start;
        let tables: Option<Vec<(&DeTable, usize)>> = value.get_ref().as_array().and_then(|list| {
            list.iter().map(|item| item.get_ref().as_table().map(|table| (table, item.span().start))).collect()
        });
        if tables.is_none() {
            self.invalid(
                at,
                format!("“{key}” isn't written as a table"),
                format!("write [[{key}]] on a line of its own, then its keys"),
            );
        }
        tables.unwrap_or_default()
    }

    pub(super) fn id(&mut self, table: &'t DeTable<'i>, at: usize) -> Option<(String, usize)> {
        let (id, at) = self.text(table, "id", at)?;
        if !is_id(&id) {
            self.invalid(at, format!("“{id}” can't be an id"), "use a-z, 0-9 and hyphens");
            return None;
        }
        Some((id, at))
    }

    pub(super) fn text(&mut self, table: &'t DeTable<'i>, key: &str, at: usize) -> Option<(String, usize)> {
        match table.get(key).map(|value| (value.span().start, value.get_ref().as_str())) {
            Some((at, Some(text))) => Some((text.to_owned(), at)),
            Some((at, None)) => {
                self.invalid(at, format!("“{key}” isn't written as text"), format!("write {key} = \"…\""));
                None
            }
            None => {
                self.invalid(at, format!("“{key}” is missing here"), format!("add {key} = \"…\""));
                None
            }
        }
    }

    /// A text or a list of texts; `None` when the key isn't there.
    pub(super) fn texts(&mut self, table: &'t DeTable<'i>, key: &str) -> Option<Vec<(String, usize)>> {
        let value = table.get(key)?;
        let one = |value: &Value| value.get_ref().as_str().map(|text| (text.to_owned(), value.span().start));
        let texts = match value.get_ref() {
            DeValue::Array(list) => list.iter().map(one).collect(),
            _ => one(value).map(|text| vec![text]),
        };
        if texts.is_none() {
            let hint = format!("write {key} = \"…\" or {key} = [\"…\", \"…\"]");
            self.invalid(value.span().start, format!("“{key}” isn't written as text"), hint);
        }
        Some(texts.unwrap_or_default())
    }

    pub(super) fn boolean(&mut self, table: &'t DeTable<'i>, key: &str) -> Option<bool> {
        let value = table.get(key)?;
        if value.get_ref().as_bool().is_none() {
            self.invalid(
                value.span().start,
                format!("“{key}” is neither true nor false"),
                format!("write {key} = true, or leave it out"),
            );
        }
        value.get_ref().as_bool()
    }

    pub(super) fn message_key(&mut self, table: &'t DeTable<'i>, key: &str) -> Option<String> {
        table.get(key)?;
        let (text, at) = self.text(table, key, 0)?;
        if !is_id(&text) || !text.starts_with(|c: char| c.is_ascii_lowercase()) {
            self.invalid(
                at,
                format!("“{text}” can't be the name of a message"),
                "use a-z, 0-9 and hyphens, beginning with a letter",
            );
        }
        Some(text)
    }
}
