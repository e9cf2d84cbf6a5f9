//! The search box, and below it the states that may be meant: an editable combobox with a list, by the pattern of the
//! ARIA Authoring Practices. What is typed filters as it is; a state is chosen only by who goes down to it, or presses it.
//!
//! A press on a suggestion is judged with all others (see `Msg::Find`); here is what the keys mean.

use super::{Ctx, parts};
use crate::present::find::{Suggestion, suggestions};
use crate::selection::Msg;
use leptos::prelude::*;
use std::time::Duration;

/// How long a reader who types must pause to be told of suggestions.
const PAUSE: Duration = Duration::from_millis(900);

/// What a key does to the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Down,
    Up,
}

/// The search box. `spoken` is what it has to say in the page's live region.
#[component]
pub fn Find(ctx: Ctx, spoken: RwSignal<String>) -> impl IntoView {
    let m = ctx.m();
    let (state, send, lang) = (ctx.state, ctx.send, ctx.lang);
    let inner = ctx.clone();
    let found =
        Memo::new(move |_| inner.tally.with(|tally| state.with(|state| suggestions(inner.dataset(), tally, lang, &state.filters.search))));
    // Whether the reader wants the list, and which place in it is the active one; none is until a key goes there.
    let wanted = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    let open = Memo::new(move |_| wanted.get() && !found.with(Vec::is_empty));
    let close = move || {
        wanted.set(false);
        active.set(None);
        spoken.set(String::new());
    };
    let mut tell = debounce(PAUSE, move |()| {
        let count = if open.get_untracked() { found.with_untracked(Vec::len) } else { 0 };
        spoken.set(if count == 0 { String::new() } else { m.find_count.of(lang, count) });
    });
    let go = move |step: Step| {
        let count = found.with_untracked(Vec::len);
        if count > 0 {
            wanted.set(true);
            active.update(|place| *place = Some(next(*place, step, count)));
        }
    };
    let chosen = move || active.get_untracked().and_then(|place| found.with_untracked(|all| all.get(place).map(|it| it.code)));
    let search = move || state.with(|state| state.filters.search.clone());
    // Typing starts the choice anew. So does whatever else changes the search, such as a step back.
    Effect::new(move |_| {
        if state.with(|state| state.filters.search.is_empty()) {
            close();
        }
    });
    view! {
        <div class="field search">
            <label for="search">{m.search_label}</label>
            <input
                type="search"
                id="search"
                role="combobox"
                aria-autocomplete="list"
                aria-expanded=move || open.get().to_string()
                aria-controls="search-states"
                aria-activedescendant=move || active.get().filter(|_| open.get()).map(option_id)
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                enterkeyhint="search"
                placeholder=m.search_label
                prop:value=search
                on:input:target=move |event| {
                    wanted.set(true);
                    active.set(None);
                    spoken.set(String::new());
                    send.run(Msg::Search(event.target().value()));
                    tell(());
                }
                on:keydown=move |event| {
                    // A key of an input method is its own.
                    if event.is_composing() {
                        return;
                    }
                    let taken = match event.key().as_str() {
                        "ArrowDown" => {
                            go(Step::Down);
                            true
                        }
                        "ArrowUp" if event.alt_key() => {
                            close();
                            true
                        }
                        "ArrowUp" => {
                            go(Step::Up);
                            true
                        }
                        "Enter" => match chosen() {
                            Some(code) => {
                                send.run(Msg::Find(code));
                                true
                            }
                            None => {
                                close();
                                false
                            }
                        },
                        "Escape" if open.get_untracked() => {
                            close();
                            true
                        }
                        // Not every browser clears a search box by itself.
                        "Escape" => {
                            send.run(Msg::Search(String::new()));
                            true
                        }
                        "ArrowLeft" | "ArrowRight" | "Home" | "End" => {
                            active.set(None);
                            false
                        }
                        _ => false,
                    };
                    if taken {
                        event.prevent_default();
                    }
                }
                on:blur=move |_| close()
            />
            // A press on the list must not take the focus away before it is a choice.
            <ul class="options" id="search-states" role="listbox" aria-label=m.find_label hidden=move || !open.get() on:mousedown=|event| event.prevent_default()>
                {move || found.get().into_iter().enumerate().map(|(place, it)| option(place, it, active)).collect_view()}
            </ul>
        </div>
    }
}

fn option_id(place: usize) -> String {
    format!("search-state-{place}")
}

/// The place that a key leads to: round and round, beginning at the near end.
fn next(place: Option<usize>, step: Step, count: usize) -> usize {
    match (place, step) {
        (None, Step::Down) => 0,
        (None | Some(0), Step::Up) => count - 1,
        (Some(place), Step::Down) => (place + 1) % count,
        (Some(place), Step::Up) => place - 1,
    }
}

fn option(place: usize, it: Suggestion, active: RwSignal<Option<usize>>) -> AnyView {
    view! {
        <li
            class="option"
            id=option_id(place)
            role="option"
            data-select=it.code.as_str().to_owned()
            aria-selected=move || (active.get() == Some(place)).to_string()
        >
            <span class="option-name" inner_html=parts::marked_html(&it.name)></span>
            " "
            <span class="option-about">{it.about}</span>
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_go_round() {
        let places = |step| [None, Some(0), Some(1), Some(2)].map(|place| next(place, step, 3));
        assert_eq!(places(Step::Down), [0, 1, 2, 0]);
        assert_eq!(places(Step::Up), [2, 2, 0, 1]);
        assert_eq!(next(Some(7), Step::Up, 8), 6);
    }
}
