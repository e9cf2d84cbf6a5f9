// Serves a folder as a static host would, with @fastify/static: real files, MIME types, precompressed variants, 404.html.
// Usage: node scripts/serve.mjs [--root dist] [--base /] [--port 8080] [--host 127.0.0.1] [--headers ROOT/_headers]
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    headers: { type: 'string' },
  },
});

const root = resolve(values.root);
// A site with relative links is served from the top.
const base = values.base === './' ? '/' : `/${values.base}/`.replace(/\/+/g, '/');
const { host } = values;
const port = Number(values.port);
if (!existsSync(join(root, 'index.html'))) stop(`${values.root} holds no index.html: build the site first`);

const rules = readRules(values.headers ?? join(root, '_headers'), values.headers !== undefined);
const notFoundPage = join(root, '404.html');

const app = Fastify({ forceCloseConnections: true, exposeHeadRoutes: false });
app.register(fastifyStatic, {
  root,
  prefix: base,
  prefixAvoidTrailingSlash: true,
  preCompressed: true,
  redirect: true,
  allowedPath: (path) => !/^\/(_headers|nginx-headers\.conf|\..*)$/.test(path), // the hosts' own files
});
if (base !== '/') app.get(base.slice(0, -1), (request, reply) => reply.redirect(base + request.url.slice(base.length - 1), 301));
app.setNotFoundHandler((request, reply) => {
  reply.code(404);
  if (request.url.startsWith(base) && existsSync(notFoundPage)) return reply.type('text/html; charset=utf-8').send(createReadStream(notFoundPage));
  return reply.type('text/plain; charset=utf-8').send('Not found\n');
});
app.setErrorHandler((error, _, reply) => (error.statusCode === 403 ? reply.callNotFound() : reply.send(error)));
app.addHook('onSend', async (request, reply) => {
  const path = decodeURI(request.url.split('?')[0]);
  for (const [name, value] of headersOf(path)) reply.header(name, value);
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.close().then(() => process.exit(0)));

try {
  await app.listen({ host, port });
  console.log(`==> ${values.root} is served on http://${host}:${port}${base} (Ctrl-C ends it)`);
} catch (error) {
  stop(error.code === 'EADDRINUSE' ? `port ${port} of ${host} is taken: end what listens there, or choose another with PORT=` : error.message);
}

function stop(message) {
  console.error(`error: ${message}`);
  process.exit(1);
}

// A `_headers` file as several static hosts read it: a path pattern with `*`, then indented `Name: value` lines; `! Name` takes one away.
function readRules(file, required) {
  if (!required && !existsSync(file)) return [];
  const found = [];
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const pattern = text.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
      found.push({ path: new RegExp(`^${pattern}$`), lines: [] });
    } else {
      found.at(-1)?.lines.push(text);
    }
  }
  return found;
}

// Patterns hold the whole path, base included; a header named by several patterns is joined by commas.
function headersOf(path) {
  const headers = new Map();
  for (const line of rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.lines)) {
    if (line.startsWith('!')) {
      headers.delete(line.slice(1).trim().toLowerCase());
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  }
  return headers;
}
