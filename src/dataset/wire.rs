//! The published dataset as it is written: one type a kind of record, and nothing about how records hang together.
//!
//! The JSON Schema is generated from these types. A `Text` is in this project's own words, an original and its
//! translations; `Names` are official or CLDR names in all four languages.

use super::code::{Pillar, StateCode};
use super::date::PartialDate;
use super::read::{Read, Reader};
use super::reference::SourceIds;
use super::texts::{Texts, Visit, step};
use crate::lang::Lang;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

pub use super::text::Text;

/// The schema version that this code reads. A file with another major number is refused.
pub const SCHEMA_VERSION: &str = "1.1";

/// Reads a field; one with a serde default may be left out of the file.
macro_rules! field {
    ($at:ident, $object:ident, $name:ident: $type:ty) => {
        $at.field::<$type>($object, stringify!($name))
    };
    ($at:ident, $object:ident, $name:ident: $type:ty, $($serde:tt)+) => {
        $at.field_or_default::<$type>($object, stringify!($name))
    };
}

/// Derives what every record needs: reading that says everything that is wrong, writing, its texts, and the schema.
macro_rules! record {
    ($($(#[$meta:meta])* pub struct $name:ident { $(
        $(#[doc = $doc:literal])* $(#[serde($($serde:tt)+)])? pub $field:ident : $type:ty,
    )* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "tools", derive(schemars::JsonSchema))]
        pub struct $name { $($(#[doc = $doc])* $(#[serde($($serde)+)])? pub $field : $type,)* }

        impl Read for $name {
            fn read(value: &Value, at: &mut Reader) -> Option<$name> {
                let object = at.object(value, &[$(stringify!($field)),*])?;
                // All fields first, so that everything that is wrong is said.
                $(let $field = field!(at, object, $field: $type $(, $($serde)+)?);)*
                Some($name { $($field: $field?,)* })
            }
        }

        impl Texts for $name {
            fn texts(&self, at: &mut String, visit: Visit<'_>) {
                $(step(at, stringify!($field), &self.$field, visit);)*
            }
        }
    )*};
}

/// The same for words from a closed list, with the list itself as `ALL` and the published word as `as_str`.
macro_rules! words {
    ($($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[cfg_attr(feature = "tools", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$variant_meta])* #[serde(rename = $word)] $variant,)* }

        impl $name {
            /// All words, in the order of the list.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            /// The word as it is published.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }

        impl Read for $name {
            fn read(value: &Value, at: &mut Reader) -> Option<$name> {
                at.word(value, $name::ALL, $name::as_str)
            }
        }

        impl Texts for $name {}
    )*};
}

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

record! {
    /// A name in each of the four languages.
    pub struct Names {
        /// English.
        pub en: String,
        /// Spanish.
        pub es: String,
        /// Portuguese.
        pub pt: String,
        /// French.
        pub fr: String,
    }

    /// An acronym in each of the four languages; absent in a language where none is known.
    pub struct Acronyms {
        /// English.
        pub en: Option<String>,
        /// Spanish.
        pub es: Option<String>,
        /// Portuguese.
        pub pt: Option<String>,
        /// French.
        pub fr: Option<String>,
    }

    /// Where the form of a name in each language comes from, said in English.
    pub struct Provenance {
        /// Of the English form.
        pub en: String,
        /// Of the Spanish form.
        pub es: String,
        /// Of the Portuguese form.
        pub pt: String,
        /// Of the French form.
        pub fr: String,
    }

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

    /// A state that endorsed the Declaration.
    pub struct State {
        /// ISO 3166-1 alpha-3 code.
        pub code: StateCode,
        /// ISO 3166-1 alpha-2 code.
        pub iso2: String,
        /// ISO 3166-1 numeric code, three digits.
        pub iso_numeric: String,
        /// Short names (Unicode CLDR).
        pub names: Names,
        /// Sources of the names.
        pub names_source_ids: SourceIds,
        /// Part of the Americas.
        pub subregion: Subregion,
        /// When it endorsed, as precisely as is known.
        pub endorsement: Endorsement,
        /// A doubt or remark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note: Option<Text>,
        /// Sources of the endorsement.
        pub source_ids: SourceIds,
        /// Sources that only give a count of endorsing states and so narrow the date.
        #[serde(default, skip_serializing_if = "SourceIds::is_empty")]
        pub supporting_count_source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// When a state endorsed.
    pub struct Endorsement {
        /// The date, where one is documented.
        pub date: Option<PartialDate>,
        /// How precise the date is.
        pub precision: EndorsementPrecision,
        /// The wave of endorsements it belongs to.
        pub wave: Text,
        /// The earliest documented limit.
        pub not_before: PartialDate,
        /// The latest documented limit.
        pub not_after: PartialDate,
    }

    /// A state or territory that did not endorse but is named.
    pub struct Place {
        /// ISO 3166-1 alpha-3 code.
        pub code: StateCode,
        /// ISO 3166-1 alpha-2 code.
        pub iso2: String,
        /// ISO 3166-1 numeric code, three digits.
        pub iso_numeric: String,
        /// Short names (Unicode CLDR).
        pub names: Names,
        /// Sources of the names.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// A statement of how many states endorsed, or of who did not.
    pub struct StateCount {
        /// Stable identifier.
        pub id: String,
        /// What was stated.
        pub claim: Text,
        /// When, in words, as periods are vague.
        pub when: Option<Text>,
        /// What is to be thought of it.
        pub note: Text,
        /// Sources.
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

    /// Another regional process on migration.
    pub struct RegionalProcess {
        /// Stable identifier.
        pub id: String,
        /// What kind of process.
        pub kind: Text,
        /// Acronyms.
        pub acronyms: Acronyms,
        /// Names.
        pub names: Names,
        /// Where each name comes from.
        pub names_provenance: Provenance,
        /// Languages in which no official name was found.
        pub names_unverified: Vec<Lang>,
        /// Year it began.
        pub founded: Option<u16>,
        /// A doubt about the year.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub founded_note: Option<Text>,
        /// Members in the Americas; absent where it has no states as members.
        pub members: Option<Vec<StateCode>>,
        /// How far the list of members may be trusted.
        pub members_status: Text,
        /// Members that a text suggests but none that was read confirms.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub members_unverified: Vec<StateCode>,
        /// Suspended members.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub members_suspended: Vec<StateCode>,
        /// States on the way to membership.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub members_acceding: Vec<StateCode>,
        /// Associate members.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub associate_members: Vec<StateCode>,
        /// States that support it without being members.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub partners: Vec<StateCode>,
        /// Bodies that belong to it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub related: Vec<RelatedBody>,
        /// Pillars that its work touches.
        pub themes: Vec<Theme>,
        /// False where the themes are inferred rather than read.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub themes_verified: Option<bool>,
        /// Its own page.
        pub url: Option<String>,
        /// Whether the Declaration names it.
        pub named_in_declaration: bool,
        /// Whether the Declaration's site lists it; absent where that is unknown.
        pub listed_on_declaration_site: Option<bool>,
        /// A doubt or remark.
        pub note: Text,
        /// Sources.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// A body that belongs to a process.
    pub struct RelatedBody {
        /// Its name.
        pub name: Text,
        /// Its acronym.
        pub acronym: String,
        /// Year it began.
        pub founded: Option<u16>,
        /// Sources.
        pub source_ids: SourceIds,
        /// Whether a text that was read supports the record.
        pub verified: bool,
    }

    /// Why a process touches a pillar.
    pub struct Theme {
        /// The pillar.
        pub pillar: Pillar,
        /// Why.
        pub why: Text,
    }

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

    /// A source.
    pub struct Source {
        /// Stable identifier.
        pub id: String,
        /// Title in its own language.
        pub title: String,
        /// False where the title is a description rather than the title as printed; absent where nobody recorded it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title_exact: Option<bool>,
        /// Who published it.
        pub publisher: String,
        /// When, where that is known.
        pub date: Option<PartialDate>,
        /// What is known of the date otherwise.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub date_note: Option<Text>,
        /// Its address.
        pub url: String,
        /// Its language, BCP 47.
        pub language: String,
        /// Whether the whole of it was read.
        pub read_in_full: bool,
        /// A remark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub note: Option<Text>,
        /// Identifiers and wordings under which the gathered facts also named this address.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub also: Vec<SourceVariant>,
    }

    /// Another wording of the same source.
    pub struct SourceVariant {
        /// The identifier used.
        pub id: String,
        /// The title used, where it differs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// Whether that title is as printed; absent where nobody recorded it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title_exact: Option<bool>,
        /// The publisher used, where it differs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub publisher: Option<String>,
        /// The date used, where it differs.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub date: Option<String>,
    }
}

words! {
    /// A part of the Americas, by hemispheric practice rather than UN M49.
    pub enum Subregion {
        /// Canada, Mexico, the United States.
        NorthAmerica = "North America",
        /// Belize to Panama.
        CentralAmerica = "Central America",
        /// The islands.
        Caribbean = "Caribbean",
        /// Colombia to Chile, Guyana and Suriname with them.
        SouthAmerica = "South America",
    }

    /// How precise an endorsement's date is.
    pub enum EndorsementPrecision {
        /// The day is documented.
        Day = "day",
        /// The month is documented.
        Month = "month",
        /// Only two limits are documented.
        Range = "range",
    }

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

impl Names {
    /// The name in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Es => &self.es,
            Lang::Pt => &self.pt,
            Lang::Fr => &self.fr,
        }
    }
}

impl Acronyms {
    /// The acronym in a language, where one is known.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::En => self.en.as_deref(),
            Lang::Es => self.es.as_deref(),
            Lang::Pt => self.pt.as_deref(),
            Lang::Fr => self.fr.as_deref(),
        }
    }
}
