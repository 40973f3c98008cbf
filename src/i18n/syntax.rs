//! Reading a Fluent file, and saying in plain words what can't be read in it.

use std::ops::Range;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};

use super::span::Span;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::SourceFile;

/// How many `{` and `(` one text may have. fluent-syntax reads what stands in them by recursion, without
/// a limit of its own: two hundred thousand opening braces would end the program.
const MOST_OPENED: usize = 200;

/// What could be read.
pub(super) struct Read {
    pub(super) entries: Vec<Entry<Span>>,
    /// Names of the messages that can't be read.
    pub(super) broken: Vec<String>,
}

/// Reads a file entry by entry, so that a brace that isn't closed spoils one message and not the next
/// one too. Everything that can't be read is reported.
pub(super) fn read(file: &SourceFile, out: &mut Diagnostics) -> Read {
    let mut read = Read { entries: Vec::new(), broken: Vec::new() };
    for chunk in chunks(&file.text) {
        let text = &file.text[chunk.clone()];
        if let Some(offset) = too_deep(text) {
            let what = format!("This text opens more than {MOST_OPENED} braces and brackets.");
            let hint = "Split it into several messages.";
            out.at(Code::MessageSyntax, file, chunk.start + offset, what, hint);
            read.broken.extend(name(text));
            continue;
        }
        let resource = match parse_runtime(Span::new(&file.text, chunk.clone())) {
            Ok(resource) => resource,
            Err((resource, faults)) => {
                for fault in &faults {
                    explain(file, chunk.clone(), fault, out);
                }
                if !resource.body.iter().any(|e| matches!(e, Entry::Message(_) | Entry::Term(_))) {
                    read.broken.extend(name(text));
                }
                resource
            }
        };
        read.entries.extend(resource.body.into_iter().filter(|e| matches!(e, Entry::Message(_) | Entry::Term(_))));
    }
    read
}

/// The stretches of a file that hold one message each. A message begins at the start of a line with a
/// letter or, for terms, a hyphen; a comment is a line of its own and left out.
fn chunks(text: &str) -> Vec<Range<usize>> {
    let mut chunks = Vec::new();
    let mut begin = 0;
    let mut line = 0;
    if text.starts_with('\u{feff}') {
        // Reported as a hidden character; it would only hide the first message.
        begin = '\u{feff}'.len_utf8();
        line = begin;
    }
    while line < text.len() {
        let next = text[line..].find('\n').map_or(text.len(), |n| line + n + 1);
        let first = text.as_bytes()[line];
        if first == b'#' || first == b'-' || first.is_ascii_alphabetic() {
            chunks.push(begin..line);
            begin = if first == b'#' { next } else { line };
        }
        line = next;
    }
    chunks.push(begin..text.len());
    chunks.retain(|chunk| !text[chunk.clone()].trim().is_empty());
    chunks
}

/// The place of the brace or bracket that is one too many. Each attribute counts for itself: a line that
/// begins with a dot can't stand within braces.
fn too_deep(chunk: &str) -> Option<usize> {
    let mut opened = 0;
    let mut offset = 0;
    for line in chunk.split_inclusive('\n') {
        if line.trim_start_matches(' ').starts_with('.') {
            opened = 0;
        }
        for (i, b) in line.bytes().enumerate() {
            opened += usize::from(b == b'{' || b == b'(');
            if opened > MOST_OPENED {
                return Some(offset + i);
            }
        }
        offset += line.len();
    }
    None
}

/// The name of the message at the start of a chunk, without the hyphen of a term.
fn name(chunk: &str) -> Option<String> {
    let chunk = chunk.strip_prefix('-').unwrap_or(chunk);
    let end = chunk.find(|c: char| !is_name(c)).unwrap_or(chunk.len());
    (end > 0).then(|| chunk[..end].to_owned())
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// Reports what fluent-syntax found, in the words of a translator.
fn explain(file: &SourceFile, chunk: Range<usize>, fault: &ParserError, out: &mut Diagnostics) {
    let entry = chunk.start + fault.slice.as_ref().map_or(0, |s| s.start);
    // A fault in an attribute is not told by fluent-syntax: it goes back to the start of the line and
    // takes the attribute for a message. To read what follows the dot as a message brings the fault out.
    let line = file.text[entry..chunk.end].trim_start_matches(' ');
    if line.starts_with('.') {
        let after_dot = chunk.end - line.len() + 1;
        return match parse_runtime(Span::new(&file.text, after_dot..chunk.end)) {
            Err((_, faults)) if !faults.is_empty() => {
                let first = ParserError { slice: Some(0..0), ..faults[0].clone() };
                report(file, after_dot..chunk.end, after_dot, &first, out);
            }
            _ => {
                let name = name(&file.text[after_dot..chunk.end]).unwrap_or_default();
                let what = format!("“.{name}” has no text, or stands under no message.");
                let hint = format!("Write “.{name} = text” in an indented line below its message.");
                out.at(Code::MessageSyntax, file, after_dot - 1, what, hint);
            }
        };
    }
    report(file, chunk, entry, fault, out);
}

/// `chunk` is what was read, `entry` where the faulty part of it begins.
fn report(file: &SourceFile, chunk: Range<usize>, entry: usize, fault: &ParserError, out: &mut Diagnostics) {
    let mut at = (chunk.start + fault.pos.start).min(chunk.end);
    while !file.text.is_char_boundary(at) {
        at -= 1;
    }
    let text = &*file.text;
    let begun = Opened::before(text, entry..at.max(entry));
    let found = text[at..chunk.end].chars().next();
    let shown =
        found.filter(|c| !c.is_whitespace()).map_or_else(|| "the end of the line".to_owned(), |c| format!("“{c}”"));
    let title = name(&text[entry..chunk.end]).unwrap_or_default();
    let mut say = |at: usize, what: String, hint: &str| out.at(Code::MessageSyntax, file, at, what, hint);

    const NAMES: &str =
        "Names are written in the letters a–z, figures, hyphens and underscores, and begin with a letter.";
    const BRACES: &str =
        "Write { $count } for a value, { name } for another message, and {\"{\"} for the sign “{” itself.";
    const CHOICE: &str =
        "Choose by a value: “{ $count ->”, then a form in each line, the last one “*[other] text”, then “}”.";
    const QUOTE: &str = "End the quoted text with “\"” in the same line.";

    match &fault.kind {
        ErrorKind::ExpectedToken('=') => {
            let hint =
                format!("Write “{title} = text”; if the line goes on with the text above, begin it with spaces.");
            say(at, format!("“=” is missing after the name “{title}”: {shown} stands here."), &hint);
        }
        ErrorKind::ExpectedToken('}') => unclosed(&mut say, text, begun.brace, at, chunk.end, '}', BRACES),
        ErrorKind::ExpectedToken(')') => unclosed(&mut say, text, begun.bracket, at, chunk.end, ')', BRACES),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => {
            say(begun.quote.unwrap_or(at), "The text that begins with this quotation mark has no end.".into(), QUOTE);
        }
        ErrorKind::ExpectedToken(']') => {
            say(
                at,
                format!("“]” is missing after the name of a form: {shown} stands here."),
                "Write “[one] text” or “*[other] text”.",
            );
        }
        ErrorKind::ExpectedToken(c) => say(at, format!("“{c}” is missing: {shown} stands here."), BRACES),
        ErrorKind::ExpectedCharRange { range } => {
            let before = text[..at].trim_end_matches(' ').chars().next_back();
            match (range.as_str(), before) {
                ("0-9", _) => {
                    say(at, format!("A figure is missing: {shown} stands here."), "Write a number such as 2 or 0.5.")
                }
                ("a-zA-Z", Some(sign @ ('$' | '-' | '.' | '['))) => {
                    say(at, format!("After “{sign}” comes a name, but {shown} stands here."), NAMES);
                }
                ("a-zA-Z", _) => {
                    let hint = "Begin a message with its name and “=”; begin a line that continues a text with spaces, no tab.";
                    say(at, "This line belongs to no message.".into(), hint);
                }
                _ => say(
                    at,
                    format!("After “->” the forms begin on a line of their own, but {shown} stands here."),
                    CHOICE,
                ),
            }
        }
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            let hint = "Write the text after “=”, or in indented lines below; for a text that is meant to be empty write {\"\"}.";
            say(entry, format!("“{entry_id}” has no text."), hint);
        }
        ErrorKind::ForbiddenCallee => {
            let callee = callee(text, entry..at);
            let function = &text[callee..][..text[callee..].find(|c: char| !is_name(c)).unwrap_or(0)];
            let hint = "Write one of NUMBER, DATE, FACT, PHONE and NAME in capitals; a term is written “-name”.";
            say(callee, format!("“{function}” is no function."), hint);
        }
        ErrorKind::MissingDefaultVariant => {
            let what = "None of the forms is marked as the one for all other cases.";
            say(begun.brace.unwrap_or(at), what.into(), "Put “*” before that form, mostly “*[other]”.");
        }
        ErrorKind::MultipleDefaultVariants => {
            let what = "A second form is marked with “*” as the one for all other cases.";
            say(at.saturating_sub(1), what.into(), "Leave “*” before one of the forms only, mostly “*[other]”.");
        }
        ErrorKind::MissingValue => {
            let form = text[entry..at].rfind('[').map_or(at, |i| entry + i);
            say(
                form,
                "This form has no text.".into(),
                "Write the text after “]”; for a form that is meant to be empty write {\"\"}.",
            );
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            say(begun.brace.unwrap_or(at), "Another text can't decide between forms.".into(), CHOICE);
        }
        ErrorKind::TermAttributeAsPlaceable => {
            let what = "The attribute of a term can decide between forms, but it can't be shown.";
            let open = Opened::before(text, entry..at.saturating_sub(1).max(entry)).brace;
            say(open.unwrap_or(at), what.into(), "Make the attribute a term or message of its own.");
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            let hint = "Write NUMBER($count, minimumFractionDigits: 1): first the value, then the settings.";
            say(at, "A value without a name stands after one with a name.".into(), hint);
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            say(at, format!("“{name}” is set twice."), "Keep one of them.");
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            let hint = "After “\\” may come “\\”, “\"”, u and four digits such as “\\u00A0”, or U and six.";
            say(at, "What follows “\\” here is no character.".into(), hint);
        }
        ErrorKind::UnbalancedClosingBrace if begun.brace.is_some() => {
            let what = "The “}” that ends a choice stands on a line of its own.";
            say(at, what.into(), "Put it on the next line, after a space.");
        }
        ErrorKind::UnbalancedClosingBrace => {
            say(at, "This “}” closes nothing.".into(), "Delete it, or write {\"}\"} for the sign itself.");
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral
            if matches!(found, None | Some('}')) && begun.bracket > begun.brace =>
        {
            say(begun.bracket.unwrap_or(at), "This “(” is never closed.".into(), BRACES);
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral if found.is_none() => {
            unclosed(&mut say, text, begun.brace, at, chunk.end, '}', BRACES);
        }
        ErrorKind::ExpectedInlineExpression if found == Some('}') => {
            say(begun.brace.unwrap_or(at), "Nothing stands between these braces.".into(), BRACES);
        }
        ErrorKind::ExpectedInlineExpression => say(at, format!("{shown} can't stand between braces."), BRACES),
        ErrorKind::ExpectedLiteral => {
            say(
                at,
                format!("A setting is a number or a quoted text, but {shown} stands here."),
                "Write NUMBER($count, minimumFractionDigits: 1).",
            );
        }
    }
}

/// Says that a brace or bracket has no end, or what stands where its end belongs.
fn unclosed(
    say: &mut dyn FnMut(usize, String, &str),
    text: &str,
    open: Option<usize>,
    at: usize,
    end: usize,
    close: char,
    hint: &str,
) {
    let open = open.unwrap_or(at);
    let next = at + text[at..end].find(|c: char| !matches!(c, ' ' | '\r' | '\n')).unwrap_or(end - at);
    match text[next..end].chars().next() {
        Some(c) if !text[open..next].contains('\n') => {
            say(next, format!("“{c}” stands where “{close}” belongs."), hint);
        }
        _ => {
            let sign = if close == '}' { '{' } else { '(' };
            say(open, format!("This “{sign}” is never closed."), hint);
        }
    }
}

/// What is open at a place: the last brace, bracket and quotation mark before it that have no end. It
/// only decides where a finding points.
#[derive(Default)]
struct Opened {
    brace: Option<usize>,
    bracket: Option<usize>,
    quote: Option<usize>,
}

impl Opened {
    fn before(text: &str, range: Range<usize>) -> Opened {
        let mut open: Vec<(u8, usize)> = Vec::new();
        let mut quote = None;
        let mut before = b'\n';
        let mut bytes = text.as_bytes()[range.clone()].iter().copied().enumerate();
        while let Some((i, b)) = bytes.next() {
            let i = range.start + i;
            match b {
                b'\\' if quote.is_some() => {
                    bytes.next();
                }
                b'"' if quote.is_some() => quote = None,
                b'\n' => quote = None,
                _ if quote.is_some() => {}
                b'"' if !open.is_empty() && matches!(before, b'{' | b'(' | b',' | b':') => quote = Some(i),
                b'{' => open.push((b, i)),
                b'(' if !open.is_empty() => open.push((b, i)),
                b'}' => while open.pop().is_some_and(|(sign, _)| sign != b'{') {},
                b')' => {
                    open.pop_if(|(sign, _)| *sign == b'(');
                }
                _ => {}
            }
            if b != b' ' {
                before = b;
            }
        }
        let last = |sign| open.iter().rfind(|(s, _)| *s == sign).map(|(_, i)| *i);
        Opened { brace: last(b'{'), bracket: last(b'('), quote }
    }
}

/// The start of the name before the bracket that is closed at the end of the range.
fn callee(text: &str, range: Range<usize>) -> usize {
    let mut depth = 0usize;
    for (i, b) in text.as_bytes()[range.clone()].iter().enumerate().rev() {
        match b {
            b')' => depth += 1,
            b'(' if depth == 1 => {
                let before = text[range.start..range.start + i].trim_end_matches([' ', '\n']);
                return range.start + before.trim_end_matches(is_name).len();
            }
            b'(' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    range.start
}
