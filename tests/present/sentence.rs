//! The sentences of all languages, by name.

use super::interface::sentences;
use lad_explorer::lang::Lang;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The sentences of all languages, in the order of `Lang`.
pub static SENTENCES: LazyLock<[BTreeMap<String, Vec<String>>; 4]> = LazyLock::new(|| Lang::ALL.map(sentences));

/// A sentence by the name of its field.
pub fn sentence(lang: Lang, name: &str) -> &'static str {
    &SENTENCES[lang as usize][name][0]
}
