//! The settings for servers name one policy, and the servers themselves understand them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{all, whole};
use crate::site::said;

fn text(path: &str) -> &'static str {
    std::str::from_utf8(&whole().output.files[path]).expect("text")
}

type Headers = BTreeMap<String, String>;

/// `  Name: value` below a line with a path.
fn of_static_host() -> Headers {
    let lines = text("_headers").lines().filter_map(|line| line.strip_prefix("  "));
    lines
        .map(|line| line.split_once(": ").expect("a header"))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// `add_header Name "value" always;`
fn of_nginx() -> Headers {
    let lines = text("server/nginx.conf").lines().filter_map(|line| line.strip_prefix("add_header "));
    let parts = |line: &str| -> (String, String) {
        let (name, rest) = line.split_once(' ').expect("a name");
        let value = rest.strip_prefix('"').and_then(|rest| rest.strip_suffix("\" always;"));
        (name.to_owned(), value.unwrap_or_else(|| panic!("not for every answer: {line}")).to_owned())
    };
    lines.map(parts).collect()
}

/// `Name "value"` in the block `header { … }`.
fn of_caddy() -> Headers {
    let block = text("server/Caddyfile")
        .split("header {\n")
        .nth(1)
        .and_then(|rest| rest.split("\n}").next())
        .expect("a block of headers");
    let lines = block.lines().map(str::trim).filter(|line| !line.starts_with('-'));
    lines
        .map(|line| line.split_once(' ').expect("a header"))
        .map(|(name, value)| (name.to_owned(), value.trim_matches('"').to_owned()))
        .collect()
}

#[test]
fn every_kind_of_server_is_given_the_same_headers() {
    let headers = of_static_host();
    assert_eq!(headers, of_nginx());
    assert_eq!(headers, of_caddy());
    let names = [
        "Content-Security-Policy",
        "Referrer-Policy",
        "Cache-Control",
        "X-Content-Type-Options",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Embedder-Policy",
        "Cross-Origin-Resource-Policy",
        "Strict-Transport-Security",
        "X-Frame-Options",
        "X-DNS-Prefetch-Control",
        "Permissions-Policy",
    ];
    for name in names {
        assert!(headers.contains_key(name), "no {name}");
    }
    assert_eq!((headers["Cache-Control"].as_str(), headers["Referrer-Policy"].as_str()), ("no-store", "no-referrer"));
}

#[test]
fn the_policy_of_the_headers_is_that_of_the_pages() {
    let header = of_static_host()["Content-Security-Policy"].clone();
    // A meta tag can't say who may frame the page.
    let own = header.strip_suffix("; frame-ancestors 'none'").expect("nobody may frame a page");
    // A few pages carry a script besides, which only they allow: the headers are one for all.
    let divide = |policy: &str| -> (BTreeSet<String>, Vec<String>) {
        let (scripts, rest) = policy.split("; ").partition::<Vec<&str>, _>(|part| part.starts_with("script-src "));
        (scripts[0].split(' ').map(str::to_owned).collect(), rest.into_iter().map(str::to_owned).collect())
    };
    let (allowed, others) = divide(own);
    let mut seen = BTreeSet::new();
    for (path, _) in whole().everything() {
        let page = whole().page(path);
        let meta = all(&page, "meta[http-equiv=Content-Security-Policy]");
        let (scripts, rest) = divide(meta[0].value().attr("content").expect("a policy"));
        assert_eq!(rest, others, "{path}");
        assert!(scripts.is_subset(&allowed), "{path}");
        seen.extend(scripts);
    }
    assert_eq!(seen, allowed);
}

/// The output on the disk, for a server to read.
fn written() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    varde::fs::replace_tree(&folder.path().join("site"), &whole().output.files).expect("the site is written");
    // A server that was started as root gives its rights away and must still be able to read.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("a mode");
    }
    folder
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port").port()
}

/// A server that was started here; it ends with the value.
struct Server {
    process: Child,
    port: u16,
}

impl Server {
    fn start(command: &mut Command, port: u16) -> Server {
        let process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("a server");
        let mut server = Server { process, port };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = server.process.try_wait().expect("its state");
            if ended.is_some() || begun.elapsed() > Duration::from_secs(20) {
                let _ = server.process.kill();
                let mut said = String::new();
                let _ = server.process.stderr.take().expect("what it says").read_to_string(&mut said);
                panic!("the server didn't start: {said}");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        server
    }

    /// Status, headers by lower-case name, and body.
    fn get(&self, path: &str) -> (u16, Headers, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        let mut lines = head.lines();
        let status =
            lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok()).expect("a status");
        let headers =
            lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        (status, headers.collect(), body.to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What each server must do with the settings that it is given.
fn answers_well(server: &Server) {
    let wanted = of_static_host();
    for (path, status) in [
        ("/", 200),
        ("/nb/index.html", 200),
        ("/ar/rights.html", 200),
        ("/nb/rights", 200),
        ("/nb/", 200),
        ("/nowhere", 404),
        ("/nb/nowhere.html", 404),
    ] {
        let (found, headers, body) = server.get(path);
        assert_eq!(found, status, "{path}");
        for (name, value) in &wanted {
            assert_eq!(headers.get(&name.to_lowercase()), Some(value), "{path}: {name}");
        }
        for name in ["set-cookie", "x-powered-by", "etag-tracking"] {
            assert!(!headers.contains_key(name), "{path}: {name}");
        }
        assert!(body.contains("</html>"), "{path}: no page of ours");
        let not_found = whole().page("404.html");
        let title = super::visible(all(&not_found, "h1")[0]);
        assert_eq!(body.contains(&title), status == 404, "{path}");
    }
    for (from, to) in
        [("/no/rights.html", "/nb/rights.html"), ("/nn/", "/nb/"), ("/no/guide/law.html", "/nb/guide/law.html")]
    {
        let (status, headers, _) = server.get(from);
        assert_eq!(status, 301, "{from}");
        assert!(headers["location"].ends_with(to), "{from} leads to {}", headers["location"]);
    }
    // What lies beside the site, and the mark of the folder's owner, are nobody's business.
    for path in ["/../secret.txt", "/%2e%2e/secret.txt"] {
        let (status, _, body) = server.get(path);
        assert!(status >= 400 && !body.contains("secret words"), "{path}: {status}");
    }
}

fn nginx() -> PathBuf {
    let places = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx"];
    let place = places.iter().map(Path::new).find(|path| path.exists());
    place.expect("nginx isn't installed: apt-get install nginx-light (tests/run does it)").to_owned()
}

#[test]
fn nginx_takes_the_snippet_and_serves_the_site_with_it() {
    let folder = written();
    fs::write(folder.path().join("secret.txt"), "secret words").expect("a file");
    let (port, at) = (free_port(), folder.path().display().to_string());
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|name| format!("{name}_temp_path {at}/temp;\n"))
        .collect();
    let config = format!(
        "daemon off;\nmaster_process off;\npid {at}/nginx.pid;\nerror_log {at}/error.log;\nevents {{}}\nhttp {{\n\
         types {{ text/html html; text/plain txt; }}\n{temporary}access_log {at}/access.log;\n\
         server {{\nlisten 127.0.0.1:{port};\nroot {at}/site;\ninclude {at}/site/server/nginx.conf;\n}}\n}}\n"
    );
    let path = folder.path().join("nginx.conf");
    fs::write(&path, config).expect("a file of settings");
    let tested = Command::new(nginx())
        .args(["-t", "-q", "-p"])
        .arg(folder.path())
        .arg("-c")
        .arg(&path)
        .output()
        .expect("nginx -t");
    assert!(tested.status.success() && said(&tested).is_empty(), "nginx -t: {}", said(&tested));
    let server = Server::start(Command::new(nginx()).arg("-p").arg(folder.path()).arg("-c").arg(&path), port);
    answers_well(&server);
    drop(server);
    let log = fs::read_to_string(folder.path().join("access.log")).unwrap_or_default();
    assert_eq!(log, "", "who read what was written down");
}

#[test]
fn caddy_takes_the_snippet_and_serves_the_site_with_it() {
    if Command::new("caddy").arg("version").output().is_err() {
        return println!("skipped: caddy isn't installed (apt-get install caddy; tests/run does it)");
    }
    let folder = written();
    fs::write(folder.path().join("secret.txt"), "secret words").expect("a file");
    let (port, at) = (free_port(), folder.path().display().to_string());
    let config = format!(
        "{{\n\tadmin off\n\tauto_https off\n}}\nhttp://127.0.0.1:{port}, http://localhost:{port} {{\n\troot * {at}/site\n\timport {at}/site/server/Caddyfile\n}}\n"
    );
    let path = folder.path().join("Caddyfile");
    fs::write(&path, config).expect("a file of settings");
    let caddy = |command: &str| {
        let mut caddy = Command::new("caddy");
        caddy.args([command, "--adapter", "caddyfile", "--config"]).arg(&path);
        caddy.env("XDG_DATA_HOME", folder.path()).env("XDG_CONFIG_HOME", folder.path()).env("HOME", folder.path());
        caddy
    };
    let tested = caddy("validate").output().expect("caddy validate");
    assert!(tested.status.success(), "caddy validate: {}", said(&tested));
    assert!(!said(&tested).contains("\"level\":\"error\""), "caddy validate: {}", said(&tested));
    answers_well(&Server::start(&mut caddy("run"), port));
}

#[test]
fn the_redirections_of_a_static_host_lead_to_pages() {
    let mut count = 0;
    for line in text("_redirects").lines() {
        let parts: Vec<&str> = line.split(' ').collect();
        let [from, to, "301"] = parts[..] else { panic!("{line}") };
        assert!(from.starts_with("/no/") || from.starts_with("/nn/"), "{line}");
        let to = to.trim_start_matches('/');
        assert!(to.ends_with('/') || whole().output.files.contains_key(to), "{line} leads nowhere");
        count += 1;
    }
    assert!(count > 50, "only {count}");
}
