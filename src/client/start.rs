//! The start of the application on a page: fetch the files, take over, and hand the page to a session.

use super::address::AddressWriter;
use super::keep::pressed;
use super::load::load;
use super::partials::Partials;
use super::selecting::{Opener, refuse_unknown};
use super::session::{Handle, Session, arrive, with};
use super::status::{Phase, Status};
use super::takeover::{draw, take_over};
use super::tour::Typed;
use super::{gestures, links, rescue, searching, sight, tour};
use crate::dataset::PartialDate;
use crate::geometry::Atlas;
use crate::lang::Lang;
use crate::platform::document::{by_id, document, resolve, setting, window};
use crate::platform::listen::listen;
use crate::platform::timer::{self, pause};
use crate::selection::ViewState;
use crate::selection::filters::Facet;
use crate::selection::query::Ignored;
use crate::ui::{App, Ctx, Edition, Frozen, Mode, Site};
use leptos::prelude::*;
use std::cell::Cell;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent, PopStateEvent};

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
    leptos::task::spawn_local(async move {
        let partials = Partials::of(&base);
        let searching = state.filters.is_active(Facet::Search);
        let (loaded, ()) = futures::join!(load(&base, state.lang, searching), partials.of_page(state.lang, state.selected));
        match loaded {
            Ok(loaded) => {
                if show(loaded, Start { base, state, ignored, phase, partials }).await.is_ok() {
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

/// The pillars that are pressed on the page: the boot script pressed what the address names; what the reader pressed since counts more.
fn press(state: &mut ViewState) {
    if let Some(root) = by_id("app").filter(|_| state.route.is_explorer()) {
        state.filters.pillars = pressed(&root);
    }
}

/// What a session starts from.
struct Start {
    base: String,
    state: ViewState,
    ignored: Vec<Ignored>,
    phase: RwSignal<Phase>,
    partials: Partials,
}

async fn show((edition, atlas): (Edition, Atlas), start: Start) -> crate::platform::Result<()> {
    let Start { base, mut state, mut ignored, phase, partials } = start;
    press(&mut state);
    refuse_unknown(&edition.dataset, &mut state, &mut ignored);
    let day = |name: &str| setting(name).and_then(|text| PartialDate::parse(&text).ok());
    let site = Arc::new(Site {
        atlas,
        // A frame that keeps to a version has its data in a folder of its own, and leads to the present site.
        base: setting("data-root").and_then(|root| resolve(&root)).map_or_else(|| base.clone(), |root| root.pathname()),
        frozen: setting("data-frozen").map(|version| Frozen { version, outdated: setting("data-outdated").is_some() }),
        mode: Mode::Live,
        built: day("data-built"),
        today: PartialDate::from_days(timer::now() as u64 / 86_400_000),
        published_as_of: day("data-as-of"),
        ignored: RwSignal::new(ignored),
    });
    // Signals live as long as the page.
    let owner = Owner::new();
    owner.set();
    let state = RwSignal::new(state);
    let session: Handle = StoredValue::new_local(None);
    let send = Callback::new(move |msg| with(session, |it| it.handle(session, msg)));
    let arrived = partials.arrived;
    let ctx = Ctx::new(site, edition, state, send);
    let (site, editions, filters, tally, drawn) = (ctx.site.clone(), ctx.editions, ctx.filters, ctx.tally, ctx.drawn);
    let (address, opener) = (AddressWriter::default(), Opener::default());
    let (turns, coming) = (Cell::new(0), Cell::new(false));
    session.set_value(Some(Session { base, state, editions, phase, opener, address, site, partials, tally, coming, turns }));
    let fill = move |root: &Element| with(session, |it| it.fill(root));
    let root = draw(move || view! { <App ctx /> }, drawn).await?;
    owner.set();
    std::mem::forget(owner);
    // What the reader pressed while it was drawn.
    let mut now = state.get_untracked();
    press(&mut now);
    if now != state.get_untracked() {
        state.set(now);
        pause().await;
    }
    fill(&root);
    take_over(&root)?;
    let opened = Memo::new(move |_| state.with(|state| (state.lang, state.selected)));
    Effect::new(move |_| {
        opened.track();
        tally.track();
        arrived.track();
        // Once the views have followed.
        request_animation_frame(move || {
            by_id("app").iter().for_each(fill);
            sight::follow();
        });
    });
    searching::watch(session, state, filters);
    sight::watch(&root);
    let read = move || session.try_with_value(|it| it.as_ref().map(|it| it.state.get_untracked())).flatten();
    gestures::watch(&root, read, move |msg| with(session, |it| it.handle(session, msg)));
    listen(&document()?.into(), "lad-explorer:set", move |event: CustomEvent| {
        with(session, |it| {
            let asked = event.detail().as_string().filter(|_| it.state.with_untracked(|state| state.route.is_embed()));
            if let Some(query) = asked {
                it.steered(&query);
            }
        });
    });
    // Who goes to the search box will search.
    listen(&root, "focusin", move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if target.is_some_and(|it| it.type_() == "search") {
            with(session, |it| it.expect_search(session));
        }
    });
    // Who goes to a state may choose it: by then it is known.
    for kind in ["pointerover", "pointerdown", "focusin"] {
        listen(&root, kind, move |event: Event| {
            if let Some(code) = links::state_of(&event) {
                with(session, |it| it.expect_state(code));
            }
        });
    }
    let typed = Typed::default();
    listen(&root, "keydown", move |event: KeyboardEvent| {
        with(session, |it| {
            let state = it.state.get_untracked();
            let answer = it.editions.with_untracked(|edition| tour::answer(&event, &edition.dataset, &state, &typed));
            if let Some(msg) = answer {
                event.prevent_default();
                if let Some(msg) = msg {
                    it.handle(session, msg);
                }
            }
        });
    });
    listen(&root, "click", move |event: MouseEvent| {
        with(session, |it| {
            if let Some(msg) = it.state.with_untracked(|state| links::message(&event, &it.base, state)) {
                event.prevent_default();
                it.handle(session, msg);
            }
        });
    });
    listen(&window()?.into(), "popstate", move |_: PopStateEvent| with(session, |it| it.stepped(session)));
    Ok(())
}
