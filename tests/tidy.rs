//! Reads the tree and keeps what ARCHITECTURE.md promises of it: who may know whom, how long a file may be, and whose
//! licences are let in. A new exception is a line in a table here, with its reason.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests may fail loudly.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Lines that a file of `src` may have.
const MOST_LINES: usize = 300;

/// Tables that may be longer, with the reason.
const LONG: &[(&str, &str)] = &[("i18n/file_messages.rs", "every sentence with what it is for")];

/// Rooms that are the same everywhere: no views, no browser, no files, no network.
const PURE: &[&str] = &["dataset", "failure", "geometry", "i18n", "lang", "present", "selection"];

/// What a room may name of the others: rooms, or parts of them where it must not know the rest.
const ARROWS: &[(&str, &[&str])] = &[
    ("lang", &[]),
    ("failure", &[]),
    ("dataset", &["failure", "lang"]),
    // Codes of states, and nothing that is said of them.
    ("geometry", &["dataset::code"]),
    // The words of the dataset that a reader can choose by.
    ("selection", &["dataset::code", "dataset::wire", "lang"]),
    // The words and choices that it has sentences for, and dates.
    ("i18n", &["dataset::date", "dataset::wire", "failure", "lang", "selection"]),
    ("present", &["dataset", "geometry", "i18n", "lang", "selection"]),
    ("routes", &["dataset::code", "lang", "selection"]),
    ("ui", &["dataset", "geometry", "i18n", "lang", "present", "selection"]),
    ("platform", &["failure"]),
    ("client", &["dataset", "failure", "geometry", "i18n", "lang", "platform", "present", "routes", "selection"]),
    ("prerender", &["dataset", "geometry", "i18n", "lang", "present", "selection", "ui"]),
    ("preview", &["dataset", "failure", "geometry", "i18n", "lang", "platform", "prerender", "routes", "selection"]),
    ("bin", &["client", "dataset", "geometry", "prerender", "preview"]),
];

/// What only some rooms may name.
const OUTSIDE: &[(&str, &[&str])] = &[
    ("leptos", &["ui", "client", "prerender"]),
    ("leptos_router", &["routes"]),
    ("any_spawner", &["prerender"]),
    ("web_sys", &["platform", "client", "preview"]),
    ("js_sys", &["platform", "client"]),
    ("gloo_net", &["platform", "client"]),
    ("wasm_bindgen", &["platform", "client"]),
    ("wasm_bindgen_futures", &["platform", "client", "preview"]),
    ("futures", &["client", "preview"]),
    ("console_error_panic_hook", &["client"]),
    ("std::fs", &["prerender", "bin"]),
    ("std::env", &["bin"]),
    ("std::process", &["bin"]),
    ("std::net", &[]),
    ("std::thread", &[]),
];

/// What nobody may write, split so that this file does not write it either.
const NEVER: &[[&str; 2]] = &[
    ["todo", "!("],
    ["unimplemented", "!("],
    ["dbg", "!("],
    ["#[ign", "ore"],
    ["#[should_", "panic"],
    ["allow(clippy::unwrap", "_used"],
    ["allow(clippy::expect", "_used"],
    ["allow(clippy::indexing", "_slicing"],
    ["allow(clippy::pan", "ic"],
];

/// The licences of everything that Cargo.lock names, as they are written there. Each leaves the choice of terms that ask
/// for no more than a notice.
const LICENCES: &[&str] = &[
    "(MIT OR Apache-2.0) AND Unicode-3.0",
    "Apache-2.0 OR MIT",
    "Apache-2.0/MIT",
    "BSL-1.0",
    "CC0-1.0",
    "MIT",
    "MIT OR Apache-2.0",
    "MIT OR Apache-2.0 OR LGPL-2.1-or-later",
    "MIT/Apache-2.0",
    "Unicode-3.0",
    "Unlicense OR MIT",
    "Unlicense/MIT",
    "Zlib",
];

/// A file of `src`.
struct File {
    /// Below `src`.
    path: String,
    /// As it is.
    text: String,
    /// Without the lines that are comments.
    code: String,
}

impl File {
    fn room(&self) -> &str {
        self.path.split('/').next().unwrap().trim_end_matches(".rs")
    }

    /// How many modules it stands in, itself included.
    fn depth(&self) -> usize {
        self.path.split('/').count()
    }
}

fn files() -> Vec<File> {
    let src = Path::new(ROOT).join("src");
    let mut paths = Vec::new();
    walk(&src, &mut paths);
    let files = paths.into_iter().filter(|path| path.extension().is_some_and(|it| it == "rs")).map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        File { path: path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/"), text, code }
    });
    files.collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, found) } else { found.push(path) }
    }
    found.sort();
}

/// The public rooms of the crate, as `lib.rs` lists them.
fn rooms() -> BTreeSet<String> {
    let lib = fs::read_to_string(format!("{ROOT}/src/lib.rs")).unwrap();
    lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).map(str::to_owned).collect()
}

/// Fails with all that is wrong at once.
fn check(what: &str, wrong: impl Iterator<Item = String>) {
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{what}:\n  {}", wrong.join("\n  "));
}

/// Whether a text has a word, or path of words, that is not part of a longer one.
fn has_word(text: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(word).any(|(at, _)| !part(text[..at].chars().next_back()) && !part(text[at + word.len()..].chars().next()))
}

/// The paths that a code names below a root such as `crate::`, groups in braces taken apart.
fn paths(code: &str, root: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(root) {
        let inside = code[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '$');
        if !inside {
            tree(&code[at + root.len()..], "", &mut found);
        }
    }
    found
}

/// Reads one branch of a path and returns what is left of the text.
fn tree<'a>(text: &'a str, before: &str, found: &mut Vec<String>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = tree(rest, before, found).trim_start();
            match rest.strip_prefix(',') {
                Some(next) if !next.trim_start().starts_with('}') => rest = next,
                Some(next) => return next.trim_start().strip_prefix('}').unwrap_or_default(),
                None => return rest.strip_prefix('}').unwrap_or_default(),
            }
        }
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '*').unwrap_or(text.len());
    let path = format!("{before}{}", &text[..end]);
    match text[end..].strip_prefix("::") {
        Some(rest) => tree(rest, &format!("{path}::"), found),
        None => {
            found.push(path);
            text[end..]
                .strip_prefix(" as ")
                .map_or(&text[end..], |alias| alias.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_'))
        }
    }
}

#[test]
fn paths_are_taken_apart() {
    let named = |code| paths(code, "crate::").join(" ");
    assert_eq!(
        named("use crate::dataset::{self, Dataset, code::{A, B as C}, wire::*,};\ncrate::i18n::fill(x)"),
        ["dataset::self", "dataset::Dataset", "dataset::code::A", "dataset::code::B", "dataset::wire::*", "i18n::fill"].join(" ")
    );
    assert_eq!(named("other_crate::x; use crate::{lang::Lang, ui};"), "lang::Lang ui");
    assert!(has_word("use leptos::x", "leptos") && !has_word("leptos_router", "leptos") && !has_word("xleptos", "leptos"));
}

#[test]
fn each_file_says_what_it_is() {
    check("without `//!` at the top", files().iter().filter(|file| !file.text.starts_with("//! ")).map(|file| file.path.clone()));
}

#[test]
fn no_file_is_long_but_tables() {
    let is_table = |file: &File| LONG.iter().any(|(path, _)| *path == file.path);
    let lines = |file: &File| file.text.lines().count();
    let files = files();
    let long = files.iter().filter(|file| lines(file) > MOST_LINES && !is_table(file));
    check("longer than 300 lines", long.map(|file| format!("{} has {}", file.path, lines(file))));
    let short = LONG.iter().filter(|(path, _)| !files.iter().any(|file| file.path == *path && lines(file) > MOST_LINES));
    check("no longer so long: take it off the list", short.map(|(path, _)| (*path).to_owned()));
}

#[test]
fn every_room_is_in_the_tables() {
    let known: BTreeSet<String> = ARROWS.iter().map(|(room, _)| (*room).to_owned()).filter(|room| room != "bin").collect();
    assert_eq!(known, rooms());
    let of_files: BTreeSet<String> =
        files().iter().map(|file| file.room().to_owned()).filter(|room| room != "lib" && room != "bin").collect();
    assert_eq!(of_files, rooms());
}

#[test]
fn arrows_lead_one_way() {
    let mut wrong = Vec::new();
    for file in files().iter().filter(|file| file.room() != "lib") {
        let (_, allowed) = ARROWS.iter().find(|(room, _)| *room == file.room()).unwrap();
        let root = if file.room() == "bin" { "lad_explorer::" } else { "crate::" };
        for path in paths(&file.code, root) {
            let within = |part: &str| path == part || path.starts_with(&format!("{part}::"));
            if !within(file.room()) && !allowed.iter().any(|part| within(part)) {
                wrong.push(format!("{} names {path}", file.path));
            }
        }
    }
    check("against the arrows", wrong.into_iter());
}

#[test]
fn arrows_have_no_circle() {
    let mut settled: Vec<&str> = Vec::new();
    while settled.len() < ARROWS.len() {
        let ready = |(room, allowed): &&(&str, &[&str])| {
            !settled.contains(room) && allowed.iter().all(|part| settled.contains(&part.split("::").next().unwrap()))
        };
        let (room, _) = ARROWS.iter().find(ready).unwrap_or_else(|| panic!("a circle beyond {settled:?}"));
        settled.push(room);
    }
}

#[test]
fn nobody_leaves_a_room_by_the_back_door() {
    // As many `super` as the file stands deep lead to the root; the tests within a file stand one deeper.
    let climbs = |file: &File| {
        let (code, tests) = file.code.split_once("mod tests {").unwrap_or((&file.code, ""));
        let root = "super::".repeat(file.depth());
        file.room() != "lib" && (code.contains(&root) || tests.contains(&format!("{root}super::")))
    };
    check("`super` out of the room", files().iter().filter(|file| climbs(file)).map(|file| file.path.clone()));
}

#[test]
fn only_its_owners_name_a_crate_or_a_device() {
    let mut wrong = Vec::new();
    for file in files() {
        for (name, owners) in OUTSIDE {
            if !owners.contains(&file.room()) && has_word(&file.code, name) {
                wrong.push(format!("{} names {name}", file.path));
            }
        }
    }
    check("not theirs to name", wrong.into_iter());
}

#[test]
fn pure_rooms_own_nothing_of_the_outside() {
    let of_pure = OUTSIDE.iter().filter(|(_, owners)| owners.iter().any(|owner| PURE.contains(owner)));
    check("pure, but an owner", of_pure.map(|(name, owners)| format!("{name}: {owners:?}")));
    let known = |room: &str| {
        ARROWS.iter().any(|(it, allowed)| *it == room && allowed.iter().all(|part| PURE.contains(&part.split("::").next().unwrap())))
    };
    check("pure, but with an arrow to a room that is not", PURE.iter().filter(|room| !known(room)).map(|room| (*room).to_owned()));
}

/// The rooms of the browser are compiled for no native test, and what is tested in a browser is in `tests`.
#[test]
fn tests_stand_where_they_are_run() {
    let files = files();
    let unrun = files.iter().filter(|file| ["client", "platform", "preview"].contains(&file.room()) && file.text.contains("#[cfg(test)]"));
    check("tests that nobody runs", unrun.map(|file| file.path.clone()));
}

#[test]
fn nothing_is_left_half_done() {
    let mut sources: Vec<(String, String)> = files().into_iter().map(|file| (format!("src/{}", file.path), file.text)).collect();
    let mut tests = Vec::new();
    walk(&Path::new(ROOT).join("tests"), &mut tests);
    tests.retain(|path| path.extension().is_some_and(|it| it == "rs"));
    let is_src = |path: &str| path.starts_with("src/");
    sources.extend(tests.into_iter().map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())));
    let mut wrong = Vec::new();
    for (path, text) in &sources {
        for [start, end] in NEVER {
            // Tests may fail loudly, and say so at their top.
            let concerns = is_src(path) || !start.starts_with("allow");
            if concerns && text.contains(&format!("{start}{end}")) {
                wrong.push(format!("{path} has {start}{end}"));
            }
        }
    }
    check("half done", wrong.into_iter());
}

/// What cargo knows of every package of Cargo.lock.
fn metadata() -> Value {
    let ask = |more: &[&str]| {
        let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
        cargo.args(["metadata", "--locked", "--all-features", "--format-version", "1"]).args(more).current_dir(ROOT).output().unwrap()
    };
    let mut output = ask(&["--offline"]);
    if !output.status.success() {
        // A machine that has built one target only has not fetched the packages of the others.
        output = ask(&[]);
    }
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn licences_are_those_that_were_let_in() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    let lock = fs::read_to_string(format!("{ROOT}/Cargo.lock")).unwrap();
    assert_eq!(packages.len(), lock.matches("[[package]]").count());
    let licence = |package: &Value| package["license"].as_str().unwrap_or("none").to_owned();
    let strange = packages.iter().filter(|package| !LICENCES.contains(&licence(package).as_str()));
    check("licences not let in", strange.map(|package| format!("{}: {}", package["name"], licence(package))));
    let present: BTreeSet<String> = packages.iter().map(licence).collect();
    check("licences of nothing: take them off the list", LICENCES.iter().filter(|it| !present.contains(**it)).map(|it| (*it).to_owned()));
}

#[test]
fn the_architecture_names_the_rooms_that_there_are() {
    let text = fs::read_to_string(format!("{ROOT}/ARCHITECTURE.md")).unwrap();
    // Each room, and each folder beside `src`, has a heading of its own, such as "### `dataset/`" or "### `src/lang.rs`".
    let headings: BTreeSet<&str> = text.lines().filter_map(|line| line.strip_prefix("### `")?.strip_suffix('`')).collect();
    let room_of = |heading: &str| heading.trim_start_matches("src/").trim_end_matches('/').trim_end_matches(".rs").to_owned();
    let described: BTreeSet<String> = headings.iter().map(|heading| room_of(heading)).collect();
    check("rooms without a heading", rooms().into_iter().filter(|room| !described.contains(room)));
    let exists = |path: &str| Path::new(ROOT).join(path).exists();
    let gone = headings.iter().filter(|heading| !exists(heading) && !exists(&format!("src/{heading}")));
    check("headings of nothing", gone.map(|heading| (*heading).to_owned()));
    let folders = ["src/", "tests/", "scripts/", "style/", "public/"];
    let marked = text.split('`').skip(1).step_by(2).filter(|it| folders.iter().any(|folder| it.starts_with(folder)));
    let gone = marked.filter(|path| !path.contains(['*', ' ']) && !exists(path));
    check("files that are not there", gone.map(str::to_owned));
}
