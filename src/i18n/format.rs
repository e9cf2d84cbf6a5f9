//! Numbers, dates and lists as CLDR writes them in American English, Latin American Spanish, Brazilian Portuguese and
//! French. Written natively and in the browser by this same code, so that prerendered and live text agree to the letter.

use crate::dataset::date::{PartialDate, Precision};
use crate::lang::Lang;

/// A whole number with its groups of three.
pub fn number(lang: Lang, n: u64) -> String {
    let separator = match lang {
        Lang::En | Lang::Es => ',',
        Lang::Pt => '.',
        Lang::Fr => '\u{202f}',
    };
    let digits = n.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3 * separator.len_utf8());
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

const MONTHS: [[&str; 12]; 4] = [
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
];

/// A date in words, as precise as it is.
pub fn date(lang: Lang, date: PartialDate) -> String {
    let year = date.year();
    let month = month(lang, date);
    match (date.precision(), lang) {
        (Precision::Year, _) => year.to_string(),
        (Precision::Month, Lang::En | Lang::Fr) => format!("{month} {year}"),
        (Precision::Month, Lang::Es | Lang::Pt) => format!("{month} de {year}"),
        (Precision::Day, _) => {
            let day = date.day().unwrap_or_default();
            match lang {
                Lang::En => format!("{month} {day}, {year}"),
                // CLDR writes `1 de fevereiro`, where Brazilians say and write the ordinal.
                Lang::Pt if day == 1 => format!("1º de {month} de {year}"),
                Lang::Es | Lang::Pt => format!("{day} de {month} de {year}"),
                // CLDR writes `1 février`, which nobody says in a sentence.
                Lang::Fr if day == 1 => format!("1er {month} {year}"),
                Lang::Fr => format!("{day} {month} {year}"),
            }
        }
    }
}

fn month(lang: Lang, date: PartialDate) -> &'static str {
    let index = usize::from(date.month().unwrap_or(1).saturating_sub(1));
    MONTHS.get(lang as usize).and_then(|months| months.get(index)).copied().unwrap_or_default()
}

/// Two numbers as the ends of a range.
pub fn range(lang: Lang, from: u64, to: u64) -> String {
    let dash = match lang {
        Lang::Es => '-',
        Lang::En | Lang::Pt | Lang::Fr => '–',
    };
    format!("{}{dash}{}", number(lang, from), number(lang, to))
}

/// A number before what it counts. Whole millions take a preposition, `25.000.000 de dólares`, but in English.
pub fn amount(lang: Lang, n: u64, of_what: &str) -> String {
    let millions = n > 0 && n.is_multiple_of(1_000_000);
    let elided = || of_what.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'h', 'é', 'è', 'ê', 'â', 'î', 'œ']);
    let between = match lang {
        Lang::Es | Lang::Pt if millions => " de ",
        Lang::Fr if millions && elided() => " d’",
        Lang::Fr if millions => " de ",
        _ => " ",
    };
    format!("{}{between}{of_what}", number(lang, n))
}

/// What stands between a label and what it says.
pub const fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::En | Lang::Es | Lang::Pt => ": ",
        Lang::Fr => "\u{a0}: ",
    }
}

/// What stands between two parts of a sentence that have commas of their own.
pub const fn semicolon(lang: Lang) -> &'static str {
    match lang {
        Lang::En | Lang::Es | Lang::Pt => "; ",
        Lang::Fr => "\u{202f}; ",
    }
}

/// `a, b, and c`.
pub fn list_and<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let (pair, last) = match lang {
        Lang::En => (" and ", ", and "),
        Lang::Es => (" y ", " y "),
        Lang::Pt => (" e ", " e "),
        Lang::Fr => (" et ", " et "),
    };
    let joined = join(items, pair, last);
    // Spanish avoids `y` before the sound of `i`, but not of `ia` or `ie`.
    let clashes = |word: &str| word.starts_with(['i', 'I', 'í', 'Í']) || starts(word, "hi") && !starts(word, "hia") && !starts(word, "hie");
    if lang == Lang::Es { euphonic(joined, items.last(), " y ", " e ", clashes) } else { joined }
}

/// `a, b, or c`.
pub fn list_or<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let (pair, last) = match lang {
        Lang::En => (" or ", ", or "),
        Lang::Es => (" o ", " o "),
        Lang::Pt => (" ou ", " ou "),
        Lang::Fr => (" ou ", " ou "),
    };
    let joined = join(items, pair, last);
    // And `o` before its own sound, as in `once`.
    let clashes = |word: &str| starts(word, "o") || starts(word, "ho") || word.starts_with('8') || word == "11" || word.starts_with("11 ");
    if lang == Lang::Es { euphonic(joined, items.last(), " o ", " u ", clashes) } else { joined }
}

fn join<S: AsRef<str>>(items: &[S], pair: &str, last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first, second] => format!("{}{pair}{}", first.as_ref(), second.as_ref()),
        [rest @ .., end] => {
            let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
            format!("{}{last}{}", rest.join(", "), end.as_ref())
        }
    }
}

fn starts(word: &str, with: &str) -> bool {
    word.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

/// The conjunction before the last item in its other form where the two sounds clash.
fn euphonic<S: AsRef<str>>(joined: String, last: Option<&S>, plain: &str, other: &str, clashes: impl Fn(&str) -> bool) -> String {
    let Some(last) = last.map(AsRef::as_ref) else { return joined };
    match joined.strip_suffix(last).and_then(|head| head.strip_suffix(plain)) {
        Some(head) if clashes(last) => format!("{head}{other}{last}"),
        _ => joined,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each(write: impl Fn(Lang) -> String) -> [String; 4] {
        Lang::ALL.map(write)
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(each(|lang| number(lang, 1_500_000)), ["1,500,000", "1,500,000", "1.500.000", "1\u{202f}500\u{202f}000"]);
        assert_eq!(each(|lang| number(lang, 155)), ["155", "155", "155", "155"]);
        assert_eq!(number(Lang::En, 1000), "1,000");
    }

    #[test]
    fn dates_are_as_precise_as_they_are() {
        let day = PartialDate::parse("2022-06-10").unwrap();
        assert_eq!(each(|lang| date(lang, day)), ["June 10, 2022", "10 de junio de 2022", "10 de junho de 2022", "10 juin 2022"]);
        let month = PartialDate::parse("2023-08").unwrap();
        assert_eq!(each(|lang| date(lang, month)), ["August 2023", "agosto de 2023", "agosto de 2023", "août 2023"]);
        let first = PartialDate::parse("2024-02-01").unwrap();
        assert_eq!(
            each(|lang| date(lang, first)),
            ["February 1, 2024", "1 de febrero de 2024", "1º de fevereiro de 2024", "1er février 2024"]
        );
        assert_eq!(date(Lang::Es, PartialDate::parse("2025").unwrap()), "2025");
    }

    #[test]
    fn whole_millions_take_a_preposition() {
        assert_eq!(
            Lang::ALL.map(|lang| amount(lang, 1_500_000, "x")),
            ["1,500,000 x", "1,500,000 x", "1.500.000 x", "1\u{202f}500\u{202f}000 x"]
        );
        assert_eq!(amount(Lang::Es, 2_000_000, "pesos"), "2,000,000 de pesos");
        assert_eq!(amount(Lang::Fr, 2_000_000, "euros"), "2\u{202f}000\u{202f}000 d’euros");
        assert_eq!(amount(Lang::En, 2_000_000, "pesos"), "2,000,000 pesos");
    }

    #[test]
    fn lists_are_joined() {
        assert_eq!(list_and(Lang::En, &["a", "b", "c"]), "a, b, and c");
        assert_eq!(each(|lang| list_or(lang, &["1", "3"])), ["1 or 3", "1 o 3", "1 ou 3", "1 ou 3"]);
        assert_eq!(list_and(Lang::Es, &["Belice", "Haití", "Inglaterra"]), "Belice, Haití e Inglaterra");
        assert_eq!([["7", "8"], ["7", "11"], ["7", "11000"]].map(|it| list_or(Lang::Es, &it)), ["7 u 8", "7 u 11", "7 o 11000"]);
        assert_eq!(list_and::<&str>(Lang::Fr, &[]), "");
    }
}
