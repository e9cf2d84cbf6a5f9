//! The pages as they are written: hooks, texts, escaping and links, read back from the HTML of the real data.
//!
//! `UPDATE_EXPECT=1` writes the snapshots anew; read the difference before you keep it.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests may fail loudly.

#[path = "views/borders.rs"]
mod borders;
#[path = "views/html.rs"]
mod html;
#[path = "present/interface.rs"]
mod interface;
#[path = "present/sentence.rs"]
mod sentence;
#[path = "views/slices.rs"]
mod slices;

use html::{Tag, outline, tags, values, words};
use lad_explorer::dataset::code::{Pillar, StateCode};
use lad_explorer::dataset::{Dataset, PartialDate, index, load};
use lad_explorer::geometry::Atlas;
use lad_explorer::geometry::codes;
use lad_explorer::lang::Lang;
use lad_explorer::prerender::assets::{Assets, Program};
use lad_explorer::prerender::document::{Shared, document, part};
use lad_explorer::prerender::pages::pages;
use lad_explorer::prerender::site::Place;
use lad_explorer::prerender::write::{Order, Which, write};
use lad_explorer::present::cite::FORMATS;
use lad_explorer::present::search;
use lad_explorer::selection::{Partial, Route};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const PUBLISHED: &[u8] = include_bytes!("../public/data/declaration.json");
const ATLAS: &[u8] = include_bytes!("../public/data/atlas.json");
const SMALL: &[u8] = include_bytes!("broken/valid.json");

static FILE: LazyLock<Value> = LazyLock::new(|| serde_json::from_slice(PUBLISHED).unwrap());
static SITE: LazyLock<Shared> = LazyLock::new(|| shared(load(PUBLISHED).0, "/"));
/// Every page of the site, by its path below the base.
static PAGES: LazyLock<BTreeMap<String, String>> =
    LazyLock::new(|| pages(&SITE.dataset).into_iter().map(|(lang, route)| (route.path(lang), document(&SITE, lang, &route))).collect());

fn shared(dataset: impl Into<Arc<Dataset>>, base: &str) -> Shared {
    Shared {
        dataset: dataset.into(),
        atlas: Atlas::parse(ATLAS).unwrap(),
        assets: Assets {
            css: "main-1.css".into(),
            icon: "icon-48-8.png".into(),
            language: "language-4.js".into(),
            boot: "boot-2.js".into(),
            frame: "frame-5.js".into(),
            builder: "builder-6.js".into(),
            application: Program { js: "x-3.js".into(), wasm: "x-3_bg.wasm".into() },
            preview: Program { js: "preview-7.js".into(), wasm: "preview-7.wasm".into() },
        },
        place: Place::new(base, "https://example.org"),
        built: PartialDate::parse("2026-11-24").ok(),
        dataset_address: None,
        frozen: None,
        preview: None,
        versions: Vec::new(),
    }
}

fn page(lang: Lang, route: &Route) -> &'static str {
    &PAGES[&route.path(lang)]
}

fn state(code: &str) -> Route {
    Route::State(StateCode::parse(code).unwrap())
}

fn commitment(id: &str) -> Route {
    Route::Commitment(id.to_owned())
}

// The published file, read without the crate.

fn list<'a>(record: &'a Value, key: &str) -> &'a [Value] {
    record[key].as_array().unwrap()
}

fn text<'a>(record: &'a Value, key: &str) -> &'a str {
    record[key].as_str().unwrap_or_else(|| panic!("`{key}` is no text in {record}"))
}

/// A text of the dataset as a page in a language has it: translated, or else in English.
fn said(value: &Value, lang: Lang) -> &str {
    value[lang.code()].as_str().or(value["en"].as_str()).unwrap()
}

fn endorsers() -> BTreeSet<&'static str> {
    list(&FILE, "states").iter().map(|it| text(it, "code")).collect()
}

fn urls(record: &Value) -> impl Iterator<Item = &'static str> {
    let ids: Vec<&str> = list(record, "source_ids").iter().filter_map(Value::as_str).collect();
    list(&FILE, "sources").iter().filter(move |it| ids.contains(&text(it, "id"))).map(|it| text(it, "url"))
}

// What partners, tests and measurements rely on.

#[test]
fn the_explorer_has_its_hooks() {
    for lang in Lang::ALL {
        let html = page(lang, &Route::Home);
        let tags = tags(html);
        let pillars: Vec<&Tag> = tags.iter().filter(|tag| tag.get("data-pillar").is_some()).collect();
        assert_eq!(pillars.iter().filter_map(|tag| tag.get("data-pillar")).collect::<Vec<_>>(), ["1", "2", "3", "4"]);
        assert!(pillars.iter().all(|tag| tag.get("type") == Some("checkbox") || tag.get("aria-pressed").is_some()), "real controls");
        let states = values(html, "data-state");
        assert_eq!(states.len(), 22);
        assert_eq!(states.iter().map(String::as_str).collect::<BTreeSet<_>>(), endorsers());
        assert!(tags.iter().filter(|tag| tag.get("data-state").is_some()).all(|tag| tag.get("hidden").is_none()));
    }
}

#[test]
fn the_map_of_a_file_shows_the_states_of_the_list() {
    let tags = tags(page(Lang::En, &Route::Home));
    let shapes: Vec<(&str, Option<&str>)> = tags.iter().filter_map(|tag| Some((tag.get("data-shape")?, tag.get("data-match")))).collect();
    let codes: BTreeSet<&str> = shapes.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes.len(), shapes.len(), "each once");
    assert!(codes.len() >= 35, "{} states", codes.len());
    let matching: BTreeSet<&str> = shapes.iter().filter(|(_, it)| *it == Some("true")).map(|(code, _)| *code).collect();
    assert_eq!(matching, endorsers());
    assert!(shapes.iter().all(|(_, it)| matches!(it, Some("true" | "false"))));
}

#[test]
fn every_page_is_a_readable_document_by_itself() {
    // The explorer, the page about the data, that of the others, states, commitments; the page of snippets and the help; and what
    // there is for frames.
    assert_eq!(PAGES.len(), 4 * ((6 + 4 + 11 + 22 + 155) + 3 + (2 + 4 + 22 + 155)) + 1);
    let mut wrong = Vec::new();
    for (path, html) in PAGES.iter() {
        wrong.extend(faults(path, html).into_iter().map(|fault| format!("{path} {fault}")));
    }
    assert!(wrong.is_empty(), "{} faults:\n  {}", wrong.len(), wrong[..wrong.len().min(20)].join("\n  "));
}

/// What is wrong with a page, whichever it is.
fn faults(path: &str, html: &str) -> Vec<&'static str> {
    let tags = tags(html);
    let named = |name: &'static str| tags.iter().filter(move |tag| tag.name == name);
    let lang = path.split('/').next().filter(|it| ["es", "pt", "fr"].contains(it)).unwrap_or("en");
    let with = |name: &'static str| tags.iter().filter(move |tag| tag.get(name).is_some());
    let ids: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
    let script = |tag: &Tag| tag.get("src").is_some() || tag.get("type") == Some("application/ld+json");
    // Lines of code have braces of their own.
    let prose: String = html.split("<pre").map(|part| part.split_once("</pre>").map_or(part, |(_, after)| after)).collect();
    // What is set aside for the application is not offered.
    let aside = html.split("<template").map(|part| part.split_once("</template>").map_or(part, |(_, after)| after));
    let offered: String = aside.collect();
    let listens = |tag: &Tag| tag.attributes.iter().any(|(name, _)| name.starts_with("on"));
    let checks = [
        (html.starts_with("<!DOCTYPE html>"), "has no doctype"),
        (named("html").all(|tag| tag.get("lang") == Some(lang)), "is not in its language"),
        (named("html").all(|tag| tag.get("data-ready") == Some("static")), "does not say that it is static"),
        (named("title").count() >= 1 && named("h1").count() == 1 && named("main").count() == 1, "has not one title, h1 and main"),
        (with("data-status").count() == 1, "has not one live region"),
        (with("role").filter(|tag| tag.get("role") == Some("status")).count() == 1, "has not one role of status"),
        (with("data-status").all(|tag| tag.get("role") == Some("status")), "has a live region without its role"),
        (self::tags(&offered).iter().all(|tag| tag.get("type") != Some("search")), "offers a search that needs the application"),
        (tags.iter().all(|tag| tag.name != "style" && tag.get("style").is_none()), "has style of its own"),
        (named("script").all(script), "has script of its own"),
        (!tags.iter().any(listens), "has script in an attribute"),
        (ids.iter().collect::<BTreeSet<_>>().len() == ids.len(), "has an id twice"),
        (!words(&prose).contains(['{', '}']), "has an unfilled gap"),
    ];
    checks.into_iter().filter(|(holds, _)| !holds).map(|(_, fault)| fault).collect()
}

#[test]
fn descriptions_for_machines_are_json() {
    for (path, html) in PAGES.iter() {
        for part in html.split("<script type=\"application/ld+json\">").skip(1) {
            let value: Value = serde_json::from_str(part.split_once("</script>").unwrap().0).unwrap();
            assert_eq!(value["@type"], "Dataset", "{path}");
        }
    }
}

// Every fact is on its page.

/// Fails unless a page holds all texts and leads to all addresses.
fn check_page(path: &str, html: &str, texts: &[&str], addresses: &BTreeSet<&str>) {
    let read = words(html);
    let missing: Vec<&&str> = texts.iter().filter(|text| !read.contains(**text)).collect();
    assert!(missing.is_empty(), "{path} does not say {missing:?}");
    let links: BTreeSet<String> = values(html, "href").into_iter().collect();
    let unlinked: Vec<&&str> = addresses.iter().filter(|url| !links.contains(**url)).collect();
    assert!(unlinked.is_empty(), "{path} does not lead to {unlinked:?}");
}

/// The texts and sources of a commitment.
fn facts(record: &Value, lang: Lang) -> (Vec<&str>, BTreeSet<&'static str>) {
    let reports = list(record, "progress");
    let mut texts = vec![said(&record["title"], lang), said(&record["summary"], lang), said(&record["announced_at"], lang)];
    texts.extend(reports.iter().map(|report| said(&report["note"], lang)));
    let quantity = &record["quantity"];
    texts.extend(["unit", "note", "qualifier"].into_iter().filter(|key| quantity[key].is_object()).map(|key| said(&quantity[key], lang)));
    (texts, urls(record).chain(reports.iter().flat_map(urls)).collect())
}

/// The days of a commitment, as machines read them.
fn days(record: &Value) -> BTreeSet<&str> {
    let own = [record["announced_on"].as_str(), record["target_date"].as_str()].into_iter().flatten();
    own.chain(list(record, "progress").iter().map(|report| text(report, "date"))).collect()
}

#[test]
fn the_page_of_a_commitment_has_all_its_facts() {
    for record in list(&FILE, "commitments") {
        for lang in Lang::ALL {
            let route = commitment(text(record, "id"));
            let html = page(lang, &route);
            let (texts, sources) = facts(record, lang);
            check_page(&route.path(lang), html, &texts, &sources);
            assert_eq!(values(html, "data-commitment"), [text(record, "id")]);
            let times: BTreeSet<String> = values(html, "datetime").into_iter().collect();
            assert_eq!(times.iter().map(String::as_str).collect::<BTreeSet<_>>(), days(record), "{}", route.path(lang));
            assert_eq!(placed_by_analyst(html, lang), usize::from(text(record, "pillar_basis") == "analyst"), "{}", route.path(lang));
        }
    }
}

#[test]
fn the_page_of_a_state_has_all_its_commitments() {
    for record in list(&FILE, "states") {
        let code = text(record, "code");
        let owned = || list(&FILE, "commitments").iter().filter(|it| list(it, "owners").iter().any(|owner| owner == code));
        for lang in Lang::ALL {
            let (path, html) = (state(code).path(lang), page(lang, &state(code)));
            check_page(&path, html, &[said(&record["names"], lang), said(&record["endorsement"]["wave"], lang)], &urls(record).collect());
            assert_eq!(values(html, "data-detail"), [code], "{path}");
            let (texts, sources): (Vec<Vec<&str>>, Vec<BTreeSet<&str>>) = owned().map(|it| facts(it, lang)).unzip();
            check_page(&path, html, &texts.concat(), &sources.into_iter().flatten().collect());
            let shown: BTreeSet<String> = values(html, "data-commitment").into_iter().collect();
            assert_eq!(shown, owned().map(|it| text(it, "id").to_owned()).collect(), "{path}");
            assert_eq!(placed_by_analyst(html, lang), owned().filter(|it| text(it, "pillar_basis") == "analyst").count(), "{path}");
        }
    }
}

/// How often a page says that an analyst chose a pillar.
fn placed_by_analyst(html: &str, lang: Lang) -> usize {
    words(html).matches(sentence::sentence(lang, "by_analyst")).count()
}

#[test]
fn the_page_about_the_data_has_every_source() {
    let sources: BTreeSet<&str> = list(&FILE, "sources").iter().map(|it| text(it, "url")).collect();
    let titles: Vec<&str> = list(&FILE, "sources").iter().map(|it| text(it, "title")).collect();
    for lang in Lang::ALL {
        check_page("about", page(lang, &Route::About), &titles, &sources);
    }
}

#[test]
fn the_explorer_lists_whoever_made_a_commitment_without_being_a_state() {
    let elsewhere = |record: &&Value| !list(record, "owners").iter().any(|owner| endorsers().contains(owner.as_str().unwrap()));
    let expected: BTreeSet<&str> = list(&FILE, "commitments").iter().filter(elsewhere).map(|it| text(it, "id")).collect();
    let shown = values(page(Lang::En, &Route::Home), "data-commitment");
    assert_eq!(shown.iter().map(String::as_str).collect::<BTreeSet<_>>(), expected);
}

// Links.

/// Files of the site that are no pages.
fn is_file(path: &str) -> bool {
    let written = [
        "main-1.css",
        "icon-48-8.png",
        "language-4.js",
        "boot-2.js",
        "frame-5.js",
        "builder-6.js",
        "x-3.js",
        "x-3_bg.wasm",
        "manifest.webmanifest",
        "sitemap.xml",
    ];
    // Citations stand beside their pages; `a_site_is_written_with_all_its_files` holds them to be written.
    let cited = path
        .rsplit_once('/')
        .is_some_and(|(page, file)| FORMATS.iter().any(|(_, name)| *name == file) && PAGES.contains_key(&format!("{page}/")));
    written.contains(&path) || cited || Path::new(ROOT).join("public").join(path).is_file()
}

/// The path below the base that a link on a page leads to, and its fragment; `None` for other sites.
fn target(base: &str, page: &str, link: &str) -> Option<(String, String)> {
    if link.starts_with("https://") || link.starts_with("http://") {
        return None;
    }
    let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
    let path = path.split('?').next().unwrap();
    if path.is_empty() {
        return Some((page.to_owned(), fragment.to_owned()));
    }
    if base != "./" {
        let below = path.strip_prefix(base).unwrap_or_else(|| panic!("{page}: {link} does not start with {base}"));
        return Some((below.to_owned(), fragment.to_owned()));
    }
    assert!(path.starts_with('.'), "{page}: {link} is not relative");
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{page}: {link} leaves the site"),
            other => parts.push(other),
        }
    }
    Some((parts.join("/"), fragment.to_owned()))
}

/// The links of a page that lead nowhere.
fn dead_links(base: &str, path: &str, html: &str) -> Vec<String> {
    let has = |page: &str, id: &str| PAGES.get(page).is_some_and(|html| html.contains(&format!(" id=\"{id}\"")));
    let mut dead = Vec::new();
    for attribute in ["href", "src", "data-js", "data-wasm"] {
        for link in values(html, attribute) {
            let Some((to, fragment)) = target(base, path, &link) else { continue };
            let is_page = PAGES.contains_key(&to);
            if !is_page && !is_file(&to) {
                dead.push(format!("{path}: {link} leads nowhere"));
            } else if !fragment.is_empty() && !has(&to, &fragment) {
                dead.push(format!("{path}: {link} leads to no place of its page"));
            }
        }
    }
    dead
}

/// Pages of every kind.
fn some_pages() -> Vec<(Lang, Route)> {
    let routes = [
        Route::Home,
        Route::About,
        Route::Builder,
        Route::EmbedHelp,
        Route::Others,
        Route::Packages,
        Route::Package(5),
        Route::Package(10),
        Route::Pillar(Pillar::Pathways),
        Route::Figures,
        Route::Status,
        Route::Gallery,
        state("BRB"),
        state("USA"),
        commitment("col-etpv-1-5m-permits"),
        Route::NotFound,
    ];
    let all = [Lang::En, Lang::Es].into_iter().flat_map(|lang| routes.iter().map(move |route| (lang, route.clone())));
    all.filter(|(lang, route)| *lang == Lang::En || *route != Route::NotFound).collect()
}

#[test]
fn links_lead_somewhere_whatever_the_base() {
    let mut dead: Vec<String> = PAGES.iter().flat_map(|(path, html)| dead_links("/", path, html)).collect();
    for base in ["/explorer/", "./"] {
        let site = shared(SITE.dataset.clone(), base);
        for (lang, route) in some_pages() {
            // A host shows the not-found page at any address, so that its links can't be relative.
            if base == "./" && route == Route::NotFound {
                continue;
            }
            let html = document(&site, lang, &route);
            let start = site.place.base_of(lang, &route);
            assert_eq!(tags(&html).iter().find_map(|tag| tag.get("data-base").map(str::to_owned)), Some(start), "{base} {route:?}");
            dead.extend(dead_links(base, &route.path(lang), &html));
        }
    }
    dead.sort();
    dead.dedup();
    assert!(dead.is_empty(), "{} dead links:\n  {}", dead.len(), dead[..dead.len().min(20)].join("\n  "));
}

#[test]
fn a_state_whose_record_cant_be_read_is_not_said_not_to_endorse() {
    let mut file = FILE.clone();
    let code = file["states"][0]["code"].as_str().unwrap().to_owned();
    file["states"][0]["endorsement"]["date"] = "2022-06-31".into();
    let (dataset, findings) = load(file.to_string().as_bytes());
    assert_eq!(findings.len(), 1);
    let html = document(&shared(dataset, "/"), Lang::En, &Route::Home);
    let mark = format!("aria-label=\"{code}: its record can’t be read\"");
    assert_eq!(html.matches(&mark).count(), 1);
    for (class, count) in [("mark unread", 1), ("land unread", 2)] {
        assert_eq!(html.matches(&format!("class=\"{class}\"")).count(), count, "{class}: on the map, and in its legend");
    }
    assert!(!html.contains(&format!("{code}: does not endorse")));
    // A legend of what is there.
    assert!(!page(Lang::En, &Route::Home).contains("unread"));
}

// Escaping.

#[test]
fn whatever_the_dataset_says_is_text() {
    const HOSTILE: &str = "<script>alert(1)</script> & \"quoted\" <img src=x onerror=alert(1)> </title> </script> it's";
    let mut file = FILE.clone();
    for record in file["commitments"].as_array_mut().unwrap() {
        record["title"] = json!({ "en": HOSTILE });
        record["summary"] = json!({ "en": HOSTILE });
    }
    for record in file["sources"].as_array_mut().unwrap() {
        record["title"] = json!(HOSTILE);
        record["publisher"] = json!(HOSTILE);
    }
    for name in ["en", "es", "pt", "fr"] {
        file["states"][0]["names"][name] = json!(HOSTILE);
        file["pillars"][0]["short_names"][name] = json!(HOSTILE);
    }
    let (dataset, findings) = load(file.to_string().as_bytes());
    assert_eq!(findings, []);
    let site = shared(dataset, "/");
    for (lang, route) in
        [(Lang::En, Route::Home), (Lang::Es, Route::About), (Lang::En, state("ARG")), (Lang::Fr, commitment("kor-2m-idb-grants"))]
    {
        let html = document(&site, lang, &route);
        let tags = tags(&html);
        assert!(words(&html).contains(HOSTILE), "{route:?}");
        assert!(tags.iter().all(|tag| tag.name != "img" && tag.get("onerror").is_none()), "{route:?}");
        let known = |tag: &&Tag| tag.get("src").is_some() || tag.get("type") == Some("application/ld+json");
        assert!(tags.iter().filter(|tag| tag.name == "script").all(|tag| known(&tag)), "{route:?}");
        let data = html.split("application/ld+json\">").skip(1).map(|part| part.split_once("</script>").unwrap().0);
        data.for_each(|data| drop(serde_json::from_str::<Value>(data).unwrap()));
        let title = html.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
        assert!(!title.contains('<'), "{title}");
    }
}

// Writing the site.

/// An empty folder that is removed when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("lad-explorer-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn files(&self, below: &str) -> BTreeSet<String> {
        let mut found = Vec::new();
        walk(&self.0.join(below), &mut found);
        found.iter().map(|path| path.strip_prefix(self.0.join(below)).unwrap().to_str().unwrap().replace('\\', "/")).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, found) } else { found.push(path) }
    }
}

const INDEX: &str = r#"<head><link rel="stylesheet" href="./main-1.css"/><link rel="icon" href="./icon-48-8.png"><script src="./language-4.js"></script><script src="./boot-2.js" defer></script>
    <script src="./frame-5.js"></script><script src="./builder-6.js"></script>
    <meta name="application" data-js="./x-3.js" data-wasm="./x-3_bg.wasm"></head>
    <meta name="preview" data-js="preview-7.js" data-wasm="preview-7.wasm">"#;

/// A folder as the bundler leaves it, with a dataset and an index of one's own.
fn bundle(name: &str, dataset: &[u8], index: &str) -> (Folder, Order) {
    let folder = Folder::new(name);
    let assets = folder.0.join("assets");
    fs::create_dir_all(assets.join("data")).unwrap();
    fs::write(assets.join("data/declaration.json"), dataset).unwrap();
    fs::write(assets.join("data/atlas.json"), ATLAS).unwrap();
    fs::write(assets.join("index.html"), index).unwrap();
    fs::write(assets.join("main-1.css"), "p {}").unwrap();
    let order = Order {
        assets,
        out: folder.0.join("out"),
        place: Place::new("/explorer/", "https://example.org"),
        built: None,
        dataset_address: None,
        which: Which::All,
    };
    (folder, order)
}

#[test]
fn a_site_is_written_with_all_its_files() {
    let (folder, order) = bundle("site", SMALL, INDEX);
    let mut told = Vec::new();
    let count = write(&order, &mut |done, all| told.push((done, all))).unwrap();
    let dataset = load(SMALL).0;
    let expected: BTreeSet<String> = pages(&dataset)
        .into_iter()
        .map(|(lang, route)| if route == Route::NotFound { route.path(lang) } else { format!("{}index.html", route.path(lang)) })
        .collect();
    let written = folder.files("out");
    assert_eq!(written.iter().filter(|path| path.ends_with(".html")).cloned().collect::<BTreeSet<_>>(), expected);
    assert_eq!(count, expected.len());
    assert_eq!(told.last(), Some(&(count, count)), "progress is told to its end");
    for file in ["data/declaration.json", "data/atlas.json", "main-1.css", "sitemap.xml", "robots.txt", "404.html"] {
        assert!(written.contains(file), "{file} is not among {written:?}");
    }
    assert_eq!(fs::read(order.out.join("data/declaration.json")).unwrap(), SMALL, "the dataset is published as it is");
    let home = fs::read_to_string(order.out.join("index.html")).unwrap();
    for lang in Lang::ALL {
        let part = Partial(StateCode::parse("GUY").unwrap()).path(lang);
        for file in [index::file_of(lang), search::file_of(lang), part] {
            assert!(written.contains(&file), "{file}");
        }
    }
    // What a page names as its citations is there.
    for page in written.iter().filter(|path| path.ends_with("index.html")) {
        let html = fs::read_to_string(order.out.join(page)).unwrap();
        for link in values(&html, "href").iter().filter(|link| link.contains("/cite.")) {
            assert!(written.contains(link.strip_prefix("/explorer/").unwrap()), "{page}: {link}");
        }
    }
    assert!(written.contains("es/about/cite.bib") && written.contains("states/MEX/cite.ris"));
    assert!(home.contains("\"/explorer/main-1.css\"") && home.contains("\"/explorer/x-3_bg.wasm\""));
}

/// Keeps a dataset as a version.
fn keep(order: &Order, dataset: &[u8]) {
    let kept = order.assets.join("v/2026-11-27/data");
    fs::create_dir_all(&kept).unwrap();
    fs::write(kept.join("declaration.json"), dataset).unwrap();
}

/// A frame that keeps to a version renders the same bytes, whatever is published later; it only learns that there is something newer.
#[test]
fn a_version_that_is_kept_stays_as_it_was() {
    let mut small: Value = serde_json::from_slice(SMALL).unwrap();
    small["version"] = "2026-11-27".into();
    let (same, at_first) = bundle("kept-first", &serde_json::to_vec(&small).unwrap(), INDEX);
    keep(&at_first, SMALL);
    write(&at_first, &mut |_, _| {}).unwrap();
    let title = small["commitments"][0]["title"]["en"].as_str().unwrap().to_owned();
    small["commitments"][0]["title"]["en"] = "Something else".into();
    small["version"] = "2027-05-01".into();
    let (changed, later) = bundle("kept-later", &serde_json::to_vec(&small).unwrap(), INDEX);
    keep(&later, SMALL);
    write(&later, &mut |_, _| {}).unwrap();

    let pages: Vec<String> = same.files("out/v").into_iter().collect();
    assert_eq!(pages, changed.files("out/v").into_iter().collect::<Vec<_>>());
    assert!(pages.iter().any(|path| path == "2026-11-27/es/embed/map/index.html") && pages.len() > 30, "{pages:?}");
    let mut told = 0;
    for path in &pages {
        let [before, after] = [&at_first, &later].map(|order| fs::read_to_string(order.out.join("v").join(path)).unwrap());
        let plain = after.replace(" data-outdated", "");
        let (plain, newer) = match plain.split_once(" <a href=").filter(|_| plain.contains("data-newer")) {
            Some(_) => {
                let at = plain.find("data-newer").unwrap();
                let start = plain[..at].rfind("<a ").unwrap();
                let end = at + plain[at..].find("</a>").unwrap() + 4;
                (format!("{}{}", plain[..start].trim_end_matches(' '), &plain[end..]), true)
            }
            None => (plain, false),
        };
        told += usize::from(newer);
        assert!(before.replace(' ', "") == plain.replace(' ', ""), "{path} changed");
    }
    assert_eq!(told, pages.iter().filter(|path| path.ends_with(".html")).count(), "each page says that there is a newer version");
    let id = small["commitments"][0]["id"].as_str().unwrap();
    let kept = fs::read_to_string(later.out.join(format!("v/2026-11-27/embed/commitments/{id}/index.html"))).unwrap();
    assert!(kept.contains(&title.replace('&', "&amp;")) && !kept.contains("Something else"));
    let present = fs::read_to_string(later.out.join(format!("embed/commitments/{id}/index.html"))).unwrap();
    assert!(present.contains("Something else") && !present.contains("data-frozen"));
    // Data of its own, links to the present site.
    assert!(kept.contains("data-base=\"/explorer/v/2026-11-27/\"") && kept.contains("data-root=\"/explorer/\""));
    assert!(kept.contains("href=\"/explorer/main-1.css\""));
}

/// What the application takes out by the filters stands at its place in the dataset.
#[test]
fn parts_of_pages_name_the_places_of_what_they_hold() {
    let place = |piece: &str| piece.split_once("data-place=\"").and_then(|(_, rest)| rest.split('"').next()?.parse::<usize>().ok());
    let id = |piece: &str| piece.split('"').next().unwrap().to_owned();
    for lang in Lang::ALL {
        let others = page(lang, &Route::Home).split_once("class=\"others\"").unwrap().1.to_owned();
        let all: String = codes::states().map(|code| part(&SITE, lang, Partial(code), "/")).chain([others]).collect();
        let mut found = BTreeSet::new();
        for piece in all.split("data-commitment=\"").skip(1) {
            let at = place(piece).unwrap();
            assert_eq!(SITE.dataset.commitments()[at].id, id(piece));
            found.insert(at);
        }
        assert_eq!(found.len(), SITE.dataset.commitments().len(), "every commitment is in a part");
    }
}

#[test]
fn a_site_is_not_written_from_faulty_files() {
    let faulty =
        String::from_utf8(SMALL.to_vec()).unwrap().replacen("\"announced_on\": \"2022-06-10\"", "\"announced_on\": \"2022-06-31\"", 1);
    assert_ne!(faulty.as_bytes(), SMALL);
    let with_id = |id: &str| {
        let mut file: Value = serde_json::from_slice(SMALL).unwrap();
        file["commitments"][0]["id"] = id.into();
        serde_json::to_vec(&file).unwrap()
    };
    let (up, long) = (with_id("../../elsewhere"), with_id(&"a".repeat(300)));
    let id: &[&str] = &["declaration.json", "/commitments/0/id", "can't be the name of a page", "Use small letters"];
    let cases: [(&str, &[u8], &str, &[&str]); 5] = [
        ("id-up", &up, INDEX, id),
        ("id-long", &long, INDEX, id),
        ("fault", faulty.as_bytes(), INDEX, &["declaration.json", "/commitments/", "announced_on", "lad-data check"]),
        ("cut-off", &SMALL[..SMALL.len() / 2], INDEX, &["declaration.json", "not JSON", "line"]),
        ("no-names", SMALL, "<p>nothing</p>", &["index.html", "style sheet"]),
    ];
    for (name, dataset, index, said) in cases {
        let (folder, order) = bundle(name, dataset, index);
        let message = write(&order, &mut |_, _| {}).unwrap_err().to_string();
        assert!(said.iter().all(|word| message.contains(word)), "{name}: {message}");
        assert!(folder.files("out").is_empty(), "{name}: nothing is written");
    }
}

/// Its frames would lack what can't be read, or be empty, and nobody would be told.
#[test]
fn a_site_is_not_written_beside_a_version_that_cannot_be_read() {
    let with = |field: &str, value: &str| {
        let mut file: Value = serde_json::from_slice(SMALL).unwrap();
        *file.pointer_mut(field).unwrap() = value.into();
        serde_json::to_vec(&file).unwrap()
    };
    let cases: [(&str, Vec<u8>, &[&str]); 4] = [
        ("kept-version", with("/schema_version", "9.0"), &["9.0", "`/schema_version`"]),
        ("kept-fault", with("/commitments/0/kind", "unheard-of"), &["`/commitments/0/kind`"]),
        ("kept-id", with("/commitments/0/id", "../elsewhere"), &["`/commitments/0/id`", "can't be the name of a page"]),
        ("kept-cut-off", SMALL[..SMALL.len() / 2].to_vec(), &["not JSON"]),
    ];
    for (name, dataset, said) in cases {
        let (folder, order) = bundle(name, SMALL, INDEX);
        keep(&order, &dataset);
        let message = write(&order, &mut |_, _| {}).unwrap_err().to_string();
        let remedy = ["v/2026-11-27/data/declaration.json", "says the same as before", "take its folder out"];
        assert!(said.iter().chain(&remedy).all(|word| message.contains(word)), "{name}: {message}");
        assert!(folder.files("out").is_empty(), "{name}: nothing is written");
    }
}

#[test]
fn a_missing_file_is_named() {
    let (_folder, order) = bundle("missing", SMALL, INDEX);
    fs::remove_file(order.assets.join("data/atlas.json")).unwrap();
    let message = write(&order, &mut |_, _| {}).unwrap_err().to_string();
    assert!(message.contains("atlas.json"), "{message}");
}

// Snapshots.

fn check_snapshot(name: &str, outline: &str) {
    assert!(!outline.is_empty(), "{name}: nothing found");
    let path = Path::new(ROOT).join("tests/snapshots").join(name);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, outline).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(outline == expected, "{name} is now\n{outline}\nIf that is right: UPDATE_EXPECT=1 cargo test --features ssr --test views");
}

#[test]
fn a_row_of_the_list_is_as_it_was() {
    check_snapshot("row.txt", &outline(page(Lang::En, &Route::Home), "data-state", "COL"));
}

#[test]
fn a_row_in_another_language_is_as_it_was() {
    check_snapshot("row-fr.txt", &outline(page(Lang::Fr, &Route::Home), "data-state", "SUR"));
}

#[test]
fn a_commitment_is_as_it_was() {
    check_snapshot("commitment.txt", &outline(page(Lang::En, &state("COL")), "data-commitment", "col-etpv-1-5m-permits"));
}
