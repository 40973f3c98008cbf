//! Each stage by itself, on the repository's own site: `cargo bench --manifest-path benches/Cargo.toml`. For
//! comparisons with other programs see `benches/compare.py`.

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use varde::diagnostic::Diagnostics;
use varde::optimise::{Memory, optimise};
use varde::render::render;
use varde::{Options, check, fs, load, plan};

fn stages(criterion: &mut Criterion) {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let out = &mut Diagnostics::default();
    let mut group = criterion.benchmark_group("stages");
    group.sample_size(20);
    group.bench_function("load", |b| b.iter(|| load::load(root, &[], &mut Diagnostics::default())));
    let sources = load::load(root, &[], out).expect("the machine reads the site").expect("a site");
    group.bench_function("check", |b| b.iter(|| check::check(sources.clone(), &mut Diagnostics::default())));
    let site = check::check(sources, out).expect("a site that can be shown");
    group.bench_function("plan", |b| b.iter(|| black_box(plan::plan(&site, &mut Diagnostics::default())).jobs.len()));
    let plan = plan::plan(&site, out);
    group.bench_function("render", |b| b.iter(|| render(&plan, &mut Diagnostics::default())));
    group.bench_function("optimise", |b| {
        b.iter_with_setup(
            || render(&plan, &mut Diagnostics::default()),
            |rendered| optimise(rendered, site.config.budget, &Memory::default(), &mut Diagnostics::default()),
        )
    });
    let output = optimise(render(&plan, out), site.config.budget, &Memory::default(), out);
    let folder = tempfile::tempdir().expect("a folder");
    let mut number = 0;
    group.bench_function("write, new", |b| {
        b.iter(|| {
            number += 1;
            fs::replace_tree(&folder.path().join(number.to_string()), &output.files)
        })
    });
    let same = folder.path().join("same");
    group.bench_function("write, unchanged", |b| b.iter(|| fs::replace_tree(&same, &output.files)));
    let options = Options { root: root.to_owned(), base_url: None, single_file: false, languages: Vec::new() };
    group.bench_function("all in memory", |b| b.iter(|| varde::make(&options, &mut Diagnostics::default())));
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
