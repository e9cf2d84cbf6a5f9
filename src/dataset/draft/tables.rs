//! Reads the lists of a file, and leaves out the records that can't stand beside the others: a second one with the same
//! key, a commitment that nobody makes or nothing supports, a source without an address of the web.

use super::{Draft, Table};
use crate::dataset::finding::{Rule, Severity};
use crate::dataset::read::{Known, Read, Reader};
use crate::dataset::wire::{
    ActionPackage, Commitment, Event, Governance, NoCommitments, PillarRecord, Place, RegionalProcess, Source, State, StateCount,
    StatusChange, Term,
};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What may be referred to, by a first look over the file.
pub(in crate::dataset) fn known(root: &Value) -> Known {
    let mut known = Known::default();
    written(root, "sources", "id", &mut |id| known.sources.extend(id.as_str().map(str::to_owned)));
    for list in ["states", "places"] {
        written(root, list, "code", &mut |code| known.states.extend(code.as_str().map(str::to_owned)));
    }
    written(root, "action_packages", "number", &mut |number| known.packages.extend(number.as_u64()));
    known
}

/// Visits a field in all records of a list, whether or not they can be read.
fn written<'a>(root: &'a Value, list: &str, field: &str, visit: &mut dyn FnMut(&'a Value)) {
    let records = root.get(list).and_then(Value::as_array);
    records.into_iter().flatten().filter_map(|record| record.get(field)).for_each(visit);
}

const FIELDS: &[&str] = &[
    "$schema",
    "schema_version",
    "version",
    "data_as_of",
    "next_review",
    "license",
    "about",
    "pillars",
    "pillars_note",
    "states",
    "places",
    "state_counts",
    "status_changes",
    "terms",
    "action_packages",
    "events",
    "governance",
    "regional_processes",
    "commitments",
    "no_commitments_found",
    "sources",
];

/// Reads everything but the version.
pub(super) fn read(root: &Value, at: &mut Reader) -> Option<Draft> {
    let root = at.object(root, FIELDS)?;
    // Every sentence of the site holds as of this day, so nothing can be shown without it.
    let before = at.findings.len();
    let data_as_of = at.field(root, "data_as_of");
    at.findings.iter_mut().skip(before).for_each(|finding| finding.severity = Severity::Fatal);
    Some(Draft {
        schema: at.field(root, "$schema").unwrap_or_default(),
        schema_version: at.field(root, "schema_version").unwrap_or_default(),
        version: at.field(root, "version").unwrap_or_default(),
        data_as_of,
        next_review: at.field(root, "next_review"),
        license: at.field(root, "license").unwrap_or_default(),
        about: at.field(root, "about"),
        pillars_note: at.field(root, "pillars_note"),
        pillars: table(root, at, "pillars", "number", |it: &PillarRecord| it.number.number().to_string()),
        states: table(root, at, "states", "code", |it: &State| it.code.to_string()),
        places: places(root, at),
        state_counts: table(root, at, "state_counts", "id", |it: &StateCount| it.id.clone()),
        status_changes: table(root, at, "status_changes", "id", |it: &StatusChange| it.id.clone()),
        terms: table(root, at, "terms", "id", |it: &Term| it.id.clone()),
        action_packages: table(root, at, "action_packages", "number", |it: &ActionPackage| it.number.to_string()),
        events: table(root, at, "events", "id", |it: &Event| it.id.clone()),
        governance: table(root, at, "governance", "id", |it: &Governance| it.id.clone()),
        regional_processes: processes(root, at),
        commitments: commitments(root, at),
        no_commitments_found: table(root, at, "no_commitments_found", "state", |it: &NoCommitments| it.state.to_string()),
        sources: sources(root, at),
    })
}

/// Reads a list; of records with one key, the first stays.
fn table<T: Read>(root: &Map<String, Value>, at: &mut Reader, name: &str, key: &str, key_of: fn(&T) -> String) -> Table<T> {
    let mut seen = BTreeSet::new();
    let mut rows = at.table(root, name);
    rows.retain(|(place, row)| is_first(at, &mut seen, key_of(row), name, *place, key));
    rows
}

fn is_first(at: &mut Reader, seen: &mut BTreeSet<String>, value: String, name: &str, place: usize, key: &str) -> bool {
    let message = format!("Another record of `{name}` has the {key} `{value}`; this one is left out.");
    let first = seen.insert(value);
    if !first {
        here(at, name, place, key, |at| at.tell(Rule::DuplicateId, message, format!("Change its {key}, or take it out.")));
    }
    first
}

/// At a field of a record of a list.
fn here<T>(at: &mut Reader, name: &str, place: usize, field: &str, then: impl FnOnce(&mut Reader) -> T) -> T {
    at.step(name, |at| at.step(&place.to_string(), |at| if field.is_empty() { then(at) } else { at.step(field, then) }))
}

/// Places are not states: a code stands in one of the two lists.
fn places(root: &Map<String, Value>, at: &mut Reader) -> Table<Place> {
    let states = root.get("states").and_then(Value::as_array);
    let is_state = |code: &str| states.into_iter().flatten().any(|it| it.get("code").is_some_and(|it| it == code));
    let mut rows = table(root, at, "places", "code", |it: &Place| it.code.to_string());
    rows.retain(|(place, row)| {
        let fresh = !is_state(row.code.as_str());
        if !fresh {
            let message = format!("{} is among `states` already; this record is left out.", row.code);
            here(at, "places", *place, "code", |at| at.tell(Rule::DuplicateId, message, "Take it out of one of the two lists."));
        }
        fresh
    });
    rows
}

/// A commitment needs somebody who makes it and something that supports it.
fn commitments(root: &Map<String, Value>, at: &mut Reader) -> Table<Commitment> {
    let mut rows = table(root, at, "commitments", "id", |it: &Commitment| it.id.clone());
    rows.retain_mut(|(place, row)| {
        if let Some(number) = row.action_package.filter(|number| !at.known.packages.contains(&u64::from(*number))) {
            let message = format!("There is no action package {number}.");
            let remedy = "Correct the number, or add the package to `action_packages`.";
            here(at, "commitments", *place, "action_package", |at| at.tell(Rule::DanglingPackage, message, remedy));
            row.action_package = None;
        }
        let ownerless = row.owners.is_empty() && row.actor.is_none();
        if ownerless {
            let remedy = "Name the states that make it as `owners`, or the institution as `actor`.";
            here(at, "commitments", *place, "", |at| at.tell(Rule::NoOwner, "Nobody makes this commitment; it is left out.", remedy));
        }
        let unsupported = row.source_ids.is_empty();
        if unsupported {
            here(at, "commitments", *place, "source_ids", unsupported_commitment);
        }
        !ownerless && !unsupported
    });
    rows
}

/// Says that a commitment is left out, unless reading its sources has said that there are none.
fn unsupported_commitment(at: &mut Reader) {
    let told = at.findings.iter().any(|finding| finding.rule == Rule::NoSource && finding.pointer == at.pointer());
    if !told {
        let message = "None of its sources is listed, so that nothing supports this commitment; it is left out.";
        at.tell(Rule::NoSource, message, "Name at least one source that is listed in `sources`.");
    }
}

/// Sources are linked to, so that an address has to be one of the web.
fn sources(root: &Map<String, Value>, at: &mut Reader) -> Table<Source> {
    let mut rows = table(root, at, "sources", "id", |it: &Source| it.id.clone());
    rows.retain(|(place, row)| here(at, "sources", *place, "url", |at| web_address(&row.url, at)));
    rows
}

fn processes(root: &Map<String, Value>, at: &mut Reader) -> Table<RegionalProcess> {
    let mut rows = table(root, at, "regional_processes", "id", |it: &RegionalProcess| it.id.clone());
    for (place, row) in &mut rows {
        row.url = row.url.take().filter(|url| here(at, "regional_processes", *place, "url", |at| web_address(url, at)));
    }
    rows
}

fn web_address(url: &str, at: &mut Reader) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let fine = host.contains('.') && !url.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    if !fine {
        at.tell(Rule::BadAddress, "This is not a web address.", "Write it from http:// or https:// on, without spaces.");
    }
    fine
}
