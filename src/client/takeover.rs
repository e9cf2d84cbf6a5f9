//! Taking the prerendered page's place, in one step, so that no reader sees it happen.

use super::keep::{Kept, as_html};
use super::rescue;
use crate::platform::document::{by_id, create, set_setting, window};
use crate::platform::{PlatformError, Result};
use leptos::prelude::*;
use web_sys::{Element, HtmlElement};

/// Draws the application outside the document, puts it in the prerendered page's place, and returns its root.
/// `prepare` has it before it is seen.
pub fn take_over<V: IntoView + 'static>(draw: impl FnOnce() -> V + 'static, prepare: impl FnOnce(&Element)) -> Result<HtmlElement> {
    let prerendered = by_id("app").and_then(|element| as_html(&element)).ok_or_else(|| PlatformError::missing("the page's root"))?;
    let live = create("div")?;
    mount_to(live.clone(), draw).forget();
    prepare(&live);

    let kept = Kept::of(&prerendered);
    live.set_id("app");
    prerendered.replace_with_with_node_1(&live).map_err(PlatformError::from_js("the takeover"))?;
    set_setting("data-ready", "live")?;
    kept.restore(&live);

    let path = window()?.location().pathname().map_err(PlatformError::from_js("the path"))?;
    rescue::keep(prerendered.into(), path);
    Ok(live)
}
