//! What stands over the lands: for each state the place at which it is pointed at, with a disc where its land is too small or too far, and
//! the names. Lengths are CSS pixels, places are shares of the drawing, so that all keeps its size when the drawing grows.

use crate::geometry::{Panel, Target};
use crate::present::decimal::{decimal, percent};
use crate::present::endorsed::endorsed;
use crate::present::explorer::Explorer;
use crate::present::labels::{Label, Side, has_disc, labels};
use crate::present::other_state::other_shape;
use crate::selection::Route;
use crate::ui::{Ctx, parts};
use leptos::prelude::*;

/// The places of a drawing.
pub fn marks(ctx: &Ctx, model: &Explorer, panel: &Panel) -> AnyView {
    // A name over its land has the colours of the land; one beside its place has those of the water.
    let (over, beside): (Vec<Label>, Vec<Label>) = labels(ctx.dataset(), &ctx.site.atlas, panel, ctx.lang)
        .into_iter()
        .partition(|label| label.side == Side::Over && panel.targets.iter().any(|target| target.code == label.code));
    let it = Mark { ctx, model, panel, names: &over };
    let marks = panel.targets.iter().map(|target| it.state(target));
    let names = beside.iter().map(|label| name(panel, label));
    view! {
        <svg class="marks" role="none" focusable="false">
            {marks.collect_view()}
            <g class=move || "names" aria-hidden="true">
                {names.collect_view()}
            </g>
        </svg>
    }
    .into_any()
}

/// What the marks of a drawing have in common.
struct Mark<'a> {
    ctx: &'a Ctx,
    model: &'a Explorer,
    panel: &'a Panel,
    names: &'a [Label],
}

impl Mark<'_> {
    /// A state: a link, where it has a page to lead to. The application makes it an option of the list box.
    fn state(&self, target: &Target) -> AnyView {
        let code = target.code;
        let row = self.model.row(code);
        let drawn = self.drawn(target, row.is_some_and(|row| row.shown));
        let code = code.as_str().to_owned();
        let Some(row) = row else {
            let other = other_shape(self.ctx.dataset(), self.ctx.lang, target.code);
            return view! {
                <g class=format!("mark {}", other.class) role="img" aria-label=other.label data-mark=code data-about=other.about>
                    {drawn}
                </g>
            }
            .into_any();
        };
        // What is said of it where it is pointed at, before the number of its commitments: the application has no dates.
        let about = self.ctx.dataset().state(target.code).map(|state| endorsed(self.ctx.lang, &state.endorsement));
        // The group makes the link one of SVG: outside an SVG parent the macro takes `<a>` for one of HTML.
        view! {
            <g class=format!("mark endorser{}", parts::pillar_classes(self.ctx, target.code)) data-class=row.class data-mark=code.clone() data-about=about>
                <a href=self.ctx.href(&Route::State(target.code)) aria-label=row.label.clone() data-visit=code.clone()>
                    {drawn}
                </a>
            </g>
        }
        .into_any()
    }

    /// What a mark looks like, and the circle that takes what is pointed at it.
    fn drawn(&self, target: &Target, matches: bool) -> AnyView {
        let (x, y) = shares(self.panel, target.at);
        let leader = target.anchor.map(|anchor| {
            let (from_x, from_y) = shares(self.panel, anchor);
            view! { <line class="leader" x1=from_x y1=from_y x2=x.clone() y2=y.clone()></line> }
        });
        let disc = self.ctx.site.atlas.shape(target.code).is_some_and(|shape| has_disc(target, shape)).then(|| {
            view! {
                <circle class="disc" cx=x.clone() cy=y.clone() r="11"></circle>
                <text class="code" x=x.clone() y=y.clone() dy=".36em">
                    {self.ctx.dataset().iso2(target.code).to_owned()}
                </text>
            }
        });
        let (code, shown) = (target.code.as_str().to_owned(), matches.to_string());
        let own = self.names.iter().find(|label| label.code == target.code).map(|label| name(self.panel, label));
        let class = if target.px > crate::geometry::LEAST_PX { "hit large" } else { "hit" };
        view! {
            {leader}
            {disc}
            {own}
            <circle class=class cx=x cy=y r=decimal(target.px / 2.0, 1) data-shape=code data-match=shown></circle>
        }
        .into_any()
    }
}

fn name(panel: &Panel, label: &Label) -> AnyView {
    let (x, y) = shares(panel, label.at);
    let (side, dx) = match label.side {
        Side::Over => ("over", 0.0),
        Side::Right => ("right", label.beside),
        Side::Left => ("left", -label.beside),
    };
    view! {
        <text class=format!("name {side} from-{}", label.from) x=x y=y dx=decimal(dx, 1) dy=".33em">
            {label.name.clone()}
        </text>
    }
    .into_any()
}

/// A place of the frame as percentages of a drawing's width and height.
fn shares(panel: &Panel, at: (f64, f64)) -> (String, String) {
    let (x, y) = panel.share(at);
    (percent(x), percent(y))
}
