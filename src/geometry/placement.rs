//! stub
use super::{Atlas, Point};
use crate::dataset::code::StateCode;
#[derive(Debug, Clone)]
pub struct Target {
    pub code: StateCode,
    pub centre: Point,
    pub radius: f64,
    pub anchor: Point,
    pub leader: bool,
}
pub fn place(_: &Atlas, _: f64, _: &dyn Fn(StateCode) -> f64) -> Vec<Target> {
    Vec::new()
}
pub fn default_targets(_: &Atlas) -> Vec<Target> {
    Vec::new()
}
