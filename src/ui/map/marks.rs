//! What stands over the lands: for each state the place at which it is pointed at, with a disc where its land is too small or too far, and
//! the names. Lengths are CSS pixels, places are shares of the drawing, so that all keeps its size when the drawing grows.

use super::Pointing;
use crate::geometry::{Panel, Target};
use crate::present::explorer::{Explorer, other_shape};
use crate::present::labels::{Label, Side, has_disc, labels};
use crate::present::tour::place;
use crate::selection::{Camera, Msg, Route};
use crate::ui::decimal::{decimal, percent};
use crate::ui::{Ctx, parts};
use leptos::prelude::*;

/// The places of a drawing.
pub fn marks(ctx: &Ctx, model: Memo<Explorer>, at: usize, panel: &Panel, pointing: Pointing, camera: Memo<Camera>) -> AnyView {
    // A name over its land has the colours of the land; one beside its place has those of the water.
    let (over, beside): (Vec<Label>, Vec<Label>) = labels(ctx.dataset(), &ctx.site.atlas, panel, ctx.lang)
        .into_iter()
        .partition(|label| label.side == Side::Over && panel.targets.iter().any(|target| target.code == label.code));
    let it = Mark { ctx, model, at, panel, pointing, camera, names: &over };
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
    model: Memo<Explorer>,
    at: usize,
    panel: &'a Panel,
    pointing: Pointing,
    camera: Memo<Camera>,
    names: &'a [Label],
}

impl Mark<'_> {
    /// A state: in the application an option of the list box; in a file a link, where it has a page to lead to.
    fn state(&self, target: &Target) -> AnyView {
        let (code, model, lang) = (target.code, self.model, self.ctx.lang);
        let endorses = self.ctx.dataset().is_endorser(code);
        let row = Memo::new(move |_| model.with(|model| model.row(code).map(|row| (row.shown, row.label.clone()))));
        let matches = Signal::derive(move || row.with(|row| row.as_ref().is_some_and(|(shown, _)| *shown)));
        let other = (!endorses).then(|| other_shape(self.ctx.dataset(), lang, code).label);
        let label = Signal::derive(move || row.with(|row| row.as_ref().map(|(_, label)| label.clone()).or_else(|| other.clone())));
        let class = format!("mark {}{}", if endorses { "endorser" } else { "other" }, parts::pillar_classes(self.ctx, code));
        let shade = parts::shade(model, code);
        let drawn = self.drawn(target, matches);
        if self.ctx.live() { self.option(target, class, shade, label, drawn) } else { self.link(target, class, shade, label, drawn) }
    }

    /// Not a link: the browsers' trees for assistive technology would say so, whatever role it has.
    fn option(&self, target: &Target, class: String, shade: Words, label: Words, drawn: AnyView) -> AnyView {
        let code = target.code;
        let (pointing, at, come) = (self.pointing, self.at, self.arrival(target));
        let (state, visited) = (self.ctx.state, pointing.visited);
        let selected = Memo::new(move |_| state.with(|state| state.selected == Some(code)));
        let (place, of) = place(code);
        view! {
            <g
                class=class
                data-class=shade
                data-select=code.as_str().to_owned()
                data-visit=code.as_str().to_owned()
                role="option"
                aria-label=label
                aria-selected=move || selected.get().to_string()
                aria-posinset=place
                aria-setsize=of
                tabindex=move || if visited.get() == Some(code) { "0" } else { "-1" }
                on:pointerenter=move |_| pointing.come(code, at)
                on:pointerleave=move |_| pointing.leave()
                on:focus=move |_| come()
                on:blur=move |_| pointing.leave()
            >
                {drawn}
            </g>
        }
        .into_any()
    }

    fn link(&self, target: &Target, class: String, shade: Words, label: Words, drawn: AnyView) -> AnyView {
        let code = target.code;
        if !self.ctx.dataset().is_endorser(code) {
            return view! {
                <g class=class role="img" aria-label=label>
                    {drawn}
                </g>
            }
            .into_any();
        }
        // The group makes the link one of SVG: outside an SVG parent the macro takes `<a>` for one of HTML.
        view! {
            <g class=class data-class=shade>
                <a href=self.ctx.href(&Route::State(code)) aria-label=label data-visit=code.as_str().to_owned()>
                    {drawn}
                </a>
            </g>
        }
        .into_any()
    }

    /// What a mark looks like, and the circle that takes what is pointed at it.
    fn drawn(&self, target: &Target, matches: Signal<bool>) -> AnyView {
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
        let (code, shown) = (target.code.as_str().to_owned(), move || matches.get().to_string());
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

    /// The focus came to a mark: it is pointed at, and brought into the frame.
    fn arrival(&self, target: &Target) -> impl Fn() + Clone + 'static {
        let (pointing, at, camera, send, code) = (self.pointing, self.at, self.camera, self.ctx.send, target.code);
        let share = self.panel.share(target.at);
        move || {
            pointing.visited.set(Some(code));
            pointing.come(code, at);
            let zoom = camera.get_untracked().zoom();
            if at == 0 && zoom.is_some() {
                send.run(Msg::Zoom(camera.get_untracked().revealing(share).zoom()));
            }
        }
    }
}

/// Words that may change, or be absent.
type Words = Signal<Option<String>>;

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
