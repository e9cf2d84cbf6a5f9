//! The published dataset as it is loaded: known answers, and what loading does with bad files.

use lad_explorer::dataset::code::StateCode;
use lad_explorer::dataset::finding::{Rule, Severity};
use lad_explorer::dataset::{Dataset, Membership, PartialDate, Pillar, load};
use lad_explorer::lang::Lang;
use std::collections::BTreeSet;

const PUBLISHED: &[u8] = include_bytes!("../public/data/declaration.json");

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
    let by = |text: &str| dataset.endorsed_by(day(text)).count();
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
fn what_is_no_dataset_is_one_fatal_finding() {
    for text in ["", "<!doctype html>", "{\"schema_version\": \"1.0\"", "[]", "{}", "{\"schema_version\": \"2.0\"}"] {
        let (dataset, findings) = load(text.as_bytes());
        assert_eq!(findings.iter().map(|it| it.severity).collect::<Vec<_>>(), [Severity::Fatal], "{text}");
        assert!(dataset.states().is_empty());
    }
    let (_, findings) = load(b"{\n \"a\": 1,\n}");
    assert!(findings[0].message.contains("line 3, column 1"), "{}", findings[0].message);
}
