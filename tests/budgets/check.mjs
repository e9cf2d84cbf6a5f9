// Holds a built site to the table of budgets and prints it: `node tests/budgets/check.mjs [dist]`. Fails where a limit is passed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { budgets, faults } from './table.mjs';

const site = process.argv[2] ?? 'dist';
if (!existsSync(join(site, 'index.html.br'))) {
  console.error(`error: ${site} holds no compressed site: run make build first`);
  process.exit(2);
}

const found = measure(site);
const write = (value) => (value === undefined ? '' : value.toLocaleString('en-US'));
const line = (cells) => `${cells[0].padEnd(20)}${cells.slice(1, 4).map((it) => it.padStart(9)).join('')}  ${cells[4]}`;

console.log(line(['', 'is', 'limit', 'stretch', '']));
for (const { name, limit, stretch, note } of budgets) console.log(line([name, write(found[name]), write(limit), write(stretch), note]));

const wrong = faults(found);
for (const fault of wrong) console.error(`error: ${fault}`);
if (wrong.length) process.exitCode = 1;
