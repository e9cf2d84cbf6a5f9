//! Reads a whole file: its version first, then every record of every list, each with its place in the file.
//!
//! Never fails as a whole because one record is bad. Knows how records refer to one another, and no lookups.

pub(super) mod tables;

use super::date::PartialDate;
use super::finding::{Finding, Rule};
use super::read::{Reader, UnknownFields};
use super::wire::{
    About, ActionPackage, Commitment, Declaration, Event, Governance, NoCommitments, PillarRecord, Place, RegionalProcess, SCHEMA_VERSION,
    Source, State, StateCount, StatusChange, Term, Text,
};
use serde_json::Value;

/// Records with their places in the file.
pub type Table<T> = Vec<(usize, T)>;

/// What could be read of a file.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Address of the schema.
    pub schema: String,
    /// Version of the shape.
    pub schema_version: String,
    /// Version of the content.
    pub version: String,
    /// The day of the data.
    pub data_as_of: Option<PartialDate>,
    /// The day by which they should be gathered again.
    pub next_review: Option<PartialDate>,
    /// Licence.
    pub license: String,
    /// How the facts were gathered.
    pub about: Option<About>,
    /// Remark on the pillars.
    pub pillars_note: Option<Text>,
    /// Pillars.
    pub pillars: Table<PillarRecord>,
    /// Endorsing states.
    pub states: Table<State>,
    /// Other states and territories.
    pub places: Table<Place>,
    /// Statements of how many states endorsed.
    pub state_counts: Table<StateCount>,
    /// Status since January 2025.
    pub status_changes: Table<StatusChange>,
    /// Terms.
    pub terms: Table<Term>,
    /// Action packages.
    pub action_packages: Table<ActionPackage>,
    /// Events.
    pub events: Table<Event>,
    /// Governance.
    pub governance: Table<Governance>,
    /// Regional processes.
    pub regional_processes: Table<RegionalProcess>,
    /// Commitments.
    pub commitments: Table<Commitment>,
    /// States without commitments.
    pub no_commitments_found: Table<NoCommitments>,
    /// Sources.
    pub sources: Table<Source>,
}

/// Reads a file's text as JSON.
pub fn parse(bytes: &[u8]) -> Result<Value, serde_json::Error> {
    // A byte order mark is not JSON, but some editors write it, and parsers may pass over it (RFC 8259).
    serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
}

/// What is wrong with a text that is not JSON.
pub fn not_json(error: &serde_json::Error) -> Finding {
    let message = format!("This is not JSON from line {}, column {} on.", error.line(), error.column());
    Finding::new(Rule::NotJson, "", message, format!("Mend the text there: {error}."))
}

/// Reads everything that can be read. A finding of severity `Fatal` means that nothing should be shown.
pub fn read(root: &Value, unknown_fields: UnknownFields) -> (Draft, Vec<Finding>) {
    let mut at = Reader::new(tables::known(root), unknown_fields);
    let draft = read_version(root, &mut at).and_then(|()| tables::read(root, &mut at));
    (draft.unwrap_or_default(), at.findings)
}

/// Whether this code can read the file's version: the same major number, and a minor number of any size.
pub(super) fn read_version(root: &Value, at: &mut Reader) -> Option<()> {
    let version = root.as_object().and_then(|object| object.get("schema_version"));
    let Some(version) = version else {
        let message = "This is not a dataset of the Declaration: it has no `schema_version`.";
        at.tell(Rule::NotADataset, message, format!("Write an object with `\"schema_version\": \"{SCHEMA_VERSION}\"`."));
        return None;
    };
    at.step("schema_version", |at| {
        let (found, ours) = (version.as_str().and_then(major_minor), major_minor(SCHEMA_VERSION));
        match (found, ours) {
            (Some((major, minor)), Some((our_major, our_minor))) if major == our_major => {
                if minor > our_minor {
                    let message = format!("The shape is of version {major}.{minor}, newer than {SCHEMA_VERSION}, which is read here.");
                    at.tell(Rule::NewerVersion, message, "Use a newer version of the program to see everything.");
                }
                Some(())
            }
            _ => {
                let found = version.as_str().unwrap_or("this");
                let message = format!("Version `{found}` of the shape is not known here; {SCHEMA_VERSION} is.");
                at.tell(Rule::UnknownVersion, message, format!("Write \"{SCHEMA_VERSION}\", or use another version of the program."));
                None
            }
        }
    })
}

fn major_minor(version: &str) -> Option<(u16, u16)> {
    let (major, minor) = version.split_once('.')?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten();
    Some((digits(major)?, digits(minor)?))
}

impl Draft {
    /// The records alone; `None` where they must not be shown.
    pub fn finish(self) -> Option<Declaration> {
        let data_as_of = self.data_as_of?;
        Some(Declaration {
            schema: self.schema,
            schema_version: self.schema_version,
            version: self.version,
            data_as_of,
            // Where nobody says how long the facts hold, they are due.
            next_review: self.next_review.unwrap_or(data_as_of),
            license: self.license,
            about: self.about,
            pillars: rows(self.pillars),
            pillars_note: self.pillars_note,
            states: rows(self.states),
            places: rows(self.places),
            state_counts: rows(self.state_counts),
            status_changes: rows(self.status_changes),
            terms: rows(self.terms),
            action_packages: rows(self.action_packages),
            events: rows(self.events),
            governance: rows(self.governance),
            regional_processes: rows(self.regional_processes),
            commitments: rows(self.commitments),
            no_commitments_found: rows(self.no_commitments_found),
            sources: rows(self.sources),
        })
    }
}

fn rows<T>(table: Table<T>) -> Vec<T> {
    table.into_iter().map(|(_, row)| row).collect()
}
