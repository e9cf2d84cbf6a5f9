//! The sentences of the interface, read from the source: the fields are the crate's own, so that the compiler finds those
//! that nobody reads.

use lad_explorer::lang::Lang;
use std::collections::BTreeMap;

/// The texts of each sentence of a language, by the name of its field: one, or two for a phrase with a number.
pub fn sentences(lang: Lang) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::<String, Vec<String>>::new();
    for (name, file) in [("Messages", "messages"), ("FileMessages", "file_messages"), ("WebmasterMessages", "webmaster_messages")] {
        let path = format!("{}/src/i18n/{file}_{}.rs", env!("CARGO_MANIFEST_DIR"), lang.code());
        let source = std::fs::read_to_string(path).unwrap();
        assert!(!source.contains("\\\"") && !source.contains("r#\""), "this reader knows only plain literals");
        collect(source.split_once(&format!(": {name} = {name} {{")).unwrap().1, &mut found);
    }
    found
}

fn collect(body: &str, found: &mut BTreeMap<String, Vec<String>>) {
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
}
