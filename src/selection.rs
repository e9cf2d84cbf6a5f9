//! What the reader is looking at: the one state of the page, how it changes, and its address.
//!
//! Never knows how anything looks, nor the browser.

pub mod embed;
pub mod filters;
pub mod partial;
pub mod picks;
pub mod query;
pub mod route;
pub mod zoom;

pub use embed::Embed;
pub use filters::{Filters, StatusFacet};
pub use partial::Partial;
pub use picks::Picks;
pub use route::Route;
pub use zoom::{Camera, Zoom};

use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::wire::Kind;
use crate::lang::Lang;

/// The only mutable state of the page. The address is a pure function of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ViewState {
    /// The language of the page.
    pub lang: Lang,
    /// Which page.
    pub route: Route,
    /// What commitments must be like to be shown.
    pub filters: Filters,
    /// The order of the states.
    pub sort: Sort,
    /// The state whose detail is open in the explorer.
    pub selected: Option<StateCode>,
    /// The part of the map that is enlarged.
    pub zoom: Option<Zoom>,
    /// Another dataset to read, for an editor's preview.
    pub data: Option<String>,
}

/// The order of the states in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sort {
    /// What it goes by.
    pub key: SortKey,
    /// The other way round.
    pub reversed: bool,
}

/// What the list is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SortKey {
    /// The state's name in the page's language; the default.
    #[default]
    Name,
    /// The date of endorsement, the earliest first.
    Date,
    /// The number of matching commitments, the most first.
    Count,
}

impl SortKey {
    /// All keys, in the order in which they are offered.
    pub const ALL: [SortKey; 3] = [SortKey::Name, SortKey::Date, SortKey::Count];

    /// The key's word in the query string.
    pub const fn as_str(self) -> &'static str {
        match self {
            SortKey::Name => "name",
            SortKey::Date => "date",
            SortKey::Count => "count",
        }
    }
}

/// Something that the reader did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// Pressed a pillar's toggle.
    TogglePillar(Pillar),
    /// Pressed a kind's toggle.
    ToggleKind(Kind),
    /// Pressed a status's toggle.
    ToggleStatus(StatusFacet),
    /// Pressed an action package's toggle.
    TogglePackage(u8),
    /// Pressed a year's toggle.
    ToggleYear(u16),
    /// Typed in the search box.
    Search(String),
    /// Chose an order.
    Order(Sort),
    /// Chose a state, or closed its detail.
    Select(Option<StateCode>),
    /// Chose a state by the search box, which has then done its part.
    Find(StateCode),
    /// Enlarged a part of the map, or went back to the whole.
    Zoom(Option<Zoom>),
    /// Put other filters in place of the present ones, as the advice of an empty result does.
    Narrow(Filters),
    /// Cleared all filters and the search.
    ClearFilters,
    /// Went to another page, which starts without a selection, or to another language of the same.
    Go(Lang, Route),
    /// Arrived at an address, by back, forward or a link.
    Arrive(Box<ViewState>),
}

/// The state after a message. Pure: the same for every view and every test.
pub fn update(mut state: ViewState, msg: Msg) -> ViewState {
    match msg {
        Msg::TogglePillar(pillar) => state.filters.pillars.toggle(pillar),
        Msg::ToggleKind(kind) => state.filters.kinds.toggle(kind),
        Msg::ToggleStatus(status) => state.filters.statuses.toggle(status),
        Msg::TogglePackage(number) => state.filters.packages.toggle(number),
        Msg::ToggleYear(year) => state.filters.years.toggle(year),
        Msg::Search(text) => state.filters.search = text,
        Msg::Order(sort) => state.sort = sort,
        Msg::Select(code) => state.selected = code,
        Msg::Find(code) => {
            state.filters.search.clear();
            state.selected = Some(code);
        }
        Msg::Zoom(zoom) => state.zoom = zoom,
        Msg::Narrow(filters) => state.filters = filters,
        Msg::ClearFilters => state.filters = Filters::default(),
        Msg::Go(lang, route) => {
            // Another language of the same page keeps what is open.
            if state.route != route {
                state.selected = None;
                state.zoom = None;
            }
            state.lang = lang;
            state.route = route;
        }
        Msg::Arrive(arrived) => state = *arrived,
    }
    state
}
