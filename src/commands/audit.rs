//! `audit`: a finished site against what readers are promised.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::words::Words;
use super::{Output, progress, report};
use crate::audit::{File, Known, Output as Finished, Rules};
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
use crate::fs;
use crate::model::SourceFile;

mod crawl;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// The settings of Varde's own site: the words that no address may hold, for whoever names no other.
const OWN_SETTINGS: &str = include_str!("../../site.toml");

/// `varde audit`. The flag says whether there are no errors.
///
/// # Errors
/// The address isn't on this machine, nothing answers there, or the machine refuses to read something.
pub fn audit(target: &str, site: Option<&Path>, base_url: Option<&str>, output: Output) -> Result<bool> {
    let mut rules = rules(site)?;
    if let Some(address) = base_url {
        rules.base_url = address.to_owned();
    }
    let mut findings = Diagnostics::default();
    let progress = progress::start(output, "auditing");
    let finished = if target.contains("://") {
        crawl::fetch(target, &rules, &mut findings)
    } else {
        folder(target, &mut findings)
    };
    if let Ok(finished) = &finished {
        crate::audit::audit(finished, &rules, &mut findings);
    }
    progress.end();
    let finished = finished?;
    report::print(&findings, output)?;
    if findings.count(Severity::Error) + findings.count(Severity::Warning) == 0 && output.chats() {
        let args = crate::i18n::Args::new().number("files", finished.files.len() as i64);
        eprintln!("{}", Words::new(output.ui_lang).say("audit-well", &args));
    }
    Ok(!findings.has_errors())
}

/// What a site's sources say: contacts, words and weights. Without sources the words are those of Varde's own site.
fn rules(site: Option<&Path>) -> Result<Rules> {
    let mut out = Diagnostics::default();
    let Some(root) = site else {
        let config = Config::parse(&SourceFile::new("site.toml", OWN_SETTINGS), &mut out);
        let unsafe_words = config.map(|config| config.unsafe_words).unwrap_or_default();
        return Ok(Rules { unsafe_words, ..Rules::default() });
    };
    let sources = crate::load::load(root, &[], &mut out)?;
    let Some(site) = sources.and_then(|sources| crate::check::check(sources, &mut out)) else {
        bail!("the site in {} can't be read; run varde check there", root.display());
    };
    Ok(Rules {
        base_url: site.config.base_url.clone(),
        unsafe_words: site.config.unsafe_words.clone(),
        budget: Some(site.config.budget),
        country_code: site.config.phones.country_code.clone(),
        contacts: Some(Known::of(site.data.contacts.iter())),
    })
}

/// Reads a folder.
fn folder(target: &str, out: &mut Diagnostics) -> Result<Finished> {
    let root = Path::new(target);
    if !root.is_dir() {
        bail!("{target} is no folder, and no address on this machine such as http://127.0.0.1:8000/");
    }
    let (found, refused) = fs::walk_output(root)?;
    for fs::Refused { path, reason, .. } in refused {
        out.push(Diagnostic::new(Code::AuditUnreadable, Location::file(path), reason, "put the file itself there"));
    }
    let mut files = BTreeMap::new();
    for file in found {
        match fs::read_at_most(&file.disk, LARGEST)? {
            Some(bytes) => {
                files.insert(file.path, File { bytes, headers: Vec::new() });
            }
            None => {
                let message = format!("this file has {} bytes; the most is {LARGEST}", file.bytes);
                out.push(Diagnostic::new(Code::AuditUnreadable, Location::file(file.path), message, "leave it out"));
            }
        }
    }
    if files.is_empty() {
        bail!("{target} has no files");
    }
    Ok(Finished { files, ..Finished::default() })
}

/// The host and port of an address on this machine.
///
/// # Errors
/// Says what is wrong with any other.
fn loopback(address: &str) -> Result<std::net::SocketAddr> {
    use std::net::ToSocketAddrs;

    let rest = address.strip_prefix("http://").with_context(|| {
        format!("{address} doesn't begin with http://; a server on this machine is asked without encryption")
    })?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    if host.contains('@') {
        bail!("{address} has a name and a password in it; leave them out");
    }
    let bare = host.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).map_or(host, |(bare, _)| bare);
    let is_literal = bare.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    if !is_literal && !bare.eq_ignore_ascii_case("localhost") {
        bail!(
            "{address} isn't on this machine; audit asks 127.0.0.1, [::1] and localhost only, so that it tells nobody anything"
        );
    }
    let with_port = if bare.len() == host.len() { format!("{host}:80") } else { host.to_owned() };
    let mut found = with_port.to_socket_addrs().with_context(|| format!("can't find {host}"))?;
    found.find(|one| one.ip().is_loopback()).with_context(|| format!("{host} isn't on this machine"))
}

#[cfg(test)]
mod tests {
    use super::loopback;

    #[test]
    fn only_this_machine_is_asked() {
        for address in ["http://127.0.0.1:8000/", "http://127.9.9.9/x", "http://[::1]:80/", "http://localhost:8080"] {
            assert!(loopback(address).is_ok(), "{address}");
        }
        for address in [
            "https://127.0.0.1/",
            "http://192.168.0.1/",
            "http://example.org/",
            "http://127.0.0.1.example.org/",
            "http://localhost.example.org/",
            "http://localhost@example.org/",
            "http://0.0.0.0/",
            "http://[::ffff:8.8.8.8]/",
            "http:///",
        ] {
            assert!(loopback(address).is_err(), "{address}");
        }
    }
}
