//! What stands around every page: skip link, head with navigation and languages, notices, and foot.

use super::{Ctx, notices};
use crate::i18n::{date, fill};
use crate::lang::Lang;
use crate::selection::Route;
use leptos::prelude::*;

/// A page in its frame.
#[component]
pub fn Frame(ctx: Ctx, content: AnyView) -> impl IntoView {
    let f = ctx.f();
    view! {
        <a class="skip-link" href="#main" rel="external">
            {f.skip_to_main}
        </a>
        <Masthead ctx=ctx.clone() />
        <notices::Notices ctx=ctx.clone() />
        <main id="main" tabindex="-1">
            {content}
        </main>
        <Foot ctx />
    }
}

#[component]
fn Masthead(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let f = ctx.f();
    let route = ctx.state.route.clone();
    // There is one not-found page for all languages, so its choices lead to the explorer.
    let translated = if route == Route::NotFound { Route::Home } else { route.clone() };
    let current = |it: &Route| (*it == route).then_some("page");
    view! {
        <header class="masthead">
            <a class="wordmark" href=ctx.href(&Route::Home)>
                <svg class="wordmark-icon" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false" inner_html=MARK></svg>
                <span>{m.site_name}</span>
            </a>
            <nav class="nav" aria-label=f.nav_label>
                {[
                    (Route::Home, f.nav_explorer),
                    (Route::Packages, f.nav_packages),
                    (Route::Figures, f.nav_figures),
                    (Route::Status, f.nav_status),
                    (Route::About, f.nav_about),
                ]
                    .map(|(to, name)| view! { <a href=ctx.href(&to) aria-current=current(&to)>{name}</a> })
                    .into_iter()
                    .collect_view()}
            </nav>
            <nav class="languages" aria-label=f.language_label>
                {Lang::ALL
                    .into_iter()
                    .map(|lang| {
                        view! {
                            <a
                                href=ctx.href_in(lang, &translated)
                                hreflang=lang.code()
                                lang=lang.code()
                                aria-current=(lang == ctx.lang).then_some("true")
                                data-lang=lang.code()
                            >
                                <span class="language-full">{lang.endonym()}</span>
                                <abbr class="language-short" title=lang.endonym()>
                                    {lang.code()}
                                </abbr>
                            </a>
                        }
                    })
                    .collect_view()}
            </nav>
        </header>
    }
}

/// The site's own mark: two lands and the way between them.
pub const MARK: &str = concat!(
    r#"<rect width="32" height="32" rx="7" class="mark-field"/>"#,
    r#"<path class="mark-line" d="M9 7c6 1 3 6 7 9s7 3 6 9"/>"#,
    r#"<circle class="mark-dot" cx="9" cy="7" r="3"/><circle class="mark-dot" cx="22" cy="25" r="3"/>"#,
);

#[component]
fn Foot(ctx: Ctx) -> impl IntoView {
    let f = ctx.f();
    let say = |template, day| fill(template, &[("date", &date(ctx.lang, day))]);
    let as_of = say(f.data_as_of, ctx.dataset().as_of());
    // It begins where the page above it does.
    let class = match &ctx.state.route {
        Route::Home => "foot",
        Route::Pillar(_) | Route::Packages | Route::Package(_) | Route::Figures | Route::Gallery => "foot below-wide",
        _ => "foot below-page",
    };
    let built = ctx.site.built.map(|day| format!(" {}.", say(f.page_built, day)));
    view! {
        <footer class=class>
            <p>{as_of} "." {built}</p>
            <p>{f.independent}</p>
            <p>
                <a href=ctx.file("data/declaration.json") download rel="external">
                    {f.download_json}
                </a>
                " · "
                <a href=ctx.file("data/declaration.schema.json") download rel="external">
                    {f.download_schema}
                </a>
                " · "
                {f.footer_licence}
            </p>
            <p>{f.footer_credits} " " {f.map_credit}</p>
            <p>{f.footer_privacy}</p>
        </footer>
    }
}
