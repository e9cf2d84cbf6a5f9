//! What the panel shows of a state with hundreds of commitments: lines instead of cards, slice by slice.

use super::html::within;
use super::*;
use lad_explorer::dataset::multiply;
use lad_explorer::present::slices::{cut, whole};
use std::num::NonZeroUsize;

/// The published data, ten times over: the United States have hundreds of commitments.
static LARGE: LazyLock<Shared> = LazyLock::new(|| {
    let bytes = multiply::multiply(PUBLISHED, NonZeroUsize::new(10).unwrap(), 7).unwrap();
    shared(load(&bytes).0, "/")
});

fn owned(dataset: &Dataset, code: StateCode) -> BTreeSet<String> {
    dataset.owned_by(code).map(|it| it.id.clone()).collect()
}

/// Each identifier once, or a duplicate is named.
fn once(html: &str) -> BTreeSet<String> {
    let all = values(html, "data-commitment");
    let set: BTreeSet<String> = all.iter().cloned().collect();
    assert_eq!(set.len(), all.len(), "a commitment stands twice");
    set
}

#[test]
fn slices_hold_all_that_is_not_there_at_once() {
    for (shared, code) in [(&SITE, "USA"), (&SITE, "CAN"), (&LARGE, "USA"), (&LARGE, "CHL")] {
        let code = StateCode::parse(code).unwrap();
        let html = part(shared, Lang::En, Partial(code), "/");
        let (now, later) = cut(&html);
        assert_eq!(once(&html), owned(&shared.dataset, code), "{code}");
        let at_once = values(&now, "data-commitment").len();
        let rest: usize = later.iter().map(|slice| values(slice, "data-commitment").len()).sum();
        assert_eq!(at_once + rest, owned(&shared.dataset, code).len(), "{code}");
        // A slice for each place that the page keeps, and none within another.
        assert_eq!(now.matches("<template").count(), later.len(), "{code}");
        assert!(later.iter().all(|slice| !slice.contains("<template") && !slice.is_empty()), "{code}");
        // Five groups at most.
        assert!(at_once <= 5 * 30, "{code} begins with {at_once}");
    }
}

#[test]
fn hundreds_are_lines_that_lead_to_their_pages() {
    let code = StateCode::parse("USA").unwrap();
    let ids = owned(&LARGE.dataset, code);
    assert!(ids.len() > 60);
    for lang in Lang::ALL {
        let panel = part(&LARGE, lang, Partial(code), "/");
        let page = document(&LARGE, lang, &state("USA"));
        for html in [&panel, &page] {
            assert_eq!(once(html), ids);
            assert!(!html.contains("class=\"card\"") && !html.contains("card-open"));
            let links: BTreeSet<String> = values(html, "href").into_iter().collect();
            for id in &ids {
                assert!(links.contains(&format!("/{}", commitment(id).path(lang))), "{id} in {lang:?}");
            }
        }
        // A page is read without the application: nothing of it comes later.
        assert!(!page.contains("data-slice"));
        // Each line says the status.
        let words = within(&panel, |tag| tag.get("data-status-word").is_some());
        let lines = words.iter().filter(|around| around.iter().any(|tag| tag.name == "li" && tag.get("data-place").is_some()));
        assert_eq!(lines.count(), ids.len());
    }
}

#[test]
fn slices_are_cut_out_and_their_places_kept() {
    let slice = |text: &str| format!("<template data-slice>{text}</template>");
    assert_eq!(cut("a"), ("a".to_owned(), vec![]));
    assert_eq!(cut(&format!("a{}b{}{}c", slice("1"), slice("2"), slice("3"))), (format!("a{0}b{0}{0}c", slice("")), vec!["1", "2", "3"]));
    assert_eq!(cut("a<template data-slice>1"), (format!("a{}", slice("")), vec!["1"]));
    assert_eq!(whole(&format!("a{}b{}", slice("1"), slice("2"))), "a1b2");
    // Templates of other kinds stay.
    assert_eq!(cut("<template>a</template>").1.len(), 0);
}
