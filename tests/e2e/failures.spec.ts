// The dataset does not come, or comes broken: the page says which, stays readable, and recovers when asked.
import type { Page, Route } from '@playwright/test';
import { Explorer } from './support/explorer.ts';
import { endorsers, published, stateName, type Commitment, type Dataset } from './support/dataset.ts';
import { expect, test } from './support/test.ts';
import { hurry, patience } from './support/time.ts';

const DATASET = '**/data/index.*json*';
const json = (value: unknown) => ({ contentType: 'application/json', body: typeof value === 'string' ? value : JSON.stringify(value) });
const text = JSON.stringify(published);

/** What goes wrong, and the words by which the reader is told. */
const FAILURES: [string, RegExp, (route: Route) => Promise<void>][] = [
  ['there is no connection', /no connection/, (route) => route.abort('internetdisconnected')],
  ['the server answers 404', /answered 404/, (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['the server answers 500', /answered 500/, (route) => route.fulfill({ status: 500, body: 'Oh' })],
  ['a page comes instead of data', /a page instead of data/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' })],
  ['a page comes under the name of data', /a page instead of data/, (route) => route.fulfill(json('<!doctype html><title>Home</title>'))],
  ['the data are cut off', /damaged or was cut off/, (route) => route.fulfill(json(text.slice(0, text.length / 2)))],
  ['nothing comes', /damaged or was cut off/, (route) => route.fulfill(json(''))],
  ['the format is newer', /newer format/, (route) => route.fulfill(json({ ...published, schema_version: '9.0' }))],
];

let explorer: Explorer;
test.beforeEach(({ page }) => {
  explorer = new Explorer(page);
});

/** The page tells what failed and still reads. */
async function tells(page: Page, words: RegExp) {
  await expect(explorer.strip('failed')).toBeVisible();
  await expect(explorer.strip('failed')).toContainText(words);
  await expect(page.locator('#app-status [data-boot]:visible'), 'one sentence').toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'static');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const code of ['ARG', 'BRB', 'URY']) await expect(explorer.row(code)).toContainText(stateName(code));
}

/** Retrying with everything in order brings the application, in the same document. */
async function recovers(page: Page) {
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await explorer.isLive();
  await explorer.shows({});
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  await expect(page.locator('#app-status [data-boot]:visible')).toHaveCount(0);
}

for (const [name, words, answer] of FAILURES) {
  test(`${name}: the page says so, still reads, and recovers`, async ({ page }) => {
    await page.route(DATASET, answer);
    await page.goto('./');
    await tells(page, words);
    await recovers(page);
  });
}

test('slower than 15 seconds: the page says so, still reads, and recovers', async ({ page }) => {
  await hurry(page);
  await page.route(DATASET, () => {});
  await page.goto('./');
  await expect(explorer.strip('loading'), 'progress is visible while it loads').toBeVisible();
  await expect(explorer.strip('loading').getByRole('progressbar')).toBeVisible();
  await tells(page, /longer than 15 seconds/);
  expect(await patience(page)).toContain(15_000);
  await recovers(page);
});

test('a second failure is told like the first', async ({ page }) => {
  await page.route(DATASET, (route) => route.fulfill({ status: 503 }));
  await page.goto('./');
  await tells(page, /answered 503/);
  await page.route(DATASET, (route) => route.fulfill({ status: 404 }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await tells(page, /answered 404/);
  await recovers(page);
});

test('what the reader pressed while it failed is kept when it recovers', async ({ page }) => {
  await page.route(DATASET, (route) => route.abort());
  await page.goto('./');
  await expect(explorer.strip('failed')).toBeVisible();
  await explorer.pillar(2).click();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await explorer.isLive();
  await explorer.shows({ pillars: [2] });
  expect(await explorer.pressedPillars()).toEqual([2]);
});

test('the sentence is in the page’s language', async ({ page }) => {
  await page.route(DATASET, (route) => route.fulfill({ status: 404 }));
  await page.goto('./pt/');
  await expect(explorer.strip('failed')).toContainText('404');
  await expect(page.getByRole('button', { name: 'Tentar de novo' })).toBeVisible();
  await expect(explorer.row('BRA')).toContainText('Brasil');
});

/** The published data with some of its commitments in another form. */
function altered(change: (commitment: Commitment) => unknown): Dataset {
  const commitments = published.commitments.map((it) => change(structuredClone(it)) as Commitment);
  return { ...published, commitments };
}

test('one bad record of a preview costs only itself, and the page says so', async ({ page }) => {
  const bad = published.commitments.find((it) => it.owners[0] === 'COL' && it.pillar === 2)!;
  const rest = { ...published, commitments: published.commitments.filter((it) => it.id !== bad.id) };
  await page.route('**/drafts/mine.json', (route) => route.fulfill(json(altered((it) => (it.id === bad.id ? { ...it, title: 7, announced_on: 'soon' } : it)))));
  await explorer.open('./?data=drafts/mine.json');
  await explorer.shows({}, 'en', rest);
  await explorer.choosePillars([2]);
  await explorer.shows({ pillars: [2] }, 'en', rest);
  await expect(explorer.notice('findings')).toBeVisible();
  await explorer.notice('findings').locator('summary').click();
  await expect(explorer.notice('findings')).toContainText(`/commitments/${published.commitments.indexOf(bad)}`);
});

test('without the texts a search looks through everything else works, and who does not search is told nothing', async ({ page }) => {
  const lost = () => page.route('**/data/search.*', (route) => route.abort('internetdisconnected'));
  await lost();
  await explorer.open('./?q=visa&p=2');
  await expect(explorer.strip('failed')).toContainText(/no connection/);
  await explorer.shows({ pillars: [2] });
  await explorer.search.fill('');
  await expect(explorer.strip('failed')).toHaveCount(0);
  const asked = page.waitForEvent('requestfailed');
  await explorer.search.blur();
  await explorer.search.focus();
  await asked;
  await explorer.pillar(1).click();
  await explorer.shows({ pillars: [1, 2] });
  await expect(explorer.strip('failed')).toHaveCount(0);
  await page.unrouteAll();
  await explorer.search.pressSequentially('visa');
  await explorer.shows({ pillars: [1, 2], words: 'visa' });
});

test('texts to search that were cut off are said to be damaged', async ({ page }) => {
  await page.route('**/data/search.*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).split('\n').slice(0, 60).join('\n') });
  });
  await explorer.open();
  await page.getByRole('searchbox').or(page.getByRole('combobox', { name: /Search/ })).first().fill('amnesty');
  await expect(explorer.strip('failed')).toContainText(/damaged or was cut off/);
});

test('what comes of other data than the page’s is not filtered and not searched as if it were of them, and says so', async ({ page }) => {
  // Another publication, in which each commitment has another place.
  const republished = (name: string) => page.route(name, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/data-place="(\d+)"/g, (_, place) => `data-place="${Number(place) + 1}"`);
    expect(body).toMatch(/\nedition: .+\n$/);
    await route.fulfill({ response: answer, body: body.replace(/edition: .*\n$/, 'edition: 2029-01-31 2029-01-31\n') });
  });
  const said = /another publication of the data than this page/;
  await Promise.all(['**/states/COL.txt', '**/search.en*', '**/titles.en*'].map(republished));
  await explorer.open('./?p=2');
  await explorer.row('COL').getByRole('link').click();
  const detail = explorer.detail('COL');
  await expect(detail.getByRole('alert')).toContainText(said);
  await expect(detail.locator('[data-commitment]')).toHaveCount(published.commitments.filter(({ owners }) => owners.includes('COL')).length);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Read them' }).click();
  const list = page.getByRole('region', { name: 'Matching commitments' });
  await expect(list).toContainText(said);
  await expect(list.getByRole('link')).toHaveCount(0);
  await explorer.search.fill('visa');
  await expect(explorer.strip('failed')).toContainText(said);
  await explorer.shows({ pillars: [2] });
  // Of the page's own data again: what was fetched of the others is not kept.
  await page.unrouteAll();
  await explorer.search.fill('visas');
  await explorer.shows({ pillars: [2], words: 'visas' });
});

test('a part of the page that was cut off is said to be damaged', async ({ page }) => {
  await page.route('**/states/COL.txt', async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    await route.fulfill({ response: answer, body: body.slice(0, body.length / 2) });
  });
  await explorer.open('./?state=COL');
  await expect(explorer.detail('COL').getByRole('alert')).toContainText(/damaged or was cut off/);
});

test('newer data than the page was published with are shown, and said to be newer', async ({ page }) => {
  // The ten first commitments are no longer there.
  const newer = { ...published, commitments: published.commitments.slice(10) };
  await page.route(DATASET, async (route) => {
    const answer = await route.fetch();
    const index = await answer.json();
    index.data_as_of = '2029-01-31';
    for (const name of ['pillar', 'kind', 'status', 'package', 'year']) index[`ledger_${name}`] = index[`ledger_${name}`].slice(10);
    index.ledger_owners = index.ledger_owners.split(',').slice(10).join(',');
    await route.fulfill(json(index));
  });
  await explorer.open();
  await explorer.shows({}, 'en', newer);
  await expect(explorer.notice('newer')).toContainText('January 31, 2029');
});

test('an editor’s preview shows another dataset and says so', async ({ page }) => {
  const preview = { ...published, commitments: published.commitments.filter((it) => it.owners.includes('CRI')) };
  const elsewhere = 'https://example.org/drafts/declaration.json';
  // Another origin can be read only where the host sends no policy that forbids it.
  await page.route('**/?data=*', async (route) => {
    const answer = await route.fetch();
    const { 'content-security-policy': _, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers });
  });
  await page.route(elsewhere, (route) => route.fulfill({ ...json(preview), headers: { 'access-control-allow-origin': '*' } }));
  await page.route('**/drafts/mine.json', (route) => route.fulfill(json(preview)));
  for (const address of [elsewhere, 'drafts/mine.json']) {
    await explorer.open(`./?data=${encodeURIComponent(address)}`);
    await expect(explorer.notice('preview')).toContainText(address);
    await explorer.shows({}, 'en', preview);
    await explorer.pillar(1).click();
    await explorer.shows({ pillars: [1] }, 'en', preview);
    expect(new URLSearchParams(explorer.query()).get('data')).toBe(address);
  }
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the data');
  await expect(explorer.notice('preview'), 'on every page of the preview').toBeVisible();
});

test('an editor’s preview works under the site’s own policy', async ({ page }) => {
  const preview = { ...published, commitments: published.commitments.slice(0, 20) };
  await page.route('**/drafts/mine.json', (route) => route.fulfill(json(preview)));
  await explorer.open('./?data=drafts/mine.json');
  await explorer.shows({}, 'en', preview);
});

test('a preview that can’t be had is told like any other, and nothing is taken for it', async ({ page }) => {
  await page.goto('./?data=drafts/none.json');
  await expect(explorer.strip('failed')).toContainText(/answered 404/);
  expect((await explorer.shown()).states).toEqual(endorsers);
});
