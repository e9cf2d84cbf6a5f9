//! What a translation must not lose: the numbers, months, currencies, acronyms and names that a text holds.

use lad_explorer::dataset::PartialDate;
use lad_explorer::i18n::date;
use lad_explorer::lang::Lang;

/// Signs and codes of money, which every language writes alike.
pub const CURRENCIES: [&str; 9] = ["US$", "CA$", "C$", "R$", "€", "£", "USD", "CAD", "EUR"];

/// The signs between groups of three digits, and before decimals.
fn separators(lang: Lang) -> (char, char) {
    match lang {
        Lang::En | Lang::Es => (',', '.'),
        Lang::Pt => ('.', ','),
        Lang::Fr => ('\u{202f}', ','),
    }
}

/// The name of a month, 1 to 12.
fn month(lang: Lang, month: u8) -> String {
    let day = PartialDate::parse(&format!("2000-{month:02}")).unwrap();
    date(lang, day).replace("2000", "").trim().trim_end_matches(" de").to_owned()
}

/// A text with dates such as `2022-06-10` or `2022-06` in the words of its language, as a translator writes them.
pub fn with_dates_in_words(lang: Lang, text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        let length = from.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(from.len());
        let token = from[..length].trim_end_matches('-');
        out.push_str(before);
        match PartialDate::parse(token) {
            Ok(day) if token.contains('-') => out.push_str(&date(lang, day)),
            _ => out.push_str(token),
        }
        rest = &from[token.len()..];
    }
    out + rest
}

/// The numbers of a text in digits, in order of size, written the English way without groups.
pub fn numbers(lang: Lang, text: &str) -> Vec<String> {
    let (group, decimal) = separators(lang);
    let letters: Vec<char> = with_dates_in_words(lang, text).chars().collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let mut found = Vec::new();
    let mut number = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let in_number = at > 0 && digit(at - 1) && digit(at + 1);
        let three = digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
        match letter {
            '0'..='9' => number.push(*letter),
            it if *it == group && in_number && three => {}
            it if *it == decimal && in_number => number.push('.'),
            _ if number.is_empty() => {}
            _ => found.push(std::mem::take(&mut number)),
        }
    }
    found.extend((!number.is_empty()).then_some(number));
    found.sort();
    found
}

/// The months that a text names, as numbers.
pub fn months(lang: Lang, text: &str) -> Vec<u8> {
    let text = with_dates_in_words(lang, text);
    // English months have capitals, which tells May and March from the words.
    let text = if lang == Lang::En { text } else { text.to_lowercase() };
    (1..=12).filter(|number| has_word(&text, &month(lang, *number))).collect()
}

/// Words of two or more capitals, with digits among them.
pub fn acronyms(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    let is_acronym = |word: &&str| {
        let plain = word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        plain && word.starts_with(|c: char| c.is_ascii_uppercase()) && word.chars().filter(char::is_ascii_uppercase).count() > 1
    };
    words.filter(is_acronym).collect()
}

/// Whether a text has a word, or words in a row, that are no part of longer ones.
pub fn has_word(text: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, _)| !part(text[..at].chars().next_back()) && !part(text[at + word.len()..].chars().next()))
}

#[test]
fn facts_are_found() {
    assert_eq!(numbers(Lang::En, "1,500,000 of 2.5 million by 2024-05-06 (9,25)"), ["1500000", "2.5", "2024", "25", "6", "9"]);
    assert_eq!(numbers(Lang::Pt, "1.500.000 de 2,5 milhões, 6 de maio de 2024"), ["1500000", "2.5", "2024", "6"]);
    assert_eq!(numbers(Lang::Pt, "1º de maio de 2024, 2024-05-01"), ["1", "1", "2024", "2024"]);
    assert_eq!(numbers(Lang::Fr, "1\u{202f}500\u{202f}000 et 1er mai 2024"), ["1", "1500000", "2024"]);
    assert_eq!(months(Lang::En, "Since 2023-01, and in May; it may march"), [1, 5]);
    assert_eq!(months(Lang::Es, "Desde enero de 2023 y en mayo; mayoría"), [1, 5]);
    assert_eq!(acronyms("The UNHCR, H-2A, G20 and COVID-19 of Canada"), ["UNHCR", "COVID"]);
    assert!(has_word("le Pérou, le", "Pérou") && !has_word("Guyana", "Guyan"));
}
