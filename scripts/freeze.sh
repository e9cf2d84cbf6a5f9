#!/usr/bin/env bash
# Keeps the present version of the data, with its schema, for frames whose data are to stay as they are: public/v/VERSION.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"
version=$(node -p "require('./public/data/declaration.json').version")
kept=public/v/$version/data
if [ -e "$kept/declaration.json" ] && ! cmp -s public/data/declaration.json "$kept/declaration.json"; then
  fail "version $version is kept already, with other content: give the changed data a version of their own"
fi
mkdir -p "$kept"
cp public/data/declaration.json public/data/declaration.schema.json "$kept"
say "version $version is kept in public/v/$version; frames of it are built below v/$version/embed/"
