// The main job: filters, search, order, list, map and detail, always in agreement with the dataset.
import { Explorer } from './support/explorer.ts';
import { PILLAR_SETS, endorsers, ids, matching, matchingOthers, matchingStates, ownedBy, plain, published, sourcesOf, stateName, unique, type Wish } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

/** Words of the interface for what the dataset says in closed lists. */
const KINDS = { policy: 'Policy or program', funding: 'Funding', 'committee-role': 'Committee role', enforcement: 'Enforcement', governance: 'Governance' };
const STATUSES: Record<string, string> = {
  announced: 'Announced',
  'under-way': 'Under way',
  'partly-met': 'Partly met',
  met: 'Met',
  missed: 'Missed',
  superseded: 'Superseded',
  ended: 'Ended',
  none: 'No information',
};
const statusOf = (status: string | null) => STATUSES[status ?? 'none']!;
const exactly = (words: string) => new RegExp(`^${words}\\s*\\d+$`);

let explorer: Explorer;
test.beforeEach(async ({ page }) => {
  explorer = new Explorer(page);
  await explorer.open();
});

test('shows the 22 endorsing states', async () => {
  expect(endorsers).toHaveLength(22);
  await explorer.shows({});
  expect(await explorer.shape('BRB').count(), 'one shape a state').toBe(1);
});

test('list, map and sentence agree with the dataset for all 16 sets of pillars', async () => {
  for (const pillars of PILLAR_SETS) {
    await explorer.choosePillars(pillars);
    await explorer.shows({ pillars });
    expect(await explorer.pressedPillars()).toEqual(pillars);
    await expect.poll(() => explorer.others.count()).toBe(matchingOthers({ pillars }).length);
  }
});

test('gives the known answers', async () => {
  for (const [pillar, count] of [[1, 17], [2, 12], [3, 13]] as const) {
    await explorer.choosePillars([pillar]);
    await expect(explorer.status).toContainText(`${count} states`);
    await expect.poll(async () => (await explorer.order()).length).toBe(count);
  }
  await explorer.choosePillars([4]);
  await expect.poll(() => explorer.order()).toEqual(['USA']);
});

test('each pillar toggle says how many states and commitments it has', async () => {
  for (const pillar of [1, 2, 3, 4]) {
    const numbers = [matchingStates({ pillars: [pillar] }).length, matching({ pillars: [pillar] }).length];
    const toggle = explorer.page.getByRole('checkbox', { name: new RegExp(`\\b${numbers[0]} states?\\b.*\\b${numbers[1]} commitments?\\b`) });
    await expect(toggle).toHaveAttribute('data-pillar', String(pillar));
  }
});

test('filters by kind, status, action package and year, alone and together', async () => {
  const funding = { kinds: ['funding'] };
  await explorer.tick('Kind', exactly(KINDS.funding));
  await explorer.shows(funding);
  await explorer.tick('Kind', exactly(KINDS.enforcement));
  await explorer.shows({ kinds: ['funding', 'enforcement'] });
  await explorer.tick('Latest status', exactly(STATUSES['partly-met']!));
  await explorer.tick('Latest status', exactly(STATUSES.none!));
  await explorer.shows({ kinds: ['funding', 'enforcement'], statuses: ['partly-met', null] });
  await explorer.tick('Year announced', exactly('2023'));
  const three: Wish = { kinds: ['funding', 'enforcement'], statuses: ['partly-met', null], years: [2023] };
  await explorer.shows(three);
  await explorer.choosePillars([1]);
  await explorer.shows({ ...three, pillars: [1] });
  await explorer.page.locator('[data-clear]:visible').first().click();
  await explorer.shows({});
  await explorer.tick('Action package', /^2\. /);
  await explorer.shows({ packages: [2] });
});

test('the counts beside the choices are what each choice would leave, unfolded before or after', async ({ page }) => {
  const check = async (pillars: number[]) => {
    await explorer.choosePillars(pillars);
    await explorer.moreFilters(true);
    const each = (group: string, choice: string, wish: Wish) =>
      expect(page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name: exactly(choice) }), choice).toHaveAccessibleName(
        new RegExp(`\\b${matching({ pillars, ...wish }).length}$`),
      );
    for (const [kind, words] of Object.entries(KINDS)) await each('Kind', words, { kinds: [kind] });
    for (const [status, words] of Object.entries(STATUSES)) await each('Latest status', words, { statuses: [status === 'none' ? null : status] });
  };
  await check([2]);
  await check([1, 2]);
  await explorer.moreFilters(false);
  await check([4]);
});

test('searches names, titles and summaries without regard to accents and case, and marks what it finds', async ({ page }) => {
  await explorer.open('./es/');
  await explorer.search.fill('panama');
  await explorer.shows({ words: 'panama' }, 'es');
  await expect(explorer.row('PAN').locator('mark')).toHaveText('Panamá');
  await explorer.search.fill('  PANAMÁ ');
  await explorer.shows({ words: 'panama' }, 'es');
  await explorer.search.fill('unidos VISÁS');
  await explorer.shows({ words: 'unidos visas' }, 'es');
  await explorer.search.fill('visas trabaj');
  await explorer.shows({ words: 'visas trabaj' }, 'es');
  await explorer.row('USA').getByRole('link').click();
  // The heading of a state opens at once, its commitments come with their file.
  const marks = page.locator('[data-detail="USA"] [data-commitment] mark');
  await expect(marks.first()).toBeVisible();
  expect(unique((await marks.allTextContents()).map(plain)).filter((mark) => !['visas', 'trabaj'].includes(mark))).toEqual([]);
});

test('what is marked follows each letter, also where it finds no other commitments', async ({ page }) => {
  await explorer.open('./?state=USA');
  const marks = page.locator('[data-detail="USA"] [data-commitment] mark');
  await explorer.search.pressSequentially('trafficking');
  await explorer.shows({ words: 'trafficking' });
  await expect.poll(async () => unique((await marks.allTextContents()).map(plain))).toEqual(['trafficking']);
  for (let letters = 'trafficking'.length; letters > 1; letters -= 1) await explorer.search.press('Backspace');
  await explorer.shows({ words: 't' });
  await expect(marks.first()).toBeVisible();
  await explorer.search.press('Backspace');
  await expect(marks).toHaveCount(0);
});

test('sorts by name, date and number, and the other way round', async ({ page }) => {
  const reverse = page.getByRole('button', { name: 'Reverse the order' });
  const by = (key: string) => page.getByLabel('Sort by').selectOption(key);
  const states = published.states.map((state) => ({
    code: state.code,
    name: state.names.en,
    since: state.endorsement.not_before,
    count: ownedBy(state.code).length,
  }));
  const sorted = (...keys: ((a: (typeof states)[0], b: (typeof states)[0]) => number)[]) =>
    [...states].sort((a, b) => keys.map((key) => key(a, b)).find((order) => order !== 0) ?? 0).map((state) => state.code);
  const name = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');
  // The earliest day that is documented to be possible counts, where only a month or a span is known.
  const date = (a: { since: string }, b: { since: string }) => a.since.localeCompare(b.since);
  const count = (a: { count: number }, b: { count: number }) => b.count - a.count;
  const not = <T>(key: (a: T, b: T) => number) => (a: T, b: T) => key(b, a);

  await expect.poll(() => explorer.order()).toEqual(sorted(name));
  await reverse.click();
  await expect.poll(() => explorer.order()).toEqual(sorted(not(name)));
  await expect(reverse).toHaveAttribute('aria-pressed', 'true');
  await by('date');
  await expect.poll(() => explorer.order()).toEqual(sorted(date, name));
  await reverse.click();
  await expect.poll(() => explorer.order()).toEqual(sorted(not(date), name));
  await by('count');
  await expect.poll(() => explorer.order()).toEqual(sorted(count, name));
  await reverse.click();
  await expect.poll(() => explorer.order()).toEqual(sorted(not(count), name));
});

test('sorts names as the language does', async () => {
  await explorer.open('./fr/');
  const byName = [...published.states].sort((a, b) => a.names.fr.localeCompare(b.names.fr, 'fr')).map((state) => state.code);
  expect(await explorer.order()).toEqual(byName);
});

test('one press clears every filter', async ({ page }) => {
  await explorer.choosePillars([1, 3]);
  await explorer.tick('Year announced', exactly('2024'));
  await explorer.search.fill('migration');
  await explorer.shows({ pillars: [1, 3], years: [2024], words: 'migration' });
  await page.getByRole('button', { name: 'Clear all filters' }).first().click();
  await explorer.shows({});
  await expect(explorer.search).toHaveValue('');
  expect(await explorer.pressedPillars()).toEqual([]);
  expect(explorer.query()).toBe('');
});

test('who lifts filters by key stays near what was pressed, which goes', async ({ page }) => {
  const focused = (within: string) => expect.poll(() => page.evaluate((within) => !!document.activeElement?.closest(within), within), within).toBe(true);
  await explorer.choosePillars([1]);
  await page.getByRole('button', { name: 'Clear all filters' }).press('Enter');
  await explorer.shows({});
  await focused('#filters');
  await page.keyboard.press('Tab');
  await focused('#filters *');

  await explorer.search.fill('zzzz');
  await expect(explorer.status).toContainText('Nothing matches');
  await explorer.search.blur();
  await page.locator('[data-drop]').press('Enter');
  await explorer.shows({});
  await focused('#list');

  await explorer.row('COL').getByRole('link').click();
  await explorer.choosePillars([1]);
  await explorer.detail('COL').locator('[data-show-all]').press('Enter');
  await explorer.shows({});
  await focused('[data-detail]');
  await page.keyboard.press('Escape');
  await expect(explorer.detail('COL')).toHaveCount(0);
});

test('an extension that puts something among the further filters does not take their meaning', async ({ page }) => {
  await explorer.moreFilters(true);
  await page.locator('.facets').evaluate((it) => it.prepend(document.createElement('div')));
  await explorer.tick('Kind', /^Funding/);
  await explorer.shows({ kinds: ['funding'] });
});

test('the name of the site, pressed on the explorer, begins anew', async ({ page }) => {
  await explorer.choosePillars([2]);
  await explorer.row('COL').getByRole('link').click();
  await page.getByRole('link', { name: 'Los Angeles Declaration Explorer' }).first().press('Enter');
  await explorer.shows({});
  await expect(page.getByRole('link', { name: 'Los Angeles Declaration Explorer' }).first(), 'the focus stays on the way').toBeFocused();
  await expect(explorer.detail('COL')).toHaveCount(0);
  await expect.poll(() => explorer.query()).toBe('');
  await page.goBack();
  await explorer.shows({ pillars: [2] });
  await expect(explorer.detail('COL')).toBeVisible();
});

test('an empty result says which filter to drop, and dropping it works', async ({ page }) => {
  await explorer.choosePillars([4]);
  await explorer.search.fill('no such words');
  await expect.poll(() => explorer.shown()).toEqual({ states: [], shapes: [], numbers: [4] });
  await expect(explorer.status).toHaveText(/nothing matches/i);
  const drop = page.getByRole('button', { name: /^See .* without this choice \(.*no such words.*\)/ });
  await expect(drop).toHaveText(new RegExp(`\\b${matching({ pillars: [4] }).length} commitments`));
  await drop.click();
  await explorer.shows({ pillars: [4] });
  await expect(explorer.search).toHaveValue('');
});

test('the commitments that match can be read by their titles, and the list follows the filters', async ({ page }) => {
  const read = page.getByRole('button', { name: 'Read them' });
  const list = page.getByRole('region', { name: 'Matching commitments' });
  await expect(read, 'unfiltered there is nothing found to read').toBeHidden();
  await explorer.search.fill('resettle');
  await expect(read).toHaveAttribute('aria-expanded', 'false');
  await expect(list).toBeHidden();
  await read.click();
  await expect(read).toHaveAttribute('aria-expanded', 'true');
  const titles = (wish: Wish) => matching(wish).map((it) => it.title.en);
  await expect.poll(() => list.getByRole('link').allTextContents()).toEqual(titles({ words: 'resettle' }));
  await expect(list.getByRole('listitem').filter({ hasText: 'Canada' }).first()).toContainText(/Under way|Met|Announced|No information/);
  await explorer.choosePillars([1]);
  await expect(list).toBeHidden();
  await explorer.choosePillars([2]);
  await expect.poll(() => list.getByRole('link').allTextContents()).toEqual(titles({ pillars: [1, 2], words: 'resettle' }));
  const first = matching({ pillars: [1, 2], words: 'resettle' })[0]!;
  await list.getByRole('link', { name: first.title.en }).click();
  await expect(page).toHaveURL(new RegExp(`/commitments/${first.id}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.title.en);
});

test('where the titles can’t be had the list says so, and asks again when it is opened again', async ({ page }) => {
  await page.route('**/titles.en*', (route) => route.abort());
  await explorer.choosePillars([4]);
  const read = page.getByRole('button', { name: 'Read them' });
  const list = page.getByRole('region', { name: 'Matching commitments' });
  await read.click();
  await expect(list).toContainText(/could not|connection|network/i);
  await page.unrouteAll();
  await read.click();
  await read.click();
  await expect(list.getByRole('link')).toHaveCount(matching({ pillars: [4] }).length);
});

test('titles that were cut off are not shown beside the page’s answers', async ({ page }) => {
  await page.route('**/titles.en*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).split('\n').slice(0, -2).join('\n') });
  });
  await explorer.choosePillars([4]);
  await page.getByRole('button', { name: 'Read them' }).click();
  const list = page.getByRole('region', { name: 'Matching commitments' });
  await expect(list).toContainText(/damaged or was cut off/);
  await expect(list.getByRole('link')).toHaveCount(0);
});

test('whatever a file of titles says is text', async ({ page }) => {
  const hostile = `"><img src=x> & <b>'`;
  const edition = await page.locator('html').getAttribute('data-edition');
  await page.route('**/titles.en*', (route) => route.fulfill({ body: `${hostile}\t${hostile}\t${hostile}\t${hostile}\n`.repeat(published.commitments.length) + `edition: ${edition}\n` }));
  await explorer.choosePillars([4]);
  await page.getByRole('button', { name: 'Read them' }).click();
  const list = page.getByRole('region', { name: 'Matching commitments' });
  await expect(list.getByRole('link').first()).toHaveText(hostile);
  await expect(list.locator('img, b')).toHaveCount(0);
});

test('the address of what is shown can be copied, also where the clipboard is refused', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.choosePillars([2]);
  await expect.poll(() => explorer.query()).toBe('?p=2');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const shown = page.waitForEvent('dialog').then(async (dialog) => {
    const address = dialog.defaultValue();
    await dialog.dismiss();
    return address;
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await shown).toBe(page.url());
});

test('a total that is more than its columns add up to has a sign, which the list explains', async ({ page }) => {
  const remark = page.locator('[data-more-than-pillars]');
  for (const pillars of [[], [2], []]) {
    await explorer.choosePillars(pillars);
    const rows = await page.locator('[data-state]:visible').evaluateAll((all) =>
      all.map((row) => {
        const numbers = [...row.querySelectorAll('.cell')].map((it) => Number(it.textContent));
        const sum = row.querySelector('.cell-sum')!;
        return { more: Number(sum.textContent) > numbers.reduce((a, b) => a + b, 0), marked: sum.classList.contains('is-more') };
      }),
    );
    for (const { more, marked } of rows) expect(marked).toBe(more);
    expect(rows.some((it) => it.more)).toBe(pillars.length === 0);
    await expect(remark).toBeVisible({ visible: pillars.length === 0 });
  }
});

test('a sheet that covers the page has the button that shares it, too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 780 });
  await explorer.open('./?state=COL&p=2');
  await explorer.detail('COL').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  expect(new URL(copied).searchParams.get('state')).toBe('COL');
});

test('a choice that was made is counted on the folded filters, also after a step back', async ({ page }) => {
  const badge = page.locator('.more-filters .badge');
  await explorer.tick('Kind', exactly(KINDS.funding));
  await expect(badge).toHaveText('1');
  await explorer.moreFilters(false);
  await page.goBack();
  await expect(badge).toBeHidden();
  await explorer.moreFilters(true);
  await expect(page.locator('[data-choice="funding"]')).not.toBeChecked();
  await page.goForward();
  await expect(badge).toHaveText('1');
  await expect(page.locator('[data-choice="funding"]')).toBeChecked();
});

test('lists the commitments of institutions, donors and all states together, and filters them', async () => {
  const listed = async () => (await explorer.others.evaluateAll((items) => items.map((it) => it.getAttribute('data-commitment')!))).sort();
  expect(await listed()).toEqual(matchingOthers({}));
  for (const pillars of [[2], [4], [1, 3]]) {
    await explorer.choosePillars(pillars);
    await expect.poll(listed).toEqual(matchingOthers({ pillars }));
  }
});

test('every commitment is somewhere: with its owners or among the others', async () => {
  const found = [...endorsers.flatMap((code) => ids(ownedBy(code))), ...matchingOthers({})];
  expect(unique(found)).toEqual(ids(published.commitments));
});

test('a state is chosen in the list or on the map, and closing gives the focus back', async ({ page }) => {
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-state]')?.getAttribute('data-state'));
  const close = () => page.locator('[data-detail]').getByRole('button', { name: 'Close' });

  await explorer.row('BRB').getByRole('link').click();
  await expect(explorer.detail('BRB')).toBeVisible();
  await expect(page.locator('[data-detail="BRB"] :focus')).toHaveText(/Barbados/);
  await close().click();
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  await expect.poll(focused).toBe('BRB');

  await explorer.shape('BRA').click();
  await expect(explorer.detail('BRA')).toBeVisible();
  await explorer.shape('CAN').click();
  await expect(explorer.detail('CAN')).toBeVisible();
  await expect(explorer.detail('BRA')).toHaveCount(0);
  await close().click();
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement !== document.body), 'the focus is not lost').toBe(true);

  await page.locator('[data-visit="ARG"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-detail="ARG"] :focus')).toHaveText(/Argentina/);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-detail]')).toHaveCount(0);

  await explorer.row('COL').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-detail="COL"] :focus')).toHaveText(/Colombia/);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  await expect.poll(focused).toBe('COL');
});

test('the detail lists exactly what the state owns, with status, reports and sources', async ({ page }) => {
  for (const code of endorsers) {
    await explorer.row(code).getByRole('link').click();
    await expect(explorer.detail(code).locator('[data-filled]')).toBeVisible();
    const cards = await page.locator('[data-detail] [data-commitment]').evaluateAll((all) =>
      all.map((card) => ({
        id: card.getAttribute('data-commitment')!,
        text: card.textContent!.replace(/\s+/g, ' '),
        status: card.querySelector('[data-status-word]')!.textContent!.trim(),
        sources: [...new Set([...card.querySelectorAll<HTMLAnchorElement>('.sources a')].map((it) => it.getAttribute('href')!))].sort(),
      })),
    );
    const owned = ownedBy(code);
    expect(cards.map((card) => card.id).sort(), code).toEqual(ids(owned));
    for (const it of owned) {
      const card = cards.find((card) => card.id === it.id)!;
      expect(card.status, it.id).toBe(statusOf(it.status_latest));
      expect(card.sources, it.id).toEqual(sourcesOf(it));
      for (const text of [it.title.en, it.summary.en, ...it.progress.map((report) => report.note.en)]) expect(card.text, it.id).toContain(text);
    }
  }
});

test('the detail follows the filters, and says when none of the state’s commitments match', async ({ page }) => {
  await explorer.row('BRA').getByRole('link').click();
  await explorer.choosePillars([1]);
  const listed = () => page.locator('[data-detail="BRA"] [data-commitment]').evaluateAll((all) => all.map((it) => it.getAttribute('data-commitment')!).sort());
  await expect.poll(listed).toEqual(ids(ownedBy('BRA').filter((it) => it.pillar === 1)));
  // The number above them is that of all.
  const some = explorer.detail('BRA').getByText('Only those that match the filters are shown.');
  await expect(some).toBeVisible();
  await explorer.choosePillars([4]);
  await expect(some).toBeHidden();
  await expect.poll(listed).toEqual([]);
  await expect(explorer.detail('BRA')).toContainText('No commitment of this state matches');
  await page.getByRole('button', { name: `Show all ${ownedBy('BRA').length} commitments` }).click();
  await expect.poll(listed).toEqual(ids(ownedBy('BRA')));
  await expect(some).toBeHidden();
  await expect(page.getByRole('button', { name: /^Show all/ })).toBeHidden();
});

test('a state without commitments says so, and what was searched', async () => {
  expect(published.no_commitments_found.map((it) => it.state).sort()).toEqual(endorsers.filter((code) => ownedBy(code).length === 0));
  for (const { state, searched, note } of published.no_commitments_found) {
    await expect(explorer.row(state)).toContainText('No commitment found');
    await explorer.row(state).getByRole('link').click();
    const detail = explorer.detail(state);
    await expect(detail).toContainText(`${stateName(state)}: no commitment was found`);
    for (const text of [note, ...searched]) await expect(detail).toContainText(text.en);
  }
});

test('a change of filters touches only what changes', async ({ page }) => {
  await explorer.choosePillars([1]);
  await explorer.shows({ pillars: [1] });
  await page.evaluate(() => {
    const records: MutationRecord[] = [];
    new MutationObserver((all) => records.push(...all)).observe(document.getElementById('app')!, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
    Object.assign(window, { records });
  });
  await explorer.choosePillars([1, 2]);
  await explorer.shows({ pillars: [1, 2] });
  const { vain, rows, count } = await page.evaluate(() => {
    const { records } = window as unknown as { records: MutationRecord[] };
    const words = (nodes: NodeList) => [...nodes].map((it) => it.textContent).join('');
    const same = (it: MutationRecord) =>
      it.type === 'attributes'
        ? (it.target as Element).getAttribute(it.attributeName!) === it.oldValue
        : it.removedNodes.length > 0 && it.addedNodes.length > 0 && words(it.removedNodes) === words(it.addedNodes);
    const row = (it: MutationRecord) => (it.target as Element).closest?.('[data-state]')?.getAttribute('data-state');
    const name = (it: MutationRecord) => `${it.type} ${it.attributeName ?? ''} ${(it.target as Element).outerHTML?.slice(0, 80)}`;
    return { vain: records.filter(same).map(name), rows: [...new Set(records.map(row).filter(Boolean))] as string[], count: records.length };
  });
  expect(vain, 'nothing is written again as it was').toEqual([]);
  const changed = new Set(matching({ pillars: [2] }).flatMap((it) => it.owners));
  expect(rows.filter((code) => !changed.has(code)), 'rows without a commitment of the second pillar stay as they are').toEqual([]);
  expect(count).toBeGreaterThan(0);
});
