// Owns how the page tests run: each in both sites, the one under / and the one under /explorer/, in the system's Chromium.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { args, executablePath } from '../../scripts/chromium.mjs';

const top = fileURLToPath(new URL('../..', import.meta.url));

const sites = [
  { name: 'root', folder: 'dist', base: '/', port: 4173 },
  { name: 'subpath', folder: '.cache/sites/explorer', base: '/explorer/', port: 4174 },
].map((site) => ({ ...site, url: `http://127.0.0.1:${site.port}${site.base}` }));

export default defineConfig({
  testDir: '.',
  outputDir: `${top}/test-results`,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: { launchOptions: { executablePath, args }, trace: 'retain-on-failure' },
  projects: sites.map(({ name, url }) => ({ name, use: { baseURL: url } })),
  webServer: sites.map(({ folder, base, port, url }) => ({
    command: `node scripts/serve.mjs --root ${folder} --base ${base} --port ${port}`,
    cwd: top,
    url,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  })),
});
