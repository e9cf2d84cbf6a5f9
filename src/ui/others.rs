//! The commitments of institutions, donors and all states together, which are in no state's row. Only files draw them; the
//! application takes them from there.

use super::icons::PillarIcon;
use super::{Ctx, parts, prose};
use crate::dataset::code::Pillar;
use crate::i18n::fill;
use crate::present::others::{OtherRow, other_rows};
use crate::selection::Route;
use leptos::prelude::*;

/// How many commitments the explorer lists at most: a first visit must not grow with the dataset.
const MOST: usize = 60;

/// Who made commitments, and which: those that the filters leave, or the way to a page of their own where there are many.
pub fn others(ctx: &Ctx) -> AnyView {
    let count = ctx.dataset().ledger().iter().filter(|it| it.owners.is_empty()).count();
    if count <= MOST {
        return all(ctx, 3);
    }
    let said = fill(ctx.f().show_all_here, &[("commitments", &ctx.m().commitments_count.of(ctx.lang, count))]);
    view! { <p><a href=ctx.href(&Route::Others)>{said}</a></p> }.into_any()
}

/// The page that has all of them.
#[component]
pub fn OthersPage(ctx: Ctx) -> impl IntoView {
    let f = ctx.f();
    view! {
        <article class="page others">
            <header class="page-head">
                <h1 tabindex="-1">{f.others_title}</h1>
                <p class="lead">{f.others_text}</p>
            </header>
            {all(&ctx, 2)}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
}

fn all(ctx: &Ctx, level: u8) -> AnyView {
    let rows = other_rows(ctx.dataset(), &ctx.tally, ctx.lang);
    let from = rows.iter().flat_map(|row| &row.commitments).find_map(|it| it.title.translated);
    view! {
        <ul class="other-rows">{rows.into_iter().map(|row| other(ctx, row, level)).collect_view()}</ul>
        {prose::translated(ctx, &Route::Home, from)}
    }
    .into_any()
}

/// `level` is that of the heading.
fn other(ctx: &Ctx, row: OtherRow, level: u8) -> AnyView {
    let pillars = row.commitments.iter().filter_map(|it| it.pillar);
    let class = format!("other{}", parts::with_pillars(Pillar::ALL.into_iter().filter(|pillar| pillars.clone().any(|it| it == *pillar))));
    let commitments = row.commitments.into_iter().map(|it| {
        let class = format!("other-commitment{}", parts::with_pillars(it.pillar));
        let href = ctx.href(&Route::Commitment(it.id.clone()));
        view! {
            <li class=class data-commitment=it.id data-place=it.place>
                {it.pillar.map(|pillar| view! { <PillarIcon pillar /> })}
                <a href=href>{prose::searched(it.title)}</a>
            </li>
        }
    });
    view! {
        <li class=class data-group>
            {prose::heading(level, view! { <span lang=row.lang.map(|lang| lang.code())>{row.name}</span> " " <small>{row.role}</small> })}
            <ul class="other-list">{commitments.collect_view()}</ul>
        </li>
    }
    .into_any()
}
