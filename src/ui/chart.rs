//! Pictures of numbers: bars of parts, each with its number, and the same as a table. Files alone have them.
//!
//! A part is told by its place, its number and its pattern as well as by its colour. Sizes across are shares of the width, sizes down
//! are CSS pixels, so that letters keep their size on every screen and on paper.

pub mod timeline;

use super::icons::PillarIcon;
use super::{Ctx, prose};
use crate::i18n::{fill, list_and};
use crate::present::commitment::Prose;
use crate::present::decimal::percent;
use crate::present::figures::{Bar, Segment};
use leptos::prelude::*;

/// Height of a bar, in CSS pixels.
const HEIGHT: usize = 28;

/// A part that takes less of the picture's width than this has its number in the table alone.
const ROOM_FOR_NUMBER: f64 = 0.035;

/// How long bars are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// All alike: parts are shares of their bar.
    Shares,
    /// By their number, the longest as long as the picture is wide.
    Numbers,
}

/// The patterns that parts are filled with. A page with pictures has them once.
pub fn patterns() -> AnyView {
    const LINES: &str = concat!(
        r#"<defs><pattern id="part-lines" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="pattern-line" d="M0 0V6"/></pattern>"#,
        r#"<pattern id="part-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="pattern-stripe" d="M0 0V6"/></pattern>"#,
        r#"<pattern id="part-bars" width="5" height="5" patternUnits="userSpaceOnUse"><path class="pattern-line" d="M2 0V5"/></pattern>"#,
        r#"<pattern id="part-cross" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="pattern-line" d="M0 0V7M0 0H7"/></pattern>"#,
        r#"<pattern id="part-dots" width="7" height="7" patternUnits="userSpaceOnUse"><circle class="pattern-dot" cx="2" cy="2" r="1"/></pattern></defs>"#,
    );
    view! { <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false" inner_html=LINES></svg> }.into_any()
}

/// Bars with a legend, and the same numbers as a table. `label` names the whole.
pub fn bars(ctx: &Ctx, label: &str, bars: Vec<Bar>, scale: Scale) -> AnyView {
    let most = bars.iter().map(Bar::total).max().unwrap_or_default();
    // What no bar has any of needs no place in the legend; the table has it.
    let legend = bars.first().map_or_else(Vec::new, |first| first.segments.clone()).into_iter().enumerate();
    let legend = legend.filter(|(place, _)| bars.iter().any(|bar| bar.segments.get(*place).is_some_and(|it| it.count > 0)));
    // Small parts have no room for their number: where a bar is of all, the legend says its numbers.
    let of_all = Prose::own(ctx.f().figures_all);
    let whole = bars.iter().find(|bar| bars.len() == 1 || bar.name == of_all);
    let legend = legend.map(|(place, it)| {
        let count = whole.and_then(|bar| bar.segments.get(place)).map(|it| view! { <span class="legend-count">{it.count}</span> });
        view! { <li>{swatch(&it)} <span>{it.name} " " {count}</span></li> }
    });
    let legend = legend.collect_view();
    let rows = bars.iter().map(|it| row(ctx, it, if scale == Scale::Shares { it.total() } else { most })).collect_view();
    view! {
        <figure class="chart" aria-label=label.to_owned()>
            <ul class="chart-legend" aria-hidden="true">{legend}</ul>
            <ul class="bars">{rows}</ul>
            {table(ctx, label, &bars)}
        </figure>
    }
    .into_any()
}

fn swatch(of: &Segment) -> AnyView {
    let marks = rect(of.key, "0", "100%");
    view! { <svg class="swatch" width="18" height="18" focusable="false" inner_html=marks></svg> }.into_any()
}

fn row(ctx: &Ctx, bar: &Bar, whole: usize) -> AnyView {
    view! {
        <li class="bar-row">
            <span class="bar-name">{name(ctx, bar)}</span>
            {picture(ctx, &bar.segments, whole)}
            <span class="bar-total">{bar.total()}</span>
        </li>
    }
    .into_any()
}

fn name(ctx: &Ctx, bar: &Bar) -> AnyView {
    let words = prose::prose(bar.name.clone());
    let words = match &bar.route {
        Some(route) => view! { <a href=ctx.href(route)>{words}</a> }.into_any(),
        None => words,
    };
    let when = bar.when.clone().map(|(said, iso)| view! { <time class="remark" datetime=iso>{said}</time> });
    view! { {bar.pillar.map(|pillar| view! { <PillarIcon pillar /> })} <span>{words} " " {when}</span> }.into_any()
}

/// One bar, `whole` of which is as long as the picture is wide. Read aloud, it says its parts with their numbers.
fn picture(ctx: &Ctx, segments: &[Segment], whole: usize) -> AnyView {
    let said: Vec<String> = segments
        .iter()
        .filter(|it| it.count > 0)
        .map(|it| fill(ctx.f().chart_part, &[("name", &it.name), ("n", &it.count.to_string())]))
        .collect();
    let none = said.is_empty();
    let said = list_and(ctx.lang, &said);
    if none {
        // Its sum, which stands beside it, says all.
        return view! { <svg class="bar" aria-hidden="true" focusable="false" width="100%" height=HEIGHT></svg> }.into_any();
    }
    view! { <svg class="bar" role="img" aria-label=said width="100%" height=HEIGHT inner_html=marks(segments, whole)></svg> }.into_any()
}

/// The parts one beside the other, as SVG.
fn marks(segments: &[Segment], whole: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "numbers of commitments are far below 2^52")]
    let share = |n: usize| if whole == 0 { 0.0 } else { n as f64 / whole as f64 };
    let mut left = 0;
    let mut svg = String::new();
    for it in segments.iter().filter(|it| it.count > 0) {
        let (x, width) = (share(left), share(it.count));
        svg.push_str(&rect(it.key, &percent(x), &percent(width)));
        if width >= ROOM_FOR_NUMBER {
            let middle = percent(x + width / 2.0);
            svg.push_str(&format!(r#"<text class="part-number part-{}" x="{middle}" y="{}">{}</text>"#, it.key, HEIGHT / 2 + 5, it.count));
        }
        left += it.count;
    }
    svg
}

/// A part with its pattern.
fn rect(key: &str, x: &str, width: &str) -> String {
    let pattern = match key {
        "partly-met" => "part-stripes",
        "ended" => "part-lines",
        "superseded" => "part-bars",
        "missed" => "part-cross",
        "none" | "p0" => "part-dots",
        _ => return format!(r#"<rect class="seg seg-{key}" x="{x}" width="{width}" height="100%"/>"#),
    };
    format!(
        r##"<rect class="seg seg-{key}" x="{x}" width="{width}" height="100%"/><rect class="seg-pattern" x="{x}" width="{width}" height="100%" fill="url(#{pattern})"/>"##
    )
}

fn table(ctx: &Ctx, label: &str, bars: &[Bar]) -> AnyView {
    let f = ctx.f();
    let heads = bars.first().map_or_else(Vec::new, |first| first.segments.clone());
    let rows = bars.iter().map(|bar| {
        let name = view! { {prose::prose(bar.name.clone())} {bar.when.clone().map(|(said, _)| format!(", {said}"))} };
        let cells = bar.segments.iter().map(|it| view! { <td>{it.count}</td> }).collect_view();
        view! {
            <tr>
                <th scope="row">{name}</th>
                {cells}
                <td>{bar.total()}</td>
            </tr>
        }
    });
    view! {
        <details class="chart-table">
            <summary>{f.chart_table}</summary>
            <section class="scrolling" tabindex="0" aria-label=label.to_owned()>
                <table class="figures-table">
                    <thead>
                        <tr>
                            <td></td>
                            {heads.into_iter().map(|it| view! { <th scope="col">{it.name}</th> }).collect_view()}
                            <th scope="col">{f.chart_all}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </section>
        </details>
    }
    .into_any()
}
