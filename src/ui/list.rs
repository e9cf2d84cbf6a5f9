//! The list of the endorsing states. The application hides and orders its rows: see `client/bind/list.rs`.

use super::icons::PillarIcon;
use super::{Ctx, parts};
use crate::dataset::code::Pillar;
use crate::present::endorsed::{endorsed_short, roles_short};
use crate::present::explorer::Explorer;
use crate::present::rows::{StateRow, bar_label};
use crate::selection::Route;
use leptos::prelude::*;

/// The endorsing states, all of them: what the filters refuse is hidden, so that the application can show it.
pub fn list(ctx: &Ctx, model: &Explorer) -> AnyView {
    let f = ctx.f();
    let most = model.rows.iter().flat_map(|row| row.counts.pillars).max().unwrap_or(1);
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

/// `most` is the number that the longest bar stands for.
fn state(ctx: &Ctx, row: &StateRow, most: usize) -> AnyView {
    let code = row.code;
    let endorsed = ctx.dataset().state(code).map(|state| endorsed_short(ctx.lang, &state.endorsement));
    let roles = roles_short(ctx.dataset(), ctx.lang, code).map(|roles| view! { <span class="row-roles">" · "{roles}</span> });
    view! {
        <li class=format!("row{}", parts::pillar_classes(ctx, code)) data-state=code.as_str().to_owned() hidden=!row.shown>
            <a class="row-link" href=ctx.href(&Route::State(code)) data-select=code.as_str().to_owned()>
                <span class="row-name">{row.name.iter().map(|part| part.text.as_str()).collect::<String>()}</span>
                <span class="row-about">{endorsed} {roles}</span>
                <span class="row-total visually-hidden">{format!(" {}. {}", row.total, bar_label(ctx.lang, &row.bar))}</span>
                <span class="cells" aria-hidden="true">
                    {Pillar::ALL.into_iter().zip(row.counts.pillars).map(|(pillar, count)| cell(pillar, count, most)).collect_view()}
                    <span class="cell-sum">{row.counts.total()}</span>
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// The number of a pillar with a bar of its length.
fn cell(pillar: Pillar, count: usize, most: usize) -> AnyView {
    let number = pillar.number();
    view! {
        <span class=format!("cell p{number}") class:is-none=count == 0>
            <span class="cell-number">{count}</span>
            <svg class="cell-bar" viewBox=format!("0 0 {most} 1") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width=count height="1"></rect>
            </svg>
        </span>
    }
    .into_any()
}
