//! The commitments that match, to be read by their titles: a list below the sentence that counts them, for who asks for it.
//! It follows the filters while it is open, and is nothing else: what is not read is neither fetched nor drawn.

use super::follow;
use crate::client::html::plain;
use crate::client::live::Live;
use crate::client::load;
use crate::failure::Failure;
use crate::i18n::{failure, messages};
use crate::platform::document::{base, first, set, set_flag};
use crate::platform::listen::listen;
use crate::present::titles;
use crate::selection::{Route, StatusFacet};
use leptos::prelude::*;
use web_sys::{Element, MouseEvent};

/// More would be a page rather than a list: who sees so many narrows the filters.
const MOST: usize = 100;

pub fn bind(root: &Element, live: Live) {
    let (Some(button), Some(place)) = (first(root, "[data-read]"), first(root, "#found")) else { return };
    let (Some(list), more) = (first(&place, "ul"), first(&place, "[data-more]")) else { return };
    let open = RwSignal::new(false);
    let file: RwSignal<Option<Result<String, Failure>>> = RwSignal::new(None);
    let offered = Memo::new(move |_| live.state.with(|state| !state.filters.is_empty()) && live.tally.with(|tally| !tally.is_empty()));
    listen(&button, "click", move |_: MouseEvent| {
        open.update(|it| *it = !*it);
        if open.get_untracked() && !matches!(file.get_untracked(), Some(Ok(_))) {
            leptos::task::spawn_local(async move {
                let titles = load::titles(&base(), live.lang()).await;
                let text = titles.and_then(|titles| live.editions.with_untracked(|it| titles.of(&it.dataset)));
                let _ = file.try_set(Some(text));
            });
        }
    });
    let shown = move || open.get() && offered.get();
    follow(move || {
        set_flag(&button, "hidden", !offered.get());
        set(&button, "aria-expanded", Some(if shown() { "true" } else { "false" }));
        set_flag(&place, "hidden", !shown());
    });
    follow(move || {
        if !shown() {
            return;
        }
        let html = file.with(|file| match file {
            None => said(messages(live.lang()).waiting),
            Some(Err(why)) => said(&failure(messages(live.lang()), why)),
            Some(Ok(text)) => items(text, live),
        });
        list.set_inner_html(&html);
        more.iter().for_each(|it| set_flag(it, "hidden", live.tally.with(|tally| tally.len() <= MOST)));
    });
}

fn said(text: &str) -> String {
    format!("<li>{}</li>", plain(text))
}

/// The matching commitments, each with the way to its page.
fn items(text: &str, live: Live) -> String {
    let (lang, base) = (live.lang(), base());
    live.editions.with(|edition| {
        live.tally.with(|tally| {
            let all = titles::read(text).zip(edition.dataset.ledger()).enumerate();
            let matching = all.filter(|(place, _)| tally.matches(*place)).take(MOST);
            let item = |it: titles::Title, status: StatusFacet| {
                let address = format!("{base}{}", Route::Commitment(it.id.to_owned()).path(lang));
                let foreign = if it.lang.is_empty() { String::new() } else { format!(" lang=\"{}\"", plain(it.lang)) };
                format!(
                    "<li data-commitment=\"{0}\"><a href=\"{1}\"{foreign}>{2}</a> <span class=\"card-line\">{3} <span class=\"status-word\" data-status-word=\"{4}\">{5}</span></span></li>",
                    plain(it.id),
                    plain(&address),
                    plain(it.title),
                    plain(it.makers),
                    status.as_str(),
                    plain(messages(lang).status(status)),
                )
            };
            matching.map(|(_, (title, entry))| item(title, StatusFacet::of(entry.status))).collect()
        })
    })
}
