// Drives the explorer by the site's public hooks, the way a reader does.
import { expect, type Locator, type Page } from '@playwright/test';
import { matching, matchingStates, published, type Dataset, type Lang, type Wish } from './dataset.ts';

/** What list, map and sentence say at one moment. */
export interface Shown {
  states: string[];
  shapes: string[];
  numbers: number[];
}

export class Explorer {
  constructor(readonly page: Page) {}

  /** Opens an address of the site, relative to its base, and waits for the application. */
  async open(address = './'): Promise<void> {
    await this.page.goto(address);
    await this.isLive();
  }

  async isLive(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-ready', 'live');
  }

  pillar = (number: number): Locator => this.page.locator(`[data-pillar="${number}"]`);
  row = (code: string): Locator => this.page.locator(`[data-state="${code}"]`);
  shape = (code: string): Locator => this.page.locator(`[data-shape="${code}"]`);
  detail = (code: string): Locator => this.page.locator(`[data-detail="${code}"]`);
  notice = (kind: string): Locator => this.page.locator(`[data-notice="${kind}"]`);
  strip = (kind: string): Locator => this.page.locator(`#app-status [data-boot="${kind}"]`);
  get search(): Locator {
    return this.page.locator('input[type="search"]');
  }
  get status(): Locator {
    return this.page.locator('[data-status][role="status"]');
  }
  get others(): Locator {
    return this.page.locator('.others [data-commitment]:visible');
  }

  /** The address after the base, with its query. */
  query(): string {
    return new URL(this.page.url()).search;
  }

  /** Presses the toggles that differ from the wanted set of pillars. */
  async choosePillars(wanted: number[]): Promise<void> {
    for (const number of [1, 2, 3, 4]) {
      if ((await isPressed(this.pillar(number))) !== wanted.includes(number)) await this.pillar(number).click();
    }
  }

  /** The pillars whose toggles are pressed. */
  async pressedPillars(): Promise<number[]> {
    const pressed = await Promise.all([1, 2, 3, 4].map((number) => isPressed(this.pillar(number))));
    return [1, 2, 3, 4].filter((_, place) => pressed[place]);
  }

  /** Opens the further filters and ticks a choice of one of them, by what they are called. */
  async tick(group: string, choice: RegExp): Promise<void> {
    await this.moreFilters(true);
    await this.page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name: choice }).click();
  }

  async moreFilters(open: boolean): Promise<void> {
    const details = this.page.locator('details.more-filters');
    if ((await details.evaluate((it: HTMLDetailsElement) => it.open)) !== open) await details.locator('summary').click();
  }

  /** What list, map and sentence say now; only what can be seen of the list counts. */
  shown(): Promise<Shown> {
    return this.page.evaluate(() => {
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const seen = (element: Element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
      const sentence = document.querySelector('[data-status]')?.textContent ?? '';
      return {
        states: all('[data-state]').filter(seen).map((it) => it.getAttribute('data-state')!).sort(),
        shapes: all('[data-shape][data-match="true"]').map((it) => it.getAttribute('data-shape')!).sort(),
        numbers: (sentence.match(/\d+/g) ?? []).slice(0, 2).map(Number),
      };
    });
  }

  /** List, map and sentence say what the dataset has for a wish. */
  async shows(wish: Wish, lang: Lang = 'en', data: Dataset = published): Promise<void> {
    const states = matchingStates(wish, lang, data);
    const numbers = [states.length, matching(wish, lang, data).length];
    await expect.poll(() => this.shown(), JSON.stringify(wish)).toEqual({ states, shapes: states, numbers });
  }

  /** The codes of the list in its order. */
  order(): Promise<string[]> {
    return this.page.locator('[data-state]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')!));
  }
}

/** Whether a toggle is pressed, be it a checkbox or a button. */
export function isPressed(toggle: Locator): Promise<boolean> {
  return toggle.evaluate((it) => (it instanceof HTMLInputElement ? it.checked : it.getAttribute('aria-pressed') === 'true'));
}
