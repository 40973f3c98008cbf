//! The promises with what proves them.

use serde::Serialize;

use super::template::Context;
use crate::check::Site;
use crate::model::Because;

#[derive(Serialize)]
struct PromiseView<'a> {
    id: &'a str,
    key: String,
    tests: Vec<LineView<'a>>,
    because: Vec<LineView<'a>>,
}

/// Where something stands, and what stands there.
#[derive(Serialize)]
struct LineView<'a> {
    place: &'a str,
    /// Where the file can be read; empty for a header, and while the site doesn't say.
    href: String,
    line: &'a str,
}

/// A file of the repository, and what stands there.
fn file<'a>(site: &Site, file: &'a str, line: &'a str) -> LineView<'a> {
    let repository = &site.config.repository;
    let href = if repository.is_empty() { String::new() } else { format!("{repository}{file}") };
    LineView { place: file, href, line }
}

fn because<'a>(site: &Site, because: &'a Because) -> LineView<'a> {
    match because {
        Because::Header { header, line } => LineView { place: header, href: String::new(), line },
        Because::File { file: path, line } => file(site, path, line),
    }
}

/// Gives the template each promise, with its tests and its lines.
pub fn promises(site: &Site, context: &mut Context) {
    let promises = site.data.promises.iter().map(|promise| PromiseView {
        id: &promise.id,
        key: format!("promise-{}", promise.id),
        tests: promise.tests.iter().map(|test| file(site, &test.file, &test.name)).collect(),
        because: promise.because.iter().map(|line| because(site, line)).collect(),
    });
    context.insert("promises", &promises.collect::<Vec<_>>());
}
