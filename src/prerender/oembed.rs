//! What a site that knows oEmbed (oembed.com, version 1.0) shows of a page whose address somebody pasted: a frame.

use super::document::Shared;
use super::head::escape;
use crate::i18n::messages;
use crate::lang::Lang;
use crate::present::head::head;
use crate::selection::{Embed, Route};
use serde_json::json;

/// The width that hosts are told, in CSS pixels. The frame itself is as wide as its column.
const WIDTH: u16 = 640;

/// The page for a frame that shows what a page shows; none for pages that nobody would frame.
fn framed(route: &Route) -> Option<Embed> {
    match route {
        Route::Home => Some(Embed::Explorer),
        Route::State(code) => Some(Embed::State(*code)),
        Route::Commitment(id) => Some(Embed::Commitment(id.clone())),
        Route::Pillar(pillar) => Some(Embed::Pillar(*pillar)),
        Route::Packages | Route::Package(_) | Route::Figures | Route::Status | Route::Gallery => None,
        Route::About | Route::Builder | Route::EmbedHelp | Route::Others | Route::NotFound | Route::Embed(_) => None,
    }
}

/// The file that describes a page's frame, below the site's root.
pub fn file_of(lang: Lang, route: &Route) -> Option<String> {
    framed(route)?;
    let path = route.path(lang);
    let path = path.trim_end_matches('/');
    Some(format!("oembed/{}.json", if path.is_empty() { "index" } else { path }))
}

/// What that file says.
pub fn text(shared: &Shared, lang: Lang, route: &Route) -> Option<String> {
    let embed = framed(route)?;
    let title = head(&shared.dataset, lang, route).title;
    let height = embed.initial_height();
    let address = shared.place.address(lang, &Route::Embed(embed));
    let frame = format!(
        r#"<iframe src="{}" title="{}" width="100%" height="{height}" loading="lazy" frameborder="0"></iframe>"#,
        escape(&address),
        escape(&title)
    );
    let value = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": messages(lang).site_name,
        "provider_url": shared.place.address(lang, &Route::Home),
        "title": title,
        "html": frame,
        "width": WIDTH,
        "height": height,
    });
    Some(format!("{value:#}\n"))
}
