//! The views: markup, events and accessibility. They take view models as they are and decide nothing about data.
//!
//! They are written as HTML, once, by the prerenderer: as files, or in a browser for a preview of other data. The application brings the
//! HTML to life: see `client/bind.rs`.

pub mod about;
pub mod borders;
pub mod builder;
pub mod chart;
pub mod cite;
pub mod commitment;
pub mod context;
pub mod embed;
pub mod embed_help;
pub mod explorer;
pub mod figures;
pub mod filters;
pub mod frame;
pub mod gallery;
pub mod icons;
pub mod list;
pub mod listing;
pub mod locator;
pub mod map;
pub mod not_found;
pub mod notices;
pub mod others;
pub mod overview;
pub mod package;
pub mod partial;
pub mod parts;
pub mod pillar;
pub mod prose;
pub mod records;
pub mod state;
pub mod status;
mod words;

pub use context::Published;
pub use context::{Ctx, Frozen, Site};

use crate::selection::Route;
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn App(ctx: Ctx) -> impl IntoView {
    let inner = ctx.clone();
    let content = match ctx.state.route.clone() {
        Route::Embed(embed) => return view! { <embed::EmbedPage ctx embed /> }.into_any(),
        Route::Home => view! { <explorer::Explorer ctx=inner /> }.into_any(),
        Route::State(code) => view! { <state::StatePage ctx=inner code /> }.into_any(),
        Route::Commitment(id) => view! { <commitment::CommitmentPage ctx=inner id /> }.into_any(),
        Route::Pillar(pillar) => view! { <pillar::PillarPage ctx=inner pillar /> }.into_any(),
        Route::Packages => view! { <package::PackagesPage ctx=inner /> }.into_any(),
        Route::Package(number) => view! { <package::PackagePage ctx=inner number /> }.into_any(),
        Route::Figures => view! { <figures::FiguresPage ctx=inner /> }.into_any(),
        Route::Status => view! { <status::StatusPage ctx=inner /> }.into_any(),
        Route::About => view! { <about::About ctx=inner /> }.into_any(),
        Route::Builder => view! { <builder::Builder ctx=inner /> }.into_any(),
        Route::EmbedHelp => view! { <embed_help::EmbedHelp ctx=inner /> }.into_any(),
        Route::Gallery => view! { <gallery::Gallery ctx=inner /> }.into_any(),
        Route::Others => view! { <others::OthersPage ctx=inner /> }.into_any(),
        Route::NotFound => view! { <not_found::NotFound ctx=inner /> }.into_any(),
    };
    view! { <frame::Frame ctx content /> }.into_any()
}
