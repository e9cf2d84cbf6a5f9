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
  const tall = form.elements.height;
  // Of an explorer's address, what frames take.
  const FILTERS = ['p', 'kind', 'status', 'ap', 'year', 'q', 'sort', 'state', 'map'];
  const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

  // The view that the reader comes from.
  form.elements.lang.value = form.dataset.lang;
  for (const name of ['show', 'state', 'pillar', 'commitment', 'lang', 'theme', 'version']) {
    const value = asked.get(name === 'state' && asked.get('show') !== 'state' ? '' : name);
    const field = form.elements[name];
    if (field && value && [...(field.options || field)].some((it) => it.value === value)) field.value = value;
  }
  const filters = new URLSearchParams([...asked].filter(([name]) => FILTERS.includes(name)));

  const chosen = () => {
    const value = Object.fromEntries(new FormData(form));
    const { show, kind, version } = value;
    tall.placeholder = form.querySelector(`[name="show"][value="${show}"]`).dataset.height;
    // Only a frame that keeps its height asks the webmaster for one.
    const height = kind === 'frame' && tall.value && tall.validity.valid ? tall.value : tall.placeholder;
    const explores = show === 'explorer' || show === 'map';
    const prefix = value.lang === 'en' ? '' : `${value.lang}/`;
    const path = { explorer: '', map: 'map/', state: `states/${value.state}/`, pillar: `pillars/${value.pillar}/`, commitment: `commitments/${value.commitment}/` }[show];
    const query = new URLSearchParams(explores ? filters : {});
    const name = { state: form.elements.state, pillar: form.elements.pillar, commitment: form.elements.commitment }[show];
    const title = [name && name.selectedOptions[0].text, form.dataset.site].filter(Boolean).join(' · ');
    // An explorer's own page takes the filters.
    const whole = root + prefix + ({ state: path, commitment: path, pillar: `?p=${value.pillar}` }[show] ?? (String(filters) && `?${filters}`));
    if (value.theme) query.set('theme', value.theme);
    // A version that is kept is a small site of its own.
    const site = version ? `${root}v/${version}/` : root;
    const src = `${site}${prefix}embed/${path}${String(query) && `?${query}`}`;
    return { ...value, explores, site, src, title: escape(title), whole, height };
  };

  const text = (it) => {
    const script = `<script src="${root}embed/v1.js" async integrity="${form.dataset.integrity}" crossorigin="anonymous"></script>`;
    const frame = (more) => `<iframe ${more}src="${escape(it.src)}" title="${it.title}" width="100%" height="${it.height}" loading="lazy" frameborder="0"></iframe>`;
    const link = `<a href="${escape(it.whole)}">${it.title}</a>`;
    if (it.kind === 'frame') return frame('');
    if (it.kind === 'script') return `${frame('data-lad-explorer ')}\n${script}`;
    if (it.kind === 'image') return `<a href="${escape(it.whole)}"><img src="${root}preview.png" width="1200" height="630" alt="${escape(form.dataset.alternative)}" style="max-width:100%;height:auto"></a>\n<p>${link}</p>`;
    const attributes = [
      it.explores ? it.show === 'map' && ['view', 'map'] : [it.show, it[it.show]],
      ['lang', it.lang],
      it.theme && ['theme', it.theme],
      it.explores && String(filters) && ['filters', filters],
      it.version && ['base', it.site],
    ].filter(Boolean).map(([name, value]) => ` ${name}="${escape(String(value))}"`).join('');
    return `<lad-explorer${attributes}>${link}</lad-explorer>\n${script}`;
  };

  // Whether a field has a meaning for what is chosen. A picture shows the same whatever the theme and the version.
  const asks = (name, { show, kind }) =>
    name === 'height' ? kind === 'frame'
    : /^(theme|version)/.test(name) ? kind !== 'image'
    : /^(state|pillar|commitment)$/.test(name) ? show === name
    : true;

  let shown = '';
  const show = () => {
    const it = chosen();
    for (const field of form.querySelectorAll('[data-field]')) field.hidden = !asks(field.dataset.field, it);
    snippet.value = text(it);
    status.textContent = '';
    const grows = it.kind !== 'frame';
    const width = widths.querySelector(':checked').value;
    preview.style.maxWidth = width ? `${width}px` : '';
    const now = `${it.src} ${grows}`;
    if (now !== shown) {
      const frame = document.createElement('iframe');
      if (grows) frame.dataset.ladExplorer = '';
      frame.title = form.dataset.site;
      frame.src = it.src;
      preview.replaceChildren(frame);
      shown = now;
    }
    preview.firstChild.height = it.height;
  };

  form.addEventListener('input', show);
  widths.addEventListener('input', show);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    snippet.select();
    try {
      await navigator.clipboard.writeText(snippet.value);
    } catch {
      document.execCommand('copy'); // where the newer way is not allowed
    }
    status.textContent = form.dataset.copied;
  });
  show();
})();
