//! Small parts of many views: texts, links, sources.

use super::Ctx;
use crate::dataset::code::{Pillar, StateCode};
use crate::present::explorer::Explorer;
use crate::present::fold::Part;
use crate::present::tally::count;
use crate::selection::{Partial, Route};
use leptos::prelude::*;

/// A text that changes, for `inner_html`. Page translators put elements of their own in the place of texts, so that a
/// text that is changed where it stood would change out of sight; what is set on its element is always seen.
pub fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The same with what the search found marked.
pub fn marked_html(parts: &[Part]) -> String {
    let part = |part: &Part| if part.found { format!("<mark>{}</mark>", plain(&part.text)) } else { plain(&part.text) };
    parts.iter().map(part).collect()
}

/// The classes by which the style sheet knows, without script, in which pillars a state has commitments.
pub fn pillar_classes(ctx: &Ctx, code: StateCode) -> String {
    let counts = count(ctx.dataset().entries_of(code)).pillars;
    let with = Pillar::ALL.into_iter().zip(counts).filter(|(_, count)| *count > 0);
    with.map(|(pillar, _)| format!(" has-p{}", pillar.number())).collect()
}

/// The class of a state's shade, which follows the filters.
pub fn shade(model: Memo<Explorer>, code: StateCode) -> Signal<Option<String>> {
    let class = Memo::new(move |_| model.with(|model| model.row(code).map(|row| row.class)));
    Signal::derive(move || class.get().map(|class| class.to_string()))
}

/// The place of a part of the page that the application fetches when it is wanted; until then, what is there.
pub fn partial(ctx: &Ctx, partial: Partial, content: AnyView) -> AnyView {
    view! { <div class="partial" data-partial=partial.path(ctx.lang)>{content}</div> }.into_any()
}

/// How many parts of the explorer come one after the other.
pub const PARTS: usize = 4;

/// A part of the explorer that the application draws once its turn has come, so that the browser can answer the reader between
/// two parts. A file has all at once.
pub fn later(ctx: &Ctx, turn: usize, content: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    if ctx.live() { once_due(ctx.drawn, turn, Box::new(content)) } else { content() }
}

fn once_due(drawn: RwSignal<usize>, turn: usize, content: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let due = Memo::new(move |_| drawn.get() > turn);
    (move || due.get().then(&content)).into_any()
}

/// The way to the page that makes a snippet of a view, which `query` names. A frame has none: its source leads on.
pub fn share(ctx: &Ctx, query: impl Fn() -> String + Send + Sync + 'static) -> Option<AnyView> {
    let page = ctx.href(&Route::Builder);
    let address = move || {
        let query = query();
        if query.is_empty() { page.clone() } else { format!("{page}?{query}") }
    };
    (!ctx.state.with_untracked(|state| state.route.is_embed())).then(|| {
        view! {
            <p class="share">
                <a href=address rel="external" data-share>
                    {ctx.m().builder_link}
                </a>
            </p>
        }
        .into_any()
    })
}

/// The way to the pages before and after a page, in the order of their kind.
#[cfg(feature = "ssr")]
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
