//! The map as numbers: shapes as SVG paths in one fixed frame, and the places at which states are pointed at.
//!
//! The atlas is projected, simplified, placed and written once, by `src/bin/atlas.rs` (feature `tools`); the page only reads it.
//! This room never knows the dataset beyond state codes, nor Leptos, nor the browser.
//!
//! Units: everything is in units of the frame ([`View`]), x to the right and y downwards, unless a name says `px`.

pub mod codes;
pub mod path;
pub mod plane;
pub mod regions;

#[cfg(feature = "tools")]
pub mod build;
#[cfg(feature = "tools")]
pub mod clip;
#[cfg(feature = "tools")]
pub mod country;
#[cfg(feature = "tools")]
pub mod placement;
#[cfg(feature = "tools")]
pub mod projection;
#[cfg(feature = "tools")]
pub mod room;
#[cfg(feature = "tools")]
pub mod simplify;
#[cfg(feature = "tools")]
pub mod topology;

use crate::dataset::code::StateCode;
use serde::{Deserialize, Serialize};

pub use codes::Kind;
pub use plane::Point;
pub use regions::Region;

/// The committed atlas, `public/data/atlas.json`, as it is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Atlas {
    /// The frame of all coordinates.
    pub view: View,
    /// How longitude and latitude became coordinates.
    pub projection: Projection,
    /// The line of credit for the geometry; a name, the same in every language.
    pub attribution: String,
    /// The states and territories of the Americas, in order of their codes.
    pub shapes: Vec<Shape>,
    /// One path: the land of other continents inside the frame.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub context: String,
    /// The drawings that show it: the whole, and the inset in which small states have room.
    pub panels: Vec<Panel>,
}

/// A drawing of a part of the frame, with the states that are pointed at in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// The part of the frame: left, top, width, height.
    pub window: [f64; 4],
    /// The places at which states are pointed at, in the order of a tour (see [`regions`]).
    pub targets: Vec<Target>,
}

/// The width of a drawing, in CSS pixels, from which on no target overlaps another: what a window of 320 pixels has room for.
pub const NARROWEST_PX: f64 = 288.0;

/// The diameter of the smallest targets, in CSS pixels: the least that WCAG 2.2 allows (2.5.8).
pub const LEAST_PX: f64 = 24.0;

/// The place at which a state is pointed at: a circle of fixed size in CSS pixels around a place that grows with the drawing. Circles that
/// are apart on the narrowest drawing are therefore apart on every wider one, and in every enlargement.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// The state.
    pub code: StateCode,
    /// The middle of the circle, in units of the frame.
    pub at: Point,
    /// Where the circle stands aside: the place on the state to which a line leads from it. Otherwise it lies on the state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<Point>,
    /// The diameter of the circle, in CSS pixels.
    pub px: f64,
    /// How far a name may reach to the left and to the right of the circle before it meets the land of others, in units of the frame.
    pub open: [f64; 2],
}

impl Panel {
    /// Whether this is the drawing of the whole, and not the inset.
    pub fn is_whole(&self) -> bool {
        self.window[0] == 0.0
    }

    /// A place of the frame as parts of the drawing's width and height: 0 to 1 where it is inside.
    pub fn share(&self, (x, y): Point) -> (f64, f64) {
        let [left, top, width, height] = self.window;
        ((x - left) / width, (y - top) / height)
    }
}

/// The size of the frame: its upper left corner is (0, 0).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// Width of the frame.
    pub width: f64,
    /// Height of the frame.
    pub height: f64,
}

/// The parameters of the projection, for readers of the file; no code of the page uses them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Projection {
    /// The projection's name.
    pub name: String,
    /// Longitude and latitude of its centre, in degrees.
    pub centre: Point,
    /// Frame units for one radius of the sphere.
    pub scale: f64,
    /// Where the centre lies in the frame.
    pub origin: Point,
}

/// A state or a territory on the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    /// Its ISO 3166-1 alpha-3 code.
    pub code: StateCode,
    /// Whether it is one of the 35 independent states.
    pub kind: Kind,
    /// The path of its main part: the largest polygon and the islands near it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub d: String,
    /// The path of what lies far from the main part, such as Alaska. To be drawn like `d`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest: Option<String>,
    /// The point of the largest polygon that is farthest from its outline (pole of inaccessibility).
    pub label: Point,
    /// How far `label` is from the outline: the radius of the largest circle inside.
    pub room: f64,
    /// How far a name around `label` may reach to each side and stay on the land, in units of the frame.
    pub span: f64,
    /// The bounding box of `d`: left, top, right, bottom.
    pub bounds: [f64; 4],
    /// The area of `d` and `rest`, in square units.
    pub area: f64,
}

/// Why bytes are not an atlas.
#[derive(Debug, thiserror::Error)]
#[error("the map's file is not an atlas: {0}")]
pub struct AtlasError(#[from] serde_json::Error);

impl Atlas {
    /// Reads the published file.
    ///
    /// # Errors
    /// When the bytes are not JSON of the atlas's form.
    pub fn parse(bytes: &[u8]) -> Result<Atlas, AtlasError> {
        Ok(serde_json::from_slice(bytes)?)
    }

    /// The shape of a state or territory.
    pub fn shape(&self, code: StateCode) -> Option<&Shape> {
        self.shapes.iter().find(|shape| shape.code == code)
    }
}

impl Shape {
    /// Its whole outline: what lies far from its main part, such as Alaska, too.
    pub fn outline(&self) -> String {
        [self.d.as_str(), self.rest.as_deref().unwrap_or_default()].concat()
    }

    /// Whether this is one of the 35 independent states of the Americas.
    pub fn is_state(&self) -> bool {
        self.kind == Kind::State
    }
}
