// Longer words and larger letters: with texts longer by two fifths, and with text of twice the size, nothing is cut,
// nothing lies on something else, and no page scrolls sideways on a small phone.
import type { Page } from '@playwright/test';
import { Explorer } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const FILES = ['./', './es/', './states/USA/', './fr/states/BRB/', './commitments/col-etpv-1-5m-permits/', './pt/about/', './fr/figures/', './packages/', './es/pillars/3/', './status/', './fr/embed-help/', './nowhere/'];

/** Every text longer by two fifths, as another language might be: words grow, and there are more of them. */
function lengthen(page: Page) {
  return page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const longer = (word: string) => word + 'ëxtra'.repeat(4).slice(0, Math.ceil(word.length * 0.4));
    for (const text of texts) {
      if (text.parentElement?.closest('script, style, svg')) continue;
      text.data = text.data.replace(/\p{L}{2,}/gu, longer);
    }
  });
}

/** Text of twice the size, as a browser can be set to. */
async function enlarge(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await session.detach();
}

/** What is wrong with the layout of what can be seen. */
function faults(page: Page) {
  return page.evaluate(() => {
    const found: string[] = [];
    const nameOf = (it: Element) => `${it.tagName.toLowerCase()}.${it.getAttribute('class')} “${it.textContent?.trim().slice(0, 24)}”`;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      found.push(`the page is ${scrollWidth} wide`);
      const out = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > clientWidth + 1 && !it.closest('svg'));
      found.push(...out.slice(-4).map((it) => `sticks out: ${nameOf(it)}`));
    }
    const within = (it: Element | null, has: (style: CSSStyleDeclaration) => boolean): boolean => it !== null && (has(getComputedStyle(it)) || within(it.parentElement, has));
    const hidden = (it: Element) => !!it.closest('[hidden], svg') || within(it, ({ clipPath }) => /^inset\((50|100)%\)$/.test(clipPath));
    const afloat = (it: Element) => within(it, ({ position }) => position === 'fixed');
    const ownText = (it: Element) => [...it.childNodes].some((node) => node instanceof Text && node.data.trim());
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (it) => ownText(it) && !hidden(it) && it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length > 0,
    );
    for (const it of shown) {
      for (let box: HTMLElement | null = it; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.display === 'inline') continue;
        const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
        const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
        if (clips && !scrolls && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)) found.push(`cut in ${nameOf(box)}`);
        if (box === it && !clips && box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1) found.push(`wider than its box: ${nameOf(box)}`);
      }
    }
    // Lines of text of elements of which neither holds the other.
    const lines = shown.flatMap((it) =>
      [...it.childNodes]
        .filter((node) => node instanceof Text && node.data.trim())
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].map((box) => ({ it, box }));
        }),
    );
    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [place, a] of lines.entries()) {
      for (const b of lines.slice(place + 1, place + 60)) {
        if (b.box.top > a.box.bottom) break;
        // A sheet that is open lies on the page, but its own parts don't on one another.
        if (a.it === b.it || a.it.closest('.strip') || b.it.closest('.strip') || afloat(a.it) !== afloat(b.it)) continue;
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Lines of one paragraph are set closer than their letters are high.
        if (width > 2 && height > 0.5 * Math.min(a.box.height, b.box.height)) found.push(`${nameOf(a.it)} lies on ${nameOf(b.it)}`);
      }
    }
    return [...new Set(found)].slice(0, 12);
  });
}

for (const [name, change, widths] of [
  ['texts longer by two fifths', [lengthen], [320, 768, 1280]],
  ['text of twice the size', [enlarge], [320, 768, 1280]],
  ['longer texts of twice the size', [enlarge, lengthen], [640]],
] as const) {
  for (const width of widths) {
    test(`${name} fit a window of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/*.wasm', (route) => route.abort());
      const wrong: Record<string, string[]> = {};
      for (const path of FILES) {
        await page.goto(path);
        // What is not drawn yet has no places to judge; it is once the application has failed.
        await expect(page.locator('[data-below]')).toHaveCount(0);
        for (const step of change) await step(page);
        const found = await faults(page);
        if (found.length) wrong[path] = found;
      }
      expect(wrong).toEqual({});
    });
  }
}

/** A word without a place to break in each text of the data: an address, say, or a name that somebody ran together. */
function runTogether(page: Page) {
  return page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      // A column of a table is as wide as its longest word, and the words for a status are our own.
      if (text.parentElement?.closest('script, style, svg, table, button, label, select, .status-word, .visually-hidden')) continue;
      text.data = text.data.replace(/\p{L}{5,}/u, (word) => word + 'abcdefghij'.repeat(6));
    }
  });
}

for (const width of [320, 768, 1280]) {
  test(`a word of sixty letters breaks in a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.wasm', (route) => route.abort());
    const wide: Record<string, string> = {};
    for (const path of [...FILES, './packages/5/', './pillars/2/', './states/COL/']) {
      await page.goto(path);
      await expect(page.locator('[data-below]')).toHaveCount(0);
      await runTogether(page);
      const { scrollWidth, clientWidth } = await page.evaluate(({ scrollWidth, clientWidth } = document.documentElement) => ({ scrollWidth, clientWidth }));
      if (scrollWidth > clientWidth) wide[path] = `${scrollWidth} > ${clientWidth}`;
    }
    expect(wide).toEqual({});
  });
}

test('the application with its tools and an open detail fits, too', async ({ page }) => {
  const explorer = new Explorer(page);
  const wrong: Record<string, string[]> = {};
  for (const [width, change] of [[320, lengthen], [1280, lengthen], [320, enlarge], [1280, enlarge]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await explorer.open('./fr/?p=2&state=USA');
    await explorer.moreFilters(true);
    await change(page);
    const found = await faults(page);
    if (found.length) wrong[`${change.name} at ${width}`] = found;
  }
  expect(wrong).toEqual({});
});
