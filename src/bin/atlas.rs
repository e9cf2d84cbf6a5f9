//! The command that makes `public/data/atlas.json`: `atlas --input <countries-50m.json> --output <atlas.json>`.
//!
//! Owns the files only; the work is `geometry::build`.

use lad_explorer::geometry::build::{BuildError, build, write};
use std::process::ExitCode;

/// Why there is no atlas.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("usage: atlas --input node_modules/world-atlas/countries-50m.json --output public/data/atlas.json")]
    Usage,
    #[error("cannot read {0}: {1}. `make setup` fetches it")]
    Read(String, std::io::Error),
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
    let (mut input, mut output) = (None, None);
    while let Some(option) = args.next() {
        match option.as_str() {
            "--input" => input = args.next(),
            "--output" => output = args.next(),
            _ => return Err(Failure::Usage),
        }
    }
    let (Some(input), Some(output)) = (input, output) else { return Err(Failure::Usage) };
    let bytes = std::fs::read(&input).map_err(|error| Failure::Read(input.clone(), error))?;
    let atlas = build(&bytes).map_err(|error| Failure::Build(input, error))?;
    let text = write(&atlas)?;
    std::fs::write(&output, &text).map_err(|error| Failure::Write(output.clone(), error))?;
    Ok(format!("{output}: {} shapes, {} bytes", atlas.shapes.len(), text.len()))
}
