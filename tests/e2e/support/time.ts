// Time: that passes faster than it does, so that a test of patience needs none, and that of two frames.
import type { Page } from '@playwright/test';

/** Timers of ten seconds and more run in a tenth of their time, from the next page on. */
export async function hurry(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = window.setTimeout;
    const patience: number[] = [];
    const hurried = (handler: TimerHandler, delay = 0, ...rest: unknown[]) => {
      if (delay < 10_000) return real(handler, delay, ...rest);
      patience.push(delay);
      return real(handler, delay / 10, ...rest);
    };
    Object.assign(window, { setTimeout: hurried, patience });
  });
}

/** How long the page was ready to wait, in milliseconds, each time it waited long. */
export function patience(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { patience: number[] }).patience);
}

/** Makes the page's clock one that can be set forward by `skip`. */
export async function movableClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = Date.now.bind(Date);
    let ahead = 0;
    Date.now = () => real() + ahead;
    Object.assign(window, { skip: (milliseconds: number) => (ahead += milliseconds) });
  });
}

export async function skip(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((milliseconds) => (window as unknown as { skip: (by: number) => void }).skip(milliseconds), milliseconds);
}

/** Two frames later: what was asked for is painted, and what waits for a frame has been done. */
export const painted = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
