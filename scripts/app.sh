#!/usr/bin/env bash
# Builds the browser application into a folder: `app.sh release .cache/trunk` or, unoptimised, `app.sh dev .cache/dev/trunk`.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"
use_wasm

unset NO_COLOR # Trunk 0.21 stops at NO_COLOR=1
export CARGO_TERM_QUIET=true
cargo fetch # Trunk works offline

# Without comments and spaces, in place.
minify() { esbuild --minify --log-level=warning --allow-overwrite --outfile="$1" "$1"; }

# What draws previews, beside what Trunk made, and named in its page. Few ask for it, so it is built to be ready soon: `preview PROFILE DIR`.
preview() {
  local profile=$1 out=$2 built=$CARGO_TARGET_DIR/preview hash
  cargo build --target "$WASM" --profile "$profile" --features preview --bin preview
  wasm-bindgen --target web --no-typescript --out-dir "$built" "$CARGO_TARGET_DIR/$WASM/${profile/dev/debug}/preview.wasm"
  minify "$built/preview.js"
  hash=$(cat "$built"/preview.js "$built"/preview_bg.wasm | sha256sum | cut -c 1-16)
  cp "$built/preview.js" "$out/preview-$hash.js"
  cp "$built/preview_bg.wasm" "$out/preview-$hash.wasm"
  printf '<meta name="preview" data-js="preview-%s.js" data-wasm="preview-%s.wasm">\n' "$hash" "$hash" >>"$out/index.html"
}

case $1 in
  release)
    say "the application for the browser, optimised: about 3 minutes at first, half a minute after a change"
    RUST_BACKTRACE=0 trunk build --quiet --dist "$2" --release
    minify "$2"/explorer-*.js
    preview preview "$2"
    ;;
  dev)
    say "the application for the browser, unoptimised: about 2 minutes at first, seconds after a change"
    RUST_BACKTRACE=0 trunk build --quiet --dist "$2"
    preview dev "$2"
    ;;
  *) fail "app.sh knows release and dev" ;;
esac
