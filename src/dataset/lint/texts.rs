//! Texts: what is not there in its original language, and reviews of what is not there. How many texts there are in each
//! language is counted apart, as a translation that is missing is no fault of the file.

use super::Look;
use crate::dataset::draft::Draft;
use crate::dataset::finding::Rule;
use crate::dataset::text::Standing;
use crate::lang::Lang;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many texts are what in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Coverage {
    /// Written in it.
    pub original: usize,
    /// Translations that a person has reviewed.
    pub reviewed: usize,
    /// Translations that nobody has reviewed yet.
    pub not_reviewed: usize,
    /// Not there.
    pub missing: usize,
}

/// Counts the texts of a draft by language.
pub fn coverage(draft: &Draft) -> BTreeMap<Lang, Coverage> {
    let mut counts: BTreeMap<Lang, Coverage> = Lang::ALL.into_iter().map(|lang| (lang, Coverage::default())).collect();
    draft.texts(&mut |_, text| {
        for (lang, count) in &mut counts {
            match text.standing(*lang) {
                Standing::Original => count.original += 1,
                Standing::Reviewed => count.reviewed += 1,
                Standing::Unreviewed => count.not_reviewed += 1,
                Standing::Missing => count.missing += 1,
            }
        }
    });
    counts
}

impl Look<'_> {
    pub(super) fn texts(&mut self) {
        let draft = self.draft;
        let mut found = Vec::new();
        draft.texts(&mut |pointer, text| {
            if text.written(text.original).is_none() {
                let message = format!("This text is not there in `{}`, its original language.", text.original.code());
                let remedy = "Write it there, or name its original language in `original`.";
                found.push((Rule::MissingOriginal, pointer.to_owned(), message, remedy));
            }
            let reviewable = |lang: Lang| matches!(text.standing(lang), Standing::Reviewed);
            for lang in text.reviewed.iter().filter(|lang| !reviewable(**lang)) {
                let message = format!("`reviewed` names `{}`, in which there is no translation of this text.", lang.code());
                found.push((Rule::NeedlessReview, format!("{pointer}/reviewed"), message, "Take the language out of `reviewed`."));
            }
        });
        found.into_iter().for_each(|(rule, pointer, message, remedy)| self.tell(rule, pointer, message, remedy));
    }
}
