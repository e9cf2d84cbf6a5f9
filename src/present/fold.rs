//! Text without accents and case, so that `Panama` finds `Panamá`; and which parts of a text were found.

/// A part of a text, and whether the search found it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The text as it is written.
    pub text: String,
    /// Whether it is to be marked.
    pub found: bool,
}

/// The letter or letters that a character is compared as: Latin letters without accents, in lower case.
fn letters(c: char) -> (char, Option<char>) {
    let lower = match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => 'a',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => 'i',
        'Ñ' | 'ñ' | 'Ń'..='ň' => 'n',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => 'u',
        'Ý' | 'ý' | 'ÿ' | 'Ÿ' => 'y',
        'Æ' | 'æ' => return ('a', Some('e')),
        'Œ' | 'œ' => return ('o', Some('e')),
        'ß' => return ('s', Some('s')),
        '’' | '‘' => '\'',
        '\u{a0}' | '\u{202f}' | '–' | '-' => ' ',
        other => other,
    };
    (lower, None)
}

/// Whether a character is an accent standing by itself (a decomposed letter's second half).
fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// The text as it is compared.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_accent(*c)) {
        let (first, second) = letters(c);
        folded.push(first);
        folded.extend(second);
    }
    folded
}

/// The words of a search, as they are compared.
pub fn terms(search: &str) -> Vec<String> {
    fold(search).split_whitespace().map(str::to_owned).collect()
}

/// The text in parts, with every occurrence of a term found. Joined, the parts are the text.
pub fn mark(text: &str, terms: &[String]) -> Vec<Part> {
    if terms.is_empty() {
        return vec![Part { text: text.to_owned(), found: false }];
    }
    // For each byte of the folded text, the place in the text of the character that it came from.
    let mut folded = String::with_capacity(text.len());
    let mut origins = Vec::with_capacity(text.len() + 1);
    for (place, c) in text.char_indices().filter(|(_, c)| !is_accent(*c)) {
        let (first, second) = letters(c);
        for letter in [Some(first), second].into_iter().flatten() {
            folded.push(letter);
            origins.resize(folded.len(), place);
        }
    }
    origins.push(text.len());

    let mut found = vec![false; text.len()];
    for term in terms {
        for (start, hit) in folded.match_indices(term.as_str()) {
            let from = origins.get(start).copied().unwrap_or_default();
            let to = origins.get(start + hit.len()).copied().unwrap_or(text.len());
            // A term that ends inside a ligature takes the whole of it.
            let to = if to == from { next_char(text, from) } else { to };
            if let Some(range) = found.get_mut(from..to) {
                range.fill(true);
            }
        }
    }

    let mut parts: Vec<Part> = Vec::new();
    for (place, c) in text.char_indices() {
        let here = found.get(place).copied().unwrap_or_default();
        match parts.last_mut() {
            Some(part) if part.found == here => part.text.push(c),
            _ => parts.push(Part { text: c.to_string(), found: here }),
        }
    }
    parts
}

fn next_char(text: &str, from: usize) -> usize {
    text.get(from..).and_then(|rest| rest.chars().next()).map_or(text.len(), |c| from + c.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marked(text: &str, search: &str) -> String {
        mark(text, &terms(search)).iter().map(|part| if part.found { format!("[{}]", part.text) } else { part.text.clone() }).collect()
    }

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(fold("Panamá, São Tomé, Œuvre, HAÏTI"), "panama, sao tome, oeuvre, haiti");
        assert_eq!(marked("Panamá and Haïti", "PANAMA haiti"), "[Panamá] and [Haïti]");
        assert_eq!(marked("Pana\u{301}ma", "panama"), "[Pana\u{301}ma]", "a decomposed accent goes with its letter");
    }

    #[test]
    fn ligatures_are_taken_whole() {
        assert_eq!(marked("l’œuvre", "o"), "l’[œ]uvre");
        assert_eq!(marked("l’œuvre", "l'oeu"), "[l’œu]vre");
    }

    #[test]
    fn overlapping_terms_make_one_mark() {
        assert_eq!(marked("work permits", "work ork rmit"), "[work] pe[rmit]s");
    }

    proptest! {
        #[test]
        fn parts_joined_are_the_text(text in any::<String>(), search in any::<String>()) {
            let joined: String = mark(&text, &terms(&search)).into_iter().map(|part| part.text).collect();
            prop_assert_eq!(joined, text);
        }

        #[test]
        fn a_text_finds_itself(text in "[a-zA-ZÀ-ÿœŒ]{1,12}") {
            prop_assert!(mark(&text, &terms(&text)).iter().all(|part| part.found));
        }
    }
}
