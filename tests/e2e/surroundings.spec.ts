// What stands around the page does not break it: translators, extensions, storage that throws, and several languages at once.
import type { Page } from '@playwright/test';
import { Explorer } from './support/explorer.ts';
import { matching } from './support/dataset.ts';
import { hold } from './support/hold.ts';
import { expect, test } from './support/test.ts';

let explorer: Explorer;
test.beforeEach(({ page }) => {
  explorer = new Explorer(page);
});

/** Wraps every text as page translators do. */
function translate(page: Page) {
  return page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || !(text.parentElement instanceof HTMLElement)) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

/** Puts foreign elements into the page, as extensions do. */
function extend(page: Page) {
  return page.evaluate(() => {
    const note = () => Object.assign(document.createElement('div'), { className: 'foreign', textContent: 'foreign' });
    document.body.prepend(note());
    document.body.append(note());
    for (const place of document.querySelectorAll('main, .explorer, .rows, [data-state] a, [data-commitment], label')) {
      place.prepend(note());
      place.append(note());
    }
  });
}

/** The explorer goes on working: filters, search, order, detail, pages. */
async function works(page: Page) {
  const rows = async () => (await explorer.shown()).states.length;
  await explorer.choosePillars([1]);
  await expect.poll(rows).toBe(17);
  await explorer.choosePillars([4]);
  await expect.poll(rows).toBe(1);
  await explorer.row('USA').locator('a').click();
  await expect(explorer.detail('USA')).toBeVisible();
  await page.locator('[data-close]').click();
  await explorer.choosePillars([]);
  await expect.poll(rows).toBe(22);
  await explorer.search.fill('nothing like this');
  await expect.poll(rows).toBe(0);
  await explorer.search.fill('barbados');
  await expect.poll(rows).toBe(1);
  await page.locator('nav.nav a').last().click();
  await expect(page.locator('h1')).toHaveText('About the data');
  await page.goBack();
  await explorer.isLive();
}

for (const [name, disturb] of [['a page translator', translate], ['an extension that inserts elements', extend]] as const) {
  test(`${name} before and during the takeover`, async ({ page }) => {
    const letGo = await hold(page, '**/*.wasm');
    await page.goto('./');
    await disturb(page);
    await explorer.pillar(2).click();
    letGo();
    await explorer.isLive();
    await explorer.shows({ pillars: [2] });
    await works(page);
  });

  test(`${name} after the takeover`, async ({ page }) => {
    await explorer.open();
    await disturb(page);
    await works(page);
    await explorer.open('./states/USA/');
    await disturb(page);
    await page.locator('nav.neighbours a').first().click();
    await expect(page).toHaveURL(/states\/SUR/);
    await expect(page.locator('h1')).toHaveText('Suriname');
    await page.locator('[data-lang="es"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.locator('h1')).toHaveText('Surinam');
  });
}

test('after a page translator, what changes is still said', async ({ page }) => {
  await explorer.open();
  await translate(page);
  await explorer.choosePillars([1]);
  await explorer.shows({ pillars: [1] });
  await explorer.row('BRA').locator('a').click();
  await translate(page);
  await explorer.row('USA').locator('a').click();
  await expect(page.locator('[data-detail="USA"] h2').first()).toHaveText('United States');
  const usa = matching({ pillars: [1] }).filter((it) => it.owners.includes('USA'));
  await expect(page.locator('[data-detail="USA"] [data-commitment]'), 'what the filters refuse is no part of the page').toHaveCount(usa.length);
  for (const it of usa) await expect(page.locator(`[data-detail="USA"] [data-commitment="${it.id}"]`)).toContainText(it.title.en);
});

test('storage that throws', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await explorer.open();
  await works(page);
});
