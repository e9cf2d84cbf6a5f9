//! States, commitments and sources in depth: nothing of the file is lost on the way to a page.

use super::*;

#[test]
fn the_page_of_a_state_shows_all_that_it_makes() {
    for state in list(&FILE, "states") {
        let owner = text(state, "code");
        let expected: BTreeSet<String> =
            records().iter().filter(|it| texts(it, "owners").contains(owner)).map(|it| text(it, "id").to_owned()).collect();
        for lang in Lang::ALL {
            let view = state_view(&DATASET, lang, code(owner)).unwrap();
            assert_eq!(ids(&view).into_iter().collect::<BTreeSet<_>>(), expected, "{owner}");
            assert_eq!((ids(&view).len(), view.all), (expected.len(), expected.len()), "{owner}");
            assert_eq!(view.name, said(&state["names"], lang));
            assert_eq!(view.nothing.is_some(), expected.is_empty(), "{owner}");
            assert!(view.groups.iter().all(|group| group.commitments.iter().all(|it| it.pillar == group.pillar)));
            // The sentence has the day or, where none is documented, both limits; with the month alone they follow it.
            let [from, to] = ["not_before", "not_after"].map(|key| words(lang, text(&state["endorsement"], key)));
            let month = text(&state["endorsement"], "precision") == "month";
            assert_eq!(view.limits.as_ref().is_some_and(|it| it.contains(&from) && it.contains(&to)), month, "{owner}");
            let all = format!("{} {}", view.endorsed, view.limits.unwrap_or_default());
            assert_eq!([&from, &to].map(|limit| all.matches(limit.as_str()).count()), [1, 1], "{owner} in {lang:?}: {all}");
        }
    }
}

#[test]
fn what_became_of_something_stands_first_each_in_the_order_of_announcement() {
    for owner in endorsers() {
        for group in state_view(&DATASET, Lang::En, code(owner)).unwrap().groups {
            let order: Vec<_> = group.commitments.iter().map(|it| (it.progress.is_empty(), it.announced_iso.clone())).collect();
            assert!(order.is_sorted_by_key(|(silent, _)| *silent), "{owner}: {order:?}");
            // A day sorts with the month and the year that it is in by what they have in common.
            assert!(order.is_sorted_by_key(|(silent, day)| (*silent, day.chars().take(4).collect::<String>())), "{owner}: {order:?}");
        }
    }
}

#[test]
fn a_report_names_its_sources_in_short_where_the_claim_has_named_them() {
    for record in DATASET.commitments() {
        let view = commitment(&DATASET, Lang::En, record);
        assert!(view.sources.iter().all(|it| !it.again), "{}", record.id);
        for source in view.progress.iter().flat_map(|report| &report.sources) {
            assert_eq!(source.again, record.source_ids.contains(&source.id), "{}: {}", record.id, source.id);
        }
    }
}

#[test]
fn the_parts_of_a_bar_are_as_long_as_their_counts() {
    for row in &explorer(Lang::En, &Filters::default(), Sort::default()).rows {
        let ends = row.counts.ends();
        let long: Vec<usize> = ends.iter().enumerate().map(|(at, end)| end - at.checked_sub(1).map_or(0, |before| ends[before])).collect();
        assert_eq!(long[..4], row.counts.pillars, "{}", row.code);
        assert_eq!((long[4], ends[4]), (row.counts.cross, row.counts.total()), "{}", row.code);
    }
}

#[test]
fn three_states_say_what_was_searched() {
    let silent: Vec<&str> = list(&FILE, "no_commitments_found").iter().map(|it| text(it, "state")).collect();
    assert_eq!(silent, ["BRB", "JAM", "SUR"]);
    for record in list(&FILE, "no_commitments_found") {
        let view = state_view(&DATASET, Lang::En, code(text(record, "state"))).unwrap();
        let nothing = view.nothing.unwrap();
        let searched: Vec<String> = nothing.searched.iter().map(|it| it.text.clone()).collect();
        assert_eq!(searched, list(record, "searched").iter().map(|it| said(it, Lang::En)).collect::<Vec<_>>());
        check_sources(&nothing.sources, record);
    }
}

#[test]
fn involvement_links_both_ways() {
    for record in records() {
        let view = read(record, Lang::En);
        let linked: BTreeSet<&str> = view.involves.iter().filter_map(|link| route_of_state(link.route.as_ref()?)).collect();
        let involved = texts(record, "counterparts");
        assert_eq!(linked, involved.intersection(&endorsers()).copied().collect(), "{}", view.id);
        assert_eq!(view.involves.len(), involved.len(), "{}", view.id);
        for state in endorsers() {
            let there = state_view(&DATASET, Lang::En, code(state)).unwrap();
            let back = there.involved.iter().find(|it| it.id == view.id);
            assert_eq!(back.is_some(), involved.contains(state), "{state} and {}", view.id);
            let makers = back.iter().flat_map(|it| &it.makers).filter_map(|link| route_of_state(link.route.as_ref()?));
            let expected = texts(record, "owners");
            let known = back.map_or(0, |_| expected.intersection(&endorsers()).count());
            assert_eq!(makers.filter(|maker| expected.contains(maker)).count(), known, "{state} and {}", view.id);
        }
    }
}

fn route_of_state(route: &Route) -> Option<&str> {
    match route {
        Route::State(code) => Some(code.as_str()),
        _ => None,
    }
}

fn read(record: &Value, lang: Lang) -> CommitmentView {
    commitment(&DATASET, lang, DATASET.commitment(text(record, "id")).unwrap())
}

fn words(lang: Lang, day: &str) -> String {
    date(lang, PartialDate::parse(day).unwrap())
}

#[test]
fn nothing_of_a_commitment_is_lost() {
    assert_eq!(records().len(), 155);
    for record in records() {
        for lang in Lang::ALL {
            check_commitment(record, lang, &read(record, lang));
        }
    }
}

fn check_commitment(record: &Value, lang: Lang, view: &CommitmentView) {
    let id = text(record, "id");
    assert_eq!(view.title.text, said(&record["title"], lang), "{id}");
    assert_eq!(view.summary.text, said(&record["summary"], lang), "{id}");
    assert_eq!(view.occasion.text, said(&record["announced_at"], lang), "{id}");
    assert_eq!(view.announced_iso, text(record, "announced_on"), "{id}");
    assert_eq!(view.announced, words(lang, text(record, "announced_on")), "{id}");
    let target = record["target_date"].as_str().map(|day| (words(lang, day), day.to_owned()));
    assert_eq!(view.target, target, "{id}");
    assert_eq!(view.pillar.map(|it| u64::from(it.number())), record["pillar"].as_u64(), "{id}");
    assert_eq!(view.status.key, record["status_latest"].as_str().unwrap_or("none"), "{id}");
    assert_eq!(view.package.is_some(), !record["action_package"].is_null(), "{id}");
    assert!(!view.made_by.is_empty() && view.made_by.iter().all(|it| !it.text.is_empty()), "{id}");
    check_quantity(record, lang, view);
    check_doubts(record, lang, view);
    check_sources(&view.sources, record);
    let reports = list(record, "progress");
    assert_eq!(view.progress.len(), reports.len(), "{id}");
    for (shown, report) in view.progress.iter().zip(reports) {
        assert_eq!(shown.date_iso, text(report, "date"), "{id}");
        assert_eq!(shown.date, words(lang, text(report, "date")), "{id}");
        assert_eq!(shown.status.key, text(report, "status"), "{id}");
        assert_eq!(shown.note.text, said(&report["note"], lang), "{id}");
        check_sources(&shown.sources, report);
    }
}

fn check_quantity(record: &Value, lang: Lang, view: &CommitmentView) {
    let quantity = &record["quantity"];
    assert_eq!(view.quantity.is_some(), !quantity.is_null(), "{}", view.id);
    let Some(shown) = &view.quantity else { return };
    let digits: String = shown.text.replace([',', '.', '\u{202f}'], "");
    for number in ["number", "minimum", "maximum"].into_iter().filter_map(|key| quantity[key].as_u64()) {
        assert!(digits.split(' ').any(|word| word == number.to_string()), "{}: {number} is not in {}", view.id, shown.text);
    }
    assert!(shown.text.ends_with(said(&quantity["unit"], lang)), "{}: {}", view.id, shown.text);
    assert!(quantity["qualifier"].is_null() || shown.text.starts_with(said(&quantity["qualifier"], lang)), "{}: {}", view.id, shown.text);
    let note = (!quantity["note"].is_null()).then(|| said(&quantity["note"], lang).to_owned());
    assert_eq!(shown.note.as_ref().map(|it| it.text.clone()), note, "{}", view.id);
}

fn check_doubts(record: &Value, lang: Lang, view: &CommitmentView) {
    assert_eq!(view.by_analyst, text(record, "pillar_basis") == "analyst", "{}", view.id);
    let doubts =
        [(text(record, "lad_link") == "related", sentence(lang, "related")), (record["verified"] == false, sentence(lang, "unverified"))];
    for (is_there, doubt) in doubts {
        assert_eq!(view.doubts.contains(&doubt), is_there, "{}: {doubt}", view.id);
    }
}

/// The sources of a record in the file are those that are shown, with their addresses.
fn check_sources(shown: &[SourceView], record: &Value) {
    let shown: Vec<(&str, &str)> = shown.iter().map(|it| (it.id.as_str(), it.url.as_str())).collect();
    let cited = list(record, "source_ids").iter().map(|id| id.as_str().unwrap());
    let cited: Vec<(&str, &str)> = cited.map(|id| (id, text(source_of(id), "url"))).collect();
    assert_eq!(shown, cited, "{record}");
    assert!(!shown.is_empty(), "{record}");
}

#[test]
fn every_source_that_is_cited_anywhere_can_be_shown() {
    fn cited<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
        match value {
            Value::Object(fields) => {
                for (key, field) in fields {
                    if key.ends_with("source_ids") {
                        found.extend(field.as_array().unwrap().iter().filter_map(Value::as_str));
                    }
                    cited(field, found);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| cited(item, found)),
            _ => {}
        }
    }
    let mut ids = BTreeSet::new();
    cited(&FILE, &mut ids);
    assert_eq!(ids.len(), list(&FILE, "sources").len());
    for id in ids {
        for lang in Lang::ALL {
            let view = source(&DATASET, lang, id).unwrap_or_else(|| panic!("{id} can't be shown"));
            let record = source_of(id);
            assert_eq!((view.title.as_str(), view.publisher.as_str()), (text(record, "title"), text(record, "publisher")), "{id}");
            assert!(record["date"].as_str().is_none_or(|day| view.date == words(lang, day)), "{id}");
            assert!(!view.date.is_empty(), "{id}");
            assert_eq!(view.partly_read.is_some(), record["read_in_full"] == false, "{id}");
        }
    }
}
