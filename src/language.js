// Which language a reader sees. Why so, and when, is in ARCHITECTURE.md under "Languages".
(() => {
  const KEPT = 'lad-explorer.language';
  const CODES = ['en', 'es', 'pt', 'fr'];
  const html = document.documentElement;
  const base = new URL(html.dataset.base, location.href).pathname;
  const path = location.pathname.slice(base.length);
  const [first] = path.split('/');
  const own = CODES.indexOf(first) > 0 ? first : 'en';
  const rest = own === 'en' ? path : path.slice(first.length + 1);
  const find = (tag) => CODES.find((code) => code === String(tag).toLowerCase().split(/[-_]/)[0]);
  const others = () => location.search.slice(1).split('&').filter((part) => part && !part.startsWith('lang='));

  // Parts have the same names in all languages: what stood at the top of the window, and what was unfolded, is found again.
  const parts = () => [...document.querySelectorAll('main [id]')];
  const folds = () => [...document.querySelectorAll('details')];
  const session = (use) => {
    try {
      return use(sessionStorage);
    } catch { /* then the page begins at its top */ }
  };
  const place = session((store) => JSON.parse(store.getItem(KEPT)));
  session((store) => store.removeItem(KEPT));
  if (place?.rest === rest) {
    const settle = () => {
      folds().forEach((it, n) => { it.open = place.open.includes(n); });
      const part = parts().find((it) => it.id === place.part);
      if (part) scrollBy(0, part.getBoundingClientRect().top - place.top);
      document.querySelector(`a[data-lang="${own}"]`)?.focus({ preventScroll: true });
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', settle);
    else settle();
  }

  const keeps = () => {
    try {
      localStorage.setItem(`${KEPT}?`, '');
      localStorage.removeItem(`${KEPT}?`);
      return localStorage;
    } catch {
      return undefined;
    }
  };

  // Who loads the bare root again, or comes back to it, has been here: the address may be that of an explorer without a choice.
  const again = ['reload', 'back_forward'].includes(performance.getEntriesByType('navigation')[0]?.type);
  const bare = !path && !location.search && !location.hash && !again && !document.referrer.startsWith(location.origin + base);
  const store = bare && keeps();
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = store ? find(store.getItem(KEPT)) || navigator.languages.map(find).find(Boolean) : asked && find(asked);
  if (wanted && wanted !== own) {
    const query = others();
    const target = base + (wanted === 'en' ? '' : `${wanted}/`) + rest;
    if (target === base && !query.length && !location.hash) query.push('lang=en'); // or the bare root would lead back
    html.hidden = true;
    setTimeout(() => { html.hidden = false; }, 3000);
    location.replace(target + (query.length ? `?${query.join('&')}` : '') + location.hash);
  }

  const lead = (event) => {
    const link = event.target.closest('a[data-lang]');
    if (!link) return;
    const here = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey); // else it is opened beside this page
    if (here) {
      try {
        localStorage.setItem(KEPT, link.dataset.lang);
      } catch { /* then it is not kept */ }
      if (html.dataset.ready === 'live' && document.querySelector('.explorer')) return; // the application keeps the rest
      const top = (it) => it.getBoundingClientRect().top;
      const part = scrollY && parts().find((it) => it.getClientRects().length && top(it) >= 0);
      const open = folds().flatMap((it, n) => (it.open ? [n] : []));
      session((store) => store.setItem(KEPT, JSON.stringify({ rest, open, ...(part && { part: part.id, top: top(part) }) })));
    }
    const boxes = [...document.querySelectorAll('input[data-pillar]')];
    const pressed = boxes.filter((box) => box.checked).map((box) => box.dataset.pillar);
    const query = others().filter((part) => !boxes.length || !part.startsWith('p='));
    if (pressed.length) query.unshift(`p=${pressed}`);
    const url = new URL(link.href);
    url.search = query.join('&');
    url.hash = location.hash;
    link.href = url.href;
  };
  for (const kind of ['click', 'auxclick']) document.addEventListener(kind, lead, true);
})();
