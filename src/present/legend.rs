//! The five classes of shading on the map. Their edges are fixed, so that a shade means the same under every filter.

use crate::i18n::{fill, messages, number, range};
use crate::lang::Lang;

/// What a unit of the patterns is in the frame of the whole map, which is larger than the inset's.
pub const PATTERN_SCALE: f64 = 1.7;

/// Lower edges of the classes, by the number of matching commitments. Each is about twice the one before, as the counts
/// are spread: most states have few commitments and one has fifty.
const EDGES: [usize; 5] = [1, 2, 4, 8, 16];

/// The class of a count, 1 to 5; 0 for none.
pub fn class(count: usize) -> u8 {
    u8::try_from(EDGES.iter().filter(|edge| **edge <= count).count()).unwrap_or(5)
}

/// A step of the legend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The class, 1 to 5.
    pub class: u8,
    /// Its edges, printed.
    pub label: String,
}

/// The steps of the legend.
pub fn steps(lang: Lang) -> Vec<Step> {
    let ends = EDGES.iter().skip(1).map(|next| Some(next - 1)).chain([None]);
    EDGES
        .iter()
        .zip(ends)
        .zip(1..)
        .map(|((from, to), class)| {
            let edge = |n: usize| number(lang, n as u64);
            let label = match to {
                Some(to) if to == *from => edge(to),
                Some(to) => range(lang, *from as u64, to as u64),
                None => fill(messages(lang).legend_and_more, &[("n", &edge(*from))]),
            };
            Step { class, label }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_and_printed_edges_agree() {
        let labels: Vec<_> = steps(Lang::En).into_iter().map(|step| step.label).collect();
        assert_eq!(labels, ["1", "2–3", "4–7", "8–15", "16 or more"]);
        let classes: Vec<_> = [0, 1, 2, 3, 4, 7, 8, 15, 16, 500].map(class).into();
        assert_eq!(classes, [0, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    }
}
