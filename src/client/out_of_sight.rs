//! What a press of the hand changes below the window is drawn in the frame after the one that answers it: that frame comes in half the
//! time on a slow phone, where the toggles fill the window and list and map stand below. The page says the same at every moment; only
//! the browser's work for what nobody sees waits.

use crate::platform::document::{all, around, set_style};
use crate::platform::focus::{active, seen};
use crate::platform::listen::listen;
use crate::platform::timer::drawn;
use crate::present::decimal::decimal;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{Element, Event, PointerEvent};

/// The parts of the page that follow the filters, or are moved by those that do.
const PARTS: &str = ".list, .map, .overview, .others, .foot";

thread_local! {
    /// When a hand lifted a pointer last; nothing after a key, or after a press of a screen reader.
    static LIFTED: Cell<Option<f64>> = const { Cell::new(None) };
}

/// Whether the reader did the last thing with a pointer in their own hand.
pub fn by_hand() -> bool {
    LIFTED.get().is_some()
}

/// For how long after a pointer was lifted, in milliseconds, what follows is its doing.
const SOON: f64 = 500.0;

/// From now on presses below `root` are answered so; call this before whatever answers them. Keys and tools for assistance are not: parts
/// that are not drawn are not there for a screen reader, which would have to take them in anew.
pub fn watch(root: &Element) {
    let real = Rc::new(Cell::new(false));
    listen(root, "pointerdown", {
        let real = real.clone();
        move |event: PointerEvent| real.set(!is_assistance(&event))
    });
    listen(root, "pointerup", move |event: PointerEvent| LIFTED.set(real.get().then(|| event.time_stamp())));
    listen(root, "keydown", move |_: Event| LIFTED.set(None));
    for (kind, what) in [("change", "[data-pillar], [data-choice]"), ("click", "[data-toggle], [data-clear], [data-drop]")] {
        let page = root.clone();
        listen(root, kind, move |event: Event| {
            let by_pointer = LIFTED.get().is_some_and(|lifted| event.time_stamp() - lifted < SOON);
            if by_pointer && around(&event, what).is_some() {
                put_off(&page);
            }
        });
    }
}

/// Whether a press is a screen reader's, which presses what it reads for who asks it to: VoiceOver with a pointer of less than a pixel,
/// TalkBack with a mouse of one pixel that nobody presses. Safari knows no pressure, but counts the presses of a mouse (`detail`).
fn is_assistance(event: &PointerEvent) -> bool {
    let size = (event.width(), event.height());
    let unpressed = event.pressure() == 0.0 && event.detail() == 0;
    size == (0, 0) || size == (1, 1) && unpressed && event.pointer_type() == "mouse"
}

/// Leaves the parts below the window as large as they are and undrawn, for one frame.
fn put_off(root: &Element) {
    let (_, bottom) = seen();
    let focused = active();
    let unseen = |part: Element| {
        let place = part.get_bounding_client_rect();
        (place.top() >= bottom && !part.contains(focused.as_deref())).then(|| (part, place.height()))
    };
    let parts: Vec<(Element, f64)> = all(root, PARTS).into_iter().filter_map(unseen).collect();
    // Where list and map are in sight, what is left is not worth a frame of its own.
    if !parts.iter().any(|(part, _)| part.matches(".list, .map").unwrap_or(false)) {
        return;
    }
    for (part, height) in &parts {
        set_style(part, "content-visibility", "hidden");
        set_style(part, "contain-intrinsic-block-size", &(decimal(*height, 2) + "px"));
    }
    leptos::task::spawn_local(async move {
        drawn().await;
        for (part, _) in &parts {
            set_style(part, "content-visibility", "");
            set_style(part, "contain-intrinsic-block-size", "");
        }
    });
}
