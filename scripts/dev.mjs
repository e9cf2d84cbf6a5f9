// Rebuilds the site, unoptimised, whenever a source changes, and serves it: `node scripts/dev.mjs PORT`. Reload the page to see a change.
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';

const WATCHED = ['src', 'style', 'public', 'Cargo.toml', 'Trunk.toml'];
const SETTLE = 200; // milliseconds without a further change
const port = process.argv[2] ?? '8080';
const url = `http://127.0.0.1:${port}`;
const site = '.cache/dev/site';

const run = (command, args, env = {}) =>
  new Promise((done) => spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).once('exit', (code) => done(code === 0)));

let changed = true;
let building = false;
let timer;
let server;

async function build() {
  if (building) return;
  building = true;
  while (changed) {
    changed = false;
    const built =
      (await run('scripts/app.sh', ['dev', '.cache/dev/trunk'])) &&
      (await run('scripts/site.sh', ['.cache/dev/trunk', site, '/', url], { COMPRESS: 'no' }));
    console.log(built ? `==> built: ${url}/` : '==> not built: waiting for the next change');
  }
  building = false;
  if (!server && existsSync(site)) {
    server = spawn('node', ['scripts/serve.mjs', '--root', site, '--port', port], { stdio: 'inherit' });
    server.once('exit', (code) => process.exit(code ?? 0));
  }
}

for (const path of WATCHED) {
  watch(path, { recursive: true }, () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(build, SETTLE);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (server ? server.kill('SIGTERM') : process.exit(0)));

build();
