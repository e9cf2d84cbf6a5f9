//! How to cite a page or the dataset: as a sentence, and in the formats that reference managers read.

use super::commitment::makers_phrase;
use crate::dataset::{Dataset, PartialDate};
use crate::i18n::{colon, date, file_messages, fill, messages};
use crate::lang::Lang;
use crate::selection::Route;

/// What a citation is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// A key that is the page's own, for reference managers: letters, digits and hyphens.
    pub key: String,
    /// What is cited.
    pub title: String,
    /// Whether it is the dataset as a whole, and not a page of it.
    pub whole: bool,
    /// Who publishes it.
    pub publisher: &'static str,
    /// The day to which the facts were gathered.
    pub as_of: PartialDate,
    /// The version of the data, which is the day of their publication.
    pub version: String,
    /// Its permanent address.
    pub address: String,
    /// The language of the page.
    pub lang: Lang,
}

/// The formats beside the sentence: what each is called, and the name of its file beside the page.
pub const FORMATS: [(&str, &str); 3] = [("BibTeX", "cite.bib"), ("RIS", "cite.ris"), ("CSL-JSON", "cite.json")];

/// The citation of a page at an address: of a state, of a commitment, or, for the page about the data, of the dataset. Other pages have
/// none.
pub fn citation(dataset: &Dataset, lang: Lang, route: &Route, address: String) -> Option<Citation> {
    let (key, title, whole) = match route {
        Route::About => {
            let about = dataset.records().about.as_ref()?;
            ("dataset".to_owned(), about.title.get(lang).0.to_owned(), true)
        }
        Route::State(code) => (code.as_str().to_ascii_lowercase(), dataset.state(*code)?.names.get(lang).to_owned(), false),
        Route::Commitment(id) => {
            let commitment = dataset.commitment(id)?;
            let title = [&makers_phrase(dataset, lang, commitment), colon(lang), commitment.title.get(lang).0].concat();
            (id.clone(), title, false)
        }
        _ => return None,
    };
    let version = dataset.records().version.clone();
    Some(Citation {
        key: format!("lad-explorer-{key}-{version}"),
        title,
        whole,
        publisher: messages(lang).site_name,
        as_of: dataset.as_of(),
        version,
        address,
        lang,
    })
}

impl Citation {
    /// The sentence, in the language of the page.
    pub fn sentence(&self) -> String {
        let said = [
            ("site", self.publisher),
            ("title", &self.title),
            ("date", &date(self.lang, self.as_of)),
            ("version", &self.version),
            ("address", &self.address),
        ];
        fill(file_messages(self.lang).cite_sentence, &said)
    }

    /// The files with their names: see [`FORMATS`].
    pub fn files(&self) -> [(&'static str, String); 3] {
        let [(_, bib), (_, ris), (_, csl)] = FORMATS;
        [(bib, self.bibtex()), (ris, self.ris()), (csl, self.csl())]
    }

    /// An entry for BibTeX, which knows no better type than `misc` for data and pages.
    fn bibtex(&self) -> String {
        let fields = [
            ("title", format!("{{{}}}", tex(&self.title))),
            ("author", format!("{{{{{}}}}}", tex(self.publisher))),
            ("year", format!("{{{}}}", self.year())),
            ("howpublished", format!("{{\\url{{{}}}}}", self.address)),
            ("url", format!("{{{}}}", self.address)),
            ("note", format!("{{Version {}, data as of {}, CC BY 4.0}}", self.version, self.as_of)),
            ("language", format!("{{{}}}", self.lang.code())),
        ];
        let lines: String = fields.into_iter().map(|(name, value)| format!("  {name} = {value},\n")).collect();
        format!("@misc{{{},\n{lines}}}\n", self.key)
    }

    /// A record in the format of Research Information Systems: a tag, two spaces, a hyphen and a space; lines end with CR and LF.
    fn ris(&self) -> String {
        let lines = [
            ("TY", if self.whole { "DATA" } else { "ELEC" }.to_owned()),
            ("ID", self.key.clone()),
            ("TI", self.title.clone()),
            ("AU", self.publisher.to_owned()),
            ("PB", self.publisher.to_owned()),
            ("PY", self.year().to_owned()),
            ("DA", self.version.replace('-', "/")),
            ("ET", self.version.clone()),
            ("N1", format!("Data as of {}, CC BY 4.0", self.as_of)),
            ("LA", self.lang.code().to_owned()),
            ("UR", self.address.clone()),
            ("ER", String::new()),
        ];
        lines.into_iter().map(|(tag, value)| format!("{tag}  - {value}\r\n")).collect()
    }

    /// An item of the Citation Style Language, schema 1.0.2.
    fn csl(&self) -> String {
        let parts: Vec<u16> = self.version.split('-').filter_map(|part| part.parse().ok()).collect();
        let item = serde_json::json!([{
            "id": self.key,
            "type": if self.whole { "dataset" } else { "webpage" },
            "title": self.title,
            "author": [{ "literal": self.publisher }],
            "publisher": self.publisher,
            "issued": { "date-parts": [parts] },
            "version": self.version,
            "note": format!("Data as of {}, CC BY 4.0", self.as_of),
            "language": self.lang.code(),
            "URL": self.address,
        }]);
        format!("{item:#}\n")
    }

    /// The year of publication.
    fn year(&self) -> &str {
        self.version.split('-').next().unwrap_or_default()
    }
}

/// A text for TeX, with its special characters escaped.
fn tex(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, it| {
        match it {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => out.extend(['\\', it]),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            _ => out.push(it),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Citation {
        Citation {
            key: "lad-explorer-brb-2026-11-27".into(),
            title: "50 % & more".into(),
            whole: false,
            publisher: "Los Angeles Declaration Explorer",
            as_of: PartialDate::parse("2026-11-23").unwrap(),
            version: "2026-11-27".into(),
            address: "https://example.org/states/BRB/".into(),
            lang: Lang::En,
        }
    }

    #[test]
    fn special_characters_are_escaped_for_tex() {
        assert_eq!(tex(r"a_b {c} 100 % ~ \"), r"a\_b \{c\} 100 \% \textasciitilde{} \textbackslash{}");
        assert!(example().bibtex().starts_with("@misc{lad-explorer-brb-2026-11-27,\n  title = {50 \\% \\& more},\n"));
    }

    #[test]
    fn a_ris_record_begins_with_its_type_and_ends_with_its_end() {
        let ris = example().ris();
        assert!(ris.starts_with("TY  - ELEC\r\n") && ris.ends_with("ER  - \r\n"), "{ris}");
        assert!(ris.lines().all(|line| line.get(2..6) == Some("  - ")), "{ris}");
    }

    #[test]
    fn the_csl_item_has_the_day_in_parts() {
        let items: serde_json::Value = serde_json::from_str(&example().csl()).unwrap();
        assert_eq!(items.pointer("/0/issued/date-parts"), Some(&serde_json::json!([[2026, 11, 27]])));
        assert_eq!(items.pointer("/0/URL"), Some(&serde_json::json!("https://example.org/states/BRB/")));
    }
}
