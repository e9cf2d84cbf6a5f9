// Each page is a real file first: without script or WebAssembly it reads in full, and the pillars filter by CSS alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Explorer } from './support/explorer.ts';
import {
  AMERICAS, LANGUAGES, PILLAR_SETS, endorsers, inLanguage, matchingOthers, matchingStates, ownedBy, published, sourcesOf, stateName, address,
  type Lang,
} from './support/dataset.ts';
import { attributes, text } from './support/html.ts';
import { expect, test } from './support/test.ts';
import { hurry, patience } from './support/time.ts';

/** The states that can be seen in the list, and those that the map does not show as without a match. */
function painted(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const seen = (it: Element) => it.getClientRects().length > 0;
    // The mark and the land of a state look the same.
    const hatched = (it: Element) => {
      const land = document.getElementById(`land-${it.getAttribute('data-shape')}`)!;
      const [mark, ground] = [it.closest('.mark')!, land].map((part) => getComputedStyle(part).fill.includes('hatch'));
      return mark === ground ? mark : 'one only';
    };
    const linked = all('[data-shape]').filter((it) => it.closest('a'));
    return {
      states: all('[data-state]').filter(seen).map((it) => it.getAttribute('data-state')!).sort(),
      shapes: linked.filter((it) => !hatched(it)).map((it) => it.getAttribute('data-shape')!).sort(),
      others: all('.others [data-commitment]').filter(seen).map((it) => it.getAttribute('data-commitment')!).sort(),
    };
  });
}

/** All 16 sets of pillars, by the toggles of the file itself. */
async function filtersByStyle(page: Page) {
  const explorer = new Explorer(page);
  for (const pillars of PILLAR_SETS.slice(1)) {
    await explorer.choosePillars(pillars);
    const states = matchingStates({ pillars });
    expect(await painted(page), `pillars ${pillars}`).toEqual({ states, shapes: states, others: matchingOthers({ pillars }) });
  }
  await explorer.choosePillars([]);
  expect((await painted(page)).states).toEqual(endorsers);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('home reads: states, map with legend, others, downloads; and search is not offered', async ({ page }) => {
    const explorer = new Explorer(page);
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'static');
    for (const code of endorsers) {
      await expect(explorer.row(code)).toContainText(stateName(code));
      await expect(explorer.row(code)).toContainText(/20\d\d/);
    }
    const shapes = await page.locator('[data-map] [data-shape]').evaluateAll((all) => all.map((it) => it.getAttribute('data-shape')!).sort());
    expect(shapes.filter((code) => AMERICAS.includes(code))).toEqual(AMERICAS);
    await expect(page.getByText('16 or more')).toBeVisible();
    expect(await explorer.others.count()).toBe(matchingOthers({}).length);
    expect(await page.getByRole('link', { name: /Dataset \(JSON\)/ }).count()).toBeGreaterThan(0);
    await expect(explorer.search).toHaveCount(0);
    await expect(page.locator('#app-status [data-boot]:visible')).toHaveCount(0);
    await explorer.row('BRB').getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barbados');
    await page.getByRole('link', { name: 'Português' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barbados');
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  });

  test('the pillars filter list, map and others by style alone, in all 16 sets', async ({ page }) => {
    await page.goto('./');
    await filtersByStyle(page);
  });

  test('a filter leaves the states of the map that did not endorse, and a legend of what is drawn', async ({ page }) => {
    await page.goto('./');
    const others = page.locator('.map-frame [data-mark].other');
    const count = await others.count();
    expect(count).toBeGreaterThan(0);
    await page.locator('[data-pillar="2"]').check();
    await expect(others.filter({ visible: true })).toHaveCount(count);
    const fills = await page.locator('.legend .swatch rect').evaluateAll((all) => all.map((it) => [(it as SVGElement).dataset.class, getComputedStyle(it).fill]));
    // One shade for every number, hatch for none, dots for those that did not endorse.
    const matching = await page.locator('.map-frame .land.has-p2').first().evaluate((it) => getComputedStyle(it).fill);
    for (const [step, fill] of fills) expect(fill, `step ${step}`).toContain(step === '0' ? 'hatch' : step ? matching : 'dots');
  });

  test('the not-found page speaks four languages and leads on', async ({ page }) => {
    const answer = await page.goto('./fr/nowhere/deep/');
    expect(answer?.status()).toBe(404);
    for (const words of ['There is no page at this address', 'No hay ninguna página en esta dirección', 'Não há nenhuma página neste endereço', 'Il n’y a aucune page à cette adresse']) {
      await expect(page.getByRole('heading', { name: words })).toBeVisible();
    }
    await page.getByRole('main').getByRole('link', { name: 'Barbados' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barbados');
  });

  test('a filtered page no longer claims that it shows all', async ({ page }) => {
    const explorer = new Explorer(page);
    await page.goto('./');
    await explorer.pillar(4).click();
    await expect(page.locator('[data-status]:visible').filter({ hasText: 'All 22 states' })).toHaveCount(0);
  });
});

test('where the scripts themselves do not arrive, the pillars filter all the same', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./');
  await filtersByStyle(page);
});

test.describe('without WebAssembly', () => {
  /** One quiet sentence can be read, and nothing else is said. */
  async function saysQuietly(page: Page) {
    const explorer = new Explorer(page);
    await expect(explorer.strip('failed')).toHaveText('The interactive version did not start. You can still read everything on this page.');
    await expect(explorer.strip('failed')).toBeVisible();
    await expect(page.locator('#app-status [data-boot]:visible')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'static');
  }

  test('the page filters by style alone, and says one quiet sentence', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    await page.goto('./');
    await filtersByStyle(page);
    await saysQuietly(page);
    await page.goto('./?p=4');
    await expect.poll(async () => (await painted(page)).states, 'a shared address with pillars reads right').toEqual(['USA']);
    for (const path of ['./states/USA/', './commitments/col-etpv-1-5m-permits/', './packages/', './packages/5/', './pillars/2/', './figures/', './status/', './about/', './nowhere/']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      // What is only read lacks nothing, so there is nothing to say.
      await expect(page.locator('html'), path).toHaveAttribute('data-ready', 'live');
      await expect(page.locator('#app-status [data-boot]:visible'), path).toHaveCount(0);
    }
  });

  for (const [name, answer] of [
    ['404', { status: 404, body: 'Not found' }],
    ['500', { status: 500, body: 'Oh' }],
    ['garbage', { contentType: 'application/wasm', body: 'this is no application' }],
    ['a page', { contentType: 'text/html', body: '<!doctype html><title>Home</title>' }],
  ] as const) {
    test(`the application’s file answers ${name}: the page stays as it was, with one quiet sentence`, async ({ page }) => {
      const explorer = new Explorer(page);
      await page.route('**/*.wasm', (route) => route.fulfill(answer));
      await page.goto('./');
      await explorer.pillar(4).click();
      expect((await painted(page)).states).toEqual(['USA']);
      await saysQuietly(page);
    });
  }

  test('the application’s file never comes: after 20 seconds the page says so, and a late one changes nothing', async ({ page }) => {
    const explorer = new Explorer(page);
    await hurry(page);
    let late = () => {};
    await page.route('**/*.wasm', (route) => void (late = () => void route.continue()));
    await page.goto('./');
    await expect(explorer.strip('loading'), 'progress is visible while it loads').toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-boot', 'failed');
    expect(await patience(page)).toContain(20_000);
    const came = page.waitForResponse('**/*.wasm');
    late();
    await (await came).finished();
    await explorer.pillar(4).click();
    await page.waitForTimeout(500);
    expect((await painted(page)).states).toEqual(['USA']);
    await saysQuietly(page);
  });
});

test.describe('every file of the build says what the dataset says', () => {
  for (const lang of LANGUAGES) {
    test(`in ${lang}`, ({ site }) => {
      const read = (path: string) => readFileSync(join(site.folder, lang === 'en' ? '' : lang, path, 'index.html'), 'utf8');
      const links = (html: string) => new Set(attributes(html, 'href'));

      const home = text(read('.'));
      for (const code of endorsers) expect(home).toContain(stateName(code, lang));

      for (const it of published.commitments) {
        const html = read(`commitments/${it.id}`);
        const words = text(html);
        const said = [it.title, it.summary, ...it.progress.map((report) => report.note)].map((text) => inLanguage(text, lang));
        for (const one of [...said, ...[...it.owners, ...it.counterparts].map((code) => stateName(code, lang))]) expect(words, it.id).toContain(clean(one));
        const cited = links(html);
        for (const url of sourcesOf(it)) expect(cited.has(url), `${it.id} cites ${url}`).toBe(true);
      }

      for (const state of published.states) {
        const html = read(`states/${state.code}`);
        const words = text(html);
        for (const it of ownedBy(state.code)) expect(words, state.code).toContain(clean(inLanguage(it.title, lang)));
        const cited = links(html);
        for (const id of state.source_ids) expect(cited.has(address(id)), `${state.code} cites ${id}`).toBe(true);
      }

      const about = links(read('about'));
      for (const source of published.sources) expect(about.has(source.url), source.id).toBe(true);
    });
  }
});

const clean = (words: string) => words.replace(/\s+/g, ' ').trim();
