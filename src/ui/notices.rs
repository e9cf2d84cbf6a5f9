//! What the reader must know before reading on: a preview, newer data, faulty records, ignored values, stale data.

use super::Ctx;
use crate::i18n::{date, fill};
use crate::present::facets::quoted;
use leptos::prelude::*;

/// The notices that apply, each a sentence.
#[component]
pub fn Notices(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let lang = ctx.lang;
    #[cfg(feature = "ssr")]
    let of_preview = of_preview(&ctx);
    // The application keeps what the page has.
    #[cfg(not(feature = "ssr"))]
    let of_preview = ();
    let as_of = ctx.dataset().as_of();
    let newer = ctx.site.published_as_of.filter(|published| as_of > *published).map(|_| as_of);
    let ignored = ctx.site.ignored;
    let review = ctx.dataset().records().next_review;
    let due = ctx.site.today.is_some_and(|today| today > review);
    let stale = fill(m.stale_notice, &[("date", &date(lang, review))]);
    view! {
        <div class="notices">
            <div class="partial" data-partial="notices">{of_preview}</div>
            // A file says it once the day has come: see `src/boot.js`.
            <p class="notice" data-notice="stale" data-stale=review.to_string() hidden=!due>
                {stale}
            </p>
            {newer
                .map(|day| view! { <p class="notice" data-notice="newer">{fill(m.newer_data, &[("date", &date(lang, day))])}</p> })}
            {move || {
                let values: Vec<String> = ignored.with(|all| all.iter().map(|it| quoted(m, &format!("{}={}", it.key, it.value))).collect());
                (!values.is_empty())
                    .then(|| view! { <p class="notice" data-notice="ignored">{fill(m.ignored_values, &[("values", &values.join(", "))])}</p> })
            }}
        </div>
    }
}

/// That this is a preview, of which data.
#[cfg(feature = "ssr")]
fn of_preview(ctx: &Ctx) -> AnyView {
    let address = ctx.state.with_untracked(|state| state.data.clone());
    let said = address.map(|address| fill(ctx.f().preview_notice, &[("address", &address)]));
    let findings = (!ctx.edition.findings.is_empty()).then(|| findings(ctx));
    view! { {said.map(|said| view! { <p class="notice" data-notice="preview">{said}</p> })} {findings} }.into_any()
}

/// What is wrong with the dataset, for whoever wants to mend it.
#[cfg(feature = "ssr")]
fn findings(ctx: &Ctx) -> AnyView {
    let findings = &ctx.edition.findings;
    view! {
        <details class="notice" data-notice="findings">
            <summary>{ctx.f().findings_notice.of(ctx.lang, findings.len())}</summary>
            <ul>
                {findings
                    .iter()
                    .map(|finding| {
                        view! {
                            <li lang="en">
                                <code>{finding.pointer.clone()}</code>
                                " "
                                {finding.message.clone()}
                                " "
                                {finding.remedy.clone()}
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </details>
    }
    .into_any()
}
