#!/usr/bin/env bash
# Runs the Playwright tests of tests/e2e against the built sites; arguments go to Playwright.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"
use_browser

say "tests of the pages in a browser: about 12 minutes"
playwright test --config tests/e2e/playwright.config.ts "$@"
