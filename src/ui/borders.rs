//! The boundary policy: the section of the page about the data that the sentence below the map leads to.

use super::Ctx;
use crate::present::borders::border_rows;
use leptos::prelude::*;

/// The policy, and how each territory is drawn.
#[component]
pub fn Borders(ctx: Ctx) -> impl IntoView {
    let f = ctx.f();
    view! {
        <section class="part" id="borders">
            <h2>{f.borders_title}</h2>
            <p>{f.borders_disclaimer}</p>
            <p>{f.borders_policy}</p>
            <p>{f.borders_lines}</p>
            <p>{f.borders_names}</p>
            <table class="borders">
                <caption>{f.borders_table}</caption>
                <thead>
                    <tr>
                        <th scope="col">{f.borders_name}</th>
                        <th scope="col">{f.borders_drawn}</th>
                        <th scope="col">{f.borders_reason}</th>
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
