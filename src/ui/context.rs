//! What every view is given: the site, the state of the page, and the one way to change it.

use super::Edition;
use crate::dataset::Dataset;
use crate::geometry::Atlas;
#[cfg(not(feature = "csr"))]
use crate::i18n::{FileMessages, file_messages};
use crate::i18n::{Messages, messages};
use crate::lang::Lang;
use crate::present::Tally;
use crate::selection::filters::{Facet, Filters};
use crate::selection::{Msg, Route, ViewState, query};
use leptos::prelude::*;
use std::sync::Arc;

/// Whether a page is a file to be read, or the application that took it over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A prerendered file: what needs the application is not offered.
    Static,
    /// The application.
    Live,
}

/// A version of the data that was kept as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// The version: the day of its publication.
    pub version: String,
    /// Whether another was published since.
    pub outdated: bool,
}

/// What pages that are files alone say of the site itself.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Published {
    /// The full address of the site's root, with its closing slash, for texts that are pasted elsewhere.
    pub address: String,
    /// The versions of the data that are kept, the oldest first.
    pub versions: Vec<String>,
}

/// What does not change while a page is shown.
#[derive(Debug)]
pub struct Site {
    /// The shapes of the map.
    pub atlas: Atlas,
    /// What links start with: an absolute path, an address, or dots; it ends in a slash.
    pub base: String,
    /// Whether this is a file or the application.
    pub mode: Mode,
    /// When the page was built.
    pub built: Option<crate::dataset::PartialDate>,
    /// Today, against which data go stale: for a file, the day of its build.
    pub today: Option<crate::dataset::PartialDate>,
    /// The day of the data that the page was published with, where the application reads newer ones.
    pub published_as_of: Option<crate::dataset::PartialDate>,
    /// The version of the data that a page for a frame keeps to, where it does.
    pub frozen: Option<Frozen>,
    /// What pages that are files alone say of the site itself.
    #[cfg(feature = "ssr")]
    pub published: Published,
    /// Values of the address that were ignored.
    pub ignored: RwSignal<Vec<crate::selection::query::Ignored>>,
}

/// What every view is given.
#[derive(Clone)]
pub struct Ctx {
    /// The site.
    pub site: Arc<Site>,
    /// The dataset, for the page's language.
    pub edition: Edition,
    /// The dataset that the next page is drawn from: another language comes with its own.
    pub editions: RwSignal<Edition>,
    /// The state of the page.
    pub state: RwSignal<ViewState>,
    /// The filters that are answered: all but a search whose texts are still to come.
    pub filters: Memo<Filters>,
    /// What they leave: judged once a change, for all that shows it.
    pub tally: Memo<Tally>,
    /// The one way to change the state.
    pub send: Callback<Msg>,
    /// The language of the page.
    pub lang: Lang,
    /// How many of the explorer's parts are drawn: see [`super::parts::later`].
    pub drawn: RwSignal<usize>,
}

impl Ctx {
    /// What the views of a page are given.
    pub fn new(site: Arc<Site>, edition: Edition, state: RwSignal<ViewState>, send: Callback<Msg>) -> Ctx {
        let lang = edition.lang;
        let editions = RwSignal::new(edition.clone());
        let searches = Memo::new(move |_| editions.with(|it| it.index.is_whole(&it.dataset)));
        let filters = Memo::new(move |_| {
            let searches = searches.get();
            state.with(|state| if searches { state.filters.clone() } else { state.filters.without(Facet::Search) })
        });
        let tally = Memo::new(move |_| editions.with(|it| filters.with(|filters| Tally::new(&it.dataset, &it.index, filters))));
        Ctx { site, editions, edition, state, filters, tally, send, lang, drawn: RwSignal::new(usize::MAX) }
    }

    /// The same for another page, in a language.
    pub fn on_page(self, lang: Lang) -> Ctx {
        Ctx { lang, edition: self.editions.get_untracked(), ..self }
    }

    /// The sentences of the page's language.
    pub fn m(&self) -> &'static Messages {
        messages(self.lang)
    }

    /// Those that only files say.
    #[cfg(not(feature = "csr"))]
    pub fn f(&self) -> &'static FileMessages {
        file_messages(self.lang)
    }

    /// The dataset.
    pub fn dataset(&self) -> &Dataset {
        &self.edition.dataset
    }

    /// Whether the application has taken over.
    pub fn live(&self) -> bool {
        self.site.mode == Mode::Live
    }

    /// The address of a page in the page's language.
    pub fn href(&self, route: &Route) -> String {
        self.href_in(self.lang, route)
    }

    /// The address of a page in a language.
    pub fn href_in(&self, lang: Lang, route: &Route) -> String {
        // A preview of another dataset leads to pages of the same.
        let data = self.state.with_untracked(|state| state.data.clone());
        let query = data.map(|data| query::write(&ViewState { data: Some(data), ..ViewState::default() }));
        let mark = if query.is_some() { "?" } else { "" };
        format!("{}{}{mark}{}", self.site.base, route.path(lang), query.unwrap_or_default())
    }

    /// The address of a file of the site.
    pub fn file(&self, path: &str) -> String {
        format!("{}{path}", self.site.base)
    }

    /// Something that, called, sends a message.
    pub fn sender<E: 'static>(&self, msg: Msg) -> impl Fn(E) + Clone + use<E> {
        let send = self.send;
        move |_| send.run(msg.clone())
    }
}
