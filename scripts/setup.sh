#!/usr/bin/env bash
# Sets up what is missing, and is quick when nothing is: `setup.sh build` for building, `setup.sh check` for clippy, `setup.sh test` for
# all tests, `setup.sh bench` for measuring, `setup.sh weigh` for what tells what the application is made of.
# Tools go to .tools/ and node_modules/ in the project; cargo and npm keep their caches where they always do. The steps that ask rustup
# for components of the Rust in use or, only as root, apt-get for packages of the system say so.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"

is_debian_root() { [ -f /etc/debian_version ] && has apt-get && [ "$(id -u)" = 0 ]; }
has_packages() { has dpkg && dpkg -s "$@" >/dev/null 2>&1; }

apt_install() {
  export DEBIAN_FRONTEND=noninteractive
  mkdir -p .cache
  { apt-get update && apt-get install -y --no-install-recommends --no-remove "$@"; } >.cache/apt.log 2>&1 </dev/null ||
    fail "apt-get could not install $*; its reasons are in .cache/apt.log"
}

# at_least WANTED FOUND: compares dotted versions.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

setup_rust() {
  { has cargo && has rustc; } || fail "Rust is missing: install Rust $RUST_VERSION or newer, from rustup or a distribution"
  local found
  found=$(rustc --version | awk '{ print $2 }')
  at_least "$RUST_VERSION" "$found" || fail "Rust $found is too old: Rust $RUST_VERSION or newer is needed"
}

setup_lints() {
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return
  say "rustfmt and clippy from rustup, a few seconds"
  rustup component add rustfmt clippy >/dev/null 2>&1 ||
    fail "rustfmt or clippy is missing: install both for the Rust in use, then run this again"
}

setup_npm() {
  cmp -s package-lock.json node_modules/.installed && return
  { has node && has npm; } || fail "Node is missing: install Node 20 or newer, with npm"
  at_least 20 "$(node --version | tr -d v)" || fail "Node $(node --version) is too old: Node 20 or newer is needed"
  say "npm packages, about 10 seconds"
  npm ci --no-audit --no-fund --loglevel=error </dev/null >/dev/null || fail "npm could not install the packages of package-lock.json"
  cp package-lock.json node_modules/.installed
}

# The standard library for wasm32: there already, else from rustup, else Debian's Rust with one compiled from its sources.
setup_wasm_std() {
  has_wasm_std "$(rustc --print sysroot)" && return
  local debian_rust=/usr/bin/rustc
  if [ -x "$debian_rust" ] && has_wasm_std "$DEBIAN_SYSROOT"; then
    "$debian_rust" -vV | cmp -s - "$DEBIAN_SYSROOT/built-by" && return
  elif has rustup; then
    say "Rust's wasm32 standard library from rustup, a few seconds"
    rustup target add "$WASM" >/dev/null 2>&1 && return
    say "rustup could not download it"
  fi

  local packages=(rustc-web cargo-web rust-web-src rust-web-clippy) lld
  if ! has_packages "${packages[@]}" || ! compgen -G '/usr/bin/wasm-ld-*' >/dev/null; then
    is_debian_root || fail "the wasm32 standard library is missing: 'rustup target add $WASM' must work here, or run this as root on Debian 12 or newer"
    say "installing Debian's ${packages[*]} and lld into the system with apt-get, about 30 seconds"
    apt_install "${packages[@]}"
    lld=lld-$("$debian_rust" -vV | awk '/^LLVM version/ { split($3, v, "."); print v[1] }')
    apt_install "$lld"
  fi
  at_least "$RUST_VERSION" "$("$debian_rust" --version | awk '{ print $2 }')" || fail "Debian's rustc-web is too old: Rust $RUST_VERSION or newer is needed"
  build_wasm_std "$debian_rust"
}

# Without embedded bitcode, link-time optimisation stops with "Can't find section .llvmbc".
build_wasm_std() {
  say "compiling Rust's standard library for wasm32, about 1 minute"
  local work=$TOOLS/debian/build lib=$DEBIAN_SYSROOT/lib/rustlib/$WASM/lib
  rm -rf "$TOOLS/debian" "$ROOT/target/web"
  mkdir -p "$DEBIAN_BIN" "$lib" "$work/src"
  ln -s /usr/bin/{cargo,rustc,rustdoc,cargo-clippy,clippy-driver} "$DEBIAN_BIN"
  touch "$work/src/lib.rs"
  printf '[package]\nname = "nothing"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n' >"$work/Cargo.toml"
  (
    cd "$work"
    unset CARGO_ENCODED_RUSTFLAGS
    export PATH="$DEBIAN_BIN:$PATH" RUSTC=$DEBIAN_BIN/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR=$work/target
    cargo build --quiet --release -Zbuild-std=std,panic_abort,test --target "$WASM"
  ) || fail "the wasm32 standard library could not be compiled from rust-web-src"
  cp "$work/target/$WASM/release/deps/"*.rlib "$lib"
  rm -f "$lib/libnothing"*
  rm -rf "$work"
  "$1" -vV >"$DEBIAN_SYSROOT/built-by"
}

# setup_tool CRATE VERSION TIME PROGRAMS [CARGO OPTIONS]: PROGRAMS in that version from PATH, else compiled into .tools/.
setup_tool() {
  local crate=$1 version=$2 time=$3 programs=$4 first=${4%% *} found program
  shift 4
  while read -r found; do
    if [ "$("$found" --version 2>/dev/null | awk '{ print $2; exit }')" = "$version" ]; then
      [ "$found" = "$TOOLS/bin/$first" ] && return
      mkdir -p "$TOOLS/bin"
      for program in $programs; do ln -sf "$(dirname "$found")/$program" "$TOOLS/bin/$program"; done
      return
    fi
  done < <(type -aP "$first")
  say "$crate $version, compiled once into .tools/, about $time"
  CARGO_TARGET_DIR=$TOOLS/build CARGO_PROFILE_DEV_DEBUG=0 \
    cargo install --quiet --debug --force --root "$TOOLS" --version "$version" "$@" "$crate" ||
    fail "$crate $version could not be installed: put that version on PATH, or give cargo a way to its registry"
}

setup_tools() {
  setup_tool trunk "$TRUNK_VERSION" "3 minutes" trunk --locked --no-default-features --features rustls
  # Not --locked: cargo chooses the versions of its packages by itself, as one that the lock file of 0.2.130 names can't be had everywhere.
  setup_tool wasm-bindgen-cli "$WASM_BINDGEN_VERSION" "1 minute" "wasm-bindgen-test-runner wasm-bindgen"
  rm -rf "$TOOLS/build"
}

setup_twiggy() {
  setup_tool twiggy "$TWIGGY_VERSION" "1 minute" twiggy --locked
  rm -rf "$TOOLS/build"
}

# All packages, of other systems too: a test reads the licences of every one without asking the registry.
setup_packages() { cargo fetch --quiet --locked; }

setup_browser() {
  use_browser
  [ -n "$CHROMIUM" ] && [ -n "$CHROMEDRIVER" ] && return
  is_debian_root || fail "the tests need Chromium and ChromeDriver: install them, or name them in CHROMIUM and CHROMEDRIVER"
  say "installing Debian's chromium and chromium-driver into the system with apt-get, about 1 minute"
  apt_install chromium chromium-driver
}

setup_rust
case ${1:-build} in
  build) steps="wasm_std npm tools" ;;
  check) steps="lints wasm_std" ;;
  test) steps="packages lints wasm_std npm tools browser" ;;
  bench) steps="wasm_std npm tools browser" ;;
  weigh) steps="wasm_std npm tools twiggy" ;;
  *) fail "setup.sh knows build, check, test, bench and weigh" ;;
esac
for step in $steps; do "setup_$step"; done
