//! What each form of paper has to keep, beyond what all leaflets do: folds, sides that others see, numbers of advice,
//! and the page that lists them all.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use scraper::{Html, Selector};
use varde::model::{Answers, Audience, Choice, Lang};
use varde::optimise::OutputFiles;

use crate::leaflets::{All, Paper, all, tool};

/// The words of a page of a PDF with their edges from left to right, in points.
fn words(paper: &Paper, page: usize) -> Vec<(f64, f64, String)> {
    let page = page.to_string();
    let found = tool("pdftotext", &["-bbox", "-f", &page, "-l", &page, &paper.path.display().to_string(), "-"]);
    let edge = |line: &str, name: &str| -> Option<f64> {
        line.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.parse().ok()
    };
    let word = |line: &str| {
        let text = line.split_once('>')?.1.split('<').next()?.to_owned();
        Some((edge(line, "xMin")?, edge(line, "xMax")?, text))
    };
    found.lines().filter(|line| line.contains("<word ")).filter_map(word).collect()
}

fn of<'a>(id: &'a str) -> impl Iterator<Item = &'static Paper> + 'a {
    all().papers.iter().filter(move |paper| paper.id == id)
}

#[test]
fn nothing_on_a_folded_sheet_stands_on_a_fold_and_its_front_is_where_it_belongs() {
    let millimetre = 72.0 / 25.4;
    let mut looked_at = 0;
    for paper in of("folded") {
        let rtl = ["ar", "fa"].contains(&paper.languages[0].as_str());
        for page in [1, 2] {
            let folds = if (page == 1) != rtl { [97.0, 197.0] } else { [100.0, 200.0] };
            for (left, right, word) in words(paper, page) {
                let crossed = folds.iter().any(|fold| left < fold * millimetre && right > fold * millimetre);
                assert!(!crossed, "{}: “{word}” on page {page} stands on a fold", paper.path.display());
                looked_at += 1;
            }
        }
        // The address stands on the front alone: on the right when the sheet is opened to the left, and the other way.
        let address = words(paper, 1).into_iter().find(|(_, _, word)| word.starts_with("varde-demo.no"));
        let (left, _, _) = address.expect("an address on the front");
        let front = if rtl { left < 100.0 * millimetre } else { left > 197.0 * millimetre };
        assert!(front, "{}: the front is on the wrong side", paper.path.display());
    }
    assert!(looked_at > 3000, "only {looked_at} words were looked at");
}

#[test]
fn what_others_see_names_neither_a_crime_nor_the_police() {
    let All { site, .. } = all();
    let mut looked_at = 0;
    let outer: BTreeMap<&str, &[usize]> = [
        ("folded", [1].as_slice()),
        ("booklet", &[1, 16]),
        ("small-card", &[1]),
        ("poster", &[1]),
        ("poster-large", &[1]),
        ("rights", &[1]),
    ]
    .into();
    for (id, pages) in outer {
        for paper in of(id).filter(|paper| paper.languages.len() == 1) {
            let lang = paper.languages[0].as_str();
            let unsafe_words = &site.config.unsafe_words[lang];
            for page in pages {
                let page = page.to_string();
                let text = paper.text(&["-raw", "-f", &page, "-l", &page]).to_lowercase();
                for word in unsafe_words {
                    assert!(!text.contains(word.as_str()), "{}: “{word}” on page {page}", paper.path.display());
                }
                looked_at += unsafe_words.len();
            }
        }
    }
    assert!(looked_at > 500, "only {looked_at} words were looked for");
}

#[test]
fn the_numbers_after_a_question_lead_to_the_advice_of_a_yes() {
    let All { site, .. } = all();
    let check = &site.data.checks["for-me"];
    let numbered: Vec<&str> = check.outcomes.iter().filter(|o| !o.is_always()).map(|o| o.id.as_str()).collect();
    let paper = of("questions").find(|paper| paper.lang() == "nb").expect("the questions in Norwegian");
    let text = paper.text(&["-layout", "-f", "1", "-l", "1"]);
    let messages = varde::render::words(site);
    let nb = Lang::new("nb").expect("a language");
    for (place, question) in check.questions.iter().enumerate() {
        let answers = Answers::from_iter([(place, Choice::Yes)]);
        let leads: Vec<String> = check
            .outcomes(&answers)
            .filter_map(|outcome| numbered.iter().position(|id| *id == outcome.id).map(|at| (at + 1).to_string()))
            .collect();
        let asked = messages.plain_text(&nb, &question.text);
        let line = text.lines().find(|line| line.contains(&asked)).unwrap_or_else(|| panic!("“{asked}” is missing"));
        let shown: Vec<&str> = line.split_once(&asked).expect("the question").1.split_whitespace().collect();
        assert_eq!(shown, leads, "{asked}");
    }
}

/// The repository's site, finished once.
fn output() -> &'static OutputFiles {
    static OUTPUT: OnceLock<OutputFiles> = OnceLock::new();
    OUTPUT.get_or_init(|| varde::finish(&all().site, &Default::default(), &mut Default::default()))
}

#[test]
fn a_print_room_has_each_leaflet_of_its_readers_with_its_picture_weight_and_files() {
    let All { site, .. } = all();
    let output = output();
    let select = |rule: &str| Selector::parse(rule).expect("a selector");
    let (links, pictures, names) = (select(".papers a[type]"), select(".papers img"), select(".papers h2"));
    for lang in &site.config.languages {
        let path = format!("{lang}/print.html");
        let html = Html::parse_document(std::str::from_utf8(&output.files[&path]).expect("text"));
        let persons = site.leaflets.values().filter(|l| l.declaration.audience == Audience::Person).count();
        assert_eq!(html.select(&names).count(), persons, "{path}");
        assert_eq!(html.select(&pictures).count(), persons, "{path}");
        for link in html.select(&links) {
            let href = link.attr("href").expect("an address");
            let file = output.files.get(&format!("{lang}/{href}")).unwrap_or_else(|| panic!("{path}: no {href}"));
            assert!(file.starts_with(b"%PDF-"), "{href}");
        }
    }
    let room = Html::parse_document(std::str::from_utf8(&output.files["nb/guide/print.html"]).expect("text"));
    let all_there = room.select(&links).filter_map(|link| link.attr("href")).collect::<Vec<_>>();
    for leaflet in site.leaflets.values() {
        assert!(all_there.iter().any(|href| href.contains(&format!("/{}-", leaflet.id))), "{} is missing", leaflet.id);
    }
    for lang in &site.config.languages {
        assert!(
            all_there.contains(&format!("../../{lang}/print/card-{lang}.pdf").replace("../../nb/", "../").as_str()),
            "{lang}"
        );
    }
}

#[test]
fn the_web_page_of_a_leaflet_has_a_box_that_nothing_can_send() {
    let output = output();
    let html = std::str::from_utf8(&output.files["th/print/rights.html"]).expect("text");
    let html = Html::parse_document(html);
    let form = html.select(&Selector::parse("form.office").expect("a selector")).next().expect("the box");
    assert_eq!((form.attr("autocomplete"), form.attr("action")), (Some("off"), None));
    let fields: Vec<_> = form.select(&Selector::parse("input").expect("a selector")).collect();
    assert_eq!(fields.len(), 3);
    for field in fields {
        assert_eq!(field.attr("name"), None, "a field without a name is never sent");
        assert_eq!((field.attr("autocomplete"), field.attr("spellcheck")), (Some("off"), Some("false")));
    }
    let title = &all().site.pages[&varde::model::PageId::named("rights")][&Lang::new("th").expect("th")].front.title;
    assert!(html.root_element().text().any(|text| text.contains(title.as_str())));
}
