//! Which pages there are.

use crate::dataset::Dataset;
use crate::lang::Lang;
use crate::selection::Route;

/// Every page of the site in every language; the not-found page once, as a host has one for all addresses.
pub fn pages(dataset: &Dataset) -> Vec<(Lang, Route)> {
    let routes = || {
        let states = dataset.states().iter().map(|state| Route::State(state.code));
        let commitments = dataset.commitments().iter().map(|commitment| Route::Commitment(commitment.id.clone()));
        [Route::Home, Route::About].into_iter().chain(states).chain(commitments)
    };
    let all = Lang::ALL.into_iter().flat_map(|lang| routes().map(move |route| (lang, route)));
    all.chain([(Lang::En, Route::NotFound)]).collect()
}
