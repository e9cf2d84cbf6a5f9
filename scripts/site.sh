#!/usr/bin/env bash
# Makes a site from a built application: `site.sh ASSETS OUT BASE SITE_URL [DATASET [home]]`. OUT is replaced only when everything
# worked; `home` leaves it at the home pages.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"
assets=$1 out=$2 base=$3 site_url=$4 dataset=${5:-} only=${6:-}
next=.cache/next/$(basename "$out")

say "the pages of $out, under $base: about 2 minutes at first, seconds after"
rm -rf "$next"
mkdir -p "$next" "$(dirname "$out")"
cargo run --quiet --features ssr --bin prerender -- --assets "$assets" --out "$next" --base "$base" --site-url "$site_url" --dataset "$dataset" ${only:+--only "$only"}
if [ "${COMPRESS:-yes}" = yes ]; then node scripts/compress.mjs "$next"; fi
rm -rf "$out"
mv "$next" "$out"
