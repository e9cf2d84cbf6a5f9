//! The records of the dataset that belong to no single state, each with its doubts and sources.

use super::{Ctx, prose};
use crate::dataset::wire::{ActionPackage, Holder, PillarRecord, StatusChange, Text};
use crate::dataset::{PartialDate, code::StateCode};
use crate::i18n::{colon, date, fill};
use crate::lang::Lang;
use crate::present::commitment::{Link, Prose, state_link};
use crate::present::names::pillar_name;
use crate::present::source::sources;
use crate::selection::Route;
use crate::ui::icons::PillarIcon;
use leptos::prelude::*;
use std::cmp::Reverse;

/// A text of the dataset.
pub fn say(ctx: &Ctx, text: &Text) -> AnyView {
    prose::prose(Prose::new(text, ctx.lang)).into_any()
}

/// A doubt or remark, where there is one.
fn doubt(ctx: &Ctx, text: Option<&Text>) -> Option<AnyView> {
    text.map(|text| view! { <p class="doubt">{say(ctx, text)}</p> }.into_any())
}

fn cited(ctx: &Ctx, ids: &[String]) -> AnyView {
    prose::sources(ctx, sources(ctx.dataset(), ctx.lang, ids)).into_any()
}

fn unverified(ctx: &Ctx, verified: bool) -> Option<AnyView> {
    (!verified).then(|| view! { <p class="doubt">{ctx.f().unverified}</p> }.into_any())
}

fn when(ctx: &Ctx, day: PartialDate) -> AnyView {
    view! { <time datetime=day.to_string()>{date(ctx.lang, day)}</time> }.into_any()
}

fn states(ctx: &Ctx, codes: &[StateCode]) -> AnyView {
    let links: Vec<Link> = codes.iter().map(|code| state_link(ctx.dataset(), ctx.lang, *code)).collect();
    prose::links(ctx, links).into_any()
}

/// The language of the original, where one of these texts is a translation that nobody has reviewed yet.
pub fn translated_in<'a>(ctx: &Ctx, mut texts: impl Iterator<Item = &'a Text>) -> Option<Lang> {
    texts.find_map(|text| crate::present::commitment::translated(text, ctx.lang))
}

/// The states of a list, or that it is unknown.
pub fn known(ctx: &Ctx, codes: Option<&[StateCode]>) -> AnyView {
    codes.map_or_else(|| ctx.f().unknown.into_any(), |codes| states(ctx, codes))
}

/// Who takes part in an action package: as listed in Lima, and those who are known from elsewhere, with how.
pub fn participants(ctx: &Ctx, package: &ActionPackage) -> AnyView {
    let others = package.participants_other.iter().map(|other| {
        view! {
            <span class="also">
                {states(ctx, &[other.state])}
                " "
                <small>"(" {say(ctx, &other.basis)} ")"</small>
            </span>
        }
    });
    let listed = match package.participants_lima_2022.as_deref() {
        None if !package.participants_other.is_empty() => ctx.f().participants_elsewhere.into_any(),
        listed => known(ctx, listed),
    };
    view! { {listed} " " {others.collect_view()} }.into_any()
}

/// What is documented since January 2025.
pub fn status_changes(ctx: &Ctx) -> AnyView {
    let f = ctx.f();
    let mut changes: Vec<&StatusChange> = ctx.dataset().records().status_changes.iter().collect();
    // The latest first. What is dated to a year alone comes after what is dated to days of it, as its text is shorter.
    changes.sort_by_key(|it| Reverse(it.date.or(it.date_checked).map(|day| day.to_string())));
    let items = changes.into_iter().map(|it| {
        let checked = it.date_checked.map(|day| fill(f.checked_on, &[("date", &date(ctx.lang, day))]));
        view! {
            <li id=it.id.clone()>
                <p class="record-date">{it.date.map(|day| when(ctx, day))} {checked}</p>
                <p>{say(ctx, &it.summary)} " " {it.scope.as_ref().map(|scope| say(ctx, scope))}</p>
                {unverified(ctx, it.verified)}
                {cited(ctx, &it.source_ids)}
            </li>
        }
    });
    view! { <ol class="records">{items.collect_view()}</ol> }.into_any()
}

/// What the markings of the records mean.
pub fn conventions(ctx: &Ctx) -> AnyView {
    let about = ctx.dataset().records().about.iter();
    let items = about.flat_map(|about| &about.conventions).map(|(term, text)| {
        view! {
            <div>
                <dt>
                    <code>{term.clone()}</code>
                </dt>
                <dd>{say(ctx, text)}</dd>
            </div>
        }
    });
    view! { <dl class="terms">{items.collect_view()}</dl> }.into_any()
}

/// The limits of the whole.
pub fn limits(ctx: &Ctx) -> AnyView {
    let about = ctx.dataset().records().about.as_ref();
    about.map(|about| view! { <p>{say(ctx, &about.limits)}</p> }).into_any()
}

/// What sources say of the number of states.
pub fn state_counts(ctx: &Ctx) -> AnyView {
    let items = ctx.dataset().records().state_counts.iter().map(|it| {
        view! {
            <li>
                <p>
                    <strong>{say(ctx, &it.claim)}</strong>
                    {it.when.as_ref().map(|when| view! { " (" {say(ctx, when)} ")" })}
                </p>
                <p>{say(ctx, &it.note)}</p>
                {unverified(ctx, it.verified)}
                {cited(ctx, &it.source_ids)}
            </li>
        }
    });
    view! { <ul class="records">{items.collect_view()}</ul> }.into_any()
}

/// A pillar's full title, with what is to be thought of it.
pub fn pillar(ctx: &Ctx, it: &PillarRecord) -> AnyView {
    let own = it.names_unverified.contains(&ctx.lang).then_some(ctx.f().own_translation);
    view! {
        <p>
            {it.number.number()}
            ". "
            {it.names.get(ctx.lang).to_owned()}
        </p>
        {own.map(|said| view! { <p class="doubt">{said}</p> })}
        {doubt(ctx, it.note.as_ref())}
        {unverified(ctx, it.verified)}
        {cited(ctx, &it.source_ids)}
    }
    .into_any()
}

/// Who leads an action package and who takes part, what changed, and what is not certain.
pub fn package(ctx: &Ctx, it: &ActionPackage) -> AnyView {
    let f = ctx.f();
    let own = it.names.is_some() && it.names_unverified.contains(&ctx.lang);
    let partial = (!it.participants_complete).then(|| format!(" ({})", f.participants_partial));
    let changes = it
        .later_changes
        .iter()
        .map(|change| view! { <p class="remark">{say(ctx, &change.when)} {colon(ctx.lang)} {say(ctx, &change.change)} "."</p> });
    view! {
        {own.then(|| view! { <p class="doubt">{f.own_translation}</p> })}
        {doubt(ctx, it.description_note.as_ref())}
        <dl class="terms">
            <div>
                <dt>{f.pillar_label}</dt>
                <dd>
                    <a href=ctx.href(&Route::Pillar(it.pillar))>{it.pillar.number()} ". " {pillar_name(ctx.dataset(), ctx.lang, Some(it.pillar))}</a>
                </dd>
            </div>
            <div>
                <dt>{f.leads_label}</dt>
                <dd>{known(ctx, it.leads.as_deref())}</dd>
            </div>
            <div>
                <dt>{f.participants_label}</dt>
                <dd>{participants(ctx, it)} {partial}</dd>
            </div>
        </dl>
        {changes.collect_view()}
        {doubt(ctx, it.note.as_ref())}
        {unverified(ctx, it.verified)}
        {cited(ctx, &it.source_ids)}
    }
    .into_any()
}

/// Summits and meetings.
pub fn events(ctx: &Ctx) -> AnyView {
    let items = ctx.dataset().records().events.iter().map(|it| {
        // Most places name the state that was host.
        let said = |text: &Text| Prose::new(text, ctx.lang).text;
        let place = it.place.as_ref().map(|text| view! { "\u{a0}· " {say(ctx, text)} });
        let named = |host: &Text| it.place.as_ref().is_some_and(|place| said(place).contains(&said(host)));
        let host = it.host.as_ref().filter(|host| !named(host)).map(|text| view! { "\u{a0}· " {say(ctx, text)} });
        view! {
            <li id=it.id.clone()>
                <p class="record-date">{when(ctx, it.date)} {place} {host}</p>
                {it.decided.as_ref().map(|text| view! { <p>{say(ctx, text)}</p> })}
                {doubt(ctx, it.status.as_ref())}
                {doubt(ctx, it.note.as_ref())}
                {unverified(ctx, it.verified)}
                {cited(ctx, &it.source_ids)}
            </li>
        }
    });
    view! { <ol class="records">{items.collect_view()}</ol> }.into_any()
}

/// Who runs the Declaration.
pub fn governance(ctx: &Ctx) -> AnyView {
    let holder = |it: &Holder| match (&it.state, &it.name) {
        (Some(code), _) => states(ctx, &[*code]),
        (None, Some(name)) => say(ctx, name),
        (None, None) => ().into_any(),
    };
    let items = ctx.dataset().records().governance.iter().map(|it| {
        let since = it.since.map(|day| view! { <p class="record-date">{fill(ctx.f().founded, &[("year", &date(ctx.lang, day))])}</p> });
        let holders = it.holders.iter().map(|one| view! { <li>{holder(one)}</li> }).collect_view();
        let tasks = it.responsibilities.iter().map(|one| view! { <li>{say(ctx, one)}</li> }).collect_view();
        view! {
            <li id=it.id.clone()>
                <h3>{say(ctx, &it.role)}</h3>
                {since}
                <p>{say(ctx, &it.summary)}</p>
                {(!it.holders.is_empty()).then(|| view! { <ul>{holders}</ul> })}
                {(!it.responsibilities.is_empty()).then(|| view! { <ul>{tasks}</ul> })}
                {it.selected_by.as_ref().map(|text| view! { <p class="remark">{say(ctx, text)}</p> })}
                {it.term.as_ref().map(|text| view! { <p class="remark">{say(ctx, text)}</p> })}
                {doubt(ctx, it.status.as_ref())}
                {doubt(ctx, it.note.as_ref())}
                {unverified(ctx, it.verified)}
                {cited(ctx, &it.source_ids)}
            </li>
        }
    });
    view! { <ul class="records">{items.collect_view()}</ul> }.into_any()
}

/// Other regional processes.
pub fn processes(ctx: &Ctx) -> AnyView {
    let f = ctx.f();
    let items = ctx.dataset().records().regional_processes.iter().map(|it| {
        let own = it.names_unverified.contains(&ctx.lang).then_some(f.own_translation);
        let since = it.founded.map(|year| format!(", {}", fill(f.founded, &[("year", &year.to_string())])));
        let members = it.members.as_ref().map(|codes| view! { <p>{states(ctx, codes)}</p> });
        let further = [
            (f.member_unverified, &it.members_unverified),
            (f.member_suspended, &it.members_suspended),
            (f.member_acceding, &it.members_acceding),
            (f.member_associate, &it.associate_members),
            (f.member_partner, &it.partners),
        ]
        .into_iter()
        .filter(|(_, codes)| !codes.is_empty())
        .map(|(said, codes)| view! { <p>{said} {colon(ctx.lang)} {states(ctx, codes)}</p> })
        .collect_view();
        let related = it.related.iter().map(|body| view! { <p>{say(ctx, &body.name)} " (" {body.acronym.clone()} ")"</p> }).collect_view();
        let themes = it.themes.iter().map(|theme| {
            view! {
                <li>
                    <PillarIcon pillar=theme.pillar />
                    {say(ctx, &theme.why)}
                </li>
            }
        });
        let named = it.url.clone().map(|url| view! { <a href=url rel="external noopener">{it.names.get(ctx.lang).to_owned()}</a> }.into_any());
        view! {
            <li id=it.id.clone()>
                <h3>{named.unwrap_or_else(|| it.names.get(ctx.lang).to_owned().into_any())} {it.acronyms.get(ctx.lang).map(|acronym| format!(" ({acronym})"))}</h3>
                <p class="record-date">{say(ctx, &it.kind)} {since}</p>
                {own.map(|said| view! { <p class="doubt">{said}</p> })}
                {members}
                {further}
                {related}
                <p class="remark">{say(ctx, &it.members_status)} "."</p>
                {doubt(ctx, it.founded_note.as_ref())}
                <ul class="themes">{themes.collect_view()}</ul>
                {unverified(ctx, it.verified && it.themes_verified != Some(false))}
                <p>{say(ctx, &it.note)}</p>
                {cited(ctx, &it.source_ids)}
            </li>
        }
    });
    view! { <ul class="records">{items.collect_view()}</ul> }.into_any()
}
