#!/usr/bin/env bash
# Owns what `make check` demands: formatting, and clippy without a warning for each way the crate is compiled.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"

say "formatting, and whether Cargo.lock is up to date: seconds"
cargo fmt --check
cargo fetch --quiet --locked

say "clippy, the core: about 1 minute at first"
cargo clippy --quiet --all-targets -- -D warnings

say "clippy, the views and commands as they run natively: about 2 minutes at first"
cargo clippy --quiet --all-targets --features ssr,tools -- -D warnings

say "clippy, the application as it runs in a browser: about 2 minutes at first"
use_wasm
cargo clippy --quiet --target "$WASM" --features csr --lib --bins --test web -- -D warnings

say "clippy, the preview as it runs in a browser: about 2 minutes at first"
cargo clippy --quiet --target "$WASM" --features preview --lib --bin preview -- -D warnings
