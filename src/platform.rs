//! The only owner of the browser's own interfaces. Every call says what failed instead of panicking.
//!
//! Never knows the dataset or what a page shows.

pub mod document;
pub mod fetch;
pub mod focus;
pub mod history;
pub mod json;
pub mod listen;
pub mod passing;
pub mod timer;

use wasm_bindgen::JsValue;

/// A call that the browser refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the browser refused {what}: {why}")]
pub struct PlatformError {
    /// What was asked.
    pub what: &'static str,
    /// What it answered.
    pub why: String,
}

impl PlatformError {
    /// For use in `map_err`.
    pub fn from_js(what: &'static str) -> impl Fn(JsValue) -> PlatformError {
        move |value| {
            let said = js_sys::Reflect::get(&value, &JsValue::from_str("message")).ok().and_then(|message| message.as_string());
            PlatformError { what, why: said.or_else(|| value.as_string()).unwrap_or_default() }
        }
    }

    /// Something that should exist and doesn't.
    pub fn missing(what: &'static str) -> PlatformError {
        PlatformError { what, why: "it is not there".to_owned() }
    }
}

/// The result of a call to the browser.
pub type Result<T> = std::result::Result<T, PlatformError>;
