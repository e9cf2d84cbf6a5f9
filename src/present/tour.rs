//! Where keys lead on the map: from state to state in the order of the tour (see `geometry::regions`), and by the first letters of a name.

use super::fold::fold;
use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::geometry::regions::tour;
use crate::lang::Lang;

/// Where a key leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next state; at the last, nowhere.
    Next,
    /// To the one before; at the first, nowhere.
    Previous,
    /// To the first.
    First,
    /// To the last.
    Last,
}

/// The state that a key leads to.
pub fn step(from: StateCode, step: Step) -> Option<StateCode> {
    let at = tour().position(|code| code == from)?;
    match step {
        Step::Next => tour().nth(at + 1),
        Step::Previous => tour().nth(at.checked_sub(1)?),
        Step::First => tour().next(),
        Step::Last => tour().last(),
    }
}

/// The place of a state in the tour, from 1, and how many there are.
pub fn place(code: StateCode) -> (usize, usize) {
    (tour().position(|other| other == code).map_or(0, |at| at + 1), tour().count())
}

/// The next state, round and round, whose name in a language begins with what was typed. One letter goes on from state to state, and so
/// does the same letter pressed again; more letters may mean the state where the reader is.
pub fn named(dataset: &Dataset, lang: Lang, from: StateCode, typed: &str) -> Option<StateCode> {
    let typed = fold(typed);
    let mut letters = typed.chars();
    let first = letters.next()?;
    let again = letters.all(|letter| letter == first);
    let wanted = if again { first.to_string() } else { typed };
    let all: Vec<StateCode> = tour().collect();
    let at = all.iter().position(|code| *code == from)?;
    let begins = |code: &&StateCode| fold(&dataset.name_or_code(**code, lang)).starts_with(&wanted);
    all.iter().cycle().skip(at + usize::from(again)).take(all.len()).find(begins).copied()
}
