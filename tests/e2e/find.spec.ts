// Every one of the 35 states can be opened, by its address, by a press on what stands for it, and by the search box.
import { Explorer } from './support/explorer.ts';
import { AMERICAS, endorsers, published, stateName } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const OTHERS = AMERICAS.filter((code) => !endorsers.includes(code));

let explorer: Explorer;
test.beforeEach(({ page }) => {
  explorer = new Explorer(page);
});

test('each of the 35 states opens by its address; those that did not endorse say so', async ({ page }) => {
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
  await expect(explorer.detail('VEN')).toContainText('no figura entre los países adherentes');
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
