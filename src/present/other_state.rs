//! A state of the Americas that did not endorse, in depth: what involves it, and where else it takes part.

use super::names::is_selectable;
use super::state::{Involvement, ProcessView, involved, processes};
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::i18n::{date, file_messages, fill};
use crate::lang::Lang;

/// A state that is not among the endorsing ones. It has no page of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherStateView {
    /// Its code.
    pub code: StateCode,
    /// Its name.
    pub name: String,
    /// That it is not among the endorsing states, and as of when.
    pub said: String,
    /// Commitments of others that involve it.
    pub involved: Vec<Involvement>,
    /// Memberships in other processes.
    pub processes: Vec<ProcessView>,
}

impl OtherStateView {
    /// The language of the original, where a text of it is a translation that nobody has reviewed yet.
    pub fn translated(&self) -> Option<Lang> {
        let processes = self.processes.iter().map(|it| &it.members_status);
        self.involved.iter().map(|it| &it.title).chain(processes).find_map(|text| text.translated)
    }
}

/// Reads a state that did not endorse; `None` for one that did, and for what is no state of the Americas.
pub fn other_state_view(dataset: &Dataset, lang: Lang, code: StateCode) -> Option<OtherStateView> {
    (is_selectable(dataset, code) && !dataset.is_endorser(code)).then(|| OtherStateView {
        code,
        name: dataset.name_or_code(code, lang),
        said: fill(file_messages(lang).not_endorsing, &[("date", &date(lang, dataset.as_of()))]),
        involved: involved(dataset, lang, code),
        processes: processes(dataset, lang, code),
    })
}

/// A state of the map that is not among the endorsing ones: it did not endorse, or nothing is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherShape {
    /// Which of both, for the style sheet.
    pub class: &'static str,
    /// What the map says of it.
    pub label: String,
    /// The same without its name.
    pub about: &'static str,
}

/// What the map says of a state that is not among the endorsing ones.
pub fn other_shape(dataset: &Dataset, lang: Lang, code: StateCode) -> OtherShape {
    let (f, name) = (file_messages(lang), dataset.name_or_code(code, lang));
    let (class, label, about) =
        if dataset.is_known(code) { ("other", f.shape_other, f.legend_other) } else { ("unread", f.shape_unread, f.legend_unread) };
    OtherShape { class, label: fill(label, &[("name", &name)]), about }
}
