// Serves a folder for as long as something is measured: scripts/serve.mjs on a free port of this machine alone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const SERVE = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url));

async function freePort() {
  const asked = createServer().listen(0, '127.0.0.1');
  await once(asked, 'listening');
  const { port } = asked.address();
  asked.close();
  await once(asked, 'close');
  return port;
}

/** Starts a server for a folder; it ends with `close`, or with this process. */
export async function serve(root) {
  const port = await freePort();
  const server = spawn(process.execPath, [SERVE, '--root', root, '--port', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const end = () => server.kill('SIGTERM');
  process.once('exit', end);
  await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error(`${root} can't be served`))),
  ]);
  const close = async () => {
    process.off('exit', end);
    if (server.exitCode !== null) return;
    end();
    await once(server, 'exit');
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}
