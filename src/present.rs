//! Pure view models: what the map, the list, the detail and the spoken sentence show for a state of the page.
//!
//! The application shows no more than the explorer; what only files show it does not compile.
//!
//! Never knows the DOM or events. Views take what they find here and decide nothing about data.

#[cfg(not(feature = "csr"))]
pub mod borders;
#[cfg(not(feature = "csr"))]
pub mod cite;
#[cfg(not(feature = "csr"))]
pub mod commitment;
#[cfg(feature = "view")]
pub mod decimal;
pub mod edition;
#[cfg(not(feature = "csr"))]
pub mod endorsed;
pub mod explorer;
pub mod facets;
#[cfg(not(feature = "csr"))]
pub mod figures;
pub mod find;
pub mod fold;
#[cfg(not(feature = "csr"))]
pub mod head;
pub mod labels;
pub mod legend;
#[cfg(not(feature = "csr"))]
pub mod listing;
#[cfg(not(feature = "csr"))]
pub mod locator;
pub mod names;
pub mod order;
#[cfg(not(feature = "csr"))]
pub mod other_state;
#[cfg(not(feature = "csr"))]
pub mod others;
pub mod rows;
pub mod search;
pub mod sentence;
pub mod slices;
pub mod snippet;
#[cfg(not(feature = "csr"))]
pub mod source;
#[cfg(not(feature = "csr"))]
pub mod state;
pub mod tally;
#[cfg(not(feature = "csr"))]
pub mod timeline;
pub mod titles;
pub mod tour;

pub use edition::Edition;
pub use search::SearchIndex;
pub use tally::Tally;
