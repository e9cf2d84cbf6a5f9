//! The published dataset as it is written: one type a kind of record, and nothing about how records hang together.
//!
//! The JSON Schema is generated from these types. A `Text` is in this project's own words, an original and its
//! translations; `Names` are official or CLDR names in all four languages.

#[macro_use]
mod record;
mod commitments;
mod declaration;
mod names;
mod processes;
mod sources;
mod states;

use super::date::PartialDate;
use serde::Serialize;

pub use self::commitments::{Commitment, Kind, LadLink, NoCommitments, PillarBasis, Progress, Quantity, Role, Status};
pub use self::declaration::{
    About, ActionPackage, Event, EventKind, Governance, Holder, LaterChange, OtherParticipant, PillarRecord, StatusChange, Term,
};
pub use self::names::{Acronyms, Names, Provenance};
pub use self::processes::{RegionalProcess, RelatedBody, Theme};
pub use self::sources::{Source, SourceVariant};
pub use self::states::{Endorsement, EndorsementPrecision, Place, State, StateCount, Subregion};
pub use super::text::Text;

/// The schema version that this code reads. A file with another major number is refused.
pub const SCHEMA_VERSION: &str = "1.1";

/// The whole published file.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "tools", derive(schemars::JsonSchema))]
pub struct Declaration {
    /// Address of the JSON Schema of this file.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// Version of the shape of this file, `major.minor`.
    pub schema_version: String,
    /// Version of the content: the date of publication.
    pub version: String,
    /// The day to which the facts were gathered.
    pub data_as_of: PartialDate,
    /// The day by which the facts should be gathered again; after it the site says that they are stale.
    pub next_review: PartialDate,
    /// SPDX identifier of the licence of this file.
    pub license: String,
    /// How the facts were gathered, what the conventions mean, and the limits. Empty only where it could not be read.
    #[cfg_attr(feature = "tools", schemars(required))]
    pub about: Option<About>,
    /// The four pillars.
    pub pillars: Vec<PillarRecord>,
    /// Remark on how the texts count the pillars. Empty only where it could not be read.
    #[cfg_attr(feature = "tools", schemars(required))]
    pub pillars_note: Option<Text>,
    /// The endorsing states.
    pub states: Vec<State>,
    /// Other states and territories that are named: members of processes, and states outside the Americas that made commitments.
    pub places: Vec<Place>,
    /// What sources say of the number of endorsing states, and who is not counted.
    pub state_counts: Vec<StateCount>,
    /// What is documented of the Declaration's status since January 2025.
    pub status_changes: Vec<StatusChange>,
    /// Official terms in four languages.
    pub terms: Vec<Term>,
    /// The eleven action packages.
    pub action_packages: Vec<ActionPackage>,
    /// Summits and meetings.
    pub events: Vec<Event>,
    /// Who leads, advises, funds and carries the Declaration.
    pub governance: Vec<Governance>,
    /// Other regional processes on migration.
    pub regional_processes: Vec<RegionalProcess>,
    /// The commitments.
    pub commitments: Vec<Commitment>,
    /// States for which no commitment was found, with what was searched.
    pub no_commitments_found: Vec<NoCommitments>,
    /// Every source that a record cites.
    pub sources: Vec<Source>,
}
