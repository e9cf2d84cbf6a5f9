//! Which of the 35 states a text in the search box may mean: the suggestions below it. Knows no popup and no key.

use super::Tally;
use super::facets::by_name;
use super::fold::{Part, fold, mark, terms};
use super::order::in_order;
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::geometry::codes;
use crate::i18n::{fill, messages};
use crate::lang::Lang;

/// As many as can be taken in at a glance, and as a phone has room for.
pub const MOST: usize = 8;

/// Words between the parts of a name: nobody means a state by them alone.
const BETWEEN: [&str; 5] = ["and", "y", "e", "et", "de"];

/// A state that may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Its code.
    pub code: StateCode,
    /// Its name in the page's language, with what was typed marked.
    pub name: Vec<Part>,
    /// Whether it endorsed, and how many of its commitments match.
    pub about: String,
    /// Whether its name in the page's language, or its code, begins so: who typed it hardly means anything else.
    pub sure: bool,
}

/// The state that is meant for sure: the only one whose name begins with what was typed.
pub fn meant(suggestions: &[Suggestion]) -> Option<StateCode> {
    let mut sure = suggestions.iter().filter(|it| it.sure);
    sure.next().filter(|_| sure.next().is_none()).map(|it| it.code)
}

/// What a key does to the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the one after.
    Down,
    /// To the one before.
    Up,
}

impl Step {
    /// The place that it leads to among so many, of which there is at least one: round and round, beginning at the near end.
    pub fn from(self, place: Option<usize>, count: usize) -> usize {
        match (place, self) {
            (None, Step::Down) => 0,
            (None | Some(0), Step::Up) => count - 1,
            (Some(place), Step::Down) => (place + 1) % count,
            (Some(place), Step::Up) => place - 1,
        }
    }
}

/// The states whose name in any of the four languages, or whose code, matches what was typed: the likeliest first.
///
/// Their commitments are counted without the search, which is cleared when one of them is chosen.
pub fn suggestions(dataset: &Dataset, tally: &Tally, lang: Lang, typed: &str) -> Vec<Suggestion> {
    let typed = fold(typed.trim());
    let terms = terms(&typed);
    if terms.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(Likeness, String, StateCode)> = codes::states()
        .filter_map(|code| {
            let own = dataset.name_or_code(code, lang);
            Some((likeness(&names(dataset, lang, code), &fold(code.as_str()), &typed, &terms)?, own, code))
        })
        .collect();
    found = in_order(found, |(likeness, name, _)| format!("{} {}", *likeness as u8, by_name(name)));
    found.truncate(MOST);
    let suggestion = |(likeness, name, code): (Likeness, String, StateCode)| Suggestion {
        code,
        name: mark(&name, &terms),
        about: about(dataset, tally, lang, code),
        sure: likeness <= Likeness::Own,
    };
    found.into_iter().map(suggestion).collect()
}

/// How sure it is that a state is meant; the first is the surest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// Its code, or the whole of one of its names.
    Exact,
    /// The beginning of its name in the page's language.
    Own,
    /// The beginning of its name in another language.
    Foreign,
    /// The beginnings of words of one of its names.
    Words,
    /// The beginning of its code.
    Code,
    /// Letters within one of its names.
    Within,
}

/// The names that a state is found by, as they are compared; that of the page's language first.
fn names(dataset: &Dataset, lang: Lang, code: StateCode) -> Vec<String> {
    let others = Lang::ALL.into_iter().filter(|other| *other != lang);
    let names = [lang].into_iter().chain(others).filter_map(|lang| dataset.name(code, lang)).map(fold);
    // Unicode's short names have signs that few would type.
    names.flat_map(|name| [name.replace(" & ", " and ").replace("st. ", "saint "), name]).collect()
}

fn likeness(names: &[String], code: &str, typed: &str, terms: &[String]) -> Option<Likeness> {
    let begins = |name: &String| name.starts_with(typed);
    let words = |name: &String| {
        let counts = |word: &&str| terms.len() > 1 || !BETWEEN.contains(word);
        let starts = |term: &String| name.split(|c: char| !c.is_alphanumeric()).filter(counts).any(|word| word.starts_with(term.as_str()));
        terms.iter().all(starts)
    };
    let holds = |name: &String| terms.iter().all(|term| name.contains(term.as_str()));
    // A letter or two are within too many names to mean any.
    let letters = typed.chars().count();
    let tests = [
        (Likeness::Exact, typed == code || names.iter().any(|name| name == typed)),
        // The first two are of the page's language: with its signs, and without.
        (Likeness::Own, names.iter().take(2).any(begins)),
        (Likeness::Foreign, names.iter().any(begins)),
        (Likeness::Words, names.iter().any(words)),
        (Likeness::Code, letters > 1 && code.starts_with(typed)),
        (Likeness::Within, letters > 2 && names.iter().any(holds)),
    ];
    tests.into_iter().find(|(_, holds)| *holds).map(|(likeness, _)| likeness)
}

fn about(dataset: &Dataset, tally: &Tally, lang: Lang, code: StateCode) -> String {
    let m = messages(lang);
    if !dataset.is_endorser(code) {
        return m.find_other.to_owned();
    }
    fill(m.find_endorser, &[("commitments", &m.commitments_count.of(lang, tally.unsearched(dataset, code)))])
}
