//! A commitment: folded in the panel, open on a state's page, and on a page of its own.

use super::chart;
use super::cite::cite;
use super::icons::PillarIcon;
use super::not_found::NotFound;
use super::{Ctx, parts, prose};
use crate::i18n::fill;
use crate::present::commitment::{CommitmentView, ProgressView, commitment};
use crate::present::timeline::timeline;
use crate::selection::Route;
use leptos::prelude::*;

/// A commitment that unfolds.
#[component]
pub fn Card(ctx: Ctx, view: CommitmentView) -> impl IntoView {
    let summary_line = one_line(&view);
    let status = prose::status(view.status.clone());
    let title = prose::searched(view.title.clone());
    let (id, place) = (view.id.clone(), view.place);
    view! {
        <details class="card" data-commitment=id data-place=place>
            <summary>
                <span class="card-title">{title}</span>
                <span class="card-line">{summary_line}</span>
                <span class="card-line">{status}</span>
            </summary>
            <Body ctx view />
        </details>
    }
}

/// A commitment in a list of many: a line that leads to its own page.
#[component]
pub fn Line(ctx: Ctx, view: CommitmentView) -> impl IntoView {
    let (id, place, line) = (view.id.clone(), view.place, one_line(&view));
    view! {
        <li data-commitment=id data-place=place>
            <a href=ctx.href(&Route::Commitment(view.id))>{prose::searched(view.title)}</a>
            <span class="card-line">{line} "\u{a0}· " {prose::status(view.status)}</span>
        </li>
    }
}

/// A commitment with everything open.
#[component]
pub fn FullCard(ctx: Ctx, view: CommitmentView) -> impl IntoView {
    let summary_line = one_line(&view);
    let status = prose::status(view.status.clone());
    let title = prose::prose(view.title.clone());
    let id = view.id.clone();
    let href = ctx.href(&Route::Commitment(view.id.clone()));
    view! {
        <article class="card card-open" data-commitment=id.clone() id=id>
            <h4 class="card-title">
                <a href=href>{title}</a>
            </h4>
            <p class="card-line">{summary_line} "\u{a0}· " {status}</p>
            <Body ctx view />
        </article>
    }
}

/// Kind, quantity and date in one line.
fn one_line(view: &CommitmentView) -> String {
    let parts = [Some(view.kind.to_owned()), view.quantity.as_ref().map(|it| it.text.clone()), Some(view.announced.clone())];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}

/// What a card holds.
#[component]
fn Body(ctx: Ctx, view: CommitmentView) -> impl IntoView {
    let f = ctx.f();
    let made_by = view.joint.then(|| made_by(&ctx, &view));
    let package = view.package.is_some().then(|| (f.package_label, package(&ctx, &view)));
    // What is not known is said once by the card's status, and in full on the commitment's own page.
    let target = view.target.is_some().then(|| target(&ctx, &view));
    let progress = (!view.progress.is_empty()).then(|| {
        view! {
            <p class="progress-title">{f.progress_title}</p>
            <Progress ctx=ctx.clone() progress=view.progress.clone() />
        }
    });
    // The heading over it says which pillar it is.
    let pillar = by_analyst(&ctx, &view).map(|doubt| (f.pillar_label, doubt));
    let rows = [made_by, involves(&ctx, &view), Some(announced(&ctx, &view)), quantity(&ctx, &view), target, package, pillar];
    view! {
        <div class="card-body">
            <p>{prose::searched(view.summary)}</p>
            {terms(rows)}
            {prose::sources(&ctx, view.sources)}
            {progress}
            {view.doubts.into_iter().map(|doubt| view! { <p class="doubt">{doubt}</p> }).collect_view()}
            <p class="card-links">
                <a href=ctx.href(&Route::Commitment(view.id))>{f.commitment_page}</a>
            </p>
        </div>
    }
}

/// The reports, oldest first.
#[component]
fn Progress(ctx: Ctx, progress: Vec<ProgressView>) -> impl IntoView {
    let f = ctx.f();
    if progress.is_empty() {
        return view! { <p class="no-information">{f.no_progress}</p> }.into_any();
    }
    let reports = progress
        .into_iter()
        .map(|report| {
            view! {
                <li>
                    <time datetime=report.date_iso>{report.date}</time>
                    " "
                    {prose::status(report.status)}
                    <span class="report-note">{prose::prose(report.note)}</span>
                    {prose::sources(&ctx, report.sources)}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="progress">{reports}</ol> }.into_any()
}

/// The page of a commitment.
#[component]
pub fn CommitmentPage(ctx: Ctx, id: String) -> impl IntoView {
    let f = ctx.f();
    let Some(record) = ctx.dataset().commitment(&id) else {
        return view! { <NotFound ctx /> }.into_any();
    };
    let view = commitment(ctx.dataset(), ctx.lang, record);
    let address = format!("{}#words", ctx.href(&Route::About));
    let made_by = prose::links(&ctx, view.made_by.clone()).into_any();
    let doubts = view.doubts.clone();
    let progress = view.progress.clone();
    let sources = prose::sources(&ctx, view.sources.clone()).into_any();
    let rows = rows(&ctx, &view);
    let translated = prose::translated(&ctx, &Route::Commitment(id.clone()), view.translated());
    let line = line(&ctx, record, &view);
    let shared = id.clone();
    let share = parts::share(&ctx, &format!("show=commitment&commitment={shared}"));
    view! {
        <article class="page commitment-page" data-commitment=view.id.clone()>
            <header class="page-head">
                <p class="over">
                    <a href=ctx.href(&Route::Home)>{f.nav_explorer}</a>
                    " · "
                    {made_by}
                    {view.role.map(|role| format!(" ({role})"))}
                </p>
                <h1 tabindex="-1">{prose::prose(view.title.clone())}</h1>
                <p class="lead">{prose::prose(view.summary.clone())}</p>
            </header>
            {rows}
            {sources}
            <section class="part" id="progress">
                <h2>{f.progress_title}</h2>
                {line}
                <Progress ctx=ctx.clone() progress />
            </section>
            {doubts.into_iter().map(|doubt| view! { <p class="doubt">{doubt}</p> }).collect_view()}
            <p class="remark">
                <a href=address>{f.about_words_title}</a>
            </p>
            {cite(&ctx, &Route::Commitment(id.clone()))}
            {translated}
            {share}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
    .into_any()
}

/// The commitment on a line of time, where there is more than its announcement to be shown.
fn line(ctx: &Ctx, record: &crate::dataset::wire::Commitment, view: &CommitmentView) -> Option<AnyView> {
    (!view.progress.is_empty() || view.target.is_some()).then(|| {
        let line = timeline(ctx.dataset(), ctx.lang, record, view);
        view! {
            {chart::timeline::timeline(&line)}
            <p class="remark"><small>{ctx.f().timeline_key}</small></p>
        }
        .into_any()
    })
}

/// Everything but the texts, as terms and values.
fn rows(ctx: &Ctx, view: &CommitmentView) -> AnyView {
    let f = ctx.f();
    let pillar_icon = view.pillar.map(|pillar| view! { <PillarIcon pillar /> });
    let status = match &view.status.date {
        Some(date) => fill(f.latest_status, &[("status", view.status.word), ("date", date)]),
        None => view.status.word.to_owned(),
    };
    let package = package(ctx, view);
    let pillar = match view.pillar {
        Some(pillar) => view! { <a href=ctx.href(&Route::Pillar(pillar))>{view.pillar_name.clone()}</a> }.into_any(),
        None => view.pillar_name.clone().into_any(),
    };
    let word = view! { <span class="status-word" data-status-word=view.status.key>{status}</span> };
    // What became of it is what most readers come for.
    terms([
        Some((f.status_label, word.into_any())),
        Some(made_by(ctx, view)),
        Some((f.pillar_label, view! { {pillar_icon} {pillar} {by_analyst(ctx, view)} }.into_any())),
        Some((f.kind_label, view.kind.into_any())),
        Some(announced(ctx, view)),
        involves(ctx, view),
        quantity(ctx, view),
        Some(target(ctx, view)),
        Some((f.package_label, package)),
    ])
}

/// Where its source names no pillar: who placed it.
fn by_analyst(ctx: &Ctx, view: &CommitmentView) -> Option<AnyView> {
    view.by_analyst.then(|| view! { <small class="remark">{ctx.f().by_analyst}</small> }.into_any())
}

/// The action package, as the way to its page.
fn package(ctx: &Ctx, view: &CommitmentView) -> AnyView {
    match view.package.clone() {
        Some((number, name)) => view! { <a href=ctx.href(&Route::Package(number))>{name}</a> }.into_any(),
        None => ctx.f().package_none.into_any(),
    }
}

/// A term with its value.
type Row = (&'static str, AnyView);

fn terms<const N: usize>(rows: [Option<Row>; N]) -> AnyView {
    let rows = rows.into_iter().flatten().map(|(term, value)| view! { <div><dt>{term}</dt><dd>{value}</dd></div> });
    view! { <dl class="terms">{rows.collect_view()}</dl> }.into_any()
}

fn made_by(ctx: &Ctx, view: &CommitmentView) -> Row {
    (ctx.f().owners_label, prose::links(ctx, view.made_by.clone()))
}

fn involves(ctx: &Ctx, view: &CommitmentView) -> Option<Row> {
    (!view.involves.is_empty()).then(|| (ctx.f().counterparts_label, prose::links(ctx, view.involves.clone())))
}

fn announced(ctx: &Ctx, view: &CommitmentView) -> Row {
    let day =
        view! { <time datetime=view.announced_iso.clone()>{view.announced.clone()}</time> ", " {prose::prose(view.occasion.clone())} };
    (ctx.f().announced_label, day.into_any())
}

fn quantity(ctx: &Ctx, view: &CommitmentView) -> Option<Row> {
    view.quantity.clone().map(|it| (ctx.f().quantity_label, prose::quantity(it)))
}

fn target(ctx: &Ctx, view: &CommitmentView) -> Row {
    let f = ctx.f();
    let day = match view.target.clone() {
        Some((words, iso)) => view! { <time datetime=iso>{words}</time> }.into_any(),
        None => f.no_target.into_any(),
    };
    (f.target_label, day)
}
