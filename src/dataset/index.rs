//! The application's index: what the explorer needs before anybody has asked for anything. Names, packages and the ledger of
//! the commitments, none of their texts, so that it stays small however many commitments there are. Written at build time
//! from the published file, for the readers of one language.
//!
//! The ledger is a text for each of its columns, with a letter for each commitment, which compresses well and is read quickly.

use super::draft::{read_version, tables};
use super::ledger::{Entry, StateSet};
use super::read::{Read, Reader, UnknownFields};
use super::wire::{Declaration, Kind, Status};
use super::{Dataset, PartialDate, Pillar};
use crate::failure::Failure;
use crate::lang::Lang;
use serde_json::{Map, Value};

/// Where the site has the index for the readers of a language.
pub fn file_of(lang: Lang) -> String {
    format!("data/index.{}.json", lang.code())
}

/// The digits of the ledger: of a number below 36, and of a state's place.
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// What stands for nothing.
const NONE: char = '-';

/// The years of the ledger are counted from here.
const YEAR: u16 = 2000;

/// Writes the index of a file for the readers of one language, of which the dataset was read.
pub fn write(edition: &Value, dataset: &Dataset) -> String {
    let kept = ["schema_version", "version", "data_as_of", "next_review"];
    let lists = ["pillars", "states", "places", "action_packages"];
    let mut index: Map<String, Value> = Map::new();
    for name in kept.into_iter().chain(lists) {
        index.insert(name.to_owned(), edition.get(name).map(without_sources).unwrap_or_default());
    }
    index.insert("checked".to_owned(), dataset.checked().map_or(Value::Null, |day| day.to_string().into()));
    index.insert("ledger".to_owned(), columns(dataset.ledger()));
    Value::Object(index).to_string()
}

/// The same without references to sources, which stay in the pages, and without what a record may leave out.
fn without_sources(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let inner = |(name, value): (&String, &Value)| match name.as_str() {
                _ if name.ends_with("source_ids") => (name.clone(), Value::Array(Vec::new())),
                _ => (name.clone(), without_sources(value)),
            };
            Value::Object(fields.iter().filter(|(name, _)| !["note", "description_note"].contains(&name.as_str())).map(inner).collect())
        }
        Value::Array(items) => items.iter().map(without_sources).collect(),
        _ => value.clone(),
    }
}

fn columns(ledger: &[Entry]) -> Value {
    let column = |letter: &dyn Fn(&Entry) -> char| ledger.iter().map(letter).collect::<String>();
    let owners: Vec<String> = ledger.iter().map(owners).collect();
    serde_json::json!({
        "pillar": column(&|it| digit(it.pillar.map(|pillar| pillar.index()))),
        "kind": column(&|it| digit(Kind::ALL.iter().position(|kind| *kind == it.kind))),
        "status": column(&|it| digit(it.status.and_then(|status| Status::ALL.iter().position(|known| *known == status)))),
        "package": column(&|it| digit(it.package.map(usize::from))),
        "year": column(&|it| digit(it.year.checked_sub(YEAR).map(usize::from))),
        "owners": owners.join(","),
    })
}

/// The places of the states that make a commitment, a digit each; or a minus and the number of whoever else does.
fn owners(entry: &Entry) -> String {
    if entry.owners.is_empty() { format!("{NONE}{}", entry.maker) } else { entry.owners.iter().map(|place| digit(Some(place))).collect() }
}

fn digit(number: Option<usize>) -> char {
    number.and_then(|number| DIGITS.get(number)).map_or(NONE, |letter| char::from(*letter))
}

/// Reads an index: a dataset without the texts and sources of commitments, and without their records.
pub fn read(bytes: &[u8]) -> Result<Dataset, Failure> {
    let root: Value = serde_json::from_slice(bytes).map_err(|_| Failure::Broken)?;
    let mut at = Reader::new(tables::known(&root), UnknownFields::Ignore);
    read_version(&root, &mut at).ok_or(if root.get("schema_version").is_some() { Failure::Version } else { Failure::Broken })?;
    from(&root, &mut at).ok_or(Failure::Broken)
}

fn from(root: &Value, at: &mut Reader) -> Option<Dataset> {
    let fields = root.as_object()?;
    let records = Declaration {
        version: at.field(fields, "version")?,
        data_as_of: at.field(fields, "data_as_of")?,
        next_review: at.field(fields, "next_review")?,
        pillars: list(fields, "pillars", at),
        states: list(fields, "states", at),
        places: list(fields, "places", at),
        action_packages: list(fields, "action_packages", at),
        ..Declaration::default()
    };
    let ledger = ledger(fields.get("ledger")?)?;
    let checked: Option<PartialDate> = at.field(fields, "checked")?;
    Some(Dataset { ledger, checked, ..Dataset::new(records) })
}

fn list<T: Read>(root: &Map<String, Value>, name: &str, at: &mut Reader) -> Vec<T> {
    at.table(root, name).into_iter().map(|(_, record)| record).collect()
}

/// The entries; `None` where the columns are damaged.
fn ledger(columns: &Value) -> Option<Vec<Entry>> {
    let column = |name: &str| columns.get(name).and_then(Value::as_str).map(str::bytes);
    let (mut pillars, mut kinds, mut statuses) = (column("pillar")?, column("kind")?, column("status")?);
    let (mut packages, mut years) = (column("package")?, column("year")?);
    let owners = columns.get("owners").and_then(Value::as_str).filter(|owners| !owners.is_empty());
    let entry = |owners: &str| {
        let (makers, states) = match owners.strip_prefix(NONE) {
            Some(number) => (number.parse().ok()?, ""),
            None => (0, owners),
        };
        Some(Entry {
            pillar: number(pillars.next()?).and_then(|place| Pillar::ALL.get(place).copied()),
            kind: *Kind::ALL.get(number(kinds.next()?)?)?,
            status: number(statuses.next()?).and_then(|place| Status::ALL.get(place).copied()),
            package: number(packages.next()?).and_then(|number| u8::try_from(number).ok()),
            year: YEAR + u16::try_from(number(years.next()?)?).ok()?,
            owners: states.bytes().filter_map(number).fold(StateSet::default(), StateSet::with),
            maker: makers,
        })
    };
    owners.into_iter().flat_map(|owners| owners.split(',')).map(entry).collect()
}

fn number(digit: u8) -> Option<usize> {
    char::from(digit).to_digit(36).map(|number| number as usize)
}
