//! The boundary policy: a sentence below the map, and the section of the page about the data that it leads to.

use super::Ctx;
use crate::present::borders::border_rows;
use crate::selection::Route;
use leptos::prelude::*;

/// What borders, names and shades do not say; stands with every map.
#[component]
pub fn Disclaimer(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    view! {
        <p class="disclaimer" data-disclaimer>
            {m.borders_disclaimer}
            " "
            <a href=format!("{}#borders", ctx.href(&Route::About))>{m.borders_more}</a>
            "."
        </p>
    }
}

/// The policy, and how each territory is drawn.
#[component]
pub fn Borders(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    view! {
        <section class="part" id="borders">
            <h2>{m.borders_title}</h2>
            <p>{m.borders_disclaimer}</p>
            <p>{m.borders_policy}</p>
            <p>{m.borders_lines}</p>
            <p>{m.borders_names}</p>
            <table class="borders">
                <caption>{m.borders_table}</caption>
                <thead>
                    <tr>
                        <th scope="col">{m.borders_name}</th>
                        <th scope="col">{m.borders_drawn}</th>
                        <th scope="col">{m.borders_reason}</th>
                    </tr>
                </thead>
                <tbody>
                    {border_rows(&ctx.site.atlas, ctx.lang)
                        .into_iter()
                        .map(|row| {
                            view! {
                                <tr data-territory=row.code>
                                    <th scope="row">{row.name}</th>
                                    <td>{row.drawn}</td>
                                    <td>{row.reason}</td>
                                </tr>
                            }
                        })
                        .collect_view()}
                </tbody>
            </table>
        </section>
    }
}
