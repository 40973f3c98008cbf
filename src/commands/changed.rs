//! What a change touches, by `git diff`: the only place where another program is run.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::diagnostic::{Diagnostic, Diagnostics};

/// The lines that a change touches, by path relative to the site's root.
#[derive(Debug, Default)]
pub struct Changed(BTreeMap<String, Touched>);

#[derive(Debug)]
enum Touched {
    /// A new or removed file.
    Whole,
    Lines(Vec<RangeInclusive<u32>>),
}

impl Changed {
    /// What differs between the files of `root` and the place where `base` and the current branch parted.
    /// Files that Git doesn't know yet count as new.
    ///
    /// # Errors
    /// Git or `base` is missing; the message says what to do.
    pub fn since(root: &Path, base: &str) -> Result<Changed> {
        if base.is_empty() || base.starts_with('-') {
            bail!("“{base}” is no name of a branch or commit; write --changed origin/main, for example");
        }
        git(root, &["rev-parse", "--is-inside-work-tree"]).with_context(|| {
            format!("{} is in no Git repository, so nothing is known of changes; leave out --changed", root.display())
        })?;
        git(root, &["rev-parse", "--verify", "--quiet", &format!("{base}^{{commit}}")]).with_context(|| {
            format!(
                "Git knows no “{base}”; fetch it first (git fetch origin {}), or name another branch or commit",
                base.strip_prefix("origin/").unwrap_or(base)
            )
        })?;
        let fork = git(root, &["merge-base", base, "HEAD"]).with_context(|| {
            format!(
                "Git finds no commit that “{base}” and this branch have in common; fetch the whole history \
                 (git fetch --unshallow, or fetch-depth: 0 for actions/checkout)"
            )
        })?;
        // A person's own settings of Git must not change what is read here.
        let options = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--unified=0", "--relative"];
        let mut arguments = vec!["-c", "core.quotePath=false", "diff", "--src-prefix=a/", "--dst-prefix=b/"];
        arguments.extend(options);
        arguments.extend([fork.trim(), "--", "."]);
        let mut changed = Changed::parse(&git(root, &arguments)?);
        for path in git(root, &["ls-files", "--others", "--exclude-standard", "-z"])?.split('\0') {
            if !path.is_empty() {
                changed.0.insert(path.to_owned(), Touched::Whole);
            }
        }
        changed.widen(root);
        Ok(changed)
    }

    /// Reads a diff without context lines.
    fn parse(diff: &str) -> Changed {
        let mut changed = Changed::default();
        let (mut old, mut new) = (None, None);
        // Lines of a hunk that are still to come: a removed line may look like a head.
        let mut left = 0;
        for line in diff.lines() {
            if left > 0 && line.starts_with(['+', '-']) {
                left -= 1;
            } else if let Some(name) = line.strip_prefix("--- ") {
                old = path(name, "a/");
                new = None;
            } else if let Some(name) = line.strip_prefix("+++ ") {
                new = path(name, "b/");
                let touched = if old.is_some() && new.is_some() { Touched::Lines(Vec::new()) } else { Touched::Whole };
                if let Some(path) = new.clone().or(old.clone()) {
                    changed.0.insert(path, touched);
                }
            } else if let Some((removed, first, added)) = hunk(line) {
                left = removed + added;
                // Where lines were only taken out, the lines beside the gap are what is left to look at.
                let range = if added == 0 { first..=first + 1 } else { first..=first + added - 1 };
                if let Some(Touched::Lines(ranges)) = new.as_ref().and_then(|path| changed.0.get_mut(path)) {
                    ranges.push(range);
                }
            }
        }
        changed
    }

    /// Widens each range to whole messages, paragraphs and entries. A finding stands where the fault is
    /// seen, such as at a message's name, and the line that brought it may be another one of the message.
    fn widen(&mut self, root: &Path) {
        for (path, touched) in &mut self.0 {
            let Touched::Lines(ranges) = touched else { continue };
            let read = crate::fs::read(&root.join(path)).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            if let Some(text) = read {
                let lines: Vec<&str> = text.lines().collect();
                ranges.iter_mut().for_each(|range| *range = widened(path, &lines, range));
            }
        }
    }

    /// True when a finding concerns the change.
    pub fn concerns(&self, finding: &Diagnostic) -> bool {
        let at = &finding.location;
        match self.0.get(&at.path) {
            None => false,
            Some(Touched::Whole) => true,
            Some(Touched::Lines(_)) if at.line == 0 => true,
            Some(Touched::Lines(ranges)) => ranges.iter().any(|range| range.contains(&at.line)),
        }
    }

    /// The findings that concern the change, and the others.
    pub fn divide(&self, findings: &Diagnostics) -> (Diagnostics, Diagnostics) {
        let (mut within, mut elsewhere) = (Diagnostics::default(), Diagnostics::default());
        for finding in findings.iter() {
            if self.concerns(finding) { &mut within } else { &mut elsewhere }.push(finding.clone());
        }
        (within, elsewhere)
    }
}

fn git(root: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).env("LC_ALL", "C").output();
    let output = output.context("git can't be run; install it, or leave out --changed")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("git {}: {}", arguments[0], said.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The path in a diff's head; `None` for `/dev/null`. Git ends a name that has a space with a tab, and
/// quotes one that has a quotation mark or a control character.
fn path(name: &str, prefix: &str) -> Option<String> {
    let name = name.trim_end_matches('\t').trim_matches('"');
    name.strip_prefix(prefix).map(str::to_owned)
}

/// `@@ -1,2 +3,4 @@`: lines removed, first new line, lines added.
fn hunk(line: &str) -> Option<(u32, u32, u32)> {
    let (old, rest) = line.strip_prefix("@@ -")?.split_once(" +")?;
    let new = rest.split(' ').next()?;
    let count = |range: &str| range.split_once(',').map_or(Some(1), |(_, n)| n.parse().ok());
    Some((count(old)?, new.split(',').next()?.parse().ok()?, count(new)?))
}

fn widened(path: &str, lines: &[&str], range: &RangeInclusive<u32>) -> RangeInclusive<u32> {
    let (ftl, toml) = (path.ends_with(".ftl"), path.ends_with(".toml"));
    // True where a line begins a part of the file that is read for itself.
    let begins = |index: usize| {
        let line = lines[index];
        if ftl {
            line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#')
        } else if toml {
            line.starts_with('[')
        } else {
            line.trim().is_empty() || index > 0 && lines[index - 1].trim().is_empty()
        }
    };
    if lines.is_empty() {
        return range.clone();
    }
    let last = lines.len() - 1;
    let (mut start, mut end) = ((*range.start() as usize).max(1) - 1, (*range.end() as usize).max(1) - 1);
    (start, end) = (start.min(last), end.min(last));
    while start > 0 && !begins(start) {
        start -= 1;
    }
    while end < last && !begins(end + 1) {
        end += 1;
    }
    start as u32 + 1..=end as u32 + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Location};

    fn finding(path: &str, line: u32) -> Diagnostic {
        let place = Location { path: path.into(), line, column: 1 };
        Diagnostic::new(Code::RawHtml, place, "m", "h")
    }

    fn run(root: &Path, arguments: &[&str]) {
        let settings = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
        git(root, &[&settings[..], arguments].concat()).unwrap();
    }

    /// A repository with one commit, tagged `base`, and the site below `site/`.
    fn repository() -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        std::fs::create_dir_all(site.join("locales/uk")).unwrap();
        std::fs::write(site.join("a.md"), "one\n\ntwo\nthree\n\nfour\n").unwrap();
        std::fs::write(site.join("gone.md"), "--- a/x\n").unwrap();
        std::fs::write(
            site.join("locales/uk/a.ftl"),
            "# c\na = A\nb =\n    { $n ->\n       *[other] x\n    }\nc = C\n",
        )
        .unwrap();
        run(folder.path(), &["init", "-q", "-b", "main"]);
        run(folder.path(), &["add", "."]);
        run(folder.path(), &["commit", "-q", "-m", "first"]);
        run(folder.path(), &["tag", "base"]);
        (folder, site)
    }

    #[test]
    fn findings_are_limited_to_what_the_change_touches() {
        let (_folder, site) = repository();
        std::fs::write(site.join("a.md"), "one\n\ntwo\nchanged\n\nfour\n").unwrap();
        std::fs::remove_file(site.join("gone.md")).unwrap();
        std::fs::write(site.join("new å.md"), "new\n").unwrap();
        let ftl = "# c\na = A\nb =\n    { $n ->\n       *[other] y\n    }\nc = C\n";
        std::fs::write(site.join("locales/uk/a.ftl"), ftl).unwrap();
        let changed = Changed::since(&site, "base").unwrap();
        let lines = |path: &str| (0..9).filter(|line| changed.concerns(&finding(path, *line))).collect::<Vec<_>>();
        assert_eq!(lines("a.md"), [0, 3, 4], "the paragraph, and the file as a whole");
        assert_eq!(lines("locales/uk/a.ftl"), [0, 3, 4, 5, 6], "the whole message: its name is where faults are told");
        assert_eq!(lines("gone.md"), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(lines("new å.md").len(), 9);
        assert_eq!(lines("b.md").len(), 0);
        let mut all = Diagnostics::default();
        all.push(finding("a.md", 1));
        all.push(finding("a.md", 4));
        let (within, elsewhere) = changed.divide(&all);
        assert_eq!((within.sorted().len(), elsewhere.sorted().len()), (1, 1));
    }

    #[test]
    fn only_the_branch_counts_not_what_came_to_the_base_since() {
        let (folder, site) = repository();
        run(folder.path(), &["checkout", "-q", "-b", "work"]);
        std::fs::write(site.join("mine.md"), "mine\n").unwrap();
        run(folder.path(), &["add", "."]);
        run(folder.path(), &["commit", "-q", "-m", "mine"]);
        run(folder.path(), &["checkout", "-q", "main"]);
        std::fs::write(site.join("theirs.md"), "theirs\n").unwrap();
        run(folder.path(), &["add", "."]);
        run(folder.path(), &["commit", "-q", "-m", "theirs"]);
        run(folder.path(), &["checkout", "-q", "work"]);
        let changed = Changed::since(&site, "main").unwrap();
        assert!(changed.concerns(&finding("mine.md", 1)));
        assert!(!changed.concerns(&finding("theirs.md", 1)));
    }

    #[test]
    fn a_missing_base_or_repository_says_what_to_do() {
        let (_folder, site) = repository();
        let said = |root: &Path, base: &str| format!("{:#}", Changed::since(root, base).unwrap_err());
        assert!(said(&site, "origin/main").contains("git fetch origin main"));
        assert!(said(&site, "--output=x").contains("no name of a branch"));
        let outside = tempfile::tempdir().unwrap();
        assert!(said(outside.path(), "main").contains("leave out --changed"));
    }

    #[test]
    fn a_removed_line_that_looks_like_a_head_is_none() {
        let changed =
            Changed::parse("--- a/x.md\n+++ b/x.md\n@@ -3,1 +2,0 @@\n--- a/y.md\n@@ -9 +8,2 @@\n-a\n+b\n+c\n");
        assert!(changed.0.contains_key("x.md") && changed.0.len() == 1);
        let Touched::Lines(ranges) = &changed.0["x.md"] else { panic!() };
        assert_eq!(ranges[..], [2..=3, 8..=9]);
    }
}
