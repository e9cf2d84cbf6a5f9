//! A state in the list and on the map, and the other actors, for the current filters.

use super::fold::{Part, mark};
use super::legend;
use super::tally::{Counts, Tally, count};
use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::wire::State;
use crate::dataset::{Dataset, PartialDate};
use crate::i18n::{fill, messages, semicolon};
use crate::lang::Lang;

/// An endorsing state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateRow {
    /// Its code.
    pub code: StateCode,
    /// Its name, with what the search found.
    pub name: Vec<Part>,
    /// Whether it matches the filters: shown in the list, matching on the map.
    pub shown: bool,
    /// Its matching commitments.
    pub counts: Counts,
    /// How many they are, in words.
    pub total: String,
    /// The bar: a segment for each pillar with matching commitments, then for those across all pillars.
    pub bar: Vec<Segment>,
    /// The class of its shade on the map; 0 for none.
    pub class: u8,
    /// What the map says of it.
    pub label: String,
    /// Orders the list by date: the earliest day that the endorsement can be of.
    pub since: PartialDate,
}

/// A part of a state's bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// The pillar; `None` for commitments across all pillars.
    pub pillar: Option<Pillar>,
    /// How many commitments.
    pub count: usize,
}

/// The row of an endorsing state.
pub fn state_row(dataset: &Dataset, tally: &Tally, lang: Lang, state: &State, terms: &[String]) -> StateRow {
    let m = messages(lang);
    let code = state.code;
    let name = state.names.get(lang);
    let counts = tally.counts_of(dataset, code);
    let has_any = dataset.entries_of(code).next().is_some();
    let total = m.commitments_count.of(lang, counts.total());
    let label = match counts.total() {
        0 if !has_any => fill(m.shape_none_found, &[("name", name)]),
        0 => fill(m.shape_none_match, &[("name", name)]),
        _ => fill(m.shape_matches, &[("name", name), ("commitments", &total)]),
    };
    StateRow {
        code,
        name: mark(name, terms),
        shown: tally.shows(dataset, code),
        counts,
        total: if has_any { total } else { m.none_found.to_owned() },
        bar: bar(counts),
        class: legend::class(counts.total()),
        label,
        // Not the date itself, as June 2022 may be no earlier than the 10th.
        since: state.endorsement.not_before.earliest(),
    }
}

fn bar(counts: Counts) -> Vec<Segment> {
    let pillars = Pillar::ALL.into_iter().zip(counts.pillars).map(|(pillar, count)| Segment { pillar: Some(pillar), count });
    pillars.chain([Segment { pillar: None, count: counts.cross }]).filter(|segment| segment.count > 0).collect()
}

/// The bar in words: for those who can't see it.
pub fn bar_label(lang: Lang, bar: &[Segment]) -> String {
    let m = messages(lang);
    let said: Vec<String> = bar
        .iter()
        .map(|segment| {
            let commitments = m.commitments_count.of(lang, segment.count);
            match segment.pillar {
                Some(pillar) => fill(m.bar_segment, &[("n", &pillar.number().to_string()), ("commitments", &commitments)]),
                None => fill(m.bar_cross, &[("commitments", &commitments)]),
            }
        })
        .collect();
    said.join(semicolon(lang))
}

/// The corners of a part of the bar that ends at a number of commitments: as high as the drawing and its outlines outside.
///
/// They are no matter of style, as the width of a `rect` is, so that a browser draws other numbers without styling anything anew.
pub fn bar_part(end: usize) -> String {
    format!("0,-1 {end},-1 {end},2 0,2")
}

/// The counts of all commitments, whatever the filters.
pub fn all_counts(dataset: &Dataset) -> Counts {
    count(dataset.ledger().iter())
}
