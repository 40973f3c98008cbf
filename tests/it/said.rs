//! In which language a screen reader says the words of a leaflet. Read by qpdf, which had no part in making it: each
//! piece of a page's content has a language of its own, or that of the elements that it stands in.

use std::collections::BTreeMap;
use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use varde::model::Lang;

use crate::leaflets::{All, Paper, all, bare, tool};

/// The objects of a PDF by their names, such as `obj:7 0 R`.
struct Objects(Value);

impl Objects {
    fn read(paper: &Paper) -> Objects {
        let path = paper.path.display().to_string();
        let json = tool("qpdf", &["--json-output", "--decode-level=generalized", &path, "-"]);
        Objects(serde_json::from_str(&json).expect("JSON"))
    }

    fn all(&self) -> &Value {
        &self.0["qpdf"][1]
    }

    /// What a reference stands for; other values are themselves.
    fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.as_str().filter(|text| text.ends_with(" R")) {
            Some(reference) => &self.all()[format!("obj:{reference}")]["value"],
            None => value,
        }
    }

    /// The language of each piece of content, by its page and its number there.
    fn languages(&self) -> BTreeMap<(String, u64), String> {
        let root = self.follow(&self.all()["trailer"]["value"]["/Root"]);
        let lang = text(&root["/Lang"]).expect("a language of the document");
        let mut found = BTreeMap::new();
        self.walk(&self.follow(&root["/StructTreeRoot"])["/K"], "", lang, &mut found);
        found
    }

    fn walk(&self, kids: &Value, page: &str, lang: &str, found: &mut BTreeMap<(String, u64), String>) {
        match self.follow(kids) {
            Value::Array(kids) => kids.iter().for_each(|kid| self.walk(kid, page, lang, found)),
            Value::Number(number) => {
                found.insert((page.to_owned(), number.as_u64().expect("a number")), lang.to_owned());
            }
            // A link has no children; it names the place to press.
            Value::Null => {}
            element => {
                let page = element["/Pg"].as_str().unwrap_or(page);
                match &element["/MCID"] {
                    Value::Null => self.walk(&element["/K"], page, text(&element["/Lang"]).unwrap_or(lang), found),
                    number => self.walk(number, page, lang, found),
                }
            }
        }
    }
}

/// A text as qpdf writes it.
fn text(value: &Value) -> Option<&str> {
    value.as_str()?.strip_prefix("u:")
}

/// A page's content with those of its marked pieces alone whose mark is wanted. Pieces may stand within others.
fn pieces(content: &str, wanted: impl Fn(&str) -> bool) -> String {
    let mut kept = String::new();
    let (mut depth, mut rest, mut mark) = (0, 0, "");
    let tokens = content
        .match_indices(['B', 'E'])
        .filter(|(at, _)| ["BDC", "BMC", "EMC"].iter().any(|token| content[*at..].starts_with(token)));
    for (at, letter) in tokens {
        match (letter, depth) {
            ("B", 0) => {
                let before = &content[..at];
                let dictionary = if content[at..].starts_with("BDC") { before.rfind("<<") } else { None };
                let start = before[..dictionary.unwrap_or(at)].rfind('/').expect("a name");
                kept.push_str(&content[rest..start]);
                (depth, rest, mark) = (1, start, &content[start..at]);
            }
            ("B", _) => depth += 1,
            (_, 1) => {
                let end = at + "EMC".len();
                if wanted(mark) {
                    kept.push_str(&content[rest..end]);
                }
                (depth, rest) = (0, end);
            }
            _ => depth -= 1,
        }
    }
    kept + &content[rest..]
}

/// What stands in a mark behind a key, up to one of these signs.
fn value_of<'a>(mark: &'a str, key: &str, ends: &[char]) -> Option<&'a str> {
    mark.split_once(key)?.1.split(ends).next()
}

/// The words of a leaflet that are said in a language: those of a copy in which there is nothing else.
fn said(paper: &Paper, lang: &str) -> String {
    let mut objects = Objects::read(paper);
    let languages = objects.languages();
    let all = objects.all().as_object().expect("objects").iter();
    let pages: Vec<(String, String)> = all
        .filter(|(_, object)| object["value"]["/Type"] == "/Page")
        .filter_map(|(name, object)| {
            let content = object["value"]["/Contents"].as_str().expect("content");
            Some((name.strip_prefix("obj:")?.to_owned(), format!("obj:{content}")))
        })
        .collect();
    for (page, name) in pages {
        let data = &mut objects.0["qpdf"][1][&name]["stream"]["data"];
        let content = STANDARD.decode(data.as_str().expect("content")).expect("base64");
        let kept = pieces(&String::from_utf8_lossy(&content), |mark| {
            // What has no number, such as a second card, is said by nobody.
            let number = value_of(mark, "/MCID ", &['/', '>']).and_then(|number| number.parse().ok());
            let whose =
                number.map(|number| languages.get(&(page.clone(), number)).expect("a place in the order of reading"));
            whose.is_some_and(|whose| value_of(mark, "/Lang(", &[')']).unwrap_or(whose) == lang)
        });
        *data = STANDARD.encode(kept).into();
    }
    let (json, pdf) = (paper.path.with_extension("json"), paper.path.with_extension("part"));
    fs::write(&json, objects.0.to_string()).expect("a file");
    tool("qpdf", &["--json-input", &json.display().to_string(), &pdf.display().to_string()]);
    tool("pdftotext", &["-raw", &pdf.display().to_string(), "-"])
}

/// The letters of a text that are of no Latin script, figures or signs.
fn foreign(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic() && *c > '\u{24f}' && !('\u{1e00}'..='\u{1eff}').contains(c)).collect()
}

#[test]
fn each_word_is_said_in_its_own_language() {
    let All { site, papers, .. } = all();
    let words = varde::render::words(site);
    let nb = Lang::new("nb").expect("a language");
    let (mut names, mut pairs) = (0, 0);
    for paper in papers {
        let own = paper.languages.iter().filter(|lang| ["th", "ar"].contains(&lang.as_str()));
        for lang in own {
            let norwegian = said(paper, "nb");
            let text = paper.text(&["-raw"]).replace('\n', " ");
            let name = paper.path.display();
            assert_eq!(foreign(&norwegian), "", "{name}: said in Norwegian");
            let theirs = said(paper, lang.as_str());
            assert!(foreign(&theirs).chars().count() > 40, "{name}: {lang} is missing");
            // Names of Norwegian bodies are Norwegian among any other words.
            for contact in site.leaflets[&paper.id].declaration.contacts.iter().filter_map(|id| site.data.contact(id)) {
                let is_foreign = words.name_lang(lang, &contact.name).is_some();
                if !text.contains(&contact.name) || paper.languages.contains(&nb) {
                    continue;
                }
                let part = if is_foreign { &norwegian } else { &theirs };
                assert!(part.replace('\n', " ").contains(&contact.name), "{name}: “{}”", contact.name);
                names += usize::from(is_foreign);
            }
            let kept = site.source_words.places(&theirs).next();
            assert!(kept.is_none(), "{name}: “{}” is said as {lang}", &theirs[kept.unwrap_or_default()]);
            if paper.languages.contains(&nb) {
                assert!(bare(&norwegian).len() > 1000, "{name}: only “{norwegian}” is said in Norwegian");
                pairs += 1;
            }
        }
    }
    assert!(names > 5 && pairs > 1, "only {names} names and {pairs} papers with Norwegian were looked at");
}
