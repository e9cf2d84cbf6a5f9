//! The command that makes `public/data/atlas.json`:
//! `atlas --input <countries-50m.json> --dataset <declaration.json> --output <atlas.json>`.
//!
//! Owns the files only; the work is `geometry::build`.

use lad_explorer::dataset::code::StateCode;
use lad_explorer::dataset::load;
use lad_explorer::geometry::build::{BuildError, build, write};
use std::collections::BTreeSet;
use std::process::ExitCode;

/// Why there is no atlas.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(
        "usage: atlas --input node_modules/world-atlas/countries-50m.json --dataset public/data/declaration.json --output public/data/atlas.json"
    )]
    Usage,
    #[error("cannot read {0}: {1}. `make setup` fetches it")]
    Read(String, std::io::Error),
    #[error("{0} cannot be shown as a dataset: run `lad-data check` on it")]
    Dataset(String),
    #[error("cannot write {0}: {1}")]
    Write(String, std::io::Error),
    #[error("cannot make an atlas of {0}: {1}")]
    Build(String, BuildError),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut args: impl Iterator<Item = String>) -> Result<String, Failure> {
    let (mut input, mut dataset, mut output) = (None, None, None);
    while let Some(option) = args.next() {
        match option.as_str() {
            "--input" => input = args.next(),
            "--dataset" => dataset = args.next(),
            "--output" => output = args.next(),
            _ => return Err(Failure::Usage),
        }
    }
    let (Some(input), Some(dataset), Some(output)) = (input, dataset, output) else { return Err(Failure::Usage) };
    let read = |name: &String| std::fs::read(name).map_err(|error| Failure::Read(name.clone(), error));
    let endorsers = endorsers(&read(&dataset)?).ok_or(Failure::Dataset(dataset))?;
    let atlas = build(&read(&input)?, &endorsers).map_err(|error| Failure::Build(input, error))?;
    let text = write(&atlas)?;
    std::fs::write(&output, &text).map_err(|error| Failure::Write(output.clone(), error))?;
    Ok(format!("{output}: {} shapes, {} bytes", atlas.shapes.len(), text.len()))
}

/// The endorsing states, which have the larger targets; `None` where none can be read.
fn endorsers(bytes: &[u8]) -> Option<BTreeSet<StateCode>> {
    let codes: BTreeSet<StateCode> = load(bytes).0.states().iter().map(|state| state.code).collect();
    (!codes.is_empty()).then_some(codes)
}
