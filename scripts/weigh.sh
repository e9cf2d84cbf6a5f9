#!/usr/bin/env bash
# Says what each crate, module and function weighs in the application that was built last, with twiggy.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"
use_wasm
out=.cache/weigh

say "what the application is made of: seconds"
mkdir -p "$out"
wasm-bindgen --target web --no-typescript --out-dir "$out" --out-name explorer "$CARGO_TARGET_DIR/$WASM/wasm/explorer.wasm"
# Before wasm-opt, which moves functions into those that call them, so that the names would no longer say whose code it is.
twiggy top -n 1000000 --format json "$out/explorer_bg.wasm" >"$out/functions.json"
node tests/bench/weigh.mjs "$out/functions.json"
