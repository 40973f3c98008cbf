//! Writing XLIFF 2.1 and 1.2.

use std::fmt::Write;

use super::{Exchange, Group, How, Mark, Numbered, Unit};
use crate::model::{BREAK, CELL};

/// The characters that XML can't hold, taken out, and those that it means otherwise, written as it wants them.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

/// A block's name as XML wants an id: `#` becomes `_x23_`.
fn token(id: &str) -> String {
    let mut out = String::new();
    for c in id.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ':' | '_') => out.push(c),
            c => {
                let _ = write!(out, "_x{:02X}_", c as u32);
            }
        }
    }
    out
}

/// What a tool shows in the place of a mark.
fn shown(code: &str) -> &str {
    match code {
        CELL => " | ",
        BREAK => " ",
        code => code,
    }
}

/// The whole as XLIFF 2.1. The hashes stand in its metadata module.
pub(super) fn two(exchange: &Exchange) -> String {
    let (source, lang) = (&exchange.source.0, &exchange.lang.0);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" \
         xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\" version=\"2.1\" srcLang=\"{source}\" trgLang=\"{lang}\">\n"
    );
    for (n, Group { path, notes, units, .. }) in exchange.groups.iter().enumerate() {
        let _ = writeln!(out, " <file id=\"f{}\" original=\"{}\">", n + 1, escape(path));
        two_notes(&mut out, notes, "  ");
        units.iter().for_each(|unit| two_unit(&mut out, unit));
        out.push_str(" </file>\n");
    }
    out + "</xliff>\n"
}

fn two_notes(out: &mut String, notes: &[String], indent: &str) {
    if notes.is_empty() {
        return;
    }
    let _ = writeln!(out, "{indent}<notes>");
    for note in notes {
        let _ = writeln!(out, "{indent} <note>{}</note>", escape(note));
    }
    let _ = writeln!(out, "{indent}</notes>");
}

fn two_unit(out: &mut String, unit: &Unit) {
    let (marks, source, target) = unit.numbered();
    let id = escape(&unit.id);
    let _ = writeln!(out, "  <unit id=\"{}\" name=\"{id}\" canResegment=\"no\">", token(&unit.id));
    let _ = writeln!(out, "   <mda:metadata>\n    <mda:metaGroup category=\"varde\">");
    let _ = writeln!(out, "     <mda:meta type=\"source\">{}</mda:meta>", unit.source_hash);
    if let Some(hash) = unit.target_hash() {
        let _ = writeln!(out, "     <mda:meta type=\"translation\">{hash}</mda:meta>");
    }
    out.push_str("    </mda:metaGroup>\n   </mda:metadata>\n");
    let mut notes = unit.notes.clone();
    notes.extend(unit.previous.as_ref().map(|was| format!("Before, the source said: {was}")));
    two_notes(out, &notes, "   ");
    if !marks.is_empty() {
        out.push_str("   <originalData>\n");
        for (n, mark) in marks.iter().enumerate() {
            let n = n + 1;
            let _ = match mark {
                Mark::One(code) => writeln!(out, "    <data id=\"d{n}\">{}</data>", escape(code)),
                Mark::Pair(pair) => {
                    let (open, close) = (escape(&pair.open), escape(&pair.close));
                    writeln!(out, "    <data id=\"d{n}a\">{open}</data>\n    <data id=\"d{n}b\">{close}</data>")
                }
            };
        }
        out.push_str("   </originalData>\n");
    }
    let state = match unit.how {
        How::Missing => " state=\"initial\"",
        How::Stale => " state=\"initial\" subState=\"varde:stale\"",
        How::Machine => " state=\"translated\"",
        How::Checked => " state=\"reviewed\"",
    };
    let _ = writeln!(out, "   <segment{state}>\n    <source>{}</source>", two_text(&source, &marks));
    if unit.target.is_some() {
        let _ = writeln!(out, "    <target>{}</target>", two_text(&target, &marks));
    }
    out.push_str("   </segment>\n  </unit>\n");
}

fn two_text(text: &[Numbered], marks: &[Mark]) -> String {
    let mut out = String::new();
    for piece in text {
        let _ = match piece {
            Numbered::Text(words) => write!(out, "{}", escape(words)),
            Numbered::One(n) => {
                let Some(Mark::One(code)) = marks.get(n - 1) else { continue };
                let shown = escape(shown(code));
                let kept = "canCopy=\"no\" canDelete=\"no\"";
                write!(out, "<ph id=\"{n}\" dataRef=\"d{n}\" disp=\"{shown}\" equiv=\"{shown}\" {kept}/>")
            }
            Numbered::Open(n) => {
                let Some(Mark::Pair(pair)) = marks.get(n - 1) else { continue };
                let kind = match pair.open.as_str() {
                    "*" => "type=\"fmt\" subType=\"xlf:i\"",
                    "**" => "type=\"fmt\" subType=\"xlf:b\"",
                    _ => "type=\"link\" canCopy=\"no\" canDelete=\"no\"",
                };
                let (start, end) = (escape(&pair.open), escape(&pair.close));
                let refs = format!("dataRefStart=\"d{n}a\" dataRefEnd=\"d{n}b\"");
                write!(out, "<pc id=\"{n}\" {refs} dispStart=\"{start}\" dispEnd=\"{end}\" {kind}>")
            }
            Numbered::Close(_) => write!(out, "</pc>"),
        };
    }
    out
}

/// The whole as XLIFF 1.2. The hashes stand in a note: many tools drop attributes that they don't know.
pub(super) fn one(exchange: &Exchange) -> String {
    let (source, lang) = (&exchange.source.0, &exchange.lang.0);
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n"
        .to_owned();
    for Group { path, notes, units, .. } in &exchange.groups {
        let path = escape(path);
        let langs = format!("source-language=\"{source}\" target-language=\"{lang}\"");
        let _ = writeln!(out, " <file original=\"{path}\" {langs} datatype=\"plaintext\">");
        if !notes.is_empty() {
            out.push_str("  <header>\n");
            for note in notes {
                let _ = writeln!(out, "   <note>{}</note>", escape(note));
            }
            out.push_str("  </header>\n");
        }
        out.push_str("  <body>\n");
        units.iter().for_each(|unit| one_unit(&mut out, unit));
        out.push_str("  </body>\n </file>\n");
    }
    out + "</xliff>\n"
}

fn one_unit(out: &mut String, unit: &Unit) {
    let (marks, source, target) = unit.numbered();
    let id = escape(&unit.id);
    let approved = if unit.how == How::Checked { "yes" } else { "no" };
    let _ =
        writeln!(out, "   <trans-unit id=\"{id}\" resname=\"{id}\" approved=\"{approved}\" xml:space=\"preserve\">");
    let _ = writeln!(out, "    <source>{}</source>", one_text(&source, &marks));
    let state = match unit.how {
        How::Missing => "new",
        How::Stale => "needs-translation",
        How::Machine => "needs-review-translation",
        How::Checked => "signed-off",
    };
    if unit.target.is_some() {
        let _ = writeln!(out, "    <target state=\"{state}\">{}</target>", one_text(&target, &marks));
    }
    let translation = unit.target_hash().unwrap_or_else(|| "-".to_owned());
    let _ = writeln!(out, "    <note from=\"varde\">source={} translation={translation}</note>", unit.source_hash);
    for note in &unit.notes {
        let _ = writeln!(out, "    <note>{}</note>", escape(note));
    }
    if let Some(was) = &unit.previous {
        let _ = writeln!(out, "    <note>Before, the source said: {}</note>", escape(was));
    }
    out.push_str("   </trans-unit>\n");
}

fn one_text(text: &[Numbered], marks: &[Mark]) -> String {
    let mut out = String::new();
    for piece in text {
        let _ = match piece {
            Numbered::Text(words) => write!(out, "{}", escape(words)),
            Numbered::One(n) => {
                let Some(Mark::One(code)) = marks.get(n - 1) else { continue };
                let kind = if code == BREAK { "lb" } else { "x-value" };
                write!(out, "<x id=\"{n}\" ctype=\"{kind}\" equiv-text=\"{}\"/>", escape(code))
            }
            Numbered::Open(n) => {
                let Some(Mark::Pair(pair)) = marks.get(n - 1) else { continue };
                let (kind, data) = match pair.open.as_str() {
                    "*" => ("italic", "*".to_owned()),
                    "**" => ("bold", "**".to_owned()),
                    open => ("link", format!("{open}{}", escape(&pair.close))),
                };
                write!(out, "<g id=\"{n}\" ctype=\"{kind}\" equiv-text=\"{data}\">")
            }
            Numbered::Close(_) => write!(out, "</g>"),
        };
    }
    out
}
