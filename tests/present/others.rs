//! The states of the Americas that did not endorse: each can be selected, and nothing is said of it that the file lacks.

use super::*;
use lad_explorer::geometry::codes;
use lad_explorer::present::names::is_selectable;
use lad_explorer::present::other_state::other_state_view;
use serde_json::json;

/// The kinds of membership, by their fields in the file.
const MEMBERSHIPS: [&str; 6] = ["members", "members_unverified", "members_suspended", "members_acceding", "associate_members", "partners"];

fn others() -> Vec<&'static str> {
    codes::AMERICAS_35.iter().map(|(_, code)| *code).filter(|code| !endorsers().contains(code)).collect()
}

#[test]
fn the_thirteen_others_can_be_selected_and_say_that_they_did_not_endorse() {
    assert_eq!((codes::states().count(), others().len()), (35, 13));
    for state in others() {
        let record = list(&FILE, "places").iter().find(|it| text(it, "code") == state).unwrap();
        let belongs = |process: &&Value| MEMBERSHIPS.iter().any(|key| !process[key].is_null() && texts(process, key).contains(state));
        let processes: Vec<&Value> = list(&FILE, "regional_processes").iter().filter(belongs).collect();
        assert!(!processes.is_empty(), "{state}");
        for lang in Lang::ALL {
            let view = other_state_view(&DATASET, lang, code(state)).unwrap();
            assert_eq!(view.name, said(&record["names"], lang));
            assert!(view.said.contains(&date(lang, DATASET.as_of())) && !view.said.contains('{'), "{}", view.said);
            let names: Vec<&str> = view.processes.iter().map(|it| it.name.as_str()).collect();
            assert_eq!(names, processes.iter().map(|it| said(&it["names"], lang)).collect::<Vec<_>>(), "{state}");
        }
    }
}

#[test]
fn what_endorsed_or_is_no_state_is_not_among_the_others() {
    for state in endorsers() {
        assert!(is_selectable(&DATASET, code(state)) && other_state_view(&DATASET, Lang::En, code(state)).is_none(), "{state}");
    }
    for place in ["GRL", "PRI", "ABW", "ESP", "XYZ"] {
        assert!(!is_selectable(&DATASET, code(place)) && other_state_view(&DATASET, Lang::En, code(place)).is_none(), "{place}");
    }
}

#[test]
fn a_commitment_that_involves_one_of_the_others_is_listed_there_with_its_makers() {
    let mut file = FILE.clone();
    let record = file["commitments"].as_array_mut().unwrap().iter_mut().find(|it| it["id"] == "col-etpv-1-5m-permits").unwrap();
    record["counterparts"] = json!(["VEN"]);
    let (dataset, findings) = load(file.to_string().as_bytes());
    assert_eq!(findings, []);
    let involved = |state| other_state_view(&dataset, Lang::En, code(state)).unwrap().involved;
    assert_eq!(involved("CUB"), []);
    let [only] = involved("VEN").try_into().unwrap();
    assert_eq!(only.id, "col-etpv-1-5m-permits");
    assert_eq!(only.makers.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), ["Colombia"]);
    assert_eq!(only.makers[0].route, Some(Route::State(code("COL"))));
}
