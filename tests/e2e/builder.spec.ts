// The page that makes snippets: what it gives is what works on another site, whatever is chosen.
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { serve } from './support/host.ts';
import { Explorer } from './support/explorer.ts';
import { expect, test } from './support/test.ts';

const snippet = (page: Page) => page.locator('#snippet').inputValue();
const choose = (page: Page, group: string, name: string) => page.getByRole('group', { name: group }).getByRole('radio', { name }).check();

test('each choice gives a snippet that shows it on another site', async ({ page, context, baseURL }) => {
  test.setTimeout(180_000);
  const answers: Parameters<typeof serve>[0] = {};
  const host = await serve(answers);
  const visitor = await context.newPage();
  await page.goto('./embed-builder/');
  await expect.poll(() => snippet(page)).toContain('integrity="sha384-');
  for (const [what, field, value, words] of [
    ['Filters, list and map', '', '', 'Endorsing states'],
    ['The map', '', '', 'Matching commitments'],
    ['One state', 'One state', 'BRB', 'Barbados'],
    ['One pillar', 'One pillar', '4', 'United States'],
    ['One commitment', 'One commitment', 'col-etpv-1-5m-permits', '1.5 million'],
  ] as const) {
    await choose(page, 'What to show', what);
    if (field) await page.getByRole('combobox', { name: field }).selectOption(value);
    for (const kind of ['Frame that grows', 'Frame of fixed height', 'HTML element']) {
      await choose(page, 'What your site accepts', kind);
      answers['/'] = { body: `<!DOCTYPE html><title>Host</title>${await snippet(page)}` };
      await visitor.goto(`${host.origin}/`);
      const frame = visitor.frameLocator('iframe');
      await expect(frame.locator('main'), `${what}, ${kind}`).toContainText(words);
      const title = await visitor.locator('iframe').getAttribute('title');
      expect(title, 'a frame has a name').toContain('Los Angeles Declaration Explorer');
      const tall = () => visitor.locator('iframe').evaluate((it) => it.clientHeight);
      const inner = () => visitor.frames()[1]!.evaluate(() => Math.ceil(document.getElementById('embed')!.getBoundingClientRect().height));
      if (!kind.includes('fixed')) await expect.poll(async () => (await tall()) - (await inner()), `${what}, ${kind}`).toBe(0);
    }
    await choose(page, 'What your site accepts', 'Picture with a link');
    answers['/'] = { body: `<!DOCTYPE html>${await snippet(page)}` };
    await visitor.goto(`${host.origin}/`);
    await expect(visitor.locator('img')).toHaveAttribute('alt', /shaded/);
    await expect.poll(() => visitor.locator('img').evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(1200);
    const { pathname } = new URL((await visitor.locator('p a').getAttribute('href'))!);
    expect((await page.request.get(new URL(pathname, baseURL).href)).status()).toBe(200);
  }
  await host.close();
});

test('language and theme are taken over, and the preview shows what will be seen', async ({ page }) => {
  await page.goto('./es/embed-builder/?show=state&state=PER');
  await expect(page.locator('#preview iframe')).toHaveAttribute('src', /\/es\/embed\/states\/PER\/$/);
  await page.getByRole('combobox', { name: 'Idioma' }).selectOption('fr');
  await page.getByRole('combobox', { name: 'Claro u oscuro' }).selectOption('dark');
  const frame = page.frameLocator('#preview iframe');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await snippet(page)).toContain('/fr/embed/states/PER/?theme=dark');
  await page.getByRole('radio', { name: 'Teléfono' }).check();
  expect(await page.locator('#preview').evaluate((it) => it.clientWidth)).toBe(360);
});

test('a frame of fixed height has the height that was typed, and scrolls inside; what grows is not asked', async ({ page }) => {
  await page.goto('./embed-builder/');
  const tall = page.getByRole('spinbutton', { name: 'Height in pixels' });
  await expect(tall).toBeHidden();
  await choose(page, 'What your site accepts', 'Frame of fixed height');
  await expect(tall).toHaveAttribute('placeholder', '1400');
  expect(await snippet(page)).toContain(' height="1400" ');
  await tall.fill('520');
  expect(await snippet(page)).toContain(' height="520" ');
  expect(await page.locator('#preview iframe').evaluate((it) => it.clientHeight)).toBe(520);
  await tall.fill('5');
  expect(await snippet(page), 'a height that is none').toContain(' height="1400" ');
  await tall.fill('');
  await choose(page, 'What to show', 'One commitment');
  expect(await snippet(page)).toContain(' height="700" ');
  await tall.fill('520');
  await choose(page, 'What your site accepts', 'Frame that grows');
  await expect(tall).toBeHidden();
  expect(await snippet(page)).toContain(' height="700" ');
});

test('where no version is kept there is none to choose', async ({ page }) => {
  await page.goto('./embed-builder/');
  await expect(page.locator('[data-field^="version"]')).toHaveCount(0);
});

test('the button copies the snippet and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./embed-builder/');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page));
});

test('every view leads there with what it shows', async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.open();
  await explorer.choosePillars([2, 3]);
  await explorer.row('COL').getByRole('link').click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Share and embed' }).click();
  await expect(page.locator('#preview iframe')).toHaveAttribute('src', /\/embed\/\?p=2%2C3$/);
  await page.goto('./states/COL/');
  await page.getByRole('link', { name: 'Share and embed' }).click();
  await expect(page.locator('#preview iframe')).toHaveAttribute('src', /\/embed\/states\/COL\/$/);
  await page.goto('./commitments/col-etpv-1-5m-permits/');
  await page.getByRole('link', { name: 'Share and embed' }).click();
  await expect(page.locator('#preview iframe')).toHaveAttribute('src', /\/embed\/commitments\/col-etpv-1-5m-permits\/$/);
});

test('filters and theme are in the snippet in browsers that don’t count parameters, too', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(URLSearchParams.prototype, 'size'));
  await page.goto('./embed-builder/?p=2&theme=dark');
  await expect(page.locator('#preview iframe')).toHaveAttribute('src', /\/embed\/\?p=2&theme=dark$/);
});

for (const width of [320, 1280]) {
  test(`axe finds nothing on it at ${width} px, nothing is cut, and the policy holds`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(`policy ${event.violatedDirective}`)));
    const said: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') said.push(message.text()); });
    await page.goto('./embed-builder/');
    await expect.poll(() => snippet(page)).toContain('iframe');
    const found = await violations(page, 'all', ['#preview']);
    expect(found.map((it) => `${it.id}: ${it.nodes[0]!.html.slice(0, 120)}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(said).toEqual([]);
  });
}
