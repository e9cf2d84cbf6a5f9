// Starts what a prerendered page needs: on the explorer the application, on a page of other data the preview, on all others
// nothing. Whatever does not start leaves the page as it is, with one sentence.
// Small and without dependencies. Nothing waits for it, neither the page nor its first paint, though it is asked for so early,
// right behind the style sheet, that it mostly comes before that. Whether src/language.js runs before it or after is open.
(() => {
  const html = document.documentElement;
  const { js, wasm, previewJs, previewWasm } = document.currentScript.dataset;
  const asked = () => new URLSearchParams(location.search);
  const previews = asked().has('data') || 'dataset' in html.dataset;
  const show = (name, on) => {
    const strip = document.querySelector(`#app-status [data-boot="${name}"]`);
    if (strip) strip.hidden = !on;
  };

  // What needs a script to answer may show itself.
  html.dataset.script = '';

  // What a page says by the reader's address and calendar: the pillars that the address names are pressed, which the style
  // sheet follows, and data that were due for review say so. Each is done once, as soon as the page has it: the script may
  // come while the page is still being read.
  const today = new Date().toISOString().slice(0, 10);
  const date = (notice) => { notice.hidden = today <= notice.dataset.stale; };
  const press = (box) => { box.checked = true; };
  const pillars = () => (asked().get('p') || '').split(',').filter((n) => /^[1-4]$/.test(n));
  const settings = () => new Map([['[data-stale]', date], ...pillars().map((n) => [`#pillar-${n}`, press])]);
  let awaited = settings();
  const settle = () => {
    for (const [name, set] of awaited) {
      const found = document.querySelector(name);
      if (found && awaited.delete(name)) set(found);
    }
  };
  const reading = new MutationObserver(settle);
  reading.observe(html, { childList: true, subtree: true });
  settle();

  // Back and forward between addresses of this page, as long as nobody else follows them.
  let { pathname, search } = location;
  addEventListener('popstate', () => {
    if (html.dataset.ready === 'live') return;
    if (pathname !== location.pathname) { // the same page in another language
      location.reload();
      return;
    }
    if (search === location.search) return;
    ({ search } = location);
    for (const box of document.querySelectorAll('input[data-pillar]')) box.checked = pillars().includes(box.dataset.pillar);
  });

  // The address is that of what is shown: it is handed on where the device can, else copied, else shown to be copied by hand.
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest?.('[data-copy]');
    if (!button) return;
    const url = location.href;
    try {
      if (navigator.share && matchMedia('(pointer: coarse)').matches) return await navigator.share({ title: document.title, url });
      await navigator.clipboard.writeText(url);
    } catch (why) {
      if (why.name !== 'AbortError') prompt(button.textContent.trim(), url);
      return;
    }
    const said = document.querySelector('[data-said]');
    if (!said) return;
    said.textContent = button.dataset.copied;
    setTimeout(() => { said.textContent = ''; }, 4000);
  });

  let over = false;
  const fail = (why) => {
    if (over || html.dataset.ready === 'live') return;
    over = true;
    html.dataset.boot = 'failed'; // the application, should it come after all, leaves the page alone
    console.warn('The interactive version did not start:', why);
    show('loading', false);
    show('failed', true);
    // What was to be drawn later (style/65-static.css) nobody else will have drawn.
    for (const it of document.querySelectorAll('[data-below]')) it.removeAttribute('data-below');
  };

  const run = (js, wasm) => {
    show('loading', true);
    const patience = setTimeout(fail, 20000, 'slower than 20 s');
    // The application asks for this as soon as it runs; a preview has its own in the page.
    if (!previews) {
      const index = `${html.dataset.base}data/index.${html.lang}.json`;
      document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: index }));
    }
    const code = fetch(new URL(wasm, document.baseURI)).then((answer) => {
      if (!answer.ok) throw new Error(`wasm: ${answer.status}`);
      return answer;
    });
    code.catch(() => {}); // it is told below, once the script is there too
    import(new URL(js, document.baseURI))
      .then((module) => module.default({ module_or_path: code }))
      .then(() => clearTimeout(patience), fail);
  };
  // A page that is only read is complete as it is.
  const start = () => {
    if (js) return run(js, wasm);
    show('loading', false);
    html.dataset.ready = 'live';
  };
  document.addEventListener('lad-explorer:previewed', () => {
    awaited = settings();
    settle();
    start();
  });
  const begin = () => {
    settle();
    reading.disconnect();
    // The not-found page offers a search for the words of the address, where it has any.
    for (const place of document.querySelectorAll('[data-asked]')) {
      let words;
      try {
        words = decodeURIComponent(location.pathname).split('/').filter(Boolean).pop()?.replace(/[-_+.]/g, ' ').trim();
      } catch { /* an address that means nothing */ }
      if (!words) continue;
      const link = place.firstChild;
      link.textContent = link.textContent.replace(place.dataset.asked, words);
      link.href += encodeURIComponent(words);
      place.hidden = false;
    }
    if (!js && !previews) return start();
    if (typeof WebAssembly !== 'object') return fail('no WebAssembly');
    if (previews) return run(previewJs, previewWasm);
    // In a frame nothing is fetched before the frame comes into view.
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
