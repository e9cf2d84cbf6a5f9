//! The published dataset: what its records are, how they are checked, and how they are looked up.
//!
//! Never knows the browser, the URL or a sentence of the interface.

pub mod code;
pub mod companion;
pub mod date;
pub mod draft;
pub mod finding;
pub mod index;
pub mod ledger;
pub mod lookup;
pub mod read;
pub mod reference;
pub mod text;
pub mod texts;
pub mod wire;

#[cfg(feature = "tools")]
pub mod check;
#[cfg(feature = "tools")]
mod iso;
#[cfg(feature = "tools")]
mod lint;
#[cfg(feature = "tools")]
mod locate;
#[cfg(feature = "tools")]
pub mod multiply;
#[cfg(feature = "tools")]
pub mod report;
#[cfg(feature = "tools")]
pub mod schema;

use finding::{Finding, Severity};
use ledger::Entry;
use read::UnknownFields;
use std::collections::BTreeMap;
use wire::Declaration;

pub use code::Pillar;
pub use date::PartialDate;
pub use lookup::Membership;

/// The records that are valid, and the ways to find them. Immutable after `load`.
#[derive(Debug, Clone, Default)]
pub struct Dataset {
    records: Declaration,
    ledger: Vec<Entry>,
    checked: Option<PartialDate>,
    commitments_by_id: BTreeMap<String, usize>,
    sources_by_id: BTreeMap<String, usize>,
}

/// Reads a published file. Never fails as a whole because one record is bad: a bad record is left out and said so.
/// A finding of severity `Fatal` means that nothing could be read; the dataset is then empty.
pub fn load(bytes: &[u8]) -> (Dataset, Vec<Finding>) {
    let root = match draft::parse(bytes) {
        Ok(root) => root,
        Err(error) => return (Dataset::default(), vec![draft::not_json(&error)]),
    };
    let (draft, findings) = draft::read(&root, UnknownFields::Ignore);
    let fatal = findings.iter().any(|finding| finding.severity == Severity::Fatal);
    let records = if fatal { None } else { draft.finish() };
    (records.map(Dataset::new).unwrap_or_default(), findings)
}

impl Dataset {
    fn new(records: Declaration) -> Dataset {
        let commitments_by_id = places(records.commitments.iter().map(|commitment| &commitment.id));
        let sources_by_id = places(records.sources.iter().map(|source| &source.id));
        let checked = records.status_changes.iter().filter_map(|change| change.date_checked).max();
        let mut dataset = Dataset { records, ledger: Vec::new(), checked, commitments_by_id, sources_by_id };
        dataset.ledger = ledger::of(&dataset);
        dataset
    }

    /// What the filters ask of each commitment, in the order of the commitments.
    pub fn ledger(&self) -> &[Entry] {
        &self.ledger
    }

    /// When the status of the Declaration was last looked for; the day of the data where no record says.
    pub fn checked(&self) -> PartialDate {
        self.checked.unwrap_or(self.records.data_as_of)
    }

    /// What tells these data from those of another publication: version of the content, day of the facts, and number of commitments, by
    /// which two of one day mostly differ.
    pub fn edition(&self) -> String {
        format!("{} {} {}", self.records.version, self.records.data_as_of, self.ledger.len())
    }

    /// All records, as published, without the invalid ones; of the application's index, those that it holds.
    pub fn records(&self) -> &Declaration {
        &self.records
    }
}

fn places<'a>(ids: impl Iterator<Item = &'a String>) -> BTreeMap<String, usize> {
    // One by one: collecting would bring a sorting routine into the application.
    let mut places = BTreeMap::new();
    for (place, id) in ids.enumerate() {
        places.insert(id.clone(), place);
    }
    places
}

/// The file as it is published: fields in the order of the types, one space of indent, a final newline.
#[cfg(feature = "tools")]
pub fn canonical(records: &Declaration) -> Result<String, serde_json::Error> {
    use serde::Serialize;
    let mut bytes = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
    records.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, formatter))?;
    bytes.push(b'\n');
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
