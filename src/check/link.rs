use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::Data;
use super::versions::Anchor;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Block, Document, Generated, Inline, Lang, LinkTarget, Page, PageId, digit_runs, plain_text};

/// What links may lead to.
pub struct Targets<'a> {
    pages: &'a BTreeMap<PageId, BTreeMap<Lang, Page>>,
    data: &'a Data,
    /// The ids of the headings of a page in any language, read when a link first asks for one of them.
    headings: BTreeMap<&'a PageId, OnceLock<BTreeSet<String>>>,
}

impl<'a> Targets<'a> {
    /// The pages and registries of a site.
    pub fn new(pages: &'a BTreeMap<PageId, BTreeMap<Lang, Page>>, data: &'a Data) -> Targets<'a> {
        Targets { pages, data, headings: pages.keys().map(|id| (id, OnceLock::new())).collect() }
    }

    /// True when a page has a heading of this id in any language.
    pub fn has_heading(&self, id: &PageId, anchor: &str) -> bool {
        let (Some(versions), Some(known)) = (self.pages.get(id), self.headings.get(id)) else { return false };
        let ids = |page: &Page| page.document().headings().map(|h| h.id.clone()).collect::<Vec<_>>();
        known.get_or_init(|| versions.values().flat_map(ids).collect()).contains(anchor)
    }

    /// Reports links of a page, whose text is `document`, that lead nowhere, facts whose own wording has other figures,
    /// and a way up that doesn't lead to the front page. Adds the headings that it asked for to `anchors`.
    pub fn check(&self, page: &Page, document: &Document, anchors: &mut Vec<Anchor>, out: &mut Diagnostics) {
        let (pages, data) = (self.pages, self.data);
        check_parent(page, pages, out);
        check_blocks(page, &document.blocks, data, out);
        document.inlines(|inline| {
            let Inline::Link(target, words, span) = inline else { return };
            let mut report =
                |code: Code, message: String, hint: &str| out.at(code, &page.file, span.start, message, hint);
            match target {
                LinkTarget::Page(id, anchor) => {
                    if !pages.contains_key(id) {
                        report(
                            Code::LinkUnknown,
                            format!("there is no page “{id}”"),
                            "write the path of a page below its language's folder, without .md",
                        );
                        return;
                    }
                    let found = anchor.as_ref().is_none_or(|anchor| self.has_heading(id, anchor));
                    anchors.extend(anchor.iter().map(|anchor| (id.to_string(), anchor.clone(), found)));
                    if let Some(anchor) = anchor
                        && !found
                    {
                        let message = format!("the page “{id}” has no heading with the id “{anchor}”");
                        report(Code::LinkUnknown, message, "write the id that stands in {#…} at the heading's end");
                    }
                    if words.is_empty() && anchor.is_some() {
                        report(Code::LinkUnknown, "this link has no words".into(), "write [words](page:…)");
                    }
                }
                LinkTarget::Contact(id) => check_contact(id, data, &mut report),
                LinkTarget::Phone(id, index) => {
                    if check_known(id, data, &mut report) && data.contact(id).is_some_and(|c| c.phones.len() <= *index)
                    {
                        report(
                            Code::LinkUnknown,
                            format!("“{id}” has no phone number {}", index + 1),
                            "see its entry in content/data/contacts.toml",
                        );
                    }
                }
                LinkTarget::Web(id, index) => {
                    if check_known(id, data, &mut report) && data.contact(id).is_some_and(|c| c.web.len() <= *index) {
                        report(
                            Code::LinkUnknown,
                            format!("“{id}” has no web address {}", index + 1),
                            "see its entry in content/data/contacts.toml",
                        );
                    }
                }
                LinkTarget::Mail(id) => {
                    if check_known(id, data, &mut report) && data.contact(id).is_some_and(|c| c.email.is_none()) {
                        report(
                            Code::LinkUnknown,
                            format!("“{id}” has no e-mail address"),
                            "see its entry in content/data/contacts.toml",
                        );
                    }
                }
                LinkTarget::Fact(id) => match data.facts.get(id) {
                    None => report(
                        Code::LinkUnknown,
                        format!("there is no fact “{id}”"),
                        "write the id of an entry in content/data/facts.toml",
                    ),
                    Some(fact) => {
                        let typed = digit_runs(&plain_text(words));
                        let expected = fact.digits();
                        if !words.is_empty() && typed != expected {
                            let message =
                                format!("the fact “{id}” is {}, but here stands {}", show(&expected), show(&typed));
                            report(
                                Code::FactDiffers,
                                message,
                                "write the fact's own figure, or [](fact:…) without words",
                            );
                        }
                    }
                },
            }
        });
    }
}

fn show(digits: &[String]) -> String {
    if digits.is_empty() { "no figure".to_owned() } else { digits.join(" ") }
}

fn check_known(id: &str, data: &Data, report: &mut impl FnMut(Code, String, &str)) -> bool {
    let known = data.contact(id).is_some();
    if !known {
        report(
            Code::LinkUnknown,
            format!("there is no contact “{id}”"),
            "write the id of an entry in content/data/contacts.toml",
        );
    }
    known
}

fn check_contact(id: &str, data: &Data, report: &mut impl FnMut(Code, String, &str)) {
    check_known(id, data, report);
}

fn check_parent(page: &Page, pages: &BTreeMap<PageId, BTreeMap<Lang, Page>>, out: &mut Diagnostics) {
    let mut report = |message: String, hint: &str| {
        let at = page.file.text.find("parent").unwrap_or(0);
        out.at(Code::LinkUnknown, &page.file, at, message, hint);
    };
    let hint = "write parent = \"index\", or the page one step up";
    match &page.front.parent {
        None if page.id.as_str() != "index" => report("this page has no way up".into(), hint),
        Some(parent) if !pages.contains_key(&PageId::named(parent)) => {
            report(format!("there is no page “{parent}”"), hint);
        }
        Some(_) => {
            let mut seen = BTreeSet::new();
            let mut at = page.front.parent.clone();
            while let Some(id) = at {
                if !seen.insert(id.clone()) {
                    report("the way up leads in a circle".into(), hint);
                    return;
                }
                let versions = pages.get(&PageId::named(&id));
                at = versions.and_then(|v| v.values().next()).and_then(|p| p.front.parent.clone());
            }
        }
        None => {}
    }
}

fn check_blocks(page: &Page, blocks: &[Block], data: &Data, out: &mut Diagnostics) {
    for block in blocks {
        let (needle, known, list, span) = match block {
            Block::Contact(id, span) => (format!("contact:{id}"), data.contact(id).is_some(), "contacts.toml", span),
            Block::Generated(Generated::Indicators, name, span) => {
                let known = data.indicators.iter().any(|indicator| indicator.stands_in(name));
                (format!("indicators:{name}"), known, "indicators.toml", span)
            }
            Block::Generated(Generated::Conversation, name, span) => {
                let known = match name.as_str() {
                    "ask" => !data.asks.is_empty(),
                    "tell" => !data.tells.is_empty(),
                    _ => false,
                };
                (format!("conversation:{name}"), known, "conversation.toml", span)
            }
            Block::Generated(Generated::Statistic, name, span) => {
                let known = data.statistics.iter().any(|s| s.id == *name);
                (format!("statistic:{name}"), known, "statistics.toml", span)
            }
            Block::Quote(inner) | Block::Callout(_, inner, _) => {
                check_blocks(page, inner, data, out);
                continue;
            }
            Block::List(_, items) => {
                items.iter().for_each(|item| check_blocks(page, &item.blocks, data, out));
                continue;
            }
            Block::Definitions(entries) => {
                entries.iter().flat_map(|(_, texts)| texts).for_each(|inner| check_blocks(page, inner, data, out));
                continue;
            }
            _ => continue,
        };
        if !known {
            out.at(
                Code::LinkUnknown,
                &page.file,
                span.start,
                format!("there is nothing called “{needle}”"),
                format!("see content/data/{list} for the names"),
            );
        }
    }
}
