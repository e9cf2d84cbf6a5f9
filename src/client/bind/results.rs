//! What the filters leave, in a sentence; the button that lifts them; and the parts of the page that are only read.

use super::follow;
use crate::client::live::Live;
use crate::platform::document::{all, first, set, set_class, set_flag};
use crate::selection::query;
use leptos::prelude::*;
use web_sys::Element;

pub fn bind(root: &Element, live: Live) {
    let mut before = live.written().map(|it| it.model.sentence);
    let (sentence, others) = (first(root, "[data-sentence]"), first(root, ".others"));
    follow(move || {
        live.model.with(|now| {
            if before.as_ref() != Some(&now.sentence) {
                sentence.iter().for_each(|it| it.set_text_content(Some(&now.sentence)));
                before = Some(now.sentence.clone());
            }
            others.iter().for_each(|it| set_flag(it, "hidden", now.found.others == 0));
        });
    });
    let (clear, explorer) = (first(root, ".results [data-clear]"), first(root, ".explorer"));
    let shares: Vec<(Element, String)> =
        all(root, "[data-share]").into_iter().filter_map(|it| Some((it.clone(), it.get_attribute("href")?))).collect();
    follow(move || {
        live.state.with(|state| {
            clear.iter().for_each(|it| set_flag(it, "hidden", state.filters.is_empty()));
            explorer.iter().for_each(|it| set_class(it, "has-detail", state.selected.is_some()));
            let query = query::write(state);
            let mark = if query.is_empty() { "" } else { "?" };
            for (link, page) in &shares {
                set(link, "href", Some(&format!("{page}{mark}{query}")));
            }
        });
    });
}
