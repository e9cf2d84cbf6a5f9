//! Texts made of two others: the beginning of one and the end of the other, cut at the same share of their words in every
//! language. They mean nothing, but have the words, the lengths and the variety that search and compression meet in a
//! large registry; a text that stood there many times would cost next to nothing.

use super::random::Random;
use crate::dataset::text::Text;

/// The beginning of one text and the end of another, in the languages that both have.
pub fn joined(start: &Text, end: &Text, random: &mut Random) -> Text {
    let (kept, left) = (20 + random.below(60), 20 + random.below(60));
    let join = |start: &Option<String>, end: &Option<String>| {
        let (start, end) = (words(start.as_ref()?), words(end.as_ref()?));
        let head = start.iter().take((start.len() * kept).div_ceil(100));
        let tail = end.iter().skip(end.len() * left / 100);
        Some(head.chain(tail).copied().collect::<Vec<_>>().join(" "))
    };
    let text = Text {
        en: join(&start.en, &end.en),
        es: join(&start.es, &end.es),
        pt: join(&start.pt, &end.pt),
        fr: join(&start.fr, &end.fr),
        original: start.original,
        reviewed: Vec::new(),
    };
    // Without a language in common there is nothing to join.
    if text.written(text.original).is_some() { text } else { start.clone() }
}

/// The text with a number at its end, in every language.
pub fn numbered(text: Text, number: usize) -> Text {
    let add = |words: Option<String>| words.map(|words| format!("{words} ({number})"));
    Text { en: add(text.en), es: add(text.es), pt: add(text.pt), fr: add(text.fr), ..text }
}

fn words(text: &str) -> Vec<&str> {
    text.split(' ').collect()
}
