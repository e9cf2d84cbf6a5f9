//! A state in depth: the same body in the panel beside the map, in short, and on the state's own page, in full.

use super::chart::{Scale, bars, patterns};
use super::cite::cite;
use super::commitment::{Card, FullCard, Line};
use super::icons::PillarIcon;
use super::locator::small_map;
use super::not_found::NotFound;
use super::{Ctx, parts, prose};
use crate::dataset::code::{Pillar, StateCode};
use crate::i18n::{colon, fill, semicolon};
use crate::present::facets::by_name;
use crate::present::figures::progress;
use crate::present::other_state::OtherStateView;
use crate::present::state::{Group, Involvement, Nothing, ProcessView, RoleView, StateView, state_view};
use crate::selection::Route;
use leptos::prelude::*;

/// The page of a state.
#[component]
pub fn StatePage(ctx: Ctx, code: StateCode) -> impl IntoView {
    let m = ctx.m();
    let f = ctx.f();
    let Some(view) = state_view(ctx.dataset(), ctx.lang, code) else {
        return view! { <NotFound ctx /> }.into_any();
    };
    let commitments = m.commitments_count.of(ctx.lang, view.all);
    view! {
        <article class="page state-page" data-detail=code.as_str().to_owned()>
            <header class="page-head has-locator">
                {small_map(&ctx, code, &view.name)}
                <p class="over">
                    <a href=ctx.href(&Route::Home)>{f.nav_explorer}</a>
                    " · "
                    {view.subregion}
                </p>
                <h1 tabindex="-1">{view.name.clone()}</h1>
                <p class="lead">{view.endorsed.clone()} ". " {commitments} "."</p>
            </header>
            {contents(&ctx, &view)} {profile(&ctx, code)}
            <StateBody ctx=ctx.clone() view compact=false level=2 />
            {cite(&ctx, &Route::State(code))}
            {parts::share(&ctx, &format!("show=state&state={code}"))}
            {same_region(&ctx, code)}
            {neighbours(&ctx, code)}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
    .into_any()
}

/// The ways to the parts of a long page: its commitments by pillar, and what stands behind them.
fn contents(ctx: &Ctx, view: &StateView) -> Option<AnyView> {
    /// From so many commitments on a page is long.
    const LONG: usize = 4;
    let f = ctx.f();
    let groups = view.groups.iter().map(|group| (group_id(group.pillar), format!("{} ({})", group.name, group.commitments.len())));
    let behind = [("roles", f.roles_title), ("processes", f.processes_title), ("endorsement", f.endorsement_title), ("cite", f.cite_page)];
    let behind = behind.map(|(id, title)| (id.to_owned(), title.to_owned()));
    (view.all >= LONG).then(|| parts::contents(ctx, groups.chain(behind)))
}

/// The mark of a pillar's commitments on a state's page.
fn group_id(pillar: Option<Pillar>) -> String {
    pillar.map_or("all-pillars".to_owned(), |pillar| format!("in-pillar-{}", pillar.number()))
}

/// What became of its commitments, pillar by pillar, as a picture; nothing for a state without commitments.
fn profile(ctx: &Ctx, code: StateCode) -> Option<AnyView> {
    let rows = progress(ctx.dataset(), ctx.lang, ctx.dataset().commitments().iter().filter(move |it| it.owners.contains(&code)));
    let title = ctx.f().figures_progress_title;
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part" id="progress">
                {patterns()} <h2>{title}</h2>
                {bars(ctx, title, rows, Scale::Numbers)}
            </section>
        }
        .into_any()
    })
}

/// What is known of a state; with its commitments folded, or open. `level` is that of the headings: one below the state's name.
#[component]
pub fn StateBody(ctx: Ctx, view: StateView, compact: bool, level: u8) -> impl IntoView {
    let m = ctx.m();
    let f = ctx.f();
    let translated = view.translated();
    let StateView { code, name, subregion: _, endorsed, wave, limits, sources, notes, all, groups, nothing, roles, processes, involved } =
        view;
    let narrowed = (compact && all > 0).then(|| {
        let show_all = fill(f.show_all_here, &[("commitments", &m.commitments_count.of(ctx.lang, all))]);
        view! {
            <div data-narrowed hidden>
                <p data-none-match>{f.none_match_here}</p>
                <p data-some-match>{f.some_match_here}</p>
                <button type="button" class="button" data-show-all>
                    {show_all}
                </button>
            </div>
        }
    });
    // What was promised comes first, and when and where it is documented that the state endorsed comes last: the page's head says the day,
    // and so does the first line here.
    let summary = compact.then(|| view! { <p class="summary">{endorsed.clone()} ". " {m.commitments_count.of(ctx.lang, all)} "."</p> });
    // The panel stands in a page that has marks of its own.
    let own = |id: &'static str| (!compact).then_some(id);
    let many = all > MANY;
    let groups = groups.into_iter().map(|it| group(&ctx, it, compact, many, level)).collect_view();
    view! {
        {summary}
        <section class="part part-commitments">
            {prose::heading(level, f.commitments_title)}
            {nothing.map(|it| nothing_found(&ctx, &name, it))}
            // The application shows it where the filters leave none of them, or not all.
            {narrowed}
            {groups}
        </section>
        <section class="part" id=own("roles")>
            {prose::heading(level, f.roles_title)}
            {roles.is_empty().then(|| view! { <p class="remark">{f.no_roles}</p> })}
            <ul class="facts">
                {roles.into_iter().map(|it| role(&ctx, it)).collect_view()}
            </ul>
        </section>
        {(!involved.is_empty()).then(|| involvements(&ctx, involved, compact, level))}
        {memberships(&ctx, processes, level, own("processes"))}
        <section class="part" id=own("endorsement")>
            {prose::heading(level, f.endorsement_title)}
            <p>{endorsed} <span class="remark">" (" {prose::prose(wave)} {limits.map(|limits| format!("{}{limits}", semicolon(ctx.lang)))} ")"</span> "."</p>
            {notes.into_iter().map(|note| view! { <p class="doubt">{prose::prose(note)}</p> }).collect_view()}
            {prose::sources(&ctx, sources)}
        </section>
        {prose::translated(&ctx, &Route::State(code), translated)}
    }
}

/// What is known of a state that did not endorse; in the panel only, as it has no page.
#[component]
pub fn OtherStateBody(ctx: Ctx, view: OtherStateView) -> impl IntoView {
    let translated = view.translated();
    view! {
        <p data-not-endorsing>{view.said}</p>
        {involvements(&ctx, view.involved, true, 3)}
        {memberships(&ctx, view.processes, 3, None)}
        {prose::translated(&ctx, &Route::Home, translated)}
    }
}

fn memberships(ctx: &Ctx, processes: Vec<ProcessView>, level: u8, id: Option<&'static str>) -> AnyView {
    let f = ctx.f();
    view! {
        <section class="part" id=id>
            {prose::heading(level, f.processes_title)}
            {processes.is_empty().then(|| view! { <p class="remark">{f.no_processes}</p> })}
            <ul class="facts">
                {processes.into_iter().map(|it| process(ctx, it)).collect_view()}
            </ul>
        </section>
    }
    .into_any()
}

fn group(ctx: &Ctx, group: Group, compact: bool, many: bool, level: u8) -> AnyView {
    let title = view! { {group.pillar.map(|pillar| view! { <PillarIcon pillar /> })} {group.name} };
    let class = group.pillar.map_or("group".to_owned(), |pillar| format!("group p{}", pillar.number()));
    let card = |view| match (many, compact) {
        (true, _) => view! { <Line ctx=ctx.clone() view /> }.into_any(),
        (false, true) => view! { <Card ctx=ctx.clone() view /> }.into_any(),
        (false, false) => view! { <FullCard ctx=ctx.clone() view /> }.into_any(),
    };
    let cards = group.commitments.into_iter().map(card);
    let cards = if many { parts::lines("listed", cards, compact) } else { cards.collect_view().into_any() };
    view! {
        <section class=class data-group id=(!compact).then(|| group_id(group.pillar))>
            {prose::heading(level + 1, title)}
            {cards}
        </section>
    }
    .into_any()
}

/// With more commitments of a state than these each is a line that leads to its own page, as nobody unfolds so many cards, and a phone is
/// slow to draw them.
const MANY: usize = 60;

fn nothing_found(ctx: &Ctx, name: &str, nothing: Nothing) -> AnyView {
    let f = ctx.f();
    view! {
        <div class="nothing">
            <p>
                <strong>{fill(f.no_commitments_title, &[("name", name)])} "."</strong>
                " "
                {prose::prose(nothing.note)}
            </p>
            <p>{f.no_commitments_searched}</p>
            <ul>{nothing.searched.into_iter().map(|text| view! { <li>{prose::prose(text)}</li> }).collect_view()}</ul>
            {prose::sources(ctx, nothing.sources)}
        </div>
    }
    .into_any()
}

fn role(ctx: &Ctx, role: RoleView) -> AnyView {
    let f = ctx.f();
    view! {
        <li>
            {prose::prose(role.text)}
            {(!role.verified).then(|| view! { <small class="doubt">{f.unverified}</small> })}
            {role.notes.into_iter().map(|note| view! { <small class="remark">{prose::prose(note)}</small> }).collect_view()}
            {prose::sources(ctx, role.sources)}
        </li>
    }
    .into_any()
}

fn process(ctx: &Ctx, process: ProcessView) -> AnyView {
    let f = ctx.f();
    let status = process.members_status.text.clone();
    let lang = process.members_status.lang.map(|lang| lang.code());
    view! {
        <li>
            {process.name} {process.acronym.map(|acronym| format!(" ({acronym})"))} {colon(ctx.lang)} {process.membership}
            <small class="remark" lang=lang>{fill(f.members_status, &[("text", &status)])}</small>
            {prose::sources(ctx, process.sources)}
        </li>
    }
    .into_any()
}

fn involvements(ctx: &Ctx, involved: Vec<Involvement>, compact: bool, level: u8) -> AnyView {
    let none = involved.is_empty().then(|| view! { <p class="remark">{ctx.f().none_involve}</p> });
    let item = |it: Involvement| {
        let makers = prose::links(ctx, it.makers).into_any();
        view! {
            <li>
                <a href=ctx.href(&Route::Commitment(it.id.clone()))>{prose::prose(it.title)}</a>
                " ("
                {makers}
                ")"
            </li>
        }
        .into_any()
    };
    view! {
        <section class="part">
            {prose::heading(level, ctx.f().involved_title)}
            {none}
            {parts::lines("facts", involved.into_iter().map(item), compact)}
        </section>
    }
    .into_any()
}

/// The endorsing states of the same part of the Americas.
fn same_region(ctx: &Ctx, code: StateCode) -> Option<AnyView> {
    let dataset = ctx.dataset();
    let region = dataset.state(code)?.subregion;
    let mut others: Vec<_> = dataset.states().iter().filter(|it| it.subregion == region && it.code != code).collect();
    others.sort_by_cached_key(|it| by_name(it.names.get(ctx.lang)));
    let links = others.into_iter().map(|it| {
        let href = ctx.href(&Route::State(it.code));
        view! { <li><a href=href>{it.names.get(ctx.lang).to_owned()}</a></li> }
    });
    let title = fill(ctx.f().state_region, &[("region", ctx.m().subregion(region))]);
    Some(
        view! {
            <section class="part" id="region">
                <h2>{title}</h2>
                <ul class="inline-list">{links.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

/// The endorsing states by name, for going on to a neighbour.
fn neighbours(ctx: &Ctx, code: StateCode) -> AnyView {
    let dataset = ctx.dataset();
    let mut states: Vec<(String, StateCode)> =
        dataset.states().iter().map(|state| (state.names.get(ctx.lang).to_owned(), state.code)).collect();
    states.sort_by_cached_key(|(name, _)| by_name(name));
    let here = states.iter().position(|(_, it)| *it == code).unwrap_or_default();
    let at = |place: Option<usize>| {
        let (name, code) = states.get(place?)?;
        Some((name.clone(), Route::State(*code)))
    };
    parts::neighbours(ctx, ctx.f().list_title, at(here.checked_sub(1)), at(Some(here + 1)))
}
