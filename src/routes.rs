//! The route table, matched by the router's own patterns.
//!
//! Only the router's matching is used. Its `Router` component unwraps `history.pushState`, which browsers let throw,
//! and takes every link of the page, downloads and skip links too: see `platform::history` and `client::press`.

use crate::dataset::code::{Pillar, StateCode};
use crate::lang::Lang;
use crate::selection::{Embed, Route};
#[cfg(not(feature = "csr"))]
use leptos_router::ParamSegment;
use leptos_router::{PossibleRouteMatch, StaticSegment};

/// The language and page of a path below the base.
pub fn route_of(path: &str) -> (Lang, Route) {
    let (lang, rest) = lang_of(path);
    (lang, page(rest))
}

/// The language of a path below the base, and the rest of it, which is the same in every language.
pub fn lang_of(path: &str) -> (Lang, &str) {
    let path = path.strip_suffix("index.html").unwrap_or(path).trim_matches('/');
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    match Lang::from_code(first) {
        Some(lang) if lang != Lang::En => (lang, rest),
        _ => (Lang::En, path),
    }
}

fn page(path: &str) -> Route {
    if let Some(rest) = path.strip_prefix("embed").filter(|rest| rest.is_empty() || rest.starts_with('/')) {
        return embed(rest.trim_start_matches('/')).map_or(Route::NotFound, Route::Embed);
    }
    let path = format!("/{path}");
    if matches(&StaticSegment(""), &path).is_some() { Route::Home } else { read_only(&path) }
}

/// A page that is only read. The application leaves those to the browser, so to it they are all alike.
#[cfg(feature = "csr")]
fn read_only(_: &str) -> Route {
    Route::NotFound
}

#[cfg(not(feature = "csr"))]
fn read_only(path: &str) -> Route {
    let alone = [
        ("packages", Route::Packages),
        ("figures", Route::Figures),
        ("status", Route::Status),
        ("about", Route::About),
        ("embed-builder", Route::Builder),
        ("embed-help", Route::EmbedHelp),
        ("others", Route::Others),
    ];
    if let Some((_, route)) = alone.into_iter().find(|(name, _)| matches(&StaticSegment(*name), path).is_some()) {
        return route;
    }
    if matches(&(StaticSegment("dev"), StaticSegment("gallery")), path).is_some() {
        return Route::Gallery;
    }
    let below = |folder| matches(&(StaticSegment(folder), ParamSegment("name")), path);
    let number = |folder| below(folder)?.parse::<u8>().ok();
    let found = (number("pillars").and_then(|number| Pillar::try_from(number).ok()).map(Route::Pillar))
        .or_else(|| number("packages").map(Route::Package))
        .or_else(|| StateCode::parse(&below("states")?.to_ascii_uppercase()).ok().map(Route::State))
        .or_else(|| below("commitments").map(Route::Commitment));
    found.unwrap_or(Route::NotFound)
}

/// A page made for a frame, by its path below `embed/`.
fn embed(path: &str) -> Option<Embed> {
    match path.split_once('/') {
        None if path.is_empty() => Some(Embed::Explorer),
        None if path == "map" => Some(Embed::Map),
        Some(("states", code)) => StateCode::parse(&code.to_ascii_uppercase()).ok().map(Embed::State),
        Some(("pillars", number)) => Some(Embed::Pillar(Pillar::try_from(number.parse::<u8>().ok()?).ok()?)),
        Some(("commitments", id)) => (!id.is_empty() && !id.contains('/')).then(|| Embed::Commitment(id.to_owned())),
        _ => None,
    }
}

/// The parameter of a pattern that matches the whole path; empty where the pattern has none.
fn matches(pattern: &impl PossibleRouteMatch, path: &str) -> Option<String> {
    let found = pattern.test(path)?;
    let whole = found.remaining().trim_matches('/').is_empty();
    whole.then(|| found.params().into_iter().next().map(|(_, value)| value).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_leads_back_to_its_page() {
        let routes = [
            Route::Home,
            Route::State(StateCode::parse("BRB").unwrap()),
            Route::Commitment("col-etpv-1-5m-permits".into()),
            Route::Pillar(Pillar::Pathways),
            Route::Packages,
            Route::Package(11),
            Route::Figures,
            Route::Status,
            Route::About,
            Route::Builder,
            Route::EmbedHelp,
            Route::Others,
            Route::Gallery,
            Route::Embed(Embed::Explorer),
            Route::Embed(Embed::Map),
            Route::Embed(Embed::State(StateCode::parse("BRB").unwrap())),
            Route::Embed(Embed::Pillar(Pillar::Pathways)),
            Route::Embed(Embed::Commitment("col-etpv-1-5m-permits".into())),
            Route::NotFound,
        ];
        for lang in Lang::ALL {
            for route in &routes {
                assert_eq!(route_of(&route.path(lang)), (lang, route.clone()));
            }
        }
    }

    #[test]
    fn paths_are_forgiving() {
        for path in ["/es/states/brb", "es/states/BRB/index.html", "/es/states/BRB/"] {
            assert_eq!(route_of(path), (Lang::Es, Route::State(StateCode::parse("BRB").unwrap())), "{path}");
        }
        for path in [
            "/en/",
            "/states",
            "/states/BARBADOS",
            "/nowhere",
            "/states/BRB/x",
            "/commitments/",
            "/pillars/5",
            "/pillars",
            "/packages/x",
            "/packages/300",
            "/embed/x",
            "/embed/pillars/5",
            "/embedded",
            "/embed/commitments/",
        ] {
            assert_eq!(route_of(path).1, Route::NotFound, "{path}");
        }
    }
}
