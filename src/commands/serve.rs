//! `varde serve`: the site from memory on this machine, renewed as files change.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, RwLock};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use base64::Engine;
use notify::{EventKind, RecursiveMode, Watcher};
use sha2::{Digest, Sha256};
use tokio_stream::{Stream, StreamExt, wrappers::WatchStream};

use super::words::{UiLang, Words};
use super::{Output, report};
use crate::Options;
use crate::check::{Known, Site, check, check_known};
use crate::diagnostic::Diagnostics;
use crate::i18n::Args;
use crate::model::{Cache, Lang, Pseudo, SetLeaflets, SourceFile};
use crate::optimise::{Memory, OutputFiles};
use crate::render::html::Text;

/// Exists only here: it asks to be told of a new edition and shows it.
const RELOAD: &str = "(function(){var s=new EventSource('/.varde/events'),n=null;s.onmessage=function(e){if(n!==null&&n!==e.data)location.reload();n=e.data}})()";

/// Editors write a file in several steps; within this time they are one change.
const COALESCE: Duration = Duration::from_millis(8);

mod pseudo;
mod translate;

/// What the preview shows beside the site.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// Source and this language side by side, below `/.varde/translate/`.
    pub translate: Option<Lang>,
    /// Pseudo-languages.
    pub pseudo: Vec<Pseudo>,
}

struct Served {
    output: OutputFiles,
    /// Pages that exist in the preview alone.
    extra: BTreeMap<String, String>,
    /// Findings of the last run, as HTML; empty when there are none.
    findings: String,
}

struct Shared {
    served: RwLock<Served>,
    edition: tokio::sync::watch::Sender<u64>,
    maker: Arc<Maker>,
}

/// Serves a site until the process is ended. Only this machine can reach it.
///
/// # Errors
/// The port is taken, or the machine refuses to read something at the start.
pub fn serve(options: &Options, preview: &Preview, port: u16, output: Output) -> Result<bool> {
    // Links in the preview lead to the preview.
    let options = Options { base_url: Some(String::new()), ..options.clone() };
    let maker = Maker {
        options,
        preview: preview.clone(),
        memory: Memory::lasting(),
        cache: Arc::default(),
        known: Mutex::default(),
        site: Mutex::default(),
    };
    let maker = Arc::new(maker);
    let (served, findings) = maker.make(None)?;
    if let Some(lang) = &maker.preview.translate
        && served.extra.is_empty()
    {
        anyhow::bail!("“{lang}” is no translation of this site; site.toml lists the languages");
    }
    let root = maker.options.root.clone();
    report::print(&findings, output)?;
    let (edition, _) = tokio::sync::watch::channel(0);
    let shared = Arc::new(Shared { served: RwLock::new(served), edition, maker: Arc::clone(&maker) });

    let (changed, changes) = std::sync::mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is an event too; a build that reacted to it would never end.
        let relevant =
            |kind: &EventKind| matches!(kind, EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_));
        if let Ok(event) = event
            && relevant(&event.kind)
        {
            let _ = changed.send(event.paths);
        }
    })
    .context("can't watch files")?;
    watch(&mut watcher, &root)?;

    let renewing = Arc::clone(&shared);
    std::thread::spawn(move || {
        while let Ok(mut paths) = changes.recv() {
            while let Ok(more) = changes.recv_timeout(COALESCE) {
                paths.extend(more);
            }
            paths.retain(|path| concerns(&root, path));
            if !paths.is_empty() {
                if let Some(made) = maker.glance(&paths) {
                    if let Ok(mut slot) = renewing.served.write() {
                        slot.output.files.extend(made.files);
                    }
                    renewing.edition.send_modify(|edition| *edition += 1);
                }
                renew(&maker, &renewing, output);
            }
        }
    });

    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("can't start the server")?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
        let listener = listener.with_context(|| format!("can't use port {port}; name another with --port"))?;
        let address = listener.local_addr().context("can't start the server")?;
        if !output.quiet {
            let address = format!("http://{address}/");
            eprintln!("{}", Words::new(output.ui_lang).say("serving", &Args::new().text("address", &address)));
        }
        let app = Router::new().route("/.varde/events", get(events)).fallback(file).with_state(shared);
        axum::serve(listener, app).await.context("the server ended")
    })?;
    drop(watcher);
    Ok(true)
}

fn watch(watcher: &mut impl Watcher, root: &Path) -> Result<()> {
    for folder in ["content", "locales", "themes", "static"] {
        let path = root.join(folder);
        if path.is_dir() {
            watcher
                .watch(&path, RecursiveMode::Recursive)
                .with_context(|| format!("can't watch {}", path.display()))?;
        }
    }
    // Editors replace a file rather than write into it, so its folder has to be watched.
    watcher.watch(root, RecursiveMode::NonRecursive).with_context(|| format!("can't watch {}", root.display()))
}

/// False for what lies in the root without being part of the site, such as the output of a build.
fn concerns(root: &Path, path: &Path) -> bool {
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let Ok(inner) = path.strip_prefix(&root) else { return true };
    let first = inner.components().next().map(|c| c.as_os_str().to_string_lossy().into_owned());
    first.is_none_or(|first| ["content", "locales", "themes", "static", "site.toml"].contains(&first.as_str()))
}

/// Makes the site again and again.
struct Maker {
    options: Options,
    preview: Preview,
    memory: Memory,
    cache: Arc<Cache>,
    /// What checking each page gave, so that only what has changed is checked again.
    known: Mutex<Known>,
    /// The site as it was last read without errors.
    site: Mutex<Option<Site>>,
}

impl Maker {
    /// The site as it is now. With errors, what was shown before stays; at the start there is nothing before.
    fn make(&self, last: Option<OutputFiles>) -> Result<(Served, Diagnostics)> {
        let mut findings = Diagnostics::default();
        let mut site = None;
        if let Some(mut sources) = crate::sources(&self.options, &mut findings)? {
            sources.cache = Arc::clone(&self.cache);
            pseudo::add(&mut sources, &self.preview.pseudo);
            site = match self.known.lock() {
                // The views for translators show the state of each block.
                Ok(mut known) if self.preview.translate.is_none() => {
                    check_known(sources, Some(&mut known), &mut findings)
                }
                _ => check(sources, &mut findings),
            };
        }
        // Nobody can mend a text that was made from another.
        findings.retain(|finding| !finding.location.path.contains("/qps-"));
        let (mut new, mut extra) = (None, BTreeMap::new());
        if let Some(mut site) = site {
            // An edit is to be seen at once, and it may touch every leaflet.
            site.set_leaflets = SetLeaflets::OnRequest;
            site.seen = self.preview.translate.as_ref().map(|_| Arc::default());
            new = Some(crate::finish(&site, &self.memory, &mut findings));
            // Longer words make heavier pages.
            findings.retain(|finding| !finding.location.path.starts_with("qps-"));
            if let Some(lang) = &self.preview.translate {
                extra = translate::pages(&site, lang, &findings.sorted());
            }
            if let Ok(mut slot) = self.site.lock() {
                *slot = Some(site).filter(|_| !findings.has_errors());
            }
        }
        let output = match (new, last) {
            (Some(new), _) if !findings.has_errors() => new,
            (_, Some(last)) => last,
            (new, None) => new.unwrap_or_default(),
        };
        let html = findings_html(&findings);
        Ok((Served { output, extra, findings: html }, findings))
    }

    /// The pages that edited texts alone have changed, made from the site as it was last. They are shown at once; the
    /// whole site is checked and made after that. None when more than the text of known pages has changed.
    fn glance(&self, paths: &[PathBuf]) -> Option<OutputFiles> {
        let mut slot = self.site.lock().ok()?;
        let site = slot.as_mut()?;
        let root = self.options.root.canonicalize().ok()?;
        let mut edited = BTreeSet::new();
        for path in paths.iter().collect::<BTreeSet<_>>() {
            let name = path.canonicalize().ok()?.strip_prefix(&root).ok()?.to_str()?.replace('\\', "/");
            let lang = name.strip_prefix("content/").filter(|_| name.ends_with(".md"))?.split('/').next()?;
            let lang = Lang::new(lang).ok()?;
            let text = String::from_utf8(crate::fs::read_at_most(path, crate::fs::MAX_TEXT_BYTES).ok()??).ok()?;
            let page = crate::check::reread(site, &lang, SourceFile::new(name, text))?;
            edited.insert(page.id.clone());
            site.pages.get_mut(&page.id)?.insert(lang, page);
        }
        let mut findings = Diagnostics::default();
        let mut plan = crate::plan::plan(site, &mut findings);
        plan.jobs.retain(|_, job| matches!(job, crate::plan::Job::Page(id, _) if edited.contains(*id)));
        let rendered = crate::render::render(&plan, &mut findings);
        let made = crate::optimise::optimise(rendered, site.config.budget, &Memory::default(), &mut findings);
        (!findings.has_errors() && !made.files.is_empty()).then_some(made)
    }
}

/// A leaflet, made when it is asked for; or what is wrong with it.
#[cfg(feature = "pdf")]
fn leaflet(maker: &Maker, path: &str) -> Option<Result<Vec<u8>, String>> {
    if ![".pdf", ".png"].iter().any(|ending| path.ends_with(ending)) {
        return None;
    }
    let slot = maker.site.lock().ok()?;
    let mut findings = Diagnostics::default();
    let plan = crate::plan::plan(slot.as_ref()?, &mut findings);
    if !matches!(plan.jobs.get(path), Some(crate::plan::Job::Leaflet(..))) {
        return None;
    }
    let made = crate::render::leaflet_at(&plan, path, &mut findings);
    Some(made.ok_or_else(|| findings_html(&findings)))
}

/// Without the feature there are none.
#[cfg(not(feature = "pdf"))]
fn leaflet(_: &Maker, _: &str) -> Option<Result<Vec<u8>, String>> {
    None
}

fn findings_html(findings: &Diagnostics) -> String {
    let sorted = findings.sorted();
    if sorted.is_empty() {
        return String::new();
    }
    let mut html = format!(
        "<details class=\"varde-findings\"{}><summary>{}</summary>",
        if findings.has_errors() { " open" } else { "" },
        // As the findings themselves.
        Words::new(UiLang::En).counts(findings)
    );
    for finding in &sorted {
        html.push_str(&format!("<pre>{}</pre>", Text(&report::human(finding, false))));
    }
    html.push_str("</details>");
    html
}

fn renew(maker: &Maker, shared: &Shared, output: Output) {
    let begun = Instant::now();
    let last = shared.served.read().map(|served| clone(&served.output)).ok();
    match maker.make(last) {
        Ok((served, findings)) => {
            let same = shared.served.read().is_ok_and(|old| {
                old.output.files == served.output.files && old.extra == served.extra && old.findings == served.findings
            });
            if same {
                return;
            }
            if let Err(error) = report::print(&findings, output) {
                super::print_error(&error);
            }
            if let Ok(mut slot) = shared.served.write() {
                *slot = served;
            }
            shared.edition.send_modify(|edition| *edition += 1);
            if !output.quiet {
                let spent = Args::new().number("n", begun.elapsed().as_millis() as i64);
                eprintln!("{}", Words::new(output.ui_lang).say("renewed", &spent));
            }
        }
        Err(error) => super::print_error(&error),
    }
}

fn clone(output: &OutputFiles) -> OutputFiles {
    OutputFiles { files: output.files.clone(), policy: output.policy.clone() }
}

async fn events(State(shared): State<Arc<Shared>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let editions = WatchStream::new(shared.edition.subscribe());
    Sse::new(editions.map(|edition| Ok(Event::default().data(edition.to_string())))).keep_alive(KeepAlive::default())
}

async fn file(State(shared): State<Arc<Shared>>, uri: Uri) -> Response {
    let decoded = percent_encoding::percent_decode_str(uri.path()).decode_utf8_lossy();
    let path = decoded.trim_start_matches('/');
    match leaflet(&shared.maker, path) {
        Some(Ok(bytes)) => return ([(header::CONTENT_TYPE, content_type(path))], bytes).into_response(),
        Some(Err(findings)) => {
            let page = preview(b"", &findings);
            return (StatusCode::INTERNAL_SERVER_ERROR, [(header::CONTENT_TYPE, content_type(".html"))], page)
                .into_response();
        }
        None => {}
    }
    let Ok(served) = shared.served.read() else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    if let Some(page) = served.extra.get(path) {
        let page = page.replacen("</body>", &format!("<script>{RELOAD}</script></body>"), 1);
        return ([(header::CONTENT_TYPE, content_type(path))], page).into_response();
    }
    let files = &served.output.files;
    let candidates =
        [path.to_owned(), format!("{path}index.html"), format!("{path}.html"), format!("{path}/index.html")];
    let found = candidates.iter().find_map(|name| files.get_key_value(name));
    let (status, name, bytes) = match found {
        Some((name, bytes)) => (StatusCode::OK, name.as_str(), bytes.as_slice()),
        None => (StatusCode::NOT_FOUND, "404.html", files.get("404.html").map_or(&b""[..], Vec::as_slice)),
    };
    let body = if name.ends_with(".html") { preview(bytes, &served.findings) } else { bytes.to_vec() };
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(name)));
    for (key, value) in served.output.policy.headers() {
        // The page's own meta tag has the policy with the reload script in it; and this machine has no
        // certificate, so a promise of HTTPS would lock the reader out of other work on it.
        if matches!(key, "Content-Security-Policy" | "Strict-Transport-Security") {
            continue;
        }
        if let (Ok(key), Ok(value)) = (HeaderName::from_bytes(key.as_bytes()), HeaderValue::from_str(&value)) {
            headers.insert(key, value);
        }
    }
    response
}

/// A page with its findings on top and the reload script at its end.
fn preview(bytes: &[u8], findings: &str) -> Vec<u8> {
    let html = String::from_utf8_lossy(bytes);
    if !html.contains("<body") {
        return format!(
            "<!doctype html><meta charset=utf-8><title>Varde</title><body>{findings}<script>{RELOAD}</script>"
        )
        .into_bytes();
    }
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(RELOAD.as_bytes()));
    let html = html.replacen("script-src ", &format!("connect-src 'self'; script-src 'sha256-{hash}' "), 1);
    let at = html.find("<body").and_then(|at| html[at..].find('>').map(|end| at + end + 1)).unwrap_or(0);
    format!("{}{findings}{}<script>{RELOAD}</script>", &html[..at], &html[at..]).into_bytes()
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" => "text/html; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        "css" => "text/css; charset=utf-8",
        _ => "application/octet-stream",
    }
}
