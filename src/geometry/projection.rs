//! Lambert's azimuthal equal-area projection. Knows no map; used when the atlas is made, never in the page.
//!
//! Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), equations 24-2 to 24-4,
//! and for the way back in the test 20-14 and 20-15.

use super::plane::Point;

/// Lambert's azimuthal equal-area projection of a sphere about one point.
///
/// It is continuous across the antimeridian: only the point opposite the centre has no place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lambert {
    /// Longitude and latitude of the centre, in degrees.
    pub centre: Point,
    /// Frame units for one radius of the sphere.
    pub scale: f64,
    /// Where the centre lies in the frame.
    pub origin: Point,
}

impl Lambert {
    /// The place in the frame of a longitude and latitude in degrees; `None` for the point opposite the centre.
    pub fn forward(&self, (lon, lat): Point) -> Option<Point> {
        let (sin0, cos0) = self.centre.1.to_radians().sin_cos();
        let (sin, cos) = lat.to_radians().sin_cos();
        let (sin_lon, cos_lon) = (lon - self.centre.0).to_radians().sin_cos();
        let near = 1.0 + sin0 * sin + cos0 * cos * cos_lon;
        if near < 1e-9 {
            return None;
        }
        let k = self.scale * (2.0 / near).sqrt();
        Some((self.origin.0 + k * cos * sin_lon, self.origin.1 - k * (cos0 * sin - sin0 * cos * cos_lon)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::build::PROJECTION;
    use proptest::prelude::*;

    /// The longitude (-180 to 180) and latitude of a place in the frame; `None` outside the projected sphere.
    fn inverse(it: &Lambert, (x, y): Point) -> Option<Point> {
        let (x, y) = ((x - it.origin.0) / it.scale, (it.origin.1 - y) / it.scale);
        let rho = x.hypot(y);
        if rho > 2.0 {
            return None;
        }
        if rho < 1e-12 {
            return Some(it.centre);
        }
        let (sin0, cos0) = it.centre.1.to_radians().sin_cos();
        let (sin_c, cos_c) = (2.0 * (rho / 2.0).asin()).sin_cos();
        let lat = (cos_c * sin0 + y * sin_c * cos0 / rho).clamp(-1.0, 1.0).asin();
        let lon = it.centre.0 + (x * sin_c).atan2(rho * cos0 * cos_c - y * sin0 * sin_c).to_degrees();
        Some(((lon + 540.0).rem_euclid(360.0) - 180.0, lat.to_degrees()))
    }

    proptest! {
        #[test]
        fn the_inverse_undoes_the_projection(lon in -180.0..180.0, lat in -85.0..85.0) {
            let there = PROJECTION.forward((lon, lat)).unwrap();
            let (lon2, lat2) = inverse(&PROJECTION, there).unwrap();
            let turn = (lon - lon2).abs();
            prop_assert!(turn.min(360.0 - turn) < 1e-6 && (lat - lat2).abs() < 1e-6, "{lon} {lat} -> {lon2} {lat2}");
        }
    }
}
