//! The data editor's command: a folder of broken files, one or more for every rule, and what is said of each.
//!
//! The part of a file's name before `--` is the rule that it breaks, and the only one. `UPDATE_EXPECT=1` writes the
//! expected reports anew; read the difference before you keep it.
#![cfg(feature = "tools")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // Helpers of tests may fail loudly.

use lad_explorer::dataset::check::{Coverage, check, coverage};
use lad_explorer::dataset::finding::Rule;
use lad_explorer::dataset::report::{self, Paint};
use lad_explorer::lang::Lang;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const BROKEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/broken");
const PUBLISHED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/declaration.json");

fn broken_files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(BROKEN).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json") && stem(file) != "valid");
    files.sort();
    files
}

fn stem(file: &Path) -> &str {
    file.file_stem().unwrap().to_str().unwrap()
}

fn lad_data(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lad-data")).args(arguments).env_remove("NO_COLOR").output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

#[test]
fn each_broken_file_breaks_its_rule_and_no_other() {
    for file in broken_files() {
        let rule = stem(&file).split("--").next().unwrap();
        let found = check(&std::fs::read(&file).unwrap());
        let rules: Vec<&str> = found.iter().map(|it| it.finding.rule.as_str()).collect();
        assert_eq!(rules, [rule], "{}", file.display());
    }
}

#[test]
fn each_rule_has_a_broken_file() {
    let files = broken_files();
    let rules: BTreeSet<&str> = files.iter().map(|file| stem(file).split("--").next().unwrap()).collect();
    assert_eq!(rules, Rule::ALL.iter().map(|rule| rule.as_str()).collect());
}

#[test]
fn reports_are_as_expected() {
    let mut different = Vec::new();
    for file in broken_files() {
        let name = file.file_name().unwrap().to_str().unwrap();
        let report = report::text(name, &check(&std::fs::read(&file).unwrap()), Paint::Plain);
        let expected = file.with_extension("expected");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&expected, &report).unwrap();
        }
        if std::fs::read_to_string(&expected).unwrap_or_default() != report {
            different.push(report);
        }
    }
    assert!(different.is_empty(), "not as expected:\n{}", different.join("\n"));
}

#[test]
fn valid_files_have_nothing_to_mend() {
    for file in [PUBLISHED, &format!("{BROKEN}/valid.json")] {
        let output = lad_data(&["check", file, "--color", "never"]);
        assert_eq!((output.status.code(), stdout(&output).lines().next()), (Some(0), Some(format!("{file}: nothing to mend").as_str())));
    }
}

#[test]
fn texts_are_counted_by_language() {
    let valid = std::fs::read_to_string(format!("{BROKEN}/valid.json")).unwrap();
    let [before, after] = [
        valid.clone(),
        valid
            .replace(r#""unit": {"en": "permits"}"#, r#""unit": {"en": "permits", "es": "permisos", "fr": "permis", "reviewed": ["fr"]}"#)
            .replace(r#""limits": {"en": "Made up for tests."}"#, r#""limits": {"es": "Inventado.", "en": "Made up.", "original": "es"}"#),
    ]
    .map(|text| coverage(text.as_bytes()));
    let counts = |it: &Coverage| [it.original, it.reviewed, it.not_reviewed, it.missing];
    let all = before[&Lang::En].original;
    assert_eq!(Lang::ALL.map(|lang| counts(&before[&lang])), [[all, 0, 0, 0], [0, 0, 0, all], [0, 0, 0, all], [0, 0, 0, all]]);
    let expected = [[all - 1, 0, 1, 0], [1, 0, 1, all - 2], [0, 0, 0, all], [0, 1, 0, all - 1]];
    assert_eq!(Lang::ALL.map(|lang| counts(&after[&lang])), expected);

    let file = format!("{BROKEN}/valid.json");
    let table = lad_data(&["check", &file]);
    assert!(stdout(&table).ends_with(&report::languages(&before)), "{}", stdout(&table));
    let json: serde_json::Value = serde_json::from_slice(&lad_data(&["check", &file, "--json"]).stdout).unwrap();
    assert_eq!((&json["texts"]["en"]["original"], &json["texts"]["fr"]["missing"]), (&all.into(), &all.into()));
}

#[test]
fn several_faults_are_told_in_one_run_the_worst_first() {
    let valid = std::fs::read_to_string(format!("{BROKEN}/valid.json")).unwrap();
    let broken = valid
        .replace("\"kind\": \"policy\"", "\"kind\": \"pledge\", \"knd\": \"policy\"")
        .replace("\"target_date\": \"2023\"", "\"target_date\": \"2023-13\"")
        .replace("\"unit\": {\"en\": \"permits\"}", "\"unit\": {\"en\": \"\"}")
        .replace("\"iso2\": \"BB\"", "\"iso2\": \"BR\"");
    let rules: Vec<Rule> = check(broken.as_bytes()).iter().map(|it| it.finding.rule).collect();
    assert_eq!(rules, [Rule::IsoMismatch, Rule::UnknownWord, Rule::EmptyText, Rule::BadDate, Rule::UnknownField]);
}

#[test]
fn findings_are_json_for_scripts() {
    let file = format!("{BROKEN}/missing-name.json");
    let output = lad_data(&["check", &file, "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let finding = &report["findings"][0];
    assert_eq!(output.status.code(), Some(1));
    assert_eq!((&finding["rule"], &finding["severity"]), (&"missing-name".into(), &"error".into()));
    assert_eq!(finding["record"], "BRB");
    assert_eq!((&finding["pointer"], &finding["line"]), (&"/states/0/names".into(), &28.into()));
}

#[test]
fn colour_is_for_terminals_and_for_who_asks() {
    let file = format!("{BROKEN}/missing-name.json");
    let coloured = |arguments: &[&str]| stdout(&lad_data(&[&["check", &file], arguments].concat())).contains('\x1b');
    assert_eq!([coloured(&[]), coloured(&["--color", "always"]), coloured(&["--color=never"])], [false, true, false]);
}

#[test]
fn wrong_usage_and_unreadable_files_are_2() {
    let wrong: [&[&str]; 7] = [
        &[],
        &["chek"],
        &["check"],
        &["check", "/nowhere/at/all.json"],
        &["check", "a", "b"],
        &["check", "a", "--color", "red"],
        &["check", "a", "--yaml"],
    ];
    for arguments in wrong {
        let output = lad_data(arguments);
        assert_eq!((output.status.code(), stdout(&output)), (Some(2), ""), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
    assert_eq!(lad_data(&["--help"]).status.code(), Some(0));
}

#[test]
fn formatting_loses_nothing() {
    let published = std::fs::read(PUBLISHED).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join("formatted.json");
    let name = file.to_str().unwrap();

    std::fs::write(&file, &published).unwrap();
    assert_eq!(lad_data(&["format", name]).status.code(), Some(0));
    assert!(std::fs::read(&file).unwrap() == published, "the published file is not in its canonical form: lad-data format");

    let value: serde_json::Value = serde_json::from_slice(&published).unwrap();
    std::fs::write(&file, value.to_string()).unwrap();
    assert_eq!(lad_data(&["format", name]).status.code(), Some(0));
    assert!(std::fs::read(&file).unwrap() == published);

    for broken in ["unknown-field.json", "bad-date.json", "duplicate-key.json", "not-json.json"] {
        let before = std::fs::read(Path::new(BROKEN).join(broken)).unwrap();
        std::fs::write(&file, &before).unwrap();
        assert_eq!(lad_data(&["format", name]).status.code(), Some(1), "{broken}");
        assert!(std::fs::read(&file).unwrap() == before, "{broken}");
    }
}

#[test]
fn multiplies_a_file_and_says_what_is_missing() {
    let once = lad_data(&["multiply", PUBLISHED, "--times", "1"]);
    assert_eq!((once.status.code(), once.stdout.as_slice()), (Some(0), std::fs::read(PUBLISHED).unwrap().as_slice()));
    for wrong in [&["multiply", PUBLISHED][..], &["multiply", "--times", "2"], &["multiply", PUBLISHED, "--times", "0"]] {
        let output = lad_data(wrong);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{wrong:?}");
    }
}
