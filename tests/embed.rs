//! What is said in more than one place of frames on other sites is said alike: initial heights, and the texts to paste.
#![allow(clippy::unwrap_used, clippy::panic)] // Helpers of tests may fail loudly.

use lad_explorer::dataset::code::{Pillar, StateCode};
use lad_explorer::present::snippet::{self, Grows};
use lad_explorer::selection::Embed;

const SCRIPT: &str = include_str!("../public/embed/v1.js");
const DOCUMENTATION: &str = include_str!("../docs/embedding.md");
const SITE: &str = "https://www.example.org/explorer/";

/// One page of each kind, as the documentation writes its address.
fn pages() -> [Embed; 5] {
    [
        Embed::Explorer,
        Embed::Map,
        Embed::State(StateCode::parse("BRB").unwrap()),
        Embed::Pillar(Pillar::Stability),
        Embed::Commitment("ID".to_owned()),
    ]
}

#[test]
fn the_documentation_has_the_initial_heights() {
    for embed in pages() {
        let end = format!("| `embed/{}` | {} |", embed.path(), embed.initial_height());
        assert!(DOCUMENTATION.lines().any(|line| line.ends_with(&end)), "no line ends with {end}");
    }
}

#[test]
fn the_script_has_the_initial_heights() {
    let [explorer, map, state, pillar, commitment] = pages().map(|it| it.initial_height());
    assert!(SCRIPT.contains(&format!("page ? {map} : {explorer};")), "{map} {explorer}");
    for (name, height) in [("state", state), ("pillar", pillar), ("commitment", commitment)] {
        let rule = SCRIPT.lines().find(|line| line.trim_start().starts_with(&format!("{name}: ["))).unwrap();
        assert!(rule.ends_with(&format!(", {height}],")), "{height}: {rule}");
    }
}

#[test]
fn the_documentation_has_the_texts_that_pages_give() {
    let title = "Barbados: commitments under the Los Angeles Declaration";
    let alternative = "A map of the Americas on which the states that endorsed the Los Angeles Declaration are shaded";
    let state = pages().into_iter().nth(2).unwrap();
    let framed = format!("{SITE}embed/{}", state.path());
    let frame = |grows| snippet::frame(&framed, title, state.initial_height(), grows);
    let page = format!("{SITE}states/BRB/");
    let texts = [
        frame(Grows::Never),
        frame(Grows::WithScript),
        snippet::script(SITE),
        snippet::element(&[("state", "BRB"), ("lang", "en"), ("theme", "dark")], &page, title),
        snippet::picture(SITE, &page, title, alternative),
        snippet::drupal_library(SITE),
        snippet::policy(SITE),
        snippet::listener(SITE),
        snippet::STEERING.to_owned(),
    ];
    for text in texts.iter().map(String::as_str).chain(snippet::DRUPAL_TAGS.lines()) {
        assert!(DOCUMENTATION.contains(text), "docs/embedding.md has no\n{text}");
    }
}
