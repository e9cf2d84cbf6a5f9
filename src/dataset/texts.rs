//! All texts of a file with where they stand: for counting them, for checking them, and for the file of one language.

use super::code::{Pillar, StateCode};
use super::date::PartialDate;
use super::draft::{Draft, Table};
use super::read::push_step;
use super::reference::SourceIds;
use super::text::Text;
use crate::lang::Lang;
use serde_json::Value;
use std::collections::BTreeMap;

/// What is done with each text, given its JSON pointer.
pub type Visit<'v> = &'v mut dyn FnMut(&str, &Text);

/// Something that may hold texts; by default it holds none.
pub trait Texts {
    /// Visits each text in it. `at` is its own pointer, and is left as it was.
    fn texts(&self, at: &mut String, visit: Visit<'_>) {
        let _ = (at, visit);
    }
}

/// Visits what stands one step deeper.
pub fn step<T: Texts + ?Sized>(at: &mut String, key: &str, inner: &T, visit: Visit<'_>) {
    let length = at.len();
    push_step(at, key);
    inner.texts(at, visit);
    at.truncate(length);
}

impl Texts for Text {
    fn texts(&self, at: &mut String, visit: Visit<'_>) {
        visit(at, self);
    }
}

impl Texts for String {}
impl Texts for bool {}
impl Texts for u8 {}
impl Texts for u16 {}
impl Texts for u64 {}
impl Texts for Lang {}
impl Texts for Pillar {}
impl Texts for StateCode {}
impl Texts for PartialDate {}
impl Texts for SourceIds {}

impl<T: Texts> Texts for Option<T> {
    fn texts(&self, at: &mut String, visit: Visit<'_>) {
        self.iter().for_each(|inner| inner.texts(at, visit));
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn texts(&self, at: &mut String, visit: Visit<'_>) {
        self.iter().enumerate().for_each(|(place, inner)| step(at, &place.to_string(), inner, visit));
    }
}

impl<K: AsRef<str>, T: Texts> Texts for BTreeMap<K, T> {
    fn texts(&self, at: &mut String, visit: Visit<'_>) {
        self.iter().for_each(|(key, inner)| step(at, key.as_ref(), inner, visit));
    }
}

/// A list of the root: each record stands at its place in the file, as some may have been left out.
impl<T: Texts> Texts for Table<T> {
    fn texts(&self, at: &mut String, visit: Visit<'_>) {
        self.iter().for_each(|(place, inner)| step(at, &place.to_string(), inner, visit));
    }
}

impl Draft {
    /// Visits every text that could be read, with its pointer.
    pub fn texts(&self, visit: Visit<'_>) {
        // Taken apart without `..`, so that a new list can't be forgotten here.
        let Draft {
            schema: _,
            schema_version: _,
            version: _,
            data_as_of: _,
            next_review: _,
            license: _,
            about,
            pillars_note,
            pillars,
            states,
            places,
            state_counts,
            status_changes,
            terms,
            action_packages,
            events,
            governance,
            regional_processes,
            commitments,
            no_commitments_found,
            sources,
        } = self;
        let parts: [(&str, &dyn Texts); 15] = [
            ("about", about),
            ("pillars", pillars),
            ("pillars_note", pillars_note),
            ("states", states),
            ("places", places),
            ("state_counts", state_counts),
            ("status_changes", status_changes),
            ("terms", terms),
            ("action_packages", action_packages),
            ("events", events),
            ("governance", governance),
            ("regional_processes", regional_processes),
            ("commitments", commitments),
            ("no_commitments_found", no_commitments_found),
            ("sources", sources),
        ];
        parts.into_iter().for_each(|(name, part)| step(&mut String::new(), name, part, visit));
    }
}

/// The file for readers of one language: each text in that language alone, everything else as it is. States and places keep
/// their names in all four, as search knows them by any; other names are the language's own in the place of all.
pub fn in_language(root: &Value, draft: &Draft, lang: Lang) -> Value {
    let mut file = root.clone();
    draft.texts(&mut |pointer, text| {
        if let (Some(place), Ok(only)) = (file.pointer_mut(pointer), serde_json::to_value(text.only(lang))) {
            *place = only;
        }
    });
    for (list, records) in file.as_object_mut().into_iter().flatten() {
        if !["states", "places"].contains(&list.as_str()) {
            own_names(records, lang);
        }
    }
    file
}

/// Writes the names below a value in one language, four times: what is repeated weighs next to nothing.
fn own_names(value: &mut Value, lang: Lang) {
    match value {
        Value::Object(fields) if Lang::ALL.iter().all(|it| fields.get(it.code()).is_some_and(Value::is_string)) => {
            let own = fields.get(lang.code()).cloned().unwrap_or_default();
            Lang::ALL.iter().for_each(|it| drop(fields.insert(it.code().to_owned(), own.clone())));
        }
        Value::Object(fields) => fields.values_mut().for_each(|inner| own_names(inner, lang)),
        Value::Array(items) => items.iter_mut().for_each(|inner| own_names(inner, lang)),
        _ => {}
    }
}
