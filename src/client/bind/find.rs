//! The search box, and below it the states that may be meant: an editable combobox with a list, by the pattern of the
//! ARIA Authoring Practices. What is typed filters as it is; a state is chosen by who goes down to it, or presses it, or presses Enter where
//! the name of only one begins so.
//!
//! A press on a suggestion is judged with all others (see `Msg::Find`); here is what the keys mean.

use super::follow;
use crate::client::html::{marked, plain};
use crate::client::live::Live;
use crate::i18n::messages;
use crate::platform::document::{first, set, set_flag};
use crate::platform::listen::listen;
use crate::present::find::{Step, Suggestion, meant, suggestions};
use crate::selection::Msg;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

/// How long a reader who types must pause to be told what was found.
const PAUSE: Duration = Duration::from_millis(900);
/// The `keyCode` of every key that an input method takes (UI Events, legacy key attributes).
const INPUT_METHOD: u32 = 229;

/// What the list below the box shows, and which place in it is the active one; none is until a key goes there.
#[derive(Clone, Copy)]
struct List {
    live: Live,
    found: Memo<Vec<Suggestion>>,
    /// Whether the reader wants the list.
    wanted: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    spoken: RwSignal<String>,
    /// Whether the reader types: the page answers each letter, and who listens is told once it is the last.
    typing: RwSignal<bool>,
}

impl List {
    fn open(self) -> bool {
        self.wanted.get() && !self.found.with(Vec::is_empty)
    }

    fn close(self) {
        self.wanted.set(false);
        self.active.set(None);
        self.spoken.set(String::new());
    }

    /// Goes to another suggestion; `false` where there is none.
    fn go(self, step: Step) -> bool {
        let count = self.found.with_untracked(Vec::len);
        if count > 0 {
            self.wanted.set(true);
            self.active.update(|place| *place = Some(step.from(*place, count)));
        }
        count > 0
    }

    /// What a key means. Returns whether it is taken from the browser.
    fn key(self, event: &KeyboardEvent) -> bool {
        // With these the box's own keys move and select in its text.
        if event.shift_key() || event.ctrl_key() || event.meta_key() {
            return false;
        }
        match event.key().as_str() {
            "ArrowDown" => return self.go(Step::Down),
            "ArrowUp" if event.alt_key() => self.close(),
            "ArrowUp" => return self.go(Step::Up),
            "Enter" => {
                let (active, open) = (self.active.get_untracked(), untrack(|| self.open()));
                let chosen = self.found.with_untracked(|all| match active {
                    Some(place) => all.get(place).map(|it| it.code),
                    None => meant(all).filter(|_| open),
                });
                let Some(code) = chosen else {
                    self.close();
                    return false;
                };
                self.live.send.run(Msg::Find(code));
            }
            "Escape" if untrack(|| self.open()) => self.close(),
            // Not every browser clears a search box by itself.
            "Escape" => self.live.send.run(Msg::Search(String::new())),
            "ArrowLeft" | "ArrowRight" | "Home" | "End" => {
                self.active.set(None);
                return false;
            }
            _ => return false,
        }
        true
    }
}

pub fn bind(root: &Element, live: Live) {
    let field = first(root, "#search").and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let Some((field, list)) = field.zip(first(root, "#search-states")) else { return };
    // The box could be typed in before this.
    let typed = field.value();
    if !typed.is_empty() {
        live.send.run(Msg::Search(typed));
    }
    let search = move || live.state.with(|state| state.filters.search.clone());
    let found = Memo::new(move |_| live.editions.with(|it| live.tally.with(|tally| suggestions(&it.dataset, tally, it.lang, &search()))));
    let it = List {
        live,
        found,
        wanted: RwSignal::new(false),
        active: RwSignal::new(None),
        spoken: RwSignal::new(String::new()),
        typing: RwSignal::new(false),
    };
    show(it, &field, &list);
    {
        let field = field.clone();
        follow(move || {
            let search = search();
            // Typing starts the choice anew. So does whatever else changes the search, such as a step back.
            if search.is_empty() {
                it.close();
            }
            if field.value() != search {
                field.set_value(&search);
            }
        });
    }
    if let Some(region) = first(root, "[data-status]") {
        follow(move || set(&region, "aria-busy", it.typing.get().then_some("true")));
    }
    if let Some(place) = first(root, "[data-spoken]") {
        follow(move || place.set_text_content(Some(&it.spoken.get())));
    }
    hear(it, &field, &list);
}

/// The list as it is now, and what the box says of it.
fn show(it: List, field: &Element, list: &Element) {
    set(list, "role", Some("listbox"));
    set(list, "aria-label", list.get_attribute("data-label").as_deref());
    let (field, list) = (field.clone(), list.clone());
    let mut before: Vec<Suggestion> = Vec::new();
    follow(move || {
        let (open, active) = (it.open(), it.active.get());
        set(&field, "aria-expanded", Some(if open { "true" } else { "false" }));
        set(&field, "aria-activedescendant", active.filter(|_| open).map(option_id).as_deref());
        set_flag(&list, "hidden", !open);
        it.found.with(|now| {
            if before != *now {
                list.set_inner_html(&now.iter().enumerate().map(option).collect::<String>());
                before.clone_from(now);
            }
            for place in 0..now.len() {
                let chosen = if active == Some(place) { "true" } else { "false" };
                first(&list, &format!("#{}", option_id(place))).iter().for_each(|it| set(it, "aria-selected", Some(chosen)));
            }
        });
    });
}

/// What the reader types and presses in the box.
fn hear(it: List, field: &HtmlInputElement, list: &Element) {
    let live = it.live;
    let mut tell = debounce(PAUSE, move |()| {
        // The page may be another one by now.
        let wanted = it.wanted.try_get_untracked() == Some(true);
        let count = it.found.try_with_untracked(Vec::len).filter(|_| wanted).unwrap_or_default();
        it.spoken.set(if count == 0 { String::new() } else { messages(live.lang()).client.find_count.of(live.lang(), count) });
        it.typing.set(false);
    });
    listen(field, "input", move |event: Event| {
        it.wanted.set(true);
        it.active.set(None);
        it.spoken.set(String::new());
        it.typing.set(true);
        if let Some(field) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
            live.send.run(Msg::Search(field.value()));
        }
        tell(());
    });
    listen(field, "keydown", move |event: KeyboardEvent| {
        // A key of an input method is its own. Safari says of the one that ends a composition only that it was the method's.
        if !event.is_composing() && event.key_code() != INPUT_METHOD && it.key(&event) {
            event.prevent_default();
        }
    });
    listen(field, "blur", move |_: Event| it.close());
    // A press on the list must not take the focus away before it is a choice.
    listen(list, "mousedown", |event: Event| event.prevent_default());
}

fn option_id(place: usize) -> String {
    format!("search-state-{place}")
}

fn option((place, it): (usize, &Suggestion)) -> String {
    let (id, code, name, about) = (option_id(place), it.code, marked(&it.name), plain(&it.about));
    format!(
        "<li class=\"option\" id=\"{id}\" role=\"option\" data-select=\"{code}\"><span class=\"option-name\">{name}</span> <span class=\"option-about\">{about}</span></li>"
    )
}
