//! In which letters a language is written. The sets are CLDR's main exemplar characters, which ICU4X 2.4 doesn't
//! carry, plus the basic Latin letters for names. A language that isn't listed is checked for mixed words only.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

/// A script, as far as the languages of a site need to tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// Latin.
    Latin,
    /// Greek.
    Greek,
    /// Cyrillic.
    Cyrillic,
    /// Arabic, also for Persian.
    Arabic,
    /// Thai.
    Thai,
    /// Any other.
    Other,
}

impl Script {
    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Script::Latin => "Latin",
            Script::Greek => "Greek",
            Script::Cyrillic => "Cyrillic",
            Script::Arabic => "Arabic",
            Script::Thai => "Thai",
            Script::Other => "another script",
        }
    }
}

/// The characters that most text is written in: what is known of them is looked up in tables.
const FIRST: Range<char> = '\0'..'\u{2000}';

/// The script of a letter; none for what isn't one.
pub fn script(c: char) -> Option<Script> {
    static SCRIPTS: LazyLock<Vec<Option<Script>>> = LazyLock::new(|| FIRST.map(script_of).collect());
    SCRIPTS.get(c as usize).copied().unwrap_or_else(|| script_of(c))
}

fn script_of(c: char) -> Option<Script> {
    Some(match c {
        'ª' | 'º' => return None,
        '\u{e00}'..='\u{e7f}' => Script::Thai,
        c if !c.is_alphabetic() => return None,
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{250}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => Script::Other,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{2de0}'..='\u{2dff}' | '\u{a640}'..='\u{a69f}' => {
            Script::Cyrillic
        }
        '\u{600}'..='\u{6ff}'
        | '\u{750}'..='\u{77f}'
        | '\u{8a0}'..='\u{8ff}'
        | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefe}' => Script::Arabic,
        '\u{2b0}'..='\u{2ff}' => return None,
        _ => Script::Other,
    })
}

/// The words of a text that mix scripts.
pub fn mixed_words(text: &str) -> impl Iterator<Item = &str> {
    words(text).filter(Word::is_mixed).map(|word| word.text)
}

/// Letters of Cyrillic and Greek that look like Latin ones, with those.
const ALIKE: (&str, &str) =
    ("АВЕЅІЈКМНОРСТХҮаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχ", "ABESIJKMHOPCTXYaesijopcyxABEZHIKMNOPTYXaikvoptux");

/// The word in Latin letters, as it looks.
pub fn unmixed(word: &str) -> String {
    let latin = |c: char| ALIKE.0.chars().zip(ALIKE.1.chars()).find(|(alike, _)| *alike == c).map_or(c, |(_, l)| l);
    word.chars().map(latin).collect()
}

/// The letters of a language.
#[derive(Debug)]
pub struct Alphabet {
    /// Its script.
    pub script: Script,
    letters: &'static str,
    /// Whether each of the first characters of Unicode belongs to it. Every letter of a site is asked for.
    first: OnceLock<Vec<bool>>,
}

/// Languages with their scripts and their letters in lower case, besides a to z.
const LANGUAGES: &[(&str, Script, &str)] = &[
    ("nb", Script::Latin, "àéèêóòôæøå"),
    ("en", Script::Latin, ""),
    ("es", Script::Latin, "áéíñóúü"),
    ("fr", Script::Latin, "àâæçéèêëîïôœùûüÿ"),
    ("it", Script::Latin, "àéèìîóòùú"),
    ("pt", Script::Latin, "áàâãçéêíóòôõú"),
    ("ro", Script::Latin, "ăâîșț"),
    ("lt", Script::Latin, "ąčęėįšųūž"),
    ("pl", Script::Latin, "ąćęłńóśźż"),
    ("so", Script::Latin, ""),
    ("fil", Script::Latin, "ñ"),
    ("vi", Script::Latin, "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"),
    ("uk", Script::Cyrillic, "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    ("ru", Script::Cyrillic, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    ("bg", Script::Cyrillic, "абвгдежзийклмнопрстуфхцчшщъьюя"),
    // With the stroke that joins a small word to a name in other letters: “بـ ROSA”.
    ("ar", Script::Arabic, "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىـًٌٍَُِّْٰ"),
    ("fa", Script::Arabic, "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیةـًٌٍَُِّْٰٔ"),
    ("th", Script::Thai, "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํฯ"),
];

/// The alphabet of a language.
pub fn alphabet(lang: &str) -> Option<&'static Alphabet> {
    static KNOWN: LazyLock<BTreeMap<&str, Alphabet>> = LazyLock::new(|| {
        let alphabet = |(tag, script, letters): &(&'static str, Script, &'static str)| {
            (*tag, Alphabet { script: *script, letters, first: OnceLock::new() })
        };
        LANGUAGES.iter().map(alphabet).collect()
    });
    KNOWN.get(lang.split('-').next().unwrap_or(lang))
}

impl Alphabet {
    /// True when the letter belongs to the alphabet.
    pub fn has(&self, c: char) -> bool {
        let first = self.first.get_or_init(|| FIRST.map(|c| self.look_up(c)).collect());
        first.get(c as usize).copied().unwrap_or_else(|| self.look_up(c))
    }

    fn look_up(&self, c: char) -> bool {
        match script(c) {
            None => true,
            Some(Script::Latin) if c.is_ascii() => true,
            Some(script) if script != self.script => false,
            // Thai digits and signs are no letters of the set, but right.
            Some(Script::Thai) if !c.is_alphabetic() => true,
            Some(_) => c.to_lowercase().all(|c| self.letters.contains(c) || c == '\u{307}'),
        }
    }
}

/// Frequent words of Russian that Ukrainian doesn't have, although it has their letters.
const RUSSIAN: &str = "и что если или как только когда нет есть они нужно нужна нужен помощь здесь чтобы также из его";
/// Frequent words of Ukrainian that Russian doesn't have, although it has their letters.
const UKRAINIAN: &str = "що якщо або але це тільки щоб зараз потрібна є";
/// Frequent words of Norwegian that no language of the site in Latin letters has.
const NORWEGIAN: &str = "og ikke hvis eller jeg noen når du deg være kan det på få også har til";
/// Frequent words of English that no other language of the site has. “Are”, “for” and “to” are words elsewhere too.
const ENGLISH: &str = "the and you your they with when what that this which should can ask have will not";

/// Frequent words of another language that this one never has, although it has their letters. Two different ones in a
/// block give it away.
pub fn foreign_words(lang: &str) -> &'static BTreeSet<&'static str> {
    type Words = BTreeSet<&'static str>;
    static LATIN: LazyLock<Words> = LazyLock::new(|| NORWEGIAN.split(' ').chain(ENGLISH.split(' ')).collect());
    static OF_NB: LazyLock<Words> = LazyLock::new(|| ENGLISH.split(' ').collect());
    static OF_EN: LazyLock<Words> = LazyLock::new(|| NORWEGIAN.split(' ').collect());
    static OF_UK: LazyLock<Words> = LazyLock::new(|| RUSSIAN.split(' ').collect());
    static OF_RU: LazyLock<Words> = LazyLock::new(|| UKRAINIAN.split(' ').collect());
    static NONE: Words = Words::new();
    match lang {
        "uk" => &OF_UK,
        "ru" => &OF_RU,
        "nb" => &OF_NB,
        "en" => &OF_EN,
        _ if alphabet(lang).is_some_and(|own| own.script == Script::Latin) => &LATIN,
        _ => &NONE,
    }
}

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub struct Word<'t> {
    /// The word.
    pub text: &'t str,
    /// What its characters are: the bits of [`class`].
    classes: u8,
}

impl Word<'_> {
    /// True when it has letters of two scripts that look alike.
    pub fn is_mixed(&self) -> bool {
        let alike = [Script::Latin, Script::Greek, Script::Cyrillic].map(bit);
        (self.classes & alike.into_iter().fold(0, |all, bit| all | bit)).count_ones() > 1
    }

    /// True when it has a letter of a script.
    pub fn has(&self, script: Script) -> bool {
        self.classes & bit(script) != 0
    }

    /// True when it is made of Latin letters alone.
    pub fn is_latin(&self) -> bool {
        self.classes == bit(Script::Latin)
    }
}

/// A sign on a letter that has no script of its own.
const SIGN: u8 = 1 << 7;

fn bit(script: Script) -> u8 {
    1 << script as u8
}

/// What a character is within a word, as a bit; nothing for what ends one.
fn class(c: char) -> u8 {
    let on_letter = matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}');
    script(c).map_or(if on_letter { SIGN } else { 0 }, bit)
}

/// The words of a text in order: stretches of letters and the signs on them. An apostrophe or a hyphen ends one.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    static CLASSES: LazyLock<Vec<u8>> = LazyLock::new(|| FIRST.map(class).collect());
    let known: &[u8] = &CLASSES;
    let class = |c: char| known.get(c as usize).copied().unwrap_or_else(|| class(c));
    let mut rest = text.char_indices();
    std::iter::from_fn(move || {
        let (at, mut classes) = rest.by_ref().map(|(at, c)| (at, class(c))).find(|(_, class)| *class != 0)?;
        let end = rest.by_ref().find_map(|(end, c)| match class(c) {
            0 => Some(end),
            class => {
                classes |= class;
                None
            }
        });
        Some(Word { text: &text[at..end.unwrap_or(text.len())], classes })
    })
}

/// A word in lower case.
pub fn lower(word: &str) -> Cow<'_, str> {
    if !word.is_ascii() {
        Cow::Owned(word.to_lowercase())
    } else if word.bytes().any(|b| b.is_ascii_uppercase()) {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}
