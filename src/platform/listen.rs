//! Listening to events for as long as the page lives.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

/// Calls `answer` at each event of a kind. There is no end to it: the application listens as long as its page lives.
pub fn listen<E: JsCast + 'static>(target: &EventTarget, kind: &str, mut answer: impl FnMut(E) + 'static) {
    attach(
        target,
        kind,
        Box::new(move |event: Event| {
            // A kind of event has one type.
            if event.is_instance_of::<E>() {
                answer(event.unchecked_into());
            }
        }),
    );
}

// Once for all kinds, as each copy would weigh on the application.
fn attach(target: &EventTarget, kind: &str, answer: Box<dyn FnMut(Event)>) {
    let closure = Closure::wrap(answer);
    // The only reason to refuse is an option that is not given here.
    let _ = target.add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref());
    closure.forget();
}
