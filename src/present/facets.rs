//! The choices of each facet, with how many commitments each would leave.

use super::Tally;
use super::fold::fold;
use super::names::{package_name, pillar_name};
use crate::dataset::Dataset;
use crate::dataset::code::Pillar;
use crate::dataset::wire::Kind;
use crate::i18n::{Messages, fill, list_or, messages};
use crate::lang::Lang;
use crate::selection::filters::Facet;
use crate::selection::{Filters, Msg, Picks, StatusFacet};

/// The toggle of a pillar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PillarToggle {
    /// The pillar.
    pub pillar: Pillar,
    /// Its short name.
    pub name: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// How many states and commitments it has under the other filters, in words.
    pub counts: String,
}

/// A further facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetView {
    /// Which.
    pub facet: Facet,
    /// Its name.
    pub name: &'static str,
    /// Its choices.
    pub choices: Vec<Choice>,
}

/// A choice of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The word in the query string, for ids.
    pub key: String,
    /// What it says.
    pub label: String,
    /// How many commitments it would leave.
    pub count: usize,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What pressing it means.
    pub msg: Msg,
}

/// The four pillar toggles.
pub fn pillar_toggles(dataset: &Dataset, tally: &Tally, lang: Lang, filters: &Filters) -> Vec<PillarToggle> {
    let m = messages(lang);
    let toggle = |pillar: Pillar| {
        let (states, commitments) = tally.pillar(pillar);
        PillarToggle {
            pillar,
            name: pillar_name(dataset, lang, Some(pillar)),
            chosen: filters.pillars.contains(pillar),
            counts: format!("{} · {}", m.states_count.of(lang, states), m.commitments_count.of(lang, commitments)),
        }
    };
    Pillar::ALL.into_iter().map(toggle).collect()
}

/// The further facets. Years are those of the dataset.
pub fn facets(dataset: &Dataset, tally: &Tally, lang: Lang, filters: &Filters) -> Vec<FacetView> {
    let m = messages(lang);
    let view = |facet: Facet, choices: Vec<Choice>| FacetView { facet, name: m.facet(facet), choices };
    let kinds = Kind::ALL.iter().map(|kind| Choice {
        key: kind.as_str().to_owned(),
        label: m.kind(*kind).to_owned(),
        count: tally.kind(*kind),
        chosen: filters.kinds.contains(*kind),
        msg: Msg::ToggleKind(*kind),
    });
    let statuses = StatusFacet::all().map(|status| Choice {
        key: status.as_str().to_owned(),
        label: m.status(status).to_owned(),
        count: tally.status(status),
        chosen: filters.statuses.contains(status),
        msg: Msg::ToggleStatus(status),
    });
    let packages = dataset.packages().iter().map(|package| Choice {
        key: package.number.to_string(),
        label: package_name(dataset, lang, package.number),
        count: tally.package(package.number),
        chosen: filters.packages.contains(package.number),
        msg: Msg::TogglePackage(package.number),
    });
    let years = years(dataset);
    let years = years.iter().map(|year| Choice {
        key: year.to_string(),
        label: year.to_string(),
        count: tally.year(year),
        chosen: filters.years.contains(year),
        msg: Msg::ToggleYear(year),
    });
    vec![
        view(Facet::Kinds, kinds.collect()),
        view(Facet::Statuses, statuses.collect()),
        view(Facet::Packages, packages.collect()),
        view(Facet::Years, years.collect()),
    ]
}

fn years(dataset: &Dataset) -> Picks<u16> {
    dataset.ledger().iter().map(|entry| entry.year).collect()
}

/// What was chosen of a facet, in words, such as `Pillar: 1 or 3`; empty where nothing was.
pub fn phrase(dataset: &Dataset, lang: Lang, filters: &Filters, facet: Facet) -> String {
    let m = messages(lang);
    if !filters.is_active(facet) {
        return String::new();
    }
    let values: Vec<String> = match facet {
        Facet::Pillars => filters.pillars.iter().map(|pillar| pillar.number().to_string()).collect(),
        Facet::Kinds => filters.kinds.iter().map(|kind| m.kind(kind).to_owned()).collect(),
        Facet::Statuses => filters.statuses.iter().map(|status| m.status(status).to_owned()).collect(),
        Facet::Packages => filters.packages.iter().map(|number| package_phrase(dataset, lang, number)).collect(),
        Facet::Years => filters.years.iter().map(|year| year.to_string()).collect(),
        Facet::Search => vec![quoted(m, filters.search.trim())],
    };
    fill(m.filter_phrase, &[("facet", m.facet(facet)), ("values", &list_or(lang, &values))])
}

fn package_phrase(dataset: &Dataset, lang: Lang, number: u8) -> String {
    dataset.package(number).and_then(|package| package.names.as_ref()).map_or(number.to_string(), |names| names.get(lang).to_owned())
}

/// A text in the quotation marks of the language.
pub fn quoted(m: &Messages, text: &str) -> String {
    fill(m.quoted, &[("text", text)])
}

/// Orders names as a reader expects: without regard to accents and case.
pub fn by_name(name: &str) -> String {
    fold(name)
}
