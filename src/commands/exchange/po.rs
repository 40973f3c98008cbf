//! PO files of gettext, written and read.

use std::fmt::Write;

use super::read::{Returned, ReturnedUnit, Target, Unreadable, hashes};
use super::{Exchange, How, Unit};

const BROKEN: &str = "ask for the file again, as the translator's tool saved it";

/// The whole as PO. A text is one line; what stands in brackets or braces has to stay.
pub(super) fn write(exchange: &Exchange) -> String {
    let (source, lang) = (&exchange.source.0, &exchange.lang.0);
    let date = &exchange.date;
    let mut out = format!(
        "# Change what stands after msgstr. Leave links such as [words](page:rights), values such as [](tel:rosa) and\n\
         # {{ $name }}, and the lines that begin with #. as they are; *words* and **words** are stressed.\n\
         msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: varde\\n\"\n\"POT-Creation-Date: {date} 00:00+0000\\n\"\n\
         \"PO-Revision-Date: {date} 00:00+0000\\n\"\n\"Last-Translator: varde export\\n\"\n\"Language-Team: {lang}\\n\"\n\
         \"Language: {}\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\
         \"Content-Transfer-Encoding: 8bit\\n\"\n\"X-Source-Language: {source}\\n\"\n",
        lang.as_str().replace('-', "_")
    );
    for group in &exchange.groups {
        for (n, unit) in group.units.iter().enumerate() {
            out.push('\n');
            let heading = group.notes.iter().filter(|_| n == 0);
            for note in heading.chain(&unit.notes) {
                let _ = writeln!(out, "#. {}", one_line(note));
            }
            entry(&mut out, unit, &group.path);
        }
    }
    out
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

fn entry(out: &mut String, unit: &Unit, path: &str) {
    let translation = unit.target_hash().unwrap_or_else(|| "-".to_owned());
    let _ = writeln!(out, "#. varde: source={} translation={translation}", unit.source_hash);
    let _ = writeln!(out, "#: {path}");
    if unit.how == How::Stale {
        out.push_str("#, fuzzy\n");
        if let Some(was) = &unit.previous {
            let _ = writeln!(out, "#| msgid \"{}\"", quoted(was));
        }
    }
    let _ = writeln!(out, "msgctxt \"{}\"", quoted(&unit.id));
    let _ = writeln!(out, "msgid \"{}\"", quoted(&unit.source.written(unit.dialect)));
    let _ = writeln!(out, "msgstr \"{}\"", quoted(&unit.written()));
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => {}
            c => out.push(c),
        }
    }
    out
}

/// An entry as far as it was read.
#[derive(Default)]
struct Entry {
    unit: ReturnedUnit,
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    fuzzy: bool,
}

#[derive(Clone, Copy)]
enum Field {
    Context,
    Id,
    Text,
}

/// Reads a PO file.
pub(super) fn read(text: &str) -> Result<Returned, Unreadable> {
    let mut returned = Returned::default();
    let mut entry = Entry::default();
    let mut field = None;
    let mut at = 0;
    for (n, whole) in text.split('\n').enumerate() {
        let line = whole.trim();
        let begins = line.starts_with('#') && !line.starts_with("#~") || line.starts_with("msgctxt");
        // An entry ends where the next one begins.
        if entry.text.is_some() && (begins || line.is_empty() || line.starts_with("msgid ")) {
            finish(&mut entry, &mut returned, at)?;
            field = None;
        }
        let broken = |what: &str| Unreadable::new(format!("{what} in line {}", n + 1), BROKEN, at);
        if let Some(comment) = line.strip_prefix("#.") {
            if let Some(own) = comment.trim().strip_prefix("varde:") {
                hashes(own, &mut entry.unit);
            }
        } else if let Some(flags) = line.strip_prefix("#,") {
            entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if line.starts_with('#') || line.is_empty() {
        } else if line.starts_with('"') {
            let more = string(line).ok_or_else(|| broken("a text has no end"))?;
            let value = match field {
                Some(Field::Context) => &mut entry.context,
                Some(Field::Id) => &mut entry.id,
                Some(Field::Text) => &mut entry.text,
                None => return Err(broken("a text stands at no msgid or msgstr")),
            };
            value.get_or_insert_default().push_str(&more);
        } else {
            let (keyword, rest) = line.split_once([' ', '\t']).unwrap_or((line, ""));
            let value = string(rest.trim()).ok_or_else(|| broken("this isn't PO"))?;
            let (kind, place) = match keyword {
                "msgctxt" => (Field::Context, &mut entry.context),
                "msgid" => (Field::Id, &mut entry.id),
                "msgstr" => (Field::Text, &mut entry.text),
                _ => return Err(broken("this isn't PO of varde export, which has no plurals of its own:")),
            };
            if place.is_some() {
                return Err(broken("two texts of one kind stand in one entry"));
            }
            *place = Some(value);
            field = Some(kind);
            if matches!(kind, Field::Context) || entry.unit.line == 0 {
                entry.unit.line = n as u32 + 1;
            }
        }
        at += whole.len() + 1;
    }
    if entry.text.is_some() {
        finish(&mut entry, &mut returned, text.len())?;
    } else if entry.id.is_some() || entry.context.is_some() {
        return Err(Unreadable::new("the file ends within an entry", BROKEN, text.len()));
    }
    Ok(returned)
}

fn finish(entry: &mut Entry, returned: &mut Returned, at: usize) -> Result<(), Unreadable> {
    let Entry { mut unit, context, id, text, fuzzy } = std::mem::take(entry);
    let text = text.unwrap_or_default();
    let Some(context) = context else {
        if id.is_some_and(|id| id.is_empty()) {
            header(&text, returned, at)?;
        }
        return Ok(());
    };
    unit.id = context;
    unit.done = Some(!fuzzy);
    unit.target = Target::Line(text);
    returned.units.push(unit);
    Ok(())
}

fn header(text: &str, returned: &mut Returned, at: usize) -> Result<(), Unreadable> {
    for line in text.lines() {
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        match key.to_ascii_lowercase().as_str() {
            "language" if !value.is_empty() => returned.lang = Some(value.replace('_', "-")),
            "x-source-language" => returned.source = Some(value.to_owned()),
            "content-type" => {
                let charset = value.to_ascii_lowercase();
                let charset = charset.split_once("charset=").map_or("utf-8", |(_, name)| name);
                if !matches!(charset.trim(), "utf-8" | "utf8" | "us-ascii" | "ascii") {
                    let hint = "save the file again with the encoding UTF-8";
                    return Err(Unreadable::new(format!("the file says that its encoding is {charset}"), hint, at));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// A text in quotation marks; none when it has no end.
fn string(line: &str) -> Option<String> {
    let inner = line.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => return None,
            '\\' => out.push(match characters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                c => c,
            }),
            c => out.push(c),
        }
    }
    Some(out)
}
