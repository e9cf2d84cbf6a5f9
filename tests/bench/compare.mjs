// Compares two runs of the measurements: `node tests/bench/compare.mjs BEFORE.json AFTER.json`. A difference is flagged where
// the medians of each lie outside the spread of the other. It never fails: what a machine happens to do is no fault.
import { readFileSync } from 'node:fs';
import { metrics } from './metrics.mjs';
import { columns } from './table.mjs';

if (process.argv.length !== 4) {
  console.error('usage: node tests/bench/compare.mjs BEFORE.json AFTER.json');
  process.exit(2);
}
const [before, after] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));

const outside = (one, other) => one.median < other.min || one.median > other.max;

for (const { profile, times, ours, floor } of after.results) {
  const earlier = before.results.find((it) => it.profile === profile && it.times === times);
  if (!earlier) continue;
  const rows = [['', 'before', 'after', 'ratio', 'against floor, before', 'after', '']];
  for (const { name, label, write, target } of metrics) {
    const [was, is] = [earlier.ours[name], ours[name]];
    if (target?.once || (!was && !is)) continue;
    if (!was || !is) {
      rows.push([label, ...[was, is].map((it) => (it ? write(it.median) : 'not measured')), '', '', '', '']);
      continue;
    }
    const against = (mine, base) => (base?.median ? `${(mine.median / base.median).toFixed(2)} x` : '');
    const moved = outside(was, is) && outside(is, was);
    rows.push([
      label,
      write(was.median),
      write(is.median),
      was.median ? `${(is.median / was.median).toFixed(2)} x` : '',
      against(was, earlier.floor[name]),
      against(is, floor[name]),
      moved ? (is.median > was.median ? 'more' : 'less') : '',
    ]);
  }
  console.log(`\n${profile}, ${times} x the commitments: ${before.date} and ${after.date}\n${columns(rows)}`);
}
