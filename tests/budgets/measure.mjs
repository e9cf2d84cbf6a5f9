// Counts what a built site weighs, from its files alone: the same files give the same numbers on any machine.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const LANGS = ['', 'es/', 'pt/', 'fr/'];
const LANGUAGES = ['en', 'es', 'pt', 'fr'];

/** The drawings of the map in a page: without its title, its buttons and its legend. */
const drawings = (html) => html.match(/<div\b[^>]*class="drawings"[\s\S]*?(?=<figcaption)/)[0];

/** Whether a script holds up what follows: one without a type, or of JavaScript, is run, at once unless it waits or stands apart. */
export function isBlocking(tag) {
  const has = (name) => new RegExp(`\\s${name}(?=[\\s=>])`).test(tag);
  const type = tag.match(/\stype="?([^"\s>]*)/)?.[1];
  const runs = !type || /^(text|application)\/(java|ecma)script$/.test(type);
  return runs && !(has('src') && (has('async') || has('defer')));
}

/** The numbers of a site by the names of table.mjs, but for those that only a browser can count. */
export function measure(site) {
  const read = (name) => readFileSync(join(site, name), 'utf8');
  const sent = (name) => statSync(join(site, existsSync(join(site, `${name}.br`)) ? `${name}.br` : name)).size;
  const named = (...ends) => readdirSync(site).filter((name) => ends.some((end) => end.test(name)));
  const sum = (names) => names.reduce((all, name) => all + sent(name), 0);

  const largest = (lang) => Math.max(...readdirSync(join(site, `partials/${lang}/states`)).filter((name) => name.endsWith('.txt')).map((name) => sent(`partials/${lang}/states/${name}`)));

  const homes = LANGS.map((lang) => `${lang}index.html`);
  const page = read('index.html');
  const [head, body] = page.split('</head>');
  const tags = (html, tag) => [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'g'))].map(([it]) => it);
  const blocking = (html) => tags(html, 'script').filter(isBlocking).length;
  const link = (rel) => tags(head, 'link').filter((it) => it.includes(`rel="${rel}"`));
  const address = (tag) => tag.match(/href="\/?([^"]*)"/)[1];
  const sheets = link('stylesheet').map(address);
  const fonts = new Set(sheets.flatMap((sheet) => [...read(sheet).matchAll(/url\("?\/?(fonts\/[^")]+)"?\)/g)].map(([, font]) => font)));

  return {
    home: Math.max(...homes.map(sent)),
    map: Math.max(...homes.map((home) => brotliCompressSync(drawings(read(home))).length)),
    style: sum(sheets),
    application: sum(named(/^explorer-.*\.(wasm|js)$/, /^(boot|language)-.*\.js$/)),
    fonts: sum([...fonts]),
    index: Math.max(...LANGUAGES.map((lang) => sent(`data/index.${lang}.json`))),
    dataset: Math.max(...LANGUAGES.map((lang) => sent(`data/index.${lang}.json`) + sent(`data/search.${lang}.txt`) + largest(lang))),
    'style sheets': sheets.length,
    'scripts in the head': blocking(head),
    'scripts in the page': blocking(body),
  };
}
