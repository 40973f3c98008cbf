use std::collections::BTreeSet;

use typst::diag::SourceDiagnostic;
use typst::foundations::{Label, Selector, Smart, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use crate::{Fault, Press, glyphs, imposition};

/// A leaflet that was set.
#[derive(Debug)]
pub struct Leaflet {
    document: PagedDocument,
}

/// A place of a leaflet with more text than it holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Overflow {
    /// The page, from 1.
    pub page: usize,
    /// What the layout calls the place; empty for the leaflet as a whole.
    pub place: String,
    /// How many lines are too many.
    pub lines: usize,
}

/// A letter that no font has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// The page, from 1.
    pub page: usize,
    /// The letter.
    pub letter: char,
    /// The words that it stands in.
    pub around: String,
}

impl Leaflet {
    pub(crate) fn new(document: PagedDocument) -> Leaflet {
        Leaflet { document }
    }

    /// The number of its pages.
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// Where it has more text than fits: on pages after the last one that it may have, and in places that the layout
    /// has marked by `metadata((place: "…", lines: 3))` with the label `<overflow>`.
    pub fn overflows(&self, pages: usize) -> Vec<Overflow> {
        let mut found = Vec::new();
        let introspector = self.document.introspector();
        let label = Label::new(PicoStr::intern("overflow"));
        for content in label.map(|label| introspector.query(&Selector::Label(label))).unwrap_or_default() {
            let Some(metadata) = content.to_packed::<MetadataElem>() else { continue };
            let Value::Dict(dict) = &metadata.value else { continue };
            let lines = match dict.get("lines") {
                Ok(Value::Int(lines)) => usize::try_from(*lines).unwrap_or(1),
                _ => 1,
            };
            let place = match dict.get("place") {
                Ok(Value::Str(place)) => place.to_string(),
                _ => String::new(),
            };
            let page = content.location().and_then(|at| introspector.page(at)).map_or(1, |page| page.get());
            found.push(Overflow { page, place, lines: lines.max(1) });
        }
        // What stands on pages that the leaflet may not have.
        let lines: usize = self.document.pages().iter().skip(pages).map(|page| lines(&page.frame)).sum();
        if self.pages() > pages {
            found.push(Overflow { page: pages, place: String::new(), lines: lines.max(1) });
        }
        found.sort();
        found.dedup();
        found
    }

    /// The letters that no font has.
    pub fn missing(&self) -> Vec<Missing> {
        let mut found = BTreeSet::new();
        for (index, page) in self.document.pages().iter().enumerate() {
            walk(&page.frame, Point::zero(), &mut |_, text| {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let letters = text.text.get(glyph.range()).unwrap_or_default();
                    let around = text.text.trim().to_string();
                    let missing =
                        letters.chars().map(|letter| Missing { page: index + 1, letter, around: around.clone() });
                    found.extend(missing);
                }
            });
        }
        found.into_iter().collect()
    }

    /// The leaflet as a tagged PDF: accessible (PDF/UA-1) and fit to be kept (PDF/A-2a), both enforced.
    ///
    /// # Errors
    /// What keeps it from meeting them, such as a picture without words.
    pub fn pdf(&self, press: &Press) -> Result<Vec<u8>, Vec<Fault>> {
        export(press, &glyphs::separate(&self.document), &[PdfStandard::Ua_1, PdfStandard::A_2a])
    }

    /// The pages of a booklet two by two on sheets, for a printer that folds. It is for paper alone and has no tags,
    /// since no order of reading is left in it.
    ///
    /// # Errors
    /// The export fails.
    pub fn booklet(&self, press: &Press, right_to_left: bool) -> Result<Vec<u8>, Vec<Fault>> {
        export(press, &imposition::booklet(&self.document, right_to_left), &[])
    }

    /// A page as a PNG picture of four shades of grey, `width` pixels wide, so small that it can stand within an HTML
    /// page. None when there is no such page; pages count from 1.
    pub fn thumbnail(&self, page: usize, width: u32) -> Option<Vec<u8>> {
        let page = self.document.pages().get(page.checked_sub(1)?)?;
        let scale = f64::from(width) / page.frame.width().to_pt().max(1.0);
        let pixmap = typst_render::render(page, &RenderOptions { pixel_per_pt: scale.into(), render_bleed: false });
        let columns = pixmap.width().max(1) as usize;
        let shades: Vec<u8> =
            pixmap.pixels().iter().map(|pixel| shade(pixel.red(), pixel.green(), pixel.blue())).collect();
        // Four pixels a byte, each line from a byte of its own (PNG, 7.2).
        let pack = |four: &[u8]| four.iter().enumerate().fold(0, |byte, (at, shade)| byte | shade << (6 - 2 * at));
        let data: Vec<u8> = shades.chunks(columns).flat_map(|line| line.chunks(4).map(pack)).collect();
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, pixmap.width(), pixmap.height());
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Two);
        encoder.set_compression(png::Compression::High);
        encoder.write_header().ok()?.write_image_data(&data).ok()?;
        Some(file)
    }

    /// A page as a PNG picture `width` pixels wide. None when there is no such page; pages count from 1.
    pub fn picture(&self, page: usize, width: u32) -> Option<Vec<u8>> {
        let page = self.document.pages().get(page.checked_sub(1)?)?;
        let scale = f64::from(width) / page.frame.width().to_pt().max(1.0);
        let options = RenderOptions { pixel_per_pt: scale.into(), render_bleed: false };
        typst_render::render(page, &options).encode_png().ok()
    }
}

/// One of four shades, 3 for white. Words are so thin at this size that they would all but vanish: the darker third of
/// greys is black.
fn shade(red: u8, green: u8, blue: u8) -> u8 {
    let grey = (u32::from(red) * 3 + u32::from(green) * 6 + u32::from(blue)) / 10;
    ((grey.saturating_sub(90) * 3 + 82) / 165) as u8
}

fn export(press: &Press, document: &PagedDocument, standards: &[PdfStandard]) -> Result<Vec<u8>, Vec<Fault>> {
    let tagged = !standards.is_empty();
    let standards = PdfStandards::new(standards).map_err(|error| {
        vec![Fault { path: String::new(), line: 0, column: 0, message: error.message().to_string() }]
    })?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some("Varde".into())),
        timestamp: None,
        tagged,
        standards,
        ..PdfOptions::default()
    };
    let fault = |error: &SourceDiagnostic| press.fault(error);
    typst_pdf::pdf(document, &options).map_err(|errors| errors.iter().map(fault).collect())
}

/// Calls `visit` for each text of a frame with its place.
fn walk(frame: &Frame, origin: Point, visit: &mut impl FnMut(Point, &typst::text::TextItem)) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, origin + *at, visit),
            FrameItem::Text(text) => visit(origin + *at, text),
            _ => {}
        }
    }
}

/// The number of lines of text in a frame: heights at which text stands.
fn lines(frame: &Frame) -> usize {
    let mut heights = BTreeSet::new();
    walk(frame, Point::zero(), &mut |at, text| {
        // Raised marks stand a little higher than their line.
        if !text.text.trim().is_empty() && text.size > Abs::zero() {
            heights.insert((at.y.to_pt() / 4.0).round() as i64);
        }
    });
    heights.len()
}
