//! The application in the browser: fetches the data, and brings the page to life where it stands.
//!
//! It ties the pure rooms to the platform: messages in, address and focus out.

mod address;
mod bind;
mod gestures;
mod html;
mod keep;
mod later;
mod live;
mod load;
mod out_of_sight;
mod partials;
mod place;
mod press;
mod rescue;
mod searching;
mod selecting;
mod session;
mod sift;
mod sight;
mod start;
mod status;
mod tour;
mod turning;

pub use start::start;

use crate::dataset::PartialDate;

/// Today, by the reader's clock.
fn today() -> Option<PartialDate> {
    PartialDate::from_days(crate::platform::timer::now() as u64 / 86_400_000)
}
