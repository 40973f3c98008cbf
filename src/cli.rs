//! The command line. The only module that names clap.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::commands::{self, Format, Output, UiLang};
use crate::model::Lang;

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
    },
    /// Say what is wrong with the site, without writing anything
    Check {
        #[command(flatten)]
        common: Common,
        /// Only what differs from this branch or commit, such as origin/main; other findings are counted
        #[arg(long, value_name = "BASE")]
        changed: Option<String>,
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
    /// Show the site on this machine and renew it as files change
    Serve {
        #[command(flatten)]
        common: Common,
        /// The port; 0 for any free one
        #[arg(long, default_value_t = 8000)]
        port: u16,
    },
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
        Command::Build { common, out } => commands::build(&common.options(), &out, common.output()),
        Command::Check { common, changed } => commands::check(&common.options(), changed.as_deref(), common.output()),
        Command::Fmt { root, check, ui_lang } => commands::format(&root, check, ui_lang.into()),
        Command::NewLocale { tag, root, ui_lang } => commands::new_locale(&root, &tag, ui_lang.into()),
        Command::Serve { common, port } => commands::serve(&common.options(), port, common.output()),
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
        crate::Options { root: self.root.clone(), base_url: self.base_url.clone(), languages: self.lang.clone() }
    }

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
