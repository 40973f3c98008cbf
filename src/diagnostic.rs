//! What an author or translator can mend: a [`Diagnostic`] with a stable code, a place and a hint.
//!
//! What the machine refuses (a full disk, a missing right) is an [`anyhow::Error`] instead.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::memo::{pack, unpack};
use crate::model::SourceFile;

/// How much a reader would suffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A reader would see something false or broken: the build stops and the last good output stays.
    Error,
    /// Stale, missing or unsure: the build goes on.
    Warning,
    /// Style.
    Note,
}

/// Where a finding stands. Lines and columns count from one, columns in characters, not bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Location {
    /// Path relative to the site's root, with `/` between folders.
    pub path: String,
    /// Line, from 1; 0 when the finding is about the file as a whole.
    pub line: u32,
    /// Column in characters, from 1; 0 when the finding is about the file as a whole.
    pub column: u32,
}

impl Location {
    /// A place that is a whole file (or folder).
    pub fn file(path: impl Into<String>) -> Self {
        Location { path: path.into(), line: 0, column: 0 }
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $severity:ident;)+) => {
        /// The stable name of each kind of finding. Each has a heading in `docs/diagnostics.md` and a
        /// site under `tests/invalid/` that triggers it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[doc = $doc])+ $name,)+ }

        impl Code {
            /// Every code there is, in the order of the documentation.
            pub const ALL: &'static [Code] = &[$(Code::$name,)+];

            /// The kebab-case name that is printed and documented.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $code,)+ }
            }

            /// How bad a finding of this kind is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// `site.toml` is missing, is no TOML or has an unknown or wrong key.
    ConfigInvalid = "config-invalid", Error;
    /// A language in `site.toml` has no folder under `content/` or `locales/`.
    LanguageWithoutFolder = "language-without-folder", Error;
    /// `language.toml` is missing or wrong.
    LanguageInvalid = "language-invalid", Error;
    /// A folder under `content/` or `locales/` is no language of `site.toml`.
    LanguageUnknown = "language-unknown", Warning;
    /// No page at all in the source language.
    SiteEmpty = "site-empty", Error;
    /// A text file holds bytes that are not UTF-8.
    NotUtf8 = "not-utf8", Error;
    /// A file is larger than the limit for its kind.
    FileTooLarge = "file-too-large", Error;
    /// A text has a line that is longer than any person reads.
    LineTooLong = "line-too-long", Error;
    /// A folder of the site holds more files or bytes than a site can need.
    TooManyFiles = "too-many-files", Error;
    /// A symbolic link leads out of the site, in a circle or to nothing.
    LinkOutside = "link-outside", Error;
    /// A file name that would be a bad address: other than a-z, 0-9 and hyphen.
    PathInvalid = "path-invalid", Error;
    /// Two pages or files would be written to one address.
    AddressTaken = "address-taken", Error;
    /// A page's front matter is missing, is no TOML or has an unknown or wrong key.
    FrontMatterInvalid = "front-matter-invalid", Error;
    /// A page exists in a translation but not in the source language.
    PageWithoutSource = "page-without-source", Error;
    /// Front matter of a translation differs from the source's where it must be the same.
    FrontMatterDiffers = "front-matter-differs", Error;
    /// Raw HTML in content.
    RawHtml = "raw-html", Error;
    /// Markdown that Varde doesn't use: images, code, footnotes, a first-level heading.
    MarkdownUnsupported = "markdown-unsupported", Error;
    /// Emphasis marks that CommonMark left as plain characters.
    EmphasisBroken = "emphasis-broken", Error;
    /// A heading without an id, or one whose id stands twice on the page.
    HeadingId = "heading-id", Error;
    /// A heading level is skipped.
    HeadingLevel = "heading-level", Error;
    /// A link that is none of Varde's schemes.
    LinkUnsupported = "link-unsupported", Error;
    /// A link to a page, heading, contact, fact or list that doesn't exist.
    LinkUnknown = "link-unknown", Error;
    /// A phone number, e-mail or web address, paragraph sign or figure typed into prose.
    TypedFact = "typed-fact", Error;
    /// The digits in a fact's own wording aren't the fact's.
    FactDiffers = "fact-differs", Error;
    /// A person's page has a word in its title, description or address that could give a reader away.
    TitleUnsafe = "title-unsafe", Error;
    /// A data file is no TOML, or has an unknown or wrong key.
    DataInvalid = "data-invalid", Error;
    /// An id stands twice in a data file.
    DataDuplicate = "data-duplicate", Error;
    /// A contact or fact was last checked longer ago than `site.toml` allows.
    DataOld = "data-old", Warning;
    /// A Fluent file has a line that can't be read.
    MessageSyntax = "message-syntax", Error;
    /// A message stands twice in one language.
    MessageDuplicate = "message-duplicate", Error;
    /// A message that a template, contact or question needs isn't there in the source language.
    MessageMissing = "message-missing", Error;
    /// A message isn't translated yet: readers see the source's words.
    MessageUntranslated = "message-untranslated", Warning;
    /// A message in a translation that the source language doesn't have.
    MessageUnknown = "message-unknown", Error;
    /// A message refers to a message, term or attribute that doesn't exist, or to itself.
    MessageReference = "message-reference", Error;
    /// A message grows beyond every page through the messages that it refers to.
    MessageTooLong = "message-too-long", Error;
    /// A message uses a variable that the source message doesn't have, or lacks one.
    MessageVariable = "message-variable", Error;
    /// A message calls an unknown function, or one with wrong arguments.
    MessageFunction = "message-function", Error;
    /// A plural form that this language never uses.
    PluralUnreachable = "plural-unreachable", Error;
    /// A plural form that this language uses is missing.
    PluralMissing = "plural-missing", Warning;
    /// A record of a translation has a line that can't be read, or two for one block.
    RecordInvalid = "record-invalid", Error;
    /// A translated block that nobody has accepted: its age can't be known.
    RecordMissing = "record-missing", Warning;
    /// The source has changed since a block was translated.
    StaleBlock = "stale-block", Warning;
    /// A translation has other headings than its source, or in another order or level.
    HeadingDiffers = "heading-differs", Error;
    /// A section has more or fewer blocks than the source's.
    BlockCount = "block-count", Warning;
    /// A marked box is missing, or of another kind than the source's.
    BoxDiffers = "box-differs", Error;
    /// A block leads elsewhere than the source's, or shows another number or fact.
    BlockLinkDiffers = "block-link-differs", Error;
    /// A block that was left in the source's language.
    UntranslatedBlock = "untranslated-block", Warning;
    /// A word with letters of two scripts that look alike.
    MixedScript = "mixed-script", Error;
    /// A text in another language than its page's.
    WrongLanguage = "wrong-language", Error;
    /// A character that hides or reorders text, or a control character.
    UnsafeCharacter = "unsafe-character", Error;
    /// A word that `content/data/terms.toml` says isn't used to a person.
    TermAvoided = "term-avoided", Warning;
    /// A name that no language translates is gone from a translation.
    TermKept = "term-kept", Warning;
    /// Quotation marks, ellipsis or spaces that aren't the language's habit.
    Typography = "typography", Note;
    /// A template, style sheet or script of the theme is missing.
    ThemeMissing = "theme-missing", Error;
    /// A template can't be read or rendered.
    TemplateInvalid = "template-invalid", Error;
    /// A style sheet can't be read.
    StyleInvalid = "style-invalid", Error;
    /// The theme's script uses an interface that sends, stores or waits.
    ScriptUnsafe = "script-unsafe", Error;
    /// A questionnaire is no TOML, or has an unknown, missing or wrong key.
    CheckInvalid = "check-invalid", Error;
    /// A page asks for a questionnaire that doesn't exist.
    CheckUnknown = "check-unknown", Error;
    /// A question, section, condition, outcome or entry of a list stands twice in a questionnaire.
    CheckDuplicate = "check-duplicate", Error;
    /// A condition names a question that the questionnaire doesn't have.
    CheckUnknownQuestion = "check-unknown-question", Error;
    /// An answer that no question can offer, that this one doesn't offer, or on which nothing may rest.
    CheckUnknownAnswer = "check-unknown-answer", Error;
    /// A condition names a section that the questionnaire doesn't have.
    CheckUnknownSection = "check-unknown-section", Error;
    /// A condition names a condition that the questionnaire doesn't have.
    CheckUnknownCondition = "check-unknown-condition", Error;
    /// An outcome names a contact that doesn't exist or isn't for its reader.
    CheckUnknownContact = "check-unknown-contact", Error;
    /// An outcome leads to a page or heading that doesn't exist or isn't for its reader.
    CheckUnknownPage = "check-unknown-page", Error;
    /// A section asks for signs of the guide, and none fits.
    CheckUnknownIndicator = "check-unknown-indicator", Error;
    /// A condition leads back to itself.
    CheckCycle = "check-cycle", Error;
    /// A named condition that no outcome uses.
    CheckConditionUnused = "check-condition-unused", Warning;
    /// A condition, or a part of one, that is always or never true.
    CheckConditionConstant = "check-condition-constant", Error;
    /// An outcome to which no answers lead.
    CheckOutcomeUnreachable = "check-outcome-unreachable", Error;
    /// An outcome that names nobody to turn to.
    CheckOutcomeWithoutContact = "check-outcome-without-contact", Error;
    /// A question on which no outcome depends.
    CheckQuestionUnused = "check-question-unused", Error;
    /// One more yes, or being unsure, could hide help.
    CheckHidesHelp = "check-hides-help", Error;
    /// Who isn't sure about a question gets no help from it.
    CheckNotSureIgnored = "check-not-sure-ignored", Error;
    /// Who answers nothing is shown no phone number.
    CheckGated = "check-gated", Error;
    /// A worker's list leaves out signs of the guide.
    CheckIndicatorUnused = "check-indicator-unused", Warning;
    /// A questionnaire's conditions or style rules are larger than a page should carry.
    CheckTooLarge = "check-too-large", Error;
    /// A text of a person's questionnaire judges the reader or names the crime.
    CheckVerdictWord = "check-verdict-word", Error;
    /// A file to import can't be read, or contradicts itself.
    ImportInvalid = "import-invalid", Error;
    /// A spreadsheet to import asks for something that Varde doesn't do.
    ImportUnsupported = "import-unsupported", Error;
    /// Something in a spreadsheet to import is left out, or is to be added afterwards.
    ImportLeftOut = "import-left-out", Warning;
    /// A leaflet's file has an unknown or wrong key, or names what doesn't exist.
    LeafletInvalid = "leaflet-invalid", Error;
    /// A leaflet is to be made in a language that it can't be made in.
    LeafletLanguage = "leaflet-language", Error;
    /// A text doesn't fit its place on a leaflet.
    LeafletOverflow = "leaflet-overflow", Error;
    /// A letter that the fonts of leaflets don't have.
    LeafletLetter = "leaflet-letter", Error;
    /// A leaflet's layout can't be read or set.
    LayoutInvalid = "layout-invalid", Error;
    /// A page or the script is heavier than the budget in `site.toml`.
    BudgetExceeded = "budget-exceeded", Error;
    /// Something that a finished page loads, or is told, stands on another site.
    AuditElsewhere = "audit-elsewhere", Error;
    /// Something is loaded that the reader hasn't asked for.
    AuditAhead = "audit-ahead", Error;
    /// A page or a thing within a page.
    AuditFrame = "audit-frame", Error;
    /// Something that the page's own policy stops.
    AuditBlocked = "audit-blocked", Warning;
    /// An address without encryption.
    AuditMixedContent = "audit-mixed-content", Error;
    /// A form that could send what is written in it.
    AuditForm = "audit-form", Error;
    /// Answers that the browser may bring back after the reader has left.
    AuditAnswersKept = "audit-answers-kept", Error;
    /// A script that the page's policy doesn't name by its hash.
    AuditScriptUnnamed = "audit-script-unnamed", Error;
    /// A style that the page's policy doesn't name by its hash.
    AuditStyleUnnamed = "audit-style-unnamed", Error;
    /// Code in an attribute or in an address.
    AuditHandler = "audit-handler", Error;
    /// A style attribute that the policy stops.
    AuditStyleAttribute = "audit-style-attribute", Warning;
    /// A script names an interface that sends or loads.
    AuditScriptSends = "audit-script-sends", Error;
    /// A script names an interface that keeps something on the phone.
    AuditScriptStores = "audit-script-stores", Error;
    /// A script can lead the reader elsewhere.
    AuditScriptLeaves = "audit-script-leaves", Error;
    /// A script that reads answers knows the way out, too.
    AuditScriptReads = "audit-script-reads", Error;
    /// A script can run a text as code, or hide what it names.
    AuditScriptEvaluates = "audit-script-evaluates", Error;
    /// A cookie is set.
    AuditCookie = "audit-cookie", Error;
    /// No policy says what a page may do.
    AuditPolicyMissing = "audit-policy-missing", Error;
    /// A policy isn't what the grammar says.
    AuditPolicyInvalid = "audit-policy-invalid", Error;
    /// A policy opens something.
    AuditPolicyOpen = "audit-policy-open", Error;
    /// A policy lacks a directive for which nothing stands in.
    AuditPolicyLacks = "audit-policy-lacks", Error;
    /// Something stands where browsers pass over it.
    AuditPolicyIgnored = "audit-policy-ignored", Warning;
    /// Reports about readers are sent.
    AuditReports = "audit-reports", Error;
    /// A header that every answer needs isn't sent.
    AuditHeaderMissing = "audit-header-missing", Error;
    /// A header isn't what its grammar says, or is sent twice.
    AuditHeaderInvalid = "audit-header-invalid", Error;
    /// A header says less than it should.
    AuditHeaderWeak = "audit-header-weak", Error;
    /// A header tells strangers what runs on the server.
    AuditHeaderTells = "audit-header-tells", Warning;
    /// Nothing in a folder says which headers a server sends.
    AuditHeadersUnknown = "audit-headers-unknown", Note;
    /// A server would write down which pages are read from where.
    AuditAccessLog = "audit-access-log", Error;
    /// Other sites are told where a reader comes from.
    AuditReferrer = "audit-referrer", Error;
    /// A link opens another tab.
    AuditNewWindow = "audit-new-window", Warning;
    /// A page has no way out.
    AuditExitMissing = "audit-exit-missing", Error;
    /// The way out tells where the reader comes from, or leads nowhere.
    AuditExitWrong = "audit-exit-wrong", Error;
    /// A page has no title.
    AuditTitleMissing = "audit-title-missing", Error;
    /// A title or description could give a reader away.
    AuditTitleUnsafe = "audit-title-unsafe", Error;
    /// An address or the name of a file could give a reader away.
    AuditAddressUnsafe = "audit-address-unsafe", Error;
    /// A page names no icon, so the browser asks for one.
    AuditIcon = "audit-icon", Warning;
    /// A number or mail address that belongs to no contact.
    AuditContactUnknown = "audit-contact-unknown", Error;
    /// A link calls another number than it shows, or shows none.
    AuditNumberDiffers = "audit-number-differs", Error;
    /// Numbers weren't compared with any contacts.
    AuditContactsUnknown = "audit-contacts-unknown", Note;
    /// A link leads to nothing.
    AuditLinkDead = "audit-link-dead", Error;
    /// A link leads to a place that its page doesn't have.
    AuditAnchorDead = "audit-anchor-dead", Error;
    /// An id stands twice on a page.
    AuditIdTwice = "audit-id-twice", Error;
    /// A page says that its address is another.
    AuditCanonical = "audit-canonical", Error;
    /// The languages of a page don't name each other.
    AuditAlternate = "audit-alternate", Error;
    /// A page or a part of it says no language, or a wrong one.
    AuditLang = "audit-lang", Error;
    /// A text is laid out in the wrong direction.
    AuditDir = "audit-dir", Error;
    /// A page is heavier than the budget with all that it loads.
    AuditHeavy = "audit-heavy", Error;
    /// A file that belongs to the making of the site.
    AuditLeftover = "audit-leftover", Warning;
    /// A comment is published.
    AuditComment = "audit-comment", Warning;
    /// A page says what made it.
    AuditGenerator = "audit-generator", Warning;
    /// A leaflet does more than show text.
    AuditPdfActive = "audit-pdf-active", Error;
    /// A file that can't be read as what it is called.
    AuditUnreadable = "audit-unreadable", Error;
    /// Not everything could be fetched.
    AuditIncomplete = "audit-incomplete", Error;
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// One finding: what is wrong, where, and what to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Where it stands.
    #[serde(flatten)]
    pub location: Location,
    /// What is wrong, in the reader's words, one sentence.
    pub message: String,
    /// What to do next, one sentence.
    pub hint: String,
    /// The line of the source that the location points at, without its end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
}

impl Diagnostic {
    /// A finding of `code` at `location`.
    pub fn new(code: Code, location: Location, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: code.severity(),
            location,
            message: message.into(),
            hint: hint.into(),
            excerpt: None,
        }
    }
}

/// A finding as it is written for another run: the code's place in the list of codes, the place, and three texts.
type Written = (u32, (String, u32, u32), String, String, Option<String>);

/// The longest line that is shown with a finding, in bytes.
const LONGEST_EXCERPT: usize = 8_000;

/// The findings of a run. They are sorted by path, line and column when they are shown.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds a finding at a byte offset of a file, with the line it stands on as excerpt.
    pub fn at(
        &mut self,
        code: Code,
        file: &SourceFile,
        offset: usize,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let mut diagnostic = Diagnostic::new(code, file.location(offset), message, hint);
        // A line as long as a book, with a fault in every word, would fill the memory.
        diagnostic.excerpt = Some(file.line_at(offset)).filter(|line| line.len() <= LONGEST_EXCERPT).map(str::to_owned);
        self.0.push(diagnostic);
    }

    /// Adds all findings of another run.
    pub fn append(&mut self, mut other: Diagnostics) {
        self.0.append(&mut other.0);
    }

    /// True when nothing may be written.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// The number of findings of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|d| d.severity == severity).count()
    }

    /// Forgets the findings of which `keep` is false.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(keep);
    }

    /// True when there is no finding.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The findings sorted by path, line, column and code, without repetitions.
    pub fn sorted(&self) -> Vec<Diagnostic> {
        let mut all = self.0.clone();
        all.sort_by(|a, b| (&a.location, a.code, &a.message).cmp(&(&b.location, b.code, &b.message)));
        all.dedup();
        all
    }

    /// The findings as bytes, for another run.
    pub fn to_bytes(&self) -> Vec<u8> {
        let written: Vec<Written> = self
            .0
            .iter()
            .map(|d| {
                let at = &d.location;
                let code = Code::ALL.iter().position(|code| *code == d.code).unwrap_or(0) as u32;
                (code, (at.path.clone(), at.line, at.column), d.message.clone(), d.hint.clone(), d.excerpt.clone())
            })
            .collect();
        pack(&written)
    }

    /// The findings that bytes say; none when they say none.
    pub fn from_bytes(bytes: &[u8]) -> Option<Diagnostics> {
        let read = |(code, (path, line, column), message, hint, excerpt): Written| {
            let location = Location { path, line, column };
            Some(Diagnostic { excerpt, ..Diagnostic::new(*Code::ALL.get(code as usize)?, location, message, hint) })
        };
        unpack::<Vec<Written>>(bytes)?.into_iter().map(read).collect::<Option<Vec<_>>>().map(Diagnostics)
    }

    /// The findings in the order in which they were made.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }
}

/// Where the errors of a run stand so far. What follows from one of them needn't be told as well: a reader of findings
/// mends the first thing she is told, and a second finding for one fault sends her to a place where nothing is wrong.
#[derive(Clone, Debug, Default)]
pub struct Errors(BTreeMap<String, BTreeSet<(u32, u32, Code)>>);

impl Errors {
    /// The errors among some findings.
    pub fn of(findings: &Diagnostics) -> Errors {
        Errors::default().and(findings)
    }

    /// Those of them that stand in some files.
    pub fn in_files<'f>(&self, files: impl Iterator<Item = &'f SourceFile>) -> Errors {
        let found = files.filter_map(|file| Some((file.path.clone(), self.0.get(&file.path)?.clone())));
        Errors(found.collect())
    }

    /// These errors and those among some more findings.
    pub fn and(&self, findings: &Diagnostics) -> Errors {
        let mut errors = self.clone();
        for finding in findings.0.iter().filter(|d| d.severity == Severity::Error) {
            let at = &finding.location;
            errors.0.entry(at.path.clone()).or_default().insert((at.line, at.column, finding.code));
        }
        errors
    }

    /// True when an error stands anywhere in a file.
    pub fn any_in(&self, file: &SourceFile) -> bool {
        self.0.contains_key(&file.path)
    }

    /// True when an error of one of these kinds stands in a stretch of a file.
    pub fn within(&self, file: &SourceFile, bytes: Range<usize>, codes: &[Code]) -> bool {
        let Some(found) = self.0.get(&file.path) else { return false };
        let [from, to] = [bytes.start, bytes.end].map(|at| file.location(at)).map(|at| (at.line, at.column));
        found.iter().any(|(line, column, code)| (from..to).contains(&(*line, *column)) && codes.contains(code))
    }

    /// True when an error stands in the line of a place.
    pub fn in_line(&self, file: &SourceFile, offset: usize) -> bool {
        let Some(found) = self.0.get(&file.path) else { return false };
        let line = file.location(offset).line;
        found.iter().any(|(at, ..)| *at == line)
    }

    /// True when an error stands at exactly this place.
    pub fn at(&self, file: &SourceFile, offset: usize) -> bool {
        let Location { line, column, .. } = file.location(offset);
        self.0.get(&file.path).is_some_and(|found| found.iter().any(|(l, c, _)| (*l, *c) == (line, column)))
    }
}

/// What tells each of some sorted findings from all others, and stays the same while other lines of the
/// file come and go: made from the code, the path, the line's own words and, for the same words twice in
/// one file, which of them it is. The line's number has no part in it.
pub fn fingerprints(sorted: &[Diagnostic]) -> Vec<String> {
    let mut seen = BTreeMap::new();
    let one = |finding: &Diagnostic| {
        let words: String = match &finding.excerpt {
            Some(line) => line.split_whitespace().collect::<Vec<_>>().join(" "),
            // A message may name a line or a count.
            None => finding.message.chars().filter(|c| !c.is_numeric()).collect(),
        };
        let key = (finding.code, finding.location.path.clone(), words);
        let ordinal = seen.entry(key.clone()).and_modify(|n| *n += 1).or_insert(0u32);
        let text = format!("{}\0{}\0{}\0{ordinal}", key.0.as_str(), key.1, key.2);
        Sha256::digest(text.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    };
    sorted.iter().map(one).collect()
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, iter: T) {
        self.0.extend(iter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> Vec<Diagnostic> {
        let file = SourceFile::new("content/nb/a.md", text);
        let mut out = Diagnostics::default();
        for (at, _) in text.match_indices('9') {
            out.at(Code::TypedFact, &file, at, "a figure", "write a fact");
        }
        out.sorted()
    }

    #[test]
    fn a_fingerprint_survives_lines_above_it_and_other_spacing() {
        let before = fingerprints(&findings("Ring 9 nå\n"));
        let after = fingerprints(&findings("Ny linje\n\n  Ring   9 nå\n"));
        assert_eq!(before, after);
        assert_ne!(before, fingerprints(&findings("Ring 9 her\n")));
    }

    #[test]
    fn the_same_words_twice_are_two_findings() {
        let found = fingerprints(&findings("Ring 9 nå\n\nRing 9 nå\n"));
        assert_eq!(found.len(), 2);
        assert_ne!(found[0], found[1]);
    }

    #[test]
    fn without_a_line_the_message_counts_but_not_its_figures() {
        let at =
            |message: &str| fingerprints(&[Diagnostic::new(Code::AddressTaken, Location::file("a"), message, "h")]);
        assert_eq!(at("also in line 4"), at("also in line 12"));
        assert_ne!(at("“a” is missing"), at("“b” is missing"));
    }
}
