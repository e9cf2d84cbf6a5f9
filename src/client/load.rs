//! Getting the dataset and the map: what can go wrong, and what the reader is told.

use crate::dataset::finding::{Finding, Severity};
use crate::dataset::{self, Dataset};
use crate::geometry::Atlas;
use crate::i18n::{Messages, fill};
use crate::platform::fetch::{FetchFailure, bytes};

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

/// What the application shows.
pub struct Loaded {
    /// The dataset.
    pub dataset: Dataset,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// The shapes of the map.
    pub atlas: Atlas,
}

/// Fetches both files side by side.
pub async fn load(dataset_address: &str, atlas_address: &str) -> Result<Loaded, LoadFailure> {
    let (dataset, atlas) = futures::join!(bytes(dataset_address, PATIENCE), bytes(atlas_address, PATIENCE));
    let (dataset, findings) = dataset::load(&dataset.map_err(LoadFailure::Fetch)?);
    if let Some(fatal) = findings.iter().find(|finding| finding.severity == Severity::Fatal) {
        let version = fatal.rule == crate::dataset::finding::Rule::UnknownVersion;
        return Err(if version { LoadFailure::Version } else { LoadFailure::Broken });
    }
    let atlas = Atlas::parse(&atlas.map_err(LoadFailure::Fetch)?).map_err(|_| LoadFailure::Broken)?;
    let findings = findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
    Ok(Loaded { dataset, findings, atlas })
}

impl LoadFailure {
    /// What the reader is told.
    pub fn sentence(&self, m: &Messages) -> String {
        match self {
            LoadFailure::Fetch(FetchFailure::Offline) => m.fail_offline.to_owned(),
            LoadFailure::Fetch(FetchFailure::Status(status)) => fill(m.fail_status, &[("status", &status.to_string())]),
            LoadFailure::Fetch(FetchFailure::NotData) => m.fail_not_json.to_owned(),
            LoadFailure::Fetch(FetchFailure::Slow(seconds)) => fill(m.fail_slow, &[("n", &seconds.to_string())]),
            LoadFailure::Broken => m.fail_broken.to_owned(),
            LoadFailure::Version => m.fail_version.to_owned(),
        }
    }
}
