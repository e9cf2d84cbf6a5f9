//! `prerender --assets DIR --out DIR [--base /] [--site-url URL] [--dataset URL] [--only home]`: writes the site's pages beside
//! the built assets.

use lad_explorer::dataset::PartialDate;
use lad_explorer::prerender::site::Place;
use lad_explorer::prerender::write::{Order, Which, write};
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (mut assets, mut out, mut base, mut url) = (None, None, "/".to_owned(), "http://127.0.0.1:8080".to_owned());
    let (mut dataset_address, mut which) = (None, Which::All);
    while let Some(name) = arguments.next() {
        let Some(value) = arguments.next() else { return usage(&format!("{name} needs a value")) };
        match name.as_str() {
            "--assets" => assets = Some(value),
            "--out" => out = Some(value),
            "--base" => base = value,
            "--site-url" => url = value,
            // Empty where the build names none.
            "--dataset" => dataset_address = Some(value).filter(|value| !value.is_empty()),
            "--only" if value == "home" => which = Which::Home,
            _ => return usage(&format!("{name} is not known, or not with {value}")),
        }
    }
    let (Some(assets), Some(out)) = (assets, out) else { return usage("--assets and --out are needed") };
    let order = Order { assets: assets.into(), out: out.into(), place: Place::new(&base, &url), built: today(), dataset_address, which };
    let start = Instant::now();
    match write(&order, &mut bar()) {
        Ok(count) => {
            println!("{count} pages in {:.1} s", start.elapsed().as_secs_f32());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage(fault: &str) -> ExitCode {
    eprintln!("error: {fault}\nusage: prerender --assets DIR --out DIR [--base /] [--site-url URL] [--dataset URL] [--only home]");
    ExitCode::from(2)
}

/// A progress bar, on a terminal only.
fn bar() -> impl FnMut(usize, usize) {
    let shown = std::io::stderr().is_terminal();
    let mut last = Instant::now() - Duration::from_secs(1);
    move |done, all| {
        if shown && (done == all || last.elapsed() > Duration::from_millis(100)) {
            last = Instant::now();
            let filled = 40 * done / all.max(1);
            eprint!("\r[{}{}] {done} of {all} pages", "#".repeat(filled), " ".repeat(40 - filled));
            if done == all {
                eprintln!();
            }
            let _ = std::io::stderr().flush();
        }
    }
}

/// The day of the build in UTC: the one that `SOURCE_DATE_EPOCH` names, for reproducible builds, or today.
fn today() -> Option<PartialDate> {
    let named = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse::<u64>().ok());
    let seconds = named.or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs()))?;
    PartialDate::from_days(seconds / 86_400)
}
