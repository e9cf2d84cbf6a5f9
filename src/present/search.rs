//! The folded texts that a search looks through, prepared once for a dataset and a language.

use super::fold::fold;
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::lang::Lang;

/// What is searched: for each commitment, and for the names of each state.
#[derive(Debug, Default)]
pub struct SearchIndex {
    /// In the order of the dataset's commitments: title, summary, actor, and the owners' names.
    commitments: Vec<String>,
    /// The endorsing states' names in all four languages.
    states: Vec<(StateCode, String)>,
}

impl SearchIndex {
    /// Prepares the texts in a language; states are found by their names in any.
    pub fn new(dataset: &Dataset, lang: Lang) -> SearchIndex {
        let names = |code: StateCode| {
            let names: Vec<&str> = Lang::ALL.iter().filter_map(|lang| dataset.name(code, *lang)).collect();
            fold(&names.join("\n"))
        };
        let commitments = dataset
            .commitments()
            .iter()
            .map(|commitment| {
                let actor = commitment.actor.as_ref().map_or("", |actor| actor.get(lang).0);
                let mut text = fold(&[commitment.title.get(lang).0, commitment.summary.get(lang).0, actor].join("\n"));
                for owner in &commitment.owners {
                    text.push('\n');
                    text.push_str(&names(*owner));
                }
                text
            })
            .collect();
        let states = dataset.states().iter().map(|state| (state.code, names(state.code))).collect();
        SearchIndex { commitments, states }
    }

    /// Whether the commitment at a place of the dataset holds all the terms.
    pub fn finds(&self, place: usize, terms: &[String]) -> bool {
        self.commitments.get(place).is_some_and(|text| holds(text, terms))
    }

    /// Whether a state's names hold all the terms.
    pub fn finds_state(&self, code: StateCode, terms: &[String]) -> bool {
        self.states.iter().any(|(known, names)| *known == code && holds(names, terms))
    }
}

fn holds(text: &str, terms: &[String]) -> bool {
    terms.iter().all(|term| text.contains(term.as_str()))
}
