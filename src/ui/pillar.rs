//! The page of a pillar: what it is about, its action packages, and who committed to what.

use super::chart::patterns;
use super::icons::PillarIcon;
use super::not_found::NotFound;
use super::{Ctx, listing, parts, prose, records};
use crate::dataset::code::Pillar;
use crate::i18n::fill;
use crate::present::listing::by_maker;
use crate::present::names::{package_name, pillar_name};
use crate::selection::Route;
use leptos::prelude::*;

/// The page of a pillar.
#[component]
pub fn PillarPage(ctx: Ctx, pillar: Pillar) -> impl IntoView {
    let m = ctx.m();
    let f = ctx.f();
    let (dataset, lang) = (ctx.dataset(), ctx.lang);
    let Some(record) = dataset.pillar(pillar) else {
        return view! { <NotFound ctx /> }.into_any();
    };
    let number = pillar.number();
    let of_pillar = || dataset.commitments().iter().filter(move |it| it.pillar == Some(pillar));
    let all = of_pillar().count();
    let makers = by_maker(dataset, lang, of_pillar());
    let translated = records::translated_in(&ctx, [&record.description].into_iter().chain(&record.note)).or(listing::translated(&makers));
    let explore = format!("{}?p={number}", ctx.href(&Route::Home));
    let packages = dataset.packages().iter().filter(|it| it.pillar == pillar).map(|it| {
        let href = ctx.href(&Route::Package(it.number));
        view! { <li><a href=href>{package_name(dataset, lang, it.number)}</a></li> }
    });
    view! {
        <article class=format!("page wide pillar-page p{number}")>
            {patterns()}
            <header class="page-head">
                <p class="over">
                    <a href=ctx.href(&Route::Home)>{f.nav_explorer}</a>
                    " · "
                    {fill(f.pillar_number, &[("n", &number.to_string())])}
                </p>
                <h1 tabindex="-1">
                    <PillarIcon pillar />
                    " "
                    {record.short_names.get(lang).to_owned()}
                </h1>
                <p class="lead">{records::say(&ctx, &record.description)}</p>
            </header>
            <section class="part" id="title">
                <h2>{f.pillar_full_title}</h2>
                {records::pillar(&ctx, record)}
            </section>
            <section class="part" id="makers">
                <h2>{f.makers_title}</h2>
                <p>
                    {m.commitments_count.of(lang, all)} ". "
                    <a href=explore>{f.see_on_map}</a>
                </p>
                {listing::picture(&ctx, f.makers_title, &makers)}
            </section>
            <section class="part" id="packages">
                <h2>{f.pillar_packages_title}</h2>
                <ul class="links">{packages.collect_view()}</ul>
            </section>
            <section class="part" id="commitments">
                <h2>{f.commitments_title}</h2>
                {listing::list(&ctx, makers)}
            </section>
            {prose::translated(&ctx, &Route::Pillar(pillar), translated)}
            {parts::share(&ctx, &format!("show=pillar&pillar={number}"))}
            {neighbours(&ctx, pillar)}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
    .into_any()
}

/// The pillars before and after it.
fn neighbours(ctx: &Ctx, here: Pillar) -> AnyView {
    let at = |place: Option<usize>| {
        let pillar = *Pillar::ALL.get(place?)?;
        Some((pillar_name(ctx.dataset(), ctx.lang, Some(pillar)), Route::Pillar(pillar)))
    };
    parts::neighbours(ctx, ctx.f().pillars_legend, at(here.index().checked_sub(1)), at(Some(here.index() + 1)))
}
