#!/usr/bin/env bash
# Runs tests/web.rs in a headless Chromium, through wasm-bindgen's own test runner and ChromeDriver.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"
use_browser
use_wasm

mkdir -p .cache
export WASM_BINDGEN_TEST_WEBDRIVER_JSON=$ROOT/.cache/webdriver.json
CHROMIUM=$CHROMIUM node scripts/chromium.mjs >"$WASM_BINDGEN_TEST_WEBDRIVER_JSON"

# The runner would give up after 20 seconds in all.
export WASM_BINDGEN_TEST_TIMEOUT=180
say "tests of the views in a browser: about 3 minutes at first, seconds after"
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
cargo test --target "$WASM" --features csr --test web
