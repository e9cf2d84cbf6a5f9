//! The explorer for a state of the page: list, map and sentence from one judgement, so that they always agree.

use super::Tally;
use super::facets::by_name;
use super::fold::terms;
use super::order::{downwards, in_order};
use super::rows::{StateRow, state_row};
use super::sentence::{Advice, Found, advice, results};
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::lang::Lang;
use crate::selection::{Filters, Sort, SortKey};

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
        let rows = order(dataset.states().iter().map(|state| state_row(dataset, tally, lang, state, &terms)).collect(), sort);
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

    /// Whether a total of the list is more than its pillars add up to.
    pub fn exceeds_pillars(&self) -> bool {
        self.rows.iter().any(|row| row.shown && row.counts.exceed_pillars())
    }
}

/// Sorts the rows; states that are equal under the key go by name, never reversed.
fn order(rows: Vec<StateRow>, sort: Sort) -> Vec<StateRow> {
    let mut rows = in_order(rows, |row| by_name(&row.name.iter().map(|part| part.text.as_str()).collect::<String>()));
    let key: fn(&StateRow) -> String = match sort.key {
        SortKey::Name => {
            if sort.reversed {
                rows.reverse();
            }
            return rows;
        }
        SortKey::Date => |row| row.since.to_string(),
        SortKey::Count => |row| format!("{:09}", row.counts.total()),
    };
    // The earliest first, and the most first.
    let down = sort.reversed != (sort.key == SortKey::Count);
    in_order(rows, |row| if down { downwards(&key(row)) } else { key(row) })
}
