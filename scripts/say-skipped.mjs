// A reporter of vitest that says at the very end of a run which tests were skipped for want of a browser, and how to get one.
import { env } from 'node:process';
import { findBrowser, NO_BROWSER } from './find-browser.mjs';

/** Where a skipped test is a failed one. */
export function isCi() {
  return env.CI !== undefined && env.CI !== '';
}

/** One of vitest's reporters. */
export class SaySkipped {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const skipped = modules.flatMap((module) => {
      const count = [...module.children.allTests('skipped')].length;
      return count === 0 ? [] : [`${module.relativeModuleId} (${count})`];
    });
    if (skipped.length === 0 || findBrowser() !== null || isCi()) return;
    process.once('exit', () => console.warn(`\nSkipped: ${skipped.join(', ')}.\n${NO_BROWSER}`));
  }
}
