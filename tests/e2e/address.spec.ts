// The address is the state of the page: it is written, read back, stepped through, and never breaks the page.
import { Explorer, isPressed } from './support/explorer.ts';
import { published, stateName } from './support/dataset.ts';
import { expect, test } from './support/test.ts';
import { holdAlone } from './support/hold.ts';
import { movableClock, skip } from './support/time.ts';

let explorer: Explorer;
test.beforeEach(({ page }) => {
  explorer = new Explorer(page);
});

test('is short and canonical, and a reload restores everything', async ({ page }) => {
  await explorer.open();
  expect(explorer.query()).toBe('');
  await explorer.pillar(3).click();
  await explorer.pillar(1).click();
  await expect.poll(() => explorer.query()).toBe('?p=1,3');
  await explorer.search.fill('visas & work');
  await explorer.search.fill('visas');
  await page.getByLabel('Sort by').selectOption('count');
  await page.getByRole('button', { name: 'Reverse the order' }).click();
  await explorer.tick('Kind', /^Funding/);
  await explorer.tick('Kind', /^Policy/);
  await explorer.tick('Latest status', /^No information/);
  await explorer.tick('Year announced', /^2022/);
  await explorer.search.fill('');
  await explorer.row('USA').getByRole('link').click();
  const canonical = '?p=1,3&kind=policy,funding&status=none&year=2022&sort=-count&state=USA';
  await expect.poll(() => explorer.query()).toBe(canonical);

  const wish = { pillars: [1, 3], kinds: ['policy', 'funding'], statuses: [null], years: [2022] };
  const order = await explorer.order();
  await page.reload();
  await explorer.isLive();
  await explorer.shows(wish);
  expect(await explorer.order()).toEqual(order);
  await expect(explorer.detail('USA')).toBeVisible();
  await expect(page.getByLabel('Sort by')).toHaveValue('count');
  await expect(page.getByRole('button', { name: 'Reverse the order' })).toHaveAttribute('aria-pressed', 'true');
  await explorer.moreFilters(true);
  await expect(page.getByRole('checkbox', { name: /^Funding/ })).toBeChecked();
  expect(explorer.query(), 'loading changes nothing').toBe(canonical);
});

test('a search with signs and accents comes back as it was typed', async ({ page }) => {
  const words = 'Panamá & 50% + "R+D" #1';
  await explorer.open();
  await explorer.search.fill(words);
  await expect.poll(() => new URLSearchParams(explorer.query()).get('q')).toBe(words);
  await page.reload();
  await explorer.isLive();
  await expect(explorer.search).toHaveValue(words);
});

test('any order of keys is read, and written in one order', async () => {
  await explorer.open('./?state=BRB&p=3,1&utm_source=letter');
  await explorer.shows({ pillars: [1, 3] });
  await expect(explorer.detail('BRB')).toBeVisible();
  await expect(explorer.notice('ignored')).toHaveCount(0);
  await explorer.pillar(2).click();
  await expect.poll(() => explorer.query()).toBe('?p=1,2,3&state=BRB');
});

test('back and forward step through filters, selection and pages', async ({ page }) => {
  await explorer.open();
  await explorer.pillar(1).click();
  await explorer.pillar(2).click();
  await explorer.row('BRA').getByRole('link').click();
  await page.getByRole('link', { name: 'Full page: Brazil' }).click();
  await expect(page).toHaveURL(/\/states\/BRA\//);

  await page.goBack();
  await expect(explorer.detail('BRA')).toBeVisible();
  await explorer.shows({ pillars: [1, 2] });
  await page.goBack();
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  await explorer.shows({ pillars: [1, 2] });
  await page.goBack();
  await explorer.shows({ pillars: [1] });
  expect(await isPressed(explorer.pillar(2))).toBe(false);
  await page.goBack();
  await explorer.shows({});
  await page.goForward();
  await explorer.shows({ pillars: [1] });
  expect(await isPressed(explorer.pillar(1))).toBe(true);
  await page.goForward();
  await page.goForward();
  await expect(explorer.detail('BRA')).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(/\/states\/BRA\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brazil');
});

test('a search is one step back, however many letters it has', async ({ page }) => {
  await explorer.open();
  await explorer.pillar(1).click();
  await explorer.search.pressSequentially('visa');
  await explorer.shows({ pillars: [1], words: 'visa' });
  await page.goBack();
  await explorer.shows({ pillars: [1] });
  await expect(explorer.search).toHaveValue('');
});

test('a way to another part of the page changes nothing of what is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of ['./embed/', './']) {
    await explorer.open(path);
    await explorer.pillar(2).click();
    await page.getByRole('link', { name: 'Skip the map' }).click();
    await expect(page).toHaveURL(/#/);
    await explorer.shows({ pillars: [2] });
  }
  expect(explorer.query()).toBe('?p=2');
});

test('what is pressed before the application is there stands in the address once it is', async ({ page }) => {
  const letGo = await holdAlone(page, '*.wasm');
  await page.goto('./');
  await explorer.pillar(2).click();
  letGo();
  await explorer.isLive();
  await expect.poll(() => explorer.query()).toBe('?p=2');
  await explorer.pillar(1).click();
  await explorer.shows({ pillars: [1, 2] });
  await page.goBack();
  await explorer.shows({ pillars: [2] });
});

test('a step back while the page is loaded is heard', async ({ page }) => {
  await explorer.open();
  await explorer.pillar(1).click();
  await explorer.pillar(2).click();
  await expect.poll(() => explorer.query()).toBe('?p=1,2');
  await page.goto('./about/');
  const letGo = await holdAlone(page, '*.wasm');
  await page.goBack({ waitUntil: 'domcontentloaded' });
  await expect.poll(() => explorer.pressedPillars()).toEqual([1, 2]);
  await page.evaluate(() => history.back());
  await expect.poll(() => explorer.query()).toBe('?p=1');
  letGo();
  await explorer.isLive();
  await explorer.shows({ pillars: [1] });
  expect(await explorer.pressedPillars()).toEqual([1]);
});

test('unknown values are ignored and named in a notice', async () => {
  await explorer.open('./?p=1,9&kind=magic&status=lost&ap=12&year=soon&sort=size&state=GRL');
  await explorer.shows({ pillars: [1] });
  await expect(explorer.notice('ignored')).toBeVisible();
  for (const value of ['p=9', 'kind=magic', 'status=lost', 'ap=12', 'year=soon', 'sort=size', 'state=GRL']) {
    await expect(explorer.notice('ignored')).toContainText(value);
  }
  await expect(explorer.page.locator('[data-detail]')).toHaveCount(0);
  await explorer.pillar(2).click();
  await expect.poll(() => explorer.query()).toBe('?p=1,2');
  await expect(explorer.notice('ignored')).toHaveCount(0);
});

for (const limit of [100, 0]) {
  const browser = limit ? `throws beyond ${limit} history calls in 30 seconds` : 'throws at every history call';
  test(`300 filter changes in ten seconds work in a browser that ${browser}`, async ({ page }) => {
    await movableClock(page);
    await page.addInitScript((limit) => {
      const calls: number[] = [];
      for (const name of ['pushState', 'replaceState'] as const) {
        const real = history[name].bind(history);
        history[name] = (...args) => {
          const now = Date.now();
          calls.splice(0, calls.findIndex((time) => now - time < 30_000) >>> 0);
          if (calls.push(now) > limit) throw new DOMException('The operation is insecure.', 'SecurityError');
          real(...args);
        };
      }
    }, limit);
    await explorer.open();
    const started = Date.now();
    await explorer.pillar(1).focus();
    await Promise.all(Array.from({ length: 299 }, () => page.keyboard.press('Space')));
    await explorer.pillar(3).press('Space');
    expect(Date.now() - started, 'all changes within ten seconds').toBeLessThan(10_000);
    await explorer.shows({ pillars: [1, 3] });

    await skip(page, 31_000);
    if (limit) await expect.poll(() => explorer.query(), 'the address follows when it may').toBe('?p=1,3');
    await explorer.row('CAN').getByRole('link').click();
    await expect(explorer.detail('CAN')).toBeVisible();
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the data');
  });
}

test('every page has its own address, and opens there', async ({ page }) => {
  const commitment = published.commitments.find((it) => it.id === 'col-etpv-1-5m-permits')!;
  const pages: [string, string][] = [
    ['./', 'What 22 states promised on migration, and what became of it'],
    ['./states/BRB/', 'Barbados'],
    [`./commitments/${commitment.id}/`, commitment.title.en],
    ['./about/', 'About the data'],
    ['./es/states/BRA/', stateName('BRA', 'es')],
  ];
  for (const [path, heading] of pages) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await explorer.isLive();
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
  }
});

test('an unknown address answers 404 with a page that helps', async ({ page }) => {
  for (const path of ['./nowhere/', './states/XYZ/', './states/VEN/', './commitments/none/', './es/nowhere/']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await explorer.isLive();
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('There is no page at this address');
    await expect(page.getByRole('heading', { name: 'No hay ninguna página en esta dirección' }), path).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Barbados' })).toBeVisible();
  }
  await page.getByRole('main').getByRole('link', { name: 'Barbados' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barbados');
});

test('links within the site lead to pages that are complete as files, and back', async ({ page }) => {
  await explorer.open();
  const programs: string[] = [];
  page.on('request', (request) => request.url().endsWith('.wasm') && programs.push(request.url()));
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page).toHaveURL(/\/about\/$/);
  await expect(page).toHaveTitle(/^About the data/);
  await explorer.isLive();
  expect(programs, 'what is only read asks for no program').toEqual([]);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Explorer' }).click();
  await explorer.isLive();
  await page.getByRole('region', { name: /^Institutions/ }).locator('[data-commitment] a').first().click();
  await expect(page).toHaveURL(/\/commitments\/[a-z0-9-]+\/$/);
  await page.goBack();
  await explorer.shows({});
});

test('a change of language keeps page, filters and order', async ({ page }) => {
  await explorer.open('./?p=2&sort=count');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/\?p=2&sort=count$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await explorer.shows({ pillars: [2] }, 'es');
  expect((await explorer.order())[0]).toBe('USA');
  await page.goto('./states/BRA/');
  await explorer.isLive();
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/states\/BRA\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brésil');
});

test('a change of language keeps the open detail', async ({ page }) => {
  await explorer.open('./?state=BRA');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(explorer.detail('BRA')).toBeVisible();
});

test('a link opened in another tab is the reader’s own', async ({ page, context }) => {
  await explorer.open();
  const opened = context.waitForEvent('page');
  await explorer.row('BRB').getByRole('link').click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await tab.waitForLoadState();
  expect(new URL(tab.url()).pathname).toMatch(/\/states\/BRB\/$/);
  await expect(page.locator('[data-detail]')).toHaveCount(0);
});
