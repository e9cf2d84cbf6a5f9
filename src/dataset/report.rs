//! Findings as text for a terminal, and as JSON for scripts. Returns text; prints nothing.

use super::check::{Coverage, Located};
use super::finding::Severity;
use crate::lang::Lang;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Whether a report is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Letters alone.
    Plain,
    /// With ANSI colours.
    Colour,
}

impl Paint {
    fn wrap(self, code: &str, text: &str) -> String {
        match self {
            Paint::Plain => text.to_owned(),
            Paint::Colour => format!("\x1b[{code}m{text}\x1b[0m"),
        }
    }
}

const GROUPS: [(Severity, &str, &str, &str); 3] = [
    (Severity::Fatal, "fatal", "fatal", "31;1"),
    (Severity::Error, "error", "errors", "31"),
    (Severity::Warning, "warning", "warnings", "33"),
];

/// For a terminal: grouped by severity, the worst first.
pub fn text(file: &str, found: &[Located], paint: Paint) -> String {
    let mut out = String::new();
    for (severity, _, heading, colour) in GROUPS {
        let group: Vec<&Located> = found.iter().filter(|it| it.finding.severity == severity).collect();
        if group.is_empty() {
            continue;
        }
        line(&mut out, &paint.wrap(colour, &format!("{} ({})", heading.to_uppercase(), group.len())));
        for Located { line: number, record, finding } in group {
            let rule = paint.wrap("2", &format!("[{}]", finding.rule.as_str()));
            let pointer = if finding.pointer.is_empty() { "(whole file)" } else { &finding.pointer };
            let record = record.as_ref().map_or_else(String::new, |id| format!(" of {id}"));
            line(&mut out, &format!("  {} {}{record}", paint.wrap("1", &format!("{file}:{number}")), paint.wrap("36", pointer)));
            line(&mut out, &format!("    {} {rule}", finding.message));
            line(&mut out, &format!("    {} {}", paint.wrap("32", "mend:"), finding.remedy));
        }
        out.push('\n');
    }
    line(&mut out, &summary(file, found, paint));
    out
}

fn line(out: &mut String, text: &str) {
    // Writing to a String does not fail.
    let _ = writeln!(out, "{text}");
}

fn summary(file: &str, found: &[Located], paint: Paint) -> String {
    if found.is_empty() {
        return format!("{file}: {}", paint.wrap("32", "nothing to mend"));
    }
    let counts = GROUPS.map(|(severity, one, many, colour)| {
        let count = found.iter().filter(|it| it.finding.severity == severity).count();
        (count > 0).then(|| paint.wrap(colour, &format!("{count} {}", if count == 1 { one } else { many })))
    });
    format!("{file}: {}", counts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// How many texts there are in each language, as a table.
pub fn languages(counts: &BTreeMap<Lang, Coverage>) -> String {
    let mut out = String::from("texts  original  reviewed  not reviewed  missing\n");
    for (lang, Coverage { original, reviewed, not_reviewed, missing }) in counts {
        line(&mut out, &format!("{:<5}  {original:>8}  {reviewed:>8}  {not_reviewed:>12}  {missing:>7}", lang.code()));
    }
    out
}

/// For scripts.
pub fn json(file: &str, found: &[Located], counts: &BTreeMap<Lang, Coverage>) -> String {
    format!("{:#}\n", json!({ "file": file, "findings": found, "texts": counts }))
}
