//! Which part of the map a reader looks at, and what enlarging and moving do to it. Knows no pixel, no state and no animation.
//!
//! Places are shares: of the map (0 is its left or upper edge, 1 its right or lower one), or of the panel through which it is seen.

/// A place as shares of a width and a height.
pub type Share = (f64, f64);

/// The part of the map that a reader chose to see, as it stands in the address. The whole map is no `Zoom`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zoom {
    percent: u16,
    x: u16,
    y: u16,
}

/// The finest step of a place in a `Zoom`: ten thousand of them are the map's width or height.
const STEPS: u32 = 10_000;

impl Zoom {
    /// The largest enlargement: the smallest islands are then some pixels wide.
    pub const MOST: u16 = 800;

    /// An enlargement in percent around a place in ten-thousandths of the map's width and height. `None` where the whole map would be
    /// seen, or something beyond its edges.
    pub fn new(percent: u16, x: u16, y: u16) -> Option<Zoom> {
        let inside = |at: u16| (half(percent)..=STEPS - half(percent)).contains(&u32::from(at));
        ((101..=Zoom::MOST).contains(&percent) && inside(x) && inside(y)).then_some(Zoom { percent, x, y })
    }

    /// The enlargement in percent, and the place in the middle in ten-thousandths of the map's width and height.
    pub fn parts(self) -> [u16; 3] {
        [self.percent, self.x, self.y]
    }
}

/// Half of what is seen, in steps, at an enlargement.
fn half(percent: u16) -> u32 {
    STEPS * 50 / u32::from(percent.max(1))
}

/// What is seen, while it moves: an enlargement and the place in the middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    /// 1 shows the whole map.
    pub scale: f64,
    /// The place of the map in the middle of the panel.
    pub middle: Share,
}

impl Camera {
    /// What a zoom shows; the whole map without one.
    pub fn of(zoom: Option<Zoom>) -> Camera {
        let part = |at: u16| f64::from(at) / f64::from(STEPS);
        zoom.map_or(Camera { scale: 1.0, middle: (0.5, 0.5) }, |zoom| Camera {
            scale: f64::from(zoom.percent) / 100.0,
            middle: (part(zoom.x), part(zoom.y)),
        })
    }

    /// The nearest zoom that shows nothing beyond the map's edges.
    pub fn zoom(self) -> Option<Zoom> {
        let percent = (self.scale * 100.0).round().clamp(100.0, f64::from(Zoom::MOST)) as u16;
        let step = |at: f64| (at * f64::from(STEPS)).round() as u16;
        let (x, y) = Camera { scale: f64::from(percent) / 100.0, ..self }.within().middle;
        Zoom::new(percent, step(x), step(y))
    }

    /// The nearest that shows nothing beyond the map's edges, as fine as it is.
    pub fn within(self) -> Camera {
        let half = 0.5 / self.scale.max(1.0);
        let within = |at: f64| at.max(half).min(1.0 - half);
        Camera { middle: (within(self.middle.0), within(self.middle.1)), ..self }
    }

    /// Enlarged by a factor, while what is seen at a place of the panel stays there.
    pub fn enlarged(self, factor: f64, at: Share) -> Camera {
        let scale = (self.scale * factor).clamp(1.0, f64::from(Zoom::MOST) / 100.0);
        let keep = |middle: f64, at: f64| middle + (at - 0.5) * (1.0 / self.scale - 1.0 / scale);
        Camera { scale, middle: (keep(self.middle.0, at.0), keep(self.middle.1, at.1)) }
    }

    /// What makes the map as it is seen now look as it was seen before: how far it is shifted, in shares of its enlarged size, and then how
    /// much it is scaled, from its upper left corner.
    pub fn as_seen_from(self, before: Camera) -> (Share, f64) {
        // The corner lies at 0.5 - middle * scale, in shares of the panel.
        let shift = |now: f64, then: f64| (now * self.scale - then * before.scale) / self.scale;
        ((shift(self.middle.0, before.middle.0), shift(self.middle.1, before.middle.1)), before.scale / self.scale)
    }

    /// Moved with what is seen, by shares of the panel.
    pub fn moved(self, by: Share) -> Camera {
        Camera { middle: (self.middle.0 - by.0 / self.scale, self.middle.1 - by.1 / self.scale), ..self }
    }

    /// Around a part of the map (left, top, right, bottom), with some room at its edges.
    pub fn around([left, top, right, bottom]: [f64; 4]) -> Camera {
        const ROOM: f64 = 1.12;
        let extent = (right - left).max(bottom - top) * ROOM;
        Camera { scale: 1.0 / extent.max(f64::EPSILON), middle: (f64::midpoint(left, right), f64::midpoint(top, bottom)) }
    }

    /// Where in the panel a place of the map is seen: 0 to 1 inside.
    pub fn place(self, at: Share) -> Share {
        ((at.0 - self.middle.0) * self.scale + 0.5, (at.1 - self.middle.1) * self.scale + 0.5)
    }

    /// Moved no farther than needed for a place of the map to be well inside the panel.
    pub fn revealing(self, at: Share) -> Camera {
        const EDGE: f64 = 0.12;
        let seen = self.place(at);
        let by = |seen: f64| seen.clamp(EDGE, 1.0 - EDGE) - seen;
        self.moved((by(seen.0), by(seen.1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(a: Share, b: Share) -> bool {
        (a.0 - b.0).abs() < 1e-9 && (a.1 - b.1).abs() < 1e-9
    }

    proptest! {
        #[test]
        fn seen_from_before_every_place_is_where_it_was(then in (1.0..8.0, 0.0..1.0, 0.0..1.0), now in (1.0..8.0, 0.0..1.0, 0.0..1.0), place in 0.0..1.0) {
            let camera = |(scale, x, y): (f64, f64, f64)| Camera { scale, middle: (x, y) };
            let (then, now) = (camera(then), camera(now));
            let corner = |camera: Camera| 0.5 - camera.middle.0 * camera.scale;
            let ((x, _), scale) = now.as_seen_from(then);
            let (was, shown) = (corner(then) + place * then.scale, corner(now) + (x + place * scale) * now.scale);
            prop_assert!(f64::abs(was - shown) < 1e-9, "{was} {shown}");
        }

        #[test]
        fn what_is_enlarged_at_a_place_stays_there(scale in 1.0..4.0, x in 0.0..1.0, y in 0.0..1.0, at in (0.0..1.0, 0.0..1.0), factor in 0.6..2.0) {
            let before = Camera { scale, middle: (x, y) };
            let after = before.enlarged(factor, at);
            let under = |camera: Camera| (camera.middle.0 + (at.0 - 0.5) / camera.scale, camera.middle.1 + (at.1 - 0.5) / camera.scale);
            prop_assert!(near(under(before), under(after)));
        }

        #[test]
        fn a_zoom_never_shows_what_is_beyond_the_edges(scale in 0.1..20.0, x in -1.0..2.0, y in -1.0..2.0) {
            if let Some(zoom) = (Camera { scale, middle: (x, y) }).zoom() {
                let camera = Camera::of(Some(zoom));
                for corner in [(0.0, 0.0), (1.0, 1.0)] {
                    let seen = camera.place(corner);
                    let outside = |seen: f64, corner: f64| if corner == 0.0 { seen <= 0.01 } else { seen >= 0.99 };
                    prop_assert!(outside(seen.0, corner.0) && outside(seen.1, corner.1), "{seen:?}");
                }
                prop_assert_eq!(camera.zoom(), Some(zoom), "rounding is done once");
            }
        }

        #[test]
        fn a_revealed_place_is_seen(x in 0.0..1.0, y in 0.0..1.0, at in (0.0..1.0, 0.0..1.0), scale in 1.2..8.0) {
            let camera = Camera { scale, middle: (x, y) }.revealing(at);
            let seen = camera.place(at);
            prop_assert!((0.119..=0.881).contains(&seen.0) && (0.119..=0.881).contains(&seen.1));
        }
    }

    #[test]
    fn the_whole_map_is_no_zoom() {
        assert_eq!(Camera::of(None).zoom(), None);
        assert_eq!(Camera::of(Zoom::new(200, 5000, 5000)).enlarged(0.5, (0.5, 0.5)).zoom(), None);
        // Back from an edge, around another place than there.
        let whole = Camera { scale: 4.0, middle: (0.125, 0.5) }.enlarged(0.25, (0.9, 0.5)).within();
        assert_eq!(whole, Camera { scale: 1.0, middle: (0.5, 0.5) });
        assert_eq!(Zoom::new(200, 2000, 5000), None, "beyond the left edge");
        assert_eq!(Zoom::new(900, 5000, 5000), None, "more than there is");
    }
}
