//! What the data editor is told beyond what loading says: contradictions, gaps and slips that every reader would
//! otherwise find on the site. Only the editor's command knows it.

mod codes;
mod commitments;
mod dates;
mod lists;
mod quantities;
mod texts;

pub use texts::{Coverage, coverage};

use super::draft::Draft;
use super::finding::{Finding, Rule};
use serde_json::Value;

/// A look over a draft, with what has been found so far.
pub struct Look<'a> {
    draft: &'a Draft,
    root: &'a Value,
    findings: Vec<Finding>,
}

/// Looks over everything that could be read, and adds to what reading found.
pub fn look_over(root: &Value, draft: &Draft, findings: Vec<Finding>) -> Vec<Finding> {
    let mut look = Look { draft, root, findings };
    look.codes();
    look.dates();
    look.commitments();
    look.quantities();
    look.lists();
    look.texts();
    look.findings
}

impl<'a> Look<'a> {
    fn tell(&mut self, rule: Rule, pointer: String, message: impl Into<String>, remedy: impl Into<String>) {
        self.findings.push(Finding::new(rule, pointer, message, remedy));
    }

    /// The pointer of an item; of the list alone where some of its items could not be read, so that places have shifted.
    fn item(&self, list: &str, place: usize, field: &str) -> String {
        let prefix = format!("{list}/");
        if self.findings.iter().any(|finding| finding.pointer.starts_with(&prefix)) {
            return list.to_owned();
        }
        format!("{prefix}{place}/{field}")
    }

    /// The texts of a field in all records of a list of the file, whether or not the records can be read.
    fn written(&self, list: &'static str, field: &'static str) -> impl Iterator<Item = &'a Value> + use<'a> {
        let records = self.root.get(list).and_then(Value::as_array);
        records.into_iter().flatten().filter_map(move |record| record.get(field))
    }
}
