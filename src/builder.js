// The page that makes snippets: what is chosen becomes an address, a preview and a text to copy. Without it the page says
// that it needs script.
(() => {
  const form = document.getElementById('builder');
  const root = new URL(form.dataset.root, location.href).href;
  const preview = document.getElementById('preview');
  const widths = document.getElementById('widths');
  const snippet = document.getElementById('snippet');
  const status = document.querySelector('[data-status]');
  const asked = new URLSearchParams(location.search);
  const HEIGHTS = { explorer: 1400, map: 900, state: 900, pillar: 1100, commitment: 700 };
  // Of an explorer's address, what frames take.
  const FILTERS = ['p', 'kind', 'status', 'ap', 'year', 'q', 'sort', 'state', 'map'];
  const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

  // The view that the reader comes from.
  form.elements.lang.value = form.dataset.lang;
  for (const name of ['show', 'state', 'pillar', 'commitment', 'lang', 'theme', 'kind']) {
    const value = asked.get(name === 'state' && asked.get('show') !== 'state' ? '' : name);
    const field = form.elements[name];
    if (value && [...(field.options || field)].some((it) => it.value === value)) field.value = value;
  }
  const filters = new URLSearchParams([...asked].filter(([name]) => FILTERS.includes(name)));

  let integrity = '';
  const hash = async () => {
    try {
      const bytes = await (await fetch(`${root}embed/v1.js`)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      integrity = ` integrity="sha384-${btoa(String.fromCharCode(...digest))}" crossorigin="anonymous"`;
    } catch { /* not over https: the snippet goes without */ }
  };

  const chosen = () => {
    const value = Object.fromEntries(new FormData(form));
    const { show } = value;
    const explores = show === 'explorer' || show === 'map';
    const prefix = value.lang === 'en' ? '' : `${value.lang}/`;
    const path = { explorer: '', map: 'map/', state: `states/${value.state}/`, pillar: `pillars/${value.pillar}/`, commitment: `commitments/${value.commitment}/` }[show];
    const query = new URLSearchParams(explores ? filters : {});
    const name = { state: form.elements.state, pillar: form.elements.pillar, commitment: form.elements.commitment }[show];
    const title = [name && name.selectedOptions[0].text, form.dataset.site].filter(Boolean).join(' · ');
    const whole = root + prefix + (show === 'state' || show === 'commitment' ? path : '') + (show === 'pillar' ? `?p=${value.pillar}` : '');
    if (value.theme) query.set('theme', value.theme);
    const src = `${root}${prefix}embed/${path}${query.size ? `?${query}` : ''}`;
    return { ...value, explores, src, title: escape(title), whole, height: HEIGHTS[show] };
  };

  const text = (it) => {
    const script = `<script src="${root}embed/v1.js" async${integrity}></script>`;
    const frame = (more) => `<iframe ${more}src="${escape(it.src)}" title="${it.title}" width="100%" height="${it.height}" loading="lazy" frameborder="0"></iframe>`;
    const link = `<a href="${escape(it.whole)}">${it.title}</a>`;
    if (it.kind === 'frame') return frame('');
    if (it.kind === 'script') return `${frame('data-lad-explorer ')}\n${script}`;
    if (it.kind === 'image') return `<a href="${escape(it.whole)}"><img src="${root}preview.png" width="1200" height="630" alt="${escape(form.dataset.alternative)}" style="max-width:100%;height:auto"></a>\n<p>${link}</p>`;
    const attributes = [
      it.explores ? it.show === 'map' && ['view', 'map'] : [it.show, it[it.show]],
      ['lang', it.lang],
      it.theme && ['theme', it.theme],
      it.explores && filters.size && ['filters', filters],
    ].filter(Boolean).map(([name, value]) => ` ${name}="${escape(String(value))}"`).join('');
    return `<lad-explorer${attributes}>${link}</lad-explorer>\n${script}`;
  };

  let shown = '';
  const show = () => {
    const it = chosen();
    for (const name of ['state', 'pillar', 'commitment']) form.querySelector(`[data-field="${name}"]`).hidden = it.show !== name;
    snippet.value = text(it);
    status.textContent = '';
    const width = widths.querySelector(':checked').value;
    preview.style.maxWidth = width ? `${width}px` : '';
    if (it.src === shown) return;
    shown = it.src;
    const frame = document.createElement('iframe');
    frame.dataset.ladExplorer = '';
    frame.title = `${form.dataset.site}`;
    frame.src = it.src;
    frame.height = it.height;
    preview.replaceChildren(frame);
  };

  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  widths.addEventListener('input', show);
  document.getElementById('copy').addEventListener('click', async () => {
    snippet.select();
    try {
      await navigator.clipboard.writeText(snippet.value);
    } catch {
      document.execCommand('copy'); // where the newer way is not allowed
    }
    status.textContent = form.dataset.copied;
  });
  show();
  hash().then(show);
})();
