//! A session: what the reader does becomes a new state, and address, title, focus and language follow.

use super::address::AddressWriter;
use super::bind::Bound;
use super::live::Live;
use super::partials::Partials;
use super::place::place_of;
use super::selecting::{Opener, refuse_unknown};
use super::status::Phase;
use super::turning::Turn;
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::lang::Lang;
use crate::platform::document::{by_id, first, leave_for, reload, set_setting, window};
use crate::platform::history::Step;
use crate::present::fold::terms;
use crate::routes::route_of;
use crate::selection::filters::Facet;
use crate::selection::query::{self, Ignored};
use crate::selection::{Camera, Msg, ViewState, update};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use web_sys::Element;

/// The state that the page's address names.
pub fn arrive(base: &str) -> (ViewState, Vec<Ignored>) {
    let location = window().map(|window| window.location());
    let path = location.as_ref().ok().and_then(|it| it.pathname().ok()).unwrap_or_default();
    let search = location.as_ref().ok().and_then(|it| it.search().ok()).unwrap_or_default();
    let (lang, route) = route_of(path.strip_prefix(base).unwrap_or(&path));
    // The not-found page is one file for all languages and addresses.
    query::read(&search, ViewState { lang, route, ..ViewState::default() })
}

/// The session, for whatever may be called later.
pub type Handle = StoredValue<Option<Session>, LocalStorage>;

/// Does something with the session, once it is there.
pub fn with(session: Handle, then: impl FnOnce(&Session)) {
    session.with_value(|session| {
        if let Some(session) = session {
            then(session);
        }
    });
}

/// What answers the reader.
pub struct Session {
    /// What all addresses of the site start with.
    pub base: String,
    /// What the page follows.
    pub live: Live,
    /// What the strip below says.
    pub phase: RwSignal<Phase>,
    /// The parts of pages that come when they are wanted.
    pub partials: Partials,
    /// The page that follows.
    pub bound: RefCell<Option<Bound>>,
    /// Where closing a detail leads back to.
    pub opener: Opener,
    /// Writes the address.
    pub address: AddressWriter,
    /// The language in which the texts that a search looks through are on their way.
    pub coming: Cell<Option<Lang>>,
    /// Changes of page so far, by which a file that comes too late is known.
    pub turns: Cell<u32>,
}

impl Session {
    /// A session on a page.
    pub fn new(base: String, live: Live, phase: RwSignal<Phase>, partials: Partials, bound: Bound, address: AddressWriter) -> Session {
        let (opener, coming, turns) = (Opener::default(), Cell::new(None), Cell::new(0));
        Session { base, live, phase, partials, bound: RefCell::new(Some(bound)), opener, address, coming, turns }
    }

    /// Changes the state, and the address, title and focus with it.
    pub fn handle(&self, me: Handle, msg: Msg) {
        let before = self.live.state.get_untracked();
        if matches!(&msg, Msg::Go(lang, _) if *lang == before.lang) {
            self.stay(&before);
        }
        let after = self.in_sight(&before, update(before.clone(), msg.clone()));
        if before == after {
            // Who opens what is open goes there.
            if let Msg::Select(Some(code)) = msg {
                self.opener.note();
                self.opener.follow(Some(code), Some(code), false);
            }
            return;
        }
        if before.route != after.route {
            // The explorer is all that the application shows.
            let _ = leave_for(&self.address_of(&after));
            return;
        }
        if before.lang != after.lang {
            self.turn(me, after.lang, Turn::Message(msg));
            return;
        }
        self.live.ignored.set(Vec::new());
        // A search is one step, not one for each letter.
        let searching = matches!(msg, Msg::Search(_)) && before.filters.is_active(Facet::Search) && after.filters.is_active(Facet::Search);
        // Nor is a map that is moved a step for each of its places.
        let step = if searching || matches!(msg, Msg::Zoom(_)) { Step::Replace } else { Step::Push };
        let closes = matches!(msg, Msg::Select(_));
        // Who finds the selected state again goes there again.
        let found = matches!(msg, Msg::Find(_));
        let selects = found || before.selected != after.selected;
        if selects && after.selected.is_some() {
            self.opener.note();
        }
        // In a frame the address is nobody's to share, and the steps back are the host's.
        if !after.route.is_embed() {
            self.address.write(step, self.address_of(&after));
        }
        self.tell_host(&before, &after);
        self.live.state.set(after.clone());
        // Closed on the way to a page without a detail, it leaves the focus on that way.
        if selects && (after.selected.is_some() || closes) {
            self.opener.follow(before.selected, after.selected, found);
        }
    }

    /// The host of a frame asks for filters, an order, a state or a part of the map, written as in an address.
    ///
    /// The focus stays where it is: it may be the host's.
    pub fn steered(&self, query: &str) {
        let now = self.live.state.get_untracked();
        let (mut asked, _) = query::read(query, ViewState { lang: now.lang, route: now.route.clone(), ..ViewState::default() });
        // A frame reads one dataset; which one is not its host's to say.
        asked.data.clone_from(&now.data);
        self.live.editions.with_untracked(|it| refuse_unknown(&it.dataset, &mut asked, &mut Vec::new()));
        let asked = self.in_sight(&now, asked);
        self.tell_host(&now, &asked);
        self.live.state.set(asked);
    }

    /// Says on the document of a frame which state is chosen: its script tells the host.
    fn tell_host(&self, before: &ViewState, after: &ViewState) {
        if before.selected != after.selected && after.route.is_embed() {
            // Without the attribute the host is not told; the frame works all the same.
            let _ = set_setting("data-selected", after.selected.as_ref().map_or("", StateCode::as_str));
        }
    }

    /// The state with its selected state in sight, where the map is enlarged.
    fn in_sight(&self, before: &ViewState, mut after: ViewState) -> ViewState {
        let chosen = after.selected.filter(|_| before.selected != after.selected && after.zoom.is_some());
        let place = || place_of(&first(&by_id("app")?, "[data-zoomable]")?, chosen?);
        if let Some(place) = place() {
            after.zoom = Camera::of(after.zoom).revealing(place).zoom();
        }
        after
    }

    /// What happened before the session was there: a step to another address, or presses, which differ from what the address `asked` for.
    pub fn catch_up(&self, me: Handle, asked: &ViewState) {
        let now = self.live.state.get_untracked();
        if self.address.moved() {
            self.step(me);
        } else if now != *asked && !now.route.is_embed() {
            self.address.write(Step::Replace, self.address_of(&now));
        }
    }

    /// The reader went back or forward, or to another part of the page, which changes nothing.
    pub fn stepped(&self, me: Handle) {
        if self.address.moved() {
            self.step(me);
        }
    }

    fn step(&self, me: Handle) {
        self.address.forget();
        let (after, ignored) = self.live.editions.with_untracked(|it| self.arrived_at(&it.dataset));
        let before = self.live.state.get_untracked();
        if before.route != after.route {
            let _ = reload();
        } else if before.lang == after.lang {
            // Whatever was to come is not what the reader wants to see now.
            self.forget_turn();
            self.show(after, ignored);
        } else {
            self.turn(me, after.lang, Turn::Step);
        }
    }

    /// The state that the page's address names, as far as a dataset knows it.
    pub(super) fn arrived_at(&self, dataset: &Dataset) -> (ViewState, Vec<Ignored>) {
        let (mut state, mut ignored) = arrive(&self.base);
        refuse_unknown(dataset, &mut state, &mut ignored);
        (state, ignored)
    }

    /// Puts the parts that have come in their places, and hides what the filters refuse.
    pub fn fill(&self, root: &Element) {
        let terms = self.live.state.with_untracked(|state| terms(&state.filters.search));
        self.live.editions.with_untracked(|edition| {
            self.live.tally.with_untracked(|tally| self.partials.fill(root, edition, tally, &terms));
        });
    }

    /// Fetches what is known of a state, before somebody chooses it.
    pub fn expect_state(&self, code: StateCode) {
        let (partials, lang) = (self.partials.clone(), self.live.state.with_untracked(|state| state.lang));
        leptos::task::spawn_local(async move { partials.of_page(lang, Some(code)).await });
    }

    pub(super) fn address_of(&self, state: &ViewState) -> String {
        let query = query::write(state);
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{}{mark}{query}", self.base, state.route.path(state.lang))
    }
}
