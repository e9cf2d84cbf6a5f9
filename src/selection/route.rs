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
    /// All states that parts of the site can be in, for whoever changes it.
    Gallery,
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

    /// Whether search engines should list the page.
    pub fn is_listed(&self) -> bool {
        !self.is_embed() && !matches!(self, Route::NotFound | Route::Gallery)
    }

    /// The page of the site that shows the same; itself, where it is not made for a frame.
    pub fn whole(&self) -> Route {
        match self {
            Route::Embed(Embed::Explorer | Embed::Map) => Route::Home,
            Route::Embed(Embed::Pillar(pillar)) => Route::Pillar(*pillar),
            Route::Embed(Embed::State(code)) => Route::State(*code),
            Route::Embed(Embed::Commitment(id)) => Route::Commitment(id.clone()),
            other => other.clone(),
        }
    }

    /// The path below the base, with its closing slash and without a leading one, such as `es/states/BRB/`.
    /// Every path names a folder, so that any static host can serve it without a rewrite rule.
    pub fn path(&self, lang: Lang) -> String {
        let prefix = if lang == Lang::En { String::new() } else { [lang.code(), "/"].concat() };
        let below = |folder: &str, name: &str| [folder, "/", name, "/"].concat();
        let alone = match self {
            Route::Home => "",
            Route::Packages => "packages/",
            Route::Figures => "figures/",
            Route::Status => "status/",
            Route::About => "about/",
            Route::Builder => "embed-builder/",
            Route::EmbedHelp => "embed-help/",
            Route::Gallery => "dev/gallery/",
            Route::Others => "others/",
            Route::NotFound => "404.html",
            Route::State(code) => return prefix + &below("states", code.as_str()),
            Route::Commitment(id) => return prefix + &below("commitments", id),
            Route::Pillar(pillar) => return prefix + &below("pillars", &pillar.number().to_string()),
            Route::Package(number) => return prefix + &below("packages", &number.to_string()),
            Route::Embed(embed) => return prefix + "embed/" + &embed.path(),
        };
        prefix + alone
    }
}
