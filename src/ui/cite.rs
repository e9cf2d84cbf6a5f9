//! How to cite a page: a sentence, and files for reference managers beside the page.

use super::Ctx;
use crate::present::cite::{FORMATS, citation};
use crate::selection::Route;
use leptos::prelude::*;

/// The part of a page that says how to cite it; nothing where a page has no citation of its own.
pub fn cite(ctx: &Ctx, route: &Route) -> Option<AnyView> {
    if ctx.state.route.is_embed() {
        // A frame leads to the page, which has it.
        return None;
    }
    let f = ctx.f();
    let path = route.path(ctx.lang);
    let it = citation(ctx.dataset(), ctx.lang, route, format!("{}{path}", ctx.site.published.address))?;
    let files = FORMATS.map(|(name, file)| {
        view! {
            <li>
                <a href=ctx.file(&format!("{path}{file}")) download rel="external">{name}</a>
            </li>
        }
    });
    let title = if it.whole { f.cite_dataset } else { f.cite_page };
    Some(
        view! {
            <section class="part cite" id="cite">
                <h2>{title}</h2>
                <p class="citation">{it.sentence()}</p>
                <ul class="inline-list">{files.into_iter().collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}
