//! Getting the files: what can go wrong, and what the reader is told.

use crate::dataset::companion::Companion;
use crate::dataset::index;
use crate::failure::Failure;
use crate::lang::Lang;
use crate::platform::document::inline_file;
use crate::platform::fetch::{PATIENCE, bytes, page};
use crate::platform::json;
use crate::present::Edition;
use crate::present::{search, titles};
use std::sync::Arc;

/// Fetches the index for the pages of a language and, where a search is asked for, its texts.
pub async fn edition(base: &str, lang: Lang, searching: bool) -> Result<Edition, Failure> {
    let texts = async { if searching { Some(texts(base, lang).await) } else { None } };
    let (index, texts) = futures::join!(data(base, index::file_of(lang)), texts);
    let fields = json::fields(&index?).ok_or(Failure::Broken)?;
    let dataset = index::read(fields)?;
    // Without the texts all but the search is answered; whoever waits for it asks again.
    let texts = texts.and_then(|texts| texts.ok()?.of(&dataset).ok());
    let edition = Edition::new(lang, Arc::new(dataset), Arc::from([]));
    Ok(match texts {
        Some(texts) => edition.searching(texts),
        None => edition,
    })
}

/// What a page of the site has in its file.
pub struct Written {
    /// What stands in its root.
    pub root: String,
    /// Of which publication of the data it is.
    pub edition: String,
    /// Up to which day they were gathered.
    pub as_of: String,
}

/// Fetches a page of the site.
pub async fn written(address: &str) -> Result<Written, Failure> {
    let page = page(address, PATIENCE).await?;
    let (head, rest) = page.split_once("<div id=\"app\">").ok_or(Failure::Broken)?;
    let (root, _) = rest.rsplit_once("</div>\n<div id=\"app-status\">").ok_or(Failure::Broken)?;
    let said = |name: &str| {
        let (_, rest) = head.split_once(&format!(" {name}=\""))?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    let (edition, as_of) = said("data-edition").zip(said("data-as-of")).ok_or(Failure::Broken)?;
    Ok(Written { root: root.to_owned(), edition, as_of })
}

/// Fetches what a search in a language looks through.
pub async fn texts(base: &str, lang: Lang) -> Result<Companion, Failure> {
    Companion::read(&data(base, search::file_of(lang)).await?)
}

/// Fetches the titles of the commitments in a language.
pub async fn titles(base: &str, lang: Lang) -> Result<Companion, Failure> {
    Companion::read(&data(base, titles::file_of(lang)).await?)
}

/// A file that a preview has in its page, or else the site's.
async fn data(base: &str, path: String) -> Result<String, Failure> {
    match inline_file(&path) {
        Some(text) => Ok(text),
        None => String::from_utf8(bytes(&format!("{base}{path}"), PATIENCE).await?).map_err(|_| Failure::Broken),
    }
}
