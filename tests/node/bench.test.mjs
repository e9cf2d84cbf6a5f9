// What the measurements of tests/bench rest on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutScript } from '../bench/floor.mjs';
import { limit, metrics } from '../bench/metrics.mjs';
import { plainPage } from '../bench/plain.mjs';
import { median, quantile, summary } from '../bench/statistics.mjs';
import { table } from '../bench/table.mjs';

test('the floor has no script, and all else', () => {
  const style = '<link rel="preload" href="/a.woff2" as="font" crossorigin>\n<link rel="stylesheet" href="/a.css">\n';
  const data = '<script type="application/ld+json">{}</script>\n';
  const script = '<script src="/a.js"></script>\n<link rel="modulepreload" href="/b.js">\n<link rel="preload" href="/c.wasm" as="fetch">\n<script>run()</script>\n';
  assert.equal(withoutScript(`${style}${script}${data}<p>text</p>`), `${style}${data}<p>text</p>`);
});

test('the plain page has every state, its outline, and under 2 kB of script', () => {
  const state = (code) => ({ code, names: { en: code } });
  const made = [{ pillar: 1, owners: ['ARG'] }, { pillar: null, owners: ['ARG', 'BRA'] }];
  const home = '<path id="land-ARG" d="M0 0z"><path d="M1 1z" class="x" id="land-BRA"><path class="context" d="M2 2z"><path id="land-CUB" d="M3 3z">';
  const page = plainPage({ states: [state('ARG'), state('BRA')], commitments: made }, home);
  assert.deepEqual([...page.matchAll(/data-state="(\w+)" data-counts="([\d,]+)"/g)].map(([, code, counts]) => [code, counts]), [['ARG', '1,0,0,0,1'], ['BRA', '0,0,0,0,1']]);
  assert.deepEqual([...page.matchAll(/data-shape="(\w+)" d="([^"]+)"/g)].map(([, code, d]) => [code, d]), [['ARG', 'M0 0z'], ['BRA', 'M1 1z']]);
  assert.ok(page.includes('<path d="M3 3z"/>') && !page.includes('M2 2z'));
  assert.ok(page.match(/<script>([\s\S]*)<\/script>/)[1].length < 2000);
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

test('with more commitments a page is held against itself with those that there are', () => {
  const more = metrics.find((it) => it.name === 'filter.p95' && it.target.once);
  assert.equal(limit(more, {}, { 'filter.p95': { median: 60 } }), 120);
  assert.equal(limit(more, {}, undefined), undefined);
});

test('a target is said to be met only where all of it was measured', () => {
  const of = (median, max = median, runs = 5) => ({ median, min: median, max, runs });
  const said = (ours, label, times = 1, once = undefined) => {
    const row = table({ profile: 'phone', times, ours, floor: {}, plain: {} }, 5, once).split('\n').find((line) => line.startsWith(`${label}  `));
    return row?.match(/met|NOT MET|NOT MEASURED/)[0];
  };
  assert.equal(said({ live: of(2900) }, 'live'), 'met');
  assert.equal(said({ live: of(3100) }, 'live'), 'NOT MET');
  assert.equal(said({ live: of(2900, 2900, 4) }, 'live'), 'NOT MEASURED');
  assert.equal(said({}, 'live'), 'NOT MEASURED');
  assert.equal(said({ list: of(100) }, 'list ready'), 'NOT MEASURED');
  assert.equal(said({ longTasks: of(0, 1) }, 'tasks over 100 ms, once live'), 'NOT MET');
  const live = { live: of(2900) };
  assert.equal(said(live, 'live, with more'), undefined);
  assert.equal(said(live, 'live, with more', 100, { live: of(1000) }), 'NOT MET');
  assert.equal(said(live, 'live, with more', 100, { live: of(2000) }), 'met');
});
