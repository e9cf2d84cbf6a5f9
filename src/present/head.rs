//! The head of a page: its title and its description, for search engines, previews and the browser's own bar.

use super::commitment::makers_phrase;
use crate::dataset::Dataset;
use crate::i18n::{colon, messages};
use crate::lang::Lang;
use crate::selection::Route;

/// What the head says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The page's title, with the site's name behind it.
    pub title: String,
    /// One or two sentences.
    pub description: String,
}

/// The head of a page. A page that the dataset does not know has the head of the not-found page.
pub fn head(dataset: &Dataset, lang: Lang, route: &Route) -> Head {
    let m = messages(lang);
    let known = match route {
        Route::Home => None,
        Route::About => Some((m.about_title.to_owned(), m.about_lead.to_owned())),
        Route::State(code) => dataset.state(*code).map(|state| {
            let name = state.names.get(lang).to_owned();
            let commitments = m.commitments_count.of(lang, dataset.owned_by(*code).count());
            let description = format!("{name}{}{commitments}. {}", colon(lang), m.site_description);
            (name, description)
        }),
        Route::Commitment(id) => dataset.commitment(id).map(|commitment| {
            let title = [&makers_phrase(dataset, lang, commitment), colon(lang), commitment.title.get(lang).0].concat();
            (title, commitment.summary.get(lang).0.to_owned())
        }),
        Route::NotFound => None,
    };
    match (known, route) {
        (Some((title, description)), _) => Head { title: format!("{title} · {}", m.site_name), description },
        (None, Route::Home) => Head { title: m.site_name.to_owned(), description: m.site_description.to_owned() },
        (None, _) => Head { title: format!("{} · {}", m.not_found_title, m.site_name), description: m.not_found_text.to_owned() },
    }
}
