//! Another language of the page, or a step back to one: it is shown once what it is drawn from is there.

use super::keep::Stay;
use super::load::edition;
use super::session::{Handle, Session, with};
use super::status::Phase;
use crate::failure::Failure;
use crate::i18n::messages;
use crate::lang::Lang;
use crate::platform::document::{by_id, leave_for, reload, set_setting, set_title, setting};
use crate::platform::focus;
use crate::platform::history::{Step, go};
use crate::selection::filters::Facet;
use crate::selection::query::Ignored;
use crate::selection::{Msg, ViewState, update};
use crate::ui::Edition;
use leptos::prelude::*;

/// A change of page.
pub(super) enum Turn {
    /// By a message.
    Message(Msg),
    /// Back or forward, to the address that the page has already.
    Step,
}

impl Session {
    /// Turns the page, at once or when the texts in its language are there; until then the present page stays.
    pub(super) fn turn(&self, me: Handle, lang: Lang, turn: Turn) {
        let number = self.forget_turn();
        let (previews, searching) = self.state.with_untracked(|state| (state.data.is_some(), state.filters.is_active(Facet::Search)));
        if previews || setting("data-dataset").is_some() {
            // The page of another dataset is drawn when it is opened.
            self.arrived(me, number, turn, Err(Failure::Broken));
            return;
        }
        self.phase.set(Phase::Turning(lang));
        let (base, partials) = (self.base.clone(), self.partials.clone());
        let selected = self.state.with_untracked(|state| state.selected);
        leptos::task::spawn_local(async move {
            let (edition, _) = futures::join!(edition(&base, lang, searching), partials.of_page(lang, selected));
            with(me, |it| it.arrived(me, number, turn, edition));
        });
    }

    /// No file that is still to come turns the page any more. Returns the number of the turn to come.
    pub(super) fn forget_turn(&self) -> u32 {
        self.turns.set(self.turns.get().wrapping_add(1));
        self.phase.set(Phase::Live);
        self.turns.get()
    }

    /// The texts in another language are there, or can't be had: then the browser goes there, to the file.
    pub(super) fn arrived(&self, me: Handle, number: u32, turn: Turn, edition: Result<Edition, Failure>) {
        if self.turns.get() != number {
            return;
        }
        self.phase.set(Phase::Live);
        match (edition, turn) {
            (Ok(edition), turn) => {
                self.editions.set(edition);
                self.turned(me, turn);
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
    pub(super) fn turned(&self, me: Handle, turn: Turn) {
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
                if !self.show(me, after, Vec::new()) {
                    focus::scroll_to(0.0, 0.0);
                }
            }
            Turn::Step => {
                let (after, ignored) = self.arrived_at();
                self.show(me, after, ignored);
            }
        }
    }

    /// Shows a state whose address is written. Returns whether the reader stays where they were, but for the language.
    pub(super) fn show(&self, me: Handle, after: ViewState, ignored: Vec<Ignored>) -> bool {
        let before = self.state.get_untracked();
        if before == after {
            return true;
        }
        let stay = (before.lang != after.lang && before.route == after.route).then(|| by_id("app").map(|root| Stay::of(&root))).flatten();
        let stays = stay.is_some();
        self.site.ignored.set(ignored);
        self.state.set(after.clone());
        if !same_page(&before, &after) {
            self.name_page(&after);
            soon(move || {
                let Some(root) = by_id("app") else { return };
                with(me, |it| it.fill(&root));
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

    /// What belongs to a page outside the application's root.
    pub fn name_page(&self, state: &ViewState) {
        // Without these the page still reads; there is nobody to tell.
        let _ = set_title(messages(state.lang).site_name);
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
