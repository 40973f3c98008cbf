//! The parts of a text that are made from data: links, contact cards, indicators, conversation.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::html::{Attribute, Blocks, Text};
use super::template::{Context, Templates};
use super::words::Words;
use crate::check::Site;
use crate::config::is_web_address;
use crate::diagnostic::Diagnostic;
use crate::i18n::Args;
use crate::model::{
    Audience, Block, CalloutKind, Contact, ContactKind, Direction, Generated, Indicator, Lang, LinkTarget, PageId,
};
use crate::plan::{page_path, relative};

/// A contact as templates see it.
#[derive(Clone, Debug, Serialize)]
pub struct ContactView {
    id: String,
    name: String,
    /// The language of the name where it isn't the text's; else empty.
    name_lang: String,
    kind: &'static str,
    description: String,
    for_whom: String,
    phones: Vec<PhoneView>,
    email: String,
    web: Vec<WebView>,
    hours: String,
    cities: Vec<String>,
    languages: Vec<String>,
    urgent: bool,
    /// The day on which the entry was last checked against its source, in words.
    checked: String,
}

#[derive(Clone, Debug, Serialize)]
struct PhoneView {
    number: String,
    uri: String,
    hours: String,
}

#[derive(Clone, Debug, Serialize)]
struct WebView {
    url: String,
    label: String,
}

/// Contacts in a language, by id.
pub type Contacts = BTreeMap<String, ContactView>;

/// The contacts of a site as they are shown in a language. Texts are HTML that is safe to print.
pub fn contacts(site: &Site, words: &Words, lang: &Lang) -> Result<Contacts, String> {
    site.data.contacts.iter().map(|c| Ok((c.id.clone(), contact_view(c, words, lang)?))).collect()
}

fn contact_view(contact: &Contact, words: &Words, lang: &Lang) -> Result<ContactView, String> {
    let key = format!("contact-{}", contact.id);
    let none = Args::default();
    let hours = match &contact.hours {
        None => String::new(),
        Some(hours) => {
            let mut times = Args::new();
            if let (Some(open), Some(close)) = (&hours.open, &hours.close) {
                times = times.text("open", open).text("close", close);
            }
            words.html(lang, &hours.message(), None, &times)?
        }
    };
    let phone = |phone: &crate::model::Phone| {
        let hours = match phone.hours {
            Some(days) => words.html(lang, &format!("hours-{}", days.as_str()), None, &none)?,
            None => String::new(),
        };
        Ok::<_, String>(PhoneView { number: phone.number.clone(), uri: phone.uri().to_owned(), hours })
    };
    let has_for = words.has(lang, &key, Some("for")) || words.has(words.source(), &key, Some("for"));
    Ok(ContactView {
        id: contact.id.clone(),
        name: contact.name.clone(),
        name_lang: words.name_lang(lang, &contact.name).map(|lang| lang.to_string()).unwrap_or_default(),
        kind: crate::check::kind_name(contact.kind),
        description: words.html(lang, &key, None, &none)?,
        for_whom: if has_for { words.html(lang, &key, Some("for"), &none)? } else { String::new() },
        phones: contact.phones.iter().map(phone).collect::<Result<_, _>>()?,
        email: contact.email.clone().unwrap_or_default(),
        web: contact.web.iter().filter(is_link).map(|url| WebView { url: url.clone(), label: label(url) }).collect(),
        hours,
        cities: contact.cities.clone(),
        languages: contact.languages.iter().map(|tag| words.plain_html(lang, &format!("language-{tag}"))).collect(),
        urgent: contact.kind == ContactKind::Emergency,
        checked: contact.checked.date.map(|day| words.date(lang, day)).unwrap_or_default(),
    })
}

/// False for what `check` reports as no address: a preview shows a site with its faults, and that must be no link.
fn is_link(url: &&String) -> bool {
    is_web_address(url, false)
}

/// An address on the web as a person would write it.
fn label(url: &str) -> String {
    let short = url.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    short.trim_end_matches('/').to_owned()
}

/// What a page's text needs of the site.
pub struct PageParts<'a> {
    /// The site.
    pub site: &'a Site,
    /// Messages.
    pub words: &'a Arc<Words>,
    /// Templates.
    pub templates: &'a Templates,
    /// Contacts in the text's language.
    pub contacts: &'a Contacts,
    /// The pages that list contacts, with their readers.
    pub directories: &'a [(PageId, Audience)],
    /// The path of the page that is being made.
    pub path: &'a str,
    /// The language of the text.
    pub lang: &'a Lang,
    /// The language of the interface, whose pages the links lead to.
    pub page_lang: &'a Lang,
    /// The page's title, which names its tables.
    pub title: &'a str,
    /// Its readers.
    pub audience: Audience,
    /// What is said under a heading of who stands behind the section's words, by the heading's id.
    pub states: BTreeMap<String, String>,
    /// The first fault met.
    pub fault: Option<Box<Diagnostic>>,
}

impl PageParts<'_> {
    fn href(&self, id: &PageId, anchor: Option<&str>) -> String {
        let link = relative(self.path, &page_path(id, self.page_lang.as_str()));
        match anchor {
            Some(anchor) => format!("{link}#{anchor}"),
            None => link,
        }
    }

    /// A message in the language of the text, as HTML.
    pub fn message(&mut self, key: &str, attribute: Option<&str>, args: &Args) -> String {
        match self.words.html(self.lang, key, attribute, args) {
            Ok(html) => html,
            Err(error) => {
                self.fail(error);
                String::new()
            }
        }
    }

    fn fail(&mut self, message: String) {
        let location = crate::diagnostic::Location::file(format!("locales/{}", self.lang));
        let hint = "correct the message; `varde check` names its place";
        let code = crate::diagnostic::Code::MessageReference;
        self.fault.get_or_insert_with(|| Box::new(Diagnostic::new(code, location, message, hint)));
    }

    /// The page on which a contact stands: a directory for this page's readers if it is there, else another.
    fn directory(&self, contact: &Contact) -> Option<&PageId> {
        let mut listed = self.directories.iter().filter(|(_, audience)| contact.audience.contains(audience));
        let own = listed.clone().find(|(_, audience)| *audience == self.audience);
        own.or_else(|| listed.next()).map(|(id, _)| id)
    }

    fn indicators(&mut self, name: &str) -> String {
        let all = self.site.data.indicators.clone();
        let listed: Vec<&Indicator> = all.iter().filter(|i| i.stands_in(name)).collect();
        let mut html = String::new();
        let mut group: Option<Option<&str>> = None;
        for indicator in listed {
            let own = indicator.group.as_deref().or((name == "minors").then_some(indicator.category.as_str()));
            if group != Some(own) {
                html.push_str(if group.is_some() { "</ul>" } else { "" });
                if let Some(own) = own {
                    let kind = if indicator.group.is_some() { "group" } else { "category" };
                    let title = self.message(&format!("{kind}-{own}"), None, &Args::default());
                    html.push_str(&format!("<h3>{title}</h3>"));
                }
                html.push_str("<ul class=\"indicators\">");
                group = Some(own);
            }
            let text = self.message(&format!("indicator-{}", indicator.id), None, &Args::default());
            let notice = if indicator.notice {
                format!("<strong>{}</strong> ", self.message("indicator-notice", None, &Args::default()))
            } else {
                String::new()
            };
            html.push_str(&format!("<li id=\"{}\">{notice}{text}</li>", Attribute(&indicator.id)));
        }
        html.push_str(if group.is_some() { "</ul>" } else { "" });
        html
    }

    /// A message in the page's language, where that isn't the text's own: the worker reads one, the person the
    /// other. Empty where there is no such translation.
    fn beside(&mut self, key: &str, attribute: Option<&str>, args: &Args) -> String {
        let (text, page) = (self.lang, self.page_lang);
        if text == page || !self.words.has(page, key, attribute) {
            return String::new();
        }
        match self.words.html(page, key, attribute, args) {
            Ok(html) => {
                let dir = if self.words.direction(page) == Direction::Rtl { "rtl" } else { "ltr" };
                format!("<span class=\"beside\" lang=\"{page}\" dir=\"{dir}\">{html}</span>")
            }
            Err(error) => {
                self.fail(error);
                String::new()
            }
        }
    }

    fn conversation(&mut self, name: &str) -> String {
        let data = Arc::clone(&self.site.data);
        let none = Args::default();
        let mut html = String::from(if name == "ask" { "<ol class=\"asks\">" } else { "<ol class=\"tells\">" });
        if name == "ask" {
            for ask in &data.asks {
                let key = format!("ask-{}", ask.id);
                let lead = self.message(&key, None, &none);
                let beside = self.beside(&key, None, &none);
                html.push_str(&format!("<li id=\"{}\"><p><strong>{lead}</strong>{beside}</p>", Attribute(&key)));
                if ask.follow_ups > 0 {
                    html.push_str("<ul>");
                    for number in 1..=ask.follow_ups {
                        let attribute = format!("follow-{number}");
                        let text = self.message(&key, Some(&attribute), &none);
                        let beside = self.beside(&key, Some(&attribute), &none);
                        html.push_str(&format!("<li>{text}{beside}</li>"));
                    }
                    html.push_str("</ul>");
                }
                html.push_str("</li>");
            }
        } else {
            for tell in &data.tells {
                let key = format!("tell-{}", tell.id);
                let text = self.message(&key, None, &none);
                let beside = self.beside(&key, None, &none);
                html.push_str(&format!("<li id=\"{}\">{text}{beside}</li>", Attribute(&key)));
            }
        }
        html.push_str("</ol>");
        html
    }
}

impl super::questionnaire::Texts for PageParts<'_> {
    fn text(&mut self, key: &str, attribute: Option<&str>) -> String {
        self.message(key, attribute, &Args::default())
    }

    fn link(&mut self, target: &LinkTarget) -> (Option<String>, String) {
        Blocks::link(self, target)
    }
}

impl Blocks for PageParts<'_> {
    fn text(&self, text: &str, html: &mut String) {
        self.words.write(self.lang, text, html);
    }

    fn section_state(&mut self, heading: &str) -> String {
        self.states.get(heading).cloned().unwrap_or_default()
    }

    fn link(&mut self, target: &LinkTarget) -> (Option<String>, String) {
        let open = |href: &str| Some(format!("<a href=\"{}\">", Attribute(href)));
        let site = self.site;
        match target {
            LinkTarget::Page(id, anchor) => {
                // A preview shows sites with findings too: the name of a page that isn't there may be any address.
                let Some((page, _)) = site.page(id, self.page_lang) else { return (None, String::new()) };
                (open(&self.href(id, anchor.as_deref())), Text(&page.front.title).to_string())
            }
            LinkTarget::Contact(id) => {
                let Some(contact) = site.data.contact(id) else { return (None, String::new()) };
                let page = self.directory(contact).map(|page| self.href(page, Some(&format!("contact-{id}"))));
                let mark = self.words.name_lang(self.lang, &contact.name).map(|lang| format!(" lang=\"{lang}\""));
                let name = format!("<bdi{}>{}</bdi>", mark.unwrap_or_default(), Text(&contact.name));
                (page.as_deref().and_then(open), name)
            }
            LinkTarget::Phone(id, index) => match site.data.contact(id).and_then(|c| c.phones.get(*index)) {
                Some(phone) => {
                    let open = format!("<a class=\"tel\" href=\"{}\">", phone.uri());
                    (Some(open), format!("<bdi dir=\"ltr\">{}</bdi>", Text(&phone.number)))
                }
                None => (None, String::new()),
            },
            LinkTarget::Mail(id) => match site.data.contact(id).and_then(|c| c.email.as_deref()) {
                Some(mail) => (open(&format!("mailto:{mail}")), format!("<bdi dir=\"ltr\">{}</bdi>", Text(mail))),
                None => (None, String::new()),
            },
            LinkTarget::Web(id, index) => match site.data.contact(id).and_then(|c| c.web.get(*index)).filter(is_link) {
                Some(url) => {
                    let open = format!("<a rel=\"external noreferrer nofollow\" href=\"{}\">", Attribute(url));
                    (Some(open), format!("<bdi dir=\"ltr\">{}</bdi>", Text(&label(url))))
                }
                None => (None, String::new()),
            },
            LinkTarget::Fact(id) => match self.words.fact(self.lang, id) {
                Ok(html) => (None, html),
                Err(error) => {
                    self.fail(error);
                    (None, String::new())
                }
            },
        }
    }

    fn contact(&mut self, id: &str) -> String {
        let mut context = Context::new();
        let Some(contact) = self.contacts.get(id) else { return String::new() };
        context.insert("contact", contact);
        context.insert("heading_level", &0);
        match self.templates.render(
            "components/contact-card/contact-card.html",
            &context,
            self.words,
            self.path,
            self.lang,
        ) {
            Ok(html) => html,
            Err(fault) => {
                self.fault.get_or_insert(fault);
                String::new()
            }
        }
    }

    fn generated(&mut self, kind: Generated, name: &str) -> String {
        match kind {
            Generated::Indicators => self.indicators(name),
            Generated::Conversation => self.conversation(name),
            Generated::Statistic => {
                let site = self.site;
                let Some(statistic) = site.data.statistics.iter().find(|s| s.id == name) else { return String::new() };
                match super::chart::figure(statistic, self.words, self.lang, &site.data) {
                    Ok(html) => html,
                    Err(error) => {
                        self.fail(error);
                        String::new()
                    }
                }
            }
        }
    }

    fn current(&mut self, blocks: &[Block], html: &mut String) {
        let label = self.message("current-label", None, &Args::default());
        let source = self.site.config.source_lang();
        let direction = self.site.source().language.direction;
        html.push_str(&format!("<div class=\"current\"><p class=\"current-label\">{label}</p>"));
        html.push_str(&format!("<div lang=\"{source}\" dir=\"{}\">", direction.as_str()));
        let own = std::mem::replace(&mut self.lang, source);
        super::html::blocks(blocks, self, html);
        self.lang = own;
        html.push_str("</div></div>");
    }

    fn callout_label(&mut self, kind: CalloutKind) -> String {
        self.message(&format!("callout-{}", kind.as_str()), None, &Args::default())
    }

    fn title(&self) -> &str {
        self.title
    }
}
