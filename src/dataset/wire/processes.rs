//! Other regional processes on migration.

use super::names::{Acronyms, Names, Provenance};
use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::reference::SourceIds;
use crate::dataset::text::Text;
use crate::lang::Lang;

record! {
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
}
