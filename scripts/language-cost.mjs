// What four languages add to a first visit, in bytes as sent with brotli: `node scripts/language-cost.mjs`, after `make build`.
// The application is built a second time with the sentences of English alone; page and data are compared with themselves
// without what is there for the other languages.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const MOST = 15_000;
const ALONE = '.cache/one-language';
const SITE = 'dist';

const sent = (bytes) => brotliCompressSync(bytes).length;
const file = (folder, end) => readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(end))));
const nameOf = (start) => readdirSync(SITE).find((name) => name.startsWith(start) && name.endsWith('.js'));

console.log('==> the application with one language: about a minute');
rmSync(ALONE, { recursive: true, force: true });
mkdirSync(ALONE, { recursive: true });
symlinkSync('../../node_modules', join(ALONE, 'node_modules')); // Trunk.toml looks for esbuild there
for (const part of ['src', 'style', 'public', 'Cargo.toml', 'Cargo.lock', 'Trunk.toml']) cpSync(part, join(ALONE, part), { recursive: true });
for (const lang of ['es', 'pt', 'fr']) {
  const english = `//! English in its place.\npub use super::messages_en::EN as ${lang.toUpperCase()};\n`;
  writeFileSync(join(ALONE, `src/i18n/messages_${lang}.rs`), english);
}
execFileSync('bash', ['-c', `source scripts/env.sh; use_wasm; unset NO_COLOR; cd ${ALONE}; CARGO_TERM_QUIET=true trunk build --quiet --release`], {
  stdio: 'inherit',
});

const page = readFileSync(join(SITE, 'index.html'), 'utf8');
const plain = page
  .replace(/<link rel="alternate" hreflang[^>]*>\n/g, '')
  .replace(/<meta property="og:locale:alternate"[^>]*>\n/g, '')
  .replace(/<script[^>]* src="[^"]*language-[^"]*"><\/script>\n/, '')
  .replace(/<nav class="languages".*?<\/nav>/s, '');
const data = JSON.parse(readFileSync(join(SITE, 'data/index.en.json'), 'utf8'));
// The last four fields of a state or place are its names.
const english = JSON.stringify(data, (name, value) => (['states', 'places'].includes(name) ? value.replace(/\t([^\t\n]*)(\t[^\t\n]*){3}$/gm, '\t$1') : value));

const added = {
  'application (sentences)': sent(file(SITE, '_bg.wasm')) - sent(file(join(ALONE, '.cache/trunk'), '_bg.wasm')),
  'page (links)': sent(page) - sent(plain),
  'script (choosing)': sent(readFileSync(join(SITE, nameOf('language-')))),
  'data (names)': sent(JSON.stringify(data)) - sent(english),
};
const all = Object.values(added).reduce((sum, bytes) => sum + bytes, 0);
for (const [what, bytes] of Object.entries({ ...added, 'in all': all })) console.log(`${what.padEnd(24)} ${String(bytes).padStart(7)} bytes`);
if (all > MOST) {
  console.error(`error: more than ${MOST} bytes`);
  process.exitCode = 1;
}
