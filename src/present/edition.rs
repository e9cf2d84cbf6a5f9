//! The dataset as the readers of one language get it, with what a search in that language looks through.

use super::SearchIndex;
use crate::dataset::Dataset;
use crate::dataset::finding::Finding;
use crate::lang::Lang;
use std::sync::Arc;

/// A dataset for the pages of one language.
#[derive(Debug, Clone)]
pub struct Edition {
    /// The language.
    pub lang: Lang,
    /// The dataset; where it was published for this language alone, its texts are in no other.
    pub dataset: Arc<Dataset>,
    /// What is wrong with it.
    pub findings: Arc<[Finding]>,
    /// The texts that a search looks through.
    pub index: Arc<SearchIndex>,
}

impl Edition {
    /// A dataset for the pages of a language. Of the texts that a search looks through it has the names of the states; a file
    /// needs no others.
    pub fn new(lang: Lang, dataset: Arc<Dataset>, findings: Arc<[Finding]>) -> Edition {
        let index = Arc::new(SearchIndex::of(&dataset, String::new()));
        Edition { lang, dataset, findings, index }
    }

    /// The same with the texts of the commitments.
    #[must_use]
    pub fn searching(self, texts: String) -> Edition {
        Edition { index: Arc::new(SearchIndex::of(&self.dataset, texts)), ..self }
    }

    /// Whether a search looks through the texts of all commitments, or through names alone.
    pub fn is_searchable(&self) -> bool {
        self.index.is_whole(&self.dataset)
    }
}
