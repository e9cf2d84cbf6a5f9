//! When the reader scrolls past something.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// Calls `tell` when an element goes out of sight at the window's upper edge, and when it comes back, for as long as the page
/// lives. A browser that can't say so never calls.
pub fn watch(element: &Element, tell: impl Fn(bool) + 'static) {
    let closure = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        if let Ok(entry) = entries.pop().dyn_into::<IntersectionObserverEntry>() {
            tell(!entry.is_intersecting());
        }
    });
    // All that lies below the window counts as seen, so that a jump past the element is noticed, too.
    let options = IntersectionObserverInit::new();
    options.set_root_margin("0px 0px 1000000px 0px");
    if let Ok(observer) = IntersectionObserver::new_with_options(closure.as_ref().unchecked_ref(), &options) {
        observer.observe(element);
        closure.forget();
    }
}
