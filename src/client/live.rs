//! What the page follows: the state, and what is worked out from it, each once a change for all that shows it.

use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::lang::Lang;
use crate::platform::document::setting;
use crate::present::explorer::Explorer;
use crate::present::{Edition, Tally};
use crate::selection::filters::{Facet, Filters};
use crate::selection::query::Ignored;
use crate::selection::{Camera, Msg, Sort, ViewState};
use leptos::prelude::*;

/// The signals of the page. They live as long as it does.
#[derive(Clone, Copy)]
pub struct Live {
    /// The state of the page.
    pub state: RwSignal<ViewState>,
    /// The one way to change it.
    pub send: Callback<Msg>,
    /// The state of the map that is selected.
    pub selected: Memo<Option<StateCode>>,
    /// The dataset in the page's language.
    pub editions: RwSignal<Edition>,
    /// The filters that are answered: all but a search whose texts are still to come.
    pub filters: Memo<Filters>,
    /// What they leave.
    pub tally: Memo<Tally>,
    /// What that makes of list, map and sentence.
    pub model: Memo<Explorer>,
    /// What the page said before: worked out once for all parts that are bound.
    written: Memo<Option<Written>>,
    /// What the reader points at.
    pub pointing: Pointing,
    /// Values of the address that mean nothing here.
    pub ignored: RwSignal<Vec<Ignored>>,
    /// Changes when a part of the page has come that was asked for.
    pub arrived: RwSignal<u32>,
}

/// What a page says before anything is filtered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What all filters leave.
    pub tally: Tally,
    /// What that makes of list, map and sentence.
    pub model: Explorer,
}

/// What the reader points at with pointer or keys. Nothing of it belongs in an address.
#[derive(Clone, Copy)]
pub struct Pointing {
    /// The state, and the drawing in which it is pointed at.
    pub at: RwSignal<Option<(StateCode, usize)>>,
    /// The state of the map at which keys come in: the one that was visited or selected last.
    pub visited: RwSignal<Option<StateCode>>,
    /// Whether the pointer rests on the state, or on what is said of it.
    pub held: RwSignal<bool>,
}

impl Live {
    /// The signals for a state and a dataset.
    pub fn new(state: RwSignal<ViewState>, edition: Edition, send: Callback<Msg>, ignored: Vec<Ignored>, arrived: RwSignal<u32>) -> Live {
        let editions = RwSignal::new(edition);
        let selected = Memo::new(move |_| state.with(|state| state.selected));
        let filters = Memo::new(move |_| {
            let searches = editions.with(Edition::is_searchable);
            state.with(|state| if searches { state.filters.clone() } else { state.filters.without(Facet::Search) })
        });
        let tally = Memo::new(move |_| editions.with(|it| filters.with(|filters| Tally::new(&it.dataset, &it.index, filters))));
        let model = Memo::new(move |_| {
            let sort = state.with(|state| state.sort);
            editions.with(|it| filters.with(|filters| tally.with(|tally| Explorer::new(&it.dataset, tally, it.lang, filters, sort))))
        });
        let written = Memo::new(move |_| editions.with(written));
        let pointing = Pointing { at: RwSignal::new(None), visited: RwSignal::new(None), held: RwSignal::new(false) };
        let ignored = RwSignal::new(ignored);
        Live { state, send, selected, editions, filters, tally, model, written, pointing, ignored, arrived }
    }

    /// What the page says as it was written: without filters, in the first order. `None` where it was written from other data
    /// than these, so that all of it has to be written again.
    pub fn written(&self) -> Option<Written> {
        self.written.get_untracked()
    }

    /// The language of the page.
    pub fn lang(&self) -> Lang {
        self.editions.with_untracked(|it| it.lang)
    }

    /// What of the map is seen.
    pub fn camera(&self) -> Camera {
        Camera::of(self.state.with(|state| state.zoom))
    }
}

/// Whether the page was written from these data.
pub fn is_of_page(dataset: &Dataset) -> bool {
    setting("data-edition").is_some_and(|edition| edition == dataset.edition())
}

/// What a page says that was written from the same data.
fn written(edition: &Edition) -> Option<Written> {
    let (dataset, filters) = (&edition.dataset, Filters::default());
    if !is_of_page(dataset) {
        return None;
    }
    let tally = Tally::new(dataset, &edition.index, &filters);
    let model = Explorer::new(dataset, &tally, edition.lang, &filters, Sort::default());
    Some(Written { tally, model })
}
