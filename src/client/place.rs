//! Where a state lies in a drawing of the map, as the page has it.

use crate::dataset::code::StateCode;
use crate::platform::document::first;
use crate::present::decimal::read_percent;
use crate::selection::zoom::Share;
use web_sys::Element;

/// The place at which a state is pointed at, in shares of a drawing; where that is in another drawing, the middle of its land.
pub fn place_of(panel: &Element, code: StateCode) -> Option<Share> {
    let share = |mark: &Element, name: &str| read_percent(&mark.get_attribute(name)?);
    if let Some(mark) = first(panel, &format!("[data-shape='{code}']")) {
        return Some((share(&mark, "cx")?, share(&mark, "cy")?));
    }
    let (land, sheet) = (first(panel, &format!("#land-{code}, [href='#land-{code}']"))?, first(panel, ".sheet")?);
    let (land, sheet) = (land.get_bounding_client_rect(), sheet.get_bounding_client_rect());
    let middle = |start: f64, length: f64, from: f64, whole: f64| (start + length / 2.0 - from) / whole.max(1.0);
    Some((middle(land.left(), land.width(), sheet.left(), sheet.width()), middle(land.top(), land.height(), sheet.top(), sheet.height())))
}
