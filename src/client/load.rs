//! Getting the files: what can go wrong, and what the reader is told.

use crate::dataset::index;
use crate::failure::Failure;
use crate::geometry::Atlas;
use crate::lang::Lang;
use crate::platform::document::inline_file;
use crate::platform::fetch::bytes;
use crate::present::search;
use crate::ui::Edition;
use std::sync::Arc;

/// Seconds after which the reader is told that the server is too slow.
const PATIENCE: u32 = 15;

/// Fetches the index, the map and, where a search is asked for, its texts, side by side.
pub async fn load(base: &str, lang: Lang, searching: bool) -> Result<(Edition, Atlas), Failure> {
    let (edition, atlas) = futures::join!(edition(base, lang, searching), file(base, "data/atlas.json"));
    Ok((edition?, Atlas::parse(&atlas?).map_err(|_| Failure::Broken)?))
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
