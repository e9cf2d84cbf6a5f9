//! Codes, identifiers and languages that others have assigned or must be able to use.

use super::Look;
use crate::dataset::code::StateCode;
use crate::dataset::finding::Rule;
use crate::dataset::iso;
use std::collections::BTreeSet;

impl Look<'_> {
    pub(super) fn codes(&mut self) {
        let draft = self.draft;
        for (place, it) in &draft.states {
            self.iso(&format!("/states/{place}"), it.code, &it.iso2, &it.iso_numeric);
        }
        for (place, it) in &draft.places {
            self.iso(&format!("/places/{place}"), it.code, &it.iso2, &it.iso_numeric);
        }
        for (place, it) in &draft.commitments {
            self.id(&format!("/commitments/{place}/id"), &it.id);
        }
        for (place, it) in &draft.sources {
            self.id(&format!("/sources/{place}/id"), &it.id);
            self.language(&format!("/sources/{place}/language"), &it.language);
        }
        for (place, it) in &draft.action_packages {
            if let Some(slug) = &it.slug {
                self.id(&format!("/action_packages/{place}/slug"), slug);
            }
        }
        self.numbered("pillars", draft.pillars.iter().map(|(place, it)| (*place, it.id.as_str())));
        self.numbered("action_packages", draft.action_packages.iter().map(|(place, it)| (*place, it.id.as_str())));
        self.aliases();
    }

    /// Records that are known by a number have identifiers too.
    fn numbered<'a>(&mut self, list: &str, ids: impl Iterator<Item = (usize, &'a str)>) {
        let mut seen = BTreeSet::new();
        for (place, id) in ids.filter(|(_, id)| !seen.insert(*id)) {
            let message = format!("Another record of `{list}` has the id `{id}`.");
            self.tell(Rule::DuplicateId, format!("/{list}/{place}/id"), message, "Change its id.");
        }
    }

    fn iso(&mut self, record: &str, code: StateCode, iso2: &str, numeric: &str) {
        let Some(iso::Country(_, true2, true_numeric)) = iso::country(code.as_str()) else {
            let message = format!("{code} is not assigned in ISO 3166-1.");
            return self.tell(Rule::UnknownIsoCode, format!("{record}/code"), message, "Look the code up in ISO 3166-1, alpha-3.");
        };
        for (field, found, expected) in [("iso2", iso2, *true2), ("iso_numeric", numeric, *true_numeric)] {
            if found != expected {
                let message = format!("`{found}` is not the code of {code} here.");
                self.tell(Rule::IsoMismatch, format!("{record}/{field}"), message, format!("Write \"{expected}\", or correct `code`."));
            }
        }
    }

    fn id(&mut self, pointer: &str, id: &str) {
        let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        if !id.split('-').all(part) {
            let message = format!("`{id}` can't stand in an address as it is.");
            self.tell(Rule::BadId, pointer.to_owned(), message, "Use small letters a to z, digits, and single hyphens between them.");
        }
    }

    fn language(&mut self, pointer: &str, tag: &str) {
        let mut parts = tag.split('-');
        let primary = parts.next().is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase()));
        let others = parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        if !(primary && others) {
            let message = format!("`{tag}` is not a language tag.");
            self.tell(Rule::BadLanguage, pointer.to_owned(), message, "Write it as in BCP 47, such as es or pt-BR; mul for several.");
        }
    }

    /// An identifier under which the facts also named a source means no other source.
    fn aliases(&mut self) {
        let draft = self.draft;
        let ids: BTreeSet<&str> = draft.sources.iter().map(|(_, it)| it.id.as_str()).collect();
        let mut seen = BTreeSet::new();
        for (place, it) in &draft.sources {
            for (nth, other) in it.also.iter().enumerate() {
                let taken = other.id != it.id && ids.contains(other.id.as_str());
                if taken || !seen.insert(other.id.as_str()) {
                    let pointer = self.item(&format!("/sources/{place}/also"), nth, "id");
                    let message = format!("`{}` also names another source.", other.id);
                    self.tell(Rule::DuplicateId, pointer, message, "Say only of one source that it was also named so.");
                }
            }
        }
    }
}
