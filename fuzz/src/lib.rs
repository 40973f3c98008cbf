//! What the targets share: a small whole site in memory, in which a target replaces one file.

use std::path::Path;
use std::sync::OnceLock;

use varde::check::{Site, check};
use varde::diagnostic::{Diagnostics, Severity};
use varde::load::{Sources, load};
use varde::model::{Lang, SourceFile};
use varde::optimise::{Memory, OutputFiles};

/// The minimal site of the tests, as read.
pub fn sources() -> Sources {
    static LOADED: OnceLock<Sources> = OnceLock::new();
    let loaded = LOADED.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/sites/minimal");
        load(&root, &[], &mut Diagnostics::default()).expect("the machine reads it").expect("a site")
    });
    loaded.clone()
}

/// The same, checked.
pub fn site() -> &'static Site {
    static CHECKED: OnceLock<Site> = OnceLock::new();
    CHECKED.get_or_init(|| check(sources(), &mut Diagnostics::default()).expect("a site"))
}

/// A language.
pub fn lang(tag: &str) -> Lang {
    Lang::new(tag).expect("a language")
}

/// Puts a text in the place of the file of this path, or beside the others.
pub fn replace(sources: &mut Sources, path: &str, text: &str) {
    let file = SourceFile::new(path, text);
    let among = |files: &mut Vec<SourceFile>, file: SourceFile| match files.iter_mut().find(|f| f.path == file.path) {
        Some(place) => *place = file,
        None => files.push(file),
    };
    let mut parts = path.splitn(3, '/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("content"), Some("data"), Some(rest)) => drop(sources.data.insert(rest.to_owned(), file)),
        (Some("content"), Some(tag), _) => among(sources.content.entry(lang(tag)).or_default(), file),
        (Some("locales"), Some(tag), Some("language.toml")) => drop(sources.languages.insert(lang(tag), file)),
        (Some("locales"), Some(tag), Some("translation.lock")) => {
            drop(sources.records.languages.insert(lang(tag), file))
        }
        (Some("locales"), _, Some("source.lock")) => sources.records.store = Some(file),
        (Some("locales"), Some(tag), _) => among(sources.messages.entry(lang(tag)).or_default(), file),
        (Some("themes"), _, Some(rest)) => drop(sources.theme.insert(rest.to_owned(), file)),
        _ => panic!("{path} is read by nothing"),
    }
}

/// Stages 2 to 5. Each finding has words for its reader and a place within its file.
pub fn make(sources: Sources) -> (Option<OutputFiles>, Diagnostics) {
    let mut out = Diagnostics::default();
    let made = check(sources, &mut out).map(|site| varde::finish(&site, &Memory::default(), &mut out));
    said_well(&out);
    (made, out)
}

/// Every finding says what is wrong and what to do.
pub fn said_well(out: &Diagnostics) {
    for finding in out.sorted() {
        assert!(!finding.message.is_empty() && !finding.hint.is_empty(), "{finding:?}");
        assert!((finding.location.line == 0) == (finding.location.column == 0), "{finding:?}");
    }
}

/// True when nothing would be written.
pub fn refused(out: &Diagnostics) -> bool {
    out.count(Severity::Error) > 0
}

/// A file that comes back from a translator's tool: every unit that is read has exactly one fate.
pub fn returned(bytes: &[u8]) {
    use varde::commands::exchange::{import::parse, settle::settle, units};

    let mut out = Diagnostics::default();
    let returned = parse(bytes, "back", &mut out);
    said_well(&out);
    assert_eq!(returned.is_none(), out.has_errors());
    let Some(returned) = returned else { return };
    let exchange = units(site(), &lang("ar")).expect("units");
    for reviewed in [false, true] {
        let settled = settle(&exchange, &returned, reviewed);
        let decided = settled.changed.len() + settled.confirmed.len() + settled.refused.len();
        assert_eq!(decided + settled.same + settled.empty, returned.units.len());
    }
}
