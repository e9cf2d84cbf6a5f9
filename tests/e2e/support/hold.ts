// Answers that wait until the test lets them go.
import type { Page } from '@playwright/test';

/** Holds back whatever the page asks for at addresses of a pattern, until the function that is returned is called. */
export async function hold(page: Page, pattern: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}
