//! Texts woven of pieces of others, a few words each, from the same places in every language. They mean nothing, but have
//! the words, the lengths and the variety that search and compression meet in a large registry; a text that stood there
//! many times would cost next to nothing.

use super::random::Random;
use crate::dataset::text::Text;

/// Words of a piece.
const PIECE: usize = 3;

/// A text about as long as one that is given, of pieces of any of the texts.
pub fn woven(like: &Text, texts: &[&Text], random: &mut Random) -> Text {
    let length = words(like.get(like.original).0).count();
    // The first piece is the beginning of a text, as readers know beginnings.
    let pieces: Vec<(&Text, usize)> = (0..length.div_ceil(PIECE).max(2))
        .filter_map(|nth| {
            let (place, percent) = (random.below(texts.len()), random.below(100));
            texts.get(place).map(|text| (*text, if nth == 0 { 0 } else { percent }))
        })
        .collect();
    let weave = |language: fn(&Text) -> Option<&String>| {
        let found = pieces.iter().filter_map(|(text, percent)| Some((language(text)?, percent)));
        let found = found.flat_map(|(text, percent)| words(text).skip(words(text).count() * percent / 100).take(PIECE));
        let text = found.collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then_some(text)
    };
    let text = Text {
        en: weave(|text| text.en.as_ref()),
        es: weave(|text| text.es.as_ref()),
        pt: weave(|text| text.pt.as_ref()),
        fr: weave(|text| text.fr.as_ref()),
        original: like.original,
        reviewed: Vec::new(),
    };
    if text.written(text.original).is_some() { text } else { like.clone() }
}

/// The text with a number at its end, in every language.
pub fn numbered(text: Text, number: usize) -> Text {
    let add = |words: Option<String>| words.map(|words| format!("{words} ({number})"));
    Text { en: add(text.en), es: add(text.es), pt: add(text.pt), fr: add(text.fr), ..text }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ')
}
