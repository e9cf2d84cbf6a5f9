// Four languages: each page in its own, the right one without asking twice, and from one to another without losing anything.
import type { BrowserContext, Page } from '@playwright/test';
import { Explorer } from './support/explorer.ts';
import { LANGUAGES, published, stateName, type Lang } from './support/dataset.ts';
import { hold } from './support/hold.ts';
import { expect, test } from './support/test.ts';

const FILES = '**/data/index.*json*';
const prefix = (lang: Lang) => (lang === 'en' ? '' : `${lang}/`);
const inBase = (page: Page, base: string) => page.url().slice(new URL(page.url()).origin.length + base.length);

let explorer: Explorer;
test.beforeEach(({ page }) => {
  explorer = new Explorer(page);
});

/** The names of the data files that a page asks for. */
function dataFiles(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = /data\/(index.*)$/.exec(request.url())?.[1];
    if (name) asked.push(name);
  });
  return asked;
}

test('a page asks for the texts in its own language and no other', async ({ page }) => {
  const asked = dataFiles(page);
  for (const lang of LANGUAGES) {
    await explorer.open(`./${prefix(lang)}`);
    await explorer.shows({}, lang);
  }
  expect(asked).toEqual(LANGUAGES.map((lang) => `index.${lang}.json`));
});

test.describe('changing language in the application', () => {
  test('keeps filters, selection, scroll, focus and what is unfolded, without a load', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 600 });
    await explorer.open('./?p=1,3&q=migra&sort=-count&state=USA');
    let loads = 0;
    page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
    const card = page.locator('.detail details.card').nth(1);
    await card.locator('summary').click();
    const link = page.locator('[data-lang="es"]');
    await link.focus();
    await page.evaluate(() => scrollTo(0, 700));
    const top = await page.locator('[data-state]:visible').evaluateAll((rows) => {
      const row = rows.find((it) => it.getBoundingClientRect().top >= 0)!;
      return [row.getAttribute('data-state'), Math.round(row.getBoundingClientRect().top)] as const;
    });
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    expect(explorer.query()).toBe('?p=1,3&q=migra&sort=-count&state=USA');
    await explorer.shows({ pillars: [1, 3], words: 'migra' }, 'es');
    await expect(explorer.detail('USA')).toBeVisible();
    await expect(explorer.search).toHaveValue('migra');
    await expect(card).toHaveAttribute('open');
    await expect(link).toBeFocused();
    const now = await page.locator(`[data-state="${top[0]}"]`).evaluate((it) => Math.round(it.getBoundingClientRect().top));
    expect(Math.abs(now - top[1]), 'what stood at the top of the window stands there').toBeLessThanOrEqual(40);
    expect(loads).toBe(0);
  });

  test('shows the page until the other texts are there, and counts what is done meanwhile', async ({ page }) => {
    await explorer.open();
    const letGo = await hold(page, FILES);
    await page.locator('[data-lang="fr"]').click();
    await expect(explorer.strip('turning')).toBeVisible();
    await expect(explorer.strip('turning')).toHaveAttribute('lang', 'fr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await explorer.pillar(2).click();
    await explorer.shows({ pillars: [2] });
    letGo();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await explorer.shows({ pillars: [2] }, 'fr');
    await expect(explorer.strip('turning')).toHaveCount(0);
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await explorer.shows({ pillars: [2] });
  });

  test('is forgotten where the reader goes elsewhere before the texts come', async ({ page }) => {
    await explorer.open();
    const letGo = await hold(page, FILES);
    await page.locator('[data-lang="pt"]').click();
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    letGo();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the data');
    await page.waitForTimeout(300);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(explorer.strip('turning')).toHaveCount(0);
  });

  test('is called off by a press on the language that is here, also on the way back to another', async ({ page }) => {
    await explorer.open();
    const letGo = await hold(page, '**/es/');
    await page.locator('[data-lang="es"]').click();
    await expect(explorer.strip('turning')).toBeVisible();
    await page.locator('[data-lang="en"]').click();
    await expect(explorer.strip('turning')).toHaveCount(0);
    const came = page.waitForResponse('**/es/');
    letGo();
    await came;
    await page.waitForTimeout(300);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');

    await page.locator('[data-lang="es"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.locator('[data-lang="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const again = await hold(page, '**/es/');
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(/\/es\/$/);
    await expect(explorer.strip('turning')).toBeVisible();
    await page.locator('[data-lang="en"]').click();
    await expect(page).not.toHaveURL(/\/es\/$/);
    const late = page.waitForResponse('**/es/');
    again();
    await late;
    await page.waitForTimeout(300);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await explorer.shows({});
  });

  test('keeps the place in a panel that scrolls by itself, and the list of titles', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await explorer.open('./?p=2&state=USA');
    await page.locator('[data-read]').click();
    await expect(page.locator('#found li a').first()).toBeVisible();
    const panel = page.locator('[data-detail="USA"]');
    await expect(panel.locator('[data-commitment]').nth(5)).toBeVisible();
    await panel.evaluate((it) => it.scrollTo(0, 900));
    const at = () =>
      panel.evaluate((it) => {
        const edge = it.getBoundingClientRect().top;
        const first = [...it.querySelectorAll('[data-commitment]')].find((card) => card.getClientRects().length && card.getBoundingClientRect().top >= edge)!;
        return [first.getAttribute('data-commitment'), Math.round(first.getBoundingClientRect().top - edge)] as const;
      });
    const before = await at();
    await page.locator('[data-lang="es"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    const after = await at();
    expect(after[0]).toBe(before[0]);
    expect(Math.abs(after[1] - before[1])).toBeLessThanOrEqual(2);
    await expect(page.locator('[data-read]')).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('#found li a').first()).toBeVisible();
  });

  test('keeps the focus on what has no name of its own', async ({ page }) => {
    await explorer.open('./');
    await page.locator('[data-lang="es"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.locator('.more-filters summary').focus();
    await page.evaluate(() => history.back());
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.more-filters summary')).toBeFocused();
    await page.locator('.masthead nav a').nth(2).focus();
    await page.evaluate(() => history.forward());
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.locator('.masthead nav a').nth(2)).toBeFocused();
    // In another language than the original's, the foot has a link more before this one.
    const dataset = page.locator('footer a[href$="declaration.json"]');
    await dataset.focus();
    await page.evaluate(() => history.back());
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(dataset).toBeFocused();
  });

  test('lets the browser forget the page that goes', async ({ page }) => {
    await explorer.open();
    const old = await page.evaluateHandle(() => new WeakRef(document.querySelector('main')!));
    for (const lang of ['es', 'en', 'es']) {
      await page.locator(`[data-lang="${lang}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    }
    await expect
      .poll(async () => {
        await page.requestGC();
        return old.evaluate((it) => it.deref() === undefined);
      })
      .toBe(true);
  });

  test('is left to the browser where the texts can’t be had', async ({ page, site }) => {
    await explorer.open('./?p=2');
    await page.route(FILES, (route) => route.fulfill({ status: 500 }));
    const loaded = page.waitForRequest((request) => request.isNavigationRequest());
    await page.locator('[data-lang="pt"]').click();
    await loaded;
    await expect(explorer.row('BRA')).toContainText('Brasil');
    await expect(explorer.strip('failed')).toContainText('500');
    expect(inBase(page, site.base)).toBe('pt/?p=2');
  });

  test('needs no other file where the dataset is someone’s own', async ({ page }) => {
    await page.route('**/drafts/mine.json', (route) => route.fulfill({ json: published }));
    const asked = dataFiles(page);
    await explorer.open('./?data=drafts/mine.json');
    await page.locator('[data-lang="es"]').click();
    await explorer.shows({}, 'es');
    expect(asked).toEqual([]);
  });
});

test.describe('choosing', () => {
  /** A page of a browser that asks for these languages. */
  async function reader(context: BrowserContext, languages: string[], storage = true): Promise<Page> {
    const page = await context.newPage();
    await page.addInitScript(
      ([languages, storage]) => {
        Object.defineProperty(navigator, 'languages', { get: () => languages });
        if (!storage) {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          });
        }
      },
      [languages, storage] as const,
    );
    return page;
  }

  const FIRST: [string[], Lang][] = [
    [['es-419', 'en'], 'es'],
    [['es-MX'], 'es'],
    [['pt-BR', 'pt', 'en'], 'pt'],
    [['fr-CA', 'en-CA'], 'fr'],
    [['fr-HT'], 'fr'],
    [['de', 'nl', 'pt'], 'pt'],
    [['en-US', 'es'], 'en'],
    [['ht', 'de'], 'en'],
    [[], 'en'],
  ];
  test('the bare root shows what the browser asks for', async ({ context, site }) => {
    for (const [languages, lang] of FIRST) {
      const page = await reader(context, languages);
      await page.goto('./');
      await expect(page.locator('html'), `${languages}`).toHaveAttribute('lang', lang);
      expect(inBase(page, site.base)).toBe(prefix(lang));
      await page.close();
    }
  });

  test('nothing is painted in a language that the reader does not get', async ({ context, site }) => {
    const page = await reader(context, ['pt-BR']);
    const painted: string[] = [];
    await page.exposeFunction('tell', (path: string) => painted.push(path));
    await page.addInitScript(() => {
      const tell = (window as unknown as { tell: (path: string) => void }).tell;
      new PerformanceObserver(() => tell(location.pathname)).observe({ type: 'paint', buffered: true });
    });
    const letGo = await hold(page, '**/pt/');
    // Nothing waits for the script that chooses: it is small and comes before the style sheet, which the first paint waits for.
    // That holds on any line on which one could see a difference.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 });
    await page.goto('./', { waitUntil: 'commit' });
    await page.waitForTimeout(2000);
    expect(painted).toEqual([]);
    letGo();
    await expect.poll(() => painted).toContain(`${site.base}pt/`);
    expect(painted).not.toContain(site.base);
  });

  test('every other address shows its own language, whatever the browser asks for', async ({ context }) => {
    const page = await reader(context, ['es']);
    for (const [address, lang] of [['./?p=2', 'en'], ['./#list', 'en'], ['./about/', 'en'], ['./states/BRA/', 'en'], ['./fr/', 'fr'], ['./pt/states/BRA/', 'pt']]) {
      await page.goto(address!);
      await page.waitForLoadState();
      await expect(page.locator('html'), address).toHaveAttribute('lang', lang!);
    }
  });

  test('a choice counts more than the browser, and only at the bare root', async ({ context, site }) => {
    const page = await reader(context, ['es']);
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.locator('[data-lang="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(inBase(page, site.base)).toBe('');
    await page.goto('about:blank');
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('[data-lang="fr"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await page.goto('about:blank');
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await page.goto('./states/BRB/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('who lifts the last filter of an English address stays in English when the page is loaded again', async ({ context, site }) => {
    const page = await reader(context, ['es']);
    const explorer = new Explorer(page);
    await explorer.open('./?p=2');
    await explorer.pillar(2).click();
    await expect.poll(() => inBase(page, site.base)).toBe('');
    await page.reload();
    await explorer.isLive();
    expect(inBase(page, site.base)).toBe('');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('opened beside the page, another language has what is chosen, and the page keeps its own place', async ({ page, context }) => {
    await explorer.open('./?p=2&sort=-count');
    const opened = context.waitForEvent('page');
    await page.locator('[data-lang="es"]').click({ modifiers: ['ControlOrMeta'] });
    const beside = await opened;
    await expect(beside).toHaveURL(/\/es\/\?p=2&sort=-count$/);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const again = context.waitForEvent('page');
    await page.locator('[data-lang="fr"]').click({ button: 'middle' });
    await expect(await again).toHaveURL(/\/fr\/\?p=2&sort=-count$/);
  });

  test('from within the site the root is English, as its link says', async ({ context, site }) => {
    const page = await reader(context, ['es']);
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('./about/');
    await page.locator('.wordmark').click();
    await page.waitForURL((url) => url.pathname === site.base);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('where nothing can be kept nobody is led anywhere', async ({ context, site }) => {
    const page = await reader(context, ['es'], false);
    await page.goto('./');
    await page.waitForLoadState();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('[data-lang="pt"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(inBase(page, site.base)).toBe('');
  });

  test('?lang= leads to the address in that language, and keeps the rest of it', async ({ context, site }) => {
    const page = await reader(context, ['es']);
    const cases: [string, string][] = [
      ['./?lang=pt-BR', 'pt/'],
      ['./?lang=fr-CA&p=1,3&sort=-count', 'fr/?p=1,3&sort=-count'],
      ['./states/BRA/?lang=es-419', 'es/states/BRA/'],
      ['./about/?lang=FR#sources', 'fr/about/#sources'],
      ['./es/about/?lang=en', 'about/'],
      ['./pt/?lang=en', '?lang=en'],
      ['./?lang=en', '?lang=en'],
      ['./fr/?lang=de', 'fr/?lang=de'],
    ];
    for (const [from, to] of cases) {
      await page.goto(from, { waitUntil: 'commit' });
      await expect.poll(() => inBase(page, site.base), from).toBe(to);
      const lang = /^(es|pt|fr)\//.exec(to)?.[1] ?? 'en';
      await expect(page.locator('html'), from).toHaveAttribute('lang', lang);
    }
    const ignored = new Explorer(page);
    await expect(ignored.notice('ignored')).toContainText('lang=de');
  });
});

test('what the page says of itself follows its language: the address that is shared, and that it was copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.open('./');
  await page.locator('[data-lang="es"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/es\/$/);
  await page.locator('[data-copy]').first().click();
  await expect(page.locator('[data-said]')).toHaveText('Enlace copiado.');
});

test('without a connection a change of language leaves the reader the page, and says why', async ({ page }) => {
  await explorer.open('./?p=2');
  await page.locator('[data-lang="es"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.route('**/*', (route) => route.abort('internetdisconnected'));
  // Before the English page stand then the two presses of the first time.
  for (const leave of [() => page.locator('[data-lang="fr"]').click(), () => page.evaluate(() => history.go(-3))]) {
    await leave();
    await expect(explorer.strip('failed')).toContainText('conexión');
    await explorer.shows({ pillars: [2] }, 'es');
    expect(page.url()).toMatch(/\/es\/\?p=2$/);
    await explorer.pillar(1).click();
    await explorer.pillar(1).click();
    await expect(explorer.strip('failed')).toHaveCount(0);
  }
});

test('the way to the original keeps what is chosen', async ({ page }) => {
  await explorer.open('./es/?p=2&sort=count');
  await page.locator('.others a[hreflang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await explorer.shows({ pillars: [2] });
  expect(explorer.query()).toBe('?p=2&sort=count');
});

test('a step back to another language while the page is loaded leads there', async ({ page }) => {
  await explorer.open('./');
  await page.locator('[data-lang="es"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const letGo = await hold(page, '**/*.wasm');
  await page.reload();
  await page.evaluate(() => history.back());
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  letGo();
  await explorer.isLive();
  await explorer.shows({});
  await expect(explorer.row('BRA')).toContainText('Brazil');
});

test('a filter that is pressed while a step back to another language is on its way does not mix the two', async ({ page }) => {
  await explorer.open('./');
  for (const lang of ['es', 'en']) {
    await page.locator(`[data-lang="${lang}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  }
  const letGo = await hold(page, '**/es/');
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\/es\/$/);
  await explorer.pillar(1).click();
  await expect(page).toHaveURL(/\/\?p=1$/);
  const came = page.waitForResponse('**/es/');
  letGo();
  await came;
  await explorer.shows({ pillars: [1] });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(explorer.row('BRA')).toContainText('Brazil');
  await page.locator('[data-lang="es"]').click();
  await explorer.shows({ pillars: [1] }, 'es');
});

test('a preview and a site whose links are relative change their language with all that is chosen', async ({ page, site }) => {
  await explorer.open('./?data=data/declaration.json');
  await explorer.choosePillars([2]);
  await page.locator('[data-lang="es"]').click();
  await expect.poll(() => inBase(page, site.base)).toBe('es/?p=2&data=data/declaration.json');
  await explorer.isLive();
  await explorer.shows({ pillars: [2] }, 'es');

  await page.route(`**${site.base}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/ data-base="[^"]*"/, ' data-base="./"') });
  });
  await explorer.open('./?lang=en');
  await page.locator('[data-lang="es"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await explorer.choosePillars([4]);
  await page.locator('[data-read]').click();
  await expect(page.locator('#found').getByRole('link').first()).toBeVisible();
});

test('from a file, the language links carry the filters along', async ({ page, site }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('./?p=2&sort=count');
  await explorer.pillar(4).click();
  await page.locator('[data-lang="pt"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  expect(inBase(page, site.base)).toBe('pt/?p=2,4&sort=count');
  expect(await explorer.pressedPillars()).toEqual([2, 4]);
  await page.goto('./states/BRA/');
  await page.locator('[data-lang="es"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stateName('BRA', 'es'));
});

test('a page that is only read changes its language where the reader stands', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await explorer.open('./states/USA/');
  const at = () => page.locator('article[data-commitment]').nth(3).evaluate((it) => Math.round(it.getBoundingClientRect().top));
  const link = page.locator('[data-lang="es"]');
  await link.focus();
  await page.evaluate(() => document.querySelectorAll('article[data-commitment]')[3]!.scrollIntoView());
  const before = await at();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await explorer.isLive();
  expect(Math.abs((await at()) - before)).toBeLessThanOrEqual(2);
  await expect(link).toBeFocused();
});

for (const lang of LANGUAGES) {
  test(`what nobody has reviewed is said to be ours, once, with a way to the original: ${lang}`, async ({ page, site }) => {
    const PATHS = ['./?state=USA', './pillars/1/', './packages/3/', './figures/', './status/', './states/BRB/', './states/USA/', './commitments/col-etpv-1-5m-permits/', './about/'];
    const notes = page.locator('main [data-translated]');
    for (const path of PATHS) {
      await explorer.open(path.replace('./', `./${prefix(lang)}`));
      const home = path.includes('?');
      await expect(notes, path).toHaveCount(lang === 'en' ? 0 : home ? 2 : 1);
      if (lang === 'en') continue;
      const link = notes.first().getByRole('link');
      await expect(link).toHaveAttribute('hreflang', 'en');
      await expect(link).toHaveAttribute('lang', 'en');
      await expect(link).toHaveAttribute('href', site.base + (home ? 'states/USA/' : path.slice(2)));
    }
    if (lang === 'en') return;
    await notes.getByRole('link').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the data');
  });
}

test('a text that is missing in a language is shown in the original, which its passage says', async ({ page }) => {
  const one = published.commitments.find((it) => it.owners[0] === 'BRA')!;
  const english = { ...published, commitments: published.commitments.map((it) => (it === one ? { ...it, title: { en: it.title.en } } : it)) };
  await page.route((url) => url.pathname.endsWith('/drafts/mine.json'), (route) => route.fulfill({ json: english }));
  await explorer.open('./es/states/BRA/?data=drafts/mine.json');
  await expect(page.locator(`[data-commitment="${one.id}"] .card-title [lang="en"]`)).toHaveText(one.title.en);
  await expect(page.locator(`[data-commitment="${one.id}"] .card-body > p`).first().locator('[lang]')).toHaveCount(0);
});

for (const lang of LANGUAGES) {
  test(`addresses name each other in all four languages: ${lang}`, async ({ page }) => {
    const PATHS = ['', 'about/', 'pillars/3/', 'packages/', 'packages/11/', 'figures/', 'status/', 'states/BRB/', 'states/USA/', 'commitments/col-etpv-1-5m-permits/'];
    for (const path of PATHS) {
      await page.goto(`./${prefix(lang)}${path}`);
      const pathOf = (href: string) => new URL(href).pathname;
      const here = new URL(page.url()).pathname;
      const alternates = await page.locator('link[rel="alternate"][hreflang]').evaluateAll((all) => all.map((it) => [it.getAttribute('hreflang')!, (it as HTMLLinkElement).href] as const));
      const root = here.slice(0, here.length - prefix(lang).length - path.length);
      expect(alternates.map(([code, href]) => [code, pathOf(href)])).toEqual([...LANGUAGES.map((it) => [it, root + prefix(it) + path]), ['x-default', root + path]]);
      expect(pathOf((await page.locator('link[rel="canonical"]').getAttribute('href'))!)).toBe(here);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    }
  });
}
