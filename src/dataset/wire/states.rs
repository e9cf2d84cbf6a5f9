//! The endorsing states, and the others that are named.

use super::names::Names;
use crate::dataset::code::StateCode;
use crate::dataset::date::PartialDate;
use crate::dataset::reference::SourceIds;
use crate::dataset::text::Text;

record! {
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
}
