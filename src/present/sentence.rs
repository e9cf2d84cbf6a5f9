//! What is said when the filters change: one sentence; and the advice when nothing matches.

use super::Tally;
use super::facets::phrase;
use crate::dataset::Dataset;
use crate::i18n::{fill, messages, semicolon};
use crate::lang::Lang;
use crate::selection::Filters;
use crate::selection::filters::Facet;
use std::cmp::Reverse;

/// What the filters leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// Endorsing states shown.
    pub states: usize,
    /// Other actors shown.
    pub others: usize,
    /// Matching commitments, each counted once.
    pub commitments: usize,
}

/// The way out of an empty result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The facets to lift: as few as help.
    pub facets: Vec<Facet>,
    /// What the button says.
    pub label: String,
}

/// The sentence for the live region.
pub fn results(dataset: &Dataset, lang: Lang, filters: &Filters, found: Found) -> String {
    let m = messages(lang);
    let chosen: Vec<String> =
        Facet::ALL.into_iter().map(|facet| phrase(dataset, lang, filters, facet)).filter(|said| !said.is_empty()).collect();
    let states = m.states_count.of(lang, found.states);
    let commitments = m.commitments_count.of(lang, found.commitments);
    let template = match (chosen.is_empty(), found.states + found.others) {
        (true, _) => m.results_all,
        (false, 0) => m.results_none,
        (false, _) => m.results_some,
    };
    // Other actors are named where they are all that is left, or the sentence would say that there is nothing.
    let who = if found.states == 0 && found.others > 0 { m.others_count.of(lang, found.others) } else { states };
    fill(template, &[("states", &who), ("commitments", &commitments), ("filters", &chosen.join(semicolon(lang)))])
}

/// Which filters to drop: the fewest that help, and of those the ones that show the most; none where nothing is chosen.
pub fn advice(dataset: &Dataset, tally: &Tally, lang: Lang, filters: &Filters) -> Option<Advice> {
    let m = messages(lang);
    let active: Vec<Facet> = Facet::ALL.into_iter().filter(|facet| filters.is_active(*facet)).collect();
    // Each number stands for a choice of facets, a bit each; there are six facets at most.
    let choices = (1..1_usize << active.len()).map(|bits| {
        let facets: Vec<Facet> = active.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1).map(|(_, facet)| *facet).collect();
        let count = tally.without(&facets);
        (facets, count)
    });
    let (facets, count) = choices.filter(|(_, count)| *count > 0).min_by_key(|(facets, count)| (facets.len(), Reverse(*count)))?;
    let filter = facets.iter().map(|facet| phrase(dataset, lang, filters, *facet)).collect::<Vec<_>>().join(semicolon(lang));
    let label = fill(m.empty_drop, &[("filter", &filter), ("commitments", &m.commitments_count.of(lang, count))]);
    Some(Advice { facets, label })
}
