//! In which language a block is written, by how often letters follow each other: `varde check --deep`.
//!
//! Scripts, letters and frequent words tell most languages apart (`language.rs`), but not a Portuguese sentence on a
//! Spanish page. Lingua's models do. They are large and slow, so they stand behind the cargo feature `deep`.

use std::collections::BTreeMap;

use lingua::{IsoCode639_1, LanguageDetector, LanguageDetectorBuilder};
use rayon::prelude::*;

use super::language::is_name;
use super::letters::{Script, alphabet, script, words};
use crate::check::Site;
use crate::diagnostic::{Code, Diagnostics, Errors};
use crate::model::{Lang, SourceFile, TextBlock, page_blocks};

/// The languages whose models are compiled in.
const MODELS: [IsoCode639_1; 16] = [
    IsoCode639_1::NB,
    IsoCode639_1::EN,
    IsoCode639_1::ES,
    IsoCode639_1::PT,
    IsoCode639_1::TH,
    IsoCode639_1::RO,
    IsoCode639_1::UK,
    IsoCode639_1::RU,
    IsoCode639_1::PL,
    IsoCode639_1::BG,
    IsoCode639_1::VI,
    IsoCode639_1::AR,
    IsoCode639_1::FR,
    IsoCode639_1::IT,
    IsoCode639_1::LT,
    IsoCode639_1::FA,
];

/// Fewer words say too little.
const FEWEST_WORDS: usize = 4;

/// So sure must the models be of another language, and so little may they see of the block's own.
const SURE: f64 = 0.9;
const UNLIKELY: f64 = 0.02;

/// Reports blocks, also of the source, that are written in another language of the list. Blocks in which something of
/// the kind was found before are passed over.
pub fn check(site: &Site, out: &mut Diagnostics) {
    let detector = LanguageDetectorBuilder::from_iso_codes_639_1(&MODELS).build();
    let errors = Errors::of(out);
    let mut files: BTreeMap<&str, (&Lang, &SourceFile, Vec<TextBlock>)> = BTreeMap::new();
    for (lang, page) in site.pages.values().flatten() {
        files.insert(&page.file.path, (lang, &page.file, page_blocks(page, &page.document(), &|_| false)));
    }
    for (lang, locale) in &*site.locales {
        for (file, block) in locale.messages.blocks() {
            files.entry(&file.path).or_insert_with(|| (lang, file, Vec::new())).2.push(block);
        }
    }
    let is_known = |word: &str| is_name(&site.data, word) || site.source_words.places(word).next().is_some();
    let one = |(lang, file, blocks): (&Lang, &SourceFile, Vec<TextBlock>)| {
        let mut out = Diagnostics::default();
        for block in &blocks {
            let next = blocks.iter().map(|b| b.offset).filter(|at| *at > block.offset).min();
            let stretch = block.offset..next.unwrap_or(file.text.len());
            let known = [Code::WrongLanguage, Code::UntranslatedBlock, Code::MixedScript];
            let Some(other) = another(&detector, lang.as_str(), &block.plain, is_known) else {
                continue;
            };
            if !errors.within(file, stretch, &known) {
                let what = format!("this looks like “{other}”, not “{lang}”: {}", block.plain);
                out.at(Code::WrongLanguage, file, block.offset, what, "write it in this language");
            }
        }
        out
    };
    let found: Vec<Diagnostics> = files.into_values().collect::<Vec<_>>().into_par_iter().map(one).collect();
    found.into_iter().for_each(|findings| out.append(findings));
}

/// The tag of the language in which a text is written, when that is surely another one than `lang`. None also for a
/// language without a model, and for a text that is too short. `is_known` says which words are the same everywhere.
fn another(detector: &LanguageDetector, lang: &str, text: &str, is_known: impl Fn(&str) -> bool) -> Option<String> {
    let own: IsoCode639_1 = lang.split('-').next().unwrap_or(lang).parse().ok().filter(|own| MODELS.contains(own))?;
    let latin = alphabet(lang).is_none_or(|own| own.script == Script::Latin);
    let kept = |word: &&str| !is_known(word) && (latin || word.chars().any(|c| script(c) != Some(Script::Latin)));
    let list: Vec<&str> = words(text).map(|word| word.text).filter(kept).collect();
    // Thai has no space between words.
    if list.len() < FEWEST_WORDS && lang != "th" {
        return None;
    }
    let values = detector.compute_language_confidence_values(list.join(" "));
    let of_own = values.iter().find(|(language, _)| language.iso_code_639_1() == own)?.1;
    let (best, sure) = values.first()?;
    (best.iso_code_639_1() != own && *sure >= SURE && of_own <= UNLIKELY)
        .then(|| best.iso_code_639_1().to_string().to_lowercase())
}
