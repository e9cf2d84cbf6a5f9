//! Whose land each pixel of a drawing shows.

use crate::dataset::code::StateCode;
use crate::geometry::plane::{Point, contains};
use crate::geometry::{Shape, path};

/// Land smaller than this, in square units of the frame, may be written over.
const ISLET: f64 = 30.0;

/// A drawing's pixels.
pub struct Ground {
    width: usize,
    height: usize,
    /// The owner of each pixel, row by row: a place in `codes`.
    owner: Vec<Option<u8>>,
    codes: Vec<(StateCode, bool)>,
}

impl Ground {
    /// The pixels of a window of the frame, `scale` pixels to a unit.
    pub fn of(shapes: &[Shape], window: [f64; 4], scale: f64) -> Ground {
        let [left, top, width, height] = window;
        let (columns, rows) = ((width * scale).ceil() as usize, (height * scale).ceil() as usize);
        let mut ground = Ground { width: columns, height: rows, owner: vec![None; columns * rows], codes: Vec::new() };
        for (number, shape) in (0u8..).zip(shapes) {
            ground.codes.push((shape.code, shape.area < ISLET));
            let rings: Vec<_> = path::read(&shape.d).into_iter().chain(shape.rest.iter().flat_map(|rest| path::read(rest))).collect();
            let [l, t, r, b] = crate::geometry::plane::bounds(rings.iter().flatten().copied());
            let pixel = |at: f64, origin: f64, most: usize| (((at - origin) * scale).max(0.0) as usize).min(most);
            for row in pixel(t, top, rows)..pixel(b, top, rows).saturating_add(1).min(rows) {
                for column in pixel(l, left, columns)..pixel(r, left, columns).saturating_add(1).min(columns) {
                    let middle = ((column as f64 + 0.5) / scale + left, (row as f64 + 0.5) / scale + top);
                    if contains(&rings, middle)
                        && let Some(owner) = ground.owner.get_mut(row * columns + column)
                    {
                        *owner = Some(number);
                    }
                }
            }
        }
        ground
    }

    fn owner(&self, (x, y): Point) -> Option<(StateCode, bool)> {
        if x < 0.0 || y < 0.0 || x >= self.width as f64 || y >= self.height as f64 {
            return None;
        }
        let owner = self.owner.get(y as usize * self.width + x as usize).copied().flatten()?;
        self.codes.get(usize::from(owner)).copied()
    }

    /// Whether a place is on land of another than `code`; `Some(false)` on its own, `None` at sea.
    pub fn is_foreign(&self, code: StateCode, at: Point) -> Option<bool> {
        self.owner(at).map(|(owner, _)| owner != code)
    }

    /// How far a line of text may reach from a place to the left and to the right: to the land of another, islets left aside, or the edge.
    pub fn open(&self, code: StateCode, (x, y): Point) -> [f64; 2] {
        [-1.0, 1.0].map(|side| {
            let mut reach = 0.0;
            let free = |reach: f64| {
                let x = x + side * reach;
                let in_frame = x >= 0.0 && x < self.width as f64;
                in_frame && [-5.0, 0.0, 5.0].iter().all(|up| self.owner((x, y + up)).is_none_or(|(owner, islet)| islet || owner == code))
            };
            while free(reach) {
                reach += 1.0;
            }
            reach
        })
    }
}
