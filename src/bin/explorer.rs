//! The browser's entry: everything is in `lad_explorer::client`.

fn main() {
    lad_explorer::client::start();
}
