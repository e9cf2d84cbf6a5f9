//! A session: what the reader does becomes a new state, and address, title, focus and language follow.

use super::address::AddressWriter;
use super::keep::Stay;
use super::load::{LoadFailure, Origin, edition};
use super::selecting::{Opener, refuse_unknown};
use super::status::Phase;
use crate::dataset::code::StateCode;
use crate::lang::Lang;
use crate::platform::document::{by_id, leave_for, reload, set_setting, set_title, window};
use crate::platform::focus;
use crate::platform::history::{Step, go};
use crate::present::head::head;
use crate::present::other_state::is_selectable;
use crate::selection::filters::Facet;
use crate::selection::query::{self, Ignored};
use crate::selection::{Camera, Msg, ViewState, update};
use crate::ui::routes::route_of;
use crate::ui::{Edition, Site};
use leptos::prelude::*;
use std::cell::Cell;
use std::sync::Arc;

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
    /// Where the dataset comes from.
    pub origin: Origin,
    /// The state of the page.
    pub state: RwSignal<ViewState>,
    /// The dataset that pages are drawn from.
    pub editions: RwSignal<Edition>,
    /// What the strip below says.
    pub phase: RwSignal<Phase>,
    /// Where closing a detail leads back to.
    pub opener: Opener,
    /// Writes the address.
    pub address: AddressWriter,
    /// The site.
    pub site: Arc<Site>,
    /// Changes of page so far, by which a file that comes too late is known.
    pub turns: Cell<u32>,
}

/// A change of page.
enum Turn {
    /// By a message.
    Message(Msg),
    /// Back or forward, to the address that the page has already.
    Step,
}

impl Session {
    /// Changes the state, and the address, title and focus with it.
    pub fn handle(&self, me: Handle, msg: Msg) {
        let before = self.state.get_untracked();
        let after = self.in_sight(&before, update(before.clone(), msg.clone()));
        if before == after {
            return;
        }
        if !same_page(&before, &after) {
            self.turn(me, after.lang, Turn::Message(msg));
            return;
        }
        self.site.ignored.set(Vec::new());
        // A search is one step, not one for each letter.
        let searching = matches!(msg, Msg::Search(_)) && before.filters.is_active(Facet::Search) && after.filters.is_active(Facet::Search);
        // Nor is a map that is moved a step for each of its places.
        let step = if searching || matches!(msg, Msg::Zoom(_)) { Step::Replace } else { Step::Push };
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
        self.state.set(after.clone());
        if selects {
            self.opener.follow(before.selected, after.selected, found);
        }
    }

    /// The host of a frame asks for filters, an order, a state or a part of the map, written as in an address.
    ///
    /// The focus stays where it is: it may be the host's.
    pub fn steered(&self, query: &str) {
        let now = self.state.get_untracked();
        let (mut asked, _) = query::read(query, ViewState { lang: now.lang, route: now.route.clone(), ..ViewState::default() });
        // A frame reads one dataset; which one is not its host's to say.
        asked.data.clone_from(&now.data);
        asked.selected = asked.selected.filter(|code| is_selectable(&self.editions.get_untracked().dataset, *code));
        let asked = self.in_sight(&now, asked);
        self.tell_host(&now, &asked);
        self.state.set(asked);
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
        if let Some((shape, whole)) = chosen.and_then(|code| self.site.atlas.shape(code)).zip(self.site.atlas.panels.first()) {
            after.zoom = Camera::of(after.zoom).revealing(whole.share(shape.label)).zoom();
        }
        after
    }

    /// The reader went back or forward.
    pub fn stepped(&self, me: Handle) {
        self.address.forget();
        let (after, ignored) = self.arrived_at();
        let before = self.state.get_untracked();
        if same_page(&before, &after) {
            // Whatever was to come is not what the reader wants to see now.
            self.forget_turn();
            self.show(after, ignored);
        } else {
            self.turn(me, after.lang, Turn::Step);
        }
    }

    /// The state that the page's address names, as far as the dataset knows it.
    fn arrived_at(&self) -> (ViewState, Vec<Ignored>) {
        let (mut state, mut ignored) = arrive(&self.base);
        self.editions.with_untracked(|edition| refuse_unknown(&edition.dataset, &mut state, &mut ignored));
        (state, ignored)
    }

    /// Turns the page, at once or when the texts in its language are there; until then the present page stays.
    fn turn(&self, me: Handle, lang: Lang, turn: Turn) {
        let number = self.forget_turn();
        if self.origin.serves_all() || self.editions.with_untracked(|edition| edition.lang == lang) {
            self.turned(turn);
            return;
        }
        self.phase.set(Phase::Turning(lang));
        let origin = self.origin.clone();
        leptos::task::spawn_local(async move {
            let edition = edition(&origin, lang).await;
            with(me, |it| it.arrived(number, turn, edition));
        });
    }

    /// No file that is still to come turns the page any more. Returns the number of the turn to come.
    fn forget_turn(&self) -> u32 {
        self.turns.set(self.turns.get().wrapping_add(1));
        self.phase.set(Phase::Live);
        self.turns.get()
    }

    /// The texts in another language are there, or can't be had: then the browser goes there, to the file.
    fn arrived(&self, number: u32, turn: Turn, edition: Result<Edition, LoadFailure>) {
        if self.turns.get() != number {
            return;
        }
        self.phase.set(Phase::Live);
        match (edition, turn) {
            (Ok(edition), turn) => {
                self.editions.set(edition);
                self.turned(turn);
            }
            (Err(_), Turn::Message(msg)) => {
                let _ = leave_for(&self.address_of(&update(self.state.get_untracked(), msg)));
            }
            (Err(_), Turn::Step) => {
                let _ = reload();
            }
        }
    }

    /// Shows the new page.
    fn turned(&self, turn: Turn) {
        match turn {
            Turn::Message(msg) => {
                let after = update(self.state.get_untracked(), msg);
                let address = self.address_of(&after);
                // A new page is worth a load where the browser refuses the step.
                if go(Step::Push, &address).is_err() {
                    let _ = leave_for(&address);
                    return;
                }
                self.address.forget();
                if !self.show(after, Vec::new()) {
                    focus::scroll_to(0.0, 0.0);
                }
            }
            Turn::Step => {
                let (after, ignored) = self.arrived_at();
                self.show(after, ignored);
            }
        }
    }

    /// Shows a state whose address is written. Returns whether the reader stays where they were, but for the language.
    fn show(&self, after: ViewState, ignored: Vec<Ignored>) -> bool {
        let before = self.state.get_untracked();
        if before == after {
            return true;
        }
        let stay = (before.lang != after.lang && before.route == after.route).then(|| by_id("app").map(|root| Stay::of(&root))).flatten();
        let stays = stay.is_some();
        // A file of all languages serves this one, too.
        self.editions.update(|edition| *edition = edition.in_language(after.lang));
        self.site.ignored.set(ignored);
        self.state.set(after.clone());
        if !same_page(&before, &after) {
            self.name_page(&after);
            soon(move || {
                let Some(root) = by_id("app") else { return };
                match stay {
                    Some(stay) => stay.restore(&root),
                    // A new page: the reader starts at its heading.
                    None => drop(focus::focus_first(&root, "h1")),
                }
            });
        } else if before.selected != after.selected {
            self.opener.follow(before.selected, after.selected, false);
        }
        stays
    }

    fn address_of(&self, state: &ViewState) -> String {
        let query = query::write(state);
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{}{mark}{query}", self.base, state.route.path(state.lang))
    }

    /// What belongs to a page outside the application's root.
    pub fn name_page(&self, state: &ViewState) {
        let head = self.editions.with_untracked(|edition| head(&edition.dataset, state.lang, &state.route));
        // Without these the page still reads; there is nobody to tell.
        let _ = set_title(&head.title);
        let _ = set_setting("lang", state.lang.code());
    }
}

fn same_page(before: &ViewState, after: &ViewState) -> bool {
    (before.lang, &before.route) == (after.lang, &after.route)
}

/// Once the views have followed the state.
fn soon(action: impl FnOnce() + 'static) {
    request_animation_frame(action);
}
