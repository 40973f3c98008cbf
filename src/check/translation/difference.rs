//! What changed in the source, word by word.

/// A stretch of words that is in both texts, only in the old or only in the new one.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase", tag = "kind", content = "words")]
pub enum Change {
    /// In both.
    Same(String),
    /// Only in the old text.
    Removed(String),
    /// Only in the new text.
    Added(String),
}

/// Texts longer than this are shown as replaced whole: the table grows with the product of the lengths.
const MOST_WORDS: usize = 2_000;

/// The changes from one text to another.
pub fn difference(old: &str, new: &str) -> Vec<Change> {
    let (a, b): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    let mut changes: Vec<Change> = Vec::new();
    let mut push = |change: Change| match (changes.last_mut(), change) {
        (Some(Change::Same(last)), Change::Same(word))
        | (Some(Change::Removed(last)), Change::Removed(word))
        | (Some(Change::Added(last)), Change::Added(word)) => {
            last.push(' ');
            last.push_str(&word);
        }
        (_, change) => changes.push(change),
    };
    for (i, j) in align(&a, &b) {
        match (i, j) {
            (Some(i), Some(_)) => push(Change::Same(a[i].to_owned())),
            (Some(i), None) => push(Change::Removed(a[i].to_owned())),
            (None, Some(j)) => push(Change::Added(b[j].to_owned())),
            (None, None) => {}
        }
    }
    changes
}

/// The changes on one line: `[-old-]` and `{+new+}`, as `git diff --word-diff` writes them.
pub fn shown(changes: &[Change]) -> String {
    let words = changes.iter().map(|change| match change {
        Change::Same(words) => words.clone(),
        Change::Removed(words) => format!("[-{words}-]"),
        Change::Added(words) => format!("{{+{words}+}}"),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Pairs of places in two sequences by their longest common subsequence: both where they are equal, one where not.
/// Within a gap everything old comes before everything new.
pub fn align<T: PartialEq>(a: &[T], b: &[T]) -> Vec<(Option<usize>, Option<usize>)> {
    let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let end = a[start..].iter().rev().zip(b[start..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (old, new) = (&a[start..a.len() - end], &b[start..b.len() - end]);
    let mut pairs: Vec<_> = (0..start).map(|i| (Some(i), Some(i))).collect();
    if old.len().max(new.len()) > MOST_WORDS {
        pairs.extend((0..old.len()).map(|i| (Some(start + i), None)));
        pairs.extend((0..new.len()).map(|j| (None, Some(start + j))));
    } else {
        let width = new.len() + 1;
        let mut longest = vec![0u32; (old.len() + 1) * width];
        for i in (0..old.len()).rev() {
            for j in (0..new.len()).rev() {
                longest[i * width + j] = if old[i] == new[j] {
                    longest[(i + 1) * width + j + 1] + 1
                } else {
                    longest[(i + 1) * width + j].max(longest[i * width + j + 1])
                };
            }
        }
        let (mut i, mut j) = (0, 0);
        let mut waiting = Vec::new();
        while i < old.len() || j < new.len() {
            if i < old.len() && j < new.len() && old[i] == new[j] {
                pairs.append(&mut waiting);
                pairs.push((Some(start + i), Some(start + j)));
                (i, j) = (i + 1, j + 1);
            } else if j == new.len() || i < old.len() && longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
                pairs.push((Some(start + i), None));
                i += 1;
            } else {
                waiting.push((None, Some(start + j)));
                j += 1;
            }
        }
        pairs.append(&mut waiting);
    }
    pairs.extend((0..end).map(|k| (Some(a.len() - end + k), Some(b.len() - end + k))));
    pairs
}
