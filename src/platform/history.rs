//! The browser's history. Some browsers throw after a hundred calls in thirty seconds, and in some frames always.

use super::document::window;
use super::{PlatformError, Result};
use wasm_bindgen::JsValue;

/// Whether a change of address is a step of its own, which back leads away from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// It takes the place of the present one.
    Replace,
    /// It is a new one.
    Push,
}

/// The path and the query string that the browser shows; without the part behind `#`, which leads about the page.
pub fn shown() -> String {
    let Ok(location) = window().map(|window| window.location()) else { return String::new() };
    [location.pathname(), location.search()].map(std::result::Result::unwrap_or_default).concat()
}

/// Changes the address of the page without loading it.
pub fn go(step: Step, address: &str) -> Result<()> {
    let history = window()?.history().map_err(PlatformError::from_js("the history"))?;
    match step {
        Step::Push => history.push_state_with_url(&JsValue::NULL, "", Some(address)),
        Step::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(address)),
    }
    .map_err(PlatformError::from_js("a change of address"))
}
