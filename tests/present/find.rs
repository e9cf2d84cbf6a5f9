//! The states that the search box suggests.

use super::*;
use lad_explorer::geometry::codes;
use lad_explorer::present::find::{MOST, Step, Suggestion, meant, suggestions};

fn suggested(lang: Lang, filters: &Filters, typed: &str) -> Vec<Suggestion> {
    suggestions(&DATASET, &Tally::new(&DATASET, texts_of(lang), filters), lang, typed)
}

fn codes_for(lang: Lang, typed: &str) -> Vec<String> {
    suggested(lang, &search(typed), typed).iter().map(|it| it.code.to_string()).collect()
}

fn names(code: &str, lang: Lang) -> &'static str {
    let mut records = list(&FILE, "states").iter().chain(list(&FILE, "places"));
    said(&records.find(|it| text(it, "code") == code).unwrap()["names"], lang)
}

#[test]
fn every_state_is_the_first_suggestion_for_its_names_and_its_code() {
    for (_, code) in codes::AMERICAS_35 {
        for lang in Lang::ALL {
            for typed in Lang::ALL.map(|other| plain(names(code, other))).into_iter().chain([code.to_owned(), code.to_lowercase()]) {
                assert_eq!(codes_for(lang, &typed).first().map(String::as_str), Some(code), "{typed} in {lang:?}");
            }
        }
    }
}

#[test]
fn accents_case_and_signs_do_not_matter() {
    for (typed, code) in [
        ("  PERÚ ", "PER"),
        ("haiti", "HTI"),
        ("brés", "BRA"),
        ("etats", "USA"),
        ("trinidad and tob", "TTO"),
        ("saint lucia", "LCA"),
        ("kitts", "KNA"),
        ("tobago", "TTO"),
        ("unidos", "USA"),
    ] {
        assert_eq!(codes_for(Lang::En, typed).first().map(String::as_str), Some(code), "{typed}");
    }
    let marked = suggested(Lang::Es, &Filters::default(), "PERU");
    let found: Vec<&str> = marked[0].name.iter().filter(|part| part.found).map(|part| part.text.as_str()).collect();
    assert_eq!(found, ["Perú"]);
}

#[test]
fn one_state_is_meant_for_sure_where_only_its_name_begins_so() {
    for (typed, code) in [("barb", Some("BRB")), ("united", Some("USA")), ("chl", Some("CHL")), ("Perú", Some("PER"))] {
        let meant = meant(&suggested(Lang::En, &search(typed), typed));
        assert_eq!(meant.as_ref().map(|it| it.as_str()), code, "{typed}");
    }
    for typed in ["b", "dominica", "minican", "estados", "visa", ""] {
        assert_eq!(meant(&suggested(Lang::En, &search(typed), typed)), None, "{typed}");
    }
}

#[test]
fn the_likeliest_come_first_and_no_more_than_can_be_taken_in() {
    assert_eq!(codes_for(Lang::En, "b"), ["BHS", "BRB", "BLZ", "BOL", "BRA", "ATG"]);
    assert_eq!(codes_for(Lang::En, "dominica"), ["DMA", "DOM"]);
    assert_eq!(codes_for(Lang::En, "guyana"), ["GUY"]);
    assert_eq!(codes_for(Lang::En, "minican"), ["DOM"], "three letters and more are found within a name");
    for nothing in ["", "   ", "visa permits", "zz", "-", "1"] {
        assert_eq!(codes_for(Lang::En, nothing), Vec::<String>::new(), "{nothing:?}");
    }
    for typed in ('a'..='z').map(String::from) {
        for lang in Lang::ALL {
            let found = codes_for(lang, &typed);
            assert!(found.len() <= MOST, "{typed}: {found:?}");
            let begins = |code: &String| Lang::ALL.iter().any(|lang| plain(names(code, *lang)).split(' ').any(|it| it.starts_with(&typed)));
            assert!(found.iter().all(begins), "a letter is the beginning of a word: {typed}: {found:?}");
        }
    }
}

#[test]
fn a_suggestion_says_what_choosing_it_would_show() {
    for filters in many_filters() {
        for lang in Lang::ALL {
            for (_, code) in codes::AMERICAS_35 {
                let [first, ..] = &suggested(lang, &filters, code)[..] else { panic!("{code}") };
                let after = update(ViewState { filters: filters.clone(), ..ViewState::default() }, Msg::Find(first.code));
                assert_eq!((after.selected, after.filters.search.as_str()), (Some(first.code), ""));
                let row = explorer(lang, &after.filters, Sort::default()).row(first.code).map(|row| row.counts.total());
                let expected = row.map_or(sentence(lang, "find_other").to_owned(), |n| {
                    sentence(lang, "find_endorser").replace("{commitments}", &counted(lang, "commitments_count", n))
                });
                assert_eq!(first.about, expected, "{code} under {filters:?}");
            }
        }
    }
}

#[test]
fn keys_go_round_the_suggestions() {
    let places = |step: Step| [None, Some(0), Some(1), Some(2)].map(|place| step.from(place, 3));
    assert_eq!(places(Step::Down), [0, 1, 2, 0]);
    assert_eq!(places(Step::Up), [2, 2, 0, 1]);
    assert_eq!(Step::Up.from(Some(7), 8), 6);
}
