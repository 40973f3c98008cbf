//! What a reviewer should see change: one page, a finding in both forms, the headers. After a wanted change run
//! `INSTA_UPDATE=always cargo test --test it snapshots` and read the difference.

use insta::assert_snapshot;

use crate::site::{Site, run, said};

/// A page with each tag on a line of its own, as minified pages can't be read.
fn tags(html: &str) -> String {
    html.replace("><", ">\n<")
}

#[test]
fn a_page() {
    assert_snapshot!(tags(&Site::minimal().page("nb/pay.html")));
}

#[test]
fn a_page_that_is_not_translated() {
    assert_snapshot!(tags(&Site::minimal().page("ar/about.html")));
}

#[test]
fn the_chooser_of_languages() {
    assert_snapshot!(tags(&Site::minimal().page("index.html")));
}

#[test]
fn the_headers_of_a_static_host() {
    assert_snapshot!(Site::minimal().page("_headers"));
}

fn faulty() -> Site {
    let site = Site::minimal();
    site.replace("content/nb/pay.md", "tel:line", "tel:nobody").replace(
        "locales/ar/interface.ftl",
        "{ $name }",
        "{ $navn }",
    );
    site.remove("content/ar/show.md")
        .write("content/ar/alone.md", "+++\ntitle = \"x\"\ndescription = \"x\"\naudience = \"person\"\n+++\n");
    site
}

#[test]
fn findings_for_people() {
    assert_snapshot!(said(&run(&mut faulty().varde("check"))));
}

#[test]
fn findings_for_programs() {
    let output = run(faulty().varde("check").args(["--message-format", "json"]));
    assert_snapshot!(String::from_utf8(output.stdout).expect("text"));
}

#[test]
fn the_list_of_pages_for_search_engines() {
    assert_snapshot!(Site::minimal().page("sitemap.xml"));
}
