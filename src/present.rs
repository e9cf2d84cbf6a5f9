//! Pure view models: what the map, the list, the detail and the spoken sentence show for a state of the page.
//!
//! Never knows the DOM or events. Views take what they find here and decide nothing about data.

pub mod borders;
pub mod commitment;
pub mod explorer;
pub mod facets;
pub mod find;
pub mod fold;
pub mod head;
pub mod labels;
pub mod legend;
pub mod other_state;
pub mod rows;
pub mod search;
pub mod sentence;
pub mod snippet;
pub mod source;
pub mod state;
pub mod tally;
pub mod tour;

pub use search::SearchIndex;
pub use tally::Tally;
