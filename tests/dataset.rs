//! The published dataset as it is loaded: known answers, and what loading does with bad files.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests may fail loudly.

use lad_explorer::dataset::code::StateCode;
use lad_explorer::dataset::finding::{Rule, Severity};
use lad_explorer::dataset::{Dataset, Membership, PartialDate, Pillar, load};
use lad_explorer::lang::Lang;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const PUBLISHED: &[u8] = include_bytes!("../public/data/declaration.json");
const SMALL: &[u8] = include_bytes!("broken/valid.json");

fn published() -> Dataset {
    let (dataset, findings) = load(PUBLISHED);
    assert_eq!(findings, []);
    dataset
}

fn code(text: &str) -> StateCode {
    StateCode::parse(text).unwrap()
}

fn day(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

#[test]
fn everything_published_is_there() {
    let dataset = published();
    let records = dataset.records();
    let counts = [
        records.states.len(),
        records.pillars.len(),
        records.action_packages.len(),
        records.commitments.len(),
        records.events.len(),
        records.governance.len(),
        records.regional_processes.len(),
        records.status_changes.len(),
        records.sources.len(),
    ];
    assert_eq!(counts, [22, 4, 11, 155, 10, 11, 15, 8, 206]);
    assert_eq!(dataset.as_of(), day("2026-11-23"));
    assert!(dataset.package(10).unwrap().names.is_none());
}

#[test]
fn endorsing_states_with_commitments_by_pillar() {
    let dataset = published();
    let owners = |pillar: Pillar| -> BTreeSet<StateCode> {
        let of_pillar = dataset.commitments().iter().filter(|it| it.pillar == Some(pillar));
        of_pillar.flat_map(|it| it.owners.clone()).filter(|code| dataset.is_endorser(*code)).collect()
    };
    assert_eq!(Pillar::ALL.map(|pillar| owners(pillar).len()), [17, 12, 13, 1]);
    assert_eq!(owners(Pillar::Emergency), BTreeSet::from([code("USA")]));
}

#[test]
fn three_endorsers_have_none_and_say_what_was_searched() {
    let dataset = published();
    let without = dataset.states().iter().map(|state| state.code).filter(|code| dataset.owned_by(*code).next().is_none());
    let without: Vec<StateCode> = without.collect();
    assert_eq!(without, ["BRB", "JAM", "SUR"].map(code));
    assert!(without.iter().all(|code| !dataset.no_commitments(*code).unwrap().searched.is_empty()));
}

#[test]
fn endorsement_is_a_history() {
    let dataset = published();
    // As far as is documented: the latest limit counts.
    let by = |text: &str| dataset.states().iter().filter(|it| it.endorsement.not_after.latest() <= day(text).latest()).count();
    assert_eq!([by("2022-06-09"), by("2022-06-10"), by("2022-06-14"), by("2024-01-30"), by("2024-01-31")], [0, 20, 21, 21, 22]);
}

#[test]
fn joint_commitments_have_every_owner_and_others_have_none() {
    let dataset = published();
    let owners = |id: &str| dataset.commitment(id).unwrap().owners.clone();
    assert_eq!(owners("nals-asylum-practice"), ["CAN", "MEX", "USA"].map(code));
    assert_eq!(owners("kor-2m-idb-grants"), [code("KOR")]);
    assert_eq!(owners("collective-secretariat"), []);
    assert!(dataset.involving(code("ECU")).any(|it| it.id == "worldbank-ecuador-530m"));
    let elsewhere = dataset.commitments().iter().filter(|it| !dataset.has_endorsing_owner(it)).count();
    assert_eq!(elsewhere, 13);
}

#[test]
fn states_and_places_have_names() {
    let dataset = published();
    assert_eq!(dataset.name(code("BRB"), Lang::Fr), Some("Barbade"));
    assert_eq!(dataset.name(code("KOR"), Lang::Es), Some("Corea del Sur"));
    assert_eq!(dataset.name(code("ZZZ"), Lang::En), None);
}

#[test]
fn roles_and_memberships() {
    let dataset = published();
    let numbers = |packages: Vec<&lad_explorer::dataset::wire::ActionPackage>| packages.iter().map(|it| it.number).collect::<Vec<u8>>();
    assert_eq!(numbers(dataset.leads(code("CAN"))), [6, 7]);
    assert_eq!(numbers(dataset.joins(code("PRY"))), [9, 11]);
    assert_eq!(dataset.governance_of(code("COL")).count(), 1);
    let mercosur = |state| dataset.processes_of(code(state)).iter().find(|(it, _)| it.id == "mercosur").map(|(_, how)| *how);
    assert_eq!(mercosur("URY"), Some(Membership::Member));
    assert_eq!(mercosur("VEN"), Some(Membership::Suspended));
    assert_eq!(mercosur("SUR"), Some(Membership::Associate));
    assert_eq!(mercosur("BRB"), None);
}

#[test]
fn a_bad_record_is_left_out_and_the_others_stay() {
    let text = String::from_utf8(PUBLISHED.to_vec()).unwrap();
    let broken = text.replacen("\"announced_on\": \"2022-06-10\"", "\"announced_on\": \"2022-06-31\"", 1);
    let (dataset, findings) = load(broken.as_bytes());
    assert_eq!(dataset.commitments().len(), 154);
    assert_eq!(
        findings.iter().map(|it| (it.rule, it.pointer.as_str())).collect::<Vec<_>>(),
        [(Rule::BadDate, "/commitments/0/announced_on")]
    );
}

#[test]
fn a_translation_that_cant_be_read_is_left_out_alone() {
    let mut file: Value = serde_json::from_slice(PUBLISHED).unwrap();
    file["commitments"][0]["title"]["es"] = "".into();
    let (dataset, findings) = load(file.to_string().as_bytes());
    let pointers: Vec<&str> = findings.iter().map(|it| it.pointer.as_str()).collect();
    assert_eq!(pointers, ["/commitments/0/title/es"]);
    assert_eq!(dataset.commitments().len(), published().commitments().len());
    let title = &dataset.commitments()[0].title;
    assert_eq!((title.written(Lang::Es), title.get(Lang::Es)), (None, title.get(Lang::En)));
}

#[test]
fn what_is_no_dataset_is_one_fatal_finding() {
    for text in ["", "<!doctype html>", "{\"schema_version\": \"1.0\"", "[]", "{}", "{\"schema_version\": \"2.0\"}"] {
        let (dataset, findings) = load(text.as_bytes());
        assert_eq!(findings.iter().map(|it| it.severity).collect::<Vec<_>>(), [Severity::Fatal], "{text}");
        assert!(dataset.states().is_empty());
    }
    let (_, findings) = load(b"{\n \"a\": 1,\n}");
    assert!(findings[0].message.contains("line 3, column 1"), "{}", findings[0].message);
}

#[cfg(feature = "tools")]
#[test]
fn the_published_schema_is_that_of_the_types() {
    let published = include_str!("../public/data/declaration.schema.json");
    let generated = lad_explorer::dataset::schema::text().unwrap();
    assert!(generated == published, "run: cargo run --features tools --bin lad-data -- schema > public/data/declaration.schema.json");
}

/// Asks a dataset everything, of which nothing may panic.
fn ask(dataset: &Dataset) {
    let codes: Vec<StateCode> = ["BRB", "MEX", "ESP", "USA", "ZZZ"].into_iter().map(code).collect();
    for code in codes {
        let _ = (dataset.state(code), dataset.name(code, Lang::Pt), dataset.no_commitments(code), dataset.is_endorser(code));
        let _ = (dataset.leads(code), dataset.joins(code), dataset.processes_of(code), dataset.governance_of(code).count());
        let _ = (dataset.owned_by(code).count(), dataset.involving(code).count());
    }
    for commitment in dataset.commitments() {
        assert_eq!(dataset.commitment(&commitment.id), Some(commitment));
        assert!(!commitment.owners.is_empty() || commitment.actor.is_some());
        assert!(!commitment.source_ids.is_empty());
    }
    for source in &dataset.records().sources {
        assert_eq!(dataset.source(&source.id), Some(source));
        assert!(source.url.starts_with("http"));
    }
    let _ = (dataset.package(1), Pillar::ALL.map(|pillar| dataset.pillar(pillar).is_some()), dataset.as_of());
}

/// Loads anything, and holds loading to its promises.
fn load_anything(bytes: &[u8]) {
    let (dataset, findings) = load(bytes);
    ask(&dataset);
    let root: Value = serde_json::from_slice(bytes).unwrap_or_default();
    for finding in &findings {
        assert!(root.pointer(&finding.pointer).is_some(), "{finding:?}");
        assert!(finding.severity != Severity::Fatal || dataset.commitments().is_empty());
    }
    #[cfg(feature = "tools")]
    for it in lad_explorer::dataset::check::check(bytes) {
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        assert!((1..=lines).contains(&it.line) && root.pointer(&it.finding.pointer).is_some(), "{it:?}");
    }
}

/// Pointers of everything in a file.
fn pointers(value: &Value, pointer: String, all: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, field)| (key.replace('~', "~0").replace('/', "~1"), field)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(place, item)| (place.to_string(), item)).collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        pointers(child, format!("{pointer}/{key}"), all);
    }
    all.push(pointer);
}

/// Takes something out of a file, or puts something else in its place.
fn mutate(root: &mut Value, at: &Index, to: &Option<Value>) {
    let mut all = Vec::new();
    pointers(root, String::new(), &mut all);
    let pointer = at.get(&all);
    match (to, pointer.rsplit_once('/')) {
        (Some(value), _) => *root.pointer_mut(pointer).unwrap() = value.clone(),
        (None, None) => *root = Value::Null,
        (None, Some((parent, key))) => match root.pointer_mut(parent).unwrap() {
            Value::Object(fields) => drop(fields.remove(&key.replace("~1", "/").replace("~0", "~"))),
            Value::Array(items) => drop(items.remove(key.parse().unwrap())),
            _ => {}
        },
    }
}

fn replacement() -> impl Strategy<Value = Option<Value>> {
    let odd = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(7),
        json!(""),
        json!("USA"),
        json!("2022-06-31"),
        json!("~/é"),
        json!([]),
        json!({}),
    ];
    prop_oneof![Just(None), prop::sample::select(odd.to_vec()).prop_map(Some)]
}

proptest! {
    #[test]
    fn any_bytes_are_loaded(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        load_anything(&bytes);
    }

    #[test]
    fn a_damaged_file_is_loaded(at in any::<Index>(), byte in any::<u8>(), end in any::<Index>()) {
        let mut bytes = SMALL.to_vec();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        load_anything(&bytes);
        load_anything(&SMALL[..end.index(SMALL.len())]);
    }

    #[test]
    fn a_mutated_file_is_loaded(changes in prop::collection::vec((any::<Index>(), replacement()), 1..8)) {
        let mut root: Value = serde_json::from_slice(SMALL).unwrap();
        changes.iter().for_each(|(at, to)| mutate(&mut root, at, to));
        load_anything(root.to_string().as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]
    #[test]
    fn the_published_file_is_loaded_however_mutated(changes in prop::collection::vec((any::<Index>(), replacement()), 1..50)) {
        let mut root: Value = serde_json::from_slice(PUBLISHED).unwrap();
        let mut all = Vec::new();
        pointers(&root, String::new(), &mut all);
        for (at, to) in &changes {
            // Places of the unchanged file: those that are gone meanwhile are passed over.
            if let (Some(value), Some(place)) = (to, root.pointer_mut(at.get::<String>(&all))) {
                *place = value.clone();
            }
        }
        load_anything(root.to_string().as_bytes());
    }
}
