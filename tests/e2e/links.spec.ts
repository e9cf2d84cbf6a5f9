// The built folder is whole: every link leads somewhere, every page is valid HTML, and the strictest policy is kept.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { Explorer } from './support/explorer.ts';
import { LANGUAGES, endorsers, published } from './support/dataset.ts';
import { attributes, decode } from './support/html.ts';
import { expect, test } from './support/test.ts';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

test('every internal link of every page leads to a file, and every mark to a place in it', ({ site }) => {
  const { folder, base } = site;
  const origin = 'http://site.test';
  const pages = new Map(htmlFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  expect(pages.size).toBeGreaterThan(4 * (22 + 155));
  const marks = new Map<string, Set<string>>();
  const marksOf = (path: string) => marks.get(path) ?? marks.set(path, new Set(attributes(pages.get(path)!, 'id'))).get(path)!;

  const checked = new Map<string, string | undefined>();
  /** What is wrong with an address; nothing for one of another site. */
  const fault = (url: URL): string | undefined => {
    if (url.origin !== origin) return undefined;
    if (!url.pathname.startsWith(base)) return 'outside the base';
    let path = decodeURI(url.pathname.slice(base.length));
    if (path === '' || path.endsWith('/')) path += 'index.html';
    if (!existsSync(join(folder, path)) || !statSync(join(folder, path)).isFile()) return 'no such file';
    if (url.hash && path.endsWith('.html') && !marksOf(path).has(decodeURIComponent(url.hash.slice(1)))) return 'no such place';
    return undefined;
  };
  const dead = new Map<string, string>();
  for (const [path, html] of pages) {
    // The not-found page is served for any address, so that its links must not depend on where it is read.
    const readAt = path === '404.html' ? 'some/where/else' : path.replace(/index\.html$/, '');
    const from = new URL(origin + base + readAt);
    for (const name of ['href', 'src', 'data-js', 'data-wasm', 'srcset']) {
      for (const value of attributes(html, name)) {
        if (value.startsWith('#') && value.length > 1) {
          if (!marksOf(path).has(value.slice(1))) dead.set(`${value}: no such place`, path);
          continue;
        }
        const url = new URL(value, from);
        if (!checked.has(url.href)) checked.set(url.href, fault(url));
        const why = checked.get(url.href);
        if (why) dead.set(`${value}: ${why}`, path);
      }
    }
  }
  expect(Object.fromEntries([...dead].slice(0, 30))).toEqual({});
});

test('style sheets, manifest and sitemap name files that are there', ({ site }) => {
  const { folder, base } = site;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const missing: string[] = [];
  const look = (from: string, target: string) => {
    const url = new URL(target, `http://site.test${base}${from}`);
    let path = decodeURI(url.pathname.slice(base.length));
    if (path === '' || path.endsWith('/')) path += 'index.html';
    if (!url.pathname.startsWith(base) || !existsSync(join(folder, path))) missing.push(`${from}: ${target}`);
  };
  for (const file of files.filter((path) => path.endsWith('.css'))) {
    const targets = readFileSync(join(folder, file), 'utf8').matchAll(/url\(["']?([^"')#][^"')]*)["']?\)/g);
    for (const [, target] of targets) if (!target!.startsWith('data:')) look(file, target!);
  }
  for (const file of files.filter((path) => path.endsWith('.webmanifest'))) {
    const manifest = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { start_url: string; icons: { src: string }[] };
    for (const target of [manifest.start_url, ...manifest.icons.map((icon) => icon.src)]) look(file, target);
  }
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>|\shref="([^"]+)"/g)].map(([, loc, href]) => decode(loc ?? href!));
  expect(addresses.length).toBeGreaterThan(4 * (22 + 155));
  for (const address of new Set(addresses)) look('sitemap.xml', new URL(address).pathname);
  expect(missing).toEqual([]);
});

test('a page of each kind in each language is valid HTML', async ({ site }) => {
  const config = JSON.parse(readFileSync(fileURLToPath(new URL('.htmlvalidate.json', import.meta.url)), 'utf8'));
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const kinds = ['', 'states/USA/', 'states/BRB/', 'commitments/col-etpv-1-5m-permits/', 'commitments/nals-root-causes-plan/', 'about/', 'packages/', 'packages/2/', 'pillars/1/', 'figures/', 'status/', 'embed-builder/', 'embed-help/'];
  const files = LANGUAGES.flatMap((lang) => kinds.map((kind) => `${lang === 'en' ? '' : `${lang}/`}${kind}index.html`));
  const faults: Record<string, string[]> = {};
  for (const file of [...files, '404.html']) {
    const { results } = await validator.validateString(readFileSync(join(site.folder, file), 'utf8'), file);
    const errors = results.flatMap(({ messages }) => messages).filter(({ severity }) => severity === 2);
    if (errors.length) faults[file] = [...new Set(errors.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))].slice(0, 12);
  }
  expect(faults).toEqual({});
});

test('the dataset is described for search engines on the home page and the page about it', async ({ site }) => {
  for (const lang of LANGUAGES) {
    const prefix = lang === 'en' ? '' : `${lang}/`;
    for (const page of ['', 'about/']) {
      const html = readFileSync(join(site.folder, prefix, page, 'index.html'), 'utf8');
      const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => JSON.parse(text!));
      expect(scripts).toHaveLength(1);
      // What schema.org's consumers ask of a dataset: https://developers.google.com/search/docs/appearance/structured-data/dataset
      const { name, description, ...rest } = scripts[0] as Record<string, string>;
      expect(name!.length).toBeGreaterThan(10);
      expect(description!.length, 'a description has 50 to 5000 characters').toBeGreaterThanOrEqual(50);
      expect(description!.length).toBeLessThanOrEqual(5000);
      expect(rest).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        inLanguage: lang,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        creator: { '@type': 'Organization', name: expect.any(String) },
        includedInDataCatalog: { '@type': 'DataCatalog', name: expect.any(String), url: expect.stringMatching(/^https?:/) },
        distribution: [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: expect.stringMatching(/^https?:.*declaration\.json$/) }],
        temporalCoverage: `2022-06-10/${published.data_as_of}`,
        dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
      expect(rest.spatialCoverage).toHaveLength(endorsers.length);
      const file = new URL((rest as unknown as { distribution: [{ contentUrl: string }] }).distribution[0].contentUrl).pathname;
      expect(existsSync(join(site.folder, file.slice(file.indexOf('data/')))), file).toBe(true);
    }
  }
});

test('under the strictest policy nothing is refused, and the application takes over', async ({ page, site }) => {
  await page.route('**/*', async (route) => {
    if (!route.request().isNavigationRequest()) return route.continue();
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': POLICY } });
  });
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) => refused.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
  });
  const explorer = new Explorer(page);
  const refused = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
  for (const path of ['./', './states/USA/', './commitments/col-etpv-1-5m-permits/', './es/about/', './figures/', './nowhere/']) {
    await explorer.open(path);
    expect(await refused(), path).toEqual([]);
  }
  await explorer.open('./?p=1');
  await explorer.pillar(2).click();
  await explorer.moreFilters(true);
  await explorer.search.fill('visa');
  await explorer.row('USA').getByRole('link').click();
  await expect(explorer.detail('USA')).toBeVisible();
  expect(await refused()).toEqual([]);
  expect(readFileSync(join(site.folder, '_headers'), 'utf8'), 'the policy is in the folder for hosts to send').toContain("default-src 'none'");
});

test('hosts keep what is named by what it holds, and ask for all else anew', ({ site }) => {
  const { folder, base } = site;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  // Fonts have the numbers of their versions instead.
  const lasting = files.filter((path) => /^[^/]+-[0-9a-f]{12,16}(_bg)?\.[a-z]+$|^fonts\/[^/]+\.woff2$/.test(path)).sort();
  expect(lasting.length).toBeGreaterThan(8);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(lasting, 'a browser may ask for the icon at each change of address').toContain(page.match(/<link rel="icon" href="[^"]*?([^"/]+)"/)?.[1]);

  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const forever = 'Cache-Control: public, max-age=31536000, immutable';
  const named = [...read('_headers').matchAll(/^(\S+)\n {2}Cache-Control: (.+)$/gm)].filter(([rule]) => rule.endsWith(forever)).map(([, path]) => path!.slice(base.length));
  expect(named.sort()).toEqual(lasting);

  const apache = read('.htaccess').match(/<FilesMatch "([^"]+)">\s+Header always set Cache-Control "public, max-age=31536000, immutable"/)![1]!;
  expect(files.filter((path) => new RegExp(apache).test(path.split('/').at(-1)!)).sort()).toEqual(lasting);
  expect(read('.htaccess')).toContain('Header always set Cache-Control "no-cache"');

  const locations = [...read('nginx-headers.conf').matchAll(/location (~ )?(\S+) \{[^]*?add_header Cache-Control "([^"]+)"/g)];
  expect(locations.map(([, , , cache]) => cache)).toEqual(['no-cache', 'public, max-age=31536000, immutable']);
  expect(files.filter((path) => new RegExp(locations[1]![2]!).test(base + path)).sort()).toEqual(lasting);
});
