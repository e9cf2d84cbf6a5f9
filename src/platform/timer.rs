//! Doing something later.

use super::document::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

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
    let set = |window: web_sys::Window| {
        window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.as_ref().unchecked_ref(), delay).ok()
    };
    Timer { id: window().ok().and_then(set), _callback: callback }
}

/// Lets the browser answer whoever waits: ends with a task of its own.
pub async fn pause() {
    let later = js_sys::Promise::new(&mut |done, _| {
        let set = window().and_then(|window| window.set_timeout_with_callback(&done).map_err(super::PlatformError::from_js("a timer")));
        // A browser that refuses is not waited for.
        if set.is_err() {
            let _ = done.call0(&wasm_bindgen::JsValue::NULL);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(later).await;
}

/// Ends with a task of its own after the next frame was drawn. While nobody sees the page there is none.
pub async fn drawn() {
    let frame = js_sys::Promise::new(&mut |done, _| {
        let asked = window().and_then(|window| window.request_animation_frame(&done).map_err(super::PlatformError::from_js("a frame")));
        // A browser that refuses is not waited for.
        if asked.is_err() {
            let _ = done.call0(&wasm_bindgen::JsValue::NULL);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(frame).await;
    pause().await;
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
