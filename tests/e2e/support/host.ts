// A page of somebody else with frames in it: servers on origins of their own, a page in the frames that says what a test
// wants said, and the published script from disk. Knows nothing of the built site.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { expect, test as base } from './test.ts';
import { painted } from './time.ts';

export const top = fileURLToPath(new URL('../../..', import.meta.url));
export const script = readFileSync(`${top}/public/embed/v1.js`);

interface Answer {
  type?: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

interface Server {
  origin: string;
  /** The paths that were asked for, with their queries. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves a map of paths, to which answers can be added later, on a free port. A path that ends in `*` stands for all that begin so. */
export async function serve(answers: Record<string, Answer>): Promise<Server> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push(url);
    const path = url.split('?')[0];
    const key = path in answers ? path : Object.keys(answers).find((it) => it.endsWith('*') && path.startsWith(it.slice(0, -1)));
    const { type = 'text/html; charset=utf-8', body, headers = {} } = answers[key ?? ''] ?? { body: 'Not found', type: 'text/plain' };
    response.writeHead(key === undefined ? 404 : 200, { 'Content-Type': type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}

/** Stands for the pages of the explorer: as tall as what it said last, which it says again when it is asked. It keeps what it was set to. */
const FRAME = `<!DOCTYPE html><title>frame</title><p>frame</p><script>
  let last;
  globalThis.sets = [];
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || !data || data['lad-explorer'] !== 1) return;
    if (data.event === 'ask' && last) parent.postMessage(last, '*');
    if (data.event === 'set') sets.push(data);
  });
  function say(messages) {
    for (last of messages) parent.postMessage(last, '*');
    parent.postMessage('mark', '*');
  }
</script>`;

/** A message as the explorer sends it, with the fields that other listeners read. */
export const height = (pixels: unknown) => ({ 'lad-explorer': 1, id: '', event: 'height', height: pixels, 'datawrapper-height': { a: pixels } });
export const select = (state: unknown) => ({ 'lad-explorer': 1, id: '', event: 'select', state });

export class Host {
  constructor(
    readonly page: Page,
    readonly host: Server,
    /** Where the explorer is, without a slash at the end, and another origin. */
    readonly site: string,
    readonly frames: Server,
    readonly stranger: string,
    private readonly answers: Record<string, Answer>,
  ) {}

  get tag() {
    return `<script src="${this.site}/embed/v1.js" async></script>`;
  }

  /** Opens a page with this text, byte for byte. Nothing is put before it: without a document type it is in quirks mode. */
  async open(body: string, headers: Record<string, string> = {}) {
    this.answers['/'] = { body, headers };
    await this.page.goto(`${this.host.origin}/`);
  }

  /** Opens an ordinary page around this text. */
  show(body: string, style = '') {
    return this.open(`<!DOCTYPE html><html lang="en"><title>host</title><style>${style}</style><body>${body}</body></html>`);
  }

  /** The page in a frame, once it can speak. */
  async inside(selector: string): Promise<Frame> {
    const frame = await (await this.page.locator(selector).elementHandle())!.contentFrame();
    await frame!.waitForFunction('typeof say === "function"');
    return frame!;
  }

  /** Has a frame say something, and waits until the page has heard it and painted. */
  async say(frame: Frame, ...messages: unknown[]) {
    const before = await this.marks();
    await frame.evaluate((list) => (globalThis as unknown as { say(list: unknown[]): void }).say(list), messages);
    await expect.poll(() => this.marks()).toBe(before + 1);
    await this.painted();
  }

  painted() {
    return painted(this.page);
  }

  marks(): Promise<number> {
    return this.page.evaluate(() => (globalThis as unknown as { marks: number }).marks);
  }

  /** What an element takes up. */
  async size(selector: string) {
    const { width, height } = (await this.page.locator(selector).boundingBox())!;
    return { width, height };
  }
}

export const test = base.extend<{ host: Host }>({
  host: async ({ page }, use) => {
    const answers: Record<string, Answer> = {};
    const open = { 'Access-Control-Allow-Origin': '*' };
    const host = await serve(answers);
    const frames = await serve({
      '/explorer/embed/v1.js': { type: 'text/javascript', body: script, headers: open },
      '/copy/embed/v1.js': { type: 'text/javascript', body: script, headers: open },
      '/*': { body: FRAME },
    });
    const stranger = await serve({ '/*': { body: FRAME } });
    await page.addInitScript(() => {
      const here = globalThis as unknown as { marks: number; violations: string[] };
      here.marks = 0;
      here.violations = [];
      addEventListener('message', ({ data }) => (here.marks += Number(data === 'mark')));
      addEventListener('securitypolicyviolation', (event) => here.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    });
    await use(new Host(page, host, `${frames.origin}/explorer`, frames, stranger.origin, answers));
    await page.goto('about:blank');
    for (const server of [host, frames, stranger]) await server.close();
  },
});

export { expect };
