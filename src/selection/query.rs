//! The query string: short, in one order, defaults left out. Writing and reading are exact inverses.
//!
//! `p` pillars, `kind`, `status`, `ap` action packages, `year`, `q` search, `sort` (a leading minus reverses),
//! `state` the open detail, `map` the enlarged part of the map (percent, and the middle in ten-thousandths), `data` another dataset; `lang` is read, never written. Several values of one key are joined by commas.

use super::{Filters, Picks, Sort, SortKey, StatusFacet, ViewState, Zoom};
use crate::dataset::code::{Pillar, StateCode};
use crate::dataset::wire::Kind;
use crate::lang::Lang;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// A value in an address that means nothing here. The page says that it was ignored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// The key it stood under.
    pub key: String,
    /// The value.
    pub value: String,
}

/// What must be escaped in a value so that any reader of query strings reads it back.
const RESERVED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'<').add(b'>').add(b'=').add(b'\'');

/// The query string of a state, without the question mark; empty where all is default.
pub fn write(state: &ViewState) -> String {
    // Taken apart without `..`, so that a new field without a place in the address does not compile.
    let ViewState { lang: _, route, filters, sort, selected, zoom, data } = state;
    let Filters { pillars, kinds, statuses, packages, years, search } = filters;
    let mut query = Writer(String::new());
    if !route.is_explorer() {
        // Filters and selection are the explorer's; other pages have one address each.
        query.pair("data", data.as_deref().unwrap_or_default());
        return query.0;
    }
    query.list("p", pillars.iter().map(|pillar| pillar.number().to_string()));
    query.list("kind", kinds.iter().map(|kind| kind.as_str().to_owned()));
    query.list("status", statuses.iter().map(|status| status.as_str().to_owned()));
    query.list("ap", packages.iter().map(|number| number.to_string()));
    query.list("year", years.iter().map(|year| year.to_string()));
    query.pair("q", search);
    if *sort != Sort::default() {
        query.pair("sort", &format!("{}{}", if sort.reversed { "-" } else { "" }, sort.key.as_str()));
    }
    if let Some(code) = selected {
        query.pair("state", code.as_str());
    }
    query.list("map", zoom.iter().flat_map(|zoom| zoom.parts()).map(|part| part.to_string()));
    query.pair("data", data.as_deref().unwrap_or_default());
    query.0
}

struct Writer(String);

impl Writer {
    fn pair(&mut self, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(key);
        self.0.push('=');
        self.0.extend(utf8_percent_encode(value, RESERVED));
    }

    fn list(&mut self, key: &str, values: impl Iterator<Item = String>) {
        let values: Vec<String> = values.collect();
        self.pair(key, &values.join(","));
    }
}

/// Reads a query string (with or without its question mark) into the fields of `base` that it governs.
/// Keys that belong to nobody here, such as a newsletter's tracking words, are passed over in silence.
pub fn read(query: &str, base: ViewState) -> (ViewState, Vec<Ignored>) {
    let mut state = ViewState { lang: base.lang, route: base.route, ..ViewState::default() };
    let mut ignored = Vec::new();
    for (key, value) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
        let value = value.as_ref();
        let mut refuse = |value: &str| ignored.push(Ignored { key: key.to_string(), value: value.to_owned() });
        let filters = &mut state.filters;
        match key.as_ref() {
            "p" => pick(value, &mut filters.pillars, |word| Pillar::try_from(word.parse::<u8>().ok()?).ok(), &mut refuse),
            "kind" => pick(value, &mut filters.kinds, |word| find(Kind::ALL, word, |kind| kind.as_str()), &mut refuse),
            "status" => pick(value, &mut filters.statuses, |word| StatusFacet::all().find(|it| it.as_str() == word), &mut refuse),
            "ap" => pick(value, &mut filters.packages, |word| word.parse().ok().filter(|number| *number > 0), &mut refuse),
            "year" => pick(value, &mut filters.years, |word| word.parse().ok().filter(|year| (2000..=2100).contains(year)), &mut refuse),
            "q" => value.clone_into(&mut filters.search),
            "sort" => match sort(value) {
                Some(sort) => state.sort = sort,
                None => refuse(value),
            },
            "state" => match StateCode::parse(value) {
                Ok(code) => state.selected = Some(code),
                Err(_) => refuse(value),
            },
            "map" => match zoom(value) {
                Some(zoom) => state.zoom = Some(zoom),
                None => refuse(value),
            },
            // Addresses with a language that is known have been led to it: see `src/language.js`.
            "lang" if Lang::from_tag(value).is_none() => refuse(value),
            "data" => state.data = (!value.is_empty()).then(|| value.to_owned()),
            _ => {}
        }
    }
    (state, ignored)
}

fn pick<T: Ord + Copy>(list: &str, picks: &mut Picks<T>, read: impl Fn(&str) -> Option<T>, refuse: &mut impl FnMut(&str)) {
    for word in list.split(',').filter(|word| !word.is_empty()) {
        match read(word) {
            Some(item) => picks.insert(item),
            None => refuse(word),
        }
    }
}

fn find<T: Copy>(all: &[T], word: &str, name: impl Fn(T) -> &'static str) -> Option<T> {
    all.iter().copied().find(|item| name(*item) == word)
}

fn sort(text: &str) -> Option<Sort> {
    let (word, reversed) = text.strip_prefix('-').map_or((text, false), |word| (word, true));
    let key = find(&SortKey::ALL, word, SortKey::as_str)?;
    Some(Sort { key, reversed })
}

fn zoom(text: &str) -> Option<Zoom> {
    let mut parts = text.split(',').map(|part| part.parse().ok());
    let zoom = Zoom::new(parts.next()??, parts.next()??, parts.next()??)?;
    parts.next().is_none().then_some(zoom)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::wire::Status;
    use crate::selection::Camera;
    use proptest::prelude::*;

    fn subset<T: Clone + std::fmt::Debug + Ord + Copy + 'static>(all: Vec<T>) -> impl Strategy<Value = Picks<T>> {
        let count = all.len();
        proptest::sample::subsequence(all, 0..=count).prop_map(|picked| picked.into_iter().collect())
    }

    fn any_state() -> impl Strategy<Value = ViewState> {
        let filters = (
            subset(Pillar::ALL.to_vec()),
            subset(Kind::ALL.to_vec()),
            subset(StatusFacet::all().collect()),
            // More than there are today: the dataset knows which there are.
            subset((1..=40).collect()),
            subset((2022..=2026).collect()),
            any::<String>(),
        )
            .prop_map(|(pillars, kinds, statuses, packages, years, search)| Filters {
                pillars,
                kinds,
                statuses,
                packages,
                years,
                search,
            });
        let sort = (proptest::sample::select(SortKey::ALL.to_vec()), any::<bool>()).prop_map(|(key, reversed)| Sort { key, reversed });
        let code = proptest::option::of("[A-Z]{3}".prop_map(|code| StateCode::parse(&code).unwrap()));
        let zoom = (0.5..9.0, -0.2..1.2, -0.2..1.2).prop_map(|(scale, x, y)| Camera { scale, middle: (x, y) }.zoom());
        let data = proptest::option::of(any::<String>().prop_filter("an empty address is none", |text| !text.is_empty()));
        (filters, sort, code, zoom, data).prop_map(|(filters, sort, selected, zoom, data)| ViewState {
            filters,
            sort,
            selected,
            zoom,
            data,
            ..ViewState::default()
        })
    }

    proptest! {
        #[test]
        fn round_trips_exactly(state in any_state()) {
            let (back, ignored) = read(&write(&state), ViewState::default());
            prop_assert_eq!(back, state);
            prop_assert!(ignored.is_empty());
        }

        #[test]
        fn reads_anything_without_harm(query in any::<String>()) {
            let (state, _) = read(&query, ViewState::default());
            let (again, _) = read(&write(&state), ViewState::default());
            prop_assert_eq!(again, state);
        }
    }

    #[test]
    fn is_short_and_in_one_order() {
        let (state, ignored) = read("?state=BRB&map=250,5400,4800&status=none,met&p=3,1&utm_source=x&q=visa%20work", ViewState::default());
        assert!(ignored.is_empty());
        assert!(state.filters.statuses.contains(StatusFacet::Reported(Status::Met)));
        assert_eq!(write(&state), "p=1,3&status=met,none&q=visa%20work&state=BRB&map=250,5400,4800");
        assert_eq!(write(&ViewState::default()), "");
    }

    #[test]
    fn says_what_it_ignored() {
        let (state, ignored) =
            read("p=1,9&kind=magic&sort=size&state=barbados&year=22&lang=pt-BR&lang=xx&map=250,100,5000", ViewState::default());
        assert_eq!(state.filters.pillars.iter().collect::<Vec<_>>(), [Pillar::Stability]);
        let said: Vec<_> = ignored.iter().map(|it| (it.key.as_str(), it.value.as_str())).collect();
        assert_eq!(
            said,
            [
                ("p", "9"),
                ("kind", "magic"),
                ("sort", "size"),
                ("state", "barbados"),
                ("year", "22"),
                ("lang", "xx"),
                ("map", "250,100,5000")
            ]
        );
    }
}
