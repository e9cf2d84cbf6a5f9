//! Texts as HTML, written over what a page has. Page translators put elements of their own in the place of texts, so that a
//! text that is changed where it stood would change out of sight; what is set on its element is always seen.

use crate::present::fold::Part;

/// A text, also as the value of an attribute in double quotes.
pub fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// A text with what the search found marked.
pub fn marked(parts: &[Part]) -> String {
    let part = |part: &Part| if part.found { format!("<mark>{}</mark>", plain(&part.text)) } else { plain(&part.text) };
    parts.iter().map(part).collect()
}
