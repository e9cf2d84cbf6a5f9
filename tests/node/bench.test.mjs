// What the measurements of tests/bench rest on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutScript } from '../bench/floor.mjs';
import { limit, metrics } from '../bench/metrics.mjs';
import { median, quantile, summary } from '../bench/statistics.mjs';

test('the floor has no script, and all else', () => {
  const style = '<link rel="preload" href="/a.woff2" as="font" crossorigin>\n<link rel="stylesheet" href="/a.css">\n';
  const data = '<script type="application/ld+json">{}</script>\n';
  const script = '<script src="/a.js"></script>\n<link rel="modulepreload" href="/b.js">\n<link rel="preload" href="/c.wasm" as="fetch">\n<script>run()</script>\n';
  assert.equal(withoutScript(`${style}${script}${data}<p>text</p>`), `${style}${data}<p>text</p>`);
});

test('medians and quantiles pass over what was not measured', () => {
  assert.equal(median([3, 1, undefined, 2]), 2);
  assert.equal(quantile([0, 10], 0.95), 9.5);
  assert.deepEqual(summary([2, 4, 9]), { median: 4, min: 2, max: 9, runs: 3 });
  assert.equal(summary([undefined]), undefined);
});

test('a target is a number, or a share of what the floor reached', () => {
  const floor = { list: { median: 100 }, 'filter.p95': { median: 50 } };
  const of = (name) => limit(metrics.find((it) => it.name === name), floor);
  assert.equal(of('live'), 3000);
  assert.equal(of('list').toFixed(0), '115');
  assert.equal(of('search.p95').toFixed(1), (50 * (63 / 58) * 1.1).toFixed(1));
  assert.equal(of('map'), undefined);
});
