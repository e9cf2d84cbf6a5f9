//! The detail of the selected state beside the map; on a phone, a sheet. Without a selection: the whole in numbers.

use super::icons::PillarIcon;
use super::{Ctx, parts};
use crate::dataset::code::{Pillar, StateCode};
use crate::i18n::{fill, messages};
use crate::present::names::is_selectable;
use crate::present::names::pillar_name;
use crate::present::rows::all_counts;
use crate::selection::{Msg, Partial, Route, StatusFacet};
use leptos::prelude::*;

/// The panel.
#[component]
pub fn Detail(ctx: Ctx) -> impl IntoView {
    let selected = Memo::new(move |_| ctx.state.with(|state| state.selected));
    view! {
        <div class="detail-place">
            // Keyed, so that another state is drawn anew rather than over the last one: see `parts::plain`.
            <For each=move || [selected.get()] key=|code| *code let:code>
                {match code {
                    Some(code) if is_selectable(ctx.dataset(), code) => open(&ctx, code),
                    // What is no state of the Americas opens nothing.
                    _ => view! { <Overview ctx=ctx.clone() /> }.into_any(),
                }}
            </For>
        </div>
    }
}

/// A state: what is known of it comes with a file of its own.
fn open(ctx: &Ctx, code: StateCode) -> AnyView {
    let m = ctx.m();
    let name = ctx.dataset().name_or_code(code, ctx.lang);
    let link = ctx.dataset().is_endorser(code).then(|| {
        let said = fill(m.detail_full_page, &[("name", &name)]);
        view! { <p class="detail-links"><a href=ctx.href(&Route::State(code)) data-page>{said}</a></p> }
    });
    let waiting = view! { <p class="remark">{m.waiting}</p> }.into_any();
    let body = view! { {link} {parts::partial(ctx, Partial::State(code), waiting)} };
    panel(ctx, code, name, body)
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
