// Measures built sites against their own pages without script and the least page of their kind, side by side: `make bench`, or, for folders that are there,
// node tests/bench/run.mjs [--runs 5] [--profile phone|desktop|all] [--out FILE] 1=dist 10=.cache/sites/bench-10
// Visits to all alternate, so that what else the machine does meets them all. Numbers never fail; tests/budgets/check.mjs does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { args, executablePath } from '../../scripts/chromium.mjs';
import { makeFloor } from './floor.mjs';
import { exploring, filtering } from './interact.mjs';
import { makePlain } from './plain.mjs';
import { profiles } from './profiles.mjs';
import { serve } from './server.mjs';
import { summary } from './statistics.mjs';
import { table } from './table.mjs';
import { arrival, memory, prefixed, visit } from './visit.mjs';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, profile: { type: 'string', default: 'all' }, out: { type: 'string' } },
  allowPositionals: true,
});
const runs = Number(values.runs);
const chosen = values.profile === 'all' ? Object.keys(profiles) : [values.profile];
const sites = (positionals.length ? positionals : ['1=dist']).map((it) => it.split('=')).map(([times, folder]) => ({ times: Number(times), folder }));
if (!(runs >= 1) || !chosen.every((name) => name in profiles)) {
  console.error('error: --runs needs a number from 1 on, --profile one of phone, desktop and all');
  process.exit(2);
}

/** The states that the list has, and those that match the first pillar, straight from the published file. */
function expected(folder) {
  const { states, commitments } = JSON.parse(readFileSync(join(folder, 'data/declaration.json'), 'utf8'));
  const codes = states.map(({ code }) => code);
  const owners = new Set(commitments.filter(({ pillar }) => pillar === 1).flatMap((it) => it.owners));
  return { states: codes, matching: codes.filter((code) => owners.has(code)) };
}

/** One measurement of a page: a visit that only looks and then explores, and one whose reader presses a filter at once. */
async function measure(browser, url, profile, live, wanted) {
  const looking = await visit(browser, url, profile, { ...wanted, live });
  const found = { ...(await arrival(looking)), ...(await memory(looking)), ...(await filtering(looking, profile)) };
  if (live) {
    Object.assign(found, await exploring(looking, profile), prefixed('after', await memory(looking)));
    found['after.memory'] = found['after.heap'] + found['after.wasm'];
  }
  await looking.context.close();
  const pressing = await visit(browser, url, profile, { ...wanted, live, presser: true });
  const { filter, pressed } = await arrival(pressing);
  await pressing.context.close();
  return { ...found, filter, pressed };
}

const browser = await chromium.launch({ executablePath, args });
/** The first page of a browser waits for the browser itself. */
async function warmUp(url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.close();
}

const results = [];
try {
  for (const { times, folder } of sites) {
    const [floorFolder, plainFolder] = [`.cache/bench/floor-${times}`, `.cache/bench/plain-${times}`];
    makeFloor(folder, floorFolder);
    makePlain(folder, plainFolder);
    const pages = { plain: await serve(plainFolder), floor: await serve(floorFolder), ours: await serve(folder) };
    const wanted = expected(folder);
    for (const { url } of Object.values(pages)) await warmUp(url);
    for (const profile of chosen) {
      const taken = { plain: [], floor: [], ours: [] };
      for (let run = 0; run < runs; run += 1) {
        console.log(`==> ${profile}, ${times} x, visit ${run + 1} of ${runs}`);
        for (const [name, { url }] of Object.entries(pages)) taken[name].push(await measure(browser, url, profiles[profile], name === 'ours', wanted));
      }
      const failed = [...new Set(Object.values(taken).flat().flatMap((it) => it.failed))];
      if (failed.length) console.log(`warning: not there: ${failed.join(', ')}`);
      results.push({ profile, times, ours: medians(taken.ours), floor: medians(taken.floor), plain: medians(taken.plain) });
    }
    await Promise.all(Object.values(pages).map((it) => it.close()));
  }
} finally {
  await browser.close();
}

function medians(all) {
  const names = [...new Set(all.flatMap(Object.keys))].filter((name) => name !== 'failed');
  // A kind of file that was not sent at all counts as nothing sent, everything else as not measured.
  const values = (name) => all.map((it) => it[name] ?? (name.startsWith('bytes.') ? 0 : undefined));
  return Object.fromEntries(names.map((name) => [name, summary(values(name))]));
}

const report = { date: new Date().toISOString(), runs, browser: browser.version(), processors: cpus().length, results };
const once = (profile) => results.find((it) => it.profile === profile && it.times === 1)?.ours;
for (const result of results) console.log(table(result, runs, once(result.profile)));
mkdirSync('.cache/bench', { recursive: true });
const files = [`.cache/bench/${report.date.replace(/[:.]/g, '-')}.json`, values.out].filter(Boolean);
for (const file of files) writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
console.log(`\nThe numbers are in ${files.join(' and ')}.`);
