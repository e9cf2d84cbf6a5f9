// Pages in somebody else's frame, on another origin: they read without script, tell their height, and harm nobody.
import type { FrameLocator, Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { endorsers, matchingStates, published } from './support/dataset.ts';
import { serve } from './support/host.ts';
import { expect, test as base } from './support/test.ts';

interface HostPage {
  open(body: string, headers?: Record<string, string>): Promise<void>;
  origin: string;
  /** Where the site is, with its base. */
  site: string;
}

const test = base.extend<{ host: HostPage }>({
  host: async ({ page, baseURL }, use) => {
    const answers: Parameters<typeof serve>[0] = {};
    const server = await serve(answers);
    const open = async (body: string, headers: Record<string, string> = {}) => {
      answers['/'] = { body, headers };
      await page.goto(`${server.origin}/`);
    };
    await use({ open, origin: server.origin, site: baseURL! });
    await server.close();
  },
});

const PAGES = ['embed/', 'embed/map/', 'embed/states/BRB/', 'embed/pillars/2/', 'embed/commitments/col-etpv-1-5m-permits/'];

const framed = (site: string, path: string, more = '') =>
  `<!DOCTYPE html><meta name="viewport" content="width=device-width"><body style="margin:0">
   <iframe data-lad-explorer title="Explorer" src="${site}${path}" width="100%" height="600" ${more}></iframe>
   <script src="${site}embed/v1.js" async></script>`;

/** How far the frame's height is from that of what it shows. */
async function gap(page: Page): Promise<number> {
  const frame = page.frames()[1]!;
  const [outer, inner] = await Promise.all([
    page.locator('iframe').evaluate((it) => it.clientHeight),
    frame.evaluate(() => Math.ceil(document.getElementById('embed')!.getBoundingClientRect().height)),
  ]);
  return Math.abs(outer - inner);
}

const isLive = (frame: FrameLocator) => expect(frame.locator('html')).toHaveAttribute('data-ready', 'live', { timeout: 15_000 });

for (const path of PAGES) {
  test(`${path} reads in a frame that allows nothing, with its source and the date of the data`, async ({ page, host }) => {
    await host.open(`<!DOCTYPE html><iframe sandbox="" title="x" src="${host.site}${path}" width="500" height="700"></iframe>`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('h1')).toHaveCount(1);
    const whole = frame.locator('[data-whole]');
    await expect(whole).toHaveText('Los Angeles Declaration Explorer');
    await expect(whole).toHaveAttribute('rel', 'noopener');
    await expect(whole).toHaveAttribute('target', '_blank');
    await expect(frame.locator('.embed-foot')).toContainText('Data as of November 23, 2026');
    await expect(frame.locator('.masthead, .foot, nav.languages')).toHaveCount(0);
    const links = await frame.locator('a[href]:not([href^="#"])').evaluateAll((all) => all.filter((it) => it.getAttribute('target') !== '_blank' || !it.getAttribute('rel')?.includes('noopener')).map((it) => it.outerHTML.slice(0, 120)));
    expect(links, 'links that stay in the frame').toEqual([]);
  });

  test(`${path} gets the height of what it shows, and keeps it`, async ({ page, host }) => {
    const messages: unknown[] = [];
    await page.exposeFunction('told', (data: unknown) => messages.push(data));
    await page.addInitScript(() => {
      if (window.parent === window) addEventListener('message', ({ data }) => (window as unknown as { told(data: unknown): void }).told(data));
    });
    await page.setViewportSize({ width: 900, height: 900 });
    await host.open(framed(host.site, path));
    await expect.poll(() => gap(page)).toBeLessThanOrEqual(1);
    for (const width of [300, 520, 900]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(200);
      expect(await gap(page), `at ${width} px`).toBeLessThanOrEqual(1);
    }
    const overflow = await page.frames()[1]!.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBe(0);
    await page.waitForTimeout(500);
    const before = messages.length;
    await page.waitForTimeout(4000);
    expect(messages.length, 'nothing is told while nothing changes').toBe(before);
    const height = messages.find((it): it is Record<string, unknown> => typeof it === 'object')!;
    expect(height).toMatchObject({ 'lad-explorer': 1, id: '', event: 'height', sentinel: 'amp', type: 'embed-size' });
    expect(Object.values(height['datawrapper-height'] as object)).toEqual([height.height]);
    const medium = JSON.parse(messages.find((it): it is string => typeof it === 'string')!) as Record<string, unknown>;
    expect(medium).toMatchObject({ context: 'iframe.resize' });
  });

  for (const width of [320, 700]) {
    test(`axe finds nothing serious on ${path} at ${width} px`, async ({ page, host }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${host.site}${path}`);
      if (['embed/', 'embed/map/'].includes(path)) await expect(page.locator('html')).toHaveAttribute('data-ready', 'live');
      const found = await violations(page);
      expect(found.map((it) => `${it.id}: ${it.nodes[0]!.html.slice(0, 120)}`)).toEqual([]);
    });
  }
}

test('heights follow every change within 200 ms, and shrink as well as grow', async ({ page, host }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 420, height: 900 });
  await host.open(framed(host.site, 'embed/'));
  const frame = page.frameLocator('iframe');
  await isLive(frame);
  const heights = new Set<number>();
  const wrong: string[] = [];
  let seed = 7;
  const acts: [string, () => Promise<void>][] = [
    ...[1, 2, 3, 4].map((n): [string, () => Promise<void>] => [`pillar ${n}`, () => frame.locator(`[data-pillar="${n}"]`).click()]),
    ['open', () => frame.locator('[data-state]:visible a').first().click()],
    ['more filters', () => frame.locator('.more-filters summary').click()],
    ['wider', () => page.setViewportSize({ width: 420 + (seed % 300), height: 900 })],
    ['search', async () => { await frame.locator('input[type="search"]').fill(['', 'visa', 'work'][seed % 3]!); await frame.locator('input[type="search"]').blur(); }],
    ['close', async () => { if (await frame.locator('[data-close]').count()) await frame.locator('[data-close]').click(); }],
  ];
  const length = await page.evaluate(() => history.length);
  for (let step = 0; step < 40; step += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const [name, act] = acts[seed % acts.length]!;
    if (name === 'open' && !(await frame.locator('[data-state]:visible a').count())) continue;
    await act();
    await page.waitForTimeout(200);
    const off = await gap(page);
    if (off > 1) wrong.push(`${step} ${name}: ${off}`);
    heights.add(await page.locator('iframe').evaluate((it) => it.clientHeight));
  }
  expect(wrong).toEqual([]);
  expect(heights.size).toBeGreaterThan(5);
  expect(await page.evaluate(() => history.length), 'the steps back are the host’s').toBe(length);
});

test('list and map of a frame agree with the dataset, and what is chosen is told to the host', async ({ page, host }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await host.open(framed(host.site, 'embed/?p=2&id=one'));
  const frame = page.frameLocator('iframe');
  await isLive(frame);
  const states = () => frame.locator('[data-state]:visible').evaluateAll((all) => all.map((it) => it.getAttribute('data-state')!).sort());
  expect(await states()).toEqual(matchingStates({ pillars: [2] }));
  await page.evaluate(() => addEventListener('message', ({ data }) => { if (data.event === 'select') document.title = `${data.id} ${data.state}`; }));
  await frame.locator('[data-shape="COL"]').click();
  await expect(frame.locator('[data-detail="COL"]')).toBeVisible();
  // What it would share is the frame's address, which is no page for readers.
  await expect(frame.locator('[data-copy]')).toHaveCount(0);
  await expect(page).toHaveTitle('one COL');
  await frame.locator('[data-close]').click();
  await expect(page).toHaveTitle('one null');
  await frame.locator('[data-pillar="2"]').click();
  await expect.poll(states).toEqual(endorsers);
});

test('a pillar and a state show what the dataset has of them, in every language', async ({ page, host }) => {
  for (const lang of ['', 'es/', 'pt/', 'fr/']) {
    await page.goto(`${host.site}${lang}embed/pillars/4/`);
    const shown = await page.locator('[data-state]:visible').evaluateAll((all) => all.map((it) => it.getAttribute('data-state')));
    expect(shown).toEqual(matchingStates({ pillars: [4] }));
    await page.goto(`${host.site}${lang}embed/states/COL/`);
    const owned = published.commitments.filter((it) => it.owners.includes('COL')).map((it) => it.id).sort();
    expect((await page.locator('[data-commitment]').evaluateAll((all) => all.map((it) => it.getAttribute('data-commitment')!))).sort()).toEqual(owned);
    await expect(page.locator('html')).toHaveAttribute('lang', lang.slice(0, 2) || 'en');
  }
});

test('a frame without an origin of its own goes live, is told apart, and has its height', async ({ page, host }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await host.open(framed(host.site, 'embed/map/', 'sandbox="allow-scripts"'));
  const frame = page.frameLocator('iframe');
  await isLive(frame);
  await frame.locator('[data-shape="BRA"]').click();
  await expect(frame.locator('[data-detail="BRA"]')).toBeVisible();
  await expect.poll(() => gap(page)).toBeLessThanOrEqual(1);
});

test('the application is fetched only when the frame comes into view, and nothing from elsewhere', async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 700, height: 800 });
  await host.open(`<!DOCTYPE html><body style="margin:0"><div style="height:4000px"></div><iframe title="x" src="${host.site}embed/" width="100%" height="600"></iframe>`);
  await page.waitForTimeout(1500);
  const wasm = () => asked.filter((url) => /\.wasm$/.test(url)).length;
  expect(asked.some((url) => url.includes('/embed/'))).toBe(true);
  expect(wasm()).toBe(0);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(wasm).toBe(1);
  await isLive(page.frameLocator('iframe'));
  const { origin } = new URL(host.site);
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith(host.origin))).toEqual([]);
  for (const path of PAGES.slice(2)) {
    asked.length = 0;
    await page.goto(`${host.site}${path}`);
    await page.waitForTimeout(300);
    expect(wasm(), `${path} needs no application`).toBe(0);
  }
});

test('the theme is the one that is asked for, before the first paint, else the reader’s', async ({ page, host }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const seen = async (reader: 'light' | 'dark', query: string) => {
    await page.emulateMedia({ colorScheme: reader });
    await page.goto(`${host.site}embed/states/BRB/${query}`);
    return paper();
  };
  const [light, dark] = [await seen('light', ''), await seen('dark', '')];
  expect(light).not.toBe(dark);
  expect(await seen('light', '?theme=dark')).toBe(dark);
  expect(await seen('dark', '?theme=light')).toBe(light);
  expect(await seen('dark', '?theme=neon')).toBe(dark);
});

test('the host keeps its focus and its keys', async ({ page, host }) => {
  await host.open(`<!DOCTYPE html><input id="own" autofocus>${framed(host.site, 'embed/').replace('<!DOCTYPE html>', '')}`);
  await isLive(page.frameLocator('iframe'));
  await expect(page.locator('#own')).toBeFocused();
  await page.keyboard.type('+-0 Home');
  await expect(page.locator('#own')).toHaveValue('+-0 Home');
});

test('a frame that starts hidden has its height when it is shown', async ({ page, host }) => {
  await page.setViewportSize({ width: 600, height: 900 });
  await host.open(framed(host.site, 'embed/states/PAN/').replace('<iframe', '<div id="tab" style="display:none"><iframe').replace('</iframe>', '</iframe></div>'));
  await page.waitForTimeout(800);
  await page.evaluate(() => document.getElementById('tab')!.style.setProperty('display', 'block'));
  await expect.poll(() => gap(page)).toBeLessThanOrEqual(1);
});

test('pages for frames are found by nobody but their hosts', async ({ page, host }) => {
  await page.goto(`${host.site}es/embed/states/BRB/`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/\/es\/states\/BRB\/$/);
  const map = await (await page.request.get(`${host.site}sitemap.xml`)).text();
  expect(map).not.toContain('/embed/');
});

test('a host can set the theme, the filters and the state; what is malformed or hostile changes nothing', async ({ page, host }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await host.open(`<!DOCTYPE html><input id="own" autofocus>${framed(host.site, 'embed/').replace('<!DOCTYPE html>', '')}`);
  const frame = page.frameLocator('iframe');
  await isLive(frame);
  const post = (data: unknown) => page.evaluate((data) => document.querySelector('iframe')!.contentWindow!.postMessage(data, '*'), data);
  const set = (more: object) => post({ 'lad-explorer': 1, event: 'set', ...more });
  const states = () => frame.locator('[data-state]:visible').evaluateAll((all) => all.map((it) => it.getAttribute('data-state')!).sort());
  await set({ query: 'p=3&state=PRY', theme: 'dark' });
  await expect.poll(states).toEqual(matchingStates({ pillars: [3] }));
  await expect(frame.locator('[data-detail="PRY"]')).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('#own'), 'the focus stays with the host').toBeFocused();
  const junk: unknown[] = [
    null, 1, 'p=1', [], {}, { 'lad-explorer': true }, { 'lad-explorer': 2, event: 'set', query: '' },
    { 'lad-explorer': 1, event: 'set', query: 5, theme: { a: 1 } }, { 'lad-explorer': 1, event: 'set', query: 'x'.repeat(5000) },
    { 'lad-explorer': 1, event: 'set', theme: 'dark" onload="alert(1)' }, { 'lad-explorer': 1, event: '__proto__', query: '' },
    { 'lad-explorer': 1, event: 'select', state: 'BRA' },
  ];
  for (const it of junk) await post(it);
  await set({ query: 'p=3&state=PRY&data=https://evil.example/x.json&kind=magic&state=XYZ&state=PRY' });
  await page.evaluate(() => { for (let n = 0; n < 2000; n += 1) document.querySelector('iframe')!.contentWindow!.postMessage({ 'lad-explorer': 1, event: 'ask' }, '*'); });
  await page.waitForTimeout(300);
  expect(await states()).toEqual(matchingStates({ pillars: [3] }));
  await expect(frame.locator('[data-detail="PRY"]')).toBeVisible();
  await set({ query: '', theme: null });
  await expect.poll(states).toEqual(endorsers);
  await expect(frame.locator('html')).not.toHaveAttribute('data-theme');
});

test('an element steers its frame, also while the application is on its way, and loads nothing anew', async ({ page, host }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  let go = () => {};
  const held = new Promise<void>((done) => (go = done));
  const asked: string[] = [];
  await page.route('**/*.wasm', async (route) => {
    asked.push(route.request().url());
    await held;
    await route.continue();
  });
  await host.open(`<!DOCTYPE html><lad-explorer></lad-explorer><script src="${host.site}embed/v1.js" async></script>`);
  const frame = page.frameLocator('iframe');
  const told = () => page.locator('iframe').evaluate((it) => it.style.height !== '1400px');
  await expect.poll(told).toBe(true);
  const set = (name: string, value: string) => page.locator('lad-explorer').evaluate((it, [name, value]) => it.setAttribute(name!, value!), [name, value]);
  await set('filters', 'p=3&state=PRY');
  await set('theme', 'dark');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  go();
  await isLive(frame);
  const states = () => frame.locator('[data-state]:visible').evaluateAll((all) => all.map((it) => it.getAttribute('data-state')!).sort());
  await expect.poll(states).toEqual(matchingStates({ pillars: [3] }));
  await expect(frame.locator('[data-detail="PRY"]')).toBeVisible();
  await set('filters', 'p=4');
  await expect.poll(states).toEqual(matchingStates({ pillars: [4] }));
  await set('theme', 'light');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(asked).toHaveLength(1);
});

test('each page that can be framed names an oEmbed file, and that has the frame', async ({ page, host }) => {
  for (const [path, framed] of [['', 'embed/'], ['es/states/BRB/', 'es/embed/states/BRB/'], ['fr/commitments/col-etpv-1-5m-permits/', 'fr/embed/commitments/col-etpv-1-5m-permits/']] as const) {
    await page.goto(`${host.site}${path || '?lang=en'}`);
    const link = page.locator('link[type="application/json+oembed"]');
    const { pathname } = new URL((await link.getAttribute('href'))!);
    const answer = await page.request.get(new URL(pathname, host.site).href);
    const said = (await answer.json()) as Record<string, unknown>;
    expect(said).toMatchObject({ version: '1.0', type: 'rich', title: await page.title() });
    expect(said.width).toBeGreaterThan(0);
    expect(said.height).toBeGreaterThan(0);
    const src = String(said.html).match(/src="([^"]+)"/)![1]!;
    expect(new URL(src).pathname.endsWith(framed)).toBe(true);
    expect((await page.request.get(new URL(new URL(src).pathname, host.site).href)).status()).toBe(200);
    expect(said.html).toContain('title="');
  }
  await page.goto(`${host.site}about/`);
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(0);
});
