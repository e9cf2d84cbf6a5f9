//! Doing something later.

use super::document::window;
use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Window;

/// Something that will be done later, unless this is dropped before.
pub struct Timer {
    id: Option<i32>,
    // Kept so that the browser has something to call.
    _callback: Closure<dyn FnMut()>,
}

/// Does something after a number of milliseconds.
pub fn after(milliseconds: u32, action: impl FnOnce() + 'static) -> Timer {
    let mut action = Some(action);
    let callback = Closure::<dyn FnMut()>::new(move || {
        if let Some(action) = action.take() {
            action();
        }
    });
    let delay = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    let set = |window: Window| window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.as_ref().unchecked_ref(), delay).ok();
    Timer { id: window().ok().and_then(set), _callback: callback }
}

/// Lets the browser answer whoever waits: ends with a task of its own.
pub async fn pause() {
    called(|window, done| window.set_timeout_with_callback(done)).await;
}

/// Ends with a task of its own after the next frame was drawn. While nobody sees the page there is none.
pub async fn drawn() {
    called(|window, done| window.request_animation_frame(done)).await;
    pause().await;
}

/// Ends once the browser calls what it was asked to call.
async fn called(ask: fn(&Window, &Function) -> std::result::Result<i32, JsValue>) {
    let call = Promise::new(&mut |done, _| {
        let asked = window().and_then(|window| ask(&window, &done).map_err(super::PlatformError::from_js("something later")));
        // A browser that refuses is not waited for.
        if asked.is_err() {
            let _ = done.call0(&JsValue::NULL);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(call).await;
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let (Some(id), Ok(window)) = (self.id, window()) {
            window.clear_timeout_with_handle(id);
        }
    }
}

/// Does something as soon as what waits now is done: what has just changed is followed by then, and nothing is drawn yet.
pub fn soon(action: impl FnOnce() + 'static) {
    wasm_bindgen_futures::spawn_local(async move { action() });
}

/// Milliseconds since the epoch.
pub fn now() -> f64 {
    js_sys::Date::now()
}
