//! What the reader did on the page before the application came, and what a change of language keeps.

use crate::dataset::code::Pillar;
use crate::platform::document::{all, base, first, resolve};
use crate::platform::focus;
use crate::routes::lang_of;
use crate::selection::Picks;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// An element that both pages have, by what it is rather than where it stands.
struct Landmark {
    signature: String,
    /// Which of the elements with this signature.
    place: usize,
}

/// Elements that can have the focus.
const FOCUSABLE: &str = "a[href], button, input, summary, select, [tabindex]";
/// What names an element in any language.
const NAMES: [&str; 6] = ["id", "data-pillar", "data-lang", "data-select", "data-state", "data-commitment"];
/// Elements that have such a name and stand in the flow of the page.
const ANCHORS: &str = "main [id], [data-state], [data-commitment]:not(#found li)";

/// The pillars that are pressed on the page.
pub fn pressed(root: &Element) -> Picks<Pillar> {
    let is_pressed = |pillar: &Pillar| {
        let found = root.query_selector(&format!("[data-pillar='{}']", pillar.number())).ok().flatten();
        found.and_then(|element| element.dyn_into::<HtmlInputElement>().ok()).is_some_and(|input| input.checked())
    };
    Pillar::ALL.into_iter().filter(is_pressed).collect()
}

impl Landmark {
    fn of(root: &Element, element: &Element, among: &str) -> Option<Landmark> {
        let signature = signature(element);
        let place = all(root, among).into_iter().filter(|other| self::signature(other) == signature).position(|other| &other == element)?;
        Some(Landmark { signature, place })
    }

    fn find(&self, root: &Element, among: &str) -> Option<Element> {
        all(root, among).into_iter().filter(|other| signature(other) == self.signature).nth(self.place)
    }
}

/// What a change of language keeps: focus, what is unfolded, and what stands at the top of the window and of the detail.
pub struct Stay {
    focus: Option<Landmark>,
    unfolded: Vec<String>,
    /// Whether the titles of what matches are listed.
    reads: bool,
    page: Option<Anchor>,
    detail: Option<Anchor>,
}

/// An element, and how far below the upper edge of what scrolls it stands, in CSS pixels.
struct Anchor(Landmark, f64);

impl Anchor {
    /// The first at or below an edge.
    fn of(root: &Element, among: &str, edge: f64) -> Option<Anchor> {
        let seen = |element: &Element| element.get_bounding_client_rect().height() > 0.0 && top(element) >= edge;
        let element = all(root, among).into_iter().find(seen)?;
        Some(Anchor(Landmark::of(root, &element, among)?, top(&element) - edge))
    }

    /// How far to scroll for the element to stand where it stood.
    fn distance(&self, root: &Element, among: &str, edge: f64) -> f64 {
        self.0.find(root, among).map_or(0.0, |element| top(&element) - edge - self.1)
    }
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

/// The detail scrolls by itself, under its head.
const DETAIL: &str = "[data-detail]";
const IN_DETAIL: &str = "[data-detail] .part, [data-detail] [data-commitment]";

impl Stay {
    /// Looks at the page in its present language.
    pub fn of(root: &Element) -> Stay {
        let detail = first(root, DETAIL).filter(|it| it.scroll_top() > 0);
        Stay {
            focus: focus::active().filter(|element| root.contains(Some(element))).and_then(|it| Landmark::of(root, &it, FOCUSABLE)),
            unfolded: all(root, "details[open]").iter().filter_map(foldable).collect(),
            reads: first(root, "[data-read][aria-expanded='true']").is_some(),
            page: if focus::scroll().1 > 0.0 { Anchor::of(root, ANCHORS, 0.0) } else { None },
            detail: detail.and_then(|it| Anchor::of(root, IN_DETAIL, top(&it))),
        }
    }

    /// Puts the reader back on the page in its new language.
    pub fn restore(&self, root: &Element) {
        let unfolded = |it: &Element| foldable(it).is_some_and(|name| self.unfolded.contains(&name));
        // A part that stays folded can be unfolded again.
        all(root, "details").into_iter().filter(unfolded).for_each(|it| drop(it.set_attribute("open", "")));
        if let Some(element) = self.focus.as_ref().and_then(|landmark| landmark.find(root, FOCUSABLE)) {
            focus::focus(&element);
        }
        if let Some(read) = first(root, "[data-read]").and_then(|it| it.dyn_into::<HtmlElement>().ok()).filter(|_| self.reads) {
            read.click();
        }
        if let Some(anchor) = &self.page {
            focus::scroll_by(anchor.distance(root, ANCHORS, 0.0));
        }
        if let Some((anchor, detail)) = self.detail.as_ref().zip(first(root, DETAIL)) {
            detail.set_scroll_top(detail.scroll_top() + anchor.distance(root, IN_DETAIL, top(&detail)).round() as i32);
        }
    }
}

/// What names a part that can be unfolded, in any language: the commitment that it holds, or its kind.
fn foldable(element: &Element) -> Option<String> {
    element.get_attribute("data-commitment").or_else(|| element.get_attribute("class"))
}

/// What an element is: its name, and what names it among its like. What has no name of its own goes by where it leads, or by the commitment
/// around it and its class, as its words are others in another language.
fn signature(element: &Element) -> String {
    let own = |name: &str| element.get_attribute(name);
    // A state of the map is a link in a file, and an option in the application.
    if let Some(code) = own("data-visit") {
        return format!("map\n{code}");
    }
    let nameless = || {
        let around = element.closest("[data-commitment]").ok().flatten().and_then(|it| it.get_attribute("data-commitment"));
        format!("{}\n{}", around.unwrap_or_default(), own("class").unwrap_or_default())
    };
    let name = NAMES.into_iter().find_map(own).or_else(|| own("href").and_then(|href| leads_to(&href)));
    format!("{}\n{}", element.tag_name(), name.unwrap_or_else(nameless))
}

/// Where a link leads, but for the language: the same page in each has the same.
fn leads_to(href: &str) -> Option<String> {
    let (url, base) = (resolve(href)?, base());
    let path = url.pathname();
    let (_, page) = lang_of(path.strip_prefix(&base).unwrap_or(&path));
    Some([&url.host(), page, &url.search(), &url.hash()].concat())
}
