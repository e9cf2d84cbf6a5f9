// The map by keys, fingers, wheel and mouse: one stop for Tab, no trap for who scrolls, and an enlargement that needs no drag.
import type { Page } from '@playwright/test';
import { AMERICAS, endorsers, matching, stateName } from './support/dataset.ts';
import { Explorer } from './support/explorer.ts';
import { fingers, scale, targets } from './support/map.ts';
import { expect, test } from './support/test.ts';

/** The order in which keys go through the states, as its table has it, src/geometry/regions.rs: from north to south. */
const TOUR = [
  ...['CAN', 'USA', 'MEX'],
  ...['GTM', 'BLZ', 'SLV', 'HND', 'NIC', 'CRI', 'PAN'],
  ...['BHS', 'CUB', 'JAM', 'HTI', 'DOM', 'KNA', 'ATG', 'DMA', 'LCA', 'VCT', 'BRB', 'GRD', 'TTO'],
  ...['COL', 'VEN', 'GUY', 'SUR', 'ECU', 'PER', 'BRA', 'BOL', 'PRY', 'CHL', 'ARG', 'URY'],
];

const visited = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-visit') ?? document.activeElement?.tagName);

/** Goes with Tab into the map. */
async function enter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'South America' }).focus();
  await page.keyboard.press('Tab');
}

test.describe('by keys', () => {
  let explorer: Explorer;
  test.beforeEach(async ({ page }) => {
    explorer = new Explorer(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await explorer.open();
  });

  test('the map is one stop: arrows, Home and End visit all states from north to south, and Tab leaves', async ({ page }) => {
    expect([...TOUR].sort()).toEqual(AMERICAS);
    await enter(page);
    const forth = [];
    for (let step = 0; step < TOUR.length; step += 1) {
      forth.push(await visited(page));
      await page.keyboard.press(step % 2 ? 'ArrowRight' : 'ArrowDown');
    }
    expect(forth).toEqual(TOUR);
    expect(await visited(page), 'the last stays the last').toBe('URY');
    const back = [];
    for (let step = 0; step < TOUR.length; step += 1) {
      back.push(await visited(page));
      await page.keyboard.press(step % 2 ? 'ArrowLeft' : 'ArrowUp');
    }
    expect(back).toEqual([...TOUR].reverse());
    await page.keyboard.press('End');
    expect(await visited(page)).toBe('URY');
    await page.keyboard.press('Home');
    expect(await visited(page)).toBe('CAN');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('[data-map]')), 'the next Tab leaves').toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await visited(page), 'Tab comes back to the state that was visited last').toBe('USA');
  });

  test('letters lead to a state by its name in the page’s language', async ({ page }) => {
    await enter(page);
    await page.keyboard.type('bra');
    expect(await visited(page)).toBe('BRA');
    await page.waitForTimeout(900);
    await page.keyboard.press('b');
    const first = await visited(page);
    await page.keyboard.press('b');
    expect(await visited(page), 'the same letter goes on').not.toBe(first);
    await explorer.open('es/');
    await page.getByRole('button', { name: 'América del Sur' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('esta');
    expect(await visited(page), 'Estados Unidos').toBe('USA');
    await page.waitForTimeout(900);
    await page.keyboard.type('peru');
    expect(await visited(page), 'Perú, without its accent').toBe('PER');
  });

  test('Enter opens a state, Escape closes it and gives the focus back; the map is then entered there', async ({ page }) => {
    await enter(page);
    for (const [keys, code] of [['barb', 'BRB'], ['ven', 'VEN']] as const) {
      await page.keyboard.type(keys);
      expect(await visited(page)).toBe(code);
      await page.keyboard.press('Enter');
      await expect(page.locator(`[data-detail="${code}"] :focus`)).toHaveText(new RegExp(stateName(code)));
      await expect(page.locator(`[data-visit="${code}"]`)).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-detail]')).toHaveCount(0);
      // The focus goes back with the frame in which the page has followed.
      await expect.poll(() => visited(page)).toBe(code);
      await page.waitForTimeout(900);
    }
    await explorer.row('PER').getByRole('link').click();
    await expect(page.locator('[data-visit][tabindex="0"]')).toHaveAttribute('data-visit', 'PER');
    await expect(page.locator('[data-visit][tabindex="0"]')).toHaveCount(1);
  });

  test('Enter on the state that is open goes there', async ({ page }) => {
    await enter(page);
    await page.keyboard.type('per');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-detail="PER"] :focus')).toHaveText(/Peru/);
    await page.locator('[data-visit="PER"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-detail="PER"] :focus')).toHaveText(/Peru/);
    await page.keyboard.press('Escape');
    await expect.poll(() => visited(page)).toBe('PER');
  });

  test('each state is an option that says its name, whether it endorses, and how many of its commitments match', async ({ page }) => {
    await explorer.choosePillars([2]);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const shown = nodes.filter((node) => !node.ignored);
    const box = shown.filter((node) => node.role?.value === 'listbox' && String(node.name?.value) === 'Map of the Americas');
    expect(box).toHaveLength(1);
    const description = String(box[0]!.description?.value);
    expect(description).toContain('Arrow keys');
    const options = shown.filter((node) => node.role?.value === 'option' && String(node.name?.value).includes('endorse'));
    expect(options).toHaveLength(35);
    const named = new Map(options.map((node) => [String(node.name!.value).split(':')[0], String(node.name!.value)]));
    for (const code of AMERICAS) {
      const count = matching({ pillars: [2] }).filter((it) => it.owners.includes(code)).length;
      const all = matching({}).filter((it) => it.owners.includes(code)).length;
      const said = !endorsers.includes(code)
        ? 'does not endorse'
        : all === 0
          ? 'endorses, no commitment found'
          : count === 0
            ? 'endorses, no commitment matches'
            : `endorses, ${count === 1 ? '1 commitment' : `${count} commitments`}`;
      expect(named.get(stateName(code)), code).toBe(`${stateName(code)}: ${said}`);
    }
    await expect(page.locator('[role="application"]')).toHaveCount(0);
    expect(await page.evaluate(() => document.querySelector('#list')!.compareDocumentPosition(document.querySelector('[data-map]')!) & Node.DOCUMENT_POSITION_FOLLOWING), 'the list comes first').toBeTruthy();
  });

  test('a move is spoken once: the live region stays silent', async ({ page }) => {
    await enter(page);
    const before = await explorer.status.textContent();
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((all) => changes.push(...all.map((it) => it.type))).observe(document.querySelector('[data-status]')!, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
    expect(await explorer.status.textContent()).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  });

  test('the skip link leads past the map', async ({ page }) => {
    await page.getByRole('link', { name: 'Skip the map' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('.map-frame'))).toBeNull();
  });
});

test.describe('what is said of a state', () => {
  test('stands beside it inside the frame, can be pointed at, and goes with Escape', async ({ page }) => {
    const explorer = new Explorer(page);
    await page.setViewportSize({ width: 1280, height: 1500 });
    await explorer.open();
    const tip = page.locator('[data-tip]');
    const wrong: string[] = [];
    for (const code of AMERICAS) {
      await explorer.shape(code).hover();
      await expect(tip).toHaveAttribute('data-tip', code);
      await expect(tip).toContainText(stateName(code));
      const [box, panel] = await Promise.all([tip.boundingBox(), tip.evaluate((it) => it.closest('.panel')!.getBoundingClientRect().toJSON())]);
      const inside = box!.x >= panel.left - 1 && box!.x + box!.width <= panel.right + 1 && box!.y >= panel.top - 1 && box!.y + box!.height <= panel.bottom + 1;
      if (!inside) wrong.push(code);
      await page.mouse.move(5, 5);
      await expect(tip).toHaveCount(0);
    }
    expect(wrong, 'outside the frame').toEqual([]);
    await explorer.shape('COL').hover();
    await expect(tip).toContainText(/Endorsed June 10, 2022 · \d+ commitments/);
    await tip.hover();
    await page.waitForTimeout(400);
    await expect(tip).toHaveAttribute('data-tip', 'COL');
    await page.keyboard.press('Escape');
    await expect(tip).toHaveCount(0);
    await explorer.choosePillars([4]);
    await explorer.shape('USA').hover();
    await expect(tip).toContainText(`${matching({ pillars: [4] }).filter((it) => it.owners.includes('USA')).length} commitments`);
    await explorer.shape('VEN').hover();
    await expect(tip).toContainText('Does not endorse');
  });

  test('sits at the lower edge on a phone', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const explorer = new Explorer(page);
    await explorer.open();
    await explorer.shape('ECU').evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const session = await context.newCDPSession(page);
    const box = (await explorer.shape('ECU').boundingBox())!;
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] });
    const tip = page.locator('[data-tip="ECU"]');
    await expect(tip).toBeVisible();
    const gap = await tip.evaluate((it) => it.closest('.panel')!.getBoundingClientRect().bottom - it.getBoundingClientRect().bottom);
    expect(Math.abs(gap)).toBeLessThan(2);
    await context.close();
  });
});

test.describe('enlarged', () => {
  let explorer: Explorer;
  test.beforeEach(async ({ page }) => {
    explorer = new Explorer(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 1000 });
    await explorer.open();
  });

  test('by buttons and by regions, and only then it stands in the address', async ({ page }) => {
    expect(explorer.query()).toBe('');
    await page.getByRole('button', { name: 'Larger' }).click();
    expect(await scale(page)).toBeCloseTo(1.6, 1);
    await expect.poll(() => explorer.query()).toMatch(/^\?map=160,\d+,\d+$/);
    await page.getByRole('button', { name: 'Smaller' }).click();
    expect(await scale(page)).toBeCloseTo(1, 2);
    await expect.poll(() => explorer.query()).toBe('');
    const inside: Record<string, string[]> = {
      'North America': ['CAN', 'USA', 'MEX'],
      'Central America': ['GTM', 'PAN', 'NIC'],
      Caribbean: ['BHS', 'BRB', 'JAM', 'TTO'],
      'South America': ['COL', 'BRA', 'CHL', 'URY'],
    };
    for (const [region, states] of Object.entries(inside)) {
      await page.getByRole('button', { name: region, exact: true }).click();
      expect(await scale(page), region).toBeGreaterThan(1.2);
      const seen = await page.evaluate((states) => {
        const frame = document.querySelector('.panel.whole')!.getBoundingClientRect();
        return states.filter((code) => {
          const land = document.querySelector(`#land-${code}`)!.getBoundingClientRect();
          const [x, y] = [land.x + land.width / 2, land.y + land.height / 2];
          return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
        });
      }, states);
      expect(seen, region).toEqual(states);
    }
    const address = page.url();
    await page.reload();
    await explorer.isLive();
    expect(await scale(page)).toBeGreaterThan(1.2);
    expect(page.url()).toBe(address);
    await page.getByRole('button', { name: 'Whole map' }).click();
    expect(await scale(page)).toBeCloseTo(1, 2);
    await expect.poll(() => explorer.query()).toBe('');
  });

  test('a plain wheel scrolls the page, one with Ctrl enlarges where the pointer is, and a drag moves', async ({ page }) => {
    await page.locator('.panel.whole').evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const box = (await page.locator('.panel.whole').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6);
    const top = () => page.evaluate(() => scrollY);
    const before = await top();
    await page.mouse.wheel(0, 120);
    await expect.poll(top).toBe(before + 120);
    await page.mouse.wheel(0, -120);
    await expect.poll(top).toBe(before);
    expect(await scale(page)).toBeCloseTo(1, 2);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(() => scale(page)).toBeGreaterThan(1.5);
    expect(await top()).toBe(before);
    const brazil = () => page.locator('#land-BRA').evaluate((it) => it.getBoundingClientRect().x);
    const was = await brazil();
    const hand = { x: box.x + box.width * 0.5, y: box.y + box.height * 0.5 };
    await page.mouse.move(hand.x, hand.y);
    await page.mouse.down();
    await page.mouse.move(hand.x - 20, hand.y, { steps: 4 });
    await page.mouse.move(hand.x - 40, hand.y, { steps: 4 });
    await page.mouse.up();
    expect(await brazil()).toBeCloseTo(was - 40, -0.5);
    await expect(page.locator('[data-detail]'), 'a drag chooses nothing').toHaveCount(0);
    await page.mouse.click(hand.x, hand.y);
    await expect(page.locator('[data-detail]'), 'a press does').toHaveCount(1);
  });

  test('a wheel beside the map does not wait for the application', async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    const heard = async (expression: string) => {
      const { result } = await session.send('Runtime.evaluate', { expression });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
      return listeners.filter(({ type, passive }) => ['wheel', 'touchstart', 'touchmove'].includes(type) && !passive).map(({ type }) => type);
    };
    for (const it of ['document.querySelector("#app")', 'document.body', 'document', 'window']) expect(await heard(it), it).toEqual([]);
    expect(await heard('document.querySelector("[data-zoomable]")')).toEqual(['wheel']);
  });

  test('a pinch on a touchpad, whose steps are small, enlarges the map and not the page', async ({ page }) => {
    await page.locator('.panel.whole').evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const box = (await page.locator('.panel.whole').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.evaluate(() => addEventListener('wheel', (event) => Object.assign(window, { kept: event.defaultPrevented })));
    await page.keyboard.down('Control');
    for (let step = 0; step < 80; step += 1) await page.mouse.wheel(0, -1.5);
    await page.keyboard.up('Control');
    await expect.poll(() => scale(page)).toBeGreaterThan(1.3);
    expect(await page.evaluate(() => (window as unknown as { kept: boolean }).kept)).toBe(true);
  });

  test('a state at the edge of the enlarged map opens for a hand that is no machine’s', async ({ page }) => {
    const place = () =>
      page.evaluate(() => {
        const middle = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
        const [frame, mark] = [middle('.panel.whole'), middle('[data-shape="BRA"]')];
        const at = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
        return { ...at, across: (at.x - frame.x) / frame.width, down: (at.y - frame.y) / frame.height };
      });
    const whole = await place();
    // A third of the map, in which Brazil stands a twentieth from the right edge.
    await explorer.open(`./?map=300,${Math.round((whole.across - 0.45 / 3) * 1e4)},${Math.round(whole.down * 1e4)}`);
    await page.locator('.panel.whole').evaluate((it) => it.scrollIntoView({ block: 'center' }));
    const edge = await place();
    expect(edge.across).toBeCloseTo(0.95, 1);
    await page.mouse.move(edge.x, edge.y);
    await page.mouse.down();
    await page.waitForTimeout(250);
    await page.mouse.up();
    await expect(explorer.detail('BRA')).toBeVisible();
  });

  test('a state that is visited or selected comes into the frame', async ({ page }) => {
    await page.getByRole('button', { name: 'North America' }).click();
    const inFrame = (code: string) =>
      page.evaluate((code) => {
        const frame = document.querySelector('.panel.whole')!.getBoundingClientRect();
        const it = document.querySelector(`#land-${code}`)!.getBoundingClientRect();
        return it.x + it.width / 2 > frame.left && it.x + it.width / 2 < frame.right && it.y + it.height / 2 > frame.top && it.y + it.height / 2 < frame.bottom;
      }, code);
    expect(await inFrame('PER')).toBe(false);
    await explorer.row('PER').getByRole('link').click();
    await expect.poll(() => inFrame('PER')).toBe(true);
    await page.locator('[data-visit="CAN"]').focus();
    await expect.poll(() => inFrame('CAN')).toBe(true);
    await page.keyboard.press('End');
    await expect.poll(() => inFrame('URY')).toBe(true);
  });

  test('lines and letters keep their size', async ({ page }) => {
    const sizes = () =>
      page.evaluate(() => {
        const disc = document.querySelector('.whole .disc')!.getBoundingClientRect().width;
        const code = document.querySelector('.whole .code')!.getBoundingClientRect().height;
        return [disc, code].map(Math.round);
      });
    const before = await sizes();
    await page.getByRole('button', { name: 'South America' }).click();
    expect(await sizes()).toEqual(before);
  });

  test('the letters of a circle are set like the names, and lie within it', async ({ page }) => {
    const fonts = await page.evaluate(() => ['.code', '.name'].map((it) => getComputedStyle(document.querySelector(it)!)).map((it) => [it.fontFamily, it.fontWeight]));
    expect(fonts[0]).toEqual(fonts[1]);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const out = await page.locator('.mark:has(.code)').evaluateAll((marks) =>
        marks
          .filter((it) => it.checkVisibility())
          .map((it) => [it.querySelector('.disc')!, it.querySelector('.code')!].map((part) => part.getBoundingClientRect()))
          // The corners of the letters' box lie above and below the letters.
          .filter(([disc, code]) => code!.left < disc!.left + 1 || code!.right > disc!.right - 1)
          .map(([disc, code]) => `${width}: ${code!.width} in ${disc!.width}`),
      );
      expect(out).toEqual([]);
    }
  });

  test('names do not overlap, whatever is shown', async ({ page }) => {
    test.setTimeout(60_000);
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 1000 });
      for (const view of ['North America', 'Caribbean', 'Central America', 'South America', 'Whole map']) {
        await page.getByRole('button', { name: view, exact: true }).click();
        const names = await page.locator('[data-map] .name:visible').evaluateAll((all) =>
          all.map((it) => ({ text: it.textContent!, panel: it.closest('.panel')!.className, box: it.getBoundingClientRect().toJSON() as DOMRect })),
        );
        const overlaps = names.flatMap((a, place) =>
          names.slice(place + 1).filter((b) => a.panel === b.panel && a.box.left < b.box.right && b.box.left < a.box.right && a.box.top + 2 < b.box.bottom - 2 && b.box.top + 2 < a.box.bottom - 2).map((b) => `${a.text} ${b.text}`),
        );
        expect(overlaps, `${view} at ${width} px`).toEqual([]);
        if (width > 360) expect(names.length).toBeGreaterThan(5);
      }
    }
  });
});

for (const [width, height] of [[320, 640], [360, 780]] as const) {
  test.describe(`under fingers at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

    test('a finger that moves up or down scrolls the page, from 50 places of the map, whole and enlarged', async ({ page }) => {
      test.setTimeout(120_000);
      const explorer = new Explorer(page);
      await explorer.open();
      const session = await page.context().newCDPSession(page);
      const top = () => page.evaluate(() => scrollY);
      const stuck: string[] = [];
      for (const enlarged of [false, true]) {
        if (enlarged) await page.getByRole('button', { name: 'South America' }).tap();
        await page.locator('[data-map]').evaluate((it) => it.scrollIntoView({ block: 'center' }));
        const middle = await top();
        const box = (await page.locator('[data-map]').boundingBox())!;
        const [low, high] = [Math.max(box.y, 0) + 20, Math.min(box.y + box.height, height) - 20];
        for (let place = 0; place < 50; place += 1) {
          const x = box.x + box.width * (0.04 + (0.92 * (place % 5)) / 4);
          const y = low + ((high - low) * Math.floor(place / 5)) / 9;
          const up = y > height / 2;
          const by = up ? -110 : 110;
          await page.evaluate((middle) => scrollTo(0, middle), middle);
          await session.send('Input.synthesizeScrollGesture', { x, y, yDistance: by, speed: 1600, preventFling: true });
          const moved = (await top()) - middle;
          // What the browser takes to tell a scroll from a tap is the same everywhere, on the map or beside it.
          if (Math.sign(moved) !== -Math.sign(by) || Math.abs(moved) < 80) stuck.push(`${Math.round(x)},${Math.round(y)}: ${moved} for ${by}`);
        }
      }
      expect(stuck).toEqual([]);
      await expect(page.locator('[data-detail]'), 'a swipe chooses nothing').toHaveCount(0);
    });

    test('two fingers enlarge and move the map, not the page', async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.open();
      await page.locator('.panel.whole').evaluate((it) => it.scrollIntoView({ block: 'center' }));
      const session = await page.context().newCDPSession(page);
      const box = (await page.locator('.panel.whole').boundingBox())!;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const scrolled = await page.evaluate(() => scrollY);
      await fingers(session, [{ x: x - 20, y }, { x: x + 20, y }], [{ x: x - 60, y }, { x: x + 60, y }]);
      await expect.poll(() => scale(page)).toBeGreaterThan(2.5);
      expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
      const brazil = () => page.locator('#land-BRA').evaluate((it) => it.getBoundingClientRect().y);
      const was = await brazil();
      await fingers(session, [{ x: x - 30, y }, { x: x + 30, y }], [{ x: x - 30, y: y - 40 }, { x: x + 30, y: y - 40 }]);
      expect(await brazil()).toBeLessThan(was - 25);
      await fingers(session, [{ x: x - 70, y }, { x: x + 70, y }], [{ x: x - 15, y }, { x: x + 15, y }]);
      await expect.poll(() => scale(page)).toBeLessThan(1.2);
      await expect(page.locator('[data-detail]')).toHaveCount(0);
    });

    test('two taps enlarge the map, and choose nothing on water', async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.open();
      await page.locator('.panel.whole').evaluate((it) => it.scrollIntoView({ block: 'center' }));
      const box = (await page.locator('.panel.whole').boundingBox())!;
      const water = { x: box.x + box.width * 0.12, y: box.y + box.height * 0.45 };
      await page.touchscreen.tap(water.x, water.y);
      await page.touchscreen.tap(water.x, water.y);
      await expect.poll(() => scale(page)).toBeCloseTo(2, 1);
      await expect(page.locator('[data-detail]')).toHaveCount(0);
    });

    test('the page can be enlarged by the browser, and made smaller again over the map', async ({ page }) => {
      await new Explorer(page).open();
      expect(await page.locator('meta[name="viewport"]').getAttribute('content')).not.toMatch(/user-scalable|maximum-scale/);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
      await expect(page.locator('html')).toHaveAttribute('data-page-zoomed', '');
      expect(await page.locator('.panel.whole').evaluate((it) => getComputedStyle(it).touchAction)).toBe('auto');
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
      await expect(page.locator('html')).not.toHaveAttribute('data-page-zoomed');
      expect(await page.locator('.panel.whole').evaluate((it) => getComputedStyle(it).touchAction)).toBe('pan-y');
    });
  });
}

test('a change of the enlargement takes 150 to 200 ms as one picture, and none with reduced motion', async ({ page }) => {
  const explorer = new Explorer(page);
  await page.setViewportSize({ width: 1280, height: 1000 });
  await explorer.open();
  const sheet = page.locator('.panel.whole .sheet');
  // What runs once the button was pressed: how long, and how the map looks at its very start.
  const press = (name: string) =>
    page.locator(`[data-zoom="${name}"]`).evaluate(async (button: HTMLElement) => {
      button.click();
      await new Promise(requestAnimationFrame);
      const sheet = document.querySelector('.panel.whole .sheet')!;
      const running = sheet.getAnimations();
      const durations = running.map((it) => Number(it.effect!.getComputedTiming().duration));
      for (const it of running) Object.assign(it, { currentTime: 0 }).pause();
      const { x, y, width } = sheet.getBoundingClientRect();
      for (const it of running) it.finish();
      return { durations, start: [x, y, width] };
    });
  const seen = () => sheet.evaluate((it) => (({ x, y, width }) => [x, y, width])(it.getBoundingClientRect()));
  expect(await sheet.evaluate((it) => it.getAnimations().length), 'nothing moves at first').toBe(0);
  for (const name of ['in', 'in', 'out']) {
    const before = await seen();
    const { durations, start } = await press(name);
    expect(durations, name).toHaveLength(1);
    expect(durations[0]).toBeGreaterThanOrEqual(150);
    expect(durations[0]).toBeLessThanOrEqual(200);
    start.forEach((it, place) => expect(Math.abs(it - before[place]!), `${name}: begins where it was`).toBeLessThan(1));
    expect((await seen())[2]).not.toBeCloseTo(before[2]!, 0);
  }
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect((await press('in')).durations).toEqual([]);
});

test('the map adds few elements', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  const count = await page.locator('figure.map *').count();
  expect((await targets(page)).length).toBe(35);
  expect(count).toBeLessThan(520);
});
