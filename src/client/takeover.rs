//! Taking the prerendered page's place, in one step, so that no reader sees it happen.

use super::keep::{Kept, as_html};
use super::rescue;
use crate::platform::document::{by_id, create, set_setting, window};
use crate::platform::timer::pause;
use crate::platform::{PlatformError, Result};
use crate::ui::parts::PARTS;
use leptos::prelude::*;
use web_sys::HtmlElement;

/// Draws the application outside the document, part by part so that the browser can answer in between.
pub async fn draw<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static, drawn: RwSignal<usize>) -> Result<HtmlElement> {
    let live = create("div")?;
    drawn.set(0);
    mount_to(live.clone(), view).forget();
    for part in 1..=PARTS {
        pause().await;
        drawn.set(part);
    }
    pause().await;
    drawn.set(usize::MAX);
    Ok(live)
}

/// Puts the application in the prerendered page's place.
pub fn take_over(live: &HtmlElement) -> Result<()> {
    let prerendered = by_id("app").and_then(|element| as_html(&element)).ok_or_else(|| PlatformError::missing("the page's root"))?;

    let kept = Kept::of(&prerendered);
    live.set_id("app");
    prerendered.replace_with_with_node_1(live).map_err(PlatformError::from_js("the takeover"))?;
    set_setting("data-ready", "live")?;
    kept.restore(live);

    let path = window()?.location().pathname().map_err(PlatformError::from_js("the path"))?;
    rescue::keep(prerendered.into(), path);
    Ok(())
}
