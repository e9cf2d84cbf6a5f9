//! A whole HTML document around a page.

use super::assets::Assets;
use super::head::{escape, lines};
use super::outward::outward;
use super::site::Place;
use crate::dataset::Dataset;
use crate::dataset::PartialDate;
use crate::geometry::Atlas;
use crate::i18n::messages;
use crate::lang::Lang;
use crate::selection::{Embed, Filters, Route, ViewState};
use crate::ui::{App, Ctx, Edition, Frozen, Mode, Published, Site};
use leptos::prelude::*;
use std::sync::Arc;

/// Where the list and the map start.
const EXPLORER: &str = "<div class=\"explorer\"";

/// The fonts of `style/00-tokens.css`. Asked for at once, as a font that is late is not used on the page at all.
const FONTS: [&str; 2] = ["source-sans-3-5.3.0.woff2", "source-serif-4-600-5.3.1.woff2"];

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
    /// Where the application fetches the dataset, if not from the site's own files.
    pub dataset_address: Option<String>,
    /// The version that pages for frames keep to, where these are such pages.
    pub frozen: Option<Frozen>,
    /// The versions of the data that are kept, the oldest first.
    pub versions: Vec<String>,
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
    let Assets { css, language, boot, frame, builder, js, wasm } = &shared.assets;
    let script = |how: &str| format!("<script{how} src=\"{base}{boot}\" data-js=\"{base}{js}\" data-wasm=\"{base}{wasm}\"></script>\n");
    // On the explorer the script stands between the filters and what they filter: see `src/boot.js`.
    let framed = if route.is_embed() { format!("<script src=\"{base}{frame}\"></script>\n") } else { String::new() };
    let (deferred, body) = match body.split_once(EXPLORER) {
        // Nothing that a script would do.
        _ if matches!(route, Route::Embed(embed) if !embed.is_live()) || *route == Route::EmbedHelp => (String::new(), body),
        // The preview is a frame like any host's.
        _ if *route == Route::Builder => {
            (["embed/v1.js", builder].map(|name| format!("<script defer src=\"{base}{name}\"></script>\n")).concat(), body)
        }
        Some((before, after)) => (String::new(), [before, &script(""), EXPLORER, after].concat()),
        None => (script(" defer"), body),
    };
    format!(
        r##"<!DOCTYPE html>
<html lang="{lang}" data-ready="static" data-base="{own}" data-as-of="{as_of}" data-built="{built}"{dataset}{embed}{kept}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="{base}{language}"></script>
{framed}{head}
<meta name="theme-color" content="#fbf9f4" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#10191d" media="(prefers-color-scheme: dark)">
<link rel="icon" href="{base}icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="{base}icon-192.png">
<link rel="manifest" href="{base}manifest.webmanifest">
{fonts}<link rel="stylesheet" href="{base}{css}">
{deferred}</head>
<body>
<div id="app">{body}</div>
<div id="app-status"><p class="strip" data-boot="loading" hidden>{loading}</p><p class="strip" data-boot="failed" hidden>{failed}</p></div>
</body>
</html>
"##,
        lang = lang.code(),
        kept = kept.unwrap_or_default(),
        embed = if route.is_embed() { " data-embed" } else { "" },
        as_of = shared.dataset.as_of(),
        built = iso(shared.built),
        dataset = shared.dataset_address.as_ref().map(|it| format!(" data-dataset=\"{}\"", escape(it))).unwrap_or_default(),
        head = lines(shared, lang, route),
        fonts = FONTS
            .map(|name| format!("<link rel=\"preload\" href=\"{base}fonts/{name}\" as=\"font\" type=\"font/woff2\" crossorigin>\n"))
            .concat(),
        loading = escape(m.loading),
        failed = escape(m.static_only),
    )
}

/// The page's views as HTML.
fn body(shared: &Shared, lang: Lang, route: &Route, base: &str) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let mut filters = Filters::default();
        if let Route::Embed(Embed::Pillar(pillar)) = route {
            filters.pillars.insert(*pillar);
        }
        let state = RwSignal::new(ViewState { lang, route: route.clone(), filters, ..ViewState::default() });
        let site = Arc::new(Site {
            atlas: shared.atlas.clone(),
            base: base.to_owned(),
            frozen: shared.frozen.clone(),
            published: Published { address: shared.place.file(""), versions: shared.versions.clone() },
            mode: Mode::Static,
            built: shared.built,
            today: shared.built,
            published_as_of: None,
            asked: None,
            ignored: RwSignal::new(Vec::new()),
        });
        let edition = Edition::new(lang, shared.dataset.clone(), Arc::new([]));
        let ctx = Ctx::new(site, edition, state, Callback::new(|_| {}));
        // The marks between texts are for hydration, which there is none of.
        let html = view! { <App ctx /> }.to_html().replace("<!>", "");
        if route.is_embed() { outward(&html) } else { html }
    })
}
