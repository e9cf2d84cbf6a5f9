// Owns one visit: a page in a browser that has seen nothing before, on a device of profiles.mjs, with what it sends counted.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const SCRIPTS = ['watch.js', 'answer.js'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));
const QUIET = 2000; // milliseconds without a request or a long task: the visit has come to rest
const PATIENCE = 60_000;

const kindOf = ({ type, response }) => {
  if (response.mimeType === 'application/wasm') return 'wasm';
  if (type === 'Document') return 'html';
  if (type === 'Stylesheet') return 'css';
  if (type === 'Script') return 'script';
  if (type === 'Font') return 'fonts';
  if (type === 'Image') return 'images';
  return /json/.test(response.mimeType) ? 'data' : 'other';
};

/** Opens a page cold and waits until it has come to rest; `options` are those of watch.js. */
export async function visit(browser, url, profile, options) {
  const context = await browser.newContext({ ...profile.screen, locale: 'en-US' });
  for (const content of SCRIPTS) await context.addInitScript({ content });
  await context.addInitScript({ content: `__bench.begin(${JSON.stringify(options)})` });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await Promise.all(['Network', 'HeapProfiler'].map((domain) => cdp.send(`${domain}.enable`)));
  // Work is counted in time that the processor gave to the page, slowed as the device is: what else runs on the machine is
  // not part of it.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (profile.network) await cdp.send('Network.emulateNetworkConditions', profile.network);
  if (profile.cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });

  const network = { bytes: {}, requests: 0, failed: [], open: new Set(), last: Date.now() };
  const kinds = new Map();
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return;
    network.requests += 1;
    network.open.add(requestId);
  });
  cdp.on('Network.responseReceived', (event) => {
    kinds.set(event.requestId, kindOf(event));
    if (event.response.status >= 400) network.failed.push(event.response.url);
  });
  const over = ({ requestId, encodedDataLength = 0 }) => {
    if (!network.open.delete(requestId)) return;
    const kind = kinds.get(requestId) ?? 'other';
    network.bytes[kind] = (network.bytes[kind] ?? 0) + encodedDataLength;
    network.last = Date.now();
  };
  cdp.on('Network.loadingFinished', over);
  cdp.on('Network.loadingFailed', over);

  await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
  const begun = Date.now();
  // A page with an application rests after it took over, one without after it was loaded.
  const live = options.live && page.waitForFunction(() => '__bench' in window && window.__bench.marks.live, null, { timeout: PATIENCE, polling: 200 });
  await live;
  await rest({ page, network }, QUIET, begun);
  return { page, cdp, context, network };
}

/** Waits until a page has neither asked for anything nor worked for long, for `quiet` milliseconds. */
export async function rest({ page, network }, quiet, begun = Date.now()) {
  for (;;) {
    const task = await page.evaluate(() => performance.now() - Math.max(0, ...window.__bench.longTasks.map((it) => it.startTime + it.duration)));
    const still = !network.open.size && Date.now() - network.last > quiet && task > quiet;
    if (still || Date.now() - begun > PATIENCE) break;
    await pause(200);
  }
}

/** How far what stands in the page has moved by itself until now. */
export const shifted = ({ page }) => page.evaluate(() => window.__bench.layoutShift);

/** What the page noted of its arrival. */
export async function arrival({ page, network }) {
  const { marks, longTasks, layoutShift } = await page.evaluate(() => ({ ...window.__bench, options: undefined, wasm: undefined }));
  const fcp = marks.fcp ?? 0;
  const blocking = longTasks.filter((it) => it.startTime + it.duration > fcp).reduce((sum, { duration }) => sum + duration - 50, 0);
  const sum = Object.values(network.bytes).reduce((all, bytes) => all + bytes, 0);
  const beside = sum - (network.bytes.wasm ?? 0) - (network.bytes.fonts ?? 0);
  return { ...marks, cls: layoutShift, blocking, requests: network.requests, bytes: sum, beside, ...prefixed('bytes', network.bytes), failed: network.failed };
}

/** What the page holds, once nothing is kept that is not used. */
export async function memory({ page, cdp }) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const [nodes, wasm] = await page.evaluate(() => [document.querySelectorAll('*').length, window.__bench.wasm.reduce((sum, it) => sum + it.buffer.byteLength, 0)]);
  return { nodes, heap: usedSize, wasm };
}

export const prefixed = (prefix, values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));
