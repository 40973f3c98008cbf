//! Input that is within the limits and made to be slow or deep: each reader ends, or refuses it.

use varde::check;
use varde::diagnostic::{Code, Diagnostics};
use varde::fs::{Room, walk_within};
use varde::load::{Sources, load};
use varde::model::{Lang, SourceFile};

use crate::site::{Site, list, repository};

fn sources() -> Sources {
    let root = repository().join("tests/sites/minimal");
    load(&root, &[], &mut Diagnostics::default()).expect("it is read").expect("a site")
}

/// A pattern, repeated in long lines: enough that a reader whose time grows with the square of it is never done.
fn much(pattern: &str) -> String {
    const MOST: usize = 60 * 1024;
    let line = format!("{}\n", pattern.repeat((20_000 / pattern.len()).max(1)));
    line.repeat(MOST / line.len())
}

#[test]
fn a_page_made_of_whatever_could_be_slow_is_read_to_its_end() {
    let front = "+++\ntitle = \"T\"\ndescription = \"D\"\naudience = \"person\"\nparent = \"index\"\n+++\n\n";
    for pattern in [
        "a-",
        "a.",
        "a@",
        "http://",
        "1 ",
        "1,",
        "§",
        "[",
        "](",
        "[](tel:line)",
        "[a](page:pay)",
        "*",
        "_a",
        "`",
        "<",
        "<a ",
        "&",
        "\\",
        "> ",
        "- ",
        "| ",
        "a\u{301}",
        "أ",
        "{#",
        "!",
        "~",
        "\u{a0}",
        "«",
        "”",
    ] {
        let mut sources = sources();
        let pages = sources.content.values_mut().next().expect("pages");
        pages.push(SourceFile::new("content/nb/typed.md", format!("{front}{}", much(pattern))));
        let mut out = Diagnostics::default();
        check::check(sources, &mut out);
        drop(out.sorted());
    }
}

#[test]
fn messages_made_of_whatever_could_be_slow_are_read_to_their_end() {
    let nb = Lang::new("nb").expect("a language");
    let many = |line: fn(usize) -> String| (0..4_000).map(line).collect::<String>();
    let texts = [
        much("a-"),
        much("{"),
        much("a = { b }"),
        format!("a = {}", much("{ $n }").replace('\n', "\n    ")),
        format!("a = {}", much("a-").replace('\n', "\n    ")),
        format!("a = {}", much("1 ").replace('\n', "\n    ")),
        // A chain, a tree and a star of references.
        many(|n| format!("m{n} = {{ m{} }}\n", n + 1)),
        many(|n| format!("m{n} = {{ m{} }}{{ m{} }}\n", 2 * n + 1, 2 * n + 2)),
        many(|n| format!("m{n} = {{ m0 }}\n")),
        many(|n| format!("m{n} =\n    .a = {{ m{n}.b }}\n    .b = {{ PHONE(\"line\") }}\n")),
        many(|_| "m = x\n".to_owned()),
    ];
    for text in texts {
        let mut sources = sources();
        sources.messages.get_mut(&nb).expect("messages").push(SourceFile::new("locales/nb/more.ftl", text));
        let mut out = Diagnostics::default();
        check::check(sources, &mut out);
        drop(out.sorted());
    }
}

#[test]
fn a_style_sheet_that_would_grow_beyond_any_memory_is_refused() {
    for sheet in [
        format!("{}color: red{}", ".a, .b, .c { ".repeat(25), "}".repeat(25)),
        format!("{}color: red{}", "a { ".repeat(5_000), "}".repeat(5_000)),
        format!("a {{ width: {}1px{} }}", "calc(".repeat(5_000), ")".repeat(5_000)),
        format!("{} {{ color: red }}", ":not(".repeat(5_000)),
        "@media print {\n".repeat(5_000),
    ] {
        let site = Site::minimal();
        site.write("themes/small/css/10-base.css", &sheet);
        let (_, findings) = site.make();
        assert!(findings.iter().any(|f| f.code == Code::StyleInvalid), "{}", list(&findings.sorted()));
    }
}

#[test]
fn a_template_that_calls_itself_or_stands_in_itself_too_deep_is_refused() {
    for template in [
        "{% include \"templates/page.html\" %}".to_owned(),
        "{% extends \"templates/page.html\" %}".to_owned(),
        format!("{}{}", "{% if true %}\n".repeat(5_000), "{% endif %}\n".repeat(5_000)),
        format!("{{{{ {}1{} }}}}", "(\n".repeat(50_000), ")\n".repeat(50_000)),
        format!("{{{{ {}1{} }}}}", "[\n".repeat(50_000), "]\n".repeat(50_000)),
        format!("{{{{ {}true }}}}", "not\n".repeat(50_000)),
        format!("{{{{ 1{} }}}}", "\n+ 1".repeat(50_000)),
        "{{ range(end=100000000) }}".to_owned(),
    ] {
        let site = Site::minimal();
        site.write("themes/small/templates/page.html", &template);
        let (_, findings) = site.make();
        assert!(
            findings.iter().any(|f| f.code == Code::TemplateInvalid),
            "{}\n{}",
            &template[..20],
            list(&findings.sorted())
        );
    }
}

#[test]
fn elements_that_stand_in_each_other_without_end_are_carried_through() {
    let site = Site::minimal();
    let text = std::fs::read_to_string(site.root().join("themes/small/templates/page.html")).expect("a template");
    let deep = format!("{}{}", "<div>\n".repeat(20_000), "</div>\n".repeat(20_000));
    site.write(
        "themes/small/templates/page.html",
        text.replacen("{% block", &format!("{{% block deep %}}{deep}{{% endblock %}}{{% block"), 1),
    );
    site.replace("themes/small/templates/base.html", "<body>", &format!("<body>{deep}"));
    let _ = site.make();
}

#[test]
fn data_that_stand_in_each_other_without_end_are_refused() {
    for (path, open) in [("content/data/facts.toml", "a = ["), ("content/data/contacts.toml", "a = {a=")] {
        let site = Site::minimal();
        let inner = open.trim_start_matches("a = ");
        site.write(path, format!("a = {}", inner.repeat(8_000)));
        let (_, findings) = site.make();
        assert!(
            findings.iter().any(|f| f.code == Code::DataInvalid && f.location.path == path),
            "{}",
            list(&findings.sorted())
        );
    }
    for text in [format!("{}x = 1\n", "a.".repeat(20_000)), format!("[{}x]\n", "a.".repeat(20_000))] {
        let site = Site::minimal();
        site.write("site.toml", text);
        let (_, findings) = site.make();
        assert!(findings.iter().any(|f| f.code == Code::ConfigInvalid));
    }
}

#[test]
fn the_folders_of_a_site_share_its_room_and_one_that_is_too_large_takes_none() {
    let site = Site::minimal();
    for (path, bytes) in [("a/1", 10), ("a/2", 10), ("b/1", 10), ("b/2", 10), ("b/3", 11), ("c/1", 20)] {
        site.write(path, vec![0; bytes]);
    }
    // A folder counts too.
    for (files, bytes) in [(6, 1000), (1000, 50)] {
        let mut room = Room { files, bytes };
        let mut walk = |folder| {
            let (found, refused) = walk_within(&site.root(), folder, &mut room).expect("a walk");
            (found.len(), refused.iter().filter(|refused| refused.too_many).count())
        };
        assert_eq!([walk("a"), walk("b"), walk("c")], [(2, 0), (0, 1), (1, 0)], "{files} files, {bytes} bytes");
    }
}
