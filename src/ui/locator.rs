//! A small map that shows where a state lies.

use super::Ctx;
use crate::dataset::code::StateCode;
use crate::present::locator::locator;
use leptos::prelude::*;

/// The map, as a picture with a name; nothing where the atlas does not have the state.
pub fn small_map(ctx: &Ctx, code: StateCode, name: &str) -> Option<AnyView> {
    let it = locator(&ctx.site.atlas, code)?;
    let ring = it.ring.map(|((x, y), r)| {
        format!(r#"<circle class="locator-dot" cx="{x}" cy="{y}" r="9"/><circle class="locator-ring" cx="{x}" cy="{y}" r="{r}"/>"#)
    });
    let marks = format!(
        r#"<path class="locator-land" d="{}"/><path class="locator-state" d="{}"/>{}"#,
        it.land,
        it.state,
        ring.unwrap_or_default()
    );
    let view_box = format!("0 0 {} {}", it.view.width, it.view.height);
    let label = crate::i18n::fill(ctx.f().locator_label, &[("name", name)]);
    Some(
        view! { <svg class="locator" viewBox=view_box width="110" height="130" role="img" aria-label=label inner_html=marks></svg> }
            .into_any(),
    )
}
