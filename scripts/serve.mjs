// Serves a folder to this machine only, under a strict policy.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const HOST = '127.0.0.1';
const FIRST_PORT = 5173;
const MOST_PORTS = 50;

/**
 * Scripts and everything else come from this server alone; the grid writes its own styles and draws icons from data.
 * @param {readonly string[]} scripts
 */
const policy = (scripts) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
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
  ['.woff2', 'font/woff2'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/**
 * Serves a folder and nothing outside of it, to this machine only. Gives the address and what stops it.
 * @param {string} folder
 * @param {{ port?: number | undefined, scripts?: readonly string[] }} [options] `port`: exactly this one; without it 5173 or the next that is free;
 *   `scripts`: sources that may run besides its own files, such as `'sha256-…'`
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function serve(folder, { port, scripts = [] } = {}) {
  const headers = { ...HEADERS, 'content-security-policy': policy(scripts) };
  const server = createServer((request, response) => answer({ request, response }, folder, headers));
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
 * @param {{ request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} exchange
 * @param {string} folder
 * @param {import('node:http').OutgoingHttpHeaders} headers
 */
function answer({ request, response }, folder, headers) {
  const file = isOwnHost(request) ? fileFor(request.url ?? '/', folder) : null;
  if (file === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(404, headers).end();
    return;
  }
  const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type });
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
