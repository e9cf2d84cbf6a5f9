//! What the words of the site mean: each status with its sign, each kind, and what marks how exact or how certain something is.

use super::{Ctx, prose};
use crate::dataset::wire::Kind;
use crate::i18n::meanings;
use crate::present::commitment::StatusView;
use crate::selection::StatusFacet;
use leptos::prelude::*;

/// The words in three lists, each under its heading.
pub fn words(ctx: &Ctx) -> AnyView {
    let (m, f, said) = (ctx.m(), ctx.f(), meanings(ctx.lang));
    let status = |it: StatusFacet| prose::status(StatusView { key: it.as_str(), word: m.status(it), date: None });
    let statuses = StatusFacet::all().map(status).zip(said.statuses);
    let kinds = Kind::ALL.iter().map(|kind| m.kind(*kind).into_any()).zip(said.kinds);
    let marks = said.marks.into_iter().map(|(word, meaning)| (word.into_any(), meaning));
    view! {
        {list(f.status_label, statuses.collect())}
        {list(f.kind_label, kinds.collect())}
        {list(said.marks_title, marks.collect())}
    }
    .into_any()
}

fn list(title: &'static str, words: Vec<(AnyView, &'static str)>) -> AnyView {
    let words = words.into_iter().map(|(word, meaning)| view! { <div><dt>{word}</dt><dd>{meaning}</dd></div> });
    view! {
        <h3>{title}</h3>
        <dl class="terms">{words.collect_view()}</dl>
    }
    .into_any()
}
