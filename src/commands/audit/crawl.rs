//! Fetches a site from a server on this machine. The only module that names ureq.

use std::collections::{BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use ureq::Agent;

use super::loopback;
use crate::audit::{Addresses, File, Output, Rules, Target, addresses, leads};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};

/// The most files that are fetched.
const FILES: usize = 5_000;
/// The most bytes of all of them.
const BYTES: usize = 256 * 1024 * 1024;
/// The largest file, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;
/// The longest that one answer may take.
const ANSWER: Duration = Duration::from_secs(10);
/// The longest that all may take.
const ALL: Duration = Duration::from_secs(300);

/// An address that no site has, to see what a server says then.
const NOTHING: &str = "varde-audit-asks-for-nothing";

/// Fetches what can be reached from an address, on the same server and below the same folder. Redirections off it aren't
/// followed, and they are findings.
///
/// # Errors
/// The address isn't on this machine, or nothing answers there.
pub fn fetch(address: &str, rules: &Rules, out: &mut Diagnostics) -> Result<Output> {
    let server = loopback(address)?;
    let host = address.trim_start_matches("http://").split(['/', '?', '#']).next().unwrap_or("").to_owned();
    let path = address
        .trim_start_matches("http://")
        .split(['?', '#'])
        .next()
        .unwrap_or("")
        .trim_start_matches(&host)
        .to_owned();
    // The folder of the address: `/x/` and `/x/index.html` are both of `/x/`.
    let folder = format!(
        "/{}",
        path.trim_start_matches('/').rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"))
    );
    let base = format!("http://{host}{folder}");
    let client = Client { agent: agent(), server, host, folder };
    let started = Instant::now();

    let mut output = Output { address: Some(base), ..Output::default() };
    let mut known: Option<Addresses> = None;
    let mut asked: BTreeSet<String> = BTreeSet::new();
    let mut queue: VecDeque<String> = VecDeque::new();
    let first = path.rsplit('/').next().unwrap_or("").to_owned();
    queue.extend([first, "robots.txt".to_owned(), "sitemap.xml".to_owned(), "404.html".to_owned()]);
    let mut bytes = 0;
    while let Some(name) = queue.pop_front() {
        if !asked.insert(name.clone()) {
            continue;
        }
        let full = output.files.len() >= FILES || bytes > BYTES;
        if full || started.elapsed() > ALL {
            let what = if full {
                format!("{} files, {bytes} bytes", output.files.len())
            } else {
                format!("{} seconds", ALL.as_secs())
            };
            let message = format!("not everything was fetched: the end was reached after {what}");
            let hint = "audit the folder that the server shows, or a part of the site";
            out.push(Diagnostic::new(Code::AuditIncomplete, Location::file("."), message, hint));
            break;
        }
        let answer = match client.ask(&name) {
            Ok(answer) => answer,
            // What stands first must be there; the rest can be told as a finding.
            Err(error) if asked.len() == 1 => return Err(error),
            Err(error) => {
                let message = format!("it couldn't be fetched: {error:#}");
                out.push(Diagnostic::new(
                    Code::AuditIncomplete,
                    Location::file(shown(&name)),
                    message,
                    "see what the server says",
                ));
                continue;
            }
        };
        bytes += answer.file.bytes.len();
        let path = shown(&name);
        if let Some(to) = answer.location {
            let known = known.get_or_insert_with(|| addresses(&output, rules));
            let inner = own(known, &name, [to.clone()]);
            if inner.is_empty() {
                let to: String = to.chars().filter(|c| !c.is_control()).take(100).collect();
                let message = format!("the server leads elsewhere from here: {to}");
                out.push(Diagnostic::new(Code::AuditElsewhere, Location::file(path), message, "let it answer itself"));
            }
            queue.extend(inner);
            output.moved.insert(name);
            continue;
        }
        if answer.status != 200 {
            anyhow::ensure!(asked.len() > 1, "{address} answers {}", answer.status);
            continue;
        }
        let led = leads(&path, &answer.file);
        output.files.insert(path.clone(), answer.file);
        // The first page tells where the site will stand.
        let known = known.get_or_insert_with(|| addresses(&output, rules));
        queue.extend(own(known, &path, led));
    }
    // An answer that something isn't there needs the same headers: a reader sees it, too.
    if let Ok(answer) = client.ask(NOTHING)
        && answer.status == 404
    {
        output.nothing = Some(answer.file.headers);
    }
    Ok(output)
}

/// The path of what an address showed: a folder shows its index.
fn shown(name: &str) -> String {
    if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() }
}

/// The paths of the site to which addresses of a file lead.
fn own(known: &Addresses, path: &str, addresses: impl IntoIterator<Item = String>) -> Vec<String> {
    let all = addresses.into_iter().filter_map(|address| match known.resolve(path, &address) {
        Target::Own(other, _) | Target::Missing(other) if !other.starts_with('/') => Some(other),
        _ => None,
    });
    all.collect()
}

struct Client {
    agent: Agent,
    server: SocketAddr,
    host: String,
    folder: String,
}

struct Answer {
    status: u16,
    /// Where it leads instead.
    location: Option<String>,
    file: File,
}

fn agent() -> Agent {
    let config = Agent::config_builder()
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        // A proxy would be another machine.
        .proxy(None)
        .timeout_global(Some(ANSWER))
        .user_agent("varde-audit")
        .accept_encoding("identity")
        .build();
    Agent::new_with_config(config)
}

impl Client {
    fn ask(&self, name: &str) -> Result<Answer> {
        use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
        const KEPT: &AsciiSet = &CONTROLS
            .add(b' ')
            .add(b'"')
            .add(b'<')
            .add(b'>')
            .add(b'`')
            .add(b'{')
            .add(b'}')
            .add(b'#')
            .add(b'\\')
            .add(b'^');
        let path = utf8_percent_encode(name, KEPT);
        // The machine's own number in place of a name: no name is asked for anywhere, and it can't change meanwhile.
        let url = format!("http://{}{}{path}", self.server, self.folder);
        let request = self.agent.get(&url).header("Host", &self.host);
        let mut response =
            request.call().with_context(|| format!("http://{}{}{name} doesn't answer", self.host, self.folder))?;
        let header = |(name, value): (&ureq::http::HeaderName, &ureq::http::HeaderValue)| {
            (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        let headers: Vec<(String, String)> = response.headers().iter().map(header).collect();
        let status = response.status();
        let location =
            headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("location")).map(|(_, value)| value.clone());
        let read = response.body_mut().with_config().limit(LARGEST).read_to_vec();
        let bytes = read.with_context(|| format!("can't read {name}"))?;
        Ok(Answer {
            status: status.as_u16(),
            location: location.filter(|_| status.is_redirection()),
            file: File { bytes, headers },
        })
    }
}
