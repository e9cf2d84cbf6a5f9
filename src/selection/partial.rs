//! Parts of pages that the application fetches when they are wanted, as HTML that was written with the pages.

use crate::dataset::code::StateCode;
use crate::lang::Lang;

/// A part of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Partial {
    /// What is known of a state, for the panel beside the map.
    State(StateCode),
    /// The commitments of those who are no endorsing state, below the list.
    Others,
}

impl Partial {
    /// The path of its file below the base. It is no page, so neither its name nor its type says that it is one.
    pub fn path(&self, lang: Lang) -> String {
        let lang = lang.code();
        match self {
            Partial::State(code) => format!("partials/{lang}/states/{code}.txt"),
            Partial::Others => format!("partials/{lang}/others.txt"),
        }
    }
}
