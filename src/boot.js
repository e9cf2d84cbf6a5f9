// Starts the application on a prerendered page, or leaves the page as it is with one sentence.
// Small and without dependencies: it runs on every visit, before anything else. On the explorer it stands before the
// list, so that a shared address with pillars is filtered before the list is painted: the style sheet follows the boxes.
(() => {
  const html = document.documentElement;
  const { js, wasm } = document.currentScript.dataset;
  const show = (name, on) => {
    const strip = document.querySelector(`#app-status [data-boot="${name}"]`);
    if (strip) strip.hidden = !on;
  };

  for (const n of (new URLSearchParams(location.search).get('p') || '').split(',')) {
    const box = /^[1-4]$/.test(n) && document.getElementById(`pillar-${n}`);
    if (box) box.checked = true;
  }

  let over = false;
  const fail = (why) => {
    if (over || html.dataset.ready === 'live') return;
    over = true;
    html.dataset.boot = 'failed'; // the application, should it come after all, leaves the page alone
    console.warn('The interactive version did not start:', why);
    show('loading', false);
    show('failed', true);
  };

  const start = () => {
    if (typeof WebAssembly !== 'object') return fail('no WebAssembly');
    show('loading', true);
    const patience = setTimeout(fail, 20000, 'slower than 20 s');
    const code = fetch(new URL(wasm, document.baseURI)).then((answer) => {
      if (!answer.ok) throw new Error(`wasm: ${answer.status}`);
      return answer;
    });
    code.catch(() => {}); // it is told below, once the script is there too
    import(new URL(js, document.baseURI))
      .then((module) => module.default({ module_or_path: code }))
      .then(() => clearTimeout(patience), fail);
  };
  // In a frame nothing is fetched before the frame comes into view.
  const begin = () => {
    if (!('embed' in html.dataset) || typeof IntersectionObserver !== 'function') return start();
    const seen = new IntersectionObserver((all) => {
      if (!all.some((it) => it.isIntersecting)) return;
      seen.disconnect();
      start();
    });
    seen.observe(document.getElementById('app'));
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
})();
