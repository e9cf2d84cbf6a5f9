//! A phrase with a number in it, by the plural rules of CLDR for the four languages.

use super::{fill, number};
use crate::lang::Lang;

/// The forms of a phrase; `{n}` is the number.
#[derive(Debug, Clone, Copy)]
pub struct Plural {
    /// For one (in French and Portuguese also for none).
    pub one: &'static str,
    /// For all other numbers. CLDR has a form of its own for whole millions, which no phrase counts: see `format::amount`.
    pub other: &'static str,
}

impl Plural {
    /// The phrase for a number.
    pub fn of(&self, lang: Lang, n: usize) -> String {
        let one = match lang {
            Lang::En | Lang::Es => n == 1,
            Lang::Pt | Lang::Fr => n <= 1,
        };
        fill(if one { self.one } else { self.other }, &[("n", &number(lang, n as u64))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_singular_in_french_and_portuguese() {
        let plural = Plural { one: "{n} one", other: "{n} other" };
        let said: Vec<_> = Lang::ALL.into_iter().flat_map(|lang| [0, 1, 2].map(|n| plural.of(lang, n))).collect();
        assert_eq!(
            said,
            ["0 other", "1 one", "2 other", "0 other", "1 one", "2 other", "0 one", "1 one", "2 other", "0 one", "1 one", "2 other"]
        );
    }
}
