use std::collections::BTreeMap;

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::i18n::Messages;
use crate::model::interface::{COOKIES, EVALUATES, LEAVES, SENDS, STORES};
use crate::model::{Layout, SourceFile};

/// Templates that every theme must have.
pub const TEMPLATES: &[&str] = &[
    "templates/page.html",
    "templates/home.html",
    "templates/directory.html",
    "templates/cards.html",
    "templates/check.html",
    "templates/sources.html",
    "templates/chooser.html",
    "templates/not-found.html",
    "templates/moved.html",
    "components/contact-card/contact-card.html",
];

/// The only script that a page may carry.
pub const SCRIPT: &str = "script/exit.js";

/// What a theme's script mustn't name besides the interfaces that send, store or run text as code: what waits, what tells
/// phones apart, and what reads answers. The promise that nothing leaves the phone rests on there being no such code
/// (reader safety, ND-4).
const FORBIDDEN: &str = "navigator require document.write window.open setInterval FormData .submit .name checked";

/// What the script of the search mustn't name besides: it reads its own field and the page's list of topics, and
/// neither a form's answers nor the address.
const FORBIDDEN_TO_SEARCH: &str =
    "location history forms elements querySelector querySelectorAll getElementsBy document.title";

/// What a theme needs for a page with a search, and for the site as files to keep.
const SEARCH: &[&str] = &["templates/search.html", "script/search.js"];
const SAVE: &[&str] = &["templates/save.html", "templates/single.html", "script/pages.js"];

/// Reports missing files, messages that a template asks for and nobody wrote, and a script that could
/// send or store something.
pub fn check(
    config: &Config,
    theme: &BTreeMap<String, SourceFile>,
    source: &Messages,
    layouts: &[Layout],
    out: &mut Diagnostics,
) {
    let folder = format!("themes/{}", config.theme);
    if theme.is_empty() {
        return;
    }
    let when = |layout, files: &'static [&str]| if layouts.contains(&layout) { files } else { &[] };
    let more = when(Layout::Search, SEARCH).iter().chain(when(Layout::Save, SAVE));
    for path in TEMPLATES.iter().chain([&SCRIPT]).chain(more) {
        if !theme.contains_key(*path) {
            out.push(Diagnostic::new(
                Code::ThemeMissing,
                Location::file(format!("{folder}/{path}")),
                format!("the theme has no file {path}"),
                "copy it from themes/default",
            ));
        }
    }
    if !theme.keys().any(|path| path.ends_with(".css")) {
        out.push(Diagnostic::new(
            Code::ThemeMissing,
            Location::file(format!("{folder}/css")),
            "the theme has no style sheet",
            "copy the folder css from themes/default",
        ));
    }
    for (path, file) in theme.iter().filter(|(path, _)| path.ends_with(".html")) {
        if path.ends_with("/example.html") {
            continue;
        }
        for (at, key) in message_keys(&file.text) {
            if !source.has(key, None) {
                let message = format!("the template asks for the text “{key}”, which nobody wrote");
                let hint = format!("add a line “{key} = …” to locales/{}/interface.ftl", config.source_lang());
                out.at(Code::MessageMissing, file, at, message, hint);
            }
        }
    }
    // Missing, it would stop the build only on the day when a translation first falls behind.
    if config.languages.len() > 1 && !source.has("current-label", None) {
        out.push(Diagnostic::new(
            Code::MessageMissing,
            Location::file(format!("locales/{}", config.source_lang())),
            "the text “current-label” is missing, which stands above the source's words where a translation is older",
            format!("add a line “current-label = …” to locales/{}/interface.ftl", config.source_lang()),
        ));
    }
    let scripts = [(SCRIPT, ""), ("script/search.js", FORBIDDEN_TO_SEARCH), ("script/pages.js", "")];
    for (script, more) in scripts.iter().filter_map(|(path, more)| Some((theme.get(*path)?, more))) {
        let lists = [SENDS, STORES, COOKIES, LEAVES, EVALUATES, FORBIDDEN, *more];
        for word in lists.iter().flat_map(|list| list.split_whitespace()) {
            if let Some(at) = find_word(&script.text, word) {
                let message = format!("the script names “{word}”, which could send, store or read something");
                out.at(Code::ScriptUnsafe, script, at, message, "take it out: a script that can do this is not used");
            }
        }
    }
}

/// The literal keys of `t(key="…")` and `attr(key="…")`, with their places.
fn message_keys(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices("key=\"").filter_map(|(at, mark)| {
        let start = at + mark.len();
        let end = start + text[start..].find('"')?;
        let called = text[..at].trim_end();
        let call = called.ends_with("t(") || called.ends_with("attr(");
        call.then_some((start, &text[start..end]))
    })
}

fn find_word(text: &str, word: &str) -> Option<usize> {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$');
    text.match_indices(word).map(|(at, _)| at).find(|&at| {
        let starts_word = word.starts_with(|c: char| c.is_ascii_alphanumeric());
        let joined_before = starts_word && is_part(text[..at].chars().next_back());
        let joined_after = is_part(text[at + word.len()..].chars().next());
        !joined_before && !joined_after
    })
}
