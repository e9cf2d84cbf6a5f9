//! Which names stand on the map, from which size of the drawing on: names keep their size while places move apart as a drawing grows, so a
//! name that fits once fits from then on. Style sheets show and hide them by the width of the drawing; nothing is measured in a browser.

use crate::dataset::Dataset;
use crate::dataset::code::StateCode;
use crate::geometry::plane::distance;
use crate::geometry::regions::tour;
use crate::geometry::{Atlas, NARROWEST_PX, Panel, Shape, Target};
use crate::lang::Lang;

/// Widths of a drawing, in CSS pixels, from which on more names are shown. The style sheet has the same numbers.
pub const WIDTHS: [f64; 12] = [NARROWEST_PX, 340.0, 400.0, 480.0, 570.0, 680.0, 820.0, 1000.0, 1300.0, 1700.0, 2300.0, 3200.0];

/// The height of a name and the radius of a state's disc, in CSS pixels, with some air.
const HEIGHT: f64 = 15.0;
const DISC: f64 = 12.0;
/// From the middle of a disc, or of an island, to the beginning of a name beside it.
const BESIDE_DISC: f64 = 14.0;
const BESIDE_LAND: f64 = 5.0;
/// How much of a name may reach at each end over the land of others.
const OVERHANG: f64 = 0.3;
/// The first of [`WIDTHS`] at which the whole names the states of the inset, too: somebody has come near.
const NEAR: usize = 6;
/// Land with less room than this is drawn as a disc; in units of the frame.
const ISLAND: f64 = 3.0;

/// Where a name stands to the place that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Over it.
    Over,
    /// To the right of it.
    Right,
    /// To the left of it.
    Left,
}

/// A name on a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The state.
    pub code: StateCode,
    /// Its name in the page's language.
    pub name: String,
    /// The place that it stands at, in units of the frame.
    pub at: (f64, f64),
    /// How it stands there, and the distance in CSS pixels.
    pub side: Side,
    /// See [`Label::side`].
    pub beside: f64,
    /// The first of [`WIDTHS`] at which it is shown.
    pub from: usize,
}

/// Whether a state is drawn as a disc: it stands aside, or its land is too small to be seen.
pub fn has_disc(target: &Target, shape: &Shape) -> bool {
    target.anchor.is_some() || shape.room < ISLAND
}

/// The names on a drawing. Endorsing states come first where there is not room for all, at whatever width; then the larger ones. In the
/// whole the others wait until somebody comes near: a name there reads as if the state had endorsed.
pub fn labels(dataset: &Dataset, atlas: &Atlas, panel: &Panel, lang: Lang) -> Vec<Label> {
    let mut shapes: Vec<&Shape> = tour().filter_map(|code| atlas.shape(code)).filter(|shape| inside(panel, shape)).collect();
    shapes.sort_by(|a, b| b.area.total_cmp(&a.area));
    let (endorsers, others): (Vec<&Shape>, Vec<&Shape>) = shapes.iter().partition(|shape| dataset.is_endorser(shape.code));
    let target = |code: StateCode| panel.targets.iter().find(|target| target.code == code);
    let discs: Vec<&Target> = panel.targets.iter().filter(|it| atlas.shape(it.code).is_some_and(|shape| has_disc(it, shape))).collect();
    let mut shown: Vec<Label> = Vec::new();
    let drawing = |from: usize| {
        let width = WIDTHS.get(from).copied().unwrap_or(NARROWEST_PX);
        Drawing { panel, scale: width / panel.window[2], discs: &discs }
    };
    for (these, first) in [(endorsers, 0), (others, if panel.is_whole() { NEAR } else { 0 })] {
        for from in first..WIDTHS.len() {
            for shape in &these {
                if shown.iter().any(|label| label.code == shape.code) || from < NEAR && target(shape.code).is_none() {
                    continue;
                }
                let name = dataset.name_or_code(shape.code, lang);
                let fits = |label: &Label| {
                    drawing(from).is_free(label, shape, target(label.code))
                        && shown.iter().all(|other| drawing(from.max(other.from)).apart(label, other))
                };
                if let Some(label) = candidates(shape, target(shape.code), &shapes, &name, from).into_iter().find(fits) {
                    shown.push(label);
                }
            }
        }
    }
    shown
}

fn inside(panel: &Panel, shape: &Shape) -> bool {
    let (x, y) = panel.share(shape.label);
    // The inset names those that it is there for; the whole, in which one can come near, names all.
    let its_own = panel.targets.iter().any(|target| target.code == shape.code);
    (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y) && (its_own || panel.is_whole())
}

/// The sides of a place: first the one that is turned away from its nearest neighbour, whose name has to stand somewhere, too.
fn away(shape: &Shape, all: &[&Shape]) -> [Side; 2] {
    let far = |other: &Shape| distance(other.label, shape.label);
    let nearest = all.iter().filter(|other| other.code != shape.code).min_by(|a, b| far(a).total_cmp(&far(b)));
    if nearest.is_some_and(|other| other.label.0 > shape.label.0) { [Side::Left, Side::Right] } else { [Side::Right, Side::Left] }
}

fn candidates(shape: &Shape, target: Option<&Target>, all: &[&Shape], name: &str, from: usize) -> Vec<Label> {
    let label = |at, side, beside| Label { code: shape.code, name: name.to_owned(), at, side, beside, from };
    match target {
        Some(target) if has_disc(target, shape) => [Side::Right, Side::Left].map(|side| label(target.at, side, BESIDE_DISC)).into(),
        // Where it is pointed at, or else where its land has the most room.
        Some(target) => [target.at, shape.label].map(|at| label(at, Side::Over, 0.0)).into(),
        // In the whole, when somebody has come near: over the land, or else beside it.
        None => {
            let [first, then] = away(shape, all);
            [(Side::Over, 0.0), (first, BESIDE_LAND), (then, BESIDE_LAND)].map(|(side, by)| label(shape.label, side, by)).into()
        }
    }
}

/// A drawing at one width.
struct Drawing<'a> {
    panel: &'a Panel,
    scale: f64,
    discs: &'a [&'a Target],
}

/// Left, top, right, bottom, in CSS pixels.
type Box4 = [f64; 4];

impl Drawing<'_> {
    fn place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let [left, top, ..] = self.panel.window;
        ((x - left) * self.scale, (y - top) * self.scale)
    }

    fn area(&self, label: &Label) -> Box4 {
        let (x, y) = self.place(label.at);
        let width = width(&label.name);
        let left = match label.side {
            Side::Over => x - width / 2.0,
            Side::Right => x + label.beside,
            Side::Left => x - label.beside - width,
        };
        [left, y - HEIGHT / 2.0, left + width, y + HEIGHT / 2.0]
    }

    fn apart(&self, a: &Label, b: &Label) -> bool {
        apart(self.area(a), self.area(b))
    }

    /// Whether a name stays on its land, or over water, in the frame, and clear of the discs of others.
    fn is_free(&self, label: &Label, shape: &Shape, target: Option<&Target>) -> bool {
        let area @ [left, top, right, bottom] = self.area(label);
        let length = width(&label.name);
        let on_ground = match (label.side, target) {
            (Side::Over, None) => shape.span * self.scale >= length / 2.0 && shape.room * self.scale >= HEIGHT / 2.0,
            // It may reach out over water, and with its ends over the land of others.
            (Side::Over, Some(target)) if target.at == label.at => {
                target.open.iter().all(|open| open * self.scale >= length * (0.5 - OVERHANG))
            }
            (Side::Over, Some(_)) => shape.span * self.scale >= length * (0.5 - OVERHANG) && shape.room * self.scale >= HEIGHT / 2.0,
            (Side::Right, Some(target)) => target.open[1] * self.scale >= label.beside + length,
            (Side::Left, Some(target)) => target.open[0] * self.scale >= label.beside + length,
            (_, None) => true,
        };
        let (width, height) = (self.panel.window[2] * self.scale, self.panel.window[3] * self.scale);
        let in_frame = left >= 0.0 && top >= 0.0 && right <= width && bottom <= height;
        let mut others = self.discs.iter().filter(|disc| disc.code != label.code);
        on_ground
            && in_frame
            && others.all(|disc| {
                let (x, y) = self.place(disc.at);
                apart(area, [x - DISC, y - DISC, x + DISC, y + DISC])
            })
    }
}

fn apart(a: Box4, b: Box4) -> bool {
    a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1]
}

/// The width of a name as it is set on the map (Source Sans 3, semibold, 12 pixels), and a little more where another font stands in.
pub fn width(name: &str) -> f64 {
    const SIZE: f64 = 12.0;
    let em = |letter: char| match letter {
        ' ' => 0.22,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | '\'' | '’' | 'í' | 'î' | 'ï' => 0.30,
        'f' | 't' | 'r' | '-' => 0.37,
        's' | 'z' | 'c' | 'x' | 'v' | 'y' | 'J' | 'ç' => 0.48,
        'm' | 'w' | 'M' | 'W' => 0.82,
        'H' | 'N' | 'U' | 'O' | 'Q' | 'G' | 'D' | '&' => 0.66,
        _ => 0.57,
    };
    (name.chars().map(em).sum::<f64>() * SIZE * 1.06 + 4.0).ceil()
}
