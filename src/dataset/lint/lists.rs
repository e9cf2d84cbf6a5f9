//! Lists: what stands in them twice, what nobody refers to, and holders that are nobody.

use super::Look;
use crate::dataset::finding::Rule;
use crate::dataset::read::push_step;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

impl Look<'_> {
    pub(super) fn lists(&mut self) {
        let mut walk = Walk::default();
        walk.value(self.root, &mut String::new());
        for (pointer, entry) in walk.repeated {
            let message = format!("`{entry}` stands twice in this list.");
            self.tell(Rule::RepeatedEntry, pointer, message, "Name it once.");
        }
        self.sources(&walk.cited);
        self.holders();
    }

    fn sources(&mut self, cited: &BTreeSet<&str>) {
        let draft = self.draft;
        let mut addresses = BTreeMap::new();
        for (place, it) in &draft.sources {
            if !cited.contains(it.id.as_str()) {
                let message = format!("Nothing cites the source `{}`.", it.id);
                self.tell(
                    Rule::UncitedSource,
                    format!("/sources/{place}"),
                    message,
                    "Cite it where it supports something, or take it out.",
                );
            }
            if let Some(first) = addresses.insert(bare(&it.url), it.id.as_str()) {
                let message = format!("The source `{first}` has the same address.");
                let remedy = "Keep one of the two, name the other in its `also`, and cite the one that stays.";
                self.tell(Rule::DuplicateAddress, format!("/sources/{place}/url"), message, remedy);
            }
        }
    }

    fn holders(&mut self) {
        let draft = self.draft;
        for (place, it) in &draft.governance {
            let list = format!("/governance/{place}/holders");
            for (nth, _) in it.holders.iter().enumerate().filter(|(_, holder)| holder.state.is_none() && holder.name.is_none()) {
                let pointer = self.item(&list, nth, "");
                let message = "This holder is neither a state nor a name.";
                self.tell(Rule::EmptyHolder, pointer.trim_end_matches('/').to_owned(), message, "Write `state` or `name`, or take it out.");
            }
        }
    }
}

/// An address without what does not tell pages apart.
fn bare(url: &str) -> &str {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.").trim_end_matches('/')
}

/// A walk over the whole file.
#[derive(Default)]
struct Walk<'a> {
    cited: BTreeSet<&'a str>,
    repeated: Vec<(String, &'a str)>,
}

impl<'a> Walk<'a> {
    fn value(&mut self, value: &'a Value, pointer: &mut String) {
        let length = pointer.len();
        match value {
            Value::Object(fields) => {
                for (key, field) in fields {
                    if key.ends_with("source_ids") {
                        self.cited.extend(field.as_array().into_iter().flatten().filter_map(Value::as_str));
                    }
                    push_step(pointer, key);
                    self.value(field, pointer);
                    pointer.truncate(length);
                }
            }
            Value::Array(items) => {
                let mut seen = BTreeSet::new();
                for (place, item) in items.iter().enumerate() {
                    push_step(pointer, &place.to_string());
                    match item.as_str() {
                        Some(text) if !seen.insert(text) => self.repeated.push((pointer.clone(), text)),
                        _ => self.value(item, pointer),
                    }
                    pointer.truncate(length);
                }
            }
            _ => {}
        }
    }
}
