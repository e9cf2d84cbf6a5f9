//! The explorer for a state of the page: list, map and sentence from one judgement, so that they always agree.

use super::Tally;
use super::facets::by_name;
use super::fold::terms;
use super::rows::{OtherShape, StateRow, endorsed, state_row};
use super::sentence::{Advice, Found, advice, results};
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::dataset::wire::State;
use crate::i18n::{fill, messages};
use crate::lang::Lang;
use crate::selection::{Filters, Sort, SortKey};
use std::cmp::Ordering;

/// Everything that the filters and the order govern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explorer {
    /// All endorsing states in the order of the list, also those not shown.
    pub rows: Vec<StateRow>,
    /// How much is found.
    pub found: Found,
    /// The sentence that says so.
    pub sentence: String,
    /// The way out, where nothing is found.
    pub advice: Option<Advice>,
}

impl Explorer {
    /// Works out what to show.
    pub fn new(dataset: &Dataset, tally: &Tally, lang: Lang, filters: &Filters, sort: Sort) -> Explorer {
        let terms = terms(&filters.search);
        let mut rows: Vec<StateRow> = dataset.states().iter().map(|state| state_row(dataset, tally, lang, state, &terms)).collect();
        order(&mut rows, sort);
        let found = Found { states: rows.iter().filter(|row| row.shown).count(), others: tally.makers(), commitments: tally.len() };
        let sentence = results(dataset, lang, filters, found);
        let nothing = found.states + found.others == 0;
        let advice = if nothing { advice(dataset, tally, lang, filters) } else { None };
        Explorer { rows, found, sentence, advice }
    }

    /// The row of a state.
    pub fn row(&self, code: StateCode) -> Option<&StateRow> {
        self.rows.iter().find(|row| row.code == code)
    }
}

/// Sorts the rows; states that are equal under the key go by name, never reversed.
fn order(rows: &mut [StateRow], sort: Sort) {
    let name = |row: &StateRow| by_name(&row.name.iter().map(|part| part.text.as_str()).collect::<String>());
    rows.sort_by_cached_key(|row| name(row));
    let compare = |a: &StateRow, b: &StateRow| match sort.key {
        SortKey::Name => Ordering::Equal,
        SortKey::Date => a.since.cmp(&b.since),
        SortKey::Count => b.counts.total().cmp(&a.counts.total()),
    };
    match (sort.key, sort.reversed) {
        (SortKey::Name, true) => rows.reverse(),
        (_, true) => rows.sort_by(|a, b| compare(b, a)),
        (_, false) => rows.sort_by(compare),
    }
}

/// What the map says of a state that did not endorse.
pub fn other_shape(dataset: &Dataset, lang: Lang, code: StateCode) -> OtherShape {
    let name = dataset.name_or_code(code, lang);
    OtherShape { code, label: fill(messages(lang).shape_other, &[("name", &name)]) }
}

/// What is said of a state that is pointed at: its name; and when it endorsed and how many of its commitments match, or that it did not.
pub fn tip(dataset: &Dataset, lang: Lang, model: &Explorer, code: StateCode) -> (String, String) {
    let row = dataset.state(code).zip(model.row(code));
    let said = |(state, row): (&State, &StateRow)| format!("{} · {}", endorsed(lang, &state.endorsement), row.total);
    let about = row.map_or_else(|| messages(lang).legend_other.to_owned(), said);
    (dataset.name_or_code(code, lang), about)
}
