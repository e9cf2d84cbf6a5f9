// The help for webmasters: what it says to paste works as it is pasted, in every language, and it needs no script.
import { violations } from './support/axe.ts';
import { LANGUAGES } from './support/dataset.ts';
import { serve } from './support/host.ts';
import { expect, test } from './support/test.ts';

const pathOf = (lang: string) => `./${lang === 'en' ? '' : `${lang}/`}embed-help/`;

for (const lang of LANGUAGES) {
  test(`its texts work on another site with the policy that it asks for, in ${lang}`, async ({ page, context, baseURL }) => {
    const answers: Parameters<typeof serve>[0] = {};
    const host = await serve(answers);
    const visitor = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(pathOf(lang));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /\.wasm$|declaration/.test(path)), 'it is a file alone').toEqual([]);
    // The texts name the address for which the site was built.
    const built = (await page.locator('caption code').textContent())!;
    const here = (text: string) => text.replaceAll(built, baseURL!).replaceAll(new URL(built).origin, new URL(baseURL!).origin);
    const snippets = (await page.locator('[data-snippet]').allTextContents()).map(here);
    const policy = here((await page.locator('[data-policy]').textContent())!.trim());
    expect(snippets).toHaveLength(4);
    const refused: string[] = [];
    await visitor.exposeFunction('violated', (what: string) => refused.push(what));
    await visitor.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => (window as unknown as { violated(what: string): void }).violated(event.violatedDirective)));
    for (const snippet of snippets) {
      answers['/'] = { body: `<!DOCTYPE html><title>Host</title>${snippet}`, headers: { 'Content-Security-Policy': `default-src 'none'; img-src ${new URL(baseURL!).origin}; ${policy}` } };
      await visitor.goto(`${host.origin}/`);
      if (snippet.includes('<img')) {
        await expect.poll(() => visitor.locator('img').evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(1200);
        continue;
      }
      await expect(visitor.frameLocator('iframe').getByRole('heading', { level: 1 }), snippet).toBeVisible();
      await expect(visitor.frameLocator('iframe').locator('html')).toHaveAttribute('lang', lang);
      const gap = async () => {
        const outer = await visitor.locator('iframe').evaluate((it) => it.clientHeight);
        const inner = await visitor.frames()[1]!.evaluate(() => Math.ceil(document.getElementById('embed')!.getBoundingClientRect().height));
        return outer - inner;
      };
      if (snippet.includes('<script')) await expect.poll(gap, snippet).toBe(0);
    }
    // The style of the picture alone, which the page says to write elsewhere then.
    await expect.poll(() => refused).toEqual(['style-src-attr']);
    await host.close();
  });
}

for (const width of [320, 1280]) {
  test(`axe finds nothing on it at ${width} px, and nothing is cut`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of LANGUAGES) {
      await page.goto(pathOf(lang));
      const found = await violations(page, 'all');
      expect(found.map((it) => `${it.id}: ${it.nodes[0]!.html.slice(0, 120)}`), lang).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBe(width);
    }
  });
}

test('it reads without script, and leads to the page that makes snippets and back', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto('./es/embed-help/');
  await page.getByRole('link', { name: 'Privacidad' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Privacidad' })).toBeInViewport();
  await page.getByRole('link', { name: 'Elegir, mirar, copiar' }).click();
  await expect(page).toHaveURL(/\/es\/embed-builder\/$/);
  await page.getByRole('link', { name: 'Ayuda para administradores' }).click();
  await expect(page).toHaveURL(/\/es\/embed-help\/$/);
  await page.getByRole('link', { name: 'Português' }).click();
  await expect(page).toHaveURL(/\/pt\/embed-help\/$/);
  await page.close();
});
