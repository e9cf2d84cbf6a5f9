// A page in somebody else's frame: it takes the theme that its address asks for, before the first paint, and tells its
// host how high it is and which state is chosen, whenever that changes. Without it the page reads all the same, and the
// frame scrolls. docs/embedding.md has the messages.
(() => {
  const html = document.documentElement;
  const asked = new URLSearchParams(location.search);
  if (/^(light|dark)$/.test(asked.get('theme'))) html.dataset.theme = asked.get('theme');
  if (window.parent === window) return;
  const id = asked.get('id') || '';

  const say = (news) => window.parent.postMessage({ 'lad-explorer': 1, id, ...news }, '*');

  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.getElementById('embed')?.getBoundingClientRect().height || 0);
    // What is hidden has no height, and what is told twice is noise.
    if (!height || height === told) return;
    told = height;
    // The same message in the forms that other hosts listen for: Datawrapper's and AMP's listeners pass over the rest.
    say({ event: 'height', height, 'datawrapper-height': { [id]: height }, sentinel: 'amp', type: 'embed-size' });
    window.parent.postMessage(JSON.stringify({ src: location.href, context: 'iframe.resize', height }), '*'); // Medium's
  };

  // What is watched is what the page shows, never the document: that is as high as the frame, and would only grow. The
  // application puts its own in the place of what was there.
  const sizes = new ResizeObserver(tell);
  const watch = () => {
    sizes.disconnect();
    sizes.observe(document.getElementById('embed'));
  };
  document.addEventListener('DOMContentLoaded', () => {
    watch();
    new MutationObserver(watch).observe(document.body, { childList: true });
  });

  // The application says here which state is chosen.
  const chosen = () => say({ event: 'select', state: html.dataset.selected || null });
  new MutationObserver(chosen).observe(html, { attributeFilter: ['data-selected'] });

  // What to show is for the application to know. What a host asks for earlier waits for it.
  let query;
  const steer = () => {
    if (query === undefined || html.dataset.ready !== 'live') return;
    document.dispatchEvent(new CustomEvent('lad-explorer:set', { detail: query }));
    query = undefined;
  };
  new MutationObserver(steer).observe(html, { attributeFilter: ['data-ready'] });

  // What a host may ask: to be told the height again, and to have another theme, or other filters and another state. The
  // application reads those as it reads an address, and passes over what it does not know.
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || data?.['lad-explorer'] !== 1) return;
    if (data.event === 'ask') {
      told = 0;
      tell();
    } else if (data.event === 'set') {
      if (data.theme === null) delete html.dataset.theme;
      else if (/^(light|dark)$/.test(data.theme)) html.dataset.theme = data.theme;
      if (typeof data.query === 'string' && data.query.length < 2000) {
        query = data.query;
        steer();
      }
    }
  });
})();
