//! Focus and scrolling.

use super::document::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, SvgElement};

/// The element that has the focus.
pub fn active() -> Option<Element> {
    document().ok()?.active_element()
}

/// Gives an element the focus where it stands, without scrolling.
pub fn focus_in_place(element: &Element) -> bool {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // The elements of a drawing have the same method, which is called by its name.
    element.unchecked_ref::<HtmlElement>().focus_with_options(&options).is_ok()
}

/// Gives an element the focus: where it stands, but for a part of a drawing, which comes into sight.
pub fn focus(element: &Element) -> bool {
    if element.has_type::<HtmlElement>() {
        focus_in_place(element)
    } else if let Some(svg) = element.dyn_ref::<SvgElement>() {
        svg.focus().is_ok()
    } else {
        false
    }
}

/// The first element below `root` that a selector finds, with the focus.
pub fn focus_first(root: &Element, selector: &str) -> bool {
    root.query_selector(selector).ok().flatten().is_some_and(|element| focus(&element))
}

/// How far the page is scrolled, in CSS pixels.
pub fn scroll() -> (f64, f64) {
    window().map(|window| (window.scroll_x().unwrap_or_default(), window.scroll_y().unwrap_or_default())).unwrap_or_default()
}

/// Scrolls the page, at once.
pub fn scroll_to(x: f64, y: f64) {
    if let Ok(window) = window() {
        window.scroll_to_with_x_and_y(x, y);
    }
}

/// Scrolls the page down by a distance in CSS pixels, at once.
pub fn scroll_by(distance: f64) {
    let (x, y) = scroll();
    if distance != 0.0 {
        scroll_to(x, y + distance);
    }
}

/// The upper and lower edge of what can be seen of the page, in CSS pixels from the window's top: a keyboard on the
/// screen covers a part.
pub fn seen() -> (f64, f64) {
    let Ok(window) = window() else { return (0.0, 0.0) };
    match window.visual_viewport() {
        Some(seen) => (seen.offset_top(), seen.offset_top() + seen.height()),
        None => (0.0, window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default()),
    }
}
