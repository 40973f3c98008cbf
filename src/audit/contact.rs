//! Phone numbers, messages and mail: a wrong number can cost a life.

use super::address::Target;
use super::html::{Document, text};
use super::page::shortened;
use super::reference::{Reference, Role};
use super::{Context, Report};
use crate::diagnostic::Code;
use crate::model::latin_digit;

/// Checks each number and address that a page lets one call or write to.
pub fn check(document: &Document, references: &[Reference], context: &Context, out: &mut Report) {
    for reference in references.iter().filter(|reference| reference.role == Role::Link) {
        let Target::Other(scheme, rest) = context.resolve(&reference.address) else { continue };
        let at = document.at(reference.element);
        match scheme.as_str() {
            "tel" | "sms" | "smsto" | "callto" => number(reference, &scheme, &rest, at, context, out),
            "mailto" => {
                let known = context
                    .rules
                    .contacts
                    .as_ref()
                    .is_none_or(|contacts| contacts.emails.contains(&rest.to_lowercase()));
                if !known || reference.address.contains('?') {
                    let what = if known {
                        "carries a text with it"
                    } else {
                        "belongs to nobody in content/data/contacts.toml"
                    };
                    let message = format!("the mail address {} {what}", shortened(&rest));
                    out.add(Code::AuditContactUnknown, at, message, "link to a contact, which has the address");
                }
            }
            "about" | "data" => {}
            _ => {
                let message = format!("a link opens another program: {}:", shortened(&scheme));
                out.add(Code::AuditContactUnknown, at, message, "link to a phone number, an e-mail or a page");
            }
        }
    }
}

fn number(reference: &Reference, scheme: &str, rest: &str, at: usize, context: &Context, out: &mut Report) {
    let called: String =
        rest.split([';', '?', ',']).next().unwrap_or("").chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let digits = called.trim_start_matches('+');
    if let Some(contacts) = &context.rules.contacts
        && !contacts.numbers.contains(&called)
    {
        let message =
            format!("the number {scheme}:{} belongs to nobody in content/data/contacts.toml", shortened(rest));
        out.add(Code::AuditContactUnknown, at, message, "correct it, or add the contact with its source");
        return;
    }
    let shown: String = text(reference.element).chars().filter_map(latin_digit).collect();
    // In a country numbers are shown without its code (ITU-T E.164: one to three digits).
    let code = context.rules.country_code.as_str();
    let national = digits.strip_prefix(code).filter(|_| called.starts_with('+')).unwrap_or(digits);
    let some_code = code.is_empty() && called.starts_with('+') && (1..=3).any(|n| digits.get(n..) == Some(&*shown));
    if shown.is_empty() {
        let message = format!("the number {called} is called without being shown");
        out.add(Code::AuditNumberDiffers, at, message, "show the number as the link's text");
    } else if !some_code && !shown.contains(national) {
        let message = format!("the link shows {shown} and calls {called}");
        out.add(Code::AuditNumberDiffers, at, message, "let it show the number that it calls");
    }
}
