// Every one of the 35 states can be opened, by its address, by a press on what stands for it, and by the search box.
import { Explorer } from './support/explorer.ts';
import { AMERICAS, endorsers, published, stateName } from './support/dataset.ts';
import { expect, test } from './support/test.ts';
import { painted } from './support/time.ts';

const OTHERS = AMERICAS.filter((code) => !endorsers.includes(code));

let explorer: Explorer;
test.beforeEach(({ page }) => {
  explorer = new Explorer(page);
});

test('each of the 35 states opens by its address; those that did not endorse say so', async ({ page }) => {
  test.setTimeout(120_000); // 35 pages
  expect(OTHERS).toHaveLength(13);
  for (const code of AMERICAS) {
    await explorer.open(`./?state=${code}`);
    const detail = explorer.detail(code);
    await expect(detail.getByRole('heading', { level: 2 })).toHaveText(stateName(code));
    await expect(explorer.notice('ignored')).toHaveCount(0);
    expect(explorer.query()).toBe(`?state=${code}`);
    const endorses = endorsers.includes(code);
    await expect(detail.locator('[data-not-endorsing]')).toHaveCount(endorses ? 0 : 1);
    await expect(detail.locator('a[data-page]')).toHaveCount(endorses ? 1 : 0);
    if (endorses) continue;
    await expect(detail).toContainText('As of November 23, 2026, this state is not among the endorsing states.');
    for (const process of published.regional_processes.filter((it) => it.members?.includes(code))) await expect(detail).toContainText(process.names.en);
    const involved = published.commitments.filter((it) => it.counterparts.includes(code));
    for (const it of involved) await expect(detail.getByRole('link', { name: it.title.en })).toHaveAttribute('href', new RegExp(`/commitments/${it.id}/$`));
    if (!involved.length) await expect(detail).toContainText('No commitment was found that names this state.');
  }
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(explorer.detail('VEN')).toContainText('no figura entre los Estados adherentes');
});

test('a press on anything that stands for a state opens it, be it a link or not', async ({ page }) => {
  await explorer.open();
  // What the map's shape of a state that did not endorse is: no link, as that state has no page.
  await page.locator('#list').evaluate((list) => {
    const mark = Object.assign(document.createElement('b'), { id: 'mark', textContent: 'Venezuela' });
    mark.dataset.select = 'VEN';
    list.prepend(mark);
  });
  await page.locator('#mark').click();
  await expect(page.locator('[data-detail="VEN"] :focus')).toHaveText('Venezuela');
  await expect.poll(() => explorer.query()).toBe('?state=VEN');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement !== document.body), 'the focus is not lost').toBe(true);
  await page.goBack();
  await expect(explorer.detail('VEN')).toBeVisible();
  await page.locator('[data-detail]').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('[data-detail]')).toHaveCount(0);
});

const list = () => explorer.page.locator('#search-states:visible');
const options = () => list().getByRole('option');
const box = () => explorer.page.getByRole('combobox', { name: 'Search states and commitments' });
const focused = () => explorer.page.evaluate(() => document.activeElement?.id);

test('typing suggests states; Down, Up and Enter choose one; nothing is chosen before', async ({ page }) => {
  await explorer.open();
  await expect(box()).toHaveAttribute('aria-expanded', 'false');
  await expect(list()).toBeHidden();
  await box().pressSequentially('dominic');
  await expect(box()).toHaveAttribute('aria-expanded', 'true');
  await expect(box()).toHaveAttribute('aria-controls', (await list().getAttribute('id'))!);
  await expect(options()).toHaveText([/^Dominica\s+does not endorse$/, /^Dominican Republic\s+does not endorse$/]);
  await expect(page.locator('#search-states [aria-selected="true"]')).toHaveCount(0);
  await expect(explorer.status).toContainText('Nothing matches the filters (Search: “dominic”).');

  // Enter alone keeps the search where several may be meant.
  await page.keyboard.press('Enter');
  await expect(list()).toBeHidden();
  await expect(box()).toHaveValue('dominic');
  await expect(page.locator('[data-detail]')).toHaveCount(0);

  const active = () => box().getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(list()).toBeVisible();
  await expect(page.locator(`#${await active()}`)).toContainText('Dominica ');
  await expect(page.locator(`#${await active()}`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`#${await active()}`)).toContainText('Dominican Republic');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`#${await active()}`)).toContainText('Dominica ');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(`#${await active()}`)).toContainText('Dominican Republic');
  expect(await focused(), 'the focus stays where it is typed').toBe('search');
  await page.keyboard.press('Enter');

  await expect(page.locator('[data-detail="DOM"] :focus')).toHaveText('Dominican Republic');
  await expect(box()).toHaveValue('');
  await expect(list()).toBeHidden();
  await explorer.shows({});
  await expect.poll(() => explorer.query()).toBe('?state=DOM');
  // Closing leads back to the box, and one step back to what was typed.
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  await expect.poll(focused).toBe('search');
  await page.goBack();
  await expect(explorer.detail('DOM')).toBeVisible();
  await page.goBack();
  await expect(box()).toHaveValue('dominic');
  await expect(page.locator('[data-detail]')).toHaveCount(0);
});

test('Enter opens the one state whose name begins so, while it is suggested', async ({ page }) => {
  await explorer.open();
  await box().pressSequentially('barb');
  await expect(options()).toHaveText([/^Barbados/, /^Antigua/]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  await box().pressSequentially('a');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-detail="BRB"] :focus')).toHaveText('Barbados');
  await expect(box()).toHaveValue('');
});

test('Escape closes the list first and clears then; Tab leaves without choosing', async ({ page }) => {
  await explorer.open();
  await box().pressSequentially('ven');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(list()).toBeHidden();
  await expect(box()).toHaveValue('ven');
  await expect(box()).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(box()).toHaveValue('');
  await explorer.shows({});
  await box().pressSequentially('ven');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(list()).toBeHidden();
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  await expect(page.getByLabel('Sort by')).toBeFocused();
  await expect(box()).toHaveValue('ven');
  // Coming back, the list waits until it is asked for.
  await page.keyboard.press('Shift+Tab');
  await expect(list()).toBeHidden();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#search-states [aria-selected="true"]')).toHaveText(/Venezuela/);
  // Letters go on where the cursor is, and choose nothing.
  await page.keyboard.press('End');
  await page.keyboard.type('ez');
  await expect(box()).toHaveValue('venez');
  await expect(page.locator('#search-states [aria-selected="true"]')).toHaveCount(0);
});

test('keys that the list has no use for are left to the box', async ({ page }) => {
  await explorer.open();
  await page.evaluate(() => addEventListener('keydown', (event) => Object.assign(window, { taken: event.defaultPrevented })));
  const taken = async (key: string) => {
    await page.keyboard.press(key);
    return page.evaluate(() => (window as unknown as { taken: boolean }).taken);
  };
  await box().pressSequentially('bra');
  for (const key of ['Shift+ArrowUp', 'Shift+ArrowDown', 'Control+ArrowUp']) expect(await taken(key), key).toBe(false);
  expect(await taken('ArrowDown')).toBe(true);
  await box().fill('zzzz');
  for (const key of ['ArrowDown', 'ArrowUp']) expect(await taken(key), `${key} without suggestions`).toBe(false);
});

test('what is typed before the texts are there is shown, found once they come, and forgotten where it is cleared', async ({ page }) => {
  let arrive = () => {};
  const texts = new Promise<void>((done) => (arrive = done));
  await page.route('**/search.en*', async (route) => {
    await texts;
    await route.continue();
  });
  await explorer.open();
  await box().pressSequentially('ven');
  await expect(options(), 'names are known already').toHaveText([/^Venezuela/]);
  await explorer.shows({});
  await page.keyboard.press('Escape');
  await expect(list()).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(box()).toHaveValue('');
  await box().pressSequentially('visa');
  await expect.poll(() => explorer.query()).toBe('?q=visa');
  await explorer.pillar(2).click();
  await explorer.shows({ pillars: [2] });
  arrive();
  await explorer.shows({ pillars: [2], words: 'visa' });
  await expect(box()).toHaveValue('visa');
});

test('states are found in any language, without accents, and by code; what fits no state suggests none', async ({ page }) => {
  await explorer.open('./fr/');
  const search = page.getByRole('combobox', { name: 'Rechercher' });
  for (const [typed, name] of [['perú', 'Pérou'], ['HAITI', 'Haïti'], ['ven', 'Venezuela'], ['DOM', 'République dominicaine'], ['estados uni', 'États-Unis']] as const) {
    await search.fill(typed);
    await expect(options().first()).toContainText(name);
  }
  await search.fill('visa');
  await expect(search).toHaveAttribute('aria-expanded', 'false');
  await expect(list()).toBeHidden();
});

test('a press chooses, and the state comes into view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await explorer.open();
  await box().fill('barb');
  await options().first().click();
  await expect(page.locator('[data-detail="BRB"] :focus')).toHaveText('Barbados');
  await expect(box()).toHaveValue('');
  await expect(explorer.shape('BRB')).toBeInViewport({ ratio: 1 });
  // The same state again: it stays open, and the reader goes there.
  await box().fill('barb');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-detail="BRB"] :focus')).toHaveText('Barbados');
});

test('on a phone a tap chooses, every row can be hit, and the list stays on the screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  explorer = new Explorer(page);
  await explorer.open();
  for (const [typed, code] of [['s', undefined], ['trinidad', 'TTO'], ['argen', 'ARG'], ['canada', 'CAN'], ['venez', 'VEN']] as const) {
    await box().tap();
    await box().fill(typed);
    await expect(list()).toBeVisible();
    await painted(page);
    const frame = (await list().boundingBox())!;
    expect(frame.x, typed).toBeGreaterThanOrEqual(0);
    expect(frame.x + frame.width, typed).toBeLessThanOrEqual(320);
    expect(frame.y + frame.height, typed).toBeLessThanOrEqual(640);
    // All of it, but for the 64th of a pixel to which browsers round.
    await expect(box(), typed).toBeInViewport({ ratio: 0.999 });
    for (const option of await options().all()) {
      const row = (await option.boundingBox())!;
      expect(row.height, typed).toBeGreaterThanOrEqual(44);
    }
    const top = await options().first().evaluate((it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      return it.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(top, `${typed}: nothing covers the list`).toBe(true);
    if (!code) continue;
    await options().first().tap();
    await expect(explorer.detail(code)).toBeVisible();
    await expect(box()).toHaveValue('');
    const free = (await explorer.detail(code).boundingBox())!.y;
    await expect
      .poll(async () => {
        const { y, height } = (await explorer.shape(code).boundingBox())!;
        return y + height / 2 > 0 && y + height / 2 < free;
      }, `${code} is above the sheet`)
      .toBe(true);
  }
  await context.close();
});

test('what is found is told once the reader pauses: the sentence, then the suggestions', async ({ page }) => {
  await explorer.open();
  await expect(explorer.status).toHaveAttribute('aria-atomic', 'false');
  await page.evaluate(() => {
    const said: { text: string; busy: boolean }[] = [];
    const region = document.querySelector('[data-status]')!;
    new MutationObserver((changes) => {
      for (const change of changes) for (const node of change.addedNodes) if (node.textContent) said.push({ text: node.textContent, busy: region.ariaBusy === 'true' });
    }).observe(region, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { said });
  });
  // Each letter is answered for itself only once the texts that a search looks through are there.
  const texts = page.waitForResponse('**/search.en*');
  await box().focus();
  await (await texts).finished();
  await box().pressSequentially('be', { delay: 60 });
  await expect(explorer.status).toContainText('suggested');
  await expect(explorer.status).not.toHaveAttribute('aria-busy');
  const said = await page.evaluate(() => (window as unknown as { said: { text: string; busy: boolean }[] }).said);
  const suggested = said.filter((it) => it.text.includes('suggested'));
  expect(suggested.map((it) => it.text)).toEqual([expect.stringMatching(/^1 state suggested\. The down arrow goes to it\.$/)]);
  // Seen at each letter, and not yet told.
  expect(said.filter((it) => it.text.includes('match')).map((it) => it.busy)).toEqual([true, true]);
  await page.keyboard.press('Escape');
  await expect(explorer.status).not.toContainText('suggested');
});

test('what is fetched ahead does not scroll the page back to the search box', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await explorer.open();
  await box().pressSequentially('col');
  await expect(list()).toBeVisible();
  // The texts of the search have come, too.
  await explorer.shows({ words: 'col' });
  await page.mouse.move(10, 300);
  await page.mouse.wheel(0, 1200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await page.waitForTimeout(500);
  const top = await page.evaluate(() => scrollY);
  const states = new Set<string>();
  page.on('response', (response) => states.add(/states\/(\w+)\.txt/.exec(response.url())?.[1] ?? ''));
  // Whatever stands for a state asks for what is known of it as soon as it is pointed at.
  await page.evaluate(() => {
    const over = (code: string) => document.querySelector(`.row-link[data-select="${code}"]`)!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    ['CHL', 'PER', 'URY'].forEach(over);
  });
  await expect.poll(() => ['CHL', 'PER', 'URY'].every((code) => states.has(code))).toBe(true);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});
