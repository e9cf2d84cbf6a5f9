//! The dataset in numbers: how many commitments of each status, pillar, year and occasion, and which name an amount of money.

use super::commitment::{Link, Prose, QuantityView, makers, quantity};
use super::names::pillar_name;
use crate::dataset::code::Pillar;
use crate::dataset::wire::Commitment;
use crate::dataset::{Dataset, PartialDate};
use crate::i18n::{date, file_messages, fill, messages};
use crate::lang::Lang;
use crate::selection::{Route, StatusFacet};
use std::collections::BTreeMap;

/// An occasion has a line of its own from this many commitments on; the others of its year share one.
pub const OCCASION: usize = 3;

/// A part of a bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// What it is, for its pattern: a status of the dataset, `none`, a pillar such as `p1`, or `p0` for all pillars together.
    pub key: &'static str,
    /// What it is, in words.
    pub name: String,
    /// How many commitments.
    pub count: usize,
}

/// A bar: a name, and the parts that its commitments fall into, each once and in the same order for all bars of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What the bar is of.
    pub name: Prose,
    /// When, in words and for machines, where the bar is of an occasion.
    pub when: Option<(String, String)>,
    /// Its pillar, where it is of one.
    pub pillar: Option<Pillar>,
    /// The page with these commitments, where there is one.
    pub route: Option<Route>,
    /// The parts, those of nothing too.
    pub segments: Vec<Segment>,
}

impl Bar {
    /// How many commitments the bar has in all.
    pub fn total(&self) -> usize {
        self.segments.iter().map(|it| it.count).sum()
    }

    /// The sum of bars, part by part.
    pub fn all(lang: Lang, bars: &[Bar]) -> Bar {
        let mut segments = bars.first().map_or_else(Vec::new, |first| first.segments.clone());
        for (place, segment) in segments.iter_mut().enumerate() {
            segment.count = bars.iter().filter_map(|bar| bar.segments.get(place)).map(|it| it.count).sum();
        }
        Bar::of(Prose::own(file_messages(lang).figures_all), segments)
    }

    /// A bar that has no page, no pillar and no day of its own.
    pub fn of(name: Prose, segments: Vec<Segment>) -> Bar {
        Bar { name, when: None, pillar: None, route: None, segments }
    }
}

/// How many of some commitments have each status.
pub fn by_status<'a>(lang: Lang, of: impl Iterator<Item = &'a Commitment>) -> Vec<Segment> {
    let mut segments: Vec<Segment> =
        StatusFacet::all().map(|it| Segment { key: it.as_str(), name: messages(lang).status(it).to_owned(), count: 0 }).collect();
    for commitment in of {
        let key = StatusFacet::of(commitment.status_latest).as_str();
        if let Some(segment) = segments.iter_mut().find(|it| it.key == key) {
            segment.count += 1;
        }
    }
    segments
}

/// How many of some commitments belong to each pillar, and to all of them together.
pub fn by_pillar<'a>(dataset: &Dataset, lang: Lang, of: impl Iterator<Item = &'a Commitment>) -> Vec<Segment> {
    let pillars = Pillar::ALL.into_iter().map(Some).chain([None]);
    let mut segments: Vec<Segment> =
        pillars.clone().map(|it| Segment { key: pillar_key(it), name: pillar_name(dataset, lang, it), count: 0 }).collect();
    for commitment in of {
        if let Some(segment) = segments.iter_mut().find(|it| it.key == pillar_key(commitment.pillar)) {
            segment.count += 1;
        }
    }
    segments
}

fn pillar_key(pillar: Option<Pillar>) -> &'static str {
    match pillar {
        Some(Pillar::Stability) => "p1",
        Some(Pillar::Pathways) => "p2",
        Some(Pillar::Management) => "p3",
        Some(Pillar::Emergency) => "p4",
        None => "p0",
    }
}

/// What became of some commitments, all together and pillar by pillar.
pub fn progress<'a>(dataset: &Dataset, lang: Lang, of: impl Iterator<Item = &'a Commitment> + Clone) -> Vec<Bar> {
    let all = Bar::of(Prose::own(file_messages(lang).figures_all), by_status(lang, of.clone()));
    let pillars = Pillar::ALL.into_iter().map(Some).chain([None]).map(|pillar| Bar {
        pillar,
        route: pillar.map(Route::Pillar),
        ..Bar::of(Prose::own(&pillar_name(dataset, lang, pillar)), by_status(lang, of.clone().filter(|it| it.pillar == pillar)))
    });
    [all].into_iter().chain(pillars).filter(|bar| bar.total() > 0).collect()
}

/// Which pillars the commitments of each year are about.
pub fn years(dataset: &Dataset, lang: Lang) -> Vec<Bar> {
    let groups = grouped(dataset.commitments().iter(), |it| it.announced_on.year());
    groups.into_iter().map(|(year, of)| Bar::of(Prose::own(&year.to_string()), by_pillar(dataset, lang, of.into_iter()))).collect()
}

/// Which pillars the commitments of each occasion are about, in order of time; after those of a year its small ones in one line.
pub fn occasions(dataset: &Dataset, lang: Lang) -> Vec<Bar> {
    let groups = grouped(dataset.commitments().iter(), |it| (it.announced_on.year(), it.announced_at.get(Lang::En).0));
    let (large, small): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(_, of)| of.len() >= OCCASION);
    let mut bars: Vec<(u16, Option<PartialDate>, Bar)> = Vec::new();
    for ((year, _), of) in large {
        let Some(first) = of.iter().copied().min_by_key(|it| it.announced_on) else { continue };
        let day = first.announced_on;
        let bar = Bar::of(Prose::new(&first.announced_at, lang), by_pillar(dataset, lang, of.into_iter()));
        bars.push((year, Some(day), Bar { when: Some((date(lang, day), day.to_string())), ..bar }));
    }
    for (year, of) in grouped(small.into_iter().flat_map(|(_, of)| of), |it| it.announced_on.year()) {
        let name = fill(file_messages(lang).figures_other_occasions, &[("year", &year.to_string())]);
        bars.push((year, None, Bar::of(Prose::own(&name), by_pillar(dataset, lang, of.into_iter()))));
    }
    bars.sort_by_key(|(year, day, _)| (*year, day.is_none(), *day));
    bars.into_iter().map(|(_, _, bar)| bar).collect()
}

/// Commitments by something that they have in common, in its order.
pub fn grouped<'a, K: Ord>(
    of: impl Iterator<Item = &'a Commitment>,
    key: impl Fn(&'a Commitment) -> K,
) -> BTreeMap<K, Vec<&'a Commitment>> {
    let mut groups: BTreeMap<K, Vec<&Commitment>> = BTreeMap::new();
    for commitment in of {
        groups.entry(key(commitment)).or_default().push(commitment);
    }
    groups
}

/// A commitment that names an amount of money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// The identifier.
    pub id: String,
    /// Its title.
    pub title: Prose,
    /// Who makes it.
    pub makers: Vec<Link>,
    /// When it was announced, in words and for machines.
    pub announced: (String, String),
    /// How much.
    pub quantity: QuantityView,
}

/// The commitments that name an amount of money, in order of time. Amounts are never added up or compared: several are parts of the
/// same announced total.
pub fn amounts(dataset: &Dataset, lang: Lang) -> Vec<Amount> {
    let mut found: Vec<&Commitment> =
        dataset.commitments().iter().filter(|it| it.quantity.as_ref().is_some_and(|quantity| quantity.currency.is_some())).collect();
    found.sort_by_key(|it| it.announced_on);
    let amount = |it: &Commitment| {
        Some(Amount {
            id: it.id.clone(),
            title: Prose::new(&it.title, lang),
            makers: makers(dataset, lang, it),
            announced: (date(lang, it.announced_on), it.announced_on.to_string()),
            quantity: quantity(lang, it.quantity.as_ref()?),
        })
    };
    found.into_iter().filter_map(amount).collect()
}
