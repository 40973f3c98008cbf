//! The only module that names Tera.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use tera::{Kwargs, State, Tera, Value};

use super::{template_finding, words::Words};
use crate::diagnostic::Diagnostic;
use crate::i18n::Args;
use crate::model::{Lang, PageId};
use crate::plan::{Plan, page_path, relative};

pub use tera::Context;

/// A value for templates. Its copies share what they hold.
pub type Shown = Value;

/// A value as templates see it.
pub fn shown(value: &impl serde::Serialize) -> Shown {
    Value::from_serializable(value)
}

/// The theme's templates, compiled once.
pub struct Templates {
    tera: Tera,
    theme: String,
    /// By language.
    messages: BTreeMap<Lang, Arc<Messages>>,
}

/// The messages of a language that were asked for without values, as HTML and as text: all pages of the language show
/// the same ones.
#[derive(Default)]
struct Messages([RwLock<BTreeMap<String, Value>>; 2]);

/// How a message is shown.
#[derive(Clone, Copy)]
enum Form {
    Html,
    Text,
}

/// What the functions `t`, `attr` and `href` need to know of the page that is being rendered.
struct Scope {
    words: Arc<Words>,
    path: String,
    lang: Lang,
    messages: Option<Arc<Messages>>,
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
            message(&kwargs, Form::Html)
        });
        tera.register_function("attr", |kwargs: Kwargs, _: &State| -> tera::TeraResult<Value> {
            message(&kwargs, Form::Text)
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
        let languages = plan.site.config.languages.iter();
        Ok(Templates { tera, theme, messages: languages.map(|lang| (lang.clone(), Arc::default())).collect() })
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
        let (words, path, lang) = (Arc::clone(words), path.to_owned(), lang.clone());
        // A preview that wants to know where each message is seen is asked for all of them.
        let messages = self.messages.get(&lang).filter(|_| !words.notes_what_is_seen()).cloned();
        let outer = SCOPE.replace(Some(Scope { words, path, lang, messages }));
        let result = self.tera.render(name, context);
        SCOPE.replace(outer);
        result.map_err(|error| finding(&self.theme, name, &error))
    }
}

/// The message that a template asks for.
fn message(kwargs: &Kwargs, form: Form) -> tera::TeraResult<Value> {
    let key = kwargs.must_get::<&str>("key")?;
    let values = kwargs.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    let mut args = Args::new();
    let mut plain = true;
    for (name, value) in values.filter(|(name, _)| *name != "key") {
        plain = false;
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
        let known = scope.messages.as_ref().filter(|_| plain).map(|messages| &messages.0[form as usize]);
        if let Some(value) = known.and_then(|known| known.read().ok()?.get(key).cloned()) {
            return Ok(value);
        }
        let (words, lang) = (&scope.words, &scope.lang);
        let value = match form {
            Form::Html => words.html(lang, key, None, &args).map(|html| Value::safe_string(&html)),
            Form::Text => words.text(lang, key, None, &args).map(|text| Value::normal_string(&text)),
        };
        let value = value.map_err(tera::Error::message)?;
        if let Some(Ok(mut known)) = known.map(RwLock::write) {
            known.insert(key.to_owned(), value.clone());
        }
        Ok(value)
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
