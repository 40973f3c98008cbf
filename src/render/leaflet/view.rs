//! What a layout is given: everything of one leaflet, as JSON.

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::super::context::state;
use super::super::words::Words;
use super::Order;
use super::texts::{Texts, typed};
use crate::check::Site;
use crate::i18n::Args;
use crate::model::{Audience, Lang, PageId};

/// Messages that layouts use besides those that begin with `leaflet-`.
const WORDS: [&str; 13] = [
    "site-name",
    "print-note",
    "print-keep",
    "phone-hint",
    "contact-phone",
    "contact-hours",
    "contact-cities",
    "contact-for",
    "indicator-notice",
    "current-label",
    "check-outcomes-person",
    "check-outcomes-worker",
    "check-paper",
];

/// The data of a leaflet.
///
/// # Errors
/// What is wrong with a message.
pub fn leaflet(site: &Site, words: &Words, order: &Order) -> Result<Value, String> {
    let leaflet = order.leaflet;
    let editions: Vec<Value> =
        order.languages.iter().map(|lang| edition(site, words, order, lang)).collect::<Result<_, _>>()?;
    let thai: Vec<&Value> = editions.iter().filter(|edition| edition["lang"] == "th").collect();
    let mut texts = Vec::new();
    thai.iter().for_each(|edition| strings(edition, &mut texts));
    let day = site.config.date.date.map(|day| json!({ "year": day.year, "month": day.month, "day": day.day }));
    let mut data = json!({
        "id": leaflet.id,
        "audience": leaflet.declaration.audience,
        "operator": site.config.operator,
        "date": day,
        "pages": leaflet.pages_with(order.languages.len()),
        "unbroken": varde_print::unbroken_words(texts),
        "local": order.local.map(|local| json!({
            "office": local.office, "phone": local.phone, "hours": local.hours, "logo": local.logo,
            "lang": words.source().as_str(),
        })),
        "editions": editions,
    });
    // Two papers with the same date may differ; people who have both can tell by this.
    let hash: String = Sha256::digest(data.to_string()).iter().take(3).map(|byte| format!("{byte:02x}")).collect();
    data["version"] = json!(format!("{}-{hash}", site.config.date));
    Ok(data)
}

/// The leaflet in one language.
fn edition(site: &Site, words: &Words, order: &Order, lang: &Lang) -> Result<Value, String> {
    let leaflet = order.leaflet;
    let declaration = &leaflet.declaration;
    let base_url = site.config.public_address();
    let texts = Texts { site, words, lang, base_url };
    let language = &site.locales[lang].language;
    let title = site.page(&declaration.page, lang).map_or("", |(page, _)| page.front.title.as_str());

    let mut named = Map::new();
    for (name, from) in &leaflet.texts {
        named.insert(name.clone(), Value::Array(texts.extracts(from)?));
    }
    let contacts: Vec<Value> = declaration.contacts.iter().map(|id| texts.contact(id)).collect::<Result<_, _>>()?;
    let mut own = Map::new();
    let keys = site.source().messages.ids().filter(|id| id.starts_with("leaflet-") || WORDS.contains(id));
    for key in keys.filter(|key| *key != "leaflet-edition" && *key != "leaflet-code") {
        let for_workers = key.starts_with("check-paper") || key.ends_with("-worker");
        if !for_workers || declaration.audience == Audience::Worker {
            own.insert(key.to_owned(), texts.message(key, None, &Args::default())?);
        }
    }
    let title_of = |page: &PageId| site.page(page, lang).map_or("", |(page, _)| page.front.title.as_str());
    let titles: Map<String, Value> = leaflet.pages().map(|page| (page.to_string(), json!(title_of(page)))).collect();
    let day = site.config.date.date.map(|day| words.date(lang, day)).unwrap_or_default();
    own.insert("leaflet-edition".to_owned(), texts.message("leaflet-edition", None, &Args::new().text("date", &day))?);

    let mut indicators = Map::new();
    for name in &declaration.indicators {
        let title = texts.message(&format!("category-{name}"), None, &Args::default()).unwrap_or(json!([]));
        indicators.insert(name.clone(), json!({ "title": title, "groups": texts.indicators(name)? }));
    }
    let mut conversation = Map::new();
    for name in &declaration.conversation {
        conversation.insert(name.clone(), Value::Array(texts.conversation(name)?));
    }
    let check = declaration.check.as_ref().map(|id| texts.check(id)).transpose()?;
    Ok(json!({
        "lang": lang.as_str(), "dir": language.direction, "name": language.name,
        "title": title, "titles": titles, "texts": named, "contacts": contacts, "words": own,
        "state": standing(site, words, order, lang)?, "link": link(&texts, &declaration.page, declaration.audience)?,
        "indicators": indicators, "conversation": conversation, "check": check,
    }))
}

/// Who stands behind the words, where that has to be said on paper: the worst of all pages that they come from.
fn standing(site: &Site, words: &Words, order: &Order, lang: &Lang) -> Result<Value, String> {
    let texts = Texts { site, words, lang, base_url: None };
    let states = order.leaflet.pages().map(|page| state(site, words, page, lang));
    let worst = states.min_by_key(|(state, _)| match *state {
        "updating" => 0,
        "machine" => 1,
        "person" => 2,
        "checked" => 3,
        _ => 4,
    });
    Ok(match worst {
        Some((name @ ("updating" | "machine" | "person"), _)) => {
            let content = texts.message(&format!("state-{name}"), None, &Args::default())?;
            json!({ "name": name, "content": content })
        }
        Some(("checked", reviewer)) => {
            let content = texts.message("state-checked", None, &Args::new().text("reviewer", &reviewer))?;
            json!({ "name": "checked", "content": content })
        }
        _ => json!({ "name": "source", "content": [] }),
    })
}

/// The way to the page on the web; none while the site has no address, because a code that leads nowhere would be
/// printed a thousand times.
fn link(texts: &Texts, page: &PageId, audience: Audience) -> Result<Value, String> {
    let Some(url) = texts.page_address(page, None) else { return Ok(Value::Null) };
    // A person types the front page of her language: it is short and says nothing. A worker wants the page itself.
    let short = match audience {
        Audience::Person => texts.page_address(&PageId::named("index"), None).unwrap_or_default(),
        Audience::Worker => url.clone(),
    };
    let short = typed(&short);
    let alt = texts.words.text(texts.lang, "leaflet-code", None, &Args::new().text("address", &short))?;
    let Some(code) = varde_print::qr_svg(&url) else { return Ok(Value::Null) };
    Ok(json!({ "url": url, "typed": short, "code": code, "alt": alt }))
}

/// All texts in a value.
fn strings<'a>(value: &'a Value, all: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => all.push(text),
        Value::Array(values) => values.iter().for_each(|value| strings(value, all)),
        Value::Object(values) => values.values().for_each(|value| strings(value, all)),
        _ => {}
    }
}
