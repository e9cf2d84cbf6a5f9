// Looks at the map as a reader's hand finds it, and moves fingers on it through the browser's own protocol.
import type { CDPSession, Page } from '@playwright/test';

export interface Target {
  code: string;
  x: number;
  y: number;
  size: number;
}

/** The targets of all states: middle and diameter in CSS pixels, from the page's upper left corner. */
export function targets(page: Page): Promise<Target[]> {
  return page.locator('[data-map] [data-shape]').evaluateAll((all) =>
    all.map((it) => {
      const box = it.getBoundingClientRect();
      return {
        code: it.getAttribute('data-shape')!,
        x: box.x + box.width / 2 + scrollX,
        y: box.y + box.height / 2 + scrollY,
        size: Math.min(box.width, box.height),
      };
    }),
  );
}

/** The state that is hit in the middle of a state's target, once that is scrolled into the window. */
export function hitAt(page: Page, code: string): Promise<string> {
  return page.locator(`[data-shape="${code}"]`).evaluate((target) => {
    target.scrollIntoView({ block: 'center' });
    const box = target.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const own = hit?.closest('[data-shape], [data-select]');
    return own?.getAttribute('data-shape') ?? own?.getAttribute('data-select') ?? hit?.tagName ?? 'nothing';
  });
}

type Finger = { x: number; y: number };

/** Moves fingers from here to there in steps, then lifts them. */
export async function fingers(session: CDPSession, from: Finger[], to: Finger[], steps = 12): Promise<void> {
  const points = (part: number) => from.map((it, place) => ({ x: it.x + (to[place]!.x - it.x) * part, y: it.y + (to[place]!.y - it.y) * part, id: place }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
  for (let step = 1; step <= steps; step += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step / steps) });
    await new Promise((done) => setTimeout(done, 16));
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** How much the map is enlarged, as it is drawn now. */
export function scale(page: Page): Promise<number> {
  return page.locator('.panel.whole').evaluate((panel) => panel.querySelector('.sheet')!.getBoundingClientRect().width / panel.getBoundingClientRect().width);
}
