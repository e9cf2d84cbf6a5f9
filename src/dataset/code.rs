//! The identifiers of the dataset as types: a state's code and a pillar. Parsed once, at the edge.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A state or territory by its ISO 3166-1 alpha-3 code, such as `BRB`.
///
/// The type promises three capital letters; whether the code is assigned is for the editor's check to say.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StateCode([u8; 3]);

/// A text that is not three capital letters.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not an ISO 3166-1 alpha-3 code: write three capital letters, such as BRB")]
pub struct CodeError(String);

impl StateCode {
    /// Reads a code; exactly three ASCII capital letters.
    pub fn parse(text: &str) -> Result<StateCode, CodeError> {
        match text.as_bytes() {
            [a, b, c] if [a, b, c].iter().all(|byte| byte.is_ascii_uppercase()) => Ok(StateCode([*a, *b, *c])),
            _ => Err(CodeError(text.to_owned())),
        }
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        // Three ASCII letters by construction.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl TryFrom<String> for StateCode {
    type Error = CodeError;
    fn try_from(text: String) -> Result<StateCode, CodeError> {
        StateCode::parse(&text)
    }
}

impl From<StateCode> for String {
    fn from(code: StateCode) -> String {
        code.as_str().to_owned()
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(feature = "tools")]
impl schemars::JsonSchema for StateCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "StateCode".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "ISO 3166-1 alpha-3 code of a state or territory."
        })
    }
}

/// One of the Declaration's four pillars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Pillar {
    /// Stability and assistance for communities.
    Stability,
    /// Regular pathways and protection.
    Pathways,
    /// Humane migration management.
    Management,
    /// Coordinated emergency response.
    Emergency,
}

/// A number that is not a pillar's.
#[derive(Debug, thiserror::Error)]
#[error("{0} is not a pillar: the pillars are 1, 2, 3 and 4")]
pub struct PillarError(u8);

impl Pillar {
    /// All four, in order.
    pub const ALL: [Pillar; 4] = [Pillar::Stability, Pillar::Pathways, Pillar::Management, Pillar::Emergency];

    /// The pillar's number, 1 to 4.
    pub const fn number(self) -> u8 {
        match self {
            Pillar::Stability => 1,
            Pillar::Pathways => 2,
            Pillar::Management => 3,
            Pillar::Emergency => 4,
        }
    }

    /// The pillar's place in an array of four, 0 to 3.
    pub const fn index(self) -> usize {
        self.number() as usize - 1
    }
}

impl TryFrom<u8> for Pillar {
    type Error = PillarError;
    fn try_from(number: u8) -> Result<Pillar, PillarError> {
        Pillar::ALL.into_iter().find(|pillar| pillar.number() == number).ok_or(PillarError(number))
    }
}

impl From<Pillar> for u8 {
    fn from(pillar: Pillar) -> u8 {
        pillar.number()
    }
}

#[cfg(feature = "tools")]
impl schemars::JsonSchema for Pillar {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Pillar".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "integer", "minimum": 1, "maximum": 4,
            "description": "Number of a pillar of the Declaration."
        })
    }
}
