//! What every view is given: the site, the dataset, and the state of the page.

use crate::dataset::Dataset;
use crate::geometry::Atlas;
use crate::i18n::{FileMessages, Messages, WebmasterMessages, file_messages, messages, webmaster_messages};
use crate::lang::Lang;
use crate::present::{Edition, Tally};
use crate::selection::{Route, ViewState, query};
use std::sync::Arc;

/// A version of the data that was kept as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// The version: the day of its publication.
    pub version: String,
    /// Whether another was published since.
    pub outdated: bool,
}

/// What pages that are files alone say of the site itself.
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
    /// When the page was built.
    pub built: Option<crate::dataset::PartialDate>,
    /// Today, against which data go stale: for a file, the day of its build.
    pub today: Option<crate::dataset::PartialDate>,
    /// The day of the data that the page was published with, where the application reads newer ones.
    pub published_as_of: Option<crate::dataset::PartialDate>,
    /// The version of the data that a page for a frame keeps to, where it does.
    pub frozen: Option<Frozen>,
    /// What pages that are files alone say of the site itself.
    pub published: Published,
}

/// What every view is given.
#[derive(Clone)]
pub struct Ctx {
    /// The site.
    pub site: Arc<Site>,
    /// The dataset, for the page's language.
    pub edition: Edition,
    /// The state of the page.
    pub state: Arc<ViewState>,
    /// What the filters leave.
    pub tally: Arc<Tally>,
    /// The language of the page.
    pub lang: Lang,
}

impl Ctx {
    /// What the views of a page are given.
    pub fn new(site: Arc<Site>, edition: Edition, state: ViewState) -> Ctx {
        let tally = Arc::new(Tally::new(&edition.dataset, &edition.index, &state.filters));
        Ctx { lang: edition.lang, state: Arc::new(state), site, edition, tally }
    }

    /// The sentences of the page's language.
    pub fn m(&self) -> &'static Messages {
        messages(self.lang)
    }

    /// Those that only files say.
    pub fn f(&self) -> &'static FileMessages {
        file_messages(self.lang)
    }

    /// Those for webmasters.
    pub fn w(&self) -> &'static WebmasterMessages {
        webmaster_messages(self.lang)
    }

    /// The dataset.
    pub fn dataset(&self) -> &Dataset {
        &self.edition.dataset
    }

    /// The address of a page in the page's language.
    pub fn href(&self, route: &Route) -> String {
        self.href_in(self.lang, route)
    }

    /// The address of a page in a language.
    pub fn href_in(&self, lang: Lang, route: &Route) -> String {
        // A preview of another dataset leads to pages of the same.
        let data = self.state.data.clone();
        let query = data.map(|data| query::write(&ViewState { data: Some(data), ..ViewState::default() }));
        let mark = if query.is_some() { "?" } else { "" };
        format!("{}{}{mark}{}", self.site.base, route.path(lang), query.unwrap_or_default())
    }

    /// The address of a file of the site.
    pub fn file(&self, path: &str) -> String {
        format!("{}{path}", self.site.base)
    }
}
