// Owns how the page tests run: each in both sites, the one under / and the one under /explorer/, in the system's Chromium;
// and those of versions that are kept in a third.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { args, executablePath } from '../../scripts/chromium.mjs';
import type { SiteOption } from './support/test.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));

// Another build can be tested beside the usual one: E2E_ROOT, E2E_SUBPATH and E2E_FROZEN name its folders, E2E_PORT the first
// of three ports.
const { E2E_ROOT = 'dist', E2E_SUBPATH = '.cache/sites/explorer', E2E_FROZEN = '.cache/sites/frozen', E2E_PORT = '4173' } = process.env;

const sites = [
  { name: 'root', folder: resolve(top, E2E_ROOT), base: '/', port: Number(E2E_PORT) },
  { name: 'subpath', folder: resolve(top, E2E_SUBPATH), base: '/explorer/', port: Number(E2E_PORT) + 1 },
  { name: 'frozen', folder: resolve(top, E2E_FROZEN), base: '/explorer/', port: Number(E2E_PORT) + 2 },
].map((site) => ({ ...site, url: `http://127.0.0.1:${site.port}${site.base}` }));

// What does not depend on where the site is published is tested in one place.
const onlyFrozen = ['**/frozen.spec.ts'];
const onlyAtRoot = [
  'accessibility', 'builder', 'embed', 'embed-help', 'explorer', 'find', 'formats', 'host', 'layout', 'lengthened', 'map', 'modes', 'pointing', 'reading',
  'static', 'surroundings', 'takeover',
].map((name) => `**/${name}.spec.ts`);

export default defineConfig<SiteOption>({
  testDir: '.',
  outputDir: `${top}/test-results`,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // Edges of letters and lines may differ on another machine; a colour, a label or a place may not.
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.02, threshold: 0.25 } },
  workers: 2,
  reporter: 'list',
  // A trace of every test would slow the pages to a third: ask for one with `--trace on`.
  use: { launchOptions: { executablePath, args }, screenshot: 'only-on-failure' },
  projects: sites.map(({ name, url, folder, base }) => ({
    name,
    testMatch: name === 'frozen' ? onlyFrozen : '**/*.spec.ts',
    testIgnore: name === 'subpath' ? [...onlyAtRoot, ...onlyFrozen] : name === 'root' ? onlyFrozen : [],
    use: { baseURL: url, site: { folder, base } },
  })),
  // A part of the tests can be run when its site alone is built.
  webServer: sites.filter(({ folder }) => existsSync(join(folder, 'index.html'))).map(({ folder, base, port, url }) => ({
    command: `node scripts/serve.mjs --root ${folder} --base ${base} --port ${port}`,
    cwd: top,
    url,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  })),
});
