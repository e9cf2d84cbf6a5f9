//! After a fault of the application: the page is left readable, deaf to the broken application, with a sentence and a
//! button that loads it again.

use crate::i18n::messages;
use crate::lang::Lang;
use crate::platform::document::{by_id, create, document, set_setting, setting};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::Element;

thread_local! {
    /// The prerendered page, kept after the takeover, and the path that it is of.
    static PRERENDERED: RefCell<Option<(Element, String)>> = const { RefCell::new(None) };
}

/// Keeps the prerendered page in case of need.
pub fn keep(page: Element, path: String) {
    PRERENDERED.with(|kept| *kept.borrow_mut() = Some((page, path)));
}

/// Prepares for faults: says them on the console, and saves the page.
pub fn prepare() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        // Nothing may panic here; what can't be done is left.
        let _ = save();
    }));
}

/// The steps of the rescue. The broken application must never be called again, so its nodes, which carry its listeners,
/// are replaced: by the prerendered page where the reader is still on it, else by a copy without listeners.
fn save() -> Option<()> {
    let live = by_id("app")?;
    let path = web_sys::window()?.location().pathname().ok()?;
    let kept = PRERENDERED.with(|kept| kept.try_borrow_mut().ok()?.take()).filter(|(_, of)| *of == path).map(|(page, _)| page);
    if setting("data-ready").as_deref() == Some("live") {
        let still = match kept {
            Some(page) => JsValue::from(page),
            None => JsValue::from(live.clone_node_with_deep(true).ok()?),
        };
        live.replace_with_with_node_1(&still.into()).ok()?;
    }
    set_setting("data-ready", "static").ok()?;
    tell().or(Some(()))
}

fn tell() -> Option<()> {
    let m = messages(setting("lang").and_then(|code| Lang::from_code(&code)).unwrap_or_default());
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
