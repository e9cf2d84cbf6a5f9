//! The texts that a search looks through: they are fetched when somebody is about to search. Until they are there the page
//! shows what the other filters leave, and what is searched for is found as soon as they are.

use super::live::Live;
use super::load::texts;
use super::session::{Handle, Session, with};
use super::status::Phase;
use crate::dataset::companion::Companion;
use crate::failure::Failure;
use crate::lang::Lang;
use crate::present::Edition;
use crate::selection::filters::Facet;
use leptos::prelude::*;

/// Fetches the texts whenever what is asked for needs them: again with each letter, where they could not be had.
pub fn watch(session: Handle, live: Live) {
    Effect::new(move |_| {
        let waits = live.state.with(|state| live.filters.with(|answered| state.filters.search.trim() != answered.search.trim()));
        with(session, |it| if waits { it.expect_search(session) } else { it.search_is_answered() });
    });
}

impl Session {
    /// Fetches the texts that a search looks through, before somebody searches; once, however often it is asked for.
    pub fn expect_search(&self, me: Handle) {
        let lang = self.live.lang();
        if self.live.editions.with_untracked(Edition::is_searchable) || self.coming.replace(Some(lang)) == Some(lang) {
            return;
        }
        let base = self.base.clone();
        leptos::task::spawn_local(async move {
            let texts = texts(&base, lang).await;
            with(me, |it| it.texts_arrived(lang, texts));
        });
    }

    fn texts_arrived(&self, lang: Lang, texts: Result<Companion, Failure>) {
        if self.coming.get() != Some(lang) {
            // The reader has gone on to another language meanwhile, and its texts are on their way.
            return;
        }
        self.coming.set(None);
        if self.live.lang() != lang {
            return;
        }
        let texts = texts.and_then(|texts| self.live.editions.with_untracked(|it| texts.of(&it.dataset)));
        let failure = match texts {
            Ok(texts) => {
                self.live.editions.update(|it| *it = it.clone().searching(texts));
                None
            }
            Err(failure) => Some(failure),
        };
        // Who has not typed yet misses nothing: the first letter asks again.
        let searches = self.live.state.with_untracked(|state| state.filters.is_active(Facet::Search));
        match failure.filter(|_| searches) {
            Some(failure) => self.phase.set(Phase::Lacking(failure)),
            None => self.search_is_answered(),
        }
    }

    /// Nobody waits for the texts: what was said of them is over.
    fn search_is_answered(&self) {
        if matches!(self.phase.get_untracked(), Phase::Lacking(_)) {
            self.phase.set(Phase::Live);
        }
    }
}
