// The pages that are only read: figures, pillars, action packages, the Declaration's status, citations; what they say is
// worked out here from the published file. And how pages print.
import { readFileSync } from 'node:fs';
import { endorsers, ids, matching, ownedBy, PILLARS, published, stateName } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const STATUSES = ['announced', 'under-way', 'partly-met', 'met', 'missed', 'superseded', 'ended', null];

/** The numbers of a table of figures: the cells of each row, by its name. */
async function rows(figure: import('@playwright/test').Locator): Promise<Map<string, number[]>> {
  await figure.locator('summary').click();
  const all = await figure.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => [row.querySelector('th')!.textContent!.trim(), [...row.querySelectorAll('td')].map((it) => Number(it.textContent))] as const),
  );
  return new Map(all);
}

test('the figures are those of the dataset, as pictures and as tables', async ({ page }) => {
  await page.goto('./figures/');
  const statuses = (of: typeof published.commitments) => [...STATUSES.map((status) => of.filter((it) => it.status_latest === status).length), of.length];
  const progress = page.locator('#progress figure');
  const found = await rows(progress);
  expect(found.get('All commitments')).toEqual(statuses(published.commitments));
  const short = { 1: 'Stability', 2: 'Expansion', 3: 'Humane', 4: 'Coordinated' } as Record<number, string>;
  for (const pillar of PILLARS) {
    const row = [...found].find(([name]) => name.startsWith(short[pillar]!))!;
    expect(row[1], row[0]).toEqual(statuses(matching({ pillars: [pillar] })));
  }
  // What is drawn is as long as its number, and is said.
  const bar = progress.locator('.bar').first();
  const silent = published.commitments.filter((it) => it.status_latest === null).length;
  await expect(bar).toHaveAttribute('aria-label', new RegExp(`No information ${silent}$`));
  await expect(page.locator('#progress > p')).toContainText(`For ${silent} of ${published.commitments.length} commitments no report was found`);
  const share = await bar.evaluate((it) => it.querySelector('.seg-none')!.getBoundingClientRect().width / it.getBoundingClientRect().width);
  expect(share).toBeCloseTo(silent / published.commitments.length, 2);

  const years = await rows(page.locator('#years figure'));
  for (const year of [2022, 2023, 2024]) expect(years.get(String(year))?.at(-1)).toBe(matching({ years: [year] }).length);
  const occasions = await rows(page.locator('#occasions figure'));
  expect([...occasions.values()].reduce((sum, cells) => sum + cells.at(-1)!, 0)).toBe(published.commitments.length);

  const money = published.commitments.filter((it) => (it as unknown as { quantity: { currency: string | null } | null }).quantity?.currency);
  const listed = await page.locator('#money [data-commitment]').evaluateAll((all) => all.map((it) => it.getAttribute('data-commitment')!));
  expect(listed.sort()).toEqual(ids(money));
});

test('a pillar and a package list exactly their commitments, and lead on', async ({ page }) => {
  const shown = () => page.locator('#commitments [data-commitment]').evaluateAll((all) => all.map((it) => it.getAttribute('data-commitment')!).sort());
  for (const pillar of PILLARS) {
    await page.goto(`./pillars/${pillar}/`);
    expect(await shown()).toEqual(ids(matching({ pillars: [pillar] })));
  }
  const packages = (published as unknown as { action_packages: { number: number; leads: string[] | null; participants_complete: boolean }[] }).action_packages;
  for (const { number } of packages) {
    await page.goto(`./packages/${number}/`);
    expect(await shown(), `package ${number}`).toEqual(ids(matching({ packages: [number] })));
  }
  await page.goto('./packages/');
  for (const { number, leads, participants_complete } of packages) {
    const row = page.getByRole('row').nth(number);
    const cell = row.getByRole('cell').nth(1);
    await expect(cell).toHaveText(leads ? leads.map((code) => stateName(code)).join(', ') : 'unknown');
    await expect(row.getByText('list not complete')).toHaveCount(participants_complete ? 0 : 1);
  }
});

test('from an action package to its commitments on the map', async ({ page }) => {
  await page.goto('./packages/');
  await page.getByRole('link', { name: '5. Labor Mobility' }).click();
  await page.getByRole('link', { name: 'See them on the map' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'live');
  await expect(page.locator('[data-status]')).toContainText(`${matching({ packages: [5] }).length} commitments match`);
});

test('the status page has every meeting and everything documented since, with the day of the check', async ({ page }) => {
  await page.goto('./status/');
  const { events, status_changes: changes } = published as unknown as { events: { id: string }[]; status_changes: { id: string; summary: { en: string } }[] };
  for (const { id, summary } of changes) await expect(page.locator(`#${id}`)).toContainText(summary.en);
  for (const { id } of events) await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator('.lead')).toContainText('checked November 23, 2026');
});

test('the state page has a locator and what became of what the state promised', async ({ page }) => {
  for (const code of ['COL', 'BRB']) {
    await page.goto(`./states/${code}/`);
    await expect(page.getByRole('img', { name: `${stateName(code)} on a map of the Americas` })).toBeVisible();
    const all = ownedBy(code).length;
    await expect(page.locator('#progress')).toHaveCount(all ? 1 : 0);
    if (all) await expect(page.locator('#progress .bar-total').first()).toHaveText(String(all));
  }
});

test('a commitment has a line of time with its announcement, its reports and its target', async ({ page }) => {
  const one = published.commitments.find((it) => it.id === 'col-etpv-1-5m-permits')!;
  await page.goto(`./commitments/${one.id}/`);
  const line = page.locator('.timeline');
  const said = (await line.getAttribute('aria-label'))!;
  for (const part of ['Announced June 10, 2022', 'Under way June 10, 2022', 'Met February 29, 2024', 'Target date August 31, 2022', 'Data as of November 23, 2026']) expect(said).toContain(part);
  const places = await line.evaluate((it) => [...it.querySelectorAll('svg:has(.mark, .mark-target)')].map((mark) => mark.getAttribute('x')!));
  expect(places).toHaveLength(one.progress.length + 2);
  expect(places.map(parseFloat)).toEqual(places.map(parseFloat).sort((a, b) => a - b));
});

test('the page about the data says what each status and each kind means', async ({ page }) => {
  await page.goto('./about/#words');
  const meaning = (word: string) => page.locator('#words dl > div').filter({ has: page.getByRole('term').getByText(word, { exact: true }) }).getByRole('definition');
  for (const word of ['Announced', 'Under way', 'Partly met', 'Met', 'Missed', 'Superseded', 'Ended', 'No information', 'Policy or program', 'Funding', 'Committee role', 'Enforcement', 'Governance', 'Day unknown', 'Read in part']) {
    await expect(meaning(word), word).toHaveText(/^[A-Z].{15,}\.$/);
  }
});

test('citations can be downloaded in three formats, with the page’s permanent address', async ({ page, site }) => {
  for (const path of ['about/', 'states/BRB/', 'es/commitments/col-etpv-1-5m-permits/']) {
    await page.goto(`./${path}`);
    const sentence = await page.locator('.citation').textContent();
    expect(sentence).toContain(`${site.base}${path}`);
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.cite').getByRole('link', { name }).click()]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text, name).toContain(`${site.base}${path}`);
      if (name === 'CSL-JSON') expect(JSON.parse(text)[0]).toMatchObject({ type: path === 'about/' ? 'dataset' : 'webpage', version: published.version });
      if (name === 'BibTeX') expect(text.startsWith('@misc{lad-explorer-')).toBe(true);
      if (name === 'RIS') expect(text.split('\r\n').at(-2)).toBe('ER  - ');
    }
  }
});

test('data that were due for review say so on every page, by the reader’s calendar', async ({ page }) => {
  const notice = page.locator('[data-notice="stale"]');
  for (const [day, stale] of [['2027-05-23T12:00:00Z', false], ['2027-05-24T12:00:00Z', true]] as const) {
    await page.clock.setFixedTime(new Date(day));
    for (const path of ['./', './figures/', './pt/states/BRB/']) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'live');
      await expect(notice, `${path} on ${day}`).toBeVisible({ visible: stale });
    }
  }
  await expect(notice).toContainText('23 de maio de 2027');
});

test('the gallery shows every state of the site’s parts, in each language, and is listed nowhere', async ({ page, request, site }) => {
  for (const lang of ['', 'es/', 'pt/', 'fr/']) {
    await page.goto(`./${lang}dev/gallery/`);
    await expect(page.locator('[data-gallery]')).toHaveCount(7);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  }
  expect(await (await request.get(`${site.base}sitemap.xml`)).text()).not.toContain('gallery');
});

test('pages print whole: nothing wider than the paper, what is folded is open, addresses are written out', async ({ page }) => {
  // A4 and Letter between their margins, in CSS pixels.
  for (const width of [680, 702]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    for (const path of ['./', './?p=2&state=COL', './figures/', './packages/', './pillars/2/', './states/COL/', './commitments/col-etpv-1-5m-permits/', './status/', './about/']) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'live');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
  await page.goto('./figures/');
  await expect(page.locator('.figures-table').first()).toBeVisible();
  await page.goto('./states/COL/');
  const written = await page.locator('.sources a').first().evaluate((it) => [getComputedStyle(it, '::after').content, it.getAttribute('href')!]);
  expect(written[0]).toContain(written[1]);
  // The whole filtered list: as many rows as match, and the toggle that was pressed.
  await page.goto('./?p=4');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'live');
  await expect(page.locator('.pillar:visible')).toHaveCount(1);
  const printed = await page.locator('[data-state]:visible').count();
  expect(printed).toBe(new Set(matching({ pillars: [4] }).flatMap((it) => it.owners).filter((code) => endorsers.includes(code))).size);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
