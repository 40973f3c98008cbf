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
    line: &'a str,
}

fn line(because: &Because) -> LineView<'_> {
    match because {
        Because::Header { header, line } => LineView { place: header, line },
        Because::File { file, line } => LineView { place: file, line },
    }
}

/// Gives the template each promise, with its tests and its lines.
pub fn promises(site: &Site, context: &mut Context) {
    let promises = site.data.promises.iter().map(|promise| PromiseView {
        id: &promise.id,
        key: format!("promise-{}", promise.id),
        tests: promise.tests.iter().map(|test| LineView { place: &test.file, line: &test.name }).collect(),
        because: promise.because.iter().map(line).collect(),
    });
    context.insert("promises", &promises.collect::<Vec<_>>());
}
