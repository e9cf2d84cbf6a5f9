//! The list of the endorsing states. The application hides and orders its rows: see `client/bind/list.rs`.

use super::icons::PillarIcon;
use super::{Ctx, parts};
use crate::dataset::code::Pillar;
use crate::present::endorsed::{endorsed_short, roles_short};
use crate::present::explorer::Explorer;
use crate::present::rows::{StateRow, bar_label, bar_part};
use crate::selection::Route;
use leptos::prelude::*;

/// The endorsing states, all of them: what the filters refuse is hidden, so that the application can show it.
pub fn list(ctx: &Ctx, model: &Explorer) -> AnyView {
    let f = ctx.f();
    let most = model.rows.iter().map(|row| row.counts.total()).max().unwrap_or(1);
    view! {
        <section class="list" id="list" aria-labelledby="list-title" tabindex="-1">
            <div class="list-head">
                <h2 id="list-title">{f.list_title}</h2>
                <div class="list-columns" aria-hidden="true">
                    {Pillar::ALL.into_iter().map(|pillar| view! { <PillarIcon pillar /> }).collect_view()}
                    <span class="list-sum">{f.list_sum}</span>
                </div>
            </div>
            <ul class="rows">{model.rows.iter().map(|row| state(ctx, row, most)).collect_view()}</ul>
            // What is read aloud of a row says it anyway.
            <p class="remark" aria-hidden="true" data-more-than-pillars hidden=!model.exceeds_pillars()>{f.list_sum_more}</p>
            {parts::live(view! {
                <div class="empty" data-empty hidden>
                    <p>{f.empty_title}</p>
                    <button type="button" class="button" data-drop></button>
                    {parts::clear(ctx, false)}
                </div>
            }.into_any())}
        </section>
    }
    .into_any()
}

/// `most` is the number that a bar over the whole row stands for.
fn state(ctx: &Ctx, row: &StateRow, most: usize) -> AnyView {
    let code = row.code;
    let endorsed = ctx.dataset().state(code).map(|state| endorsed_short(ctx.lang, &state.endorsement));
    let roles = roles_short(ctx.dataset(), ctx.lang, code).map(|roles| view! { <span class="row-roles">" · "{roles}</span> });
    view! {
        <li class=format!("row{}", parts::pillar_classes(ctx, code)) data-state=code.as_str().to_owned() hidden=!row.shown data-below>
            <a class="row-link" href=ctx.href(&Route::State(code)) data-select=code.as_str().to_owned()>
                <span class="row-name">{row.name.iter().map(|part| part.text.as_str()).collect::<String>()}</span>
                <span class="row-about">{endorsed} {roles}</span>
                <span class="row-total visually-hidden">{format!(" {}. {}", row.total, bar_label(ctx.lang, &row.bar))}</span>
                <span class="cells" aria-hidden="true">
                    {Pillar::ALL.into_iter().zip(row.counts.pillars).map(|(pillar, count)| cell(pillar, count)).collect_view()}
                    <span class="cell-sum" class:is-more={row.counts.exceed_pillars()}>{row.counts.total()}</span>
                </span>
                {bar(row, most)}
            </a>
        </li>
    }
    .into_any()
}

/// The number of a pillar.
fn cell(pillar: Pillar, count: usize) -> AnyView {
    view! { <span class=format!("cell p{}", pillar.number()) class:is-none={count == 0}>{count}</span> }.into_any()
}

/// All of it as one bar, a part for each pillar. Each part lies on the next one, which goes on behind it.
fn bar(row: &StateRow, most: usize) -> AnyView {
    let classes = ["p1", "p2", "p3", "p4", "cross"];
    let parts =
        classes.into_iter().zip(row.counts.ends()).rev().map(|(class, end)| view! { <polygon class=class points=bar_part(end)></polygon> });
    view! {
        <svg class="row-bar" viewBox=format!("0 0 {most} 1") preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {parts.collect_view()}
        </svg>
    }
    .into_any()
}
