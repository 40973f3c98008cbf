//! Leaflets as those get them who print, listen to, copy from and point a phone at them. Read by programs that have
//! nothing to do with the one that made them: poppler's for text and fonts, zbar for codes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;
use varde::Options;
use varde::check::Site;
use varde::diagnostic::Diagnostics;
use varde::model::{Audience, Extract, Inline, Lang, Leaflet, LeafletForm, Local, page_blocks};
use varde::render::leaflet::Order;

use crate::site::{list, repository};

/// Where these leaflets send their readers.
const ADDRESS: &str = "https://varde-demo.no/";

/// The repository's own site.
fn site(base_url: &str) -> Site {
    let options = Options {
        root: repository().into(),
        base_url: Some(base_url.into()),
        languages: Vec::new(),
        single_file: false,
    };
    let mut findings = Diagnostics::default();
    let site = varde::read(&options, &mut findings).expect("the machine reads the site").expect("a site");
    assert!(!findings.has_errors(), "{}", list(&findings.sorted()));
    site
}

fn make(site: &Site, wanted: &[(&Leaflet, Vec<Lang>)], local: Option<&Local>) -> Vec<Vec<u8>> {
    let forms = vec![LeafletForm::Pdf];
    let order = |(leaflet, languages): &(_, Vec<Lang>)| (*leaflet, languages.clone());
    let wanted: Vec<(&Leaflet, Vec<Lang>)> = wanted.iter().map(order).collect();
    let orders: Vec<Order> =
        wanted.iter().map(|(leaflet, languages)| Order { leaflet, languages, forms: forms.clone(), local }).collect();
    let mut findings = Diagnostics::default();
    let made = varde::render::leaflets(site, &orders, &mut findings);
    assert!(findings.is_empty(), "{}", list(&findings.sorted()));
    made.into_iter().map(|mut made| made.remove(&LeafletForm::Pdf).expect("a PDF")).collect()
}

fn langs(tags: &str) -> Vec<Lang> {
    tags.split('+').map(|tag| Lang::new(tag).expect("a language")).collect()
}

/// A leaflet on the disk.
pub struct Paper {
    pub id: String,
    pub languages: Vec<Lang>,
    pub path: PathBuf,
}

impl Paper {
    pub fn lang(&self) -> &str {
        self.languages[0].as_str()
    }

    pub fn text(&self, options: &[&str]) -> String {
        tool("pdftotext", &[options, &[&self.path.display().to_string(), "-"]].concat())
    }
}

pub struct All {
    pub site: Site,
    pub papers: Vec<Paper>,
    _folder: TempDir,
}

/// All leaflets of the repository, made once.
pub fn all() -> &'static All {
    static ALL: OnceLock<All> = OnceLock::new();
    ALL.get_or_init(|| {
        let site = site(ADDRESS);
        let folder = tempfile::tempdir().expect("a folder");
        let wanted: Vec<(&Leaflet, Vec<Lang>)> = site
            .leaflets
            .values()
            .flat_map(|leaflet| leaflet.editions.iter().map(move |languages| (leaflet, languages.clone())))
            .collect();
        let papers = wanted.iter().zip(make(&site, &wanted, None)).map(|((leaflet, languages), bytes)| {
            let path = folder.path().join(format!("{}.pdf", leaflet.file_name(languages)));
            fs::write(&path, bytes).expect("a file");
            Paper { id: leaflet.id.clone(), languages: languages.clone(), path }
        });
        let papers = papers.collect();
        All { site, papers, _folder: folder }
    })
}

/// What a program prints.
pub fn tool(name: &str, arguments: &[&str]) -> String {
    let output = Command::new(name).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{name}: {error}; tests/run installs it"));
    assert!(output.status.success(), "{name} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn info<'a>(info: &'a str, key: &str) -> &'a str {
    info.lines().find_map(|line| line.strip_prefix(key)).map_or("", str::trim)
}

#[test]
fn each_is_there_in_all_languages_with_its_number_of_pages_and_its_properties() {
    let All { site, papers, .. } = all();
    for leaflet in site.leaflets.values().filter(|l| l.declaration.audience == Audience::Person) {
        let single = leaflet.editions.iter().filter(|languages| languages.len() == 1).count();
        assert_eq!(single, site.config.languages.len(), "{} isn't made in every language", leaflet.id);
    }
    for paper in papers {
        let (name, leaflet) = (paper.path.display(), &site.leaflets[&paper.id]);
        let told = tool("pdfinfo", &[&paper.path.display().to_string()]);
        assert_eq!(info(&told, "Pages:"), leaflet.pages_with(paper.languages.len()).to_string(), "{name}");
        assert_eq!(info(&told, "Tagged:"), "yes", "{name}");
        assert_eq!(info(&told, "Author:"), site.config.operator, "{name}");
        let title = &site.page(&leaflet.declaration.page, &paper.languages[0]).expect("a page").0.front.title;
        assert!(info(&told, "Title:").starts_with(title.as_str()), "{name}: {told}");
        let meta = tool("pdfinfo", &["-meta", &paper.path.display().to_string()]);
        assert!(meta.contains("<pdfuaid:part>1</pdfuaid:part>"), "{name} doesn't say that it is PDF/UA-1");
        assert!(meta.contains("<pdfaid:part>2</pdfaid:part>"), "{name} doesn't say that it is PDF/A-2");
        assert!(meta.contains(&format!("<rdf:li>{}</rdf:li>", paper.lang())), "{name} doesn't name its language");
    }
}

#[test]
fn all_fonts_are_inside() {
    for paper in &all().papers {
        let fonts = tool("pdffonts", &[&paper.path.display().to_string()]);
        // The first two lines are the head of the table.
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!rows.is_empty(), "{} has no text", paper.path.display());
        for row in rows {
            assert!(row.contains("yes yes yes"), "{}: {row}", paper.path.display());
        }
    }
}

/// Letters and figures alone, in one form: marks of direction, spaces and punctuation are no matter of reading order.
pub fn bare(text: &str) -> String {
    let sara_am = text.replace("\u{e4d}\u{e32}", "\u{e33}");
    // The two halves of SARA AM stand on both sides of a tone mark.
    let tone = |tone: &str| (format!("\u{e4d}{tone}\u{e32}"), format!("{tone}\u{e33}"));
    let whole = ["\u{e48}", "\u{e49}", "\u{e4a}", "\u{e4b}"].iter().map(|mark| tone(mark));
    let joined = whole.fold(sara_am, |text, (from, to)| text.replace(&from, &to));
    joined.chars().filter(|c| c.is_alphanumeric() || ('\u{e31}'..='\u{e4e}').contains(c)).collect()
}

/// The paragraphs of pages that stand on a leaflet, as long as they have no values in them.
fn sentences(site: &Site, leaflet: &Leaflet, lang: &Lang) -> Vec<String> {
    let mut found = Vec::new();
    for extract in leaflet.texts.iter().flat_map(|(_, from)| from) {
        let Extract::Page { page, section: Some(section), block: None } = extract else { continue };
        let page = &site.pages[page][lang];
        let prefix = format!("page:{}#{section}/", page.id);
        let blocks =
            page_blocks(page, &page.document(), &|_| false).into_iter().filter(|block| block.id.starts_with(&prefix));
        found.extend(blocks.filter(|block| block.targets.is_empty()).map(|block| block.plain));
    }
    found
}

#[test]
fn text_can_be_copied_in_the_order_in_which_it_is_read() {
    let All { site, papers, .. } = all();
    let mut checked = 0;
    for paper in papers.iter().filter(|paper| paper.languages.len() == 1) {
        // Poppler gives right-to-left text in the order of reading only where it may put lines together itself.
        let right_to_left = ["ar", "fa"].contains(&paper.lang());
        let text = bare(&paper.text(if right_to_left { &[] } else { &["-raw"] }));
        let (lang, leaflet) = (&paper.languages[0], &site.leaflets[&paper.id]);
        let sentences = sentences(site, leaflet, lang);
        checked += sentences.len();
        if right_to_left {
            // The Arabic font lets a few words of each hundred be read with letters changed about; no other does better.
            // Two words that follow each other in the page do so here, but where a line ends between them.
            let pairs: Vec<String> = sentences
                .iter()
                .flat_map(|sentence| {
                    let words: Vec<String> = sentence.split(' ').map(bare).collect();
                    words.windows(2).map(<[String]>::concat).collect::<Vec<_>>()
                })
                .collect();
            let (found, all) = (pairs.iter().filter(|pair| text.contains(pair.as_str())).count(), pairs.len());
            assert!(found * 100 >= all * 75, "{}: {found} of {all}", paper.path.display());
            continue;
        }
        let lost: Vec<&String> = sentences.iter().filter(|sentence| !text.contains(&bare(sentence))).collect();
        assert!(lost.is_empty(), "{}: lost of {}: {lost:#?}", paper.path.display(), sentences.len());
    }
    assert!(checked > 300, "only {checked} sentences were looked for");
}

/// Runs of digits and spaces that could be a phone number.
fn numbers(text: &str) -> BTreeSet<String> {
    let is_part = |c: char| c.is_ascii_digit() || c == ' ';
    let runs = text.split(|c| !is_part(c)).map(str::trim);
    runs.filter(|run| run.chars().filter(char::is_ascii_digit).count() >= 8).map(str::to_owned).collect()
}

#[test]
fn phone_numbers_are_those_of_the_contacts_and_stand_on_one_line() {
    let All { site, papers, .. } = all();
    let known: BTreeSet<&str> =
        site.data.contacts.iter().flat_map(|contact| &contact.phones).map(|phone| phone.number.as_str()).collect();
    for paper in papers {
        let text = paper.text(&["-raw"]);
        let leaflet = &site.leaflets[&paper.id];
        if let Some(id) = leaflet.declaration.contacts.first() {
            let number = &site.data.contact(id).expect("a contact").phones[0].number;
            assert!(text.lines().any(|line| line.contains(number.as_str())), "{} lacks {number}", paper.path.display());
        }
        for found in text.lines().flat_map(numbers) {
            assert!(known.contains(found.as_str()), "{}: “{found}” is no contact's number", paper.path.display());
        }
    }
    // Each number that a text on a leaflet mentions is on it, whole.
    for paper in papers.iter().filter(|paper| paper.languages.len() == 1) {
        let text = paper.text(&["-raw"]);
        for extract in site.leaflets[&paper.id].texts.iter().flat_map(|(_, from)| from) {
            let Extract::Page { page, section: Some(section), block: None } = extract else { continue };
            let page = &site.pages[page][&paper.languages[0]];
            let mut inside = false;
            for block in &page.document().blocks {
                if let varde::model::Block::Heading(heading) = block {
                    inside = heading.id == *section;
                }
                let varde::model::Block::Paragraph(inlines, _) = block else { continue };
                for inline in inlines.iter().filter(|_| inside) {
                    let Inline::Link(varde::model::LinkTarget::Phone(id, index), ..) = inline else { continue };
                    let number = &site.data.contact(id).expect("a contact").phones[*index].number;
                    let whole = text.lines().any(|line| line.contains(number.as_str()));
                    assert!(whole, "{}: {number} is broken or missing", paper.path.display());
                }
            }
        }
    }
}

/// A grey picture: width, height, one byte for each point.
struct Picture(usize, usize, Vec<u8>);

impl Picture {
    /// A page as a printer would print it.
    fn of(paper: &Paper, page: usize) -> Picture {
        let (stem, page) = (paper.path.with_extension(""), page.to_string());
        let (path, to) = (paper.path.display().to_string(), stem.display().to_string());
        tool("pdftoppm", &["-r", "300", "-gray", "-f", &page, "-l", &page, "-singlefile", &path, &to]);
        let bytes = fs::read(stem.with_extension("pgm")).expect("a picture");
        // The first word names the format (PGM): `P5`.
        let mut head = bytes.split(|b| b.is_ascii_whitespace()).filter(|part| !part.is_empty()).skip(1);
        let mut next = || std::str::from_utf8(head.next().expect("a number")).expect("text").parse().expect("a number");
        let (width, height, _): (usize, usize, usize) = (next(), next(), next());
        Picture(width, height, bytes[bytes.len() - width * height..].to_vec())
    }

    /// The same at half the size, each point the mean of four: a camera doesn't see specks as sharp as a scanner.
    fn half(&self) -> Picture {
        let (width, height) = (self.0 / 2, self.1 / 2);
        let at = |x: usize, y: usize| u32::from(self.2[y * self.0 + x]);
        let mean = |x: usize, y: usize| (at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1)) / 4;
        let points = (0..width * height).map(|n| mean(n % width * 2, n / width * 2) as u8);
        Picture(width, height, points.collect())
    }

    /// What an independent reader finds in it.
    fn codes(&self, folder: &TempDir) -> Vec<String> {
        let path = folder.path().join("page.pgm");
        let mut bytes = format!("P5\n{} {}\n255\n", self.0, self.1).into_bytes();
        bytes.extend_from_slice(&self.2);
        fs::write(&path, bytes).expect("a picture");
        let output =
            Command::new("zbarimg").args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]).arg(&path).output();
        let output = output.unwrap_or_else(|error| panic!("zbarimg: {error}; tests/run installs it"));
        String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
    }
}

/// How often each sheet is spoiled.
const SHEETS: usize = 4;

#[test]
fn codes_lead_to_the_page_also_from_spoiled_paper() {
    let All { site, papers, .. } = all();
    let folder = tempfile::tempdir().expect("a folder");
    let looked_at = ["nb", "th", "ar", "fa"];
    let some = papers.iter().filter(|paper| paper.languages.len() == 1 && looked_at.contains(&paper.lang()));
    for paper in some {
        let page = &site.leaflets[&paper.id].declaration.page;
        let index = page.as_str() == "index";
        let address = match index {
            true => format!("{ADDRESS}{}/", paper.lang()),
            false => format!("{ADDRESS}{}/{page}.html", paper.lang()),
        };
        // Two people begin with talking; what is to be looked up later stands last.
        let last = if paper.id == "talk" { site.leaflets[&paper.id].declaration.pages } else { 1 };
        let picture = Picture::of(paper, last);
        let found = picture.codes(&folder);
        let wanted = match paper.id.as_str() {
            "card" => 10,
            "small-card" => 12,
            _ => 1,
        };
        assert_eq!(found, vec![address.clone(); wanted], "{}", paper.path.display());

        // Specks of the size of a module, black and white in turn, over a twentieth of the page.
        let module = 300 * 21 / 254 / 4;
        let mut seed: u64 = 7;
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % below
        };
        // Where specks fall is chance: several sheets, and most of their codes must be read.
        let mut read = 0;
        for _ in 0..SHEETS {
            let mut spoiled = Picture(picture.0, picture.1, picture.2.clone());
            let Picture(width, height, points) = &mut spoiled;
            for speck in 0..*width * *height / (module * module) / 20 {
                let (x, y) = (random(*width - module), random(*height - module));
                for row in y..y + module {
                    points[row * *width + x..row * *width + x + module].fill(if speck % 2 == 0 { 0 } else { 255 });
                }
            }
            let (sharp, soft) = (spoiled.codes(&folder), spoiled.half().codes(&folder));
            assert!(sharp.iter().chain(&soft).all(|found| *found == address), "{}: {sharp:?}", paper.path.display());
            read += sharp.len().max(soft.len());
        }
        assert!(
            read * 4 >= SHEETS * wanted * 3,
            "{}: only {read} codes of {} are read",
            paper.path.display(),
            SHEETS * wanted
        );
    }
}

#[test]
fn the_same_leaflet_has_the_same_bytes_and_is_not_made_again() {
    let first = site(ADDRESS);
    let made_in = |leaflet: &Leaflet, languages: &Vec<Lang>| leaflet.editions.contains(languages);
    let wanted: Vec<(&Leaflet, Vec<Lang>)> = first
        .leaflets
        .values()
        .flat_map(|leaflet| ["nb", "ar"].map(|lang| (leaflet, langs(lang))))
        .filter(|(leaflet, languages)| made_in(leaflet, languages))
        .collect();
    let made = make(&first, &wanted, None);
    let second = site(ADDRESS);
    let again: Vec<(&Leaflet, Vec<Lang>)> =
        wanted.iter().map(|(l, langs)| (&second.leaflets[&l.id], langs.clone())).collect();
    assert!(made == make(&second, &again, None), "other bytes");
    let kept = first.cache.used();
    assert_eq!(kept.len(), wanted.len());
    // What was made before is taken as it is: here something else, to be known by.
    for name in kept.keys() {
        second.cache.keep(name.clone(), b"kept".to_vec());
    }
    assert!(make(&second, &again, None).iter().all(|bytes| bytes == b"kept"), "a leaflet was made again");
}

#[test]
fn two_languages_stand_on_one_paper_each_in_its_own() {
    let site = site(ADDRESS);
    let leaflet = &site.leaflets["rights"];
    let folder = tempfile::tempdir().expect("a folder");
    for pair in ["nb+ar", "th+nb", "fa+uk"] {
        let languages = langs(pair);
        let bytes = make(&site, &[(leaflet, languages.clone())], None).remove(0);
        let path = folder.path().join("pair.pdf");
        fs::write(&path, bytes).expect("a file");
        let paper = Paper { id: leaflet.id.clone(), languages, path };
        let told = tool("pdfinfo", &[&paper.path.display().to_string()]);
        assert_eq!(info(&told, "Pages:"), leaflet.pages_with(2).to_string(), "{pair}");
        let text = bare(&paper.text(&["-raw"]));
        for lang in &paper.languages {
            let title = &site.pages[&leaflet.declaration.page][lang].front.title;
            let found = title.split(' ').filter(|word| text.contains(&bare(word))).count();
            assert!(found * 4 >= title.split(' ').count() * 3, "{pair} lacks “{title}”");
        }
    }
}

#[test]
fn an_office_stands_on_its_own_leaflets() {
    let site = site(ADDRESS);
    let local = Local {
        office: "Krisesenteret i Ås".into(),
        phone: "64 00 00 00".into(),
        hours: "man–fre 9–15".into(),
        logo: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>".into(),
    };
    let folder = tempfile::tempdir().expect("a folder");
    for lang in ["nb", "ar"] {
        let bytes = make(&site, &[(&site.leaflets["rights"], langs(lang))], Some(&local)).remove(0);
        let path = folder.path().join("local.pdf");
        fs::write(&path, bytes).expect("a file");
        let text = tool("pdftotext", &["-raw", &path.display().to_string(), "-"]);
        for words in ["Krisesenteret i Ås", "64 00 00 00", "9–15"] {
            assert!(text.contains(words), "{lang} lacks “{words}”");
        }
    }
}

#[test]
fn a_site_without_an_address_prints_none() {
    for address in ["", "https://example.org/", "http://localhost:8000/"] {
        let site = site(address);
        assert_eq!(site.config.public_address(), None);
        let bytes = make(&site, &[(&site.leaflets["card"], langs("nb"))], None).remove(0);
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("card.pdf");
        fs::write(&path, bytes).expect("a file");
        let paper = Paper { id: "card".into(), languages: langs("nb"), path };
        let text = paper.text(&["-raw"]);
        assert!(!text.contains("example.org") && !text.contains("localhost"), "{text}");
        assert_eq!(Picture::of(&paper, 1).codes(&folder), Vec::<String>::new());
    }
}

#[test]
fn a_run_in_few_languages_finds_no_fault_with_the_others() {
    let languages = langs("th");
    let options = Options { root: repository().into(), base_url: None, languages, single_file: false };
    let mut findings = Diagnostics::default();
    let site = varde::read(&options, &mut findings).expect("the machine reads the site").expect("a site");
    assert!(!findings.has_errors(), "{}", list(&findings.sorted()));
    let pairs: Vec<&Vec<Lang>> = site.leaflets["talk"].editions.iter().filter(|some| some.len() > 1).collect();
    assert_eq!(pairs, [&langs("th+nb")]);
}

#[test]
fn what_can_be_seen_from_outside_names_no_crime() {
    let All { site, papers, .. } = all();
    let person = |paper: &&Paper| site.leaflets[&paper.id].declaration.audience == Audience::Person;
    let mut wrong: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for paper in papers.iter().filter(person) {
        // “Lauką” is out of doors in Lithuanian, and holds a word that may not be there.
        let text = paper.text(&["-l", "1"]).to_lowercase().replace("lauką", "");
        for lang in &paper.languages {
            let words = site.config.unsafe_words.get(lang.as_str()).into_iter().flatten();
            for word in words.filter(|word| text.contains(&word.to_lowercase())) {
                wrong
                    .entry(paper.path.file_name().expect("a name").to_string_lossy().into_owned())
                    .or_default()
                    .push(word);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
