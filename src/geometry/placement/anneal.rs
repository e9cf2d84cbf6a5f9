//! Moves circles about until they are as well placed as can be found (simulated annealing; Kirkpatrick and others, 1983).

use super::Circle;
use super::cost::Board;
use super::random::Random;
use crate::geometry::Point;

/// Moves tried in one run for each circle, and runs of which the best counts.
const MOVES: u32 = 6_000;
const RUNS: u64 = 4;
/// Temperatures, in the unit of costs, at the start and at the end of a run.
const HOT: f64 = 600.0;
const COLD: f64 = 0.3;
/// How far a circle may move at once at the end of a run, and by how much more at its start.
const NEAR: f64 = 2.0;
const FAR: f64 = 60.0;

/// The circles at their places; none where no run found places for all.
pub fn settle(circles: Vec<Circle>, board: &Board) -> Vec<Circle> {
    let runs = (1..=RUNS).map(|seed| run(circles.clone(), board, &mut Random(seed)));
    let best = runs.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(settled, _)| settled);
    best.filter(|settled| board.allows(settled)).unwrap_or_default()
}

/// One run: the circles and their cost.
fn run(circles: Vec<Circle>, board: &Board, random: &mut Random) -> (Vec<Circle>, f64) {
    let mut all: Vec<(Circle, f64)> = circles.into_iter().map(|circle| (circle, board.alone(&circle))).collect();
    let moves = MOVES * all.len() as u32;
    for turn in 0..moves {
        let done = f64::from(turn) / f64::from(moves);
        let heat = HOT * (COLD / HOT).powf(done);
        let reach = NEAR + FAR * (1.0 - done);
        let place = random.place(all.len());
        let Some((circle, _)) = all.get(place).copied() else { break };
        let steps = match random.place(12) {
            // Back home, where it costs least by itself.
            0 => vec![(place, circle.anchor)],
            // Two change places: lines that cross come apart.
            1 => {
                let other = random.place(all.len());
                let there = all.get(other).map_or(circle.at, |(partner, _)| partner.at);
                vec![(place, there), (other, circle.at)]
            }
            _ => vec![(place, (circle.at.0 + random.between(-reach, reach), circle.at.1 + random.between(-reach, reach)))],
        };
        let before = cost(&all, &steps, board);
        let undo: Vec<(usize, (Circle, f64))> = steps.iter().filter_map(|(place, _)| Some((*place, *all.get(*place)?))).collect();
        for (place, at) in &steps {
            put(&mut all, *place, *at, board);
        }
        let worse = cost(&all, &steps, board) - before;
        if worse > 0.0 && random.unit() >= (-worse / heat).exp() {
            for (place, was) in undo {
                all.splice(place..=place, [was]);
            }
        }
    }
    let everything: Vec<(usize, Point)> = all.iter().map(|(circle, _)| circle.at).enumerate().collect();
    let total = cost(&all, &everything, board);
    (all.into_iter().map(|(circle, _)| circle).collect(), total)
}

fn put(all: &mut [(Circle, f64)], place: usize, at: Point, board: &Board) {
    if let Some(it) = all.get_mut(place) {
        it.0.at = at;
        it.1 = board.alone(&it.0);
    }
}

/// What the circles that moved cost, by themselves and with all others.
fn cost(all: &[(Circle, f64)], moved: &[(usize, Point)], board: &Board) -> f64 {
    let with_others =
        |circle: &Circle| all.iter().filter(|(it, _)| it.code != circle.code).map(|(it, _)| board.pair(circle, it)).sum::<f64>();
    moved.iter().filter_map(|(place, _)| all.get(*place)).map(|(circle, alone)| alone + with_others(circle)).sum()
}
