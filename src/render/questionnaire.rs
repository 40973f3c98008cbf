//! Questionnaire -> HTML and CSS, and nothing else: no script, no address to send to, no name with a meaning.
//! Read without CSS it is a form and, under it, all advice in order.

use std::fmt::Write;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Audience, Choice, LinkTarget, Outcome, Questionnaire};

mod rules;

pub use rules::{MAX_BYTES, Rules, TooLarge, fieldset_of, input_id, outcome_id, rules};

/// Where a questionnaire's words come from.
pub trait Texts {
    /// A message without arguments, as HTML.
    fn text(&mut self, key: &str, attribute: Option<&str>) -> String;
    /// The opening tag of a link, or `None` where there is nothing to lead to, and what the target is called,
    /// as HTML.
    fn link(&mut self, target: &LinkTarget) -> (Option<String>, String);
}

/// A questionnaire as a part of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The form with questions and outcomes.
    pub html: String,
    /// The rules that show outcomes, the same in every language.
    pub style: String,
}

/// Makes the form.
///
/// # Errors
/// The rules would be larger than a page should carry.
pub fn form(check: &Questionnaire, texts: &mut impl Texts) -> Result<Form, Box<Diagnostic>> {
    let rules = rules(check).map_err(|TooLarge| {
        let message = format!("the conditions make more than {MAX_BYTES} bytes of style rules");
        let hint = "use fewer at-least and all in each other";
        Box::new(Diagnostic::new(Code::CheckTooLarge, check.file.location(0), message, hint))
    })?;
    let mut html = String::new();
    match check.profile {
        Audience::Person => person(check, &rules, texts, &mut html),
        Audience::Worker => worker(check, &rules, texts, &mut html),
    }
    Ok(Form { html, style: rules.css })
}

/// A form that goes nowhere: `dialog` outside a dialog does nothing when it is submitted, and there is
/// nothing to submit it with. Browsers must not keep what was ticked (`autocomplete`).
fn open(check: &Questionnaire, profile: &str, texts: &mut impl Texts, html: &mut String) {
    html.push_str("<form class=\"check\" method=\"dialog\" autocomplete=\"off\">");
    if check.profile == Audience::Worker {
        let _ = write!(html, "<p class=\"paper\">{}</p>", texts.text("check-paper", None));
    }
    let _ = write!(
        html,
        "<p class=\"way\">{} <a href=\"#outcomes\">{}</a></p>",
        texts.text(&format!("check-how-{profile}"), None),
        texts.text("check-to-outcomes", None)
    );
}

fn close(check: &Questionnaire, profile: &str, texts: &mut impl Texts, html: &mut String) {
    let _ = write!(html, "<p><button type=\"reset\">{}</button></p>", texts.text("check-reset", None));
    let _ = write!(
        html,
        "<section class=\"outcomes\" id=\"outcomes\" aria-labelledby=\"outcomes-title\"><h2 id=\"outcomes-title\">{}</h2>\
         <p class=\"hint\">{}</p><label class=\"all\"><input type=\"checkbox\" id=\"oa\"> <span>{}</span></label>",
        texts.text(&format!("check-outcomes-{profile}"), None),
        texts.text("phone-hint", None),
        texts.text("check-show-all", None)
    );
    for (place, item) in check.outcomes.iter().enumerate() {
        outcome(item, place, texts, html);
    }
    html.push_str("</section></form>");
}

/// A fieldset for each question: its radio buttons are siblings of nothing else, and its legend is read
/// before each of them.
fn person(check: &Questionnaire, rules: &Rules, texts: &mut impl Texts, html: &mut String) {
    open(check, "person", texts, html);
    let choices: Vec<(Choice, String)> = Choice::ALL
        .into_iter()
        .filter(|choice| check.questions.iter().any(|question| question.choices.contains(choice)))
        .map(|choice| (choice, texts.text(&format!("check-choice-{}", choice.as_str()), None)))
        .collect();
    for (place, section) in check.sections.iter().enumerate() {
        let _ = write!(html, "<h2>{}</h2>", texts.text(&section.title, None));
        if section.note {
            let _ = write!(html, "<p class=\"note\">{}</p>", texts.text(&section.title, Some("note")));
        }
        for (number, question) in check.questions_of(place) {
            fieldset_open(rules, number, html);
            let _ = write!(html, "<legend>{}</legend>", texts.text(&question.text, None));
            for choice in &question.choices {
                let label = choices.iter().find(|(other, _)| other == choice).map_or("", |(_, label)| label);
                let id = input_id(number, *choice);
                let class = classes(rules.input_classes.get(&(number, *choice)));
                let _ = write!(
                    html,
                    "<label><input type=\"radio\" name=\"q{}\" id=\"{id}\"{class}> <span>{label}</span></label>",
                    number + 1
                );
            }
            html.push_str("</fieldset>");
        }
        notices(check, place, texts, html);
    }
    close(check, "person", texts, html);
}

/// A fieldset for each section, with a heading in its legend and a box for each sign.
fn worker(check: &Questionnaire, rules: &Rules, texts: &mut impl Texts, html: &mut String) {
    open(check, "worker", texts, html);
    for (place, section) in check.sections.iter().enumerate() {
        fieldset_open(rules, place, html);
        let _ = write!(html, "<legend><h2>{}</h2></legend>", texts.text(&section.title, None));
        if section.note {
            let _ = write!(html, "<p class=\"note\">{}</p>", texts.text(&section.title, Some("note")));
        }
        for (number, question) in check.questions_of(place) {
            for choice in &question.choices {
                let class = classes(rules.input_classes.get(&(number, *choice)));
                let _ = write!(
                    html,
                    "<label><input type=\"checkbox\" id=\"{}\"{class}> <span>{}</span></label>",
                    input_id(number, *choice),
                    texts.text(&question.text, None)
                );
            }
        }
        notices(check, place, texts, html);
        html.push_str("</fieldset>");
    }
    close(check, "worker", texts, html);
}

fn fieldset_open(rules: &Rules, place: usize, html: &mut String) {
    let _ = write!(html, "<fieldset id=\"s{}\"{}>", place + 1, classes(rules.fieldset_classes.get(&place)));
}

fn classes(classes: Option<&std::collections::BTreeSet<String>>) -> String {
    match classes {
        Some(classes) => format!(" class=\"{}\"", classes.iter().map(String::as_str).collect::<Vec<_>>().join(" ")),
        None => String::new(),
    }
}

fn notices(check: &Questionnaire, section: usize, texts: &mut impl Texts, html: &mut String) {
    for notice in &check.sections[section].notices {
        let _ = write!(
            html,
            "<p><strong>{}</strong> {}</p>",
            texts.text("indicator-notice", None),
            texts.text(&notice.text, None)
        );
    }
}

fn outcome(outcome: &Outcome, place: usize, texts: &mut impl Texts, html: &mut String) {
    let class = if outcome.is_always() { "outcome" } else { "outcome when" };
    let _ = write!(
        html,
        "<section class=\"{class}\" id=\"{}\"><h3>{}</h3><p>{}</p><p>{}</p>",
        outcome_id(place),
        texts.text(&outcome.text, None),
        texts.text(&outcome.text, Some("right")),
        texts.text(&outcome.text, Some("next"))
    );
    if !outcome.contacts.is_empty() {
        let _ = write!(html, "<p>{}</p><ul>", texts.text("check-contacts", None));
        for contact in &outcome.contacts {
            let _ = write!(html, "<li>{}", link(&LinkTarget::Contact(contact.clone()), texts));
            let number = link(&LinkTarget::Phone(contact.clone(), 0), texts);
            let _ = write!(html, "{}{number}</li>", if number.is_empty() { "" } else { " " });
        }
        html.push_str("</ul>");
    }
    if let Some((page, anchor)) = &outcome.page {
        let target = LinkTarget::Page(page.clone(), anchor.clone());
        let _ = write!(html, "<p>{} {}</p>", texts.text("check-more", None), link(&target, texts));
    }
    html.push_str("</section>");
}

/// A link with the words that the site has for it.
fn link(target: &LinkTarget, texts: &mut impl Texts) -> String {
    match texts.link(target) {
        (Some(open), words) => format!("{open}{words}</a>"),
        (None, words) => words,
    }
}
