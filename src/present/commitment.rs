//! A commitment as it is read: in the detail of a state, and on its own page.

use super::names::{package_name, pillar_name};
use super::source::{SourceView, sources, sources_after};
use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::text::Standing;
use crate::dataset::wire::{Commitment, LadLink, PillarBasis, Quantity, Text};
use crate::dataset::{Dataset, PartialDate};
use crate::i18n::{amount, date, file_messages, fill, list_and, messages, number};
use crate::lang::Lang;
use crate::selection::{Route, StatusFacet};

/// A text and the language that it is really in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    /// The text.
    pub text: String,
    /// Its language, where that is not the page's.
    pub lang: Option<Lang>,
    /// The language of the original, where this is a translation that nobody has reviewed yet.
    pub translated: Option<Lang>,
}

impl Prose {
    /// A text of the dataset for a page in `lang`.
    pub fn new(text: &Text, lang: Lang) -> Prose {
        let (words, foreign) = text.on_page(lang);
        Prose { text: words.to_owned(), lang: foreign, translated: translated(text, lang) }
    }

    /// A text of the dataset in the gap `name` of a sentence; the whole is taken to be in the text's language.
    pub fn within(template: &str, name: &str, text: &Text, lang: Lang) -> Prose {
        let (words, _) = text.get(lang);
        Prose { text: fill(template, &[(name, words)]), ..Prose::new(text, lang) }
    }

    /// A sentence of the interface.
    pub fn own(text: &str) -> Prose {
        Prose { text: text.to_owned(), lang: None, translated: None }
    }
}

/// The language of the original, where a page shows a translation that nobody has reviewed yet.
pub fn translated(text: &Text, lang: Lang) -> Option<Lang> {
    (text.standing(lang) == Standing::Unreviewed).then_some(text.original)
}

/// A link within the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub text: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<Lang>,
    /// The page; absent where there is none, as for states that did not endorse.
    pub route: Option<Route>,
}

/// A commitment with everything that is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitmentView {
    /// The identifier.
    pub id: String,
    /// Its place in the dataset.
    pub place: usize,
    /// The pillar, where it has one.
    pub pillar: Option<Pillar>,
    /// The pillar's name.
    pub pillar_name: String,
    /// Title.
    pub title: Prose,
    /// Summary.
    pub summary: Prose,
    /// Who makes it, where that is more than one state or no state.
    pub made_by: Vec<Link>,
    /// The role in which it is made, where that is not an endorsing state's.
    pub role: Option<&'static str>,
    /// Whether several states make it together.
    pub joint: bool,
    /// Other states that it involves.
    pub involves: Vec<Link>,
    /// Kind, in a word.
    pub kind: &'static str,
    /// How much or how many.
    pub quantity: Option<QuantityView>,
    /// When it was announced, in words.
    pub announced: String,
    /// The same for machines.
    pub announced_iso: String,
    /// On what occasion.
    pub occasion: Prose,
    /// By when, in words and for machines.
    pub target: Option<(String, String)>,
    /// Action package: its number and name.
    pub package: Option<(u8, String)>,
    /// The latest status.
    pub status: StatusView,
    /// What was reported, oldest first.
    pub progress: Vec<ProgressView>,
    /// Whether an analyst placed it in its pillar, as no source does.
    pub by_analyst: bool,
    /// Doubts: a source that doesn't name the Declaration, a record that nothing confirms.
    pub doubts: Vec<&'static str>,
    /// Sources.
    pub sources: Vec<SourceView>,
}

/// A latest status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusView {
    /// Its word in the dataset, for styling.
    pub key: &'static str,
    /// Its word on the page.
    pub word: &'static str,
    /// When it was reported, in words.
    pub date: Option<String>,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressView {
    /// When, in words.
    pub date: String,
    /// The same for machines.
    pub date_iso: String,
    /// What it shows.
    pub status: StatusView,
    /// What was reported.
    pub note: Prose,
    /// Who said so.
    pub sources: Vec<SourceView>,
}

/// How much or how many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuantityView {
    /// The number with its unit and hedge.
    pub text: String,
    /// The language of unit and hedge, where that is not the page's.
    pub lang: Option<Lang>,
    /// The language of the original, where unit or hedge is a translation that nobody has reviewed yet.
    pub translated: Option<Lang>,
    /// A doubt or remark.
    pub note: Option<Prose>,
}

impl CommitmentView {
    /// The language of the original, where a text of it is a translation that nobody has reviewed yet.
    pub fn translated(&self) -> Option<Lang> {
        let quantity = self.quantity.iter().map(|it| it.translated.or(it.note.as_ref().and_then(|note| note.translated)));
        let texts = [&self.title, &self.summary, &self.occasion].into_iter().chain(self.progress.iter().map(|report| &report.note));
        texts.map(|text| text.translated).chain(quantity).flatten().next()
    }
}

/// Reads a commitment for a page.
pub fn commitment(dataset: &Dataset, lang: Lang, commitment: &Commitment) -> CommitmentView {
    let m = messages(lang);
    let f = file_messages(lang);
    let prose = |text: &Text| Prose::new(text, lang);
    let status_key = StatusFacet::of(commitment.status_latest);
    let alone = matches!(commitment.owners.as_slice(), [only] if dataset.is_endorser(*only));
    CommitmentView {
        id: commitment.id.clone(),
        place: dataset.place_of(&commitment.id).unwrap_or(usize::MAX),
        pillar: commitment.pillar,
        pillar_name: pillar_name(dataset, lang, commitment.pillar),
        title: prose(&commitment.title),
        summary: prose(&commitment.summary),
        made_by: makers(dataset, lang, commitment),
        role: (!alone).then(|| m.role(commitment.role)),
        joint: commitment.owners.len() > 1,
        involves: commitment.counterparts.iter().map(|code| state_link(dataset, lang, *code)).collect(),
        kind: m.kind(commitment.kind),
        quantity: commitment.quantity.as_ref().map(|it| quantity(lang, it)),
        announced: date(lang, commitment.announced_on),
        announced_iso: commitment.announced_on.to_string(),
        occasion: prose(&commitment.announced_at),
        target: commitment.target_date.map(|day| (date(lang, day), day.to_string())),
        package: commitment.action_package.map(|number| (number, package_name(dataset, lang, number))),
        status: status(lang, status_key, commitment.progress.last().map(|report| report.date)),
        progress: commitment
            .progress
            .iter()
            .map(|report| ProgressView {
                date: date(lang, report.date),
                date_iso: report.date.to_string(),
                status: status(lang, StatusFacet::Reported(report.status), None),
                note: Prose::new(&report.note, lang),
                sources: sources_after(dataset, lang, &report.source_ids, &commitment.source_ids),
            })
            .collect(),
        by_analyst: commitment.pillar_basis == PillarBasis::Analyst,
        doubts: [(commitment.lad_link == LadLink::Related).then_some(f.related), (!commitment.verified).then_some(f.unverified)]
            .into_iter()
            .flatten()
            .collect(),
        sources: sources(dataset, lang, &commitment.source_ids),
    }
}

/// The latest status of a commitment, without the day of its report.
pub fn status_of(lang: Lang, commitment: &Commitment) -> StatusView {
    status(lang, StatusFacet::of(commitment.status_latest), None)
}

fn status(lang: Lang, facet: StatusFacet, reported: Option<PartialDate>) -> StatusView {
    StatusView { key: facet.as_str(), word: messages(lang).status(facet), date: reported.map(|day| date(lang, day)) }
}

/// A state as a link: to its page where it endorsed, else as text.
pub fn state_link(dataset: &Dataset, lang: Lang, code: StateCode) -> Link {
    Link { text: dataset.name_or_code(code, lang), lang: None, route: dataset.is_endorser(code).then_some(Route::State(code)) }
}

/// Who makes a commitment: its owners, or else the actor by name.
pub fn makers(dataset: &Dataset, lang: Lang, commitment: &Commitment) -> Vec<Link> {
    match (&commitment.actor, commitment.owners.as_slice()) {
        (Some(actor), []) => {
            let (text, foreign) = actor.on_page(lang);
            vec![Link { text: text.to_owned(), lang: foreign, route: None }]
        }
        (_, owners) => owners.iter().map(|code| state_link(dataset, lang, *code)).collect(),
    }
}

/// A quantity in words. A currency's code stands for its name where the amount is money.
pub fn quantity(lang: Lang, quantity: &Quantity) -> QuantityView {
    let f = file_messages(lang);
    let (unit, foreign) = quantity.unit.on_page(lang);
    // A unit that is left in another language stands beside the number without that language's grammar.
    let of_unit = |n: u64| if foreign.is_none() { amount(lang, n, unit) } else { format!("{} {unit}", number(lang, n)) };
    let amount = match (quantity.number, quantity.minimum, quantity.maximum) {
        (None, Some(from), Some(to)) => fill(f.range, &[("from", &number(lang, from)), ("to", &of_unit(to))]),
        (Some(n), _, _) | (None, Some(n), None) | (None, None, Some(n)) => of_unit(n),
        (None, None, None) => unit.to_owned(),
    };
    let hedge = quantity.qualifier.as_ref().map(|hedge| hedge.get(lang).0);
    let words: Vec<&str> = hedge.into_iter().chain([amount.as_str()]).collect();
    QuantityView {
        text: words.join(" "),
        lang: foreign,
        translated: [Some(&quantity.unit), quantity.qualifier.as_ref()].into_iter().flatten().find_map(|text| translated(text, lang)),
        note: quantity.note.as_ref().map(|note| Prose::new(note, lang)),
    }
}

/// Who makes a commitment, in one phrase for a heading or a citation.
pub fn makers_phrase(dataset: &Dataset, lang: Lang, commitment: &Commitment) -> String {
    let names: Vec<String> = makers(dataset, lang, commitment).into_iter().map(|link| link.text).collect();
    list_and(lang, &names)
}
