//! The files that the application reads: for each language an index, the texts that a search looks through, and the parts of
//! pages that are fetched when they are wanted.

use super::document::{Shared, part};
use crate::dataset::{editions, index};
use crate::geometry::codes;
use crate::lang::Lang;
use crate::present::{SearchIndex, search};
use crate::selection::Partial;
use serde_json::Value;

/// Where the site has the map as the application reads it: without outlines, which the page has.
pub const MAP: &str = "data/map.json";

/// All files made of a published one, by their paths below the base.
pub fn files(shared: &Shared, bytes: &[u8]) -> Vec<(String, String)> {
    let map = serde_json::to_string(&shared.atlas.without_outlines()).unwrap_or_default();
    let of_languages = editions(bytes).into_iter().flat_map(|(lang, edition)| in_language(shared, lang, &edition));
    [(MAP.to_owned(), map)].into_iter().chain(of_languages).collect()
}

/// Those for the readers of one language, for whom `edition` has the texts.
pub fn in_language(shared: &Shared, lang: Lang, edition: &Value) -> Vec<(String, String)> {
    let dataset = &shared.dataset;
    let mut files = vec![
        (index::file_of(lang), index::write(edition, dataset)),
        (search::file_of(lang), SearchIndex::new(dataset, lang).texts().to_owned()),
    ];
    for it in codes::states().map(Partial::State).chain([Partial::Others]) {
        let path = it.path(lang);
        let text = part(shared, lang, it, &shared.place.base_of_file(&path));
        files.push((path, text));
    }
    files
}
