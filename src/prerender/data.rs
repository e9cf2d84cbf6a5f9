//! The files that the application reads: for each language an index, the texts that a search looks through, the titles of
//! the commitments, and the parts of pages that are fetched when they are wanted.

use super::document::{Shared, part};
use crate::dataset::{companion, index};
use crate::geometry::codes;
use crate::lang::Lang;
use crate::present::{SearchIndex, search, titles};
use crate::selection::Partial;

/// All of them, by their paths below the base.
pub fn files(shared: &Shared) -> Vec<(String, String)> {
    Lang::ALL.into_iter().flat_map(|lang| in_language(shared, lang)).collect()
}

/// Those for the readers of one language.
pub fn in_language(shared: &Shared, lang: Lang) -> Vec<(String, String)> {
    let dataset = &shared.dataset;
    let mut files = vec![
        (index::file_of(lang), index::write(dataset, lang)),
        (search::file_of(lang), companion::write(dataset, SearchIndex::new(dataset, lang).texts())),
        (titles::file_of(lang), companion::write(dataset, &titles::write(dataset, lang))),
    ];
    for it in codes::states().map(Partial) {
        let path = it.path(lang);
        let text = part(shared, lang, it, &shared.place.base_of_file(&path));
        files.push((path, companion::write(dataset, &text)));
    }
    files
}
