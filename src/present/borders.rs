//! The boundary policy as a table: each territory, how the map draws it, and why.

use super::facets::by_name;
use crate::dataset::code::StateCode;
use crate::geometry::Atlas;
use crate::geometry::codes::PARTS;
use crate::i18n::file_messages;
use crate::i18n::territories::{TERRITORIES, Territory};
use crate::lang::Lang;

/// A territory in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BorderRow {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// How it is drawn.
    pub drawn: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// All territories that the policy decides on, by name.
pub fn border_rows(atlas: &Atlas, lang: Lang) -> Vec<BorderRow> {
    let f = file_messages(lang);
    let is_drawn = |code: &str| StateCode::parse(code).is_ok_and(|code| atlas.shape(code).is_some());
    let is_part = |code: &str| PARTS.iter().any(|part| part.code == code);
    let row = |it: &Territory| BorderRow {
        code: it.code,
        name: it.name(lang),
        drawn: match it.code {
            code if !is_drawn(code) => f.borders_small,
            code if is_part(code) => f.borders_cut,
            _ => f.borders_own,
        },
        reason: it.ground.sentence(lang),
    };
    let mut rows: Vec<BorderRow> = TERRITORIES.iter().map(row).collect();
    rows.sort_by_cached_key(|row| by_name(row.name));
    rows
}
