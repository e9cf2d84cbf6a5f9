// The map where colours fail: every class is told from its neighbours by contrast or by outline, in every theme, in forced colours, in the
// hue of each pillar, and in greyscale; and pictures of it in each mode, so that a change of its looks is seen.
import type { Page } from '@playwright/test';
import { published } from './support/dataset.ts';
import { Explorer } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(rgb: number[]): number {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
const contrast = (a: number[], b: number[]) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

interface Swatch {
  name: string;
  fill: number[];
  edge: number[];
}

/** The colours of the legend's swatches as they are painted; of a pattern, those of its field. */
function swatches(page: Page): Promise<Swatch[]> {
  return page.locator('.legend-steps li').evaluateAll((all) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const painted = (colour: string) => {
      canvas.fillStyle = '#000';
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    return all.map((item) => {
      const style = getComputedStyle(item.querySelector('.land')!);
      const pattern = style.fill.match(/#(hatch|dots)/)?.[1];
      const fill = pattern ? getComputedStyle(document.querySelector(`.${pattern}-field`)!).fill : style.fill;
      return { name: item.textContent!.trim(), fill: painted(fill), edge: painted(style.stroke) };
    });
  });
}

const SCREENS = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced-light', media: { forcedColors: 'active', colorScheme: 'light' } },
  { name: 'forced-dark', media: { forcedColors: 'active', colorScheme: 'dark' } },
] as const;

for (const { name, media } of SCREENS) {
  test(`${name}: of any two neighbours one is seen to end at their border, in every hue`, async ({ page }) => {
    const explorer = new Explorer(page);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await explorer.open();
    const faint: string[] = [];
    for (const pillar of [0, 1, 2, 3, 4]) {
      await explorer.choosePillars(pillar ? [pillar] : []);
      await expect(page.locator('figure.map')).toHaveAttribute('data-hue', pillar ? String(pillar) : /.*/, { timeout: pillar ? 5000 : 1 }).catch(() => expect(pillar).toBe(0));
      const all = await swatches(page);
      expect(all).toHaveLength(7);
      for (const a of all) {
        for (const b of all.filter((it) => it.name !== a.name)) {
          // The line between the two is that of either, whichever is drawn last.
          const line = Math.max(contrast(a.edge, a.fill), contrast(a.edge, b.fill));
          if (contrast(a.fill, b.fill) < 3 && line < 3) faint.push(`pillar ${pillar}: ${a.name} beside ${b.name} (${line.toFixed(2)})`);
        }
      }
      const steps = all.slice(0, 5).map((it) => luminance(it.fill));
      const order = steps.every((it, place) => place === 0 || it < steps[place - 1]!) || steps.every((it, place) => place === 0 || it > steps[place - 1]!);
      if (!order) faint.push(`pillar ${pillar}: the steps go back and forth in greyscale`);
    }
    expect(faint).toEqual([]);
  });
}

test('the hue of a pillar is used when it is the only one chosen', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const colour = () => page.locator('#land-USA').evaluate((it) => getComputedStyle(it).fill);
  const all = new Set<string>();
  for (const pillars of [[], [1], [2], [3], [1, 2]]) {
    await explorer.choosePillars(pillars);
    all.add(await colour());
  }
  expect(all.size, 'without, three hues; two pillars look as without').toBe(4);
});

/** A phone has none of our fonts, and elsewhere one that is late is not used: for pictures they are waited for on every screen. */
async function withFonts(page: Page): Promise<void> {
  await page.route('**/main-*.css', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(/font-display: ?optional/g, 'font-display:block').replaceAll(/@media[^{]*\{(?=@font-face)/g, '@media all{') });
  });
}

const greyscale = async (page: Page) => (await page.context().newCDPSession(page)).send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });

for (const { name, media, grey } of [
  ...SCREENS.map((it) => ({ ...it, grey: false })),
  { name: 'greyscale', media: { colorScheme: 'light' }, grey: true },
  { name: 'print', media: { media: 'print' }, grey: false },
] as const) {
  for (const width of name === 'light' ? [360, 1280] : [360]) {
    test(`the map as a picture: ${name} at ${width} px`, async ({ page }) => {
      const explorer = new Explorer(page);
      await page.setViewportSize({ width, height: 1200 });
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await withFonts(page);
      await explorer.open();
      // At a whole pixel, so that pictures can be compared.
      await page.locator('figure.map').evaluate((map, width) => Object.assign((map as HTMLElement).style, { position: 'fixed', top: '0', left: '0', width: `${width}px`, zIndex: '99', background: 'var(--paper)' }), width === 360 ? 328 : 394);
      await page.evaluate(() => document.fonts.ready);
      if (grey) await greyscale(page);
      await expect(page.locator('figure.map')).toHaveScreenshot(`map-${name}-${width}.png`);
    });
  }

  test(`the pictures of numbers: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 680, height: 1200 });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await withFonts(page);
    await page.goto('./dev/gallery/');
    await page.evaluate(() => document.fonts.ready);
    const pictures = page.locator('[data-gallery="chart"]');
    await pictures.evaluate((it) => Object.assign((it as HTMLElement).style, { position: 'absolute', top: '0', left: '0', width: '640px', zIndex: '99', background: 'var(--paper)' }));
    if (grey) await greyscale(page);
    await expect(pictures).toHaveScreenshot(`charts-${name}.png`);
  });
}

/** A screenful of each kind of page, where its mode matters most: what overlaps, is cut, or has lost its colour is seen here. */
const VIEWS: [name: string, path: string, size: [number, number], mode: 'light' | 'dark' | 'forced-light' | 'more-contrast' | 'spaced' | 'print'][] = [
  ['home', './', [360, 780], 'light'],
  ['home', './?p=2', [768, 1024], 'light'],
  ['home-detail', './?state=COL', [1280, 900], 'dark'],
  ['home-detail', './?state=COL', [1280, 900], 'forced-light'],
  ['home-detail-enlarged-400', './?state=COL', [320, 256], 'light'],
  ['home', './fr/', [360, 780], 'spaced'],
  ['home', './?p=2', [360, 780], 'more-contrast'],
  ['home-enlarged-200', './', [640, 400], 'light'],
  // The first sheet on A4 and on Letter, between the margins.
  ['home-a4', './', [680, 1000], 'print'],
  ['state-letter', './states/COL/', [703, 935], 'print'],
  ['state', './es/states/CAN/', [360, 780], 'dark'],
  ['commitment', './pt/commitments/can-4000-resettled-americas/', [1280, 900], 'light'],
  ['package', './packages/11/', [768, 1024], 'dark'],
  ['status', './fr/status/', [320, 640], 'light'],
  ['builder', './embed-builder/', [360, 780], 'spaced'],
];

/** What WCAG 1.4.12 lets a reader ask for. */
const SPACED = 'body * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }';

for (const [name, path, [width, height], mode] of VIEWS) {
  test(`a screenful as a picture: ${name}, ${mode} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: mode === 'dark' ? 'dark' : 'light', forcedColors: mode === 'forced-light' ? 'active' : null, contrast: mode === 'more-contrast' ? 'more' : null, media: mode === 'print' ? 'print' : null, reducedMotion: 'reduce' });
    // Data that are due for review would say so.
    await page.clock.setFixedTime(new Date(`${published.data_as_of}T12:00:00Z`));
    await withFonts(page);
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-ready', path.includes('embed-builder') ? 'static' : 'live');
    if (mode === 'spaced') {
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, SPACED);
    }
    if (path.includes('state=')) await expect(page.locator('[data-detail] [data-commitment]').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}-${mode}-${width}.png`);
  });
}
