//! The page for an address that names none.

use super::Ctx;
use crate::present::commitment::{Link, state_link};
use crate::selection::Route;
use leptos::prelude::*;

/// Says that there is no such page, and where to go on.
#[component]
pub fn NotFound(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let states: Vec<Link> = ctx.dataset().states().iter().map(|state| state_link(ctx.dataset(), ctx.lang, state.code)).collect();
    view! {
        <article class="page">
            <h1 tabindex="-1">{m.not_found_title}</h1>
            <p>{m.not_found_text}</p>
            <p>
                <a href=ctx.href(&Route::Home)>{m.nav_explorer}</a>
                " · "
                <a href=ctx.href(&Route::About)>{m.nav_about}</a>
            </p>
            <ul class="columns">
                {states
                    .into_iter()
                    .map(|link| view! { <li>{super::parts::links(&ctx, vec![link])}</li> })
                    .collect_view()}
            </ul>
        </article>
    }
}
