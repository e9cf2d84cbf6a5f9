// Everybody can use every screen: no serious finding of axe, everything by key, the focus always visible, the map named.
import { violations } from './support/axe.ts';
import type { Page } from '@playwright/test';
import { Explorer } from './support/explorer.ts';
import { endorsers, stateName } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SCREENS: [string, (explorer: Explorer) => Promise<void>][] = [
  ['home', (explorer) => explorer.open()],
  ['home with a detail open', async (explorer) => {
    await explorer.open('./?state=USA&q=visa');
    await explorer.page.locator('[data-detail] summary').first().click();
  }],
  ['home with states suggested, one of them active', async (explorer) => {
    await explorer.open();
    await explorer.search.fill('s');
    await explorer.search.press('ArrowDown');
    await expect(explorer.page.getByRole('listbox', { name: 'Suggested states' })).toBeVisible();
  }],
  ['home with the detail of a state that did not endorse', (explorer) => explorer.open('./?state=VEN')],
  ['home with more filters open', async (explorer) => {
    await explorer.open('./?p=1,2&kind=funding');
    await explorer.moreFilters(true);
  }],
  ['an empty result, with ignored values', (explorer) => explorer.open('./?p=4,9&q=none')],
  ['a state page', (explorer) => explorer.open('./states/COL/')],
  ['a state page without commitments', (explorer) => explorer.open('./states/BRB/')],
  ['a commitment page', (explorer) => explorer.open('./commitments/col-etpv-1-5m-permits/')],
  ['about', (explorer) => explorer.open('./about/')],
  ['packages', (explorer) => explorer.open('./packages/')],
  ['package', (explorer) => explorer.open('./packages/5/')],
  ['pillar', (explorer) => explorer.open('./pillars/2/')],
  ['figures', (explorer) => explorer.open('./figures/')],
  ['status', (explorer) => explorer.open('./status/')],
  ['the gallery of all states', (explorer) => explorer.open('./dev/gallery/')],
  ['not found', (explorer) => explorer.open('./nowhere/')],
  ['home as a file, with the application missing', async (explorer) => {
    await explorer.page.route('**/*.wasm', (route) => route.abort());
    await explorer.page.goto('./?p=2');
    await expect(explorer.page.locator('html')).toHaveAttribute('data-boot', 'failed');
  }],
  ['a failure with its button', async (explorer) => {
    await explorer.page.route('**/data/index.*json*', (route) => route.abort());
    await explorer.page.goto('./es/');
    await expect(explorer.strip('failed').getByRole('button')).toBeVisible();
  }],
];

/** The serious and critical findings of axe, each with what it found. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  return (await violations(page, rules))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 5).map((node) => `${id}: ${node.target} ${node.any[0]?.message ?? node.failureSummary}`));
}

for (const [name, open] of SCREENS) {
  test(`axe finds nothing serious on ${name}`, async ({ page }) => {
    test.slow();
    await open(new Explorer(page));
    const found: Record<string, string[]> = {};
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // In the dark only the colours are others.
        const here = await findings(page, colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : undefined);
        if (here.length) found[`${colorScheme} at ${width}`] = here;
      }
    }
    expect(found).toEqual({});
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`readers who ask for more contrast have that of level AAA in every word: ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    const found: Record<string, string[]> = {};
    for (const path of ['./?p=2&state=COL', './states/CAN/', './figures/', './status/', './embed-builder/']) {
      await page.goto(path);
      if (path.includes('state=')) await new Explorer(page).isLive();
      const here = await findings(page, ['color-contrast-enhanced']);
      if (here.length) found[path] = here;
    }
    expect(found).toEqual({});
  });
}

/** What has the focus, whether it can be seen to have it, and whether it is not covered. */
async function focus(page: Page) {
  const place = await page.evaluate(() => {
    const it = document.activeElement!;
    const { x, y, width, height } = it.getBoundingClientRect();
    const [left, top, right, bottom] = [Math.max(x, 0), Math.max(y, 0), Math.min(x + width, innerWidth), Math.min(y + height, innerHeight)];
    const points = [0.5, 0.1, 0.9].flatMap((part) => [0.5, 0.1, 0.9].map((other) => [left + (right - left) * part, top + (bottom - top) * other] as const));
    const around = it.closest('label, a, g') ?? it;
    const shown = right > left && bottom > top && points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (around.contains(hit) || hit.contains(it));
    });
    const name = `${it.tagName.toLowerCase()} ${it.getAttribute('data-pillar') ?? it.getAttribute('data-select') ?? it.id ?? ''} ${it.textContent?.trim().slice(0, 30)}`;
    return { name: name.replace(/\s+/g, ' '), shown, x, y, width, height };
  });
  const edge = 8;
  const size = page.viewportSize()!;
  const [left, top] = [Math.max(place.x - edge, 0), Math.max(place.y - edge, 0)];
  const clip = { x: left, y: top, width: Math.min(place.width + 2 * edge, size.width - left), height: Math.min(place.height + 2 * edge, size.height - top) };
  if (!place.shown || clip.width < 1 || clip.height < 1) return { ...place, shown: false, visible: false };
  const withFocus = await page.screenshot({ clip, caret: 'initial' });
  await page.evaluate(() => {
    const it = document.activeElement as HTMLElement;
    Object.assign(window, { focusedBefore: it });
    it.blur();
  });
  const without = await page.screenshot({ clip, caret: 'initial' });
  await page.evaluate(() => (window as unknown as { focusedBefore: HTMLElement }).focusedBefore.focus({ preventScroll: true }));
  return { ...place, visible: !withFocus.equals(without) };
}

test('a reader with a keyboard goes from the skip link to a state’s detail and back', async ({ page }) => {
  const explorer = new Explorer(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await explorer.open();
  const unseen: string[] = [];
  const tab = async () => {
    await page.keyboard.press('Tab');
    const now = await focus(page);
    if (!now.shown || !now.visible) unseen.push(`${now.name}${now.shown ? '' : ' (out of sight)'}`);
    return now.name;
  };
  const tabTo = async (wanted: RegExp) => {
    for (let step = 0; step < 60; step += 1) if (wanted.test(await tab())) return;
    throw new Error(`${wanted} is not reached by Tab`);
  };

  expect(await tab()).toMatch(/Skip to the content/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(/^input 1/);
  await page.keyboard.press('Space');
  await explorer.shows({ pillars: [1] });
  await tabTo(/^input search/);
  await page.keyboard.type('colombia');
  await explorer.shows({ pillars: [1], words: 'colombia' });
  await tabTo(/^a COL Colombia/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-detail="COL"] :focus')).toHaveText(/Colombia/);
  await tabTo(/^summary/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-detail] details[open]')).toHaveCount(1);
  await tabTo(/^a .*Permanent page/);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  await expect(explorer.row('COL').getByRole('link')).toBeFocused();
  expect(unseen, 'stops at which the focus could not be seen').toEqual([]);
});

test('at every stop of the explorer the focus can be seen', async ({ page }) => {
  const explorer = new Explorer(page);
  const unseen: string[] = [];
  for (const [width, address, stops] of [[1280, './?kind=funding', 70], [360, './?state=BRB', 34]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await explorer.open(address);
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break; // past the last stop
      const now = await focus(page);
      if (!now.shown || !now.visible) unseen.push(`${width}: ${now.name}${now.shown ? '' : ' (covered or out of sight)'}`);
    }
  }
  expect(unseen).toEqual([]);
});

test('the map is SVG throughout, and each endorsing state in it has a name', async ({ page }) => {
  const explorer = new Explorer(page);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-boot', 'failed');
  const check = async () => {
    const foreign = await page.locator('[data-map] svg *').evaluateAll((all) =>
      all.filter((it) => it.namespaceURI !== 'http://www.w3.org/2000/svg').map((it) => it.outerHTML.slice(0, 80)),
    );
    expect(foreign).toEqual([]);
    for (const code of endorsers) {
      const named = page.locator(`[data-map] :is(a, [role]):has([data-shape="${code}"])`).last();
      await expect(named).toHaveAccessibleName(new RegExp(`^${stateName(code)}: `));
    }
  };
  await check();
  await page.unrouteAll();
  await explorer.open();
  await check();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const links = nodes.filter((node) => node.role?.value === 'link').map((node) => String(node.name?.value));
  expect(links.filter((name) => name.trim() === ''), 'links without a name for the browser').toEqual([]);
});

test('one live region says what changed', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await expect(page.locator('[role="status"]')).toHaveCount(1);
  const region = await page.locator('[data-status]').elementHandle();
  await explorer.pillar(2).click();
  await expect(explorer.status).toContainText('Pillar: 2');
  expect(await region!.evaluate((it) => it.isConnected), 'the region itself stays, or nothing is spoken').toBe(true);
});

test('each page has one heading of the first level, in order, and landmarks', async ({ page }) => {
  const explorer = new Explorer(page);
  for (const path of ['./', './?state=USA', './states/USA/', './commitments/col-etpv-1-5m-permits/', './packages/', './packages/5/', './pillars/2/', './figures/', './status/', './about/', './nowhere/']) {
    await explorer.open(path);
    const levels = await page.getByRole('heading').evaluateAll((all) => all.map((it) => Number(it.tagName.slice(1))));
    expect(levels.filter((level) => level === 1), path).toHaveLength(1);
    const jumps = levels.filter((level, place) => place > 0 && level > levels[place - 1]! + 1);
    expect(jumps, `${path}: levels that skip one`).toEqual([]);
    for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(role), path).toHaveCount(1);
  }
});
