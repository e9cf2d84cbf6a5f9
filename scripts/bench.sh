#!/usr/bin/env bash
# Measures the site in dist/ beside its own page without script: `bench.sh RUNS PROFILE "TIMES ..."`. For more than once the
# commitments it first makes a site from a larger dataset, with the home pages alone, in .cache/sites/bench-TIMES.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"
use_browser
runs=$1 profile=$2 all=$3 out=${4:-}

sites=()
for times in $all; do
  folder=dist
  if [ "$times" != 1 ]; then
    folder=.cache/sites/bench-$times assets=.cache/bench/assets-$times
    say "a dataset with $times times the commitments, and its home pages: about a minute, more at first"
    rm -rf "$assets"
    mkdir -p "$assets"
    cp -r .cache/trunk/. "$assets"
    cargo run --quiet --features tools --bin lad-data -- multiply public/data/declaration.json --times "$times" --out "$assets/data/declaration.json"
    scripts/site.sh "$assets" "$folder" / http://127.0.0.1:8080 "" home
  fi
  sites+=("$times=$folder")
done

say "measuring: a minute or two for each of $runs visits, on each device and at each scale"
CHROMIUM=$CHROMIUM node tests/bench/run.mjs --runs "$runs" --profile "$profile" ${out:+--out "$out"} "${sites[@]}"
