//! One page by itself.

use std::collections::BTreeSet;

use scraper::ElementRef;

use super::address::Target;
use super::headers::{self, Wrong};
use super::html::{Document, folded, text};
use super::policy::{Place, Policy, hash};
use super::reference::{Reference, Role, references};
use super::{Context, File, Report, contact, language, script, style};
use crate::diagnostic::Code;
use crate::optimise::overweight;

/// What a page says about itself, for the checks of all pages together.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Its language.
    pub lang: String,
    /// The names that a link can lead to.
    pub anchors: BTreeSet<String>,
    /// Links with their places.
    pub links: Vec<(usize, Target, String)>,
    /// Its own address, as it says.
    pub canonical: Vec<(usize, Target, String)>,
    /// Itself in other languages: place, language, where.
    pub alternates: Vec<(usize, String, Target)>,
    /// True when it leads to another page by itself.
    pub moved: bool,
    /// What no policy in the settings of a server names: source, hash, what it is.
    pub unnamed: BTreeSet<(String, String, &'static str)>,
}

/// Checks a page as one kind of browser reads it.
pub fn check(document: &Document, file: &File, context: &Context, out: &mut Report) -> Summary {
    let references = references(document);
    let policies = policies(document, file, out);
    let mut summary = summary(document, context, &references);
    if policies.is_empty() && context.settings.is_empty() {
        let root = document.first("html").map_or(0, |root| document.at(root));
        let hint = "add a meta element with Content-Security-Policy at the top of the head, or send it as a header";
        out.add(Code::AuditPolicyMissing, root, "no policy says what this page may do", hint);
    }
    loads(&references, &policies, context, out);
    inline(document, &policies, context, &mut summary, out);
    forms(document, &references, &policies, context, out);
    head(document, file, context, out);
    exit(document, &summary, context, out);
    ids(document, out);
    language::check(document, out);
    contact::check(document, &references, context, out);
    weight(document, &references, context, out);
    summary
}

/// The policies that a page carries or is sent with, each checked.
fn policies(document: &Document, file: &File, out: &mut Report) -> Vec<Policy> {
    let mut all = Vec::new();
    for meta in document.all("meta[http-equiv]") {
        let name = meta.attr("http-equiv").unwrap_or("").trim().to_ascii_lowercase();
        let content = meta.attr("content").unwrap_or("");
        let at = document.at(meta);
        match name.as_str() {
            "content-security-policy" => {
                let mut wrong = Vec::new();
                headers::csp(content, Place::Meta, &mut wrong);
                out.all(at, wrong);
                if let Some(early) = before(document, at) {
                    let message = format!("<{early}> stands before the policy, which doesn't hold for it");
                    out.add(
                        Code::AuditPolicyIgnored,
                        at,
                        message,
                        "let the policy be the first thing of the head after the charset",
                    );
                }
                all.push(Policy::parse(content));
            }
            "set-cookie" => out.add(Code::AuditCookie, at, "a cookie is set, which stays on the phone", "take it out"),
            "content-security-policy-report-only"
            | "x-frame-options"
            | "strict-transport-security"
            | "permissions-policy"
            | "referrer-policy"
            | "cross-origin-opener-policy"
            | "cross-origin-embedder-policy"
            | "cross-origin-resource-policy" => {
                let message = format!("browsers read {name} in a header only");
                out.add(Code::AuditPolicyIgnored, at, message, "send it as a header, and take it out here");
            }
            _ => {}
        }
    }
    // Faults of the headers themselves are told once for the whole site.
    let sent = file.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("content-security-policy"));
    all.extend(sent.flat_map(|(_, value)| value.split(',')).map(Policy::parse));
    all
}

/// What stands before the policy and could load or run something.
fn before(document: &Document, at: usize) -> Option<&str> {
    let early = document.elements().filter(|element| document.at(*element) < at);
    let mut names = early.map(|element| element.value().name());
    names.find(|name| ["script", "style", "link", "img", "iframe", "object", "base", "body"].contains(name))
}

fn summary(document: &Document, context: &Context, references: &[Reference]) -> Summary {
    let mut summary = Summary {
        lang: document.first("html").and_then(|root| root.attr("lang")).unwrap_or("").to_owned(),
        ..Summary::default()
    };
    for element in document.elements() {
        summary.anchors.extend(element.value().id().map(str::to_owned));
        if element.value().name() == "a" {
            summary.anchors.extend(element.attr("name").map(str::to_owned));
        }
    }
    for reference in references {
        let target = context.resolve(&reference.address);
        match &reference.role {
            Role::Link => summary.links.push((reference.at, target, reference.address.clone())),
            Role::Refresh => {
                summary.moved = true;
                summary.links.push((reference.at, target, reference.address.clone()));
            }
            Role::Canonical => summary.canonical.push((reference.at, target, reference.address.clone())),
            Role::Alternate(lang) => summary.alternates.push((reference.at, lang.clone(), target)),
            _ => {}
        }
    }
    summary
}

/// Everything that the page asks for by itself.
fn loads(references: &[Reference], policies: &[Policy], context: &Context, out: &mut Report) {
    for reference in references {
        let target = context.resolve(&reference.address);
        let (at, what) = (reference.at, &reference.what);
        let directive = match &reference.role {
            Role::Load(directive) => Some(*directive),
            Role::Ahead | Role::Ping | Role::Frame | Role::Base | Role::Refresh => None,
            Role::Link | Role::Canonical | Role::Alternate(_) => {
                links(reference, &target, context, out);
                continue;
            }
            Role::Form => continue,
        };
        match (&target, &reference.role) {
            (Target::Elsewhere(url), _) => {
                let message = format!("{what} is from elsewhere: {}", shortened(url));
                out.add(Code::AuditElsewhere, at, message, "put it into the site itself, or leave it out");
            }
            (Target::Code, _) => {
                out.add(Code::AuditHandler, at, format!("{what} runs code"), "take it out");
            }
            (_, Role::Ping) => out.add(Code::AuditElsewhere, at, format!("{what} is sent"), "take the attribute out"),
            (_, Role::Base) => {
                let hint = "take it out, and write addresses from the page itself";
                out.add(Code::AuditElsewhere, at, "one element changes where all addresses lead", hint);
            }
            (_, Role::Frame) => {
                out.add(
                    Code::AuditFrame,
                    at,
                    format!("{what} has a policy and a history of its own"),
                    "put what it shows into the page",
                );
            }
            (_, Role::Ahead) => {
                out.add(Code::AuditAhead, at, "something is loaded that nobody has asked for", "take it out");
            }
            (Target::Missing(path), Role::Load(_)) => {
                out.add(
                    Code::AuditLinkDead,
                    at,
                    format!("{what} isn't there: {}", shortened(path)),
                    "add the file, or leave it out",
                );
            }
            _ => {
                let blocked =
                    directive.filter(|name| policies.iter().any(|p| !p.lets_load(name, &target, &reference.address)));
                // A script is checked by its hash.
                if let Some(name) = blocked.filter(|name| *name != "script-src-elem") {
                    let message = format!(
                        "{what} is stopped by the page's own policy ({name}): {}",
                        shortened(&reference.address)
                    );
                    out.add(Code::AuditBlocked, at, message, "name it in the policy, or leave it out");
                }
                if context.addresses.is_unencrypted(context.path, &reference.address) {
                    let message = format!("{what} comes without encryption: {}", shortened(&reference.address));
                    out.add(Code::AuditMixedContent, at, message, "write https://, or an address from the page itself");
                }
            }
        }
    }
}

/// What is wrong with a link by itself.
fn links(reference: &Reference, target: &Target, context: &Context, out: &mut Report) {
    let at = reference.at;
    if *target == Target::Code {
        out.add(Code::AuditHandler, at, "a link runs code", "let it lead to a page");
    }
    if context.addresses.is_unencrypted(context.path, &reference.address) {
        let message = format!("a link without encryption: {}", shortened(&reference.address));
        out.add(Code::AuditMixedContent, at, message, "write https://");
    }
    let frame = reference.element.attr("target").unwrap_or("");
    if !frame.is_empty() && !["_self", "_top", "_parent"].iter().any(|own| own.eq_ignore_ascii_case(frame)) {
        out.add(
            Code::AuditNewWindow,
            at,
            "a link opens another tab, which stays open behind the exit",
            "take target out",
        );
    }
    if let Some(name) = reference.element.attr("download") {
        words(name, context.rules.words("addresses"), at, Code::AuditAddressUnsafe, "the name of a download", out);
    }
}

/// Scripts, styles, handlers and attributes that stand in the page.
fn inline(document: &Document, policies: &[Policy], context: &Context, summary: &mut Summary, out: &mut Report) {
    for element in document.elements() {
        let (name, at) = (element.value().name(), document.at(element));
        match name {
            "script" => scripts(document, element, policies, context, summary, out),
            "style" => {
                let css = text(element);
                if let Err(message) = style::asked(&css) {
                    out.add(Code::AuditUnreadable, at, message, "correct the style sheet");
                }
                if !css.trim().is_empty() {
                    named(
                        policies,
                        "style-src-elem",
                        &css,
                        context,
                        summary,
                        (at, "style", Code::AuditStyleUnnamed),
                        out,
                    );
                }
            }
            "iframe" if element.attr("srcdoc").is_some() => {
                out.add(Code::AuditFrame, at, "a page stands within the page", "put what it shows into the page");
            }
            _ => {}
        }
        for (attribute, value) in element.value().attrs() {
            if attribute.len() > 2 && attribute.starts_with("on") && attribute.bytes().all(|b| b.is_ascii_lowercase()) {
                let message = format!("<{name}> has code in {attribute}");
                out.add(Code::AuditHandler, at, message, "take it out: no policy can name it well");
            }
            if attribute == "style" && policies.iter().any(|policy| !policy.lets_style_attributes(value)) {
                let message = format!("<{name}> has a style of its own, which the policy stops");
                out.add(Code::AuditStyleAttribute, at, message, "write a class and a rule in the style sheet");
            }
            if attribute == "referrerpolicy" && !value.trim().eq_ignore_ascii_case("no-referrer") {
                let message = format!("<{name}> tells other sites where a reader comes from");
                out.add(Code::AuditReferrer, at, message, "take referrerpolicy out");
            }
        }
    }
}

fn scripts(
    document: &Document,
    element: ElementRef,
    policies: &[Policy],
    context: &Context,
    summary: &mut Summary,
    out: &mut Report,
) {
    let at = document.at(element);
    let kind = element.attr("type").unwrap_or("").trim().to_ascii_lowercase();
    let essence = kind.split(';').next().unwrap_or("").trim().to_owned();
    if essence == "speculationrules" {
        out.add(Code::AuditAhead, at, "rules have pages loaded that nobody has asked for", "take them out");
        return;
    }
    let runs = essence.is_empty() || ["module", "importmap"].contains(&essence.as_str()) || essence.ends_with("script");
    if !runs {
        return;
    }
    if let Some(source) = element.attr("src") {
        if let Target::Own(path, _) = context.resolve(source) {
            let bytes = context.files.get(&path).map_or(&[][..], |file| &file.bytes);
            let integrity = element.attr("integrity").unwrap_or("");
            if policies.iter().any(|policy| !policy.names_file("script-src-elem", integrity, bytes)) {
                let message = format!("the script {} isn't named by its hash in the page's policy", shortened(source));
                out.add(Code::AuditScriptUnnamed, at, message, "write its hash as integrity and into script-src");
            }
        }
        return;
    }
    let code = text(element);
    if code.trim().is_empty() {
        return;
    }
    named(policies, "script-src-elem", &code, context, summary, (at, "script", Code::AuditScriptUnnamed), out);
    for naming in script::namings(&code) {
        // The text begins after the element's own start.
        let inside = document.file.text.get(at..).and_then(|rest| rest.find('>')).map_or(at, |n| at + n + 1);
        out.naming(inside + naming.at, &naming);
    }
}

/// Reports what a policy of the page doesn't name by its hash, and remembers what a server's settings don't.
fn named(
    policies: &[Policy],
    directive: &'static str,
    content: &str,
    context: &Context,
    summary: &mut Summary,
    (at, what, code): (usize, &'static str, Code),
    out: &mut Report,
) {
    if policies.iter().any(|policy| !policy.names_inline(directive, content)) {
        let message = format!("the page's policy doesn't name this {what} by its hash");
        out.add(
            code,
            at,
            message,
            format!("put {} into {}, or take the {what} out", hash(content), &directive[..directive.len() - 5]),
        );
    }
    for (source, policy) in context.settings {
        if !policy.names_inline(directive, content) {
            summary.unnamed.insert((source.clone(), hash(content), what));
        }
    }
}

/// Forms that could send something.
fn forms(document: &Document, references: &[Reference], policies: &[Policy], context: &Context, out: &mut Report) {
    let mut reported = BTreeSet::new();
    for reference in references.iter().filter(|reference| reference.role == Role::Form) {
        if reported.insert(reference.at) {
            let hint = "take action and formaction out, and close form-action in the policy";
            out.add(Code::AuditForm, reference.at, "a form could send what is written in it", hint);
        }
    }
    let settings = context.settings.iter().map(|(_, policy)| policy);
    let closed = policies.iter().chain(settings).any(Policy::closes_forms);
    for form in document.all("form") {
        let at = document.at(form);
        let method = form.attr("method").unwrap_or("get").to_ascii_lowercase();
        let open = method == "post" || !closed && method != "dialog";
        if open && reported.insert(at) {
            out.add(
                Code::AuditForm,
                at,
                "a form could send what is written in it",
                "write form-action 'none' into the policy",
            );
        }
    }
    // What was typed or chosen comes back with the page unless this is said, even where nothing is cached (QE-11).
    let held = |field: &ElementRef| {
        let own = std::iter::once(*field).chain(field.ancestors().filter_map(ElementRef::wrap));
        own.filter(|e| e.id() == field.id() || e.value().name() == "form")
            .any(|element| element.attr("autocomplete").is_some_and(|value| value.eq_ignore_ascii_case("off")))
    };
    let mut forms = BTreeSet::new();
    for field in document
        .all("input:not([type=hidden]):not([type=button]):not([type=reset]):not([type=submit]), textarea, select")
    {
        let form = field.ancestors().filter_map(ElementRef::wrap).find(|element| element.value().name() == "form");
        if !held(&field) && forms.insert(form.map_or(field.id(), |form| form.id())) {
            let at = document.at(form.unwrap_or(field));
            out.add(
                Code::AuditAnswersKept,
                at,
                "the browser may bring answers back after the reader has left",
                "write autocomplete=\"off\" on the form",
            );
        }
    }
}

/// Title, description, icon, referrer, and what tells strangers more than needed.
fn head(document: &Document, file: &File, context: &Context, out: &mut Report) {
    let root = document.first("html");
    let top = root.map_or(0, |root| document.at(root));
    let lang = root.and_then(|root| root.attr("lang")).unwrap_or("").to_owned();
    let worker = root.is_some_and(|root| root.attr("data-audience") == Some("worker"));
    match document.first("head > title, title") {
        Some(title) if !folded(&text(title)).is_empty() => {
            if !worker {
                words(
                    &text(title),
                    context.rules.words(&lang),
                    document.at(title),
                    Code::AuditTitleUnsafe,
                    "the title",
                    out,
                );
            }
        }
        found => {
            let at = found.map_or(top, |title| document.at(title));
            out.add(
                Code::AuditTitleMissing,
                at,
                "the page has no title, so the history shows its address",
                "write one that is harmless to read",
            );
        }
    }
    for meta in document.all("meta[content]") {
        let at = document.at(meta);
        let name = meta.attr("name").or(meta.attr("property")).unwrap_or("").to_ascii_lowercase();
        let content = meta.attr("content").unwrap_or("");
        match name.as_str() {
            "description" | "keywords" | "og:title" | "og:description" | "twitter:title" | "twitter:description"
                if !worker =>
            {
                words(content, context.rules.words(&lang), at, Code::AuditTitleUnsafe, &format!("the {name}"), out);
            }
            "generator" => {
                out.add(
                    Code::AuditGenerator,
                    at,
                    format!("the page says what made it: {}", shortened(content)),
                    "take it out, so that no known fault is found",
                );
            }
            "referrer" if !content.trim().eq_ignore_ascii_case("no-referrer") => {
                out.add(
                    Code::AuditReferrer,
                    at,
                    "the page tells other sites where a reader comes from",
                    "write no-referrer",
                );
            }
            _ => {}
        }
    }
    let is = |name: &&(String, String)| name.0.eq_ignore_ascii_case("referrer-policy");
    if document.first("meta[name=referrer i]").is_none()
        && !file.headers.iter().any(|h| is(&h))
        && !context.referrer_sent
    {
        out.add(
            Code::AuditReferrer,
            top,
            "nothing keeps browsers from telling other sites where a reader comes from",
            "add <meta name=\"referrer\" content=\"no-referrer\">",
        );
    }
    if document.first("link[rel~=icon i]").is_none() {
        out.add(
            Code::AuditIcon,
            top,
            "without an icon of its own the browser asks for /favicon.ico",
            "add <link rel=\"icon\" href=\"data:,\">",
        );
    }
    for (at, comment) in document.comments() {
        let message = format!("a comment is published: {}", shortened(&folded(comment)));
        out.add(Code::AuditComment, at, message, "take it out: it may tell strangers what isn't for them");
    }
}

/// The words of a list that a text holds.
pub fn words(text: &str, list: &[String], at: usize, code: Code, what: &str, out: &mut Report) {
    let lower = text.to_lowercase();
    if let Some(word) = list.iter().find(|word| lower.contains(&word.to_lowercase())) {
        let message = format!("{what} holds “{word}”, which stays in a phone's history");
        out.add(code, at, message, "say what it helps with: pay, papers, a place to stay");
    }
}

/// The way out.
fn exit(document: &Document, summary: &Summary, context: &Context, out: &mut Report) {
    // A page that leads on by itself is left at once.
    if summary.moved {
        return;
    }
    let exits = document.all("a[data-exit]");
    let top = document.first("html").map_or(0, |root| document.at(root));
    if exits.is_empty() {
        let hint = "add <a data-exit href=\"https://…\" rel=\"noreferrer nofollow\"> right after the skip link";
        out.add(Code::AuditExitMissing, top, "the page has no way out", hint);
    }
    for exit in exits {
        let target = context.resolve(exit.attr("href").unwrap_or(""));
        let rel = exit.attr("rel").unwrap_or("").to_ascii_lowercase();
        let message = match target {
            Target::Elsewhere(_) if rel.split_ascii_whitespace().any(|word| word == "noreferrer") => continue,
            Target::Elsewhere(_) => "the exit tells the other site where the reader comes from",
            _ => "the exit doesn't lead to another site",
        };
        out.add(
            Code::AuditExitWrong,
            document.at(exit),
            message,
            "write an everyday site as href, and rel=\"noreferrer nofollow\"",
        );
    }
}

fn ids(document: &Document, out: &mut Report) {
    let mut seen = BTreeSet::new();
    for element in document.elements() {
        if let Some(id) = element.value().id()
            && !seen.insert(id.to_owned())
        {
            let message = format!("the id “{}” stands twice", shortened(id));
            out.add(Code::AuditIdTwice, document.at(element), message, "give one of the two another id");
        }
    }
}

/// The weight of a page with everything of the site's own that it loads.
fn weight(document: &Document, references: &[Reference], context: &Context, out: &mut Report) {
    let Some(budget) = context.rules.budget else { return };
    let any = |is: &dyn Fn(&scraper::node::Element) -> bool| document.elements().any(|element| is(element.value()));
    // A language in one file is kept, not fetched page by page: what counts is the room that it takes.
    if any(&|element| element.attr("data-to").is_some()) {
        let length = document.file.text.len();
        if length > budget.single {
            let message = format!("this file has {length} bytes; the most is {}", budget.single);
            out.add(Code::AuditHeavy, 0, message, "shorten the pages of this language");
        }
        return;
    }
    // What a search finds stands in its page.
    let index = any(&|element| element.name() == "script" && element.attr("type") == Some("application/json"));
    let budget = if index { budget.search } else { budget.page };
    let paths: BTreeSet<String> = references
        .iter()
        .filter(|reference| matches!(reference.role, Role::Load(_)))
        .filter_map(|reference| match context.resolve(&reference.address) {
            Target::Own(path, _) => Some(path),
            _ => None,
        })
        .collect();
    let files = paths.iter().filter_map(|path| context.files.get(path)).map(|file| file.bytes.as_slice());
    let all: Vec<&[u8]> = std::iter::once(document.file.text.as_bytes()).chain(files).collect();
    if let Some(heavy) = overweight(&all, budget) {
        let message = format!("this page weighs {heavy} bytes brotli with all that it loads; the most is {budget}");
        out.add(Code::AuditHeavy, 0, message, "divide its text into two pages, or leave something out");
    }
}

/// The beginning of a text, for a message of one line.
pub fn shortened(text: &str) -> String {
    let mut short: String = text.chars().filter(|c| !c.is_control()).take(100).collect();
    if text.chars().count() > 100 {
        short.push('…');
    }
    short
}

impl Report<'_> {
    /// Adds what is wrong with a header or a policy.
    pub fn all(&mut self, at: usize, wrong: Vec<Wrong>) {
        for (code, message, hint) in wrong {
            self.add(code, at, message, hint);
        }
    }

    /// Adds what a script names.
    pub fn naming(&mut self, at: usize, naming: &script::Naming) {
        let (what, hint) = match naming.code {
            Code::AuditCookie => ("keeps a cookie on the phone", "take it out"),
            Code::AuditScriptStores => ("keeps something on the phone", "take it out"),
            Code::AuditScriptSends => ("can send or load something", "take it out"),
            Code::AuditScriptLeaves => ("can lead the reader elsewhere", "let a plain link do it"),
            Code::AuditScriptReads => {
                ("reads answers and knows the way out, so it could carry them", "divide it into two scripts")
            }
            _ => ("can run a text as code, or hide what it names", "write what it does plainly"),
        };
        self.add(naming.code, at, format!("the script {what}: {}", shortened(&naming.name)), hint);
    }
}
