//! Any text as the words of a page, a message, a contact and a setting at once, through all stages to HTML, which is
//! read by a real parser: no text becomes an element, attribute, style or address that Varde didn't make. `serve` shows
//! a site with findings, so they don't excuse anything.
#![no_main]

use libfuzzer_sys::fuzz_target;
use scraper::Html;
use varde::model::SourceFile;
use varde_fuzz::{lang, make, replace, sources};

const ELEMENTS: &str = "html head meta title link style script body main footer section div p h1 h2 h3 h4 a bdi span strong em br hr ul ol li dl dt dd table thead tbody tr th td blockquote svg g rect line text polyline path circle figure figcaption form fieldset legend label input button details summary desc caption nav header";

fuzz_target!(|text: &str| {
    let mut sources = sources();
    let quoted = toml::Value::String(text.to_owned()).to_string();
    let page = format!("+++\ntitle = {quoted}\ndescription = {quoted}\naudience = \"person\"\nparent = \"index\"\n+++\n\n{text}\n");
    replace(&mut sources, "content/nb/typed.md", &page);
    sources.config.operator = text.to_owned();
    for (name, from) in [("contacts.toml", "\"Linjen\""), ("contacts.toml", "\"Tromsø\""), ("facts.toml", "\"arbeidsmiljøloven § 14-15\""), ("sources.toml", "\"En bok om lønn\"")] {
        let file = &sources.data[name];
        let typed = file.text.replacen(from, &quoted, 1);
        sources.data.insert(name.to_owned(), SourceFile::new(&*file.path, typed));
    }
    let line = text.replace(['\n', '\r'], " ");
    for file in sources.messages.get_mut(&lang("nb")).into_iter().flatten() {
        *file = SourceFile::new(&*file.path, file.text.replacen("Forlat siden", &line, 1));
    }
    let (made, _) = make(sources);
    for (path, bytes) in made.into_iter().flat_map(|made| made.files) {
        if !path.starts_with("nb/") || !path.ends_with(".html") {
            continue;
        }
        let html = String::from_utf8(bytes).expect("a page is text");
        let document = Html::parse_document(&html);
        let mut scripts = 0;
        for node in document.tree.nodes() {
            let Some(element) = node.value().as_element() else { continue };
            assert!(ELEMENTS.split(' ').any(|name| name == element.name()), "{path}: <{}> in {html}", element.name());
            scripts += u32::from(element.name() == "script");
            for (name, value) in element.attrs() {
                assert!(!name.starts_with("on") && name != "style" && name != "src", "{path}: {name} in {html}");
                let scheme = value.split_once(':').map(|(scheme, _)| scheme.trim().to_ascii_lowercase());
                if matches!(name, "href" | "action" | "formaction" | "xlink:href") {
                    let known = [None, Some("tel"), Some("mailto"), Some("https")];
                    assert!(known.contains(&scheme.as_deref()), "{path}: {name}={value:?} in {html}");
                }
            }
        }
        assert!(html.is_empty() || scripts == 1, "{path}: {scripts} scripts in {html}");
    }
});
