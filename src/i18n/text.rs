//! What may not be typed into a message: raw HTML, facts, hidden characters.

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::tree::{Inline, Node, Pattern, Role, walk};
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Lang, SourceFile};

/// Languages whose spelling needs U+200C and U+200D: in Arabic script and in those of India they decide
/// which shape a letter takes.
const JOINING: &str = "ar as bho bn brx ckb doi fa gu hi kn kok ks mai ml mni mr ne or pa ps sa sat sd si ta te ug ur";

/// Reports every character of a file that hides or reorders text, or that is a control character. A run
/// of them is one finding. Comments are looked at too: translators read them.
pub(super) fn check_characters(lang: &Lang, file: &SourceFile, out: &mut Diagnostics) {
    let joins = uses_joiners(lang);
    let mut run = false;
    let mut before = '\n';
    let mut characters = file.text.char_indices().peekable();
    while let Some((offset, c)) = characters.next() {
        let follows = characters.peek().map(|&(_, c)| c);
        let fault = match c {
            '\n' => None,
            '\r' if follows == Some('\n') => None,
            // A line that begins with a tab is reported as one that belongs to no message.
            '\t' if before == '\n' => None,
            _ => unsafe_character(c, joins),
        };
        if let Some(what) = fault.filter(|_| !run) {
            report_character(file, offset, c, what, out);
        }
        run = fault.is_some();
        before = c;
    }
}

fn report_character(file: &SourceFile, offset: usize, c: char, what: &str, out: &mut Diagnostics) {
    let message = format!("A hidden character stands here: U+{:04X}, {what}.", c as u32);
    out.at(
        Code::UnsafeCharacter,
        file,
        offset,
        message,
        "Delete it and type the text anew; values keep their direction without it.",
    );
}

fn uses_joiners(lang: &Lang) -> bool {
    let language = lang.as_str().split('-').next().unwrap_or_default();
    JOINING.split(' ').any(|l| l == language)
}

/// Why a character can't be typed into a text of this language: it hides or reorders text, or breaks the line.
/// Line breaks and tabs are for the caller to judge.
pub fn hidden_character(c: char, lang: &Lang) -> Option<&'static str> {
    // Asked for every letter of the site: which language it is matters for two characters only.
    let joins = matches!(c, '\u{200c}' | '\u{200d}') && uses_joiners(lang);
    unsafe_character(c, joins)
}

/// Why a character is unsafe, for one that is.
fn unsafe_character(c: char, joins: bool) -> Option<&'static str> {
    if matches!(c, ' '..='~') {
        return None;
    }
    Some(match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{206a}'..='\u{206f}' => {
            "which changes the direction of the text after it"
        }
        '\u{200e}' | '\u{200f}' | '\u{61c}' => "a mark of direction",
        '\u{200c}' | '\u{200d}' if joins => return None,
        '\u{200c}' | '\u{200d}' => "a joiner, which this language isn't written with",
        '\u{200b}' | '\u{2060}' | '\u{feff}' => "which has no width",
        '\u{ad}' => "a hyphen that is seen at the end of a line only",
        '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180e}'
        | '\u{2061}'..='\u{2064}'
        | '\u{3164}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => "which can't be seen",
        '\u{2028}' | '\u{2029}' => "which breaks the line",
        '\u{fffd}' => "which stands for a letter that was lost",
        '\t' => "a tab",
        _ if c.is_control() => "a control character",
        _ => return None,
    })
}

/// Reports raw HTML and facts typed into a text, also in the quoted texts within it.
pub(super) fn check_pattern(lang: &Lang, file: &SourceFile, pattern: &Pattern, out: &mut Diagnostics) {
    walk(pattern, &mut |node| match node {
        Node::Text(span) => check_text(file, span.start(), span.as_str(), true, out),
        Node::Inline(Inline::StringLiteral { value }, role) => {
            let text = unescape_unicode_to_string(value.as_str());
            let escaped = text != value.as_str();
            if escaped {
                check_escapes(lang, file, value.start(), value.as_str(), &text, out);
            }
            if matches!(role, Role::Shown | Role::ToTerm) {
                check_text(file, value.start(), &text, !escaped, out);
            }
        }
        Node::Inline(Inline::NumberLiteral { value }, role) => {
            if value.as_str().len() > 15 {
                let hint = "Numbers in a message have fifteen digits at most.";
                out.at(Code::MessageSyntax, file, value.start(), "This number is too long.", hint);
            }
            if role == Role::Shown {
                typed_fact(file, value.start(), value.as_str(), out);
            }
        }
        _ => {}
    });
}

/// A quoted text may write characters as `\u202E`: what comes out of it must be as safe as the file.
fn check_escapes(lang: &Lang, file: &SourceFile, offset: usize, raw: &str, text: &str, out: &mut Diagnostics) {
    if text.contains('\u{fffd}') && !raw.contains('\u{fffd}') {
        let hint = "After “\\” may come “\\”, “\"”, or u and four digits such as “\\u00A0”.";
        return out.at(Code::MessageSyntax, file, offset, "What follows “\\” here is no character.", hint);
    }
    let joins = uses_joiners(lang);
    let hidden = text.chars().find_map(|c| Some((c, unsafe_character(c, joins)?)));
    if let Some((c, what)) = hidden.filter(|&(c, _)| !raw.contains(c)) {
        report_character(file, offset, c, what, out);
    }
}

/// Looks at one stretch of text. `exact` says that its bytes stand so in the file.
fn check_text(file: &SourceFile, offset: usize, text: &str, exact: bool, out: &mut Diagnostics) {
    let place = |i: usize| if exact { offset + i } else { offset };
    let mut tags: Vec<&str> = Vec::new();
    for (i, found) in raw_html(text) {
        // The end of a tag that was reported needn't be.
        let name = found.trim_matches(['<', '/', '>']);
        if found.starts_with("</") && tags.contains(&name) {
            continue;
        }
        tags.push(name);
        let what = format!("“{found}” is HTML: it would be shown as it stands here.");
        out.at(
            Code::RawHtml,
            file,
            place(i),
            what,
            "Write plain text, and the character itself instead of a name such as “&amp;”.",
        );
    }
    for (i, found) in typed_facts(text) {
        typed_fact(file, place(i), found, out);
    }
}

fn typed_fact(file: &SourceFile, offset: usize, found: &str, out: &mut Diagnostics) {
    let what =
        format!("“{found}” is typed into the text, where it can't be checked or kept the same in all languages.");
    let hint = "Write { PHONE(\"contact\") }, { FACT(\"fact\") } or a value such as { $count } instead.";
    out.at(Code::TypedFact, file, offset, what, hint);
}

/// The beginnings of tags, and entities.
fn raw_html(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (i, c) in text.char_indices() {
        let rest = &text[i + c.len_utf8()..];
        let end = match c {
            '<' if rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) => {
                let end = rest.find(|c: char| matches!(c, '<' | '>') || c.is_whitespace()).unwrap_or(rest.len());
                Some(end + usize::from(rest[end..].starts_with('>')))
            }
            '&' => {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(rest.len());
                (rest[end..].starts_with(';') && is_entity(&rest[..end])).then_some(end + 1)
            }
            _ => None,
        };
        if let Some(end) = end {
            found.push((i, &text[i..i + 1 + end]));
        }
    }
    found
}

fn is_entity(name: &str) -> bool {
    match name.strip_prefix('#') {
        Some(number) => {
            let hex = number.strip_prefix(['x', 'X']);
            let digits = hex.unwrap_or(number);
            !digits.is_empty() && digits.chars().all(|c| c.is_digit(if hex.is_some() { 16 } else { 10 }))
        }
        None => name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric()),
    }
}

/// Web and e-mail addresses, paragraph signs and figures. A figure runs over single spaces and signs, so
/// that a phone number is found as a whole.
fn typed_facts(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut i = 0;
    while let Some(c) = text[i..].chars().next() {
        let end = match c {
            _ if c.is_ascii()
                && let Some(end) = email_address(text, i).or_else(|| web_address(text, i)) =>
            {
                end
            }
            // The figure after it is part of the paragraph.
            '§' => {
                let sign = text[i..].len() - text[i..].trim_start_matches(['§', ' ', '\u{a0}']).len();
                let rest = i + sign;
                if text[rest..].starts_with(char::is_numeric) { figure(text, rest) } else { i + c.len_utf8() }
            }
            _ if c.is_numeric() => figure(text, i),
            _ => {
                i += c.len_utf8();
                continue;
            }
        };
        found.push((i, &text[i..end]));
        i = end;
    }
    found
}

fn web_address(text: &str, i: usize) -> Option<usize> {
    let begins = |prefix: &str| text.get(i..i + prefix.len()).is_some_and(|t| t.eq_ignore_ascii_case(prefix));
    let inside_word = text[..i].ends_with(|c: char| c.is_ascii_alphanumeric());
    if inside_word {
        return None;
    }
    if !["http://", "https://", "www."].into_iter().any(begins) {
        return domain(&text[i..]).map(|length| i + length);
    }
    let end = text[i..].find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '»' | '”'));
    let address = &text[i..end.map_or(text.len(), |e| i + e)];
    Some(i + address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']).len())
}

/// The ends of names of hosts by country (IANA), in Latin letters.
const COUNTRIES: &str = "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz \
    ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk \
    fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir \
    is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk \
    ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl \
    pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc \
    td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";
/// Ends that belong to no country and that bodies which help have.
const COMMON: [&str; 8] = ["com", "org", "net", "int", "info", "gov", "edu", "help"];

/// The length of a name of a host such as `rosanorge.no` at the beginning of a text. An abbreviation such as Polish
/// “m.in.” is none: before the end of a country stand at least two letters.
pub fn domain(text: &str) -> Option<usize> {
    // No name of a host is longer (RFC 1035), and “a-a-a-…” would be read to its end from each of its letters.
    let begin = &text.as_bytes()[..text.len().min(254)];
    let end = begin.iter().position(|b| !b.is_ascii_alphanumeric() && !b"-.".contains(b)).unwrap_or(begin.len());
    let name = text[..end].trim_end_matches('.');
    // Almost every word has none.
    name.rsplit_once('.')?;
    let lower = name.to_ascii_lowercase();
    let (rest, last) = lower.rsplit_once('.')?;
    let before = rest.rsplit('.').next().unwrap_or_default().len();
    let known = COMMON.contains(&last) && before > 0 || COUNTRIES.split(' ').any(|end| end == last) && before > 1;
    // Where a space is missing after a full stop, a capital letter follows.
    let written = &name[rest.len() + 1..];
    let sentence =
        written.starts_with(|c: char| c.is_ascii_uppercase()) && !written.bytes().all(|b| b.is_ascii_uppercase());
    (known && !sentence).then_some(name.len())
}

fn email_address(text: &str, i: usize) -> Option<usize> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    // Only the first character of the part before “@” is a beginning.
    if text[..i].ends_with(part) {
        return None;
    }
    let name = text[i..].find(|c: char| !part(c))?;
    let host = text[i + name..].strip_prefix('@')?;
    let end = host.find(|c: char| !part(c)).unwrap_or(host.len());
    let end = host[..end].trim_end_matches(['.', '-']).len();
    (name > 0 && end > 0).then_some(i + name + 1 + end)
}

fn figure(text: &str, i: usize) -> usize {
    let mut end = i;
    let mut joined = true;
    let mut before = ' ';
    for (j, c) in text[i..].char_indices() {
        if c.is_numeric() {
            end = i + j + c.len_utf8();
            joined = true;
        } else if joined && matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | ':' | '/' | '-' | '–' | '٫' | '٬')
        {
            joined = false;
        } else if before != ',' || c != ' ' {
            // A street's number and its postal code have a comma and a space between them.
            break;
        }
        before = c;
    }
    end
}
