#!/usr/bin/env bash
# Makes the site on which versions that are kept are tested: the data of today as such a version, and newer data in which a
# commitment has another title and no commitment belongs to the fourth pillar.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "$0")/env.sh"
assets=.cache/frozen
rm -rf "$assets"
cp -r .cache/trunk "$assets"
node - "$assets" <<'CHANGE'
const { cpSync, readFileSync, writeFileSync } = require('node:fs');
const data = `${process.argv[2]}/data`;
const newest = JSON.parse(readFileSync(`${data}/declaration.json`, 'utf8'));
for (const name of ['declaration.json', 'declaration.schema.json']) cpSync(`${data}/${name}`, `${process.argv[2]}/v/${newest.version}/data/${name}`);
newest.version = '2100-01-01';
for (const it of newest.commitments) {
  if (it.id === 'col-etpv-1-5m-permits') it.title = { en: 'A later title', es: 'Un título posterior', pt: 'Um título posterior', fr: 'Un titre ultérieur' };
  if (it.pillar === 4) it.pillar = 1;
}
writeFileSync(`${data}/declaration.json`, JSON.stringify(newest));
CHANGE
COMPRESS=no scripts/site.sh "$assets" .cache/sites/frozen /explorer/ "$1"
