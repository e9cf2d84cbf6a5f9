//! A source as it is cited: who published it and when, and where it is.

use crate::dataset::Dataset;
use crate::i18n::{date, file_messages};
use crate::lang::Lang;

/// A source beside a statement, or in a list of sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceView {
    /// The identifier.
    pub id: String,
    /// Publisher.
    pub publisher: String,
    /// Date in words, or what is known of it otherwise, or that it is undated.
    pub date: String,
    /// The language of that, where it is not the page's.
    pub date_lang: Option<Lang>,
    /// Title in the source's own language.
    pub title: String,
    /// The source's language, BCP 47.
    pub language: String,
    /// Address.
    pub url: String,
    /// Said where only a part of the source was read.
    pub partly_read: Option<&'static str>,
    /// Whether it stands among sources named just before, so that its publisher and date are enough.
    pub again: bool,
}

/// The sources of a record, in the record's order; unknown identifiers are left out (loading has said so).
pub fn sources(dataset: &Dataset, lang: Lang, ids: &[String]) -> Vec<SourceView> {
    ids.iter().filter_map(|id| source(dataset, lang, id)).collect()
}

/// The same beside sources that are named just before.
pub fn sources_after(dataset: &Dataset, lang: Lang, ids: &[String], before: &[String]) -> Vec<SourceView> {
    sources(dataset, lang, ids).into_iter().map(|it| SourceView { again: before.contains(&it.id), ..it }).collect()
}

/// One source.
pub fn source(dataset: &Dataset, lang: Lang, id: &str) -> Option<SourceView> {
    let source = dataset.source(id)?;
    let f = file_messages(lang);
    let (date, date_lang) = match (source.date, &source.date_note) {
        (Some(day), _) => (date(lang, day), None),
        (None, Some(note)) => {
            let (words, foreign) = note.on_page(lang);
            (words.to_owned(), foreign)
        }
        (None, None) => (f.source_undated.to_owned(), None),
    };
    Some(SourceView {
        id: source.id.clone(),
        publisher: source.publisher.clone(),
        date,
        date_lang,
        title: source.title.clone(),
        language: source.language.clone(),
        url: source.url.clone(),
        partly_read: (!source.read_in_full).then_some(f.source_partly_read),
        again: false,
    })
}
