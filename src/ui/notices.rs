//! What the reader must know before reading on: a preview, newer data, faulty records, stale data. The application adds what it finds:
//! see `client/bind/notices.rs`.

use super::Ctx;
use crate::i18n::{date, fill};
use leptos::prelude::*;

/// The notices that apply, each a sentence.
#[component]
pub fn Notices(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let f = ctx.f();
    let lang = ctx.lang;
    let of_preview = of_preview(&ctx);
    let as_of = ctx.dataset().as_of();
    let newer = ctx.site.published_as_of.filter(|published| as_of > *published).map(|_| as_of);
    let review = ctx.dataset().records().next_review;
    let due = ctx.site.today.is_some_and(|today| today > review);
    let stale = fill(f.stale_notice, &[("date", &date(lang, review))]);
    view! {
        <div class="notices">
            {of_preview}
            // A file says it once the day has come: see `src/boot.js`.
            <p class="notice" data-notice="stale" data-stale=review.to_string() hidden=!due>
                {stale}
            </p>
            {newer
                .map(|day| view! { <p class="notice" data-notice="newer">{fill(m.newer_data, &[("date", &date(lang, day))])}</p> })}
        </div>
    }
}

/// That this is a preview, of which data.
fn of_preview(ctx: &Ctx) -> AnyView {
    let address = ctx.state.data.clone();
    let said = address.map(|address| fill(ctx.f().preview_notice, &[("address", &address)]));
    let findings = (!ctx.edition.findings.is_empty()).then(|| findings(ctx));
    view! { {said.map(|said| view! { <p class="notice" data-notice="preview">{said}</p> })} {findings} }.into_any()
}

/// What is wrong with the dataset, for whoever wants to mend it.
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
