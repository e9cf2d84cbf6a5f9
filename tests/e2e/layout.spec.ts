// Every page fits its window, and every control can be hit by a finger.
import type { Page } from '@playwright/test';
import { Explorer } from './support/explorer.ts';
import { LANGUAGES } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = [320, 360, 768, 1280, 1920];
const PAGES = ['./', './?state=USA', './?state=VEN', './?p=4&q=none', './states/USA/', './states/BRB/', './commitments/col-etpv-1-5m-permits/', './packages/', './packages/5/', './pillars/2/', './figures/', './status/', './about/', './nowhere/'];

const inLanguage = (page: string, lang: string) => (lang === 'en' ? page : page.replace('./', `./${lang}/`));

/** What sticks out of the window to the right, if the page can be scrolled there. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > clientWidth + 0.5);
    return [`${scrollWidth} > ${clientWidth}`, ...out.slice(0, 4).map((it) => `${it.tagName}.${it.getAttribute('class')}: ${it.textContent?.slice(0, 30)}`)];
  });
}

for (const lang of LANGUAGES) {
  test(`no page scrolls sideways in ${lang}`, async ({ page }) => {
    const explorer = new Explorer(page);
    const wide: Record<string, string[]> = {};
    for (const path of PAGES.map((path) => inLanguage(path, lang))) {
      await explorer.open(path);
      if (path.includes('?state')) await explorer.moreFilters(true);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const found = await overflow(page);
        if (found.length) wide[`${path} at ${width}`] = found;
      }
    }
    expect(wide).toEqual({});
  });
}

test('no file scrolls sideways before the application comes', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  const wide: Record<string, string[]> = {};
  for (const path of PAGES.filter((path) => !path.includes('?'))) {
    await page.goto(path);
    // What is not drawn yet has no places to judge; it is once the application has failed.
    await expect(page.locator('[data-below]')).toHaveCount(0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const found = await overflow(page);
      if (found.length) wide[`${path} at ${width}`] = found;
    }
  }
  expect(wide).toEqual({});
});

/** Controls smaller than 24 by 24 pixels. Links within a sentence may be as small as its letters. */
function smallTargets(page: Page) {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('a[href], button, input, select, summary')].filter((it) => !it.closest('svg'));
    const sizeOf = (it: Element) => (it instanceof HTMLInputElement && it.type === 'checkbox' ? (it.labels?.[0] ?? it) : it).getBoundingClientRect();
    const inSentence = (it: Element) => {
      if (it.tagName !== 'A' || getComputedStyle(it).display !== 'inline') return false;
      const around = it.closest('p, li, dd, dt, h1, h2, h3, h4, td');
      return around !== null && (around.textContent ?? '').trim().length > (it.textContent ?? '').trim().length;
    };
    return controls
      .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.matches('.skip-link') && !it.closest('[inert]') && !inSentence(it))
      .map((it) => ({ it, size: sizeOf(it) }))
      .filter(({ size }) => size.width > 0 && (size.width < 23.99 || size.height < 23.99))
      .map(({ it, size }) => `${it.tagName}.${it.getAttribute('class')} ${it.textContent?.trim().slice(0, 30)}: ${size.width.toFixed(1)} x ${size.height.toFixed(1)}`);
  });
}

test('controls are at least 24 by 24 pixels', async ({ page }) => {
  const explorer = new Explorer(page);
  const small: Record<string, string[]> = {};
  for (const path of PAGES) {
    await explorer.open(path);
    if (path.includes('?state')) await explorer.moreFilters(true);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const found = await smallTargets(page);
      if (found.length) small[`${path} at ${width}`] = [...new Set(found)].slice(0, 8);
    }
  }
  expect(small).toEqual({});
});

test('on a phone nothing of the page lies above the sheet of a state', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await new Explorer(page).open('./?state=COL');
  const sheet = page.locator('.detail');
  await expect(sheet.locator('[data-commitment]').first()).toBeVisible();
  // At every height of the page, as each has something else below the sheet.
  const above = await sheet.evaluate((sheet) => {
    const found = new Set<string>();
    for (let top = 0; top < document.documentElement.scrollHeight; top += 100) {
      scrollTo(0, top);
      const { left, right, top: from, bottom } = sheet.getBoundingClientRect();
      for (let x = left + 20; x < right; x += 20) {
        for (let y = from + 20; y < bottom; y += 20) {
          const it = document.elementFromPoint(x, y)!;
          if (!sheet.contains(it)) found.add(`${it.tagName}.${it.getAttribute('class')}`);
        }
      }
    }
    return [...found];
  });
  expect(above).toEqual([]);
});
