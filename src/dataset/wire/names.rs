//! Names in the four languages, and where they come from.

use crate::lang::Lang;

record! {
    /// A name in each of the four languages.
    pub struct Names {
        /// English.
        pub en: String,
        /// Spanish.
        pub es: String,
        /// Portuguese.
        pub pt: String,
        /// French.
        pub fr: String,
    }

    /// An acronym in each of the four languages; absent in a language where none is known.
    pub struct Acronyms {
        /// English.
        pub en: Option<String>,
        /// Spanish.
        pub es: Option<String>,
        /// Portuguese.
        pub pt: Option<String>,
        /// French.
        pub fr: Option<String>,
    }

    /// Where the form of a name in each language comes from, said in English.
    pub struct Provenance {
        /// Of the English form.
        pub en: String,
        /// Of the Spanish form.
        pub es: String,
        /// Of the Portuguese form.
        pub pt: String,
        /// Of the French form.
        pub fr: String,
    }
}

impl Names {
    /// The name in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Es => &self.es,
            Lang::Pt => &self.pt,
            Lang::Fr => &self.fr,
        }
    }
}

impl Acronyms {
    /// The acronym in a language, where one is known.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::En => self.en.as_deref(),
            Lang::Es => self.es.as_deref(),
            Lang::Pt => self.pt.as_deref(),
            Lang::Fr => self.fr.as_deref(),
        }
    }
}
