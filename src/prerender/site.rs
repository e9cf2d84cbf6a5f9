//! Where the site is published, and what links start with on each page.

use crate::lang::Lang;
use crate::selection::Route;

/// Where the site is published.
#[derive(Debug, Clone)]
pub struct Place {
    /// The path that all addresses start with, such as `/` or `/explorer/`; `./` for links relative to each page.
    pub base: String,
    /// The origin, and for a relative base the whole address of the root, such as `https://example.org`.
    pub url: String,
}

impl Place {
    /// A base with its slashes.
    pub fn new(base: &str, url: &str) -> Place {
        let inner = base.trim_matches('/');
        let base = match inner {
            "." => "./".to_owned(),
            "" => "/".to_owned(),
            _ => format!("/{inner}/"),
        };
        Place { base, url: url.trim_end_matches('/').to_owned() }
    }

    /// What links start with on a page.
    pub fn base_of(&self, lang: Lang, route: &Route) -> String {
        self.base_of_file(&route.path(lang))
    }

    /// What links start with in a file.
    pub fn base_of_file(&self, path: &str) -> String {
        match path.matches('/').count() {
            _ if self.base != "./" => self.base.clone(),
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }

    /// What a page's own data and path start with, where it keeps to a version of the data: a folder of its own.
    pub fn own_base(&self, lang: Lang, route: &Route, version: Option<&str>) -> String {
        match version {
            Some(version) if self.base != "./" => format!("{}v/{version}/", self.base),
            _ => self.base_of(lang, route),
        }
    }

    /// What links start with on a page that keeps to a version.
    pub fn root_of(&self, lang: Lang, route: &Route, version: Option<&str>) -> String {
        let base = self.base_of(lang, route);
        // The folder of a version lies two below the root.
        if version.is_some() && self.base == "./" { format!("{}../../", base.trim_start_matches("./")) } else { base }
    }

    /// The full address of a page.
    pub fn address(&self, lang: Lang, route: &Route) -> String {
        self.file(&route.path(lang))
    }

    /// The full address of a file.
    pub fn file(&self, path: &str) -> String {
        let base = if self.base == "./" { "/" } else { &self.base };
        format!("{}{base}{path}", self.url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::code::StateCode;

    #[test]
    fn links_start_where_the_site_is() {
        let state = Route::State(StateCode::parse("BRB").unwrap());
        for (base, on_state, on_home) in [("/", "/", "/"), ("explorer", "/explorer/", "/explorer/"), (".", "../../../", "../")] {
            let place = Place::new(base, "https://example.org/");
            assert_eq!(place.base_of(Lang::Es, &state), on_state, "{base}");
            assert_eq!(place.base_of(Lang::Es, &Route::Home), on_home, "{base}");
        }
        assert_eq!(Place::new("./", "https://example.org").base_of(Lang::En, &Route::Home), "./");
        assert_eq!(Place::new("/x/", "https://example.org").address(Lang::En, &state), "https://example.org/x/states/BRB/");
    }
}
