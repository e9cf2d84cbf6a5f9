//! The folded texts that a search looks through, prepared once for a dataset and a language: at build time for the file that
//! the application fetches when somebody searches.

use super::fold::fold;
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::dataset::ledger::StateSet;
use crate::dataset::wire::Commitment;
use crate::lang::Lang;
use std::sync::{Mutex, PoisonError};

/// What is searched: the texts of all commitments, and the names of all endorsing states.
#[derive(Debug, Default)]
pub struct SearchIndex {
    /// A line for each commitment, in the dataset's order: title, summary, actor, and the names of owners that did not endorse.
    texts: String,
    /// Where each line ends.
    ends: Vec<usize>,
    /// The endorsing states' names in all four languages, in the dataset's order.
    states: Vec<String>,
    /// The searches that led to the last one, each to a narrower one.
    typed: Mutex<Vec<Search>>,
}

/// A search, and for each commitment whether it was found.
#[derive(Debug)]
struct Search {
    terms: Vec<String>,
    found: Vec<bool>,
}

/// Whether terms find all that others find: each of theirs is within one of the others.
fn lead_to(terms: &[String], others: &[String]) -> bool {
    terms.iter().all(|own| others.iter().any(|other| other.contains(own.as_str())))
}

/// Where the site has the texts for the readers of a language.
pub fn file_of(lang: Lang) -> String {
    format!("data/search.{}.txt", lang.code())
}

impl SearchIndex {
    /// Prepares the texts in a language; states are found by their names in any.
    pub fn new(dataset: &Dataset, lang: Lang) -> SearchIndex {
        let mut texts = String::new();
        for commitment in dataset.commitments() {
            texts.push_str(&line(dataset, lang, commitment));
            texts.push('\n');
        }
        SearchIndex::of(dataset, texts)
    }

    /// The index of a dataset whose texts were prepared before.
    pub fn of(dataset: &Dataset, texts: String) -> SearchIndex {
        let ends = texts.match_indices('\n').map(|(place, _)| place).collect();
        let states = dataset.states().iter().map(|state| names(dataset, state.code)).collect();
        SearchIndex { texts, ends, states, typed: Mutex::default() }
    }

    /// The prepared texts.
    pub fn texts(&self) -> &str {
        &self.texts
    }

    /// Whether it has the texts of all commitments, or only the names.
    pub fn is_whole(&self, dataset: &Dataset) -> bool {
        self.ends.len() == dataset.ledger().len()
    }

    /// For each commitment, whether it holds all the terms, in its text or in the names of the states that make it.
    ///
    /// Who types searches again with each letter, and each letter leaves fewer: a search goes on from the last that leads to it.
    pub fn find(&self, dataset: &Dataset, terms: &[String]) -> Vec<bool> {
        // A list that a panic left is as good as before: it is only ever added to or shortened.
        let mut typed = self.typed.lock().unwrap_or_else(PoisonError::into_inner);
        while typed.last().is_some_and(|search| !lead_to(&search.terms, terms)) {
            typed.pop();
        }
        let before = typed.last();
        if let Some(same) = before.filter(|search| lead_to(terms, &search.terms)) {
            return same.found.clone();
        }
        let mut found = before.map_or_else(|| vec![true; dataset.ledger().len()], |search| search.found.clone());
        let new = terms.iter().filter(|term| !before.is_some_and(|search| search.terms.contains(term)));
        for (nth, term) in new.enumerate() {
            let states = self.named(std::slice::from_ref(term));
            // All lines are gone through at once, some of them one by one.
            let mut lines = (before.is_none() && nth == 0).then(|| self.lines(term).peekable());
            for (place, (found, entry)) in found.iter_mut().zip(dataset.ledger()).enumerate().filter(|(_, (found, _))| **found) {
                let here = lines.as_mut().map_or_else(|| self.holds(place, term), |lines| lines.next_if_eq(&place).is_some());
                *found = here || entry.owners.meets(states);
            }
        }
        typed.push(Search { terms: terms.to_vec(), found: found.clone() });
        found
    }

    /// Whether a line holds a term.
    fn holds(&self, place: usize, term: &str) -> bool {
        let from = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).map(|end| end + 1));
        let line = from.zip(self.ends.get(place)).and_then(|(from, end)| self.texts.get(from..*end));
        line.is_some_and(|line| line.contains(term))
    }

    /// The lines that hold a term, in order.
    fn lines(&self, term: &str) -> impl Iterator<Item = usize> {
        let (mut from, mut line) = (0, 0);
        std::iter::from_fn(move || {
            let at = from + self.texts.get(from..)?.find(term)?;
            line += self.ends.get(line..)?.partition_point(|end| *end < at);
            // Once is enough: on with the next line.
            from = self.ends.get(line)? + 1;
            line += 1;
            Some(line - 1)
        })
    }

    /// The endorsing states whose names hold all the terms.
    pub fn named(&self, terms: &[String]) -> StateSet {
        let holds = |names: &String| terms.iter().all(|term| names.contains(term.as_str()));
        let places = self.states.iter().enumerate().filter(|(_, names)| holds(names));
        places.fold(StateSet::default(), |all, (place, _)| all.with(place))
    }
}

fn line(dataset: &Dataset, lang: Lang, commitment: &Commitment) -> String {
    let actor = commitment.actor.as_ref().map_or("", |actor| actor.get(lang).0);
    let mut line = fold(&[commitment.title.get(lang).0, commitment.summary.get(lang).0, actor].join(GAP)).replace('\n', " ");
    for owner in commitment.owners.iter().filter(|owner| !dataset.is_endorser(**owner)) {
        line.push_str(GAP);
        line.push_str(&names(dataset, *owner));
    }
    line
}

/// Between texts, so that no word begins in one and ends in another. Nobody types it.
const GAP: &str = "\u{1f}";

fn names(dataset: &Dataset, code: StateCode) -> String {
    let names: Vec<&str> = Lang::ALL.iter().filter_map(|lang| dataset.name(code, *lang)).collect();
    fold(&names.join(GAP))
}
