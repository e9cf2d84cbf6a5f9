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

/**
 * The same, with everything else going its way (`*` in the pattern stands for anything): Playwright's own routes stop every request
 * and switch off the cache, so that scripts and styles come in another order than a reader's.
 */
export async function holdAlone(page: Page, pattern: string): Promise<() => void> {
  const session = await page.context().newCDPSession(page);
  const waiting: string[] = [];
  session.on('Fetch.requestPaused', ({ requestId }) => waiting.push(requestId));
  await session.send('Fetch.enable', { patterns: [{ urlPattern: pattern }] });
  return () => {
    for (const requestId of waiting) void session.send('Fetch.continueRequest', { requestId });
    void session.send('Fetch.disable'); // lets go of what comes later
  };
}
