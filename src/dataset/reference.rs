//! References from a record to the sources that support it.

use super::finding::Rule;
use super::read::{Read, Reader};
use serde::Serialize;
use serde_json::Value;
use std::ops::Deref;

/// Identifiers of sources. What can be read refers to sources that the file lists; others are left out and said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct SourceIds(Vec<String>);

impl SourceIds {
    /// Whether there are none, for serde.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Deref for SourceIds {
    type Target = [String];
    fn deref(&self) -> &[String] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a SourceIds {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl Read for SourceIds {
    fn read(value: &Value, at: &mut Reader) -> Option<SourceIds> {
        if value.as_array().is_some_and(Vec::is_empty) {
            at.tell(Rule::NoSource, "No source supports this.", "Name at least one source that was read.");
        }
        let ids: Vec<SourceId> = Read::read(value, at)?;
        Some(SourceIds(ids.into_iter().map(|id| id.0).collect()))
    }
}

struct SourceId(String);

impl Read for SourceId {
    fn read(value: &Value, at: &mut Reader) -> Option<SourceId> {
        let id = at.text(value)?;
        if !at.known.sources.contains(id) {
            let remedy = "Correct the identifier, or add the source to `sources`.";
            at.tell(Rule::DanglingSource, format!("There is no source `{id}`."), remedy);
            return None;
        }
        Some(SourceId(id.to_owned()))
    }
}

#[cfg(feature = "tools")]
impl schemars::JsonSchema for SourceIds {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SourceIds".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "uniqueItems": true,
            "description": "Identifiers of the sources that support the record."
        })
    }
}
