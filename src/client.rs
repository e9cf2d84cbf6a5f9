//! The application in the browser: fetches the data, draws the page, and takes the prerendered page's place.
//!
//! It ties the pure rooms to the platform: messages in, address and focus out.

mod address;
mod gestures;
mod keep;
mod links;
mod load;
mod partials;
mod rescue;
mod searching;
mod selecting;
mod session;
mod sight;
mod start;
mod status;
mod takeover;
mod tour;
mod turning;

pub use start::start;
