//! How long the pure rooms take, natively, at 1, 10 and 100 times the commitments: `make bench-core`. Absolute times are
//! this machine's; that a change of the filters at 100x takes no more than its share is seen without a browser.
#![allow(clippy::unwrap_used)] // A measurement may fail loudly.

use divan::{Bencher, black_box};
use lad_explorer::dataset::multiply::multiply;
use lad_explorer::dataset::{Dataset, Pillar, index, load};
use lad_explorer::lang::Lang;
use lad_explorer::present::explorer::Explorer;
use lad_explorer::present::facets::{facets, pillar_toggles};
use lad_explorer::present::state::state_view;
use lad_explorer::present::{SearchIndex, Tally};
use lad_explorer::selection::{Filters, Sort};
use std::num::NonZeroUsize;
use std::sync::LazyLock;

const TIMES: [usize; 3] = [1, 10, 100];
const LANG: Lang = Lang::En;

/// A dataset with what is prepared of it once.
struct Scale {
    bytes: Vec<u8>,
    dataset: Dataset,
    index: SearchIndex,
}

static SCALES: [LazyLock<Scale>; 3] = [LazyLock::new(|| Scale::of(1)), LazyLock::new(|| Scale::of(10)), LazyLock::new(|| Scale::of(100))];

impl Scale {
    fn of(times: usize) -> Scale {
        let published = include_bytes!("../../public/data/declaration.json");
        let bytes = multiply(published, NonZeroUsize::new(times).unwrap(), 1).unwrap();
        let dataset = load(&bytes).0;
        let index = SearchIndex::new(&dataset, LANG);
        Scale { bytes, dataset, index }
    }

    fn at(times: usize) -> &'static Scale {
        SCALES.iter().zip(TIMES).find(|(_, it)| *it == times).map(|(scale, _)| &**scale).unwrap()
    }

    fn tally(&self, filters: &Filters) -> Tally {
        Tally::new(&self.dataset, &self.index, filters)
    }
}

fn pillar() -> Filters {
    let mut filters = Filters::default();
    filters.pillars.insert(Pillar::Pathways);
    filters
}

fn search() -> Filters {
    Filters { search: "refugees venezuela".to_owned(), ..Filters::default() }
}

#[divan::bench(args = TIMES, max_time = 3)]
fn loading(bencher: Bencher, times: usize) {
    let scale = Scale::at(times);
    bencher.bench(|| load(black_box(&scale.bytes)));
}

#[divan::bench(args = TIMES, max_time = 3)]
fn reading_the_index(bencher: Bencher, times: usize) {
    let scale = Scale::at(times);
    let sent = index::fields(&scale.dataset, LANG);
    bencher.bench(|| index::read(|name| black_box(&sent).get(name).cloned()).unwrap());
}

#[divan::bench(args = TIMES, max_time = 3)]
fn search_index(bencher: Bencher, times: usize) {
    let scale = Scale::at(times);
    bencher.bench(|| SearchIndex::new(black_box(&scale.dataset), LANG));
}

#[divan::bench(args = TIMES)]
fn tally_of_a_pillar(bencher: Bencher, times: usize) {
    let (scale, filters) = (Scale::at(times), pillar());
    bencher.bench(|| scale.tally(black_box(&filters)));
}

/// An index remembers what was searched, so each search gets one of its own.
fn searched(bencher: Bencher, times: usize, searches: &[Filters]) {
    let scale = Scale::at(times);
    bencher
        .with_inputs(|| SearchIndex::of(&scale.dataset, scale.index.texts().to_owned()))
        .bench_refs(|index| searches.iter().for_each(|it| drop(black_box(Tally::new(&scale.dataset, index, it)))));
}

#[divan::bench(args = TIMES)]
fn tally_of_a_search(bencher: Bencher, times: usize) {
    searched(bencher, times, &[search()]);
}

#[divan::bench(args = TIMES)]
fn tallies_of_a_search_letter_by_letter(bencher: Bencher, times: usize) {
    let whole = search().search;
    let typed: Vec<Filters> = (1..=whole.len()).map(|end| Filters { search: whole[..end].to_owned(), ..Filters::default() }).collect();
    searched(bencher, times, &typed);
}

#[divan::bench(args = TIMES)]
fn explorer_of_a_pillar(bencher: Bencher, times: usize) {
    let (scale, filters) = (Scale::at(times), pillar());
    let tally = scale.tally(&filters);
    bencher.bench(|| Explorer::new(&scale.dataset, black_box(&tally), LANG, &filters, Sort::default()));
}

#[divan::bench(args = TIMES)]
fn counts_of_all_facets(bencher: Bencher, times: usize) {
    let (scale, filters) = (Scale::at(times), pillar());
    let tally = scale.tally(&filters);
    bencher.bench(|| (pillar_toggles(&scale.dataset, black_box(&tally), LANG, &filters), facets(&scale.dataset, &tally, LANG, &filters)));
}

#[divan::bench(args = TIMES)]
fn state_in_depth(bencher: Bencher, times: usize) {
    let scale = Scale::at(times);
    let code = scale.dataset.commitments().iter().find_map(|it| it.owners.first().copied()).unwrap();
    bencher.bench(|| state_view(&scale.dataset, LANG, black_box(code)));
}

fn main() {
    // Prepared first, so that no measurement has to wait for it.
    for scale in &SCALES {
        LazyLock::force(scale);
    }
    divan::main();
}
