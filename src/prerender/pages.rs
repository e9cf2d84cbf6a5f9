//! Which pages there are.

use crate::dataset::Dataset;
use crate::dataset::code::Pillar;
use crate::lang::Lang;
use crate::selection::{Embed, Route};

/// Every page of the site in every language; the not-found page once, as a host has one for all addresses.
pub fn pages(dataset: &Dataset) -> Vec<(Lang, Route)> {
    let routes = || {
        let states = dataset.states().iter().map(|state| Route::State(state.code));
        let commitments = dataset.commitments().iter().map(|commitment| Route::Commitment(commitment.id.clone()));
        let packages = dataset.packages().iter().map(|package| Route::Package(package.number));
        [
            Route::Home,
            Route::Packages,
            Route::Figures,
            Route::Status,
            Route::About,
            Route::Builder,
            Route::EmbedHelp,
            Route::Others,
            Route::Gallery,
        ]
        .into_iter()
        .chain(Pillar::ALL.map(Route::Pillar))
        .chain(packages)
        .chain(states)
        .chain(commitments)
        .chain(embeds(dataset))
    };
    let all = Lang::ALL.into_iter().flat_map(|lang| routes().map(move |route| (lang, route)));
    all.chain([(Lang::En, Route::NotFound)]).collect()
}

/// The pages for frames, which are all that is made of a version that is kept.
pub fn frames(dataset: &Dataset) -> Vec<(Lang, Route)> {
    Lang::ALL.into_iter().flat_map(|lang| embeds(dataset).map(move |route| (lang, route))).collect()
}

fn embeds(dataset: &Dataset) -> impl Iterator<Item = Route> {
    let states = dataset.states().iter().map(|state| Embed::State(state.code));
    let commitments = dataset.commitments().iter().map(|commitment| Embed::Commitment(commitment.id.clone()));
    let pillars = Pillar::ALL.into_iter().map(Embed::Pillar);
    [Embed::Explorer, Embed::Map].into_iter().chain(pillars).chain(states).chain(commitments).map(Route::Embed)
}
