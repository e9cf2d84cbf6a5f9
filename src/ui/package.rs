//! The action packages: who leads and joins each, how complete that list is, and its commitments.

use super::chart::patterns;
use super::not_found::NotFound;
use super::{Ctx, listing, parts, prose, records};
use crate::dataset::wire::ActionPackage;
use crate::i18n::fill;
use crate::present::listing::by_maker;
use crate::present::names::{package_name, pillar_name};
use crate::selection::Route;
use leptos::prelude::*;

/// The page of all packages: a table of who leads what.
#[component]
pub fn PackagesPage(ctx: Ctx) -> impl IntoView {
    let f = ctx.f();
    let rows = ctx.dataset().packages().iter().map(|it| row(&ctx, it)).collect_view();
    view! {
        <article class="page wide packages-page">
            <header class="page-head">
                <h1 tabindex="-1">{f.about_packages_title}</h1>
                <p class="lead">{f.packages_lead}</p>
            </header>
            <table class="folding">
                <thead>
                    <tr>
                        <th scope="col">{f.package_label}</th>
                        <th scope="col">{f.pillar_label}</th>
                        <th scope="col">{f.leads_label}</th>
                        <th scope="col">{f.participants_label}</th>
                        <th scope="col" class="number">{f.commitments_title}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <p class="remark">{f.packages_note}</p>
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
}

fn row(ctx: &Ctx, it: &ActionPackage) -> AnyView {
    let f = ctx.f();
    let found = ctx.dataset().commitments().iter().filter(|commitment| commitment.action_package == Some(it.number)).count();
    let partial = (!it.participants_complete).then(|| view! { <small class="remark">{f.participants_partial}</small> });
    view! {
        <tr>
            <th scope="row">
                <a href=ctx.href(&Route::Package(it.number))>{package_name(ctx.dataset(), ctx.lang, it.number)}</a>
            </th>
            <td data-label=f.pillar_label>{it.pillar.number()} ". " {pillar_name(ctx.dataset(), ctx.lang, Some(it.pillar))}</td>
            <td data-label=f.leads_label>{records::known(ctx, it.leads.as_deref())}</td>
            <td data-label=f.participants_label>{records::participants(ctx, it)} " " {partial}</td>
            <td class="number" data-label=ctx.f().commitments_title>{found}</td>
        </tr>
    }
    .into_any()
}

/// The page of a package.
#[component]
pub fn PackagePage(ctx: Ctx, number: u8) -> impl IntoView {
    let m = ctx.m();
    let f = ctx.f();
    let (dataset, lang) = (ctx.dataset(), ctx.lang);
    let Some(record) = dataset.package(number) else {
        return view! { <NotFound ctx /> }.into_any();
    };
    let makers = by_maker(dataset, lang, dataset.commitments().iter().filter(|it| it.action_package == Some(number)));
    let all: usize = makers.iter().map(|it| it.commitments.len()).sum();
    let title = record.names.as_ref().map_or_else(|| f.package_unknown.to_owned(), |names| names.get(lang).to_owned());
    let translated = records::translated_in(&ctx, record.description.iter().chain(&record.description_note).chain(&record.note))
        .or(listing::translated(&makers));
    let explore = format!("{}?ap={number}", ctx.href(&Route::Home));
    let none = makers.is_empty().then(|| view! { <p class="remark">{f.package_without}</p> });
    let picture = (!makers.is_empty()).then(|| listing::picture(&ctx, f.makers_title, &makers));
    view! {
        <article class=format!("page wide package-page p{}", record.pillar.number())>
            {patterns()}
            <header class="page-head">
                <p class="over">
                    <a href=ctx.href(&Route::Packages)>{f.about_packages_title}</a>
                    " · "
                    {fill(f.package_number, &[("n", &number.to_string())])}
                </p>
                <h1 tabindex="-1">{title}</h1>
                {record.description.as_ref().map(|text| view! { <p class="lead">{records::say(&ctx, text)}</p> })}
            </header>
            <section class="part" id="committee">
                <h2>{f.package_committee}</h2>
                {records::package(&ctx, record)}
            </section>
            <section class="part" id="commitments">
                <h2>{f.commitments_title}</h2>
                <p>
                    {fill(f.packages_of, &[("commitments", &m.commitments_count.of(lang, all))])} ". "
                    <a href=explore>{f.see_on_map}</a>
                </p>
                {none}
                {picture}
                {listing::list(&ctx, makers)}
            </section>
            {prose::translated(&ctx, &Route::Package(number), translated)}
            {neighbours(&ctx, number)}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
    .into_any()
}

/// The packages before and after it.
fn neighbours(ctx: &Ctx, number: u8) -> AnyView {
    let packages = ctx.dataset().packages();
    let at = |number: Option<u8>| {
        let number = packages.iter().find(|it| Some(it.number) == number)?.number;
        Some((package_name(ctx.dataset(), ctx.lang, number), Route::Package(number)))
    };
    parts::neighbours(ctx, ctx.f().about_packages_title, at(number.checked_sub(1)), at(number.checked_add(1)))
}
