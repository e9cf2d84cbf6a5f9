//! Brings a page to life: what the prerenderer wrote follows the state of the page from here on. Nothing is drawn anew, so
//! nothing moves, and what the reader did stays; what a page lacks, because an editor, a translator or an extension took it
//! out, is passed over.

mod bar;
mod filters;
mod find;
mod found;
mod list;
mod map;
mod marks;
mod notices;
pub mod panel;
mod results;
mod tip;

use super::live::Live;
use crate::platform::document::all;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTemplateElement};

/// A page that follows the state until this is dropped.
pub struct Bound(Owner);

impl Drop for Bound {
    fn drop(&mut self) {
        self.0.cleanup();
    }
}

/// The parts of a page, in the order in which they are bound.
pub const PARTS: [fn(&Element, Live); 11] = [
    filters::bind,
    bar::bind,
    find::bind,
    list::bind,
    results::bind,
    found::bind,
    marks::bind,
    map::bind,
    tip::bind,
    panel::bind,
    notices::bind,
];

impl Bound {
    /// A page of which no part is bound yet.
    pub fn new(root: &Element) -> Bound {
        put_in_place(root);
        Bound(Owner::new())
    }

    /// Binds a part.
    pub fn add(&self, part: fn(&Element, Live), root: &Element, live: Live) {
        self.0.with(|| part(root, live));
    }
}

/// What needs the application stands aside in the page until now; what stood in its place goes.
fn put_in_place(root: &Element) {
    for aside in all(root, "template[data-live]").iter().filter_map(|it| it.dyn_ref::<HtmlTemplateElement>()) {
        // Where the browser refuses, the page stays as it was written.
        let _ = aside.replace_with_with_node_1(&aside.content());
    }
    all(root, "[data-still]").iter().for_each(Element::remove);
}

/// From here on the application filters, not the style sheet: what that asks goes.
pub fn filter_alone(root: &Element) {
    all(root, "[data-unbound]").iter().for_each(Element::remove);
}

/// Does something now, and again whenever a signal that it reads has changed, while the page is bound.
fn follow(action: impl FnMut() + 'static) {
    keep(Box::new(action));
}

// One effect for all that follows, whatever it does.
fn keep(mut action: Box<dyn FnMut()>) {
    StoredValue::new_local(RenderEffect::new(move |_| action()));
}
