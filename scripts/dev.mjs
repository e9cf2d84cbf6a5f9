// Rebuilds the site, unoptimised, whenever a source changes, and serves it: `node scripts/dev.mjs PORT`. Reload the page to see a change.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const FOLDERS = ['src', 'style', 'public'];
const FILES = ['Cargo.toml', 'Trunk.toml'];
const EVERY = 500; // milliseconds; asking is surer than Node's watchers, which lose a file that an editor replaces
const port = process.argv[2] ?? '8080';
const url = `http://127.0.0.1:${port}`;
const site = '.cache/dev/site';

const run = (command, args, env = {}) =>
  new Promise((done) => {
    spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).once('exit', (code) => done(code === 0));
  });

function state() {
  const paths = [...FILES, ...FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))];
  return paths.map((path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`).join('\n');
}

let server;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server?.kill('SIGTERM');
    process.exit(0);
  });
}

for (let built = ''; ; await pause(EVERY)) {
  const seen = state();
  if (seen === built) continue;
  built = seen;
  const worked =
    (await run('scripts/app.sh', ['dev', '.cache/dev/trunk'])) &&
    (await run('scripts/site.sh', ['.cache/dev/trunk', site, '/', url], { COMPRESS: 'no' }));
  console.log(worked ? `==> built: ${url}/` : '==> not built: waiting for the next change');
  if (!server && existsSync(site)) {
    server = spawn('node', ['scripts/serve.mjs', '--root', site, '--port', port], { stdio: 'inherit' });
    server.once('exit', (code) => process.exit(code ?? 0));
  }
}
