// Owns how the tests start Chromium: for Playwright as a module, for ChromeDriver by printing its capabilities.
import { pathToFileURL } from 'node:url';

export const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';

export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify({ 'goog:chromeOptions': { binary: executablePath, args: ['--headless', ...args] } }));
}
