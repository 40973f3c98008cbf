//! Whether a change of the source is mere spelling, so that nobody has to read the translations again.
//!
//! A letter can turn a promise about: *lovlig* and *ulovlig*, *må* and *få*, *ingen* and *noen*. So what isn't surely
//! spelling is more than spelling: a translation is then read once too often, which harms nobody.

use std::collections::BTreeSet;

use super::letters::words;
use crate::model::{Lang, digit_runs, distance};

/// The source languages whose words are known here.
const KNOWN: [&str; 2] = ["nb", "en"];

/// Words that deny or limit, in these languages.
const DENYING: &str = "ikke ikkje ingen inga ingenting intet aldri uten verken hverken neppe knapt kun bare unntatt \
    not no none nobody nothing never neither nor without only unless except cannot";

/// Other words on which a sentence turns: who must and who may, how many, when. They neither come, go nor change in a
/// matter of spelling.
const DECIDING: &str = "hvis dersom mindre unntak alle noen noe alltid ofte sjelden kan kunne må måtte skal skulle bør burde vil ville får \
    fikk trenger rett plikt krav forbudt lov lovlig ulovlig før etter innen siden under over minst høyst null en én ett \
    to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten tjue tretti førti femti hundre tusen \
    halv dag dager døgn uke uker måned måneder time timer minutt minutter \
    if all some any always often can could must shall should may might will would before after within since under over least most right duty forbidden \
    lawful unlawful legal illegal one two three four five six seven eight nine ten eleven twelve twenty thirty forty \
    fifty hundred thousand half day days week weeks month months hour hours minute minutes";

/// Beginnings that turn a word into its opposite.
const OPPOSITE: [&str; 9] = ["u", "un", "in", "im", "il", "ir", "mis", "dis", "non"];

/// A change is spelling in so many words at the most, and in no more than a quarter of the text's.
const MOST_WORDS: usize = 3;

/// The words of the source as it is now, in lower case: what stands there is spelt as somebody meant it.
pub fn vocabulary<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    texts.flat_map(|text| words(text).map(|word| word.text.to_lowercase()).collect::<Vec<_>>()).collect()
}

/// Why a change isn't mere spelling; none when it is. Figures, links and facts must stay, no word may come or go, and
/// a word may change by a letter, a longer one by two, unless a sentence turns on it or it is a word in its own right
/// that the source uses elsewhere. In a source language whose deciding words aren't known here, no word may change.
pub fn more_than_spelling(source: &Lang, old: &str, new: &str, vocabulary: &BTreeSet<String>) -> Option<String> {
    if targets(old) != targets(new) {
        return Some("a link, contact, fact or value is another".into());
    }
    if digit_runs(old) != digit_runs(new) {
        return Some("a number is another".into());
    }
    let kind = |text: &str| text.strip_prefix("[!").and_then(|t| t.split_once(']')).map(|(kind, _)| kind.to_owned());
    if kind(old) != kind(new) {
        return Some("the box is of another kind".into());
    }
    let count = |text: &str, signs: &[char]| text.matches(signs).count();
    if ['?', '!'].iter().any(|sign| count(old, &[*sign]) != count(new, &[*sign])) {
        return Some("a question or a call came or went".into());
    }
    let (a, b): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    if a.len() != b.len() {
        return Some("a word came or went".into());
    }
    let changed: Vec<(&str, &str)> =
        a.iter().zip(&b).filter(|(x, y)| letters(x) != letters(y)).map(|(x, y)| (*x, *y)).collect();
    if changed.len() > MOST_WORDS || changed.len() * 4 > a.len().max(4) {
        return Some(format!("{} words of {} changed", changed.len(), a.len()));
    }
    if let (Some((x, y)), false) = (changed.first(), KNOWN.contains(&source.as_str())) {
        return Some(format!(
            "“{x}” became “{y}”, and nobody has told Varde which words of “{source}” decide a sentence"
        ));
    }
    for (x, y) in changed {
        if let Some(why) = another_word(x, y, vocabulary) {
            return Some(format!("“{x}” became “{y}”, {why}"));
        }
    }
    // “Vent ikke, ring” and “Vent, ikke ring” have the same words.
    let denies = !KNOWN.contains(&source.as_str()) || words(new).any(|word| is_one_of(DENYING, word.text));
    let commas = |words: &[&str]| -> Vec<bool> { words.iter().map(|w| w.contains([',', ';', ':', '.'])).collect() };
    if denies && commas(&a) != commas(&b) {
        return Some("a comma or full stop moved beside a word on which the sentence turns".into());
    }
    None
}

/// The links, facts and values of a text in their order.
fn targets(text: &str) -> Vec<String> {
    let links = text.match_indices("](").filter_map(|(at, _)| {
        let rest = &text[at + 2..];
        Some(rest[..rest.find(')')?].to_owned())
    });
    let values = text.match_indices('{').map(|(at, _)| {
        let rest = &text[at..];
        rest[..rest.find(['}', '>']).unwrap_or(rest.len())].to_owned()
    });
    links.chain(values).collect()
}

fn letters(word: &str) -> Vec<char> {
    word.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

fn is_one_of(list: &str, word: &str) -> bool {
    let word: String = letters(word).into_iter().collect();
    list.split(' ').any(|listed| listed == word)
}

/// Why a word that took another's place is more than its right spelling.
fn another_word(old: &str, new: &str, vocabulary: &BTreeSet<String>) -> Option<&'static str> {
    let parts = |word: &str| -> Vec<String> { words(word).map(|part| part.text.to_lowercase()).collect() };
    let (old_parts, new_parts) = (parts(old), parts(new));
    let mut moved = old_parts.iter().chain(&new_parts).filter(|p| old_parts.contains(p) != new_parts.contains(p));
    if moved.any(|part| is_one_of(DENYING, part) || is_one_of(DECIDING, part)) {
        return Some("and the sentence turns on it");
    }
    let (x, y) = (letters(old), letters(new));
    let text = |letters: &[char]| letters.iter().collect::<String>();
    let turned = |short: &[char], long: &[char]| {
        OPPOSITE.iter().any(|prefix| text(long).strip_prefix(prefix).is_some_and(|rest| rest == text(short)))
    };
    if turned(&x, &y) || turned(&y, &x) {
        return Some("which is its opposite");
    }
    let capitals = |word: &str| word.chars().filter(|c| c.is_uppercase()).count() > 1;
    if capitals(old) || capitals(new) {
        return Some("which is another name");
    }
    let most = match x.len().min(y.len()) {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    if distance(&x, &y) > most {
        return Some("which is another word");
    }
    if old_parts.iter().any(|part| !new_parts.contains(part) && vocabulary.contains(part)) {
        return Some("and the first is a word that the source uses elsewhere");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(old: &str, new: &str) -> Option<String> {
        let elsewhere = "Arbeidet er farlig, og sjefen er sint. Ring oss gjerne.";
        more_than_spelling(&Lang::new("nb").unwrap(), old, new, &vocabulary([elsewhere, new].into_iter()))
    }

    #[test]
    fn spelling_is_spelling() {
        for (old, new) in [
            ("Snakk med en vennn du kjenner.", "Snakk med en venn du kjenner."),
            ("Skriv til arbeidstilsynnet i dag om lønna di.", "Skriv til Arbeidstilsynet i dag om lønna di."),
            ("Du har hus, mat og klær.", "Du har hus mat og klær."),
            ("Vi svarer på norsk og engelsk", "Vi svarer på norsk og engelsk."),
            ("Legen hjelpr deg { $name } her.", "Legen hjelper deg { $name } her."),
        ] {
            assert_eq!(refused(old, new), None, "{old} → {new}");
        }
    }

    #[test]
    fn what_turns_a_sentence_is_more_than_spelling() {
        for (old, new) in [
            ("Det er lovlig å bo her nå.", "Det er ulovlig å bo her nå."),
            ("Hotellet er trygt for barna dine.", "Hotellet er utrygt for barna dine."),
            ("Ingen ser deg på dette bildet.", "Noen ser deg på dette bildet."),
            ("Du må snakke med legen din.", "Du få snakke med legen din."),
            ("Kom før klokka slår tolv her.", "Kom for klokka slår tolv her."),
            ("Svaret kommer etter to netter.", "Svaret kommer etter ti netter."),
            ("Svaret kommer etter tre netter.", "Svaret kommer etter fire netter."),
            ("Vent ikke, ring dem på telefon.", "Vent, ikke ring dem på telefon."),
            ("Vil du bo her hos oss?", "Vil du bo her hos oss."),
            ("Spør ROSA om hjelp til dette.", "Spør ROSE om hjelp til dette."),
            ("Snakk med en venn du kjenner.", "Snakk med en mann du kjenner."),
            ("Arbeidet er farlig for deg her.", "Arbeidet er fargig for deg her."),
            ("Les [mer](page:pay) om denne saken.", "Les [mer](page:index) om denne saken."),
            ("Bruk { $name } her i denne saken.", "Bruk { $navn } her i denne saken."),
            ("Les [9 sider](fact:a) om denne saken.", "Les [8 sider](fact:a) om denne saken."),
            ("Les om ๖ sider i denne saken.", "Les om ๘ sider i denne saken."),
            ("hjelpr legn bilen husset koppen sykln", "hjelper legen bilen huset koppen sykkel"),
        ] {
            assert!(refused(old, new).is_some(), "{old} → {new}");
        }
    }

    #[test]
    fn in_a_language_whose_words_are_not_known_no_word_may_change() {
        let judge =
            |tag: &str, old: &str, new: &str| more_than_spelling(&Lang::new(tag).unwrap(), old, new, &BTreeSet::new());
        assert!(judge("sv", "Du får arbeta haer hos mig", "Du får arbeta här hos mig").is_some());
        assert_eq!(judge("sv", "Ring oss här – gärna nu", "Ring oss här — gärna nu"), None);
    }
}
