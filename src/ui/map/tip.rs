//! What is said of the state that is pointed at, beside it and inside the frame; on a screen that is touched, at the lower edge.
//!
//! Hidden from assistive technology, which has the same words as the state's name. It can be pointed at itself, and Escape closes it; who
//! presses it chooses its state, as it may have come between the pointer and the land.

use super::Pointing;
use crate::dataset::code::StateCode;
use crate::geometry::Panel;
use crate::present::explorer::{Explorer, tip};
use crate::selection::Camera;
use crate::ui::decimal::percent;
use crate::ui::{Ctx, parts::plain};
use leptos::prelude::*;
use std::time::Duration;

/// How long a state stays pointed at after the pointer has left it: enough to go over to what is said of it.
const LINGER: Duration = Duration::from_millis(140);

impl Pointing {
    /// A state is pointed at.
    pub fn come(self, code: StateCode, at: usize) {
        self.held.set(true);
        self.at.set(Some((code, at)));
    }

    /// The pointer or the focus left; unless it comes back at once, nothing is pointed at any more.
    pub fn leave(self) {
        self.held.set(false);
        set_timeout(
            move || {
                if !self.held.try_get_untracked().unwrap_or(true) {
                    self.at.set(None);
                }
            },
            LINGER,
        );
    }
}

/// What is said.
#[component]
pub fn Tip(ctx: Ctx, model: Memo<Explorer>, at: usize, panel: Panel, pointing: Pointing, camera: Memo<Camera>) -> impl IntoView {
    let escape = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" {
            pointing.at.set(None);
        }
    });
    on_cleanup(move || escape.remove());
    let code = Memo::new(move |_| pointing.at.get().filter(|(_, drawing)| *drawing == at).map(|(code, _)| code));
    let atlas = ctx.site.clone();
    let place = move |code: StateCode| {
        let target = panel.targets.iter().find(|target| target.code == code).map(|target| target.at);
        let at = target.or_else(|| atlas.atlas.shape(code).map(|shape| shape.label)).unwrap_or_default();
        let share = panel.share(at);
        let (x, y) = if panel.window[0] == 0.0 { camera.get().place(share) } else { share };
        (x.clamp(0.0, 1.0), y.clamp(0.0, 1.0))
    };
    move || {
        code.get().map(|code| {
            let said = Memo::new({
                let ctx = ctx.clone();
                move |_| model.with(|model| tip(ctx.dataset(), ctx.lang, model, code))
            });
            let place = place.clone();
            let spot = Memo::new(move |_| place(code));
            // As far to the left of its place as that is to the left in the frame, so that it never leaves the frame.
            view! {
                <div
                    class="tip"
                    class:below=move || spot.get().1 < 0.5
                    aria-hidden="true"
                    data-tip=code.as_str().to_owned()
                    data-select=code.as_str().to_owned()
                    style:left=move || percent(spot.get().0)
                    style:top=move || percent(spot.get().1)
                    style=("--back", move || percent(-spot.get().0))
                    on:pointerenter=move |_| pointing.held.set(true)
                    on:pointerleave=move |_| pointing.leave()
                >
                    <strong inner_html=move || plain(&said.get().0)></strong>
                    <span inner_html=move || plain(&said.get().1)></span>
                </div>
            }
        })
    }
}
