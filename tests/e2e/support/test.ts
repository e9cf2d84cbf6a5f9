// Owns what every test starts from: the built site it is about, and the rule that no page may throw.
import { test as base, expect } from '@playwright/test';

export interface SiteOption {
  /** The built site: its folder, and the path it is served under. */
  site: { folder: string; base: string };
}

export const test = base.extend<{ pageErrors: string[] }, SiteOption>({
  site: [{ folder: 'dist', base: '/' }, { option: true, scope: 'worker' }],
  pageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await use(errors);
      expect(errors, 'errors that the page threw').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
