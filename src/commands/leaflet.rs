//! `varde leaflet`: leaflets for one's own printer, in languages and with details that the site itself doesn't have.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::words::Words;
use super::{Output, report};
use crate::check::Site;
use crate::diagnostic::{Code, Diagnostics};
use crate::i18n::Args;
use crate::model::{Lang, Leaflet, LeafletForm, Local, SourceFile};
use crate::render::leaflet::Order;
use crate::{Options, fs};

/// What is wanted.
#[derive(Clone, Debug)]
pub struct Leaflets {
    /// Leaflets by name; none for a list of them.
    pub names: Vec<String>,
    /// Languages, each one or several on the same paper: `th`, `nb+th`. None for all that the site makes.
    pub languages: Vec<String>,
    /// A file with the office's details.
    pub local: Option<PathBuf>,
    /// The folder to write to.
    pub out: PathBuf,
    /// A picture of the first page of each as well.
    pub pictures: bool,
}

/// The most that an office's mark may weigh in bytes.
const MAX_LOGO: u64 = 200_000;

/// `varde leaflet`. The flag says whether the content is free of errors.
///
/// # Errors
/// The machine refuses to read or write something, or the wish names what doesn't exist.
pub fn leaflet(options: &Options, wish: &Leaflets, output: Output) -> Result<bool> {
    let mut findings = Diagnostics::default();
    let site = crate::sources(options, &mut findings)?.and_then(|mut sources| {
        sources.cache = crate::kept(&options.root);
        crate::check::check(sources, &mut findings)
    });
    let local = wish.local.as_deref().map(|path| read_local(path, &mut findings)).transpose()?.flatten();
    let Some(site) = site.filter(|_| !findings.has_errors()) else {
        report::print(&findings, output)?;
        return Ok(false);
    };
    if wish.names.is_empty() {
        print_list(&site)?;
        return Ok(true);
    }
    let mut papers: Vec<(&Leaflet, Vec<Lang>)> = Vec::new();
    for name in &wish.names {
        let Some(leaflet) = site.leaflets.get(name) else {
            let known: Vec<&str> = site.leaflets.keys().map(String::as_str).collect();
            bail!("there is no leaflet “{name}”; there are: {}", known.join(", "));
        };
        let known: BTreeSet<&Lang> = leaflet.editions.iter().flatten().collect();
        for tags in &wish.languages {
            papers.push((leaflet, languages(leaflet, tags, &known)?));
        }
        if wish.languages.is_empty() {
            papers.extend(leaflet.editions.iter().map(|languages| (leaflet, languages.clone())));
        }
    }
    let forms = |leaflet: &Leaflet| {
        let booklet = leaflet.declaration.booklet.then_some(LeafletForm::Booklet);
        let picture = wish.pictures.then_some(LeafletForm::Picture);
        std::iter::once(LeafletForm::Pdf).chain(booklet).chain(picture).collect()
    };
    let orders: Vec<Order> = papers
        .iter()
        .map(|(leaflet, languages)| Order { leaflet, languages, forms: forms(leaflet), local: local.as_ref() })
        .collect();
    let mut making = Diagnostics::default();
    let made = crate::render::leaflets(&site, &orders, &mut making);
    report::print(&making, output)?;
    if making.has_errors() {
        return Ok(false);
    }
    let words = Words::new(output.ui_lang);
    for (order, made) in orders.iter().zip(made) {
        for (form, bytes) in made {
            let path = wish.out.join(format!("{}{}", order.leaflet.file_name(order.languages), form.ending()));
            fs::replace_bytes(&path, &bytes)?;
            if output.chats() {
                let (path, size) = (path.display().to_string(), (bytes.len() / 1000) as i64);
                eprintln!(
                    "{}",
                    words.say("leaflet-written", &Args::new().text("path", &path).number("kilobytes", size))
                );
            }
        }
    }
    if site.config.public_address().is_none() && output.chats() {
        eprintln!("{}", words.plain("leaflet-no-address"));
    }
    Ok(true)
}

/// The languages of `nb+th`, each one that the leaflet has.
fn languages(leaflet: &Leaflet, tags: &str, known: &BTreeSet<&Lang>) -> Result<Vec<Lang>> {
    let mut languages = Vec::new();
    for tag in tags.split('+') {
        let lang = Lang::meant(tag).map_err(anyhow::Error::msg)?;
        if !known.contains(&lang) {
            let known: Vec<&str> = known.iter().map(|lang| lang.as_str()).collect();
            bail!("“{}” isn't there in “{tag}”; its languages are {}", leaflet.id, known.join(", "));
        }
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    let most = leaflet.declaration.most_languages;
    if languages.len() > most {
        bail!("“{}” can't hold {} languages; the most is {most}", leaflet.id, languages.len());
    }
    Ok(languages)
}

fn print_list(site: &Site) -> Result<()> {
    let mut out = std::io::stdout().lock();
    let words = crate::render::words(site);
    for leaflet in site.leaflets.values() {
        let name = words.plain_text(site.config.source_lang(), &format!("leaflet-{}", leaflet.id));
        let single = leaflet.editions.iter().filter(|languages| languages.len() == 1).flatten();
        let languages: Vec<&str> = single.map(Lang::as_str).collect();
        let declaration = &leaflet.declaration;
        let line = format!(
            "{:<16}{:<32}{:>4} × {:<10}{}",
            leaflet.id,
            name,
            declaration.pages,
            declaration.paper,
            languages.join(" ")
        );
        writeln!(out, "{line}").context("can't print")?;
    }
    Ok(())
}

/// The office's details; a fault in them is a finding. The logo is named from the file's own folder.
fn read_local(path: &Path, out: &mut Diagnostics) -> Result<Option<Local>> {
    let name = path.display().to_string();
    let text = String::from_utf8(fs::read(path)?).with_context(|| format!("{name} isn't UTF-8 text"))?;
    let file = SourceFile::new(name, text);
    let mut local: Local = match toml::from_str(&file.text) {
        Ok(local) => local,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let hint = "the keys are office, phone, hours and logo";
            out.at(Code::LeafletInvalid, &file, at, error.message().to_owned(), hint);
            return Ok(None);
        }
    };
    if !local.logo.is_empty() {
        let logo = path.parent().unwrap_or(Path::new("")).join(&local.logo);
        let at = file.text.find("logo").unwrap_or(0);
        let text = fs::read_at_most(&logo, MAX_LOGO)?.and_then(|bytes| String::from_utf8(bytes).ok());
        match text.filter(|text| text.contains("<svg")) {
            Some(text) => local.logo = text,
            None => {
                let message = format!("“{}” is no SVG picture of at most {MAX_LOGO} bytes", local.logo);
                out.at(Code::LeafletInvalid, &file, at, message, "save the mark as plain SVG, without photographs");
            }
        }
    }
    Ok(Some(local))
}
