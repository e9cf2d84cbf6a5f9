//! A whole HTML document around a page.

use super::assets::{Assets, Program};
use super::head::{escape, lines};
use super::outward::outward;
use super::site::Place;
use crate::dataset::Dataset;
use crate::dataset::PartialDate;
use crate::dataset::finding::Finding;
use crate::geometry::Atlas;
use crate::i18n::messages;
use crate::lang::Lang;
use crate::present::Edition;
use crate::selection::{Embed, Filters, Partial, Route, ViewState};
use crate::ui::{App, Ctx, Frozen, Published, Site, partial};
use leptos::prelude::*;
use std::sync::Arc;

/// How a script is fetched that should run soon, but that nothing waits for.
const SOON: &str = " async fetchpriority=\"high\"";

/// From which width `style/00-tokens.css` has fonts.
const FONTS_FROM: &str = "(min-width: 30rem)";

/// Those fonts. Asked for at once, as a font that is late is not used on the page at all.
pub const FONTS: [&str; 2] = ["source-sans-3-5.3.0.woff2", "source-serif-4-600-5.3.1.woff2"];

/// What all pages share.
pub struct Shared {
    /// The dataset.
    pub dataset: Arc<Dataset>,
    /// The shapes of the map.
    pub atlas: Atlas,
    /// The names of the files.
    pub assets: Assets,
    /// Where the site is published.
    pub place: Place,
    /// The day of the build.
    pub built: Option<PartialDate>,
    /// From which dataset a browser draws pages with script anew, if not from the one that the site is built with.
    pub dataset_address: Option<String>,
    /// The version that pages for frames keep to, where these are such pages.
    pub frozen: Option<Frozen>,
    /// The versions of the data that are kept, the oldest first.
    pub versions: Vec<String>,
    /// What is different where the pages are not published but drawn in a browser, of other data.
    pub preview: Option<Preview>,
}

/// A preview of data that are not, or not yet, those of the site.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The address that the reader gave; none where the site itself reads its data from elsewhere.
    pub address: Option<String>,
    /// What is wrong with the data.
    pub findings: Arc<[Finding]>,
    /// The day of the data that the site was published with.
    pub published_as_of: Option<PartialDate>,
    /// Today.
    pub today: Option<PartialDate>,
}

/// The document of a page.
pub fn document(shared: &Shared, lang: Lang, route: &Route) -> String {
    let version = shared.frozen.as_ref().map(|it| it.version.as_str());
    let base = shared.place.root_of(lang, route, version);
    let own = shared.place.own_base(lang, route, version);
    let kept = shared.frozen.as_ref().map(|it| {
        let outdated = if it.outdated { " data-outdated" } else { "" };
        format!(" data-root=\"{base}\" data-frozen=\"{}\"{outdated}", escape(&it.version))
    });
    let body = body(shared, lang, route, &base);
    let m = messages(lang);
    let iso = |day: Option<PartialDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let Assets { css, icon, language, boot, frame, builder, application, preview } = &shared.assets;
    let program = |of: &str, it: &Program| format!(" data-{of}js=\"{base}{}\" data-{of}wasm=\"{base}{}\"", it.js, it.wasm);
    // In a frame the theme that its address asks for must be there before anything is painted: this one script is waited for, and
    // stands before the style sheet, as it would wait for that in turn. The style sheet is the next that is asked for; the fonts are the last.
    let framed = if route.is_embed() { format!("<script src=\"{base}{frame}\"></script>\n") } else { String::new() };
    let boots = match route {
        // Nothing that a script would do.
        Route::Embed(embed) if !embed.is_live() => String::new(),
        Route::EmbedHelp => String::new(),
        // The preview is a frame like any host's.
        Route::Builder => ["embed/v1.js", builder].map(|name| format!("<script defer src=\"{base}{name}\"></script>\n")).concat(),
        _ => {
            let own = if route.is_explorer() { program("", application) } else { String::new() };
            format!("<script{SOON} src=\"{base}{boot}\"{own}{}></script>\n", program("preview-", preview))
        }
    };
    format!(
        r##"<!DOCTYPE html>
<html lang="{lang}" data-ready="static" data-base="{own}" data-as-of="{as_of}" data-edition="{edition}" data-built="{built}"{dataset}{embed}{kept}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{framed}<link rel="stylesheet" href="{base}{css}">
<script{SOON} src="{base}{language}"></script>
{boots}{head}
<meta name="theme-color" content="#fbf9f4" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#10191d" media="(prefers-color-scheme: dark)">
<link rel="icon" href="{base}{icon}" sizes="48x48" type="image/png">
<link rel="apple-touch-icon" href="{base}icon-192.png">
<link rel="manifest" href="{base}manifest.webmanifest">
{fonts}</head>
<body>
<div id="app">{body}</div>
<div id="app-status"><p class="strip" data-boot="loading" hidden>{loading}</p><p class="strip" data-boot="failed" hidden>{failed}</p></div>
<p class="strip" aria-live="polite" data-said></p>
</body>
</html>
"##,
        lang = lang.code(),
        kept = kept.unwrap_or_default(),
        embed = if route.is_embed() { " data-embed" } else { "" },
        as_of = shared.dataset.as_of(),
        edition = escape(&shared.dataset.edition()),
        built = iso(shared.built),
        dataset = shared.dataset_address.as_ref().map(|it| format!(" data-dataset=\"{}\"", escape(it))).unwrap_or_default(),
        head = lines(shared, lang, route),
        fonts = FONTS
            .map(|name| format!(
                "<link rel=\"preload\" href=\"{base}fonts/{name}\" as=\"font\" type=\"font/woff2\" media=\"{FONTS_FROM}\" crossorigin fetchpriority=\"low\">\n"
            ))
            .concat(),
        loading = escape(m.loading),
        failed = escape(m.static_only),
    )
}

/// The page's views as HTML.
pub fn body(shared: &Shared, lang: Lang, route: &Route, base: &str) -> String {
    let html = draw(shared, lang, route, base, |ctx| view! { <App ctx /> }.into_any());
    if route.is_embed() { outward(&html) } else { html }
}

/// A part of a page as HTML.
pub fn part(shared: &Shared, lang: Lang, it: Partial, base: &str) -> String {
    draw(shared, lang, &Route::Home, base, |ctx| partial::content(&ctx, it))
}

fn draw(shared: &Shared, lang: Lang, route: &Route, base: &str, view: impl FnOnce(Ctx) -> AnyView) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let mut filters = Filters::default();
        if let Route::Embed(Embed::Pillar(pillar)) = route {
            filters.pillars.insert(*pillar);
        }
        let preview = shared.preview.as_ref();
        let data = preview.and_then(|it| it.address.clone());
        let state = ViewState { lang, route: route.clone(), filters, data, ..ViewState::default() };
        let site = Arc::new(Site {
            atlas: shared.atlas.clone(),
            base: base.to_owned(),
            frozen: shared.frozen.clone(),
            published: Published { address: shared.place.file(""), versions: shared.versions.clone() },
            built: shared.built,
            today: preview.map_or(shared.built, |it| it.today),
            published_as_of: preview.and_then(|it| it.published_as_of),
        });
        let findings = preview.map_or_else(|| Arc::from([]), |it| it.findings.clone());
        let edition = Edition::new(lang, shared.dataset.clone(), findings);
        let ctx = Ctx::new(site, edition, state);
        // The marks between texts are for hydration, which there is none of.
        view(ctx).to_html().replace("<!>", "")
    })
}
