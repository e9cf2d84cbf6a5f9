// Makes the page that ours is measured against: the same home page without any script, which style alone filters.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePage } from './page.mjs';

// Blocks of data are no script, and stand in any well-made page.
const SCRIPT = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>\n?/g;
const PRELOAD = /<link\b[^>]*rel="(?:modulepreload|preload|prefetch)"[^>]*>\n?/g;

/** A page without its scripts, and without what is fetched early for them; fonts are style. */
export function withoutScript(html) {
  return html.replace(SCRIPT, '').replace(PRELOAD, (link) => (/as="(?:font|style)"/.test(link) ? link : ''));
}

/** Writes the floor of a built site into a folder, compressed as the site is. */
export function makeFloor(site, out) {
  const html = withoutScript(readFileSync(join(site, 'index.html'), 'utf8'));
  writePage(out, html);
  const named = [...html.matchAll(/<link\b[^>]*rel="(?:stylesheet|preload|icon|manifest)"[^>]*>/g)].map(([link]) => link.match(/href="\/?([^"]+)"/)?.[1]);
  const css = named.filter((name) => name?.endsWith('.css'));
  for (const name of css) named.push(...[...readFileSync(join(site, name), 'utf8').matchAll(/url\("?\/?(fonts\/[^")]+)"?\)/g)].map(([, font]) => font));
  for (const name of new Set([...named, '_headers'].filter(Boolean))) {
    for (const file of [name, `${name}.br`, `${name}.gz`]) if (existsSync(join(site, file))) cpSync(join(site, file), join(out, file));
  }
}
