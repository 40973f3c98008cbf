//! Files for search engines.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::html::Text;
use crate::model::PageId;
use crate::plan::{Job, Plan, address};

/// The sitemap (sitemaps.org protocol 0.9) with each page's real translations. Pages that show the source's
/// words aren't in it.
pub fn sitemap(plan: &Plan) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    // The same for all languages of a page, and most of the file.
    let alternates: BTreeMap<&PageId, String> = plan
        .site
        .pages
        .keys()
        .map(|id| {
            let mut links = String::new();
            for (lang, href) in plan.alternates(id) {
                let _ = write!(links, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>", Text(&href));
            }
            (id, links)
        })
        .collect();
    for (path, job) in &plan.jobs {
        let Job::Page(id, lang) = job else { continue };
        if !plan.site.pages[*id].contains_key(*lang) {
            continue;
        }
        let own = address(&plan.site.config.base_url, path);
        let _ = write!(xml, "<url><loc>{}</loc>", Text(&own));
        xml.push_str(&alternates[*id]);
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// `robots.txt`: everything may be read; the sitemap is named.
pub fn robots(plan: &Plan) -> String {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if !plan.site.config.base_url.is_empty() {
        let _ = writeln!(text, "Sitemap: {}sitemap.xml", plan.site.config.base_url);
    }
    text
}
