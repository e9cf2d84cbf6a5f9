// What is pointed at is what is meant: the middle of each state's shape or target belongs to that state.
import type { Page } from '@playwright/test';
import { Explorer } from './support/explorer.ts';
import { AMERICAS, endorsers, stateName } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

/** For each state, the state that the middle of its shape's or target's box belongs to. */
function hits(page: Page, codes: string[]) {
  return page.evaluate((codes) => {
    const map = document.querySelector('svg[data-map]')!;
    const stateOf = (hit: Element | null): string => {
      for (let it = hit; it && it !== map; it = it.parentElement) {
        const own = it.matches('[data-shape]') ? [it] : [...it.querySelectorAll('[data-shape]')];
        if (own.length === 1) return own[0]!.getAttribute('data-shape')!;
        if (own.length > 1) return 'several states';
      }
      return hit === map ? 'water' : `${hit?.tagName ?? 'nothing'}.${hit?.getAttribute('class') ?? ''}`;
    };
    return codes.map((code) => {
      const box = map.querySelector(`[data-shape="${code}"]`)!.getBoundingClientRect();
      return [code, stateOf(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))];
    });
  }, codes);
}

for (const [width, height] of [[320, 720], [768, 1024], [1280, 900], [1920, 1080]] as const) {
  test(`at ${width} px the middle of each of the 35 states is that state’s`, async ({ page }) => {
    const explorer = new Explorer(page);
    await page.setViewportSize({ width, height });
    await explorer.open();
    const shapes = await page.locator('svg[data-map] [data-shape]').evaluateAll((all) => all.map((it) => it.getAttribute('data-shape')!));
    expect(shapes.filter((code) => AMERICAS.includes(code)).sort(), 'one shape for each of the 35').toEqual(AMERICAS);
    await page.locator('svg[data-map]').evaluate((map) => map.scrollIntoView({ block: 'center' }));
    const wrong = (await hits(page, AMERICAS)).filter(([code, hit]) => code !== hit);
    expect(wrong).toEqual([]);
  });
}

test('a tap on the map opens each endorsing state on a phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const explorer = new Explorer(page);
  await explorer.open();
  const wrong: string[] = [];
  for (const code of endorsers) {
    await page.locator('svg[data-map]').evaluate((map) => map.scrollIntoView({ block: 'start' }));
    const box = (await explorer.shape(code).boundingBox())!;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    const opened = await explorer.detail(code).waitFor({ timeout: 1000 }).then(() => true, () => false);
    if (!opened) wrong.push(code);
    if (await page.locator('[data-detail]').count()) await page.locator('[data-detail]').getByRole('button', { name: 'Close' }).tap();
  }
  expect(wrong.map((code) => stateName(code))).toEqual([]);
  await context.close();
});
