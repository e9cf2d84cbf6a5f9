//! The data editor's check: everything that is wrong with a file, in one run, with lines. Prints nothing.

use super::draft;
use super::finding::{Finding, Rule};
use super::lint;
use super::locate::Lines;
use super::read::UnknownFields;
use crate::lang::Lang;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

pub use super::lint::Coverage;

/// A finding and the line where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Located {
    /// Line of the file, counted from 1.
    pub line: usize,
    /// Identifier of the record, where it has one: people know it better than its place.
    pub record: Option<String>,
    /// What is wrong.
    #[serde(flatten)]
    pub finding: Finding,
}

/// Everything that is wrong with a file: the worst first, then from top to bottom.
pub fn check(bytes: &[u8]) -> Vec<Located> {
    let root = match draft::parse(bytes) {
        Ok(root) => root,
        Err(error) => return vec![Located { line: error.line().max(1), record: None, finding: draft::not_json(&error) }],
    };
    let (draft, findings) = draft::read(&root, UnknownFields::Tell);
    let lines = Lines::of(&String::from_utf8_lossy(bytes));
    // Without a version that is known, nothing more can be said.
    let readable = !findings.iter().any(|it| matches!(it.rule, Rule::NotADataset | Rule::UnknownVersion));
    let findings = if readable { lint::look_over(&root, &draft, findings) } else { findings };
    let written = findings.into_iter().map(|finding| Finding { pointer: written(&root, finding.pointer), ..finding });
    let locate = |line: usize, finding: Finding| Located { line, record: record(&root, &finding.pointer), finding };
    let repeated = lines.repeated.iter().map(|(pointer, line)| locate(*line, repeated_key(pointer)));
    let mut located: Vec<Located> = written.map(|finding| locate(lines.line(&finding.pointer), finding)).chain(repeated).collect();
    located.sort_by(|a, b| (a.finding.severity, a.line, &a.finding.pointer).cmp(&(b.finding.severity, b.line, &b.finding.pointer)));
    located
}

/// How many texts there are in each language, as far as the file can be read.
pub fn coverage(bytes: &[u8]) -> BTreeMap<Lang, Coverage> {
    let draft = draft::parse(bytes).map(|root| draft::read(&root, UnknownFields::Ignore).0);
    lint::coverage(&draft.unwrap_or_default())
}

/// The pointer of what is written; of a field that was left out, that of its record.
fn written(root: &Value, mut pointer: String) -> String {
    while root.pointer(&pointer).is_none() {
        pointer.truncate(pointer.rfind('/').unwrap_or(0));
    }
    pointer
}

/// The identifier of the record in which a pointer points: the second step of it, as lists of records are the first.
fn record(root: &Value, pointer: &str) -> Option<String> {
    let mut steps = pointer.split('/').skip(1);
    let record = root.get(steps.next()?)?.get(steps.next()?.parse::<usize>().ok()?)?;
    ["id", "code", "state"].iter().find_map(|key| record.get(key)?.as_str()).map(str::to_owned)
}

fn repeated_key(pointer: &str) -> Finding {
    let message = "This key stands twice in its object, so that only the last one counts.";
    Finding::new(Rule::DuplicateKey, pointer, message, "Keep one of the two.")
}
