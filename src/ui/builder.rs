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
    let (m, f) = (ctx.m(), &ctx.m().file);
    let lang = ctx.lang;
    let dataset = ctx.dataset();
    let choice = |value: &str, name: &str| -> Choice { (value.to_owned(), name.to_owned()) };
    let shows = [
        choice("explorer", f.builder_explorer),
        choice("map", f.builder_map),
        choice("state", f.builder_state),
        choice("pillar", f.builder_pillar),
        choice("commitment", f.builder_commitment),
    ];
    let states = dataset.states().iter().map(|state| choice(state.code.as_str(), state.names.get(lang))).collect();
    let pillars = Pillar::ALL.into_iter().map(|it| (it.number().to_string(), pillar_name(dataset, lang, Some(it)))).collect();
    let commitments = dataset.commitments().iter().map(|it| {
        let name = format!("{} · {}", makers_phrase(dataset, lang, it), it.title.get(lang).0);
        (it.id.clone(), name)
    });
    let languages = Lang::ALL.into_iter().map(|lang| choice(lang.code(), lang.endonym())).collect();
    let themes = vec![choice("", f.builder_theme_reader), choice("light", f.builder_theme_light), choice("dark", f.builder_theme_dark)];
    let kinds = [
        choice("script", f.builder_kind_script),
        choice("frame", f.builder_kind_frame),
        choice("element", f.builder_kind_element),
        choice("image", f.builder_kind_image),
    ];
    let widths = [choice("360", f.builder_width_phone), choice("640", f.builder_width_column), choice("", f.builder_width_full)];
    let alternative = m.map_description;
    view! {
        <article class="page builder-page">
            <header class="page-head">
                <h1 tabindex="-1">{f.builder_title}</h1>
                <p class="lead">{f.builder_lead}</p>
            </header>
            <noscript>
                <p class="notice">{f.builder_needs_script}</p>
            </noscript>
            <form
                class="builder"
                id="builder"
                data-root=ctx.file("")
                data-lang=lang.code()
                data-site=m.site_name
                data-alternative=alternative
                data-copied=f.builder_copied
            >
                {radios("show", f.builder_show, &shows)}
                {select("state", f.builder_state, states)}
                {select("pillar", f.builder_pillar, pillars)}
                {select("commitment", f.builder_commitment, commitments.collect())}
                {select("lang", m.language_label, languages)}
                {select("theme", f.builder_theme, themes)}
                {radios("kind", f.builder_kind, &kinds)}
            </form>
            <section class="part">
                <h2>{f.builder_code}</h2>
                <textarea id="snippet" class="snippet" readonly rows="7" spellcheck="false" aria-label=f.builder_code></textarea>
                <p class="builder-copy">
                    <button type="button" class="button" id="copy">
                        {f.builder_copy}
                    </button>
                    " "
                    <span data-status role="status"></span>
                </p>
                <p class="remark">{f.builder_privacy}</p>
            </section>
            <section class="part">
                <h2>{f.builder_preview}</h2>
                <div id="widths">{radios("width", f.builder_width, &widths)}</div>
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
