//! Writes every page as a file, natively, from the same views that the application shows.
//!
//! Never knows the browser.

pub mod assets;
pub mod data;
pub mod document;
pub mod head;
pub mod hosting;
pub mod oembed;
pub mod outward;
pub mod pages;
pub mod site;
pub mod sitemap;
pub mod structured;
pub mod write;
