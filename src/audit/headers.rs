//! Headers by their grammar, and what they have to say.

use super::policy::{self, Fault, Place};
use crate::diagnostic::Code;

/// What is wrong with a header: the kind of finding, what is wrong, what to do.
pub type Wrong = (Code, String, String);

/// The headers that every answer needs, each with what it has to say.
pub const NEEDED: &[(&str, &str)] = &[
    ("Content-Security-Policy", "default-src 'none'; …"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"),
    ("X-Frame-Options", "DENY"),
    ("X-DNS-Prefetch-Control", "off"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), …"),
];

/// Features that could watch a reader, hear her or find her: at least these have to be closed by name.
const FEATURES: &[&str] =
    &["camera", "microphone", "geolocation", "display-capture", "browsing-topics", "usb", "bluetooth"];

/// The headers of [`NEEDED`] that aren't among these names.
pub fn missing<'a>(names: &[&str], needed: impl Iterator<Item = &'a (&'a str, &'a str)>) -> Vec<Wrong> {
    let absent = needed.filter(|(name, _)| !names.iter().any(|known| known.eq_ignore_ascii_case(name)));
    absent
        .map(|(name, value)| {
            let message = format!("the header {name} is missing");
            (Code::AuditHeaderMissing, message, format!("send {name}: {value}"))
        })
        .collect()
}

/// What is wrong with a header. The names of headers are the same in any case.
pub fn faults(name: &str, value: &str) -> Vec<Wrong> {
    let mut out = Vec::new();
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b)) || name.is_empty() {
        out.push(invalid(name, "is no name of a header", "write letters and hyphens"));
        return out;
    }
    if value.bytes().any(|b| b < 0x20 && b != b'\t' || b == 0x7f) {
        out.push(invalid(name, "has a control character", "take it out"));
        return out;
    }
    let value = value.trim();
    match name.to_ascii_lowercase().as_str() {
        "content-security-policy" => value.split(',').for_each(|one| csp(one, Place::Header, &mut out)),
        "content-security-policy-report-only" => {
            out.push(weak(name, "only watches and stops nothing", "send Content-Security-Policy instead"));
        }
        "referrer-policy" => referrer(value, &mut out),
        "cache-control" => cache(value, &mut out),
        "x-content-type-options" => one_of(name, value, &["nosniff"], "nosniff", &mut out),
        "cross-origin-opener-policy" => {
            let known = ["same-origin", "unsafe-none", "same-origin-allow-popups", "noopener-allow-popups"];
            one_of(name, value, &known, "same-origin", &mut out);
        }
        "cross-origin-embedder-policy" => {
            one_of(name, value, &["require-corp", "credentialless", "unsafe-none"], "require-corp", &mut out);
        }
        "cross-origin-resource-policy" => {
            one_of(name, value, &["same-origin", "same-site", "cross-origin"], "same-origin", &mut out);
        }
        "x-frame-options" => one_of(name, value, &["deny", "sameorigin"], "deny", &mut out),
        "x-dns-prefetch-control" => one_of(name, value, &["off", "on"], "off", &mut out),
        "strict-transport-security" => transport(value, &mut out),
        "permissions-policy" => permissions(value, &mut out),
        "feature-policy" => out.push(weak(name, "is no longer read by browsers", "send Permissions-Policy instead")),
        "set-cookie" | "set-cookie2" => {
            let message = "a cookie is set, which stays on the phone".to_owned();
            out.push((Code::AuditCookie, message, "send no Set-Cookie".to_owned()));
        }
        "report-to" | "reporting-endpoints" | "nel" | "expect-ct" => {
            let message = format!("the header {name} has reports about readers sent");
            out.push((Code::AuditReports, message, "take it out".to_owned()));
        }
        "server" | "x-powered-by" | "x-generator" | "x-aspnet-version" | "x-aspnetmvc-version" | "via"
            if value.bytes().any(|b| b.is_ascii_digit()) || name.to_ascii_lowercase().starts_with("x-") =>
        {
            let message = format!("the header {name} tells strangers what runs there: {}", short(value));
            let hint = "switch it off, so that no known fault is found".to_owned();
            out.push((Code::AuditHeaderTells, message, hint));
        }
        "sourcemap" | "x-sourcemap" => {
            let message = format!("the header {name} names a source map");
            out.push((Code::AuditLeftover, message, "publish no source maps".to_owned()));
        }
        _ => {}
    }
    out
}

/// What is wrong with a policy, as findings.
pub fn csp(text: &str, place: Place, out: &mut Vec<Wrong>) {
    for fault in policy::faults(text, place) {
        let (code, message, hint) = match fault {
            Fault::Grammar(what) => {
                (Code::AuditPolicyInvalid, what, "browsers pass over what they can't read; correct it")
            }
            Fault::Open(what) => {
                (Code::AuditPolicyOpen, what, "close it with 'none', or name single things by their hashes")
            }
            Fault::Lacks(name) => {
                let what = format!("“{name}” is missing");
                (Code::AuditPolicyLacks, what, "add it: nothing else stands in for it")
            }
            Fault::Ignored(what) => (Code::AuditPolicyIgnored, what, "send it as a header, and take it out here"),
            Fault::Reports(what) => (Code::AuditReports, what, "take it out"),
        };
        out.push((code, format!("the policy: {what}", what = message), hint.to_owned()));
    }
}

fn invalid(name: &str, what: &str, hint: &str) -> Wrong {
    (Code::AuditHeaderInvalid, format!("the header {} {what}", short(name)), hint.to_owned())
}

fn weak(name: &str, what: &str, hint: &str) -> Wrong {
    (Code::AuditHeaderWeak, format!("the header {name} {what}"), hint.to_owned())
}

fn short(text: &str) -> String {
    text.chars().take(60).filter(|c| !c.is_control()).collect()
}

/// A header of one word.
fn one_of(name: &str, value: &str, known: &[&str], wanted: &str, out: &mut Vec<Wrong>) {
    // Parameters of structured fields (`; report-to="…"`) follow the word.
    let word = value.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    if !known.contains(&word.as_str()) {
        out.push(invalid(name, &format!("can't be “{}”", short(value)), &format!("write {wanted}")));
    } else if word != wanted {
        out.push(weak(name, &format!("says {word}"), &format!("write {wanted}")));
    }
}

/// W3C Referrer Policy: a list, of which the last known word counts.
fn referrer(value: &str, out: &mut Vec<Wrong>) {
    const KNOWN: &[&str] = &[
        "no-referrer",
        "no-referrer-when-downgrade",
        "same-origin",
        "origin",
        "strict-origin",
        "origin-when-cross-origin",
        "strict-origin-when-cross-origin",
        "unsafe-url",
    ];
    let words: Vec<String> = value.split(',').map(|word| word.trim().to_ascii_lowercase()).collect();
    let name = "Referrer-Policy";
    match words.iter().rev().find(|word| KNOWN.contains(&word.as_str())) {
        _ if words.iter().any(|word| !KNOWN.contains(&word.as_str())) => {
            out.push(invalid(name, &format!("can't be “{}”", short(value)), "write no-referrer"));
        }
        Some(word) if word != "no-referrer" => {
            out.push(weak(
                name,
                &format!("says {word}, which tells other sites where a reader comes from"),
                "write no-referrer",
            ));
        }
        _ => {}
    }
}

/// RFC 9111, section 5.2.
fn cache(value: &str, out: &mut Vec<Wrong>) {
    let name = "Cache-Control";
    let parts: Vec<&str> = value.split(',').map(str::trim).collect();
    for part in &parts {
        let (word, argument) = part.split_once('=').map_or((*part, None), |(word, value)| (word, Some(value)));
        let seconds = ["max-age", "s-maxage", "stale-while-revalidate", "stale-if-error", "min-fresh"];
        let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let is_token = !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if !is_token || seconds.contains(&word) && !argument.is_some_and(number) {
            out.push(invalid(name, &format!("can't have “{}”", short(part)), "write no-store"));
            return;
        }
    }
    if !parts.iter().any(|part| part.eq_ignore_ascii_case("no-store")) {
        out.push(weak(name, "lets pages be kept on the phone", "write no-store"));
    }
}

/// RFC 6797, section 6.1.
fn transport(value: &str, out: &mut Vec<Wrong>) {
    let name = "Strict-Transport-Security";
    let mut age = None;
    let mut subdomains = false;
    let mut seen: Vec<String> = Vec::new();
    for part in value.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let (word, argument) =
            part.split_once('=').map_or((part, None), |(word, value)| (word.trim(), Some(value.trim())));
        let word = word.to_ascii_lowercase();
        if seen.contains(&word) {
            out.push(invalid(name, &format!("has {word} twice"), "write max-age=63072000; includeSubDomains; preload"));
            return;
        }
        match word.as_str() {
            "max-age" => age = argument.and_then(|value| value.trim_matches('"').parse::<u64>().ok()),
            "includesubdomains" => subdomains = true,
            _ => {}
        }
        seen.push(word);
    }
    match age {
        None => {
            out.push(invalid(name, "has no max-age in seconds", "write max-age=63072000; includeSubDomains; preload"))
        }
        Some(age) if age < 31_536_000 => {
            out.push(weak(name, "holds for less than a year", "write max-age=63072000; includeSubDomains; preload"));
        }
        Some(_) if !subdomains => {
            out.push(weak(name, "leaves out what stands below the domain", "add includeSubDomains"));
        }
        Some(_) => {}
    }
}

/// A dictionary of RFC 8941 whose values are lists of origins (W3C Permissions Policy).
fn permissions(value: &str, out: &mut Vec<Wrong>) {
    let name = "Permissions-Policy";
    let mut seen: Vec<&str> = Vec::new();
    for part in value.split(',').map(str::trim) {
        let (feature, list) = part.split_once('=').unwrap_or((part, ""));
        let is_key = feature.starts_with(|c: char| c.is_ascii_lowercase() || c == '*')
            && feature.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.*".contains(&b));
        let inner = list.strip_prefix('(').and_then(|list| list.strip_suffix(')'));
        let is_item = |item: &str| {
            ["self", "src", "*"].contains(&item) || item.len() > 2 && item.starts_with('"') && item.ends_with('"')
        };
        let is_list = inner.map_or(is_item(list), |inner| inner.split_ascii_whitespace().all(is_item));
        if !is_key || !is_list {
            out.push(invalid(
                name,
                &format!("can't have “{}”", short(part)),
                "write camera=(), with a comma between features",
            ));
            return;
        }
        if seen.contains(&feature) {
            out.push(invalid(name, &format!("has {feature} twice"), "leave one out"));
            return;
        }
        if inner != Some("") {
            out.push(weak(name, &format!("opens {feature}"), &format!("write {feature}=()")));
        }
        seen.push(feature);
    }
    for feature in FEATURES.iter().filter(|feature| !seen.contains(feature)) {
        out.push(weak(name, &format!("doesn't close {feature}"), &format!("add {feature}=()")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(name: &str, value: &str) -> Option<Code> {
        let found = faults(name, value);
        assert!(found.len() < 2, "{found:?}");
        found.first().map(|(code, ..)| *code)
    }

    #[test]
    fn each_header_is_read_by_its_grammar() {
        let good =
            "camera=(), microphone=(), geolocation=(), display-capture=(), browsing-topics=(), usb=(), bluetooth=()";
        for (name, value, wanted) in [
            ("Referrer-Policy", "no-referrer", None),
            ("Referrer-Policy", "origin, no-referrer", None),
            ("Referrer-Policy", "never", Some(Code::AuditHeaderInvalid)),
            ("Referrer-Policy", "no-referrer, unsafe-url", Some(Code::AuditHeaderWeak)),
            ("cache-control", "no-store, max-age=0", None),
            ("Cache-Control", "max-age=soon", Some(Code::AuditHeaderInvalid)),
            ("Cache-Control", "public, max-age=600", Some(Code::AuditHeaderWeak)),
            ("X-Content-Type-Options", "no-sniff", Some(Code::AuditHeaderInvalid)),
            ("X-Frame-Options", "ALLOW-FROM https://a.example", Some(Code::AuditHeaderInvalid)),
            ("X-Frame-Options", "SAMEORIGIN", Some(Code::AuditHeaderWeak)),
            ("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload", None),
            ("Strict-Transport-Security", "max-age=\"63072000\"; includeSubDomains", None),
            ("Strict-Transport-Security", "includeSubDomains", Some(Code::AuditHeaderInvalid)),
            ("Strict-Transport-Security", "max-age=1; max-age=2", Some(Code::AuditHeaderInvalid)),
            ("Strict-Transport-Security", "max-age=600; includeSubDomains", Some(Code::AuditHeaderWeak)),
            ("Permissions-Policy", good, None),
            ("Permissions-Policy", "camera 'none'; microphone 'none'", Some(Code::AuditHeaderInvalid)),
            ("Permissions-Policy", &format!("{good}, camera=()"), Some(Code::AuditHeaderInvalid)),
            (
                "Permissions-Policy",
                &good.replace("usb=()", "usb=(self \"https://a.example\")"),
                Some(Code::AuditHeaderWeak),
            ),
            ("Permissions-Policy", &good.replace(", usb=()", ""), Some(Code::AuditHeaderWeak)),
            ("Cross-Origin-Opener-Policy", "same-origin; report-to=\"x\"", None),
            ("Cross-Origin-Embedder-Policy", "unsafe-none", Some(Code::AuditHeaderWeak)),
            ("Set-Cookie", "a=b", Some(Code::AuditCookie)),
            ("NEL", "{}", Some(Code::AuditReports)),
            ("Server", "nginx", None),
            ("Server", "nginx/1.26.3", Some(Code::AuditHeaderTells)),
            ("X-Powered-By", "PHP", Some(Code::AuditHeaderTells)),
            ("Bad Name", "x", Some(Code::AuditHeaderInvalid)),
        ] {
            assert_eq!(code(name, value), wanted, "{name}: {value}");
        }
    }
}
