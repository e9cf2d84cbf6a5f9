//! The texts that a search looks through: they are fetched when somebody is about to search, and what is searched for
//! before they are there is found then.

use super::load::texts;
use super::session::{Handle, Session, with};
use super::status::Phase;
use crate::failure::Failure;
use crate::lang::Lang;
use leptos::prelude::*;

/// What a session does once they are there.
pub type Later = Box<dyn FnOnce(&Session)>;

impl Session {
    /// Whether the texts that a search looks through are there.
    pub(super) fn searches(&self) -> bool {
        self.editions.with_untracked(|it| it.index.is_whole(&it.dataset))
    }

    /// Fetches the texts that a search looks through, before somebody searches.
    pub fn expect_search(&self, me: Handle) {
        if !self.searches() {
            self.with_texts(me, |_| {});
        }
    }

    /// Does something once they are there. It fetches them once, however much waits for them.
    pub(super) fn with_texts(&self, me: Handle, then: impl FnOnce(&Session) + 'static) {
        let mut coming = self.coming.borrow_mut();
        coming.push(Box::new(then));
        if coming.len() > 1 {
            return;
        }
        let (base, lang) = (self.base.clone(), self.state.with_untracked(|state| state.lang));
        leptos::task::spawn_local(async move {
            let texts = texts(&base, lang).await;
            with(me, |it| it.texts_arrived(lang, texts));
        });
    }

    pub(super) fn texts_arrived(&self, lang: Lang, texts: Result<String, Failure>) {
        let waiting = self.coming.take();
        match texts {
            // Not where the reader has gone on to another language meanwhile.
            Ok(texts) if self.editions.with_untracked(|it| it.lang) == lang => {
                self.editions.update(|it| *it = it.clone().searching(texts));
                if matches!(self.phase.get_untracked(), Phase::Unsearchable(_)) {
                    self.phase.set(Phase::Live);
                }
                waiting.into_iter().for_each(|then| then(self));
            }
            Ok(_) => {}
            Err(failure) => self.phase.set(Phase::Unsearchable(failure)),
        }
    }
}
