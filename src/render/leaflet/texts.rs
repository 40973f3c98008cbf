//! Document -> JSON for layouts. Everything that a page would show as a link or look up is text here.

use serde_json::{Value, json};

use super::super::extract::blocks_of;
use super::super::words::Words;
use crate::check::{Site, is_year};
use crate::i18n::{Args, Formatted, Kind, Piece};
use crate::model::{Answers, Block, Choice, Extract, Generated, Inline, Lang, LinkTarget, ListKind, PageId};
use crate::plan::{address, page_path};

/// Texts in one language.
pub struct Texts<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its messages.
    pub words: &'a Words,
    /// The language.
    pub lang: &'a Lang,
    /// Where the site stands; none while that isn't decided.
    pub base_url: Option<&'a str>,
}

type Found = Result<Value, String>;

impl Texts<'_> {
    /// The blocks of some places.
    pub fn extracts(&self, from: &[Extract]) -> Result<Vec<Value>, String> {
        let mut all = Vec::new();
        for extract in from {
            match extract {
                Extract::Message { id, attribute } => {
                    let content = self.message(id, attribute.as_deref(), &Args::default())?;
                    all.push(json!({ "kind": "paragraph", "content": content }));
                }
                Extract::Page { page, section, block } => {
                    for block in blocks_of(self.site, self.lang, page, section.as_deref(), *block) {
                        all.push(self.block(&block)?);
                    }
                }
            }
        }
        Ok(all)
    }

    fn blocks(&self, blocks: &[Block]) -> Result<Vec<Value>, String> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> Found {
        Ok(match block {
            Block::Heading(heading) => json!({
                "kind": "heading", "level": heading.level, "id": heading.id, "content": self.inlines(&heading.content)?,
            }),
            Block::Paragraph(content, _) => json!({ "kind": "paragraph", "content": self.inlines(content)? }),
            Block::List(kind, items) => {
                let items: Vec<Vec<Value>> =
                    items.iter().map(|item| self.blocks(&item.blocks)).collect::<Result<_, _>>()?;
                let first = match kind {
                    ListKind::Bullet => 0,
                    ListKind::Numbered(first) => *first,
                };
                json!({ "kind": "list", "first": first, "items": items })
            }
            Block::Table(head, rows) => json!({
                "kind": "table", "head": self.row(head)?,
                "rows": rows.iter().map(|row| self.row(row)).collect::<Result<Vec<_>, _>>()?,
            }),
            Block::Definitions(entries) => {
                let entry = |(term, definitions): &(Vec<Inline>, Vec<Vec<Block>>)| {
                    let definitions =
                        definitions.iter().map(|blocks| self.blocks(blocks)).collect::<Result<Vec<_>, _>>()?;
                    Ok::<_, String>(json!({ "term": self.inlines(term)?, "definitions": definitions }))
                };
                json!({ "kind": "definitions", "entries": entries.iter().map(entry).collect::<Result<Vec<_>, _>>()? })
            }
            Block::Quote(inner) => json!({ "kind": "quote", "blocks": self.blocks(inner)? }),
            Block::Callout(kind, inner, _) => json!({
                "kind": "callout", "type": kind.as_str(),
                "label": self.message(&format!("callout-{}", kind.as_str()), None, &Args::default())?,
                "blocks": self.blocks(inner)?,
            }),
            Block::Rule => json!({ "kind": "rule" }),
            Block::Current(inner) => {
                let source = Texts { lang: self.site.config.source_lang(), ..*self };
                json!({ "kind": "current", "lang": source.lang.as_str(), "blocks": source.blocks(inner)? })
            }
            Block::Contact(id, _) => json!({ "kind": "contact", "contact": self.contact(id)? }),
            Block::Generated(kind, name, _) => self.generated(*kind, name)?,
        })
    }

    fn row(&self, row: &[Vec<Inline>]) -> Result<Vec<Value>, String> {
        row.iter().map(|cell| self.inlines(cell)).collect()
    }

    fn inlines(&self, inlines: &[Inline]) -> Found {
        let mut all = Vec::new();
        for inline in inlines {
            all.push(match inline {
                Inline::Text(text) => {
                    self.text(text, &mut all);
                    continue;
                }
                Inline::Emphasis(inner) => json!({ "kind": "emphasis", "content": self.inlines(inner)? }),
                Inline::Strong(inner) => json!({ "kind": "strong", "content": self.inlines(inner)? }),
                Inline::Break => json!({ "kind": "break" }),
                Inline::Link(target, words, _) => {
                    let shown = if words.is_empty() { None } else { Some(self.inlines(words)?) };
                    self.link(target, shown)?
                }
            });
        }
        Ok(Value::Array(all))
    }

    /// Text, and the source's words in it by themselves: a screen reader has to say them in their own language.
    fn text(&self, text: &str, all: &mut Vec<Value>) {
        let mut rest = 0;
        if self.lang != self.words.source() {
            for place in self.site.source_words.places(text) {
                all.extend((rest < place.start).then(|| json!(text[rest..place.start])));
                let lang = self.words.source().as_str();
                all.push(json!({ "kind": "name", "text": text[place.clone()], "lang": lang }));
                rest = place.end;
            }
        }
        all.extend((rest < text.len()).then(|| json!(text[rest..])));
    }

    /// A name with the language that it is in, where that isn't the text's.
    fn name(&self, name: &str) -> Value {
        json!({ "kind": "name", "text": name, "lang": self.words.name_lang(self.lang, name).as_ref().map(Lang::as_str) })
    }

    fn link(&self, target: &LinkTarget, words: Option<Value>) -> Found {
        let site = self.site;
        Ok(match target {
            LinkTarget::Page(id, anchor) => {
                let title = || site.page(id, self.lang).map_or(json!([]), |(page, _)| json!([page.front.title]));
                let content = words.unwrap_or_else(title);
                match self.page_address(id, anchor.as_deref()) {
                    Some(url) => json!({ "kind": "link", "url": url, "content": content }),
                    None => json!({ "kind": "span", "content": content }),
                }
            }
            LinkTarget::Contact(id) => {
                let name = site.data.contact(id).map_or("", |contact| contact.name.as_str());
                words.map_or_else(|| self.name(name), |words| json!({ "kind": "span", "content": words }))
            }
            LinkTarget::Phone(id, index) => {
                let phone = site.data.contact(id).and_then(|contact| contact.phones.get(*index));
                let number = phone.map_or(json!([]), |phone| phone_value(&phone.number, phone.uri()));
                // On paper the number has to be seen, whatever the words say.
                words.map_or_else(|| number.clone(), |words| json!({ "kind": "span", "content": [words, " ", number] }))
            }
            LinkTarget::Mail(id) => {
                let mail = site.data.contact(id).and_then(|contact| contact.email.as_deref()).unwrap_or("");
                let shown = json!({ "kind": "address", "text": mail, "url": format!("mailto:{mail}") });
                words.map_or_else(|| shown.clone(), |words| json!({ "kind": "span", "content": [words, " ", shown] }))
            }
            LinkTarget::Web(id, index) => {
                let url = site.data.contact(id).and_then(|contact| contact.web.get(*index)).map_or("", String::as_str);
                let shown = json!({ "kind": "address", "text": typed(url), "url": url });
                words.map_or_else(|| shown.clone(), |words| json!({ "kind": "span", "content": [words, " ", shown] }))
            }
            LinkTarget::Fact(id) => match words {
                Some(words) => json!({ "kind": "span", "content": words }),
                None => self.fact(id)?,
            },
        })
    }

    /// The address of a page in this language; none while the site has no address.
    pub fn page_address(&self, id: &PageId, anchor: Option<&str>) -> Option<String> {
        let url = address(self.base_url?, &page_path(id, self.lang.as_str()));
        Some(anchor.map_or(url.clone(), |anchor| format!("{url}#{anchor}")))
    }

    fn fact(&self, id: &str) -> Found {
        use crate::model::FactValue;
        let fact = self.site.data.facts.get(id).ok_or_else(|| format!("there is no fact “{id}”"))?;
        match fact.value() {
            Some(FactValue::Number(value, unit)) => {
                self.message(&format!("unit-{unit}"), None, &Args::new().number("n", value))
            }
            Some(FactValue::Text(text)) => Ok(json!({ "kind": "law", "text": text })),
            None => Err(format!("the fact “{id}” has no value")),
        }
    }

    /// A message as running text; in the source's words and marked so where it isn't translated.
    pub fn message(&self, key: &str, attribute: Option<&str>, args: &Args) -> Found {
        let (formatted, fallback) = self.words.formatted(self.lang, key, attribute, args)?;
        let source = self.words.source();
        if fallback && self.lang != source {
            let content = Texts { lang: source, ..*self }.formatted(&formatted);
            return Ok(json!([{ "kind": "span", "lang": source.as_str(), "content": content }]));
        }
        Ok(self.formatted(&formatted))
    }

    /// A formatted message: the translator's words, and the values still apart.
    fn formatted(&self, formatted: &Formatted) -> Value {
        let mut all = Vec::new();
        for piece in formatted.pieces() {
            match piece {
                Piece::Text(text) => self.text(text, &mut all),
                Piece::Phone { number, uri } => all.push(phone_value(number, uri)),
                Piece::Value { text, kind: Kind::Law } => all.push(json!({ "kind": "law", "text": text })),
                Piece::Value { text, kind: Kind::Name } => all.push(self.name(text)),
                Piece::Value { text, .. } => all.push(json!(text)),
            }
        }
        Value::Array(all)
    }

    /// A contact with everything that can be said of it.
    pub fn contact(&self, id: &str) -> Found {
        let Some(contact) = self.site.data.contact(id) else { return Ok(Value::Null) };
        let (key, none) = (format!("contact-{id}"), Args::default());
        let hours = match &contact.hours {
            None => json!([]),
            Some(hours) => {
                let mut times = Args::new();
                if let (Some(open), Some(close)) = (&hours.open, &hours.close) {
                    times = times.text("open", open).text("close", close);
                }
                self.message(&hours.message(), None, &times)?
            }
        };
        let phones = contact.phones.iter().map(|phone| {
            let hours = match phone.hours {
                Some(days) => self.message(&format!("hours-{}", days.as_str()), None, &none)?,
                None => json!([]),
            };
            Ok::<_, String>(json!({ "number": phone.number, "url": phone.uri(), "hours": hours }))
        });
        let phones: Vec<Value> = phones.collect::<Result<_, _>>()?;
        let has_for = [self.lang, self.words.source()].iter().any(|lang| self.words.has(lang, &key, Some("for")));
        let for_whom = if has_for { self.message(&key, Some("for"), &none)? } else { json!([]) };
        let languages = contact.languages.iter().map(|tag| self.message(&format!("language-{tag}"), None, &none));
        Ok(json!({
            "id": id, "name": contact.name, "lang": self.words.name_lang(self.lang, &contact.name).as_ref().map(Lang::as_str),
            "urgent": contact.kind == crate::model::ContactKind::Emergency,
            "group": self.message(&format!("contact-kind-{}", crate::check::kind_name(contact.kind)), None, &none)?,
            "description": self.message(&key, None, &none)?, "for": for_whom, "phones": phones, "hours": hours,
            "mail": contact.email, "cities": contact.cities,
            "web": contact.web.iter().map(|url| json!({ "url": url, "text": typed(url) })).collect::<Vec<_>>(),
            "languages": languages.collect::<Result<Vec<_>, _>>()?,
        }))
    }

    fn generated(&self, kind: Generated, name: &str) -> Found {
        Ok(match kind {
            Generated::Indicators => json!({ "kind": "indicators", "groups": self.indicators(name)? }),
            Generated::Conversation => json!({ "kind": "conversation", "items": self.conversation(name)? }),
            Generated::Statistic => {
                let statistic = self.site.data.statistics.iter().find(|statistic| statistic.id == name);
                let statistic = statistic.ok_or_else(|| format!("there is no statistic “{name}”"))?;
                let none = Args::default();
                let head =
                    statistic.columns.iter().map(|column| self.message(&format!("column-{column}"), None, &none));
                let rows = statistic.rows.iter().map(|(label, values)| {
                    let first = match is_year(label) {
                        true => json!([label]),
                        false => self.message(&format!("row-{label}"), None, &none)?,
                    };
                    let figures = values.iter().map(|value| match value {
                        Some(value) => json!([self.words.decimal(self.lang, *value)]),
                        None => json!(["–"]),
                    });
                    Ok::<_, String>(std::iter::once(first).chain(figures).collect::<Vec<_>>())
                });
                json!({
                    "kind": "table", "head": head.collect::<Result<Vec<_>, _>>()?,
                    "rows": rows.collect::<Result<Vec<_>, _>>()?,
                })
            }
        })
    }

    /// A list of signs in its groups: `title` is empty where there is none.
    pub fn indicators(&self, name: &str) -> Result<Vec<Value>, String> {
        let none = Args::default();
        let mut groups: Vec<(Option<String>, Vec<Value>)> = Vec::new();
        for indicator in self.site.data.indicators.iter().filter(|indicator| indicator.stands_in(name)) {
            let by_category = (name == "minors").then(|| format!("category-{}", indicator.category));
            let group = indicator.group.as_ref().map(|group| format!("group-{group}")).or(by_category);
            let text = self.message(&format!("indicator-{}", indicator.id), None, &none)?;
            let item = json!({ "id": indicator.id, "notice": indicator.notice, "content": text });
            match groups.last_mut() {
                Some((last, items)) if *last == group => items.push(item),
                _ => groups.push((group, vec![item])),
            }
        }
        let title = |key: Option<String>| match key {
            Some(key) => self.message(&key, None, &none),
            None => Ok(json!([])),
        };
        groups.into_iter().map(|(key, items)| Ok(json!({ "title": title(key)?, "items": items }))).collect()
    }

    /// Questions to ask, each with those that may follow, or things to tell.
    pub fn conversation(&self, name: &str) -> Result<Vec<Value>, String> {
        let none = Args::default();
        if name == "tell" {
            let tells = self.site.data.tells.iter().map(|tell| {
                let content = self.message(&format!("tell-{}", tell.id), None, &none)?;
                Ok(json!({ "id": tell.id, "content": content, "follow": [] }))
            });
            return tells.collect();
        }
        let asks = self.site.data.asks.iter().map(|ask| {
            let key = format!("ask-{}", ask.id);
            let follow = (1..=ask.follow_ups).map(|n| self.message(&key, Some(&format!("follow-{n}")), &none));
            let follow: Vec<Value> = follow.collect::<Result<_, _>>()?;
            Ok(json!({ "id": ask.id, "content": self.message(&key, None, &none)?, "follow": follow }))
        });
        asks.collect()
    }

    /// A questionnaire: its sections with their questions, and all that it can lead to.
    pub fn check(&self, id: &str) -> Found {
        let Some(check) = self.site.data.checks.get(id) else { return Ok(Value::Null) };
        let none = Args::default();
        let mut sections = Vec::new();
        for (place, section) in check.sections.iter().enumerate() {
            let questions = check.questions_of(place).map(|(number, question)| {
                let choices = question.choices.iter().map(|choice| choice.as_str());
                let content = self.message(&question.text, None, &none)?;
                // What this answer leads to with no other given: on paper nothing can be put together.
                let mut answers = Answers::new();
                answers.answer(number, Choice::Yes);
                let leads: Vec<&str> =
                    check.outcomes(&answers).filter(|o| !o.is_always()).map(|o| o.id.as_str()).collect();
                Ok::<_, String>(json!({
                    "id": question.id, "content": content, "choices": choices.collect::<Vec<_>>(), "leads": leads,
                }))
            });
            let questions: Vec<Value> = questions.collect::<Result<_, _>>()?;
            let note = if section.note { self.message(&section.title, Some("note"), &none)? } else { json!([]) };
            let notices = section.notices.iter().map(|notice| self.message(&notice.text, None, &none));
            sections.push(json!({
                "id": section.id, "title": self.message(&section.title, None, &none)?, "note": note,
                "questions": questions, "notices": notices.collect::<Result<Vec<_>, _>>()?,
            }));
        }
        let mut outcomes = Vec::new();
        for outcome in &check.outcomes {
            let contacts = outcome.contacts.iter().map(|id| self.contact(id));
            outcomes.push(json!({
                "id": outcome.id, "always": outcome.is_always(), "title": self.message(&outcome.text, None, &none)?,
                "right": self.message(&outcome.text, Some("right"), &none)?,
                "next": self.message(&outcome.text, Some("next"), &none)?,
                "contacts": contacts.collect::<Result<Vec<_>, _>>()?,
            }));
        }
        let choices = Choice::ALL.iter().map(|choice| {
            let name = choice.as_str();
            Ok::<_, String>((name.to_owned(), self.message(&format!("check-choice-{name}"), None, &none)?))
        });
        let choices: serde_json::Map<String, Value> = choices.collect::<Result<_, _>>()?;
        Ok(json!({ "id": id, "sections": sections, "outcomes": outcomes, "choices": choices }))
    }
}

fn phone_value(number: &str, uri: &str) -> Value {
    json!({ "kind": "phone", "text": number, "url": uri })
}

/// An address on the web as a person would type it.
pub fn typed(url: &str) -> String {
    let short = url.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    short.trim_end_matches('/').to_owned()
}
