//! Who made commitments without being an endorsing state: institutions, donors, and all states together.

use super::commitment::{Prose, makers, makers_phrase};
use super::tally::Tally;
use crate::dataset::Dataset;
use crate::dataset::code::Pillar;
use crate::i18n::messages;
use crate::lang::Lang;

/// Somebody who made commitments without being an endorsing state, or all states together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherRow {
    /// Name of the actor.
    pub name: String,
    /// The language of the name, where it is not the page's.
    pub lang: Option<Lang>,
    /// The role.
    pub role: &'static str,
    /// The matching commitments.
    pub commitments: Vec<OtherCommitment>,
}

/// A commitment in the list of the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherCommitment {
    /// The identifier.
    pub id: String,
    /// Its place in the dataset.
    pub place: usize,
    /// The pillar.
    pub pillar: Option<Pillar>,
    /// The title.
    pub title: Prose,
}

/// The other actors with their matching commitments, in the dataset's order.
pub fn other_rows(dataset: &Dataset, tally: &Tally, lang: Lang) -> Vec<OtherRow> {
    let mut rows: Vec<OtherRow> = Vec::new();
    for commitment in tally.matching(dataset).filter(|commitment| !dataset.has_endorsing_owner(commitment)) {
        let name = makers_phrase(dataset, lang, commitment);
        let entry = OtherCommitment {
            id: commitment.id.clone(),
            place: dataset.place_of(&commitment.id).unwrap_or(usize::MAX),
            pillar: commitment.pillar,
            title: Prose::new(&commitment.title, lang),
        };
        match rows.iter_mut().find(|row| row.name == name) {
            Some(row) => row.commitments.push(entry),
            None => rows.push(OtherRow {
                name,
                lang: makers(dataset, lang, commitment).iter().find_map(|it| it.lang),
                role: messages(lang).role(commitment.role),
                commitments: vec![entry],
            }),
        }
    }
    rows
}
