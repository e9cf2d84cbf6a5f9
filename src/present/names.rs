//! Names in a page's language, and which states of the map can be chosen.

use crate::dataset::Dataset;
use crate::dataset::code::{Pillar, StateCode};
use crate::geometry::codes;
use crate::i18n::{fill, messages};
use crate::lang::Lang;

/// The short name of a pillar, or that it is all of them.
pub fn pillar_name(dataset: &Dataset, lang: Lang, pillar: Option<Pillar>) -> String {
    match pillar {
        Some(pillar) => dataset.pillar(pillar).map_or_else(String::new, |record| record.short_names.get(lang).to_owned()),
        None => messages(lang).across_pillars.to_owned(),
    }
}

/// An action package's number and title, or that the title is unknown.
pub fn package_name(dataset: &Dataset, lang: Lang, number: u8) -> String {
    let m = messages(lang);
    let n = number.to_string();
    match dataset.package(number).and_then(|package| package.names.as_ref()) {
        Some(names) => fill(m.package_titled, &[("n", &n), ("name", names.get(lang))]),
        None => fill(m.package_untitled, &[("n", &n)]),
    }
}

/// Whether a state can be selected: the 35 states of the Americas can, as far as they are known, and whoever endorsed.
pub fn is_selectable(dataset: &Dataset, code: StateCode) -> bool {
    dataset.is_endorser(code) || (dataset.is_known(code) && codes::states().any(|state| state == code))
}
