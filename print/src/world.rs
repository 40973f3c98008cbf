use typst::diag::{FileError, FileResult, Severity, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;

use crate::Leaflet;

/// One file for each family and weight: Typst takes no second file for letters that the first one lacks.
const FONTS: [&[u8]; 6] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansThaiLooped-Regular.ttf"),
    include_bytes!("../fonts/NotoSansThaiLooped-Bold.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
];

/// What is wrong with a layout, or with what it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The path of the layout as it was given to [`Press::new`]; empty when no place is known.
    pub path: String,
    /// Line, from 1; 0 when no place is known.
    pub line: usize,
    /// Column in characters, from 1; 0 when no place is known.
    pub column: usize,
    /// One sentence.
    pub message: String,
}

/// The source of this package, so that nothing that an older one made is taken for what this one makes.
const OWN: [&str; 6] = [
    include_str!("document.rs"),
    include_str!("glyphs.rs"),
    include_str!("imposition.rs"),
    include_str!("keep.rs"),
    include_str!("qr.rs"),
    include_str!("world.rs"),
];

/// Names this package, its fonts and the version of Typst: what a leaflet's bytes depend on besides layout and data.
pub fn edition() -> String {
    format!("typst 0.15.1, {:032x}", typst::utils::hash128(&(OWN, FONTS)))
}

/// Layouts and fonts, shared by all leaflets.
pub struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    layouts: Vec<(FileId, Source)>,
    main: FileId,
    data: FileId,
}

/// A file's name in Typst. Names are kept for the life of the process and there can be 65 535 of them, so all leaflets
/// have the same names for their own files.
fn id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

impl Press {
    /// Layouts by their path, such as `leaflets/cards.typ`. Each may import the others by `/leaflets/….typ`.
    pub fn new<'a>(layouts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Press {
        let fonts: Vec<Font> = FONTS.iter().flat_map(|data| Font::iter(Bytes::new(*data))).collect();
        let layouts = layouts.into_iter().filter_map(|(path, text)| {
            let id = id(path)?;
            Some((id, Source::new(id, text.to_owned())))
        });
        Press {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            layouts: layouts.collect(),
            main: id("main.typ").expect("a plain name"),
            data: id("data.json").expect("a plain name"),
            fonts,
        }
    }

    /// True when the fonts have the letter.
    pub fn has_letter(&self, letter: char) -> bool {
        letter.is_control()
            || self.fonts.iter().any(|font| font.info().coverage.contains(letter as u32))
            || typst::text::is_default_ignorable(letter)
    }

    /// Sets a leaflet: calls `leaflet(data, scale: …)` of the layout at `path` with the data, which is JSON. `scale` is
    /// the size of letters, 1 for the layout's own.
    ///
    /// # Errors
    /// What is wrong with the layout. A warning of Typst is a fault too: with an unknown font the text would be gone.
    pub fn set(&self, path: &str, data: &str, scale: f64) -> Result<Leaflet, Vec<Fault>> {
        let main = format!("#import \"/{path}\": leaflet\n#leaflet(json(\"/data.json\"), scale: {scale})\n");
        let job = Job { press: self, main: Source::new(self.main, main), data: Bytes::from_string(data.to_owned()) };
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&job);
        let document = output.map_err(|errors| errors.iter().map(|error| job.fault(error)).collect::<Vec<_>>())?;
        if !warnings.is_empty() {
            return Err(warnings.iter().map(|warning| job.fault(warning)).collect());
        }
        Ok(Leaflet::new(document))
    }

    fn layout(&self, id: FileId) -> Option<&Source> {
        self.layouts.iter().find(|(own, _)| *own == id).map(|(_, source)| source)
    }

    /// A fault of the export, which knows places in layouts only.
    pub(crate) fn fault(&self, error: &SourceDiagnostic) -> Fault {
        let job = Job { press: self, main: Source::new(self.main, String::new()), data: Bytes::from_string("") };
        job.fault(error)
    }
}

/// One leaflet's world.
struct Job<'a> {
    press: &'a Press,
    main: Source,
    data: Bytes,
}

impl Job<'_> {
    fn fault(&self, error: &SourceDiagnostic) -> Fault {
        // The place itself may be the caller's file, which nobody wrote: the nearest layout on the way is shown.
        let trace = error.trace.iter().map(|point| point.span.into());
        let place = std::iter::once(error.span).chain(trace).find_map(|span| {
            let id = span.id()?;
            let layout = self.press.layout(id)?;
            let start = self.range(span)?.start;
            let (line, column) = layout.lines().byte_to_line_column(start)?;
            Some((id.get().vpath().get_without_slash().to_owned(), line + 1, column + 1))
        });
        let (path, line, column) = place.unwrap_or_default();
        let mut message = error.message.to_string();
        for hint in &error.hints {
            message.push_str(&format!(" ({})", hint.v));
        }
        if error.severity == Severity::Warning {
            message.push_str(" (a warning, which a leaflet may not have)");
        }
        Fault { path, line, column, message }
    }
}

impl World for Job<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.press.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.press.main {
            return Ok(self.main.clone());
        }
        let missing = || FileError::NotFound(id.get().vpath().get_without_slash().into());
        self.press.layout(id).cloned().ok_or_else(missing)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.press.data {
            return Ok(self.data.clone());
        }
        self.source(id).map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
