use base64::Engine;
use sha2::{Digest, Sha256};

/// What a page may do, as a Content Security Policy (W3C CSP Level 3) and the headers around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    styles: Vec<String>,
    script: String,
    extras: Vec<String>,
}

/// Features of the browser that no page uses, each closed by name (W3C Permissions Policy).
const FEATURES: &[&str] = &[
    "accelerometer",
    "ambient-light-sensor",
    "attribution-reporting",
    "autoplay",
    "battery",
    "bluetooth",
    "browsing-topics",
    "camera",
    "compute-pressure",
    "cross-origin-isolated",
    "display-capture",
    "encrypted-media",
    "execution-while-not-rendered",
    "execution-while-out-of-viewport",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "interest-cohort",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "navigation-override",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "private-aggregation",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "run-ad-auction",
    "screen-wake-lock",
    "serial",
    "shared-storage",
    "speaker-selection",
    "storage-access",
    "sync-xhr",
    "usb",
    "web-share",
    "window-management",
    "xr-spatial-tracking",
    "join-ad-interest-group",
];

impl Policy {
    /// The policy of pages that carry these styles and this script, inline. A few pages carry one of the `extras` besides.
    pub fn new<'a>(styles: impl Iterator<Item = &'a str>, script: &str, extras: &[&str]) -> Policy {
        let mut styles: Vec<String> = styles.filter(|s| !s.is_empty()).map(hash).collect();
        styles.sort();
        styles.dedup();
        let script = if script.is_empty() { String::new() } else { hash(script) };
        let extras = extras.iter().filter(|extra| !extra.is_empty()).map(|extra| hash(extra)).collect();
        Policy { styles, script, extras }
    }

    fn sources(list: &[String]) -> String {
        if list.is_empty() { "'none'".to_owned() } else { list.join(" ") }
    }

    fn directives(&self, extras: &[String]) -> Vec<String> {
        let scripts = std::iter::once(&self.script).chain(extras);
        let script: Vec<String> = scripts.filter(|s| !s.is_empty()).cloned().collect();
        vec![
            "default-src 'none'".to_owned(),
            format!("script-src {}", Policy::sources(&script)),
            format!("style-src {}", Policy::sources(&self.styles)),
            "img-src data:".to_owned(),
            "form-action 'none'".to_owned(),
            "base-uri 'none'".to_owned(),
            "require-trusted-types-for 'script'".to_owned(),
            "trusted-types 'none'".to_owned(),
        ]
    }

    /// The policy as `<meta>` tags, so that a saved copy is as closed as the site. `frame-ancestors` can't
    /// stand in a meta tag. Only the pages that carry an `extra` script allow it: a browser holds to this policy and to the
    /// headers' alike, so the script of a search can run on no page with questions.
    pub fn meta(&self, extra: &str) -> String {
        let extra: Vec<String> = Some(extra).filter(|extra| !extra.is_empty()).map(hash).into_iter().collect();
        format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"><meta name=\"referrer\" content=\"no-referrer\">",
            self.directives(&extra).join("; ")
        )
    }

    /// The headers of every answer, in order.
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let mut directives = self.directives(&self.extras);
        directives.push("frame-ancestors 'none'".to_owned());
        let features = FEATURES.iter().map(|f| format!("{f}=()")).collect::<Vec<_>>().join(", ");
        [
            ("Content-Security-Policy", directives.join("; ")),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("Cache-Control", "no-store".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
            ("Cross-Origin-Embedder-Policy", "require-corp".to_owned()),
            ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
            ("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload".to_owned()),
            ("X-Frame-Options", "DENY".to_owned()),
            ("X-DNS-Prefetch-Control", "off".to_owned()),
            ("Permissions-Policy", features),
        ]
        .into()
    }
}

fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_one_that_browsers_count() {
        // The example of the CSP specification, section 8.4.
        assert_eq!(hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    #[test]
    fn nothing_is_open_that_has_no_hash() {
        let policy = Policy::new(std::iter::empty(), "", &[]);
        assert!(policy.meta("").contains("script-src 'none'; style-src 'none'"));
        assert!(!policy.headers().iter().any(|(_, value)| value.contains("unsafe") || value.contains('*')));
    }
}
