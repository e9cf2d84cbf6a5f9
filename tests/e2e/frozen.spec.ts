// A version of the data that is kept: on a site whose newer data differ, its frames go on showing what was published then,
// as files and when the application has taken them over. scripts/frozen-site.sh makes that site.
import type { Page } from '@playwright/test';
import { matchingStates, published } from './support/dataset.ts';
import { Explorer } from './support/explorer.ts';
import { serve } from './support/host.ts';
import { expect, test } from './support/test.ts';

const { version } = published as unknown as { version: string };
const kept = `./v/${version}/`;
const changed = published.commitments.find((it) => it.id === 'col-etpv-1-5m-permits')!;
const LATER = { en: 'A later title', es: 'Un título posterior' };
const DAY = new Date(version).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** Opens a page that the application takes over; gives the data files that were asked for. */
async function live(page: Page, path: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'live');
  return asked.filter((path) => path.includes('/data/')).sort();
}

test('a state shows what was published then, says so, and leads to what is newer', async ({ page }) => {
  await page.goto(`${kept}embed/states/COL/`);
  const main = page.getByRole('main');
  await expect(main).toContainText(changed.title.en);
  await expect(main).not.toContainText(LATER.en);
  await expect(page.locator('[data-version]')).toContainText(DAY);
  const newer = page.locator('[data-newer]');
  await expect(newer).toHaveText('There is a newer version.');
  await page.goto((await newer.getAttribute('href'))!);
  await expect(page.getByRole('main')).toContainText(LATER.en);
  await expect(page.getByRole('main')).not.toContainText(changed.title.en);
  await expect(page.locator('[data-version], [data-newer]')).toHaveCount(0);
});

test('the explorer is taken over with the data of then, in list, map and detail', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 1200 });
  const asked = await live(page, `${kept}embed/`);
  expect(asked).toEqual([`/explorer/v/${version}/data/index.en.json`]);
  await expect(page.locator('[data-version]')).toContainText(DAY);
  await expect(page.locator('[data-newer]')).toBeVisible();
  const explorer = new Explorer(page);
  await explorer.choosePillars([4]);
  expect(matchingStates({ pillars: [4] }).length, 'the newer data have nothing under this pillar').toBeGreaterThan(0);
  await explorer.shows({ pillars: [4] });
  await explorer.choosePillars([]);
  await explorer.shape('COL').click();
  await expect(page.locator('[data-detail="COL"]')).toContainText(changed.title.en);
  await expect(page.getByText(LATER.en)).toHaveCount(0);
});

test('the map in another language keeps to it as well, and the present one does not', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 1200 });
  const asked = await live(page, `${kept}es/embed/map/`);
  expect(asked).toContain(`/explorer/v/${version}/data/index.es.json`);
  await page.locator('[data-shape="COL"]').click();
  await expect(page.locator('[data-detail="COL"]')).toContainText(changed.title.es!);
  await live(page, './es/embed/map/');
  await page.locator('[data-shape="COL"]').click();
  await expect(page.locator('[data-detail="COL"]')).toContainText(LATER.es);
  await expect(page.locator('[data-version]')).toHaveCount(0);
});

test('the page that makes snippets offers the version, and what it gives works on another site', async ({ page, context }) => {
  const answers: Parameters<typeof serve>[0] = {};
  const host = await serve(answers);
  const visitor = await context.newPage();
  await page.goto('./embed-builder/?show=state&state=COL');
  const versions = page.getByRole('combobox', { name: 'Version of the data' });
  await expect(versions.locator('option')).toHaveText(['The newest: follows the published data', `As of ${DAY}: the data never change`]);
  await versions.selectOption(version);
  await expect(page.getByText('The data of a kept version stay as they were published')).toBeVisible();
  await expect(page.frameLocator('#preview iframe').locator('[data-version]')).toContainText(DAY);
  for (const kind of ['Frame that grows', 'Frame of fixed height', 'HTML element']) {
    await page.getByRole('radio', { name: kind }).check();
    answers['/'] = { body: `<!DOCTYPE html><title>Host</title>${await page.locator('#snippet').inputValue()}` };
    await visitor.goto(`${host.origin}/`);
    await expect(visitor.frameLocator('iframe').getByRole('main'), kind).toContainText(changed.title.en);
    await expect(visitor.frameLocator('iframe').locator('[data-version]'), kind).toContainText(DAY);
  }
  await page.getByRole('radio', { name: 'Picture with a link' }).check();
  await expect(versions, 'a picture has no version').toBeHidden();
  await page.goto('./fr/embed-help/');
  await expect(page.locator('[data-versions] a')).toHaveAttribute('href', new RegExp(`/explorer/v/${version}/fr/embed/$`));
  await host.close();
});
