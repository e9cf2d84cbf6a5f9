// Runs in the measured page, before anything of it: notes when what a reader waits for is there. Everything is found by
// the site's public hooks, so that any page with them can be measured. Times are milliseconds since the navigation began.
//
// "Painted" means: the first moment after a frame in which it was there. Callbacks of requestAnimationFrame see what is
// about to be drawn, and a message posted from one comes back once that frame is done.
(() => {
  const bench = { longTasks: [], layoutShift: 0, marks: {}, settled: [], wasm: [], options: {} };
  Object.defineProperty(window, '__bench', { value: bench });

  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()?.(performance.now());
  const afterFrame = (done) => {
    waiting.push(done);
    channel.port2.postMessage(0);
  };
  bench.nextPaint = () => new Promise((done) => requestAnimationFrame(() => afterFrame(done)));

  const observe = (type, each, more) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...more });
    } catch { /* then it is not measured */ }
  };
  observe('longtask', ({ startTime, duration }) => bench.longTasks.push({ startTime, duration }));
  observe('paint', ({ name, startTime }) => { bench.marks[name === 'first-contentful-paint' ? 'fcp' : name] = startTime; });
  observe('largest-contentful-paint', ({ startTime }) => { bench.marks.lcp = startTime; });
  observe('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) bench.layoutShift += value; });

  // The memory of the application, which nothing else tells from outside.
  const keep = (result) => {
    const memory = Object.values((result.instance ?? result).exports).find((it) => it instanceof WebAssembly.Memory);
    if (memory) bench.wasm.push(memory);
    return result;
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const real = WebAssembly[name];
    if (real) WebAssembly[name] = (...args) => real.apply(WebAssembly, args).then(keep);
  }

  const seen = (element) => element.getClientRects().length > 0;
  const listed = () => [...document.querySelectorAll('[data-state]')].filter(seen).map((it) => it.dataset.state);
  const same = (found, wanted) => found.length === wanted.length && new Set(found).size === wanted.length && wanted.every((it) => found.includes(it));
  bench.listed = listed;

  const conditions = {
    list: () => {
      const all = document.querySelectorAll('[data-state]');
      return all.length >= bench.options.states.length && same(listed(), bench.options.states);
    },
    map: () => {
      const shape = document.querySelector('[data-shape]');
      return shape && (({ width, height }) => width > 0 && height > 0)(shape.getBoundingClientRect());
    },
    live: () => document.documentElement.dataset.ready === 'live',
  };

  // The presser: as soon as the first pillar's toggle is there it is pressed, and again where that was lost. Over with
  // the first frame in which the list has just the states that match.
  let asked = -Infinity;
  const press = () => {
    const toggle = document.querySelector('[data-pillar="1"]');
    if (!toggle) return;
    const pressed = toggle.checked ?? toggle.getAttribute('aria-pressed') === 'true';
    if (pressed || performance.now() - asked < 100) return;
    asked = performance.now();
    bench.marks.pressed ??= asked;
    toggle.click();
  };

  const begin = () => {
    const { presser } = bench.options;
    if (presser) new MutationObserver((_, it) => (bench.marks.filter ? it.disconnect() : press())).observe(document, { childList: true, subtree: true });
    const watched = presser ? { filter: () => bench.marks.pressed && same(listed(), bench.options.matching), live: conditions.live } : conditions;
    const look = () => {
      if (presser && !bench.marks.filter) press();
      const there = Object.keys(watched).filter((name) => !(name in bench.marks) && watched[name]());
      if (there.length) {
        afterFrame((time) => there.forEach((name) => { bench.marks[name] ??= time; }));
        there.forEach((name) => delete watched[name]);
      }
      if (Object.keys(watched).length) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  bench.begin = (options) => {
    bench.options = options;
    begin();
  };
})();
