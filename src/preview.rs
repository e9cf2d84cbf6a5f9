//! The prerenderer in a browser: draws the page of other data than the site was published with, which an editor previews
//! (`?data=`) or the site reads from elsewhere. What the application would fetch is put into the page; then the page is as if
//! it had been published, and `src/boot.js` goes on.

use crate::dataset::finding::{Finding, Rule, Severity};
use crate::dataset::{self, Dataset, PartialDate};
use crate::failure::Failure;
use crate::geometry::Atlas;
use crate::i18n::{failure, messages};
use crate::lang::Lang;
use crate::platform::document::{base, by_id, create, document, setting, window};
use crate::platform::fetch::{PATIENCE, bytes};
use crate::platform::listen::listen;
use crate::platform::timer::now;
use crate::platform::{PlatformError, Result};
use crate::prerender::assets::{Assets, Program};
use crate::prerender::data::in_language;
use crate::prerender::document::{Preview, Shared, body};
use crate::prerender::site::Place;
use crate::routes::route_of;
use crate::selection::{ViewState, query};
use std::sync::Arc;
use web_sys::Event;

/// Draws the page, or says why not.
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        let shown = match fetched().await {
            Ok(fetched) => draw(fetched),
            Err(why) => tell(&why),
        };
        // Where even that can't be done, the page reads as it was published.
        drop(shown);
    });
}

/// What a page is drawn from.
struct Fetched {
    base: String,
    state: ViewState,
    dataset: Dataset,
    findings: Arc<[Finding]>,
    atlas: Atlas,
}

async fn fetched() -> std::result::Result<Fetched, Failure> {
    let base = base();
    let state = arrived(&base).unwrap_or_default();
    // From the site's root, so that the address means the same on every page and in every language.
    let address = below(&base, &state.data.clone().or_else(|| setting("data-dataset")).unwrap_or_default());
    let map = below(&base, "data/atlas.json");
    let (data, atlas) = futures::join!(bytes(&address, PATIENCE), bytes(&map, PATIENCE));
    let (dataset, findings) = read(&data?)?;
    let atlas = Atlas::parse(&atlas?).map_err(|_| Failure::Broken)?;
    Ok(Fetched { base, state, dataset, findings, atlas })
}

fn draw(fetched: Fetched) -> Result<()> {
    let Fetched { base, state, dataset, findings, atlas } = fetched;
    let day = |name: &str| setting(name).and_then(|text| PartialDate::parse(&text).ok());
    let shared = Shared {
        dataset: Arc::new(dataset),
        atlas,
        assets: none(),
        place: Place::new(&base, ""),
        built: day("data-built"),
        dataset_address: None,
        frozen: None,
        versions: Vec::new(),
        preview: Some(Preview {
            address: state.data.clone(),
            findings,
            published_as_of: day("data-as-of"),
            today: PartialDate::from_days(now() as u64 / 86_400_000),
        }),
    };
    let page = body(&shared, state.lang, &state.route, &base);
    by_id("app").ok_or_else(|| PlatformError::missing("the page's root"))?.set_inner_html(&page);
    for (path, text) in in_language(&shared, state.lang) {
        carry(&path, &text)?;
    }
    say("lad-explorer:previewed")
}

/// The state that the page's address names.
fn arrived(base: &str) -> Result<ViewState> {
    let location = window()?.location();
    let path = location.pathname().map_err(PlatformError::from_js("the path"))?;
    let search = location.search().map_err(PlatformError::from_js("the query"))?;
    let (lang, route) = route_of(path.strip_prefix(base).unwrap_or(&path));
    Ok(query::read(&search, ViewState { lang, route, ..ViewState::default() }).0)
}

/// An address below the base; one with a scheme, or from the root, is its own.
fn below(base: &str, address: &str) -> String {
    if address.starts_with('/') || address.contains("://") { address.to_owned() } else { format!("{base}{address}") }
}

fn read(bytes: &[u8]) -> std::result::Result<(Dataset, Arc<[Finding]>), Failure> {
    let (dataset, findings) = dataset::load(bytes);
    if let Some(fatal) = findings.iter().find(|finding| finding.severity == Severity::Fatal) {
        return Err(if fatal.rule == Rule::UnknownVersion { Failure::Version } else { Failure::Broken });
    }
    Ok((dataset, findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect()))
}

/// A page in a browser has its files already.
fn none() -> Assets {
    let none = String::new;
    let program = || Program { js: none(), wasm: none() };
    Assets {
        css: none(),
        icon: none(),
        language: none(),
        boot: none(),
        frame: none(),
        builder: none(),
        application: program(),
        preview: program(),
    }
}

/// Puts a file into the page, where the application looks for it before it asks the site.
fn carry(path: &str, text: &str) -> Result<()> {
    let file = create("script")?;
    file.set_id(path);
    file.set_attribute("type", "text/plain").map_err(PlatformError::from_js("an attribute"))?;
    file.set_text_content(Some(text));
    let place = by_id("app-status").ok_or_else(|| PlatformError::missing("the place of messages"))?;
    place.after_with_node_1(&file).map_err(PlatformError::from_js("a part of the page"))
}

fn say(what: &str) -> Result<()> {
    let event = Event::new(what).map_err(PlatformError::from_js("an event"))?;
    document()?.dispatch_event(&event).map_err(PlatformError::from_js("an event"))?;
    Ok(())
}

/// Says in the strip what failed, with a button that tries again. The page stays as it was published.
fn tell(why: &Failure) -> Result<()> {
    let lang = setting("lang").and_then(|code| Lang::from_code(&code)).unwrap_or_default();
    let m = messages(lang);
    let place = by_id("app-status").ok_or_else(|| PlatformError::missing("the place of messages"))?;
    place.set_text_content(None);
    let strip = create("p")?;
    strip.set_class_name("strip");
    for (name, value) in [("data-boot", "failed"), ("role", "alert")] {
        strip.set_attribute(name, value).map_err(PlatformError::from_js("an attribute"))?;
    }
    let words = create("span")?;
    words.set_text_content(Some(&format!("{} {}", failure(m, why), m.client.static_copy)));
    let again = create("button")?;
    again.set_class_name("button");
    again.set_text_content(Some(m.client.retry));
    again.set_attribute("data-retry", "").map_err(PlatformError::from_js("an attribute"))?;
    listen(&again, "click", move |_: Event| {
        if let Some(place) = by_id("app-status") {
            place.set_text_content(None);
        }
        start();
    });
    for part in [&words, &again] {
        strip.append_child(part).map_err(PlatformError::from_js("a part of the strip"))?;
    }
    place.append_child(&strip).map_err(PlatformError::from_js("the strip"))?;
    Ok(())
}
