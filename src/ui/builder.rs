//! The page that makes a snippet for another site: choose what to show, look at it, copy.
//!
//! Only files are made of it. Its own small script, `src/builder.js`, does what there is to do; the application does not take it over.

use super::Ctx;
use crate::dataset::PartialDate;
use crate::dataset::code::Pillar;
use crate::i18n::{date, fill};
use crate::lang::Lang;
use crate::present::commitment::makers_phrase;
use crate::present::names::pillar_name;
use crate::present::snippet::INTEGRITY;
use crate::selection::{Embed, Route};
use leptos::prelude::*;

/// A choice of several: its value and what it is called.
type Choice = (String, String);

/// A kind of page for frames, with one of them.
pub struct Kind {
    /// How the script knows it.
    pub value: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// One of them.
    pub example: Embed,
}

/// The kinds of pages for frames that the dataset has.
pub fn kinds(ctx: &Ctx) -> Vec<Kind> {
    let w = ctx.w();
    let state = ctx.dataset().states().first().map(|it| ("state", w.builder_state, Embed::State(it.code)));
    let pillar = Pillar::ALL.first().map(|it| ("pillar", w.builder_pillar, Embed::Pillar(*it)));
    let commitment = ctx.dataset().commitments().first().map(|it| ("commitment", w.builder_commitment, Embed::Commitment(it.id.clone())));
    let explorer = ("explorer", w.builder_explorer, Embed::Explorer);
    let all = [Some(explorer), Some(("map", w.builder_map, Embed::Map)), state, pillar, commitment];
    all.into_iter().flatten().map(|(value, name, example)| Kind { value, name, example }).collect()
}

/// A version of the data by the day of its publication.
pub fn version_name(lang: Lang, version: &str) -> String {
    PartialDate::parse(version).map_or_else(|_| version.to_owned(), |day| date(lang, day))
}

/// The page.
#[component]
pub fn Builder(ctx: Ctx) -> impl IntoView {
    let (m, f, w) = (ctx.m(), ctx.f(), ctx.w());
    let lang = ctx.lang;
    let dataset = ctx.dataset();
    let choice = |value: &str, name: &str| -> Choice { (value.to_owned(), name.to_owned()) };
    let states = dataset.states().iter().map(|state| choice(state.code.as_str(), state.names.get(lang))).collect();
    let pillars = Pillar::ALL.into_iter().map(|it| (it.number().to_string(), pillar_name(dataset, lang, Some(it)))).collect();
    let commitments = dataset.commitments().iter().map(|it| {
        let name = format!("{} · {}", makers_phrase(dataset, lang, it), it.title.get(lang).0);
        (it.id.clone(), name)
    });
    let languages = Lang::ALL.into_iter().map(|lang| choice(lang.code(), lang.endonym())).collect();
    let themes = vec![choice("", w.builder_theme_reader), choice("light", w.builder_theme_light), choice("dark", w.builder_theme_dark)];
    let kinds = [
        choice("script", w.builder_kind_script),
        choice("frame", w.builder_kind_frame),
        choice("element", w.builder_kind_element),
        choice("image", w.builder_kind_image),
    ];
    let widths = [choice("360", w.builder_width_phone), choice("640", w.builder_width_column), choice("", w.builder_width_full)];
    let alternative = w.picture_description;
    view! {
        <article class="page builder-page">
            <header class="page-head">
                <h1 tabindex="-1">{w.builder_title}</h1>
                <p class="lead">{w.builder_lead}</p>
            </header>
            <noscript>
                <p class="notice">{w.builder_needs_script}</p>
            </noscript>
            <form
                class="builder"
                id="builder"
                data-root=ctx.file("")
                data-lang=lang.code()
                data-site=m.site_name
                data-alternative=alternative
                data-integrity=INTEGRITY
                data-copied=w.builder_copied
            >
                {shows(&ctx)}
                {select("state", w.builder_state, states)}
                {select("pillar", w.builder_pillar, pillars)}
                {select("commitment", w.builder_commitment, commitments.collect())}
                {select("lang", f.language_label, languages)}
                {select("theme", w.builder_theme, themes)}
                {versions(&ctx)}
                {radios("kind", w.builder_kind, &kinds)}
                <div class="field" data-field="height">
                    <label for="builder-height">{w.builder_height}</label>
                    <input id="builder-height" name="height" type="number" inputmode="numeric" min="100" max="20000" />
                </div>
            </form>
            <section class="part">
                <h2>{w.builder_code}</h2>
                <textarea id="snippet" class="snippet" readonly rows="7" spellcheck="false" aria-label=w.builder_code></textarea>
                <p class="builder-copy">
                    <button type="submit" form="builder" class="button">
                        {w.builder_copy}
                    </button>
                    " "
                    <span data-status role="status"></span>
                </p>
                <p class="remark">
                    {w.builder_privacy} " "
                    <a href=ctx.href(&Route::EmbedHelp)>{w.builder_help}</a>
                </p>
            </section>
            <section class="part">
                <h2>{w.builder_preview}</h2>
                <div id="widths">{radios("width", w.builder_width, &widths)}</div>
                <div class="preview" id="preview"></div>
            </section>
        </article>
    }
}

/// What to show, each kind with its initial height.
fn shows(ctx: &Ctx) -> AnyView {
    let choices = kinds(ctx).into_iter().enumerate().map(|(place, kind)| {
        view! {
            <label class="choice">
                <input type="radio" name="show" value=kind.value checked=place == 0 data-height=kind.example.initial_height().to_string() />
                {kind.name}
            </label>
        }
    });
    view! {
        <fieldset class="builder-radios">
            <legend>{ctx.w().builder_show}</legend>
            {choices.collect_view()}
        </fieldset>
    }
    .into_any()
}

/// Which data: those that are published, or a version that is kept. Where none is kept there is nothing to choose.
fn versions(ctx: &Ctx) -> Option<AnyView> {
    let w = ctx.w();
    let named = |version: &String| (version.clone(), fill(w.builder_version_kept, &[("date", &version_name(ctx.lang, version))]));
    let kept = ctx.site.published.versions.iter().rev().map(named);
    let choices: Vec<Choice> = [(String::new(), w.builder_version_newest.to_owned())].into_iter().chain(kept).collect();
    (choices.len() > 1).then(|| {
        view! {
            {select("version", w.builder_version, choices)}
            <p class="remark builder-note" data-field="version-note">{w.builder_version_note}</p>
        }
        .into_any()
    })
}

fn radios(name: &'static str, legend: &'static str, choices: &[Choice]) -> AnyView {
    let choices = choices.iter().enumerate().map(|(place, (value, label))| {
        view! {
            <label class="choice">
                <input type="radio" name=name value=value.clone() checked=place == 0 />
                {label.clone()}
            </label>
        }
    });
    view! {
        <fieldset class="builder-radios">
            <legend>{legend}</legend>
            {choices.collect_view()}
        </fieldset>
    }
    .into_any()
}

fn select(name: &'static str, label: &'static str, choices: Vec<Choice>) -> AnyView {
    let id = format!("builder-{name}");
    view! {
        <div class="field" data-field=name>
            <label for=id.clone()>{label}</label>
            <select id=id name=name>
                {choices.into_iter().map(|(value, label)| view! { <option value=value>{label}</option> }).collect_view()}
            </select>
        </div>
    }
    .into_any()
}
