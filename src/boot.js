// Starts the application on a prerendered page, or leaves the page as it is with one sentence.
// Small and without dependencies: it runs on every visit, before anything else.
(() => {
  const html = document.documentElement;
  const script = document.currentScript;
  const strip = (name) => document.querySelector(`#app-status [data-boot="${name}"]`);
  const show = (name, on) => { const it = strip(name); if (it) it.hidden = !on; };
  const live = () => html.dataset.ready === 'live';

  // A shared address with pillars reads right at once: the style sheet follows the boxes.
  for (const n of (new URLSearchParams(location.search).get('p') || '').split(',')) {
    const box = /^[1-4]$/.test(n) && document.getElementById(`pillar-${n}`);
    if (box) box.checked = true;
  }

  let over = false;
  const fail = (why) => {
    if (over || live()) return;
    over = true;
    html.dataset.boot = 'failed'; // the application, should it come after all, leaves the page alone
    console.warn('The interactive version did not start:', why);
    show('loading', false);
    show('failed', true);
  };

  if (typeof WebAssembly !== 'object') return fail('no WebAssembly');
  show('loading', true);
  const patience = setTimeout(fail, 20000, 'slower than 20 s');
  const { js, wasm } = script.dataset;
  import(new URL(js, document.baseURI))
    .then((module) => module.default({ module_or_path: fetch(new URL(wasm, document.baseURI)).then((answer) => {
      if (!answer.ok) throw new Error(`wasm: ${answer.status}`);
      return answer;
    }) }))
    .then(() => clearTimeout(patience), fail);
})();
