//! What the pages say of the real data, against counts made here straight from the published file.
//!
//! The counts know nothing of the crate: they read JSON, so that a mistake in loading or judging shows as a difference.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests may fail loudly.

#[path = "present/depth.rs"]
mod depth;
#[path = "present/figures.rs"]
mod figures;
#[path = "present/file.rs"]
mod file;
#[path = "present/find.rs"]
mod find;
#[path = "present/interface.rs"]
mod interface;
#[path = "present/labels.rs"]
mod labels;
#[path = "present/others.rs"]
mod others;
#[path = "present/sentence.rs"]
mod sentence;
#[path = "present/sentences.rs"]
mod sentences;
#[path = "present/titles.rs"]
mod titles;

use file::{FILE, endorsers, list, plain, records, said, source_of, text, texts};
use lad_explorer::dataset::code::StateCode;
use lad_explorer::dataset::wire::{Kind, Status};
use lad_explorer::dataset::{Dataset, PartialDate, Pillar, index, load};
use lad_explorer::failure::Failure;
use lad_explorer::i18n::{Plural, date};
use lad_explorer::lang::Lang;
use lad_explorer::present::commitment::{CommitmentView, commitment};
use lad_explorer::present::explorer::Explorer;
use lad_explorer::present::facets::{facets, pillar_toggles};
use lad_explorer::present::fold::fold;
use lad_explorer::present::head::head;
use lad_explorer::present::others::other_rows;
use lad_explorer::present::source::{SourceView, source};
use lad_explorer::present::state::{StateView, state_view};
use lad_explorer::present::{SearchIndex, Tally};
use lad_explorer::selection::filters::Facet;
use lad_explorer::selection::{Filters, Msg, Picks, Route, Sort, SortKey, StatusFacet, ViewState, update};
use sentence::sentence;
use sentences::counted;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const PUBLISHED: &[u8] = include_bytes!("../public/data/declaration.json");
static DATASET: LazyLock<Dataset> = LazyLock::new(|| load(PUBLISHED).0);
static INDEX: LazyLock<[SearchIndex; 4]> = LazyLock::new(|| Lang::ALL.map(|lang| SearchIndex::new(&DATASET, lang)));

// What the crate makes of it.

fn texts_of(lang: Lang) -> &'static SearchIndex {
    &INDEX[lang as usize]
}

fn explorer(lang: Lang, filters: &Filters, sort: Sort) -> Explorer {
    Explorer::new(&DATASET, &Tally::new(&DATASET, texts_of(lang), filters), lang, filters, sort)
}

fn found(filters: &Filters) -> Explorer {
    explorer(Lang::En, filters, Sort::default())
}

fn code(text: &str) -> StateCode {
    StateCode::parse(text).unwrap()
}

fn shown(model: &Explorer) -> BTreeSet<&str> {
    model.rows.iter().filter(|row| row.shown).map(|row| row.code.as_str()).collect()
}

fn search(text: &str) -> Filters {
    Filters { search: text.to_owned(), ..Filters::default() }
}

fn of_pillars(numbers: &[u8]) -> Filters {
    Filters { pillars: numbers.iter().map(|number| Pillar::try_from(*number).unwrap()).collect(), ..Filters::default() }
}

/// The sixteen ways to press four toggles.
fn combinations() -> impl Iterator<Item = Vec<u8>> {
    (0..16u8).map(|mask| (1..=4).filter(|number| mask & (1 << (number - 1)) != 0).collect())
}

/// A fair sample of what readers choose, from nothing to nonsense.
fn many_filters() -> Vec<Filters> {
    let pick = |kinds: &[Kind], years: &[u16], search: &str| Filters {
        kinds: kinds.iter().copied().collect(),
        years: years.iter().copied().collect(),
        search: search.to_owned(),
        ..Filters::default()
    };
    let none = StatusFacet::NoInformation;
    let met = StatusFacet::Reported(Status::Met);
    let mut all: Vec<Filters> = combinations().map(|numbers| of_pillars(&numbers)).collect();
    all.extend([
        pick(&[Kind::Funding], &[], ""),
        pick(&[Kind::Funding, Kind::Policy], &[2022, 2023], ""),
        pick(&[], &[], "visa"),
        pick(&[], &[2024], "migrants"),
        pick(&[Kind::Enforcement], &[2025], "nothing has these words"),
        Filters { statuses: Picks::from_iter([met, none]), ..of_pillars(&[1, 2]) },
        Filters { packages: Picks::from_iter([2, 10]), ..Filters::default() },
        Filters { packages: Picks::from_iter([11]), ..of_pillars(&[4]) },
    ]);
    all
}

/// The identifiers of all commitments that a page shows: under its states, where the filters don't hide them, and of the others.
fn listed(model: &Explorer, filters: &Filters) -> Vec<String> {
    let tally = Tally::new(&DATASET, texts_of(Lang::En), filters);
    let cards = |code| commitments(state_view(&DATASET, Lang::En, code).unwrap());
    let states = model.rows.iter().filter(|row| row.shown).flat_map(|row| cards(row.code)).filter(|it| tally.matches(it.place));
    states.map(|it| it.id).chain(others(filters)).collect()
}

fn commitments(view: StateView) -> impl Iterator<Item = CommitmentView> {
    view.groups.into_iter().flat_map(|group| group.commitments)
}

fn ids(view: &StateView) -> Vec<String> {
    commitments(view.clone()).map(|it| it.id).collect()
}

/// The identifiers of the matching commitments of those who are no endorsing states.
fn others(filters: &Filters) -> Vec<String> {
    let tally = Tally::new(&DATASET, texts_of(Lang::En), filters);
    let rows = other_rows(&DATASET, &tally, Lang::En);
    assert_eq!(rows.len(), tally.makers(), "{filters:?}");
    assert!(rows.iter().all(|row| !row.name.is_empty() && !row.role.is_empty()));
    rows.into_iter().flat_map(|row| row.commitments).map(|it| it.id).collect()
}

// Filters.

#[test]
fn all_sixteen_combinations_of_pillars_agree_with_the_file() {
    for numbers in combinations() {
        let fits = |record: &&Value| numbers.is_empty() || record["pillar"].as_u64().is_some_and(|it| numbers.contains(&(it as u8)));
        let matching: Vec<&Value> = records().iter().filter(fits).collect();
        let owners: BTreeSet<&str> = matching.iter().flat_map(|record| texts(record, "owners")).collect();
        let states: BTreeSet<&str> = if numbers.is_empty() { endorsers() } else { owners.intersection(&endorsers()).copied().collect() };
        let model = found(&of_pillars(&numbers));
        assert_eq!(shown(&model), states, "{numbers:?}");
        assert_eq!((model.found.states, model.found.commitments), (states.len(), matching.len()), "{numbers:?}");
        for row in &model.rows {
            let of_row = || matching.iter().filter(|record| texts(record, "owners").contains(row.code.as_str()));
            let by_pillar = [1, 2, 3, 4].map(|number| of_row().filter(|record| record["pillar"] == number).count());
            assert_eq!(row.counts.pillars, by_pillar, "{numbers:?} {}", row.code);
            assert_eq!(row.counts.total(), of_row().count(), "{numbers:?} {}", row.code);
            assert_eq!(row.bar.iter().map(|it| it.count).sum::<usize>(), of_row().count(), "{numbers:?} {}", row.code);
            assert_eq!(row.class == 0, of_row().count() == 0, "{numbers:?} {}", row.code);
        }
    }
}

#[test]
fn the_answers_that_everybody_knows() {
    let known: [(&[u8], usize); 5] = [(&[1], 17), (&[2], 12), (&[3], 13), (&[4], 1), (&[], 22)];
    for (numbers, states) in known {
        assert_eq!(found(&of_pillars(numbers)).found.states, states, "{numbers:?}");
    }
    assert_eq!(shown(&found(&of_pillars(&[4]))), BTreeSet::from(["USA"]));
    assert_eq!(found(&Filters::default()).found.commitments, 155);
}

#[test]
fn joint_commitments_count_once_in_all_and_once_for_each_owner() {
    let joint: Vec<&Value> = records().iter().filter(|record| list(record, "owners").len() > 1).collect();
    assert_eq!(joint.len(), 5);
    for record in joint {
        let model = found(&search(said(&record["title"], Lang::En)));
        assert_eq!(model.found.commitments, 1, "{}", record["id"]);
        let owners = texts(record, "owners");
        let counted: BTreeSet<&str> = model.rows.iter().filter(|row| row.counts.total() == 1).map(|row| row.code.as_str()).collect();
        assert_eq!(counted, owners.intersection(&endorsers()).copied().collect(), "{}", record["id"]);
    }
}

#[test]
fn whoever_makes_a_commitment_it_has_a_place_in_the_list() {
    for filters in many_filters() {
        let model = found(&filters);
        let listed: BTreeSet<String> = listed(&model, &filters).into_iter().collect();
        let tally = Tally::new(&DATASET, texts_of(Lang::En), &filters);
        let matching: BTreeSet<String> = tally.matching(&DATASET).map(|it| it.id.clone()).collect();
        assert_eq!(listed, matching, "{filters:?}");
        assert_eq!(listed.len(), model.found.commitments, "{filters:?}");
    }
    let all: BTreeSet<String> = records().iter().map(|record| text(record, "id").to_owned()).collect();
    assert_eq!(listed(&found(&Filters::default()), &Filters::default()).into_iter().collect::<BTreeSet<_>>(), all);
}

#[test]
fn others_are_institutions_donors_and_all_states_together() {
    let elsewhere = |record: &&Value| texts(record, "owners").is_disjoint(&endorsers());
    let expected: BTreeSet<&str> = records().iter().filter(elsewhere).map(|record| text(record, "id")).collect();
    let others = others(&Filters::default());
    assert_eq!(others.iter().map(String::as_str).collect::<BTreeSet<_>>(), expected);
    assert_eq!(others.len(), 13, "each once");
}

#[test]
fn a_choice_counts_what_choosing_it_shows() {
    for filters in many_filters() {
        let tally = Tally::new(&DATASET, texts_of(Lang::En), &filters);
        let after = |facet: Facet, msg: Msg| {
            let alone = ViewState { filters: filters.without(facet), ..ViewState::default() };
            found(&update(alone, msg).filters).found
        };
        for view in facets(&DATASET, &tally, Lang::En, &filters) {
            for choice in view.choices {
                assert_eq!(after(view.facet, choice.msg).commitments, choice.count, "{filters:?}: {}", choice.label);
            }
        }
        for toggle in pillar_toggles(&DATASET, &tally, Lang::En, &filters) {
            let then = after(Facet::Pillars, Msg::TogglePillar(toggle.pillar));
            let counted = |name: &str, n: usize| counted(Lang::En, name, n);
            let counts = format!("{} · {}", counted("states_count", then.states), counted("commitments_count", then.commitments));
            assert_eq!(toggle.counts, counts, "{filters:?}: {}", toggle.name);
        }
    }
}

#[test]
fn the_choices_cover_the_file() {
    let filters = Filters::default();
    let tally = Tally::new(&DATASET, texts_of(Lang::En), &filters);
    for view in facets(&DATASET, &tally, Lang::En, &filters) {
        let key_of = |record: &Value| match view.facet {
            Facet::Kinds => Some(text(record, "kind").to_owned()),
            Facet::Statuses => Some(record["status_latest"].as_str().unwrap_or("none").to_owned()),
            Facet::Packages => record["action_package"].as_u64().map(|it| it.to_string()),
            Facet::Years => Some(text(record, "announced_on")[..4].to_owned()),
            Facet::Pillars | Facet::Search => panic!("{:?} is not a further facet", view.facet),
        };
        let mut counts = BTreeMap::<String, usize>::new();
        records().iter().filter_map(key_of).for_each(|key| *counts.entry(key).or_default() += 1);
        let offered: BTreeMap<String, usize> =
            view.choices.into_iter().filter(|choice| choice.count > 0).map(|choice| (choice.key, choice.count)).collect();
        assert_eq!(offered, counts, "{:?}", view.facet);
    }
}

// What the application is sent.

#[test]
fn the_index_and_its_texts_answer_as_the_whole_file_does() {
    for lang in Lang::ALL {
        let sent = read_index(&index::write(&DATASET, lang)).unwrap();
        assert_eq!(sent.ledger(), DATASET.ledger());
        assert_eq!((sent.as_of(), sent.edition(), sent.commitments().len()), (DATASET.as_of(), DATASET.edition(), 0));
        let texts = SearchIndex::of(&sent, texts_of(lang).texts().to_owned());
        for filters in many_filters() {
            let (whole, part) = (Tally::new(&DATASET, texts_of(lang), &filters), Tally::new(&sent, &texts, &filters));
            assert_eq!(part, whole, "{filters:?}");
            let explorer = |dataset: &Dataset| Explorer::new(dataset, &whole, lang, &filters, Sort::default());
            assert_eq!(explorer(&sent), explorer(&DATASET), "{filters:?}");
            assert_eq!(facets(&sent, &whole, lang, &filters), facets(&DATASET, &whole, lang, &filters));
        }
    }
}

#[test]
fn a_damaged_index_is_refused() {
    let text = index::write(&DATASET, Lang::En);
    assert_eq!(read_index("{}").unwrap_err(), Failure::Broken);
    for (name, value) in index::fields(&DATASET, Lang::En) {
        let field = format!("\"{name}\":{}", serde_json::to_string(&value).unwrap());
        assert!(text.contains(&field), "{name}");
        // Without the field, and with half of it: a version or list that is cut may still be read, a column not.
        let without = text.replace(&field, "\"other\":\"\"");
        assert_eq!(read_index(&without).unwrap_err(), Failure::Broken, "without {name}");
        if name.starts_with("ledger") {
            let cut = text.replace(&field, &format!("\"{name}\":\"{}\"", &value[..value.len() / 2]));
            assert_eq!(read_index(&cut).unwrap_err(), Failure::Broken, "half of {name}");
        }
    }
    let newer = text.replace("\"schema_version\":\"1", "\"schema_version\":\"9");
    assert_eq!(read_index(&newer).unwrap_err(), Failure::Version);
}

#[test]
fn the_index_holds_every_year_package_and_state() {
    let mut file = FILE.clone();
    for (place, day) in ["1999-05", "1948", "2036-05-01", "9999"].into_iter().enumerate() {
        file["commitments"][place]["announced_on"] = day.into();
    }
    let old = file["action_packages"][0]["number"].clone();
    for record in file["commitments"].as_array_mut().unwrap().iter_mut().filter(|it| it["action_package"] == old) {
        record["action_package"] = 200.into();
    }
    file["action_packages"][0]["number"] = 200.into();
    // No more than 35 states are in the Americas; the codes of those beyond are made up.
    for nth in 0..40_u8 {
        let mut state = file["states"][0].clone();
        state["code"] = format!("X{}{}", char::from(b'A' + nth / 26), char::from(b'A' + nth % 26)).into();
        file["states"].as_array_mut().unwrap().push(state);
    }
    let last = file["states"][61]["code"].clone();
    file["commitments"][9]["owners"] = vec![last].into();
    let (dataset, _) = load(file.to_string().as_bytes());
    let years: Vec<u16> = dataset.ledger().iter().take(4).map(|it| it.year).collect();
    assert_eq!((years, dataset.states().len()), (vec![1999, 1948, 2036, 9999], 62));
    assert!(dataset.ledger().iter().any(|it| it.package == Some(200)) && dataset.ledger()[9].owners.contains(61));
    assert_eq!(read_index(&index::write(&dataset, Lang::En)).unwrap().ledger(), dataset.ledger());
}

/// As a browser takes it apart.
fn read_index(text: &str) -> Result<Dataset, Failure> {
    let fields: BTreeMap<String, String> = serde_json::from_str(text).unwrap();
    index::read(|name| fields.get(name).cloned())
}

// Search.

#[test]
fn a_search_finds_the_same_whatever_was_searched_before() {
    let fresh = || SearchIndex::of(&DATASET, texts_of(Lang::En).texts().to_owned());
    let tally =
        |index: &SearchIndex, search: &str| Tally::new(&DATASET, index, &Filters { search: search.to_owned(), ..Filters::default() });
    // Typed letter by letter, taken back, continued in front, two words for one and one for two, nothing found, and names.
    let searches = [
        "r",
        "re",
        "refugee",
        "refugees",
        "refugees v",
        "refugees ven",
        "ven refugees",
        "ven",
        "v en",
        "ven ven",
        "e",
        "colombia",
        "colombia m",
        "m colombia",
        "zzz",
        "z",
        "refugees zzz",
        "",
    ];
    let alone = searches.map(|search| tally(&fresh(), search));
    assert!(alone.iter().filter(|it| it.is_empty()).count() >= 2 && alone.iter().filter(|it| it.len() > 5).count() >= 8);
    let kept = fresh();
    for first in searches {
        for (second, alone) in searches.into_iter().zip(&alone) {
            tally(&kept, first);
            assert_eq!(tally(&kept, second), *alone, "{second} after {first}");
        }
    }
}

#[test]
fn a_search_finds_what_a_reader_would_find() {
    let holds = |record: &Value, lang: Lang, word: &str| {
        let names = list(&FILE, "states").iter().chain(list(&FILE, "places"));
        let owners = names.filter(|state| texts(record, "owners").contains(text(state, "code")));
        let names: Vec<&str> = owners.flat_map(|state| Lang::ALL.map(|lang| said(&state["names"], lang))).collect();
        let actor = if record["actor"].is_null() { "" } else { said(&record["actor"], lang) };
        let all = [said(&record["title"], lang), said(&record["summary"], lang), actor];
        all.into_iter().chain(names).any(|text| plain(text).contains(&plain(word)))
    };
    for word in ["panama", "PANAMÁ", "haïti", "haiti", "visa", "Canadá", "brésil", "estados unidos", "world bank", "zzz"] {
        for lang in Lang::ALL {
            let expected = records().iter().filter(|record| word.split(' ').all(|part| holds(record, lang, part))).count();
            let model = explorer(lang, &search(word), Sort::default());
            assert_eq!(model.found.commitments, expected, "{word} in {lang:?}");
        }
    }
    assert!(shown(&found(&search("panama"))).contains("PAN"));
    assert!(shown(&found(&search("haïti"))).contains("HTI"));
}

#[test]
fn a_state_is_found_by_its_name_though_it_has_no_commitments() {
    for name in ["BRB", "JAM", "SUR"] {
        let record = list(&FILE, "states").iter().find(|it| text(it, "code") == name).unwrap();
        for lang in Lang::ALL {
            for word in Lang::ALL.map(|other| said(&record["names"], other)) {
                let typed = search(&plain(word).to_uppercase());
                let model = explorer(lang, &typed, Sort::default());
                assert!(shown(&model).contains(name), "{word} in {lang:?}");
                assert!(model.advice.is_none(), "{word} in {lang:?}");
                assert_eq!(model.row(code(name)).unwrap().class, 0);
            }
        }
    }
}

#[test]
fn what_a_search_found_is_marked() {
    for (word, state, marked) in [("PANAMA", "PAN", "Panama"), ("peru", "PER", "Peru"), ("united", "USA", "United")] {
        let model = found(&search(word));
        let name = &model.row(code(state)).unwrap().name;
        let found: Vec<&str> = name.iter().filter(|part| part.found).map(|part| part.text.as_str()).collect();
        assert_eq!(found, [marked], "{word}");
    }
}

// What is said.

#[test]
fn advice_names_a_filter_whose_dropping_shows_something() {
    let mut given = 0;
    for kind in Kind::ALL {
        for status in StatusFacet::all() {
            for number in 1..=4 {
                let filters =
                    Filters { kinds: [*kind].into_iter().collect(), statuses: [status].into_iter().collect(), ..of_pillars(&[number]) };
                given += usize::from(advice_helps(&filters));
            }
        }
    }
    assert!(given > 10, "{given} of the combinations were empty and had a way out");
    for (number, word) in [(4, "amnesty"), (1, "airlines"), (2, "no word like this")] {
        assert!(advice_helps(&Filters { search: word.to_owned(), ..of_pillars(&[number]) }), "{word}");
        let strict = Filters { kinds: [Kind::Governance].into_iter().collect(), ..of_pillars(&[number]) };
        assert!(advice_helps(&Filters { search: word.to_owned(), ..strict }), "{word}, with more than one filter in the way");
    }
}

/// Whether there is an advice, after a look at what it promises. An empty result always has one: the fewest filters that
/// help, and of those the ones that show the most.
fn advice_helps(filters: &Filters) -> bool {
    let model = found(filters);
    let is_empty = model.found.states + model.found.others == 0;
    let Some(advice) = model.advice else {
        assert!(!is_empty, "no way out of {filters:?}");
        return false;
    };
    assert!(is_empty, "{filters:?}");
    assert!(advice.facets.iter().all(|facet| filters.is_active(*facet)), "{filters:?}: {advice:?}");
    let lift = |facets: &[Facet]| found(&facets.iter().fold(filters.clone(), |rest, facet| rest.without(*facet))).found.commitments;
    let then = lift(&advice.facets);
    assert!(then > 0, "{filters:?}: {advice:?}");
    let single = Facet::ALL.into_iter().filter(|facet| filters.is_active(*facet)).map(|facet| lift(&[facet])).max().unwrap_or_default();
    match advice.facets.as_slice() {
        [_] => assert_eq!(then, single, "{filters:?}: {advice:?}"),
        _ => assert_eq!(single, 0, "{filters:?}: {advice:?}"),
    }
    assert!(advice.label.contains(&counted(Lang::En, "commitments_count", then)), "{filters:?}: {advice:?}");
    true
}

#[test]
fn the_sentence_of_results_has_its_numbers_and_no_gap() {
    for filters in many_filters() {
        for lang in Lang::ALL {
            let model = explorer(lang, &filters, Sort::default());
            assert!(!model.sentence.contains(['{', '}']), "{}", model.sentence);
            if model.found.commitments > 0 {
                let commitments = counted(lang, "commitments_count", model.found.commitments);
                assert!(model.sentence.contains(&commitments), "{}", model.sentence);
            }
            let labels = model.rows.iter().map(|row| &row.label).chain(model.advice.iter().map(|it| &it.label));
            labels.for_each(|label| assert!(!label.contains(['{', '}']), "{label}"));
        }
    }
    let typed = found(&search("{states}")).sentence;
    assert!(typed.contains("“{states}”"), "what a reader types is no template: {typed}");
}

// Order.

fn order(lang: Lang, key: SortKey, reversed: bool) -> Vec<&'static str> {
    let model = explorer(lang, &Filters::default(), Sort { key, reversed });
    let codes = endorsers();
    model.rows.iter().map(|row| *codes.get(row.code.as_str()).unwrap()).collect()
}

#[test]
fn states_are_ordered_by_name_in_the_language_of_the_page() {
    for lang in Lang::ALL {
        let mut names: Vec<(String, &str)> =
            list(&FILE, "states").iter().map(|it| (plain(said(&it["names"], lang)), text(it, "code"))).collect();
        names.sort();
        let mut codes: Vec<&str> = names.into_iter().map(|(_, code)| code).collect();
        assert_eq!(order(lang, SortKey::Name, false), codes, "{lang:?}");
        codes.reverse();
        assert_eq!(order(lang, SortKey::Name, true), codes, "{lang:?}");
    }
}

#[test]
fn states_are_ordered_by_the_date_of_endorsement() {
    let first = order(Lang::En, SortKey::Date, false);
    assert_eq!(first[20..], ["GUY", "SUR"], "after the twenty of the launch");
    let last = order(Lang::En, SortKey::Date, true);
    assert_eq!(last[..2], ["SUR", "GUY"]);
    assert_eq!(first[..20], last[2..], "states of one date stay in the order of their names");
}

#[test]
fn states_are_ordered_by_the_number_of_matching_commitments() {
    for filters in [Filters::default(), of_pillars(&[2])] {
        for reversed in [false, true] {
            let model = explorer(Lang::En, &filters, Sort { key: SortKey::Count, reversed });
            let keys = model.rows.iter().map(|row| {
                let name: String = row.name.iter().map(|part| part.text.as_str()).collect();
                let total = i64::try_from(row.counts.total()).unwrap();
                (if reversed { total } else { -total }, fold(&name))
            });
            assert!(keys.is_sorted(), "reversed: {reversed}");
        }
    }
    assert_eq!(order(Lang::En, SortKey::Count, false)[0], "USA");
}
