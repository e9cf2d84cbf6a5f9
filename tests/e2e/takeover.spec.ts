// The application takes the place of the file without the reader noticing: nothing moves, nothing done before is lost.
import type { Page } from '@playwright/test';
import { Explorer } from './support/explorer.ts';
import { holdAlone } from './support/hold.ts';
import { expect, test } from './support/test.ts';

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };

let explorer: Explorer;
test.beforeEach(({ page }) => {
  explorer = new Explorer(page);
});

/** Opens a page whose application waits until it is let go. */
async function openHeld(page: Page, address: string): Promise<() => Promise<void>> {
  const letGo = await holdAlone(page, '*.wasm');
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'static');
  return async () => {
    letGo();
    await explorer.isLive();
  };
}

/** What moved by itself since the page began, as the browser counts it. */
async function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = [];
        const nameOf = (node?: Node | null) => (node instanceof Element ? `${node.tagName.toLowerCase()}.${node.getAttribute('class')}` : (node?.nodeName ?? 'gone'));
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
            found.push(`${entry.value.toFixed(3)} at ${Math.round(entry.startTime)} ms: ${entry.sources.map(({ node }) => nameOf(node)).join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // Time for what the takeover moved to be painted and counted.
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(found))), 250);
      }),
  );
}

/** Where the parts of the page stand that can be seen: the browser's own count misses what is put in another's place. */
function places(page: Page): Promise<Record<string, [number, number]>> {
  return page.evaluate(() => {
    const found: Record<string, [number, number]> = {};
    for (const it of document.querySelectorAll('h1, h2, .pillar, [data-state], [data-map], [data-commitment], dl, footer')) {
      const { x, y, width } = it.getBoundingClientRect();
      if (it.getClientRects().length === 0 || y > innerHeight || width <= 1) continue;
      const name = ['data-state', 'data-commitment', 'id', 'class'].map((name) => it.getAttribute(name)).find(Boolean);
      found[`${it.tagName.toLowerCase()} ${name} ${it.tagName.startsWith('H') ? it.textContent : ''}`.trim()] = [Math.round(x), Math.round(y)];
    }
    return found;
  });
}

/** What stands elsewhere than before. Like the browser's own count, this passes over less than three pixels. */
function jumps(before: Record<string, [number, number]>, after: Record<string, [number, number]>): string[] {
  return Object.entries(before)
    .filter(([name, [x, y]]) => !after[name] || Math.abs(after[name][0] - x) >= 3 || Math.abs(after[name][1] - y) >= 3)
    .map(([name, place]) => `${name}: ${place} -> ${after[name] ?? 'gone or out of sight'}`);
}

for (const [name, viewport] of [['phone', PHONE], ['desktop', DESKTOP]] as const) {
  test(`nothing moves on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const moved: Record<string, unknown> = {};
    for (const address of ['./', './?p=2', './es/']) {
      const letGo = await openHeld(page, address);
      await page.evaluate(() => document.fonts.ready);
      const own = await shifts(page);
      const before = await places(page);
      await letGo();
      const all = await shifts(page);
      const jumped = jumps(before, await places(page));
      if (all.length || jumped.length) moved[address] = { own, takeover: all.slice(own.length), jumped: jumped.slice(0, 8) };
      await page.unrouteAll();
    }
    expect(moved).toEqual({});
  });

  test(`nothing moves under a reader who scrolled and filtered on a slow ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const letGo = await openHeld(page, './');
    await explorer.pillar(3).click();
    await explorer.row('COL').scrollIntoViewIfNeeded();
    // What moves within half a second of a press counts as the reader's own doing.
    await page.waitForTimeout(600);
    const [counted, before] = [(await shifts(page)).length, await places(page)];
    await letGo();
    expect((await shifts(page)).slice(counted)).toEqual([]);
    expect(jumps(before, await places(page)).slice(0, 8)).toEqual([]);
  });
}

/** What of the page is not drawn as long as nobody comes near to it. */
const undrawn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.row-link, .overview h2, .others h2')].filter((it) => !it.checkVisibility({ contentVisibilityAuto: true })).map((it) => it.textContent));

test.describe('what lies far below a phone’s first window', () => {
  test.use({ viewport: PHONE, isMobile: true, hasTouch: true });

  test('is drawn once the application is there, as large as the page took it for', async ({ page }) => {
    const letGo = await openHeld(page, './');
    expect((await undrawn(page)).length, 'rows, numbers and others').toBeGreaterThan(10);
    const heights = () => page.evaluate(() => ['.rows', '.overview', '.others'].map((it) => document.querySelector(it)!.clientHeight));
    const before = await heights();
    await letGo();
    await expect.poll(() => undrawn(page)).toEqual([]);
    const grown = (await heights()).map((height, part) => height / before[part]!);
    for (const ratio of grown) expect(Math.abs(ratio - 1), `${before} before, ${await heights()} after`).toBeLessThan(0.15);
  });

  test('is found and gone to while it is not drawn', async ({ page }) => {
    await openHeld(page, './#others-title');
    const others = page.locator('.others h2');
    await expect(others).toBeInViewport();
    expect(await undrawn(page)).not.toContain(await others.textContent());
    await page.goto('./');
    expect(await page.evaluate(() => (window as unknown as { find(words: string): boolean }).find('Uruguay')), 'find in page').toBe(true);
  });

  test('is drawn where the application does not start, and where another language is turned to', async ({ page }) => {
    await explorer.open();
    await page.locator('.languages [hreflang="es"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    expect(await undrawn(page)).toEqual([]);
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
    await page.goto('./');
    await expect(explorer.strip('failed')).toBeVisible();
    expect(await undrawn(page)).toEqual([]);
  });
});

test('every date, number and word is the same to the letter before and after', async ({ page }) => {
  const words = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((it) => it.textContent!.replace(/\s+/g, ' ').trim()).filter(Boolean));
  for (const lang of ['', 'es/', 'pt/', 'fr/']) {
    for (const [path, parts] of [
      ['', 'header, [data-state], .pillar, [data-status], figcaption, .detail-place, .others, footer'],
      ['embed/', 'header, [data-state], .pillar, [data-status], figcaption, .detail-place, .others, footer'],
    ] as const) {
      const letGo = await openHeld(page, `./${lang}${path}`);
      const before = await words(parts);
      await letGo();
      expect(await words(parts), lang + path).toEqual(before);
      await page.unrouteAll();
    }
  }
});

test('what is typed and ticked in the moment in which the page comes to life is answered', async ({ page }) => {
  // A person can be so fast only on a slow phone: here the page itself acts, as soon as there is something to act on.
  await page.addInitScript(() => {
    const reader = new MutationObserver(() => {
      const box = document.querySelector<HTMLInputElement>('#search');
      if (!box) return;
      reader.disconnect();
      box.value = 'visa';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector<HTMLInputElement>('[data-choice="policy"]')!.click();
      document.querySelector<HTMLButtonElement>('[data-reverse]')!.click();
    });
    reader.observe(document, { childList: true, subtree: true });
  });
  await explorer.open();
  await explorer.shows({ words: 'visa', kinds: ['policy'] });
  await expect(explorer.search).toHaveValue('visa');
  await expect.poll(() => explorer.query()).toBe('?kind=policy&q=visa&sort=-name');
  await explorer.moreFilters(true);
  await expect(page.getByRole('checkbox', { name: /^Policy/ })).toBeChecked();
});

test('pressed toggles, focus and scroll position survive', async ({ page }) => {
  const letGo = await openHeld(page, './');
  await explorer.pillar(2).click();
  await explorer.pillar(3).press('Space');
  const link = explorer.row('USA').getByRole('link');
  await link.focus();
  const scroll = await page.evaluate(() => scrollY);
  expect(scroll, 'the reader has scrolled').toBeGreaterThan(0);
  await letGo();
  expect(await explorer.pressedPillars()).toEqual([2, 3]);
  await explorer.shows({ pillars: [2, 3] });
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scroll);
  await page.keyboard.press('Enter');
  await expect(explorer.detail('USA')).toBeVisible();
});

test('a toggle pressed with the focus on it goes on from there', async ({ page }) => {
  const letGo = await openHeld(page, './');
  await explorer.pillar(1).focus();
  await page.keyboard.press('Space');
  await letGo();
  await expect(explorer.pillar(1)).toBeFocused();
  await page.keyboard.press('Space');
  await explorer.shows({});
});

test('the toggles win over the address that they were set by', async ({ page }) => {
  const letGo = await openHeld(page, './?p=1,4');
  expect(await explorer.pressedPillars()).toEqual([1, 4]);
  await explorer.pillar(1).click();
  await letGo();
  await explorer.shows({ pillars: [4] });
  await explorer.pillar(2).click();
  await expect.poll(() => explorer.query()).toBe('?p=2,4');
});

test('selected text stays selected', async ({ page }) => {
  for (const [address, selector] of [['./', '.hero .lead'], ['./es/', '.others-text'], ['./embed/', '[data-disclaimer]']] as const) {
    const letGo = await openHeld(page, address);
    const block = page.locator(selector).first();
    await block.scrollIntoViewIfNeeded();
    const box = (await block.boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 180, box.y + 8, { steps: 3 });
    await page.mouse.up();
    const selected = () => page.evaluate(() => String(getSelection()));
    const before = await selected();
    expect(before.length, address).toBeGreaterThan(3);
    await letGo();
    expect(await selected(), address).toBe(before);
    await page.unrouteAll();
  }
});

test('a link that has the focus keeps it, where it stands, on every page that is taken over', async ({ page }) => {
  for (const address of ['./', './?p=3', './fr/', './embed/']) {
    const letGo = await openHeld(page, address);
    const link = page.getByRole('main').getByRole('link').nth(4);
    await link.focus();
    const [target, scroll] = [await link.getAttribute('href'), await page.evaluate(() => scrollY)];
    await letGo();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href')), address).toBe(target);
    expect(await page.evaluate(() => scrollY), address).toBe(scroll);
    await page.unrouteAll();
  }
});

test('an address with a mark leads to its place, and stays there', async ({ page }) => {
  const letGo = await openHeld(page, './#others-title');
  const top = () => page.locator('#others-title').evaluate((it) => Math.round(it.getBoundingClientRect().top));
  await expect(page.locator('#others-title')).toBeInViewport();
  const before = await top();
  await letGo();
  expect(await top()).toBe(before);
});

/** Lets the browser refuse to make an element, once: nothing of the application is prepared for that. */
function breakOnce(page: Page) {
  return page.evaluate(() => {
    const make = Document.prototype.createElement;
    Document.prototype.createElement = () => {
      Document.prototype.createElement = make;
      throw new Error('refused by the test');
    };
  });
}

for (const [name, leave] of [
  ['the page it was opened on', async () => {}],
  ['a page it has gone to', async (page: Page) => {
    await page.locator('a[data-lang="es"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  }],
] as const) {
  test(`after a fault of the application ${name} still reads, and can be loaded again`, async ({ page, pageErrors }) => {
    await explorer.open();
    await leave(page);
    const [heading, states] = [page.getByRole('heading', { level: 1 }), await page.locator('[data-state]').count()];
    const title = await heading.textContent();
    await breakOnce(page);
    // Whatever makes an element: a state's detail, or another page.
    await (states ? explorer.row('BRA').locator('a') : page.locator('nav.nav a').first()).click();
    const strip = page.locator('#app-status [data-boot="panic"]');
    await expect(strip).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'static');
    if (states) {
      await expect(heading).toHaveText(title!);
      expect((await explorer.shown()).states).toHaveLength(22);
      // Deaf to the application, yet filtering as the file does.
      await explorer.pillar(4).click();
      await expect.poll(async () => (await explorer.shown()).states).toHaveLength(1);
    } else {
      await expect(heading).toBeVisible();
    }
    await strip.getByRole('link').click();
    await explorer.isLive();
    await expect(strip).toHaveCount(0);
    expect(pageErrors.splice(0), 'how a panic ends, and nothing after it').toEqual(['unreachable']);
  });
}
