// A panel of thousands: what the application fetches of a state comes in slices, and the page answers all the while. The published data have
// no such state, so the part of one is made longer here, with lines for the same commitments again and again.
import type { Locator, Page } from '@playwright/test';
import { published } from './support/dataset.ts';
import { Explorer } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const SLICES = 60;
const LINES = 100;
/** The most elements that come into the panel in one go: what it begins with. */
const AT_ONCE = 3_000;

/** Has the panel of the United States come with so many slices of lines more; returns how many commitments it then has. */
async function lengthen(page: Page): Promise<number> {
  const file = await (await page.request.get('./partials/en/states/USA.txt')).text();
  const places = [...file.matchAll(/data-place="(\d+)"/g)].map(([, place]) => place);
  expect(places.length).toBeGreaterThan(1);
  const line = (nth: number) => `<li data-commitment="line-${nth}" data-place="${places[nth % places.length]}"><a href="./">Line ${nth}</a> <span>said</span></li>`;
  const slice = (nth: number) => {
    const lines = Array.from({ length: LINES }, (_, it) => line(nth * LINES + it));
    return `<template data-slice><ul class="listed slice" data-group>${lines.join('')}</ul></template>`;
  };
  const slices = Array.from({ length: SLICES }, (_, nth) => slice(nth)).join('');
  // At the end of the last group of commitments.
  const end = file.indexOf('</section>', file.lastIndexOf('data-place='));
  await page.route(/\/partials\/en\/states\/USA\.txt$/, (route) => route.fulfill({ body: file.slice(0, end) + slices + file.slice(end), contentType: 'text/plain; charset=utf-8' }));
  return places.length + SLICES * LINES;
}

test('thousands of commitments come slice by slice, and a filter pressed meanwhile holds for all of them', async ({ page }) => {
  const count = await lengthen(page);
  expect(count).toBeGreaterThan(1_000);
  const explorer = new Explorer(page);
  await explorer.open();
  await page.evaluate(() => {
    const size = (node: Node) => (node instanceof Element ? 1 + node.querySelectorAll('*').length : 0);
    const goes = (window as unknown as { goes: number[] }).goes = [] as number[];
    // Called once for all that one task changed.
    new MutationObserver((records) => {
      goes.push(records.flatMap(({ addedNodes }) => [...addedNodes]).reduce((sum, node) => sum + size(node), 0));
    }).observe(document.querySelector('.detail-place')!, { childList: true, subtree: true });
  });
  await explorer.row('USA').getByRole('link').click();
  const detail = explorer.detail('USA');
  const commitments = detail.locator('[data-commitment]');
  await expect(commitments.first()).toBeVisible();
  // Still coming: what is pressed now must hold for what comes later, too.
  expect(await detail.locator('template[data-slice]').count()).toBeGreaterThan(0);
  await explorer.pillar(1).check();
  await expect(detail.locator('template[data-slice]')).toHaveCount(0, { timeout: 30_000 });
  const shown = new Set(await commitments.evaluateAll((all) => all.map((it) => it.getAttribute('data-place'))));
  const matching = published.commitments.flatMap(({ owners, pillar }, place) => (owners.includes('USA') && pillar === 1 ? [String(place)] : []));
  expect([...shown].sort()).toEqual(matching.sort());
  expect(await commitments.count()).toBeGreaterThan(1_000);
  await explorer.pillar(1).uncheck();
  await expect(commitments).toHaveCount(count, { timeout: 30_000 });
  const goes = await page.evaluate(() => (window as unknown as { goes: number[] }).goes);
  expect(goes.length).toBeGreaterThan(SLICES);
  expect(Math.max(...goes)).toBeLessThan(AT_ONCE);
});

test('a panel that is closed before all of it came leaves nothing behind', async ({ page }) => {
  await lengthen(page);
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.row('USA').getByRole('link').click();
  await expect(explorer.detail('USA').locator('[data-commitment]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-detail]')).toHaveCount(0);
  await explorer.row('CAN').getByRole('link').click();
  await expect(explorer.detail('CAN').locator('template[data-slice]')).toHaveCount(0);
  await expect(explorer.detail('CAN').locator('[data-commitment]').first()).toBeVisible();
  await expect(page.locator('[data-commitment]').and(page.locator('[data-detail="USA"] *'))).toHaveCount(0);
});

/** In which frame each section of a state's panel was drawn that was not drawn at first, by how the panel is opened. */
async function drawnLater(page: Page, address: string, opened: (link: Locator) => Promise<void>, code = 'COL'): Promise<number[]> {
  await page.setViewportSize({ width: 360, height: 780 });
  const explorer = new Explorer(page);
  await explorer.open(address);
  await page.evaluate(() => {
    let frame = 0;
    const count = () => { frame += 1; requestAnimationFrame(count); };
    count();
    const drawn = (window as unknown as { drawn: number[] }).drawn = [] as number[];
    new MutationObserver((records) => {
      const done = records.filter(({ target, oldValue }) => oldValue !== null && !(target as Element).hasAttribute('data-undrawn'));
      drawn.push(...done.map(() => frame));
    }).observe(document.querySelector('.detail-place')!, { subtree: true, attributeFilter: ['data-undrawn'], attributeOldValue: true });
  });
  await opened(explorer.row(code).getByRole('link'));
  const detail = explorer.detail(code);
  await expect(detail.locator('.card').first()).toBeVisible();
  await expect(detail.locator('[data-undrawn]')).toHaveCount(0);
  await expect(detail.locator('.part').last()).toBeVisible();
  return page.evaluate(() => (window as unknown as { drawn: number[] }).drawn);
}

test('what lies below a sheet’s first lines is drawn section by section, a frame for each', async ({ page }) => {
  const frames = await drawnLater(page, './', (link) => link.click());
  // Colombia has commitments under three pillars and under none alone; then come its roles, processes and endorsement.
  expect(frames.length).toBeGreaterThan(4);
  expect(new Set(frames).size, frames.join(' ')).toBe(frames.length);
});

test('nothing that stands in a sheet moves while the rest of it is drawn', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = ((window as unknown as { moved: string[] }).moved = []) as string[];
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[]) {
        for (const { node } of sources) if (node?.parentElement?.closest('.partial')) moved.push((node as Element).className);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const frames = await drawnLater(page, './', (link) => link.click(), 'USA');
  expect(frames.length).toBeGreaterThan(20);
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
});

test('what the filters refuse is not waited for: the first group that is left is drawn at once', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        for (const { target } of records) if (target instanceof Element && target.matches('.group.p2[data-undrawn]')) document.title = 'late';
      }).observe(document.body, { subtree: true, attributeFilter: ['data-undrawn'] });
    });
  });
  const frames = await drawnLater(page, './?p=2', (link) => link.click(), 'USA');
  expect(frames.length).toBeGreaterThan(4);
  await expect(page).not.toHaveTitle('late');
});

test('few sections are no reason to wait: they are drawn at once', async ({ page }) => {
  expect(await drawnLater(page, './?p=3', (link) => link.click())).toEqual([]);
});

test('who opens a panel by key has all of it at once', async ({ page }) => {
  const frames = await drawnLater(page, './', (link) => link.press('Enter'));
  expect(frames).toEqual([]);
});
