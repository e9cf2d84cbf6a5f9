//! The translations against their originals: every number, date, currency, acronym, name and state of the original is in
//! them, and no word that the glossaries refuse is.
//!
//! What is right though it looks wrong stands in `tests/translations/exceptions.json` with its reason.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests may fail loudly.

#[path = "translations/facts.rs"]
mod facts;
#[path = "present/interface.rs"]
mod interface;

use facts::{CURRENCIES, acronyms, has_word, months, numbers};
use lad_explorer::dataset::draft::{self, Draft};
use lad_explorer::dataset::read::UnknownFields;
use lad_explorer::dataset::wire::{Names, Text};
use lad_explorer::i18n::territories::TERRITORIES;
use lad_explorer::lang::Lang;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static DRAFT: LazyLock<Draft> = LazyLock::new(|| {
    let root = draft::parse(include_bytes!("../public/data/declaration.json")).unwrap();
    draft::read(&root, UnknownFields::Ignore).0
});
/// Every text of the dataset with its pointer.
static TEXTS: LazyLock<Vec<(String, Text)>> = LazyLock::new(|| {
    let mut texts = Vec::new();
    DRAFT.texts(&mut |pointer, text| texts.push((pointer.to_owned(), text.clone())));
    texts
});
static EXCEPTIONS: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(include_str!("translations/exceptions.json")).unwrap());

/// The languages into which the dataset is translated.
const TRANSLATED: [Lang; 3] = [Lang::Es, Lang::Pt, Lang::Fr];

/// A glossary: forms of names by their English form, and what must not be written, with what must.
struct Glossary {
    names: BTreeMap<String, Vec<String>>,
    never: Vec<(String, String)>,
}

fn glossary(lang: Lang) -> Glossary {
    let text = match lang {
        Lang::Es => include_str!("../src/i18n/glossary/es.json"),
        Lang::Pt => include_str!("../src/i18n/glossary/pt.json"),
        Lang::Fr => include_str!("../src/i18n/glossary/fr.json"),
        Lang::En => panic!("English is the language that the glossaries start from"),
    };
    let file: Value = serde_json::from_str(text).unwrap();
    assert_eq!(file["language"], lang.code());
    let word = |value: &Value| value.as_str().filter(|it| !it.trim().is_empty()).unwrap_or_else(|| panic!("no text: {value}")).to_owned();
    let words = |value: &Value| value.as_array().unwrap().iter().map(word).collect::<Vec<String>>();
    let mut never = Vec::new();
    for term in file["terms"].as_array().unwrap() {
        let (right, _, _) = (word(&term["use"]), word(&term["en"]), word(&term["source"]));
        never.extend(words(&term["never"]).into_iter().map(|wrong| (wrong, right.clone())));
    }
    let names = file["names"].as_array().unwrap().iter().map(|it| (word(&it["en"]), words(&it["use"])));
    Glossary { names: names.collect(), never }
}

/// The names of all states and places.
fn states() -> Vec<&'static Names> {
    DRAFT.states.iter().map(|(_, it)| &it.names).chain(DRAFT.places.iter().map(|(_, it)| &it.names)).collect()
}

/// What a translation lost, or has in another form.
fn faults(lang: Lang, glossary: &Glossary, original: &str, translation: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let (ours, theirs) = (numbers(Lang::En, original), numbers(lang, translation));
    if ours != theirs {
        faults.push(format!("numbers {ours:?} became {theirs:?}"));
    }
    let (ours, theirs) = (months(Lang::En, original), months(lang, translation));
    if ours != theirs {
        faults.push(format!("months {ours:?} became {theirs:?}"));
    }
    for sign in CURRENCIES.iter().filter(|sign| original.contains(**sign) && !translation.contains(**sign)) {
        faults.push(format!("the currency {sign} is gone"));
    }
    let unlisted = acronyms(original).into_iter().filter(|name| !glossary.names.contains_key(*name));
    for name in unlisted.filter(|name| !translation.contains(name)) {
        faults.push(format!("the acronym {name} is gone, and no other form is in the glossary"));
    }
    for (name, forms) in glossary.names.iter().filter(|(name, _)| has_word(original, name)) {
        if !forms.iter().any(|form| translation.contains(form)) {
            faults.push(format!("{name} should be one of {forms:?}"));
        }
    }
    // A name within a longer one, such as that of a city, is not the state's.
    let longer = |name: &str| {
        let others = glossary.names.keys().map(String::as_str).chain(states().into_iter().map(|it| it.en.as_str()));
        others.filter(|other| *other != name && has_word(other, name)).any(|other| has_word(original, other))
    };
    for names in states().into_iter().filter(|names| has_word(original, &names.en)) {
        if !translation.contains(names.get(lang)) && !longer(&names.en) {
            faults.push(format!("{} should be {}", names.en, names.get(lang)));
        }
    }
    faults
}

/// The originals that are excepted in a language.
fn excepted(lang: Lang) -> BTreeSet<&'static str> {
    let all = EXCEPTIONS.as_array().unwrap().iter();
    let of_language = all.filter(|it| it["language"] == lang.code()).inspect(|it| assert!(it["reason"].as_str().unwrap().len() > 10));
    of_language.map(|it| it["original"].as_str().unwrap()).collect()
}

#[test]
fn every_text_is_in_four_languages() {
    let missing = |(pointer, text): &(String, Text)| {
        let missing: Vec<&str> = Lang::ALL.into_iter().filter(|lang| text.written(*lang).is_none()).map(Lang::code).collect();
        (!missing.is_empty()).then(|| format!("{pointer}: {}", missing.join(", ")))
    };
    let missing: Vec<String> = TEXTS.iter().filter_map(missing).collect();
    assert!(missing.is_empty(), "not translated:\n  {}", missing.join("\n  "));
}

#[test]
fn translations_lose_no_number_date_currency_or_name() {
    let mut wrong = Vec::new();
    for lang in TRANSLATED {
        let glossary = glossary(lang);
        let mut unused = excepted(lang);
        for (pointer, text) in TEXTS.iter().filter(|(_, text)| text.original == Lang::En) {
            let (Some(original), Some(translation)) = (text.written(Lang::En), text.written(lang)) else { continue };
            let faults = faults(lang, &glossary, original, translation);
            if !faults.is_empty() && !unused.remove(original) && !excepted(lang).contains(original) {
                wrong.push(format!("{lang:?} {pointer}: {}\n    {original}\n    {translation}", faults.join("; ")));
            }
        }
        wrong.extend(unused.into_iter().map(|original| format!("{lang:?}: needs no exception: {original}")));
    }
    assert!(wrong.is_empty(), "{} translations:\n  {}", wrong.len(), wrong.join("\n  "));
}

#[test]
fn the_interface_has_the_same_numbers_in_every_language() {
    let english = interface::sentences(Lang::En);
    for lang in TRANSLATED {
        for (name, texts) in interface::sentences(lang) {
            for (text, original) in texts.iter().zip(&english[&name]) {
                // The versions of licences have a point in every language.
                let [text, original] = [text, original].map(|it| it.replace("4.0", "").replace("2.0", ""));
                assert_eq!(numbers(lang, &text), numbers(Lang::En, &original), "{lang:?} {name}: {text}");
            }
        }
    }
}

#[test]
fn nobody_writes_what_the_glossaries_refuse() {
    let mut wrong = Vec::new();
    for lang in TRANSLATED {
        let interface =
            interface::sentences(lang).into_iter().flat_map(|(name, texts)| texts.into_iter().map(move |text| (name.clone(), text)));
        let dataset = TEXTS.iter().filter_map(|(pointer, text)| Some((pointer.clone(), text.written(lang)?.to_owned())));
        let territories =
            TERRITORIES.iter().flat_map(|it| [it.name(lang), it.ground.sentence(lang)].map(|text| (it.code.to_owned(), text.to_owned())));
        let Glossary { names, never } = glossary(lang);
        for (place, text) in dataset.chain(interface).chain(territories) {
            // Within a name that the glossary has, a word is that name's.
            let low = names.values().flatten().fold(text.to_lowercase(), |text, name| text.replace(&name.to_lowercase(), ""));
            for (refused, right) in never.iter().filter(|(refused, _)| has_word(&low, &refused.to_lowercase())) {
                wrong.push(format!("{lang:?} {place}: `{refused}` should be `{right}`: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} texts:\n  {}", wrong.len(), wrong.join("\n  "));
}

/// The table of territories has the names of the United Nations, the dataset those of CLDR: where both name a place they agree, but for
/// these.
#[test]
fn territories_are_called_the_same_everywhere() {
    const DIFFERENT: [(&str, Lang); 2] = [("CYM", Lang::Fr), ("TCA", Lang::En)];
    let mut differing = Vec::new();
    for (_, place) in &DRAFT.places {
        let Some(territory) = TERRITORIES.iter().find(|it| it.code == place.code.as_str()) else { continue };
        let differs = |lang: &Lang| territory.name(*lang) != place.names.get(*lang);
        differing.extend(Lang::ALL.into_iter().filter(differs).map(|lang| (territory.code, lang)));
    }
    assert_eq!(differing, DIFFERENT);
}

/// Spaces that French sets before signs must not break the line there.
#[test]
fn french_signs_stay_with_their_words() {
    let interface = interface::sentences(Lang::Fr).into_values().flatten();
    let texts = TEXTS.iter().filter_map(|(_, text)| text.written(Lang::Fr).map(str::to_owned)).chain(interface);
    let breaks = |text: &String| [" :", " ;", " !", " ?", " %", " »", "« "].iter().any(|sign| text.contains(sign));
    let wrong: Vec<String> = texts.filter(breaks).collect();
    assert!(wrong.is_empty(), "with a space that breaks:\n  {}", wrong.join("\n  "));
}
