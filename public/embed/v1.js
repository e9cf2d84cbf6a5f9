// Frames as high as what they show, and <lad-explorer>. Once published it stays.
(() => {
  const NAME = 'lad-explorer';
  if (customElements.get(NAME)) return; // included twice
  const home = document.currentScript?.src.replace(/embed\/v1\.js.*/, '');
  const elements = new Map(); // by frame
  const due = new Map(); // what each frame said last, heard once a repaint
  const heard = new WeakSet();
  const frames = () => [...elements.keys(), ...document.querySelectorAll(`iframe[data-${NAME}]`)];
  const post = (frame, message) => frame.contentWindow.postMessage({ [NAME]: 1, ...message }, '*');

  // Pattern, example, initial height
  const RULES = {
    pillar: [/^[1-4]$/, 1, 1100],
    state: [/^[A-Z]{3}$/, 'BRB', 900],
    commitment: [/^[\w-]+$/, 'usa-25m-gcff', 700],
    view: [/^(explorer|map)$/, 'map'],
    lang: [/^(en|es|pt|fr)(-|$)/, 'es'],
    theme: [/^(light|dark)$/, 'dark'],
    filters: [/^((p|kind|status|ap|year|q|sort|state|map)=[^&#]*&?)*$/, 'p=1&kind=policy'],
    height: [/^[1-9]\d{0,4}$/, 900],
    base: [/^(https?:\/)?\/[^?#]+$/, 'https://example.org/'],
    title: [/./],
  };

  // A sandbox takes the origin away.
  const speaks = (frame, origin) =>
    frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? origin === 'null' : frame.src.startsWith(`${origin}/`);

  const hear = () => {
    for (const [frame, { height, state }] of due) {
      const tell = (what, detail) => elements.get(frame)?.dispatchEvent(new CustomEvent(`${NAME}:${what}`, { bubbles: true, detail }));
      if (height) {
        const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
        const tall = `${height + border}px`;
        if (frame.style.height !== tall) {
          frame.style.setProperty('height', tall, 'important');
          tell('height', { height });
        }
      }
      if (state !== undefined) tell('select', { state });
    }
    due.clear();
  };

  addEventListener('message', ({ data, origin, source }) => {
    if (data?.[NAME] !== 1) return;
    const { event, height, state } = data;
    const news =
      event === 'height' && Number.isFinite(height) && height >= 1 && height <= 20000 ? { height: Math.ceil(height) }
      : event === 'select' && (state === null || (typeof state === 'string' && RULES.state[0].test(state))) ? { state }
      : null;
    const frame = news && frames().find((it) => it.contentWindow === source);
    if (!frame || !speaks(frame, origin)) return;
    heard.add(frame);
    if (!due.size) requestAnimationFrame(hear);
    due.set(frame, { ...due.get(frame), ...news });
  });

  // Who spoke before says it again
  for (const frame of frames()) post(frame, { event: 'ask' });

  const sheet = new CSSStyleSheet(); // browsers that have none keep the link
  sheet.replaceSync(':host{display:block;box-sizing:border-box;width:100%}:host([hidden]){display:none}');

  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = Object.keys(RULES);
    #frame;
    #page;

    attributeChangedCallback(name, before, value) {
      if (value === before) return;
      const read = this.#read(name);
      if (value && !read) console.warn(`<${NAME}>: ${name}="${value}" is ignored, write it like ${name}="${RULES[name][1]}"`);
      const set = { theme: { theme: read || null }, filters: { query: read } }[name];
      // A frame that is there is not loaded anew.
      if (set && this.#page && heard.has(this.#frame)) return post(this.#frame, { event: 'set', ...set });
      if (set) this.#page = 0;
      this.connectedCallback();
    }

    disconnectedCallback() {
      elements.delete(this.#frame);
      this.#page = 0;
    }

    #read(name) {
      const value = this.getAttribute(name) || '';
      return RULES[name][0].test(value) ? value : '';
    }

    connectedCallback() {
      if (!this.isConnected) return;
      const base = this.#read('base') || home;
      if (!base) return console.warn(`<${NAME}>: write base="${RULES.base[1]}"`);
      let page = this.#read('view') === 'map' ? 'map/' : '';
      let tall = page ? 900 : 1400;
      for (const name in RULES) if (RULES[name][2] && this.#read(name)) [page, tall] = [`${name}s/${this.#read(name)}/`, RULES[name][2]];
      const lang = this.#read('lang').replace(/-.*|en/g, '');
      page = `${base.replace(/\/?$/, lang && `/${lang}`)}/embed/${page}`;

      let frame = this.#frame;
      if (this.#page !== page) {
        const theme = this.#read('theme');
        const query = [theme && `theme=${theme}`, this.#read('filters')].filter(Boolean).join('&');
        // The same frame would add to the history.
        frame = document.createElement('iframe');
        frame.loading = 'lazy';
        frame.src = page + (query && `?${query}`);
        frame.style.cssText = `display:block;width:100%;border:0;height:${parseFloat(this.#frame?.style.height || this.#read('height') || tall)}px`;
        const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.replaceChildren(frame);
        elements.delete(this.#frame);
        this.#frame = frame;
        this.#page = page;
      }
      frame.title = this.#read('title') || this.querySelector('a')?.textContent || 'Los Angeles Declaration Explorer';
      elements.set(frame, this);
    }
  });
})();
