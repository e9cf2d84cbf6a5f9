//! The pages of the site and the paths that name them, below whatever base the site is published under.

use super::Embed;
use crate::dataset::code::{Pillar, StateCode};
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
    /// One pillar.
    Pillar(Pillar),
    /// All action packages.
    Packages,
    /// One action package, by its number.
    Package(u8),
    /// The dataset in figures.
    Figures,
    /// What is documented of the Declaration's status.
    Status,
    /// About the data.
    About,
    /// The page that makes snippets for other sites.
    Builder,
    /// What webmasters need to know to show it on their sites.
    EmbedHelp,
    /// The commitments of those who are no endorsing state.
    Others,
    /// A page made for a frame on somebody else's page.
    Embed(Embed),
    /// An address that names no page.
    NotFound,
}

impl Route {
    /// Whether the page shows the explorer, so that filters and selection belong to it.
    pub fn is_explorer(&self) -> bool {
        matches!(self, Route::Home | Route::Embed(Embed::Explorer | Embed::Map))
    }

    /// Whether the page is made for a frame.
    pub fn is_embed(&self) -> bool {
        matches!(self, Route::Embed(_))
    }

    /// The page of the site that shows the same; itself, where it is not made for a frame.
    pub fn whole(&self) -> Route {
        match self {
            Route::Embed(Embed::Explorer | Embed::Map | Embed::Pillar(_)) => Route::Home,
            Route::Embed(Embed::State(code)) => Route::State(*code),
            Route::Embed(Embed::Commitment(id)) => Route::Commitment(id.clone()),
            other => other.clone(),
        }
    }

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
            Route::Pillar(pillar) => format!("{prefix}pillars/{}/", pillar.number()),
            Route::Packages => format!("{prefix}packages/"),
            Route::Package(number) => format!("{prefix}packages/{number}/"),
            Route::Figures => format!("{prefix}figures/"),
            Route::Status => format!("{prefix}status/"),
            Route::About => format!("{prefix}about/"),
            Route::Builder => format!("{prefix}embed-builder/"),
            Route::EmbedHelp => format!("{prefix}embed-help/"),
            Route::Others => format!("{prefix}others/"),
            Route::Embed(embed) => format!("{prefix}embed/{}", embed.path()),
            Route::NotFound => format!("{prefix}404.html"),
        }
    }
}
