//! The life of the application on a page: load, take over, and then answer the reader.

use super::address::AddressWriter;
use super::keep::pressed;
use super::load::{Loaded, load};
use super::selecting::{Opener, refuse_unknown};
use super::status::{Phase, Status};
use super::takeover::take_over;
use super::{links, rescue, sight};
use crate::dataset::PartialDate;
use crate::lang::Lang;
use crate::platform::document::{by_id, leave_for, resolve, set_setting, set_title, setting, window};
use crate::platform::focus;
use crate::platform::history::{Step, go};
use crate::platform::listen::listen;
use crate::platform::timer::now;
use crate::present::SearchIndex;
use crate::present::head::head;
use crate::selection::filters::Facet;
use crate::selection::query::{self, Ignored};
use crate::selection::{Msg, Route, ViewState, update};
use crate::ui::routes::route_of;
use crate::ui::{App, Ctx, Mode, Site};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MouseEvent, PopStateEvent};

/// Starts the application on a prerendered page.
pub fn start() {
    if setting("data-boot").is_some() {
        // The boot script has given up, and told the reader so.
        return;
    }
    rescue::prepare();
    let lang = setting("lang").and_then(|code| Lang::from_code(&code)).unwrap_or_default();
    let phase = RwSignal::new(Phase::Loading);
    let retry = Callback::new(move |()| begin(phase));
    if let Some(place) = by_id("app-status").and_then(|place| place.dyn_into::<HtmlElement>().ok()) {
        // What the boot script showed there is the application's to show from now on.
        place.set_text_content(None);
        mount_to(place, move || view! { <Status lang phase retry /> }).forget();
    }
    begin(phase);
}

/// Fetches the files and takes over, or says what failed.
fn begin(phase: RwSignal<Phase>) {
    phase.set(Phase::Loading);
    let base = base();
    let (state, ignored) = arrive(&base);
    let published = setting("data-dataset").unwrap_or_else(|| "data/declaration.json".to_owned());
    let dataset = match &state.data {
        // A preview is named from the page's own address.
        Some(preview) => resolve(preview).map_or_else(|| preview.clone(), |url| url.href()),
        None => below(&base, &published),
    };
    let atlas = below(&base, "data/atlas.json");
    leptos::task::spawn_local(async move {
        match load(&dataset, &atlas).await {
            Ok(loaded) => {
                if show(loaded, base, state, ignored).is_ok() {
                    phase.set(Phase::Live);
                }
            }
            Err(failure) => phase.set(Phase::Failed(failure)),
        }
    });
}

/// The path that all addresses of the site start with, from the document root.
fn base() -> String {
    let given = setting("data-base").unwrap_or_else(|| "/".to_owned());
    resolve(&given).map_or(given, |url| url.pathname())
}

/// An address below the base; one with a scheme, or from the root, is its own.
fn below(base: &str, address: &str) -> String {
    if address.starts_with('/') || address.contains("://") { address.to_owned() } else { format!("{base}{address}") }
}

/// The state that the page's address names.
fn arrive(base: &str) -> (ViewState, Vec<Ignored>) {
    let location = window().map(|window| window.location());
    let path = location.as_ref().ok().and_then(|it| it.pathname().ok()).unwrap_or_default();
    let search = location.as_ref().ok().and_then(|it| it.search().ok()).unwrap_or_default();
    let (lang, route) = route_of(path.strip_prefix(base).unwrap_or(&path));
    // The not-found page is one file for all languages and addresses.
    query::read(&search, ViewState { lang, route, ..ViewState::default() })
}

/// The last words of the page's path, for a search.
fn asked(base: &str) -> Option<String> {
    let path = window().ok()?.location().pathname().ok()?;
    let path = path.strip_prefix(base)?.trim_matches('/').to_owned();
    let last = path.rsplit('/').next()?.replace(['-', '_', '+', '.'], " ");
    (!last.trim().is_empty()).then_some(last)
}

fn show(loaded: Loaded, base: String, mut state: ViewState, mut ignored: Vec<Ignored>) -> crate::platform::Result<()> {
    if let Some(root) = by_id("app")
        && state.route == Route::Home
    {
        // The boot script pressed what the address names; what the reader pressed since counts more.
        state.filters.pillars = pressed(&root);
    }
    refuse_unknown(&loaded.dataset, &mut state, &mut ignored);
    let day = |name: &str| setting(name).and_then(|text| PartialDate::parse(&text).ok());
    let site = Arc::new(Site {
        dataset: loaded.dataset,
        findings: loaded.findings,
        atlas: loaded.atlas,
        base: base.clone(),
        mode: Mode::Live,
        built: day("data-built"),
        today: PartialDate::from_days(now() as u64 / 86_400_000),
        published_as_of: day("data-as-of"),
        asked: asked(&base),
        ignored: RwSignal::new(ignored),
    });
    let index = Arc::new(SearchIndex::new(&site.dataset, state.lang));
    let state = RwSignal::new(state);
    let lang = state.with_untracked(|state| state.lang);
    let session =
        StoredValue::new_local(Session { base, state, address: AddressWriter::default(), opener: Opener::default(), site: site.clone() });
    let send = Callback::new(move |msg| session.with_value(|session| session.handle(msg)));
    let ctx = Ctx { site, index, state, send, lang };
    let root = take_over(move || view! { <App ctx /> })?;
    // The host's not-found page stands in for pages that are newer than the site, and for other languages.
    session.with_value(|session| session.state.with_untracked(|state| session.name_page(state)));
    sight::watch(&root);
    listen(&root, "click", move |event: MouseEvent| {
        let msg = session.with_value(|session| session.state.with_untracked(|state| links::message(&event, &session.base, state)));
        if let Some(msg) = msg {
            event.prevent_default();
            send.run(msg);
        }
    });
    listen(&window()?.into(), "popstate", move |_: PopStateEvent| session.with_value(Session::stepped));
    Ok(())
}

/// What answers the reader.
struct Session {
    base: String,
    state: RwSignal<ViewState>,
    address: AddressWriter,
    opener: Opener,
    site: Arc<Site>,
}

impl Session {
    /// Changes the state, and the address, title and focus with it.
    fn handle(&self, msg: Msg) {
        let before = self.state.get_untracked();
        let after = update(before.clone(), msg.clone());
        if before == after {
            return;
        }
        self.site.ignored.set(Vec::new());
        // A search is one step, not one for each letter.
        let searching = matches!(msg, Msg::Search(_)) && before.filters.is_active(Facet::Search) && after.filters.is_active(Facet::Search);
        let step = if searching { Step::Replace } else { Step::Push };
        let address = self.address_of(&after);
        let page_changes = (before.lang, &before.route) != (after.lang, &after.route);
        if page_changes {
            // A new page is worth a load where the browser refuses the step.
            if go(Step::Push, &address).is_err() {
                let _ = leave_for(&address);
                return;
            }
            self.address.forget();
        } else {
            self.address.write(step, address);
        }
        // Who finds the selected state again goes there again.
        let found = matches!(msg, Msg::Find(_));
        let selects = found || before.selected != after.selected;
        if selects && after.selected.is_some() {
            self.opener.note();
        }
        self.state.set(after.clone());
        if page_changes {
            self.turn_page(&after);
            focus::scroll_to(0.0, 0.0);
        } else if selects {
            self.opener.follow(before.selected, after.selected, found);
        }
    }

    /// The reader went back or forward.
    fn stepped(&self) {
        self.address.forget();
        let (mut after, mut ignored) = arrive(&self.base);
        refuse_unknown(&self.site.dataset, &mut after, &mut ignored);
        let before = self.state.get_untracked();
        if before == after {
            return;
        }
        self.site.ignored.set(ignored);
        self.state.set(after.clone());
        if (before.lang, &before.route) != (after.lang, &after.route) {
            self.turn_page(&after);
        } else if before.selected != after.selected {
            self.opener.follow(before.selected, after.selected, false);
        }
    }

    fn address_of(&self, state: &ViewState) -> String {
        let query = query::write(state);
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{}{mark}{query}", self.base, state.route.path(state.lang))
    }

    /// What belongs to a page outside the application's root.
    fn name_page(&self, state: &ViewState) {
        let head = head(&self.site.dataset, state.lang, &state.route);
        // Without these the page still reads; there is nobody to tell.
        let _ = set_title(&head.title);
        let _ = set_setting("lang", state.lang.code());
    }

    /// A new page: the reader starts at its heading.
    fn turn_page(&self, state: &ViewState) {
        self.name_page(state);
        soon(|| {
            if let Some(root) = by_id("app") {
                focus::focus_first(&root, "h1");
            }
        });
    }
}

/// Once the views have followed the state.
fn soon(action: impl FnOnce() + 'static) {
    request_animation_frame(action);
}
