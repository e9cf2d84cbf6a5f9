//! Small parts of many views.

use super::Ctx;
use crate::dataset::code::{Pillar, StateCode};
use crate::present::tally::count;
use crate::selection::Route;
use leptos::prelude::*;

/// The classes by which the style sheet knows, without script, in which pillars a state has commitments.
pub fn pillar_classes(ctx: &Ctx, code: StateCode) -> String {
    let counts = count(ctx.dataset().entries_of(code)).pillars;
    with_pillars(Pillar::ALL.into_iter().zip(counts).filter(|(_, count)| *count > 0).map(|(pillar, _)| pillar))
}

/// The classes of what has commitments in these pillars, for the same.
pub fn with_pillars(pillars: impl IntoIterator<Item = Pillar>) -> String {
    pillars.into_iter().map(|pillar| format!(" has-p{}", pillar.number())).collect()
}

/// What only the application makes useful: set aside until it is there and puts it in its place.
pub fn live(content: AnyView) -> AnyView {
    view! { <template data-live>{content}</template> }.into_any()
}

/// A list of lines that may be hundreds. One that can be read in one go is one list; a longer one is in slices, of which those out of sight
/// are not laid out. Of a part that the application fetches, it puts all but the first in their places one by one, so that the page can
/// answer in between (`client/sift.rs`); on a page of its own, which is read without it, nothing comes `later`.
pub fn lines(class: &'static str, items: impl IntoIterator<Item = AnyView>, later: bool) -> AnyView {
    /// What can be put in its place between two frames of a slow phone.
    const MOST: usize = 100;
    let mut items = items.into_iter();
    let first: Vec<AnyView> = items.by_ref().take(if later { 30 } else { 300 }).collect();
    let slices = std::iter::from_fn(|| {
        let slice: Vec<AnyView> = items.by_ref().take(MOST).collect();
        (!slice.is_empty()).then(|| view! { <ul class=format!("{class} slice") data-group>{slice}</ul> }.into_any())
    });
    let aside = |slice| if later { view! { <template data-slice>{slice}</template> }.into_any() } else { slice };
    view! { <ul class=class>{first}</ul> {slices.map(aside).collect_view()} }.into_any()
}

/// The button that lifts all filters.
pub fn clear(ctx: &Ctx, hidden: bool) -> AnyView {
    view! {
        <button type="button" class="button" data-clear hidden=hidden>
            {ctx.f().clear_filters}
        </button>
    }
    .into_any()
}

/// The button that copies the address of what is shown, or on a phone hands it on. `src/boot.js` answers it; a frame has none, as its
/// address is nobody's to share. Where no script runs the style sheet hides it.
pub fn copy(ctx: &Ctx) -> Option<AnyView> {
    const LINK: &str = r#"<path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1"/>"#;
    (!ctx.state.route.is_embed()).then(|| {
        view! {
            <button type="button" class="button copy" data-copy data-copied=ctx.f().copied_link title=ctx.f().copy_link>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" inner_html=LINK></svg>
                <span class="copy-words">{ctx.f().copy_link}</span>
            </button>
        }
        .into_any()
    })
}

/// The ways to the parts of a long page: the mark of each, and its title.
pub fn contents(ctx: &Ctx, parts: impl IntoIterator<Item = (String, String)>) -> AnyView {
    let links = parts.into_iter().map(|(id, title)| view! { <li><a href=format!("#{id}")>{title}</a></li> });
    view! { <nav class="contents" aria-label=ctx.f().about_contents><ul class="columns">{links.collect_view()}</ul></nav> }.into_any()
}

/// The way to the page that makes a snippet of a view, which `query` names. A frame has none: its source leads on.
pub fn share(ctx: &Ctx, query: &str) -> Option<AnyView> {
    let mark = if query.is_empty() { "" } else { "?" };
    let address = format!("{}{mark}{query}", ctx.href(&Route::Builder));
    (!ctx.state.route.is_embed()).then(|| {
        view! {
            <p class="share">
                <a href=address rel="external" data-share>
                    {ctx.w().builder_link}
                </a>
                // The explorer has it beside the sentence that says what is shown.
                {(!ctx.state.route.is_explorer()).then(|| copy(ctx))}
            </p>
        }
        .into_any()
    })
}

/// The way to the pages before and after a page, in the order of their kind.
pub fn neighbours(ctx: &Ctx, label: &str, previous: Option<(String, Route)>, next: Option<(String, Route)>) -> AnyView {
    let link = |place: &'static str, (name, route): (String, Route)| {
        view! {
            <span class=place>
                <a href=ctx.href(&route)>{name}</a>
            </span>
        }
    };
    view! {
        <nav class="neighbours" aria-label=label.to_owned()>
            {previous.map(|it| link("previous", it))}
            {next.map(|it| link("next", it))}
        </nav>
    }
    .into_any()
}
