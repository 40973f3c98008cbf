//! A Content Security Policy by its grammar (W3C CSP Level 3), and what it lets a page do.

use base64::Engine;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::address::Target;

/// Where a policy stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a `meta` element, which can't carry all of it.
    Meta,
    /// In a header.
    Header,
}

/// What is wrong with a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It isn't what the grammar says: browsers pass over it.
    Grammar(String),
    /// It opens something.
    Open(String),
    /// A directive is missing.
    Lacks(&'static str),
    /// It stands where browsers pass over it.
    Ignored(String),
    /// It has reports sent.
    Reports(String),
}

/// A policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    directives: Vec<(String, Vec<String>)>,
}

/// Directives that say from where something may be loaded.
const FETCH: &[&str] = &[
    "default-src",
    "script-src",
    "script-src-elem",
    "script-src-attr",
    "style-src",
    "style-src-elem",
    "style-src-attr",
    "img-src",
    "font-src",
    "connect-src",
    "media-src",
    "object-src",
    "frame-src",
    "child-src",
    "worker-src",
    "manifest-src",
    "prefetch-src",
    "fenced-frame-src",
];

/// Directives with sources that are about something else.
const OTHER_SOURCES: &[&str] = &["base-uri", "form-action", "frame-ancestors", "navigate-to"];

const KEYWORDS: &[&str] = &[
    "'none'",
    "'self'",
    "'unsafe-inline'",
    "'unsafe-eval'",
    "'wasm-unsafe-eval'",
    "'unsafe-hashes'",
    "'strict-dynamic'",
    "'report-sample'",
    "'unsafe-allow-redirects'",
    "'inline-speculation-rules'",
    "'trusted-types-eval'",
];

/// What every page's policy needs: the first closes all that isn't opened, the others don't fall back on it.
const NEEDED: &[&str] = &["default-src", "base-uri", "form-action", "require-trusted-types-for"];

impl Policy {
    /// The policy that a text says, as browsers read it: of a directive that stands twice the first counts.
    pub fn parse(text: &str) -> Policy {
        let mut directives: Vec<(String, Vec<String>)> = Vec::new();
        for part in text.split(';') {
            let mut words = part.split_ascii_whitespace().map(str::to_owned);
            let Some(name) = words.next().map(|name| name.to_ascii_lowercase()) else { continue };
            if !directives.iter().any(|(known, _)| *known == name) {
                directives.push((name, words.collect()));
            }
        }
        Policy { directives }
    }

    fn get(&self, name: &str) -> Option<&[String]> {
        self.directives.iter().find(|(known, _)| known == name).map(|(_, values)| values.as_slice())
    }

    /// The sources that hold for a kind of thing: its own directive, or that on which it falls back.
    fn effective(&self, name: &str) -> Option<&[String]> {
        let wider: &[&str] = match name {
            "script-src-elem" | "script-src-attr" => &["script-src"],
            "style-src-elem" | "style-src-attr" => &["style-src"],
            "frame-src" => &["child-src"],
            "worker-src" => &["child-src", "script-src"],
            _ => &[],
        };
        std::iter::once(&name).chain(wider).chain(&["default-src"]).find_map(|name| self.get(name))
    }

    /// True when no form may be sent.
    pub fn closes_forms(&self) -> bool {
        self.get("form-action").is_some_and(is_none)
    }

    /// True when a text that stands in the page itself is named by its hash, and by nothing else: `script-src-elem` or
    /// `style-src-elem`.
    pub fn names_inline(&self, directive: &str, text: &str) -> bool {
        self.effective(directive).is_some_and(|sources| {
            ["sha256", "sha384", "sha512"].iter().any(|algorithm| {
                let source = format!("'{algorithm}-{}'", digest(algorithm, text.as_bytes()));
                sources.contains(&source)
            })
        })
    }

    /// True when a file that the page loads is named by its hash: each hash of its `integrity` stands in the policy and is
    /// the file's own.
    pub fn names_file(&self, directive: &str, integrity: &str, bytes: &[u8]) -> bool {
        let sources = self.effective(directive).unwrap_or_default();
        let hashes: Vec<&str> = integrity.split_ascii_whitespace().collect();
        !hashes.is_empty()
            && hashes.iter().all(|hash| {
                let own = hash.split_once('-').is_some_and(|(algorithm, value)| digest(algorithm, bytes) == value);
                own && sources.contains(&format!("'{hash}'"))
            })
    }

    /// True when the policy lets a style attribute count.
    pub fn lets_style_attributes(&self, text: &str) -> bool {
        let Some(sources) = self.effective("style-src-attr") else { return true };
        let has = |word: &str| sources.iter().any(|source| source.eq_ignore_ascii_case(word));
        has("'unsafe-inline'") && !sources.iter().any(|source| is_hash(source) || source.starts_with("'nonce-"))
            || has("'unsafe-hashes'") && self.names_inline("style-src-attr", text)
    }

    /// True when the policy lets the page load something by this directive.
    pub fn lets_load(&self, directive: &str, target: &Target, address: &str) -> bool {
        let Some(sources) = self.effective(directive) else { return true };
        sources.iter().any(|source| match (source.to_ascii_lowercase().as_str(), target) {
            ("'self'", Target::Own(..) | Target::Missing(_)) => true,
            ("*", Target::Own(..) | Target::Missing(_) | Target::Elsewhere(_)) => true,
            (source, Target::Inline) => source.ends_with(':') && starts_with(address, source),
            (source, Target::Elsewhere(url)) => {
                source.ends_with(':') && url.starts_with(source)
                    || url
                        .contains(&format!("//{}", source.trim_start_matches("https://").trim_start_matches("http://")))
            }
            _ => false,
        })
    }
}

fn starts_with(address: &str, scheme: &str) -> bool {
    address.trim().get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

fn is_none(sources: &[String]) -> bool {
    sources.is_empty() || sources.len() == 1 && sources[0].eq_ignore_ascii_case("'none'")
}

fn digest(algorithm: &str, bytes: &[u8]) -> String {
    let encode = |bytes: &[u8]| base64::engine::general_purpose::STANDARD.encode(bytes);
    match algorithm {
        "sha256" => encode(&Sha256::digest(bytes)),
        "sha384" => encode(&Sha384::digest(bytes)),
        "sha512" => encode(&Sha512::digest(bytes)),
        _ => String::new(),
    }
}

/// The hash of a text as a policy names it.
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", digest("sha256", text.as_bytes()))
}

/// Everything that is wrong with a policy, in the order in which it stands.
pub fn faults(text: &str, place: Place) -> Vec<Fault> {
    let mut out = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    if !text.is_ascii() {
        out.push(Fault::Grammar("it has letters that aren't plain".to_owned()));
    }
    if place == Place::Meta && text.contains(',') {
        out.push(Fault::Grammar("it has a comma, which ends a policy".to_owned()));
    }
    for part in text.split(';') {
        let mut words = part.split_ascii_whitespace();
        let Some(name) = words.next().map(str::to_ascii_lowercase) else { continue };
        let values: Vec<&str> = words.collect();
        if seen.contains(&name) {
            out.push(Fault::Grammar(format!("“{name}” stands twice; the second is passed over")));
            continue;
        }
        directive(&name, &values, place, &mut out);
        seen.push(name);
    }
    let needed = NEEDED.iter().chain((place == Place::Header).then_some(&"frame-ancestors"));
    out.extend(needed.filter(|name| !seen.iter().any(|known| known == *name)).map(|name| Fault::Lacks(name)));
    out
}

fn directive(name: &str, values: &[&str], place: Place, out: &mut Vec<Fault>) {
    if place == Place::Meta && ["frame-ancestors", "report-uri", "sandbox"].contains(&name) {
        out.push(Fault::Ignored(format!("“{name}” counts in a header only")));
        return;
    }
    match name {
        _ if FETCH.contains(&name) || OTHER_SOURCES.contains(&name) => sources(name, values, out),
        "sandbox" | "upgrade-insecure-requests" => {}
        "report-uri" | "report-to" => out.push(Fault::Reports(format!("“{name}” has reports about readers sent"))),
        "require-trusted-types-for" => {
            if values != ["'script'"] {
                out.push(Fault::Grammar("“require-trusted-types-for” knows 'script' only".to_owned()));
            }
        }
        "trusted-types" => {
            let is_name = |value: &str| value.bytes().all(|b| b.is_ascii_alphanumeric() || b"-#=_/@.%".contains(&b));
            for value in values {
                if *value == "*" {
                    out.push(Fault::Open("“trusted-types” lets any policy in (*)".to_owned()));
                } else if !["'none'", "'allow-duplicates'"].contains(value) && !is_name(value) {
                    out.push(Fault::Grammar(format!("“{value}” is no name of a policy for “trusted-types”")));
                }
            }
        }
        "webrtc" => {
            if values != ["'block'"] {
                out.push(Fault::Open("“webrtc” isn't 'block'".to_owned()));
            }
        }
        "block-all-mixed-content" | "plugin-types" | "reflected-xss" | "referrer" | "require-sri-for" => {
            out.push(Fault::Grammar(format!("browsers don't know “{name}” any more")));
        }
        _ => out.push(Fault::Grammar(format!("there is no directive “{name}”"))),
    }
}

fn sources(name: &str, values: &[&str], out: &mut Vec<Fault>) {
    let strict = ["default-src", "connect-src", "form-action", "object-src", "frame-src", "child-src", "worker-src"];
    let code = name.starts_with("script-src");
    if values.len() > 1 && values.iter().any(|value| value.eq_ignore_ascii_case("'none'")) {
        out.push(Fault::Grammar(format!("in “{name}” 'none' stands beside other sources, so it means nothing")));
    }
    for value in values {
        let lower = value.to_ascii_lowercase();
        let open = |what: &str| Fault::Open(format!("“{name}” has {value}: {what}"));
        let fault = match lower.as_str() {
            "'none'" | "'report-sample'" => None,
            "'self'" if code => Some(open("any file of the site may run; name each script by its hash")),
            "'self'" if strict.contains(&name) => Some(open("write 'none' there")),
            "'self'" => None,
            "'unsafe-inline'" => Some(open("whatever gets into the page counts")),
            word if KEYWORDS.contains(&word) => Some(open("that undoes what the policy is for")),
            "*" => Some(open("that is everything")),
            "none" | "self" | "unsafe-inline" | "unsafe-eval" | "strict-dynamic" => {
                Some(Fault::Grammar(format!("in “{name}” {value} needs quotation marks: '{lower}'")))
            }
            word if word.starts_with("'nonce-") => Some(open("in a finished page that is the same for every reader")),
            _ if is_hash(value) => None,
            word if word.starts_with('\'') => Some(Fault::Grammar(format!("in “{name}” there is no source {value}"))),
            "data:" if ["img-src", "font-src", "media-src"].contains(&name) => None,
            word if is_scheme(word) => Some(open("that is every address that begins so")),
            word if is_host(word) => Some(open("that is another site")),
            _ => Some(Fault::Grammar(format!("in “{name}” there is no source “{value}”"))),
        };
        out.extend(fault);
    }
}

/// `'sha256-…'` with as many bytes as the algorithm gives.
fn is_hash(value: &str) -> bool {
    let Some(inner) = value.strip_prefix('\'').and_then(|value| value.strip_suffix('\'')) else { return false };
    let Some((algorithm, hash)) = inner.split_once('-') else { return false };
    let length = match algorithm.to_ascii_lowercase().as_str() {
        "sha256" => 32,
        "sha384" => 48,
        "sha512" => 64,
        _ => return false,
    };
    let standard = hash.replace('-', "+").replace('_', "/");
    base64::engine::general_purpose::STANDARD.decode(standard).is_ok_and(|bytes| bytes.len() == length)
}

fn is_scheme(word: &str) -> bool {
    word.strip_suffix(':').is_some_and(|scheme| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    })
}

/// Scheme, host, port and path, the host perhaps with a star at its beginning.
fn is_host(word: &str) -> bool {
    let rest = match word.split_once("://") {
        Some((scheme, rest)) if is_scheme(&format!("{scheme}:")) => rest,
        Some(_) => return false,
        None => word,
    };
    let (host, path) = rest.split_once('/').map_or((rest, ""), |(host, path)| (host, path));
    let (host, port) = host.rsplit_once(':').unwrap_or((host, "1"));
    let host = host.strip_prefix("*.").unwrap_or(host);
    let label =
        |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    (port == "*" || !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()))
        && (host == "*" || host.split('.').all(label))
        && path.bytes().all(|b| b.is_ascii_graphic() && !b";,'\"".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "default-src 'none'; script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='; img-src 'self' data:; \
        form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    #[test]
    fn a_closed_policy_has_no_fault() {
        assert_eq!(faults(GOOD, Place::Header), []);
        assert_eq!(faults(&GOOD.replace("frame-ancestors 'none';", ""), Place::Meta), []);
    }

    #[test]
    fn each_fault_is_one() {
        for (from, to) in [
            ("'none'; script", "none; script"),
            ("'none'; script", "'none' 'self'; script"),
            ("'self' data:", "*"),
            ("'self' data:", "https:"),
            ("'self' data:", "cdn.example"),
            ("'self' data:", "*.cdn.example:443/x/"),
            ("script-src ", "script-src 'unsafe-eval' "),
            ("script-src ", "script-src 'nonce-abc' "),
            ("script-src ", "script-src 'sha256-abc' "),
            ("script-src ", "script-source 'none'; script-src "),
            ("base-uri 'none';", ""),
            ("frame-ancestors 'none';", ""),
            ("require-trusted-types-for 'script'", "require-trusted-types-for script"),
            ("img-src", "report-uri /x; img-src"),
            ("img-src", "base-uri 'none'; img-src"),
        ] {
            let text = GOOD.replacen(from, to, 1);
            let found = faults(&text, Place::Header);
            let expected = if to.starts_with("'none' 'self'") { 2 } else { 1 };
            assert_eq!(found.len(), expected, "{text}: {found:?}");
        }
        assert_eq!(faults(GOOD, Place::Meta).len(), 1);
    }

    #[test]
    fn a_script_is_named_by_its_hash() {
        let policy = Policy::parse(GOOD);
        assert!(policy.names_inline("script-src-elem", "alert('Hello, world.');"));
        assert!(!policy.names_inline("script-src-elem", "alert('Hello, world!');"));
        assert!(!policy.names_inline("style-src-elem", "a{}") && policy.closes_forms());
        assert!(policy.names_file(
            "script-src-elem",
            &hash("alert('Hello, world.');").replace('\'', ""),
            b"alert('Hello, world.');"
        ));
    }
}
