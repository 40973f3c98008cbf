//! Reading XLIFF 2 and 1.2, whatever tool wrote it. Nothing is expanded and nothing is fetched: a file with a document
//! type or an entity of its own is refused.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::read::{MOST_DEPTH, Returned, ReturnedUnit, Returning, Target, Unreadable, hashes, is_hash, is_id};

const BROKEN: &str = "ask for the file again, as the translator's tool exported it";

/// Reads an XLIFF file.
pub(super) fn read(text: &str) -> Result<Returned, Unreadable> {
    let mut reader = Reader::from_str(text);
    let mut state = State::default();
    let mut open: Vec<String> = Vec::new();
    let lines = Lines::new(text);
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(0).min(text.len());
        let event = reader.read_event().map_err(|error| {
            let at = usize::try_from(reader.error_position()).unwrap_or(0).min(text.len());
            Unreadable::new(format!("the file isn't well-formed XML: {error}"), BROKEN, at)
        })?;
        match event {
            Event::Start(element) => {
                if open.len() >= MOST_DEPTH {
                    return Err(Unreadable::new("elements stand too deep in each other", BROKEN, at));
                }
                let name = element.local_name().as_ref().to_owned();
                state.start(&name, &attributes(&element, at)?, lines.of(at), &open);
                open.push(name);
            }
            Event::Empty(element) => {
                let name = element.local_name().as_ref().to_owned();
                state.start(&name, &attributes(&element, at)?, lines.of(at), &open);
                state.end(&name);
            }
            Event::End(_) => {
                if let Some(name) = open.pop() {
                    state.end(&name);
                }
            }
            Event::Text(words) => state.words(&words.xml10_content()),
            Event::CData(words) => state.words(&words.xml10_content()),
            Event::GeneralRef(entity) => {
                let known = match &*entity.xml10_content() {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => entity.resolve_char_ref().ok().flatten(),
                };
                let Some(c) = known else {
                    let what =
                        format!("the file uses the entity “&{};”, which isn't part of XML", entity.xml10_content());
                    return Err(Unreadable::new(what, BROKEN, at));
                };
                state.words(c.encode_utf8(&mut [0; 4]));
            }
            Event::DocType(_) => {
                let hint = "take the line that begins with <!DOCTYPE away";
                return Err(Unreadable::new("the file has a document type, which XLIFF has no use for", hint, at));
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    if let Some(name) = open.last() {
        return Err(Unreadable::new(format!("the file ends within <{name}>"), BROKEN, text.len()));
    }
    if !state.is_xliff {
        return Err(Unreadable::new("this XML is no XLIFF", "bring the file that varde export made", 0));
    }
    Ok(state.returned)
}

/// The line of a byte.
struct Lines(Vec<usize>);

impl Lines {
    fn new(text: &str) -> Lines {
        Lines(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    fn of(&self, at: usize) -> u32 {
        self.0.partition_point(|end| *end < at) as u32 + 1
    }
}

fn attributes(element: &BytesStart<'_>, at: usize) -> Result<BTreeMap<String, String>, Unreadable> {
    let mut found = BTreeMap::new();
    for attribute in element.attributes() {
        let broken = |error: String| Unreadable::new(format!("an attribute can't be read: {error}"), BROKEN, at);
        let attribute = attribute.map_err(|error| broken(error.to_string()))?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| broken(error.to_string()))?;
        found.insert(attribute.key.local_name().as_ref().to_owned(), value.into_owned());
    }
    Ok(found)
}

#[derive(Default)]
struct State {
    returned: Returned,
    is_xliff: bool,
    /// The unit that is being read.
    unit: Option<ReturnedUnit>,
    target: Vec<Returning>,
    /// How much of it stood before the blanks between two parts.
    between: usize,
    /// The numbers of the marks that are open, for `</pc>`.
    marks: Vec<String>,
    data: BTreeMap<String, String>,
    data_id: Option<String>,
    /// What the element that is being read is for.
    into: Into,
    words: String,
    meta: String,
    note_is_ours: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Into {
    #[default]
    Nothing,
    Target,
    Data,
    Meta,
    Note,
}

type Attributes = BTreeMap<String, String>;

impl State {
    fn start(&mut self, name: &str, attributes: &Attributes, line: u32, open: &[String]) {
        let get = |name: &str| attributes.get(name).cloned();
        match name {
            "xliff" => {
                self.is_xliff = true;
                self.returned.source = get("srcLang");
                self.returned.lang = get("trgLang");
            }
            "file" => {
                self.returned.source = self.returned.source.take().or(get("source-language"));
                self.returned.lang = self.returned.lang.take().or(get("target-language"));
            }
            "unit" | "trans-unit" => {
                let id = [get("name"), get("resname"), get("id").map(|id| plain(&id))];
                let id = id.into_iter().flatten().find(|id| is_id(id)).or(get("id")).unwrap_or_default();
                let done = get("approved").filter(|approved| approved == "yes").map(|_| true);
                self.unit = Some(ReturnedUnit { id, done, line, ..ReturnedUnit::default() });
                self.target.clear();
                self.data.clear();
                self.marks.clear();
            }
            // Suggestions of a tool have targets too.
            _ if open.iter().any(|name| matches!(name.as_str(), "alt-trans" | "match" | "matches")) => {}
            "segment" => {
                let done = get("state").map(|state| matches!(state.as_str(), "translated" | "reviewed" | "final"));
                self.done(Some(done.unwrap_or(false)));
            }
            // What stands between two parts goes along as it is, unless the tool says otherwise.
            "source" if open.last().is_some_and(|name| name == "ignorable") => {
                self.into = Into::Target;
                self.between = self.target.len();
            }
            "target" => {
                self.into = Into::Target;
                if open.last().is_some_and(|name| name == "ignorable") {
                    self.target.truncate(self.between);
                }
                if let Some(state) = get("state") {
                    self.done(Some(matches!(state.as_str(), "translated" | "signed-off" | "final")));
                }
            }
            "data" => {
                self.into = Into::Data;
                self.data_id = get("id");
                self.words.clear();
            }
            "meta" => {
                self.into = Into::Meta;
                self.meta = get("type").unwrap_or_default();
                self.words.clear();
            }
            "note" => {
                self.into = Into::Note;
                self.note_is_ours = get("from").is_some_and(|from| from == "varde");
                self.words.clear();
            }
            _ if self.into == Into::Target => self.mark(name, attributes),
            _ => {}
        }
    }

    /// A mark in a translation.
    fn mark(&mut self, name: &str, attributes: &Attributes) {
        let get = |name: &str| attributes.get(name).cloned();
        let data = |name: &str| get(name).and_then(|id| self.data.get(&id).cloned());
        let id = get("id").unwrap_or_default();
        let piece = match name {
            "ph" | "x" => Returning::One(id, data("dataRef").or(get("equiv-text"))),
            "pc" | "g" => {
                let both = data("dataRefStart").zip(data("dataRefEnd")).map(|(start, end)| joined(&start, &end));
                self.marks.push(id.clone());
                Returning::Open(id, both.or(get("equiv-text")))
            }
            "sc" | "bx" => Returning::Open(id, None),
            "ec" | "ex" => Returning::Close(get("startRef").or(get("rid")).unwrap_or(id)),
            "cp" => {
                let c = get("hex").and_then(|hex| char::from_u32(u32::from_str_radix(&hex, 16).ok()?));
                Returning::Text(c.map_or(String::new(), String::from))
            }
            // A comment or term of a tool around words.
            "mrk" | "sm" | "em" => return,
            other => Returning::One(format!("<{other}>"), None),
        };
        self.target.push(piece);
    }

    /// A unit is done when all of its parts are.
    fn done(&mut self, done: Option<bool>) {
        if let Some(unit) = &mut self.unit {
            unit.done = match (unit.done, done) {
                (Some(false), _) => Some(false),
                (_, done) => done,
            };
        }
    }

    fn words(&mut self, words: &str) {
        match self.into {
            Into::Nothing => {}
            Into::Target => match self.target.last_mut() {
                Some(Returning::Text(last)) => last.push_str(words),
                _ => self.target.push(Returning::Text(words.to_owned())),
            },
            Into::Data | Into::Meta | Into::Note => self.words.push_str(words),
        }
    }

    fn end(&mut self, name: &str) {
        match (name, self.into) {
            ("pc" | "g", Into::Target) => {
                if let Some(id) = self.marks.pop() {
                    self.target.push(Returning::Close(id));
                }
            }
            ("target" | "source", Into::Target) => self.into = Into::Nothing,
            ("data", Into::Data) => {
                if let Some(id) = self.data_id.take() {
                    self.data.insert(id, std::mem::take(&mut self.words));
                }
                self.into = Into::Nothing;
            }
            ("meta", Into::Meta) => {
                let hash = Some(self.words.trim().to_owned()).filter(|hash| is_hash(hash));
                match (self.meta.as_str(), &mut self.unit) {
                    ("source", Some(unit)) => unit.source = hash,
                    ("translation", Some(unit)) => unit.translation = hash,
                    _ => {}
                }
                self.into = Into::Nothing;
            }
            ("note", Into::Note) => {
                let ours = self.note_is_ours || self.words.trim_start().starts_with("source=");
                if let (true, Some(unit)) = (ours, &mut self.unit) {
                    hashes(&self.words, unit);
                }
                self.into = Into::Nothing;
            }
            ("unit" | "trans-unit", _) => {
                if let Some(mut unit) = self.unit.take() {
                    unit.target = Target::Marked(std::mem::take(&mut self.target));
                    self.returned.units.push(unit);
                }
                self.into = Into::Nothing;
            }
            _ => {}
        }
    }
}

/// What stands around words, in one: `[…](page:rights)`; stress is written once.
fn joined(open: &str, close: &str) -> String {
    if open == close { open.to_owned() } else { format!("{open}{close}") }
}

/// `_x23_` back to `#`.
fn plain(id: &str) -> String {
    let mut out = String::new();
    let mut rest = id;
    while let Some(at) = rest.find("_x") {
        let code = rest[at + 2..].split_once('_').filter(|(hex, _)| hex.len() == 2);
        let c = code.and_then(|(hex, _)| char::from_u32(u32::from_str_radix(hex, 16).ok()?)).filter(char::is_ascii);
        match c {
            Some(c) => {
                out.push_str(&rest[..at]);
                out.push(c);
                rest = &rest[at + 5..];
            }
            None => {
                out.push_str(&rest[..at + 2]);
                rest = &rest[at + 2..];
            }
        }
    }
    out + rest
}
