//! What stands in a frame on somebody else's page: one thing, its source, and the date of the data; nothing that leads
//! about the site. All links open the site in a window of its own.

use super::commitment::CommitmentPage;
use super::explorer::{Body, Show};
use super::icons::PillarIcon;
use super::not_found::NotFound;
use super::notices::Notices;
use super::state::StateBody;
use super::{Ctx, Frozen};
use crate::dataset::PartialDate;
use crate::dataset::code::StateCode;
use crate::i18n::{date, fill};
use crate::present::names::pillar_name;
use crate::present::state::state_view;
use crate::selection::{Embed, Route};
use leptos::prelude::*;

/// A page for a frame.
#[component]
pub fn EmbedPage(ctx: Ctx, embed: Embed) -> impl IntoView {
    let m = ctx.m();
    let f = ctx.f();
    let whole = ctx.href(&Route::Embed(embed.clone()).whole());
    let route = Route::Embed(embed.clone());
    let frozen = ctx.site.frozen.clone().map(|it| kept(&ctx, it, &route));
    let as_of = fill(f.data_as_of, &[("date", &date(ctx.lang, ctx.dataset().as_of()))]);
    let explorer = |show| titled(f.map_title, view! { <Body ctx=ctx.clone() show /> }.into_any());
    let content = match embed {
        Embed::Explorer => explorer(Show::All),
        Embed::Map => explorer(Show::Map),
        Embed::Pillar(pillar) => {
            let name = pillar_name(ctx.dataset(), ctx.lang, Some(pillar));
            view! {
                <h1 class="embed-title">
                    <PillarIcon pillar />
                    {name}
                </h1>
                <Body ctx=ctx.clone() show=Show::Found />
            }
            .into_any()
        }
        Embed::State(code) => state(&ctx, code),
        Embed::Commitment(id) => view! { <CommitmentPage ctx=ctx.clone() id /> }.into_any(),
    };
    view! {
        <div id="embed" class="embed">
            <Notices ctx=ctx.clone() />
            <main id="main" tabindex="-1">
                {content}
            </main>
            <footer class="embed-foot">
                <p>
                    <a href=whole target="_blank" rel="noopener" data-whole>
                        {m.site_name}
                    </a>
                    " · "
                    {as_of}
                    {frozen}
                </p>
                <p>{f.independent} " " {f.footer_licence}</p>
            </footer>
        </div>
    }
}

/// Which version a frame keeps to, and the way to a newer one.
fn kept(ctx: &Ctx, frozen: Frozen, route: &Route) -> AnyView {
    let f = ctx.f();
    let version = PartialDate::parse(&frozen.version).map_or(frozen.version, |day| date(ctx.lang, day));
    let newer = frozen.outdated.then(|| {
        view! {
            " "
            <a href=ctx.href(route) target="_blank" rel="noopener" data-newer>
                {f.embed_newer}
            </a>
        }
    });
    view! {
        " · "
        <span data-version>{fill(f.embed_version, &[("date", &version)])}</span>
        {newer}
    }
    .into_any()
}

/// The site's name is said below; what is shown is called what it is.
fn titled(title: &'static str, content: AnyView) -> AnyView {
    view! {
        <h1 class="visually-hidden" tabindex="-1">
            {title}
        </h1>
        {content}
    }
    .into_any()
}

fn state(ctx: &Ctx, code: StateCode) -> AnyView {
    let Some(view) = state_view(ctx.dataset(), ctx.lang, code) else {
        return view! { <NotFound ctx=ctx.clone() /> }.into_any();
    };
    view! {
        <article data-detail=code.as_str().to_owned()>
            <h1 class="embed-title">{view.name.clone()}</h1>
            <StateBody ctx=ctx.clone() view compact=true level=2 />
            <p class="visually-hidden" data-status role="status"></p>
        </article>
    }
    .into_any()
}
