//! The dataset as the readers of one language get it, with what a search in that language looks through.

use crate::dataset::Dataset;
use crate::dataset::finding::Finding;
use crate::lang::Lang;
use crate::present::SearchIndex;
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
    /// A dataset for the pages of a language.
    pub fn new(lang: Lang, dataset: Arc<Dataset>, findings: Arc<[Finding]>) -> Edition {
        let index = Arc::new(SearchIndex::new(&dataset, lang));
        Edition { lang, dataset, findings, index }
    }

    /// The same dataset for the pages of another language.
    pub fn in_language(&self, lang: Lang) -> Edition {
        if lang == self.lang { self.clone() } else { Edition::new(lang, self.dataset.clone(), self.findings.clone()) }
    }
}
