//! What webmasters need to know to show this site on theirs: the texts to paste, and what their site has to allow.
//!
//! Only files are made of it, and no script works on it. `docs/embedding.md` has the same at more length.

use super::Ctx;
use super::builder::{kinds, version_name};
use crate::present::snippet::{self, Grows};
use crate::selection::{Embed, Route};
use leptos::prelude::*;

/// The page.
#[component]
pub fn EmbedHelp(ctx: Ctx) -> impl IntoView {
    let w = ctx.w();
    let parts = [
        ("what", w.help_what_title, what(&ctx)),
        ("paste", w.help_paste_title, paste(&ctx)),
        ("where", w.help_where_title, places(&ctx)),
        ("policy", w.help_policy_title, policy(&ctx)),
        ("versions", w.help_versions_title, versions(&ctx)),
        ("heights", w.help_heights_title, heights(&ctx)),
        ("steering", w.help_steering_title, steering(&ctx)),
        ("privacy", w.help_privacy_title, privacy(&ctx)),
    ];
    let contents = parts.iter().map(|(id, title, _)| view! { <li><a href=format!("#{id}")>{*title}</a></li> }).collect_view();
    let parts = parts.into_iter().map(|(id, title, content)| {
        view! {
            <section class="part" id=id>
                <h2>{title}</h2>
                {content}
            </section>
        }
    });
    view! {
        <article class="page help-page">
            <header class="page-head">
                <h1 tabindex="-1">{w.help_title}</h1>
                <p class="lead">{w.help_lead}</p>
                <p>
                    <a href=ctx.href(&Route::Builder)>{w.help_builder}</a>
                </p>
            </header>
            <nav class="contents" aria-label=ctx.f().about_contents>
                <ul class="columns">{contents}</ul>
            </nav>
            {parts.collect_view()}
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
}

/// One page of each kind, with its name and address.
fn what(ctx: &Ctx) -> AnyView {
    let w = ctx.w();
    let rows = kinds(ctx).into_iter().map(|kind| {
        let height = kind.example.initial_height().to_string();
        let route = Route::Embed(kind.example);
        view! {
            <tr>
                <th scope="row">{kind.name}</th>
                <td>
                    <a href=ctx.href(&route)>
                        <code>{route.path(ctx.lang)}</code>
                    </a>
                </td>
                <td>
                    <code>{height}</code>
                </td>
            </tr>
        }
    });
    view! {
        <p>{w.help_what}</p>
        <table class="borders addresses">
            <caption>{w.help_what_caption} " " <code>{ctx.site.published.address.clone()}</code></caption>
            <thead>
                <tr>
                    <th scope="col">{w.help_what_name}</th>
                    <th scope="col">{w.help_what_path}</th>
                    <th scope="col">{w.help_what_height}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        {paragraph(w.help_what_languages)}
        {paragraph(w.help_what_more)}
    }
    .into_any()
}

/// The example: the first state, or the explorer where there is none.
struct Example {
    title: String,
    embed: Embed,
    attributes: Vec<(&'static str, String)>,
}

fn example(ctx: &Ctx) -> Example {
    let site = ctx.m().site_name;
    let lang = ("lang", ctx.lang.code().to_owned());
    match ctx.dataset().states().first() {
        Some(state) => Example {
            title: format!("{} · {site}", state.names.get(ctx.lang)),
            embed: Embed::State(state.code),
            attributes: vec![("state", state.code.to_string()), lang],
        },
        None => Example { title: site.to_owned(), embed: Embed::Explorer, attributes: vec![lang] },
    }
}

fn paste(ctx: &Ctx) -> AnyView {
    let w = ctx.w();
    let site = &ctx.site.published.address;
    let Example { title, embed, attributes } = example(ctx);
    let height = embed.initial_height();
    let route = Route::Embed(embed);
    let [framed, whole] = [&route, &route.whole()].map(|it| format!("{site}{}", it.path(ctx.lang)));
    let script = snippet::script(site);
    let attributes: Vec<(&str, &str)> = attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let growing = format!("{}\n{script}", snippet::frame(&framed, &title, height, Grows::WithScript));
    let element = format!("{}\n{script}", snippet::element(&attributes, &whole, &title));
    let picture = snippet::picture(site, &whole, &title, w.picture_description);
    view! {
        {paragraph(w.help_paste)}
        {way(w.builder_kind_script, w.help_script, growing)}
        {way(w.builder_kind_frame, w.help_frame, snippet::frame(&framed, &title, height, Grows::Never))}
        {way(w.builder_kind_element, w.help_element, element)}
        {way(w.builder_kind_image, w.help_image, picture)}
    }
    .into_any()
}

/// A way to show it: what it is good for, and the text to paste.
fn way(title: &'static str, text: &'static str, code: String) -> AnyView {
    view! {
        <h3>{title}</h3>
        {paragraph(text)}
        <div data-snippet>{block(code)}</div>
    }
    .into_any()
}

fn places(ctx: &Ctx) -> AnyView {
    let w = ctx.w();
    view! {
        <h3>"HTML"</h3>
        {paragraph(w.help_html)}
        <h3>"WordPress"</h3>
        {paragraph(w.help_wordpress)}
        <h3>"Drupal"</h3>
        {paragraph(w.help_drupal)}
        {block(snippet::DRUPAL_TAGS.to_owned())}
        {paragraph(w.help_drupal_script)}
        {block(snippet::drupal_library(&ctx.site.published.address))}
    }
    .into_any()
}

fn policy(ctx: &Ctx) -> AnyView {
    let w = ctx.w();
    view! {
        {paragraph(w.help_policy)}
        <div data-policy>{block(snippet::policy(&ctx.site.published.address))}</div>
        {paragraph(w.help_policy_less)}
        {paragraph(w.help_headers)}
        {paragraph(w.help_sandbox)}
    }
    .into_any()
}

/// How to keep to a version, and which there are.
fn versions(ctx: &Ctx) -> AnyView {
    let w = ctx.w();
    let kept = &ctx.site.published.versions;
    let list = kept.iter().map(|version| {
        let path = format!("v/{version}/{}", Route::Embed(Embed::Explorer).path(ctx.lang));
        view! {
            <li>
                <a href=ctx.file(&path)>{version_name(ctx.lang, version)}</a>
                " "
                <code>{path.clone()}</code>
            </li>
        }
    });
    let known = if kept.is_empty() {
        view! { <p>{w.help_versions_none}</p> }.into_any()
    } else {
        view! {
            <p>{w.help_versions_kept}</p>
            <ul data-versions>{list.collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        {paragraph(w.help_versions)}
        {known}
    }
    .into_any()
}

fn heights(ctx: &Ctx) -> AnyView {
    let w = ctx.w();
    view! {
        {paragraph(w.help_heights)}
        {block(snippet::listener(&ctx.site.published.address))}
    }
    .into_any()
}

fn steering(ctx: &Ctx) -> AnyView {
    let w = ctx.w();
    view! {
        {paragraph(w.help_steering)}
        {block(snippet::STEERING.to_owned())}
        {paragraph(w.help_steering_element)}
    }
    .into_any()
}

fn privacy(ctx: &Ctx) -> AnyView {
    let w = ctx.w();
    view! {
        <p>{w.help_privacy}</p>
        <blockquote>
            <p>{w.help_privacy_text}</p>
        </blockquote>
    }
    .into_any()
}

/// A sentence in which what stands between backticks is code.
fn paragraph(text: &'static str) -> AnyView {
    let parts = text.split('`').enumerate().map(|(place, part)| match place % 2 {
        0 => part.into_any(),
        _ => view! { <code>{part}</code> }.into_any(),
    });
    view! { <p>{parts.collect_view()}</p> }.into_any()
}

/// Lines to be copied. Long ones wrap, so that nothing has to be scrolled by key.
fn block(text: String) -> AnyView {
    view! {
        <pre class="verbatim">
            <code>{text}</code>
        </pre>
    }
    .into_any()
}
