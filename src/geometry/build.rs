//! Makes the atlas of a TopoJSON file of the world's countries: project, simplify, cut, sort, write. Reads and writes no files.
//!
//! The frame is fixed by the constants below and never computed from the land: the USA reaches across the antimeridian.
//! Hawaii lies outside the frame, as do Easter Island, Trindade and the islands of other continents; the Arctic is cut at the upper edge.

use super::codes::{Kind, owner};
use super::country::{Polygon, shape, size};
use super::plane::{Point, area};
use super::projection::Lambert;
use super::topology::{self, Topology, TopologyError, index, ring};
use super::{Atlas, Panel, Projection, Shape, View, clip, path, placement, simplify};
use crate::dataset::code::{CodeError, StateCode};
use std::collections::{BTreeMap, BTreeSet};

/// The frame.
pub const VIEW: View = View { width: 1000.0, height: 1180.0 };

/// The projection of the atlas.
pub const PROJECTION: Lambert = Lambert { centre: (-88.0, 12.0), scale: 516.0, origin: (430.0, 588.0) };

/// What is drawn beyond the frame on each side, so that the cut edge, and its stroke, stay out of sight.
const MARGIN: f64 = 5.0;

/// The longest step, in degrees, that may stay straight.
const LONGEST: f64 = 1.0;

/// Why an atlas cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The file is not what it should be.
    #[error(transparent)]
    Topology(#[from] TopologyError),
    /// A code in the table is not a code.
    #[error(transparent)]
    Code(#[from] CodeError),
}

/// Makes the atlas. `large` are the states with the larger targets: those that readers mostly look for.
///
/// # Errors
/// When the bytes are not a TopoJSON file of countries.
pub fn build(bytes: &[u8], large: &BTreeSet<StateCode>) -> Result<Atlas, BuildError> {
    let topology = Topology::parse(bytes)?;
    let arcs: Vec<Vec<Point>> = topology.arcs.iter().map(|arc| draw(arc)).collect();
    let cut = |polygon: &topology::Polygon| -> Polygon {
        polygon.iter().map(|line| clip::clip(&ring(&arcs, line), frame())).filter(|ring| ring.len() > 2).collect()
    };
    let mut owned: BTreeMap<&str, (Kind, Vec<Polygon>)> = BTreeMap::new();
    let mut american = BTreeSet::new();
    for country in &topology.countries {
        for polygon in &country.polygons {
            let Some(start) = polygon.first().and_then(|outer| ring(&topology.arcs, outer).first().copied()) else { continue };
            let Some((code, kind)) = owner(country.numeric.as_deref().unwrap_or_default(), start) else { continue };
            american.extend(polygon.iter().flatten().map(|&arc| index(arc)));
            let drawn = cut(polygon);
            if !drawn.is_empty() {
                owned.entry(code).or_insert((kind, Vec::new())).1.push(drawn);
            }
        }
    }
    let shapes = owned.into_iter().map(|(code, (kind, polygons))| Ok(shape(StateCode::parse(code)?, kind, worth_drawing(polygons))));
    let shapes: Vec<Shape> = shapes.collect::<Result<Vec<_>, CodeError>>()?.into_iter().flatten().collect();
    let foreign = |polygon: &&topology::Polygon| !polygon.iter().flatten().any(|&arc| american.contains(&index(arc)));
    let context = topology.land.iter().filter(foreign).map(cut).filter(|polygon| !polygon.is_empty()).collect();
    Ok(Atlas {
        view: VIEW,
        projection: Projection {
            name: "Lambert azimuthal equal-area".to_owned(),
            centre: PROJECTION.centre,
            scale: PROJECTION.scale,
            origin: PROJECTION.origin,
        },
        attribution: "Natural Earth".to_owned(),
        panels: placement::panels(VIEW, &shapes, large),
        shapes,
        context: path::write(worth_drawing(context).iter().flatten()),
    })
}

fn frame() -> [f64; 4] {
    [-MARGIN, -MARGIN, VIEW.width + MARGIN, VIEW.height + MARGIN]
}

/// One arc, projected and simplified. A function of the arc alone, so that both its neighbours get the same line.
pub fn draw(arc: &[Point]) -> Vec<Point> {
    let line: Vec<Point> = simplify::densify(arc, LONGEST).into_iter().filter_map(|point| PROJECTION.forward(point)).collect();
    let (closed, fewest) = if arc.first() == arc.last() { (true, 5) } else { (false, 2) };
    let coarse = coarseness(arc);
    // An island keeps more, the smaller it is.
    let threshold = if closed { coarse.min(area(&line).abs() * 0.015) } else { coarse };
    simplify::simplify(&line, threshold, fewest)
}

/// The smallest triangle worth a point, in square units: fine where states are small, coarse in the Arctic.
fn coarseness(arc: &[Point]) -> f64 {
    let count = arc.len().max(1) as f64;
    let (lon, lat) = arc.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0 / count, y + point.1 / count));
    if (6.0..28.0).contains(&lat) && (-93.0..-58.0).contains(&lon) { 0.35 } else { 1.0 + (lat - 50.0).max(0.0) * 0.12 }
}

/// Leaves out islands too small to be seen, but never the largest part of a country.
fn worth_drawing(mut polygons: Vec<Polygon>) -> Vec<Polygon> {
    polygons.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let largest = polygons.first().map(size).unwrap_or_default();
    let smallest = (largest * 0.0008).clamp(0.1, 8.0);
    let mut first = true;
    polygons.retain(|polygon| std::mem::take(&mut first) || size(polygon) >= smallest);
    polygons
}

/// The published file: one line for each shape, so that a change can be read.
///
/// # Errors
/// Never in practice: every part of an atlas can be written as JSON.
pub fn write(atlas: &Atlas) -> Result<String, serde_json::Error> {
    let shapes = atlas.shapes.iter().map(serde_json::to_string).collect::<Result<Vec<String>, _>>()?;
    let panels = atlas.panels.iter().map(panel).collect::<Result<Vec<String>, _>>()?;
    Ok(format!(
        "{{\n\"generated\":\"by src/bin/atlas.rs, do not edit\",\n\"view\":{},\n\"projection\":{},\n\"attribution\":{},\n\"shapes\":[\n{}\n],\n\"context\":{},\n\"panels\":[\n{}\n]\n}}\n",
        serde_json::to_string(&atlas.view)?,
        serde_json::to_string(&atlas.projection)?,
        serde_json::to_string(&atlas.attribution)?,
        shapes.join(",\n"),
        serde_json::to_string(&atlas.context)?,
        panels.join(",\n"),
    ))
}

fn panel(panel: &Panel) -> Result<String, serde_json::Error> {
    let targets = panel.targets.iter().map(serde_json::to_string).collect::<Result<Vec<String>, _>>()?;
    Ok(format!("{{\"window\":{},\"targets\":[\n{}\n]}}", serde_json::to_string(&panel.window)?, targets.join(",\n")))
}
