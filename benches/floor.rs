//! The least that a site of this kind can cost: every file is read, its front matter and Markdown are parsed, one
//! template is rendered, and the page is written, with the crates that Varde uses and on as many threads. Nothing is
//! checked, linked, translated or made small. `floor SITE OUT`, for a site that `benches/corpus.py` made.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use tera::{Context, Tera};

#[derive(Deserialize)]
struct Config {
    operator: String,
    #[serde(rename = "base-url")]
    base_url: String,
    languages: Vec<String>,
}

#[derive(Deserialize)]
struct Front {
    title: String,
    description: String,
}

#[derive(Deserialize)]
struct Language {
    name: String,
    direction: String,
}

#[derive(Serialize)]
struct Choice<'a> {
    tag: &'a str,
    dir: &'a str,
    name: &'a str,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct Heading {
    id: String,
    title: String,
}

fn main() {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let (root, out) = (args.next().expect("a site"), args.next().expect("a folder"));
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let config: Config = toml::from_str(&read(&root.join("site.toml"))).expect("site.toml");
    let languages: Vec<(Language, BTreeMap<String, String>)> = config
        .languages
        .iter()
        .map(|tag| {
            let folder = root.join("locales").join(tag);
            let ftl = read(&folder.join("interface.ftl"));
            let messages = ftl.lines().filter_map(|line| line.split_once(" = "));
            let messages =
                messages.map(|(key, text)| (key.to_owned(), text.replace("{ $operator }", &config.operator)));
            (toml::from_str(&read(&folder.join("language.toml"))).expect("language.toml"), messages.collect())
        })
        .collect();
    let mut tera = Tera::default();
    tera.add_raw_templates(vec![("page", template(&read(&root.join("themes/bench/templates/base.html"))))])
        .expect("a template");
    let style = read(&root.join("themes/bench/css/style.css"));

    let mut files: Vec<(usize, PathBuf)> = Vec::new();
    for (index, tag) in config.languages.iter().enumerate() {
        let found = walkdir::WalkDir::new(root.join("content").join(tag)).sort_by_file_name().into_iter();
        files.extend(found.filter_map(Result::ok).filter(|e| e.file_type().is_file()).map(|e| (index, e.into_path())));
        std::fs::create_dir_all(out.join(tag)).expect("a folder");
    }
    files.par_iter().for_each(|(index, file)| {
        let (language, messages) = &languages[*index];
        let tag = &config.languages[*index];
        let text = read(file);
        let (front, body) = text[4..].split_once("\n+++\n").expect("front matter");
        let front: Front = toml::from_str(front).expect("front matter");
        let (body, toc) = html(body);
        let name = file.file_stem().expect("a name").to_str().expect("text");
        let mut context = Context::new();
        context.insert("tag", tag);
        context.insert("dir", &language.direction);
        context.insert("title", &front.title);
        context.insert("description", &front.description);
        context.insert("base", &config.base_url);
        context.insert("name", name);
        context.insert("style", &style);
        context.insert("t", messages);
        context.insert("toc", &toc);
        context.insert("body", &body);
        let choices = config.languages.iter().zip(&languages).map(|(other, (language, _))| Choice {
            tag: other,
            dir: &language.direction,
            name: &language.name,
            href: format!("../{other}/{name}.html"),
            current: other == tag,
        });
        context.insert("languages", &choices.collect::<Vec<_>>());
        let page = tera.render("page", &context).expect("a page");
        std::fs::write(out.join(tag).join(format!("{name}.html")), page).expect("a page is written");
    });
}

fn html(markdown: &str) -> (String, Vec<Heading>) {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let (mut toc, mut open) = (Vec::new(), None);
    let events = Parser::new_ext(markdown, options).inspect(|event| match event {
        Event::Start(Tag::Heading { id, .. }) => open = Some((id.as_deref().unwrap_or("").to_owned(), String::new())),
        Event::Text(words) => {
            if let Some((_, title)) = &mut open {
                title.push_str(words);
            }
        }
        Event::End(TagEnd::Heading(_)) => {
            toc.extend(open.take().map(|(id, title)| Heading { id, title }));
        }
        _ => {}
    });
    let mut html = String::with_capacity(markdown.len() * 2);
    pulldown_cmark::html::push_html(&mut html, events);
    (html, toc)
}

/// Varde's template of the corpus with everything that Varde's program gives it in one flat context.
fn template(base: &str) -> String {
    let mut text = base.to_owned();
    for (from, to) in [
        ("{{ lang.tag }}", "{{ tag }}"),
        ("{{ lang.dir }}", "{{ dir }}"),
        ("{{ page.audience }}", "person"),
        ("page.title", "title"),
        ("page.description", "description"),
        ("{% if page.canonical %}", ""),
        (
            "rel=\"canonical\" href=\"{{ page.canonical }}\">{% endif %}",
            "rel=\"canonical\" href=\"{{ base }}{{ tag }}/{{ name }}.html\">",
        ),
        ("for alternate in alternates", "for alternate in languages"),
        ("{{ alternate.href }}", "{{ base }}{{ alternate.tag }}/{{ name }}.html"),
        ("{{ site.exit }}", "https://www.yr.no/"),
        ("{{ site.home }}", "index.html"),
        ("{% if page.parent %}", ""),
        ("{{ page.parent.title }}</a></p>{% endif %}", "</a></p>"),
        ("{{ page.parent.href }}", "index.html"),
        ("{{ call.uri }}", "tel:+4722331160"),
        ("{{ call.number }}", "22 33 11 60"),
        ("<!--style-->", "<style>{{ style | safe }}</style>"),
        ("{% block layout %}page{% endblock %}", "page"),
        (", operator=site.operator", ""),
    ] {
        text = text.replace(from, to);
    }
    // `{{ t(key="skip") }}` is `{{ t["skip"] }}` here.
    for call in ["attr(key=", "t(key="] {
        text = text.replace(call, "t[");
    }
    text.replace("\") }}", "\"] }}")
}
