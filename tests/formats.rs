//! How numbers, dates, lists and plural forms are written, as a table that a browser reads too: `tests/e2e/languages.spec.ts`
//! holds it against the browser's own `Intl`.
//!
//! `UPDATE_EXPECT=1` writes the table anew; read the difference before you keep it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests may fail loudly.

use lad_explorer::dataset::{PartialDate, load};
use lad_explorer::i18n::{Plural, date, list_and, list_or, number, range};
use lad_explorer::lang::Lang;
use lad_explorer::present::facets::by_name;
use serde_json::{Value, json};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/formats.json");

const NUMBERS: [u64; 14] = [0, 1, 2, 11, 21, 100, 999, 1000, 1500, 9999, 10_000, 123_456, 1_000_000, 4_500_000_000];

/// Last words of lists, those among them that change the word before.
const LASTS: [&str; 12] = ["Canadá", "Italia", "Haití", "hielo", "hiato", "Iglesias", "Uruguay", "otros", "Honduras", "8", "11", "11000"];

fn dates() -> Vec<String> {
    let days = (1..=12).flat_map(|month| [1, 2, 21, 28].map(|day| format!("2024-{month:02}-{day:02}")));
    days.chain((1..=12).map(|month| format!("2023-{month:02}"))).chain(["2025".to_owned()]).collect()
}

/// The names of the states and places in the order of the site's lists.
fn names(lang: Lang) -> Vec<String> {
    let dataset = load(include_bytes!("../public/data/declaration.json")).0;
    let states = dataset.states().iter().map(|it| it.names.get(lang)).chain(dataset.places().iter().map(|it| it.names.get(lang)));
    let mut names: Vec<String> = states.map(str::to_owned).collect();
    names.sort_by_cached_key(|name| by_name(name));
    names
}

fn table(lang: Lang) -> Value {
    let said = |pairs: Vec<(String, String)>| pairs.into_iter().map(|(given, said)| json!([given, said])).collect::<Vec<Value>>();
    let form = Plural { one: "one", other: "other" };
    let lists = |write: &dyn Fn(&[&str]) -> String| {
        let all = (0..=3).map(|length| ["a", "b", "c"][..length].to_vec()).chain(LASTS.map(|last| vec!["a", last]));
        all.map(|items| json!([items, write(&items)])).collect::<Vec<Value>>()
    };
    let ranges = [[2, 3], [8, 15], [900, 1100]].map(|[from, to]| json!([[from, to], range(lang, from, to)]));
    json!({
        "numbers": said(NUMBERS.iter().map(|n| (n.to_string(), number(lang, *n))).collect()),
        "ranges": ranges,
        "plurals": said((0..=22).chain([100, 101, 1000, 1500]).map(|n| (n.to_string(), form.of(lang, n))).collect()),
        "dates": said(dates().into_iter().map(|day| (day.clone(), date(lang, PartialDate::parse(&day).unwrap()))).collect()),
        "and": lists(&|items| list_and(lang, items)),
        "or": lists(&|items| list_or(lang, items)),
        "order": names(lang),
    })
}

#[test]
fn formats_are_those_of_the_table() {
    let table: serde_json::Map<String, Value> = Lang::ALL.into_iter().map(|lang| (lang.code().to_owned(), table(lang))).collect();
    let text = format!("{:#}\n", Value::from(table));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(TABLE, &text).unwrap();
    }
    assert!(std::fs::read_to_string(TABLE).unwrap_or_default() == text, "other than tests/golden/formats.json: UPDATE_EXPECT=1 cargo test");
}
