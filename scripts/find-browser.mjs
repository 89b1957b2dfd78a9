// Where the browser for tests of the preview page stands.
import { existsSync } from 'node:fs';
import { env } from 'node:process';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How to get what is missing. */
export const NO_BROWSER =
  'No Chromium was found, so the browser tests do not run. Install one (Debian, Ubuntu: sudo apt-get install chromium), or set CHROMIUM to the path of Chrome, Chromium or Edge.';

/**
 * The path of a Chromium on this machine: CHROMIUM if it is set, else one of the usual places; null when there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  const { CHROMIUM: wanted } = env;
  if (wanted !== undefined && wanted !== '') return existsSync(wanted) ? wanted : null;
  return USUAL.find((path) => existsSync(path)) ?? null;
}
