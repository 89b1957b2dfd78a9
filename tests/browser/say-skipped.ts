import { env } from 'node:process';
import type { Reporter, TestModule } from 'vitest/node';
import { findBrowser, NO_BROWSER } from './find-browser';

/** Says at the very end of a run which tests were skipped for want of a browser, and how to get one. */
export class SaySkipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => {
      const count = [...module.children.allTests('skipped')].length;
      return count === 0 ? [] : [`${module.relativeModuleId} (${count})`];
    });
    if (skipped.length === 0 || findBrowser() !== null || isCi()) return;
    process.once('exit', () => console.warn(`\nSkipped: ${skipped.join(', ')}.\n${NO_BROWSER}`));
  }
}

/** Where a skipped test is a failed one. */
export function isCi(): boolean {
  return env.CI !== undefined && env.CI !== '';
}
