//! Beside the map, until a state is selected: what to do here, and the whole in numbers.

use super::Ctx;
use super::icons::PillarIcon;
use crate::dataset::code::Pillar;
use crate::i18n::messages;
use crate::present::names::pillar_name;
use crate::present::rows::all_counts;
use crate::selection::{Route, StatusFacet};
use leptos::prelude::*;

/// What to do here, and the whole in numbers.
#[component]
pub fn Overview(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let f = ctx.f();
    let dataset = ctx.dataset();
    let counts = all_counts(dataset);
    let pillars = Pillar::ALL.into_iter().zip(counts.pillars).map(|(pillar, count)| (Some(pillar), count)).chain([(None, counts.cross)]);
    let pillars = pillars.map(|(pillar, count)| {
        let name = pillar_name(dataset, ctx.lang, pillar);
        let name = match pillar {
            Some(pillar) => view! { <PillarIcon pillar /> <a href=ctx.href(&Route::Pillar(pillar))>{name}</a> }.into_any(),
            None => name.into_any(),
        };
        (name, count)
    });
    let statuses = StatusFacet::all()
        .map(|status| (status, dataset.ledger().iter().filter(|it| StatusFacet::of(it.status) == status).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| {
            let word = messages(ctx.lang).status(status);
            (view! { <span class="status-word" data-status-word=status.as_str()>{word}</span> }.into_any(), count)
        });
    view! {
        <div class="detail-place">
            <section class="overview" aria-labelledby="overview-title" data-below>
                <h2 id="overview-title">{f.overview_title}</h2>
                <p>{f.overview_text}</p>
                {numbers(f.commitments_title, pillars)}
                {numbers(m.facet_status, statuses)}
            </section>
        </div>
    }
}

/// A table of what there is, and how many of it.
fn numbers(caption: &'static str, rows: impl Iterator<Item = (AnyView, usize)>) -> AnyView {
    view! {
        <table class="numbers">
            <caption>{caption}</caption>
            <tbody>{rows.map(|(name, count)| view! { <tr><th scope="row">{name}</th><td>{count}</td></tr> }).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
