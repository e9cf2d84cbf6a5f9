//! Small parts of many views: marked text, prose in its own language, links, sources.

use super::Ctx;
use crate::dataset::code::{Pillar, StateCode};
use crate::i18n::{colon, semicolon};
use crate::lang::Lang;
use crate::present::commitment::{Link, Prose, QuantityView, StatusView};
use crate::present::explorer::Explorer;
use crate::present::fold::Part;
use crate::present::source::SourceView;
use crate::selection::Route;
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

/// A text with what the search found marked.
pub fn marked(parts: Vec<Part>) -> AnyView {
    parts
        .into_iter()
        .map(|part| if part.found { view! { <mark>{part.text}</mark> }.into_any() } else { part.text.into_any() })
        .collect_view()
        .into_any()
}

/// The classes by which the style sheet knows, without script, in which pillars a state has commitments.
pub fn pillar_classes(ctx: &Ctx, code: StateCode) -> String {
    let has = |pillar: &Pillar| ctx.dataset().owned_by(code).any(|commitment| commitment.pillar == Some(*pillar));
    Pillar::ALL.into_iter().filter(has).map(|pillar| format!(" has-p{}", pillar.number())).collect()
}

/// The class of a state's shade, which follows the filters.
pub fn shade(model: Memo<Explorer>, code: StateCode) -> Signal<Option<String>> {
    let class = Memo::new(move |_| model.with(|model| model.row(code).map(|row| row.class)));
    Signal::derive(move || class.get().map(|class| class.to_string()))
}

/// A text of the dataset, with its language where that is not the page's.
pub fn prose(prose: Prose) -> AnyView {
    let lang = prose.lang.map(|lang| lang.code());
    match lang {
        Some(lang) => view! { <span lang=lang>{marked(prose.parts)}</span> }.into_any(),
        None => marked(prose.parts).into_any(),
    }
}

/// A phrase, with its language where that is not the page's.
pub fn in_language(text: String, lang: Option<Lang>) -> AnyView {
    match lang {
        Some(lang) => view! { <span lang=lang.code()>{text}</span> }.into_any(),
        None => text.into_any(),
    }
}

/// Said once below what is shown: that a translation is ours and nobody has reviewed it, and where the original is.
pub fn translated(ctx: &Ctx, route: &Route, from: Option<Lang>) -> Option<AnyView> {
    let said = ctx.m().translated_note;
    from.map(|lang| {
        view! {
            <p class="remark translated" data-translated>
                {said} " "
                <a href=ctx.href_in(lang, route) hreflang=lang.code() lang=lang.code()>
                    {lang.endonym()}
                </a>
            </p>
        }
        .into_any()
    })
}

/// A quantity with its remark.
pub fn quantity(quantity: QuantityView) -> AnyView {
    view! {
        <span lang=quantity.lang.map(|lang| lang.code())>{quantity.text}</span>
        {quantity.note.map(|note| view! { <small class="remark">{prose(note)}</small> })}
    }
    .into_any()
}

/// Names, each a link where it has a page, with commas between them.
pub fn links(ctx: &Ctx, links: Vec<Link>) -> AnyView {
    let count = links.len();
    let ctx = ctx.clone();
    links
        .into_iter()
        .enumerate()
        .map(|(place, link)| {
            let name = match link.route {
                Some(route) => view! { <a href=ctx.href(&route)>{link.text}</a> }.into_any(),
                None => in_language(link.text, link.lang),
            };
            view! { {name} {(place + 1 < count).then_some(", ")} }
        })
        .collect_view()
        .into_any()
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

/// The word of a status, shaped by its kind.
pub fn status(status: StatusView) -> AnyView {
    view! {
        <span class="status-word" data-status-word=status.key>
            {status.word}
        </span>
    }
    .into_any()
}

/// Sources beside a statement.
pub fn sources(ctx: &Ctx, sources: Vec<SourceView>) -> AnyView {
    let heading = ctx.m().sources_title;
    let lang = ctx.lang;
    view! {
        <p class="sources">
            <span class="sources-label">{heading} {colon(ctx.lang)}</span>
            {sources
                .into_iter()
                .map(|source| {
                    let title = source.title.clone();
                    view! {
                        <span class="source">
                            <a href=source.url hreflang=source.language rel="external noopener" title=title>
                                {source.publisher}
                            </a>
                            " ("
                            {in_language(source.date, source.date_lang)}
                            {source.partly_read.map(|said| format!("{}{said}", semicolon(lang)))}
                            ")"
                        </span>
                        " "
                    }
                })
                .collect_view()}
        </p>
    }
    .into_any()
}

/// A heading of a level that depends on where the part stands: 2 to 4.
pub fn heading(level: u8, content: impl IntoView + 'static) -> AnyView {
    match level {
        2 => view! { <h2>{content}</h2> }.into_any(),
        3 => view! { <h3>{content}</h3> }.into_any(),
        _ => view! { <h4>{content}</h4> }.into_any(),
    }
}
