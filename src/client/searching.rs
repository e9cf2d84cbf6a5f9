//! The texts that a search looks through: they are fetched when somebody is about to search. Until they are there the page
//! shows what the other filters leave, and what is searched for is found as soon as they are.

use super::live::Live;
use super::load::texts;
use super::session::{Handle, Session, with};
use super::status::Phase;
use crate::failure::Failure;
use crate::lang::Lang;
use crate::present::Edition;
use leptos::prelude::*;

/// Fetches the texts whenever what is asked for needs them: again with each letter, where they could not be had.
pub fn watch(session: Handle, live: Live) {
    Effect::new(move |_| {
        let waits = live.state.with(|state| live.filters.with(|answered| state.filters.search.trim() != answered.search.trim()));
        if waits {
            with(session, |it| it.expect_search(session));
        }
    });
}

impl Session {
    /// Fetches the texts that a search looks through, before somebody searches; once, however often it is asked for.
    pub fn expect_search(&self, me: Handle) {
        if self.live.editions.with_untracked(Edition::is_searchable) || self.coming.replace(true) {
            return;
        }
        let (base, lang) = (self.base.clone(), self.live.state.with_untracked(|state| state.lang));
        leptos::task::spawn_local(async move {
            let texts = texts(&base, lang).await;
            with(me, |it| it.texts_arrived(me, lang, texts));
        });
    }

    fn texts_arrived(&self, me: Handle, lang: Lang, texts: Result<String, Failure>) {
        self.coming.set(false);
        match texts {
            Ok(texts) if self.live.editions.with_untracked(|it| it.lang) == lang => {
                self.live.editions.update(|it| *it = it.clone().searching(texts));
                if !self.live.editions.with_untracked(Edition::is_searchable) {
                    self.phase.set(Phase::Unsearchable(Failure::Broken));
                } else if matches!(self.phase.get_untracked(), Phase::Unsearchable(_)) {
                    self.phase.set(Phase::Live);
                }
            }
            // The reader has gone on to another language meanwhile.
            Ok(_) => self.expect_search(me),
            Err(failure) => self.phase.set(Phase::Unsearchable(failure)),
        }
    }
}
