//! The document: what the prerendered page says of itself, and what the application changes outside its own root.

use super::{PlatformError, Result};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, NodeList, Url, Window};

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

/// The path that all addresses of the site start with, from the document root, with its closing slash.
pub fn base() -> String {
    let given = setting("data-base").unwrap_or_else(|| "/".to_owned());
    resolve(&given).map_or(given, |url| url.pathname())
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
    root.query_selector_all(selector).map(|found| elements(&found)).unwrap_or_default()
}

/// The elements of what a selector found.
pub fn elements(found: &NodeList) -> Vec<Element> {
    (0..found.length()).filter_map(|place| found.get(place)).filter_map(|node| node.dyn_into().ok()).collect()
}

/// The first element within another that a selector finds.
pub fn first(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

/// The nearest element around the place of an event, itself included, that a selector finds.
pub fn around(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

/// Gives an element an attribute, or takes it away. One that is as wanted is left alone, and one that the browser refuses stays.
pub fn set(element: &Element, name: &str, value: Option<&str>) {
    if element.get_attribute(name).as_deref() == value {
        return;
    }
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// The same for an attribute that has no value, such as `hidden`.
pub fn set_flag(element: &Element, name: &str, on: bool) {
    set(element, name, on.then_some(""));
}

/// The same for a class.
pub fn set_class(element: &Element, name: &str, on: bool) {
    if element.class_list().contains(name) != on {
        let _ = element.class_list().toggle_with_force(name, on);
    }
}

/// Sets a property of an element's own style.
pub fn set_style(element: &Element, name: &str, value: &str) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.style().set_property(name, value);
    }
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
