// The scripts that pages of the add-in may run in the preview, as its policy names them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIALOGS = fileURLToPath(new URL('../appsscript', import.meta.url));

/** In the folder of the preview: what stands for google.script in a page. */
export const GOOGLE_SCRIPT = 'google-script.js';

/**
 * Sources for script-src, `'sha256-…'`: what stands for google.script, and every script in the dialogs of the add-in.
 * @param {string} folder of the built preview
 * @returns {string[]}
 */
export function pageScripts(folder) {
  const pages = readdirSync(DIALOGS).filter((name) => name.endsWith('.html'));
  const scripts = pages.flatMap((name) =>
    [...readFileSync(join(DIALOGS, name), 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, script = '']) => script,
    ),
  );
  return [readFileSync(join(folder, GOOGLE_SCRIPT), 'utf8'), ...scripts].map(sourceOf);
}

/**
 * A browser compares the text with the line ends of html.
 * @param {string} script
 */
function sourceOf(script) {
  return `'sha256-${createHash('sha256').update(script.replace(/\r\n?/g, '\n')).digest('base64')}'`;
}
