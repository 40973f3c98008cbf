//! The preview: the site as it is now, with its findings, and the views for translators.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::site::Site;

/// Longer than any machine needs; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

struct Preview {
    program: Child,
    address: String,
}

impl Preview {
    fn of(site: &Site, arguments: &[&str]) -> Preview {
        let mut program = Command::new(env!("CARGO_BIN_EXE_varde"))
            .args(["serve", "--port", "0", "--root"])
            .arg(site.root())
            .args(arguments)
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(program.stderr.take().expect("its messages")).lines();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.split("http://").nth(1).map(|rest| rest.split('/').next().unwrap_or("").to_owned()))
            .expect("it says where it serves");
        // Whoever speaks to nobody must not be stopped by it.
        std::thread::spawn(move || lines.for_each(drop));
        Preview { program, address }
    }

    fn get(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time");
        write!(stream, "GET /{path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).expect("sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("an answer");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let status = text.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
        (status, text)
    }

    /// Waits until a page holds a text.
    fn shows(&self, path: &str, text: &str) -> String {
        self.waits(path, |page| page.contains(text))
    }

    /// Waits until a page is as it should be.
    fn waits(&self, path: &str, good: impl Fn(&str) -> bool) -> String {
        let begun = Instant::now();
        loop {
            let (_, page) = self.get(path);
            if good(&page) {
                return page;
            }
            assert!(begun.elapsed() < PATIENCE, "{path} stays:\n{page}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

#[test]
fn an_edit_is_seen_without_another_command_and_a_fault_keeps_the_last_good_page() {
    let site = Site::minimal();
    let preview = Preview::of(&site, &[]);
    assert!(preview.address.starts_with("127.0.0.1:"), "{} can be reached from elsewhere", preview.address);
    let page = preview.shows("nb/pay.html", "<h1>");
    assert!(page.contains("EventSource"), "the page doesn't renew itself");
    assert_eq!(preview.get("nb/nothing.html").0, 404);

    let text = std::fs::read_to_string(site.root().join("content/nb/pay.md")).expect("the page");
    site.write("content/nb/pay.md", format!("{text}\nEn ny setning.\n"));
    preview.shows("nb/pay.html", "En ny setning.");

    site.write("content/nb/pay.md", format!("{text}\n<b>En ny setning.</b>\n"));
    let page = preview.shows("nb/pay.html", "raw-html");
    assert!(page.contains("En ny setning.") && page.contains("content/nb/pay.md"), "{page}");
    site.write("content/nb/pay.md", &text);
    preview.waits("nb/pay.html", |page| page.contains("<h1>") && !page.contains("raw-html"));
}

#[test]
fn source_and_translation_stand_side_by_side_with_ids_states_and_remarks() {
    let site = Site::minimal();
    site.write("locales/ar/extra.ftl", "no-such-message = نص\n");
    let preview = Preview::of(&site, &["--translate", "ar"]);
    let page = preview.shows(".varde/translate/ar/page/pay.html", "<table>");
    assert!(page.contains("id=\"page:pay/title\"") && page.contains("tabindex=\"0\""), "{page}");
    assert!(page.contains("<td lang=\"nb\" dir=\"ltr\">") && page.contains("<td lang=\"ar\" dir=\"rtl\">"), "{page}");
    let index = preview.shows(".varde/translate/ar/index.html", "page/pay.html");
    assert!(index.contains("seen.html"));
    let seen = preview.shows(".varde/translate/ar/seen.html", "<code>exit</code>");
    let row = seen.split("<code>exit</code>").nth(1).and_then(|rest| rest.split("</tr>").next()).expect("its row");
    assert!(row.contains("ar/pay.html") && row.contains("ar/index.html"), "{row}");
    assert!(!row.contains("nb/"), "{row}");
}

#[test]
fn a_language_that_the_site_lacks_cannot_be_translated() {
    let site = Site::minimal();
    let told = Command::new(env!("CARGO_BIN_EXE_varde"))
        .args(["serve", "--port", "0", "--translate", "fr", "--root"])
        .arg(site.root())
        .output()
        .expect("the program runs");
    assert_eq!(told.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&told.stderr).contains("“fr” is no translation of this site"));
}

#[test]
fn pseudo_languages_are_seen_in_the_preview_and_in_no_build() {
    let site = Site::minimal();
    let preview = Preview::of(&site, &["--pseudo", "accented", "--pseudo", "rtl", "--pseudo", "ids"]);
    let rtl = preview.shows("qps-rtl/pay.html", "<h1>");
    assert!(rtl.contains("lang=qps-rtl") && rtl.contains("dir=rtl"), "{rtl}");
    assert!(preview.shows("qps-ids/pay.html", "<h1>").contains("[exit]"));
    let accented = preview.shows("qps-accented/pay.html", "<h1>");
    let source = preview.shows("nb/pay.html", "<h1>");
    let length = |page: &str| page.split("<main").nth(1).map_or(0, |main| main.chars().count());
    assert!(length(&accented) > length(&source), "{} of {}", length(&accented), length(&source));
    assert!(!source.contains("varde-findings"), "what is made from the source is nobody's fault:\n{source}");
    drop(preview);
    let told = crate::site::run(site.varde("build").args(["--pseudo", "rtl"]));
    assert_eq!(told.status.code(), Some(2), "a build knows no pseudo-language");
}
