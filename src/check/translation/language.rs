//! Whether a block is written in its language.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::letters::{Alphabet, Script, Word, alphabet, foreign_words, lower, script, words};
use crate::check::Data;
use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Lang, SourceFile, TextBlock};

/// So many words of the source's own are needed before a block counts as left in it: names are the same everywhere.
const FEWEST_WORDS: usize = 3;

/// So many letters has a term that may stand in the source's spelling behind its explanation.
const SHORTEST_TERM: usize = 5;

/// A block of the source, and what its translations are held against: read once for all of them.
pub struct Original<'b> {
    block: &'b TextBlock,
    beginning: OnceCell<Option<Beginning<'b>>>,
}

/// The first fifth of a block's words: their lengths, and in lower case.
type Beginning<'b> = Vec<(usize, Cow<'b, str>)>;

impl<'b> Original<'b> {
    /// A block of the source.
    pub fn new(block: &'b TextBlock) -> Original<'b> {
        Original { block, beginning: OnceCell::new() }
    }

    /// None for a block with too few words of the source's own.
    fn beginning(&self) -> Option<&Beginning<'b>> {
        let read = || {
            let words: Vec<&str> = words(&self.block.plain).map(|word| word.text).collect();
            // Names begin with a capital letter, in the middle of a sentence too.
            let common = words.iter().filter(|word| word.chars().all(char::is_lowercase)).count();
            let enough = common >= FEWEST_WORDS - 1 && words.len() >= FEWEST_WORDS;
            let first = words.iter().take(words.len() / 5 + 1).map(|word| (word.len(), lower(word)));
            enough.then(|| first.collect())
        };
        self.beginning.get_or_init(read).as_ref()
    }
}

/// Reports a block that was left in the source's language, words of two scripts, and letters of another language.
/// One finding a block at the most: the others would follow from it. Names that stand in the source `around` it may be
/// spelt as there.
pub fn check(
    lang: &Lang,
    file: &SourceFile,
    block: &TextBlock,
    source: Option<&Original>,
    around: &[&TextBlock],
    data: &Data,
    out: &mut Diagnostics,
) {
    let set = alphabet(lang.as_str());
    // Room for words of eight bytes: asking for more is rare, and asking once is cheap.
    let mut own: Vec<Word> = Vec::with_capacity(block.plain.len() / 8 + 4);
    own.extend(words(&block.plain));
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
        named && around.iter().any(|s| words(&s.plain).any(|w| w.text.to_lowercase() == small)) || is_name(data, word)
    };
    for (index, word) in own.iter().enumerate() {
        // Names of bodies are mostly written in Latin letters everywhere.
        if set.script != Script::Latin && word.is_latin() {
            continue;
        }
        let word = word.text;
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
    let short = own.iter().map(|word| word.text).filter(|word| word.len() <= longest);
    let foreign: BTreeSet<&str> = short.filter_map(foreign_word).collect();
    if foreign.len() > 1 {
        let first = own.iter().position(|word| foreign_word(word.text).is_some());
        let at = place(file, block, first.unwrap_or(0));
        let list = foreign.iter().map(|w| format!("“{w}”")).collect::<Vec<_>>().join(", ");
        let what = format!("this isn't written in “{lang}”: {list} are words of another language");
        out.at(Code::WrongLanguage, file, at, what, "write it in this language");
        return;
    }
    // A sentence in Latin letters in a language that has others, with no word of its own.
    let latin = || own.iter().filter(|word| word.is_latin() && word.text.chars().any(char::is_lowercase));
    let in_own = || own.iter().any(|word| word.has(set.script));
    if set.script != Script::Latin && !in_own() && latin().count() > FEWEST_WORDS {
        let what = format!("there is no letter of “{lang}” in this text");
        out.at(Code::WrongLanguage, file, block.offset, what, "write it in this language");
    }
}

/// True for a word of a contact's name or of a city: it is spelt so in every language.
pub fn is_name(data: &Data, word: &str) -> bool {
    data.contacts.iter().any(|c| c.cities.iter().chain([&c.name]).any(|name| words(name).any(|w| w.text == word)))
}

/// Reports the first word of a block that mixes scripts.
pub fn mixed(file: &SourceFile, block: &TextBlock, set: Option<&Alphabet>, out: &mut Diagnostics) -> bool {
    words(&block.plain).any(|word| word.is_mixed())
        && mixed_in(&words(&block.plain).collect::<Vec<_>>(), file, block, set, out)
}

/// The same for a block of these words.
fn mixed_in(own: &[Word], file: &SourceFile, block: &TextBlock, set: Option<&Alphabet>, out: &mut Diagnostics) -> bool {
    let Some(index) = own.iter().position(Word::is_mixed) else { return false };
    let word = own[index].text;
    // The letter of the rarer script is the wrong one.
    let scripts: BTreeSet<Script> = word.chars().filter_map(script).collect();
    let count = |script_: Script| word.chars().filter(|c| script(*c) == Some(script_)).count();
    let rare = scripts.iter().copied().min_by_key(|s| (count(*s), set.is_some_and(|own| own.script == *s)));
    let (within, letter) = word.char_indices().find(|(_, c)| script(*c) == rare).unwrap_or((0, ' '));
    let what = format!("the word “{word}” mixes scripts: “{letter}” is a {} letter", rare.map_or("", Script::name));
    let at = place(file, block, index) + within;
    out.at(Code::MixedScript, file, at, what, "type the word again with one keyboard");
    true
}

/// True when the words of a block are the source's: all of them, or nearly all in a longer text.
fn left_in_source(own: &[Word], source: &Original) -> bool {
    let Some(first) = source.beginning() else { return false };
    // Nearly all of the words can't be there when none of the first fifth is: so most blocks are done with here.
    let is_there = |(length, word): &(usize, Cow<str>)| {
        own.iter().any(|own| own.text.len() == *length && lower(own.text) == *word)
    };
    if !first.iter().any(is_there) {
        return false;
    }
    let all_lower = |words: &mut dyn Iterator<Item = Word>| -> Vec<String> {
        words.map(|word| lower(word.text).into_owned()).collect()
    };
    let (own, original) = (all_lower(&mut own.iter().copied()), all_lower(&mut words(&source.block.plain)));
    if own == original {
        return true;
    }
    let same = super::difference::align(&original, &own).iter().filter(|p| matches!(p, (Some(_), Some(_)))).count();
    original.len() >= 6 && same * 5 >= original.len() * 4
}

/// Where a word of a block stands in the file: the plain text has lost the links.
fn place(file: &SourceFile, block: &TextBlock, index: usize) -> usize {
    let mut at = block.offset;
    for (n, word) in words(&block.plain).map(|word| word.text).take(index + 1).enumerate() {
        at += file.text.get(at..).and_then(|rest| rest.find(word)).unwrap_or(0);
        at += if n < index { word.len() } else { 0 };
    }
    at
}
