//! The published file, read without the crate.

use lad_explorer::lang::Lang;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;

pub static FILE: LazyLock<Value> = LazyLock::new(|| serde_json::from_slice(include_bytes!("../../public/data/declaration.json")).unwrap());

pub fn list<'a>(record: &'a Value, key: &str) -> &'a [Value] {
    record[key].as_array().unwrap()
}

pub fn text<'a>(record: &'a Value, key: &str) -> &'a str {
    record[key].as_str().unwrap_or_else(|| panic!("`{key}` is no text in {record}"))
}

pub fn texts<'a>(record: &'a Value, key: &str) -> BTreeSet<&'a str> {
    list(record, key).iter().map(|it| it.as_str().unwrap()).collect()
}

/// A text of the dataset as a page in a language has it: translated, or else in English.
pub fn said(value: &Value, lang: Lang) -> &str {
    value[lang.code()].as_str().or(value["en"].as_str()).unwrap()
}

pub fn endorsers() -> BTreeSet<&'static str> {
    list(&FILE, "states").iter().map(|it| text(it, "code")).collect()
}

pub fn records() -> &'static [Value] {
    list(&FILE, "commitments")
}

pub fn source_of(id: &str) -> &'static Value {
    list(&FILE, "sources").iter().find(|it| text(it, "id") == id).unwrap_or_else(|| panic!("no source {id}"))
}

/// A text without the accents and case of the four languages.
pub fn plain(text: &str) -> String {
    let accents = ["aáàâãä", "eéèêë", "iíìîï", "oóòôõö", "uúùûü", "cç", "nñ", "'’"];
    let letter = |c: char| accents.iter().find(|row| row.contains(c)).and_then(|row| row.chars().next()).unwrap_or(c);
    text.to_lowercase().chars().map(letter).collect()
}
