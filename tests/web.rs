//! The application in a real browser: drawings in the right namespace, files that don't come, a history that refuses,
//! focus, and the takeover of a page with the real data.
//!
//! All tests share one page, and the application is started on it once: see `live`. Its first panic ends it, by design, so
//! that of several failures only the first one counts.
#![cfg(all(target_arch = "wasm32", feature = "csr"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests may fail loudly.

use lad_explorer::dataset::{Pillar, editions, index, load};
use lad_explorer::failure::Failure;
use lad_explorer::geometry::Atlas;
use lad_explorer::lang::Lang;
use lad_explorer::platform::fetch::bytes;
use lad_explorer::platform::history::{Step, go};
use lad_explorer::platform::{document as page, focus};
use lad_explorer::present::SearchIndex;
use lad_explorer::ui::icons::PillarIcon;
use leptos::prelude::*;
use std::cell::Cell;
use std::collections::BTreeSet;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

const SVG: &str = "http://www.w3.org/2000/svg";
const DATASET: &[u8] = include_bytes!("../public/data/declaration.json");
const ATLAS: &[u8] = include_bytes!("../public/data/atlas.json");

// The page and the browser.

/// Runs a line of JavaScript: what stands for the browser or the server here.
fn js(code: &str) -> JsValue {
    js_sys::eval(code).unwrap_or_else(|error| panic!("{code}: {error:?}"))
}

async fn sleep(milliseconds: u32) {
    JsFuture::from(js_sys::Promise::from(js(&format!("new Promise(done => setTimeout(done, {milliseconds}))")))).await.unwrap();
}

/// Waits until something holds; fails after some seconds.
async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..400 {
        if holds() {
            return;
        }
        sleep(20).await;
    }
    panic!("{what}: it never came to this");
}

fn all(selector: &str) -> Vec<Element> {
    let found = page::document().unwrap().query_selector_all(selector).unwrap();
    (0..found.length()).map(|place| found.get(place).unwrap().unchecked_into()).collect()
}

fn one(selector: &str) -> Element {
    all(selector).into_iter().next().unwrap_or_else(|| panic!("there is no {selector}"))
}

fn press(selector: &str) {
    one(selector).unchecked_into::<HtmlElement>().click();
}

/// A place of the page for a test of its own.
fn place() -> HtmlElement {
    let place = page::create("div").unwrap();
    page::document().unwrap().body().unwrap().append_child(&place).unwrap();
    place
}

/// The server answers as a function of JavaScript says, until `server_as_it_is`.
fn server(answer: &str) {
    js(&format!("window.realFetch ??= window.fetch; window.fetch = {answer}"));
}

fn server_as_it_is() {
    js("window.fetch = window.realFetch ?? window.fetch");
}

// Drawings.

fn not_drawn(root: &str) -> Vec<String> {
    let strange = all(&format!("{root} svg, {root} svg *")).into_iter().filter(|node| node.namespace_uri().as_deref() != Some(SVG));
    strange.map(|node| node.outer_html()).collect()
}

#[wasm_bindgen_test]
fn pillar_icons_are_drawings() {
    let place = place();
    place.set_id("icons");
    let mounted = mount_to(place.clone(), || Pillar::ALL.into_iter().map(|pillar| view! { <PillarIcon pillar /> }).collect_view());
    assert_eq!(all("#icons > svg").len(), 4);
    assert!(all("#icons > svg").iter().all(|icon| icon.child_element_count() >= 2));
    assert_eq!(not_drawn("#icons"), Vec::<String>::new());
    drop(mounted);
    place.remove();
}

// Files.

#[wasm_bindgen_test]
async fn a_file_comes_as_it_is() {
    server_as_it_is();
    assert_eq!(bytes("data:application/json,%7B%7D", 5).await, Ok(b"{}".to_vec()));
    assert_eq!(bytes("data:text/plain,%20%5B1%5D", 5).await, Ok(b" [1]".to_vec()));
}

#[wasm_bindgen_test]
async fn each_way_of_failing_is_told_apart() {
    let page_for_data = [
        ("data:text/html,<p>not found</p>", Failure::NotData),
        ("data:application/json,%0A%20<!doctype html>", Failure::NotData),
        ("/there/is/no/such/file.json", Failure::Status(404)),
        ("http://127.0.0.1:1/closed.json", Failure::Offline),
        ("http://", Failure::Offline),
    ];
    for (address, failure) in page_for_data {
        assert_eq!(bytes(address, 5).await, Err(failure), "{address}");
    }
    let answers = [
        ("async () => new Response('', {status: 500})", Failure::Status(500)),
        ("async () => { throw new TypeError('Failed to fetch') }", Failure::Offline),
        ("async () => new Response(new ReadableStream({start(it) { it.error(new TypeError('cut off')) }}))", Failure::Offline),
        ("request => new Promise((_, no) => request.signal.addEventListener('abort', () => no(request.signal.reason)))", Failure::Slow(1)),
    ];
    for (answer, failure) in answers {
        server(answer);
        let answered = bytes("/data.json", 1).await;
        server_as_it_is();
        assert_eq!(answered, Err(failure), "{answer}");
    }
}

// History and focus.

#[wasm_bindgen_test]
fn a_history_that_throws_is_an_error_and_no_panic() {
    js("history.pushState = history.replaceState = () => { throw new DOMException('too many calls', 'SecurityError') }");
    let refused = [Step::Push, Step::Replace].map(|step| go(step, "/refused"));
    js("delete history.pushState; delete history.replaceState");
    for answer in refused {
        assert_eq!(answer.map_err(|error| error.why), Err("too many calls".to_owned()));
    }
    assert!(go(Step::Replace, "https://example.org/elsewhere").is_err(), "another origin");
    assert_eq!(go(Step::Replace, "?asked"), Ok(()));
    assert!(page::address().unwrap().ends_with("?asked"));
    go(Step::Replace, "/").unwrap();
}

#[wasm_bindgen_test]
fn focus_goes_where_it_is_sent() {
    let place = place();
    place.set_inner_html("<h1 tabindex='-1'>Title</h1><svg><a href='#x' id='drawn'><circle r='1'></circle></a></svg><p>Text</p>");
    assert!(focus::focus_first(&place, "h1"));
    assert_eq!(focus::active().unwrap().tag_name(), "H1");
    assert!(focus::focus(&one("#drawn")), "also in a drawing");
    assert_eq!(focus::active().unwrap().id(), "drawn");
    assert!(!focus::focus_first(&place, "h6"), "what is not there can't have it");
    assert!(!focus::focus_first(&place, "[not a selector"));
    place.remove();
}

// The application.

thread_local! {
    static LIVE: Cell<bool> = const { Cell::new(false) };
}

/// A page as the prerenderer writes it, as far as the takeover needs it. The reader has pressed the second pillar.
const STATIC: &str = r#"<div id="app"><h1>Published</h1>
    <input type="checkbox" data-pillar="1" id="pillar-1"><input type="checkbox" data-pillar="2" id="pillar-2" checked>
    <input type="checkbox" data-pillar="3" id="pillar-3"><input type="checkbox" data-pillar="4" id="pillar-4"></div>
    <div id="app-status"></div>"#;

/// The page, taken over, with no filters. The first call starts the application: the server fails at first, the reader
/// tries again.
async fn live() {
    if !LIVE.replace(true) {
        let whole = place();
        whole.set_inner_html(STATIC);
        for (name, value) in [("lang", "en"), ("data-ready", "static"), ("data-base", "/"), ("data-as-of", "2026-11-23")] {
            page::html().unwrap().set_attribute(name, value).unwrap();
        }
        focus::focus_first(&whole, "#pillar-2");
        server("async () => new Response('', {status: 503})");
        lad_explorer::client::start();
        until("the failure is told", || !all("[data-boot=failed]").is_empty()).await;
        assert!(one("[data-boot=failed]").text_content().unwrap().contains("503"));
        assert_eq!(page::setting("data-ready").as_deref(), Some("static"));
        serve_files();
        press("[data-retry]");
        until("the page is taken over", || page::setting("data-ready").as_deref() == Some("live")).await;
        server_as_it_is();
        assert_eq!((rows().len(), pressed()), (12, vec![2]), "what the reader pressed is kept");
        assert_eq!(focus::active().map(|it| it.id()).as_deref(), Some("pillar-2"), "and where the reader was");
        assert!(all("[data-boot]").is_empty());
    }
    if all("[data-clear]").iter().any(|it| it.closest("[inert]").unwrap().is_none()) {
        press("[data-clear]");
    }
    until("all rows are back", || rows().len() == 22).await;
}

/// The server has the two data files.
fn serve_files() {
    let (dataset, edition) = (load(DATASET).0, editions(DATASET).remove(0).1);
    let texts = SearchIndex::new(&dataset, Lang::En).texts().to_owned();
    let files = [
        ("index.en.json", index::write(&edition, &dataset).into_bytes()),
        ("search.en.txt", texts.into_bytes()),
        ("map.json", serde_json::to_vec(&Atlas::parse(ATLAS).unwrap().without_outlines()).unwrap()),
    ];
    for (name, bytes) in files {
        js_sys::Reflect::set(&js_sys::global(), &name.into(), &js_sys::Uint8Array::from(bytes.as_slice())).unwrap();
    }
    server(
        "async request => { const name = request.url.match(/data\\/([\\w.]+)$/)?.[1];
        return name ? new Response(window[name]) : new Response('<p>a part of a page</p>') }",
    );
}

fn codes(selector: &str, attribute: &str) -> BTreeSet<String> {
    all(selector).iter().filter_map(|it| it.get_attribute(attribute)).collect()
}

fn rows() -> BTreeSet<String> {
    codes("[data-state]:not([hidden])", "data-state")
}

fn pressed() -> Vec<u8> {
    let is_pressed = |number: &u8| one(&format!("[data-pillar='{number}']")).unchecked_into::<HtmlInputElement>().checked();
    (1..=4).filter(is_pressed).collect()
}

fn said() -> String {
    one("[data-status]").text_content().unwrap()
}

fn query() -> String {
    page::window().unwrap().location().search().unwrap()
}

#[wasm_bindgen_test]
async fn the_live_map_is_a_drawing() {
    live().await;
    assert_eq!(not_drawn("#app"), Vec::<String>::new());
    let shapes = all("#app svg [data-shape]");
    assert!(shapes.len() >= 35, "{} shapes", shapes.len());
    assert_eq!(all("#app input[type=search]").len(), 1);
    assert_eq!(all("#app [data-status][role=status]").len(), 1);
}

#[wasm_bindgen_test]
async fn pressing_pillars_changes_list_map_and_sentence_alike() {
    live().await;
    let known = [(1, 17), (2, 12), (3, 13), (4, 1)];
    for (number, states) in known {
        let before = said();
        press(&format!("[data-pillar='{number}']"));
        until("the rows follow", || rows().len() == states).await;
        assert_eq!(rows(), codes("[data-shape][data-match=true]", "data-shape"));
        assert_eq!((pressed(), query()), (vec![number], format!("?p={number}")));
        assert!(said() != before && said().contains(&states.to_string()), "{}", said());
        press(&format!("[data-pillar='{number}']"));
        until("all rows are back", || rows().len() == 22).await;
        assert_eq!(query(), "");
    }
}

#[wasm_bindgen_test]
async fn a_search_marks_what_it_finds_and_can_be_cleared() {
    live().await;
    // Other tests have other servers; the texts are fetched now.
    serve_files();
    let search: HtmlInputElement = one("input[type=search]").unchecked_into();
    search.set_value("haïti");
    js("document.querySelector('input[type=search]').dispatchEvent(new InputEvent('input', {bubbles: true}))");
    until("the rows follow", || rows().len() < 22).await;
    assert!(rows().contains("HTI"));
    assert_eq!(one("[data-state=HTI] mark").text_content().as_deref(), Some("Haiti"));
    live().await;
    assert_eq!((search.value(), query()), (String::new(), String::new()));
}

#[wasm_bindgen_test]
async fn a_state_opens_beside_the_map_and_closes() {
    live().await;
    serve_files();
    press("[data-state=BRB] a");
    until("the detail is open", || all("[data-detail=BRB]").len() == 1).await;
    until("the reader is in it", || focus::active().is_some_and(|it| it.closest("[data-detail]").unwrap().is_some())).await;
    assert_eq!(query(), "?state=BRB");
    js("history.back()");
    until("back closes it", || all("[data-detail]").is_empty()).await;
    until("the reader is where it was opened", || focus::active().is_some_and(|it| it.closest("[data-state=BRB]").unwrap().is_some()))
        .await;
    assert_eq!(query(), "");
}

#[wasm_bindgen_test]
async fn many_changes_stay_within_what_browsers_allow() {
    live().await;
    // As Safari does: it counts, and throws at the hundredth call.
    js("window.calls = 0; for (const name of ['pushState', 'replaceState']) {
        const real = History.prototype[name];
        history[name] = function (...all) { if (++window.calls > 100) throw new DOMException('too many', 'SecurityError'); real.apply(history, all) }
    }");
    for _ in 0..101 {
        press("[data-pillar='3']");
    }
    press("[data-pillar='1']");
    until("the boxes follow", || pressed() == [1, 3]).await;
    let calls = js("window.calls").as_f64().unwrap();
    assert!(calls < 100.0 && query() != "?p=1,3", "{calls} calls");
    // Half a minute later.
    js("window.realNow = Date.now; Date.now = () => window.realNow() + 31000");
    until("the last change is in the address", || query() == "?p=1,3").await;
    js("Date.now = window.realNow; delete history.pushState; delete history.replaceState");
    assert_eq!(page::setting("data-ready").as_deref(), Some("live"), "nothing broke");
}

#[wasm_bindgen_test]
async fn a_history_that_always_refuses_does_not_stop_the_page() {
    live().await;
    js("history.pushState = history.replaceState = () => { throw new DOMException('never', 'SecurityError') }");
    press("[data-pillar='4']");
    until("the rows follow", || rows().len() == 1).await;
    js("delete history.pushState; delete history.replaceState");
    until("the address follows once it may", || query() == "?p=4").await;
    assert_eq!(page::setting("data-ready").as_deref(), Some("live"));
}
