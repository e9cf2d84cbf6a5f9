//! Some of the commitments, by who makes them: what the pages of a pillar and of an action package list.

use super::commitment::{Link, Prose, StatusView, makers, makers_phrase, status_of};
use super::facets::by_name;
use super::figures::{Bar, by_status, grouped};
use crate::dataset::Dataset;
use crate::dataset::wire::Commitment;
use crate::i18n::date;
use crate::lang::Lang;

/// Who makes commitments, and which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Maker {
    /// Who: a state, several together, or an institution by its name.
    pub links: Vec<Link>,
    /// The same as a bar of what became of the commitments.
    pub bar: Bar,
    /// The commitments, in the order of announcement.
    pub commitments: Vec<Listed>,
}

/// A commitment in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The identifier.
    pub id: String,
    /// The title.
    pub title: Prose,
    /// When it was announced, in words and for machines.
    pub announced: (String, String),
    /// The latest status.
    pub status: StatusView,
}

/// Some commitments by who makes them, by name.
pub fn by_maker<'a>(dataset: &Dataset, lang: Lang, of: impl Iterator<Item = &'a Commitment>) -> Vec<Maker> {
    let mut groups: Vec<(String, Vec<&Commitment>)> = grouped(of, |it| makers_phrase(dataset, lang, it)).into_iter().collect();
    groups.sort_by_cached_key(|(name, _)| by_name(name));
    let maker = |(name, mut of): (String, Vec<&Commitment>)| {
        of.sort_by_key(|it| it.announced_on);
        let links = of.first().map_or_else(Vec::new, |first| makers(dataset, lang, first));
        let (route, foreign) = match links.as_slice() {
            [only] => (only.route.clone(), only.lang),
            _ => (None, None),
        };
        let name = Prose { lang: foreign, ..Prose::own(&name) };
        let bar = Bar { route, ..Bar::of(name, by_status(lang, of.iter().copied())) };
        Maker { links, bar, commitments: of.into_iter().map(|it| listed(lang, it)).collect() }
    };
    groups.into_iter().map(maker).collect()
}

fn listed(lang: Lang, commitment: &Commitment) -> Listed {
    let day = commitment.announced_on;
    Listed {
        id: commitment.id.clone(),
        title: Prose::new(&commitment.title, lang),
        announced: (date(lang, day), day.to_string()),
        status: status_of(lang, commitment),
    }
}
