//! The command line. The only module that names clap.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::commands::exchange::How;
use crate::commands::{self, Acceptance, ExchangeFormat, Export, Format, Import, Output, Preview, Signed, UiLang};
use crate::model::{Lang, Pseudo};

/// Turns Markdown and Fluent into an accessible, multilingual static site.
#[derive(Parser)]
#[command(version, about, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make the site and write it to a folder
    Build {
        #[command(flatten)]
        common: Common,
        /// The folder to write to; it is replaced as a whole
        #[arg(long, default_value = "public", value_name = "FOLDER")]
        out: PathBuf,
        /// Also each language as one file to carry about, the whole site as a zip, and the page that offers them
        #[arg(long)]
        single_file: bool,
        /// Write the SHA-256 sums of the output to this file, to be signed and checked by varde verify
        #[arg(long, value_name = "FILE")]
        sums: Option<PathBuf>,
        /// Also lay each page beside itself as .br and .gz, for servers that send them as they are
        #[arg(long)]
        precompress: bool,
        /// Make everything anew, and leave nothing for the next build
        #[arg(long)]
        no_cache: bool,
    },
    /// Say whether a copy of a site is the one that was made
    Verify {
        /// The copy
        folder: PathBuf,
        /// The list of sums, as varde build --sums or sha256sum wrote it
        list: PathBuf,
        /// The public key of minisign by which the list is signed, or a file with it
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
        /// The signature of the list; without it the list's name with .minisig
        #[arg(long, value_name = "FILE", requires = "key")]
        signature: Option<PathBuf>,
        /// The language of the program's own lines
        #[arg(long, value_enum, default_value = "en", value_name = "TAG")]
        ui_lang: UiLanguage,
    },
    /// Write a small working site to begin with
    NewSite {
        /// The folder: empty, or not there yet
        folder: PathBuf,
        /// The language of the program's own lines
        #[arg(long, value_enum, default_value = "en", value_name = "TAG")]
        ui_lang: UiLanguage,
    },
    /// Say what is wrong with the site, without writing anything
    Check {
        #[command(flatten)]
        common: Common,
        /// Only what differs from this branch or commit, such as origin/main; other findings are counted
        #[arg(long, value_name = "BASE")]
        changed: Option<String>,
        /// Also set the leaflets that have changed and say whether their text fits; takes longer
        #[arg(long)]
        leaflets: bool,
        /// Also tell languages apart by statistics, block by block (needs a program built with --features deep)
        #[arg(long)]
        deep: bool,
    },
    /// Say what a finished site does to its readers, whatever made it
    Audit {
        /// A folder, or an address on this machine such as http://127.0.0.1:8000/
        target: String,
        /// The folder with site.toml, for its contacts, words and weights
        #[arg(long, value_name = "FOLDER")]
        site: Option<PathBuf>,
        /// The address at which the site will stand; without it canonical links tell
        #[arg(long, value_name = "ADDRESS")]
        base_url: Option<String>,
        #[command(flatten)]
        shown: Shown,
    },
    /// Put spaces, line ends and letters of pages and messages in order
    Fmt {
        /// The folder with site.toml
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        root: PathBuf,
        /// Change nothing, and say which files would be changed
        #[arg(long)]
        check: bool,
        /// The language of the program's own lines
        #[arg(long, value_enum, default_value = "en", value_name = "TAG")]
        ui_lang: UiLanguage,
    },
    /// Write the files of a new language, with each source text as a comment
    NewLocale {
        /// The language's tag, such as ro or fa-AF
        tag: String,
        /// The folder with site.toml
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        root: PathBuf,
        /// The language of the program's own lines
        #[arg(long, value_enum, default_value = "en", value_name = "TAG")]
        ui_lang: UiLanguage,
    },
    /// Show a questionnaire to its reviewers: outcomes, smallest answer sets, drawing, lines of the guide
    Explain {
        #[command(flatten)]
        common: Common,
        /// The questionnaire: the name of a file in content/data/checks without .toml
        check: String,
        /// How it is shown
        #[arg(long, value_enum, default_value = "text", value_name = "FORM")]
        form: ExplainForm,
        /// Instead, sheets of answers as JSON for tests in browsers, with so many random ones
        #[arg(long, value_name = "COUNT")]
        json_cases: Option<usize>,
        /// Where the random sheets begin
        #[arg(long, default_value_t = 1, value_name = "NUMBER")]
        seed: u64,
    },
    /// Make a questionnaire of an XLSForm spreadsheet
    ImportXlsform {
        #[command(flatten)]
        common: Common,
        /// The spreadsheet (.xlsx)
        spreadsheet: PathBuf,
        /// The questionnaire's name: a file content/data/checks/NAME.toml is made
        #[arg(long, value_name = "NAME")]
        id: String,
    },
    /// List the leaflets, or make some of them for your own printer
    #[cfg(feature = "pdf")]
    Leaflet {
        /// Leaflets by name (comma-separated); without one they are listed
        #[arg(value_delimiter = ',', value_name = "NAMES")]
        names: Vec<String>,
        #[command(flatten)]
        common: Common,
        /// Languages (comma-separated), each for itself: th,ar; or several on one paper: nb+th; all when none is given
        #[arg(long = "in", value_delimiter = ',', value_name = "LANGS")]
        languages: Vec<String>,
        /// A file with your office's name, phone number, opening hours and mark
        #[arg(long, value_name = "FILE")]
        local: Option<PathBuf>,
        /// The folder to write to
        #[arg(long, default_value = "leaflets", value_name = "FOLDER")]
        out: PathBuf,
        /// Write a small picture of each first page, too
        #[arg(long)]
        pictures: bool,
    },
    /// Show the site on this machine and renew it as files change
    Serve {
        #[command(flatten)]
        common: Common,
        /// The port; 0 for any free one
        #[arg(long, default_value_t = 8000)]
        port: u16,
        /// Show source and this language side by side, below /.varde/translate/
        #[arg(long, value_name = "LANG", value_parser = Lang::new)]
        translate: Option<Lang>,
        /// Add a language that nobody speaks, to try the theme; may be given several times
        #[arg(long, value_enum, value_name = "KIND")]
        pseudo: Vec<PseudoKind>,
    },
    /// Say how far the translations are, and what has changed in the source since
    Status {
        /// Only this language
        #[arg(value_name = "LANG", value_parser = Lang::new)]
        language: Option<Lang>,
        #[command(flatten)]
        common: Common,
        /// Print one JSON array
        #[arg(long)]
        json: bool,
    },
    /// Write the texts of a translation to a file for a translator's own tool
    Export {
        /// The language of the translation
        #[arg(value_name = "LANG", value_parser = Lang::new)]
        language: Lang,
        /// Pages, sections, Fluent files, messages or blocks, as varde status names them; all when none is given
        #[arg(value_name = "BLOCKS")]
        targets: Vec<String>,
        #[command(flatten)]
        common: Common,
        /// The kind of file
        #[arg(long, value_enum, value_name = "FORMAT")]
        format: FileFormat,
        /// The file to write; without it the text is printed
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Only texts in these states (comma-separated)
        #[arg(long, value_enum, value_delimiter = ',', value_name = "STATE")]
        only: Vec<Only>,
    },
    /// Take over the texts of a file that varde export wrote and a translator has changed
    Import {
        /// The file: XLIFF, PO or the table as HTML
        file: PathBuf,
        #[command(flatten)]
        common: Common,
        /// Say what would be taken and what not, and write nothing
        #[arg(long)]
        dry_run: bool,
        /// The person who has read every text of the file beside its source; nobody for a machine's work
        #[arg(long, value_name = "NAME", requires = "role")]
        reviewer: Option<String>,
        /// The person's role in a few words, shown to readers
        #[arg(long, requires = "reviewer")]
        role: Option<String>,
    },
    /// Write down that translations fit what the source says now
    Accept {
        /// The language of the translation
        #[arg(value_name = "LANG", value_parser = Lang::new)]
        language: Lang,
        /// Pages, sections, Fluent files, messages or blocks, as varde status names them; all when none is given
        #[arg(value_name = "BLOCKS")]
        targets: Vec<String>,
        #[command(flatten)]
        common: Common,
        /// The person who has read them beside the source; nobody for a machine's work
        #[arg(long, value_name = "NAME", requires = "role")]
        reviewer: Option<String>,
        /// The person's role in a few words, shown to readers
        #[arg(long, requires = "reviewer")]
        role: Option<String>,
        /// The day of the reading; without it the date of site.toml
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
        date: Option<toml::value::Date>,
        /// The source changed in its spelling only: keep who has read it and when
        #[arg(long)]
        minor: bool,
    },
}

fn day(text: &str) -> Result<toml::value::Date, String> {
    crate::check::translation::parse_date(text).ok_or_else(|| "write a day as 2026-11-22".to_owned())
}

#[derive(Args)]
struct Common {
    /// The folder with site.toml
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    root: PathBuf,
    /// The address at which the site will stand, in place of the one in site.toml
    #[arg(long, value_name = "ADDRESS")]
    base_url: Option<String>,
    /// Only these languages besides the source (comma-separated)
    #[arg(long, value_delimiter = ',', value_name = "TAG", value_parser = Lang::new)]
    lang: Vec<Lang>,
    #[command(flatten)]
    shown: Shown,
}

/// How findings and the program's own lines are shown.
#[derive(Args)]
struct Shown {
    /// How findings are printed
    #[arg(long, value_enum, default_value = "human", value_name = "FORMAT")]
    message_format: MessageFormat,
    /// Print findings and nothing else
    #[arg(long, short)]
    quiet: bool,
    /// The language of the program's own lines
    #[arg(long, value_enum, default_value = "en", value_name = "TAG")]
    ui_lang: UiLanguage,
}

#[derive(Clone, Copy, ValueEnum)]
enum PseudoKind {
    /// Longer, with accents
    Accented,
    /// From right to left
    Rtl,
    /// Each message as its id
    Ids,
}

impl From<PseudoKind> for Pseudo {
    fn from(kind: PseudoKind) -> Pseudo {
        match kind {
            PseudoKind::Accented => Pseudo::Accented,
            PseudoKind::Rtl => Pseudo::Rtl,
            PseudoKind::Ids => Pseudo::Ids,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum ExplainForm {
    /// Plain text
    Text,
    /// Tables in Markdown
    Table,
    /// A drawing as SVG
    Svg,
    /// A drawing for Graphviz
    Dot,
}

#[derive(Clone, Copy, ValueEnum)]
enum FileFormat {
    /// XLIFF 2.1, for translators' tools
    Xliff2,
    /// XLIFF 1.2, for older ones
    Xliff1,
    /// PO, for Poedit and its like
    Po,
    /// A table of source and translation, for word processors
    Html,
}

impl From<FileFormat> for ExchangeFormat {
    fn from(format: FileFormat) -> ExchangeFormat {
        match format {
            FileFormat::Xliff2 => ExchangeFormat::Xliff2,
            FileFormat::Xliff1 => ExchangeFormat::Xliff1,
            FileFormat::Po => ExchangeFormat::Po,
            FileFormat::Html => ExchangeFormat::Html,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Only {
    /// Not translated
    Missing,
    /// The source has changed since
    Stale,
    /// By a machine, and read by nobody
    Machine,
    /// Read by a named person
    Checked,
}

impl From<Only> for How {
    fn from(only: Only) -> How {
        match only {
            Only::Missing => How::Missing,
            Only::Stale => How::Stale,
            Only::Machine => How::Machine,
            Only::Checked => How::Checked,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum MessageFormat {
    /// For people: with the line that is meant
    Human,
    /// For screen readers: one labelled line each, nothing drawn
    Plain,
    /// For programs: one JSON object a line
    Json,
    /// For tools that gather findings: SARIF 2.1.0
    Sarif,
    /// For GitHub Actions: annotations, and the rest in the job's summary
    Github,
}

#[derive(Clone, Copy, ValueEnum)]
enum UiLanguage {
    /// Norwegian
    Nb,
    /// English
    En,
}

impl From<UiLanguage> for UiLang {
    fn from(lang: UiLanguage) -> UiLang {
        match lang {
            UiLanguage::Nb => UiLang::Nb,
            UiLanguage::En => UiLang::En,
        }
    }
}

/// Runs the program with this process's arguments. The status is 0 when all is well, 1 when the content has
/// errors, 2 when the command line is wrong or the machine refuses something.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let result = match cli.command {
        Command::Build { common, out, single_file, sums, precompress, no_cache } => {
            let options = crate::Options { single_file, ..common.options() };
            let how = crate::build::How { cache: !no_cache, precompress };
            commands::build(&options, &out, how, sums.as_deref(), common.output())
        }
        Command::Verify { folder, list, key, signature, ui_lang } => {
            commands::verify(&folder, &list, &Signed { key, signature }, ui_lang.into())
        }
        Command::NewSite { folder, ui_lang } => commands::new_site(&folder, ui_lang.into()),
        Command::Explain { common, check, form, json_cases, seed } => {
            let form = match (json_cases, form) {
                (Some(count), _) => commands::Form::Cases(count, seed),
                (None, ExplainForm::Text) => commands::Form::Text,
                (None, ExplainForm::Table) => commands::Form::Table,
                (None, ExplainForm::Svg) => commands::Form::Svg,
                (None, ExplainForm::Dot) => commands::Form::Dot,
            };
            commands::explain(&common.options(), &check, form, common.output())
        }
        Command::ImportXlsform { common, spreadsheet, id } => {
            commands::import_xlsform(&common.options(), &spreadsheet, &id, common.output())
        }
        Command::Check { common, changed, leaflets, deep } => {
            let checks = commands::Checks { changed: changed.as_deref(), leaflets, deep };
            commands::check(&common.options(), checks, common.output())
        }
        Command::Audit { target, site, base_url, shown } => {
            commands::audit(&target, site.as_deref(), base_url.as_deref(), shown.output())
        }
        Command::Fmt { root, check, ui_lang } => commands::format(&root, check, ui_lang.into()),
        Command::NewLocale { tag, root, ui_lang } => commands::new_locale(&root, &tag, ui_lang.into()),
        Command::Serve { common, port, translate, pseudo } => {
            let preview = Preview { translate, pseudo: pseudo.into_iter().map(Into::into).collect() };
            commands::serve(&common.options(), &preview, port, common.output())
        }
        #[cfg(feature = "pdf")]
        Command::Leaflet { names, common, languages, local, out, pictures } => {
            let wish = commands::Leaflets { names, languages, local, out, pictures };
            commands::leaflet(&common.options(), &wish, common.output())
        }
        Command::Status { language, common, json } => {
            commands::status(&common.options(), language.as_ref(), json, common.output())
        }
        Command::Export { language, targets, common, format, out, only } => {
            let only = only.into_iter().map(How::from).collect();
            let wish = Export { lang: language, format: format.into(), only, targets };
            commands::export(&common.options(), &wish, out.as_ref(), common.output())
        }
        Command::Import { file, common, dry_run, reviewer, role } => {
            let wish = Import { lang: common.lang.first().cloned(), dry_run, reviewer: reviewer.zip(role) };
            commands::import(&common.options(), &file, &wish, common.output())
        }
        Command::Accept { language, targets, common, reviewer, role, date, minor } => {
            let reviewer = reviewer.zip(role);
            let renewed = std::collections::BTreeSet::new();
            let wish = Acceptance { lang: language, targets, reviewer, date, minor, renewed };
            commands::accept(&common.options(), &wish, common.output())
        }
    };
    match result {
        Ok(clean) => ExitCode::from(u8::from(!clean)),
        Err(error) => {
            commands::print_error(&error);
            ExitCode::from(2)
        }
    }
}

impl Common {
    fn options(&self) -> crate::Options {
        crate::Options {
            root: self.root.clone(),
            base_url: self.base_url.clone(),
            single_file: false,
            languages: self.lang.clone(),
        }
    }

    fn output(&self) -> Output {
        self.shown.output()
    }
}

impl Shown {
    fn output(&self) -> Output {
        let format = match self.message_format {
            MessageFormat::Human => Format::Human,
            MessageFormat::Plain => Format::Plain,
            MessageFormat::Json => Format::Json,
            MessageFormat::Sarif => Format::Sarif,
            MessageFormat::Github => Format::Github,
        };
        Output { format, quiet: self.quiet, ui_lang: self.ui_lang.into() }
    }
}
