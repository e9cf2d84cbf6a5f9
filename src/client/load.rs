//! Getting the dataset and the map: what can go wrong, and what the reader is told.

use crate::dataset;
use crate::dataset::finding::Severity;
use crate::geometry::Atlas;
use crate::i18n::{Messages, fill};
use crate::lang::Lang;
use crate::platform::fetch::{FetchFailure, bytes};
use crate::ui::Edition;
use std::sync::Arc;

/// Seconds after which the reader is told that the server is too slow.
const PATIENCE: u32 = 15;

/// Why the application has nothing to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadFailure {
    /// A file did not come.
    Fetch(FetchFailure),
    /// The dataset is damaged or cut off.
    Broken,
    /// The dataset is of a version that this application does not know.
    Version,
}

/// Where the application finds the dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The site's own files, one for each language, below this base.
    Site(String),
    /// One file with all languages at an address of someone's own.
    Given(String),
}

impl Origin {
    /// Whether the file for one language serves another, too.
    pub fn serves_all(&self) -> bool {
        matches!(self, Origin::Given(_))
    }

    fn address(&self, lang: Lang) -> String {
        match self {
            Origin::Site(base) => format!("{base}{}", dataset::file_of(lang)),
            Origin::Given(address) => address.clone(),
        }
    }
}

/// Fetches the dataset and the map side by side.
pub async fn load(origin: &Origin, lang: Lang, atlas_address: &str) -> Result<(Edition, Atlas), LoadFailure> {
    let (edition, atlas) = futures::join!(edition(origin, lang), bytes(atlas_address, PATIENCE));
    let edition = edition?;
    let atlas = Atlas::parse(&atlas.map_err(LoadFailure::Fetch)?).map_err(|_| LoadFailure::Broken)?;
    Ok((edition, atlas))
}

/// Fetches the dataset for the pages of a language.
pub async fn edition(origin: &Origin, lang: Lang) -> Result<Edition, LoadFailure> {
    let bytes = bytes(&origin.address(lang), PATIENCE).await.map_err(LoadFailure::Fetch)?;
    let (dataset, findings) = dataset::load(&bytes);
    if let Some(fatal) = findings.iter().find(|finding| finding.severity == Severity::Fatal) {
        let version = fatal.rule == crate::dataset::finding::Rule::UnknownVersion;
        return Err(if version { LoadFailure::Version } else { LoadFailure::Broken });
    }
    let findings = findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
    Ok(Edition::new(lang, Arc::new(dataset), findings))
}

impl LoadFailure {
    /// What the reader is told.
    pub fn sentence(&self, m: &Messages) -> String {
        match self {
            LoadFailure::Fetch(FetchFailure::Offline) => m.client.fail_offline.to_owned(),
            LoadFailure::Fetch(FetchFailure::Status(status)) => fill(m.client.fail_status, &[("status", &status.to_string())]),
            LoadFailure::Fetch(FetchFailure::NotData) => m.client.fail_not_json.to_owned(),
            LoadFailure::Fetch(FetchFailure::Slow(seconds)) => fill(m.client.fail_slow, &[("n", &seconds.to_string())]),
            LoadFailure::Broken => m.client.fail_broken.to_owned(),
            LoadFailure::Version => m.client.fail_version.to_owned(),
        }
    }
}
