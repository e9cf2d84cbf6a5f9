//! The detail of the selected state beside the map; on a phone, a sheet. What is known of the state comes with a file of its own.

use super::follow;
use crate::client::live::Live;
use crate::dataset::code::StateCode;
use crate::i18n::{fill, messages};
use crate::platform::document::{first, html, set_flag};
use crate::present::names::is_selectable;
use crate::selection::Partial;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

pub fn bind(root: &Element, live: Live) {
    let Some(place) = first(root, ".detail-place").and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { return };
    let selected = Memo::new(move |_| live.selected.get().filter(|code| live.editions.with(|it| is_selectable(&it.dataset, *code))));
    // The way to a state's own page is the page's own to say.
    let page = {
        let root = root.clone();
        move |code: StateCode| first(&root, &format!(".row-link[data-select='{code}']"))?.get_attribute("href")
    };
    // A sheet covers the button that shares what is shown, so it has one, too: a copy, as all of them do the same.
    let share = first(root, "[data-copy]").map(|it| it.outer_html());
    let overview = first(root, ".overview");
    follow(move || {
        let open = selected.get().is_some();
        overview.iter().for_each(|it| set_flag(it, "hidden", open));
        // Said on the root, so that the style sheet need not ask it `:has`: see `style/65-static.css`.
        html().iter().for_each(|it| set_flag(it, OPENED, open));
    });
    // Another state is drawn anew rather than over the last one: see `client/html.rs`.
    let mut drawn = None;
    follow(move || {
        drop(drawn.take());
        if let Some(code) = selected.get() {
            let (place, page, share) = (place.clone(), page(code), share.clone());
            drawn = Some(untrack(|| mount_to(place, move || detail(live, code, page, share))));
        }
    });
}

/// What every open detail has: the name, the buttons that share and close it, and a place for what is known.
fn detail(live: Live, code: StateCode, page: Option<String>, share: Option<String>) -> AnyView {
    let lang = live.lang();
    let m = messages(lang);
    let name = live.editions.with_untracked(|it| it.dataset.name_or_code(code, lang));
    let link = page.map(|page| {
        let said = fill(m.client.detail_full_page, &[("name", &name)]);
        view! { <p class="detail-links"><a href=page data-page>{said}</a></p> }
    });
    view! {
        <section class="detail" data-detail=code.as_str().to_owned() aria-labelledby="detail-title">
            <header class="detail-head">
                <h2 id="detail-title" tabindex="-1" data-focus>
                    {name}
                </h2>
                {share.map(|button| view! { <span inner_html=button></span> })}
                <button type="button" class="button icon-button close" aria-label=m.client.detail_close title=m.client.detail_close data-close>
                    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false" inner_html=CROSS></svg>
                </button>
            </header>
            <div class="detail-body">
                {link}
                <div class="partial" data-partial=Partial(code).path(lang)>
                    <p class="remark">{m.waiting}</p>
                </div>
            </div>
        </section>
    }
    .into_any()
}

/// What the page's root has while a detail is open.
pub const OPENED: &str = "data-opened";

const CROSS: &str = r#"<path d="M6 6l12 12M18 6 6 18"/>"#;
