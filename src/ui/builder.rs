//! The page that makes a snippet for another site: choose what to show, look at it, copy.
//!
//! Only files are made of it. Its own small script, `src/builder.js`, does what there is to do; the application does not take it over.

use super::Ctx;
use crate::dataset::code::Pillar;
use crate::lang::Lang;
use crate::present::commitment::{makers_phrase, pillar_name};
use leptos::prelude::*;

/// A choice of several: its value and what it is called.
type Choice = (String, String);

/// The page.
#[component]
pub fn Builder(ctx: Ctx) -> impl IntoView {
    let m = ctx.m();
    let lang = ctx.lang;
    let dataset = ctx.dataset();
    let choice = |value: &str, name: &str| -> Choice { (value.to_owned(), name.to_owned()) };
    let shows = [
        choice("explorer", m.builder_explorer),
        choice("map", m.builder_map),
        choice("state", m.builder_state),
        choice("pillar", m.builder_pillar),
        choice("commitment", m.builder_commitment),
    ];
    let states = dataset.states().iter().map(|state| choice(state.code.as_str(), state.names.get(lang))).collect();
    let pillars = Pillar::ALL.into_iter().map(|it| (it.number().to_string(), pillar_name(dataset, lang, Some(it)))).collect();
    let commitments = dataset.commitments().iter().map(|it| {
        let name = format!("{} · {}", makers_phrase(dataset, lang, it), it.title.get(lang).0);
        (it.id.clone(), name)
    });
    let languages = Lang::ALL.into_iter().map(|lang| choice(lang.code(), lang.endonym())).collect();
    let themes = vec![choice("", m.builder_theme_reader), choice("light", m.builder_theme_light), choice("dark", m.builder_theme_dark)];
    let kinds = [
        choice("script", m.builder_kind_script),
        choice("frame", m.builder_kind_frame),
        choice("element", m.builder_kind_element),
        choice("image", m.builder_kind_image),
    ];
    let widths = [choice("360", m.builder_width_phone), choice("640", m.builder_width_column), choice("", m.builder_width_full)];
    let alternative = m.map_description;
    view! {
        <article class="page builder-page">
            <header class="page-head">
                <h1 tabindex="-1">{m.builder_title}</h1>
                <p class="lead">{m.builder_lead}</p>
            </header>
            <noscript>
                <p class="notice">{m.builder_needs_script}</p>
            </noscript>
            <form
                class="builder"
                id="builder"
                data-root=ctx.file("")
                data-lang=lang.code()
                data-site=m.site_name
                data-alternative=alternative
                data-copied=m.builder_copied
            >
                {radios("show", m.builder_show, &shows)}
                {select("state", m.builder_state, states)}
                {select("pillar", m.builder_pillar, pillars)}
                {select("commitment", m.builder_commitment, commitments.collect())}
                {select("lang", m.language_label, languages)}
                {select("theme", m.builder_theme, themes)}
                {radios("kind", m.builder_kind, &kinds)}
            </form>
            <section class="part">
                <h2>{m.builder_code}</h2>
                <textarea id="snippet" class="snippet" readonly rows="7" spellcheck="false" aria-label=m.builder_code></textarea>
                <p class="builder-copy">
                    <button type="button" class="button" id="copy">
                        {m.builder_copy}
                    </button>
                    " "
                    <span data-status role="status"></span>
                </p>
                <p class="remark">{m.builder_privacy}</p>
            </section>
            <section class="part">
                <h2>{m.builder_preview}</h2>
                <div id="widths">{radios("width", m.builder_width, &widths)}</div>
                <div class="preview" id="preview"></div>
            </section>
        </article>
    }
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
