//! A file that is written from the dataset beside its index, and that goes by the places of the commitments in it: its last line says
//! from which publication it was written. By that who reads it knows that it came whole, and whether its places are the index's.

use super::Dataset;
use crate::failure::Failure;

/// What the last line begins with.
const MARK: &str = "edition: ";

/// What such a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    /// Its text.
    pub text: String,
    edition: String,
}

impl Companion {
    /// Reads a file. `Failure::Broken` where it is cut off.
    pub fn read(file: &str) -> Result<Companion, Failure> {
        let lines = file.strip_suffix('\n').ok_or(Failure::Broken)?;
        let (text, last) = lines.split_at(lines.rfind('\n').map_or(0, |place| place + 1));
        let edition = last.strip_prefix(MARK).ok_or(Failure::Broken)?;
        Ok(Companion { text: text.to_owned(), edition: edition.to_owned() })
    }

    /// Whether it was written from these data.
    pub fn fits(&self, dataset: &Dataset) -> bool {
        self.edition == dataset.edition()
    }

    /// Its text; `Failure::Updated` where it was written from other data than these.
    pub fn of(self, dataset: &Dataset) -> Result<String, Failure> {
        if self.fits(dataset) { Ok(self.text) } else { Err(Failure::Updated) }
    }
}

/// The file of a text of whole lines, of HTML, or of nothing.
#[cfg(not(feature = "csr"))]
pub fn write(dataset: &Dataset, text: &str) -> String {
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    format!("{text}{end}{MARK}{}\n", dataset.edition())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_cut_off_is_no_other_edition() {
        for text in ["one\ntwo\n", ""] {
            let file = format!("{text}edition: 2026-11-30 2026-10-01 155\n");
            let whole = Companion::read(&file).unwrap();
            assert_eq!((whole.text.as_str(), whole.edition.as_str()), (text, "2026-11-30 2026-10-01 155"));
            for end in 0..file.len() {
                assert_eq!(Companion::read(file.get(..end).unwrap_or_default()), Err(Failure::Broken), "{end}");
            }
        }
    }
}
