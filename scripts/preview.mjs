// npm start: builds the preview page and serves it on this machine only.
import { argv, exit } from 'node:process';
import { buildPreview } from './build-preview.mjs';
import { pageScripts } from './page-scripts.mjs';
import { serve } from './serve.mjs';

/** @param {readonly string[]} words */
function portOf(words) {
  const at = words.indexOf('--port');
  if (at < 0) return undefined;
  const port = Number(words[at + 1]);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new RangeError(`Give --port a number from 0 to 65535, not "${words[at + 1] ?? ''}"`);
}

try {
  const port = portOf(argv.slice(2));
  const folder = await buildPreview();
  const { url } = await serve(folder, { port, scripts: pageScripts(folder) });
  console.log(`Xem thử tại ${url}  (Ctrl+C để dừng)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
