//! The part of a page that the application fetches when it is wanted, as HTML that was written with the pages.

use crate::dataset::code::StateCode;
use crate::lang::Lang;

/// What is known of a state, for the panel beside the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Partial(pub StateCode);

impl Partial {
    /// The path of its file below the base. It is no page, so neither its name nor its type says that it is one.
    pub fn path(self, lang: Lang) -> String {
        format!("partials/{}/states/{}.txt", lang.code(), self.0)
    }
}
