//! The data editor's command: checks a dataset file, writes it in its canonical form, prints its schema, and makes larger
//! datasets to measure with.
//!
//! Reads arguments and files and prints; what is wrong and how to say it, the dataset knows.

use lad_explorer::dataset::check::{check, coverage};
use lad_explorer::dataset::finding::{Rule, Severity};
use lad_explorer::dataset::multiply::multiply;
use lad_explorer::dataset::report::{self, Paint};
use lad_explorer::dataset::{canonical, load, schema};
use std::io::{IsTerminal, Read, Write};
use std::num::NonZeroUsize;
use std::process::ExitCode;

const HELP: &str = "\
Checks and formats dataset files of the Los Angeles Declaration Explorer.

Usage:
  lad-data check FILE [--json] [--color auto|always|never]
      Says everything that is wrong with a file, and how to mend it; and how many texts there are in each language.
  lad-data format FILE
      Writes a file in its canonical form; refuses where something of it would be lost.
  lad-data schema
      Prints the JSON Schema of dataset files.
  lad-data multiply FILE --times N [--seed N] [--out FILE]
      Writes a dataset with N times the commitments, put together of the file's own, to measure with.
  lad-data --help

FILE may be - for the standard input. NO_COLOR is respected.

Exit codes: 0 nothing wrong, 1 something to mend, 2 wrong usage or a file that can't be read.
";

const NOTHING: u8 = 0;
const FINDINGS: u8 = 1;
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["check", rest @ ..] => Check::read(rest).and_then(|check| check.run()),
        ["format", file] => format_file(file),
        ["schema"] => schema::text().map_err(|error| error.to_string()).and_then(|text| print(&text)).map(|()| NOTHING),
        ["multiply", rest @ ..] => Multiply::read(rest).and_then(|order| order.run()),
        ["--help" | "-h" | "help"] => print(HELP).map(|()| NOTHING),
        [] => Err(format!("Nothing to do.\n\n{HELP}")),
        [other, ..] => Err(format!("`{other}` is not known, or not with these arguments.\n\n{HELP}")),
    };
    let code = result.unwrap_or_else(|message| {
        eprintln!("lad-data: {}", message.trim_end());
        UNUSABLE
    });
    ExitCode::from(code)
}

/// What `check` was asked to do.
struct Check<'a> {
    file: &'a str,
    json: bool,
    paint: Paint,
}

impl<'a> Check<'a> {
    fn read(arguments: &[&'a str]) -> Result<Check<'a>, String> {
        let (mut file, mut json, mut color) = (None, false, "auto");
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match *argument {
                "--json" => json = true,
                "--color" | "--colour" => color = rest.next().ok_or("`--color` needs auto, always or never.")?,
                option if option.starts_with("--color=") => color = option.trim_start_matches("--color="),
                option if option.starts_with("--") => return Err(format!("`{option}` is not an option of check.\n\n{HELP}")),
                name if file.is_none() => file = Some(name),
                name => return Err(format!("One file at a time: `{name}` is a second one.")),
            }
        }
        let paint = match color {
            "always" => Paint::Colour,
            "never" => Paint::Plain,
            "auto" => on_terminal(),
            other => return Err(format!("`--color` needs auto, always or never, not `{other}`.")),
        };
        let file = file.ok_or_else(|| format!("`check` needs a file.\n\n{HELP}"))?;
        Ok(Check { file, json, paint })
    }

    fn run(&self) -> Result<u8, String> {
        let bytes = bytes_of(self.file)?;
        let (found, counts) = (check(&bytes), coverage(&bytes));
        print(&if self.json {
            report::json(self.file, &found, &counts)
        } else {
            report::text(self.file, &found, self.paint) + &report::languages(&counts)
        })?;
        Ok(if found.is_empty() { NOTHING } else { FINDINGS })
    }
}

/// Colour only where somebody looks at it and has not said otherwise (no-color.org).
fn on_terminal() -> Paint {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    if std::io::stdout().is_terminal() && !refused && !dumb { Paint::Colour } else { Paint::Plain }
}

fn format_file(file: &str) -> Result<u8, String> {
    let bytes = bytes_of(file)?;
    // What can't be read, or stands in an unknown field, would not be written back.
    let lossy = |rule: Rule| matches!(rule, Rule::UnknownField | Rule::DuplicateKey | Rule::NewerVersion);
    let (dataset, findings) = load(&bytes);
    let unreadable = findings.iter().any(|finding| finding.severity != Severity::Warning);
    if unreadable || check(&bytes).iter().any(|it| lossy(it.finding.rule)) {
        eprintln!("lad-data: {file} stays as it is, as something of it would be lost. `lad-data check {file}` says what.");
        return Ok(FINDINGS);
    }
    let text = canonical(dataset.records()).map_err(|error| error.to_string())?;
    match file {
        "-" => print(&text)?,
        _ if text.as_bytes() == bytes => {}
        _ => std::fs::write(file, text).map_err(|error| format!("{file} can't be written: {error}."))?,
    }
    Ok(NOTHING)
}

/// What `multiply` was asked to do.
struct Multiply<'a> {
    file: &'a str,
    times: NonZeroUsize,
    seed: u64,
    out: Option<&'a str>,
}

impl<'a> Multiply<'a> {
    fn read(arguments: &[&'a str]) -> Result<Multiply<'a>, String> {
        let (mut file, mut times, mut seed, mut out) = (None, None, 1, None);
        let mut rest = arguments.iter().copied();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().ok_or_else(|| format!("`{argument}` needs a value."));
            match argument {
                "--times" => times = value()?.parse().ok(),
                "--seed" => seed = value()?.parse().map_err(|_| "`--seed` needs a number.")?,
                "--out" => out = Some(value()?),
                option if option.starts_with("--") => return Err(format!("`{option}` is not an option of multiply.\n\n{HELP}")),
                name if file.is_none() => file = Some(name),
                name => return Err(format!("One file at a time: `{name}` is a second one.")),
            }
        }
        let file = file.ok_or_else(|| format!("`multiply` needs a file.\n\n{HELP}"))?;
        let times = times.ok_or("`multiply` needs `--times`, with a number from 1 on.")?;
        Ok(Multiply { file, times, seed, out })
    }

    fn run(&self) -> Result<u8, String> {
        let made = multiply(&bytes_of(self.file)?, self.times, self.seed).map_err(|error| format!("{}: {error}", self.file))?;
        match self.out {
            Some(out) => std::fs::write(out, made).map_err(|error| format!("{out} can't be written: {error}."))?,
            None => print(&String::from_utf8_lossy(&made))?,
        }
        Ok(NOTHING)
    }
}

fn bytes_of(file: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = match file {
        "-" => std::io::stdin().read_to_end(&mut bytes),
        _ => std::fs::File::open(file).and_then(|mut file| file.read_to_end(&mut bytes)),
    };
    read.map(|_| bytes).map_err(|error| format!("{file} can't be read: {error}."))
}

/// Prints; a reader that has seen enough, such as `head`, is no fault.
fn print(text: &str) -> Result<(), String> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
