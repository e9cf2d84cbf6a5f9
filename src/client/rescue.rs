//! After a fault of the application: the page is left readable, deaf to the broken application, with a sentence and a
//! link that loads it again.

use super::bind::panel::OPENED;
use super::status::page_lang;
use crate::i18n::messages;
use crate::platform::document::{by_id, create, document, html, set_flag, set_setting};
use std::cell::RefCell;
use web_sys::{Element, Node};

thread_local! {
    /// The page as it was written.
    static WRITTEN: RefCell<Option<Node>> = const { RefCell::new(None) };
}

/// Keeps the page as it is now, before the application changes anything, in case of need.
pub fn keep(page: &Element) {
    WRITTEN.with(|kept| *kept.borrow_mut() = page.clone_node_with_deep(true).ok());
}

/// Prepares for faults: says them on the console, and saves the page.
pub fn prepare() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        // Nothing may panic here; what can't be done is left.
        let _ = save();
    }));
}

/// The steps of the rescue. The broken application must never be called again, so the nodes that carry its listeners are
/// replaced by the page as it was written.
fn save() -> Option<()> {
    let live = by_id("app")?;
    if let Some(written) = WRITTEN.with(|kept| kept.try_borrow_mut().ok()?.take()) {
        live.replace_with_with_node_1(&written).ok()?;
    }
    set_flag(&html().ok()?, OPENED, false);
    set_setting("data-ready", "static").ok()?;
    tell().or(Some(()))
}

fn tell() -> Option<()> {
    let m = messages(page_lang());
    let place = by_id("app-status")?;
    let strip = create("p").ok()?;
    strip.set_class_name("strip");
    strip.set_attribute("data-boot", "panic").ok()?;
    strip.set_attribute("role", "alert").ok()?;
    let said = document().ok()?.create_text_node(m.client.panic);
    strip.append_child(&said).ok()?;
    // A link to the same address, as a button would need a listener of the broken application.
    let again = create("a").ok()?;
    again.set_class_name("button");
    again.set_text_content(Some(m.client.reload));
    again.set_attribute("href", "").ok()?;
    strip.append_child(&again).ok()?;
    place.set_text_content(None);
    place.append_child(&strip).ok()?;
    Some(())
}
