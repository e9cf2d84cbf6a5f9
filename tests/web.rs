//! What touches the browser's own interfaces, in a real browser: files that don't come, a history that refuses, focus. The
//! application as a whole is tested on the built pages, in `tests/e2e`.
#![cfg(all(target_arch = "wasm32", feature = "csr"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests may fail loudly.

use lad_explorer::failure::Failure;
use lad_explorer::platform::fetch::{bytes, page as whole, part};
use lad_explorer::platform::history::{Step, go};
use lad_explorer::platform::{document as page, focus};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

// The page and the browser.

/// Runs a line of JavaScript: what stands for the browser or the server here.
fn js(code: &str) -> JsValue {
    js_sys::eval(code).unwrap_or_else(|error| panic!("{code}: {error:?}"))
}

fn all(selector: &str) -> Vec<Element> {
    let found = page::document().unwrap().query_selector_all(selector).unwrap();
    (0..found.length()).map(|place| found.get(place).unwrap().unchecked_into()).collect()
}

fn one(selector: &str) -> Element {
    all(selector).into_iter().next().unwrap_or_else(|| panic!("there is no {selector}"))
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

#[wasm_bindgen_test]
async fn a_part_is_no_page_and_a_page_is_one() {
    server_as_it_is();
    let page_text = "data:text/html,<!doctype html><p>whole</p>";
    assert_eq!(part(page_text, 5).await, Err(Failure::NotData));
    assert_eq!(whole(page_text, 5).await, Ok("<!doctype html><p>whole</p>".to_owned()));
    assert_eq!(part("data:text/plain,<p>part</p>", 5).await, Ok("<p>part</p>".to_owned()));
    assert_eq!(whole("data:text/html,%FF", 5).await, Err(Failure::Broken));
}

// Elements.

#[wasm_bindgen_test]
fn what_is_as_wanted_is_left_alone() {
    let place = place();
    js(
        "window.changes = []; new MutationObserver(all => window.changes.push(...all)).observe(document.body, {subtree: true, attributes: true})",
    );
    let count = || js("window.changes.push(...[]), window.changes.length").as_f64();
    page::set(&place, "data-x", Some("1"));
    page::set_flag(&place, "hidden", true);
    page::set_class(&place, "a", true);
    assert_eq!(place.outer_html(), "<div data-x=\"1\" hidden=\"\" class=\"a\"></div>");
    page::set_class(&place, "a", false);
    page::set_flag(&place, "hidden", false);
    page::set(&place, "data-x", None);
    assert_eq!((place.outer_html().as_str(), count()), ("<div class=\"\"></div>", Some(0.0)));
    place.remove();
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
