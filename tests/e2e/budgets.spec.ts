// What only a browser can count of tests/budgets/table.mjs: how often a first visit asks the server.
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
