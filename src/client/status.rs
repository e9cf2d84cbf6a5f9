//! What the reader is told while the application loads, and when it can't.

use crate::failure::Failure;
use crate::i18n::{self, messages};
use crate::lang::Lang;
use crate::platform::document::setting;
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
    /// It lacks what was asked for: what a search looks through, or the page in another language.
    Lacking(Failure),
    /// It fetches the texts in another language, and shows the page until they are there.
    Turning(Lang),
}

/// The language of the page.
pub fn page_lang() -> Lang {
    setting("lang").and_then(|code| Lang::from_code(&code)).unwrap_or_default()
}

/// The strip at the lower edge: it covers nothing of the page's flow, so that nothing shifts when it goes.
#[component]
pub fn Status(phase: RwSignal<Phase>, retry: Callback<()>) -> impl IntoView {
    // The page may have turned since.
    let m = || messages(page_lang());
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
        Phase::Lacking(failure) => view! { <p class="strip" data-boot="failed" role="alert">{i18n::failure(m(), &failure)}</p> }.into_any(),
        Phase::Loading => view! {
            <p class="strip" data-boot="loading">
                {m().loading}
                <progress aria-label=m().loading></progress>
            </p>
        }
        .into_any(),
        Phase::Failed(failure) => view! {
            <p class="strip" data-boot="failed" role="alert">
                <span>{i18n::failure(m(), &failure)} " " {m().client.static_copy}</span>
                <button type="button" class="button" data-retry on:click=move |_| retry.run(())>
                    {m().client.retry}
                </button>
            </p>
        }
        .into_any(),
    }
}
