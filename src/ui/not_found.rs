//! The page for an address that names none. It speaks all four languages, as a host has one for all addresses.

use super::{Ctx, prose};
use crate::i18n::{file_messages, fill};
use crate::lang::Lang;
use crate::present::commitment::{Link, state_link};
use crate::present::facets::quoted;
use crate::selection::Route;
use leptos::prelude::*;

/// Says that there is no such page, and where to go on.
#[component]
pub fn NotFound(ctx: Ctx) -> impl IntoView {
    let f = ctx.f();
    let states: Vec<Link> = ctx.dataset().states().iter().map(|state| state_link(ctx.dataset(), ctx.lang, state.code)).collect();
    view! {
        <article class="page">
            <h1 tabindex="-1">{f.not_found_title}</h1>
            <p>{f.not_found_text}</p>
            <p>
                <a href=ctx.href(&Route::Home)>{f.nav_explorer}</a>
                " · "
                <a href=ctx.href(&Route::About)>{f.nav_about}</a>
            </p>
            {other_languages(&ctx)}
            <ul class="columns">
                {states.into_iter().map(|link| view! { <li>{prose::links(&ctx, vec![link])}</li> }).collect_view()}
            </ul>
            {search(&ctx)}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
}

/// The words of the address as a search. A file can't know them: `src/boot.js` puts them in, where there is script.
fn search(ctx: &Ctx) -> AnyView {
    let said = fill(ctx.f().not_found_search, &[("text", &quoted(ctx.m(), GAP))]);
    view! { <p hidden data-asked=GAP><a href=format!("{}?q=", ctx.href(&Route::Home))>{said}</a></p> }.into_any()
}

/// What stands for the words.
const GAP: &str = "…";

fn other_languages(ctx: &Ctx) -> AnyView {
    Lang::ALL
        .into_iter()
        .filter(|lang| *lang != ctx.lang)
        .map(|lang| {
            let f = file_messages(lang);
            view! {
                <section lang=lang.code()>
                    <h2>{f.not_found_title}</h2>
                    <p>
                        {f.not_found_text} " "
                        <a href=ctx.href_in(lang, &Route::Home) hreflang=lang.code()>
                            {f.nav_explorer}
                        </a>
                    </p>
                </section>
            }
        })
        .collect_view()
        .into_any()
}
