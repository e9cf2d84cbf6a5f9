// Writes a .br and a .gz beside every text-like file of a folder: `node scripts/compress.mjs DIR`.
// Results are kept in .cache/compressed under the hash of their content, so that an unchanged file costs nothing the next time.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const KEPT = '.cache/compressed';
const KEPT_DAYS = 14;
const SMALLEST = 200; // bytes; below it, a response header outweighs the gain
const LARGE = 4_000_000; // bytes; beyond it, the best that brotli can do takes minutes
const TYPES = new Set(['.html', '.css', '.js', '.wasm', '.json', '.svg', '.xml', '.txt', '.bib', '.ris', '.webmanifest']);
const WAYS = {
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 9 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

let written = 0;

async function compress(file) {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return;
  const hash = createHash('sha256').update(bytes).digest('hex');
  for (const [suffix, way] of Object.entries(WAYS)) {
    const kept = join(KEPT, hash + suffix);
    const now = new Date();
    const known = await utimes(kept, now, now).then(() => true, () => false);
    if (!known) {
      written += 1;
      const partial = `${kept}.${process.pid}.${written}`;
      await writeFile(partial, await way(bytes));
      await rename(partial, kept);
    }
    await copyFile(kept, file + suffix);
  }
}

async function forgetOld() {
  const limit = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  for (const name of await readdir(KEPT)) {
    const kept = join(KEPT, name);
    if ((await stat(kept)).mtimeMs < limit) await rm(kept);
  }
}

const folder = process.argv[2];
await mkdir(KEPT, { recursive: true });
const files = (await readdir(folder, { recursive: true })).filter((name) => TYPES.has(extname(name)));

console.log(`==> compressing ${files.length} files, only those that changed: a few seconds to a minute`);
const queue = files.values();
const worker = async () => {
  for (const file of queue) await compress(join(folder, file));
};
await Promise.all(Array.from({ length: 4 }, worker)); // as many as Node's pool has threads
await forgetOld();
