// What holds a site to tests/budgets/table.mjs: a budget that can't be counted is not kept.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBlocking } from '../budgets/measure.mjs';
import { budgets, faults } from '../budgets/table.mjs';

const counted = budgets.filter(({ browser }) => !browser);
const kept = Object.fromEntries(counted.map(({ name, limit }) => [name, limit]));

test('a site at its limits is within them, and one beyond any of them is not', () => {
  assert.deepEqual(faults(kept), []);
  for (const { name, limit } of counted) assert.match(faults({ ...kept, [name]: limit + 1 }).join(), new RegExp(`^${name} is .* over its limit`));
});

test('what was not counted, or of which there is nothing, is a fault', () => {
  for (const { name, limit } of counted) {
    for (const value of [undefined, NaN, -Infinity, ...(limit > 0 ? [0] : [])]) {
      assert.deepEqual(faults({ ...kept, [name]: value }), [`${name} could not be counted`]);
    }
  }
});

test('a script holds up the page unless it waits, stands apart, or is none', () => {
  for (const tag of ['<script>', '<script src="/a.js">', '<script type="text/javascript" src="/a.js">', '<script src="/async-a.js">', '<script defer>', '<script async>']) {
    assert.ok(isBlocking(tag), tag);
  }
  for (const tag of ['<script async src="/a.js">', '<script src="/a.js" defer>', '<script type="module" src="/a.js">', '<script type="application/ld+json">']) {
    assert.ok(!isBlocking(tag), tag);
  }
});
