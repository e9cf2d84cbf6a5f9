//! Getting the files: what can go wrong, and what the reader is told.

use crate::dataset::index;
use crate::failure::Failure;
use crate::geometry::{Atlas, Shape};
use crate::lang::Lang;
use crate::platform::document::{by_id, inline_file};
use crate::platform::fetch::bytes;
use crate::present::search;
use crate::ui::Edition;
use std::sync::Arc;

/// Seconds after which the reader is told that the server is too slow.
const PATIENCE: u32 = 15;

/// Fetches the index, the map and, where a search is asked for, its texts, side by side.
pub async fn load(base: &str, lang: Lang, searching: bool) -> Result<(Edition, Atlas), Failure> {
    let (edition, atlas) = futures::join!(edition(base, lang, searching), file(base, "data/map.json"));
    let atlas = Atlas::parse(&atlas?).map_err(|_| Failure::Broken)?;
    Ok((edition?, atlas.with_outlines(outline, drawn("#context .context"))))
}

/// The outline of a shape, from the page.
fn outline(shape: &Shape) -> String {
    if shape.is_state() { drawn(&format!("#land-{}", shape.code)) } else { drawn(&format!("[data-territory='{}']", shape.code)) }
}

/// The path of an element of the page that was published; empty where it has none.
fn drawn(selector: &str) -> String {
    let found = by_id("app").and_then(|root| root.query_selector(selector).ok().flatten());
    found.and_then(|path| path.get_attribute("d")).unwrap_or_default()
}

/// Fetches the index for the pages of a language and, where a search is asked for, its texts.
pub async fn edition(base: &str, lang: Lang, searching: bool) -> Result<Edition, Failure> {
    let texts = async { if searching { Some(texts(base, lang).await) } else { None } };
    let (bytes, texts) = futures::join!(data(base, index::file_of(lang)), texts);
    let dataset = index::read(&bytes?)?;
    let edition = Edition::new(lang, Arc::new(dataset), Arc::from([]));
    match texts {
        Some(texts) => Ok(edition.searching(texts?)),
        None => Ok(edition),
    }
}

/// Fetches what a search in a language looks through.
pub async fn texts(base: &str, lang: Lang) -> Result<String, Failure> {
    String::from_utf8(data(base, search::file_of(lang)).await?).map_err(|_| Failure::Broken)
}

/// A file that a preview has in its page, or else the site's.
async fn data(base: &str, path: String) -> Result<Vec<u8>, Failure> {
    match inline_file(&path) {
        Some(text) => Ok(text.into_bytes()),
        None => file(base, &path).await,
    }
}

async fn file(base: &str, path: &str) -> Result<Vec<u8>, Failure> {
    bytes(&format!("{base}{path}"), PATIENCE).await
}
