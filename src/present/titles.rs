//! Who made which commitments, by their titles: what a reader of the explorer reads of the commitments that match. Written at
//! build time to a file that the application fetches when somebody asks to read them.

#[cfg(not(feature = "csr"))]
use super::commitment::{Prose, makers_phrase};
#[cfg(not(feature = "csr"))]
use crate::dataset::{Dataset, index, wire::Commitment};
use crate::lang::Lang;

/// A commitment by its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Title<'a> {
    /// The identifier, by which its page is found.
    pub id: &'a str,
    /// Who made it.
    pub makers: &'a str,
    /// The title.
    pub title: &'a str,
    /// The code of the title's language, where that is not the reader's; else empty.
    pub lang: &'a str,
}

/// Where the site has the titles for the readers of a language.
pub fn file_of(lang: Lang) -> String {
    format!("data/titles.{}.txt", lang.code())
}

/// The file: a line for each commitment, in the dataset's order, with tabs between the fields.
#[cfg(not(feature = "csr"))]
pub fn write(dataset: &Dataset, lang: Lang) -> String {
    let line = |it: &Commitment| {
        let (title, makers) = (Prose::new(&it.title, lang), makers_phrase(dataset, lang, it));
        let fields = [it.id.as_str(), &makers, &title.text, title.lang.map_or("", Lang::code)];
        index::line(fields.into_iter().map(str::to_owned)) + "\n"
    };
    dataset.commitments().iter().map(line).collect()
}

/// Reads the file. A line that lacks a field has it empty.
pub fn read(file: &str) -> impl Iterator<Item = Title<'_>> {
    file.lines().map(|line| {
        let mut fields = line.split('\t');
        let mut next = || fields.next().unwrap_or_default();
        Title { id: next(), makers: next(), title: next(), lang: next() }
    })
}
