//! Every state that a part of the site can be in, side by side, in the words of each language: what waits, what failed, what is
//! empty, what is stale, what is doubted. For whoever changes the site, and for its tests; no page leads here.

use super::chart::{Scale, bars, patterns, timeline::timeline};
use super::icons::PillarIcon;
use super::{Ctx, prose};
use crate::dataset::code::Pillar;
use crate::i18n::{failures, fill};
use crate::present::commitment::{Prose, StatusView};
use crate::present::figures::{Bar, Segment};
use crate::present::timeline::{Mark, Timeline};
use crate::selection::StatusFacet;
use leptos::prelude::*;

/// The gallery. Its headings name classes and attributes of the code, so they are in no language.
#[component]
pub fn Gallery(ctx: Ctx) -> impl IntoView {
    let parts: [(&str, AnyView); 7] = [
        ("notice", notices(&ctx)),
        ("strip", strips(&ctx)),
        ("empty", empty(&ctx)),
        ("status-word", statuses(&ctx)),
        ("doubt", doubts(&ctx)),
        ("chart", pictures(&ctx)),
        ("button", buttons(&ctx)),
    ];
    let parts = parts.map(|(name, content)| {
        view! {
            <section class="part" data-gallery=name>
                <h2>
                    <code>{name}</code>
                </h2>
                {content}
            </section>
        }
    });
    view! {
        <article class="page wide gallery-page">
            {patterns()}
            <h1 tabindex="-1">
                <code>"dev/gallery"</code>
            </h1>
            {parts.into_iter().collect_view()}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
}

fn notices(ctx: &Ctx) -> AnyView {
    let m = ctx.m();
    let f = ctx.f();
    let day = crate::i18n::date(ctx.lang, ctx.dataset().as_of());
    let said = [
        fill(f.stale_notice, &[("date", &day)]),
        fill(m.newer_data, &[("date", &day)]),
        fill(m.ignored_values, &[("values", "p=9")]),
        fill(f.preview_notice, &[("address", "https://example.org/declaration.json")]),
        f.findings_notice.of(ctx.lang, 1),
        f.findings_notice.of(ctx.lang, 12),
    ];
    said.map(|said| view! { <p class="notice">{said}</p> }).into_iter().collect_view().into_any()
}

/// The strips stand at the window's lower edge; here each stands in the text.
fn strips(ctx: &Ctx) -> AnyView {
    let m = ctx.m();
    let failures = failures(m).map(|why| {
        view! {
            <p class="strip">
                <span>{why} " " {m.client.static_copy}</span>
                <button type="button" class="button">
                    {m.client.retry}
                </button>
            </p>
        }
    });
    let said = [m.static_only, m.client.panic].map(|said| view! { <p class="strip">{said}</p> });
    let waiting = [m.loading, m.client.loading_language].map(|said| {
        view! {
            <p class="strip">
                {said}
                <progress aria-label=said></progress>
            </p>
        }
    });
    view! { {waiting.into_iter().collect_view()} {failures.into_iter().collect_view()} {said.into_iter().collect_view()} }.into_any()
}

fn empty(ctx: &Ctx) -> AnyView {
    let m = ctx.m();
    let f = ctx.f();
    view! {
        <div class="empty">
            <p>{f.empty_title}</p>
            <button type="button" class="button">
                {f.clear_filters}
            </button>
        </div>
        <p class="remark">{m.waiting}</p>
        <p>{f.none_match_here}</p>
        <p class="no-information">{f.no_progress}</p>
        <p class="remark">{f.no_roles} " " {f.no_processes} " " {f.none_involve} " " {f.package_without}</p>
    }
    .into_any()
}

fn statuses(ctx: &Ctx) -> AnyView {
    let words = StatusFacet::all().map(|it| {
        let status = StatusView { key: it.as_str(), word: ctx.m().status(it), date: None };
        view! { <li>{prose::status(status)}</li> }
    });
    view! { <ul class="inline-list">{words.collect_view()}</ul> }.into_any()
}

fn doubts(ctx: &Ctx) -> AnyView {
    let f = ctx.f();
    let said = [f.unverified, f.by_analyst, f.related, f.own_translation];
    let said = said.map(|said| view! { <p class="doubt">{said}</p> }).into_iter().collect_view();
    view! { {said} <p class="remark">{f.translated_note}</p> }.into_any()
}

/// A bar with every status in equal parts, one of nothing, one of each pillar, and a line of time with every mark.
fn pictures(ctx: &Ctx) -> AnyView {
    let m = ctx.m();
    let f = ctx.f();
    let statuses = |count| StatusFacet::all().map(|it| Segment { key: it.as_str(), name: m.status(it).to_owned(), count }).collect();
    let bar = |count| Bar::of(Prose::own(f.figures_all), statuses(count));
    let pillars = crate::present::figures::by_pillar(ctx.dataset(), ctx.lang, ctx.dataset().commitments().iter());
    let keys = ["announcement", "announced", "under-way", "partly-met", "met", "missed", "superseded", "ended", "target"];
    let marks = (1..).zip(keys).map(|(place, key)| {
        let at = f64::from(place) / 12.0;
        // One of them of a month, not a day.
        Mark { key, from: at, to: if key == "met" { at + 0.06 } else { at } }
    });
    let line = Timeline { years: vec![(2022, 0.0), (2023, 0.5)], marks: marks.collect(), as_of: 0.9, said: f.timeline_key.to_owned() };
    let icons = Pillar::ALL.map(|pillar| view! { <PillarIcon pillar /> });
    view! {
        {bars(ctx, f.figures_progress_title, vec![bar(3), bar(0)], Scale::Shares)}
        {bars(ctx, f.figures_years_title, vec![Bar::of(Prose::own("2022"), pillars)], Scale::Numbers)}
        {timeline(&line)}
        <p>{icons.into_iter().collect_view()}</p>
    }
    .into_any()
}

fn buttons(ctx: &Ctx) -> AnyView {
    let m = ctx.m();
    let f = ctx.f();
    view! {
        <p>
            <button type="button" class="button">{f.clear_filters}</button>
            " "
            <button type="button" class="button" aria-pressed="true">{f.sort_reverse}</button>
            " "
            <button type="button" class="button" disabled>{m.client.reload}</button>
        </p>
    }
    .into_any()
}
