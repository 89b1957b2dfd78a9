// Builds the preview page into build/preview and serves it on this machine only: npm start.
import {
  copyFileSync,
  createReadStream,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { build, isStale } from './build.mjs';
import { withoutHyphenation } from './build-local.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'src', 'local', 'preview');
const DIST = join(ROOT, 'dist');
const EXAMPLES = join(ROOT, 'examples');
const OUTPUT = join(ROOT, 'build', 'preview');
const HOST = '127.0.0.1';
const FIRST_PORT = 5173;
const MOST_PORTS = 50;

/** Scripts and everything else come from this server alone; the grid writes its own styles and draws icons from data. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** @type {ReadonlyMap<string, string>} */
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/**
 * Builds the page with the add-in of dist/ and the examples; gives its folder, which is emptied before.
 * @param {{ output?: string }} [options] `output`: build/preview unless given
 */
export async function buildPreview({ output = OUTPUT } = {}) {
  if (isStale()) await build();
  rmSync(output, { recursive: true, force: true });
  for (const folder of ['', 'add-in', 'examples']) mkdirSync(join(output, folder), { recursive: true });
  await esbuild.build({
    entryPoints: { page: join(SOURCE, 'page.ts'), engine: join(SOURCE, 'engine.css') },
    outdir: output,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'linked',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation],
  });
  for (const name of ['index.html', 'page.css', 'icon.svg']) {
    copyFileSync(join(SOURCE, name), join(output, name));
  }
  for (const name of readdirSync(DIST).filter((file) => /\.(js|html)$/.test(file))) {
    copyFileSync(join(DIST, name), join(output, 'add-in', name));
  }
  const examples = readdirSync(EXAMPLES).filter((file) => file.endsWith('.xlsx'));
  for (const name of examples) copyFileSync(join(EXAMPLES, name), join(output, 'examples', name));
  writeFileSync(join(output, 'examples.json'), JSON.stringify(examples));
  return output;
}

/**
 * Serves a folder and nothing outside of it, to this machine only. Gives the address and what stops it.
 * @param {string} folder
 * @param {{ port?: number | undefined }} [options] `port`: exactly this one; without it 5173 or the next that is free
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function serve(folder, { port } = {}) {
  const server = createServer((request, response) => answer(request, response, folder));
  const wanted = port === undefined ? Array.from({ length: MOST_PORTS }, (_, at) => FIRST_PORT + at) : [port];
  for (const candidate of wanted) {
    const bound = await listen(server, candidate);
    if (bound !== null) return { url: `http://${HOST}:${bound}/`, close: () => server.close() };
  }
  throw new Error(port === undefined ? `No port is free from ${FIRST_PORT} on` : `Port ${port} is taken`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number | null>} the port, null when it is taken
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const refused = (error) => (error.code === 'EADDRINUSE' ? done(null) : fail(error));
    server.once('error', refused);
    server.listen(port, HOST, () => {
      server.off('error', refused);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 */
function answer(request, response, folder) {
  const file = isOwnHost(request) ? fileFor(request.url ?? '/', folder) : null;
  if (file === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(404, HEADERS).end();
    return;
  }
  const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
  response.writeHead(200, { ...HEADERS, 'content-type': type });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/**
 * A name that somebody else points at this machine is not answered.
 * @param {import('node:http').IncomingMessage} request
 */
function isOwnHost(request) {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
}

/**
 * @param {string} url
 * @param {string} folder
 */
function fileFor(url, folder) {
  try {
    const { pathname } = new URL(url, `http://${HOST}`);
    const path = normalize(
      join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)),
    );
    if (!path.startsWith(resolve(folder) + sep)) return null;
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? path : null;
  } catch {
    return null;
  }
}

/** @param {readonly string[]} words */
function portOf(words) {
  const at = words.indexOf('--port');
  if (at < 0) return undefined;
  const port = Number(words[at + 1]);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new RangeError(`Give --port a number from 0 to 65535, not "${words[at + 1] ?? ''}"`);
}

if (argv[1] !== undefined && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const port = portOf(argv.slice(2));
    const { url } = await serve(await buildPreview(), { port });
    console.log(`Xem thử tại ${url}  (Ctrl+C để dừng)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exit(1);
  }
}
