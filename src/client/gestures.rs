//! Fingers, wheel and mouse on the map. One finger that moves up or down, and a plain wheel, are left to the browser, which scrolls the page;
//! two fingers, a double tap, and a wheel with Ctrl enlarge the map; what is dragged moves the enlarged map.

use crate::platform::document::{html, set_setting, window};
use crate::platform::listen::listen;
use crate::platform::timer::now;
use crate::selection::zoom::Share;
use crate::selection::{Camera, Msg, ViewState};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent, WheelEvent};

/// How far, in CSS pixels, a pointer may move and still press.
const STILL: f64 = 6.0;
/// Two presses within this time, in milliseconds, and distance, in CSS pixels, are one of two taps.
const TWICE: f64 = 320.0;
const NEAR: f64 = 28.0;
/// What two taps enlarge by.
const TAPPED: f64 = 2.0;
/// Doublings of the map for a pixel of a wheel.
const WHEEL: f64 = 0.004;

/// A pointer on the map.
#[derive(Clone, Copy)]
struct Pointer {
    id: i32,
    at: Share,
}

/// What the pointers are doing.
#[derive(Default)]
struct Hand {
    down: Vec<Pointer>,
    /// Where the map stood when the present set of pointers came together.
    before: Option<Camera>,
    /// Where they were then.
    from: Vec<Pointer>,
    /// Whether anything was moved since the first of them came.
    moved: bool,
    /// The last press: when and where.
    pressed: Option<(f64, Share)>,
    /// Whether the click that follows belongs to a gesture.
    swallow: bool,
}

/// Answers gestures on the map below `root`. `read` looks at the state of the page, `send` changes it.
pub fn watch(root: &Element, read: impl Fn() -> Option<ViewState> + Copy + 'static, send: impl Fn(Msg) + Copy + 'static) {
    let hand = Rc::new(RefCell::new(Hand::default()));
    let camera = move || Camera::of(read().and_then(|state| state.zoom));
    listen(root, "pointerdown", {
        let hand = hand.clone();
        move |event: PointerEvent| {
            let mut hand = hand.borrow_mut();
            if event.is_primary() {
                // The first finger, or the mouse: whatever was down was lifted where nobody saw it.
                hand.down.clear();
                (hand.moved, hand.swallow) = (false, false);
            }
            if panel_of(&event).is_none() {
                hand.pressed = None;
            }
            if panel_of(&event).is_none() || event.button() != 0 || is_page_zoomed() {
                return;
            }
            hand.down.retain(|pointer| pointer.id != event.pointer_id());
            hand.down.push(Pointer { id: event.pointer_id(), at: point(&event) });
            hand.begin(camera());
        }
    });
    listen(root, "pointermove", {
        let hand = hand.clone();
        move |event: PointerEvent| {
            let mut hand = hand.borrow_mut();
            if event.buttons() == 0 {
                // It was lifted where nobody saw it, such as beyond the window.
                hand.down.retain(|pointer| pointer.id != event.pointer_id());
            }
            let Some(pointer) = hand.down.iter_mut().find(|pointer| pointer.id == event.pointer_id()) else { return };
            pointer.at = point(&event);
            let Some(panel) = find_panel() else { return };
            if let Some(camera) = hand.follow(&panel) {
                moving(&panel, true);
                drop(hand);
                send(Msg::Zoom(camera.zoom()));
            }
        }
    });
    for end in ["pointerup", "pointercancel"] {
        let hand = hand.clone();
        listen(root, end, move |event: PointerEvent| {
            let mut hand = hand.borrow_mut();
            let was_down = hand.down.iter().any(|pointer| pointer.id == event.pointer_id());
            hand.down.retain(|pointer| pointer.id != event.pointer_id());
            hand.begin(camera());
            let Some((panel, at)) = panel_of(&event).filter(|_| was_down) else { return };
            moving(&panel, !hand.down.is_empty() && hand.moved);
            if event.type_() == "pointerup" && hand.taps_twice(point(&event)) {
                drop(hand);
                send(Msg::Zoom(camera().enlarged(TAPPED, at).zoom()));
            }
        });
    }
    // A link is not dragged away, and a press that ends a gesture chooses nothing: this listens before the page does.
    listen(root, "dragstart", |event: Event| {
        if panel_of(&event).is_some() {
            event.prevent_default();
        }
    });
    listen(root, "click", move |event: MouseEvent| {
        if panel_of(&event).is_some() && std::mem::take(&mut hand.borrow_mut().swallow) {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    });
    watch_page_zoom();
}

/// Answers a wheel on the drawing that can be enlarged. It is listened to nowhere else: a browser would ask the application before it
/// scrolls.
pub fn watch_wheel(panel: &Element, read: impl Fn() -> Option<ViewState> + 'static, send: impl Fn(Msg) + 'static) {
    // Where the wheel left the map, finer than a `Zoom`: the steps of a pinch on a touchpad are so small that each by itself is none.
    let turned: Cell<Option<Camera>> = Cell::default();
    listen(panel, "wheel", move |event: WheelEvent| {
        let Some((panel, at)) = panel_of(&event).filter(|_| event.ctrl_key()) else { return };
        let Some(now) = read().map(|state| Camera::of(state.zoom)) else { return };
        let before = turned.get().filter(|it| it.zoom() == now.zoom()).unwrap_or(now);
        let after = before.enlarged((-event.delta_y() * WHEEL * unit(&event)).exp2(), at).within();
        // At an end, where nothing changes any more, the browser may have it.
        if after.scale == before.scale {
            return;
        }
        event.prevent_default();
        turned.set(Some(after));
        if after.zoom() != before.zoom() {
            moving(&panel, true);
            send(Msg::Zoom(after.zoom()));
            moving(&panel, false);
        }
    });
}

impl Hand {
    /// The set of pointers changed: what they do from here on starts where the map is now.
    fn begin(&mut self, camera: Camera) {
        self.from = self.down.clone();
        self.before = Some(camera);
    }

    /// Where the map is to be, as the pointers have moved.
    fn follow(&mut self, panel: &Element) -> Option<Camera> {
        let before = self.before?;
        let shares = |by: Share| {
            let rect = panel.get_bounding_client_rect();
            (by.0 / rect.width().max(1.0), by.1 / rect.height().max(1.0))
        };
        let at = |point: Share| {
            let rect = panel.get_bounding_client_rect();
            shares((point.0 - rect.left(), point.1 - rect.top()))
        };
        match (self.from.as_slice(), self.down.as_slice()) {
            ([from], [now]) => {
                let by = (now.at.0 - from.at.0, now.at.1 - from.at.1);
                // The whole map does not move.
                if before.scale <= 1.0 || !self.moved && by.0.hypot(by.1) < STILL {
                    return None;
                }
                (self.moved, self.swallow) = (true, true);
                Some(before.moved(shares(by)))
            }
            ([a, b, ..], [c, d, ..]) => {
                (self.moved, self.swallow) = (true, true);
                let apart = |a: Share, b: Share| (a.0 - b.0).hypot(a.1 - b.1).max(1.0);
                let middle = |a: Share, b: Share| (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1));
                let (from, now) = (middle(a.at, b.at), middle(c.at, d.at));
                let enlarged = before.enlarged(apart(c.at, d.at) / apart(a.at, b.at), at(from));
                Some(enlarged.moved(shares((now.0 - from.0, now.1 - from.1))))
            }
            _ => None,
        }
    }

    /// Whether a press is the second of two; a press that ends a move is none.
    fn taps_twice(&mut self, at: Share) -> bool {
        if self.moved || !self.down.is_empty() {
            self.pressed = None;
            return false;
        }
        let twice = self.pressed.is_some_and(|(when, place)| now() - when < TWICE && (place.0 - at.0).hypot(place.1 - at.1) < NEAR);
        self.pressed = (!twice).then(|| (now(), at));
        self.swallow |= twice;
        twice
    }
}

/// Pixels for one unit of a wheel, which may count lines.
fn unit(event: &WheelEvent) -> f64 {
    if event.delta_mode() == WheelEvent::DOM_DELTA_PIXEL { 1.0 } else { 16.0 }
}

fn point(event: &PointerEvent) -> Share {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

/// The drawing that can be enlarged, and where in it an event is.
fn panel_of(event: &Event) -> Option<(Element, Share)> {
    let panel = event.target()?.dyn_into::<Element>().ok()?.closest("[data-zoomable]").ok().flatten()?;
    let rect = panel.get_bounding_client_rect();
    let at = event.dyn_ref::<MouseEvent>().map(|event| {
        let share = |at: i32, start: f64, length: f64| (f64::from(at) - start) / length.max(1.0);
        (share(event.client_x(), rect.left(), rect.width()), share(event.client_y(), rect.top(), rect.height()))
    });
    Some((panel, at.unwrap_or((0.5, 0.5))))
}

fn find_panel() -> Option<Element> {
    html().ok()?.query_selector("[data-zoomable]").ok().flatten()
}

/// Whether the map follows a hand, so that nothing is animated.
fn moving(panel: &Element, moves: bool) {
    // Without the attribute the map only follows more slowly.
    let _ = panel.toggle_attribute_with_force("data-moving", moves);
}

/// Whether the reader has enlarged the page itself.
fn is_page_zoomed() -> bool {
    window().ok().and_then(|window| window.visual_viewport()).is_some_and(|seen| seen.scale() > 1.01)
}

/// Says on the document whether the page itself is enlarged: the style sheet then leaves all gestures to the browser.
fn watch_page_zoom() {
    let Some(seen) = window().ok().and_then(|window| window.visual_viewport()) else { return };
    listen(&seen, "resize", |_: Event| {
        let _ = match is_page_zoomed() {
            true => set_setting("data-page-zoomed", ""),
            false => html().map(|html| drop(html.remove_attribute("data-page-zoomed"))),
        };
    });
}
