//! A text of this project's own, in some of the four languages: which of them is the original, and which translations a
//! person has reviewed.

use super::finding::Rule;
use super::read::{Read, Reader};
use crate::lang::Lang;
use serde::Serialize;
use serde_json::Value;

/// A text of this project's own: an original and its translations. One that is not in `reviewed` is not yet reviewed by a person.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "tools", derive(schemars::JsonSchema))]
pub struct Text {
    /// English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// Spanish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub es: Option<String>,
    /// Portuguese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pt: Option<String>,
    /// French.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fr: Option<String>,
    /// The language in which it was written; English where nothing is said.
    #[serde(default, skip_serializing_if = "is_english")]
    pub original: Lang,
    /// Languages whose translation a person has reviewed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviewed: Vec<Lang>,
}

/// The fields in their order.
const FIELDS: &[&str] = &["en", "es", "pt", "fr", "original", "reviewed"];

fn is_english(lang: &Lang) -> bool {
    *lang == Lang::En
}

/// What a text is in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// What was written first.
    Original,
    /// A translation that a person has reviewed.
    Reviewed,
    /// A translation that nobody has reviewed yet.
    Unreviewed,
    /// Nothing: it is not written in this language.
    Missing,
}

impl Text {
    /// The text in a language, or else the original, or else whatever there is; with the language it is really in.
    pub fn get(&self, lang: Lang) -> (&str, Lang) {
        let found = [lang, self.original].into_iter().chain(Lang::ALL).find_map(|lang| Some((self.written(lang)?, lang)));
        found.unwrap_or(("", self.original))
    }

    /// The same for a page in a language: the text, and the language it is in where that is another.
    pub fn on_page(&self, lang: Lang) -> (&str, Option<Lang>) {
        let (words, real) = self.get(lang);
        (words, (real != lang).then_some(real))
    }

    /// The text in a language, where it is written in it.
    pub fn written(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::En => self.en.as_deref(),
            Lang::Es => self.es.as_deref(),
            Lang::Pt => self.pt.as_deref(),
            Lang::Fr => self.fr.as_deref(),
        }
    }

    /// What it is in a language.
    pub fn standing(&self, lang: Lang) -> Standing {
        match self.written(lang) {
            None => Standing::Missing,
            Some(_) if lang == self.original => Standing::Original,
            Some(_) if self.reviewed.contains(&lang) => Standing::Reviewed,
            Some(_) => Standing::Unreviewed,
        }
    }
}

impl Read for Text {
    fn read(value: &Value, at: &mut Reader) -> Option<Text> {
        let object = at.object(value, FIELDS)?;
        // All fields first, so that everything that is wrong is said. A translation that can't be read is one that is missing.
        let read = Lang::ALL.map(|lang| at.field::<Option<String>>(object, lang.code()));
        let told = read.iter().any(Option::is_none);
        let [en, es, pt, fr] = read.map(Option::flatten);
        let original = at.field_or_default(object, "original");
        let reviewed = at.field_or_default(object, "reviewed");
        let text = Text { en, es, pt, fr, original: original?, reviewed: reviewed? };
        let somewhere = Lang::ALL.into_iter().any(|lang| text.written(lang).is_some());
        if !somewhere && !told {
            at.tell(Rule::MissingOriginal, "This text is in no language.", "Write it in its original language.");
        }
        somewhere.then_some(text)
    }
}
