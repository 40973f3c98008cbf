//! A site that a server shows: what it answers is what counts.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::{Command, Output as Ran};
use std::sync::mpsc;

use super::folder;
use crate::site::{run, said};

/// Serves the closed site until the value goes away. `edit` may change status, headers and body of an answer.
struct Server {
    address: String,
    asked: mpsc::Receiver<String>,
}

type Answer = (u16, Vec<(String, String)>, Vec<u8>);

impl Server {
    fn start(edit: impl Fn(&str, &mut Answer) + Send + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}/", listener.local_addr().expect("its address"));
        let (tell, asked) = mpsc::channel();
        std::thread::spawn(move || {
            let site = folder("closed");
            let text = String::from_utf8(site.files["_headers"].bytes.clone()).expect("text");
            let sent: Vec<(String, String)> = text
                .lines()
                .filter_map(|line| line.strip_prefix("  ")?.split_once(": "))
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { break };
                let mut first = String::new();
                let mut reader = BufReader::new(stream.try_clone().expect("the same stream"));
                let _ = reader.read_line(&mut first);
                let mut line = String::new();
                while reader.read_line(&mut line).is_ok_and(|n| n > 2) {
                    line.clear();
                }
                let path = first.split(' ').nth(1).unwrap_or("/").trim_start_matches('/').to_owned();
                let shown =
                    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
                let file = site.files.get(if shown == "index.html" { "nb/index.html" } else { &shown });
                let media = match shown.rsplit('.').next().unwrap_or("") {
                    "css" => "text/css",
                    "js" => "text/javascript",
                    "svg" => "image/svg+xml",
                    "xml" => "application/xml",
                    "txt" => "text/plain",
                    _ => "text/html; charset=utf-8",
                };
                let mut answer: Answer = match file {
                    Some(file) => (200, sent.clone(), file.bytes.clone()),
                    None => (404, sent.clone(), site.files["nb/index.html"].bytes.clone()),
                };
                answer.1.push(("Content-Type".to_owned(), media.to_owned()));
                // The front page leads to the Norwegian one.
                if shown == "index.html" {
                    answer.0 = 302;
                    answer.1.push(("Location".to_owned(), "/nb/index.html".to_owned()));
                }
                edit(&shown, &mut answer);
                let (status, headers, body) = answer;
                let mut head =
                    format!("HTTP/1.1 {status} x\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
                headers.iter().for_each(|(name, value)| head.push_str(&format!("{name}: {value}\r\n")));
                let _ = stream.write_all(format!("{head}\r\n").as_bytes()).and_then(|()| stream.write_all(&body));
                if tell.send(shown).is_err() {
                    break;
                }
            }
        });
        Server { address, asked }
    }

    fn audit(&self) -> Ran {
        run(Command::new(env!("CARGO_BIN_EXE_varde")).args(["audit", &self.address, "--message-format", "json"]))
    }

    /// The codes of the findings, without what is only a note.
    fn codes(&self) -> Vec<String> {
        let ran = self.audit();
        let text = String::from_utf8(ran.stdout.clone()).expect("text");
        let all = text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
        let codes = all.filter(|f| f["severity"] != "note").map(|f| f["code"].as_str().expect("a code").to_owned());
        let codes: Vec<String> = codes.collect();
        assert!(ran.status.code() == Some(i32::from(!codes.is_empty())), "{}", said(&ran));
        codes
    }
}

#[test]
fn a_server_that_sends_what_it_should_has_no_finding() {
    let server = Server::start(|_, _| {});
    assert_eq!(server.codes(), Vec::<String>::new());
    let asked: Vec<String> = server.asked.try_iter().collect();
    for path in ["nb/index.html", "ar/index.html", "style.css", "page.js", "stone.svg", "robots.txt", "sitemap.xml"] {
        assert!(asked.iter().any(|one| one == path), "{path} wasn't asked for: {asked:?}");
    }
}

#[test]
fn a_cookie_a_version_and_a_missing_header_are_each_told_once() {
    let server = Server::start(|_, answer| {
        answer.1.retain(|(name, _)| name != "Referrer-Policy");
        answer.1.push(("Set-Cookie".to_owned(), "id=1; Path=/".to_owned()));
        answer.1.push(("Server".to_owned(), "x/1.2.3".to_owned()));
    });
    let mut codes = server.codes();
    codes.sort();
    assert_eq!(codes, ["audit-cookie", "audit-header-missing", "audit-header-tells"]);
}

#[test]
fn a_server_that_leads_off_this_machine_is_not_followed() {
    let server = Server::start(|path, answer| {
        if path == "ar/index.html" {
            answer.0 = 301;
            answer.1.push(("Location".to_owned(), "https://elsewhere.example/".to_owned()));
        }
    });
    let codes = server.codes();
    assert!(codes.contains(&"audit-elsewhere".to_owned()), "{codes:?}");
}

#[test]
fn a_server_that_stops_in_the_middle_is_told() {
    let server = Server::start(|path, answer| {
        if path == "style.css" {
            // Longer than what comes.
            answer.1.push(("Content-Length".to_owned(), "999999".to_owned()));
        }
    });
    assert!(server.codes().contains(&"audit-incomplete".to_owned()));
}
