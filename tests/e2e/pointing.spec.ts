// What is pointed at is what is meant: each of the 35 states has a target of its own, large enough and apart from all others.
import { Explorer } from './support/explorer.ts';
import { AMERICAS, endorsers, stateName } from './support/dataset.ts';
import { hitAt, targets } from './support/map.ts';
import { expect, test } from './support/test.ts';
import { painted } from './support/time.ts';

/** What was promised of the size of a target, in CSS pixels: of each, and of an endorsing state under a finger. */
const LEAST = 24;
const LARGE = 44;

for (const width of [320, 360, 390, 768, 1024, 1280, 1920]) {
  for (const touch of [false, true]) {
    test(`at ${width} px${touch ? ', touched,' : ''} the targets of all 35 states are large enough, apart, and their own`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, viewport: { width, height: 900 }, hasTouch: touch, isMobile: touch });
      const page = await context.newPage();
      await new Explorer(page).open();
      const all = await targets(page);
      expect(all.map((it) => it.code).sort(), 'one target for each of the 35').toEqual(AMERICAS);
      const small = all.filter((it) => it.size < (touch && endorsers.includes(it.code) ? LARGE : LEAST) - 0.01);
      expect(small).toEqual([]);
      const overlapping = all.flatMap((a, place) =>
        all.slice(place + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) / 2 - 0.5).map((b) => `${a.code} ${b.code}`),
      );
      expect(overlapping).toEqual([]);
      const wrong: string[] = [];
      for (const { code } of all) {
        const hit = await hitAt(page, code);
        if (hit !== code) wrong.push(`${code}: ${hit}`);
      }
      expect(wrong, 'what is hit in the middle of each target').toEqual([]);
      await context.close();
    });
  }
}

test('a tap on the map opens each of the 35 states on a small phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const explorer = new Explorer(page);
  await explorer.open();
  const wrong: string[] = [];
  for (const code of AMERICAS) {
    await explorer.shape(code).evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const box = (await explorer.shape(code).boundingBox())!;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    const opened = await explorer.detail(code).waitFor({ timeout: 2000 }).then(() => true, () => false);
    if (!opened) wrong.push(code);
    if (await page.locator('[data-detail]').count()) {
      await page.locator('[data-detail]').getByRole('button', { name: 'Close' }).tap();
      await expect(page.locator('[data-detail]')).toHaveCount(0);
      // The focus goes back a frame later, and may scroll what the next tap aims at.
      await painted(page);
    }
  }
  expect(wrong.map((code) => stateName(code))).toEqual([]);
  await context.close();
});

test('closing what was opened on the map leaves the page where it was scrolled to', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.shape('BRA').evaluate((it) => it.scrollIntoView({ block: 'start' }));
  const box = (await explorer.shape('BRA').boundingBox())!;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(explorer.detail('BRA')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator('[data-detail]').getByRole('button', { name: 'Close' }).tap();
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  await painted(page);
  expect(await page.evaluate(() => [scrollY, document.activeElement?.closest('.map') !== null])).toEqual([0, true]);
  await context.close();
});

test('the land itself can be pressed too, in both drawings', async ({ page }) => {
  const explorer = new Explorer(page);
  await page.setViewportSize({ width: 1280, height: 1400 });
  await explorer.open();
  // Places within the frame of the map, as shares of the drawing: Argentina's Patagonia, Canada's Yukon; in the inset, Nicaragua.
  for (const [panel, x, y, code] of [['whole', 0.59, 0.9, 'ARG'], ['whole', 0.23, 0.13, 'CAN'], ['inset', 0.235, 0.57, 'NIC']] as const) {
    const box = (await page.locator(`.panel.${panel}`).boundingBox())!;
    await page.mouse.click(box.x + x * box.width, box.y + y * box.height);
    await expect(explorer.detail(code)).toBeVisible();
  }
});

test('on a phone the pillars stay at hand when they are scrolled away, in one row, and lead back', async ({ browser, baseURL }) => {
  for (const [width, address] of [[320, './fr/'], [360, './?p=2'], [412, './pt/']] as const) {
    const context = await browser.newContext({ baseURL, viewport: { width, height: 700 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const explorer = new Explorer(page);
    await explorer.open(address);
    const bar = page.locator('.pillar-bar');
    await expect(bar).toBeHidden();
    // From above the filters past them at once.
    await explorer.row('MEX').scrollIntoViewIfNeeded();
    await expect(bar).toBeVisible();
    const before = await explorer.pressedPillars();
    const box = (await bar.boundingBox())!;
    expect([box.x, Math.round(box.y), box.width]).toEqual([0, 0, width]);
    expect(box.height, 'it leaves the screen to the list').toBeLessThan(56);
    expect(await bar.evaluate((it) => it.scrollWidth), 'nothing of it is cut').toBeLessThanOrEqual(width);
    const toggle = bar.locator('.bar-toggle').nth(2);
    const target = (await toggle.boundingBox())!;
    expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(44);
    await toggle.tap();
    const pillars = [...before, 3];
    await expect.poll(() => explorer.pressedPillars()).toEqual(pillars);
    await expect(bar.locator('.is-chosen')).toHaveCount(pillars.length);
    await explorer.shows({ pillars }, address.includes('fr') ? 'fr' : address.includes('pt') ? 'pt' : 'en');
    await expect(bar.locator('[data-bar-count]')).toContainText(String((await explorer.shown()).states.length));
    await bar.locator('.bar-more').tap();
    await expect(explorer.pillar(1)).toBeInViewport();
    await expect(bar).toBeHidden();
    await context.close();
  }
});

test('where there is room, and in a frame, there is no bar', async ({ page }) => {
  const explorer = new Explorer(page);
  await page.setViewportSize({ width: 1280, height: 600 });
  await explorer.open();
  await page.locator('footer').scrollIntoViewIfNeeded();
  await expect(page.locator('.pillar-bar')).toBeHidden();
  await page.setViewportSize({ width: 360, height: 600 });
  await expect(page.locator('.pillar-bar')).toBeVisible();
  await explorer.open('./embed/');
  await expect(page.locator('.pillar-bar')).toHaveCount(0);
});
