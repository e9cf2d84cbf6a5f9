//! The document: what the prerendered page says of itself, and what the application changes outside its own root.

use super::{PlatformError, Result};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Url, Window};

/// The window.
pub fn window() -> Result<Window> {
    web_sys::window().ok_or_else(|| PlatformError::missing("the window"))
}

/// The document.
pub fn document() -> Result<Document> {
    window()?.document().ok_or_else(|| PlatformError::missing("the document"))
}

/// The `<html>` element.
pub fn html() -> Result<Element> {
    document()?.document_element().ok_or_else(|| PlatformError::missing("the html element"))
}

/// An attribute of `<html>`, by which the prerendered page speaks to the application.
pub fn setting(name: &str) -> Option<String> {
    html().ok()?.get_attribute(name)
}

/// Sets an attribute of `<html>`.
pub fn set_setting(name: &'static str, value: &str) -> Result<()> {
    html()?.set_attribute(name, value).map_err(PlatformError::from_js("an attribute of the page"))
}

/// The title of the page.
pub fn set_title(title: &str) -> Result<()> {
    document()?.set_title(title);
    Ok(())
}

/// An element by its id.
pub fn by_id(id: &str) -> Option<Element> {
    document().ok()?.get_element_by_id(id)
}

/// The text of a file that the page carries in itself, as a preview does.
pub fn inline_file(path: &str) -> Option<String> {
    by_id(path)?.text_content()
}

/// All elements within another that a selector finds, in the order of the page.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.get(place)).filter_map(|node| node.dyn_into().ok()).collect()
}

/// A new element that is in no document yet.
pub fn create(tag: &str) -> Result<HtmlElement> {
    let element = document()?.create_element(tag).map_err(PlatformError::from_js("an element"))?;
    element.dyn_into().map_err(|_| PlatformError::missing("an HTML element"))
}

/// The address of the page, in full.
pub fn address() -> Result<String> {
    window()?.location().href().map_err(PlatformError::from_js("the page's address"))
}

/// An address in full, as seen from the page; `None` where it is none.
pub fn resolve(address: &str) -> Option<Url> {
    Url::new_with_base(address, &self::address().ok()?).ok()
}

/// Whether two addresses have the same origin.
pub fn same_origin(url: &Url) -> bool {
    window().and_then(|window| window.location().origin().map_err(PlatformError::from_js("the origin"))).is_ok_and(|it| it == url.origin())
}

/// Leaves for another page.
pub fn leave_for(address: &str) -> Result<()> {
    window()?.location().assign(address).map_err(PlatformError::from_js("another page"))
}

/// Loads the page again.
pub fn reload() -> Result<()> {
    window()?.location().reload().map_err(PlatformError::from_js("a reload"))
}
