//! All files together: links, alternates, settings of servers, answers of a server.

use std::collections::{BTreeMap, BTreeSet};

use super::address::Target;
use super::html::{Document, Scripting, text};
use super::page::{Summary, shortened};
use super::policy::Policy;
use super::reference::{Role, by, references};
use super::{Context, Kind, Output, Report, Rules, headers, kind, script, server, style as sheets};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::SourceFile;

/// The pages, by path.
type Pages<'a> = BTreeMap<&'a str, (SourceFile, Summary)>;

/// Checks the settings of servers in a folder. Gives the policies in them, and whether they have a referrer policy sent.
pub fn settings(output: &Output, out: &mut Diagnostics) -> (Vec<(String, Policy)>, bool) {
    let (mut policies, mut referrer): (Vec<(String, Policy)>, bool) = (Vec::new(), false);
    // A server that answers tells by its answers what it sends.
    if output.address.is_some() {
        return (policies, referrer);
    }
    for (path, file) in &output.files {
        let Ok(content) = std::str::from_utf8(&file.bytes) else { continue };
        let Some(settings) = server::settings(path, content) else { continue };
        let source = SourceFile::new(path.as_str(), content);
        let mut report = Report { file: &source, out };
        for set in &settings.sets {
            let names: Vec<&str> = set.headers.iter().map(|(name, ..)| name.as_str()).collect();
            if set.whole {
                report.all(set.at, headers::missing(&names, headers::NEEDED.iter()));
            }
            let mut seen: BTreeSet<String> = BTreeSet::new();
            for (name, value, at) in &set.headers {
                report.all(*at, headers::faults(name, value));
                if !seen.insert(name.to_ascii_lowercase()) {
                    let message = format!("the header {name} stands twice");
                    report.add(Code::AuditHeaderInvalid, *at, message, "leave one out");
                }
                referrer |= name.eq_ignore_ascii_case("referrer-policy");
                if name.eq_ignore_ascii_case("content-security-policy") {
                    let policy = Policy::parse(value);
                    if !policies.iter().any(|(known, one)| known == path && *one == policy) {
                        policies.push((path.clone(), policy));
                    }
                }
            }
        }
        if let Some(at) = settings.log {
            let hint = "write access_log off; or leave log out";
            report.add(Code::AuditAccessLog, at, "the server would write down which pages are read from where", hint);
        }
    }
    (policies, referrer)
}

/// Checks what only all files together show.
pub fn check(pages: &Pages, output: &Output, rules: &Rules, out: &mut Diagnostics) {
    for (path, (file, summary)) in pages {
        let mut report = Report { file, out };
        links(summary, pages, &mut report);
        canonical(path, summary, &mut report);
        alternates(path, summary, pages, &mut report);
    }
    unnamed(pages, out);
    answers(output, out);
    lists(output, rules, out);
    let calls = pages.values().flat_map(|(_, summary)| &summary.links);
    let calls = calls
        .filter(|(_, target, _)| matches!(target, Target::Other(scheme, _) if scheme == "tel" || scheme == "sms"))
        .count();
    if calls > 0 && rules.contacts.is_none() {
        out.push(Diagnostic::new(
            Code::AuditContactsUnknown,
            Location::file("."),
            format!("{calls} links to phone numbers weren't compared with anything"),
            "name the folder of the site's sources with --site",
        ));
    }
    if output.address.is_none() && !output.files.iter().any(|(path, file)| is_settings(path, &file.bytes)) {
        let message = "no file here says which headers the server sends".to_owned();
        let hint = "audit the address of a server on this machine, too";
        out.push(Diagnostic::new(Code::AuditHeadersUnknown, Location::file("."), message, hint));
    }
}

fn is_settings(path: &str, bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| server::settings(path, text).is_some())
}

fn links(summary: &Summary, pages: &Pages, out: &mut Report) {
    for (at, target, address) in &summary.links {
        match target {
            Target::Missing(path) => {
                let message = format!("a link leads to nothing: {}", shortened(path));
                out.add(Code::AuditLinkDead, *at, message, "correct the link, or add what it leads to");
            }
            Target::Unreadable => {
                let message = format!("a link that no browser can read: {}", shortened(address));
                out.add(Code::AuditLinkDead, *at, message, "correct the link");
            }
            Target::Own(path, Some(fragment)) => {
                let Some((_, page)) = pages.get(path.as_str()) else { continue };
                let name = fragment.split(":~:").next().unwrap_or("");
                if !name.is_empty() && name != "top" && !page.anchors.contains(name) {
                    let message = format!("no place on {path} is called “{}”", shortened(name));
                    out.add(Code::AuditAnchorDead, *at, message, "correct the link, or give the place this id");
                }
            }
            _ => {}
        }
    }
}

fn canonical(path: &str, summary: &Summary, out: &mut Report) {
    for (index, (at, target, address)) in summary.canonical.iter().enumerate() {
        let is_self = matches!(target, Target::Own(own, _) if own == path);
        // A page that leads on, or that isn't translated and shows the source's words, is another page's copy. One that
        // names itself in other languages isn't.
        let is_copy = matches!(target, Target::Own(..)) && (summary.moved || summary.alternates.is_empty());
        if index > 0 {
            out.add(Code::AuditCanonical, *at, "the page says twice what its address is", "leave one out");
        } else if !is_self && !is_copy {
            let message = format!("the page says that its address is {}, which it isn't", shortened(address));
            out.add(Code::AuditCanonical, *at, message, "write the page's own address");
        }
    }
}

fn alternates(path: &str, summary: &Summary, pages: &Pages, out: &mut Report) {
    let Some((first, ..)) = summary.alternates.first() else { return };
    let mut seen = BTreeSet::new();
    let own: BTreeSet<&str> = listed_paths(summary);
    for (at, lang, target) in &summary.alternates {
        let mut say = |message: String, hint: &str| out.add(Code::AuditAlternate, *at, message, hint);
        if !seen.insert(lang.to_ascii_lowercase()) {
            say(format!("“{lang}” stands twice among the languages of this page"), "leave one out");
        } else if lang != "x-default" && crate::model::Lang::meant(lang).is_err() {
            say(format!("“{lang}” is no language tag"), "write one such as nb or fa-AF");
        } else {
            match target {
                Target::Own(other, _) => {
                    let Some((_, page)) = pages.get(other.as_str()) else {
                        say(format!("{other} is no page"), "let it lead to the page in that language");
                        continue;
                    };
                    if lang != "x-default" && !page.lang.is_empty() && !page.lang.eq_ignore_ascii_case(lang) {
                        say(format!("{other} is in “{}”, not in “{lang}”", page.lang), "correct the language");
                    } else if other != path && !listed_paths(page).contains(path) {
                        say(format!("{other} doesn't name this page in return"), "let each of them name all");
                    } else if lang != "x-default"
                        && other != path
                        && !own.iter().all(|one| one == other || listed_paths(page).contains(one))
                    {
                        say(
                            format!("{other} doesn't name all the languages that this page names"),
                            "let each of them name all",
                        );
                    }
                }
                Target::Elsewhere(_) => {}
                _ => say(format!("the page in “{lang}” isn't there"), "correct the address"),
            }
        }
    }
    if !own.contains(path) {
        out.add(
            Code::AuditAlternate,
            *first,
            "the page doesn't name itself among its languages",
            "add its own language and address",
        );
    }
}

/// The pages that a page names, itself among them. A page where readers choose their language is named as `x-default`.
fn listed_paths(summary: &Summary) -> BTreeSet<&str> {
    let paths = summary.alternates.iter().filter_map(|(_, _, target)| match target {
        Target::Own(path, _) => Some(path.as_str()),
        _ => None,
    });
    paths.collect()
}

/// Styles and scripts that the settings of a server don't name: with its headers a browser would stop them.
fn unnamed(pages: &Pages, out: &mut Diagnostics) {
    let mut all: BTreeMap<&(String, String, &str), Vec<&str>> = BTreeMap::new();
    for (path, (_, summary)) in pages {
        for one in &summary.unnamed {
            all.entry(one).or_default().push(path);
        }
    }
    for ((source, hash, what), pages) in all {
        let code = if *what == "script" { Code::AuditScriptUnnamed } else { Code::AuditStyleUnnamed };
        let more = if pages.len() > 1 { format!(" and {} more", pages.len() - 1) } else { String::new() };
        let message = format!("the policy doesn't name the {what} {hash} of {}{more}", pages[0]);
        out.push(Diagnostic::new(
            code,
            Location::file(source.as_str()),
            message,
            "build the site again, and copy all of it",
        ));
    }
}

/// Checks the headers of a server's answers. The same fault in many answers is told once.
fn answers(output: &Output, out: &mut Diagnostics) {
    let mut told: BTreeMap<(Code, String), (Vec<&str>, String)> = BTreeMap::new();
    let files = output.files.iter().filter(|_| output.address.is_some());
    let answers = files.map(|(path, file)| (path.as_str(), kind(path, file) == Kind::Page, &file.headers));
    // A reader sees the page for what isn't there, too.
    let nothing = output.nothing.iter().map(|headers| ("(an address that doesn't exist)", true, headers));
    for (path, is_page, sent) in answers.chain(nothing) {
        let names: Vec<&str> = sent.iter().map(|(name, _)| name.as_str()).collect();
        // What isn't a page needs no policy of what a page may do.
        let needed = headers::NEEDED.iter().filter(|(name, _)| {
            is_page || ["Cache-Control", "X-Content-Type-Options", "Strict-Transport-Security"].contains(name)
        });
        let mut wrong = headers::missing(&names, needed);
        for (index, (name, value)) in sent.iter().enumerate() {
            wrong.extend(headers::faults(name, value));
            let single = headers::NEEDED.iter().any(|(known, _)| known.eq_ignore_ascii_case(name));
            let earlier = sent[..index].iter().any(|(known, _)| known.eq_ignore_ascii_case(name));
            if single && earlier && !name.eq_ignore_ascii_case("content-security-policy") {
                wrong.push((
                    Code::AuditHeaderInvalid,
                    format!("the header {name} is sent twice"),
                    "send it once".to_owned(),
                ));
            }
            if name.eq_ignore_ascii_case("link") || name.eq_ignore_ascii_case("refresh") {
                let ahead = ["preload", "preconnect", "prefetch", "dns-prefetch", "stylesheet"]
                    .iter()
                    .any(|word| value.contains(word));
                if ahead || name.eq_ignore_ascii_case("refresh") {
                    let message = format!("the header {name} makes a browser load something: {}", shortened(value));
                    wrong.push((Code::AuditElsewhere, message, "take it out".to_owned()));
                }
            }
        }
        for (code, message, hint) in wrong {
            told.entry((code, message)).or_insert((Vec::new(), hint)).0.push(path);
        }
    }
    for ((code, message), (paths, hint)) in told {
        let more = if paths.len() > 1 { format!(" (and in {} more answers)", paths.len() - 1) } else { String::new() };
        out.push(Diagnostic::new(code, Location::file(paths[0]), format!("{message}{more}"), hint));
    }
}

/// The addresses that a list for search engines names, with their places.
pub fn listed(path: &str, content: &str) -> Vec<(usize, String)> {
    if path.ends_with(".xml") {
        let document = Document::parse(SourceFile::new(path, content), Scripting::Off);
        let all = document.all("loc").into_iter().map(|loc| (document.at(loc), text(loc).trim().to_owned()));
        return all.collect();
    }
    if !path.ends_with("robots.txt") {
        return Vec::new();
    }
    let mut at = 0;
    let mut all = Vec::new();
    for line in content.split_inclusive('\n') {
        if let Some((key, value)) = line.split_once(':')
            && key.trim().eq_ignore_ascii_case("sitemap")
        {
            all.push((at, value.trim().to_owned()));
        }
        at += line.len();
    }
    all
}

/// Checks the lists for search engines.
fn lists(output: &Output, rules: &Rules, out: &mut Diagnostics) {
    let addresses = super::addresses(output, rules);
    for (path, file) in &output.files {
        let Ok(content) = std::str::from_utf8(&file.bytes) else { continue };
        if kind(path, file) != Kind::Text {
            continue;
        }
        let source = SourceFile::new(path.as_str(), content);
        for (at, address) in listed(path, content) {
            if !matches!(addresses.resolve(path, &address), Target::Own(..)) {
                let message =
                    format!("the list names an address of the site that isn't there: {}", shortened(&address));
                out.at(Code::AuditLinkDead, &source, at, message, "make the list again");
            }
        }
    }
}

/// Checks a style sheet that is a file.
pub fn style(content: &str, context: &Context, out: &mut Report) {
    match sheets::asked(content) {
        Err(message) => out.add(Code::AuditUnreadable, 0, message, "correct the style sheet"),
        Ok(all) => {
            for asked in all {
                let (_, what) = by(asked.by);
                match context.resolve(&asked.address) {
                    Target::Elsewhere(url) => {
                        let message = format!("{what} is from elsewhere: {}", shortened(&url));
                        out.add(
                            Code::AuditElsewhere,
                            asked.at,
                            message,
                            "put it into the site itself, or leave it out",
                        );
                    }
                    Target::Missing(path) => {
                        let message = format!("{what} isn't there: {}", shortened(&path));
                        out.add(Code::AuditLinkDead, asked.at, message, "add the file, or leave it out");
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Checks a picture that is a file of its own.
pub fn drawing(document: &Document, context: &Context, out: &mut Report) {
    for reference in references(document) {
        if matches!(reference.role, Role::Load(_) | Role::Frame | Role::Ahead)
            && let Target::Elsewhere(url) = context.resolve(&reference.address)
        {
            let message = format!("{} is from elsewhere: {}", reference.what, shortened(&url));
            out.add(Code::AuditElsewhere, reference.at, message, "put it into the picture itself, or leave it out");
        }
    }
    for element in document.elements() {
        let at = document.at(element);
        if element.value().name() == "script" {
            out.add(Code::AuditScriptUnnamed, at, "a picture has a script, which no policy names", "take it out");
            script::namings(&text(element)).iter().for_each(|naming| out.naming(at, naming));
        }
        for (attribute, _) in element.value().attrs().filter(|(name, _)| name.starts_with("on")) {
            out.add(Code::AuditHandler, at, format!("a picture has code in {attribute}"), "take it out");
        }
    }
}
