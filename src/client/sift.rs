//! What the filters refuse of the commitments that a page lists: it is taken out, and brought back.
//!
//! A state may have thousands. No more of them are judged in one go than a slow phone does between two frames, and what a list goes on
//! with comes slice by slice (`lines` in `src/ui/parts.rs` writes them), so that the page answers all the while.

use super::html::marked;
use crate::platform::document::{all, create, elements, first, set, set_flag};
use crate::platform::timer::pause;
use crate::present::Tally;
use crate::present::fold::mark;
use crate::present::slices::cut;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTemplateElement};

/// The most commitments that are judged in one go.
const AT_ONCE: usize = 60;

/// A slice that is still to come, before it has its place: its items, kept as text.
const LATER: &str = "data-later";

/// Puts a part in its place, but for the slices that it goes on with: they wait as text where they belong.
pub fn put_later(place: &Element, html: &str) {
    let (now, later) = cut(html);
    place.set_inner_html(&now);
    for (anchor, items) in all(place, SLICE).iter().zip(later) {
        set(anchor, LATER, Some(items));
    }
}

/// The most recent judgement of what a page lists. One that has not come to its end gives way to the next.
#[derive(Clone, Default)]
pub struct Sieve(Rc<Cell<u32>>);

impl Sieve {
    /// Takes out what the filters refuse in some places of a page, hides the groups that it leaves empty, and marks what the search found.
    pub fn sift(&self, places: Vec<Element>, tally: &Tally, terms: &[String]) {
        let number = self.0.get().wrapping_add(1);
        self.0.set(number);
        for place in places {
            let items = all(&place, ITEM);
            let (now, later) = items.split_at(items.len().min(AT_ONCE));
            judge(now, tally, terms);
            let mut more = !later.is_empty() || first(&place, SLICE).is_some();
            settle(&place, more);
            if !more {
                continue;
            }
            let (latest, later, tally, terms) = (self.0.clone(), later.to_vec(), tally.clone(), terms.to_vec());
            leptos::task::spawn_local(async move {
                let mut later = later.chunks(AT_ONCE);
                while more {
                    pause().await;
                    if latest.get() != number || !place.is_connected() {
                        return;
                    }
                    if let Some(some) = later.next() {
                        judge(some, &tally, &terms);
                    } else if let Some(slice) = first(&place, SLICE) {
                        add(&slice, &tally, &terms);
                    }
                    more = later.len() > 0 || first(&place, SLICE).is_some();
                    settle(&place, more);
                }
            });
        }
    }
}

const ITEM: &str = "[data-place]";
const SLICE: &str = "template[data-slice]";

/// A slice takes its place, without what the filters refuse.
fn add(slice: &Element, tally: &Tally, terms: &[String]) {
    let items = slice.get_attribute(LATER).unwrap_or_default();
    let Some(slice) = slice.dyn_ref::<HtmlTemplateElement>() else { return slice.remove() };
    slice.set_inner_html(&items);
    let content = slice.content();
    judge(&content.query_selector_all(ITEM).map(|found| elements(&found)).unwrap_or_default(), tally, terms);
    // Where the browser refuses, the list goes on with the next.
    if slice.replace_with_with_node_1(&content).is_err() {
        slice.remove();
    }
}

/// Takes out of these items what the filters refuse, brings back what they don't, and marks what the search found.
fn judge(items: &[Element], tally: &Tally, terms: &[String]) {
    for item in items {
        let number = item.get_attribute("data-place").and_then(|number| number.parse().ok());
        let matches = number.is_some_and(|number| tally.matches(number));
        // What the browser refuses to take out or bring back stays as it is.
        let item = if matches { bring_back(item) } else { take_out(item) };
        if let Some(item) = item.filter(|_| matches) {
            all(&item, "[data-searched]").iter().for_each(|text| highlight(text, terms));
        }
    }
}

/// Hides the groups of which nothing is left, and says so where nothing at all is. As long as there is more to judge, it may be something.
fn settle(place: &Element, more: bool) {
    let all_out = |it: &Element| {
        first(it, "template[data-place]").is_some() && first(it, "[data-place]:not(template), template[data-slice]").is_none()
    };
    for group in all(place, "[data-group]") {
        set_flag(&group, "hidden", all_out(&group));
    }
    let Some(narrowed) = first(place, "[data-narrowed]") else { return };
    let none = all_out(place);
    let some = !none && first(place, "template[data-place]").is_some();
    set_flag(&narrowed, "hidden", !some && (!none || more));
    for (name, said) in [("[data-none-match]", none), ("[data-some-match]", some)] {
        first(&narrowed, name).iter().for_each(|it| set_flag(it, "hidden", !said));
    }
}

/// Puts an item aside in a template, which is no part of what is shown or counted, with all that the reader did to it.
fn take_out(item: &Element) -> Option<Element> {
    if item.has_type::<HtmlTemplateElement>() {
        return None;
    }
    let aside = create("template").ok()?.dyn_into::<HtmlTemplateElement>().ok()?;
    aside.set_attribute("data-place", &item.get_attribute("data-place")?).ok()?;
    item.replace_with_with_node_1(&aside).ok()?;
    aside.content().append_child(item).ok()?;
    None
}

/// The item, back in its place.
fn bring_back(item: &Element) -> Option<Element> {
    let Some(aside) = item.dyn_ref::<HtmlTemplateElement>() else { return Some(item.clone()) };
    let item = aside.content().first_element_child()?;
    aside.replace_with_with_node_1(&item).ok()?;
    Some(item)
}

fn highlight(text: &Element, terms: &[String]) {
    let was_marked = text.query_selector("mark").ok().flatten().is_some();
    if was_marked || !terms.is_empty() {
        let words = text.text_content().unwrap_or_default();
        text.set_inner_html(&marked(&mark(&words, terms)));
    }
}
