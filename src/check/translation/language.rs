//! Whether a block is written in its language.

use std::collections::BTreeSet;

use super::letters::{Alphabet, Script, alphabet, foreign_words, is_mixed, lower, script, words};
use crate::check::Data;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Lang, SourceFile, TextBlock};

/// So many words of the source's own are needed before a block counts as left in it: names are the same everywhere.
const FEWEST_WORDS: usize = 3;

/// So many letters has a term that may stand in the source's spelling behind its explanation.
const SHORTEST_TERM: usize = 5;

/// Reports a block that was left in the source's language, words of two scripts, and letters of another language.
/// One finding a block at the most: the others would follow from it. Names that stand in the source `around` it may be
/// spelt as there.
pub fn check(
    lang: &Lang,
    file: &SourceFile,
    block: &TextBlock,
    source: Option<&TextBlock>,
    around: &[&TextBlock],
    data: &Data,
    out: &mut Diagnostics,
) {
    let set = alphabet(lang.as_str());
    let own: Vec<(usize, &str)> = words(&block.plain).collect();
    if mixed_in(&own, file, block, set, out) {
        return;
    }
    if let Some(source) = source
        && left_in_source(&own, source)
    {
        let what = "this text is the source's, not a translation";
        return out.at(
            Code::UntranslatedBlock,
            file,
            block.offset,
            what,
            "translate it, or leave the whole page out: readers then see the source, marked as such",
        );
    }
    let Some(set) = set else { return };
    let known = |word: &str| {
        // A name, or a term behind its explanation, not the little words of a sentence.
        let small = word.to_lowercase();
        let named = small != word || word.chars().count() >= SHORTEST_TERM;
        named && around.iter().any(|s| words(&s.plain).any(|(_, w)| w.to_lowercase() == small)) || is_name(data, word)
    };
    for (index, (_, word)) in own.iter().enumerate() {
        // Names of bodies are mostly written in Latin letters everywhere.
        if set.script != Script::Latin && word.chars().all(|c| matches!(script(c), Some(Script::Latin))) {
            continue;
        }
        // These letters belong to every alphabet.
        if word.is_ascii() {
            continue;
        }
        if let Some((within, letter)) = word.char_indices().find(|(_, c)| !set.has(*c))
            && !known(word)
        {
            let what = match script(letter) {
                Some(other) if other != set.script && other != Script::Other => {
                    format!("“{word}” is written in {} letters, which “{lang}” isn't", other.name())
                }
                _ => format!("“{letter}” in “{word}” is no letter of “{lang}”"),
            };
            let hint = "write the word in this language; a name goes into content/data/contacts.toml";
            return out.at(Code::WrongLanguage, file, place(file, block, index) + within, what, hint);
        }
    }
    let words_of_others = foreign_words(lang.as_str());
    // They are short, and most words of a text are not.
    let longest = words_of_others.iter().map(|word| word.len()).max().unwrap_or(0);
    let foreign_word = |word: &str| words_of_others.get(lower(word).as_ref()).copied();
    let short = own.iter().map(|(_, word)| *word).filter(|word| word.len() <= longest);
    let foreign: BTreeSet<&str> = short.filter_map(foreign_word).collect();
    if foreign.len() > 1 {
        let first = own.iter().position(|(_, word)| foreign_word(word).is_some());
        let at = place(file, block, first.unwrap_or(0));
        let list = foreign.iter().map(|w| format!("“{w}”")).collect::<Vec<_>>().join(", ");
        let what = format!("this isn't written in “{lang}”: {list} are words of another language");
        out.at(Code::WrongLanguage, file, at, what, "write it in this language");
        return;
    }
    // A sentence in Latin letters in a language that has others, with no word of its own.
    let latin = own.iter().filter(|(_, w)| {
        w.chars().any(char::is_lowercase) && w.chars().all(|c| c.is_ascii() || script(c) == Some(Script::Latin))
    });
    let in_own = own.iter().any(|(_, w)| w.chars().any(|c| script(c) == Some(set.script)));
    if set.script != Script::Latin && !in_own && latin.count() > FEWEST_WORDS {
        let what = format!("there is no letter of “{lang}” in this text");
        out.at(Code::WrongLanguage, file, block.offset, what, "write it in this language");
    }
}

/// True for a word of a contact's name or of a city: it is spelt so in every language.
pub fn is_name(data: &Data, word: &str) -> bool {
    data.contacts.iter().any(|c| c.cities.iter().chain([&c.name]).any(|name| words(name).any(|(_, w)| w == word)))
}

/// Reports the first word of a block that mixes scripts.
pub fn mixed(file: &SourceFile, block: &TextBlock, set: Option<&Alphabet>, out: &mut Diagnostics) -> bool {
    mixed_in(&words(&block.plain).collect::<Vec<_>>(), file, block, set, out)
}

/// The same for a block of these words.
fn mixed_in(
    own: &[(usize, &str)],
    file: &SourceFile,
    block: &TextBlock,
    set: Option<&Alphabet>,
    out: &mut Diagnostics,
) -> bool {
    for (index, (_, word)) in own.iter().enumerate() {
        if !is_mixed(word) {
            continue;
        }
        // The letter of the rarer script is the wrong one.
        let scripts: BTreeSet<Script> = word.chars().filter_map(script).collect();
        let count = |script_: Script| word.chars().filter(|c| script(*c) == Some(script_)).count();
        let rare = scripts.iter().copied().min_by_key(|s| (count(*s), set.is_some_and(|own| own.script == *s)));
        let (within, letter) = word.char_indices().find(|(_, c)| script(*c) == rare).unwrap_or((0, ' '));
        let what = format!("the word “{word}” mixes scripts: “{letter}” is a {} letter", rare.map_or("", Script::name));
        out.at(
            Code::MixedScript,
            file,
            place(file, block, index) + within,
            what,
            "type the word again with one keyboard",
        );
        return true;
    }
    false
}

/// True when the words of a block are the source's: all of them, or nearly all in a longer text.
fn left_in_source(own: &[(usize, &str)], source: &TextBlock) -> bool {
    let original: Vec<(usize, &str)> = words(&source.plain).collect();
    // Names begin with a capital letter, in the middle of a sentence too.
    let common = original.iter().filter(|(_, word)| word.chars().all(char::is_lowercase)).count();
    if common < FEWEST_WORDS - 1 || original.len() < FEWEST_WORDS {
        return false;
    }
    // Nearly all of the words can't be there when none of the first fifth is: so most blocks are done with here.
    let same = |a: &str, b: &str| a.len() == b.len() && lower(a) == lower(b);
    let mut first = original.iter().take(original.len() / 5 + 1);
    if !first.any(|(_, word)| own.iter().any(|(_, own)| same(own, word))) {
        return false;
    }
    let all_lower =
        |words: &[(usize, &str)]| -> Vec<String> { words.iter().map(|(_, word)| lower(word).into_owned()).collect() };
    let (own, original) = (all_lower(own), all_lower(&original));
    if own == original {
        return true;
    }
    let same = super::difference::align(&original, &own).iter().filter(|p| matches!(p, (Some(_), Some(_)))).count();
    original.len() >= 6 && same * 5 >= original.len() * 4
}

/// Where a word of a block stands in the file: the plain text has lost the links.
fn place(file: &SourceFile, block: &TextBlock, index: usize) -> usize {
    let mut at = block.offset;
    for (n, (_, word)) in words(&block.plain).take(index + 1).enumerate() {
        at += file.text.get(at..).and_then(|rest| rest.find(word)).unwrap_or(0);
        at += if n < index { word.len() } else { 0 };
    }
    at
}
