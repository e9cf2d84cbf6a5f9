//! The Declaration as it was made and organized: pillars, packages, meetings, roles, terms, and what became of it.

use super::names::{Names, Provenance};
use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::date::PartialDate;
use crate::dataset::reference::SourceIds;
use crate::dataset::text::Text;
use crate::lang::Lang;
use std::collections::BTreeMap;

record! {
    /// How the facts were gathered.
    pub struct About {
        /// Title of the dataset.
        pub title: Text,
        /// Title of the dossier from which the structure records come.
        pub dossier: Text,
        /// The day on which the structure records were compiled.
        pub compiled: PartialDate,
        /// Languages in which names are given.
        pub languages: Vec<Lang>,
        /// What the markings of the records mean, by the marking.
        pub conventions: BTreeMap<String, Text>,
        /// Limits of the whole.
        pub limits: Text,
    }

    /// A pillar of the Declaration.
    pub struct PillarRecord {
        /// Stable identifier, such as `pillar-1`.
        pub id: String,
        /// Its number.
        pub number: Pillar,
        /// Title in the Declaration.
        pub names: Names,
        /// Where each title comes from.
        pub names_provenance: Provenance,
        /// Languages in which no official title was found, so that the one given is this project's.
        pub names_unverified: Vec<Lang>,
        /// Short title.
        pub short_names: Names,
        /// Where each short title comes from.
        pub short_names_provenance: Provenance,
        /// What the pillar is about.
        pub description: Text,
        /// A doubt or remark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note: Option<Text>,
        /// Sources of the record.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// Something documented of the Declaration's status since January 2025.
    pub struct StatusChange {
        /// Stable identifier.
        pub id: String,
        /// When it happened.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub date: Option<PartialDate>,
        /// When it was looked for, where the finding is that nothing was found.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub date_checked: Option<PartialDate>,
        /// What is documented.
        pub summary: Text,
        /// How far the search went.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub scope: Option<Text>,
        /// Sources.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// An official term.
    pub struct Term {
        /// Stable identifier.
        pub id: String,
        /// The term.
        pub names: Names,
        /// Other official forms, by language.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub variants: BTreeMap<Lang, String>,
        /// Where each form comes from.
        pub names_provenance: Provenance,
        /// Languages in which no official form was found.
        pub names_unverified: Vec<Lang>,
        /// Sources.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// One of the eleven action packages.
    pub struct ActionPackage {
        /// Stable identifier, such as `ap-05`.
        pub id: String,
        /// Its number, 1 to 11.
        pub number: u8,
        /// Short name in addresses; absent where the title is unknown.
        pub slug: Option<String>,
        /// The pillar it belongs to.
        pub pillar: Pillar,
        /// Its title; absent where no source gives one.
        pub names: Option<Names>,
        /// Where each title comes from.
        pub names_provenance: Option<Provenance>,
        /// Languages in which no official title was found.
        pub names_unverified: Vec<Lang>,
        /// States that lead its committee; absent where unknown.
        pub leads: Option<Vec<StateCode>>,
        /// States of the committee as listed in Lima, October 2022; absent where unknown.
        pub participants_lima_2022: Option<Vec<StateCode>>,
        /// Participants known from elsewhere than the Lima list.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub participants_other: Vec<OtherParticipant>,
        /// Whether the list of participants is complete.
        pub participants_complete: bool,
        /// What the package is about; absent where unknown.
        pub description: Option<Text>,
        /// A doubt about the description.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub description_note: Option<Text>,
        /// What changed after Lima.
        pub later_changes: Vec<LaterChange>,
        /// A doubt or remark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note: Option<Text>,
        /// Sources.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// A participant of a committee known from elsewhere than the Lima list.
    pub struct OtherParticipant {
        /// The state.
        pub state: StateCode,
        /// How it is known.
        pub basis: Text,
        /// Sources.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// What changed in an action package after Lima.
    pub struct LaterChange {
        /// When, in words, as periods are vague.
        pub when: Text,
        /// What changed.
        pub change: Text,
        /// Sources.
        pub source_ids: SourceIds,
    }

    /// A summit or meeting.
    pub struct Event {
        /// Stable identifier.
        pub id: String,
        /// What kind of event.
        pub kind: EventKind,
        /// When.
        pub date: PartialDate,
        /// Where.
        pub place: Option<Text>,
        /// Who hosted.
        pub host: Option<Text>,
        /// Its number in the series of its kind.
        pub ordinal: Option<u8>,
        /// What came of it.
        pub decided: Option<Text>,
        /// Anything unusual about its status, such as not documented.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<Text>,
        /// A doubt or remark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note: Option<Text>,
        /// Sources.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// A role in carrying the Declaration.
    pub struct Governance {
        /// Stable identifier.
        pub id: String,
        /// The role.
        pub role: Text,
        /// Who holds or held it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub holders: Vec<Holder>,
        /// What it does.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub responsibilities: Vec<Text>,
        /// Who chose it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub selected_by: Option<Text>,
        /// For how long.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub term: Option<Text>,
        /// Anything unusual about its status, such as planned.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<Text>,
        /// What it is.
        pub summary: Text,
        /// Since when.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub since: Option<PartialDate>,
        /// A doubt or remark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note: Option<Text>,
        /// Sources.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// Who holds a role: a state, or an organization or post by name.
    pub struct Holder {
        /// The state.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub state: Option<StateCode>,
        /// The organization or person, as sources name it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<Text>,
    }
}

words! {
    /// What kind of event.
    pub enum EventKind {
        /// A summit of heads of state and government.
        Summit = "summit",
        /// A meeting of ministers.
        Ministerial = "ministerial",
        /// A meeting of the Special Coordinators.
        SpecialCoordinators = "special-coordinators",
        /// Sessions beside a meeting.
        SideEvents = "side-events",
        /// A step in the Declaration's own organization.
        Governance = "governance",
    }
}
