// Makes the least page of this kind, from the same data and outlines: a map, a list of names with a number, four filters, and under 2 kB of
// script. It tells what the machine needs for any such page, so that times of other machines can be held against ours; our floor, the
// whole home page without script, can't: it has as much to lay out and paint as ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePage } from './page.mjs';

const STYLE = `body{margin:1rem;font:16px/1.5 sans-serif}.filters{display:grid;grid-template-columns:1fr 1fr;gap:8px}label{padding:8px;border:1px solid}
svg{width:100%;background:#e9f0ef}path{fill:#ddd;stroke:#fff}.on{fill:#58a}ul{padding:0;list-style:none}li a{display:flex;justify-content:space-between;padding:8px 0}`;

// What the page does: answers the toggles.
const SCRIPT = `const all=(it)=>[...document.querySelectorAll(it)],boxes=all('[data-pillar]'),said=document.querySelector('[data-status]');
const shape=Object.fromEntries(all('[data-shape]').map((it)=>[it.dataset.shape,it])),rows=all('[data-state]').map((it)=>[it,it.dataset.counts.split(',').map(Number)]);
addEventListener('change',()=>{const none=!boxes.some((it)=>it.checked);let states=0;for(const[row,counts]of rows){let sum=0;
counts.forEach((count,nth)=>{if(none||boxes[nth]?.checked)sum+=count});states+=sum>0||none;row.hidden=!none&&!sum;row.querySelector('b').textContent=sum;
shape[row.dataset.state]?.classList.toggle('on',!row.hidden)}said.textContent=states+' states'})`;

/** The outlines of a built home page, by state. */
function outlines(html) {
  const paths = [...html.matchAll(/<path\b[^>]*>/g)].map(([tag]) => [tag.match(/\bid="land-([A-Z]{3})"/)?.[1], tag.match(/\bd="([^"]+)"/)?.[1]]);
  return new Map(paths.filter(([code, d]) => code && d));
}

/** The page, from the published dataset and the built home page. */
export function plainPage({ states, commitments }, home) {
  const counts = (code) => [1, 2, 3, 4, null].map((pillar) => commitments.filter((it) => it.pillar === pillar && it.owners.includes(code)).length);
  const codes = new Set(states.map(({ code }) => code));
  const path = ([code, d]) => (codes.has(code) ? `<path class="on" data-shape="${code}" d="${d}"/>` : `<path d="${d}"/>`);
  const row = ({ code, names }, numbers) =>
    `<li data-state="${code}" data-counts="${numbers}"><a href="#${code}"><span>${names.en}</span><b>${numbers.reduce((sum, it) => sum + it, 0)}</b></a></li>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title><link rel="icon" href="data:,"><style>${STYLE}</style>
<div class="filters">${[1, 2, 3, 4].map((it) => `<label><input type="checkbox" data-pillar="${it}"> Pillar ${it}</label>`).join('')}</div><p data-status role="status">${states.length} states</p>
<svg viewBox="0 0 1000 1180">${[...outlines(home)].map(path).join('')}</svg><ul>${states.map((it) => row(it, counts(it.code))).join('')}</ul><script>${SCRIPT}</script></html>`;
}

/** Writes the plain page of a built site into a folder, compressed as the site is. */
export function makePlain(site, out) {
  const [data, home] = ['data/declaration.json', 'index.html'].map((name) => readFileSync(join(site, name), 'utf8'));
  writePage(out, plainPage(JSON.parse(data), home));
}
