# shellcheck shell=bash disable=SC2034
# Sourced by the other scripts. Owns where tools are found, which versions are wanted, and the environment of a wasm build.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TOOLS=$ROOT/.tools
cd "$ROOT" || exit

RUST_VERSION=$(awk -F '"' '/^rust-version/ { print $2 }' Cargo.toml)
TRUNK_VERSION=0.21.14
TWIGGY_VERSION=0.8.0
WASM_BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/"/, "", $3); print $3 }' Cargo.lock)
WASM=wasm32-unknown-unknown

# The compiler a distribution may bring, when rustup can't give the wasm32 standard library: see setup.sh.
DEBIAN_BIN=$TOOLS/debian/bin
DEBIAN_SYSROOT=$TOOLS/debian/sysroot

export PATH="$TOOLS/bin:$ROOT/node_modules/.bin:$PATH"

say() { printf '==> %s\n' "$*"; }
fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

# Whether a sysroot holds the standard library for wasm32.
has_wasm_std() { compgen -G "$1/lib/rustlib/$WASM/lib/libstd-*.rlib" >/dev/null; }

# Everything after this call builds for wasm32, in a target folder of its own, so that it never waits for a native build.
use_wasm() {
  export CARGO_TARGET_DIR=$ROOT/target/web
  # Views without their nested types: a fifth less to send, and quicker to compile. Names that tell generic code apart by what it
  # was made for, for `make weigh`: nothing of them is published.
  local flags="--cfg erase_components -Csymbol-mangling-version=v0"
  # Where a fault happened is said without the folders of whoever built it.
  flags="$flags --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src= --remap-path-prefix=$ROOT="
  unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS # they would replace the flags below
  if ! has_wasm_std "$(rustc --print sysroot)"; then
    has_wasm_std "$DEBIAN_SYSROOT" || fail "the wasm32 standard library is missing: run 'make setup' first"
    export PATH="$DEBIAN_BIN:$PATH" RUSTC=$DEBIAN_BIN/rustc RUSTDOC=$DEBIAN_BIN/rustdoc
    flags="$flags --sysroot=$DEBIAN_SYSROOT"
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$(compgen -G '/usr/bin/wasm-ld-*' | sort -V | tail -n 1)
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER
  fi
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$flags
}

# The browser of the tests and its driver: what the environment names, else what the system has.
use_browser() {
  local name
  if [ -z "${CHROMIUM:-}" ]; then
    for name in chromium chromium-browser google-chrome '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
      if has "$name"; then CHROMIUM=$(command -v "$name") && break; fi
    done
  fi
  if [ -z "${CHROMEDRIVER:-}" ] && has chromedriver; then CHROMEDRIVER=$(command -v chromedriver); fi
  export CHROMIUM="${CHROMIUM:-}" CHROMEDRIVER="${CHROMEDRIVER:-}"
}
