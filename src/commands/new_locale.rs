//! `varde new-locale`: the files of a new language, ready to be filled in.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::words::{UiLang, Words};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::i18n::{Args, Category, Plurals};
use crate::model::{Direction, Lang, SourceFile, entries};

/// `varde new-locale`. Files that are there already stay as they are.
///
/// # Errors
/// The tag can't be a new language of this site, or the machine refuses to read or write something.
pub fn new_locale(root: &Path, tag: &str, ui_lang: UiLang) -> Result<bool> {
    let words = Words::new(ui_lang);
    let config = config(root)?;
    let lang = wanted(tag, &config)?;
    let source = config.source_lang().clone();
    if lang == source {
        bail!("“{source}” is the language that all others are translated from; it is there already");
    }
    if lang.as_str() != tag {
        eprintln!("{}", words.say("locale-canonical", &Args::new().text("from", tag).text("to", lang.as_str())));
    }
    for (path, text) in files(root, &lang, &source)? {
        let new = crate::fs::write_absent(&crate::fs::inside(root, &path)?, &text)?;
        let args = Args::new().text("path", &path);
        println!("{}", if new { words.say("locale-written", &args) } else { words.say("locale-kept", &args) });
    }
    let (toml, folder) = (format!("locales/{lang}/language.toml"), format!("locales/{lang}"));
    let list = format!("content/{lang}/{LIST}");
    eprintln!("\n{}", words.plain("locale-next"));
    let steps = [
        words.say("locale-next-name", &Args::new().text("path", &toml)),
        words.say("locale-next-messages", &Args::new().text("folder", &folder).text("source", source.as_str())),
        words.say("locale-next-pages", &Args::new().text("path", &list)),
        words.say("locale-next-site", &Args::new().text("tag", lang.as_str())),
        words.plain("locale-next-exit"),
        words.say("locale-next-check", &Args::new().text("tag", lang.as_str())),
    ];
    for (index, step) in steps.iter().enumerate() {
        eprintln!("{}. {step}", index + 1);
    }
    Ok(true)
}

/// The file that lists the pages to translate. It is no page: only `.md` files are.
const LIST: &str = "pages.txt";

/// The language of a tag, unless it is one that a language of the site already serves.
fn wanted(tag: &str, config: &Config) -> Result<Lang> {
    let lang = Lang::meant(tag).map_err(anyhow::Error::msg)?;
    let first = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    for known in &config.languages {
        if let Some(alias) = config.aliases(known).into_iter().find(|alias| *alias == first || *alias == lang.as_str())
        {
            bail!(
                "readers whose telephone asks for “{alias}” get “{known}” already, so a folder for “{tag}” would never \
                 be shown; if they are to have pages of their own, take “{alias}” out of [aliases] in site.toml"
            );
        }
    }
    Ok(lang)
}

fn config(root: &Path) -> Result<Config> {
    let path = root.join("site.toml");
    if !crate::fs::is_file(&path) {
        bail!("there is no site.toml in {}; go to the site's folder, or name it with --root", root.display());
    }
    let text = String::from_utf8_lossy(&crate::fs::read(&path)?).into_owned();
    let mut out = Diagnostics::default();
    let config = Config::parse(&SourceFile::new("site.toml", text), &mut out);
    config.context("site.toml has a fault; run varde check, mend it, and try again")
}

/// The new files with their texts, sorted by path.
fn files(root: &Path, lang: &Lang, source: &Lang) -> Result<Vec<(String, String)>> {
    let plurals = Plurals::new(lang).map_err(anyhow::Error::msg)?;
    let mut files = vec![(format!("locales/{lang}/language.toml"), language(lang, source))];
    let prefix = format!("locales/{source}/");
    for file in crate::fs::walk(root, &format!("locales/{source}"))?.0 {
        let Some(name) = file.path.strip_prefix(&prefix).filter(|name| name.ends_with(".ftl")) else { continue };
        // A new language is for persons first: it needs nothing of what only workers read.
        if name.starts_with("worker/") {
            continue;
        }
        let text = String::from_utf8_lossy(&crate::fs::read(&file.disk)?).into_owned();
        files.push((format!("locales/{lang}/{name}"), messages(&text, source, &plurals)));
    }
    let prefix = format!("content/{source}/");
    let mut list = format!(
        "Pages to translate into {lang}. Copy a page from content/{source}/ to the same name here and translate its\n\
         title, description and text; leave what stands in (…) after ] and in {{#…}} as it is. Take the line out when\n\
         the page is done, and this file away when all are. Pages for workers needn't be translated.\n\n"
    );
    for file in crate::fs::walk(root, &format!("content/{source}"))?.0 {
        let text = String::from_utf8_lossy(&crate::fs::read(&file.disk)?).into_owned();
        let for_person = text.lines().take(12).any(|line| line.replace(' ', "") == "audience=\"person\"");
        if let Some(name) = file.path.strip_prefix(&prefix).filter(|name| for_person && name.ends_with(".md")) {
            list.push_str(&format!("{name}\n"));
        }
    }
    files.push((format!("content/{lang}/{LIST}"), list));
    files.sort();
    Ok(files)
}

/// A language's own name, its Norwegian and its English one, for languages that are likely to come. CLDR's own names
/// are in lower case or missing.
const NAMES: &[(&str, &str, &str, &str)] = &[
    ("am", "አማርኛ", "amharisk", "Amharic"),
    ("ar", "العربية", "arabisk", "Arabic"),
    ("bg", "Български", "bulgarsk", "Bulgarian"),
    ("ckb", "کوردی (سۆرانی)", "sorani (kurdisk)", "Central Kurdish"),
    ("de", "Deutsch", "tysk", "German"),
    ("en", "English", "engelsk", "English"),
    ("es", "Español", "spansk", "Spanish"),
    ("et", "Eesti", "estisk", "Estonian"),
    ("fa", "فارسی", "persisk", "Persian"),
    ("fa-AF", "دری", "dari", "Dari"),
    ("fil", "Filipino", "filipino", "Filipino"),
    ("fr", "Français", "fransk", "French"),
    ("hu", "Magyar", "ungarsk", "Hungarian"),
    ("it", "Italiano", "italiensk", "Italian"),
    ("lt", "Lietuvių", "litauisk", "Lithuanian"),
    ("lv", "Latviešu", "latvisk", "Latvian"),
    ("pl", "Polski", "polsk", "Polish"),
    ("ps", "پښتو", "pashto", "Pashto"),
    ("pt", "Português", "portugisisk", "Portuguese"),
    ("ro", "Română", "rumensk", "Romanian"),
    ("ru", "Русский", "russisk", "Russian"),
    ("so", "Soomaali", "somali", "Somali"),
    ("sq", "Shqip", "albansk", "Albanian"),
    ("sw", "Kiswahili", "swahili", "Swahili"),
    ("th", "ไทย", "thai", "Thai"),
    ("ti", "ትግርኛ", "tigrinja", "Tigrinya"),
    ("tr", "Türkçe", "tyrkisk", "Turkish"),
    ("uk", "Українська", "ukrainsk", "Ukrainian"),
    ("ur", "اردو", "urdu", "Urdu"),
    ("vi", "Tiếng Việt", "vietnamesisk", "Vietnamese"),
    ("zh", "中文", "kinesisk", "Chinese"),
];

fn language(lang: &Lang, source: &Lang) -> String {
    let known = NAMES.iter().find(|(tag, ..)| *tag == lang.as_str());
    let name = known.map_or(lang.as_str(), |(_, name, ..)| name);
    let in_source = match (known, source.as_str()) {
        (Some((_, _, norwegian, _)), "nb") => norwegian,
        (Some((.., english)), "en") => english,
        _ => lang.as_str(),
    };
    let direction = if direction(lang) == Direction::Rtl { "rtl" } else { "ltr" };
    let digits = digits(lang);
    format!(
        "# The language's own name in its own letters, as a reader looks for it, and its name in the source language.\n\
         name = \"{name}\"\nname-in-source = \"{in_source}\"\n\
         direction = \"{direction}\"\n\
         # The digits of figures in running text, by CLDR. Telephone numbers and paragraphs are always in Latin ones.\n\
         digits = \"{digits}\"\n\
         # \"person\" when a person has made the texts.\nmade-by = \"machine\"\n\
         audiences = [\"person\"]\n\
         # Tone, form of address, quotation marks, and how the most important words are translated.\nstyle = \"\"\n"
    )
}

/// Languages and scripts that are written from right to left.
const RTL: &str =
    "ar arc ckb dv fa glk he ks lrc mzn nqo pnb ps sd syr ug ur yi Adlm Arab Aran Hebr Mand Nkoo Rohg Syrc Thaa";

fn direction(lang: &Lang) -> Direction {
    let id = lang.locale().id;
    let decides = id.script.map_or_else(|| id.language.to_string(), |script| script.to_string());
    if RTL.split(' ').any(|known| known == decides) { Direction::Rtl } else { Direction::Ltr }
}

/// The numbering systems that CLDR gives languages of themselves, where they aren't Latin digits. A test
/// holds them against ICU4X.
const DIGITS: &[(&str, &str)] = &[
    ("ar-EG", "arab"),
    ("ar-IQ", "arab"),
    ("ar-JO", "arab"),
    ("ar-SA", "arab"),
    ("ar-SD", "arab"),
    ("ar-SY", "arab"),
    ("ar-YE", "arab"),
    ("as", "beng"),
    ("bn", "beng"),
    ("ckb", "arab"),
    ("fa", "arabext"),
    ("fa-AF", "arabext"),
    ("mr", "deva"),
    ("my", "mymr"),
    ("ne", "deva"),
    ("ps", "arabext"),
    ("sd", "arab"),
];

fn digits(lang: &Lang) -> &'static str {
    DIGITS.iter().find(|(tag, _)| *tag == lang.as_str()).map_or("latn", |(_, digits)| digits)
}

/// A Fluent file of the source, with each message as a comment and an empty one under it, in comment as
/// well, so that the file is right from the first moment.
fn messages(source: &str, lang: &Lang, plurals: &Plurals) -> String {
    let mut out = String::new();
    let mut at = 0;
    for entry in entries(source) {
        let between = &source[at..entry.span.start];
        out.push_str(between);
        let text = &source[entry.span.clone()];
        for line in text.lines() {
            out.push_str(format!("# {lang}: {line}").trim_end());
            out.push('\n');
        }
        for line in empty(text, plurals).lines() {
            out.push_str(format!("# {line}").trim_end());
            out.push('\n');
        }
        at = entry.span.end;
        // What is left of the message's last line.
        at += source[at..].find('\n').map_or(source.len() - at, |end| end + 1);
        // A comment that stood next to the following message would be read as this one's.
        if !source[at..].starts_with('\n') && !source[at..].trim().is_empty() {
            out.push('\n');
        }
    }
    out.push_str(&source[at..]);
    format!("{}\n", out.trim_end())
}

/// A message with its names, values and forms, and without its words. The forms of a number are those of
/// the new language.
fn empty(text: &str, plurals: &Plurals) -> String {
    let mut out = String::new();
    let lines: Vec<&str> = text.lines().collect();
    let mut index = 0;
    while index < lines.len() {
        let line = lines[index];
        let (head, rest) = split_name(line);
        out.push_str(head);
        if rest.trim_end().ends_with("->") {
            let end = (index + 1..lines.len()).find(|&i| lines[i].trim_start().starts_with('}')).unwrap_or(lines.len());
            let variants = &lines[index + 1..end];
            forms(&mut out, rest, variants, plurals);
            if let Some(last) = lines.get(end) {
                out.push_str(last);
                out.push('\n');
            }
            index = end + 1;
            continue;
        }
        out.push_str(&placeables(rest));
        out.push('\n');
        index += 1;
    }
    // Lines in which nothing but words stood.
    let kept: Vec<&str> = out.lines().filter(|line| !line.trim().is_empty()).map(str::trim_end).collect();
    kept.join("\n")
}

/// `unit-hour = text` into `unit-hour = ` and `text`; a line that only goes on is all text but its indent.
fn split_name(line: &str) -> (&str, &str) {
    let indent = line.len() - line.trim_start().len();
    let named = line[indent..].trim_start_matches(['.', '-']);
    let begin = line.len() - named.len();
    let end = begin + named.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(named.len());
    let is_name = (indent == 0 || line[indent..].starts_with('.')) && line[end..].trim_start().starts_with('=');
    let cut = if is_name { end + line[end..].find('=').map_or(0, |at| at + 1) } else { indent };
    let cut = cut + usize::from(is_name && line[cut..].starts_with(' '));
    line.split_at(cut)
}

fn forms(out: &mut String, selector: &str, variants: &[&str], plurals: &Plurals) {
    let key = |line: &str| line.split_once('[').and_then(|(_, rest)| Some(rest.split_once(']')?.0.trim().to_owned()));
    let by_number =
        variants.iter().any(|line| key(line).is_some_and(|k| k != "other" && Category::named(&k).is_some()));
    let values = |line: &str| placeables(line.split_once(']').map_or("", |(_, text)| text));
    let indent = variants.first().map_or("        ", |line| &line[..line.len() - line.trim_start().len()]);
    let indent =
        indent.replacen(' ', "", usize::from(variants.first().is_some_and(|v| v.trim_start().starts_with('*'))));
    out.push_str(selector);
    out.push('\n');
    if !by_number {
        for line in variants {
            let head = line.find(']').map_or("", |at| &line[..=at]);
            out.push_str(format!("{head} {}", values(line)).trim_end());
            out.push('\n');
        }
        return;
    }
    // Exact numbers such as [0] are kept before the forms of the new language, and take the place of a form that
    // means this number alone.
    let exact: Vec<&&str> =
        variants.iter().filter(|line| key(line).is_some_and(|k| Category::named(&k).is_none())).collect();
    let taken = |category: &Category| {
        let number = plurals.only_number(*category).map(|n| n.to_string());
        exact.iter().any(|line| key(line) == number)
    };
    for line in &exact {
        let head = line.find(']').map_or("", |at| &line[..=at]);
        out.push_str(format!("{head} {}\n", values(line)).as_str());
    }
    let other =
        variants.iter().find(|line| key(line).is_some_and(|k| k == "other")).map_or(String::new(), |l| values(l));
    let mut needed: Vec<Category> = plurals.whole_categories().filter(|c| *c != Category::Other && !taken(c)).collect();
    needed.push(Category::Other);
    let indent = indent.as_str();
    for category in needed {
        let name = category.as_str();
        let star = if category == Category::Other { "*" } else { "" };
        let pad = if star.is_empty() { indent } else { indent.strip_suffix(' ').unwrap_or(indent) };
        out.push_str(format!("{pad}{star}[{name}] {other}").trim_end());
        out.push('\n');
    }
}

/// What stands in braces in a text, divided by spaces.
fn placeables(text: &str) -> String {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '{' => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            '}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.push(&text[start..=at]);
                }
            }
            _ => {}
        }
    }
    found.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Errors;
    use crate::i18n::{Messages, check};

    fn lang(tag: &str) -> Lang {
        Lang::new(tag).unwrap()
    }

    #[test]
    fn tags_become_canonical_and_what_is_served_already_is_refused() {
        let text = "operator = \"O\"\ndate = 2026-01-01\nlanguages = [\"nb\"]\nhelpline = \"\"\nmax-age-months = 1\n[exit]\ndefault = \"https://a.example/\"\n[aliases]\nnb = [\"nn\"]\n";
        let mut out = Diagnostics::default();
        let config = Config::parse(&SourceFile::new("site.toml", text), &mut out).unwrap_or_else(|| panic!("{out:?}"));
        let canonical = |tag: &str| wanted(tag, &config).map(|l| l.to_string()).map_err(|e| e.to_string());
        assert_eq!(canonical("prs").unwrap(), "fa-AF");
        assert_eq!(canonical("tl").unwrap(), "fil");
        assert_eq!(canonical("pt_br").unwrap(), "pt-BR");
        assert_eq!(canonical("RO").unwrap(), "ro");
        for tag in ["no", "no-NO", "nn", "nn-NO"] {
            assert!(canonical(tag).unwrap_err().contains("get “nb” already"), "{tag}");
        }
        assert!(canonical("../x").is_err());
        assert!(canonical("").is_err());
    }

    #[test]
    fn direction_follows_the_script() {
        for tag in ["ar", "fa-AF", "ckb", "ps", "ur", "he", "uz-Arab"] {
            assert_eq!(direction(&lang(tag)), Direction::Rtl, "{tag}");
        }
        for tag in ["ro", "ti", "th", "uk", "ku", "az-Latn", "ks-Deva"] {
            assert_eq!(direction(&lang(tag)), Direction::Ltr, "{tag}");
        }
    }

    /// The zero of each numbering system.
    fn zero(digits: &str) -> char {
        match digits {
            "latn" => '0',
            "arab" => '٠',
            "arabext" => '۰',
            "beng" => '০',
            "deva" => '०',
            "mymr" => '၀',
            other => panic!("{other}"),
        }
    }

    #[test]
    fn digits_are_those_of_cldr() {
        use icu_decimal::DecimalFormatter;
        let tags = NAMES
            .iter()
            .map(|n| n.0)
            .chain(DIGITS.iter().map(|d| d.0))
            .chain(["nb", "hi", "ti", "km", "lo", "ur", "ti"]);
        for tag in tags {
            let locale = lang(tag).locale();
            let formatter = DecimalFormatter::try_new((&locale).into(), Default::default()).unwrap();
            let shown = formatter.format(&fixed_decimal::Decimal::from(0)).to_string();
            assert_eq!(shown, zero(digits(&lang(tag))).to_string(), "{tag}");
        }
    }

    const SOURCE: &str = "### File\n\n# Said when it ends.\nend = Slutt\n# Second.\ntwo = Til { $title }, { PHONE(\"rosa\") }\n\n\
        unit-hour =\n    { $n ->\n        [one] { $n } time\n       *[other] { $n } timer\n    }\n    .hint = Velg { $n }\n\
        field =\n    Linje en\n    linje to { $x }\n";

    #[test]
    fn each_message_stands_as_a_comment_with_an_empty_one_under_it() {
        let text = messages(SOURCE, &lang("nb"), &Plurals::new(&lang("uk")).unwrap());
        assert!(text.lines().all(|line| line.is_empty() || line.starts_with('#')), "{text}");
        let want = "# Said when it ends.\n# nb: end = Slutt\n# end =\n\n# Second.\n# nb: two = Til { $title }, { PHONE(\"rosa\") }\n\
            # two = { $title } { PHONE(\"rosa\") }\n\n# nb: unit-hour =";
        assert!(text.contains(want), "{text}");
        let forms = "# unit-hour =\n#     { $n ->\n#         [one] { $n }\n#         [few] { $n }\n#         [many] { $n }\n\
            #        *[other] { $n }\n#     }\n#     .hint = { $n }\n";
        assert!(text.contains(forms), "{text}");
        assert!(text.ends_with("# field =\n#     { $x }\n"), "{text}");
    }

    /// Takes the comment signs away and fills each text, as a translator would.
    fn filled(text: &str) -> String {
        let mut out = String::new();
        for line in text.lines() {
            let Some(rest) = line.strip_prefix("# ").filter(|r| !r.starts_with("nb:")) else {
                out.push('\n');
                continue;
            };
            let message = entries(rest).len() == 1 || rest.starts_with([' ', '}']);
            out.push_str(if message { rest } else { "" });
            if message && (rest.ends_with('=') || rest.contains("] ") || rest.ends_with(']')) {
                out.push_str(" x");
            }
            out.push('\n');
        }
        // A text that is nothing but its forms has no word before them.
        out.replace("= x\n    { $", "=\n    { $")
    }

    /// The repository's own source, laid out for languages with one to six forms, filled and checked.
    #[test]
    fn what_is_laid_out_has_the_right_forms_when_it_is_filled() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let nb = lang("nb");
        for tag in ["ro", "pl", "ar", "lt", "vi", "fa-AF"] {
            let target = lang(tag);
            let plurals = Plurals::new(&target).unwrap();
            let mut seen = 0;
            for file in crate::fs::walk(root, "locales/nb").unwrap().0 {
                if !file.path.ends_with(".ftl") {
                    continue;
                }
                let source = String::from_utf8(crate::fs::read(&file.disk).unwrap()).unwrap();
                let text = filled(&messages(&source, &nb, &plurals));
                let mut out = Diagnostics::default();
                let of = |lang: &Lang, text: &str, out: &mut Diagnostics| {
                    Messages::parse(lang, "latn", &[SourceFile::new(file.path.clone(), text)], out)
                };
                let source = of(&nb, &source, &mut Diagnostics::default());
                let made = of(&target, &text, &mut out);
                check(&made, Some(&source), &(), &|_| true, &Errors::default(), &mut out);
                let forms = [
                    "message-syntax",
                    "plural-missing",
                    "plural-unreachable",
                    "message-variable",
                    "message-untranslated",
                ];
                let wrong: Vec<_> = out.sorted().into_iter().filter(|d| forms.contains(&d.code.as_str())).collect();
                assert!(wrong.is_empty(), "{tag} {}: {:#?}\n{text}", file.path, wrong[0]);
                seen += made.ids().count();
            }
            assert!(seen > 300, "{seen}");
        }
    }

    #[test]
    fn nothing_is_ever_overwritten() {
        let site = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = site.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write("site.toml", include_str!("../../site.toml"));
        write("locales/nb/a.ftl", SOURCE);
        write("locales/nb/worker/b.ftl", "b = B\n");
        write("content/nb/index.md", "+++\ntitle = \"T\"\naudience = \"person\"\n+++\n");
        write("content/nb/guide/index.md", "+++\naudience = \"worker\"\n+++\n");
        write("locales/fa-AF/a.ftl", "mine = 1\n");
        let before = std::fs::read_to_string(site.path().join("site.toml")).unwrap();
        assert!(new_locale(site.path(), "prs", UiLang::Nb).unwrap());
        let read = |path: &str| std::fs::read_to_string(site.path().join(path)).unwrap();
        assert_eq!(read("locales/fa-AF/a.ftl"), "mine = 1\n");
        assert_eq!(read("site.toml"), before);
        let made: crate::model::Language = toml::from_str(&read("locales/fa-AF/language.toml")).unwrap();
        assert_eq!((made.direction, made.digits.as_str(), made.name.as_str()), (Direction::Rtl, "arabext", "دری"));
        assert!(read("content/fa-AF/pages.txt").ends_with("\nindex.md\n"));
        assert!(!site.path().join("locales/fa-AF/worker").exists());
        let written = read("locales/fa-AF/language.toml");
        assert!(new_locale(site.path(), "fa-AF", UiLang::En).unwrap());
        assert_eq!(read("locales/fa-AF/language.toml"), written);
        assert!(new_locale(site.path(), "nb", UiLang::En).is_err());
    }
}
