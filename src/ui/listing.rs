//! Some of the commitments, by who makes them: as a picture of what became of them, and as a list.

use super::chart::{Scale, bars};
use super::{Ctx, parts, prose};
use crate::lang::Lang;
use crate::present::figures::Bar;
use crate::present::listing::{Listed, Maker};
use crate::selection::Route;
use leptos::prelude::*;

/// The picture: who makes how many, and what became of them; the largest first.
pub fn picture(ctx: &Ctx, label: &str, makers: &[Maker]) -> AnyView {
    let mut rows: Vec<_> = makers.iter().map(|it| it.bar.clone()).collect();
    rows.sort_by_key(|bar| std::cmp::Reverse(bar.total()));
    let all = Bar::all(ctx.lang, &rows);
    let joint = makers.iter().any(|it| it.links.len() > 1).then(|| view! { <p class="remark">{ctx.f().joint_note}</p> });
    view! { {bars(ctx, label, [all].into_iter().chain(rows).collect(), Scale::Numbers)} {joint} }.into_any()
}

/// The list, by name.
pub fn list(ctx: &Ctx, makers: Vec<Maker>) -> AnyView {
    let groups = makers.into_iter().map(|maker| {
        let items = maker.commitments.into_iter().map(|it| item(ctx, it));
        view! {
            <section class="maker">
                <h3>{prose::links(ctx, maker.links)}</h3>
                {parts::lines("listed", items, false)}
            </section>
        }
    });
    groups.collect_view().into_any()
}

fn item(ctx: &Ctx, it: Listed) -> AnyView {
    let (said, iso) = it.announced;
    let id = it.id.clone();
    view! {
        <li data-commitment=id>
            <a href=ctx.href(&Route::Commitment(it.id))>{prose::prose(it.title)}</a>
            <span class="card-line">
                <time datetime=iso>{said}</time>
                " · "
                {prose::status(it.status)}
            </span>
        </li>
    }
    .into_any()
}

/// The language of the original, where a title is a translation that nobody has reviewed yet.
pub fn translated(makers: &[Maker]) -> Option<Lang> {
    makers.iter().flat_map(|it| &it.commitments).find_map(|it| it.title.translated)
}
