//! The application's index: what the explorer needs before anybody has asked for anything. Names, packages and the ledger of
//! the commitments, none of their texts, so that it stays small however many commitments there are. Written at build time
//! from the published file, for the readers of one language.
//!
//! It is a JSON object of texts, which every browser takes apart by itself. A list is a text of lines, with tabs between the
//! fields of a line. The ledger is a text for each of its columns, with a letter for each commitment, which compresses well
//! and is read quickly.

use super::ledger::{Entry, StateSet};
use super::wire::{
    ActionPackage, Declaration, Endorsement, EndorsementPrecision, Kind, Names, PillarRecord, Place, Provenance, SCHEMA_VERSION, State,
    Status, Subregion, Text,
};
use super::{Dataset, PartialDate, Pillar};
use crate::dataset::code::StateCode;
use crate::failure::Failure;
use crate::lang::Lang;
use std::collections::BTreeMap;

/// Where the site has the index for the readers of a language.
pub fn file_of(lang: Lang) -> String {
    format!("data/index.{}.json", lang.code())
}

/// The digits of the ledger: of a number below 36, as nearly all are. A larger one is a single letter, too, so many places after `FURTHER`.
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// Where the letters of larger numbers begin: beyond everything that JSON or the lists here have a use for.
const FURTHER: u32 = 0x100;

/// What stands for nothing.
const NONE: char = '-';

/// The years of the ledger are counted from here; earlier ones go round the end of the numbers.
const YEAR: u16 = 2000;

/// The index of a dataset for the readers of a language: texts by their names.
pub fn fields(dataset: &Dataset, lang: Lang) -> BTreeMap<&'static str, String> {
    let records = dataset.records();
    let names = |names: &Names| Lang::ALL.map(|lang| names.get(lang).to_owned());
    let state = |it: &State| line([it.code.to_string(), it.endorsement.not_before.to_string()].into_iter().chain(names(&it.names)));
    let place = |it: &Place| line([it.code.to_string()].into_iter().chain(names(&it.names)));
    let package = |it: &ActionPackage| {
        let name = it.names.as_ref().map(|names| names.get(lang).to_owned());
        line([it.number.to_string(), it.pillar.number().to_string()].into_iter().chain(name))
    };
    let column = |letter: &dyn Fn(&Entry) -> char| dataset.ledger().iter().map(letter).collect::<String>();
    BTreeMap::from([
        ("schema_version", SCHEMA_VERSION.to_owned()),
        ("version", records.version.clone()),
        ("data_as_of", records.data_as_of.to_string()),
        ("next_review", records.next_review.to_string()),
        ("pillars", lines(&records.pillars, |it| line([it.number.number().to_string(), it.short_names.get(lang).to_owned()].into_iter()))),
        ("states", lines(&records.states, state)),
        ("places", lines(&records.places, place)),
        ("packages", lines(&records.action_packages, package)),
        ("ledger_pillar", column(&|it| digit(it.pillar.map(|pillar| pillar.index())))),
        ("ledger_kind", column(&|it| digit(Kind::ALL.iter().position(|kind| *kind == it.kind)))),
        ("ledger_status", column(&|it| digit(it.status.and_then(|status| Status::ALL.iter().position(|known| *known == status))))),
        ("ledger_package", column(&|it| digit(it.package.map(usize::from)))),
        ("ledger_year", column(&|it| digit(Some(it.year.wrapping_sub(YEAR).into())))),
        ("ledger_owners", dataset.ledger().iter().map(owners).collect::<Vec<_>>().join(",")),
    ])
}

/// The index as a file.
pub fn write(dataset: &Dataset, lang: Lang) -> String {
    serde_json::to_string(&fields(dataset, lang)).unwrap_or_default()
}

fn lines<T>(records: &[T], line: impl Fn(&T) -> String) -> String {
    records.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Fields with tabs between them: one line, whatever they hold.
pub fn line(fields: impl Iterator<Item = String>) -> String {
    fields.map(|field| field.replace(['\t', '\n'], " ")).collect::<Vec<_>>().join("\t")
}

/// The places of the states that make a commitment, a digit each; or a minus and the number of whoever else does.
fn owners(entry: &Entry) -> String {
    if entry.owners.is_empty() { format!("{NONE}{}", entry.maker) } else { entry.owners.iter().map(|place| digit(Some(place))).collect() }
}

fn digit(number: Option<usize>) -> char {
    let further = |number: usize| char::from_u32(FURTHER + u32::try_from(number).ok()?);
    number.and_then(|number| DIGITS.get(number).map(|letter| char::from(*letter)).or_else(|| further(number))).unwrap_or(NONE)
}

/// Reads an index, whose texts `field` finds by their names: a dataset without the texts and sources of its records, and
/// without the commitments.
pub fn read(field: impl Fn(&str) -> Option<String>) -> Result<Dataset, Failure> {
    let version = field("schema_version").ok_or(Failure::Broken)?;
    let major = |version: &str| version.split('.').next().map(str::to_owned);
    if major(&version) != major(SCHEMA_VERSION) {
        return Err(Failure::Version);
    }
    from(&field).ok_or(Failure::Broken)
}

fn from(field: &dyn Fn(&str) -> Option<String>) -> Option<Dataset> {
    let day = |name: &str| PartialDate::parse(&field(name)?).ok();
    let (pillars, states, places, packages) = (field("pillars")?, field("states")?, field("places")?, field("packages")?);
    let records = Declaration {
        version: field("version")?,
        data_as_of: day("data_as_of")?,
        next_review: day("next_review")?,
        pillars: pillars.lines().map(pillar).collect::<Option<_>>()?,
        states: states.lines().map(state).collect::<Option<_>>()?,
        places: places.lines().map(place).collect::<Option<_>>()?,
        action_packages: packages.lines().map(package).collect::<Option<_>>()?,
        ..Declaration::default()
    };
    Some(Dataset { ledger: ledger(field, records.states.len())?, ..Dataset::new(records) })
}

fn names<'a>(mut fields: impl Iterator<Item = &'a str>) -> Option<Names> {
    let mut next = || fields.next().map(str::to_owned);
    Some(Names { en: next()?, es: next()?, pt: next()?, fr: next()? })
}

/// The same name for all readers: those of an index have one language.
fn name(text: &str) -> Names {
    Names { en: text.to_owned(), es: text.to_owned(), pt: text.to_owned(), fr: text.to_owned() }
}

fn nowhere() -> Provenance {
    Provenance { en: String::new(), es: String::new(), pt: String::new(), fr: String::new() }
}

fn pillar(line: &str) -> Option<PillarRecord> {
    let (number, short) = line.split_once('\t')?;
    Some(PillarRecord {
        id: String::new(),
        number: Pillar::try_from(number.parse::<u8>().ok()?).ok()?,
        names: name(short),
        names_provenance: nowhere(),
        names_unverified: Vec::new(),
        short_names: name(short),
        short_names_provenance: nowhere(),
        description: Text::default(),
        note: None,
        source_ids: Default::default(),
        verified: false,
    })
}

fn state(line: &str) -> Option<State> {
    let mut fields = line.split('\t');
    let (code, since) = (fields.next()?, fields.next()?);
    let since = PartialDate::parse(since).ok()?;
    Some(State {
        code: StateCode::parse(code).ok()?,
        iso2: String::new(),
        iso_numeric: String::new(),
        names: names(fields)?,
        names_source_ids: Default::default(),
        subregion: *Subregion::ALL.first()?,
        endorsement: Endorsement {
            date: None,
            precision: *EndorsementPrecision::ALL.first()?,
            wave: Text::default(),
            not_before: since,
            not_after: since,
        },
        note: None,
        source_ids: Default::default(),
        supporting_count_source_ids: Default::default(),
        verified: false,
    })
}

fn place(line: &str) -> Option<Place> {
    let (code, rest) = line.split_once('\t')?;
    Some(Place {
        code: StateCode::parse(code).ok()?,
        iso2: String::new(),
        iso_numeric: String::new(),
        names: names(rest.split('\t'))?,
        source_ids: Default::default(),
        verified: false,
    })
}

fn package(line: &str) -> Option<ActionPackage> {
    let mut fields = line.split('\t');
    Some(ActionPackage {
        id: String::new(),
        number: fields.next()?.parse().ok()?,
        slug: None,
        pillar: Pillar::try_from(fields.next()?.parse::<u8>().ok()?).ok()?,
        names: fields.next().map(name),
        names_provenance: None,
        names_unverified: Vec::new(),
        leads: None,
        participants_lima_2022: None,
        participants_other: Vec::new(),
        participants_complete: false,
        description: None,
        description_note: None,
        later_changes: Vec::new(),
        note: None,
        source_ids: Default::default(),
        verified: false,
    })
}

/// The entries; `None` where the columns are damaged, or not those of so many states.
fn ledger(field: &dyn Fn(&str) -> Option<String>, states: usize) -> Option<Vec<Entry>> {
    let columns = ["pillar", "kind", "status", "package", "year"].map(|name| field(&format!("ledger_{name}")).unwrap_or_default());
    let [mut pillars, mut kinds, mut statuses, mut packages, mut years] = columns.each_ref().map(|column| column.chars());
    let owners = field("ledger_owners")?;
    let owners = Some(owners.as_str()).filter(|owners| !owners.is_empty());
    let mut entries = Vec::new();
    for owners in owners.into_iter().flat_map(|owners| owners.split(',')) {
        let (maker, owners) = match owners.strip_prefix(NONE) {
            Some(number) => (number.parse().ok()?, ""),
            None => (0, owners),
        };
        let place = |letter| number(letter).filter(|place| *place < states);
        entries.push(Entry {
            pillar: number(pillars.next()?).and_then(|place| Pillar::ALL.get(place).copied()),
            kind: *Kind::ALL.get(number(kinds.next()?)?)?,
            status: number(statuses.next()?).and_then(|place| Status::ALL.get(place).copied()),
            package: number(packages.next()?).and_then(|number| u8::try_from(number).ok()),
            year: YEAR.wrapping_add(u16::try_from(number(years.next()?)?).ok()?),
            owners: owners.chars().try_fold(StateSet::default(), |set, letter| Some(set.with(place(letter)?)))?,
            maker,
        });
    }
    [pillars, kinds, statuses, packages, years].iter_mut().all(|column| column.next().is_none()).then_some(entries)
}

fn number(letter: char) -> Option<usize> {
    let further = || usize::try_from(u32::from(letter).checked_sub(FURTHER)?).ok();
    letter.to_digit(36).map(|number| number as usize).or_else(further)
}
