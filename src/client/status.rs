//! What the reader is told while the application loads, and when it can't.

use crate::failure::Failure;
use crate::i18n::{self, messages};
use crate::lang::Lang;
use leptos::prelude::*;

/// How far the application is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// It fetches the data.
    Loading,
    /// It has nothing to show.
    Failed(Failure),
    /// It has taken over.
    Live,
    /// It lacks what a search looks through.
    Unsearchable(Failure),
    /// It fetches the texts in another language, and shows the page until they are there.
    Turning(Lang),
}

/// The strip at the lower edge: it covers nothing of the page's flow, so that nothing shifts when it goes.
#[component]
pub fn Status(lang: Lang, phase: RwSignal<Phase>, retry: Callback<()>) -> impl IntoView {
    let m = messages(lang);
    move || match phase.get() {
        Phase::Live => ().into_any(),
        Phase::Turning(lang) => {
            let said = messages(lang).client.loading_language;
            view! {
                <p class="strip" data-boot="turning" lang=lang.code()>
                    {said}
                    <progress aria-label=said></progress>
                </p>
            }
            .into_any()
        }
        Phase::Unsearchable(failure) => {
            view! { <p class="strip" data-boot="failed" role="alert">{i18n::failure(m, &failure)}</p> }.into_any()
        }
        Phase::Loading => view! {
            <p class="strip" data-boot="loading">
                {m.loading}
                <progress aria-label=m.loading></progress>
            </p>
        }
        .into_any(),
        Phase::Failed(failure) => view! {
            <p class="strip" data-boot="failed" role="alert">
                <span>{i18n::failure(m, &failure)} " " {m.client.static_copy}</span>
                <button type="button" class="button" data-retry on:click=move |_| retry.run(())>
                    {m.client.retry}
                </button>
            </p>
        }
        .into_any(),
    }
}
