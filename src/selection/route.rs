//! The pages of the site and the paths that name them, below whatever base the site is published under.

use crate::dataset::code::StateCode;
use crate::lang::Lang;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Route {
    /// The explorer.
    #[default]
    Home,
    /// One state.
    State(StateCode),
    /// One commitment, by its identifier.
    Commitment(String),
    /// About the data.
    About,
    /// An address that names no page.
    NotFound,
}

impl Route {
    /// The path below the base, with its closing slash and without a leading one, such as `es/states/BRB/`.
    /// Every path names a folder, so that any static host can serve it without a rewrite rule.
    pub fn path(&self, lang: Lang) -> String {
        let prefix = match lang {
            Lang::En => String::new(),
            other => format!("{}/", other.code()),
        };
        match self {
            Route::Home => prefix,
            Route::State(code) => format!("{prefix}states/{code}/"),
            Route::Commitment(id) => format!("{prefix}commitments/{id}/"),
            Route::About => format!("{prefix}about/"),
            Route::NotFound => format!("{prefix}404.html"),
        }
    }
}
