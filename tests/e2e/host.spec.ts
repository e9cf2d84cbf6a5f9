// What a page of somebody else gets from the published script: frames as tall as what they show, an element that becomes
// one, and no harm, whatever a frame says and whatever the page is like. The documentation's snippets are run as they are.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, height, script, select, test, top, type Host } from './support/host.ts';

const iframe = (host: Host, id: string, path = '', more = '') =>
  `<iframe id="${id}" src="${host.site}/embed/${path}?id=${id}" data-lad-explorer title="${id}" width="100%" height="600" frameborder="0" ${more}></iframe>`;

const tall = (host: Host, selector: string) => host.size(selector).then((size) => size.height);

test('the script is small, and the documentation names its hash', () => {
  expect(brotliCompressSync(script).length).toBeLessThan(2000);
  const hash = createHash('sha384').update(script).digest('base64');
  const named = readFileSync(`${top}/docs/embedding.md`, 'utf8').match(/sha384-[\w+/=]+/g) ?? [];
  expect(named.length).toBeGreaterThan(0);
  expect(new Set(named)).toEqual(new Set([`sha384-${hash}`]));
  expect(readFileSync(`${top}/src/present/snippet.rs`, 'utf8'), 'the pages name it, too').toContain(`"sha384-${hash}"`);
});

test.describe('a frame with the script', () => {
  test('grows and shrinks, and nothing else of the page changes', async ({ host, page }) => {
    await host.show(`<p style="height: 7px">before</p>${iframe(host, 'a')}<p>after</p>${host.tag}`);
    const frame = await host.inside('#a');
    const rest = () => page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector('#a')!.removeAttribute('style');
      return [copy.outerHTML, Object.keys(globalThis).sort().join(), history.length, scrollY, document.activeElement!.tagName];
    });
    await expect.poll(() => page.evaluate(() => !!customElements.get('lad-explorer'))).toBe(true);
    const before = await rest();
    for (const pixels of [1234, 300, 299, 5000, 1]) {
      await host.say(frame, height(pixels));
      expect(await tall(host, '#a')).toBe(pixels);
      expect(await frame.evaluate(() => innerHeight)).toBe(pixels);
    }
    expect(await rest()).toEqual(before);
  });

  test('is heard although it spoke before the script was there', async ({ host, page }) => {
    await host.show(iframe(host, 'a'));
    await host.say(await host.inside('#a'), height(432));
    expect(await tall(host, '#a')).toBe(600);
    await page.addScriptTag({ url: `${host.site}/embed/v1.js` });
    await expect.poll(() => tall(host, '#a')).toBe(432);
  });

  test('is heard in a page that adds it later', async ({ host, page }) => {
    await host.show(host.tag);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), iframe(host, 'a'));
    await host.say(await host.inside('#a'), height(432));
    expect(await tall(host, '#a')).toBe(432);
  });

  test('does not mix with others', async ({ host }) => {
    await host.show(`${iframe(host, 'a')}${iframe(host, 'b', 'map/')}<lad-explorer state="BRB"></lad-explorer><lad-explorer state="COL"></lad-explorer>${host.tag}`);
    const selectors = ['#a', '#b', '[state=BRB] iframe', '[state=COL] iframe'];
    for (const [index, selector] of selectors.entries()) await host.say(await host.inside(selector), height(500 + index));
    expect(await Promise.all(selectors.map((selector) => tall(host, selector)))).toEqual([500, 501, 502, 503]);
  });

  test('has all of the height for itself, whatever its border', async ({ host }) => {
    await host.show(iframe(host, 'a').replace('frameborder="0"', '') + host.tag, '* { box-sizing: border-box } iframe { border: 5px solid; height: 40vh !important }');
    const frame = await host.inside('#a');
    await host.say(frame, height(700));
    expect(await frame.evaluate(() => innerHeight)).toBe(700);
    expect(await tall(host, '#a')).toBe(710);
  });

  test('in a sandbox is known by having no origin', async ({ host }) => {
    await host.show(iframe(host, 'a', '', 'sandbox="allow-scripts"') + iframe(host, 'b', '', 'sandbox="allow-scripts allow-same-origin"') + host.tag);
    for (const id of ['#a', '#b']) {
      await host.say(await host.inside(id), height(321));
      expect(await tall(host, id)).toBe(321);
    }
  });

  test('that is hidden at first is right once it is shown', async ({ host, page }) => {
    await host.show(`<div id="tab" style="display: none">${iframe(host, 'a')}<lad-explorer state="BRB"></lad-explorer></div>${host.tag}`);
    await host.say(await host.inside('#a'), height(222));
    expect(host.frames.asked.some((path) => path.includes('BRB')), 'a lazy frame is not asked for before it is shown').toBe(false);
    await page.evaluate(() => (document.getElementById('tab')!.style.display = ''));
    expect(await tall(host, '#a')).toBe(222);
    await host.say(await host.inside('lad-explorer iframe'), height(333));
    expect(await tall(host, 'lad-explorer')).toBe(333);
  });

  test('is heard once where the script is there twice', async ({ host, page }) => {
    await host.show(`${iframe(host, 'a')}<lad-explorer></lad-explorer>${host.tag}${host.tag}<script src="${host.frames.origin}/copy/embed/v1.js"></script>`);
    const heard = page.evaluate(() => new Promise<number[]>((done) => {
      const heights: number[] = [];
      addEventListener('lad-explorer:height', (event) => {
        heights.push((event as CustomEvent).detail.height);
        if (heights.at(-1) === 2) done(heights);
      });
    }));
    const frame = await host.inside('lad-explorer iframe');
    await host.say(frame, height(1));
    await host.say(frame, height(1));
    await host.say(frame, height(2));
    expect(await heard).toEqual([1, 2]);
    await host.say(await host.inside('#a'), height(345));
    expect(await tall(host, '#a')).toBe(345);
  });
});

test.describe('what is not heard', () => {
  test('other versions, other shapes, and numbers that are no heights', async ({ host, page }) => {
    await host.show(`<lad-explorer></lad-explorer>${host.tag}`);
    await page.evaluate(() => {
      const here = globalThis as unknown as { events: number };
      here.events = 0;
      for (const name of ['height', 'select']) addEventListener(`lad-explorer:${name}`, () => (here.events += 1));
    });
    const frame = await host.inside('lad-explorer iframe');
    const good = height(100);
    const numbers = [NaN, Infinity, -Infinity, -1, 0, 0.5, 20000.5, 1e9, 1e308, '500', '', null, undefined, true, [500], { valueOf: 500 }, new Date(500), 500n];
    const states = ['brb', 'BRBB', 'BRB\n', '', 1, true, undefined, ['BRB'], { toString: 1, valueOf: 1 }];
    await frame.evaluate(() => {
      let deep: unknown = {};
      for (let depth = 0; depth < 40; depth += 1) {
        deep = { 'lad-explorer': 1, event: depth % 2 ? 'height' : 'select', height: deep, state: deep };
        parent.postMessage(deep, '*');
      }
    });
    await host.say(
      frame,
      ...numbers.map(height),
      ...states.map(select),
      ...[0, 2, '1', null, undefined, [1], 1.5].map((version) => ({ ...good, 'lad-explorer': version })),
      ...['', 'lad', 'LAD-EXPLORER', 'type', 'version'].map((key) => ({ ...good, 'lad-explorer': undefined, [key]: 1 })),
      ...['resize', 'HEIGHT', null, ['height'], 'ask', '__proto__', 'constructor'].map((event) => ({ ...good, event })),
      ...[null, undefined, true, 0, 17, '', 'lad-explorer', '{}', JSON.stringify(good), [], [good], {}, 'x'.repeat(1e6)],
    );
    expect(await tall(host, 'lad-explorer')).toBe(1400);
    expect(await page.evaluate(() => (globalThis as unknown as { events: number }).events)).toBe(0);
    await host.say(frame, height(100.2));
    expect(await tall(host, 'lad-explorer')).toBe(101);
  });

  test('other windows: the page itself, frames that are not meant, frames in the frame', async ({ host, page }) => {
    await host.show(iframe(host, 'a') + iframe(host, 'b').replace('data-lad-explorer', '') + host.tag);
    const frame = await host.inside('#a');
    await page.evaluate((message) => postMessage(message, '*'), height(50));
    await host.say(await host.inside('#b'), height(51));
    await frame.evaluate((message) => {
      const inner = document.body.appendChild(document.createElement('iframe'));
      inner.srcdoc = `<script>top.postMessage(${JSON.stringify(message)}, '*')</script>`;
      return new Promise((done) => (inner.onload = done));
    }, height(52));
    await host.painted();
    expect([await tall(host, '#a'), await tall(host, '#b')]).toEqual([600, 600]);
  });

  test('other origins, to which a frame went, with a name or without', async ({ host, page }) => {
    await host.show(iframe(host, 'a') + iframe(host, 'b', '', 'sandbox="allow-scripts allow-same-origin"') + host.tag);
    for (const id of ['#a', '#b']) {
      const frame = await host.inside(id);
      await frame.goto(`${host.stranger}/`);
      await host.say(await host.inside(id), height(60));
      await frame.goto(`data:text/html,<script>parent.postMessage(${JSON.stringify(height(61))}, '*')</script>`);
      await host.painted();
      expect(await tall(host, id)).toBe(600);
    }
    // In a sandbox nobody can tell; but one that should have no origin must not have one.
    await host.show(iframe(host, 'a', '', 'sandbox="allow-scripts"') + host.tag);
    await host.inside('#a');
    await page.evaluate(() => document.getElementById('a')!.setAttribute('sandbox', 'allow-scripts allow-same-origin'));
    await host.say(await host.inside('#a'), height(62));
    expect(await tall(host, '#a')).toBe(600);
  });

  test('a frame that went away', async ({ host, page }) => {
    await host.show(`${iframe(host, 'a')}<lad-explorer></lad-explorer>${host.tag}`);
    const frame = await host.inside('lad-explorer iframe');
    await host.inside('#a');
    await frame.evaluate((message) => setInterval(() => parent.postMessage(message, '*'), 1), height(70));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    await page.locator('lad-explorer').evaluate((element) => {
      element.remove();
      document.body.prepend(element);
    });
    await host.say(await host.inside('lad-explorer iframe'), height(71));
    expect(await tall(host, 'lad-explorer')).toBe(71);
  });

  test('ten thousand messages at once: the last one counts, and the page goes on', async ({ host, page }) => {
    await host.show(`<button onclick="this.textContent = 'pressed'">press</button>${iframe(host, 'a')}<lad-explorer></lad-explorer>${host.tag}`);
    await page.evaluate(() => {
      const here = globalThis as unknown as { seen: { changes: number; events: number; repaints: number } };
      here.seen = { changes: 0, events: 0, repaints: 0 };
      new MutationObserver((list) => (here.seen.changes += list.length)).observe(document.getElementById('a')!, { attributes: true });
      for (const name of ['height', 'select']) addEventListener(`lad-explorer:${name}`, () => (here.seen.events += 1));
      const count = () => {
        here.seen.repaints += 1;
        requestAnimationFrame(count);
      };
      count();
    });
    for (const selector of ['#a', 'lad-explorer iframe']) {
      const frame = await host.inside(selector);
      const from = Date.now();
      await frame.evaluate(({ tallness, choice }) => {
        for (let n = 0; n < 10000; n += 1) {
          parent.postMessage({ ...(n % 3 ? tallness : choice), height: 100 + (n % 900), state: n % 2 ? 'BRB' : 'COL' }, '*');
          if (n % 10 === 0) parent.postMessage({ ...tallness, height: NaN }, '*');
        }
        (globalThis as unknown as { say(list: unknown[]): void }).say([{ ...tallness, height: 777 }]);
      }, { tallness: height(1), choice: select('BRB') });
      await page.getByRole('button').click({ timeout: 3000 });
      await expect(page.getByRole('button')).toHaveText('pressed');
      await expect.poll(() => tall(host, selector)).toBe(777);
      expect(Date.now() - from).toBeLessThan(6000);
    }
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: { changes: number; events: number; repaints: number } }).seen);
    expect(seen.changes).toBeLessThanOrEqual(seen.repaints);
    expect(seen.events).toBeLessThanOrEqual(2 * seen.repaints);
  });
});

test.describe('the element', () => {
  const link = '<a href="/elsewhere">Barbados in the explorer</a>';

  test('is its link until the script runs, and then a frame', async ({ host, page }) => {
    await host.show(`<lad-explorer state="BRB">${link}</lad-explorer>`);
    await expect(page.getByRole('link')).toBeVisible();
    await page.addScriptTag({ url: `${host.site}/embed/v1.js` });
    const frame = page.locator('lad-explorer iframe');
    await expect(frame).toHaveAttribute('src', `${host.site}/embed/states/BRB/`);
    await expect(frame).toHaveAttribute('title', 'Barbados in the explorer');
    await expect(frame).toHaveAttribute('loading', 'lazy');
    await expect(page.getByRole('link')).toBeHidden();
    await page.locator('lad-explorer').evaluate((element) => (element.hidden = true));
    await expect(frame).toBeHidden();
  });

  test('makes addresses and initial heights of its attributes, and warns once of each that means nothing', async ({ host, page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await host.show(host.tag);
    await page.waitForFunction(() => customElements.get('lad-explorer'));
    const cases: [attributes: string, src: string, tall: number, warned?: string][] = [
      ['', 'embed/', 1400],
      ['view="explorer" lang="en"', 'embed/', 1400],
      ['view="map" lang="es" theme="dark"', 'es/embed/map/?theme=dark', 900],
      ['state="BRB" lang="pt-BR"', 'pt/embed/states/BRB/', 900],
      ['pillar="1" theme="light" lang="fr"', 'fr/embed/pillars/1/?theme=light', 1100],
      ['commitment="usa-25m-gcff" pillar="2" lang="en-GB"', 'embed/commitments/usa-25m-gcff/', 700],
      ['filters="p=1,3&kind=policy&q=dos%20palabras" height="500"', 'embed/?p=1,3&kind=policy&q=dos%20palabras', 500],
      ['filters="state=BRB" theme="dark" view="map"', 'embed/map/?theme=dark&state=BRB', 900],
      ['state="brb"', 'embed/', 1400, 'state="brb"'],
      ['state="../../x"', 'embed/', 1400, 'state="../../x"'],
      ['pillar="5" state="COL"', 'embed/states/COL/', 900, 'pillar="5"'],
      ['theme="blue"', 'embed/', 1400, 'theme="blue"'],
      ['lang="de"', 'embed/', 1400, 'lang="de"'],
      ['view="list"', 'embed/', 1400, 'view="list"'],
      ['commitment="a/b?c"', 'embed/', 1400, 'commitment="a/b?c"'],
      ['filters="data=https://evil.example"', 'embed/', 1400, 'filters='],
      ['filters="p=1#x"', 'embed/', 1400, 'filters='],
      ['height="12px"', 'embed/', 1400, 'height="12px"'],
      ['base="javascript:alert(1)//"', 'embed/', 1400, 'base="javascript:alert(1)//"'],
    ];
    for (const [attributes, src, tallness, warned] of cases) {
      warnings.length = 0;
      await page.evaluate((html) => (document.body.innerHTML = html), `<lad-explorer ${attributes}></lad-explorer>`);
      await expect(page.locator('lad-explorer iframe'), attributes).toHaveAttribute('src', `${host.site}/${src}`);
      expect(await tall(host, 'lad-explorer'), attributes).toBe(tallness);
      await page.locator('lad-explorer').evaluate((element) => (element.title = 'changed'));
      expect(warnings.length, `${attributes}: ${warnings}`).toBe(warned ? 1 : 0);
      expect(warnings.join()).toContain(warned ?? '');
      expect(warnings.join()).toMatch(warned ? /write it like \w+="/ : /^$/);
    }
    for (const base of [`${host.site}/x`, `${host.site}/x/`]) {
      await page.evaluate((html) => (document.body.innerHTML = html), `<lad-explorer base="${base}" lang="es"></lad-explorer>`);
      await expect(page.locator('lad-explorer iframe')).toHaveAttribute('src', `${host.site}/x/es/embed/`);
    }
  });

  test('keeps its link where it cannot know the address of the explorer', async ({ host, page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await host.show(`<lad-explorer>${link}</lad-explorer><script>${script}</script>`);
    await expect(page.getByRole('link')).toBeVisible();
    expect(warnings.join()).toContain('write base="https://');
    await page.locator('lad-explorer').evaluate((element, base) => element.setAttribute('base', base), `${host.site}/`);
    await expect(page.locator('lad-explorer iframe')).toHaveAttribute('src', `${host.site}/embed/`);
  });

  test('follows its attributes, keeps its height meanwhile, adds no step to the history, and tells what it hears', async ({ host, page }) => {
    await host.show(`<div id="around"><lad-explorer state="BRB"></lad-explorer></div>${host.tag}`);
    await host.say(await host.inside('lad-explorer iframe'), height(456));
    const steps = await page.evaluate(() => history.length);
    const set = (name: string, value: string | null) =>
      page.locator('lad-explorer').evaluate((element, [key, to]) => (to === null ? element.removeAttribute(key!) : element.setAttribute(key!, to)), [name, value]);
    for (const [name, value, src] of [
      ['lang', 'es', 'es/embed/states/BRB/'],
      ['theme', 'light', 'es/embed/states/BRB/?theme=light'],
      ['state', 'COL', 'es/embed/states/COL/?theme=light'],
      ['theme', null, 'es/embed/states/COL/'],
    ] as const) {
      await set(name, value);
      const frame = await host.inside('lad-explorer iframe');
      expect(frame.url()).toBe(`${host.site}/${src}`);
      expect(await tall(host, 'lad-explorer')).toBe(456);
    }
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const heard = page.locator('#around').evaluate((around) => new Promise((done) => {
      const events: unknown[] = [];
      for (const name of ['height', 'select']) around.addEventListener(`lad-explorer:${name}`, (event) => {
        events.push([event.type, (event.target as Element).localName, (event as CustomEvent).detail]);
        if (events.length === 3) done(events);
      });
    }));
    const frame = await host.inside('lad-explorer iframe');
    await host.say(frame, select('PER'), height(456));
    await host.say(frame, select(null), height(460));
    expect(await heard).toEqual([
      ['lad-explorer:select', 'lad-explorer', { state: 'PER' }],
      ['lad-explorer:height', 'lad-explorer', { height: 460 }],
      ['lad-explorer:select', 'lad-explorer', { state: null }],
    ]);
  });

  test('steers a frame that is there, and loads it anew only where something else changes', async ({ host, page }) => {
    await host.show(`<div id="one"><lad-explorer view="map"></lad-explorer></div><div id="two"></div>${host.tag}`);
    const selector = 'lad-explorer iframe';
    const frame = await host.inside(selector);
    await host.say(frame, height(456));
    const set = (name: string, value: string | null) =>
      page.locator('lad-explorer').evaluate((element, [key, to]) => (to === null ? element.removeAttribute(key!) : element.setAttribute(key!, to)), [name, value]);
    for (const [name, value] of [['theme', 'dark'], ['filters', 'p=1&state=BRB'], ['filters', 'p=1&state=BRB'], ['filters', 'data=x'], ['title', 'Map'], ['theme', null], ['theme', 'light'], ['filters', 'p=2']] as const) {
      await set(name, value);
    }
    const message = { 'lad-explorer': 1, event: 'set' };
    await expect.poll(() => frame.evaluate('sets')).toEqual([
      { ...message, theme: 'dark' }, { ...message, query: 'p=1&state=BRB' }, { ...message, query: '' }, { ...message, theme: null }, { ...message, theme: 'light' }, { ...message, query: 'p=2' },
    ]);
    expect(host.frames.asked.filter((path) => path.includes('/map/'))).toEqual(['/explorer/embed/map/']);
    expect([await tall(host, 'lad-explorer'), await page.locator(selector).getAttribute('title')]).toEqual([456, 'Map']);
    // What a frame was told is in the address of the next, and of one that the page puts elsewhere.
    await set('lang', 'es');
    expect((await host.inside(selector)).url()).toBe(`${host.site}/es/embed/map/?theme=light&p=2`);
    await host.say(await host.inside(selector), height(457));
    await page.evaluate(() => {
      const element = document.querySelector('lad-explorer')!;
      element.remove();
      element.setAttribute('theme', 'dark');
      document.getElementById('two')!.append(element);
    });
    expect((await host.inside(selector)).url()).toBe(`${host.site}/es/embed/map/?theme=dark&p=2`);
    expect(await tall(host, 'lad-explorer')).toBe(457);
  });

  test('waits with its page until the reader comes near', async ({ host, page }) => {
    await host.show(`<div style="height: 20000px"></div><lad-explorer state="BRB"></lad-explorer>${host.tag}`);
    await expect(page.locator('lad-explorer iframe')).toHaveCount(1);
    await page.waitForTimeout(300);
    expect(host.frames.asked.filter((path) => path.includes('/states/'))).toEqual([]);
    await page.locator('lad-explorer').scrollIntoViewIfNeeded();
    await host.say(await host.inside('lad-explorer iframe'), height(456));
    expect(await tall(host, 'lad-explorer')).toBe(456);
  });
});

test.describe('in a hostile page', () => {
  const HOSTILE = `html { font-size: 62.5% } * { all: unset !important } iframe { display: none !important }
    @media all { lad-explorer iframe, ::slotted(iframe) { width: 1px !important; height: 1px !important } }`;

  for (const [mode, type] of [['standards', '<!DOCTYPE html>'], ['quirks', '']]) {
    test(`in ${mode} mode, with a style sheet that unsets everything, the element has its size`, async ({ host, page }) => {
      // A table is what a style sheet like this leaves of a layout: an attribute, not a style.
      await host.open(`${type}<title>host</title><style>${HOSTILE.replace('* {', ':not(table, tr, td, head *) {')} table { display: table } td { display: table-cell }</style>
        <table width="300" cellpadding="0" cellspacing="0"><tr><td><lad-explorer state="BRB"><a href="/">link</a></lad-explorer></td></tr></table>${host.tag}`);
      expect(await page.evaluate(() => document.compatMode)).toBe(type ? 'CSS1Compat' : 'BackCompat');
      const frame = await host.inside('lad-explorer iframe');
      for (const pixels of [640, 320]) {
        await host.say(frame, height(pixels));
        expect(await host.size('lad-explorer iframe')).toEqual({ width: 300, height: pixels });
        expect(await frame.evaluate(() => [innerWidth, innerHeight])).toEqual([300, pixels]);
      }
    });
  }

  test('even where everything is unset, the element is as wide as the window', async ({ host, page }) => {
    await host.open(`<!DOCTYPE html><title>host</title><style>${HOSTILE}</style><p>before</p><lad-explorer></lad-explorer>${host.tag}`);
    const frame = await host.inside('lad-explorer iframe');
    await host.say(frame, height(640));
    expect(await host.size('lad-explorer iframe')).toEqual({ width: await page.evaluate(() => document.documentElement.clientWidth), height: 640 });
  });

  test('a strict policy is kept to the letter', async ({ host, page }) => {
    const origin = new URL(host.site).origin;
    const hash = createHash('sha384').update(script).digest('base64');
    const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'none'; require-trusted-types-for 'script'; report-to none`;
    await host.open(
      `<!DOCTYPE html><title>host</title>${iframe(host, 'a')}<lad-explorer state="BRB" theme="dark"></lad-explorer>
       <script src="${host.site}/embed/v1.js" async integrity="sha384-${hash}" crossorigin="anonymous"></script>`,
      { 'Content-Security-Policy': policy },
    );
    for (const selector of ['#a', 'lad-explorer iframe']) {
      await host.say(await host.inside(selector), height(654));
      expect(await tall(host, selector)).toBe(654);
    }
    await page.locator('lad-explorer').evaluate((element) => element.setAttribute('theme', 'light'));
    await host.say(await host.inside('lad-explorer iframe'), height(321));
    expect(await tall(host, 'lad-explorer')).toBe(321);
    expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([]);
  });
});

test.describe('the documentation', () => {
  const blocks = (host: Host, kind: string) =>
    [...readFileSync(`${top}/docs/embedding.md`, 'utf8').matchAll(new RegExp(`\`\`\`${kind}\n([^]*?)\`\`\``, 'g'))]
      .map(([, text]) => text.replaceAll('https://www.example.org/explorer', host.site).replaceAll('https://www.example.org', new URL(host.site).origin));

  test('has snippets that work as they are pasted', async ({ host, page }) => {
    const [plain, withScript, element, picture, ...rest] = blocks(host, 'html');
    expect(rest).toEqual([]);
    for (const [snippet, selector, pixels] of [[plain, 'iframe', 900], [withScript, 'iframe', 432], [element, 'lad-explorer iframe', 432]] as const) {
      await host.show(snippet);
      const frame = await host.inside(selector);
      expect(frame.url()).toContain(`${host.site}/embed/states/BRB/`);
      await host.say(frame, height(432));
      await expect.poll(() => tall(host, selector)).toBe(pixels);
      await expect(page.locator(selector)).toHaveAttribute('title', 'Barbados: commitments under the Los Angeles Declaration');
    }
    await host.show(picture);
    const name = 'Barbados: commitments under the Los Angeles Declaration';
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', `${host.site}/states/BRB/`);
    await expect(page.getByRole('img')).toHaveAccessibleName(/^A map of the Americas/);
  });

  test('has a listener that works, and hears nobody else', async ({ host }) => {
    const [listener] = blocks(host, 'js');
    await host.show(`<script>${listener}</script>${iframe(host, 'a')}${iframe(host, 'b')}`);
    await host.say(await host.inside('#a'), height(432), height(NaN), height(-1), height('9'), height(20001), null, { ...height(1), 'lad-explorer': 2 });
    expect([await tall(host, '#a'), await tall(host, '#b')]).toEqual([432, 600]);
    await (await host.inside('#b')).goto(`${host.stranger}/`);
    await host.say(await host.inside('#b'), height(50));
    expect(await tall(host, '#b')).toBe(600);
  });
});
