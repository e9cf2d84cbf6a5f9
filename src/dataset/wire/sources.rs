//! The sources.

use crate::dataset::date::PartialDate;
use crate::dataset::text::Text;

record! {
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
