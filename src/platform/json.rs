//! JSON, as the browser reads it.

use wasm_bindgen::JsValue;

/// The fields of a JSON object whose values are texts, by their names; `None` where the text is no JSON object.
pub fn fields(text: &str) -> Option<impl Fn(&str) -> Option<String> + use<>> {
    let object = js_sys::JSON::parse(text).ok().filter(JsValue::is_object)?;
    Some(move |name: &str| js_sys::Reflect::get(&object, &JsValue::from_str(name)).ok()?.as_string())
}
