//! Parts of pages as files of their own, which the application fetches when they are wanted.

use super::Ctx;
use super::state::{OtherStateBody, StateBody};
use crate::present::other_state::other_state_view;
use crate::present::state::state_view;
use crate::selection::Partial;
use leptos::prelude::*;

/// What is known of a state, below its name.
pub fn content(ctx: &Ctx, Partial(code): Partial) -> AnyView {
    if let Some(view) = state_view(ctx.dataset(), ctx.lang, code) {
        return view! { <StateBody ctx=ctx.clone() view compact=true level=3 /> }.into_any();
    }
    let other = other_state_view(ctx.dataset(), ctx.lang, code);
    other.map(|view| view! { <OtherStateBody ctx=ctx.clone() view /> }).into_any()
}
