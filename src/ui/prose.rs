//! Texts of the dataset on pages that are files: prose in its own language, links, quantities, sources.

use super::Ctx;
use crate::i18n::{colon, semicolon};
use crate::lang::Lang;
use crate::present::commitment::{Link, Prose, QuantityView, StatusView};
use crate::present::source::SourceView;
use crate::selection::Route;
use leptos::prelude::*;

/// A text of the dataset, with its language where that is not the page's.
pub fn prose(prose: Prose) -> AnyView {
    in_language(prose.text, prose.lang)
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
    let said = ctx.f().translated_note;
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

/// A text that a search looks through: the application marks in it what was found.
pub fn searched(prose: Prose) -> AnyView {
    view! { <span data-searched lang=prose.lang.map(|lang| lang.code())>{prose.text}</span> }.into_any()
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

/// The word of a status, shaped by its kind.
pub fn status(status: StatusView) -> AnyView {
    view! {
        <span class="status-word" data-status-word=status.key>
            {status.word}
        </span>
    }
    .into_any()
}

/// Sources beside a statement, by their titles, several one below the other; by their publishers where they were just named.
pub fn sources(ctx: &Ctx, sources: Vec<SourceView>) -> AnyView {
    let heading = ctx.f().sources_title;
    let class = if sources.iter().filter(|it| !it.again).count() > 1 { "sources many" } else { "sources" };
    let lang = ctx.lang;
    view! {
        <p class=class>
            <span class="sources-label">{heading} {colon(ctx.lang)}</span>
            {sources
                .into_iter()
                .map(|source| {
                    let foreign = (!source.again && source.language != lang.code()).then(|| source.language.clone());
                    let (class, name, publisher) = if source.again {
                        ("source again", source.publisher, None)
                    } else {
                        ("source", source.title, Some(format!(", {}", source.publisher)))
                    };
                    view! {
                        <span class=class>
                            <a href=source.url hreflang=source.language lang=foreign rel="external noopener">
                                {name}
                            </a>
                            {publisher}
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
