//! What is drawn: bars, lines of time and small maps, against the published file.

use super::*;
use lad_explorer::geometry::Atlas;
use lad_explorer::present::cite::citation;
use lad_explorer::present::figures::{Bar, OCCASION, amounts, occasions, progress, years};
use lad_explorer::present::listing::by_maker;
use lad_explorer::present::locator::locator;
use lad_explorer::present::timeline::timeline;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::parse(include_bytes!("../../public/data/atlas.json")).unwrap());

fn counts(bar: &Bar) -> BTreeMap<&'static str, usize> {
    bar.segments.iter().filter(|it| it.count > 0).map(|it| (it.key, it.count)).collect()
}

#[test]
fn progress_is_that_of_the_file_and_nothing_is_counted_twice() {
    for lang in Lang::ALL {
        let bars = progress(&DATASET, lang, DATASET.commitments().iter());
        assert_eq!(bars[0].total(), records().len());
        assert_eq!(bars[1..].iter().map(Bar::total).sum::<usize>(), records().len());
        let silent = records().iter().filter(|it| it["status_latest"].is_null()).count();
        assert_eq!(counts(&bars[0])["none"], silent);
        for (bar, pillar) in bars[1..].iter().zip([1, 2, 3, 4]) {
            let met = records().iter().filter(|it| it["pillar"] == pillar && it["status_latest"] == "met").count();
            assert_eq!(counts(bar).get("met").copied().unwrap_or_default(), met, "{lang:?} pillar {pillar}");
        }
    }
}

#[test]
fn years_and_occasions_share_all_commitments_out() {
    for lang in Lang::ALL {
        for bars in [years(&DATASET, lang), occasions(&DATASET, lang)] {
            assert_eq!(bars.iter().map(Bar::total).sum::<usize>(), records().len());
        }
        let occasions = occasions(&DATASET, lang);
        assert!(occasions.iter().filter(|it| it.when.is_some()).all(|it| it.total() >= OCCASION));
        let days: Vec<&str> = occasions.iter().filter_map(|it| it.when.as_ref()).map(|(_, iso)| iso.as_str()).collect();
        assert!(days.is_sorted_by_key(|day| &day[..4]), "{days:?}");
    }
}

#[test]
fn amounts_are_those_with_a_currency_in_order_of_time() {
    let found = amounts(&DATASET, Lang::En);
    let ids: BTreeSet<&str> = found.iter().map(|it| it.id.as_str()).collect();
    let expected = records().iter().filter(|it| it["quantity"]["currency"].is_string()).map(|it| text(it, "id")).collect();
    assert_eq!(ids, expected);
    let days: Vec<PartialDate> = found.iter().map(|it| PartialDate::parse(&it.announced.1).unwrap()).collect();
    assert!(days.is_sorted());
}

#[test]
fn makers_have_their_commitments_each_once() {
    let makers = by_maker(&DATASET, Lang::Fr, DATASET.commitments().iter());
    let ids: Vec<&str> = makers.iter().flat_map(|it| &it.commitments).map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), records().len());
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    for maker in &makers {
        assert_eq!(maker.bar.total(), maker.commitments.len());
    }
}

#[test]
fn a_line_of_time_holds_every_date_within_its_ends() {
    for record in DATASET.commitments() {
        let view = commitment(&DATASET, Lang::Es, record);
        let line = timeline(&DATASET, Lang::Es, record, &view);
        assert_eq!(line.marks.len(), 1 + record.progress.len() + usize::from(record.target_date.is_some()), "{}", record.id);
        for mark in &line.marks {
            assert!((0.0..=1.0).contains(&mark.from) && mark.from <= mark.to && mark.to <= 1.0, "{}: {mark:?}", record.id);
        }
        assert!(line.marks.is_sorted_by(|a, b| a.from <= b.from), "{}", record.id);
        assert!((0.0..=1.0).contains(&line.as_of));
        for report in &view.progress {
            assert!(line.said.contains(&report.date), "{}", record.id);
        }
    }
}

#[test]
fn each_endorsing_state_is_found_on_a_small_map() {
    for code in endorsers().into_iter().map(code) {
        let map = locator(&ATLAS, code).unwrap();
        assert!(map.land.len() < 8_000, "{code}: {} bytes of land", map.land.len());
        // What is too small to be drawn has a ring, and so a dot.
        assert!(!map.state.is_empty() || map.ring.is_some(), "{code}");
        if let Some(((x, y), r)) = map.ring {
            assert!(x > r && y > r && x + r < map.view.width && y + r < map.view.height, "{code}: the ring leaves the map");
        }
    }
}

#[test]
fn what_can_be_cited_has_a_key_of_its_own() {
    let states = endorsers().into_iter().map(|it| Route::State(code(it)));
    let commitments = records().iter().map(|it| Route::Commitment(text(it, "id").to_owned()));
    let mut keys = BTreeSet::new();
    for route in states.chain(commitments).chain([Route::About]) {
        let it = citation(&DATASET, Lang::Pt, &route, "https://example.org/x/".to_owned()).unwrap();
        assert!(it.sentence().contains("https://example.org/x/") && !it.sentence().contains(['{', '}']), "{}", it.sentence());
        assert!(keys.insert(it.key.clone()), "{}", it.key);
    }
    assert!(citation(&DATASET, Lang::Pt, &Route::Home, String::new()).is_none());
}
