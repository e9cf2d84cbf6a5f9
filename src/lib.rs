//! The Los Angeles Declaration Explorer: one core, two outputs (HTML files and the application in the browser).
//!
//! Data flows one way: bytes -> dataset -> selection -> view model -> view. See ARCHITECTURE.md for the rooms.

// The types of the views nest as the markup does.
#![recursion_limit = "256"]

pub mod dataset;
pub mod failure;
pub mod geometry;
pub mod i18n;
pub mod lang;
pub mod present;
pub mod selection;

#[cfg(feature = "csr")]
pub mod client;
#[cfg(feature = "web")]
pub mod platform;
#[cfg(feature = "ssr")]
pub mod prerender;
#[cfg(feature = "preview")]
pub mod preview;
#[cfg(feature = "view")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod ui;
