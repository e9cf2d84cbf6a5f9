//! Points, rings and distances in the plane. Knows no map.

/// A place in the plane: x to the right, y downwards.
pub type Point = (f64, f64);

/// A closed outline: the last point joins the first, which is not repeated.
pub type Ring = Vec<Point>;

/// The edges of a ring.
pub fn edges(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// The signed area of a ring (the shoelace formula), positive when it runs clockwise on the screen.
pub fn area(ring: &[Point]) -> f64 {
    edges(ring).map(|((ax, ay), (bx, by))| ax * by - bx * ay).sum::<f64>() / 2.0
}

/// The area of the triangle of three points.
pub fn triangle((ax, ay): Point, (bx, by): Point, (cx, cy): Point) -> f64 {
    ((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)).abs() / 2.0
}

/// The distance of two points.
pub fn distance((ax, ay): Point, (bx, by): Point) -> f64 {
    let (dx, dy) = (ax - bx, ay - by);
    // Not `hypot`: nothing here is so large that its square would overflow, and placing targets asks millions of times.
    (dx * dx + dy * dy).sqrt()
}

/// The distance of a point from the segment between two others.
pub fn from_segment(point: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (((point.0 - from.0) * dx + (point.1 - from.1) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    distance(point, (from.0 + along * dx, from.1 + along * dy))
}

/// Whether a point lies inside rings, by the even-odd rule (as an SVG path is filled when its holes run the other way).
pub fn contains<'a>(rings: impl IntoIterator<Item = &'a Ring>, (x, y): Point) -> bool {
    rings.into_iter().flat_map(|ring| edges(ring)).fold(false, |inside, ((ax, ay), (bx, by))| {
        let crosses = (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax;
        inside != crosses
    })
}

/// Whether two segments have a point in common that is inside both.
pub fn cross(a: (Point, Point), b: (Point, Point)) -> bool {
    let side = |(from, to): (Point, Point), p: Point| (to.0 - from.0) * (p.1 - from.1) - (to.1 - from.1) * (p.0 - from.0);
    side(a, b.0) * side(a, b.1) < 0.0 && side(b, a.0) * side(b, a.1) < 0.0
}

/// The bounding box of points: left, top, right, bottom. Of no points, a box turned inside out.
pub fn bounds(points: impl IntoIterator<Item = Point>) -> [f64; 4] {
    let nothing = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    points.into_iter().fold(nothing, |[l, t, r, b], (x, y)| [l.min(x), t.min(y), r.max(x), b.max(y)])
}

/// A number rounded to one decimal, the precision of the atlas.
pub fn tenth(number: f64) -> f64 {
    // The sum turns -0 into 0.
    (number * 10.0).round() / 10.0 + 0.0
}
