//! What the reader must know before reading on, as far as only the application knows: newer data, values of the address that
//! were ignored, and data past their review.

use super::follow;
use crate::client::live::Live;
use crate::dataset::PartialDate;
use crate::i18n::{date, fill, messages};
use crate::platform::document::{all, create, first, set_flag, setting};
use crate::present::facets::quoted;
use leptos::prelude::*;
use web_sys::Element;

pub fn bind(root: &Element, live: Live) {
    let Some(place) = first(root, ".notices") else { return };
    let lang = live.lang();
    let m = messages(lang);
    let as_of = live.editions.with_untracked(|it| it.dataset.as_of());
    let published = setting("data-as-of").and_then(|day| PartialDate::parse(&day).ok());
    if published.is_some_and(|published| as_of > published) && first(&place, "[data-notice='newer']").is_none() {
        say(&place, "newer", &fill(m.newer_data, &[("date", &date(lang, as_of))]));
    }
    // A page that was turned to has not been looked at by `src/boot.js`.
    let review = live.editions.with_untracked(|it| it.dataset.records().next_review);
    let due = crate::client::today().is_some_and(|today| today > review);
    all(&place, "[data-stale]").iter().for_each(|it| set_flag(it, "hidden", !due));
    follow(move || {
        first(&place, "[data-notice='ignored']").iter().for_each(Element::remove);
        let values: Vec<String> = live.ignored.with(|all| all.iter().map(|it| quoted(m, &format!("{}={}", it.key, it.value))).collect());
        if !values.is_empty() {
            say(&place, "ignored", &fill(m.ignored_values, &[("values", &values.join(", "))]));
        }
    });
}

fn say(place: &Element, kind: &str, text: &str) {
    let Ok(notice) = create("p") else { return };
    notice.set_class_name("notice");
    notice.set_text_content(Some(text));
    let _ = notice.set_attribute("data-notice", kind);
    let _ = place.append_child(&notice);
}
