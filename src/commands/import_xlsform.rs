//! `varde import-xlsform`: a questionnaire of an [XLSForm](https://xlsform.org) spreadsheet, so that an
//! organisation can bring its own form. What Varde has no counterpart for, because it would let someone type,
//! measure or keep something, is refused with the cell's name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use anyhow::Result;

use super::{Output, report};
use crate::Options;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::fs;
use crate::model::{Choice, Lang};

mod columns;
mod condition;
mod finish;
mod relevant;
mod sheet;
mod write;

use columns::{LEFT_OUT, RECORDS, REFUSED, TYPED};
use relevant::{Expression, choice};
use sheet::{Row, Sheet, cell_name};
use write::{fluent, kebab};

/// A questionnaire made of a spreadsheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// The text of `content/data/checks/<id>.toml`.
    pub toml: String,
    /// The texts of `locales/<lang>/checks-<id>.ftl`, by language tag.
    pub messages: BTreeMap<String, String>,
}

/// Imports a spreadsheet into a site. The flag says whether that was possible.
///
/// # Errors
/// The machine refuses to read or write something, or a file of that name exists already.
pub fn import_xlsform(options: &Options, spreadsheet: &Path, id: &str, output: Output) -> Result<bool> {
    let mut findings = Diagnostics::default();
    let sources = crate::load::load(&options.root, &[], &mut findings)?;
    let Some(sources) = sources else {
        report::print(&findings, output)?;
        return Ok(false);
    };
    let mut findings = Diagnostics::default();
    let bytes = fs::read(spreadsheet)?;
    let import = read(&bytes, &spreadsheet.to_string_lossy(), id, &sources.config.languages, &mut findings);
    report::print(&findings, output)?;
    let Some(import) = import else { return Ok(false) };
    let mut files = vec![(format!("content/data/checks/{id}.toml"), import.toml)];
    for (lang, text) in import.messages {
        files.push((format!("locales/{lang}/checks-{id}.ftl"), text));
    }
    for (path, text) in &files {
        fs::write_new(&fs::inside(&options.root, path)?, text.as_bytes())?;
        if !output.quiet {
            eprintln!("made {path}");
        }
    }
    Ok(true)
}

/// Reads a spreadsheet. `languages` are the site's, the source first. `None` when something stands in it that
/// can't be said.
pub fn read(bytes: &[u8], path: &str, id: &str, languages: &[Lang], out: &mut Diagnostics) -> Option<Import> {
    let before = out.count(crate::diagnostic::Severity::Error);
    let id_good =
        !id.is_empty() && id.starts_with(|c: char| c.is_ascii_lowercase()) && kebab(id).as_deref() == Some(id);
    if !id_good {
        let message = format!("“{id}” can't be the name of a questionnaire");
        out.push(Diagnostic::new(
            Code::ImportInvalid,
            Location::file(path),
            message,
            "use a-z, 0-9 and hyphens, beginning with a letter",
        ));
        return None;
    }
    let [survey, choices, settings] = match sheet::read(bytes, ["survey", "choices", "settings"]) {
        Ok(sheets) => sheets,
        Err(message) => {
            let hint = "save it as an Excel workbook (.xlsx) with the sheets survey and choices";
            out.push(Diagnostic::new(Code::ImportInvalid, Location::file(path), message, hint));
            return None;
        }
    };
    let default =
        settings.rows.first().and_then(|row| settings.get(row, "default_language")).map(|(text, _)| text.to_owned());
    let mut importer = Importer {
        path,
        id,
        out,
        survey: &survey,
        choices: &choices,
        labels: Vec::new(),
        section: None,
        sections: Vec::new(),
        questions: BTreeMap::new(),
        multiple: BTreeMap::new(),
        outcomes: Vec::new(),
        ids: BTreeSet::new(),
        messages: BTreeMap::new(),
    };
    importer.columns(languages, default.as_deref());
    importer.rows();
    let toml = importer.finish();
    let messages = importer.messages;
    if out.count(crate::diagnostic::Severity::Error) > before {
        return None;
    }
    let head = format!("### Texts of the questionnaire “{id}”, imported from a spreadsheet.\n\n");
    let messages = messages.into_iter().map(|(lang, texts)| (lang, format!("{head}{}", texts.concat()))).collect();
    Some(Import { toml, messages })
}

struct SectionDraft {
    id: String,
    note: bool,
    questions: Vec<QuestionDraft>,
}

struct QuestionDraft {
    id: String,
    category: String,
    source: String,
    choices: Vec<Choice>,
}

struct OutcomeDraft {
    id: String,
    when: Option<Expression>,
    contacts: Vec<String>,
    page: Option<String>,
    row: u32,
    column: u32,
}

struct Importer<'a, 'o> {
    path: &'a str,
    id: &'a str,
    out: &'o mut Diagnostics,
    survey: &'a Sheet,
    choices: &'a Sheet,
    /// Kind of text, language and column.
    labels: Vec<(&'static str, String, u32)>,
    section: Option<String>,
    sections: Vec<SectionDraft>,
    /// The form's name of a question -> its id and choices.
    questions: BTreeMap<String, (String, Vec<Choice>)>,
    /// The form's name of a question with several choices -> the form's names of the choices, with ids.
    multiple: BTreeMap<String, Vec<(String, String)>>,
    outcomes: Vec<OutcomeDraft>,
    ids: BTreeSet<String>,
    messages: BTreeMap<String, Vec<String>>,
}

impl Importer<'_, '_> {
    fn report(&mut self, code: Code, row: u32, column: u32, message: impl std::fmt::Display, hint: impl Into<String>) {
        let location = Location { path: self.path.to_owned(), line: row + 1, column: column + 1 };
        let message = format!("survey {}: {message}", cell_name(row, column));
        self.out.push(Diagnostic::new(code, location, message, hint));
    }

    fn unsupported(&mut self, row: u32, column: u32, message: impl std::fmt::Display, hint: impl Into<String>) {
        self.report(Code::ImportUnsupported, row, column, message, hint);
    }

    /// Which columns hold texts of which language.
    fn columns(&mut self, languages: &[Lang], default: Option<&str>) {
        let source = languages.first().map_or("und", Lang::as_str);
        for (column, name) in &self.survey.columns {
            let (kind, language) = match name.split_once("::").or_else(|| name.split_once(':')) {
                Some((kind, language)) => (kind.trim(), Some(language.trim_start_matches(':').trim())),
                None => (name.trim(), None),
            };
            let kind = match kind.to_ascii_lowercase().as_str() {
                "label" => "label",
                "hint" => "hint",
                "guidance_hint" => "guidance_hint",
                "media" | "image" | "audio" | "video" | "bind" | "body" | "instance" => {
                    self.report(
                        Code::ImportLeftOut,
                        0,
                        *column,
                        format!("the column “{name}” is left out"),
                        "Varde has texts only",
                    );
                    continue;
                }
                _ => continue,
            };
            let tag = language.or(default).and_then(|language| tag_of(language, languages));
            let tag = match (tag, language) {
                (Some(tag), _) => tag,
                (None, None) => source.to_owned(),
                (None, Some(language)) => {
                    let hint = "write the tag of a language of site.toml in brackets, such as label::English (en)";
                    let message = format!("“{language}” is no language of this site, so the column is left out");
                    self.report(Code::ImportLeftOut, 0, *column, message, hint);
                    continue;
                }
            };
            self.labels.push((kind, tag, *column));
        }
        if self.survey.column("type").is_none() || self.survey.column("name").is_none() || self.labels.is_empty() {
            let hint = "name the columns in the first row of the sheet survey: type, name, label";
            let message = "the sheet survey has no columns type, name and label".to_owned();
            self.out.push(Diagnostic::new(Code::ImportInvalid, Location::file(self.path), message, hint));
        }
    }

    fn rows(&mut self) {
        let survey = self.survey;
        let Some(type_column) = survey.column("type") else { return };
        for row in &survey.rows {
            let Some((kind, _)) = survey.get(row, "type") else { continue };
            self.refused_columns(row);
            let words: Vec<&str> = kind.split_whitespace().collect();
            let joined = kind.split_whitespace().collect::<Vec<_>>().join("_").to_lowercase();
            match (words.first().map_or("", |word| *word), joined.as_str()) {
                (_, "begin_group") => self.begin_group(row, type_column),
                (_, "end_group") => {
                    if self.section.take().is_none() {
                        self.report(
                            Code::ImportInvalid,
                            row.row,
                            type_column,
                            "no group is open here",
                            "take the row out",
                        );
                    }
                }
                ("select_one", _) if words.len() == 2 => self.select_one(row, words[1], type_column),
                ("select_multiple", _) if words.len() == 2 => self.select_multiple(row, words[1], type_column),
                ("acknowledge" | "trigger", _) => self.question(row, type_column, vec![Choice::Yes]),
                ("note", _) => self.note(row, type_column),
                (first, joined) if RECORDS.contains(&first) || RECORDS.contains(&joined) => {
                    let message = format!("“{kind}” would record something about a reader or a phone, and is left out");
                    self.report(
                        Code::ImportLeftOut,
                        row.row,
                        type_column,
                        message,
                        "there is nothing to do: Varde records nothing",
                    );
                }
                (first, joined) if TYPED.contains(&first) || TYPED.contains(&joined) => {
                    let hint = "ask it so that yes, no or not sure is an answer (select_one), or take the row out";
                    self.unsupported(
                        row.row,
                        type_column,
                        format!("“{kind}” has no counterpart: nothing is typed, taken or kept in Varde"),
                        hint,
                    );
                }
                _ => {
                    let hint = "Varde reads select_one, select_multiple, acknowledge, note, begin_group and end_group";
                    self.unsupported(row.row, type_column, format!("the type “{kind}” isn't known"), hint);
                }
            }
        }
        if self.section.is_some() {
            let last = survey.rows.last().map_or(0, |row| row.row);
            self.report(
                Code::ImportInvalid,
                last,
                type_column,
                "a group has no end",
                "add a row with the type end_group",
            );
        }
    }

    fn refused_columns(&mut self, row: &Row) {
        for name in LEFT_OUT {
            if let Some((text, column)) = self.survey.get(row, name)
                && !matches!(text.to_lowercase().as_str(), "no" | "false" | "false()")
            {
                self.report(
                    Code::ImportLeftOut,
                    row.row,
                    column,
                    format!("“{name}” is left out"),
                    "no answer is needed, and every question looks the same",
                );
            }
        }
        for (name, reason) in REFUSED {
            if let Some((_, column)) = self.survey.get(row, name) {
                self.unsupported(row.row, column, format!("“{name}” has no counterpart"), *reason);
            }
        }
    }

    fn name(&mut self, row: &Row, prefix: &str) -> Option<(String, String)> {
        let Some((name, column)) = self.survey.get(row, "name") else {
            self.report(Code::ImportInvalid, row.row, 0, "the row has no name", "write a name in the column name");
            return None;
        };
        let (name, id) = (name.to_owned(), kebab(name));
        let Some(id) = id else {
            self.report(
                Code::ImportInvalid,
                row.row,
                column,
                format!("“{name}” can't be an id"),
                "use letters a-z, digits, hyphens and underscores",
            );
            return None;
        };
        if !self.ids.insert(format!("{prefix}-{id}")) {
            self.report(
                Code::ImportInvalid,
                row.row,
                column,
                format!("the name “{name}” stands twice"),
                "rename one of the rows",
            );
            return None;
        }
        Some((name, id))
    }

    /// Writes the texts of a row down as a message in each language. `attributes` are the columns whose texts
    /// become attributes.
    fn message(&mut self, row: &Row, key: &str, attributes: &[(&str, &str)]) {
        let languages: BTreeSet<String> = self.labels.iter().map(|(_, language, _)| language.clone()).collect();
        for language in languages {
            let text = |kind: &str| {
                let column = self.labels.iter().find(|(k, l, _)| *k == kind && *l == language)?.2;
                row.cells.get(&column).map(|text| (text.clone(), column))
            };
            let label = text("label");
            let others: Vec<(&str, (String, u32))> =
                attributes.iter().filter_map(|(kind, name)| Some((*name, text(kind)?))).collect();
            for (text, column) in label.iter().chain(others.iter().map(|(_, text)| text)) {
                if text.contains("${") {
                    let hint = "write the text without the answer: Varde never repeats what someone has ticked";
                    self.unsupported(row.row, *column, "the text repeats an answer", hint);
                }
            }
            let Some((label, _)) = label else { continue };
            let mut entry = format!("{key} = {}\n", fluent(&label));
            for (name, (text, _)) in &others {
                let _ = writeln!(entry, "    .{name} = {}", fluent(text));
            }
            self.messages.entry(language).or_default().push(entry);
        }
    }

    fn has_no_condition(&mut self, row: &Row) {
        if let Some((_, column)) = self.survey.get(row, "relevant") {
            let hint = "Varde shows every question to everyone; conditions belong to notes, which become outcomes";
            self.unsupported(row.row, column, "a question or group can't depend on an answer", hint);
        }
    }

    fn begin_group(&mut self, row: &Row, column: u32) {
        self.has_no_condition(row);
        if self.section.is_some() {
            self.unsupported(row.row, column, "a group can't stand in a group", "end the other group first");
            return;
        }
        if let Some((name, id)) = self.name(row, "section") {
            self.open_section(row, &id);
            self.section = Some(name);
        }
    }

    fn open_section(&mut self, row: &Row, id: &str) {
        self.message(row, &format!("{}-section-{id}", self.id), &[]);
        self.sections.push(SectionDraft { id: id.to_owned(), note: false, questions: Vec::new() });
    }

    /// The choices of a list: each row's name and cell.
    fn list(&self, list: &str) -> Vec<(&Row, String)> {
        let rows = self.choices.rows.iter().filter(|row| {
            let name = self.choices.get(row, "list_name").or_else(|| self.choices.get(row, "list name"));
            name.is_some_and(|(name, _)| name == list)
        });
        rows.filter_map(|row| {
            Some((row, self.choices.get(row, "name").or_else(|| self.choices.get(row, "value"))?.0.to_owned()))
        })
        .collect()
    }

    fn select_one(&mut self, row: &Row, list: &str, column: u32) {
        let mut choices = Vec::new();
        let names: Vec<String> = self.list(list).into_iter().map(|(_, name)| name).collect();
        if names.is_empty() {
            let hint = "write the list in the sheet choices, with the columns list_name and name";
            self.report(Code::ImportInvalid, row.row, column, format!("there is no list “{list}”"), hint);
            return;
        }
        for name in &names {
            match choice(name) {
                Some(choice) if !choices.contains(&choice) => choices.push(choice),
                Some(choice) => {
                    let message = format!("two answers of the list “{list}” mean {}", choice.as_str());
                    self.unsupported(row.row, column, message, "keep one of them");
                }
                None => {
                    let hint = "Varde's answers are yes, no, not_sure and skip; ask a question of its own for each other answer";
                    self.unsupported(
                        row.row,
                        column,
                        format!("the answer “{name}” of the list “{list}” has no counterpart"),
                        hint,
                    );
                }
            }
        }
        choices.sort_by_key(|choice| Choice::ALL.iter().position(|other| other == choice));
        self.question(row, column, choices);
    }

    fn question(&mut self, row: &Row, column: u32, choices: Vec<Choice>) {
        self.has_no_condition(row);
        let Some((name, id)) = self.name(row, "question") else { return };
        self.message(row, &format!("{}-question-{id}", self.id), &[]);
        self.questions.insert(name, (id.clone(), choices.clone()));
        let draft = self.question_draft(row, id, choices);
        self.push_question(row, column, draft);
    }

    fn question_draft(&self, row: &Row, id: String, choices: Vec<Choice>) -> QuestionDraft {
        let own = |name: &str| self.survey.get(row, name).map(|(text, _)| text.to_owned());
        QuestionDraft {
            id,
            category: own("category").unwrap_or_else(|| "need".to_owned()),
            source: own("source").unwrap_or_default(),
            choices,
        }
    }

    fn push_question(&mut self, row: &Row, column: u32, draft: QuestionDraft) {
        match (self.section.is_some(), self.sections.last_mut()) {
            (true, Some(section)) => section.questions.push(draft),
            _ => {
                let hint = "put questions between begin_group and end_group: a group becomes a section with a heading";
                self.unsupported(row.row, column, "the question stands in no group", hint);
            }
        }
    }

    /// A question with several choices becomes a section of tick boxes, as a worker's list has them.
    fn select_multiple(&mut self, row: &Row, list: &str, column: u32) {
        self.has_no_condition(row);
        let rows: Vec<(Row, String)> = self.list(list).into_iter().map(|(row, name)| (row.clone(), name)).collect();
        if rows.is_empty() {
            let hint = "write the list in the sheet choices, with the columns list_name and name";
            self.report(Code::ImportInvalid, row.row, column, format!("there is no list “{list}”"), hint);
            return;
        }
        if self.section.is_some() && self.sections.last().is_some_and(|section| !section.questions.is_empty()) {
            let hint = "give select_multiple a group of its own, or none";
            self.unsupported(row.row, column, "select_multiple stands among other questions", hint);
            return;
        }
        let Some((name, id)) = self.name(row, "multiple") else { return };
        if self.section.is_none() {
            self.open_section(row, &id);
        }
        let mut members = Vec::new();
        for (choice_row, choice_name) in rows {
            let Some(own) = kebab(&format!("{name}-{choice_name}")) else {
                self.report(
                    Code::ImportInvalid,
                    row.row,
                    column,
                    format!("“{choice_name}” of “{list}” can't be an id"),
                    "use letters a-z, digits, hyphens and underscores",
                );
                continue;
            };
            if !self.ids.insert(format!("question-{own}")) {
                self.report(
                    Code::ImportInvalid,
                    row.row,
                    column,
                    format!("the name “{own}” stands twice"),
                    "rename one of the rows",
                );
                continue;
            }
            self.choice_message(&choice_row, &format!("{}-question-{own}", self.id));
            members.push((choice_name, own.clone()));
            let draft = self.question_draft(row, own, vec![Choice::Yes]);
            if let Some(section) = self.sections.last_mut() {
                section.questions.push(draft);
            }
        }
        self.multiple.insert(name, members);
    }

    /// The labels of a choice: the sheet choices names its columns as survey does.
    fn choice_message(&mut self, row: &Row, key: &str) {
        for (kind, language, survey_column) in self.labels.clone() {
            let name =
                self.survey.columns.iter().find(|(column, _)| *column == survey_column).map(|(_, name)| name.clone());
            let text = name.and_then(|name| self.choices.get(row, &name).map(|(text, _)| text.to_owned()));
            if let (Some(text), "label") = (text, kind) {
                self.messages.entry(language).or_default().push(format!("{key} = {}\n", fluent(&text)));
            }
        }
    }

    fn note(&mut self, row: &Row, column: u32) {
        let condition = self.survey.get(row, "relevant").map(|(text, column)| (text.to_owned(), column));
        if self.section.is_some() {
            let first = self.sections.last().is_some_and(|section| section.questions.is_empty() && !section.note);
            if !first || condition.is_some() {
                let hint = "a note stands first in its group, before the questions; a note with a condition stands after all groups";
                self.unsupported(row.row, column, "this note has no place in Varde", hint);
                return;
            }
            let Some(section) = self.sections.last_mut() else { return };
            section.note = true;
            let key = format!("{}-section-{}", self.id, section.id);
            self.section_note(row, &key);
            return;
        }
        let Some((_, id)) = self.name(row, "outcome") else { return };
        let when = match condition {
            None => None,
            Some((text, at)) => match relevant::parse(&text) {
                Ok(expression) => Some(expression),
                Err(message) => {
                    self.unsupported(row.row, at, message, "Varde reads ${name} = 'yes', selected(), count-selected(), and, or, not() and sums of conditions");
                    return;
                }
            },
        };
        self.message(row, &format!("{}-outcome-{id}", self.id), &[("hint", "right"), ("guidance_hint", "next")]);
        for (kind, meaning) in [("hint", "what one may have a right to"), ("guidance_hint", "what one can do")] {
            if !self.labels.iter().any(|(k, _, column)| *k == kind && row.cells.contains_key(column)) {
                let message = format!("the note “{id}” doesn't say {meaning}");
                let hint = format!("write it in the column {kind}, or afterwards in the texts");
                self.report(Code::ImportLeftOut, row.row, column, message, hint);
            }
        }
        let contacts = self.survey.get(row, "contacts").map_or(Vec::new(), |(text, _)| {
            text.split([',', ' ', ';']).filter(|id| !id.is_empty()).map(str::to_owned).collect()
        });
        if contacts.is_empty() {
            let hint = "add a column contacts with ids of content/data/contacts.toml, or write them afterwards";
            self.report(Code::ImportLeftOut, row.row, column, format!("the note “{id}” names nobody to turn to"), hint);
        }
        let page = self.survey.get(row, "page").map(|(text, _)| text.to_owned());
        self.outcomes.push(OutcomeDraft { id, when, contacts, page, row: row.row, column });
    }

    fn section_note(&mut self, row: &Row, key: &str) {
        for (kind, language, column) in self.labels.clone() {
            let (Some(text), "label") = (row.cells.get(&column), kind) else { continue };
            let entries = self.messages.entry(language).or_default();
            if let Some(entry) = entries.iter_mut().find(|entry| entry.starts_with(&format!("{key} = "))) {
                let _ = writeln!(entry, "    .note = {}", fluent(text));
            }
        }
    }
}

/// The tag of a language that a column names: `English (en)`, `en`, or `Norsk` where it is the site's only one.
fn tag_of(name: &str, languages: &[Lang]) -> Option<String> {
    let inner = name.rsplit_once('(').and_then(|(_, rest)| rest.strip_suffix(')')).unwrap_or(name).trim();
    let find = |tag: &str| {
        languages
            .iter()
            .find(|lang| lang.as_str().eq_ignore_ascii_case(tag) || lang.aliases().any(|a| a.eq_ignore_ascii_case(tag)))
    };
    find(inner).map(|lang| lang.as_str().to_owned())
}
