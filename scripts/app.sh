#!/usr/bin/env bash
# Builds the browser application into a folder: `app.sh release .cache/trunk` or, unoptimised, `app.sh dev .cache/dev/trunk`.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"
use_wasm

unset NO_COLOR # Trunk 0.21 stops at NO_COLOR=1
export CARGO_TERM_QUIET=true
cargo fetch # Trunk works offline
case $1 in
  release)
    say "the application for the browser, optimised: about 3 minutes at first, half a minute after a change"
    RUST_BACKTRACE=0 trunk build --quiet --dist "$2" --release
    ;;
  dev)
    say "the application for the browser, unoptimised: about 2 minutes at first, seconds after a change"
    RUST_BACKTRACE=0 trunk build --quiet --dist "$2"
    ;;
  *) fail "app.sh knows release and dev" ;;
esac
