// Owns what a reader does on a page that has come to rest, with real input, and how long the page takes to answer.
import { setTimeout as pause } from 'node:timers/promises';
import { median, quantile } from './statistics.mjs';
import { rest, shifted } from './visit.mjs';

const TIMES = 20; // presses of a filter; fewer have no 95th percentile
const TYPED = 'refugees of venezuela'; // letter by letter
const WINDOW = 300; // milliseconds in which the work of one change is over

/** Filters alone: what the page without script can do, too. */
export async function filtering(visit, profile) {
  const press = presser(visit, profile);
  const toggles = Array.from({ length: TIMES }, (_, nth) => `[data-pillar="${1 + (Math.floor(nth / 2) % 4)}"]`);
  const answers = [];
  for (const toggle of toggles) answers.push(await press(toggle));
  return { ...latency('filter', answers), ...(await work(visit, profile)), ...(await changes(visit, profile)) };
}

/** Everything else. */
export async function exploring(visit, profile) {
  const { page } = visit;
  const press = presser(visit, profile);
  const found = {};
  if (await page.locator('input[type="search"]').count()) Object.assign(found, latency('search', await typing(visit)));
  const selects = [];
  for (const code of await page.evaluate(() => window.__bench.listed())) {
    selects.push(await press(`[data-state="${code}"] a, [data-state="${code}"] button`));
    await page.keyboard.press('Escape');
    await pause(100);
  }
  Object.assign(found, latency('select', selects));
  if (await page.locator('[data-zoom]').count()) Object.assign(found, await zooming(press));
  const marks = await page.evaluate(() => ({ live: window.__bench.marks.live, longTasks: window.__bench.longTasks }));
  found.longTasks = marks.longTasks.filter((it) => it.startTime > marks.live && it.duration > 100).length;
  found['after.cls'] = await shifted(visit);
  return found;
}

/** Where an element can be pressed, once it is scrolled to where nothing lies over it. */
function locate(page, selector) {
  return page.evaluate(async (selector) => {
    const found = document.querySelector(selector);
    const element = found.closest('label') ?? found;
    for (const block of ['nearest', 'start', 'center', 'end']) {
      element.scrollIntoView({ block, behavior: 'instant' });
      await window.__bench.nextPaint();
      const { x, y, width, height } = element.getBoundingClientRect();
      const at = { x: x + width / 2, y: y + height / 2 };
      if (element.contains(document.elementFromPoint(at.x, at.y))) return at;
    }
    return undefined;
  }, selector);
}

/** A finger or a mouse. */
const strike = (page, profile, { x, y }) => (profile.screen.hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));

/** Presses an element and returns what the page measured of it; nothing where it can't be reached. */
function presser({ page }, profile) {
  return async (selector, arm = 'arm') => {
    const place = await locate(page, selector);
    if (!place) return undefined;
    await page.evaluate((arm) => window.__bench[arm]('press'), arm);
    await strike(page, profile, place);
    return page.evaluate(() => window.__bench.result);
  };
}

/** What a search looks through may be asked for with the focus: until it is there, a letter has little to search. */
async function typing(visit) {
  const { page } = visit;
  const answers = [];
  await page.locator('input[type="search"]').first().focus();
  await pause(WINDOW);
  await rest(visit, WINDOW);
  for (const key of TYPED) {
    await page.evaluate(() => window.__bench.arm('key'));
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    answers.push(await page.evaluate(() => window.__bench.result));
  }
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await pause(WINDOW);
  return answers;
}

async function zooming(press) {
  const answers = [];
  for (let nth = 0; nth < TIMES / 4; nth += 1) {
    for (const to of ['in', 'in', 'out', 'whole']) answers.push(await press(`[data-zoom="${to}"]`, 'armFrames'));
  }
  if (!answers.every(Boolean)) return {};
  const sum = (name) => answers.reduce((all, it) => all + it[name], 0);
  const of = (share) => quantile(answers.map((it) => it.next), share);
  return { 'zoom.p50': of(0.5), 'zoom.p95': of(0.95), 'zoom.dropped': sum('dropped') / sum('frames'), 'zoom.frames': sum('frames') };
}

/** What the browser counts of the main thread: all of its work, and how much of that is script, style and layout. */
const WORK = { work: 'TaskDuration', script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration' };

/** What the main thread does for one change of a filter: its work in a while, without that in a while at rest before. */
async function work({ page, cdp }, profile) {
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return Object.values(WORK).map((counted) => metrics.find(({ name }) => name === counted).value * 1000);
  };
  const during = async (act) => {
    const before = await busy();
    await act();
    await pause(WINDOW);
    return (await busy()).map((value, nth) => value - before[nth]);
  };
  const found = [];
  for (let nth = 0; nth < 8; nth += 1) {
    const place = await locate(page, '[data-pillar="1"]');
    await pause(WINDOW);
    const rest = await during(() => {});
    found.push((await during(() => strike(page, profile, place))).map((value, nth) => value - rest[nth]));
  }
  return Object.fromEntries(Object.keys(WORK).map((name, nth) => [`filter.${name}`, median(found.map((it) => it[nth]))]));
}

/** How many nodes and attributes one change of a filter touches, and where. */
async function changes({ page }, profile) {
  const found = [];
  for (let nth = 0; nth < 4; nth += 1) {
    const place = await locate(page, `[data-pillar="${1 + Math.floor(nth / 2)}"]`);
    await page.evaluate(() => window.__bench.countChanges());
    await strike(page, profile, place);
    await pause(WINDOW);
    found.push(await page.evaluate(() => window.__bench.changes()));
  }
  const names = [...new Set(found.flatMap(Object.keys))];
  return Object.fromEntries(names.map((name) => [`changes.${name}`, median(found.map((it) => it[name] ?? 0))]));
}

/** How long the answers took; not measured where one did not come, as those that did would tell nothing of it. */
function latency(name, answers) {
  if (!answers.every(Boolean)) return {};
  const of = (time, share) => quantile(answers.map((it) => it[time]), share);
  return {
    [`${name}.p50`]: of('next', 0.5),
    [`${name}.p95`]: of('next', 0.95),
    [`${name}.shown.p50`]: of('shown', 0.5),
    [`${name}.shown.p95`]: of('shown', 0.95),
  };
}
