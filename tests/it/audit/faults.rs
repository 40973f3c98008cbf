//! The closed site with one fault each, and the one finding that it must give.

use super::{findings, folder, rules, told};
use varde::audit::File;
use varde::diagnostic::Severity;

/// A fault: the name of the finding and of the case, and what is changed.
pub struct Fault {
    pub name: &'static str,
    change: Change,
    /// The file in which it must be found.
    path: &'static str,
}

enum Change {
    /// A text in a file becomes another.
    Replace(&'static str, &'static str),
    /// The file is added.
    Add(&'static str),
}

use Change::{Add, Replace};

const NB: &str = "nb/index.html";
const HEADERS: &str = "_headers";

const fn page(name: &'static str, from: &'static str, to: &'static str) -> Fault {
    Fault { name, change: Replace(from, to), path: NB }
}

const fn headers(name: &'static str, from: &'static str, to: &'static str) -> Fault {
    Fault { name, change: Replace(from, to), path: HEADERS }
}

const fn script(name: &'static str, text: &'static str) -> Fault {
    Fault { name, change: Add(text), path: "extra.js" }
}

const fn file(name: &'static str, path: &'static str, text: &'static str) -> Fault {
    Fault { name, change: Add(text), path }
}

/// After the heading: a place where anything may stand.
const HERE: &str = "<img src=\"../stone.svg\" alt=\"\">";
/// The last element of the head.
const HEAD: &str = "</head>";

pub const FAULTS: &[Fault] = &[
    // Whatever is loaded from elsewhere, or is told.
    page("audit-elsewhere.script", HEAD, "<script src=https://t.example/a.js></script></head>"),
    page("audit-elsewhere.script-of-a-drawing", HERE, "<svg><script href=//t.example/a.js></script></svg>"),
    page("audit-elsewhere.style", HEAD, "<link rel=stylesheet href=//t.example/a.css></head>"),
    page("audit-elsewhere.image", HERE, "<img alt src=//t.example/p.gif>"),
    page("audit-elsewhere.image-without-script", HERE, "<noscript><img alt src=//t.example/p.gif></noscript>"),
    page(
        "audit-elsewhere.hidden-in-noscript",
        HERE,
        "<noscript><p title=\"</noscript><img alt src=//t.example/p.gif>\"></p></noscript>",
    ),
    page("audit-elsewhere.srcset", HERE, "<img alt srcset=\"../stone.svg 1x, //t.example/p.gif 2x\">"),
    page("audit-elsewhere.input", HERE, "<input type=image alt=a autocomplete=off src=//t.example/p.gif>"),
    page("audit-elsewhere.background", "<body>", "<body background=//t.example/p.gif>"),
    page("audit-elsewhere.video", HERE, "<video src=//t.example/a.mp4></video>"),
    page("audit-elsewhere.poster", HERE, "<video poster=//t.example/a.png></video>"),
    page("audit-elsewhere.track", HERE, "<video><track src=//t.example/a.vtt></video>"),
    page("audit-elsewhere.iframe", HERE, "<iframe src=https://t.example/></iframe>"),
    page("audit-elsewhere.object", HERE, "<object data=//t.example/a.swf></object>"),
    page("audit-elsewhere.embed", HERE, "<embed src=//t.example/a.swf>"),
    page("audit-elsewhere.use", HERE, "<svg><use xlink:href=//t.example/a.svg#b></use></svg>"),
    page("audit-elsewhere.paint", HERE, "<svg><path fill=\"url(//t.example/a.svg#b)\"/></svg>"),
    page("audit-elsewhere.template", HERE, "<template><img alt src=//t.example/p.gif></template>"),
    page("audit-elsewhere.preload", HEAD, "<link rel=preload as=font href=//t.example/f.woff2></head>"),
    page("audit-elsewhere.preconnect", HEAD, "<link rel=preconnect href=//t.example></head>"),
    page("audit-elsewhere.dns-prefetch", HEAD, "<link rel=dns-prefetch href=//t.example></head>"),
    page("audit-elsewhere.manifest", HEAD, "<link rel=manifest href=//t.example/app.json></head>"),
    page("audit-elsewhere.icon", "<link rel=\"icon\" href=\"data:,\">", "<link rel=icon href=//t.example/i.png>"),
    page("audit-elsewhere.refresh", HEAD, "<meta http-equiv=refresh content=\"9;url=//t.example/\"></head>"),
    page("audit-elsewhere.base", HERE, "<base href=https://t.example/>"),
    page("audit-elsewhere.ping", "<a href=\"#questions\"", "<a ping=//t.example/ href=\"#questions\""),
    page("audit-elsewhere.ping-of-its-own", "<a href=\"#questions\"", "<a ping=/log href=\"#questions\""),
    page("audit-elsewhere.attribution", HERE, "<img alt src=../stone.svg attributionsrc=//t.example/>"),
    Fault {
        name: "audit-elsewhere.import",
        change: Replace("@media print", "@import '//t.example/a.css';@media print"),
        path: "style.css",
    },
    Fault { name: "audit-elsewhere.url", change: Replace("stone.svg", "https://t.example/a.png"), path: "style.css" },
    Fault {
        name: "audit-elsewhere.font",
        change: Replace("h1{", "@font-face{font-family:x;src:url(//t.example/f)}h1{"),
        path: "style.css",
    },
    Fault {
        name: "audit-elsewhere.image-set",
        change: Replace("url(\"stone.svg\")", "image-set('//t.example/a.png' 1x)"),
        path: "style.css",
    },
    Fault { name: "audit-elsewhere.drawing", change: Replace("#c", "//t.example/a.svg#c"), path: "stone.svg" },
    page("audit-elsewhere.backslashes", HERE, "<img alt src=\"\\\\t.example\\p.gif\">"),
    page("audit-ahead.prefetch", HEAD, "<link rel=prefetch href=../ar/index.html></head>"),
    page("audit-ahead.rules", HERE, "<script type=speculationrules>{\"prefetch\":[]}</script>"),
    page("audit-frame.srcdoc", HERE, "<iframe srcdoc=\"<p>x\"></iframe>"),
    page("audit-frame.object", HERE, "<object data=../stone.svg></object>"),
    page("audit-blocked.font", HERE, "<video src=../stone.svg></video>"),
    page(
        "audit-blocked.scheme",
        "<link rel=\"icon\" href=\"data:,\">",
        "<link rel=icon href=\"data:,\"><link rel=manifest href=\"data:,{}\">",
    ),
    page("audit-mixed-content.image", HERE, "<a href=http://example.net/>x</a>"),
    // Forms.
    page("audit-form.action", "<form ", "<form action=/answers "),
    page("audit-form.formaction", "</form>", "<button formaction=/answers>x</button></form>"),
    page("audit-form.post", "method=\"dialog\"", "method=post"),
    page("audit-answers-kept.form", " autocomplete=\"off\"", ""),
    page("audit-answers-kept.field", HERE, "<textarea></textarea>"),
    // Scripts and styles.
    Fault {
        name: "audit-script-unnamed.drawing",
        change: Replace("<use", "<script>1</script><use"),
        path: "stone.svg",
    },
    page("audit-script-unnamed.file", " integrity=\"", " data-was=\""),
    page("audit-script-unnamed.other-hash", "integrity=\"sha256-", "integrity=\"sha384-"),
    page(
        "audit-script-unnamed.page",
        "script-src 'sha256-E3SIj9hgM/APw21dlQuNtNXtU4BXlGQAqjAexOEGC3o=' ",
        "script-src ",
    ),
    headers(
        "audit-script-unnamed.header",
        "script-src 'sha256-E3SIj9hgM/APw21dlQuNtNXtU4BXlGQAqjAexOEGC3o=' ",
        "script-src ",
    ),
    page("audit-style-unnamed.page", " 'sha256-FeA2NxkWFv7G4qyqL51bqdMNE00muJNvHv625hyHZLg='", ""),
    Fault {
        name: "audit-style-unnamed.nginx",
        change: Replace(" 'sha256-FeA2NxkWFv7G4qyqL51bqdMNE00muJNvHv625hyHZLg='", ""),
        path: "server/nginx.conf",
    },
    page("audit-handler.attribute", "<h1 ", "<h1 onclick=x() "),
    page("audit-handler.address", "href=\"#questions\"", "href=\"java\tscript:x()\""),
    Fault { name: "audit-handler.drawing", change: Replace("<use", "<use onload=x()"), path: "stone.svg" },
    page("audit-style-attribute.p", "<h1 ", "<h1 style=color:red "),
    script("audit-script-sends.fetch", "fetch('/x')"),
    script("audit-script-sends.image", "new Image"),
    script("audit-script-sends.socket", "new window['Web'+'Socket'](u)"),
    script("audit-script-sends.import", "import('/x.js')"),
    script("audit-script-sends.peer", "new RTCPeerConnection()"),
    script("audit-script-stores.local", "localStorage.a=1"),
    script("audit-script-stores.history", "history.pushState(1,'','?a')"),
    script("audit-script-stores.name", "window.name=a"),
    script("audit-script-leaves.location", "location='//t.example/?'+a"),
    script("audit-script-leaves.href", "a.href='//t.example/'+b"),
    script("audit-script-leaves.open", "window.open(u)"),
    script("audit-script-leaves.submit", "form.submit()"),
    script("audit-script-leaves.attribute", "i.setAttribute('src',u)"),
    script("audit-script-reads.value", "location.replace(u+field.value)"),
    script("audit-script-evaluates.eval", "eval(a)"),
    script("audit-script-evaluates.html", "a.innerHTML=b"),
    script("audit-script-evaluates.write", "document.write(b)"),
    script("audit-script-evaluates.hidden", "window[String.fromCharCode(102)]"),
    script("audit-cookie.script", "document.cookie='a=b'"),
    page("audit-cookie.meta", HEAD, "<meta http-equiv=set-cookie content=a=b></head>"),
    headers("audit-cookie.header", "  Referrer-Policy", "  Set-Cookie: a=b\n  Referrer-Policy"),
    // Policies.
    file("audit-policy-missing.page", "plain.html", ""),
    page("audit-policy-invalid.quotes", "base-uri 'none'", "base-uri none"),
    page("audit-policy-invalid.directive", "trusted-types 'none'", "trusted-types 'none'; script-source 'none'"),
    page("audit-policy-open.wildcard", "img-src 'self' data:", "img-src * data:"),
    page("audit-policy-open.host", "img-src 'self' data:", "img-src 'self' data: t.example"),
    page("audit-policy-open.eval", "script-src ", "script-src 'unsafe-eval' "),
    page("audit-policy-open.own", "script-src ", "script-src 'self' "),
    headers("audit-policy-open.header", "style-src ", "style-src https: "),
    page("audit-policy-lacks.form", "form-action 'none'; ", ""),
    page("audit-policy-lacks.base", "base-uri 'none'; ", ""),
    headers("audit-policy-lacks.frames", "; frame-ancestors 'none'", ""),
    page("audit-policy-ignored.frames", "trusted-types 'none'", "trusted-types 'none'; frame-ancestors 'none'"),
    page("audit-policy-ignored.header", HEAD, "<meta http-equiv=X-Frame-Options content=DENY></head>"),
    page("audit-policy-ignored.late", "<meta charset=\"utf-8\">", "<meta charset=utf-8><link rel=author href=x>"),
    page("audit-reports.policy", "trusted-types 'none'", "trusted-types 'none'; report-to x"),
    headers("audit-reports.header", "  Referrer-Policy", "  NEL: {}\n  Referrer-Policy"),
    // Headers.
    headers("audit-header-missing.no-store", "  Cache-Control: no-store\n", ""),
    Fault {
        name: "audit-header-missing.nginx",
        change: Replace("add_header X-Frame-Options \"DENY\" always;\n", ""),
        path: "server/nginx.conf",
    },
    Fault {
        name: "audit-header-missing.caddy",
        change: Replace("\tX-Frame-Options \"DENY\"\n", ""),
        path: "server/Caddyfile",
    },
    headers("audit-header-invalid.nosniff", "nosniff", "no-sniff"),
    headers("audit-header-invalid.permissions", "camera=()", "camera 'none'"),
    headers("audit-header-invalid.age", "max-age=63072000", "max-age=long"),
    headers(
        "audit-header-invalid.twice",
        "  X-Frame-Options: DENY",
        "  X-Frame-Options: DENY\n  x-frame-options: DENY",
    ),
    headers("audit-header-weak.cache", "no-store", "public, max-age=600"),
    headers("audit-header-weak.referrer", "no-referrer", "unsafe-url"),
    headers("audit-header-weak.age", "max-age=63072000", "max-age=600"),
    headers("audit-header-weak.opener", "Opener-Policy: same-origin", "Opener-Policy: unsafe-none"),
    headers("audit-header-weak.camera", "camera=()", "camera=(self)"),
    headers("audit-header-tells.version", "  Referrer-Policy", "  Server: x/1.2\n  Referrer-Policy"),
    Fault { name: "audit-access-log.nginx", change: Replace("access_log off;\n", ""), path: "server/nginx.conf" },
    Fault {
        name: "audit-access-log.caddy",
        change: Replace("file_server", "log\nfile_server"),
        path: "server/Caddyfile",
    },
    page("audit-referrer.meta", "content=\"no-referrer\"", "content=origin"),
    page("audit-referrer.attribute", "<a href=\"#questions\"", "<a referrerpolicy=unsafe-url href=\"#questions\""),
    page("audit-new-window.link", "<a href=\"#questions\"", "<a target=_blank href=\"#questions\""),
    // What readers see and what stays with them.
    page("audit-exit-missing.page", "<a data-exit ", "<a "),
    page("audit-exit-wrong.referrer", " rel=\"noreferrer nofollow\"", ""),
    page("audit-exit-wrong.own", "https://www.yr.no/", "../ar/index.html"),
    page("audit-title-missing.page", "<title>Lønn og hjelp</title>", ""),
    page("audit-title-unsafe.title", "<title>Lønn og hjelp", "<title>Lønn og politiet"),
    page("audit-title-unsafe.description", "lese om lønn.\"", "lese om Politiet.\""),
    file("audit-address-unsafe.file", "police.txt", "x"),
    page("audit-address-unsafe.download", "<a href=\"#questions\"", "<a download=victim.pdf href=\"#questions\""),
    page("audit-icon.page", "<link rel=\"icon\" href=\"data:,\">", ""),
    page("audit-contact-unknown.tel", "tel:+4722331160\">22 33 11 60", "tel:+4722331161\">22 33 11 61"),
    page("audit-contact-unknown.sms", "tel:+4722331160\">22 33 11 60", "sms:1999\">1999"),
    page("audit-contact-unknown.mail", "mailto:post@", "mailto:past@"),
    page("audit-contact-unknown.text", "mailto:post@example.org", "mailto:post@example.org?body=x"),
    page("audit-contact-unknown.program", "mailto:post@example.org", "whatsapp://send?phone=1"),
    page("audit-number-differs.other", "\">22 33 11 60", "\">22 33 11 61"),
    page("audit-number-differs.hidden", "\">22 33 11 60", "\">Ring oss"),
    // All files together.
    page("audit-link-dead.page", "../ar/index.html", "../ar/none.html"),
    page("audit-link-dead.image", "../stone.svg", "../none.svg"),
    page("audit-link-dead.unreadable", "href=\"#questions\"", "href=\"https://[\""),
    Fault { name: "audit-link-dead.list", change: Replace("ar/</loc>", "none/</loc>"), path: "sitemap.xml" },
    Fault { name: "audit-link-dead.style", change: Replace("stone.svg", "none.svg"), path: "style.css" },
    page("audit-anchor-dead.own", "href=\"#questions\"", "href=\"#question\""),
    page("audit-anchor-dead.other", "../ar/index.html", "../ar/index.html#none"),
    page("audit-id-twice.page", "<p><a", "<p id=questions><a"),
    page(
        "audit-canonical.other",
        "rel=\"canonical\" href=\"https://example.org/nb/\"",
        "rel=canonical href=https://example.org/ar/",
    ),
    page("audit-canonical.twice", HEAD, "<link rel=canonical href=https://example.org/nb/></head>"),
    page(
        "audit-alternate.other-language",
        "hreflang=\"nb\" href=\"https://example.org/nb/\"",
        "hreflang=nb href=https://example.org/ar/",
    ),
    page(
        "audit-alternate.absent",
        "hreflang=\"x-default\" href=\"https://example.org/nb/\"",
        "hreflang=x-default href=https://example.org/none/",
    ),
    page("audit-alternate.twice", "hreflang=\"x-default\"", "hreflang=nb"),
    page("audit-lang.none", "<html lang=\"nb\" dir=\"ltr\"", "<html dir=ltr"),
    page("audit-lang.tag", "<h1 ", "<h1 lang=norsk_bokmål "),
    page("audit-lang.letters", "dag og natt.", "dag og natt. <span lang=th>Dette er ikke thai i det hele tatt</span>"),
    page("audit-dir.page", "dir=\"ltr\"", "dir=rtl"),
    page("audit-dir.part", " dir=\"rtl\" href", " href"),
    file("audit-leftover.map", "page.js.map", "{}"),
    file("audit-leftover.hidden", ".env", "x"),
    file("audit-leftover.backup", "nb/index.html~", "x"),
    page("audit-comment.page", "<h1 ", "<!-- ask Kari --><h1 "),
    page("audit-generator.page", HEAD, "<meta name=generator content=\"Hugo 0.1\"></head>"),
    Fault {
        name: "audit-pdf-active.action",
        change: Replace("/Type /Catalog", "/Type /Catalog /OpenAction 3 0 R"),
        path: "leaflet.pdf",
    },
    Fault { name: "audit-unreadable.pdf", change: Replace("%PDF-1.7", "%PFD-1.7"), path: "leaflet.pdf" },
    Fault { name: "audit-unreadable.page", change: Add("\u{0}latin"), path: "latin.html" },
    Fault { name: "audit-heavy.page", change: Add("heavy"), path: NB },
];

/// Another page that has everything but what a test takes out.
fn made(fault: &Fault, closed: &str) -> Vec<u8> {
    let Add(text) = fault.change else { unreachable!("only files that are added") };
    match fault.name {
        "audit-policy-missing.page" => {
            let at = closed.find("<meta http-equiv").expect("a policy");
            let end = at + closed[at..].find('>').expect("its end") + 1;
            let page = format!("{}{}", &closed[..at], &closed[end..]);
            without_scripts(&page).into_bytes()
        }
        "audit-unreadable.page" => b"<!doctype html><title>L\xf8nn</title>".to_vec(),
        // What no packing makes smaller.
        "audit-heavy.page" => {
            let mut seed = 1u32;
            let noise = (0..9_000).map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                char::from(b'a' + (seed >> 24) as u8 % 26)
            });
            closed.replace(HERE, &format!("<p>{}</p>", noise.collect::<String>())).into_bytes()
        }
        _ => text.as_bytes().to_vec(),
    }
}

/// A page that no other names, without what only one page may have.
fn without_scripts(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.contains("canonical") && !line.contains("alternate"));
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn each_fault_has_exactly_its_finding() {
    let mut wrong = String::new();
    for fault in FAULTS {
        let mut output = folder("closed");
        let text = |output: &varde::audit::Output, path: &str| {
            String::from_utf8(output.files.get(path).unwrap_or_else(|| panic!("{path} isn't there")).bytes.clone())
                .expect("text")
        };
        let bytes = match fault.change {
            Replace(from, to) => {
                let before = text(&output, fault.path);
                assert!(before.contains(from), "{}: {} doesn't hold {from:?}", fault.name, fault.path);
                before.replacen(from, to, 1).into_bytes()
            }
            Add(_) => made(fault, &text(&output, NB)),
        };
        output.files.insert(fault.path.to_owned(), File { bytes, headers: Vec::new() });
        // With a policy in the settings of a server a page needs none of its own.
        if fault.name == "audit-policy-missing.page" {
            output.files.retain(|path, _| path != HEADERS && !path.starts_with("server/"));
        }
        let mut found = findings(&output, &rules());
        found.retain(|finding| finding.severity != Severity::Note);
        let code = fault.name.split('.').next().unwrap_or("");
        let good = matches!(found.as_slice(), [one] if one.code.as_str() == code && (one.location.path == fault.path));
        if !good {
            wrong.push_str(&format!("== {}\n{}", fault.name, told(&found)));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn no_two_faults_have_one_name() {
    let mut names: Vec<&str> = FAULTS.iter().map(|fault| fault.name).collect();
    names.sort_unstable();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all);
}
