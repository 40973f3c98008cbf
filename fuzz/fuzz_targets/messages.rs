//! Any text as a Fluent file: read, compared with its source both ways, and every message formatted. What is formatted
//! is bounded in length and holds no markup but the marks of values.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use varde::diagnostic::{Diagnostics, Errors};
use varde::i18n::{Args, FactRef, Messages, Registry, Value, check};
use varde::model::{Direction, Numbering, Phone, SourceFile};
use varde_fuzz::{lang, said_well};

struct Known;

impl Registry for Known {
    fn fact(&self, id: &str) -> Option<FactRef<'_>> {
        match id {
            "years" => Some(FactRef::Number { value: 3, unit: "year" }),
            "law" => Some(FactRef::Text("<§>")),
            _ => None,
        }
    }

    fn phone(&self, contact: &str) -> Option<&Phone> {
        static LINE: LazyLock<Phone> = LazyLock::new(|| Phone::new("22 33 11 60", &Numbering::default()));
        (contact == "line").then(|| &*LINE)
    }

    fn name(&self, contact: &str) -> Option<&str> {
        (contact == "line").then_some("<Linjen>")
    }
}

const SOURCE: &str = "hello = Hei, { $name }!\n    .title = Tittel\nunit-year = { $n ->\n    [one] ett år\n   *[other] { $n } år\n }\n-site = Varde\n";

fuzz_target!(|text: &str| {
    let mut out = Diagnostics::default();
    let (nb, ar) = (lang("nb"), lang("ar"));
    let source = Messages::parse(&nb, "latn", &[SourceFile::new("locales/nb/a.ftl", SOURCE)], &mut out);
    let own = Messages::parse(&ar, "arab", &[SourceFile::new("locales/ar/a.ftl", text)], &mut out);
    check(&own, None, &Known, &|_| true, &Errors::default(), &mut out);
    check(&own, Some(&source), &Known, &|_| true, &Errors::default(), &mut out);
    check(&source, Some(&own), &Known, &|_| true, &Errors::default(), &mut out);
    let args = Args::new().text("name", "<b>").number("n", 2).with("d", Value::Date(2026, 3, 5));
    for id in own.ids() {
        for attribute in [None].into_iter().chain(own.attributes(id).map(Some)) {
            let Ok(text) = own.format(id, attribute, &args, &Known) else { continue };
            let html = text.to_html(Direction::Rtl);
            assert!(html.len() < 2_000_000);
            let rest = html.replace("<bdi dir=\"ltr\">", "").replace("<bdi>", "").replace("</bdi>", "");
            let rest = rest.replace("<a class=\"tel\" href=\"tel:22331160\">", "").replace("</a>", "");
            assert!(!rest.contains(['<', '>', '"', '\'']), "{html}");
            text.to_text();
        }
    }
    assert_eq!(own.blocks().count(), own.blocks().count());
    assert_eq!(varde::check::words_of_messages(text).len(), text.len());
    said_well(&out);
});
