//! The timeline of a commitment: when it was announced, what was reported when, and by when it was due.

use crate::present::decimal::percent;
use crate::present::timeline::{Mark, Timeline};
use leptos::prelude::*;

/// Height of the picture, in CSS pixels, and the line on which its marks stand.
const HEIGHT: u32 = 72;
const AXIS: u32 = 36;

/// The picture. What it shows stands below it as text, so read aloud it is one sentence.
pub fn timeline(timeline: &Timeline) -> AnyView {
    view! {
        <svg class="timeline" role="img" aria-label=timeline.said.clone() width="100%" height=HEIGHT inner_html=drawing(timeline)></svg>
    }
    .into_any()
}

fn drawing(timeline: &Timeline) -> String {
    let end = percent(timeline.as_of);
    let mut svg = format!(
        r#"<rect class="unknown" x="{end}" width="{}" y="0" height="{HEIGHT}"/><line class="axis" x1="0" x2="100%" y1="{AXIS}" y2="{AXIS}"/>"#,
        percent(1.0 - timeline.as_of),
    );
    for (year, at) in &timeline.years {
        let at = percent(*at);
        svg.push_str(&format!(
            r#"<line class="tick" x1="{at}" x2="{at}" y1="{}" y2="{}"/><svg x="{at}" overflow="visible"><text class="tick-year" x="5" y="{}">{year}</text></svg>"#,
            AXIS - 6,
            HEIGHT - 8,
            HEIGHT - 10,
        ));
    }
    svg.push_str(&format!(r#"<line class="as-of" x1="{end}" x2="{end}" y1="0" y2="{HEIGHT}"/>"#));
    for mark in &timeline.marks {
        svg.push_str(&draw(mark));
    }
    svg
}

/// A mark at its place; one whose day is unknown reaches over the time that it may lie in.
fn draw(mark: &Mark) -> String {
    let (from, to) = (percent(mark.from), percent(mark.to));
    let middle = percent(f64::midpoint(mark.from, mark.to));
    let span =
        if mark.from < mark.to { format!(r#"<line class="span" x1="{from}" x2="{to}" y1="{AXIS}" y2="{AXIS}"/>"#) } else { String::new() };
    let shape = match mark.key {
        // Above the line, as the first report is often of the same day.
        "announcement" => r#"<path class="stem" d="M0 0V-12"/><path class="mark" d="M0-24 6-18 0-12-6-18z"/>"#,
        "target" => r#"<path class="stem" d="M0 0V-24"/><path class="mark-target" d="M0-25H13L9-19 13-13H0z"/>"#,
        "missed" => r#"<circle class="mark mark-open" r="7"/><path class="mark-cross" d="M-3-3 3 3M3-3-3 3"/>"#,
        "met" => r#"<circle class="mark" r="7"/>"#,
        "ended" | "superseded" => r#"<rect class="mark mark-over" x="-6" y="-6" width="12" height="12"/>"#,
        _ => r#"<circle class="mark mark-open" r="6"/>"#,
    };
    format!(r#"{span}<svg x="{middle}" y="{AXIS}" overflow="visible">{shape}</svg>"#)
}
