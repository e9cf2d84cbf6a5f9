// Gives frames of the Los Angeles Declaration Explorer the height of what they show, and makes <lad-explorer> such a frame.
// It touches nothing else and keeps nothing. Once published it stays: a change is a v2.js.
(() => {
  const NAME = 'lad-explorer';
  if (customElements.get(NAME)) return; // included twice
  const home = document.currentScript?.src.replace(/embed\/v1\.js.*/, '');
  const elements = new Map(); // by their frames
  const due = new Map(); // what each said last: however much a frame says, it is heard once a repaint
  const frames = () => [...elements.keys(), ...document.querySelectorAll(`iframe[data-${NAME}]`)];

  // What an attribute may be, and an example.
  const RULES = {
    commitment: [/^[\w-]+$/, 'usa-25m-gcff'],
    state: [/^[A-Z]{3}$/, 'BRB'],
    pillar: [/^[1-4]$/, 1],
    view: [/^(explorer|map)$/, 'map'],
    lang: [/^(en|es|pt|fr)(-|$)/, 'es'],
    theme: [/^(light|dark)$/, 'dark'],
    filters: [/^((p|kind|status|ap|year|q|sort|state|map)=[^&#]*&?)*$/, 'p=1&kind=policy'],
    height: [/^[1-9]\d{0,4}$/, 900],
    base: [/^(https?:\/)?\/[^?#]+$/, 'https://www.example.org/explorer/'],
    title: [/./],
  };

  // A sandbox takes the origin away, unless it is told not to.
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
    if (data?.[NAME] !== 1) return; // the version of the messages
    const { event, height, state } = data;
    const news =
      event === 'height' && Number.isFinite(height) && height >= 1 && height <= 20000 ? { height: Math.ceil(height) }
      : event === 'select' && (state === null || (typeof state === 'string' && RULES.state[0].test(state))) ? { state }
      : null;
    const frame = news && frames().find((it) => it.contentWindow === source);
    if (!frame || !speaks(frame, origin)) return;
    if (!due.size) requestAnimationFrame(hear);
    due.set(frame, { ...due.get(frame), ...news });
  });

  // Frames that spoke before this was there say it again.
  for (const frame of frames()) frame.contentWindow.postMessage({ [NAME]: 1, event: 'ask' }, '*');

  const sheet = new CSSStyleSheet(); // browsers that have none keep the link
  sheet.replaceSync(':host{display:block;box-sizing:border-box;width:100%}:host([hidden]){display:none}');

  customElements.define(NAME, class extends HTMLElement {
    static observedAttributes = Object.keys(RULES);
    #frame;

    attributeChangedCallback(name, _, value) {
      if (value && !this.#read(name)) console.warn(`<${NAME}>: ${name}="${value}" is ignored, write it like ${name}="${RULES[name][1]}"`);
      this.connectedCallback();
    }

    disconnectedCallback() {
      elements.delete(this.#frame);
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
      for (const [name, height] of [['pillar', 1100], ['state', 900], ['commitment', 700]]) {
        const value = this.#read(name);
        if (value) [page, tall] = [`${name}s/${value}/`, height];
      }
      const lang = this.#read('lang').replace(/-.*|en/g, '');
      const theme = this.#read('theme');
      const query = [theme && `theme=${theme}`, this.#read('filters')].filter(Boolean).join('&');
      const src = `${base.replace(/\/?$/, lang && `/${lang}`)}/embed/${page}${query && `?${query}`}`;

      let frame = this.#frame;
      if (frame?.getAttribute('src') !== src) {
        // In the same frame it would be a step of the reader's history.
        frame = document.createElement('iframe');
        frame.loading = 'lazy';
        frame.src = src;
        frame.style.cssText = `display:block;width:100%;border:0;height:${parseFloat(this.#frame?.style.height || this.#read('height') || tall)}px`;
        const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.replaceChildren(frame);
        elements.delete(this.#frame);
        this.#frame = frame;
      }
      frame.title = this.#read('title') || this.querySelector('a')?.textContent || 'Los Angeles Declaration Explorer';
      elements.set(frame, this);
    }
  });
})();
