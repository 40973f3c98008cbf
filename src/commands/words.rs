//! What the program says of itself, in Norwegian and English: Fluent messages within the program.

use crate::diagnostic::{Diagnostics, Severity};
use crate::i18n::{Args, Messages};
use crate::model::{Lang, SourceFile};

/// The language in which the program speaks to the person who runs it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UiLang {
    /// Norwegian bokmål.
    Nb,
    /// English.
    #[default]
    En,
}

impl UiLang {
    fn file(self) -> (&'static str, &'static str) {
        match self {
            UiLang::Nb => ("nb", include_str!("words/nb.ftl")),
            UiLang::En => ("en", include_str!("words/en.ftl")),
        }
    }
}

/// The program's own words in one language.
#[derive(Debug)]
pub struct Words(Messages);

impl Words {
    /// The words of a language.
    pub fn new(lang: UiLang) -> Words {
        let (tag, text) = lang.file();
        let lang = Lang::new(tag).expect("nb and en are tags");
        let file = SourceFile::new(format!("src/commands/words/{tag}.ftl"), text);
        Words(Messages::parse(&lang, "latn", &[file], &mut Diagnostics::default()))
    }

    /// The text of a message. A test holds every message against both languages, so the name is only
    /// ever shown while somebody works on the program.
    pub fn say(&self, id: &str, args: &Args<'_>) -> String {
        self.0.format(id, None, args, &()).map_or_else(|_| id.to_owned(), |text| text.to_text())
    }

    /// A message without values.
    pub fn plain(&self, id: &str) -> String {
        self.say(id, &Args::new())
    }

    /// “3 errors” and “1 warning”, each for itself.
    pub fn amounts(&self, findings: &Diagnostics) -> (String, String) {
        let say = |id, severity| self.say(id, &Args::new().number("n", findings.count(severity) as i64));
        (say("errors", Severity::Error), say("warnings", Severity::Warning))
    }

    /// “3 errors, 1 warning”.
    pub fn counts(&self, findings: &Diagnostics) -> String {
        let (errors, warnings) = self.amounts(findings);
        self.say("counts", &Args::new().text("errors", &errors).text("warnings", &warnings))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Errors;
    use crate::i18n;

    fn parsed(lang: UiLang) -> Messages {
        let (tag, text) = lang.file();
        let mut out = Diagnostics::default();
        let file = SourceFile::new(format!("{tag}.ftl"), text);
        let messages = Messages::parse(&Lang::new(tag).unwrap(), "latn", &[file], &mut out);
        assert!(out.is_empty(), "{:#?}", out.sorted());
        messages
    }

    #[test]
    fn both_languages_have_the_same_messages_and_values() {
        let (nb, en) = (parsed(UiLang::Nb), parsed(UiLang::En));
        let mut out = Diagnostics::default();
        i18n::check(&en, Some(&nb), &(), &|_| true, &Errors::default(), &mut out);
        i18n::check(&nb, Some(&en), &(), &|_| true, &Errors::default(), &mut out);
        assert!(out.is_empty(), "{:#?}", out.sorted());
    }

    #[test]
    fn counted_words_take_the_form_of_their_number() {
        let mut findings = Diagnostics::default();
        let place = crate::diagnostic::Location::file("x");
        findings.push(crate::diagnostic::Diagnostic::new(crate::diagnostic::Code::DataOld, place, "m", "h"));
        assert_eq!(Words::new(UiLang::En).counts(&findings), "0 errors, 1 warning");
        assert_eq!(Words::new(UiLang::Nb).counts(&findings), "0 feil, 1 advarsel");
    }

    /// Every name used in the program's source is there.
    #[test]
    fn every_message_that_the_program_says_exists() {
        let en = parsed(UiLang::En);
        let sources = [
            include_str!("mod.rs"),
            include_str!("serve.rs"),
            include_str!("audit.rs"),
            include_str!("report/mod.rs"),
            include_str!("report/plain.rs"),
            include_str!("report/github.rs"),
            include_str!("format.rs"),
            include_str!("new_locale.rs"),
        ];
        let mut seen = 0;
        for call in ["say(\"", "words.plain(\""] {
            for source in sources {
                for (at, _) in source.match_indices(call) {
                    let id = source[at + call.len()..].split('"').next().unwrap();
                    assert!(en.has(id, None), "{id}");
                    seen += 1;
                }
            }
        }
        assert!(seen > 20, "only {seen} calls were found");
    }
}
