// Counts what a built site weighs, from its files alone: the same files give the same numbers on any machine.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const LANGS = ['', 'es/', 'pt/', 'fr/'];
const LANGUAGES = ['en', 'es', 'pt', 'fr'];

/** The drawings of the map in a page: without its title, its buttons and its legend. */
const drawings = (html) => html.match(/<div\b[^>]*class="drawings"[\s\S]*?(?=<figcaption)/)[0];

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
  // A script without a type, or of JavaScript, is run; one that neither waits nor stands apart holds up what follows.
  const blocking = (html) => tags(html, 'script').filter((it) => !/\b(defer|async|type=)/.test(it)).length;
  const link = (rel) => tags(head, 'link').filter((it) => it.includes(`rel="${rel}"`));
  const address = (tag) => tag.match(/href="\/?([^"]*)"/)[1];
  const fonts = link('preload').filter((it) => it.includes('as="font"')).map(address);

  return {
    home: Math.max(...homes.map(sent)),
    map: Math.max(...homes.map((home) => brotliCompressSync(drawings(read(home))).length)),
    style: sum(link('stylesheet').map(address)),
    application: sum(named(/^explorer-.*\.wasm$/, /^explorer-.*\.js$/)),
    fonts: sum(fonts),
    index: Math.max(...LANGUAGES.map((lang) => sent(`data/index.${lang}.json`))),
    dataset: Math.max(...LANGUAGES.map((lang) => sent(`data/index.${lang}.json`) + sent(`data/search.${lang}.txt`) + largest(lang))),
    'style sheets': link('stylesheet').length,
    'scripts in the head': blocking(head),
    'scripts in the page': blocking(body),
  };
}
