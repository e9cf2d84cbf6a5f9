// What only a browser can count of tests/budgets/table.mjs: how often a first visit asks the server,
// and what the browser itself takes to hold up the first paint, and how much of the page it styles and paints anew for one press.
import { limitOf } from '../budgets/table.mjs';
import { Explorer } from './support/explorer.ts';
import { expect, test } from './support/test.ts';
import { painted } from './support/time.ts';

test('few requests until the application has taken over', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'live');
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(limitOf('requests'));
  expect(new Set(asked).size, 'nothing is asked for twice').toBe(asked.length);
});

test('a phone fetches no fonts, a wider screen both, once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 430, height: 900 });
  for (const path of ['./', './states/BRB/']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'live');
  }
  expect(asked).toEqual([]);
  await page.goto('about:blank');
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'live');
  expect(asked.map((it) => it.split('/').pop()).sort()).toEqual(['source-sans-3-5.3.0.woff2', 'source-serif-4-600-5.3.1.woff2']);
});

test('nothing but the style sheet holds up the first paint', async ({ page }) => {
  for (const path of ['./', './about/', './states/BRB/', './embed-builder/']) {
    await page.goto(path);
    const blocking = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus: string })[])
        .filter((it) => it.renderBlockingStatus === 'blocking')
        .map((it) => new URL(it.name).pathname),
    );
    expect(blocking.length, `${path}: ${blocking}`).toBe(1);
    expect(blocking[0]).toMatch(/\.css$/);
  }
});

// The script that presses boxes may come before or after the style sheet: what filters then must cost nothing later.
for (const late of [false, true]) {
  test(`a change of filters styles anew what changes${late ? ', also where the style sheet was first' : ''}`, async ({ page, browser }) => {
    if (late) {
      await page.route(/\/boot-[^/]*\.js$/, async (route) => {
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
        await route.continue();
      });
    }
    await page.setViewportSize({ width: 360, height: 780 });
    const explorer = new Explorer(page);
    await explorer.open();
    await explorer.pillar(1).check();
    await painted(page);
    await browser.startTracing(page, { categories: ['devtools.timeline'] });
    await explorer.pillar(1).uncheck();
    await painted(page);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: { name: string; args: { elementCount?: number } }[] };
    const styled = traceEvents.filter(({ name }) => name === 'UpdateLayoutTree').map(({ args }) => args.elementCount ?? 0);
    expect(styled.length).toBeGreaterThan(0);
    expect(styled.reduce((sum, count) => sum + count, 0), `${styled}`).toBeLessThanOrEqual(limitOf('restyled'));
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } });

  test('a press paints the page for its answer, and once for what is out of sight', async ({ page, browser }) => {
    const explorer = new Explorer(page);
    await explorer.open();
    const label = (number: number) => page.locator('.pillar').filter({ has: explorer.pillar(number) });
    // As long as the browser holds an element for pressed after a tap, and longer.
    const over = () => page.waitForTimeout(500);
    await label(1).tap();
    await over();
    await browser.startTracing(page, { categories: ['disabled-by-default-blink.invalidation', 'blink'] });
    await label(2).tap();
    await expect(explorer.pillar(2)).toBeChecked();
    await over();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: { name: string; args: Record<string, number> }[] };
    // Small lists are those of patterns, each a drawing of its own.
    const drawn = traceEvents.filter(({ name, args }) => name === 'PaintController::commitNewDisplayItems' && args.current_display_list_size > 100);
    const anew = drawn.map(({ args }) => args.num_non_cached_new_items);
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.length, `${anew}`).toBeLessThanOrEqual(limitOf('repainted'));
  });

  test('what a press changes below the window is drawn a frame later; by key, or in sight, at once', async ({ page }) => {
    const explorer = new Explorer(page);
    /** Which parts are not drawn in the frame that answers what is done. */
    const putOff = async (doing: () => Promise<void>) => {
      const answered = page.evaluate(
        () =>
          new Promise<string[]>((done) => {
            const parts = ['list', 'map', 'overview', 'others'];
            const hidden = (name: string) => getComputedStyle(document.querySelector(`.${name}`)!).contentVisibility === 'hidden';
            addEventListener('change', () => requestAnimationFrame(() => done(parts.filter(hidden))), { once: true });
          }),
      );
      await doing();
      return answered;
    };
    const label = (number: number) => page.locator('.pillar').filter({ has: explorer.pillar(number) });
    const places = () => page.locator('.list, .map, .overview, .others, footer').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON() as DOMRect));
    await explorer.open('./?p=2');
    const wanted = await places();
    await explorer.open();
    expect(await putOff(() => label(2).tap())).toEqual(['list', 'map', 'overview', 'others']);
    await expect.poll(() => page.locator('[style*="content-visibility"]').count()).toBe(0);
    expect(await places()).toEqual(wanted);
    await explorer.shows({ pillars: [2] });
    expect(await putOff(() => explorer.pillar(2).press('Space'))).toEqual([]);
    // A screen reader on a phone presses with a pointer that has no size, or that nobody presses: for it, what is not drawn is not there.
    const byScreenReader = (pointer: PointerEventInit) =>
      explorer.pillar(2).evaluate((it: HTMLElement, pointer) => {
        for (const type of ['pointerdown', 'pointerup']) it.dispatchEvent(new PointerEvent(type, { bubbles: true, ...pointer }));
        it.click();
      }, pointer);
    expect(await putOff(() => byScreenReader({ width: 0, height: 0 }))).toEqual([]);
    expect(await putOff(() => byScreenReader({ width: 1, height: 1, pointerType: 'mouse' }))).toEqual([]);
    expect(await putOff(() => byScreenReader({ width: 1, height: 1, pointerType: 'mouse', pressure: 0.5 }))).toEqual(['list', 'map', 'overview', 'others']);
    await explorer.shows({ pillars: [2] });
    expect(await putOff(() => label(2).tap())).toEqual(['list', 'map', 'overview', 'others']);
    await explorer.shows({});
    await page.setViewportSize({ width: 1280, height: 1000 });
    expect(await putOff(() => label(2).tap())).toEqual([]);
    await explorer.shows({ pillars: [2] });
  });
});
