//! The files that the browser needs, by the hashed names that Trunk gave them.

/// Names relative to the site's base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet.
    pub css: String,
    /// The sign in a browser's tab. A browser may ask for it anew at every change of the address, so it is kept like all of these.
    pub icon: String,
    /// The script that settles the language.
    pub language: String,
    /// The boot script.
    pub boot: String,
    /// The script of pages in frames.
    pub frame: String,
    /// The script of the page that makes snippets.
    pub builder: String,
    /// The application.
    pub application: Program,
    /// What draws pages of other data: see `crate::preview`.
    pub preview: Program,
}

/// A program in WebAssembly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Its JavaScript side.
    pub js: String,
    /// The program.
    pub wasm: String,
}

/// A name that Trunk's page does not have.
#[derive(Debug, thiserror::Error)]
#[error("Trunk's index.html names no {0}: see src/index.html and Trunk.toml")]
pub struct Missing(&'static str);

impl Assets {
    /// Reads the names from the page that Trunk made of `src/index.html`.
    pub fn read(index: &str) -> Result<Assets, Missing> {
        let find = |what: &'static str, tag: &str, holding: &str, attribute: &str| {
            let tags = index.split('<').filter(|text| text.starts_with(tag));
            tags.filter(|text| text.contains(holding)).find_map(|text| value(text, attribute)).ok_or(Missing(what))
        };
        Ok(Assets {
            css: find("style sheet", "link", "stylesheet", "href")?,
            icon: find("icon", "link", "icon", "href")?,
            language: find("language script", "script", "language", "src")?,
            boot: find("boot script", "script", "boot", "src")?,
            builder: find("script of snippets", "script", "builder", "src")?,
            frame: find("script of frames", "script", "frame", "src")?,
            application: Program {
                js: find("application script", "meta", "\"application\"", "data-js")?,
                wasm: find("application", "meta", "\"application\"", "data-wasm")?,
            },
            preview: Program {
                js: find("preview script", "meta", "\"preview\"", "data-js")?,
                wasm: find("preview", "meta", "\"preview\"", "data-wasm")?,
            },
        })
    }
}

/// The value of an attribute, quoted or not, without the dots that lead to the folder itself.
fn value(tag: &str, attribute: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{attribute}="))?;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
    let value = match quote {
        Some(quote) => rest.get(1..)?.split(quote).next()?,
        None => rest.split([' ', '>', '/']).next()?,
    };
    Some(value.trim_start_matches("./").trim_start_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_names() {
        let page = r#"<head><link rel="stylesheet" href="./main-1.css"/><link rel="icon" href="./icon-48-7.png"><script src="./language-4.js"></script><script src="./boot-2.js" defer></script><script src="./frame-5.js"></script><script src="./builder-6.js"></script>
            <meta name="application" data-js="./x-3.js" data-wasm="./x-3_bg.wasm"><meta name="preview" data-js="p.js" data-wasm="p.wasm"></head>"#;
        let assets = Assets::read(page).unwrap();
        assert_eq!((assets.css.as_str(), assets.boot.as_str()), ("main-1.css", "boot-2.js"));
        assert_eq!((assets.icon.as_str(), assets.language.as_str()), ("icon-48-7.png", "language-4.js"));
        assert_eq!((assets.application.js.as_str(), assets.application.wasm.as_str()), ("x-3.js", "x-3_bg.wasm"));
        assert_eq!((assets.preview.js.as_str(), assets.preview.wasm.as_str()), ("p.js", "p.wasm"));
        assert!(Assets::read("<p>nothing</p>").is_err());
    }
}
