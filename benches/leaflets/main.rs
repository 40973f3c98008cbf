//! Makes the leaflets of the repository's own site and says what that took. `compare.mjs` runs it.
//!
//! `bench-leaflets all` makes all of them as a build does, then once more from what was kept, and prints a line of
//! JSON. `bench-leaflets each` reads lines such as `rights th`, makes that one PDF and answers with what it took.

use std::fs;
use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::time::Instant;

use serde_json::json;
use sha2::{Digest, Sha256};
use varde::Options;
use varde::check::Site;
use varde::diagnostic::{Diagnostics, Severity};
use varde::model::{Lang, Leaflet, LeafletForm};
use varde::render::leaflet::{Made, Order};

/// An address that is no example: leaflets carry it, and a code.
const ADDRESS: &str = "https://varde-demo.no/";

fn main() {
    let options = Options {
        root: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")),
        base_url: Some(ADDRESS.into()),
        languages: Vec::new(),
        single_file: false,
    };
    let mut findings = Diagnostics::default();
    let site = varde::read(&options, &mut findings).expect("the machine reads the site").expect("a site");
    assert_eq!(findings.count(Severity::Error), 0, "the site has errors");
    match std::env::args().nth(1).as_deref() {
        Some("all") => all(&site),
        Some("each") => each(&site),
        _ => panic!("bench-leaflets all, or bench-leaflets each"),
    }
}

/// What a build makes of a leaflet.
fn forms(leaflet: &Leaflet, languages: &[Lang]) -> Vec<LeafletForm> {
    let mut forms = vec![LeafletForm::Pdf];
    forms.extend(leaflet.declaration.booklet.then_some(LeafletForm::Booklet));
    forms.extend((languages.len() == 1).then_some(LeafletForm::Thumbnail));
    forms
}

fn make(site: &Site, orders: &[Order]) -> Vec<Made> {
    let mut findings = Diagnostics::default();
    let made = varde::render::leaflets(site, orders, &mut findings);
    assert!(findings.is_empty(), "a leaflet has a fault; varde build tells which");
    made
}

fn all(site: &Site) {
    let mut orders = Vec::new();
    for leaflet in site.leaflets.values() {
        for languages in &leaflet.editions {
            orders.push(Order { leaflet, languages, forms: forms(leaflet, languages), local: None });
        }
    }
    let pages: usize = orders.iter().map(|order| order.leaflet.pages_with(order.languages.len())).sum();
    let before = peak();
    let (cpu, begun) = (cpu(), Instant::now());
    let made = make(site, &orders);
    let (seconds, cpu) = (begun.elapsed().as_secs_f64(), self::cpu() - cpu);
    let after = peak();
    let begun = Instant::now();
    let again = make(site, &orders);
    let kept = begun.elapsed().as_secs_f64();
    assert!(made == again, "what was kept isn't what was made");
    let (mut sum, mut bytes, mut pdfs) = (Sha256::new(), 0, 0);
    for (form, file) in made.iter().flatten() {
        sum.update(file);
        bytes += file.len();
        pdfs += usize::from(matches!(form, LeafletForm::Pdf | LeafletForm::Booklet));
    }
    let sum: String = sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let line = json!({
        "leaflets": orders.len(), "pdfs": pdfs, "pages": pages, "bytes": bytes, "seconds": seconds, "cpu": cpu,
        "kept": kept, "peak_before": before, "peak": after, "sum": sum,
    });
    println!("{line}");
}

fn each(site: &Site) {
    let singles = site.leaflets.values().flat_map(|leaflet| leaflet.editions.iter().map(move |e| (leaflet, e)));
    let singles: Vec<(&Leaflet, &Vec<Lang>)> = singles.filter(|(_, languages)| languages.len() == 1).collect();
    // What there is to ask for, with the number of pages.
    for (leaflet, languages) in &singles {
        println!("{} {} {}", leaflet.id, languages[0], leaflet.declaration.pages);
    }
    println!();
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let asked = |(leaflet, languages): &&(&Leaflet, &Vec<Lang>)| line == format!("{} {}", leaflet.id, languages[0]);
        let (leaflet, languages) = singles.iter().find(asked).expect("a leaflet of the list");
        let begun = Instant::now();
        let forms = vec![LeafletForm::Pdf];
        let made = make(site, &[Order { leaflet, languages, forms, local: None }]);
        let ms = begun.elapsed().as_secs_f64() * 1000.0;
        println!("{}", json!({ "ms": ms, "bytes": made[0][&LeafletForm::Pdf].len(), "cpu": cpu() }));
        std::io::stdout().flush().expect("a reader");
    }
}

/// The most memory that this process has had so far, in bytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").parse::<u64>().expect("a number") * 1024
}

/// The processor time of this process so far, in seconds, all threads together.
fn cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("Linux");
    // After the name, which may hold spaces; the twelfth and thirteenth from there count hundredths of a second.
    let fields = stat.rsplit_once(") ").expect("a name").1.split(' ').skip(11).take(2);
    fields.map(|ticks| ticks.parse::<f64>().expect("a number")).sum::<f64>() / 100.0
}
