//! The commitments, and what was reported of them.

use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::date::PartialDate;
use crate::dataset::reference::SourceIds;
use crate::dataset::text::Text;

record! {
    /// One commitment.
    pub struct Commitment {
        /// Stable identifier; part of its address.
        pub id: String,
        /// The states that make it. Empty for institutions and for all states together.
        pub owners: Vec<StateCode>,
        /// Other states that it involves.
        pub counterparts: Vec<StateCode>,
        /// Who makes it, where it is not one state alone.
        pub actor: Option<Text>,
        /// In what role it is made.
        pub role: Role,
        /// Its pillar; absent where it concerns all of them.
        pub pillar: Option<Pillar>,
        /// Who placed it under the pillar.
        pub pillar_basis: PillarBasis,
        /// Number of the action package, where it belongs to one.
        pub action_package: Option<u8>,
        /// What kind of commitment.
        pub kind: Kind,
        /// Title, in this project's words.
        pub title: Text,
        /// Summary, in this project's words.
        pub summary: Text,
        /// When it was announced.
        pub announced_on: PartialDate,
        /// Where or on what occasion.
        pub announced_at: Text,
        /// Whether the source names the Declaration.
        pub lad_link: LadLink,
        /// How much or how many.
        pub quantity: Option<Quantity>,
        /// By when.
        pub target_date: Option<PartialDate>,
        /// What was reported of it, oldest first. Empty: no information was found.
        pub progress: Vec<Progress>,
        /// The latest reported status; absent where no information was found.
        pub status_latest: Option<Status>,
        /// Sources.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// How much or how many.
    pub struct Quantity {
        /// The number, where there is one. Amounts of different commitments may overlap: never add them up.
        pub number: Option<u64>,
        /// Lower end of a range.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub minimum: Option<u64>,
        /// Upper end of a range.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub maximum: Option<u64>,
        /// Of what.
        pub unit: Text,
        /// ISO 4217 code, for money.
        pub currency: Option<String>,
        /// How the source hedges the number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub qualifier: Option<Text>,
        /// A doubt or remark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note: Option<Text>,
    }

    /// A dated report on a commitment.
    pub struct Progress {
        /// When.
        pub date: PartialDate,
        /// What the report shows.
        pub status: Status,
        /// What was reported.
        pub note: Text,
        /// Who said so.
        pub source_ids: SourceIds,
    }

    /// A state for which no commitment was found.
    pub struct NoCommitments {
        /// The state.
        pub state: StateCode,
        /// What was searched.
        pub searched: Vec<Text>,
        /// What was found instead.
        pub note: Text,
        /// Sources.
        pub source_ids: SourceIds,
    }
}

words! {
    /// In what role a commitment is made.
    pub enum Role {
        /// A state that endorsed.
        EndorsingState = "endorsing-state",
        /// A state outside the Declaration that takes part.
        Observer = "observer",
        /// A state outside the Declaration that gives.
        Donor = "donor",
        /// An international institution.
        Institution = "institution",
        /// A private body.
        PrivateSector = "private-sector",
        /// Several states or all of them together.
        Collective = "collective",
    }

    /// Who placed a commitment under its pillar.
    pub enum PillarBasis {
        /// The source does.
        Source = "source",
        /// An analyst did.
        Analyst = "analyst",
        /// It concerns all pillars.
        CrossCutting = "cross-cutting",
    }

    /// What kind of commitment.
    pub enum Kind {
        /// A law, programme or service.
        Policy = "policy",
        /// Money.
        Funding = "funding",
        /// A seat or lead in a committee.
        CommitteeRole = "committee-role",
        /// Border control, policing, prosecution.
        Enforcement = "enforcement",
        /// The Declaration's own organization.
        Governance = "governance",
    }

    /// Whether the source names the Declaration.
    pub enum LadLink {
        /// It does.
        Named = "named",
        /// It does not, but the matter is the same.
        Related = "related",
    }

    /// What a report shows of a commitment.
    pub enum Status {
        /// Announced, nothing more.
        Announced = "announced",
        /// Begun.
        UnderWay = "under-way",
        /// Met in part.
        PartlyMet = "partly-met",
        /// Met.
        Met = "met",
        /// Missed.
        Missed = "missed",
        /// Replaced by another.
        Superseded = "superseded",
        /// Ended.
        Ended = "ended",
    }
}
