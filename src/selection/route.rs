//! The pages of the site and the paths that name them, below whatever base the site is published under.

use crate::dataset::code::StateCode;
use crate::lang::Lang;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Route {
    /// The explorer.
    #[default]
    Home,
    /// One state.
    State(StateCode),
    /// One commitment, by its identifier.
    Commitment(String),
    /// About the data.
    About,
    /// An address that names no page.
    NotFound,
}

impl Route {
    /// The path below the base, with its closing slash and without a leading one, such as `es/states/BRB/`.
    /// Every path names a folder, so that any static host can serve it without a rewrite rule.
    pub fn path(&self, lang: Lang) -> String {
        let prefix = match lang {
            Lang::En => String::new(),
            other => format!("{}/", other.code()),
        };
        match self {
            Route::Home => prefix,
            Route::State(code) => format!("{prefix}states/{code}/"),
            Route::Commitment(id) => format!("{prefix}commitments/{id}/"),
            Route::About => format!("{prefix}about/"),
            Route::NotFound => format!("{prefix}404.html"),
        }
    }

    /// The language and page of a path below the base; slashes at both ends are optional, and so is `index.html`.
    pub fn parse(path: &str) -> (Lang, Route) {
        let path = path.trim_start_matches('/');
        let path = path.strip_suffix("index.html").unwrap_or(path).trim_end_matches('/');
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        match Lang::from_code(first) {
            Some(lang) if lang != Lang::En => (lang, Route::of_segments(rest)),
            _ => (Lang::En, Route::of_segments(path)),
        }
    }

    fn of_segments(path: &str) -> Route {
        let mut segments = path.split('/');
        match (segments.next(), segments.next(), segments.next()) {
            (Some(""), None, _) => Route::Home,
            (Some("about"), None, _) => Route::About,
            (Some("states"), Some(code), None) => StateCode::parse(&code.to_ascii_uppercase()).map_or(Route::NotFound, Route::State),
            (Some("commitments"), Some(id), None) if !id.is_empty() => Route::Commitment(id.to_owned()),
            _ => Route::NotFound,
        }
    }
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
            Route::About,
            Route::NotFound,
        ];
        for lang in Lang::ALL {
            for route in &routes {
                assert_eq!(Route::parse(&route.path(lang)), (lang, route.clone()));
            }
        }
    }

    #[test]
    fn paths_are_forgiving() {
        for path in ["/es/states/brb", "es/states/BRB/index.html", "/es/states/BRB/"] {
            assert_eq!(Route::parse(path), (Lang::Es, Route::State(StateCode::parse("BRB").unwrap())), "{path}");
        }
        for path in ["/en/", "/states", "/states/BARBADOS", "/nowhere", "/states/BRB/x", "/commitments/"] {
            assert_eq!(Route::parse(path).1, Route::NotFound, "{path}");
        }
    }
}
