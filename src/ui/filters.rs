//! The filters: four pillar toggles that work without script too, then search, order and the further facets.

use super::icons::PillarIcon;
use super::parts::plain;
use super::{Ctx, facets, find};
use crate::dataset::code::Pillar;
use crate::present::facets::{PillarToggle, pillar_toggles};
use crate::selection::{Msg, Sort, SortKey};
use leptos::prelude::*;

/// All filters.
#[component]
pub fn Filters(ctx: Ctx, spoken: RwSignal<String>) -> impl IntoView {
    let m = ctx.m();
    let tools = if ctx.live() {
        view! { <Tools ctx=ctx.clone() spoken /> }.into_any()
    } else {
        view! { <p class="tools tools-static">{m.static_tools_note}</p> }.into_any()
    };
    view! {
        <PillarToggles ctx />
        {tools}
    }
}

#[component]
fn PillarToggles(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let inner = ctx.clone();
    let toggles = Memo::new(move |_| {
        inner.tally.with(|tally| inner.state.with(|state| pillar_toggles(inner.dataset(), tally, inner.lang, &state.filters)))
    });
    view! {
        <fieldset class="pillars">
            <legend>{m.pillars_legend}</legend>
            {Pillar::ALL.into_iter().map(|pillar| view! { <Toggle ctx=ctx.clone() pillar toggles /> }).collect_view()}
        </fieldset>
    }
}

#[component]
fn Toggle(ctx: Ctx, pillar: Pillar, toggles: Memo<Vec<PillarToggle>>) -> impl IntoView {
    let this = move |toggles: &Vec<PillarToggle>| toggles.iter().find(|it| it.pillar == pillar).cloned();
    let name = toggles.with_untracked(this).map(|toggle| toggle.name);
    let counts = Memo::new(move |_| toggles.with(this).map(|toggle| toggle.counts));
    let chosen = Memo::new(move |_| toggles.with(this).is_some_and(|toggle| toggle.chosen));
    let number = pillar.number();
    view! {
        <label class=format!("pillar p{number}")>
            <input
                type="checkbox"
                id=format!("pillar-{number}")
                data-pillar=number
                prop:checked=chosen
                on:change=ctx.sender(Msg::TogglePillar(pillar))
            />
            <PillarIcon pillar />
            <span class="pillar-words">
                <span class="pillar-name">
                    <span class="pillar-number">{number}" "</span>
                    {name}
                </span>
                <span class="pillar-counts" inner_html=move || plain(&counts.get().unwrap_or_default())></span>
            </span>
        </label>
    }
}

/// What needs the application: search, order, further facets.
#[component]
fn Tools(ctx: Ctx, spoken: RwSignal<String>) -> impl IntoView {
    let m = ctx.m();
    let state = ctx.state;
    let send = ctx.send;
    view! {
        <div class="tools" role="search">
            <find::Find ctx=ctx.clone() spoken />
            <div class="field sort">
                <label for="sort">{m.sort_label}</label>
                <div class="sort-controls">
                    <select
                        id="sort"
                        prop:value=move || state.with(|state| state.sort.key.as_str())
                        on:change:target=move |event| {
                            let word = event.target().value();
                            if let Some(key) = SortKey::ALL.into_iter().find(|key| key.as_str() == word) {
                                send.run(Msg::Order(Sort { key, reversed: false }));
                            }
                        }
                    >
                        {SortKey::ALL
                            .into_iter()
                            .map(|key| {
                                let chosen = state.with_untracked(|state| state.sort.key == key);
                                view! { <option value=key.as_str() selected=chosen>{m.sort_key(key)}</option> }
                            })
                            .collect_view()}
                    </select>
                    <button
                        type="button"
                        class="button icon-button"
                        aria-label=m.sort_reverse
                        title=m.sort_reverse
                        aria-pressed=move || state.with(|state| state.sort.reversed.to_string())
                        on:click=move |_| {
                            let sort = state.with_untracked(|state| state.sort);
                            send.run(Msg::Order(Sort { reversed: !sort.reversed, ..sort }));
                        }
                    >
                        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false" inner_html=REVERSE></svg>
                    </button>
                </div>
            </div>
            <facets::MoreFilters ctx />
        </div>
    }
}

/// Two arrows, up and down.
const REVERSE: &str = r#"<path d="M8 20V5M4 9l4-4 4 4M16 4v15M12 15l4 4 4-4"/>"#;
