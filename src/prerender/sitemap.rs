//! The list of pages for search engines, with each page's other languages, and the file that names the list.

use super::head::escape;
use super::site::Place;
use crate::lang::Lang;
use crate::selection::Route;

/// The sitemap, by the protocol of sitemaps.org with alternates as `xhtml:link`.
pub fn sitemap(place: &Place, pages: &[(Lang, Route)], modified: &str) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (lang, route) in pages.iter().filter(|(_, route)| route.is_listed()) {
        text.push_str(&format!("<url><loc>{}</loc><lastmod>{modified}</lastmod>", escape(&place.address(*lang, route))));
        let alternate = |code: &str, lang: Lang| {
            format!(r#"<xhtml:link rel="alternate" hreflang="{code}" href="{}"/>"#, escape(&place.address(lang, route)))
        };
        text.extend(Lang::ALL.map(|other| alternate(other.code(), other)));
        text.push_str(&alternate("x-default", Lang::En));
        text.push_str("</url>\n");
    }
    text.push_str("</urlset>\n");
    text
}

/// What crawlers may read: everything.
pub fn robots(place: &Place) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", place.file("sitemap.xml"))
}
