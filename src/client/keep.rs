//! What the reader did on the page before the application came, and what a change of language keeps.

use crate::dataset::code::Pillar;
use crate::platform::document::all;
use crate::platform::focus;
use crate::selection::Picks;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

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
const ANCHORS: &str = "main [id], [data-state], [data-commitment]";

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

/// What a change of language keeps: focus, what is unfolded, and what stands at the top of the window.
pub struct Stay {
    focus: Option<Landmark>,
    unfolded: Vec<String>,
    /// How far below the window's upper edge an element stands; none where the page is not scrolled.
    anchor: Option<(Landmark, f64)>,
}

impl Stay {
    /// Looks at the page in its present language.
    pub fn of(root: &Element) -> Stay {
        let top = |element: &Element| element.get_bounding_client_rect().top();
        let seen = |element: &Element| element.get_bounding_client_rect().height() > 0.0 && top(element) >= 0.0;
        let scrolled = focus::scroll().1 > 0.0;
        let anchor = if scrolled { all(root, ANCHORS).into_iter().find(seen) } else { None };
        Stay {
            focus: focus::active().filter(|element| root.contains(Some(element))).and_then(|it| Landmark::of(root, &it, FOCUSABLE)),
            unfolded: all(root, "details[open]").iter().filter_map(foldable).collect(),
            anchor: anchor.and_then(|it| Some((Landmark::of(root, &it, ANCHORS)?, top(&it)))),
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
        if let Some((element, top)) = self.anchor.as_ref().and_then(|(landmark, top)| Some((landmark.find(root, ANCHORS)?, top))) {
            focus::scroll_by(element.get_bounding_client_rect().top() - top);
        }
    }
}

/// What names a part that can be unfolded, in any language: the commitment that it holds, or its kind.
fn foldable(element: &Element) -> Option<String> {
    element.get_attribute("data-commitment").or_else(|| element.get_attribute("class"))
}

/// What an element is: its name, and what names it among its like. Addresses are compared in full, as the two pages may
/// write them from different bases.
fn signature(element: &Element) -> String {
    let own = |name: &str| element.get_attribute(name);
    // A state of the map is a link in a file, and an option in the application.
    if let Some(code) = own("data-visit") {
        return format!("map\n{code}");
    }
    let href = || own("href").and_then(|href| crate::platform::document::resolve(&href)).map(|url| url.href());
    let name = NAMES.into_iter().find_map(own).or_else(href).or_else(|| element.text_content()).unwrap_or_default();
    format!("{}\n{name}", element.tag_name())
}
