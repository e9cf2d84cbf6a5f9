//! The detail of the selected state beside the map; on a phone, a sheet. Without a selection: the whole in numbers.

use super::icons::PillarIcon;
use super::state::{OtherStateBody, StateBody};
use super::{Ctx, parts};
use crate::dataset::code::{Pillar, StateCode};
use crate::i18n::{fill, messages};
use crate::present::commitment::pillar_name;
use crate::present::facets::by_name;
use crate::present::fold::terms;
use crate::present::other_state::other_state_view;
use crate::present::state::{Which, state_view};
use crate::present::{Tally, rows::all_counts};
use crate::selection::{Filters, Msg, Route, StatusFacet, ViewState, query};
use leptos::prelude::*;

/// The panel.
#[component]
pub fn Detail(ctx: Ctx, filters: Memo<Filters>, tally: Memo<Tally>) -> impl IntoView {
    let selected = Memo::new(move |_| ctx.state.with(|state| state.selected));
    view! {
        <div class="detail-place">
            // Keyed, so that another state is drawn anew rather than over the last one: see `parts::plain`.
            <For each=move || [selected.get()] key=|code| *code let:code>
                {match code {
                    Some(code) if ctx.dataset().is_endorser(code) => view! { <Open ctx=ctx.clone() code filters tally /> }.into_any(),
                    Some(code) => other(&ctx, code),
                    None => view! { <Overview ctx=ctx.clone() /> }.into_any(),
                }}
            </For>
        </div>
    }
}

/// A state that endorsed.
#[component]
fn Open(ctx: Ctx, code: StateCode, filters: Memo<Filters>, tally: Memo<Tally>) -> impl IntoView {
    let inner = ctx.clone();
    let view = Memo::new(move |_| {
        filters.with(|filters| {
            tally.with(|tally| state_view(inner.dataset(), inner.lang, code, Which::Matching(tally, &terms(&filters.search))))
        })
    });
    let name = ctx.dataset().name(code, ctx.lang).unwrap_or_default().to_owned();
    let link = fill(ctx.m().detail_full_page, &[("name", &name)]);
    let body = {
        let ctx = ctx.clone();
        view! {
            <p class="detail-links">
                <a href=ctx.href(&Route::State(code)) data-page>
                    {link}
                </a>
            </p>
            <For each=move || [filters.get()] key=key_of let:_shown>
                {view.get_untracked().map(|view| view! { <StateBody ctx=ctx.clone() view compact=true level=3 /> })}
            </For>
        }
    };
    panel(&ctx, code, name, body)
}

/// A state that did not endorse. What is no state of the Americas opens nothing.
fn other(ctx: &Ctx, code: StateCode) -> AnyView {
    let Some(view) = other_state_view(ctx.dataset(), ctx.lang, code) else {
        return view! { <Overview ctx=ctx.clone() /> }.into_any();
    };
    panel(ctx, code, view.name.clone(), view! { <OtherStateBody ctx=ctx.clone() view /> })
}

/// What every open detail has: the name, the button that closes it, and Escape.
fn panel(ctx: &Ctx, code: StateCode, name: String, body: impl IntoView + 'static) -> AnyView {
    let m = ctx.m();
    let send = ctx.send;
    let close = ctx.sender(Msg::Select(None));
    view! {
        <section
            class="detail"
            data-detail=code.as_str().to_owned()
            aria-labelledby="detail-title"
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    send.run(Msg::Select(None));
                }
            }
        >
            <header class="detail-head">
                <h2 id="detail-title" tabindex="-1" data-focus>
                    {name}
                </h2>
                <button type="button" class="button icon-button close" aria-label=m.detail_close title=m.detail_close data-close on:click=close>
                    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false" inner_html=CROSS></svg>
                </button>
            </header>
            <div class="detail-body">
                {body}
            </div>
        </section>
    }
    .into_any()
}

/// What tells one choice of filters from another.
fn key_of(filters: &Filters) -> String {
    query::write(&ViewState { filters: filters.clone(), ..ViewState::default() })
}

const CROSS: &str = r#"<path d="M6 6l12 12M18 6 6 18"/>"#;

/// What to do here, and the whole in numbers.
#[component]
fn Overview(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let dataset = ctx.dataset();
    let counts = all_counts(dataset);
    let pillars = Pillar::ALL.into_iter().zip(counts.pillars).map(|(pillar, count)| (Some(pillar), count)).chain([(None, counts.cross)]);
    let pillars = pillars.map(|(pillar, count)| {
        let name = pillar_name(dataset, ctx.lang, pillar);
        (view! { {pillar.map(|pillar| view! { <PillarIcon pillar /> })} {name} }.into_any(), count)
    });
    let statuses = StatusFacet::all()
        .map(|status| (status, dataset.commitments().iter().filter(|it| StatusFacet::of(it.status_latest) == status).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| {
            let word = messages(ctx.lang).status(status);
            (view! { <span class="status-word" data-status-word=status.as_str()>{word}</span> }.into_any(), count)
        });
    view! {
        <section class="overview" aria-labelledby="overview-title">
            <h2 id="overview-title">{m.detail_hint_title}</h2>
            <p>{m.detail_hint_text}</p>
            {numbers(m.commitments_title, pillars)}
            {numbers(m.facet_status, statuses)}
        </section>
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

/// The endorsing states by name, for going on to a neighbour.
pub fn neighbours(ctx: &Ctx, code: StateCode) -> AnyView {
    let dataset = ctx.dataset();
    let mut states: Vec<(String, StateCode)> =
        dataset.states().iter().map(|state| (state.names.get(ctx.lang).to_owned(), state.code)).collect();
    states.sort_by_cached_key(|(name, _)| by_name(name));
    let here = states.iter().position(|(_, it)| *it == code).unwrap_or_default();
    let at = |place: Option<usize>| place.and_then(|place| states.get(place)).cloned();
    let link = |(name, code): (String, StateCode), rel: &'static str| {
        let link = crate::present::commitment::Link { text: name, lang: None, route: Some(Route::State(code)) };
        view! { <span class=rel>{parts::links(ctx, vec![link])}</span> }
    };
    view! {
        <nav class="neighbours" aria-label=ctx.m().list_title>
            {at(here.checked_sub(1)).map(|it| link(it, "previous"))}
            {at(Some(here + 1)).map(|it| link(it, "next"))}
        </nav>
    }
    .into_any()
}
