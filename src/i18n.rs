//! Every sentence of the interface, in four languages, and how numbers, dates and lists are written in them.
//!
//! Never knows where a sentence is shown. A missing sentence does not compile.

mod failure;
#[cfg(not(feature = "csr"))]
mod file_messages;
#[cfg(not(feature = "csr"))]
mod file_messages_en;
#[cfg(not(feature = "csr"))]
mod file_messages_es;
#[cfg(not(feature = "csr"))]
mod file_messages_fr;
#[cfg(not(feature = "csr"))]
mod file_messages_pt;
pub mod format;
#[cfg(not(feature = "csr"))]
mod meanings;
mod messages;
mod messages_en;
mod messages_es;
mod messages_fr;
mod messages_pt;
mod plural;
pub mod territories;
#[cfg(not(feature = "csr"))]
mod webmaster_messages;
#[cfg(not(feature = "csr"))]
mod webmaster_messages_en;
#[cfg(not(feature = "csr"))]
mod webmaster_messages_es;
#[cfg(not(feature = "csr"))]
mod webmaster_messages_fr;
#[cfg(not(feature = "csr"))]
mod webmaster_messages_pt;
pub mod words;

pub use failure::failure;
#[cfg(not(feature = "csr"))]
pub use failure::failures;
#[cfg(not(feature = "csr"))]
pub use file_messages::FileMessages;
pub use format::{amount, colon, date, list_and, list_or, number, range, semicolon};
#[cfg(not(feature = "csr"))]
pub use meanings::meanings;
pub use messages::{ClientMessages, Messages};
pub use plural::Plural;
#[cfg(not(feature = "csr"))]
pub use webmaster_messages::WebmasterMessages;

use crate::lang::Lang;

/// The sentences of a language.
pub fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::En => &messages_en::EN,
        Lang::Es => &messages_es::ES,
        Lang::Pt => &messages_pt::PT,
        Lang::Fr => &messages_fr::FR,
    }
}

/// The sentences of a language that only files say.
#[cfg(not(feature = "csr"))]
pub fn file_messages(lang: Lang) -> &'static FileMessages {
    match lang {
        Lang::En => &file_messages_en::EN,
        Lang::Es => &file_messages_es::ES,
        Lang::Pt => &file_messages_pt::PT,
        Lang::Fr => &file_messages_fr::FR,
    }
}

/// The sentences of a language for webmasters.
#[cfg(not(feature = "csr"))]
pub fn webmaster_messages(lang: Lang) -> &'static WebmasterMessages {
    match lang {
        Lang::En => &webmaster_messages_en::EN,
        Lang::Es => &webmaster_messages_es::ES,
        Lang::Pt => &webmaster_messages_pt::PT,
        Lang::Fr => &webmaster_messages_fr::FR,
    }
}

/// A sentence with its gaps filled: `{name}` stands for the value given under `name`.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => filled.push_str(value),
            None => {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn fills_gaps_by_name() {
        assert_eq!(fill("{a} of {b}", &[("b", "22"), ("a", "17")]), "17 of 22");
        assert_eq!(fill("no gap", &[]), "no gap");
        assert_eq!(fill("{unknown} {open", &[]), "{unknown} {open");
        assert_eq!(fill("{a}", &[("a", "{b}"), ("b", "x")]), "{b}", "values are not templates");
    }
}
