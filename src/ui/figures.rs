//! The dataset in figures: what became of the commitments, when they were announced, and which name an amount of money.

use super::chart::{Scale, bars, patterns};
use super::{Ctx, prose};
use crate::i18n::fill;
use crate::present::figures::{Amount, OCCASION, amounts, occasions, progress, years};
use crate::selection::Route;
use leptos::prelude::*;

/// The page of figures.
#[component]
pub fn FiguresPage(ctx: Ctx) -> impl IntoView {
    let f = ctx.f();
    let (dataset, lang) = (ctx.dataset(), ctx.lang);
    let all = dataset.commitments().len();
    let silent = dataset.commitments().iter().filter(|it| it.status_latest.is_none()).count();
    let unknown = fill(f.figures_progress_text, &[("n", &silent.to_string()), ("all", &all.to_string())]);
    let occasions_text = fill(f.figures_occasions_text, &[("n", &OCCASION.to_string())]);
    let of_occasions = occasions(dataset, lang);
    let amounts = amounts(dataset, lang);
    let translated = of_occasions.iter().map(|it| it.name.translated).chain(amounts.iter().map(|it| it.title.translated)).flatten().next();
    view! {
        <article class="page wide figures-page">
            {patterns()}
            <header class="page-head">
                <h1 tabindex="-1">{f.figures_title}</h1>
                <p class="lead">{fill(f.figures_lead, &[("commitments", &ctx.m().commitments_count.of(lang, all))])}</p>
            </header>
            <section class="part" id="progress">
                <h2>{f.figures_progress_title}</h2>
                <p>{unknown}</p>
                {bars(&ctx, f.figures_progress_title, progress(dataset, lang, dataset.commitments().iter()), Scale::Shares)}
            </section>
            <section class="part" id="years">
                <h2>{f.figures_years_title}</h2>
                {bars(&ctx, f.figures_years_title, years(dataset, lang), Scale::Numbers)}
            </section>
            <section class="part" id="occasions">
                <h2>{f.figures_occasions_title}</h2>
                <p>{occasions_text}</p>
                {bars(&ctx, f.figures_occasions_title, of_occasions, Scale::Numbers)}
            </section>
            <section class="part" id="money">
                <h2>{f.figures_money_title}</h2>
                <p>{f.figures_money_text}</p>
                {money(&ctx, amounts)}
            </section>
            {prose::translated(&ctx, &Route::Figures, translated)}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
}

fn money(ctx: &Ctx, amounts: Vec<Amount>) -> AnyView {
    let f = ctx.f();
    let rows = amounts.into_iter().map(|it| {
        let href = ctx.href(&Route::Commitment(it.id.clone()));
        let (said, iso) = it.announced;
        view! {
            <tr data-commitment=it.id>
                <th scope="row">
                    <a href=href>{prose::prose(it.title)}</a>
                </th>
                <td data-label=f.owners_label>{prose::links(ctx, it.makers)}</td>
                <td data-label=f.announced_label>
                    <time datetime=iso>{said}</time>
                </td>
                <td data-label=f.quantity_label>{prose::quantity(it.quantity)}</td>
            </tr>
        }
    });
    view! {
        <table class="folding">
            <thead>
                <tr>
                    <th scope="col">{f.commitment_label}</th>
                    <th scope="col">{f.owners_label}</th>
                    <th scope="col">{f.announced_label}</th>
                    <th scope="col">{f.quantity_label}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
