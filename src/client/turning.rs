//! Another language of the page, or a step back to one: its page is fetched as it was written, and takes the place of this one.

use super::bind::{Bound, PARTS, filter_alone};
use super::keep::Stay;
use super::later;
use super::load::{Written, edition, written};
use super::rescue;
use super::session::{Handle, Session, arrive, with};
use super::status::Phase;
use crate::failure::Failure;
use crate::i18n::messages;
use crate::lang::Lang;
use crate::platform::document::{by_id, first, html, leave_for, reload, set, set_setting, set_title, setting};
use crate::platform::history::{Step, go};
use crate::present::Edition;
use crate::selection::filters::Facet;
use crate::selection::query::Ignored;
use crate::selection::{Msg, ViewState, update};
use leptos::prelude::*;

/// A change of language.
pub(super) enum Turn {
    /// By a message.
    Message(Msg),
    /// Back or forward, to the address that the page has already.
    Step,
}

/// A page in another language: what it is drawn from, and as it was written.
type Page = (Edition, Written);

impl Session {
    /// Turns the page when the other is there; until then the present page stays.
    pub(super) fn turn(&self, me: Handle, lang: Lang, turn: Turn) {
        let number = self.forget_turn();
        let state = self.live.state.get_untracked();
        if state.data.is_some() || setting("data-dataset").is_some() {
            // The page of another dataset is drawn when it is opened.
            self.arrived(number, turn, Err(Failure::Broken));
            return;
        }
        self.phase.set(Phase::Turning(lang));
        let (base, partials, searching) = (self.base.clone(), self.partials.clone(), state.filters.is_active(Facet::Search));
        leptos::task::spawn_local(async move {
            let address = format!("{base}{}", state.route.path(lang));
            let (edition, page, ()) =
                futures::join!(edition(&base, lang, searching), written(&address), partials.of_page(lang, state.selected));
            let page = edition.and_then(|edition| Ok((edition, page?)));
            with(me, |it| it.arrived(number, turn, page));
        });
    }

    /// No file that is still to come turns the page any more. Returns the number of the turn to come.
    pub(super) fn forget_turn(&self) -> u32 {
        self.turns.set(self.turns.get().wrapping_add(1));
        self.phase.set(Phase::Live);
        self.turns.get()
    }

    /// The reader wants the language that is here: no other is to come any more, nor is the address to name it.
    pub(super) fn stay(&self, state: &ViewState) {
        if matches!(self.phase.get_untracked(), Phase::Turning(_)) {
            self.forget_turn();
        }
        if arrive(&self.base).0.lang != state.lang {
            self.address.write(Step::Push, self.address_of(state));
        }
    }

    /// The page in another language is there, or can't be had: then the browser goes there, to the file. Without a connection there is
    /// nowhere to go, so the reader keeps the page.
    fn arrived(&self, number: u32, turn: Turn, page: Result<Page, Failure>) {
        if self.turns.get() != number {
            return;
        }
        self.phase.set(Phase::Live);
        match (page, turn) {
            (Ok(page), Turn::Message(msg)) => {
                let after = update(self.live.state.get_untracked(), msg);
                let address = self.address_of(&after);
                // A new page is worth a load where the browser refuses the step.
                if go(Step::Push, &address).is_err() {
                    let _ = leave_for(&address);
                    return;
                }
                self.address.forget();
                self.show_page(page, after, Vec::new());
            }
            (Ok(page), Turn::Step) => {
                let (after, ignored) = self.arrived_at(&page.0.dataset);
                // What the reader did meanwhile may have led to another address, of the page that is there.
                if after.lang == page.0.lang {
                    self.address.forget();
                    self.show_page(page, after, ignored);
                }
            }
            (Err(Failure::Offline), turn) => {
                self.phase.set(Phase::Lacking(Failure::Offline));
                if matches!(turn, Turn::Step) {
                    self.address.write(Step::Replace, self.address_of(&self.live.state.get_untracked()));
                }
            }
            (Err(_), Turn::Message(msg)) => {
                let _ = leave_for(&self.address_of(&update(self.live.state.get_untracked(), msg)));
            }
            (Err(_), Turn::Step) => {
                let _ = reload();
            }
        }
    }

    /// Puts another page in the present one's place, for a state whose address is written. The reader stays where they were.
    fn show_page(&self, (edition, page): Page, after: ViewState, ignored: Vec<Ignored>) {
        let Some(root) = by_id("app") else { return };
        let stay = Stay::of(&root);
        // What followed the state must not follow it on the page that goes.
        drop(self.bound.take());
        // Without these the page still reads; there is nobody to tell.
        let _ = set_title(messages(after.lang).site_name);
        let _ = set_setting("lang", after.lang.code());
        let _ = set_setting("data-edition", &page.edition);
        let _ = set_setting("data-as-of", &page.as_of);
        head_follows(after.lang);
        self.live.pointing.at.set(None);
        self.partials.renew(&edition.dataset);
        self.live.editions.set(edition);
        self.live.ignored.set(ignored);
        self.live.state.set(after);
        root.set_inner_html(&page.root);
        rescue::keep(&root);
        let bound = Bound::new(&root);
        PARTS.into_iter().for_each(|part| bound.add(part, &root, self.live));
        *self.bound.borrow_mut() = Some(bound);
        self.fill(&root);
        later::draw_all(&root);
        filter_alone(&root);
        stay.restore(&root);
    }

    /// Shows a state of this page whose address is written.
    pub(super) fn show(&self, after: ViewState, ignored: Vec<Ignored>) {
        let before = self.live.state.get_untracked();
        if before != after {
            self.live.ignored.set(ignored);
            self.live.state.set(after.clone());
            if before.selected != after.selected {
                self.opener.follow(before.selected, after.selected, false);
            }
        }
    }
}

/// The head names the page by which browsers and readers share it.
fn head_follows(lang: Lang) {
    let Ok(html) = html() else { return };
    let link = |selector: &str| first(&html, selector);
    let own = link(&format!("link[rel='alternate'][hreflang='{}']", lang.code())).and_then(|it| it.get_attribute("href"));
    if let Some((canonical, own)) = link("link[rel='canonical']").zip(own) {
        set(&canonical, "href", Some(&own));
    }
}
