//! Stage 1: disk -> [`Sources`].

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::fs::{self, Found, Room};
use crate::model::{Cache, Lang, SourceFile};

/// Everything that a site is made from, as read: no file is opened after this.
#[derive(Clone, Debug)]
pub struct Sources {
    /// The settings.
    pub config: Config,
    /// Pages, by language.
    pub content: BTreeMap<Lang, Vec<SourceFile>>,
    /// `language.toml`, by language.
    pub languages: BTreeMap<Lang, SourceFile>,
    /// Fluent files, by language.
    pub messages: BTreeMap<Lang, Vec<SourceFile>>,
    /// What was recorded of translations.
    pub records: Records,
    /// Data files by their path below `content/data/`.
    pub data: BTreeMap<String, SourceFile>,
    /// Files of the theme by their path below `themes/<theme>/`.
    pub theme: BTreeMap<String, SourceFile>,
    /// Files that are copied byte for byte, by their path below `static/`.
    pub statics: BTreeMap<String, Vec<u8>>,
    /// Leaflets that were made before.
    pub cache: Arc<Cache>,
}

/// What `varde accept` has written below `locales/`.
#[derive(Clone, Debug, Default)]
pub struct Records {
    /// `translation.lock`, by language.
    pub languages: BTreeMap<Lang, SourceFile>,
    /// `source.lock` of the source language.
    pub store: Option<SourceFile>,
}

/// The longest line of a text, in bytes: some ten pages of a book. No person reads or reviews a longer one.
const MAX_LINE_BYTES: usize = 64 * 1024;

/// The names of the records below a language's folder in `locales/`.
const RECORDS: [&str; 2] = ["translation.lock", "source.lock"];

/// Reads a site.
///
/// `languages` limits what is read to these and the source language; empty for all of them.
///
/// # Errors
/// The machine refuses to read something. What an author can mend is a finding; without a usable
/// `site.toml` there are no sources.
pub fn load(root: &Path, languages: &[Lang], out: &mut Diagnostics) -> Result<Option<Sources>> {
    let Some(config) = load_config(root, languages, out)? else { return Ok(None) };
    let mut sources = Sources {
        content: BTreeMap::new(),
        languages: BTreeMap::new(),
        messages: BTreeMap::new(),
        records: Records::default(),
        data: BTreeMap::new(),
        theme: BTreeMap::new(),
        statics: BTreeMap::new(),
        cache: Arc::default(),
        config,
    };
    report_unknown_folders(root, &sources.config, languages, out)?;
    let mut room = Room::default();

    for lang in &sources.config.languages {
        let content = format!("content/{lang}");
        let locale = format!("locales/{lang}");
        for folder in [&content, &locale] {
            if !root.join(folder).is_dir() {
                out.push(Diagnostic::new(
                    Code::LanguageWithoutFolder,
                    Location::file(folder.clone()),
                    format!("site.toml names the language “{lang}”, but there is no folder {folder}"),
                    format!("make the folder {folder}, or take “{lang}” out of site.toml"),
                ));
            }
        }
        let pages = read_texts(root, &content, |path| path.ends_with(".md"), &mut room, out)?;
        sources.content.insert(lang.clone(), pages);
        let is_record = |path: &str| RECORDS.iter().any(|name| path == format!("{locale}/{name}"));
        let wanted = |p: &str| p.ends_with(".ftl") || p.ends_with("/language.toml") || is_record(p);
        let read = read_texts(root, &locale, wanted, &mut room, out)?;
        let (records, mut texts): (Vec<_>, Vec<_>) = read.into_iter().partition(|file| is_record(&file.path));
        if let Some(at) = texts.iter().position(|f| f.path.ends_with("/language.toml")) {
            sources.languages.insert(lang.clone(), texts.remove(at));
        }
        sources.messages.insert(lang.clone(), texts);
        for file in records {
            if file.path.ends_with("/translation.lock") {
                sources.records.languages.insert(lang.clone(), file);
            } else if lang == sources.config.source_lang() {
                sources.records.store = Some(file);
            }
        }
    }

    let below = |folder: &str, files: Vec<SourceFile>| -> BTreeMap<String, SourceFile> {
        let strip = |f: &SourceFile| f.path.strip_prefix(folder).unwrap_or(&f.path).trim_start_matches('/').to_owned();
        files.into_iter().map(|f| (strip(&f), f)).collect()
    };
    let wanted = |path: &str| path.ends_with(".toml") || path.ends_with(".csv");
    sources.data = below("content/data", read_texts(root, "content/data", wanted, &mut room, out)?);
    let theme = format!("themes/{}", sources.config.theme);
    let wanted = |path: &str| [".html", ".css", ".js", ".typ"].iter().any(|end| path.ends_with(end));
    sources.theme = below(&theme, read_texts(root, &theme, wanted, &mut room, out)?);
    if sources.theme.is_empty() {
        out.push(Diagnostic::new(
            Code::ThemeMissing,
            Location::file(theme.clone()),
            format!("the theme “{}” has no files", sources.config.theme),
            format!("put the theme's files into {theme}, or name another theme in site.toml"),
        ));
    }

    let (found, refused) = fs::walk_within(root, "static", &mut room)?;
    report_refused(refused, out);
    for file in found {
        let path = file.path.strip_prefix("static/").unwrap_or(&file.path).to_owned();
        match fs::read_at_most(&file.disk, fs::MAX_STATIC_BYTES)? {
            Some(bytes) => drop(sources.statics.insert(path, bytes)),
            None => report_large(&file.path, fs::MAX_STATIC_BYTES, "keep it elsewhere", out),
        }
    }
    Ok(Some(sources))
}

fn load_config(root: &Path, languages: &[Lang], out: &mut Diagnostics) -> Result<Option<Config>> {
    let path = root.join("site.toml");
    if !fs::is_file(&path) {
        out.push(Diagnostic::new(
            Code::ConfigInvalid,
            Location::file("site.toml"),
            format!("there is no site.toml in {}", root.display()),
            "go to the site's folder, or name it with --root",
        ));
        return Ok(None);
    }
    let outside =
        path.canonicalize().ok().zip(root.canonicalize().ok()).is_none_or(|(path, root)| !path.starts_with(root));
    if outside {
        report_refused(
            vec![fs::Refused { path: "site.toml".into(), reason: fs::OUTSIDE.into(), too_many: false }],
            out,
        );
        return Ok(None);
    }
    let Some(file) = read_text("site.toml", &path, out)? else { return Ok(None) };
    let Some(mut config) = Config::parse(&file, out) else { return Ok(None) };
    if !languages.is_empty() {
        for lang in languages.iter().filter(|l| !config.languages.contains(l)) {
            out.push(Diagnostic::new(
                Code::LanguageUnknown,
                Location::file("site.toml"),
                format!("--lang names “{lang}”, which is no language of this site"),
                "name languages of site.toml",
            ));
        }
        let source = config.source_lang().clone();
        config.languages.retain(|l| *l == source || languages.contains(l));
    }
    Ok(Some(config))
}

fn report_unknown_folders(root: &Path, config: &Config, limit: &[Lang], out: &mut Diagnostics) -> Result<()> {
    if !limit.is_empty() {
        return Ok(());
    }
    for parent in ["content", "locales"] {
        for name in fs::folders(root, parent)? {
            let known = config.languages.iter().any(|l| l.as_str() == name) || (parent == "content" && name == "data");
            if !known {
                out.push(Diagnostic::new(
                    Code::LanguageUnknown,
                    Location::file(format!("{parent}/{name}")),
                    format!("the folder {parent}/{name} is no language of site.toml, so nobody will see it"),
                    format!("add “{name}” to the languages in site.toml, or remove the folder"),
                ));
            }
        }
    }
    Ok(())
}

fn read_texts(
    root: &Path,
    folder: &str,
    wanted: impl Fn(&str) -> bool,
    room: &mut Room,
    out: &mut Diagnostics,
) -> Result<Vec<SourceFile>> {
    let (found, refused) = fs::walk_within(root, folder, room)?;
    report_refused(refused, out);
    let found: Vec<Found> = found.into_iter().filter(|f| wanted(&f.path)).collect();
    let read: Vec<(Option<SourceFile>, Diagnostics)> = found
        .par_iter()
        .map(|file| {
            let mut out = Diagnostics::default();
            let text = read_text(&file.path, &file.disk, &mut out)?;
            Ok((text, out))
        })
        .collect::<Result<_>>()?;
    let mut texts = Vec::with_capacity(read.len());
    for (text, findings) in read {
        texts.extend(text);
        out.append(findings);
    }
    Ok(texts)
}

fn report_refused(refused: Vec<fs::Refused>, out: &mut Diagnostics) {
    for fs::Refused { path, reason, too_many } in refused {
        let (code, hint) = match too_many {
            true => (Code::TooManyFiles, "take out what the site doesn't need"),
            false => (Code::LinkOutside, "replace the link by the file itself"),
        };
        out.push(Diagnostic::new(code, Location::file(path), reason, hint));
    }
}

fn report_large(path: &str, most: u64, hint: &str, out: &mut Diagnostics) {
    let message = format!("this file is larger than {most} bytes");
    out.push(Diagnostic::new(Code::FileTooLarge, Location::file(path), message, hint));
}

/// Reads a text. One that is too large, no UTF-8 or has a line that is too long is a finding.
fn read_text(path: &str, disk: &Path, out: &mut Diagnostics) -> Result<Option<SourceFile>> {
    // Records grow with the site, a line a block, and no parser follows them into depth.
    let most = if path.ends_with(".lock") { fs::MAX_RECORD_BYTES } else { fs::MAX_TEXT_BYTES };
    let Some(bytes) = fs::read_at_most(disk, most)? else {
        report_large(path, most, "divide the text into several pages", out);
        return Ok(None);
    };
    let Some(file) = to_text(path, bytes, out) else { return Ok(None) };
    let mut lines = file.text.split('\n').enumerate();
    // A text that is no longer than a line may be has no line that is too long.
    if file.text.len() > MAX_LINE_BYTES
        && let Some((index, line)) = lines.find(|(_, line)| line.len() > MAX_LINE_BYTES)
    {
        let location = Location { path: path.to_owned(), line: index as u32 + 1, column: 1 };
        let message = format!("this line has {} bytes; the most is {MAX_LINE_BYTES}", line.len());
        let mut finding = Diagnostic::new(Code::LineTooLong, location, message, "break the line where a sentence ends");
        finding.excerpt = Some(line.chars().take(80).collect());
        out.push(finding);
        return Ok(None);
    }
    Ok(Some(file))
}

fn to_text(path: &str, bytes: Vec<u8>, out: &mut Diagnostics) -> Option<SourceFile> {
    let bytes = match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => rest.to_vec(),
        None => bytes,
    };
    match String::from_utf8(bytes) {
        // Editors on Windows end lines with CR LF; the same text gives the same page.
        Ok(text) if text.contains('\r') => Some(SourceFile::new(path, text.replace("\r\n", "\n"))),
        Ok(text) => Some(SourceFile::new(path, text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..at]).into_owned();
            out.at(
                Code::NotUtf8,
                &SourceFile::new(path, before),
                at,
                "from here the file isn't UTF-8 text",
                "save the file again with the encoding UTF-8",
            );
            None
        }
    }
}
