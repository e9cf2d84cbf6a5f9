//! The page for an address that names none. It speaks all four languages, as a host has one for all addresses.

use super::{Ctx, parts};
use crate::i18n::{fill, messages};
use crate::lang::Lang;
use crate::present::commitment::{Link, state_link};
use crate::present::facets::quoted;
use crate::selection::{Filters, Route, ViewState, query};
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
            {other_languages(&ctx)}
            <ul class="columns">
                {states.into_iter().map(|link| view! { <li>{parts::links(&ctx, vec![link])}</li> }).collect_view()}
            </ul>
            {search(&ctx)}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
}

/// The words of the address as a search.
fn search(ctx: &Ctx) -> Option<AnyView> {
    let asked = ctx.site.asked.clone()?;
    let said = fill(ctx.m().not_found_search, &[("text", &quoted(ctx.m(), &asked))]);
    let found = ViewState { filters: Filters { search: asked, ..Filters::default() }, ..ViewState::default() };
    let href = format!("{}?{}", ctx.href(&Route::Home), query::write(&found));
    Some(view! { <p><a href=href data-search>{said}</a></p> }.into_any())
}

fn other_languages(ctx: &Ctx) -> AnyView {
    Lang::ALL
        .into_iter()
        .filter(|lang| *lang != ctx.lang)
        .map(|lang| {
            let m = messages(lang);
            view! {
                <section lang=lang.code()>
                    <h2>{m.not_found_title}</h2>
                    <p>
                        {m.not_found_text} " "
                        <a href=ctx.href_in(lang, &Route::Home) hreflang=lang.code()>
                            {m.nav_explorer}
                        </a>
                    </p>
                </section>
            }
        })
        .collect_view()
        .into_any()
}
