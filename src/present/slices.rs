//! A part of a page whose long lists go on in slices: what is there at once, and what is put in its place later.
//!
//! The prerenderer writes a slice as a template element, the one thing of a page that may stand anywhere and is not read.

const BEGIN: &str = "<template data-slice>";
const END: &str = "</template>";

/// The part with its slices left empty, and what each of them holds, in the order of the page.
///
/// A slice without an end goes on to the end of the part. A slice holds no other.
pub fn cut(html: &str) -> (String, Vec<&str>) {
    let mut pieces = html.split(BEGIN);
    let mut now = pieces.next().unwrap_or_default().to_owned();
    let mut later = Vec::new();
    for piece in pieces {
        let (slice, after) = piece.split_once(END).unwrap_or((piece, ""));
        now.extend([BEGIN, END, after]);
        later.push(slice);
    }
    (now, later)
}

/// The part with its slices where they belong, at once. It has no other templates.
pub fn whole(html: &str) -> String {
    html.replace(BEGIN, "").replace(END, "")
}
