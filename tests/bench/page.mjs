// Writes a page to be measured into a folder of its own, compressed as the site is.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Empties the folder and writes the page as its `index.html`. */
export function writePage(out, html) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [ending, content] of [['', html], ['.br', brotliCompressSync(html)], ['.gz', gzipSync(html, { level: 9 })]]) {
    writeFileSync(join(out, `index.html${ending}`), content);
  }
}
