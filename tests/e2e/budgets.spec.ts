// What only a browser can count of tests/budgets/table.mjs: how often a first visit asks the server,
// and what the browser itself takes to hold up the first paint.
import { limitOf } from '../budgets/table.mjs';
import { expect, test } from './support/test.ts';

test('few requests until the application has taken over', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'live');
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(limitOf('requests'));
  expect(new Set(asked).size, 'nothing is asked for twice').toBe(asked.length);
});

test('nothing but the style sheet holds up the first paint', async ({ page }) => {
  for (const path of ['./', './about/', './states/BRB/', './embed-builder/']) {
    await page.goto(path);
    const blocking = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus: string })[])
        .filter((it) => it.renderBlockingStatus === 'blocking')
        .map((it) => new URL(it.name).pathname),
    );
    expect(blocking.length, `${path}: ${blocking}`).toBe(1);
    expect(blocking[0]).toMatch(/\.css$/);
  }
});
