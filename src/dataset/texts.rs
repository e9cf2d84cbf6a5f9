//! All texts of a file with where they stand: for counting and checking them.

use super::code::{Pillar, StateCode};
use super::date::PartialDate;
use super::draft::{Draft, Table};
use super::read::push_step;
use super::reference::SourceIds;
use super::text::Text;
use crate::lang::Lang;
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
