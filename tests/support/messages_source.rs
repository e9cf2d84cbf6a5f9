//! The sentences of the interface as they stand in the source: their fields are the crate's own, and closed to tests.

use lad_explorer::lang::Lang;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The texts of each sentence of a language, from the source: one, or two for a phrase with a number.
pub fn sentences(lang: Lang) -> BTreeMap<String, Vec<String>> {
    let path = format!("{}/src/i18n/messages_{}.rs", env!("CARGO_MANIFEST_DIR"), lang.code());
    let source = std::fs::read_to_string(path).unwrap();
    assert!(!source.contains("\\\"") && !source.contains("r#\""), "this reader knows only plain literals");
    let body = source.split_once("Messages = Messages {").unwrap().1;
    let mut found = BTreeMap::<String, Vec<String>>::new();
    let mut field = String::new();
    for (place, piece) in body.split('"').enumerate() {
        if place % 2 == 1 {
            found.entry(field.clone()).or_default().push(piece.to_owned());
            continue;
        }
        let code = piece.lines().filter(|line| !line.trim_start().starts_with("//"));
        let mut names = code.flat_map(|line| line.split([' ', '{', ',']).filter_map(|word| word.strip_suffix(':')));
        if let Some(name) = names.rfind(|name| !["one", "other"].contains(name)) {
            name.clone_into(&mut field);
        }
    }
    found
}

/// The sentences of all languages.
pub static SENTENCES: LazyLock<[BTreeMap<String, Vec<String>>; 4]> = LazyLock::new(|| Lang::ALL.map(sentences));

/// A sentence by the name of its field. The fields are the crate's own, so that the compiler finds those that nobody reads.
pub fn sentence(lang: Lang, name: &str) -> &'static str {
    &SENTENCES[lang as usize][name][0]
}
