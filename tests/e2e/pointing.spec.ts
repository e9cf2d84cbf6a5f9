// What is pointed at is what is meant: each of the 35 states has a target of its own, large enough and apart from all others.
import { Explorer } from './support/explorer.ts';
import { AMERICAS, endorsers, stateName } from './support/dataset.ts';
import { hitAt, targets } from './support/map.ts';
import { expect, test } from './support/test.ts';

/** The sizes that the issue of the map asks for, in CSS pixels. */
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
    if (await page.locator('[data-detail]').count()) await page.locator('[data-detail]').getByRole('button', { name: 'Close' }).tap();
  }
  expect(wrong.map((code) => stateName(code))).toEqual([]);
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
