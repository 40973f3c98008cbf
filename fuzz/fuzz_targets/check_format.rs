//! Any text as a questionnaire: reading it ends with findings or with a questionnaire that can be evaluated,
//! understood and made into a form, and never with a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use varde::check::Data;
use varde::check::questionnaire::logic::Diagrams;
use varde::check::questionnaire::{needed, read_one};
use varde::diagnostic::Diagnostics;
use varde::model::{Answers, SourceFile};
use varde::render::questionnaire::rules;

fuzz_target!(|text: &str| {
    let mut data = Data::default();
    data.contacts = contacts();
    data.sources = sources();
    let file = SourceFile::new("content/data/checks/x.toml", text);
    let mut out = Diagnostics::default();
    let Some(check) = read_one("x", &file, &data, &mut out) else {
        assert!(out.has_errors());
        return;
    };
    // Whatever was read without errors keeps the promises.
    let all: Answers = check.questions.iter().enumerate().map(|(place, q)| (place, q.choices[0])).collect();
    let mut diagrams = Diagrams::new(&check.questions);
    for outcome in &check.outcomes {
        let diagram = diagrams.of(&outcome.enable_when).expect("it was small enough to be judged");
        assert_eq!(diagrams.holds(diagram, &all), outcome.enable_when.holds(&all));
        assert_eq!(diagrams.hides(diagram), Ok(None));
        let (sets, _) = diagrams.smallest(diagram, 50);
        for set in sets {
            assert!(outcome.enable_when.holds(&set.into_iter().collect()));
        }
    }
    assert!(check.outcomes(&Answers::new()).count() > 0);
    let _ = rules(&check);
    needed(&check);
});

fn contacts() -> Vec<varde::model::Contact> {
    #[derive(serde::Deserialize)]
    struct File {
        contact: Vec<varde::model::Contact>,
    }
    let text = "[[contact]]\nid = \"rosa\"\nname = \"ROSA\"\nkind = \"help\"\nphones = [{ number = \"22 33 11 60\" }]\naudience = [\"person\", \"worker\"]\nsource = \"guide:1\"\nchecked = 2024-01-01\n";
    toml::from_str::<File>(text).map(|file| file.contact).unwrap_or_default()
}

fn sources() -> Vec<varde::model::Source> {
    #[derive(serde::Deserialize)]
    struct File {
        source: Vec<varde::model::Source>,
    }
    let text = "[[source]]\nid = \"guide\"\ntitle = \"Guide\"\npublisher = \"KOM\"\nedition = \"2024\"\ndate = 2024-01-01\n";
    toml::from_str::<File>(text).map(|file| file.source).unwrap_or_default()
}
