// Runs in the measured page after watch.js: measures how the page answers one input of the reader.
//
// Two times, both from the moment at which the browser got the input (`timeStamp` of the event) to the end of a frame:
// `next` is the next painted frame, `shown` the last painted frame in which the page still changed, where that is later;
// an answer that is put off can't look quick by the second. A page is settled when nothing changed for
// QUIET milliseconds and nothing is still to come; one that gives no answer within PATIENCE has none.
(() => {
  const bench = window.__bench;
  const QUIET = 150;
  const PATIENCE = 20000;
  // A part that is on its way, what of a long list has no place yet, and what is not drawn yet.
  const COMING = '[data-partial]:not([data-filled]), template[data-slice], [data-undrawn]';
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };

  /** Waits for an answer that `begin` measures; nothing where the input went elsewhere, and then it is no longer waited for. */
  const expect = (begin) => {
    const over = new AbortController();
    const lost = new Promise((done) => { setTimeout(done, PATIENCE); }).then(() => over.abort());
    bench.result = Promise.race([lost, new Promise((done) => { begin(done, { capture: true, once: true, signal: over.signal }); })]);
  };

  /** Waits for the next press or key, and measures from there. */
  bench.arm = (kind) => {
    expect((done, once) => {
      const begun = kind === 'key' ? ['keydown', 'keydown'] : ['pointerup', 'click'];
      let from;
      addEventListener(begun[0], ({ timeStamp }) => { from = timeStamp; }, once);
      addEventListener(begun[1], async () => {
        let changed = false;
        const observer = new MutationObserver(() => { changed = true; });
        observer.observe(document, everything);
        let next, shown;
        for (let last = from; ;) {
          const time = await bench.nextPaint();
          next ??= time - from;
          if (changed) {
            changed = false;
            shown = time - from;
            last = time;
          }
          if ((time - last > QUIET && !document.querySelector(COMING)) || once.signal.aborted) break;
        }
        observer.disconnect();
        done({ next, shown: Math.max(next, shown ?? 0) });
      }, once);
    });
  };

  /** Waits for the next press, measures the next frame as above, and counts frames until nothing moves any more. */
  bench.armFrames = () => {
    expect((done, once) => {
      let from, next;
      addEventListener('pointerup', ({ timeStamp }) => { from = timeStamp; }, once);
      addEventListener('click', () => {
        bench.nextPaint().then((time) => { next = time - from; });
        const times = [];
        const frame = (time) => {
          times.push(time);
          const over = time - times[0];
          const moving = document.getAnimations().some((it) => it.playState === 'running');
          if (over < 100 || (moving && over < 1500)) return requestAnimationFrame(frame);
          const every = 1000 / 60;
          const lost = times.slice(1).map((time, nth) => (time - times[nth] > 1.5 * every ? Math.round((time - times[nth]) / every) - 1 : 0));
          done({ next, frames: Math.round(over / every), dropped: lost.reduce((sum, it) => sum + it, 0) });
        };
        requestAnimationFrame(frame);
      }, once);
    });
  };

  const areas = { row: '[data-state]', map: '[data-shape], svg', detail: '[data-detail]', status: '[role="status"]', filters: 'fieldset, label, form, [role="search"]' };
  const areaOf = (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return Object.keys(areas).find((name) => element?.closest(areas[name])) ?? 'other';
  };

  /** Counts changes of the tree from now on, by what changed and where. */
  bench.countChanges = () => {
    const counts = { total: 0 };
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const weight = type === 'childList' ? addedNodes.length + removedNodes.length : 1;
        const name = `${areaOf(target)} ${type}`;
        counts[name] = (counts[name] ?? 0) + weight;
        counts.total += weight;
      }
    });
    observer.observe(document, everything);
    bench.changes = () => {
      observer.disconnect();
      return counts;
    };
  };
})();
