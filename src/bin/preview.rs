//! The browser's entry to previews: everything is in `lad_explorer::preview`.

fn main() {
    lad_explorer::preview::start();
}
