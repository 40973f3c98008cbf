//! The only module that names Tera.

use std::cell::RefCell;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, Value};

use super::{template_finding, words::Words};
use crate::diagnostic::Diagnostic;
use crate::i18n::Args;
use crate::model::{Lang, PageId};
use crate::plan::{Plan, page_path, relative};

pub use tera::Context;

/// The theme's templates, compiled once.
pub struct Templates {
    tera: Tera,
    theme: String,
}

/// What the functions `t`, `attr` and `href` need to know of the page that is being rendered.
struct Scope {
    words: Arc<Words>,
    path: String,
    lang: Lang,
}

thread_local! {
    // A component of Tera sees only its own arguments, so a function can't read the page's language from the
    // context. Rendering is synchronous: a page begins and ends on one thread.
    static SCOPE: RefCell<Option<Scope>> = const { RefCell::new(None) };
}

impl Templates {
    /// Compiles the templates of a site's theme. All unknown functions, filters and components are found here.
    pub fn load(plan: &Plan) -> Result<Templates, Box<Diagnostic>> {
        let theme = plan.site.config.theme.clone();
        let mut tera = Tera::default();
        let pages: std::collections::BTreeSet<PageId> = plan.site.pages.keys().cloned().collect();
        tera.register_function("t", |kwargs: Kwargs, _: &State| -> tera::TeraResult<Value> {
            let html = message(&kwargs, |words, lang, key, args| words.html(lang, key, None, args))?;
            Ok(Value::safe_string(&html))
        });
        tera.register_function("attr", |kwargs: Kwargs, _: &State| -> tera::TeraResult<Value> {
            let text = message(&kwargs, |words, lang, key, args| words.text(lang, key, None, args))?;
            Ok(Value::normal_string(&text))
        });
        tera.register_function("href", move |kwargs: Kwargs, _: &State| -> tera::TeraResult<Value> {
            let page = PageId::named(kwargs.must_get::<&str>("page")?);
            if !pages.contains(&page) {
                return Err(tera::Error::message(format!("there is no page “{page}”")));
            }
            SCOPE.with_borrow(|scope| {
                let scope = scope.as_ref().ok_or_else(|| tera::Error::message("href() outside a page"))?;
                let mut link = relative(&scope.path, &page_path(&page, scope.lang.as_str()));
                if let Some(anchor) = kwargs.get::<&str>("anchor")? {
                    link = format!("{link}#{anchor}");
                }
                Ok(Value::normal_string(&link))
            })
        });
        let files =
            plan.site.theme.iter().filter(|(path, _)| path.ends_with(".html") && !path.ends_with("/example.html"));
        let files = files.map(|(path, file)| (path.clone(), file.text.to_string()));
        tera.add_raw_templates(files.collect::<Vec<_>>()).map_err(|error| finding(&theme, "templates", &error))?;
        Ok(Templates { tera, theme })
    }

    /// Renders a template for a page at `path` in the language `lang`.
    pub fn render(
        &self,
        name: &str,
        context: &Context,
        words: &Arc<Words>,
        path: &str,
        lang: &Lang,
    ) -> Result<String, Box<Diagnostic>> {
        // A card inside a page is rendered while the page is: the page's scope comes back afterwards.
        let outer = SCOPE.replace(Some(Scope { words: Arc::clone(words), path: path.to_owned(), lang: lang.clone() }));
        let result = self.tera.render(name, context);
        SCOPE.replace(outer);
        result.map_err(|error| finding(&self.theme, name, &error))
    }
}

fn message(
    kwargs: &Kwargs,
    format: impl Fn(&Words, &Lang, &str, &Args) -> Result<String, String>,
) -> tera::TeraResult<String> {
    let key = kwargs.must_get::<&str>("key")?;
    let named: Vec<(String, &Value)> = kwargs.iter().map(|(name, value)| (name.to_string(), value)).collect();
    let mut args = Args::new();
    for (name, value) in named.iter().filter(|(name, _)| name != "key") {
        if let Some(number) = value.as_i64() {
            args = args.number(name, number);
        } else if let Some(text) = value.as_str() {
            args = args.text(name, text);
        } else {
            return Err(tera::Error::message(format!(
                "the argument “{name}” of “{key}” is neither text nor a whole number"
            )));
        }
    }
    SCOPE.with_borrow(|scope| {
        let scope = scope.as_ref().ok_or_else(|| tera::Error::message("t() outside a page"))?;
        format(&scope.words, &scope.lang, key, &args).map_err(tera::Error::message)
    })
}

fn finding(theme: &str, name: &str, error: &tera::Error) -> Box<Diagnostic> {
    use tera::ErrorKind;
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = report.span();
            let name = if report.filename().is_empty() { name } else { report.filename() };
            template_finding(theme, name, span.start_line, span.start_col + 1, report.message().to_owned())
        }
        kind => template_finding(theme, name, 0, 0, kind.to_string()),
    }
}
