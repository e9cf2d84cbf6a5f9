//! TopoJSON: countries as lists of shared arcs. Knows the format (TopoJSON 1.0, quantised), not the map.

use super::plane::Point;
use serde::Deserialize;

/// Countries whose borders are arcs that neighbours share.
pub struct Topology {
    /// The arcs: longitudes and latitudes in degrees. The first and last point of an arc belong to its neighbours, too.
    pub arcs: Vec<Vec<Point>>,
    /// The countries.
    pub countries: Vec<Country>,
    /// All land without borders: polygons made of the coastal arcs of the countries.
    pub land: Vec<Polygon>,
}

/// The rings of a polygon, the outer one first; each a list of arcs, `!i` being arc `i` backwards.
pub type Polygon = Vec<Vec<i32>>;

/// A country: its ISO 3166-1 numeric code, where it has one, and its polygons.
pub struct Country {
    /// Three digits.
    pub numeric: Option<String>,
    /// Its polygons.
    pub polygons: Vec<Polygon>,
}

/// Why bytes are not such a file.
#[derive(Debug, thiserror::Error)]
pub enum TopologyError {
    /// Not JSON of this form.
    #[error("not a quantised TopoJSON file of countries: {0}")]
    Form(#[from] serde_json::Error),
    /// A ring names an arc that the file does not hold.
    #[error("the file names arc {0}, which it does not hold")]
    Arc(i32),
}

#[derive(Deserialize)]
struct File {
    arcs: Vec<Vec<(i64, i64)>>,
    transform: Transform,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: Point,
    translate: Point,
}

#[derive(Deserialize)]
struct Objects {
    countries: Collection,
    land: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    id: Option<String>,
    #[serde(flatten)]
    rings: Rings,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Rings {
    Polygon(Polygon),
    MultiPolygon(Vec<Polygon>),
}

impl Rings {
    fn polygons(self) -> Vec<Polygon> {
        match self {
            Rings::Polygon(polygon) => vec![polygon],
            Rings::MultiPolygon(polygons) => polygons,
        }
    }
}

impl Topology {
    /// Reads a file whose objects are called `countries` and `land`.
    ///
    /// # Errors
    /// When the bytes are not of this form, or a ring names an arc that is missing.
    pub fn parse(bytes: &[u8]) -> Result<Topology, TopologyError> {
        let File { arcs, transform, objects } = serde_json::from_slice(bytes)?;
        let country = |Geometry { id, rings }| Country { numeric: id, polygons: rings.polygons() };
        let topology = Topology {
            arcs: arcs.iter().map(|arc| decode(arc, &transform)).collect(),
            countries: objects.countries.geometries.into_iter().map(country).collect(),
            land: objects.land.geometries.into_iter().flat_map(|land| land.rings.polygons()).collect(),
        };
        let polygons = topology.countries.iter().flat_map(|country| &country.polygons).chain(&topology.land);
        for &arc in polygons.flatten().flatten() {
            if topology.arcs.get(index(arc)).is_none() {
                return Err(TopologyError::Arc(arc));
            }
        }
        Ok(topology)
    }
}

/// The place of an arc in the list, whichever way it is gone along.
pub fn index(arc: i32) -> usize {
    (if arc < 0 { !arc } else { arc }) as usize
}

/// An arc's points: its numbers are steps on an integer grid.
fn decode(steps: &[(i64, i64)], Transform { scale, translate }: &Transform) -> Vec<Point> {
    let step = |at: &mut (i64, i64), &(dx, dy): &(i64, i64)| {
        *at = (at.0 + dx, at.1 + dy);
        Some((at.0 as f64 * scale.0 + translate.0, at.1 as f64 * scale.1 + translate.1))
    };
    steps.iter().scan((0, 0), step).collect()
}

/// A ring as one line of points, taken from a list of arcs (decoded, projected or simplified); not closed.
pub fn ring(arcs: &[Vec<Point>], ring: &[i32]) -> Vec<Point> {
    let mut line: Vec<Point> = Vec::new();
    for &number in ring {
        let Some(arc) = arcs.get(index(number)) else { continue };
        // An arc begins where the one before it ended.
        line.pop();
        if number < 0 {
            line.extend(arc.iter().rev());
        } else {
            line.extend(arc);
        }
    }
    line.pop();
    line
}
