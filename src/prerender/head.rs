//! The head of a document: what search engines, previews and browsers read of it.

use super::document::Shared;
use super::{oembed, structured};
use crate::lang::Lang;
use crate::present::head::head;
use crate::selection::Route;

/// Open Graph's names of the languages.
const fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en_US",
        Lang::Es => "es_LA",
        Lang::Pt => "pt_BR",
        Lang::Fr => "fr_CA",
    }
}

/// The lines of the head that say what the page is.
pub fn lines(shared: &Shared, lang: Lang, route: &Route) -> String {
    let place = &shared.place;
    let head = head(&shared.dataset, lang, route);
    let (title, description) = (escape(&head.title), escape(&head.description));
    let mut lines = vec![format!("<title>{title}</title>"), format!(r#"<meta name="description" content="{description}">"#)];
    if !route.is_listed() && !route.is_embed() {
        // The not-found page is served for every address that names nothing, so it has no address of its own; the gallery is for makers.
        lines.push(r#"<meta name="robots" content="noindex">"#.to_owned());
        return lines.join("\n");
    }
    if route.is_embed() {
        // Found and shared is the page that shows the same.
        lines.push(r#"<meta name="robots" content="noindex">"#.to_owned());
        lines.push(format!(r#"<link rel="canonical" href="{}">"#, escape(&place.address(lang, &route.whole()))));
        return lines.join("\n");
    }
    let address = escape(&place.address(lang, route));
    lines.push(format!(r#"<link rel="canonical" href="{address}">"#));
    for other in Lang::ALL {
        let address = escape(&place.address(other, route));
        lines.push(format!(r#"<link rel="alternate" hreflang="{}" href="{address}">"#, other.code()));
    }
    lines.push(format!(r#"<link rel="alternate" hreflang="x-default" href="{}">"#, escape(&place.address(Lang::En, route))));
    if let Some(file) = oembed::file_of(lang, route) {
        let address = escape(&place.file(&file));
        lines.push(format!(r#"<link rel="alternate" type="application/json+oembed" href="{address}" title="{title}">"#));
    }
    let kind = if *route == Route::Home { "website" } else { "article" };
    let site = escape(crate::i18n::messages(lang).site_name);
    let image = escape(&place.file("preview.png"));
    let properties =
        [("og:type", kind), ("og:site_name", &site), ("og:title", &title), ("og:description", &description), ("og:url", &address)];
    lines.extend(properties.map(|(name, value)| format!(r#"<meta property="{name}" content="{value}">"#)));
    lines.push(format!(r#"<meta property="og:locale" content="{}">"#, locale(lang)));
    let others = Lang::ALL.into_iter().filter(|other| *other != lang);
    lines.extend(others.map(|other| format!(r#"<meta property="og:locale:alternate" content="{}">"#, locale(other))));
    lines.push(format!(r#"<meta property="og:image" content="{image}">"#));
    lines.push(r#"<meta property="og:image:width" content="1200">"#.to_owned());
    lines.push(r#"<meta property="og:image:height" content="630">"#.to_owned());
    let card = [
        ("twitter:card", "summary_large_image"),
        ("twitter:title", &title),
        ("twitter:description", &description),
        ("twitter:image", &image),
    ];
    lines.extend(card.map(|(name, value)| format!(r#"<meta name="{name}" content="{value}">"#)));
    if matches!(route, Route::Home | Route::About) {
        lines.push(format!(r#"<script type="application/ld+json">{}</script>"#, structured::dataset(shared, lang)));
    }
    lines.join("\n")
}

/// A text as it stands in HTML, also in attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
