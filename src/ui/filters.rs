//! The filters: four pillar toggles that work without script too; then, for the application, search, order and the further
//! facets, collapsed until they are wanted. What is pressed says what it stands for: see `client/press.rs`.

use super::icons::PillarIcon;
use super::{Ctx, parts};
use crate::dataset::code::Pillar;
use crate::present::facets::{FacetView, PillarToggle, facets, pillar_toggles};
use crate::selection::{Sort, SortKey};
use leptos::prelude::*;

/// All filters.
pub fn filters(ctx: &Ctx) -> AnyView {
    let f = ctx.f();
    let toggles = pillar_toggles(ctx.dataset(), &ctx.tally, ctx.lang, &ctx.state.filters);
    view! {
        <fieldset class="pillars">
            <legend>{f.pillars_legend}</legend>
            {toggles.into_iter().map(toggle).collect_view()}
        </fieldset>
        <p class="tools tools-static" data-still>
            {f.static_tools_note}
        </p>
        {parts::live(tools(ctx))}
        {(!ctx.state.route.is_embed()).then(|| parts::live(bar(ctx)))}
    }
    .into_any()
}

/// The toggles once more, for a small screen on which they are scrolled away, and for pointers alone: keys and assistive technology have
/// the boxes themselves. No labels of theirs, as a press on one would scroll to its box.
fn bar(ctx: &Ctx) -> AnyView {
    let toggles = Pillar::ALL.map(|pillar| {
        let number = pillar.number();
        view! {
            <span class=format!("bar-toggle p{number}") data-toggle=number>
                <PillarIcon pillar />
                {number}
            </span>
        }
    });
    view! {
        <div class="pillar-bar" aria-hidden="true" hidden>
            {toggles.into_iter().collect_view()}
            <a class="bar-more" href="#filters" rel="external" tabindex="-1">
                <span data-bar-count>{ctx.m().states_count.of(ctx.lang, ctx.dataset().states().len())}</span>
                " ↑"
            </a>
        </div>
    }
    .into_any()
}

fn toggle(it: PillarToggle) -> AnyView {
    let number = it.pillar.number();
    view! {
        <label class=format!("pillar p{number}")>
            <input type="checkbox" id=format!("pillar-{number}") data-pillar=number checked=it.chosen />
            <PillarIcon pillar=it.pillar />
            <span class="pillar-words">
                <span class="pillar-name">
                    <span class="pillar-number">{number}" "</span>
                    {it.name}
                </span>
                <span class="pillar-counts">{it.counts}</span>
            </span>
        </label>
    }
    .into_any()
}

/// What needs the application.
fn tools(ctx: &Ctx) -> AnyView {
    let m = ctx.m();
    let f = ctx.f();
    view! {
        <div class="tools" role="search">
            <div class="field search">
                <label for="search">{f.search_label}</label>
                // An editable combobox with a list, by the pattern of the ARIA Authoring Practices: see `client/bind/find.rs`.
                <input
                    type="search"
                    id="search"
                    role="combobox"
                    aria-autocomplete="list"
                    aria-expanded="false"
                    aria-controls="search-states"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    enterkeyhint="search"
                    placeholder=f.search_label
                />
                <ul class="options" id="search-states" data-label=f.find_label hidden></ul>
            </div>
            <div class="field sort">
                <label for="sort">{f.sort_label}</label>
                <div class="sort-controls">
                    <select id="sort">
                        {SortKey::ALL
                            .map(|key| {
                                view! { <option value=key.as_str() selected=key == Sort::default().key>{m.sort_key(key)}</option> }
                            })
                            .into_iter()
                            .collect_view()}
                    </select>
                    <button type="button" class="button icon-button" aria-label=f.sort_reverse title=f.sort_reverse aria-pressed="false" data-reverse>
                        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false" inner_html=REVERSE></svg>
                    </button>
                </div>
            </div>
            <details class="more-filters">
                <summary>
                    {f.more_filters} " "
                    <span class="badge" hidden></span>
                </summary>
                <div class="facets">
                    {facets(ctx.dataset(), &ctx.tally, ctx.lang, &ctx.state.filters).into_iter().map(facet).collect_view()}
                </div>
            </details>
        </div>
    }
    .into_any()
}

fn facet(view: FacetView) -> AnyView {
    let choices = view.choices.into_iter().map(|choice| {
        view! {
            <label class="choice" class:is-empty=choice.count == 0>
                <input type="checkbox" data-choice=choice.key />
                <span>{choice.label}</span>
                <span class="choice-count">{choice.count}</span>
            </label>
        }
    });
    view! {
        <fieldset class="facet">
            <legend>{view.name}</legend>
            {choices.collect_view()}
        </fieldset>
    }
    .into_any()
}

/// Two arrows, up and down.
const REVERSE: &str = r#"<path d="M8 20V5M4 9l4-4 4 4M16 4v15M12 15l4 4 4-4"/>"#;
