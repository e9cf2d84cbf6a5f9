//! The start of the application on a page: fetch the files, bring the page to life, and hand it to a session.

use super::address::AddressWriter;
use super::bind::{Bound, PARTS, filter_alone};
use super::keep::pressed;
use super::live::Live;
use super::load::edition;
use super::partials::Partials;
use super::selecting::{refuse_unknown, stay_near};
use super::session::{Handle, Session, arrive, with};
use super::status::{Phase, Status};
use super::tour::Typed;
use super::{gestures, later, out_of_sight, press, rescue, searching, sight, tour};
use crate::platform::document::{around, base, by_id, document, first, set_setting, setting, window};
use crate::platform::history::shown;
use crate::platform::listen::listen;
use crate::platform::timer::{pause, soon};
use crate::platform::{PlatformError, Result};
use crate::present::Edition;
use crate::selection::filters::Facet;
use crate::selection::query::Ignored;
use crate::selection::{Msg, ViewState, update};
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element, Event, FocusEvent, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent, PopStateEvent};

/// Starts the application on a prerendered page.
pub fn start() {
    if setting("data-boot").is_some() {
        // The boot script has given up, and told the reader so.
        return;
    }
    rescue::prepare();
    let phase = RwSignal::new(Phase::Loading);
    let retry = Callback::new(move |()| begin(phase));
    if let Some(place) = by_id("app-status").and_then(|place| place.dyn_into::<HtmlElement>().ok()) {
        // What the boot script showed there is the application's to show from now on.
        place.set_text_content(None);
        mount_to(place, move || view! { <Status phase retry /> }).forget();
    }
    begin(phase);
}

/// Fetches the files and brings the page to life, or says what failed.
fn begin(phase: RwSignal<Phase>) {
    phase.set(Phase::Loading);
    let base = base();
    // In full from now on: the page's own address may change with its language, and what is relative would with it.
    let _ = set_setting("data-base", &base);
    let address = AddressWriter::new(shown());
    let (state, ignored) = arrive(&base);
    let arrived = RwSignal::new(0);
    leptos::task::spawn_local(async move {
        let partials = Partials::below(&base, arrived);
        let searching = state.filters.is_active(Facet::Search);
        let (edition, ()) = futures::join!(edition(&base, state.lang, searching), partials.of_page(state.lang, state.selected));
        match edition {
            Ok(edition) => {
                // Where the page can't be brought to life it stays as it is.
                let _ = show(edition, Start { base, address, state, ignored, phase, partials, arrived }).await;
            }
            Err(failure) => phase.set(Phase::Failed(failure)),
        }
    });
}

/// The pillars that are pressed on the page: the boot script pressed what the address names; what the reader pressed since counts more.
fn press_as(root: &Element, state: &mut ViewState) {
    if first(root, "[data-pillar]").is_some() {
        state.filters.pillars = pressed(root);
    }
}

/// What a session starts from.
struct Start {
    base: String,
    address: AddressWriter,
    state: ViewState,
    ignored: Vec<Ignored>,
    phase: RwSignal<Phase>,
    partials: Partials,
    arrived: RwSignal<u32>,
}

async fn show(edition: Edition, start: Start) -> Result<()> {
    let Start { base, address, mut state, mut ignored, phase, partials, arrived } = start;
    let root = by_id("app").ok_or_else(|| PlatformError::missing("the page's root"))?;
    // To read the index was a task of its own.
    pause().await;
    rescue::keep(&root);
    refuse_unknown(&edition.dataset, &mut state, &mut ignored);
    let asked = state.clone();
    press_as(&root, &mut state);
    // Signals live as long as the page.
    let owner = Owner::new();
    owner.set();
    let state = RwSignal::new(state);
    let session: Handle = StoredValue::new_local(None);
    let send = Callback::new(move |msg| {
        let mut early = Some(msg);
        with(session, |it| early.take().into_iter().for_each(|msg| it.handle(session, msg)));
        // What the reader does while the page is bound: the parts that are bound follow, and the address is told below.
        early.into_iter().for_each(|msg| state.update(|state| *state = update(state.clone(), msg)));
    });
    let live = Live::new(state, edition, send, ignored, arrived);
    let bound = Bound::new(&root);
    watch(&root, base.clone(), session, live);
    // What the page says as it is, and part by part what follows it, so that the browser can answer in between.
    let rest = async || {
        pause().await;
        owner.set();
    };
    rest().await;
    let _ = live.written();
    rest().await;
    for part in PARTS {
        bound.add(part, &root, live);
        rest().await;
    }
    std::mem::forget(owner);
    session.set_value(Some(Session::new(base, live, phase, partials, bound, address)));
    let fill = move || {
        let Some(root) = by_id("app") else { return };
        with(session, |it| it.fill(&root));
    };
    fill();
    filter_alone(&root);
    set_setting("data-ready", "live")?;
    later::draw_below(&root);
    searching::watch(session, live);
    // Other words may be found in the same commitments, and are marked there.
    let wanted = Memo::new(move |_| state.with(|state| (state.lang, state.selected, state.filters.search.clone())));
    Effect::new(move |_| {
        wanted.track();
        live.tally.track();
        live.arrived.track();
        // Once the page has followed the state, and before it is laid out: once for all that changes.
        soon(fill);
    });
    // Not for what is only fetched ahead: the reader may have scrolled on meanwhile.
    Effect::new(move |_| {
        live.tally.track();
        request_animation_frame(sight::follow);
    });
    // Who points without having gone anywhere by key can close what is said, too.
    listen(&document()?.into(), "keydown", move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            live.pointing.at.set(None);
        }
    });
    listen(&document()?.into(), "lad-explorer:set", move |event: CustomEvent| {
        let asked = event.detail().as_string().filter(|_| state.with_untracked(|state| state.route.is_embed()));
        if let Some(query) = asked {
            with(session, |it| it.steered(&query));
        }
    });
    listen(&window()?.into(), "popstate", move |_: PopStateEvent| with(session, |it| it.stepped(session)));
    phase.set(Phase::Live);
    // What nobody heard: a step back while the page was loaded, or else what the reader pressed meanwhile.
    with(session, |it| it.catch_up(session, &asked));
    Ok(())
}

/// What the reader does on the page is heard at its root, which stays.
fn watch(root: &Element, base: String, session: Handle, live: Live) {
    out_of_sight::watch(root);
    sight::watch(root);
    gestures::watch(root, move || live.state.try_get_untracked(), move |msg| live.send.run(msg));
    watch_approach(root, session, live);
    watch_presses(root, base, session, live);
}

/// What the reader points at and goes to is told of, and expected.
fn watch_approach(root: &Element, session: Handle, live: Live) {
    // A press gives the focus within its own task.
    let pressed = Rc::new(Cell::new(false));
    listen(root, "mousedown", {
        let pressed = pressed.clone();
        move |_: Event| {
            pressed.set(true);
            let pressed = pressed.clone();
            leptos::task::spawn_local(async move {
                pause().await;
                pressed.set(false);
            });
        }
    });
    // Who goes to the search box will search; who goes to a state may choose it: by then it is known.
    listen(root, "focusin", move |event: FocusEvent| {
        with(session, |it| {
            if around(&event, "#search").is_some() {
                it.expect_search(session);
            }
            expect(it, &event);
        });
        press::visit(&event, live, pressed.get()).into_iter().for_each(|msg| live.send.run(msg));
    });
    for kind in ["pointerover", "pointerdown"] {
        listen(root, kind, move |event: PointerEvent| {
            with(session, |it| expect(it, &event));
            press::point(&event, live, true);
        });
    }
    for kind in ["pointerout", "focusout"] {
        listen(root, kind, move |event: Event| press::point(&event, live, false));
    }
}

/// What the reader presses becomes messages.
fn watch_presses(root: &Element, base: String, session: Handle, live: Live) {
    let send = move |msg: Option<Msg>| msg.into_iter().for_each(|msg| live.send.run(msg));
    listen(root, "change", move |event: Event| send(press::choice(&event, live)));
    let typed = Typed::default();
    listen(root, "keydown", move |event: KeyboardEvent| {
        let state = live.state.get_untracked();
        let answer = live.editions.with_untracked(|edition| tour::answer(&event, &edition.dataset, &state, &typed));
        if let Some(msg) = answer {
            event.prevent_default();
            send(msg);
        }
    });
    listen(root, "click", move |event: MouseEvent| {
        // Before there is a session, links to pages are the browser's.
        let early = session.with_value(Option::is_none);
        let msg = press::message(&event, &base, live).filter(|msg| !(early && matches!(msg, Msg::Go(..) | Msg::Arrive(_))));
        let lifts = matches!(msg, Some(Msg::ClearFilters | Msg::Narrow(_)));
        if msg.is_some() {
            event.prevent_default();
            send(msg);
        }
        if let Some(pressed) = around(&event, "button, a").filter(|_| lifts) {
            stay_near(&pressed);
        }
    });
}

fn expect(it: &Session, event: &Event) {
    press::state_of(event).into_iter().for_each(|code| it.expect_state(code));
}
