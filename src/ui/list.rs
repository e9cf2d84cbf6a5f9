//! The list of the endorsing states.

use super::explorer::clear_button;
use super::icons::PillarIcon;
use super::{Ctx, parts};
use crate::dataset::code::{Pillar, StateCode};
use crate::present::explorer::Explorer;
use crate::present::rows::{StateRow, bar_label};
use crate::selection::{Filters, Msg, Route};
use leptos::prelude::*;

/// The endorsing states. Rows that don't match stay in place, hidden, so that a change of filters touches little.
#[component]
pub fn StateList(ctx: Ctx, model: Memo<Explorer>) -> impl IntoView {
    let m = ctx.m();
    let order = Memo::new(move |_| model.with(|model| model.rows.iter().map(|row| row.code).collect::<Vec<_>>()));
    let nothing = Memo::new(move |_| model.with(|model| model.found.states + model.found.others == 0));
    let most = model.with_untracked(|model| model.rows.iter().flat_map(|row| row.counts.pillars).max()).unwrap_or(1);
    let inner = ctx.clone();
    view! {
        <section class="list" id="list" aria-labelledby="list-title" tabindex="-1">
            <div class="list-head">
                <h2 id="list-title">{m.list_title}</h2>
                <div class="list-columns" aria-hidden="true">
                    {Pillar::ALL.into_iter().map(|pillar| view! { <PillarIcon pillar /> }).collect_view()}
                    <span class="list-sum">{m.list_sum}</span>
                </div>
            </div>
            <ul class="rows">
                <For each=move || order.get() key=|code| *code let:code>
                    <Row ctx=inner.clone() model code most />
                </For>
            </ul>
            {move || nothing.get().then(|| empty(&ctx, model))}
        </section>
    }
}

#[component]
fn Row(ctx: Ctx, model: Memo<Explorer>, code: StateCode, most: usize) -> impl IntoView {
    let row = Memo::new(move |_| model.with(|model| model.row(code).cloned()));
    let part = move |read: fn(&StateRow) -> String| Memo::new(move |_| row.with(|row| row.as_ref().map(read).unwrap_or_default()));
    let name = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default()));
    let shown = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.shown)));
    let counts = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.counts).unwrap_or_default()));
    let total = part(|row| row.total.clone());
    let fixed = row.get_untracked();
    let endorsed = fixed.as_ref().map(|row| row.endorsed.clone());
    let roles = fixed.as_ref().and_then(|row| row.roles.clone());
    let pillars = parts::pillar_classes(&ctx, code);
    let lang = ctx.lang;
    let selected = Memo::new(move |_| ctx.state.with(|state| state.selected == Some(code)));
    let spoken = move || row.with(|row| row.as_ref().map(|row| bar_label(lang, &row.bar)).unwrap_or_default());
    view! {
        <li class=format!("row{pillars}") data-state=code.as_str().to_owned() hidden=move || !shown.get() class:is-selected=move || selected.get()>
            <a
                class="row-link"
                href=ctx.href(&Route::State(code))
                data-select=code.as_str().to_owned()
                aria-current=move || selected.get().then_some("true")
            >
                <span class="row-name" inner_html=move || parts::marked_html(&name.get())></span>
                <span class="row-about">
                    {endorsed}
                    {roles.map(|roles| view! { <span class="row-roles">" · "{roles}</span> })}
                </span>
                <span class="row-total visually-hidden" inner_html=move || parts::plain(&format!(" {}. {}", total.get(), spoken()))></span>
                <span class="cells" aria-hidden="true">
                    {Pillar::ALL.into_iter().map(|pillar| cell(pillar, counts, most)).collect_view()}
                    <span class="cell-sum" inner_html=move || counts.with(|counts| counts.total().to_string())></span>
                </span>
            </a>
        </li>
    }
}

/// The number of a pillar with a bar of its length.
fn cell(pillar: Pillar, counts: Memo<crate::present::tally::Counts>, most: usize) -> AnyView {
    let count = Memo::new(move |_| counts.with(|counts| counts.pillars.get(pillar.index()).copied().unwrap_or_default()));
    let number = pillar.number();
    view! {
        <span class=format!("cell p{number}") class:is-none=move || count.get() == 0>
            <span class="cell-number" inner_html=move || count.get().to_string()></span>
            <svg class="cell-bar" viewBox=format!("0 0 {most} 1") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width=move || count.get() height="1"></rect>
            </svg>
        </span>
    }
    .into_any()
}

/// Where the list would be: which filter to drop.
fn empty(ctx: &Ctx, model: Memo<Explorer>) -> AnyView {
    let m = ctx.m();
    let (state, send) = (ctx.state, ctx.send);
    let clear = clear_button(ctx).into_any();
    view! {
        <div class="empty" data-empty>
            <p>{m.empty_title}</p>
            {move || {
                model
                    .with(|model| model.advice.clone())
                    .map(|advice| {
                        let rest: Filters = state.with_untracked(|state| advice.facets.iter().fold(state.filters.clone(), |rest, facet| rest.without(*facet)));
                        let drop = move |_| send.run(Msg::Narrow(rest.clone()));
                        view! {
                            <button type="button" class="button" data-drop on:click=drop>
                                {advice.label}
                            </button>
                        }
                    })
            }}
            {clear}
        </div>
    }
    .into_any()
}
