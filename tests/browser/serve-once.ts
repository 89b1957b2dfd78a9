import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildPreview } from '../../scripts/build-preview.mjs';
import { findBrowser, NO_BROWSER } from '../../scripts/find-browser.mjs';
import { pageScripts } from '../../scripts/page-scripts.mjs';
import { isCi } from '../../scripts/say-skipped.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page is served and the browser that opens it; null without a browser. */
    preview: { readonly url: string; readonly browser: string } | null;
  }
}

const FOLDER = join(fileURLToPath(new URL('../..', import.meta.url)), 'build', 'preview-test');

/** Builds and serves the page for the tests that open it. Without a browser they are skipped, but never where CI is set. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const browser = findBrowser();
  if (browser === null) {
    if (isCi()) throw new Error(NO_BROWSER);
    project.provide('preview', null);
    return undefined;
  }
  const folder = await buildPreview({ output: FOLDER });
  const { url, close } = await serve(folder, { port: 0, scripts: pageScripts(folder) });
  project.provide('preview', { url, browser });
  return close;
}
