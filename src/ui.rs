//! The views: markup, events and accessibility. They take view models as they are and decide nothing about data.
//!
//! The same views are written as HTML by the prerenderer and mounted in the browser by the client.

#[cfg(feature = "ssr")]
pub mod about;
#[cfg(feature = "ssr")]
pub mod borders;
#[cfg(feature = "ssr")]
pub mod builder;
#[cfg(feature = "ssr")]
pub mod chart;
#[cfg(feature = "ssr")]
pub mod cite;
#[cfg(feature = "ssr")]
pub mod commitment;
pub mod context;
pub mod decimal;
pub mod detail;
pub mod edition;
pub mod embed;
#[cfg(feature = "ssr")]
pub mod embed_help;
pub mod explorer;
pub mod facets;
#[cfg(feature = "ssr")]
pub mod figures;
pub mod filters;
pub mod find;
pub mod frame;
#[cfg(feature = "ssr")]
pub mod gallery;
pub mod icons;
pub mod list;
#[cfg(feature = "ssr")]
pub mod listing;
#[cfg(feature = "ssr")]
pub mod locator;
pub mod map;
#[cfg(feature = "ssr")]
pub mod not_found;
pub mod notices;
#[cfg(feature = "ssr")]
pub mod others;
#[cfg(feature = "ssr")]
pub mod package;
#[cfg(feature = "ssr")]
pub mod partial;
pub mod parts;
#[cfg(feature = "ssr")]
pub mod pillar;
#[cfg(feature = "ssr")]
pub mod prose;
#[cfg(feature = "ssr")]
pub mod records;
pub mod routes;
#[cfg(feature = "ssr")]
pub mod state;
#[cfg(feature = "ssr")]
pub mod status;

#[cfg(feature = "ssr")]
pub use context::Published;
pub use context::{Ctx, Frozen, Mode, Site};
pub use edition::Edition;

use crate::lang::Lang;
use crate::selection::Route;
use leptos::prelude::*;

/// The whole page. It is drawn anew when the page or the language changes; all else changes in place.
#[component]
pub fn App(ctx: Ctx) -> impl IntoView {
    let page = Memo::new(move |_| ctx.state.with(|state| (state.lang, state.route.clone())));
    // Keyed, so that another page is drawn anew rather than over the last one: see `parts::plain`.
    let draw = move |(lang, route): (Lang, Route)| {
        let ctx = ctx.clone().on_page(lang);
        if let Route::Embed(embed) = route {
            return view! { <embed::EmbedPage ctx embed /> }.into_any();
        }
        let inner = ctx.clone();
        let content = match route {
            // The application takes over nothing else: what is only read stays a file.
            #[cfg(feature = "ssr")]
            Route::State(code) => view! { <state::StatePage ctx=inner code /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::Commitment(id) => view! { <commitment::CommitmentPage ctx=inner id /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::Pillar(pillar) => view! { <pillar::PillarPage ctx=inner pillar /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::Packages => view! { <package::PackagesPage ctx=inner /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::Package(number) => view! { <package::PackagePage ctx=inner number /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::Figures => view! { <figures::FiguresPage ctx=inner /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::Status => view! { <status::StatusPage ctx=inner /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::About => view! { <about::About ctx=inner /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::Builder => view! { <builder::Builder ctx=inner /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::EmbedHelp => view! { <embed_help::EmbedHelp ctx=inner /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::Gallery => view! { <gallery::Gallery ctx=inner /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::Others => view! { <others::OthersPage ctx=inner /> }.into_any(),
            #[cfg(feature = "ssr")]
            Route::NotFound => view! { <not_found::NotFound ctx=inner /> }.into_any(),
            _ => view! { <explorer::Explorer ctx=inner /> }.into_any(),
        };
        view! { <frame::Frame ctx content /> }.into_any()
    };
    view! { <For each=move || [page.get()] key=|(lang, route)| (*lang, route.path(*lang)) children=draw /> }
}
