// Owns what is measured, how it is written, and what was promised of it: on a phone list, map and first filter come at most 15 %
// later than on the floor, answers are at most a tenth slower, against it, than those of a page in TypeScript, and the page is
// live within 3 seconds; nothing moves by itself, no task takes a tenth of a second, and memory stays below 150 MB. With a hundred times
// the commitments answers take at most twice as long, and the page is live in two and a half times the time.
//
// A target is a number, a share of what the floor reaches in the same run, or of what the same page reaches in it with no more
// commitments than there are. The floor has no script, so search and selecting are held against its filter: its list and map are the
// least that any answer has to draw.

/** What a page of this kind in TypeScript reaches, against its own static floor, and a tenth more. */
const TYPESCRIPT = { filter: (63 / 58) * 1.1, select: (66 / 58) * 1.1 };

const ms = (value) => `${value.toFixed(0)} ms`;
const kB = (value) => `${(value / 1000).toFixed(1)} kB`;
const MB = (value) => `${(value / 1e6).toFixed(2)} MB`;
const plain = (value) => value.toFixed(0);
const two = (value) => value.toFixed(2);
const percent = (value) => `${(100 * value).toFixed(1)} %`;

/**
 * A row: its name in the JSON, what it says, how it is written, and the target on a phone. It is met by the median of the runs, or, where
 * it says `always`, by every one.
 */
export const metrics = [
  ['bytes', 'bytes, all', kB],
  ['bytes.html', 'HTML', kB],
  ['bytes.css', 'style', kB],
  ['bytes.script', 'script and glue', kB],
  ['bytes.wasm', 'wasm', kB],
  ['bytes.fonts', 'fonts', kB],
  ['bytes.data', 'data', kB],
  ['bytes.images', 'images', kB],
  ['bytes.other', 'other', kB],
  ['beside', 'beside wasm and fonts', kB, { most: 100_000 }],
  ['requests', 'requests', plain, { most: 12 }],
  ['fcp', 'first contentful paint', ms],
  ['lcp', 'largest contentful paint', ms],
  ['cls', 'layout shift', two, { most: 0.0049 }],
  ['blocking', 'total blocking time', ms, { most: 150 }],
  ['list', 'list ready', ms, { floor: 1.15 }],
  ['map', 'map ready', ms, { floor: 1.15 }],
  ['filter', 'first filter that works', ms, { floor: 1.15 }],
  ['live', 'live', ms, { most: 3000 }],
  ['filter.p50', 'filter, next frame, p50', ms],
  ['filter.p95', 'filter, next frame, p95', ms, { floor: TYPESCRIPT.filter }],
  ['filter.shown.p50', 'filter, shown, p50', ms],
  ['filter.shown.p95', 'filter, shown, p95', ms],
  ['filter.work', 'filter, main thread, p50', ms, { most: 15 }],
  ['filter.script', '  of it script', ms],
  ['filter.style', '  of it style', ms],
  ['filter.layout', '  of it layout', ms],
  ['search.p50', 'search, next frame, p50', ms],
  ['search.p95', 'search, next frame, p95', ms, { floor: TYPESCRIPT.filter, of: 'filter.p95' }],
  ['search.shown.p95', 'search, shown, p95', ms],
  ['select.p50', 'select, next frame, p50', ms],
  ['select.p95', 'select, next frame, p95', ms, { floor: TYPESCRIPT.select, of: 'filter.p95' }],
  ['select.shown.p95', 'select, shown, p95', ms],
  ['zoom.p50', 'zoom, next frame, p50', ms],
  ['zoom.p95', 'zoom, next frame, p95', ms],
  ['zoom.dropped', 'zoom, frames dropped', percent, { most: 0.1 }],
  ['longTasks', 'tasks over 100 ms, once live', plain, { most: 0, always: true }],
  ['after.cls', 'layout shift, once explored', two, { most: 0.0049 }],
  ['changes.total', 'changes of the tree, one filter', plain],
  ['nodes', 'elements', plain],
  ['heap', 'JS heap', MB],
  ['wasm', 'wasm memory', MB],
  ['after.heap', 'JS heap, once explored', MB],
  ['after.memory', 'memory, once explored', MB, { most: 150e6 }],
  ['filter.p95', 'filter, next frame, p95, with more', ms, { once: 2 }],
  ['search.p95', 'search, next frame, p95, with more', ms, { once: 2 }],
  ['live', 'live, with more', ms, { once: 2.5 }],
].map(([name, label, write, target]) => ({ name, label, write, target }));

/** What a metric with a share for a target is held against: a number of the floor, or of ours with the commitments that there are, `once`. */
export const base = ({ name, target }, floor, once) => (target.once ? once : floor)?.[target.of ?? name];

/**
 * What a metric may be at most, in this run; nothing where nothing was promised, or where nothing can be said as what it is held against
 * was not measured.
 */
export function limit(metric, floor, once) {
  const { target } = metric;
  if (!target || target.most !== undefined) return target?.most;
  const against = base(metric, floor, once)?.median;
  return against === undefined ? undefined : against * (target.once ?? target.floor);
}
